"""Why a chart is not drawn, in words: a traceback would show our lines, not the learner's."""

from __future__ import annotations

import re
from typing import Any

from ateliers.errors import nearest
from ateliers.language import NBSP, Lang, number, quoted

_UNKNOWN_FIELD = re.compile(r'data type for the field "([^"]*)"')
_LIMIT = 5000


def too_many_rows(chart: Any, lang: Lang) -> str:
    """Tell how many rows there are and what to do; altair stops at 5000."""
    try:
        rows = number(len(chart.data), lang)
    except (TypeError, AttributeError):
        rows = "?"
    limit = number(_LIMIT, lang)
    if lang == "fr":
        return (
            f"Ce graphique porte {rows} lignes et altair en accepte {limit}{NBSP}: "
            "regroupez d’abord les lignes avec groupby, puis tracez le résultat."
        )
    return (
        f"This chart carries {rows} rows and altair accepts {limit}: "
        "group the rows with groupby first, then draw the result."
    )


def told(error: Exception, chart: Any, lang: Lang) -> str:
    """Tell an error of altair or of Vega-Lite; a column that is not there gets near names."""
    text = str(error).strip() or type(error).__name__
    unknown = _UNKNOWN_FIELD.search(text)
    columns = [str(name) for name in getattr(getattr(chart, "data", None), "columns", [])]
    if unknown and columns and unknown[1] not in columns:
        near = ", ".join(quoted(name, lang) for name in nearest(unknown[1], columns))
        if lang == "fr":
            return (
                f"Les données du graphique n’ont pas de colonne {quoted(unknown[1], lang)}. "
                f"Noms les plus proches{NBSP}: {near}."
            )
        return f"The chart's data has no column {quoted(unknown[1], lang)}. Nearest names: {near}."
    reason = "\n".join(line for line in text.splitlines() if not line.startswith("    at "))
    if lang == "fr":
        return f"Le graphique n’a pas pu être dessiné{NBSP}: {reason}"
    return f"The chart could not be drawn: {reason}"
