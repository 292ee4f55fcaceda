"""What stands side by side: a row has an id, a text in each language, and maybe a note."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ateliers.language import Lang

Changes = dict[str, dict[Lang, str]]
"""New texts, by the id of their row and their language."""


@dataclass(frozen=True)
class Row:
    """One text in both languages.

    Attributes
    ----------
    id : str
        Where it stands: ``lesson/opening``, ``told/05-rows/prompt``.
    text : mapping
        The text in each language.
    note : str
        What is to be known of it, such as that one side is stale.
    code : bool
        The text is an expression of Python, whose words alone may change.
    """

    id: str
    text: Mapping[Lang, str]
    note: str = ""
    code: bool = False

    def __getitem__(self, lang: str) -> str:
        return self.text[lang]  # type: ignore[index]

    def tail(self, lang: Lang) -> str:
        """Return the line ends after the text, which an editor may add or take."""
        return self.text[lang][len(self.text[lang].rstrip("\n")) :]


class Source(Protocol):
    """A place that rows come from."""

    def rows(self) -> list[Row]:
        """Return the rows of this place."""
        ...

    def rewritten(self, changes: Changes) -> dict[Path, bytes]:
        """Return the files that changed rows make; nothing is written."""
        ...


def plain(text: str) -> str:
    """Return a text without what editors change unasked: line ends, spaces at the end of lines."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(line.rstrip(" \t") for line in lines).strip("\n")


def same(one: str, other: str) -> bool:
    """Tell whether two texts are the same to a reader."""
    return plain(one) == plain(other)


def numbered(rows: list[Row]) -> list[Row]:
    """Tell rows of one name apart: the second is called ``name~2``."""
    seen: dict[str, int] = {}
    found: list[Row] = []
    for row in rows:
        seen[row.id] = count = seen.get(row.id, 0) + 1
        id = row.id if count == 1 else f"{row.id}~{count}"
        found.append(Row(id, row.text, row.note, row.code))
    return found
