"""Two counters at one place: compared over the quarter hours when both counted."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ateliers.exercises.m09_joining.counts import NEIGHBOUR, TEST, both_counted, once, twice
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip
from ateliers.language import Text, number


def passages_for_one(counts: pd.DataFrame) -> float:
    # fr: 1 dans `compteurs-velo`, deux numéros au même endroit : 39 et 100025474
    # en: 1 in `compteurs-velo`, two numbers at the same place: 39 and 100025474
    pair = counts.drop_duplicates("Date")[["compteur_39", "compteur_100025474"]]
    # fr: 2 les quarts d’heure où les deux ont compté
    # en: 2 the quarter hours when both counted
    pair = pair.dropna()
    # fr: 3 les deux sommes, puis leur rapport
    # en: 3 the two sums, then their ratio
    return pair["compteur_39"].sum() / pair["compteur_100025474"].sum()


def _ratio(pair: pd.DataFrame, how: str = "sum") -> float:
    found = pair.agg(how)
    return float(found.iloc[0] / found.iloc[1])


def _all(counts: pd.DataFrame, how: str = "sum", rows: Any = once) -> float:
    """Return the ratio without asking that both counted."""
    return _ratio(rows(counts)[[TEST, NEIGHBOUR]], how)


def _both(counts: pd.DataFrame) -> pd.DataFrame:
    return both_counted(once(counts))


def _monthly(counts: pd.DataFrame) -> pd.Series:
    pair = _both(counts)
    sums = pair.groupby(pair.index.month).sum()
    return sums[TEST] / sums[NEIGHBOUR]


def _mean_of_ratios(counts: pd.DataFrame, every: str = "") -> float:
    pair = _both(counts)
    pair = pair.resample(every).sum() if every else pair
    pair = pair[pair[NEIGHBOUR] > 0]
    return float((pair[TEST] / pair[NEIGHBOUR]).mean())


def _landmark(counts: pd.DataFrame, theirs: Any) -> Text:
    """Give the number of quarter hours when both counted."""
    common = len(_both(counts))
    return {
        "fr": f"Repère pour vérifier en chemin : les deux compteurs ont compté ensemble pendant {number(common, 'fr')} quarts d’heure.",
        "en": f"A landmark to check on the way: both counters counted during {number(common, 'en')} quarter hours.",
    }


NEIGHBOURS = Code(
    id="09-neighbours",
    data="velos-2019",
    given="table",
    expected=Expected("number", digits=1),
    first_step={
        "fr": "Premier pas : trouvez les deux numéros dans `compteurs-velo`, puis leurs deux colonnes.",
        "en": "A first step: find the two numbers in `compteurs-velo`, then their two columns.",
    },
    reference=passages_for_one,
    routes=(
        lambda counts: round(passages_for_one(counts), 1),
        lambda counts: _ratio(_both(counts), "mean"),
        lambda counts: f"{passages_for_one(counts):.2f}".replace(".", ","),
        lambda counts: once(counts).pipe(lambda t: t[TEST].sum() / t.loc[t[TEST].notna(), NEIGHBOUR].sum()),
        lambda counts: pd.Series([passages_for_one(counts)]),
    ),
    slips=(
        slip(
            "not-the-same-hours",
            "Vous avez comparé des totaux qui ne couvrent pas les mêmes quarts d’heure : pendant un mois, un seul des deux a compté, et les cellules vides de l’autre ont pesé comme des zéros.",
            "You compared totals that do not cover the same quarter hours: for one month, only one of the two counted, and the absence of the other weighed like zeros.",
            _all,
            lambda counts: _ratio(once(counts)[[TEST, NEIGHBOUR]].fillna(0)),
        ),
        slip(
            "july-twice",
            "Juillet est compté deux fois : le fichier répète ses lignes. Les quarts d’heure communs, eux, sont bien choisis.",
            "July is counted twice: the file repeats its rows. You did choose the right quarter hours, those when both counted.",
            lambda counts: _ratio(both_counted(twice(counts))),
        ),
        slip(
            "july-twice-and-not-the-same-hours",
            "Deux choses : juillet est compté deux fois, et les totaux ne couvrent pas les mêmes quarts d’heure.",
            "Two things: July is counted twice, and the totals do not cover the same quarter hours.",
            lambda counts: _all(counts, rows=twice),
        ),
        slip(
            "means-of-other-hours",
            "Chaque moyenne est prise sur les quarts d’heure de son compteur. Gardez d’abord ceux où les deux ont compté.",
            "Each mean is taken over the quarter hours of its own counter. First keep those when both counted.",
            lambda counts: _all(counts, "mean"), lambda counts: _all(counts, "mean", twice),
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : on demande combien le compteur d’essai compte pour un passage de son voisin.",
            "Your division is upside down: the question is how many the test counter counts for one passage of its neighbour.",
            lambda counts: 1 / passages_for_one(counts), lambda counts: 1 / _all(counts),
            lambda counts: round(1 / passages_for_one(counts), 1),
        ),
        slip(
            "difference",
            "C’est une différence, en passages. On demande un rapport.",
            "That is a difference, in passages. A ratio is asked for.",
            lambda counts: _both(counts).sum().pipe(lambda s: s.iloc[0] - s.iloc[1]),
            lambda counts: once(counts)[[TEST, NEIGHBOUR]].sum().pipe(lambda s: s.iloc[0] - s.iloc[1]),
            lambda counts: _both(counts).mean().pipe(lambda s: s.iloc[0] - s.iloc[1]),
        ),
        slip(
            "increase",
            "C’est de combien l’un dépasse l’autre, soit le rapport moins 1. On demande le rapport.",
            "That is by how much one exceeds the other, the ratio minus 1. The ratio is asked for.",
            lambda counts: passages_for_one(counts) - 1, lambda counts: (passages_for_one(counts) - 1) * 100,
        ),
        slip(
            "percentage",
            "C’est un rapport en pourcentage. Enlevez le « × 100 ».",
            "That is a ratio as a percentage. Leave out the “× 100”.",
            lambda counts: passages_for_one(counts) * 100,
        ),
        slip(
            "mean-of-ratios",
            "C’est une moyenne de rapports : les moments creux y pèsent autant que les autres. Additionnez d’abord, divisez ensuite.",
            "That is a mean of ratios: quiet moments weigh as much as the others. Add up first, divide afterwards.",
            _mean_of_ratios, lambda counts: _mean_of_ratios(counts, "D"), lambda counts: _mean_of_ratios(counts, "MS"),
        ),
        slip(
            "medians",
            "C’est le rapport des médianes. Comparez les sommes.",
            "That is the ratio of the medians. Compare the sums.",
            lambda counts: _ratio(_both(counts), "median"),
        ),
        slip(
            "other-pair",
            "Ce sont deux autres compteurs : l’autre compteur d’essai, « Parc U-Zelt Test », et son voisin.",
            "These are two other counters: the other test counter, “Parc U-Zelt Test”, and its neighbour.",
            lambda counts: _ratio(both_counted(once(counts), "compteur_38", "compteur_100003042")),
            lambda counts: _ratio(both_counted(twice(counts), "compteur_38", "compteur_100003042")),
            lambda counts: _ratio(once(counts)[["compteur_38", "compteur_100003042"]]),
        ),
        slip(
            "share",
            "C’est la part du compteur d’essai dans les deux réunis. Divisez par le voisin seul.",
            "That is the share of the test counter in the two together. Divide by the neighbour alone.",
            *(lambda counts, times=times: _both(counts).sum().pipe(lambda s: s.iloc[0] / s.sum() * times) for times in (1, 100)),
        ),
        slip(
            "one-sum",
            "C’est une somme, ou un nombre de quarts d’heure. Il reste à diviser une somme par l’autre.",
            "That is a sum, or a number of quarter hours. One sum is still to be divided by the other.",
            *(lambda counts, name=name: float(_both(counts)[name].sum()) for name in (TEST, NEIGHBOUR)),
            lambda counts: float(once(counts)[NEIGHBOUR].sum()), lambda counts: len(_both(counts)),
        ),
        slip(
            "by-month",
            "Ce sont des rapports mois par mois. On en demande un seul, pour tous les quarts d’heure communs.",
            "These are ratios month by month. A single one is asked for, over all common quarter hours.",
            _monthly,
        ),
    ),
    why={
        "fr": "Pendant 32 064 quarts d’heure, l’un a compté 1 136 590 passages et l’autre 365 920 : trois pour un, au même endroit selon la liste de 2023. Lequel a raison? Rien dans ces fichiers ne le dit; la liste de 2023 note seulement que le premier est à supprimer. Le classement des compteurs commençait donc par un nombre qu’un voisin contredit.",
        "en": "During 32,064 quarter hours, one counted 1,136,590 passages and the other 365,920: three to one, at the same place by the list of 2023. Which one is right? Nothing in these files says; the list of 2023 notes only that the first is to be removed. So the ranking of the counters began with a number that a neighbour contradicts.",
    },
    checkpoint=_landmark,
    hints=(
        {
            "fr": "Dans `load(\"compteurs-velo\")`, cherchez les noms qui commencent par Saint-Laurent : `.str.startswith(\"Saint-Laurent\")`. Comparez les coordonnées.",
            "en": "In `load(\"compteurs-velo\")`, look for the names that begin with Saint-Laurent: `.str.startswith(\"Saint-Laurent\")`. Compare the coordinates.",
        },
        {
            "fr": "Sur une table de deux colonnes, `dropna()` garde les lignes où toutes deux sont remplies.",
            "en": "On a table of two columns, `dropna()` keeps the rows where both are filled.",
        },
    ),
)  # fmt: skip
