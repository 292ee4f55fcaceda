"""Axes that read as the language writes, and level where there is room."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from ateliers.charts.spec import field_of, rows_of
from ateliers.language import Lang

# Letters that fit side by side under a plot of 480 px.
_LETTERS = 60

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
    """Return a copy of a specification whose axes read well; the author's settings stay."""
    spec = copy.deepcopy(spec)
    tables = rows_of(spec)
    for encoding in _encodings(spec):
        for name in ("x", "y"):
            channel = encoding.get(name)
            if not isinstance(channel, dict) or not isinstance(channel.get("axis", {}), dict):
                continue
            extra = _french(channel) if lang == "fr" else {}
            if name == "x":
                extra |= _level(channel, tables)
            if extra:
                channel["axis"] = {**extra, **channel.get("axis", {})}
    return spec


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


def _level(channel: dict[str, Any], tables: list[list[dict[str, Any]]]) -> dict[str, Any]:
    """Keep the labels of few short categories level; Vega-Lite stands them all on end."""
    field = field_of(channel)
    if channel.get("type") not in ("nominal", "ordinal") or field is None:
        return {}
    labels = {str(row[field]) for rows in tables for row in rows if field in row}
    room = sum(len(label) + 2 for label in labels) <= _LETTERS
    return {"labelAngle": 0} if labels and room else {}
