"""A page and its twin in the other language: both are there, and their code is the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ateliers.language import Lang
from ateliers.notebooks.files import Notebook, files, of_module, read, stem, tags
from ateliers.notebooks.same_code import code_form
from ateliers.places import BOOK

_NAMES: dict[Lang, str] = {"fr": "French", "en": "English"}
OTHER: dict[Lang, Lang] = {"fr": "en", "en": "fr"}


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
        f"{path.relative_to(book).as_posix()} has no {_NAMES[OTHER[_lang(path)]]} twin; "
        f"add {_twin_path(path).name} beside it"
        for path in files(book, "ipynb", "md")
        if not _twin_path(path).exists()
    ]


def _lang(path: Path) -> Lang:
    return "fr" if path.name.split(".")[-2] == "fr" else "en"


def _twin_path(path: Path) -> Path:
    lang = _lang(path)
    return path.with_name(f"{stem(path)}.{OTHER[lang]}{path.suffix}")


def code_faults(pair: Pair) -> list[str]:
    """Tell where the two notebooks of a pair differ in what they do.

    Cells stand in the same order with the same ids, kinds and tags, and their code is the same
    but for comments, the language of ``ateliers`` and the words shown on a chart
    (see `same_code.code_form`). A page of text has no code: nothing is told of it.
    """
    if not pair.is_notebook:
        return []
    fr, en = read(pair.fr).cells, read(pair.en).cells
    if faults := skeleton_faults(pair, fr, en):
        return faults
    return [
        f'{pair.name}, cell "{one.id}": the code differs between French and English; '
        "make it the same but for comments, titles, descriptions and labels"
        for one, other in zip(fr, en, strict=True)
        if one.cell_type == "code" and code_form(one.source) != code_form(other.source)
    ]


def skeleton_faults(pair: Pair, fr: list[Notebook], en: list[Notebook]) -> list[str]:
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
