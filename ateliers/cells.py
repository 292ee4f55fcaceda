"""One cell against another, and how a cell is written for a person."""

from __future__ import annotations

import datetime as dt
import math
import unicodedata
from dataclasses import dataclass

from ateliers.answers import Cell
from ateliers.language import Lang, date, number, quoted
from ateliers.messages import say


@dataclass(frozen=True)
class Difference:
    """What differs first: a code (``"cell"``, ``"keys_missing"``…) and a sentence."""

    code: str
    text: str


def close(theirs: float, expected: float, digits: int) -> bool:
    """Say whether two numbers round to the same with the decimals asked for."""
    if math.isinf(theirs) or math.isinf(expected):
        return theirs == expected
    slack = max(1e-9, abs(expected) * 1e-9)
    return abs(theirs - expected) <= 0.5 * 10.0**-digits + slack


def same_cell(theirs: Cell, expected: Cell, digits: int = 6) -> bool:
    """Say whether two cells hold the same value; text is compared exactly."""
    if isinstance(theirs, bool) or isinstance(expected, bool):
        return theirs is expected
    if isinstance(theirs, float) and isinstance(expected, float):
        return close(theirs, expected, digits)
    return type(theirs) is type(expected) and theirs == expected


def show(value: Cell, lang: Lang) -> str:
    """Write one cell for a person."""
    if value is None:
        return say("empty", lang)
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return number(value, lang)
    if isinstance(value, dt.datetime):
        return date(value, lang)
    return quoted(value if len(value) <= 60 else value[:57] + "…", lang)


def count(n: int, word: str, lang: Lang) -> str:
    """Write a number and its word, in the plural where the language has one."""
    plural = n >= 2 if lang == "fr" else n != 1
    return f"{number(n, lang)} {word}{'s' if plural else ''}"


def fold(text: str) -> str:
    """Reduce a text to its letters and digits, without case or accents."""
    plain = unicodedata.normalize("NFD", text)
    return "".join(c for c in plain if c.isalnum()).casefold()
