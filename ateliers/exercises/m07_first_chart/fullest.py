"""What a region hides: the rate of its fullest facility."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ateliers.exercises.m07_first_chart.rooms import (
    OVER_24,
    PATIENTS,
    PLACES,
    PRESENT,
    all_rows,
    facilities,
    facility_rates,
    half_cleaned,
    rates,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


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


def _most(file: Path, above: str, below: str) -> pd.Series:
    rows = facilities(file)
    rows = rows[rows[below] > 0]
    return (rows[above] / rows[below] * 100).groupby(rows["Region"]).max()


def _rates_of(file: Path) -> pd.Series:
    return facility_rates(facilities(file))


def _picked(file: Path, column: str, lowest: bool) -> pd.Series:
    """Return the rate of the first facility of each region by another column."""
    rows = facilities(file)
    rows = rows[rows[PLACES] > 0].sort_values(column, ascending=lowest, kind="stable")
    return facility_rates(rows).groupby(rows["Region"]).first()


def _ranked(file: Path, rank: int) -> pd.Series:
    rows = facilities(file)
    by_rate = facility_rates(rows[rows[PLACES] > 0]).sort_values(ascending=False)
    groups = by_rate.groupby(rows["Region"])
    return groups.apply(lambda rates: rates.iloc[min(rank, len(rates) - 1)])


def _named(file: Path) -> pd.Series:
    rows = facilities(file)
    rows = rows[rows[PLACES] > 0].assign(rate=facility_rates)
    fullest = rows.loc[rows.groupby("Region")["rate"].idxmax()]
    return fullest.set_index("Nom_installation")["rate"]


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
        slip(
            "rate-of-the-roomiest",
            "C’est le taux de l’installation qui a le plus de civières. Une autre, plus petite, peut être plus remplie.",
            "That is the rate of the facility with the most stretchers. A smaller one may be fuller.",
            lambda file: _picked(file, PLACES, False),
        ),
        slip(
            "rate-of-the-smallest",
            "C’est le taux de l’installation qui a le moins de civières : ce n’est pas toujours la plus remplie.",
            "That is the rate of the facility with the fewest stretchers: it is not always the fullest.",
            lambda file: _picked(file, PLACES, True),
        ),
        slip(
            "first-listed",
            "C’est la première installation de chaque région dans le fichier, qui n’est pas rangé par taux.",
            "That is the first facility of each region in the file, which is not arranged by rate.",
            lambda file: _each(facilities(file), "first"),
        ),
        slip(
            "last-listed",
            "C’est la dernière installation de chaque région dans le fichier, qui n’est pas rangé par taux.",
            "That is the last facility of each region in the file, which is not arranged by rate.",
            lambda file: _each(facilities(file), "last"),
        ),
        slip(
            "second",
            "C’est la deuxième installation la plus remplie de chaque région : les rangs commencent à 0.",
            "That is the second fullest facility of each region: ranks start at 0.",
            lambda file: _ranked(file, 1),
        ),
        slip(
            "everyone-present",
            "Ces taux comptent tous les patients présents, y compris ceux qui ne sont pas sur une civière.",
            "These rates count all patients present, including those who are not on a stretcher.",
            lambda file: _most(file, PRESENT, PLACES),
        ),
        slip(
            "over-24",
            "Ces taux ne comptent que les patients sur civière depuis plus de 24 heures.",
            "These rates count only the patients on stretchers for more than 24 hours.",
            lambda file: _most(file, OVER_24, PLACES),
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : des civières pour 100 patients. Son maximum est l’installation la plus vide.",
            "Your division is upside down: stretchers per 100 patients. Its maximum is the emptiest facility.",
            lambda file: _most(file, PLACES, PATIENTS),
            lambda file: _most(file, PLACES, PATIENTS) / 100,
        ),
        slip(
            "rounded-early",
            "Le rapport a été arrondi avant d’être multiplié par 100 : une décimale n’y laisse que des dizaines.",
            "The ratio was rounded before it was multiplied by 100: one decimal leaves only tens there.",
            lambda file: (_rates_of(file) / 100).round(1).groupby(facilities(file)["Region"]).max() * 100,
            lambda file: (_rates_of(file) / 100).round(2).groupby(facilities(file)["Region"]).max() * 100,
        ),
        slip(
            "named-by-facility",
            "Vos taux portent le nom des installations. On demande celui des régions.",
            "Your rates bear the names of the facilities. Those of the regions are asked for.",
            lambda file: _named(file),
        ),
        slip(
            "by-establishment",
            "C’est l’établissement le plus rempli de chaque région (CISSS, CIUSSS…), qui réunit plusieurs installations.",
            "That is the fullest establishment of each region (CISSS, CIUSSS…), which joins several facilities.",
            lambda file: facilities(file).groupby(["Region", "Nom_etablissement"])[[PATIENTS, PLACES]].sum()
            .pipe(lambda t: t[PATIENTS] / t[PLACES] * 100).groupby("Region").max(),
        ),
        slip(
            "above-region",
            "C’est l’écart entre l’installation la plus remplie et sa région. On demande le taux lui-même.",
            "That is the gap between the fullest facility and its region. The rate itself is asked for.",
            lambda file: _each(facilities(file), "max") - rates(facilities(file)),
            lambda file: _each(facilities(file), "max") / rates(facilities(file)),
        ),
        slip(
            "small-dropped",
            "De petites installations ont été mises de côté. On les garde toutes, tant qu’elles ont une civière.",
            "Small facilities were set aside. All are kept, as long as they have a stretcher.",
            *(lambda file, n=n: facilities(file).pipe(lambda t: _each(t[t[PLACES] >= n], "max")) for n in (10, 15, 20)),
        ),
    ),
    why={
        "fr": "À cette heure-là, dans les Laurentides, une installation était à 300 %, soit trois patients par civière; sur la Côte-Nord, dont le taux régional était de 119,5 %, une autre était à 280 %. Les petites urgences atteignent vite des extrêmes : peu de civières, grands pourcentages.",
        "en": "At that hour, one facility in the Laurentides was at 300%, three patients per stretcher; on the Côte-Nord, whose regional rate was 119.5%, another was at 280%. Small emergency rooms reach extremes quickly: few stretchers, large percentages.",
    },
    hints=(
        {
            "fr": "Calculez le taux ligne par ligne, puis `groupby(\"Region\")` et `.max()`.",
            "en": "Compute the rate row by row, then `groupby(\"Region\")` and `.max()`.",
        },
    ),
)  # fmt: skip
