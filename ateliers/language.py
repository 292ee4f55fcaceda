"""Two languages: texts in both, and numbers and dates as each writes them."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from typing import Any, Literal

Lang = Literal["fr", "en"]
LANGS: tuple[Lang, ...] = ("fr", "en")
Text = Mapping[Lang, str]
"""A text in both languages: ``{"fr": …, "en": …}``."""

NBSP = "\u00a0"

MONTHS: dict[Lang, tuple[str, ...]] = {
    "fr": (
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


def number(value: float, lang: Lang, digits: int | None = None) -> str:
    """Write a number as the language does: ``1 234,5`` or ``1,234.5``.

    Parameters
    ----------
    value : float
        The number.
    lang : {"fr", "en"}
        The language.
    digits : int, optional
        Decimals to keep; by default at most two, without trailing zeros.
    """
    if isinstance(value, float) and not math.isfinite(value):
        return "∞" if value > 0 else "−∞" if value < 0 else {"fr": "vide", "en": "empty"}[lang]
    text = f"{value:,.{2 if digits is None else digits}f}"
    if digits is None and "." in text:
        text = text.rstrip("0").rstrip(".")
    if lang == "fr":
        text = text.replace(",", NBSP).replace(".", ",")
    return text.replace("-", "−")


def date(value: dt.date, lang: Lang) -> str:
    """Write a date as the language does: ``1er novembre 2012`` or ``November 1, 2012``."""
    month = MONTHS[lang][value.month - 1]
    if lang == "fr":
        return f"{'1er' if value.day == 1 else value.day} {month} {value.year}"
    return f"{month} {value.day}, {value.year}"


def quoted(text: Any, lang: Lang) -> str:
    """Put a text between the language's quotation marks."""
    return f"«{NBSP}{text}{NBSP}»" if lang == "fr" else f"“{text}”"
