"""January, counter by counter: one value a name."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ateliers.exercises.m05_reading_csv.counts import (
    EMPTY,
    daily_totals,
    january,
    read_counts,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


def january_by_counter(file: Path) -> pd.Series:
    # fr: 1 ouvrir
    # en: 1 open
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    # fr: 2 lire les dates
    # en: 2 read the dates
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    # fr: 3 garder janvier
    # en: 3 keep January
    january = counts[counts["Date"].dt.month == 1]
    # fr: 4 une somme par compteur; min_count=1 laisse vide ce qui n’a aucune mesure
    # en: 4 one sum per counter; min_count=1 leaves empty what has no measurement
    return january.drop(columns="Date").sum(min_count=1)


def _long(file: Path) -> pd.DataFrame:
    january = read_counts(file).melt("Date", var_name="counter", value_name="passages").dropna()
    january = january[january["Date"].dt.month == 1]
    return january.groupby("counter", as_index=False)["passages"].sum()


BY_COUNTER = Code(
    id="05-by-counter",
    data="velos-2012",
    given="path",
    expected=Expected("keyed", digits=2, optional=EMPTY),
    first_step={
        "fr": "Premier pas : gardez les lignes de janvier, puis mettez la colonne Date de côté.",
        "en": "A first step: keep the rows of January, then set the column Date aside.",
    },
    reference=january_by_counter,
    routes=(
        lambda file: january(file).dropna(axis=1).sum(),
        lambda file: january(file).dropna(axis=1).sum().sort_values(ascending=False),
        _long,
        lambda file: january(file).dropna(axis=1).sum().to_dict(),
        lambda file: january(file).dropna(axis=1).sum().to_frame("total").T,
        lambda file: january(file).dropna(axis=1).sum().astype(str).astype(float).reset_index(),
    ),
    slips=(
        slip(
            "empty-as-zero",
            "Brébeuf et St-Urbain reçoivent 0 passage, alors que rien n’y a été mesuré : la somme de cellules vides donne 0. Enlevez ces deux colonnes, ou laissez-les vides.",
            "Brébeuf and St-Urbain get 0 passages, though nothing was measured there: a sum of empty cells gives 0. Remove those two columns, or leave them empty.",
            lambda file: january(file).sum(),
        ),
        slip(
            "mean-not-sum",
            "Ce sont des moyennes par jour. La question demande le total du mois pour chaque compteur.",
            "These are daily means. The question asks for the total of the month at each counter.",
            lambda file: january(file).mean(), lambda file: january(file).dropna(axis=1).mean(),
            lambda file: january(file).dropna(axis=1).mean().round(),
        ),
        slip(
            "whole-year",
            "Ces totaux couvrent tout le fichier. Gardez d’abord les lignes de janvier.",
            "These totals cover the whole file. Keep the lines of January first.",
            lambda file: read_counts(file).drop(columns="Date").sum(),
            lambda file: read_counts(file).drop(columns="Date").dropna(axis=1).sum(),
        ),
        slip(
            "by-day",
            "Votre réponse a une valeur par jour : la somme a été faite le long des lignes. On demande une valeur par compteur.",
            "Your answer has one value per day: the sum was made along the rows. One value per counter is asked for.",
            lambda file: daily_totals(file).loc["2012-01"],
            lambda file: january(file).sum(axis=1),
        ),
        slip(
            "grand-total",
            "C’est le total de tous les compteurs ensemble. On demande une valeur pour chacun.",
            "That is the total of all counters together. One value for each is asked for.",
            lambda file: january(file).sum().sum(),
        ),
        slip(
            "advice-obeyed",
            "Votre janvier contient des jours d’été : les dates ont été lues mois en premier chaque fois que c’était possible.",
            "Your January holds summer days: the dates were read month first wherever possible.",
            lambda file: january(file, "mixed").sum(),
            lambda file: january(file, "mixed").dropna(axis=1).sum(),
        ),
        slip(
            "first-of-months",
            "Votre janvier est fait du 1er de chaque mois : les dates ont-elles été vidées par `errors=\"coerce\"`, ou avez-vous pris `.dt.day` au lieu de `.dt.month`?",
            "Your January is made of the 1st of each month: were the dates emptied by `errors=\"coerce\"`, or did you take `.dt.day` rather than `.dt.month`?",
            lambda file: january(file, "coerce").sum(),
            lambda file: january(file, "coerce").dropna(axis=1).sum(),
        ),
        slip(
            "days-counted",
            "Votre réponse compte les jours mesurés, pas les passages : `count` compte des cellules, `sum` additionne.",
            "Your answer counts the days measured, not the passages: `count` counts cells, `sum` adds them up.",
            lambda file: january(file).count(), lambda file: january(file).dropna(axis=1).count(),
        ),
        slip(
            "record-day",
            "Ce sont les plus grands nombres de passages en un jour de janvier. La question demande le total du mois.",
            "These are the record days of January. The question asks for the total of the month.",
            lambda file: january(file).max(), lambda file: january(file).dropna(axis=1).max(),
        ),
        slip(
            "shares",
            "Ce sont des parts du total. La question demande des nombres de passages.",
            "These are shares of the total. The question asks for numbers of passages.",
            lambda file: january(file).dropna(axis=1).sum().pipe(lambda s: s / s.sum()),
            lambda file: january(file).dropna(axis=1).sum().pipe(lambda s: s / s.sum() * 100),
            lambda file: january(file).dropna(axis=1).sum().pipe(lambda s: (s / s.sum() * 100).round(1)),
            lambda file: january(file).dropna(axis=1).sum().pipe(lambda s: (s / s.sum() * 100).round()),
        ),
        slip(
            "first-days",
            "Votre janvier n’a pas 31 jours : avez-vous gardé les 30 ou 32 premières lignes?",
            "Your January does not have 31 days: did you keep the first 30 or 32 lines?",
            lambda file: read_counts(file).drop(columns="Date").dropna(axis=1).iloc[:30].sum(),
            lambda file: read_counts(file).drop(columns="Date").dropna(axis=1).iloc[:32].sum(),
            lambda file: read_counts(file).drop(columns="Date").dropna(axis=1).iloc[1:31].sum(),
            lambda file: read_counts(file).drop(columns="Date").dropna(axis=1).iloc[1:32].sum(),
            lambda file: january(file).dropna(axis=1).iloc[1:].sum(),
        ),
        slip(
            "other-month",
            "Ces totaux sont ceux d’un autre mois. Janvier est le mois 1.",
            "These totals are those of another month. January is month 1.",
            *(
                lambda file, m=m: read_counts(file)
                .loc[lambda t: t["Date"].dt.month == m].drop(columns="Date").dropna(axis=1).sum()
                for m in range(2, 12)
            ),
            *(
                lambda file, m=m: read_counts(file)
                .loc[lambda t: t["Date"].dt.month == m].drop(columns="Date").sum()
                for m in range(2, 12)
            ),
        ),
        slip(
            "one-day",
            "Ce sont les passages d’un seul jour. La question demande le total du mois.",
            "These are the passages of a single day. The question asks for the total of the month.",
            *(lambda file, i=i: january(file).dropna(axis=1).iloc[i] for i in (0, 30)),
        ),
        slip(
            "median",
            "Ce sont des médianes. La question demande le total du mois pour chaque compteur.",
            "These are medians. The question asks for the total of the month at each counter.",
            lambda file: january(file).median(), lambda file: january(file).dropna(axis=1).median(),
        ),
        slip(
            "every-row-dropped",
            "Toutes les lignes sont parties : chacune a une cellule vide. Ce sont les colonnes vides qu’il faut enlever, avec `dropna(axis=1)`.",
            "Every row is gone: each has an empty cell. The empty columns are what to remove, with `dropna(axis=1)`.",
            lambda file: january(file).dropna().sum(),
            lambda file: read_counts(file).dropna().drop(columns="Date").sum(),
        ),
        slip(
            "running-total",
            "C’est un total qui monte de jour en jour (`cumsum`). Gardez sa dernière ligne, ou additionnez avec `sum`.",
            "That is a total that climbs day by day (`cumsum`). Keep its last row, or add up with `sum`.",
            lambda file: january(file).dropna(axis=1).cumsum(), lambda file: january(file).cumsum(),
        ),
        slip(
            "table-of-days",
            "C’est encore la table des jours de janvier. Il reste une somme par colonne à faire.",
            "That is still the table of the days of January. One sum a column is left to do.",
            january, lambda file: read_counts(file).query("Date.dt.month == 1"),
            lambda file: read_counts(file).set_index("Date").loc["2012-01"].dropna(axis=1),
        ),
    ),
    why={
        "fr": "Un compteur n’a enregistré que 38 passages dans tout le mois, un autre plus de 7 700 : le total des sept compteurs cache des pistes très différentes.",
        "en": "One counter records 38 in the whole month, another more than 7,700: the city’s total hides very different paths.",
    },
    checkpoint=None,
    hints=(
        {
            "fr": "`counts[counts[\"Date\"].dt.month == 1]` garde janvier.",
            "en": "`counts[counts[\"Date\"].dt.month == 1]` keeps January.",
        },
        {
            "fr": "`.drop(columns=\"Date\").dropna(axis=1).sum()` additionne chaque colonne qui a des mesures.",
            "en": "`.drop(columns=\"Date\").dropna(axis=1).sum()` adds up each column that has measurements.",
        },
    ),
)  # fmt: skip
