"""Numbers to read off a table of the lesson."""

from __future__ import annotations

import pandas as pd

from ateliers.exercises.m01_what_is_open_data.places import (
    NORTHERN,
    Wrong,
    coded,
    everyone_in,
    inhabitants,
    municipalities,
    ordinary,
    people,
)
from ateliers.exercises.model import Number
from ateliers.exercises.short import slip


def _rows(*codes: str) -> Wrong:
    """Count the rows of some designations."""
    return lambda table: len(coded(table, *codes))


def _more(*codes: str) -> Wrong:
    """Count the municipalities and some rows that are none."""
    return lambda table: len(municipalities(table)) + len(coded(table, *codes))


def _less(*codes: str) -> Wrong:
    """Forget some designations."""
    return lambda table: len(municipalities(table)) - len(coded(table, *codes))


def _region(table: pd.DataFrame) -> float:
    return float(table.loc[table["regadm"] == "Montréal (06)", "mpopul"].sum())


MONTREAL = Number(
    id="01-montreal",
    prompt={
        "fr": "Combien de personnes vivent dans la ville de Montréal, d’après le fichier? Recopiez le nombre en entier.",
        "en": "How many people live in the city of Montréal, according to the file? Copy the whole number.",
    },
    data="municipalites",
    given="table",
    reference=people("Montréal"),
    slips=(
        slip(
            "region-not-city",
            "C’est le total de toute la région administrative, qui compte d’autres villes. Gardez une seule ligne.",
            "That is the total of the whole administrative region, which holds other cities. Keep a single row.",
            _region,
        ),
        slip(
            "another-name",
            "C’est une ville voisine au nom semblable. Lisez le nom jusqu’au bout.",
            "That is a neighbouring city with a similar name. Read the name to its end.",
            people("Montréal-Est"),
            people("Montréal-Ouest"),
            people("Mont-Royal"),
        ),
        slip(
            "another-city",
            "C’est la population d’une autre ville. Repérez d’abord la ligne, puis son nombre.",
            "That is the number of another city. Find the row first, then its number.",
            *(people(name) for name in ("Québec", "Laval", "Gatineau", "Longueuil", "Westmount")),
        ),
        slip(
            "everyone",
            "C’est un total pour tout le Québec. La question porte sur une seule ville.",
            "That is a total for all of Québec. The question is about a single city.",
            lambda table: float(table["mpopul"].sum()),
            everyone_in,
        ),
        slip(
            "rounded",
            "C’est un arrondi, bien utile dans une conversation. Ici, recopiez tous les chiffres de la ligne.",
            "That is a rounded number, handy in conversation. Here, copy every digit of the row.",
            *(
                lambda table, unit=unit: round(inhabitants(table, "Montréal") / unit) * unit
                for unit in (1_000, 10_000, 100_000, 1_000_000)
            ),
        ),
        slip(
            "digits-lost",
            "Il manque des chiffres : la ligne en donne un groupe de plus. Recopiez tous les groupes.",
            "Some digits are missing: the row gives one more group. Copy every group.",
            lambda table: inhabitants(table, "Montréal") // 1_000,
            lambda table: round(inhabitants(table, "Montréal") / 1_000),
        ),
    ),
    why={
        "fr": "C’est bien la ligne « Montréal, Ville ». La région de Montréal réunit seize municipalités : une ville et une région peuvent porter le même nom.",
        "en": "That is the row “Montréal, Ville”. The Montréal region brings together sixteen municipalities: a city and a region can bear the same name.",
    },
    hints=(
        {
            "fr": "Ouvrez la région « Montréal (06) » et cherchez la ligne dont le nom est « Montréal », sans rien après.",
            "en": "Open the region “Montréal (06)” and look for the row named “Montréal”, with nothing after it.",
        },
    ),
)  # fmt: skip

