"""Closed exercises: a person with a spreadsheet, or with a phone, answers them all."""

from __future__ import annotations

from ateliers.exercises.m05_reading_csv.counts import read_counts
from ateliers.exercises.m05_reading_csv.october import OCTOBER
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
                "line-missing",
                {
                    "fr": "Il manque une ligne ou deux. L’en-tête ne compte pas, mais on ne le retire qu’une fois.",
                    "en": "A line or two are missing. The header does not count, yet it is taken off once only.",
                },
                lambda file: len(read_counts(file)) - 1,
                (lambda file: len(read_counts(file)) - 2,),
            ),
            Slip(
                "line-extra",
                {
                    "fr": "Il y a deux lignes de trop : l’en-tête en est une. L’autre est peut-être une ligne vide, à la fin.",
                    "en": "There are two lines too many: the header is one of them. The other may be an empty line at the end.",
                },
                lambda file: len(read_counts(file)) + 2,
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
                "fr": "La leçon affiche ce nombre quand pandas ouvre le fichier : les lignes d’abord, les colonnes ensuite.",
                "en": "The lesson shows this number when pandas opens the file: the rows first, then the columns.",
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
            "fr": "Ouvrir, lire les dates, choisir les lignes, additionner, faire la moyenne : cet ordre revient dans presque toutes les analyses.",
            "en": "Open, read the dates, choose the rows, add up, take the mean: nearly every analysis goes in this order.",
        },
        hints=(
            {
                "fr": "Cherchez où chaque nom apparaît à gauche d’un `=` : une ligne qui se sert d’un nom vient après celle qui le crée.",
                "en": "Find where each name stands to the left of an `=`: a line that uses a name comes after the one that makes it.",
            },
            {
                "fr": "`counts` est créé par la lecture du fichier, et `january` se tire de ses dates.",
                "en": "`counts` is made by reading the file, and `january` is drawn from its dates.",
            },
        ),
    ),
    OCTOBER,
)
