"""Read the file: the table as the file says it, with real dates."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ateliers.exercises.m05_reading_csv.counts import (
    both,
    raw,
    read_counts,
    read_with,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


def read_it(file: Path) -> pd.DataFrame:
    # fr: 1 ouvrir en précisant le séparateur et l’encodage, sans laisser deviner
    # en: 1 open: separator and encoding are stated, not guessed
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    # fr: 2 lire les dates dans l’ordre jour, mois, année
    # en: 2 read the dates: day, month, year
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    return counts


_UTF8 = {"encoding": "utf-8"}

READ = Code(
    id="05-read",
    data="velos-2012",
    given="path",
    expected=Expected("table", key="Date"),
    first_step={
        "fr": "Premier pas : remplacez `...` par `pd.read_csv(file, sep=…, encoding=…)`.",
        "en": "A first step: replace `...` with `pd.read_csv(file, sep=…, encoding=…)`.",
    },
    reference=read_it,
    routes=(
        lambda file: pd.read_csv(
            file, sep=";", encoding="latin-1", parse_dates=["Date"], date_format="%d/%m/%Y"
        ),
        lambda file: pd.read_csv(
            file, sep=";", encoding="cp1252", parse_dates=["Date"], dayfirst=True, index_col="Date"
        ),
        lambda file: read_it(file).sort_values("Date", ascending=False).astype(
            {"Berri 1": "float64"}
        ),
        lambda file: read_it(file).assign(Date=lambda t: t["Date"].dt.date),
        lambda file: read_it(file)[sorted(read_it(file).columns)],
    ),
    slips=(
        slip(
            "comma",
            "Votre table n’a qu’une colonne : pandas a cherché un signe que le fichier ne contient pas. Lequel sépare les valeurs?",
            "Your table has one column only: pandas looked for a character that the file does not hold. Which one separates the values?",
            *both(sep=","), lambda file: raw(file, sep="\t"), lambda file: raw(file, sep="|"),
            lambda file: raw(file, sep=",", encoding="latin-1"),
            lambda file: raw(file, sep=",", encoding="utf-8", encoding_errors="replace"),
        ),
        slip(
            "dates-text",
            "Tout est bien lu sauf les dates, qui sont encore du texte : « 31/10/2012 » y viendrait après « 05/11/2012 ». (Les avez-vous demandées avec `parse_dates`? pandas n’a pas reconnu leur forme, et les a laissées telles quelles sans rien dire.)",
            "Everything is read correctly except the dates, which are still text: “31/10/2012” would come after “05/11/2012”. (Did you ask for them with `parse_dates`? pandas did not recognize their form, and left them as they were without a word.)",
            raw,
        ),
        slip(
            "one-column-kept",
            "C’est la colonne Date toute seule. L’exercice demande la table entière, avec ses dix colonnes.",
            "That is the column Date alone. The exercise asks for the whole table, with its ten columns.",
            lambda file: read_it(file)["Date"],
            lambda file: raw(file)["Date"],
        ),
        slip(
            "advice-obeyed",
            "Les dates ont été lues chacune à sa façon, mois en premier si possible : votre table contient des jours de décembre, alors que le fichier s’arrête en novembre.",
            "Each date was read in its own way, month first where possible: your table holds days in December, and the file stops in November.",
            lambda file: read_counts(file, "mixed"),
        ),
        slip(
            "coerced",
            "Les dates illisibles ont été vidées au lieu d’être lues : combien de cellules de la colonne Date sont vides maintenant?",
            "Dates that could not be read were emptied rather than read: how many cells of the Date column are empty now?",
            lambda file: read_counts(file, "coerce"),
            lambda file: read_counts(file, "coerce").dropna(subset=["Date"]),
        ),
        slip(
            "characters-ignored",
            "Les octets illisibles ont été effacés : une colonne s’appelle maintenant « Cte-Sainte-Catherine », un nom qui n’existe pas.",
            "The unreadable bytes were erased: a column is now called “Cte-Sainte-Catherine”, a name that does not exist.",
            *both(encoding_errors="ignore", **_UTF8),
            lambda file: raw(file, encoding="ascii", encoding_errors="ignore"),
            lambda file: read_with(file, encoding="ascii", encoding_errors="ignore"),
        ),
        slip(
            "characters-replaced",
            "Les octets illisibles ont été remplacés par « � » : l’erreur a disparu, et la lettre aussi. Dites plutôt l’encodage du fichier.",
            "The unreadable bytes were replaced with “�”: the error is gone, and so is the letter. Name the encoding of the file instead.",
            *both(encoding_errors="replace", **_UTF8),
            lambda file: read_with(file, encoding="ascii", encoding_errors="replace"),
        ),
        slip(
            "other-encoding",
            "Cet encodage lit sans erreur, mais l’octet F4 y désigne un autre signe que « ô » : regardez le nom de la quatrième colonne.",
            "This encoding reads without an error, but in it the byte F4 stands for another sign than “ô”: look at the name of the fourth column.",
            *both(encoding="mac_roman"), *both(encoding="cp437"), *both(encoding="cp850"),
            *both(encoding="cp1251"), *both(encoding="iso8859_5"),
            *both(encoding="cp863"), *both(encoding="iso8859_7"),
        ),
        slip(
            "header-as-data",
            "La ligne d’en-tête est devenue une ligne de données : la table compte un « jour » de trop et ses colonnes n’ont plus de nom.",
            "The header line became a line of data: the table has one “day” too many and its columns have lost their names.",
            lambda file: raw(file, header=None),
        ),
        slip(
            "day-as-header",
            "Le 1er janvier a servi d’en-tête : ses valeurs sont devenues les noms des colonnes, et ce jour manque à la table.",
            "January 1 was used as the header: its values became the names of the columns, and that day is missing from the table.",
            lambda file: raw(file, skiprows=1), lambda file: raw(file, header=1),
        ),
        slip(
            "incomplete-rows-dropped",
            "Toutes les lignes ont disparu : chacune a au moins une cellule vide, et on a gardé seulement les lignes complètes.",
            "All the rows are gone: each has at least one empty cell, and only complete rows were kept.",
            lambda file: read_it(file).dropna(), lambda file: raw(file).dropna(),
        ),
        slip(
            "empty-columns-dropped",
            "Les deux colonnes vides ont été enlevées. L’exercice demande les dix colonnes du fichier : « données non disponibles » est aussi une information.",
            "The two empty columns were removed. The exercise asks for the ten columns of the file: “data not available” is information too.",
            lambda file: read_it(file).dropna(axis=1), lambda file: raw(file).dropna(axis=1),
        ),
        slip(
            "empty-as-zero",
            "Les cellules vides sont devenues des zéros : la table affirme maintenant que personne n’est passé à Brébeuf de toute l’année.",
            "The empty cells became zeros: the table now states that nobody passed at Brébeuf all year.",
            lambda file: read_it(file).fillna(0), lambda file: raw(file).fillna(0),
        ),
        slip(
            "empty-as-text",
            "Les cellules vides sont devenues du texte vide (`\"\"`) : pandas n’y voit plus de valeur manquante, et ne sait plus additionner ces colonnes. Laissez-les telles que `read_csv` les donne.",
            "The empty cells became an empty text (`\"\"`): pandas no longer sees a missing value there, and can no longer add those columns up. Leave them as `read_csv` gives them.",
            lambda file: read_it(file).astype(object).fillna(""), *both(keep_default_na=False),
            lambda file: raw(file).astype(object).fillna(""),
        ),
        slip(
            "numbers-text",
            "Toutes les valeurs sont restées du texte : « 35 » ne s’additionne pas avec « 83 ». Faut-il vraiment `dtype=str` pour des nombres de passages?",
            "All the values stayed text: “35” cannot be added to “83”. Do counts really need `dtype=str`?",
            *both(dtype=str),
        ),
        slip(
            "first-rows",
            "Votre table s’arrête après quelques lignes : `head()` sert à regarder, pas à garder.",
            "Your table stops after a few rows: `head()` is for looking, not for keeping.",
            lambda file: read_it(file).head(), lambda file: read_it(file).head(10),
            lambda file: raw(file).head(),
        ),
        slip(
            "january-only",
            "Votre table ne garde que janvier; l’exercice demande tout le fichier.",
            "Your table keeps January only; the exercise asks for the whole file.",
            lambda file: read_it(file).query("Date.dt.month == 1"),
        ),
    ),
    why={
        "fr": "310 jours, 10 colonnes, de vraies dates, et les cellules vides sont restées vides.",
        "en": "310 days, 10 columns, real dates, and the empty cells stayed empty.",
    },
    hints=(
        {
            "fr": "Les octets du début montrent le séparateur. L’encodage est celui où l’octet E9 donne « é » : `cp1252`.",
            "en": "The first bytes show the separator. The encoding is the one where byte E9 is “é”: `cp1252`.",
        },
        {
            "fr": "Pour les dates : `pd.to_datetime(…, format=\"%d/%m/%Y\")`; %d est le jour, %m le mois, %Y l’année.",
            "en": "For the dates: `pd.to_datetime(…, format=\"%d/%m/%Y\")`; %d is the day, %m the month, %Y the year.",
        },
    ),
)  # fmt: skip
