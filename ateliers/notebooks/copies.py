"""Copies of the notebooks to work in: the book's own are never opened, so never altered.

A copy has the book's folders, `modules` and `exercises`, so that links between notebooks hold as
they are. What is in the copy already is the reader's: it is kept, whatever it is. So no record of
what was written is needed, and nothing can be lost.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import Lang
from ateliers.notebooks.files import content, files, label
from ateliers.places import BOOK

_PLACE = re.compile(r"^\([\w-]+\)=\n", re.MULTILINE)
_TO_PLACE = re.compile(r"\[([^\]]+)\]\(#[\w-]+\)")


def copied(notebook: Path) -> bytes:
    """Return a notebook without outputs, and without the labels that only the site knows.

    Raises
    ------
    AteliersError
        The file is not a notebook.
    """
    try:
        found = json.loads(content(notebook))
        for cell in found["cells"]:
            if cell["cell_type"] == "code":
                cell |= {"outputs": [], "execution_count": None}
            else:
                text = _PLACE.sub("", "".join(cell["source"]))
                cell["source"] = _TO_PLACE.sub(r"**\1**", text).splitlines(True)
    except (ValueError, KeyError, TypeError) as error:
        raise AteliersError(
            f"{label(notebook)} is not a readable notebook; restore it from the repository"
        ) from error
    return (json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


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
            target, new = folder / notebook.relative_to(book), copied(notebook)
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
