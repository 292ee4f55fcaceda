"""The values that a chart draws, computed from its data: what each bar or point stands for.

A mean asked of altair, a mean computed by pandas, a bar stacked out of five rows: all come out as
names and values, so that charts are compared by what a reader sees.
"""

from __future__ import annotations

import math
import re
import statistics
from html import unescape
from typing import Any

Row = dict[str, Any]
Point = tuple[str, float | None]
_SERIES = ("color", "detail", "xOffset", "yOffset", "strokeDash", "shape", "fill", "stroke")
_COMPUTE: dict[str, Any] = {
    "sum": sum,
    "mean": statistics.fmean,
    "average": statistics.fmean,
    "median": statistics.median,
    "min": min,
    "max": max,
}
MAX_POINTS = 20_000


def field(channel: Any) -> str:
    """Return the column that a channel shows, or an empty text."""
    name = channel.get("field") if isinstance(channel, dict) else None
    return name.replace("\\", "") if isinstance(name, str) else ""


def points(
    unit: Row, rows: list[Row], transforms: list[Any], names: str, values: str
) -> list[Point]:
    """Return what is drawn, name and value, one entry a mark.

    Parameters
    ----------
    unit : dict
        The part of the specification that has the mark.
    rows : list of dict
        Its data.
    transforms : list
        What the chart computes before it draws; Vega then says the values.
    names, values : str
        The channels that hold the name and the value, such as ``"y"`` and ``"x"``.
    """
    encoding = unit["encoding"]
    if transforms:
        return _said_by_vega(unit, rows, transforms, names, values)
    value, name = encoding[values], encoding.get(names, {})
    groups: dict[tuple[str, ...], list[Any]] = {}
    series = {field(encoding.get(c)) for c in _SERIES} - {"", field(name), field(value)}
    aggregate = value.get("aggregate")
    loose: list[Point] = []
    for row in rows[:MAX_POINTS]:
        label = label_of(row.get(field(name)), name)
        # A count counts rows; a row without the column has nothing to draw.
        number = 1.0 if aggregate == "count" else _number(row.get(field(value)))
        if aggregate:
            key = (label, *(str(row.get(column)) for column in sorted(series)))
            groups.setdefault(key, []).append(number)
        else:
            loose.append((label, number))
    if not aggregate:
        return loose
    return [(key[0], _computed(aggregate, found)) for key, found in groups.items()]


def _computed(aggregate: Any, found: list[float | None]) -> float | None:
    numbers = [n for n in found if n is not None]
    if aggregate in ("count", "valid"):
        return float(len(found if aggregate == "count" else numbers))
    if aggregate == "distinct":
        return float(len(set(found)))
    if not numbers or aggregate not in _COMPUTE:
        return 0.0 if aggregate == "sum" else None
    return float(_COMPUTE[aggregate](numbers))


def _number(value: Any) -> float | None:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    return None


def label_of(value: Any, channel: Row) -> str:
    """Write a name plainly: a date as its day, a month alone as its number."""
    unit = str(channel.get("timeUnit", "")).removeprefix("utc")
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value):
        value = value[:10]
    if unit and isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        year, month, day = value.split("-")
        known = {
            "month": str(int(month)), "yearmonth": f"{year}-{month}-01", "year": year,
            "monthdate": f"{int(month)}-{int(day)}", "date": str(int(day)),
        }  # fmt: skip
        return known.get(unit, value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


def numeral(name: str) -> bool:
    """Say whether a name is a number written in digits."""
    return re.fullmatch(r"-?\d+(\.\d+)?", name) is not None


def merged(drawn: list[Point], stacked: bool) -> tuple[dict[str, float | None], bool]:
    """Return one value a name and whether some name came twice; stacked marks add up."""
    found: dict[str, float | None] = {}
    twice = False
    for name, value in drawn:
        if name in found:
            twice = True
            if stacked:
                found[name] = (found[name] or 0.0) + (value or 0.0)
        else:
            found[name] = value
    return found, twice


def _said_by_vega(
    unit: Row, rows: list[Row], transforms: list[Any], names: str, values: str
) -> list[Point]:
    """Let Vega compute, and read what it says of each mark for screen readers."""
    import vl_convert

    encoding = unit["encoding"]
    keep = ("field", "type", "aggregate", "timeUnit", "bin")
    name = {k: v for k, v in encoding.get(names, {}).items() if k in keep}
    value = {k: v for k, v in encoding[values].items() if k in keep} | {"type": "quantitative"}
    if name.get("type") == "temporal":
        name["axis"] = {"format": "%Y-%m-%d"}
    asked = {
        "data": {"values": rows[:MAX_POINTS]},
        "transform": transforms,
        "mark": {"type": "point", "aria": True},
        "encoding": {"x": value | {"title": "V"}, "y": name | {"title": "N"}},
    }
    svg = vl_convert.vegalite_to_svg(asked, allowed_base_urls=[])
    found: list[Point] = []
    for label in re.findall(r'<path aria-label="V: ([^"]*)"', svg):
        number, _, called = unescape(label).partition("; N: ")
        number = number.replace("−", "-").replace("\u2212", "-")
        known = re.fullmatch(r"-?[\d.]+(e[+-]?\d+)?", number)
        found.append((label_of(called, {}), float(number) if known else None))
    return found
