"""Notebooks as files: found, read, written whole."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError, UnknownName, nearest
from ateliers.places import BOOK

Notebook = Any
"""An ``nbformat.NotebookNode``, which types do not reach into."""


def notebooks(module_id: str | None = None, book: Path = BOOK) -> list[Path]:
    """Return the notebooks of the book, or those of one module, in the order of their names.

    Raises
    ------
    UnknownName
        No notebook carries that name; the sentence gives the nearest.
    """
    return of_module(module_id, files(book, "ipynb"))


def files(book: Path, *suffixes: str) -> list[Path]:
    """Return the French and English files of the book with these suffixes, drafts left out."""
    return sorted(
        path
        for suffix in suffixes
        for path in book.rglob(f"*.*.{suffix}")
        if path.name.split(".")[-2] in ("fr", "en")
        and not any(part[0] in "._" for part in path.relative_to(book).parts)
    )


def stem(path: Path) -> str:
    """Return the name without language and suffix: ``05-reading-csv``."""
    return path.name.rsplit(".", 2)[0]


def label(path: Path) -> str:
    """Return how sentences call a file: ``exercises/05-reading-csv.fr.ipynb``."""
    return f"{path.parent.name}/{path.name}"


def of_module(module_id: str | None, paths: Iterable[Path]) -> list[Path]:
    """Keep the files that carry a module's name; all of them where none is asked for."""
    paths = list(paths)
    if module_id is None:
        return paths
    kept = [path for path in paths if stem(path) == module_id]
    if not kept:
        names = ", ".join(nearest(module_id, {stem(path) for path in paths})) or "there is none yet"
        raise UnknownName(f'no page is called "{module_id[:80]}"; the nearest: {names}')
    return kept


def read(path: Path) -> Notebook:
    """Read a notebook; refuse one that cannot be trusted.

    Raises
    ------
    AteliersError
        One sentence: the file, what is wrong, the remedy.
    """
    return parse(content(path), label(path))


def content(path: Path) -> bytes:
    """Return the bytes of a file of the book (see `read`)."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise AteliersError(
            f"{label(path)} cannot be read ({error.strerror}); restore it from the repository"
        ) from error


def parse(raw: bytes, name: str) -> Notebook:
    """Read the bytes of a notebook (see `read`)."""
    from ateliers.light_import import skip_address_grammar

    skip_address_grammar()
    import nbformat
    from nbformat.reader import reads

    try:
        # What nbformat raises on broken JSON, on an old version and on a wrong shape has no
        # common ancestor narrower than Exception.
        notebook = reads(raw.decode("utf-8"))
        if (notebook.get("nbformat"), notebook.get("nbformat_minor", 0)) < (4, 5):
            raise ValueError("its format is older than 4.5, so its cells have no id")
        # Before `validate`, which would give one of two cells of a name another name.
        ids = [cell.get("id") for cell in notebook.cells]
        if twice := {id for id in ids if ids.count(id) > 1}:
            raise ValueError(f'two of its cells are called "{min(twice)}"')
        nbformat.validate(notebook, relax_add_props=True)
    except UnicodeDecodeError as error:
        raise AteliersError(f"{name} is not UTF-8 (byte {error.start}); save it anew") from error
    except Exception as error:
        reason = (str(error).strip() or type(error).__name__).splitlines()[0][:160]
        raise AteliersError(
            f"{name} is not a sound notebook ({reason}); "
            "mend it in JupyterLab or restore it from the repository"
        ) from error
    return notebook


def write(path: Path, notebook: Notebook) -> bool:
    """Write a notebook as JupyterLab would, whole or not at all; tell whether it changed."""
    new = as_bytes(notebook)
    if path.exists() and path.read_bytes() == new:
        return False
    write_whole(path, new)
    return True


def as_bytes(notebook: Notebook) -> bytes:
    """Return a notebook as its file holds it."""
    import nbformat

    return f"{nbformat.writes(notebook).rstrip()}\n".encode()


def tags(cell: Notebook) -> list[str]:
    """Return the tags of a cell."""
    return list(cell.metadata.get("tags", []))
