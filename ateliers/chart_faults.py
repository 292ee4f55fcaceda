"""What is wrong with a chart, first things first: its shape, its values, its axis, its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ateliers.answers import Answer, Cell
from ateliers.cells import Difference, close, fold, same_cell
from ateliers.chart_answers import Picture
from ateliers.chart_values import field as field_of
from ateliers.chart_values import numeral
from ateliers.chart_words import description_faults, title_faults
from ateliers.closed.line import holds
from ateliers.compare_tables import keyed_difference
from ateliers.exercises.model import Code, Expected, Slip
from ateliers.language import MONTHS, Lang, quoted
from ateliers.messages_charts import SAY

_LINES = ("line", "area", "trail")
_POINTS = ("point", "circle", "square", "tick")
_MONTH_NAMES = {
    fold(name)[:n]: i + 1
    for names in MONTHS.values()
    for i, name in enumerate(names)
    for n in (3, 4, 5, len(name))
}


def shown(picture: Picture, exp: Expected) -> dict[str, Cell]:
    """Return what each name stands at, months by their number where months are asked."""
    # An axis written in per cent shows a ratio of 1.5 as 150.
    axis = picture.value.get("axis")
    percent = "%" in str(axis.get("format", "") if isinstance(axis, dict) else "")
    found: dict[str, Cell] = {}
    for name, value in picture.drawn.items():
        key = _month(name) if exp.steps == "month" else name
        if key in found:
            key = name
        found[key] = value * 100 if percent and value is not None else value
    return found


def _month(name: str) -> str:
    if date := re.fullmatch(r"\d{4}-(\d\d)(-\d\d)?", name):
        return str(int(date[1]))
    number = _MONTH_NAMES.get(fold(name)[:5]) or _MONTH_NAMES.get(fold(name)[:3])
    return str(number) if number and name.rstrip(".").isalpha() else name.lstrip("0")


def chart_difference(
    theirs: Answer, expected: Answer, exp: Expected, lang: Lang
) -> Difference | None:
    """Return the first thing that differs between a chart and the one that is expected."""
    picture = theirs.value
    for code in shape_faults(picture, exp):
        column = quoted(picture.missing, lang)
        return Difference(code, SAY[code][lang].replace("{column}", column))
    drawn = drawn_values(theirs, expected, exp)
    if wrong := keyed_difference(*drawn, exp, lang):
        if picture.twice and wrong.code == "value":
            name = _first_wrong(drawn[0].value, drawn[1].value, exp)
            return Difference("repeated", SAY["repeated"][lang].format(name=quoted(name, lang)))
        return Difference("values", wrong.text)
    if picture.twice and picture.mark not in ("bar", "arc"):
        name = next(iter(picture.drawn), "")
        return Difference("repeated", SAY["repeated"][lang].format(name=quoted(name, lang)))
    for code, part in look_faults(picture, exp):
        return Difference(code, (part or SAY[code])[lang])
    return None


def _first_wrong(a: dict[str, Cell], b: dict[str, Cell], exp: Expected) -> str:
    return next((name for name in a if not same_cell(a[name], b.get(name), exp.digits)), "")


def shape_faults(picture: Picture, exp: Expected) -> list[str]:
    """Return what makes values unreadable: no shape, or one that belongs to another question."""
    if picture.several:
        return ["several-charts"]
    if not picture.mark:
        return ["no-mark"]
    if picture.mark not in exp.marks:
        if picture.mark == "arc":
            return ["pie"]
        wanted = "bars" if "bar" in exp.marks else "line"
        if picture.mark in _LINES:
            return ["line-across" if wanted == "bars" else "area-not-line"]
        if picture.mark == "bar":
            return ["bars-not-line"]
        if picture.mark in _POINTS:
            return ["points-not-bars" if wanted == "bars" else "points-not-joined"]
        return ["other-mark"]
    if not picture.value:
        return ["no-quantity"]
    if picture.missing:
        return ["column-is-index" if picture.indexed else "unknown-column"]
    if picture.same:
        return ["all-equal"]
    if "field" not in picture.name:
        return ["no-names"]
    texts = any(not numeral(name) for name in picture.drawn)
    return ["names-as-quantity"] if picture.name.get("type") == "quantitative" and texts else []


def look_faults(picture: Picture, exp: Expected) -> list[tuple[str, dict[Lang, str] | None]]:
    """Return what misleads or is missing where values are right, with words of the exercise."""
    faults: list[tuple[str, dict[Lang, str] | None]] = []
    scale = picture.value.get("scale")
    scale = scale if isinstance(scale, dict) else {}
    domain = scale.get("domain")
    ends = domain if isinstance(domain, list) and len(domain) == 2 else [None, None]
    low, high = scale.get("domainMin", ends[0]), scale.get("domainMax", ends[1])
    numbers = [v for v in picture.drawn.values() if v is not None]
    if picture.mark in ("bar", "area"):
        late = isinstance(low, (int, float)) and low > 0
        if scale.get("zero") is False or late or scale.get("type", "linear") != "linear":
            faults.append(("axis-not-zero", None))
    if isinstance(high, (int, float)) and numbers and max(numbers) > high:
        faults.append(("axis-cut", None))
    if not picture.lying and (
        scale.get("reverse") is True or picture.value.get("sort") == "descending"
    ):
        faults.append(("upside-down-axis", None))
    if exp.steps and picture.undated:
        faults.append(("not-dates", None))
    elif exp.steps and picture.lying:
        faults.append(("time-upwards", None))
    elif exp.steps and not _in_time(picture):
        faults.append(("out-of-time", None))
    if exp.ranked and (code := _ranking(picture)):
        faults.append((code, None))
    if picture.unnamed:
        faults.append(("names-hidden", None))
    if not picture.title:
        faults.append(("no-title", None))
    elif picture.title == field_of(picture.value) and (
        len(picture.title) < 3 or "_" in picture.title
    ):
        faults.append(("title-is-column", None))
    elif re.match(r"sources?\s*:", picture.title, re.IGNORECASE):
        faults.append(("title-is-source", None))
    for part in exp.parts:
        if holds(picture.words, part) == part.banned:
            faults.append((part.code, dict(part.told)))
    if picture.title:
        faults += [(code, None) for code in title_faults(picture, exp)]
    numbers = [v for v in shown(picture, exp).values() if isinstance(v, float)]
    faults += [(code, None) for code in description_faults(picture, numbers)]
    return faults


def _in_time(picture: Picture) -> bool:
    steps = [_month(name) for name in picture.order]
    months = [int(step) for step in steps if step.isdigit()]
    return months == sorted(months)


def _ranking(picture: Picture) -> str:
    values = [picture.drawn.get(name) or 0.0 for name in picture.order]
    if values == sorted(values, reverse=True):
        return ""
    if values == sorted(values):
        return "lowest-first"
    names = list(picture.order)
    return "alphabetical" if names == sorted(names) else "not-ranked"


def matches(theirs: Answer, wrong: Answer, exp: Expected) -> bool:
    """Say whether two charts show the same values with the same faults."""
    if theirs.kind != "chart" or wrong.kind != "chart":
        return theirs == wrong
    a, b = theirs.value, wrong.value
    return (
        shape_faults(a, exp) == shape_faults(b, exp)
        and _same_values(a, b, exp)
        and [code for code, _ in look_faults(a, exp)] == [code for code, _ in look_faults(b, exp)]
    )


def drawn_values(theirs: Answer, right: Answer, exp: Expected) -> tuple[Answer, Answer]:
    """Return the values of two charts as named values."""
    return Answer("keyed", shown(theirs.value, exp)), Answer("keyed", shown(right.value, exp))


def _same_values(a: Picture, b: Picture, exp: Expected) -> bool:
    x, y = shown(a, exp), shown(b, exp)
    return x.keys() == y.keys() and all(
        p is q or (isinstance(p, float) and isinstance(q, float) and close(p, q, exp.digits))
        for p, q in ((x[name], y[name]) for name in x)
    )


def slip_of(
    found: Code, theirs: Answer, right: Answer, differs: Difference,
    slips: Callable[[], Iterable[tuple[Slip, Answer]]],
) -> Slip | None:  # fmt: skip
    """Return the declared slip that a chart shows: the same fault, or the same wrong values."""
    if theirs.kind != "chart":
        return None
    if differs.code not in ("values", "repeated"):
        return next((slip for slip in found.slips if slip.code == differs.code), None)
    for slip, wrong in slips():
        if (
            wrong.kind == "chart"
            and _same_values(theirs.value, wrong.value, found.expected)
            and not _same_values(wrong.value, right.value, found.expected)
        ):
            return slip
    return next((slip for slip in found.slips if slip.code == differs.code), None)
