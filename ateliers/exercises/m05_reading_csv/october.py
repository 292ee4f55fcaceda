"""The mean of October at one counter: from a table of the page, a spreadsheet or Python."""

from __future__ import annotations

from ateliers.exercises.m05_reading_csv.counts import (
    berri_mean,
    berri_rows,
    monthly_mean,
    other_mean,
    read_counts,
)
from ateliers.exercises.model import Number, Slip

OCTOBER = Number(
    id="05-october",
    prompt={
        "fr": "En octobre 2012, combien de passages par jour en moyenne au compteur Berri 1? Donnez la réponse arrondie à l’unité.",
        "en": "In October 2012, how many passages per day on average at the counter Berri 1? Give a whole number, rounded to the nearest.",
    },
    data="velos-2012",
    given="path",
    reference=lambda file: berri_mean(file, 10),
    slips=(
        Slip(
            "advice-obeyed",
            {
                "fr": "Ce nombre vient de dates lues mois en premier chaque fois que c’était possible : des jours d’octobre sont partis ailleurs, et des jours d’autres mois ont pris leur place.",
                "en": "This number comes from dates read month first wherever possible: days of October went elsewhere, and others came in.",
            },
            lambda file: berri_mean(file, 10, "mixed"),
        ),
        Slip(
            "month-first",
            {
                "fr": "C’est la moyenne du 10 de chaque mois : les dates ont été lues mois en premier.",
                "en": "That is the mean of the 10th of each month: the dates were read month first.",
            },
            lambda file: berri_mean(file, 10, "coerce"),
        ),
        Slip(
            "all-counters",
            {
                "fr": "C’est la moyenne de tous les compteurs ensemble. La question porte sur Berri 1, la colonne B du tableur.",
                "en": "That is the mean of all counters together. The question is about Berri 1, column B of the spreadsheet.",
            },
            lambda file: monthly_mean(file, 10),
            (lambda file: monthly_mean(file, 10) / 7, lambda file: monthly_mean(file, 10) / 9),
        ),
        Slip(
            "sum-not-mean",
            {
                "fr": "C’est le total du mois. Pour une moyenne par jour, il reste une division à faire.",
                "en": "That is the total of the month. A mean per day takes one more division.",
            },
            lambda file: berri_mean(file, 10) * 31,
            (lambda file: monthly_mean(file, 10) * 31,),
        ),
        Slip(
            "three-months",
            {
                "fr": "C’est la moyenne des trois mois du tableau. Gardez la ligne d’octobre.",
                "en": "That is the mean of the three months of the table. Keep the row of October.",
            },
            lambda file: float(
                read_counts(file).loc[lambda t: t["Date"].dt.month >= 9, "Berri 1"].mean()
            ),
            (lambda file: sum(berri_mean(file, month) for month in (9, 10, 11)) / 3,),
        ),
        Slip(
            "days-of-month",
            {
                "fr": "Par combien de jours avez-vous divisé le total? Octobre en a 31.",
                "en": "By how many days did you divide the total? October has 31.",
            },
            lambda file: berri_mean(file, 10) * 31 / 30,
            (
                lambda file: berri_mean(file, 10) * 31 / len(read_counts(file)),
                lambda file: berri_mean(file, 10) * 31 / 365,
            ),
        ),
        Slip(
            "rows-off",
            {
                "fr": "Vos lignes commencent ou finissent un jour trop tôt ou trop tard. Le 1er octobre est à la ligne 276, le 31 à la ligne 306.",
                "en": "Your rows begin or end one day too early or too late. October 1 is in row 276, October 31 in row 306.",
            },
            lambda file: berri_rows(file, 275, 305),
            (
                lambda file: berri_rows(file, 277, 307),
                lambda file: berri_rows(file, 276, 305),
                lambda file: berri_rows(file, 275, 306),
                lambda file: berri_rows(file, 276, 307),
            ),
        ),
        Slip(
            "other-month",
            {
                "fr": "C’est la moyenne d’un autre mois. Octobre est le dixième.",
                "en": "That is the mean of another month. October is the tenth.",
            },
            lambda file: berri_mean(file, 9),
            tuple(lambda file, m=m: berri_mean(file, m) for m in (1, 2, 3, 4, 5, 6, 7, 8, 11)),
        ),
        Slip(
            "whole-file",
            {
                "fr": "C’est la moyenne de tous les jours du fichier. Gardez d’abord ceux d’octobre.",
                "en": "That is the mean of every day of the file. Keep those of October first.",
            },
            lambda file: float(read_counts(file)["Berri 1"].mean()),
        ),
        Slip(
            "other-counter",
            {
                "fr": "C’est la moyenne d’un autre compteur. Vérifiez l’en-tête de la colonne.",
                "en": "That is the mean of another counter. Check the header of the column.",
            },
            lambda file: other_mean(file, 1),
            tuple(lambda file, i=i: other_mean(file, i) for i in range(2, 7)),
        ),
        Slip(
            "days-counted",
            {
                "fr": "C’est un nombre de jours, ou un numéro de ligne. On demande des passages par jour.",
                "en": "That is a number of days, or of a row. Passages per day are asked for.",
            },
            lambda file: 31,
            (lambda file: 276,),
        ),
    ),
    why={
        "fr": "Le total d’octobre, divisé par ses 31 jours. Dans un tableur, `=MOYENNE(B276:B306)`; cette formule se fie à la place des lignes : elle donnerait un nombre même si les dates étaient fausses.",
        "en": "The total of October, divided by its 31 days. In a spreadsheet, `=AVERAGE(B276:B306)`; that formula trusts the position of the rows: it would give a number even if the dates were wrong.",
    },
    hints=(
        {
            "fr": "Dans le tableau, prenez la ligne 2012-10 : une moyenne est un total divisé par un nombre de jours. Dans un tableur, octobre occupe les lignes 276 à 306, et Berri 1 la colonne B.",
            "en": "In the table, take the row 2012-10: a mean is a total divided by a number of days. In a spreadsheet, October takes rows 276 to 306, and Berri 1 column B.",
        },
    ),
)
