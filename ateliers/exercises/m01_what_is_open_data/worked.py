"""Numbers to work out on paper, or with the calculator of a telephone."""

from __future__ import annotations

import pandas as pd

from ateliers.exercises.m01_what_is_open_data.places import (
    constant,
    everyone_in,
    inhabitants,
    municipalities,
    rimouski,
)
from ateliers.exercises.model import Number
from ateliers.exercises.short import slip


def percent(part: float, whole: float) -> float:
    """Return a share of 100."""
    return 100 * part / whole


def _nine(table: pd.DataFrame) -> pd.Series:
    return municipalities(rimouski(table))["mpopul"]


SHARE = Number(
    id="01-share",
    prompt={
        "fr": "Le tout, ici, ce sont les personnes des lignes que garde notre règle. Sur 100 de ces personnes, combien vivent dans la ville de Montréal? La ville compte 1 913 561 personnes; les 1 123 lignes de la règle, 8 995 686; toutes les lignes du fichier, 9 058 297. Donnez une décimale.",
        "en": "The whole, here, is the people in the rows that our rule keeps. Of every 100 of them, how many live in the city of Montréal? The city has 1,913,561 people; the 1,123 rows of the rule, 8,995,686; all rows of the file, 9,058,297. Give one decimal.",
    },
    data="municipalites",
    given="table",
    digits=1,
    reference=lambda table: percent(inhabitants(table, "Montréal"), everyone_in(table)),
    slips=(
        slip(
            "every-row",
            "Vous avez divisé par toutes les lignes du fichier. La question parle des lignes que garde notre règle.",
            "You divided by all rows of the file. The question is about the rows our rule keeps.",
            lambda table: percent(inhabitants(table, "Montréal"), table["mpopul"].sum()),
        ),
        slip(
            "upside-down",
            "La division est à l’envers : ce nombre dit combien de fois le Québec contient Montréal.",
            "The division is upside down: this number says how many times Montréal fits into Québec.",
            lambda table: everyone_in(table) / inhabitants(table, "Montréal"),
        ),
        slip(
            "not-in-hundredths",
            "C’est une part de 1. La question la demande sur 100.",
            "That is a share of 1. The question asks for it out of 100.",
            lambda table: inhabitants(table, "Montréal") / everyone_in(table),
        ),
        slip(
            "one-among-many",
            "C’est la part d’une municipalité parmi toutes, comme si elles étaient de même taille. Comptez des personnes.",
            "That is the share of one municipality among all, as if they were of the same size. Count people.",
            lambda table: percent(1, len(municipalities(table))),
        ),
        slip(
            "compared-with-the-rest",
            "Vous avez comparé Montréal au reste du Québec. Ses habitants font aussi partie du tout.",
            "You compared Montréal with the rest of Québec. Its inhabitants are part of the whole too.",
            lambda table: percent(
                inhabitants(table, "Montréal"), everyone_in(table) - inhabitants(table, "Montréal")
            ),
        ),
        slip(
            "the-others",
            "C’est la part de tous les autres. La question porte sur Montréal.",
            "That is the share of all the others. The question is about Montréal.",
            lambda table: 100 - percent(inhabitants(table, "Montréal"), everyone_in(table)),
        ),
        slip(
            "no-decimal",
            "L’ordre de grandeur y est. Gardez une décimale : ici, elle distingue deux façons de compter.",
            "The size is right. Keep one decimal: here it tells two ways of counting apart.",
            constant(21),
            constant(20),
        ),
    ),
    why={
        "fr": "1 913 561 divisé par 8 995 686, fois 100. Avec toutes les lignes, on aurait 21,1 : l’écart est petit, mais la question n’est plus la même.",
        "en": "1,913,561 divided by 8,995,686, times 100. With all rows it would be 21.1: the gap is small here, yet the question is no longer the same.",
    },
    hints=(
        {
            "fr": "La part se trouve en divisant la ville par le tout, puis en multipliant par 100. Quel est ici le tout?",
            "en": "To find a share, divide the city by the whole, then multiply by 100. What is the whole here?",
        },
    ),
)  # fmt: skip

