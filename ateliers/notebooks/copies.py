"""Copies of the notebooks to work in: the book's own are never opened, so never altered.

A copy has the book's folders, `modules` and `exercises`, so that links between notebooks hold as
they are. What is in the copy already is the reader's: it is kept, whatever it is. So no record of
what was written is needed, and nothing can be lost.
"""

from __future__ import annotations

import json
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.language import Lang
from ateliers.notebooks.cleared import cleared, dumped
from ateliers.notebooks.files import files
from ateliers.places import BOOK


def write_copies(folder: Path, lang: Lang, book: Path = BOOK) -> list[Path]:
    """Write the notebooks of one language where they are not yet.

    Parameters
    ----------
    folder : Path
        Where to; made if needed.
    lang : {"fr", "en"}
        The language.
    book : Path
        The folder of the book.

    Returns
    -------
    list of Path
        The files that were there and whose cells differ from the book's: kept as they are.
    """
    kept = []
    for notebook in files(book, "ipynb"):
        if notebook.name.endswith(f".{lang}.ipynb"):
            target, new = folder / notebook.relative_to(book), dumped(cleared(notebook, str))
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                write_whole(target, new)
            elif _cells(target.read_bytes()) != _cells(new):
                kept.append(target)
    return kept


def _cells(notebook: bytes) -> list[tuple[str, str]] | None:
    """Return what a person writes in a notebook: opening and running it change the rest."""
    try:
        return [(c["cell_type"], "".join(c["source"])) for c in json.loads(notebook)["cells"]]
    except (ValueError, KeyError, TypeError):
        return None
