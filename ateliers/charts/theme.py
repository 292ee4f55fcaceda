"""The look of the charts: one theme for notebooks, pages and live charts.

Ink is ``currentColor`` on a transparent ground, so that a chart follows dark mode. The colours of
categories keep a contrast of 3 to 1 on white and on the dark page, and differ in lightness too,
for readers who do not tell hues apart.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from ateliers.language import LANGS, NBSP, Lang, date

CATEGORIES = ("#1f6fae", "#dd7514", "#0a7d5c", "#c274ab", "#8c7300", "#6f7780")

_DAYS: dict[Lang, tuple[str, ...]] = {
    "fr": ("dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"),
    "en": (
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
    ),
}
MONTHS: dict[Lang, list[str]] = {
    "fr": [date(dt.date(2000, month, 2), "fr").split()[1] for month in range(1, 13)],
    "en": [date(dt.date(2000, month, 2), "en").split()[0] for month in range(1, 13)],
}
_SHORT_MONTHS: dict[Lang, tuple[str, ...]] = {
    "fr": (
        "janv.", "févr.", "mars", "avr.", "mai", "juin",
        "juill.", "août", "sept.", "oct.", "nov.", "déc.",
    ),
    "en": tuple(month[:3] for month in MONTHS["en"]),
}  # fmt: skip

WIDTH, NARROW = 480, 220
"""Widths of the plot, in px: on a screen, on a phone."""
TRIMMED = 20
"""How much narrower, in px, than its plot a drawing may become on a page."""


def config(lang: Lang, width: int = WIDTH, angle: int = -90) -> dict[str, Any]:
    """Return the Vega-Lite configuration of the project; a chart's own settings win over it.

    Parameters
    ----------
    lang : {"fr", "en"}
        The language of titles and dates.
    width : int
        The width of the plot, in px.
    angle : int
        The angle of the names under the plot, in degrees.
    """
    ink = "currentColor"
    day = "%-d %B %Y" if lang == "fr" else "%B %-d, %Y"
    text = {
        "labelColor": ink,
        "titleColor": ink,
        "labelFontSize": 13,
        "titleFontSize": 13,
    }
    return {
        # The figure itself carries role, name and table: marks told one by one would be noise.
        "aria": False,
        "background": "transparent",
        "padding": {"left": 5, "top": 5, "bottom": 5, "right": 16},
        # Titles as the columns are named: Vega-Lite's « Mean of … » is English.
        "fieldTitle": "plain",
        "countTitle": "Nombre de lignes" if lang == "fr" else "Number of rows",
        "timeFormat": day,
        "tooltipFormat": {"numberFormat": ",.2~f", "timeFormat": day},
        "font": "system-ui, sans-serif",
        "view": {
            "stroke": None,
            "continuousWidth": width,
            "continuousHeight": 280,
            "discreteWidth": width,
        },
        "axis": {
            **text,
            "domainColor": ink,
            "domainOpacity": 0.5,
            "tickColor": ink,
            "tickOpacity": 0.5,
            "gridColor": ink,
            "gridOpacity": 0.15,
            "titleFontWeight": "normal",
            "titlePadding": 10,
            "labelPadding": 4,
            "labelLimit": 220,
            "labelSeparation": 6,
        },
        "axisX": {"grid": False},
        "axisBand": {"grid": False},
        "axisXBand": {"labelAngle": angle},
        "axisXPoint": {"labelAngle": angle},
        # Above the plot, the legend leaves a phone its whole width.
        "legend": {
            **text,
            "titleFontWeight": "normal",
            "orient": "top",
            "columns": 3 if width >= WIDTH else 1,
            "columnPadding": 20,
            "labelLimit": 150,
            "symbolSize": 120,
        },
        "header": text,
        "title": {
            "color": ink,
            "subtitleColor": ink,
            "anchor": "start",
            "fontSize": 15,
        },
        "mark": {"color": CATEGORIES[0], "tooltip": True},
        "line": {"strokeWidth": 2.5},
        "point": {"filled": True, "size": 60},
        "rule": {"color": ink},
        "text": {"color": ink, "fontSize": 13},
        "geoshape": {"stroke": ink, "strokeOpacity": 0.4},
        "range": {
            "category": list(CATEGORIES),
            "ordinal": {"scheme": "cividis"},
            "heatmap": {"scheme": "cividis"},
            "ramp": {"scheme": "cividis"},
            "diverging": {"scheme": "blueorange"},
        },
    }


def locale(lang: Lang) -> dict[str, Any]:
    """Return how ``lang`` writes numbers and dates, as d3 wants it told."""
    french = lang == "fr"
    return {
        "number": {
            "decimal": "," if french else ".",
            "thousands": NBSP if french else ",",
            "grouping": [3],
            "currency": ["", f"{NBSP}$"] if french else ["$", ""],
            "percent": f"{NBSP}%" if french else "%",
        },
        "time": {
            "dateTime": "%A %-d %B %Y, %-H h %M" if french else "%A, %B %-d, %Y, %-H:%M",
            "date": "%-d %B %Y" if french else "%B %-d, %Y",
            "time": "%-H h %M" if french else "%-H:%M",
            "periods": ["AM", "PM"],
            "days": list(_DAYS[lang]),
            "shortDays": [day[:3] + "." * french for day in _DAYS[lang]],
            "months": MONTHS[lang],
            "shortMonths": list(_SHORT_MONTHS[lang]),
        },
    }


def settings() -> dict[str, Any]:
    """Return theme and locales of both languages, as the script of live charts takes them."""
    return {lang: {"config": config(lang), **locale(lang)} for lang in LANGS}
