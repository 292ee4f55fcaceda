"""The table under a chart: the columns that are drawn, in the order of the axis."""

from __future__ import annotations

from typing import Any

from ateliers.charts.spec import field_of, units

Row = dict[str, Any]
_NAMES = ("nominal", "ordinal")


def as_drawn(rows: list[Row], spec: dict[str, Any]) -> list[Row]:
    """Return rows with the columns that a chart draws, names first, in the order of its axis.

    Where the chart computes what it draws, the rows are those that it received, whole.
    """
    encodings = [unit.get("encoding", {}) for unit in units(spec)]
    if "transform" in spec or any("transform" in unit for unit in units(spec)):
        return rows
    columns = _columns(encodings)
    present = [column for column in columns if any(column in row for row in rows)]
    if not present or any("geometry" in row for row in rows):
        return rows
    for encoding in encodings:
        for channel in (encoding.get("y"), encoding.get("x")):
            if isinstance(channel, dict) and channel.get("type") in _NAMES:
                rows = _sorted(rows, channel, encoding)
                return [{column: row.get(column) for column in present} for row in rows]
    return [{column: row.get(column) for column in present} for row in rows]


def _columns(encodings: list[Any]) -> list[str]:
    """Return the columns that some channel shows, those of names and times before the others."""
    found: dict[str, bool] = {}
    for encoding in encodings:
        for channels in encoding.values():
            for channel in channels if isinstance(channels, list) else [channels]:
                if column := field_of(channel):
                    name = channel.get("type") in (*_NAMES, "temporal")
                    found[column] = found.get(column, False) or name
    return sorted(found, key=lambda column: not found[column])


def _sorted(rows: list[Row], channel: dict[str, Any], encoding: dict[str, Any]) -> list[Row]:
    name, sort = field_of(channel), channel.get("sort", "ascending")
    if name is None or sort is None or "aggregate" in channel or "timeUnit" in channel:
        return rows
    if isinstance(sort, list):
        places = {each: i for i, each in enumerate(sort)}
        return sorted(rows, key=lambda row: places.get(row.get(name), len(places)))
    by: str | None = name
    down = sort == "descending"
    if isinstance(sort, str) and sort.strip("-") in encoding:
        by, down = _drawn(encoding[sort.strip("-")]), sort.startswith("-")
    elif isinstance(sort, dict):
        by = sort.get("field") if "op" not in sort else None
        by = _drawn(encoding.get(sort["encoding"])) if "encoding" in sort else by
        down = sort.get("order") == "descending"
    known = [row for row in rows if by in row and row[by] is not None]
    once = len({row.get(name) for row in rows}) == len(rows)
    if by is None or (by != name and not once):
        return rows
    try:
        ordered = sorted(known, key=lambda row: row[by], reverse=down)
    except TypeError:  # numbers and texts in one column
        return rows
    return ordered + [row for row in rows if row not in known]


def _drawn(channel: Any) -> str | None:
    """Return the column whose values a channel draws as they are."""
    computed = isinstance(channel, dict) and {"aggregate", "bin", "timeUnit"} & channel.keys()
    return None if computed else field_of(channel)
