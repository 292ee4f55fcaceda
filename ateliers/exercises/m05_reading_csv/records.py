"""The stretch: lines of text are not records."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ateliers.exercises.model import Code, Expected, Slip


def count_records(file: Path) -> int:
    # fr: un lecteur de CSV sait qu’une cellule entre guillemets peut contenir un saut de ligne
    # en: a CSV reader knows that a cell between quotes may hold a line break
    fines = pd.read_csv(file)
    return len(fines)


def _lines(file: Path) -> int:
    return file.read_bytes().count(b"\n")


RECORDS = Code(
    id="05-records",
    data="inspections",
    given="path",
    expected=Expected("number", digits=0),
    first_step={
        "fr": 'Premier pas : `path("inspections")` donne le fichier; lisez-le comme un CSV.',
        "en": 'A first step: `path("inspections")` gives the file; read it as a CSV.',
    },
    reference=count_records,
    routes=(
        lambda file: pd.read_csv(file, dtype=str).shape[0],
        lambda file: pd.read_csv(file, usecols=["montant"]).size,
        lambda file: f"{count_records(file)}",
    ),
    slips=(
        Slip(
            "lines-counted",
            {
                "fr": "Vous avez compté des lignes de texte. Certaines cellules, entre guillemets, contiennent des sauts de ligne : un enregistrement peut occuper plusieurs lignes.",
                "en": "You counted lines of text. Some cells, between quotes, hold line breaks: one record may take several lines.",
            },
            _lines,
            (
                lambda file: _lines(file) - 1,
                lambda file: _lines(file) + 1,
                lambda file: sum(bool(line.strip()) for line in file.open(encoding="utf-8")),
                lambda file: sum(bool(line.strip()) for line in file.open(encoding="utf-8")) - 1,
            ),
        ),
        Slip(
            "header-counted",
            {
                "fr": "Ce nombre compte aussi l’en-tête, ou le retire une fois de trop : un enregistrement est une ligne de la table, sans la ligne des noms.",
                "en": "This number also counts the header, or loses a record to it: a record is a row of the table, without the line of names.",
            },
            lambda file: count_records(file) + 1,
            (lambda file: count_records(file) - 1,),
        ),
        Slip(
            "establishments",
            {
                "fr": "C’est le nombre d’établissements différents. Un établissement peut avoir plusieurs enregistrements.",
                "en": "That is the number of different establishments. One establishment may have several records.",
            },
            lambda file: pd.read_csv(file)["business_id"].nunique(),
        ),
        Slip(
            "cells",
            {
                "fr": "C’est le nombre de cellules de toute la table.",
                "en": "That is the number of cells of the whole table.",
            },
            lambda file: pd.read_csv(file).size,
        ),
        Slip(
            "columns",
            {
                "fr": "C’est le nombre de colonnes. Comptez les lignes de la table.",
                "en": "That is the number of columns. Count the rows of the table.",
            },
            lambda file: pd.read_csv(file).shape[1],
        ),
        Slip(
            "distinct-rows",
            {
                "fr": "Vous avez compté les lignes différentes. Deux enregistrements identiques comptent pour deux.",
                "en": "You counted the distinct rows. Two records may be identical and count twice.",
            },
            lambda file: len(pd.read_csv(file).drop_duplicates()),
            (
                lambda file: pd.read_csv(file)["description"].nunique(),
                lambda file: pd.read_csv(file)["date"].nunique(),
                lambda file: pd.read_csv(file)["ville"].nunique(),
            ),
        ),
        Slip(
            "line-breaks",
            {
                "fr": "C’est le nombre de lignes de texte en trop. La question demande les enregistrements.",
                "en": "That is the number of extra lines of text. The question asks for the records.",
            },
            lambda file: _lines(file) - 1 - count_records(file),
            (lambda file: _lines(file) - count_records(file),),
        ),
        Slip(
            "bad-lines-skipped",
            {
                "fr": "Des lignes ont été sautées à la lecture (séparateur ou guillemets) : le total est trop petit.",
                "en": "Lines were skipped while reading (separator or quotes): the total is too small.",
            },
            lambda file: len(pd.read_csv(file, on_bad_lines="skip", quoting=3)),
            (
                lambda file: len(pd.read_csv(file, sep=";", on_bad_lines="skip")),
                lambda file: len(pd.read_csv(file, sep=";", on_bad_lines="skip", quoting=3)),
            ),
        ),
        Slip(
            "part-only",
            {
                "fr": "Vous n’avez compté qu’une partie des enregistrements (une ville, un statut). La question porte sur tout le fichier.",
                "en": "You counted part of the records only (one town, one status). The question is about the whole file.",
            },
            lambda file: int((pd.read_csv(file)["ville"] == "Montréal").sum()),
            (
                lambda file: int((pd.read_csv(file)["statut"] == "Ouvert").sum()),
                lambda file: int((pd.read_csv(file)["statut"] == "Fermé").sum()),
            ),
        ),
        Slip(
            "preview",
            {
                "fr": "C’est le nombre de lignes d’un aperçu (`head`), pas du fichier.",
                "en": "That is the number of rows of a preview (`head`), not of the file.",
            },
            lambda file: 5,
            (lambda file: 10,),
        ),
        Slip(
            "other-file",
            {
                "fr": "C’est le nombre de jours de `velos-2012`. Ouvrez le fichier `inspections`.",
                "en": "That is the number of days of `velos-2012`. Open the file `inspections`.",
            },
            lambda file: 310,
            (lambda file: 311,),
        ),
        Slip(
            "bytes",
            {
                "fr": "C’est la taille du fichier en octets, ou son nombre de caractères. Comptez ses enregistrements.",
                "en": "That is the size of the file in bytes, or its number of characters. Count its records.",
            },
            lambda file: file.stat().st_size,
            (lambda file: len(file.read_text("utf-8")),),
        ),
        Slip(
            "money",
            {
                "fr": "C’est une somme de montants. La question demande un nombre d’enregistrements.",
                "en": "That is a sum of amounts. The question asks how many records.",
            },
            lambda file: pd.read_csv(file)["montant"].sum(),
        ),
    ),
    why={
        "fr": "7 988 enregistrements. Certaines descriptions, entre guillemets, contiennent des sauts de ligne : un enregistrement peut donc occuper plusieurs lignes de texte.",
        "en": "7,988 records. Some descriptions, between quotes, hold line breaks: one record can take several lines of text.",
    },
    hints=(
        {
            "fr": "Ce fichier-ci est en UTF-8, et ses valeurs sont séparées par des virgules : `pd.read_csv(file)` le lit.",
            "en": "This file is UTF-8 and separated by commas: `pd.read_csv(file)` reads it.",
        },
    ),
)
