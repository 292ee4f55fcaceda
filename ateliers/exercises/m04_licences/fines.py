"""What the fines count: the two numbers to type, from the table of `inspections`."""

from __future__ import annotations

import pandas as pd

from ateliers.exercises.model import Number, Slip

CHANGED = "Fermé changement d'exploitant"


def rows(fines: pd.DataFrame, *states: str) -> int:
    """Count the rows in one of these states."""
    return int(fines["statut"].isin(states).sum())


def places(fines: pd.DataFrame, *states: str) -> int:
    """Count the establishments in one of these states; all of them without a state."""
    kept = fines[fines["statut"].isin(states)] if states else fines
    return int(kept["business_id"].nunique())


def share(fines: pd.DataFrame, *states: str) -> float:
    """Return the rows in one of these states, out of a hundred."""
    return 100 * rows(fines, *states) / len(fines)


def left_out(fines: pd.DataFrame) -> int:
    """Count the rows whose town is not written Montréal."""
    return int((fines["ville"] != "Montréal").sum())


CHANGED_SHARE = Number(
    id="04-changed-share",
    prompt={
        "fr": "Sur 7 988 lignes, 2 592 portent « Fermé changement d’exploitant ». Combien de lignes sur cent cela fait-il? (La calculatrice du téléphone convient; arrondissez à l’unité.)",
        "en": "Of 7,988 rows, 2,592 are marked “Fermé changement d’exploitant” (closed, operator changed). How many rows in a hundred is that? (The calculator of a phone will do; round to the nearest whole number.)",
    },
    data="inspections",
    given="table",
    reference=lambda fines: share(fines, CHANGED),
    slips=(
        Slip(
            "establishments",
            {
                "fr": "C’est la part des établissements. La question compte des lignes : un établissement mis à l’amende trois fois en occupe trois.",
                "en": "That is the share of establishments. The question counts rows: an establishment fined three times takes three.",
            },
            lambda fines: 100 * places(fines, CHANGED) / places(fines),
        ),
        Slip(
            "out-of-one",
            {
                "fr": "C’est une proportion, donc une part de 1. Pour une part sur cent, il reste une multiplication à faire.",
                "en": "That is a share of one row. For a share of a hundred rows, one multiplication is left.",
            },
            lambda fines: share(fines, CHANGED) / 100,
        ),
        Slip(
            "upside-down",
            {
                "fr": "Avez-vous divisé le total par la partie? Une part sur cent ne dépasse pas 100.",
                "en": "Did you divide the total by the part? A share of a hundred does not go beyond 100.",
            },
            lambda fines: 100 * len(fines) / rows(fines, CHANGED),
            (lambda fines: len(fines) / rows(fines, CHANGED),),
        ),
        Slip(
            "the-others",
            {
                "fr": "C’est la part des autres lignes, celles qui ne portent pas ce statut.",
                "en": "That is the share of the other rows, those without this status.",
            },
            lambda fines: 100 - share(fines, CHANGED),
        ),
        Slip(
            "rows-by-establishments",
            {
                "fr": "Vous avez divisé des lignes par des établissements. Comparez des lignes avec des lignes.",
                "en": "You divided rows by establishments. Compare rows with rows.",
            },
            lambda fines: 100 * rows(fines, CHANGED) / places(fines),
        ),
        Slip(
            "open",
            {
                "fr": "C’est la part de « Ouvert ». La question porte sur un changement d’exploitant.",
                "en": "That is the share of “Ouvert” (open). The question is about a change of operator.",
            },
            lambda fines: share(fines, "Ouvert"),
            (lambda fines: 100 * places(fines, "Ouvert") / places(fines),),
        ),
        Slip(
            "closed",
            {
                "fr": "C’est la part de « Fermé » tout court. La question porte sur « Fermé changement d’exploitant ».",
                "en": "That is the share of plain “Fermé” (closed). The question is about “Fermé changement d’exploitant” (operator changed).",
            },
            lambda fines: share(fines, "Fermé"),
        ),
        Slip(
            "all-closed",
            {
                "fr": "Vous avez réuni les deux statuts qui commencent par « Fermé ». Gardez celui du changement d’exploitant.",
                "en": "You put together the two statuses that begin with “Fermé” (closed). Keep the one with the change of operator.",
            },
            lambda fines: share(fines, "Fermé", CHANGED),
        ),
        Slip(
            "count",
            {
                "fr": "C’est le nombre de lignes. La question demande combien sur cent.",
                "en": "That is the number of rows. The question asks how many in a hundred.",
            },
            lambda fines: rows(fines, CHANGED),
        ),
    ),
    why={
        "fr": "Près d’une ligne sur trois : 2 592 ÷ 7 988 × 100, soit 32 %.",
        "en": "Nearly one row in three: 2,592 ÷ 7,988 × 100, that is, 32%.",
    },
    hints=(
        {
            "fr": "Divisez la partie par le total, puis multipliez par cent.",
            "en": "Divide the part by the total, then multiply by a hundred.",
        },
    ),
)

