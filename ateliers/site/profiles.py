"""What the cells of a column hold, counted at build: empty ones, and how the others are spread.

A profile is made of a declared column and its cells in ISO 8601 with decimal points, so that any
table with declared columns can have its own.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Literal

from ateliers.declared import Column
from ateliers.tables import DATES, NUMBERS

BINS, TOP = 24, 5
# From this many times the median on, equal bins would put nearly every row in the first.
_LONG_TAIL = 20

Kind = Literal["empty", "single", "names", "values", "numbers", "powers", "months", "years"]


@dataclass(frozen=True)
class Bar:
    """A bar of the picture: from a bound to another, or a value, and its rows."""

    start: float | str
    end: float | str
    rows: int


@dataclass(frozen=True)
class Profile:
    """A column as its cells show it.

    ``kind`` tells how it is pictured; ``least``, ``middle`` and ``most`` are those of numbers (of
    times, in hours) or of dates (ISO 8601, ``middle`` being empty).
    """

    column: Column
    rows: int
    missing: int
    distinct: int
    kind: Kind
    bars: tuple[Bar, ...] = ()
    least: float | str = ""
    middle: float | str = ""
    most: float | str = ""


def profile(column: Column, cells: Sequence[str]) -> Profile:
    """Count what a column holds.

    Parameters
    ----------
    column : Column
        Its declaration: the type decides what is counted.
    cells : sequence of str
        Its cells, as `ateliers.site.data_files.in_utf8` writes them.
    """
    held = [cell for cell in cells if cell]
    counted = Counter(held)
    blank = Profile(column, len(cells), len(cells) - len(held), len(counted), "empty")
    if not held:
        return blank
    if len(counted) == 1:
        return replace(blank, kind="single", bars=(Bar(held[0], held[0], len(held)),))
    if column.type in DATES:
        calendar, bars = _calendar(held)
        return replace(blank, kind=calendar, bars=bars, least=min(held), most=max(held))
    if column.type in (*NUMBERS, "time"):
        numbers = [_hours(cell) if column.type == "time" else float(cell) for cell in held]
        low, middle, high = min(numbers), median(numbers), max(numbers)
        long = low >= 0 and high > _LONG_TAIL * max(middle, 1)
        bars = _powers(numbers) if long else _equal(numbers, column.type == "integer")
        kind: Kind = "powers" if long else "numbers"
        return replace(blank, kind=kind, bars=bars, least=low, middle=middle, most=high)
    if 2 * len(counted) > len(held):
        # Names of rows more than groups of them: what matters is whether they repeat.
        once = sum(1 for n in counted.values() if n == 1)
        bars = (Bar("once", "once", once), Bar("again", "again", len(held) - once))
        return replace(blank, kind="names", bars=bars)
    top = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    bars = tuple(Bar(value, value, n) for value, n in top[:TOP])
    return replace(blank, kind="values", bars=bars)


def _hours(cell: str) -> float:
    hours, minutes, *seconds = (float(part) for part in cell.split(":"))
    return hours + minutes / 60 + sum(seconds) / 3600


def _equal(numbers: list[float], whole: bool) -> tuple[Bar, ...]:
    """Count in bins of one width; whole numbers within reach have a bin each."""
    low, high = min(numbers), max(numbers)
    if whole and high - low < BINS:
        low, high, bins = low - 0.5, high + 0.5, round(high - low) + 1
    else:
        bins = BINS
    width = (high - low) / bins
    counted = Counter(min(int((number - low) / width), bins - 1) for number in numbers)
    return tuple(Bar(low + i * width, low + (i + 1) * width, counted[i]) for i in range(bins))


def _powers(numbers: list[float]) -> tuple[Bar, ...]:
    """Count by powers of ten: below 1, 1 to 10, 10 to 100…"""
    counted = Counter(math.floor(math.log10(number)) if number >= 1 else -1 for number in numbers)
    span = range(min(counted), max(counted) + 1)
    return tuple(Bar(10.0**i if i >= 0 else 0, 10.0 ** (i + 1), counted[i]) for i in span)


def _calendar(days: list[str]) -> tuple[Kind, tuple[Bar, ...]]:
    """Count by year, or by month where there are no more than two years."""
    first, last = (dt.date.fromisoformat(day[:10]) for day in (min(days), max(days)))
    if last.year - first.year > 1:
        years = Counter(day[:4] for day in days)
        span = [f"{year:04d}" for year in range(first.year, last.year + 1)]
        return "years", tuple(Bar(year, year, years[year]) for year in span)
    months = Counter(day[:7] for day in days)
    count = 12 * (last.year - first.year) + last.month - first.month + 1
    starts = (first.month - 1 + i for i in range(count))
    span = [f"{first.year + i // 12:04d}-{i % 12 + 1:02d}" for i in starts]
    return "months", tuple(Bar(month, month, months[month]) for month in span)
