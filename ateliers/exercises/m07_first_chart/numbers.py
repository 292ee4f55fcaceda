"""The rate of each region, and the rate of all Québec."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from ateliers.exercises.m07_first_chart.rooms import (
    OVER_24,
    PATIENTS,
    PLACES,
    PRESENT,
    all_rows,
    by_region,
    facilities,
    facility_rates,
    half_cleaned,
    mean_rates,
    overall,
    rates,
    totals,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


def rate_by_region(file: Path) -> pd.Series:
    rows = pd.read_csv(file)
    # fr: 1 garder les installations
    # en: 1 keep the facilities
    facilities = rows[rows["No_permis_installation"].notna()]
    # fr: 2 additionner par région, puis diviser
    # en: 2 add up by region, then divide
    regions = facilities.groupby("Region").sum(numeric_only=True)
    return (
        regions["Nombre_de_civieres_occupees"] / regions["Nombre_de_civieres_fonctionnelles"] * 100
    )


RATES = Code(
    id="07-rates",
    data="urgences",
    given="path",
    expected=Expected("keyed", digits=1),
    first_step={
        "fr": "Premier pas : gardez les lignes qui ont un numéro de permis.",
        "en": "A first step: keep the rows that have a permit number.",
    },
    reference=rate_by_region,
    routes=(
        lambda file: rates(totals(file)),
        lambda file: rates(facilities(file)).sort_values(ascending=False).round(1),
        lambda file: rates(facilities(file)).to_dict(),
        lambda file: rates(facilities(file)).rename("rate").reset_index(),
    ),
    slips=(
        slip(
            "all-quebec-kept",
            "Les 15 taux sont là, avec un seizième : « Ensemble du Québec » n’est pas une région, c’est une ligne de total.",
            "The 15 rates are there, with a sixteenth: “Ensemble du Québec” is no region, it is a row of totals.",
            lambda file: rates(all_rows(file)), lambda file: rates(half_cleaned(file)),
        ),
        slip(
            "mean-of-rates",
            "C’est la moyenne des taux des installations : une petite urgence y pèse autant qu’une grande. Additionnez d’abord, divisez ensuite.",
            "That is the mean of the rates of the facilities: a small emergency room weighs as much as a large one. Add up first, divide afterwards.",
            lambda file: mean_rates(facilities(file)), lambda file: mean_rates(all_rows(file)),
            lambda file: mean_rates(facilities(file)).replace(np.inf, np.nan),
        ),
        slip(
            "as-ratio",
            "Ce sont des patients par civière. On les demande pour 100 civières.",
            "These are patients per stretcher. They are asked for per 100 stretchers.",
            lambda file: rates(facilities(file)) / 100, lambda file: rates(all_rows(file)) / 100,
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : ce sont des civières pour 100 patients.",
            "Your division is upside down: these are stretchers per 100 patients.",
            lambda file: 10_000 / rates(facilities(file)), lambda file: 100 / rates(facilities(file)),
            lambda file: 10_000 / rates(all_rows(file)),
        ),
        slip(
            "counts",
            "Ce sont des nombres de patients. Il reste à les rapporter aux civières.",
            "These are numbers of patients. They are still to be set against the stretchers.",
            lambda file: by_region(facilities(file), PATIENTS),
            lambda file: by_region(all_rows(file), PATIENTS),
            lambda file: by_region(half_cleaned(file), PATIENTS),
        ),
        slip(
            "stretchers",
            "Ce sont des nombres de civières. Il reste à leur rapporter les patients.",
            "These are numbers of stretchers. The patients are still to be set against them.",
            lambda file: by_region(facilities(file), PLACES),
        ),
        slip(
            "everyone-present",
            "Ce taux compte tous les patients présents, y compris ceux qui ne sont pas sur une civière.",
            "This rate counts all patients present, including those who are not on a stretcher.",
            lambda file: rates(facilities(file), PRESENT), lambda file: rates(all_rows(file), PRESENT),
        ),
        slip(
            "both-sums",
            "Votre table a les deux sommes de chaque région. Gardez un seul nombre par région : il reste à diviser l’une par l’autre.",
            "Your table has both sums of each region. Keep one number per region: one is still to be divided by the other.",
            lambda file: facilities(file).groupby("Region")[[PATIENTS, PLACES]].sum(),
            lambda file: facilities(file).groupby("Region")[[PATIENTS, PLACES]].sum().reset_index(),
        ),
        slip(
            "over-24",
            "Ce taux ne compte que les patients sur civière depuis plus de 24 heures.",
            "This rate counts only the patients on stretchers for more than 24 hours.",
            lambda file: rates(facilities(file), OVER_24),
        ),
        slip(
            "shares",
            "C’est la part de chaque région dans les patients du Québec. On demande un taux d’occupation.",
            "That is the share of each region in the patients of Québec. A rate per stretchers is asked for.",
            lambda file: by_region(facilities(file), PATIENTS).pipe(lambda s: s / s.sum() * 100),
            lambda file: by_region(facilities(file), PATIENTS).pipe(lambda s: s / s.sum()),
        ),
        slip(
            "by-facility",
            "C’est un taux par installation. On en demande un par région.",
            "That is one rate per facility. One per region is asked for.",
            lambda file: facility_rates(facilities(file).set_index("Nom_installation")),
        ),
        slip(
            "one-rate",
            "C’est le taux de tout le Québec. On en demande un par région.",
            "That is the rate of all Québec. One per region is asked for.",
            lambda file: overall(facilities(file)),
        ),
        slip(
            "median-of-rates",
            "C’est la médiane des taux des installations. On demande le taux de la région : additionnez d’abord, divisez ensuite.",
            "That is the median of the rates of the facilities. The rate of the region is asked for: add up first, divide afterwards.",
            lambda file: facility_rates(facilities(file)).groupby(facilities(file)["Region"]).median(),
        ),
        slip(
            "totals-averaged",
            "C’est une moyenne de taux où la ligne « Total régional » compte comme une installation de plus.",
            "That is a mean of rates in which the row “Total régional” counts as one more facility.",
            lambda file: mean_rates(all_rows(file)).drop("Ensemble du Québec"),
            lambda file: mean_rates(all_rows(file)).drop("Ensemble du Québec").replace(np.inf, np.nan),
        ),
        slip(
            "of-those-present",
            "C’est la part des patients présents qui sont sur une civière. Le taux d’occupation se rapporte aux civières.",
            "That is the share of the patients present who are on a stretcher. The occupancy rate is set against stretchers.",
            lambda file: by_region(facilities(file), PATIENTS) / by_region(facilities(file), PRESENT) * 100,
        ),
        slip(
            "rates-added",
            "Vous avez additionné les taux des installations, et des taux ne s’additionnent pas.",
            "You added up the rates of the facilities, and rates do not add up.",
            lambda file: facility_rates(facilities(file)).groupby(facilities(file)["Region"]).sum(),
        ),
        slip(
            "excess",
            "C’est ce qui dépasse 100. Le taux compte tous les patients sur civière.",
            "That is what exceeds 100. The rate counts all patients on stretchers.",
            lambda file: rates(facilities(file)) - 100,
        ),
        slip(
            "fullest",
            "C’est le taux de l’installation la plus remplie de chaque région. On demande celui de la région entière.",
            "That is the rate of the fullest facility of each region. That of the whole region is asked for.",
            lambda file: facility_rates(facilities(file)).groupby(facilities(file)["Region"]).max(),
        ),
        slip(
            "region-numbers",
            "Vos régions portent leur numéro (`RSS`). On demande leur nom, dans la colonne `Region`.",
            "Your regions bear their number (`RSS`). Their name is asked for, from the column `Region`.",
            lambda file: rates(facilities(file).assign(Region=lambda t: t["RSS"])),
        ),
        slip(
            "capped",
            "Les taux au-dessus de 100 ont été ramenés à 100. Il peut y avoir plus de patients que de civières.",
            "The rates above 100 were brought down to 100. There can be more patients than stretchers.",
            lambda file: rates(facilities(file)).clip(upper=100),
        ),
    ),
    why={
        "fr": "De 83,7 au Saguenay–Lac-Saint-Jean à 192,4 dans les Laurentides, à cette heure-là. Additionner avant de diviser laisse à chaque urgence son poids.",
        "en": "From 83.7 in Saguenay–Lac-Saint-Jean to 192.4 in the Laurentides, at that hour. Adding up before dividing leaves each emergency room its weight.",
    },
    hints=(
        {
            "fr": "`rows[rows[\"No_permis_installation\"].notna()]` garde les installations.",
            "en": "`rows[rows[\"No_permis_installation\"].notna()]` keeps the facilities.",
        },
        {
            "fr": "`groupby(\"Region\")` puis `.sum()` sur les deux colonnes; divisez ensuite l’une par l’autre.",
            "en": "`groupby(\"Region\")` then `.sum()` on both columns; divide one by the other afterwards.",
        },
    ),
)  # fmt: skip


def rate_of_quebec(file: Path) -> float:
    rows = pd.read_csv(file)
    facilities = rows[rows["No_permis_installation"].notna()]
    # fr: additionner d’abord, diviser ensuite
    # en: add up first, divide afterwards
    patients = facilities["Nombre_de_civieres_occupees"].sum()
    stretchers = facilities["Nombre_de_civieres_fonctionnelles"].sum()
    return patients / stretchers * 100


OVERALL = Code(
    id="07-overall",
    data="urgences",
    given="path",
    expected=Expected("number", digits=1),
    first_step={
        "fr": "Premier pas : combien de patients sur civière en tout, et combien de civières?",
        "en": "A first step: how many patients on stretchers in all, and how many stretchers?",
    },
    reference=rate_of_quebec,
    routes=(
        lambda file: overall(all_rows(file)),
        lambda file: overall(all_rows(file).tail(1)),
        lambda file: round(overall(totals(file)), 1),
        lambda file: f"{overall(facilities(file)):.1f}".replace(".", ","),
    ),
    slips=(
        slip(
            "mean-of-regions",
            "C’est la moyenne des 15 taux régionaux : la plus petite région y pèse autant que Montréal. Additionnez d’abord, divisez ensuite.",
            "That is the mean of the 15 regional rates: the smallest region weighs as much as Montréal. Add up first, divide afterwards.",
            lambda file: rates(facilities(file)).mean(), lambda file: rates(all_rows(file)).mean(),
        ),
        slip(
            "mean-of-facilities",
            "C’est la moyenne des taux des installations : une urgence de trois civières y pèse autant qu’une grande.",
            "That is the mean of the rates of the facilities: an emergency room of three stretchers weighs as much as a large one.",
            lambda file: facility_rates(facilities(file)).replace(np.inf, np.nan).mean(),
        ),
        slip(
            "mean-of-every-row",
            "C’est la moyenne des taux de toutes les lignes, installations et totaux mêlés.",
            "That is the mean of the rates of every row, facilities and totals mixed.",
            lambda file: facility_rates(all_rows(file)).replace(np.inf, np.nan).mean(),
        ),
        slip(
            "as-ratio",
            "C’est le nombre de patients par civière. On le demande pour 100 civières.",
            "That is the number of patients per stretcher. It is asked for per 100 stretchers.",
            lambda file: overall(facilities(file)) / 100,
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : ce sont des civières pour 100 patients.",
            "Your division is upside down: these are stretchers per 100 patients.",
            lambda file: 10_000 / overall(facilities(file)), lambda file: 100 / overall(facilities(file)),
        ),
        slip(
            "counts",
            "C’est un nombre de patients ou de civières. Il reste à diviser l’un par l’autre.",
            "That is a number of patients or of stretchers. One is still to be divided by the other.",
            lambda file: facilities(file)[PATIENTS].sum(), lambda file: facilities(file)[PLACES].sum(),
            lambda file: all_rows(file)[PATIENTS].sum(),
        ),
        slip(
            "excess",
            "C’est ce qui dépasse 100. Le taux compte tous les patients sur civière.",
            "That is what exceeds 100. The rate counts all patients on stretchers.",
            lambda file: overall(facilities(file)) - 100,
        ),
        slip(
            "everyone-present",
            "Ce taux compte tous les patients présents, y compris ceux qui ne sont pas sur une civière.",
            "This rate counts all patients present, including those who are not on a stretcher.",
            lambda file: overall(facilities(file), PRESENT),
        ),
        slip(
            "mixed-rows",
            "Les patients viennent de toutes les lignes et les civières des seules installations, ou l’inverse. Prenez les mêmes lignes pour les deux.",
            "The patients come from every row and the stretchers from the facilities only, or the other way round. Take the same rows for both.",
            lambda file: all_rows(file)[PATIENTS].sum() / facilities(file)[PLACES].sum() * 100,
            lambda file: facilities(file)[PATIENTS].sum() / all_rows(file)[PLACES].sum() * 100,
        ),
        slip(
            "over-24",
            "Les patients sur civière depuis plus de 24 heures ne sont qu’une partie de ceux qui en occupent une.",
            "The patients on stretchers for more than 24 hours are only part of those who occupy one.",
            lambda file: overall(facilities(file), OVER_24),
            lambda file: facilities(file).pipe(lambda t: t[OVER_24].sum() / t[PATIENTS].sum() * 100),
        ),
        slip(
            "of-those-present",
            "C’est la part des patients présents qui sont sur une civière. Le taux d’occupation se rapporte aux civières.",
            "That is the share of the patients present who are on a stretcher. The occupancy rate is set against stretchers.",
            lambda file: facilities(file).pipe(lambda t: t[PATIENTS].sum() / t[PRESENT].sum() * 100),
        ),
        slip(
            "difference",
            "C’est le nombre de patients de plus que de civières. On demande un rapport, pour 100 civières.",
            "That is how many more patients there are than stretchers. A ratio is asked for, per 100 stretchers.",
            lambda file: facilities(file).pipe(lambda t: t[PATIENTS].sum() - t[PLACES].sum()),
        ),
        slip(
            "rates-added",
            "Vous avez additionné des taux, et des taux ne s’additionnent pas.",
            "You added up rates, and rates do not add up.",
            lambda file: rates(facilities(file)).sum(),
            lambda file: facility_rates(facilities(file)).replace(np.inf, np.nan).sum(),
        ),
        slip(
            "mean-over-sum",
            "Vous avez divisé une moyenne par une somme, ou l’inverse. Prenez deux sommes.",
            "You divided a mean by a sum, or the other way round. Take two sums.",
            lambda file: facilities(file).pipe(lambda t: t[PATIENTS].mean() / t[PLACES].sum() * 100),
            lambda file: facilities(file).pipe(lambda t: t[PATIENTS].sum() / t[PLACES].mean() * 100),
        ),
        slip(
            "every-region",
            "Ce sont les taux des régions, un par un. On demande celui de tout le Québec, un seul nombre.",
            "These are the rates of the regions, one by one. That of all Québec, a single number, is asked for.",
            lambda file: rates(facilities(file)),
        ),
        slip(
            "one-region",
            "C’est le taux d’une seule région. On demande celui de tout le Québec.",
            "That is the rate of a single region. That of all Québec is asked for.",
            *(lambda file, i=i: rates(facilities(file)).sort_values().iloc[i] for i in (0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14)),
        ),
    ),
    why={
        "fr": "Environ 138 patients pour 100 civières. Si les totaux sont restés dans la table, rien n’a changé ici, puisqu’ils triplent les deux nombres; ailleurs, ils fausseraient le résultat.",
        "en": "About 138 patients per 100 stretchers. If totals were left in the table, nothing changed here, as they triple both numbers; elsewhere they would spoil the result.",
    },
    hints=(
        {
            "fr": "Deux sommes, puis une division : patients ÷ civières × 100.",
            "en": "Two sums, then one division: patients ÷ stretchers × 100.",
        },
    ),
)  # fmt: skip
