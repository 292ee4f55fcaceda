"""How an exercise is called and where it stands: its prompt, or the heading above its cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ateliers.exercises import exercise
from ateliers.exercises.model import Closed
from ateliers.language import Lang
from ateliers.modules import Module
from ateliers.notebooks.files import read
from ateliers.places import BOOK

FOLDERS = {"lesson": "modules", "page": "exercises"}
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def titles(module: Module, lang: Lang, book: Path = BOOK) -> Iterator[tuple[str, str, str]]:
    """Yield the id, the title and the address of each exercise of a module.

    Parameters
    ----------
    module : Module
        The module.
    lang : {"fr", "en"}
        The language.
    book : Path
        Where its notebooks are.

    Yields
    ------
    tuple of str
        The address is relative to a page two folders deep, such as ``pages/instructors/NN-slug``.
    """
    for part, folder in FOLDERS.items():
        page = f"../../{folder}/{module.id}.html"
        headings = _headings(book / folder / f"{module.id}.{lang}.ipynb")
        for id in module.exercises[part]:  # type: ignore[index]
            each = exercise(id, lang)
            if isinstance(each, Closed):
                yield id, each.prompt[lang], f"{page}#q-{id}"
            else:
                yield id, headings.get(id, id), page


def _headings(notebook: Path) -> dict[str, str]:
    """Return the last heading above each cell that checks an exercise, by the exercise's id."""
    found: dict[str, str] = {}
    heading = ""
    for cell in read(notebook).cells:
        if cell.cell_type == "markdown":
            heading = (_HEADING.findall(cell.source) or [heading])[-1]
        else:
            for id in re.findall(r'check\("([^"]+)"', cell.source):
                found.setdefault(id, heading)
    return found
