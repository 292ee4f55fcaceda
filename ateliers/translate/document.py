"""The file of a translation: Markdown, where each text stands between two lines of marks."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.translate.rows import Row, plain

_HEAD = re.compile(r"^<!-- ateliers translate (\S+) -->$")
_ROW = re.compile(r"^<!-- row (\S+) -->$")
_TEXT = re.compile(r"^<!-- (fr|en) ([0-9a-f]{12}) -->$")
_END = "<!-- end -->"

_GUIDE = """\
<!-- ateliers translate {id} -->
# {id}

Chaque passage est donné en français, puis en anglais. Changez les textes; laissez telles quelles
les lignes qui commencent par `<!--`. Un passage que vous ne touchez pas ne bouge pas.

Each passage stands in French, then in English. Change the texts; leave the lines that begin with
`<!--` as they are. A passage that you do not touch does not move.

    ateliers translate {id} --apply translate-{id}.md
"""


@dataclass(frozen=True)
class Block:
    """A row as the file holds it, with the mark of each text when it was written."""

    id: str
    line: int
    text: dict[str, str]
    mark: dict[str, str]


def mark(text: str) -> str:
    """Return what tells whether a text was changed."""
    return hashlib.sha256(plain(text).encode()).hexdigest()[:12]


def written(id: str, rows: Iterable[Row]) -> str:
    """Return the file of a module.

    Raises
    ------
    AteliersError
        A text holds a line that looks like a mark.
    """
    parts = [_GUIDE.format(id=id)]
    for row in rows:
        parts.append(f"\n---\n\n<!-- row {row.id} -->\n**`{row.id}`**")
        if row.note:
            parts.append(f" ⚠ {row.note}")
        if row.code:
            parts.append(" (Python)")
        parts.append("\n\n")
        for lang in LANGS:
            if any(_is_mark(line) for line in row[lang].split("\n")):
                raise AteliersError(f"{row.id} ({lang}) holds a line of marks; take it out first")
            parts.append(f"<!-- {lang} {mark(row[lang])} -->\n{row[lang]}\n")
        parts.append(f"{_END}\n")
    return "".join(parts)


def _is_mark(line: str) -> bool:
    return line == _END or any(pattern.match(line) for pattern in (_HEAD, _ROW, _TEXT))


def read(path: Path, id: str) -> list[Block]:
    """Read a file back.

    Raises
    ------
    AteliersError
        One sentence with the line: not such a file, another module's, a mark that is missing,
        a row that stands twice.
    """
    try:
        lines = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").split("\n")
    except OSError as error:
        raise AteliersError(
            f"{path.name} cannot be read ({error.strerror}); check its name"
        ) from error
    except UnicodeDecodeError as error:
        raise AteliersError(f"{path.name} is not UTF-8; save it as UTF-8") from error
    head = next((found[1] for line in lines[:5] if (found := _HEAD.match(line.strip()))), None)
    if head != id:
        raise AteliersError(
            f"{path.name} was not written by `ateliers translate {id}`"
            + (f" but for {head}" if head else "; its first line is missing")
        )
    return _Reader(path.name).read(lines)


class _Reader:
    """Reads line by line, and refuses what is out of place."""

    def __init__(self, name: str) -> None:
        self.name, self.blocks = name, list[Block]()
        self.block: Block | None = None
        self.lang: str | None = None
        self.lines: list[str] = []

    def read(self, lines: list[str]) -> list[Block]:
        for number, line in enumerate(lines, 1):
            bare = line.strip()
            if found := _ROW.match(bare):
                self._begin(found[1], number)
            elif found := _TEXT.match(bare):
                self._language(found, number)
            elif bare == _END:
                self._end(number)
            elif self.lang:
                self.lines.append(line)
        if self.block:
            self._refuse(len(lines), f'the row "{self.block.id}" has no "{_END}"')
        return self.blocks

    def _begin(self, id: str, number: int) -> None:
        if self.block:
            self._refuse(number, f'the row "{self.block.id}" has no "{_END}"')
        if any(block.id == id for block in self.blocks):
            self._refuse(number, f'the row "{id}" stands twice')
        self.block = Block(id, number, {}, {})

    def _language(self, found: re.Match[str], number: int) -> None:
        if self.block is None or found[1] in self.block.mark:
            self._refuse(number, f'"{found[0]}" stands outside its row')
        self._close()
        self.lang = found[1]
        self.block.mark[self.lang] = found[2]

    def _end(self, number: int) -> None:
        self._close()
        if self.block is None:
            self._refuse(number, f'"{_END}" ends no row')
        missing: list[Lang] = [lang for lang in LANGS if lang not in self.block.text]
        if missing:
            names = {"fr": "French", "en": "English"}
            self._refuse(number, f'the row "{self.block.id}" has no {names[missing[0]]} text')
        self.blocks.append(self.block)
        self.block = self.lang = None

    def _close(self) -> None:
        if self.block and self.lang:
            self.block.text[self.lang] = "\n".join(self.lines)
        self.lang, self.lines = None, []

    def _refuse(self, number: int, what: str) -> NoReturn:
        raise AteliersError(
            f"{self.name}, line {number}: {what}; put the line of marks back as it was written"
        )
