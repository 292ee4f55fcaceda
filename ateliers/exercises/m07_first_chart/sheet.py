"""What a spreadsheet gives, typed: the same rates as in code, with the same slips."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from ateliers.exercises.m07_first_chart.rooms import (
    OVER_24,
    PATIENTS,
    PLACES,
    PRESENT,
    facilities,
    facility_rates,
    overall,
    rates,
)
from ateliers.exercises.m07_first_chart.weekend import change
from ateliers.exercises.model import Number, Slip
from ateliers.exercises.short import slip

REGION, COUNTER = "Montérégie", "Pierre-Dupuy"


def _region(file: Path) -> pd.DataFrame:
    rooms = facilities(file)
    return rooms[rooms["Region"] == REGION]


def _mean(rows: pd.DataFrame) -> float:
    """Return the mean of the rates of some facilities; one without stretchers has none."""
    return float(facility_rates(rows).replace(np.inf, np.nan).mean())


def _gap(file: Path, how: str = "mean", **other: Any) -> float:
    return float(change(file, how, **other)[COUNTER])


def _of_any(rows: Callable[[Path], pd.DataFrame]) -> tuple[Slip, ...]:
    """Return the slips of a rate, whichever the rows that it sums up."""
    return (
        slip(
            "mean-of-facilities",
            "C’est la moyenne des taux des installations : une urgence de trois civières y pèse autant qu’une grande. Faites les deux sommes, puis une seule division.",
            "That is the mean of the rates of the facilities: an emergency room of three stretchers weighs as much as a large one. Take both sums, then divide once.",
            lambda file: _mean(rows(file)),
        ),
        slip(
            "as-ratio",
            "C’est le nombre de patients par civière. On le demande pour 100 civières.",
            "That is the number of patients per stretcher. It is asked for per 100 stretchers.",
            lambda file: overall(rows(file)) / 100,
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : ce sont des civières pour 100 patients.",
            "Your division is upside down: these are stretchers per 100 patients.",
            lambda file: 10_000 / overall(rows(file)),
            lambda file: 100 / overall(rows(file)),
        ),
        slip(
            "counts",
            "C’est un nombre de patients ou de civières. Il reste à diviser l’un par l’autre.",
            "That is a number of patients or of stretchers. One is still to be divided by the other.",
            lambda file: rows(file)[PATIENTS].sum(),
            lambda file: rows(file)[PLACES].sum(),
        ),
        slip(
            "excess",
            "C’est ce qui dépasse 100. Le taux compte tous les patients sur civière.",
            "That is what exceeds 100. The rate counts all patients on stretchers.",
            lambda file: overall(rows(file)) - 100,
        ),
        slip(
            "everyone-present",
            "Ce taux compte tous les patients présents, y compris ceux qui ne sont pas sur une civière.",
            "This rate counts all patients present, including those who are not on a stretcher.",
            lambda file: overall(rows(file), PRESENT),
        ),
        slip(
            "over-24",
            "Ce taux ne compte que les patients sur civière depuis plus de 24 heures. La colonne à prendre est celle des civières occupées.",
            "This rate counts only the patients on stretchers for more than 24 hours. The column to take is that of occupied stretchers.",
            lambda file: overall(rows(file), OVER_24),
        ),
    )


SHEET = (
    Number(
        id="07-sheet-region",
        prompt={
            "fr": "Dans votre feuille, quel est le taux d’occupation de la Montérégie, en patients pour 100 civières? (Une décimale.)",
            "en": "On your sheet, what is the occupancy rate of Montérégie, in patients per 100 stretchers? (One decimal.)",
        },
        data="urgences",
        given="path",
        reference=lambda file: overall(_region(file)),
        slips=(
            *_of_any(_region),
            slip(
                "all-quebec",
                "C’est le taux de tout le Québec. Cherchez la ligne de la Montérégie.",
                "That is the rate of all Québec. Look for the row of Montérégie.",
                lambda file: overall(facilities(file)),
            ),
            slip(
                "another-region",
                "C’est le taux d’une autre région. Si seule la colonne des taux a été triée, les noms n’ont pas suivi.",
                "That is the rate of another region. If the column of rates alone was sorted, the names did not follow.",
                *(
                    lambda file, i=i: rates(facilities(file)).drop(REGION).sort_values().iloc[i]
                    for i in (0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13)
                ),
            ),
        ),
        why={
            "fr": "338 patients pour 239 civières. En Python, vous trouveriez le même nombre.",
            "en": "338 patients for 239 stretchers. In Python you would find the same number.",
        },
        digits=1,
        hints=(
            {
                "fr": "Dans le tableau croisé, la Montérégie a deux sommes : divisez celle des patients par celle des civières, puis multipliez par 100.",
                "en": "In the pivot table, Montérégie has two sums: divide that of the patients by that of the stretchers, then multiply by 100.",
            },
        ),
    ),
    Number(
        id="07-sheet-overall",
        prompt={
            "fr": "Et le taux de tout le Québec, d’après votre feuille? (Une décimale. La leçon donne ce nombre : il s’agit d’y arriver.)",
            "en": "And the rate of all Québec, from your sheet? (One decimal. The lesson gives this number: your work is to get to it.)",
        },
        data="urgences",
        given="path",
        reference=lambda file: overall(facilities(file)),
        slips=(
            *_of_any(facilities),
            slip(
                "mean-of-regions",
                "C’est la moyenne des 15 taux régionaux : la plus petite région y pèse autant que Montréal. Divisez le total des patients par celui des civières.",
                "That is the mean of the 15 regional rates: the smallest region weighs as much as Montréal. Divide the total of patients by that of stretchers.",
                lambda file: rates(facilities(file)).mean(),
            ),
            slip(
                "rates-added",
                "Vous avez additionné des taux, et des taux ne s’additionnent pas.",
                "You added up rates, and rates do not add up.",
                lambda file: rates(facilities(file)).sum(),
            ),
            slip(
                "difference",
                "C’est le nombre de patients de plus que de civières. On demande un rapport, pour 100 civières.",
                "That is how many more patients there are than stretchers. A ratio is asked for, per 100 stretchers.",
                lambda file: facilities(file).pipe(lambda t: t[PATIENTS].sum() - t[PLACES].sum()),
            ),
        ),
        why={
            "fr": "Le total des patients divisé par celui des civières. La ligne « Ensemble du Québec » du fichier donne le même nombre.",
            "en": "The total of patients divided by that of stretchers. The row “Ensemble du Québec” of the file gives the same number.",
        },
        digits=1,
        hints=(
            {
                "fr": "Les deux totaux sont au bas du tableau croisé.",
                "en": "Both totals stand at the bottom of the pivot table.",
            },
        ),
    ),
    Number(
        id="07-sheet-weekend",
        prompt={
            "fr": "Dans `velos-2012`, au compteur Pierre-Dupuy, de quel pourcentage la moyenne d’un jour de fin de semaine (samedi, dimanche) s’écarte-t-elle de celle d’un jour de semaine? (Une décimale; une baisse est négative.)",
            "en": "In `velos-2012`, at the Pierre-Dupuy counter, by how many per cent does the mean of a weekend day (Saturday, Sunday) differ from that of a weekday? (One decimal; a drop is negative.)",
        },
        data="velos-2012",
        given="path",
        reference=_gap,
        slips=(
            slip(
                "sums",
                "Vous avez comparé des totaux : il y a bien plus de jours de semaine que de jours de fin de semaine. Comparez des moyennes par jour.",
                "You compared totals: there are many more weekdays than weekend days. Compare means per day.",
                lambda file: _gap(file, "sum"),
            ),
            slip(
                "upside-down",
                "Votre comparaison est à l’envers : elle part de la fin de semaine. La question part du jour de semaine.",
                "Your comparison is upside down: it starts from the weekend. The question starts from the weekday.",
                lambda file: (1 / (_gap(file) / 100 + 1) - 1) * 100,
            ),
            slip(
                "as-ratio",
                "C’est l’écart en proportion. On le demande en pour cent.",
                "That is the gap as a proportion. It is asked for in per cent.",
                lambda file: _gap(file) / 100,
            ),
            slip(
                "ratio",
                "C’est le rapport des deux moyennes. On demande de combien l’une s’écarte de l’autre : retranchez 100 %.",
                "That is the ratio of the two means. The question is how far one differs from the other: subtract 100%.",
                lambda file: _gap(file) + 100, lambda file: _gap(file) / 100 + 1,
            ),
            slip(
                "from-friday",
                "Votre fin de semaine commence le vendredi. La question compte le samedi et le dimanche.",
                "Your weekend begins on Friday. The question counts Saturday and Sunday.",
                lambda file: _gap(file, first=4),
            ),
            slip(
                "sunday-alone",
                "Votre fin de semaine n’a que le dimanche. La question compte aussi le samedi.",
                "Your weekend is Sunday alone. The question counts Saturday too.",
                lambda file: _gap(file, first=6),
            ),
        ),
        why={
            "fr": "Ce compteur monte la fin de semaine, quand les six autres baissent. Le fichier ne dit pas pourquoi.",
            "en": "This counter rises on weekends, when the other six drop. The file does not say why.",
        },
        digits=1,
        hints=(
            {
                "fr": "Deux moyennes, avec `MOYENNE.SI` sur le numéro du jour; puis (fin de semaine ÷ semaine − 1) × 100.",
                "en": "Two means, with `AVERAGEIF` on the number of the day; then (weekend ÷ weekday − 1) × 100.",
            },
        ),
    ),
)  # fmt: skip
