"""Closed exercises: a person with a spreadsheet, or with a phone, answers them all."""

from __future__ import annotations

from ateliers.exercises.m05_reading_csv.counts import (
    berri_mean,
    berri_rows,
    monthly_mean,
    other_mean,
    read_counts,
)
from ateliers.exercises.model import Before, ChooseSeveral, Number, Option, Order, Slip

CLOSED = (
    Number(
        id="05-rows",
        prompt={
            "fr": "Combien de jours de comptage le fichier `velos-2012` contient-il?",
            "en": "How many days of counts does the file `velos-2012` hold?",
        },
        data="velos-2012",
        given="path",
        reference=lambda file: float(len(read_counts(file))),
        slips=(
            Slip(
                "header-counted",
                {
                    "fr": "Ce nombre compte aussi la ligne d’en-tête, qui nomme les colonnes et ne décrit aucun jour.",
                    "en": "This number also counts the header line, which names the columns and describes no day.",
                },
                lambda file: len(read_counts(file)) + 1,
            ),
            Slip(
                "whole-year",
                {
                    "fr": "Ce serait une année entière. Le fichier ne va pas jusqu’au 31 décembre : regardez sa dernière ligne.",
                    "en": "That would be a whole year. The file does not reach December 31: look at its last line.",
                },
                lambda file: 366,
            ),
            Slip(
                "ordinary-year",
                {
                    "fr": "2012 compte 366 jours, et le fichier s’arrête avant la fin de l’année : regardez sa dernière ligne.",
                    "en": "2012 has 366 days, and the file stops before the end of the year: look at its last line.",
                },
                lambda file: 365,
            ),
            Slip(
                "line-off",
                {
                    "fr": "Il y a une ligne ou deux de trop, ou il en manque. Dans un tableur, le numéro de la dernière ligne, moins 1 pour l’en-tête, donne le compte.",
                    "en": "A line or two too many, or too few. In a spreadsheet, the number of the last row minus the header gives the count.",
                },
                lambda file: len(read_counts(file)) - 1,
                (lambda file: len(read_counts(file)) + 2, lambda file: len(read_counts(file)) - 2),
            ),
            Slip(
                "columns",
                {
                    "fr": "C’est le nombre de colonnes. Chaque jour est une ligne.",
                    "en": "That is the number of columns. Each day is a row.",
                },
                lambda file: read_counts(file).shape[1],
                (lambda file: read_counts(file).shape[1] - 1,),
            ),
            Slip(
                "cells",
                {
                    "fr": "C’est le nombre de cellules de toute la table. Comptez les lignes.",
                    "en": "That is the number of cells of the whole table. Count the rows.",
                },
                lambda file: read_counts(file).size,
            ),
            Slip(
                "january-only",
                {
                    "fr": "C’est le nombre de jours de janvier. Comptez toutes les lignes du fichier.",
                    "en": "That is the number of days in January. Count all the lines of the file.",
                },
                lambda file: int((read_counts(file)["Date"].dt.month == 1).sum()),
            ),
        ),
        why={
            "fr": "Du 1er janvier au 5 novembre 2012, un jour par ligne; la ligne d’en-tête ne compte pas.",
            "en": "From January 1 to November 5, 2012, one day a line; the header line does not count.",
        },
        hints=(
            {
                "fr": "Dans un tableur, allez à la dernière ligne (Ctrl + Fin). Que décrit la ligne 1?",
                "en": "In a spreadsheet, go to the last row (Ctrl + End). What does row 1 describe?",
            },
        ),
    ),
    ChooseSeveral(
        id="05-double-click",
        prompt={
            "fr": "On double-clique sur un CSV et le tableur l’ouvre sans poser de question. Qu’est-ce qui peut changer à l’écran sans avertissement?",
            "en": "You double-click a CSV and the spreadsheet opens it without asking anything. What may change on the screen without warning?",
        },
        options=(
            Option(
                {
                    "fr": "Le code `01` devient le nombre 1",
                    "en": "The code `01` becomes the number 1",
                },
                {
                    "fr": "Le code `01` ressemble à un nombre : ouvert sans question, il perd son zéro, et 1 n’est plus le même code que 01.",
                    "en": "The code `01` looks like a number: opened without a question, it loses its zero, and will no longer match 01 in another table.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "`03/04/2012` devient un jour qui dépend des réglages de l’ordinateur",
                    "en": "`03/04/2012` becomes a day that depends on the settings of the computer",
                },
                {
                    "fr": "Une date ambiguë est lue selon les réglages de l’ordinateur : deux collègues peuvent voir deux jours.",
                    "en": "An ambiguous date is read using the settings of each computer: two colleagues may see two days.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Les lettres accentuées deviennent d’autres signes",
                    "en": "Accented letters become other signs",
                },
                {
                    "fr": "Sans question sur l’encodage, le tableur en choisit un; s’il se trompe, « é » devient « Ã© » ou « � ».",
                    "en": "Without a question about the encoding, the spreadsheet picks one; if it is wrong, “é” becomes “Ã©” or “�”.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Le fichier publié sur le portail est modifié",
                    "en": "The file published on the portal is changed",
                },
                {
                    "fr": "Le portail garde son fichier : vous n’ouvrez que votre copie. Elle, par contre, change si vous l’enregistrez.",
                    "en": "The portal keeps its file: you open your copy only. That copy does change if you save it.",
                },
            ),
            Option(
                {"fr": "Les lignes sont triées par date", "en": "The rows are sorted by date"},
                {
                    "fr": "Ouvrir ne trie rien : les lignes restent dans l’ordre du fichier.",
                    "en": "Opening sorts nothing: the rows stay in the order of the file.",
                },
            ),
        ),
        why={
            "fr": "Trois dégâts silencieux : codes, dates, accents. L’importation, elle, pose les questions avant d’ouvrir.",
            "en": "Three kinds of silent damage: codes, dates, accents. Importing asks the questions before it opens.",
        },
    ),
    Order(
        id="05-order",
        prompt={
            "fr": "Ces lignes calculent la moyenne de janvier. Elles sont dans le désordre.",
            "en": "These lines compute the January mean. They are in the wrong order.",
        },
        lines=(
            {
                "fr": 'counts = pd.read_csv(file, sep=";", encoding="cp1252")',
                "en": 'counts = pd.read_csv(file, sep=";", encoding="cp1252")',
            },
            {
                "fr": 'counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")',
                "en": 'counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")',
            },
            {
                "fr": 'january = counts[counts["Date"].dt.month == 1]',
                "en": 'january = counts[counts["Date"].dt.month == 1]',
            },
            {
                "fr": 'daily = january.drop(columns="Date").sum(axis=1)',
                "en": 'daily = january.drop(columns="Date").sum(axis=1)',
            },
            {"fr": "daily.mean()", "en": "daily.mean()"},
        ),
        shown=(3, 1, 4, 0, 2),
        rules=(
            Before(
                0,
                1,
                {
                    "fr": "La ligne des dates se sert de `counts` : il faut d’abord avoir lu le fichier.",
                    "en": "The line about dates uses `counts`: the file must be read first.",
                },
            ),
            Before(
                1,
                2,
                {
                    "fr": "`.dt.month` demande de vraies dates : tant que la colonne est du texte, Python ne peut pas en tirer le mois.",
                    "en": "`.dt.month` needs real dates: while the column is text, Python does not know its month.",
                },
            ),
            Before(
                2,
                3,
                {
                    "fr": "Cette somme se sert de `january` : gardez d’abord les lignes de janvier.",
                    "en": "This sum uses `january`: keep the lines of January first.",
                },
            ),
            Before(
                3,
                4,
                {
                    "fr": "La moyenne se calcule sur les totaux par jour : additionnez d’abord les compteurs.",
                    "en": "The mean is computed on the totals by day: add the counters up first.",
                },
            ),
        ),
        why={
            "fr": "Ouvrir, lire les dates, choisir les lignes, additionner, résumer : cet ordre revient dans presque toutes les analyses.",
            "en": "Open, read the dates, keep, add up, sum up: nearly every analysis goes in this order.",
        },
    ),
    Number(
        id="05-october",
        prompt={
            "fr": "En octobre 2012, combien de passages par jour en moyenne au compteur Berri 1? (Tableur ou Python; arrondissez à l’unité.)",
            "en": "In October 2012, how many passages per day on average at the counter Berri 1? (Spreadsheet or Python; round to the nearest whole number.)",
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
            "fr": "Dans un tableur, `=MOYENNE(B276:B306)`. Cette formule se fie à la place des lignes : elle ne prouve rien sur les dates.",
            "en": "In a spreadsheet, `=AVERAGE(B276:B306)`. That formula follows the place of the rows: it proves nothing about the dates.",
        },
        hints=(
            {
                "fr": "Dans un tableur, octobre occupe les lignes 276 à 306, et Berri 1 la colonne B.",
                "en": "In a spreadsheet, October takes rows 276 to 306, and Berri 1 column B.",
            },
        ),
    ),
)
