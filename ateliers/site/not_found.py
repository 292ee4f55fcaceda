"""The page for an address that leads nowhere, in both languages (``theme/not_found.html``)."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from ateliers.atomic import write_whole
from ateliers.language import Lang, Text
from ateliers.site.strings import STRINGS

NAME = "404.html"
_TEMPLATE = Path(__file__).with_name("theme") / "not_found.html"
_WORDS: dict[str, Text] = {
    "title": {"fr": "Page introuvable", "en": "Page not found"},
    "told": {
        "fr": "L’adresse a peut-être été mal recopiée, ou la page n’existe plus.",
        "en": "The address may be miscopied, or the page may be gone.",
    },
    "start": {"fr": "Aller à l’accueil", "en": "Go to the start page"},
}


def write(site: Path, editions: list[Lang], base: str) -> None:
    """Write the page at the site's root.

    Parameters
    ----------
    site : Path
        The folder that holds the editions.
    editions : list of {"fr", "en"}
        Those that were built, the default first.
    base : str
        The site's address, with a slash at its end; empty while it is not known.
    """
    from jinja2 import Template

    sections = [
        {"lang": one, **{name: text[one] for name, text in (STRINGS | _WORDS).items()}}
        for one in editions
    ]
    page = Template(_TEMPLATE.read_text("utf-8")).render(
        sections=sections, root=urlsplit(base).path
    )
    write_whole(site / NAME, page.encode())
