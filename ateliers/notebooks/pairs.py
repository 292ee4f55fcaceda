"""A page and its twin in the other language: the same code, and prose that follows."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.notebooks.files import Notebook, files, label, of_module, read, stem, tags, write
from ateliers.notebooks.same_code import code_form
from ateliers.places import BOOK

HEADER = "header"
"""The id of the cell that `sync` writes: generated in both languages, so never stale."""

_NAMES: dict[Lang, str] = {"fr": "French", "en": "English"}
_OTHER: dict[Lang, Lang] = {"fr": "en", "en": "fr"}
_TWIN = re.compile(r'^twin: "?([0-9a-f]{12})"?\n', re.MULTILINE)
_FRONT = re.compile(r"\A---\n(.*?)^---\n", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Pair:
    """Two files, one page.

    Attributes
    ----------
    name : str
        As the site calls it: ``modules/05-reading-csv``.
    fr, en : Path
        The two files.
    """

    name: str
    fr: Path
    en: Path

    def __getitem__(self, lang: Lang) -> Path:
        return self.fr if lang == "fr" else self.en

    @property
    def is_notebook(self) -> bool:
        """Whether it is a notebook rather than a page of text."""
        return self.fr.suffix == ".ipynb"


def pairs(module_id: str | None = None, book: Path = BOOK) -> list[Pair]:
    """Return the pairs of the book, or those of one module; `lonely` has the other files."""
    found = of_module(module_id, (p for p in files(book, "ipynb", "md") if _lang(p) == "fr"))
    return [
        Pair(str(fr.relative_to(book).with_name(stem(fr)).as_posix()), fr, twin)
        for fr in found
        if (twin := _twin_path(fr)).exists()
    ]


def lonely(book: Path = BOOK) -> list[str]:
    """Tell the files that stand in one language only."""
    return [
        f"{path.relative_to(book).as_posix()} has no {_NAMES[_OTHER[_lang(path)]]} twin; "
        f"add {_twin_path(path).name} beside it"
        for path in files(book, "ipynb", "md")
        if not _twin_path(path).exists()
    ]


def _lang(path: Path) -> Lang:
    return "fr" if path.name.split(".")[-2] == "fr" else "en"


def _twin_path(path: Path) -> Path:
    lang = _lang(path)
    return path.with_name(f"{stem(path)}.{_OTHER[lang]}{path.suffix}")


def code_faults(pair: Pair) -> list[str]:
    """Tell where the two notebooks of a pair differ in what they do.

    Cells stand in the same order with the same ids, kinds and tags, and their code is the same
    but for comments, the language of ``ateliers`` and the words shown on a chart
    (see `same_code.code_form`). A page of text has no code: nothing is told of it.
    """
    if not pair.is_notebook:
        return []
    fr, en = read(pair.fr).cells, read(pair.en).cells
    if faults := _skeleton_faults(pair, fr, en):
        return faults
    return [
        f'{pair.name}, cell "{one.id}": the code differs between French and English; '
        "make it the same but for comments, titles, descriptions and labels"
        for one, other in zip(fr, en, strict=True)
        if one.cell_type == "code" and code_form(one.source) != code_form(other.source)
    ]


def _skeleton_faults(pair: Pair, fr: list[Notebook], en: list[Notebook]) -> list[str]:
    """Tell the first place where the cells of a pair do not answer one another."""
    for lang, own, others in (("fr", fr, en), ("en", en, fr)):
        ids = {cell.id for cell in others}
        if missing := [cell.id for cell in own if cell.id not in ids]:
            return [
                (
                    f'{pair.name}, cell "{missing[0]}" stands in {_NAMES[lang]} only; '  # type: ignore[index]
                    "add its twin under the same id, or take it out"
                )
            ]
    for one, other in zip(fr, en, strict=True):
        if one.id != other.id:
            return [
                (
                    f'{pair.name}: where French has the cell "{one.id}" English has "{other.id}"; '
                    "put the cells in the same order"
                )
            ]
        if (one.cell_type, tags(one)) != (other.cell_type, tags(other)):
            return [f'{pair.name}, cell "{one.id}": kind or tags differ; make them the same']
    return []


def stale(pair: Pair) -> list[str]:
    """Tell the prose that changed on one side since both were last reviewed together."""
    fr, en = _prose(pair.fr), _prose(pair.en)
    return [
        f"{pair.name}{where}: {told}"
        for id in fr.keys() & en.keys()
        if (told := _told(fr[id], en[id], stem(pair.fr)))
        for where in ([f', cell "{id}"'] if id else [""])
    ]


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
    if faults := _skeleton_faults(pair, books["fr"].cells, books["en"].cells):
        raise AteliersError(faults[0])
    for one, other in zip(books["fr"].cells, books["en"].cells, strict=True):
        if one.cell_type == "markdown" and one.id != HEADER:
            one.metadata["twin"], other.metadata["twin"] = _hash(other.source), _hash(one.source)
    return [pair[lang] for lang in LANGS if write(pair[lang], books[lang])]


def _accept_pages(pair: Pair) -> list[Path]:
    old = {lang: _text(pair[lang]) for lang in LANGS}
    body = {lang: _split(text)[0] for lang, text in old.items()}
    new = {lang: _with_twin(body[lang], _hash(body[_OTHER[lang]])) for lang in LANGS}
    moved = [lang for lang in LANGS if new[lang] != old[lang]]
    for lang in moved:
        write_whole(pair[lang], new[lang].encode())
    return [pair[lang] for lang in moved]
