"""Two vintages of a list side by side: what left, what came, what is written otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ateliers.reference.rows import Row

COLUMNS = ("nom", "designation", "territoire_code", "region_code")


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference between two vintages; without a column, a code that left or came."""

    code: str
    column: str
    before: str
    after: str
    since: str
    until: str
    name: str
    name_now: str

    def __str__(self) -> str:
        """Tell it in one line."""
        if self.column:
            return f"{self.code} {self.name}: {self.column} {self.before} → {self.after}"
        return f"{self.code} {self.name or self.name_now}: {'left' if self.before else 'came'}"


def differences(
    vintages: Sequence[tuple[str, list[Row]]], key: str, partial: bool = False
) -> Iterator[Difference]:
    """Follow each code from one vintage that tells of it to the next that does.

    Parameters
    ----------
    vintages : sequence of (str, list of rows)
        Oldest first; each with its date. A code with several rows in one vintage is written there
        in several ways, and only what agrees with none of them has changed.
    key : str
        The column of the code.
    partial : bool
        An earlier vintage tells only part of the list: what it lacks has not come since.
    """
    last: dict[str, tuple[str, list[Row]]] = {}
    for number, (until, rows) in enumerate(vintages):
        held: dict[str, list[Row]] = {}
        for row in rows:
            held.setdefault(row[key], []).append(row)
        for code in sorted(held):
            now = held[code]
            if code in last:
                yield from _changes(code, last[code], (until, now))
            elif number and not partial:
                since, name = vintages[number - 1][0], now[0]["nom"]
                yield Difference(code, "", "", name, since, until, "", name)
        if number == len(vintages) - 1:
            for code in sorted(last.keys() - held.keys()):
                since, before = last[code]
                name = before[0]["nom"]
                yield Difference(code, "", name, "", since, until, name, "")
        last |= {code: (until, each) for code, each in held.items()}


def _changes(
    code: str, old: tuple[str, list[Row]], new: tuple[str, list[Row]]
) -> Iterator[Difference]:
    since, before = old
    until, after = new
    for column in COLUMNS:
        if column not in before[0] or column not in after[0]:
            continue
        was, now = (sorted({row[column] for row in rows}) for rows in (before, after))
        if not set(was) & set(now):
            names = before[0]["nom"], after[0]["nom"]
            yield Difference(code, column, was[0], now[0], since, until, *names)
