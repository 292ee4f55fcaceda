"""Axes that read as the language writes, and labels level where there is room."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ateliers.charts.spec import field_of, rows_of
from ateliers.charts.tooltips import tell_periods
from ateliers.language import Lang

# The widths, in px, of a letter of 13 px and of the gap between two labels.
LETTER, _GAP = 7, 8

# How French writes the dates of an axis; Vega's own defaults put the month first.
_FRENCH_AXIS = (
    "timeFormat(datum.value, {milliseconds: '%-H:%M:%S', seconds: '%-H:%M:%S', "
    "minutes: '%-H h %M', hours: '%-H h', date: '%-d %b', week: '%-d %b', "
    "month: '%B', quarter: '%B', year: '%Y'})"
)
_FRENCH_UNITS = {
    "yearmonthdate": "%-d %b %Y",
    "monthdate": "%-d %b",
    "hours": "%-H h",
    "hoursminutes": "%-H h %M",
    "yearmonthdatehours": "%-d %b %Y, %-H h",
}


def readable(spec: dict[str, Any], lang: Lang) -> dict[str, Any]:
    """Return a copy whose axes and tooltips read well; the author's settings stay."""
    spec = copy.deepcopy(spec)
    tell_periods(spec, lang)
    if lang == "fr":
        for encoding in _encodings(spec):
            for channel in (encoding.get("x"), encoding.get("y")):
                if isinstance(channel, dict) and isinstance(channel.get("axis", {}), dict):
                    extra = _french(channel)
                    if extra:
                        channel["axis"] = {**extra, **channel.get("axis", {})}
    return spec


def label_angle(spec: dict[str, Any], width: int) -> int:
    """Return 0 where the names under the plot fit side by side in ``width`` px, else -90."""
    tables = rows_of(spec)
    needs = [_needed(encoding.get("x"), tables) for encoding in _encodings(spec)]
    return 0 if max(needs, default=0) <= width else -90


def _needed(channel: Any, tables: list[list[dict[str, Any]]]) -> int:
    """Return the px that the labels of a discrete axis take side by side."""
    field = field_of(channel)
    if field is None or channel.get("type") not in ("nominal", "ordinal"):
        return 0
    if channel.get("timeUnit"):
        # Months at worst: twelve short names.
        return 12 * (4 * LETTER + _GAP)
    labels = {str(row[field]) for rows in tables for row in rows if field in row}
    return sum(len(label) * LETTER + _GAP for label in labels)


def _encodings(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, list):
        for item in part:
            yield from _encodings(item)
    if isinstance(part, dict):
        if isinstance(part.get("encoding"), dict):
            yield part["encoding"]
        for key in ("layer", "hconcat", "vconcat", "concat", "spec"):
            yield from _encodings(part.get(key))


def _french(channel: dict[str, Any]) -> dict[str, Any]:
    axis = channel.get("axis", {})
    if channel.get("type") != "temporal" or "format" in axis or "labelExpr" in axis:
        return {}
    unit = channel.get("timeUnit")
    if unit is None:
        return {"labelExpr": _FRENCH_AXIS}
    written = _FRENCH_UNITS.get(unit.removeprefix("utc")) if isinstance(unit, str) else None
    return {"format": written} if written else {}
