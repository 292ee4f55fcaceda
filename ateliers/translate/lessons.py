"""The rows of a module's notebooks: prose by cell, the words and comments of code."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.notebooks.files import Notebook, as_bytes, read
from ateliers.notebooks.pairs import Pair, skeleton_faults
from ateliers.notebooks.same_code import code_form
from ateliers.notebooks.twins import HEADER, stale_by_cell
from ateliers.translate import literals
from ateliers.translate.rows import Changes, Row

FOLDERS = {"lesson": "modules", "exercises": "exercises"}


class Lessons:
    """The lesson and the exercises of a module, in both languages."""

    def __init__(self, id: str, book: Path) -> None:
        self.pairs = {
            part: Pair(
                f"{folder}/{id}",
                book / folder / f"{id}.fr.ipynb",
                book / folder / f"{id}.en.ipynb",
            )
            for part, folder in FOLDERS.items()
        }

    def rows(self) -> list[Row]:
        """Return the rows of both notebooks, in the order of their cells."""
        return [row for part in self.pairs for row in self._of(part)]

    def _of(self, part: str) -> Iterator[Row]:
        pair = self.pairs[part]
        cells = self._cells(part)
        notes = stale_by_cell(pair)
        for one, other in zip(cells["fr"], cells["en"], strict=True):
            own: dict[Lang, Notebook] = {"fr": one, "en": other}
            if one.id == HEADER:
                continue
            if one.cell_type == "markdown":
                text = {lang: cell.source for lang, cell in own.items()}
                yield Row(f"{part}/{one.id}", text, notes.get(one.id, ""))
            elif one.cell_type == "code":
                for name, pieces in _words(own).items():
                    text = {lang: piece.text for lang, piece in pieces.items()}
                    yield Row(f"{part}/{one.id}/{name}", text, code=pieces["fr"].code)

    def _cells(self, part: str) -> dict[Lang, list[Notebook]]:
        pair = self.pairs[part]
        cells: dict[Lang, list[Notebook]] = {lang: read(pair[lang]).cells for lang in LANGS}
        if faults := skeleton_faults(pair, cells["fr"], cells["en"]):
            raise AteliersError(faults[0])
        return cells

    def rewritten(self, changes: Changes) -> dict[Path, bytes]:
        """Return the notebooks that changed rows make."""
        files: dict[Path, bytes] = {}
        for part, pair in self.pairs.items():
            books: dict[Lang, Notebook] = {lang: read(pair[lang]) for lang in LANGS}
            for one, other in zip(books["fr"].cells, books["en"].cells, strict=True):
                _rewrite({"fr": one, "en": other}, f"{part}/{one.id}", changes)
            for lang in LANGS:
                content = as_bytes(books[lang])
                if content != pair[lang].read_bytes():
                    files[pair[lang]] = content
        return files


def _words(cells: dict[Lang, Notebook]) -> dict[str, dict[Lang, literals.Piece]]:
    """Return the words and the comments that both editions of a cell have, by name.

    Comments may differ between editions: where their number does, they are left out.
    """
    found = {lang: literals.words(cell.source) for lang, cell in cells.items()}
    named: dict[str, dict[Lang, literals.Piece]] = {}
    for name, comment in (("words", False), ("comment", True)):
        kept = {lang: [p for p in found[lang] if p.comment == comment] for lang in LANGS}
        if len(kept["fr"]) == len(kept["en"]):
            for n, (one, other) in enumerate(zip(kept["fr"], kept["en"], strict=True), 1):
                named[f"{name}-{n}"] = {"fr": one, "en": other}
    return named


def _rewrite(cells: dict[Lang, Notebook], id: str, changes: Changes) -> None:
    """Put the changed rows of a cell in both its editions."""
    for lang, text in changes.get(id, {}).items():
        cells[lang].source = text
    if cells["fr"].cell_type != "code":
        return
    pieces = _words(cells)
    for lang, cell in cells.items():
        wanted = [
            (places[lang], changes[f"{id}/{name}"][lang])
            for name, places in pieces.items()
            if lang in changes.get(f"{id}/{name}", {})
        ]
        if wanted:
            new = literals.replaced(cell.source, wanted, f"{id} ({lang})")
            if code_form(new) != code_form(cell.source):
                raise AteliersError(
                    f"{id} ({lang}): the change would alter what the code does; "
                    "change words only, and the code itself in JupyterLab"
                )
            cell.source = new
