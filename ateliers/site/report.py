"""How to report a problem: the address of the project where it is known, never an invented one."""

from __future__ import annotations

from html import escape
from urllib.parse import quote, urlsplit

from sphinx.application import Sphinx

from ateliers.language import Lang, Text
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
_HOST: Text = {"fr": "sur {host}, avec un compte", "en": "on {host}, with an account"}


def _repository(app: Sphinx) -> str:
    """Return the address of the repository, without a slash at its end; empty where unknown."""
    options = app.config.html_theme_options or {}
    return str(options.get("repository_url") or "").rstrip("/")


def report(place: Place, _: str) -> str:
    """Return where to report a problem."""
    repository = _repository(place.app)
    if not repository:
        return html(f"<p>{_unknown(place)}</p>")
    told = _KNOWN[place.lang].format(address=escape(f"{repository}/issues"))
    return html(f"<p>{told}{_more(place)}</p>")


def _unknown(place: Place) -> str:
    return _UNKNOWN[place.lang] + _more(place)


def _more(place: Place) -> str:
    """Lead to the page that tells more; from that page itself, nowhere."""
    if not place.has(CONTRIBUTE) or place.page == CONTRIBUTE:
        return ""
    return f" {place.link(CONTRIBUTE, _MORE[place.lang])}."


def about_page(place: Place, title: str) -> dict[str, str]:
    """Return how to report a problem of one page.

    Returns
    -------
    dict
        ``href`` of a new issue that names the page, and ``note``, which says where it leads;
        or ``told``, in HTML, where the repository is not known.
    """
    repository = _repository(place.app)
    if not repository:
        return {"told": _unknown(place)}
    return {
        "href": new_issue(repository, title, place.page, place.lang),
        "note": _HOST[place.lang].format(host=urlsplit(repository).hostname),
    }


def new_issue(repository: str, title: str, page: str, lang: Lang) -> str:
    """Return the address that opens an issue about a page."""
    return f"{repository}/issues/new?title={quote(f'{title} ({lang}/{page})', safe='')}"


def setup(app: Sphinx) -> None:
    """Offer it to the pages."""
    blocks.WRITERS["report"] = report