MUNICIPALITIES = Number(
    id="01-municipalities",
    prompt={
        "fr": "D’après notre règle, combien de lignes du fichier sont des municipalités? Ajoutez aux 1 098 lignes celles des quatre désignations du Nord : Village cri, Village naskapi (toutes deux coupées dans le fichier), Village nordique et Gouvernement régional.",
        "en": "By our rule, how many rows of the file are municipalities? To the 1,098 rows, add those of the four designations of the North: Village cri, Village naskapi (both cut short in the file), Village nordique and Gouvernement régional.",
    },
    data="municipalites",
    given="table",
    reference=lambda table: len(municipalities(table)),
    slips=(
        slip(
            "every-row",
            "C’est le nombre de toutes les lignes, réserves, terres et territoires compris. Une ligne n’est pas toujours une municipalité.",
            "That is the number of all the rows, reserves, lands and territories included. A row is not always a municipality.",
            lambda table: len(table),
        ),
        slip(
            "cities-only",
            "C’est une seule désignation : bien des municipalités ne sont pas des « Villes ».",
            "That is a single designation: many municipalities are not a “Ville”.",
            _rows("10"),
            _rows("05"),
            _rows("04"),
        ),
        slip(
            "two-designations",
            "Ce total réunit deux des dix désignations de la règle. Les paroisses, cantons et villages en sont aussi.",
            "This total brings together two of the ten designations of the rule. Parishes, townships and villages belong too.",
            _rows("05", "10"),
        ),
        slip(
            "ordinary-only",
            "Ce sont les six désignations ordinaires. La règle en garde quatre autres, celles du Nord.",
            "Those are the six ordinary designations. The rule keeps four more, those of the North.",
            lambda table: len(ordinary(table)),
        ),
        slip(
            "north-only",
            "Ce nombre ne compte que les désignations du Nord. Il reste à les ajouter aux autres.",
            "Those are the designations of the North alone. They are still to be added to the others.",
            _rows(*NORTHERN),
        ),
        slip(
            "north-in-part",
            "Il manque une partie des quatre désignations du Nord : villages nordiques, cris, naskapi, gouvernement régional.",
            "Part of the four designations of the North is missing: northern, Cree and Naskapi villages, regional government.",
            *(_less(*codes) for codes in (
                ("07",), ("09",), ("40",), ("08", "40"), ("09", "40"), ("07", "08", "40"), ("08", "09", "40"),
            )),
        ),
        slip(
            "ten-rows-missing",
            "Il manque dix lignes. Avez-vous oublié deux désignations du Nord, ou enlevé les lignes à 0? La règle regarde la désignation, pas la population.",
            "Ten rows are missing. Did you forget two designations of the North, or take out the rows at 0? The rule looks at the designation, not at the population.",
            _less("07", "08"),
            _less("07", "40"),
            lambda table: (municipalities(table)["mpopul"] > 0).sum(),
        ),
        slip(
            "zeros-dropped",
            "C’est le nombre de lignes qui ne sont pas à 0. La règle regarde la désignation, pas la population.",
            "That is the number of rows that are not at 0. The rule looks at the designation, not at the population.",
            lambda table: (table["mpopul"] > 0).sum(),
        ),
        slip(
            "unorganized-kept",
            "Ce total compte aussi les territoires non organisés, que notre règle laisse de côté.",
            "This total also counts the unorganized territories, which our rule leaves out.",
            _more("25"),
        ),
        slip(
            "reserves-kept",
            "Ce total compte aussi les lignes « Réserve indienne » ou les terres de la catégorie I : notre règle les laisse de côté.",
            "This total also counts the rows “Réserve indienne” or the category I lands: our rule leaves them out.",
            _more("20"),
            _more("21"),
            _more("21", "22"),
            _more("21", "22", "23"),
            _more("20", "21", "22", "23"),
        ),
    ),
    why={
        "fr": "1 123, en disant la règle. Avec une autre règle, un autre nombre : c’est pourquoi elle s’écrit à côté du résultat.",
        "en": "1,123, with the rule stated. Another rule gives another number: that is why it is written next to the result.",
    },
    hints=(
        {
            "fr": "Dans le tableau des désignations, lisez le nombre de lignes de chacune des quatre, puis additionnez le tout.",
            "en": "In the table of designations, read the number of rows of each of the four, then add everything up.",
        },
    ),
)  # fmt: skip
