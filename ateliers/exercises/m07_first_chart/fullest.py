"""What a region hides: the rate of its fullest facility."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ateliers.exercises.m07_first_chart.rooms import (
    PATIENTS,
    PLACES,
    all_rows,
    facilities,
    facility_rates,
    half_cleaned,
    rates,
    slip,
)
from ateliers.exercises.model import Code, Expected


def fullest_by_region(file: Path) -> pd.Series:
    rows = pd.read_csv(file)
    facilities = rows[rows["No_permis_installation"].notna()]
    # fr: une installation sans civière n’a pas de taux
    # en: a facility without stretchers has no rate
    facilities = facilities[facilities["Nombre_de_civieres_fonctionnelles"] > 0]
    rate = (
        facilities["Nombre_de_civieres_occupees"]
        / facilities["Nombre_de_civieres_fonctionnelles"]
        * 100
    )
    return rate.groupby(facilities["Region"]).max()


def _each(rows: pd.DataFrame, how: str) -> pd.Series:
    rows = rows[rows[PLACES] > 0]
    return facility_rates(rows).groupby(rows["Region"]).agg(how)


FULLEST = Code(
    id="07-fullest",
    data="urgences",
    given="path",
    expected=Expected("keyed", digits=1),
    first_step={
        "fr": "Premier pas : un taux par installation.",
        "en": "A first step: one rate per facility.",
    },
    reference=fullest_by_region,
    routes=(
        lambda file: _each(facilities(file), "max").round(1),
        lambda file: facility_rates(facilities(file)).groupby(facilities(file)["Region"]).max(),
        lambda file: _each(facilities(file), "max").to_dict(),
    ),
    slips=(
        slip(
            "regional-rate",
            "Ce sont les taux des régions entières : l’installation la plus remplie y est fondue avec les autres.",
            "These are the rates of whole regions: the fullest facility is blended there with the others.",
            lambda file: rates(facilities(file)),
        ),
        slip(
            "mean-of-rates",
            "C’est le taux moyen des installations. On demande le plus élevé.",
            "That is the mean rate of the facilities. The highest is asked for.",
            lambda file: _each(facilities(file), "mean"), lambda file: _each(facilities(file), "median"),
        ),
        slip(
            "lowest",
            "C’est l’installation la moins remplie de chaque région.",
            "That is the least full facility of each region.",
            lambda file: _each(facilities(file), "min"),
        ),
        slip(
            "most-patients",
            "C’est le plus grand nombre de patients. « Pour sa taille » demande un taux.",
            "That is the largest number of patients. “For its size” calls for a rate.",
            lambda file: facilities(file).groupby("Region")[PATIENTS].max(),
        ),
        slip(
            "rate-of-the-largest",
            "C’est le taux de l’installation qui a le plus de patients. Une autre, plus petite, peut être plus remplie.",
            "That is the rate of the facility with the most patients. A smaller one may be fuller.",
            lambda file: facilities(file).sort_values(PATIENTS, ascending=False, kind="stable")
            .groupby("Region").first().pipe(lambda t: t[PATIENTS] / t[PLACES] * 100),
        ),
        slip(
            "peaks-divided",
            "Le plus grand nombre de patients a été divisé par le plus grand nombre de civières : ce n’est pas toujours la même installation.",
            "The largest number of patients was divided by the largest number of stretchers: it is not always the same facility.",
            lambda file: facilities(file).groupby("Region")[[PATIENTS, PLACES]].max()
            .pipe(lambda t: t[PATIENTS] / t[PLACES] * 100 + 0),
        ),
        slip(
            "all-quebec-kept",
            "« Ensemble du Québec » est resté : c’est une ligne de total, pas une région.",
            "“Ensemble du Québec” is still there: it is a row of totals, not a region.",
            lambda file: _each(all_rows(file), "max"), lambda file: _each(half_cleaned(file), "max"),
        ),
        slip(
            "as-ratio",
            "Ce sont des patients par civière. On les demande pour 100 civières.",
            "These are patients per stretcher. They are asked for per 100 stretchers.",
            lambda file: _each(facilities(file), "max") / 100,
        ),
        slip(
            "one-facility",
            "C’est l’installation la plus remplie du Québec. On en demande une par région.",
            "That is the fullest facility of Québec. One per region is asked for.",
            lambda file: float(_each(facilities(file), "max").max()),
        ),
    ),
    why={
        "fr": "Dans les Laurentides, une installation est à 300 %, trois patients par civière; sur la Côte-Nord, dont le taux régional est de 119,5 %, une autre est à 280 %. Les petites urgences atteignent vite des extrêmes : peu de civières, grands pourcentages.",
        "en": "In the Laurentides one facility is at 300%, three patients per stretcher; on the Côte-Nord, whose regional rate is 119.5%, another is at 280%. Small emergency rooms go quickly to extremes: few stretchers, large percentages.",
    },
    hints=(
        {
            "fr": "Calculez le taux ligne par ligne, puis `groupby(\"Region\")` et `.max()`.",
            "en": "Compute the rate row by row, then `groupby(\"Region\")` and `.max()`.",
        },
    ),
)  # fmt: skip
