"""The file `velos-2019` added up right and wrong: what several exercises share.

All is done on the wide table, one column per counter: stretched out, it has 1.6 million rows.
"""

from __future__ import annotations

import pandas as pd

TEST = "compteur_39"
NEIGHBOUR = "compteur_100025474"


def once(counts: pd.DataFrame) -> pd.DataFrame:
    """Return each quarter hour once, its time as the index: July stands twice in the file."""
    return counts.drop_duplicates("Date").set_index("Date")


def twice(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the rows as the file gives them, their time as the index."""
    return counts.set_index("Date")


def by_month(rows: pd.DataFrame | pd.Series, how: str = "sum") -> pd.Series:
    """Return one value for each month, all counters together."""
    every = rows.sum(axis=1) if isinstance(rows, pd.DataFrame) else rows
    return every.groupby(every.index.month).agg(how)


def by_counter(rows: pd.DataFrame, how: str = "sum") -> pd.Series:
    """Return one value for each counter, by its bare number."""
    found = rows.agg(how)
    return found.set_axis(found.index.str.removeprefix("compteur_"))


def both_counted(rows: pd.DataFrame, test: str = TEST, neighbour: str = NEIGHBOUR) -> pd.DataFrame:
    """Return two counters over the quarter hours when both counted."""
    return rows[[test, neighbour]].dropna()
