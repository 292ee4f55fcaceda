"""The file `urgences` read right and wrong: what several exercises share."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

PLACES = "Nombre_de_civieres_fonctionnelles"
PATIENTS = "Nombre_de_civieres_occupees"
OVER_24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
OVER_48 = "Nombre_de_patients_sur_civiere_plus_de_48_heures"
PRESENT = "Nombre_total_de_patients_presents_a_lurgence"
PERMIT = "No_permis_installation"


def all_rows(file: Path) -> pd.DataFrame:
    """Return every row, totals included."""
    return pd.read_csv(file)


def facilities(file: Path) -> pd.DataFrame:
    """Return the rows of facilities: only they have a permit number."""
    rows = all_rows(file)
    return rows[rows[PERMIT].notna()]


def half_cleaned(file: Path) -> pd.DataFrame:
    """Return the rows without regional totals, with the one of all Québec still there."""
    rows = all_rows(file)
    return rows[rows["Nom_installation"] != "Total régional"]


def totals(file: Path) -> pd.DataFrame:
    """Return the rows of regional totals."""
    rows = all_rows(file)
    return rows[rows["Nom_installation"] == "Total régional"]


def by_region(rows: pd.DataFrame, column: str) -> pd.Series:
    return rows.groupby("Region")[column].sum()


def rates(rows: pd.DataFrame, patients: str = PATIENTS) -> pd.Series:
    """Return patients on 100 functional stretchers, by region."""
    return by_region(rows, patients) / by_region(rows, PLACES) * 100


def overall(rows: pd.DataFrame, patients: str = PATIENTS) -> float:
    """Return patients on 100 functional stretchers, all rows together."""
    return float(rows[patients].sum() / rows[PLACES].sum() * 100)


def facility_rates(rows: pd.DataFrame) -> pd.Series:
    """Return one rate for each facility; infinite or missing where there is no stretcher."""
    return rows[PATIENTS] / rows[PLACES] * 100


def mean_rates(rows: pd.DataFrame) -> pd.Series:
    """Return the mean of the rates of the facilities of each region."""
    return facility_rates(rows).groupby(rows["Region"]).mean()
