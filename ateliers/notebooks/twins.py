"""Prose that follows its twin: what changed on one side since both were reviewed together.

Each piece of prose carries the hash that its twin had then: a cell in its metadata, a page in its
front matter, under ``twin``.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import LANGS
from ateliers.notebooks.files import label, read, stem, write
from ateliers.notebooks.pairs import OTHER, Pair, pairs, skeleton_faults
from ateliers.places import BOOK

HEADER = "header"
"""The id of the cell that `sync` writes: generated in both languages, so never stale."""

_TWIN = re.compile(r'^twin: "?([0-9a-f]{12})"?\n', re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?)^---\n", re.MULTILINE | re.DOTALL)


def stale(pair: Pair) -> list[str]:
    """Tell the prose that changed on one side since both were last reviewed together."""
    return [
        f"{pair.name}{where}: {told}"
        for id, told in stale_by_cell(pair).items()
        for where in ([f', cell "{id}"'] if id else [""])
    ]


def stale_by_cell(pair: Pair) -> dict[str, str]:
    """Tell the same by the id of the cell; a page of text is one piece, under no id."""
    fr, en = _prose(pair.fr), _prose(pair.en)
    return {id: told for id in fr if id in en and (told := _told(fr[id], en[id], stem(pair.fr)))}


@dataclass(frozen=True)
class _Prose:
    """A piece of prose: the hash of what it says, and the twin's when last reviewed."""

    now: str
    twin: str | None


def _told(fr: _Prose, en: _Prose, name: str) -> str:
    fr_moved, en_moved = en.twin != fr.now, fr.twin != en.now
    record = f"`ateliers accept {name}`"
    if fr.twin is None or en.twin is None:
        return f"not reviewed side by side yet; compare the two, then {record}"
    if fr_moved and en_moved:
        return f"both languages changed; compare the two, then {record}"
    if fr_moved or en_moved:
        changed, other = ("French", "English") if fr_moved else ("English", "French")
        return (
            f"{changed} changed and {other} did not; bring it into line if need be, then {record}"
        )
    return ""


def _prose(path: Path) -> dict[str, _Prose]:
    """Return the prose of a file by cell id; a page of text is one piece, under no id."""
    if path.suffix == ".md":
        text, twin = _split(_text(path))
        return {"": _Prose(_hash(text), twin)}
    return {
        cell.id: _Prose(_hash(cell.source), cell.metadata.get("twin"))
        for cell in read(path).cells
        if cell.cell_type == "markdown" and cell.id != HEADER
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AteliersError(
            f"{label(path)} cannot be read as UTF-8 text; restore it from the repository"
        ) from error


def _split(text: str) -> tuple[str, str | None]:
    """Separate a page from the hash in its front matter."""
    front = _FRONT.match(text)
    if front is None:
        return text, None
    twin = _TWIN.search(front[1])
    rest = _TWIN.sub("", front[1], count=1)
    page = (f"---\n{rest}---\n" if rest else "") + text[front.end() :]
    return page, twin[1] if twin else None


def _with_twin(text: str, twin: str) -> str:
    """Put the hash at the head of the front matter of a page that has none in it."""
    line = f'twin: "{twin}"\n'
    if _FRONT.match(text):
        return f"---\n{line}{text[4:]}"
    return f"---\n{line}---\n{text}"


def accept(module_id: str | None = None, book: Path = BOOK) -> list[Path]:
    """Record that the two languages say the same today (see `stale`).

    Parameters
    ----------
    module_id : str, optional
        One module or page; by default all.
    book : Path
        The folder of the book.

    Returns
    -------
    list of Path
        The files whose record changed.

    Raises
    ------
    AteliersError
        A cell has no twin; the sentence names it. Nothing is recorded for that page.
    """
    changed: list[Path] = []
    for pair in pairs(module_id, book):
        changed += _accept_notebooks(pair) if pair.is_notebook else _accept_pages(pair)
    return changed


def _accept_notebooks(pair: Pair) -> list[Path]:
    books = {lang: read(pair[lang]) for lang in LANGS}
    if faults := skeleton_faults(pair, books["fr"].cells, books["en"].cells):
        raise AteliersError(faults[0])
    for one, other in zip(books["fr"].cells, books["en"].cells, strict=True):
        if one.cell_type == "markdown" and one.id != HEADER:
            one.metadata["twin"], other.metadata["twin"] = _hash(other.source), _hash(one.source)
    return [pair[lang] for lang in LANGS if write(pair[lang], books[lang])]


def _accept_pages(pair: Pair) -> list[Path]:
    old = {lang: _text(pair[lang]) for lang in LANGS}
    body = {lang: _split(text)[0] for lang, text in old.items()}
    new = {lang: _with_twin(body[lang], _hash(body[OTHER[lang]])) for lang in LANGS}
    moved = [lang for lang in LANGS if new[lang] != old[lang]]
    for lang in moved:
        write_whole(pair[lang], new[lang].encode())
    return [pair[lang] for lang in moved]
