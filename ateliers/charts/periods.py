"""Dates that stand for a whole month or year, and how they are written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal

from ateliers.charts.theme import MONTHS
from ateliers.language import NBSP, Lang

Period = Literal["month", "year"]

_STARTS: dict[Period, str] = {"year": "-01-01T00:00:00", "month": "-01T00:00:00"}


def moment(said: Any) -> dt.datetime | None:
    """Return the date that altair wrote, or None: a text such as "2012" stays a text."""
    if not isinstance(said, str) or len(said) < 19 or said[4:5] != "-" or said[10:11] != "T":
        return None
    try:
        return dt.datetime.fromisoformat(said)
    except ValueError:
        return None


def period_of(units: Iterable[Any], values: Iterable[Any]) -> Period | None:
    """Return the period that the dates of a column stand for, or None.

    Parameters
    ----------
    units : iterable
        The ``timeUnit`` of each channel that shows the column.
    values : iterable
        The column; where one date is not the start of its period, all are written whole.
    """
    named = {unit.removeprefix("utc") if isinstance(unit, str) else None for unit in units}
    if not named or not named <= {"year", "month", "yearmonth"}:
        return None
    period: Period = "year" if named == {"year"} else "month"
    dates = [value for value in values if value is not None]
    whole = all(moment(value) and value[:19].endswith(_STARTS[period]) for value in dates)
    return period if dates and whole else None


def written(start: dt.datetime, period: Period, lang: Lang) -> str:
    """Write a month, with its year, or a year."""
    if period == "year":
        return str(start.year)
    return f"{MONTHS[lang][start.month - 1]}{NBSP}{start.year}"
