"""One month of one file read in three ways: the surprise of module 05, as a chart."""

from __future__ import annotations

import math
import warnings
from typing import Any

from ateliers.charts.spec import tidy
from ateliers.language import NBSP, Lang, Text, number
from ateliers.registry import dataset
from ateliers.sources import verified

ID = "velos-2012"

READINGS: dict[str, Text] = {
    "right": {"fr": "bonne lecture", "en": "read right"},
    "advice": {"fr": "premier remède", "en": "first remedy"},
    "forced": {"fr": "second remède", "en": "second remedy"},
}
_TITLE: Text = {
    "fr": f"Vélos en janvier{NBSP}: trois lectures du même fichier",
    "en": "Bikes in January: three readings of the same file",
}
_SUBTITLE: Text = {
    "fr": "Sept compteurs de Montréal, janvier 2012. Ville de Montréal, instantané",
    "en": "Seven counters in Montréal, January 2012. Ville de Montréal, snapshot",
}
_PASSAGES: Text = {"fr": "Passages par jour (moyenne)", "en": "Passages a day (mean)"}
_DATES: Text = {"fr": "Dates lues", "en": "Dates read"}
_DESCRIPTION: Text = {
    "fr": "Diagramme à barres horizontales. En ordonnée, trois façons de lire les dates d’un même "
    "fichier; en abscisse, le nombre moyen de passages de vélos par jour en janvier 2012, "
    "de 0 à {top}.",
    "en": "Horizontal bar chart. Vertical axis: three ways of reading the dates of one file; "
    "horizontal axis: mean number of bike passages a day in January 2012, from 0 to {top}.",
}
_STEP = 5000


def readings() -> dict[str, int]:
    """Return the mean of January, in passages a day, by the way in which the dates are read."""
    import pandas as pd

    ds = dataset(ID)
    dialect = ds.dialect
    table = pd.read_csv(verified(ds), sep=dialect.delimiter, encoding=dialect.codec)
    days, totals = table["Date"], table.drop(columns="Date").sum(axis=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the readings that mislead may say so
        dates = {
            "right": pd.to_datetime(days, format=dialect.date),
            "advice": pd.to_datetime(days, format="mixed"),
            "forced": pd.to_datetime(days, errors="coerce"),
        }
    return {name: round(float(totals[read.dt.month == 1].mean())) for name, read in dates.items()}


def specification(found: dict[str, int], lang: Lang) -> dict[str, Any]:
    """Return the chart of these readings in a language, as Vega-Lite."""
    rows = [
        {"reading": READINGS[name][lang], "passages": value, "right": name == "right"}
        for name, value in found.items()
    ]
    top = math.ceil(max(found.values()) / _STEP) * _STEP
    x = {
        "field": "passages",
        "type": "quantitative",
        "title": _PASSAGES[lang],
        "scale": {"domain": [0, top]},
        # The last mark would be drawn back inside the plot, against the one before it.
        "axis": {"values": list(range(0, top, _STEP))},
    }
    y = {
        "field": "reading",
        "type": "nominal",
        "title": _DATES[lang],
        "sort": None,
        # Room for the names, whose letters are wider in some fonts than in the one measured.
        "axis": {"title": None, "minExtent": 125},
    }
    colour = {"condition": {"test": "datum.right", "value": "#dd7514"}, "value": "#6f7780"}
    return tidy(
        {
            "title": {"text": _TITLE[lang], "subtitle": _SUBTITLE[lang]},
            "description": _DESCRIPTION[lang].format(top=number(top, lang)),
            "data": {"name": "readings"},
            "datasets": {"readings": rows},
            "height": 150,
            "encoding": {"x": x, "y": y},
            "layer": [
                {"mark": "bar", "encoding": {"color": colour}},
                {
                    "mark": {"type": "text", "align": "left", "dx": 5, "fontSize": 13},
                    "encoding": {"text": {"field": "passages", "format": ",d"}},
                },
            ],
        }
    )
