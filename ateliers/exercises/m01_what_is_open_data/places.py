"""Figures of the directory `municipalites` that references, slips and tests share, and slips."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

Wrong = Callable[[pd.DataFrame], float]

ORDINARY = ("01", "02", "04", "05", "06", "10")
"""Canton, Cantons unis, Paroisse, Municipalité, Village, Ville."""
NORTHERN = ("07", "08", "09", "40")
"""Village cri, Village naskapi, Village nordique, Gouvernement régional."""
RIMOUSKI_NEIGETTE = "MRC Rimouski-Neigette (100)"


def coded(table: pd.DataFrame, *codes: str) -> pd.DataFrame:
    """Keep the rows of some designations."""
    return table[table["mcodedesi"].isin(codes)]


def ordinary(table: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows of the six ordinary designations."""
    return coded(table, *ORDINARY)


def municipalities(table: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows that the lesson's rule calls municipalities."""
    return coded(table, *ORDINARY, *NORTHERN)


def inhabitants(table: pd.DataFrame, name: str) -> float:
    """Return the largest population written beside a name."""
    return float(table.loc[table["munnom"] == name, "mpopul"].max())


def everyone_in(table: pd.DataFrame) -> float:
    """Return the inhabitants of all municipalities together."""
    return float(municipalities(table)["mpopul"].sum())


def rimouski(table: pd.DataFrame) -> pd.DataFrame:
    """Keep the rows of the MRC of the last exercise, in the order of the file."""
    return table[table["mrc"] == RIMOUSKI_NEIGETTE]


def people(name: str) -> Wrong:
    """Read the inhabitants beside a name."""
    return lambda table: inhabitants(table, name)


def constant(value: float) -> Wrong:
    """Give a number that people reach without the data."""
    return lambda table: value
