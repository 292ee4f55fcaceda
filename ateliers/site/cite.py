"""The quiet row under each page: how to cite it, and how to report a problem."""

from __future__ import annotations

import re
from typing import Any

from sphinx.application import Sphinx

from ateliers import __version__
from ateliers.language import NBSP, Lang, Text, quoted
from ateliers.site import report
from ateliers.site.blocks import Place
from ateliers.site.schema_org import PROJECT
from ateliers.site.share import plain_title
from ateliers.site.summaries import dataset_of

WORDS: dict[str, Text] = {
    "cite": {"fr": "Citer cette page", "en": "Cite this page"},
    "copy_citation": {"fr": "Copier la citation", "en": "Copy the citation"},
    "data": {
        "fr": "Pour citer les données elles-mêmes, copiez plutôt leur mention de source, "
        "plus haut.",
        "en": "To cite the data themselves, copy their credit line instead, further up.",
    },
    "report": {"fr": "Signaler un problème", "en": "Report a problem"},
}


def citation(title: str, lang: Lang, year: str = "", address: str = "") -> str:
    """Return how to cite a page: title, project, version, year, licence of the text, address.

    The date of a page is not told: it is not known in a copy without the history of its sources.

    Parameters
    ----------
    title : str
        The title of the page; empty for the whole book.
    lang : {"fr", "en"}
        The language of the edition.
    year, address : str
        The year of the book and the page's address, where they are known.
    """
    inner = re.sub(rf"«[ {NBSP}]?(.*?)[ {NBSP}]?»", r"“\1”", title) if lang == "fr" else title
    whole = [
        quoted(inner, lang) if title else "",
        PROJECT,
        f"version {__version__}",
        year,
        {"fr": "texte sous licence CC BY 4.0", "en": "text under licence CC BY 4.0"}[lang],
    ]
    told = ", ".join(filter(None, whole))
    return f"{told}. {address}" if address else f"{told}."


def fill(app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    """Give the template the row of a page of the book."""
    if pagename not in app.env.found_docs:
        return
    place, title = Place(app, pagename), plain_title(context)
    lang, base = place.lang, app.config.ateliers_baseurl
    year = re.search(r"\d{4}", str(app.config.copyright or ""))
    own = "" if pagename == app.config.root_doc else title
    context["row"] = {
        **{key: text[lang] for key, text in WORDS.items()},
        "citation": citation(
            own,
            lang,
            year[0] if year else "",
            f"{base}{lang}/{pagename}.html" if base else "",
        ),
        "note": WORDS["data"][lang] if dataset_of(pagename) else "",
        "problem": report.about_page(place, title),
    }


def setup(app: Sphinx) -> None:
    """Fill the row of each page."""
    app.connect("html-page-context", fill)
