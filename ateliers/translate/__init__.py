"""A module's words in both languages, side by side in one file, and the way back.

Rows come from three places: the notebooks, the declaration of the module, the declarations of its
exercises. Each place says which rows it has and makes new files out of changed rows.
"""

from __future__ import annotations

from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError, UnknownName, nearest
from ateliers.language import LANGS
from ateliers.modules import module as declared
from ateliers.modules import published_ids
from ateliers.notebooks.header import sync
from ateliers.places import BOOK, PACKAGE
from ateliers.translate import document
from ateliers.translate.declarations import Declarations
from ateliers.translate.facts import Facts
from ateliers.translate.lessons import Lessons
from ateliers.translate.rows import Changes, Row, Source, same

__all__ = ["apply", "export", "rows"]

EXERCISES = PACKAGE / "exercises"


def export(
    module_id: str, target: Path | None = None, book: Path = BOOK, exercises: Path = EXERCISES
) -> Path:
    """Write the words of a module side by side.

    Parameters
    ----------
    module_id : str
        The module, or its number.
    target : Path, optional
        The file, or the folder to put it in; by default the current folder.
    book, exercises : Path
        Where the module is.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    AteliersError
        The module is unknown, its files cannot be read, or another file stands there.
    """
    id = _resolve(module_id, book)
    name = f"translate-{id}.md"
    path = target or Path.cwd()
    path = path / name if path.is_dir() else path
    content = document.written(id, rows(id, book, exercises)).encode()
    if path.exists() and path.read_bytes() != content:
        raise AteliersError(
            f"{path.name} is there already and may hold work; apply it "
            f"(ateliers translate {id[:2]} --apply {path.name}) or move it away first"
        )
    write_whole(path, content)
    return path


def apply(
    module_id: str, file: Path, book: Path = BOOK, exercises: Path = EXERCISES
) -> tuple[list[str], list[Path]]:
    """Bring the changes of a file back to their places; all of them, or none.

    Parameters
    ----------
    module_id : str
        The module, or its number.
    file : Path
        What `export` wrote and somebody changed.
    book, exercises : Path
        Where the module is.

    Returns
    -------
    tuple
        The ids of the rows that changed, and the files that were written.

    Raises
    ------
    AteliersError
        One sentence: the file is broken, a row is unknown, the book moved, or a text cannot stand
        where it should.
    """
    id = _resolve(module_id, book)
    sources = _sources(id, book, exercises)
    known = {row.id: (row, source) for source in sources for row in source.rows()}
    changes: dict[Source, Changes] = {}
    moved: list[str] = []
    for block in document.read(file, id):
        if block.id not in known:
            near = ", ".join(nearest(block.id, known, 2))
            raise UnknownName(
                f'{file.name}, line {block.line}: no row is called "{block.id[:80]}" in {id}; '
                f"the nearest: {near}"
            )
        row, source = known[block.id]
        for lang in LANGS:
            if _is_new(block, row, lang, file):
                text = block.text[lang].strip("\n") + row.tail(lang)
                changes.setdefault(source, {}).setdefault(row.id, {})[lang] = text
                moved += [row.id] if row.id not in moved else []
    files: dict[Path, bytes] = {}
    for source, wanted in changes.items():
        files |= source.rewritten(wanted)
    for path, content in files.items():
        write_whole(path, content)
    written = list(files)
    if any(path.suffix == ".yml" for path in written):
        written += [path for path in sync(id, book) if path not in written]
    return moved, written


def rows(id: str, book: Path = BOOK, exercises: Path = EXERCISES) -> list[Row]:
    """Return the words of a module, row by row, in the order in which they are read."""
    return [row for source in _sources(id, book, exercises) for row in source.rows()]


def _sources(id: str, book: Path, exercises: Path) -> list[Source]:
    return [Facts(id, book), Lessons(id, book), Declarations(id, exercises)]


def _resolve(module_id: str, book: Path) -> str:
    """Return the id of a module from its id or its number."""
    ids = published_ids(book / "modules")
    found = [id for id in ids if id[:2] == module_id] or [module_id]
    return declared(found[0], book / "modules").id


def _is_new(block: document.Block, row: Row, lang: str, file: Path) -> bool:
    """Tell whether a text was changed in the file; refuse where the book changed it too."""
    text, now = block.text[lang], row[lang]
    if document.mark(text) == block.mark[lang] or same(text, now):
        return False
    where = f"{file.name}, line {block.line}: {row.id} ({lang})"
    if document.mark(now) != block.mark[lang]:
        raise AteliersError(
            f"{where} changed in the book since this file was written; write the file anew "
            "and bring your sentence over"
        )
    if not text.strip():
        raise AteliersError(f"{where} is empty; write its text, or put back what was there")
    return True
