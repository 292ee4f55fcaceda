"""Days at zero: a measurement, and not an absence."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ateliers.exercises.m05_reading_csv.counts import (
    EMPTY,
    january,
    measured,
    raw,
    read_counts,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


def zero_days(file: Path) -> pd.Series:
    # fr: 1 ouvrir
    # en: 1 open
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    # fr: 2 vrai là où l’appareil a enregistré 0; une cellule vide n’est pas égale à 0
    # en: 2 true where the device recorded 0; an empty cell is not equal to 0
    at_zero = counts == 0
    # fr: 3 compter les vrais, compteur par compteur
    # en: 3 count the trues, counter by counter
    return at_zero.sum()


ZERO_DAYS = Code(
    id="05-zero-days",
    data="velos-2012",
    given="path",
    expected=Expected("keyed", digits=2, optional=("Date", *EMPTY)),
    first_step={
        "fr": "Premier pas : `counts == 0` dit, pour chaque cellule, si elle vaut zéro.",
        "en": "A first step: `counts == 0` says of each cell whether it is zero.",
    },
    reference=zero_days,
    routes=(
        lambda file: (measured(file) == 0).sum(),
        lambda file: {name: int((column == 0).sum()) for name, column in measured(file).items()},
        lambda file: (
            measured(file).melt(var_name="counter").assign(zero=lambda t: t["value"].eq(0))
            .groupby("counter")["zero"].sum().reset_index()
        ),
        lambda file: (310 - (measured(file) != 0).sum()).sort_values(),
        lambda file: list((measured(file) == 0).sum().items()),
    ),
    slips=(
        slip(
            "empty-as-zero",
            "Brébeuf et St-Urbain obtiennent 310 jours à zéro : leurs cellules vides ont été comptées comme des zéros.",
            "Brébeuf and St-Urbain get 310 days at zero: their empty cells were counted as zeros.",
            lambda file: (read_counts(file).set_index("Date").fillna(0) == 0).sum(),
            lambda file: (~(read_counts(file).set_index("Date") > 0)).sum(),
            lambda file: read_counts(file).set_index("Date").pipe(lambda t: (t == 0) | t.isna()).sum(),
        ),
        slip(
            "missing-counted",
            "Vous avez compté les cellules vides. La question porte sur les zéros, qui sont des mesures.",
            "You counted the empty cells. The question is about zeros, which are measurements.",
            lambda file: read_counts(file).set_index("Date").isna().sum(),
            lambda file: measured(file).isna().sum(),
        ),
        slip(
            "other-days",
            "Vous avez compté les jours qui ne sont pas à zéro. La question porte sur ceux qui le sont.",
            "You counted the days that are not at zero.",
            lambda file: (measured(file) != 0).sum(),
            lambda file: (measured(file) > 0).sum(),
            lambda file: (read_counts(file).set_index("Date") > 0).sum(),
            lambda file: (read_counts(file).set_index("Date") != 0).sum(),
        ),
        slip(
            "zeros-left-out",
            "Les compteurs qui n’ont jamais enregistré zéro manquent : leur réponse est 0, et elle compte aussi.",
            "The counters that never recorded zero are missing: their answer is 0, and it counts too.",
            lambda file: (measured(file) == 0).sum().pipe(lambda s: s[s > 0]),
        ),
        slip(
            "grand-total",
            "C’est le total de tous les compteurs. On demande un nombre de jours pour chacun.",
            "That is the total of all counters. One number of days for each is asked for.",
            lambda file: int((measured(file) == 0).sum().sum()),
        ),
        slip(
            "any-counter",
            "Vous avez compté les jours où au moins un compteur est à zéro. On demande un nombre pour chaque compteur.",
            "You counted the days when at least one counter is at zero. One number for each counter is asked for.",
            lambda file: int((measured(file) == 0).any(axis=1).sum()),
            lambda file: (measured(file) == 0).any(axis=1),
        ),
        slip(
            "by-day",
            "Votre réponse a une valeur par jour. On demande une valeur par compteur : additionnez le long des colonnes.",
            "Your answer has one value per day. One value per counter is asked for: add down the columns.",
            lambda file: (measured(file) == 0).sum(axis=1),
            lambda file: (raw(file) == 0).sum(axis=1),
        ),
        slip(
            "passages-summed",
            "Ce sont des passages. On demande de compter des jours.",
            "These are passages. The question asks you to count days.",
            lambda file: measured(file).sum(), lambda file: read_counts(file).set_index("Date").sum(),
        ),
        slip(
            "january-only",
            "Vous avez compté les zéros de janvier. La question porte sur tout le fichier.",
            "You counted the zeros of January. The question is about the whole file.",
            lambda file: (january(file) == 0).sum(),
            lambda file: (january(file).dropna(axis=1) == 0).sum(),
        ),
        slip(
            "exactly-one",
            "Vous avez compté les jours à un passage (`== 1`). La question porte sur les zéros.",
            "You counted the days with one passage (`== 1`). The question is about zeros.",
            lambda file: (measured(file) == 1).sum(),
        ),
        slip(
            "smallest",
            "Ce sont les plus petites valeurs, pas des nombres de jours.",
            "These are the smallest values, not numbers of days.",
            lambda file: measured(file).min(), lambda file: read_counts(file).set_index("Date").min(),
        ),
        slip(
            "digit-zero",
            "Vous avez cherché le chiffre 0 dans le texte : 10 et 205 en contiennent un aussi. Comparez des nombres.",
            "You looked for the digit 0 in the text: 10 and 205 hold one too. Compare numbers.",
            lambda file: measured(file).astype(str).apply(lambda c: c.str.contains("0")).sum(),
            lambda file: measured(file).astype(str).apply(lambda c: c.str.count("0")).sum(),
        ),
        slip(
            "months-counted",
            "Vous avez compté des mois. La question demande des jours.",
            "You counted months. The question asks for days.",
            lambda file: (measured(file) == 0).groupby(measured(file).index.month).any().sum(),
        ),
        slip(
            "first-day-left-out",
            "Un jour manque : la première ligne de données a-t-elle été sautée?",
            "One day is missing: was the first row of data skipped?",
            lambda file: (measured(file).iloc[1:] == 0).sum(),
        ),
        slip(
            "january-left-out",
            "Janvier manque à votre compte.",
            "January is missing from your count.",
            lambda file: (measured(file).loc["2012-02":] == 0).sum(),
        ),
        slip(
            "at-most-one",
            "Avez-vous compté aussi des jours à un passage, ou à quelques-uns? La question demande exactement zéro.",
            "Did you also count the days with one passage? Zero is zero.",
            lambda file: (measured(file) <= 1).sum(), lambda file: (measured(file) < 10).sum(),
        ),
        slip(
            "true-false",
            "C’est encore la table des `True` (vrai) et des `False` (faux). Il reste à compter les `True` de chaque colonne.",
            "That is still the table of `True` and `False`. What is left is to count the `True` values in each column.",
            lambda file: measured(file) == 0,
            lambda file: read_counts(file) == 0,
            lambda file: read_counts(file).set_index("Date") == 0,
        ),
        slip(
            "cells-counted",
            "`count` compte toutes les cellules remplies, vraies ou fausses. Pour compter les vraies, additionnez : `sum`.",
            "`count` counts every filled cell, true or false. To count the true ones, add them up: `sum`.",
            lambda file: (measured(file) == 0).count(),
            lambda file: (read_counts(file).set_index("Date") == 0).count(),
        ),
        slip(
            "shares",
            "Ce sont des parts des jours. La question demande des nombres de jours.",
            "That is a share of the days. The question asks for a number of days.",
            lambda file: (measured(file) == 0).mean(), lambda file: (measured(file) == 0).mean() * 100,
            lambda file: ((measured(file) == 0).mean() * 100).round(),
            lambda file: ((measured(file) == 0).mean() * 100).round(1),
        ),
    ),
    why={
        "fr": "Trois compteurs ont enregistré des zéros; les deux colonnes vides n’en ont aucun, car rien n’y a été mesuré.",
        "en": "Three counters recorded zeros; the two empty columns have none, since nothing was measured there.",
    },
    hints=(
        {
            "fr": "`True` (vrai) vaut 1 et `False` (faux) vaut 0 : additionner des `True`, c’est les compter.",
            "en": "`True` is worth 1 and `False` 0: to add up the `True` is to count them.",
        },
    ),
)  # fmt: skip
