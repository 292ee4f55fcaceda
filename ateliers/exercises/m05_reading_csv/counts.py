"""The file `velos-2012` read right and wrong: what several exercises share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.language import Text, number

EMPTY = ("Brébeuf (données non disponibles)", "St-Urbain (données non disponibles)")
"""The columns without a single measurement."""


def read_counts(file: Path, dates: str = "right") -> pd.DataFrame:
    """Read the file with its dates read ``right``, as ``mixed``, by ``coerce``, or left ``text``."""
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    how: dict[str, dict[str, str]] = {
        "right": {"format": "%d/%m/%Y"},
        "mixed": {"format": "mixed"},
        "coerce": {"format": "%m/%d/%Y", "errors": "coerce"},
    }
    if dates != "text":
        counts["Date"] = pd.to_datetime(counts["Date"], **how[dates])
    return counts


def daily_totals(file: Path, dates: str = "right") -> pd.Series:
    """Return the passages of all counters together, by day."""
    return read_counts(file, dates).set_index("Date").sum(axis=1)


def monthly_mean(file: Path, month: int, dates: str = "right") -> float:
    """Return the mean passages a day in one month, all counters together."""
    daily = daily_totals(file, dates)
    return float(daily[daily.index.month == month].mean())


def berri_mean(file: Path, month: int, dates: str = "right") -> float:
    """Return the mean passages a day in one month at the counter Berri 1."""
    counts = read_counts(file, dates)
    return float(counts.loc[counts["Date"].dt.month == month, "Berri 1"].mean())


def berri_rows(file: Path, first: int, last: int) -> float:
    """Return the mean of rows of a spreadsheet in the column of Berri 1."""
    return float(read_counts(file)["Berri 1"].iloc[first - 2 : last - 1].mean())


def other_mean(file: Path, counter: int) -> float:
    """Return the mean passages a day in October at another counter."""
    counts = measured(file)
    return float(counts[counts.index.month == 10].iloc[:, counter].mean())


def read_with(file: Path, **how: Any) -> pd.DataFrame:
    """Read with other arguments, dates included where there is still a column of dates."""
    counts = pd.read_csv(file, **{"sep": ";", "encoding": "cp1252"} | how)
    if "Date" in counts.columns:
        counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    return counts


def raw(file: Path, **how: Any) -> pd.DataFrame:
    return pd.read_csv(file, **{"sep": ";", "encoding": "cp1252"} | how)


def both(**how: Any) -> tuple[Any, Any]:
    """Return the same misreading with its dates read, and with its dates left as text."""
    return (lambda file: read_with(file, **how)), (lambda file: raw(file, **how))


def landmark(file: Path, theirs: Any) -> Text:
    """Give the total of one day, which every right route meets."""
    first = float(daily_totals(file).iloc[0])
    return {
        "fr": f"Repère pour vérifier en chemin : le 1er janvier, les compteurs ont enregistré ensemble {number(first, 'fr')} passages.",
        "en": f"A landmark to check on the way: on January 1, all counters together make {number(first, 'en')} passages.",
    }


def january(file: Path, dates: str = "right") -> pd.DataFrame:
    counts = read_counts(file, dates)
    return counts[counts["Date"].dt.month == 1].drop(columns="Date")


def measured(file: Path) -> pd.DataFrame:
    return read_counts(file).set_index("Date").dropna(axis=1)
