"""What is left to write in a module: every mark ⟦…⟧ that `ateliers new-module` laid down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.notebooks.files import read
from ateliers.notebooks.twins import HEADER
from ateliers.places import BOOK, PACKAGE

_MARK = re.compile(r"⟦[^⟧]*⟧?")


def unfilled(id: str, book: Path = BOOK, exercises: Path = PACKAGE / "exercises") -> Iterator[str]:
    """Tell each place of a module that is left to write, in the order of its files.

    Parameters
    ----------
    id : str
        The module.
    book, exercises : Path
        Where it is.

    Yields
    ------
    str
        The file, the line or the cell, and what is to be written.
    """
    sources = [book / "modules" / f"{id}.yml"]
    sources += sorted(
        path for each in exercises.glob(f"m{id[:2]}_*") for path in each.rglob("*.py")
    )
    for path in sources:
        for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
            for mark in _MARK.findall(line):
                name = path.name if path.suffix == ".yml" else f"{path.parent.name}/{path.name}"
                yield f"{name}, line {number}: {mark}"
    for path in sorted(book.glob(f"*/{id}.*.ipynb")):
        yield from _in_notebook(path)


def _in_notebook(path: Path) -> Iterator[str]:
    try:
        cells = read(path).cells
    except AteliersError:
        return  # told by whoever reads the notebooks
    for cell in cells:
        # The header is written from the declaration.
        for mark in _MARK.findall(cell.source) if cell.id != HEADER else []:
            yield f'{path.parent.name}/{path.name}, cell "{cell.id}": {mark}'
