"""Read a learner's altair chart into plain facts, whatever the way it was written.

``alt.X("rate:Q")``, ``x="rate:Q"``, bars that lie or stand, a mean by pandas or by altair, labels
laid over the bars: a `Picture` tells what a reader sees, and nothing of how it was written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ateliers.answers import Answer
from ateliers.chart_values import Point, merged, points
from ateliers.chart_values import field as field_of
from ateliers.language import Lang

Spec = dict[str, Any]
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
    missing : str
        A column that the chart names and its data do not have.
    title, words, description : str
        The title; every text in the picture; the alternative text.
    """

    mark: str
    several: bool = False
    lying: bool = False
    drawn: dict[str, float | None] = field(default_factory=dict)
    twice: bool = False
    value: Spec = field(default_factory=dict)
    name: Spec = field(default_factory=dict)
    order: tuple[str, ...] = ()
    missing: str = ""
    title: str = ""
    words: str = ""
    description: str = ""


def read_chart(chart: Any, lang: Lang) -> Answer | None:
    """Read an altair chart, or return None where the value is not one.

    A chart that altair refuses is an ``Answer("broken", sentence)``.
    """
    if not type(chart).__module__.startswith("altair.vegalite"):
        return None
    from ateliers.charts import spec_of
    from ateliers.charts.refusals import told
    from ateliers.errors import AteliersError

    if not hasattr(chart, "to_dict"):
        return None
    try:
        spec = spec_of(chart, lang)
    except AteliersError as refusal:
        return Answer("broken", str(refusal))
    except Exception as error:
        if _without_mark(chart):
            return Answer("chart", Picture(""))
        return Answer("broken", told(error, chart, lang))
    return Answer("chart", picture(spec))


def _without_mark(chart: Any) -> bool:
    return type(chart).__name__ == "Chart" and type(getattr(chart, "mark", None)).__name__ in (
        "UndefinedType",
        "NoneType",
    )


def picture(spec: Spec) -> Picture:
    """Return the facts of a tidy specification."""
    title, words, description = _words(spec)
    several = any(key in spec for key in ("hconcat", "vconcat", "concat", "repeat", "facet"))
    said: dict[str, Any] = {"title": title, "words": words, "description": description}
    parts = list(_parts(spec, {}, [], None))
    main = [p for p in parts if _mark(p["unit"]) in _MAIN and _value_channel(p["unit"])]
    main.sort(key=lambda p: _MAIN.index(_mark(p["unit"])))
    if not main:
        loose = [_mark(p["unit"]) for p in parts if _mark(p["unit"]) not in _BESIDE]
        return Picture(loose[0] if loose else "", several, **said)
    unit, transforms = main[0]["unit"], main[0]["transforms"]
    rows = _rows(spec, main[0]["data"])
    encoding, mark = unit["encoding"], _mark(unit)
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
    return Picture(
        mark,
        several or any(key in encoding for key in ("row", "column", "facet")),
        values == "x",
        drawn,
        twice,
        encoding[values],
        name,
        _order(marks, drawn, sort, name, encoding, rows, names, values),
        asked[0] if asked and not transforms else "",
        **said,
    )


def _parts(part: Spec, encoding: Spec, transforms: list[Any], data: Any) -> Any:
    """Yield each unit with the encodings, the transforms and the data that it inherits."""
    own = {
        key: {**encoding.get(key, {}), **value} if isinstance(value, dict) else value
        for key, value in part.get("encoding", {}).items()
    }
    encoding = {**encoding, **own}
    transforms = [*transforms, *part.get("transform", [])]
    data = part.get("data", data)
    if "mark" in part:
        yield {"unit": {**part, "encoding": encoding}, "transforms": transforms, "data": data}
    inner = [part["spec"]] if isinstance(part.get("spec"), dict) else []
    for key in ("layer", "hconcat", "vconcat", "concat"):
        inner += part.get(key, [])
    for each in inner:
        yield from _parts(each, encoding, transforms, data)


def _mark(unit: Spec) -> str:
    mark = unit["mark"]
    return str(mark if isinstance(mark, str) else mark.get("type", ""))


def _is_value(channel: Any) -> bool:
    return isinstance(channel, dict) and (
        "aggregate" in channel or (channel.get("type") == "quantitative" and "field" in channel)
    )


def _value_channel(unit: Spec, rows: list[Spec] | None = None) -> str:
    """Return the channel along which the values run; the vertical one where both could."""
    encoding = unit["encoding"]
    if _mark(unit) == "arc":
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
    if _mark(unit) == "arc":
        known = ("color", "detail", "text", "tooltip")
        return next((c for c in known if field_of(unit["encoding"].get(c))), "color")
    return "x" if values == "y" else "y"


def _rows(spec: Spec, data: Any) -> list[Spec]:
    if not isinstance(data, dict):
        return []
    rows = data.get("values", spec.get("datasets", {}).get(data.get("name"), []))
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _words(spec: Spec) -> tuple[str, str, str]:
    """Return the title, every text that is seen, and the alternative text."""
    from ateliers.charts.words import title

    head, sub = title(spec)
    seen: list[Any] = [head, sub]
    for part in _parts(spec, {}, [], None):
        for channel in part["unit"]["encoding"].values():
            if isinstance(channel, dict):
                for holder in (channel, channel.get("axis"), channel.get("legend")):
                    text = holder.get("title") if isinstance(holder, dict) else None
                    seen += text if isinstance(text, list) else [text]
                seen.append(channel.get("value") if "text" in str(part["unit"]["mark"]) else None)
        mark = part["unit"]["mark"]
        if isinstance(mark, dict) and mark.get("type") == "text":
            seen.append(mark.get("text"))
    texts = [" ".join(t) if isinstance(t, list) else t for t in seen]
    said = " · ".join(t for t in texts if isinstance(t, str))
    return head.strip(), said, " ".join(str(spec.get("description") or "").split())


def _order(
    marks: list[Point], drawn: dict[str, float | None], sort: Any, name: Spec, encoding: Spec,
    rows: list[Spec], names: str, values: str,
) -> tuple[str, ...]:  # fmt: skip
    """Return the names from top to bottom, or from left to right."""
    met = list(dict.fromkeys(label for label, _ in marks))
    if name.get("type") in ("temporal", "quantitative"):
        return tuple(sorted(met, key=lambda n: (len(n), n)))
    if sort is None:
        return tuple(met)
    if isinstance(sort, list):
        listed = [str(n) for n in sort if str(n) in met]
        return (*listed, *(n for n in met if n not in listed))
    up, keys = True, {n: (0.0, n) for n in met}
    if isinstance(sort, str):
        up = not sort.startswith("-") and sort != "descending"
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
                    by.setdefault(str(row.get(field_of(name))), []).append(number)
            keys = {n: (sum(by.get(n, [0.0])), n) for n in met}
    return tuple(sorted(met, key=lambda n: keys[n], reverse=not up))
