"""The pages for those who teach, written at build from the declaration of each module.

``{ateliers} facilitator NN-slug`` is the facilitator's page, ``{ateliers} sheet NN-slug`` the
sheet to print, ``{ateliers} workshops`` the list of both.
"""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from ateliers.errors import DeclarationError
from ateliers.modules import Module, module, modules
from ateliers.site import blocks, facilitator, sheet


def setup(app: Sphinx) -> None:
    """Add the writers of these pages."""
    blocks.WRITERS["facilitator"] = lambda place, id: facilitator.page(
        _declared(place, id, "facilitator"), place.lang
    )
    blocks.WRITERS["sheet"] = lambda place, id: sheet.page(
        _declared(place, id, "sheet"), place.lang
    )
    app.connect("html-page-context", _add_style)
    blocks.WRITERS["workshops"] = lambda place, _: facilitator.listed(
        modules(_folder(place)), place.lang
    )


def _add_style(app: Sphinx, page: str, *_: object) -> None:
    if page.startswith("pages/sheets/"):
        app.add_css_file("ateliers-sheet.css", priority=900)


def _folder(place: blocks.Place) -> Path:
    return Path(place.app.srcdir) / "modules"


def _declared(place: blocks.Place, id: str, block: str) -> Module:
    found = module(id, _folder(place))
    if getattr(found, block) is None:
        raise DeclarationError(
            f'{id}.yml: the page {place.page} is written from its block "{block}"; '
            "add it, or take the page out of _toc.yml and of the book"
        )
    return found