MEDIAN = Number(
    id="01-median",
    prompt={
        "fr": "Quelle est la population médiane des municipalités de la MRC Rimouski-Neigette, d’après le tableau ci-dessus et notre règle?",
        "en": "What is the median population of the municipalities of the MRC Rimouski-Neigette, from the table above and by our rule?",
    },
    data="municipalites",
    given="table",
    reference=lambda table: float(_nine(table).median()),
    slips=(
        slip(
            "mean",
            "C’est la moyenne : on a additionné puis divisé. La plus grande ville la tire vers le haut.",
            "That is the mean: added up, then divided. The largest town pulls it up.",
            lambda table: _nine(table).mean(),
            lambda table: int(_nine(table).mean()),
        ),
        slip(
            "mean-of-every-row",
            "C’est la moyenne de toutes les lignes, territoires compris. La médiane, elle, est la valeur du milieu.",
            "That is the mean of all rows, territories included. The median is the value in the middle.",
            lambda table: rimouski(table)["mpopul"].mean(),
        ),
        slip(
            "every-row",
            "C’est la médiane de toutes les lignes du tableau. L’une d’elles n’est pas une municipalité d’après notre règle.",
            "That is the median of all rows of the table. One of them is not a municipality by our rule.",
            lambda table: rimouski(table)["mpopul"].median(),
        ),
        slip(
            "not-sorted",
            "C’est la valeur du milieu du tableau, dans l’ordre des noms. Rangez d’abord les populations de la plus petite à la plus grande.",
            "That is the middle value of the table, in the order of names. First put the populations in order, smallest to largest.",
            lambda table: _nine(table).iloc[4],
            lambda table: rimouski(table)["mpopul"].iloc[4],
            lambda table: rimouski(table)["mpopul"].iloc[4:6].mean(),
        ),
        slip(
            "next-to-the-middle",
            "Vous êtes tout près. Comptez combien de municipalités sont plus petites et combien sont plus grandes : il en faut autant de chaque côté.",
            "You are very near. Count how many municipalities are smaller and how many are larger: each side needs as many.",
            lambda table: _nine(table).sort_values().iloc[3],
            lambda table: _nine(table).sort_values().iloc[5],
        ),
        slip(
            "extreme",
            "C’est la plus petite ou la plus grande des populations. La médiane est celle du milieu.",
            "That is the smallest or the largest population. The median is the one in the middle.",
            lambda table: _nine(table).max(),
            lambda table: _nine(table).min(),
        ),
        slip(
            "halfway",
            "C’est le point à mi-chemin entre la plus petite et la plus grande. La médiane dépend du rang des valeurs, pas de leur écart.",
            "That is the point halfway between the smallest and the largest. The median goes by the rank of the values, not by their distance.",
            lambda table: (_nine(table).min() + _nine(table).max()) / 2,
        ),
        slip(
            "total",
            "C’est le total des habitants. La question demande la valeur du milieu.",
            "That is the total of inhabitants. The question asks for the middle value.",
            lambda table: _nine(table).sum(),
        ),
        slip(
            "counted",
            "C’est un nombre de lignes. La médiane est une population.",
            "That is a number of rows. The median is a population.",
            lambda table: len(_nine(table)),
            lambda table: len(rimouski(table)),
        ),
    ),
    why={
        "fr": "C’est Saint-Valérien : quatre municipalités de la MRC sont plus petites, quatre sont plus grandes. La moyenne serait de 6 674; seule Rimouski la dépasse. Lac-Huron, un territoire non organisé, n’entre pas dans notre règle : 32 personnes y vivent pourtant.",
        "en": "It is Saint-Valérien: four municipalities of the MRC are smaller, four are larger. The mean would be 6,674, and only Rimouski is above it. Lac-Huron, an unorganized territory, falls outside our rule: 32 people live there all the same.",
    },
    hints=(
        {
            "fr": "Mettez de côté ce que la règle écarte. Écrivez les autres populations de la plus petite à la plus grande, puis barrez-en une à chaque bout, tour à tour.",
            "en": "Set aside what the rule leaves out. Write the other populations from smallest to largest, then strike one off at each end, in turn.",
        },
    ),
)  # fmt: skip
