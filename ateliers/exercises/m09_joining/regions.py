"""People and emergency rooms by region, joined right and wrong: what several exercises share."""

from __future__ import annotations

import pandas as pd

FUNCTIONAL = "Nombre_de_civieres_fonctionnelles"
OCCUPIED = "Nombre_de_civieres_occupees"
OVER_24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
OVER_48 = "Nombre_de_patients_sur_civiere_plus_de_48_heures"
PRESENT = "Nombre_total_de_patients_presents_a_lurgence"
PERMIT = "No_permis_installation"
PER = 100_000


def code_of(column: pd.Series) -> pd.Series:
    """Return the code that stands in brackets: "05" in "Estrie (05)", empty where there is none."""
    return column.str.extract(r"\((\d+)\)", expand=False)


def totals(er: pd.DataFrame) -> pd.DataFrame:
    """Return the 15 rows of regional totals, by name, with their two-digit code."""
    rows = er[er["Nom_installation"] == "Total régional"]
    return rows.assign(rss_code=rows["RSS"].str.zfill(2)).set_index("Region")


def region_people(places: pd.DataFrame) -> pd.Series:
    """Return the people of each administrative region by its code."""
    return places.groupby(code_of(places["regadm"]))["mpopul"].sum()


def health_people(places: pd.DataFrame, bridge: pd.DataFrame) -> pd.Series:
    """Return the people of each health region by its code."""
    return bridge["region_code"].map(region_people(places)).groupby(bridge["rss_code"]).sum()


def divided(er: pd.DataFrame, people: pd.Series, column: str = OVER_24) -> pd.Series:
    """Return a column of the totals per 100,000 people, by the name of the health region."""
    rows = totals(er)
    return rows[column] / rows["rss_code"].map(people) * PER


def rates(
    er: pd.DataFrame, places: pd.DataFrame, bridge: pd.DataFrame, column: str = OVER_24
) -> pd.Series:
    """Return a column of the totals per 100,000 people of the health region."""
    return divided(er, health_people(places, bridge), column)
