"""What is said about a chart: alternative text, notice, headings, values."""

from __future__ import annotations

from typing import Any

from ateliers.charts.periods import Period, moment, period_of, written
from ateliers.charts.spec import field_of, mark_of, rows_of, title_of, units
from ateliers.language import NBSP, Lang, Text, date, number

_MARKS: dict[str, Text] = {
    "bar": {"fr": "Diagramme à barres", "en": "Bar chart"},
    "line": {"fr": "Diagramme linéaire", "en": "Line chart"},
    "area": {"fr": "Diagramme en aires", "en": "Area chart"},
    "point": {"fr": "Nuage de points", "en": "Scatter plot"},
    "circle": {"fr": "Nuage de points", "en": "Scatter plot"},
    "square": {"fr": "Nuage de points", "en": "Scatter plot"},
    "arc": {"fr": "Diagramme circulaire", "en": "Pie chart"},
    "rect": {"fr": "Carte thermique", "en": "Heat map"},
    "geoshape": {"fr": "Carte", "en": "Map"},
    "boxplot": {"fr": "Diagramme en boîte", "en": "Box plot"},
    "tick": {"fr": "Diagramme en traits", "en": "Strip plot"},
}
_CHART: Text = {"fr": "Graphique", "en": "Chart"}
_AXES: dict[str, Text] = {
    "x": {"fr": "Axe horizontal", "en": "Horizontal axis"},
    "y": {"fr": "Axe vertical", "en": "Vertical axis"},
    "color": {"fr": "Couleur", "en": "Colour"},
}
_COUNT: Text = {"fr": "nombre de lignes", "en": "number of rows"}
_COMPUTED: Text = {"fr": "calculé par le graphique", "en": "computed by the chart"}
MISSING: Text = {"fr": "vide", "en": "empty"}

NOTICE: Text = {
    "fr": (
        f'Texte de remplacement manquant{NBSP}: ajoutez description="…" dans .properties(), '
        "pour dire le type du graphique, ses axes et leur étendue."
    ),
    "en": (
        'Alternative text is missing: add description="…" in .properties() and tell there '
        "the type of chart, its axes and their range."
    ),
}


def title(spec: dict[str, Any]) -> tuple[str, str]:
    """Return title and subtitle of a chart, each empty when absent."""
    said = spec.get("title") or ""
    if not isinstance(said, dict):
        return _joined(said), ""
    return _joined(said.get("text") or ""), _joined(said.get("subtitle") or "")


def _joined(text: Any) -> str:
    return " ".join(map(str, text)) if isinstance(text, list) else str(text)


def described(spec: dict[str, Any]) -> bool:
    """Tell whether the author wrote an alternative text."""
    return bool(str(spec.get("description") or "").strip())


def description(spec: dict[str, Any], lang: Lang) -> str:
    """Return the author's alternative text, else one made of type, axes and range."""
    if described(spec):
        return " ".join(str(spec["description"]).split())
    parts = list(units(spec))
    marks = dict.fromkeys(_MARKS.get(mark_of(unit), _CHART)[lang] for unit in parts)
    stop = f"{NBSP}:" if lang == "fr" else ":"
    sentences = [" + ".join(marks) or _CHART[lang]]
    tables = rows_of(spec)
    for name, axis in _AXES.items():
        for unit in parts:
            channel = unit.get("encoding", {}).get(name)
            if isinstance(channel, dict) and ("field" in channel or "aggregate" in channel):
                sentences.append(f"{axis[lang]}{stop} {_axis(channel, tables, lang)}")
                break
    return ". ".join(sentences) + "."


def _axis(channel: dict[str, Any], tables: list[list[dict[str, Any]]], lang: Lang) -> str:
    field = field_of(channel)
    name = title_of(channel) or field or _COUNT[lang]
    if channel.get("aggregate") or channel.get("bin") or field is None:
        return f"{name} ({_COMPUTED[lang]})"
    values = [
        row[field] for rows in tables for row in rows if field in row and row[field] is not None
    ]
    if not values:
        return name
    if channel.get("type") in ("quantitative", "temporal"):
        try:
            low, high = (value(end(values), lang) for end in (min, max))
        except TypeError:
            return name
        if lang == "en":
            return f"{name}, from {low} to {high}"
        dates = channel["type"] == "temporal"
        return f"{name}, du {low} au {high}" if dates else f"{name}, de {low} à {high}"
    period = period_of([channel.get("timeUnit")], values)
    distinct = list(dict.fromkeys(value(v, lang, period) for v in values))
    more = "…" if len(distinct) > 8 else ""
    return f"{name} ({', '.join(distinct[:8])}{more})"


def value(said: Any, lang: Lang, period: Period | None = None) -> str:
    """Write one value of the data as the language does; ``vide`` / ``empty`` when missing.

    Where dates stand for a ``period``, that is what is written: ``janvier 2012``.
    """
    if said is None:
        return MISSING[lang]
    if isinstance(said, bool):
        return {"fr": ("faux", "vrai"), "en": ("false", "true")}[lang][said]
    if isinstance(said, int | float):
        return number(said, lang)
    told = moment(said)
    if told is None:
        return str(said)
    if period:
        return written(told, period, lang)
    day = date(told.date(), lang)
    if not (told.hour or told.minute):
        return day
    minute = f"{told.minute:02}"
    clock = f"{told.hour}{NBSP}h{NBSP}{minute}" if lang == "fr" else f"{told.hour}:{minute}"
    return f"{day}, {clock}"
