"""How to report a problem: the address of the project where it is known, never an invented one."""

from __future__ import annotations

from html import escape

from sphinx.application import Sphinx

from ateliers.language import Text
from ateliers.site import blocks
from ateliers.site.blocks import Place, html

CONTRIBUTE = "pages/contribute"
_KNOWN: Text = {
    "fr": 'Ouvrez un billet dans <a href="{address}">le dépôt du projet</a>.',
    "en": 'Open an issue in <a href="{address}">the repository of the project</a>.',
}
_UNKNOWN: Text = {
    "fr": "Cette copie du site n’indique aucune adresse publique du projet. "
    "Signalez le problème à la personne ou à l’organisme qui vous l’a fournie.",
    "en": "This copy of the site knows no public address of the project, and we do not invent one. "
    "Tell the person or the organization that gave it to you.",
}
_MORE: Text = {"fr": "Comment contribuer", "en": "How to contribute"}


def report(place: Place, _: str) -> str:
    """Return where to report a problem."""
    repository = (place.app.config.html_theme_options or {}).get("repository_url", "")
    if repository:
        told = _KNOWN[place.lang].format(address=escape(f"{repository.rstrip('/')}/issues"))
    else:
        told = _UNKNOWN[place.lang]
    if place.has(CONTRIBUTE):
        told += f" {place.link(CONTRIBUTE, _MORE[place.lang])}."
    return html(f"<p>{told}</p>")


def setup(app: Sphinx) -> None:
    """Offer it to the pages."""
    blocks.WRITERS["report"] = report
