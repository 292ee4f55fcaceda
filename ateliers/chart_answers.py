"""Read a learner's altair chart into plain facts, whatever the way it was written.

``alt.X("rate:Q")``, ``x="rate:Q"``, bars that lie or stand, a mean by pandas or by altair, labels
laid over the bars: a `Picture` tells what a reader sees, and nothing of how it was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from ateliers.answers import Answer
from ateliers.chart_parts import Spec, mark_of, parts, plots, rows_of, words_of
from ateliers.chart_values import Point, label_of, merged, numeral, points
from ateliers.chart_values import field as field_of
from ateliers.language import Lang

_MAIN = (
    "arc",
    "bar",
    "line",
    "area",
    "trail",
    "rect",
    "boxplot",
    "tick",
    "point",
    "circle",
    "square",
)
_BESIDE = ("text", "rule", "errorbar", "errorband", "image")
STACKING = ("bar", "area", "arc")


@dataclass(frozen=True)
class Picture:
    """What a chart shows.

    Attributes
    ----------
    mark : str
        Of the part that carries the data: ``bar``, ``line``, ``arc``… or ``""`` without one.
    several : bool
        Several plots side by side.
    lying : bool
        The values run along the horizontal axis.
    drawn : dict of str to float or None
        What each name stands at.
    twice : bool
        Some name is drawn more than once.
    value, name : dict
        The channels of values and of names, as Vega-Lite has them.
    order : tuple of str
        The names as a reader meets them.
    same : bool
        Every bar is stretched to the same length, whatever its value.
    undated : bool
        The names are announced as time, and some are not dates.
    missing : str
        A column that the chart names and its data do not have.
    indexed : bool
        That column is the index of the table, which altair does not see.
    unnamed : bool
        The axis of names is hidden, and no text writes them.
    title, subtitle, words, description : str
        The title; what stands under it; every text in the picture; the alternative text.
    """

    mark: str
    several: bool = False
    lying: bool = False
    drawn: dict[str, float | None] = field(default_factory=dict)
    twice: bool = False
    value: Spec = field(default_factory=dict)
    name: Spec = field(default_factory=dict)
    order: tuple[str, ...] = ()
    same: bool = False
    undated: bool = False
    missing: str = ""
    indexed: bool = False
    unnamed: bool = False
    title: str = ""
    subtitle: str = ""
    words: str = ""
    description: str = ""


def read_chart(chart: Any, lang: Lang, validate: bool = True) -> Answer | None:
    """Read an altair chart, or return None where the value is not one.

    ``validate`` lets altair check it: a chart that it refuses is an ``Answer("broken", sentence)``.
    """
    if not type(chart).__module__.startswith("altair.vegalite"):
        return None
    from ateliers.charts import spec_of
    from ateliers.charts.refusals import told
    from ateliers.errors import AteliersError

    if not hasattr(chart, "to_dict"):
        return None
    try:
        spec = spec_of(chart, lang, validate)
    except AteliersError as refusal:
        return Answer("broken", str(refusal))
    except Exception as error:
        if _without_mark(chart):
            return Answer("chart", Picture(""))
        return Answer("broken", told(error, chart, lang))
    drawn = picture(spec)
    index = getattr(getattr(chart.data, "index", None), "names", ()) if drawn.missing else ()
    return Answer("chart", replace(drawn, indexed=drawn.missing in index))


def _without_mark(chart: Any) -> bool:
    return type(chart).__name__ == "Chart" and type(getattr(chart, "mark", None)).__name__ in (
        "UndefinedType",
        "NoneType",
    )


def picture(spec: Spec) -> Picture:
    """Return the facts of a tidy specification."""
    title, subtitle, words, description = words_of(spec)
    several = plots(spec) > 1
    said: dict[str, Any] = {
        "title": title, "subtitle": subtitle, "words": words, "description": description
    }  # fmt: skip
    found = list(parts(spec))
    main = [p for p in found if mark_of(p["unit"]) in _MAIN and _value_channel(p["unit"])]
    main.sort(key=lambda p: _MAIN.index(mark_of(p["unit"])))
    if not main:
        loose = [mark_of(p["unit"]) for p in found if mark_of(p["unit"]) not in _BESIDE]
        return Picture(loose[0] if loose else "", several, **said)
    unit, transforms = main[0]["unit"], main[0]["transforms"]
    rows = rows_of(spec, main[0]["data"])
    encoding, mark = unit["encoding"], mark_of(unit)
    values = _value_channel(unit, rows)
    names = _name_channel(unit, values)
    marks = points(unit, rows, transforms, names, values)
    stacked = mark in STACKING and encoding[values].get("stack", "zero") not in (None, False)
    drawn, twice = merged(marks, stacked)
    name = encoding.get(names, {})
    sorts = [part["unit"]["encoding"].get(names, {}).get("sort", "") for part in main]
    sort = next((each for each in sorts if each != ""), "")
    columns = {column for row in rows for column in row}
    asked = [c for c in (field_of(name), field_of(encoding[values])) if c and c not in columns]
    shape = main[0]["unit"]["mark"]
    edged = mark == "area" and isinstance(shape, dict) and bool(shape.get("line"))
    return Picture(
        "line" if edged else mark,
        several or any(key in encoding for key in ("row", "column", "facet")),
        values == "x",
        drawn,
        twice,
        encoding[values],
        name,
        _order(marks, drawn, sort, name, encoding, rows, names, values),
        mark in STACKING[:2] and encoding[values].get("stack") == "normalize",
        _undated(name, rows),
        asked[0] if asked and not transforms else "",
        unnamed=_unnamed(name, found),
        **said,
    )


def _unnamed(name: Spec, found: list[Spec]) -> bool:
    """Say whether a reader cannot tell which mark is whose."""
    axis = name.get("axis", {})
    if axis is not None and not (isinstance(axis, dict) and axis.get("labels") is False):
        return False
    texts = [p["unit"]["encoding"].get("text") for p in found if mark_of(p["unit"]) == "text"]
    return not any(field_of(text) == field_of(name) for text in texts if text)


def _undated(name: Spec, rows: list[Spec]) -> bool:
    """Say whether an axis of time holds something else: 3 is read as milliseconds of 1970."""
    if name.get("type") != "temporal" and "timeUnit" not in name:
        return False
    held = [row[field_of(name)] for row in rows if row.get(field_of(name)) is not None]
    return any(
        abs(each) < 1e10 if isinstance(each, (int, float)) else not re.search(r"\d{4}", str(each))
        for each in held
    )


def _is_value(channel: Any) -> bool:
    return isinstance(channel, dict) and (
        "aggregate" in channel or (channel.get("type") == "quantitative" and "field" in channel)
    )


def _value_channel(unit: Spec, rows: list[Spec] | None = None) -> str:
    """Return the channel along which the values run; the vertical one where both could."""
    encoding = unit["encoding"]
    if mark_of(unit) == "arc":
        return next((c for c in ("theta", "radius") if _is_value(encoding.get(c))), "")
    found = [c for c in ("y", "x") if _is_value(encoding.get(c))]
    if len(found) == 2:
        # Months given as numbers, on either axis: what is aggregated is the value.
        computed = [c for c in found if "aggregate" in encoding[c]]
        found = computed or [c for c in found if _numeric(encoding[c], rows or [])] or found
    return found[0] if found else ""


def _numeric(channel: Spec, rows: list[Spec]) -> bool:
    column = field_of(channel)
    return any(isinstance(row.get(column), (int, float)) for row in rows)


def _name_channel(unit: Spec, values: str) -> str:
    if mark_of(unit) == "arc":
        known = ("color", "detail", "text", "tooltip")
        return next((c for c in known if field_of(unit["encoding"].get(c))), "color")
    return "x" if values == "y" else "y"


def _order(
    marks: list[Point], drawn: dict[str, float | None], sort: Any, name: Spec, encoding: Spec,
    rows: list[Spec], names: str, values: str,
) -> tuple[str, ...]:  # fmt: skip
    """Return the names from top to bottom, or from left to right."""
    met = list(dict.fromkeys(label for label, _ in marks))
    scale = name.get("scale")
    turned = isinstance(scale, dict) and scale.get("reverse") is True
    found = _sorted(met, drawn, sort, name, encoding, rows, values)
    return tuple(reversed(found)) if turned else tuple(found)


def _sorted(
    met: list[str], drawn: dict[str, float | None], sort: Any, name: Spec, encoding: Spec,
    rows: list[Spec], values: str,
) -> list[str]:  # fmt: skip
    up = sort != "descending"
    # Numbers and months that altair knows as such are put in order; as text, "10" precedes "2".
    held = [row[field_of(name)] for row in rows if field_of(name) in row]
    counted = "timeUnit" in name or all(isinstance(each, (int, float)) for each in held)
    natural = {n: (float(n) if counted and numeral(n) else 0.0, n) for n in met}
    if name.get("type") in ("temporal", "quantitative"):
        return sorted(met, key=lambda n: (len(n), n), reverse=not up)
    if sort is None:
        return met
    if isinstance(sort, list):
        listed = [str(n) for n in sort if str(n) in met]
        return [*listed, *(n for n in met if n not in listed)]
    keys = natural
    if isinstance(sort, str):
        up = up and not sort.startswith("-")
        if sort.strip("-") == values:
            keys = {n: (drawn.get(n) or 0.0, n) for n in met}
    elif isinstance(sort, dict):
        up = sort.get("order", "ascending") != "descending"
        if sort.get("encoding") == values or sort.get("field") == encoding[values].get("field"):
            keys = {n: (drawn.get(n) or 0.0, n) for n in met}
        elif isinstance(sort.get("field"), str):
            by: dict[str, list[float]] = {}
            for row in rows:
                number = row.get(sort["field"])
                if isinstance(number, (int, float)):
                    by.setdefault(label_of(row.get(field_of(name)), name), []).append(number)
            keys = {n: (sum(by.get(n, [0.0])), n) for n in met}
    return sorted(met, key=lambda n: keys[n], reverse=not up)