LEFT_OUT = Number(
    id="04-left-out",
    prompt={
        "fr": "Un voisin garde les lignes dont la ville est « Montréal », 5 634 sur 7 988, et titre : « Toutes les amendes de l’île ». Combien de lignes a-t-il laissées de côté?",
        "en": "A neighbour keeps the rows whose town is “Montréal”, 5,634 of 7,988, under the title: “All the fines of the Island”. How many rows did he leave out?",
    },
    data="inspections",
    given="table",
    reference=lambda fines: float(left_out(fines)),
    slips=(
        Slip(
            "none",
            {
                "fr": "Il en a laissé de côté. La colonne contient d’autres noms que « Montréal », comme Verdun, LaSalle ou Westmount.",
                "en": "He did leave some. The column holds other names than “Montréal”, such as Verdun, LaSalle or Westmount.",
            },
            lambda fines: 0,
        ),
        Slip(
            "kept",
            {
                "fr": "Ce sont les lignes qu’il a gardées. Combien y en avait-il en tout?",
                "en": "Those are the rows he kept. How many were there in all?",
            },
            lambda fines: len(fines) - left_out(fines),
        ),
        Slip(
            "all",
            {
                "fr": "C’est le fichier entier : il en a gardé une partie.",
                "en": "That is the whole file: he kept part of it.",
            },
            lambda fines: len(fines),
        ),
        Slip(
            "towns",
            {
                "fr": "C’est un nombre de noms de villes. La question demande des lignes.",
                "en": "That is a number of town names. The question asks for rows.",
            },
            lambda fines: fines["ville"].nunique() - 1,
            (lambda fines: fines["ville"].nunique(),),
        ),
        Slip(
            "share",
            {
                "fr": "C’est une part sur cent. La question demande un nombre de lignes.",
                "en": "That is a share of a hundred. The question asks for a number of rows.",
            },
            lambda fines: 100 * left_out(fines) / len(fines),
            (lambda fines: 100 - 100 * left_out(fines) / len(fines),),
        ),
        Slip(
            "establishments",
            {
                "fr": "C’est un nombre d’établissements. La question demande des lignes.",
                "en": "That is a number of establishments. The question asks for rows.",
            },
            lambda fines: fines[fines["ville"] != "Montréal"]["business_id"].nunique(),
            (lambda fines: places(fines),),
        ),
        Slip(
            "added",
            {
                "fr": "Vous avez additionné les deux nombres. Le plus petit est une partie du plus grand.",
                "en": "You added the two numbers. The smaller is a part of the larger.",
            },
            lambda fines: 2 * len(fines) - left_out(fines),
        ),
    ),
    why={
        "fr": "7 988 − 5 634 = 2 354 lignes, sous 25 autres noms. Son titre est faux, et sa mention de source devrait dire : « lignes de Montréal seulement ».",
        "en": "7,988 − 5,634 = 2,354 rows, under 25 other names. His title is wrong, and his credit line should say: “rows of Montréal only”.",
    },
    hints=(
        {
            "fr": "Cherchez ce qui reste quand on retire les lignes gardées de toutes les lignes.",
            "en": "Look for what is left when the rows he kept are taken from all the rows.",
        },
    ),
)
