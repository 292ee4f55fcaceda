"""Own work on the bicycle counters: weekends against weekdays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.exercises.m07_first_chart.season import days
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


def _weekend(counts: pd.DataFrame, first: int = 5) -> Any:
    return counts.index.day_of_week >= first


def change(file: Path, how: str = "mean", first: int = 5, dates: str = "right") -> pd.Series:
    counts = days(file, dates)
    off = _weekend(counts, first)
    return (counts[off].agg(how) / counts[~off].agg(how) - 1) * 100


def _gap(counts: pd.DataFrame) -> pd.Series:
    off = _weekend(counts)
    return (counts[off].mean() / counts[~off].mean() - 1) * 100


def _some(file: Path, off: tuple[int, ...], without: tuple[int, ...] = ()) -> pd.Series:
    """Return the gap with other days taken for the weekend, some left out of both sides."""
    counts = days(file)
    counts = counts[~counts.index.day_of_week.isin(without)]
    weekend = counts.index.day_of_week.isin(off)
    return (counts[weekend].mean() / counts[~weekend].mean() - 1) * 100


def _raw(file: Path, order: str) -> pd.DataFrame:
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    counts["Date"] = pd.to_datetime(counts["Date"], format=order, errors="coerce")
    return counts[counts["Date"].notna()].set_index("Date")


def _month_first(file: Path) -> pd.Series:
    return _gap(_raw(file, "%m/%d/%Y").dropna(axis=1))


def _every_counter(file: Path) -> pd.Series:
    return _gap(_raw(file, "%d/%m/%Y"))


def weekend_change(file: Path) -> pd.Series:
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    # fr: 1 les compteurs qui ont des mesures, et les jours de fin de semaine
    # en: 1 the counters that have measurements, and the weekend days
    counts = counts.set_index("Date").dropna(axis=1)
    weekend = counts.index.day_of_week >= 5
    # fr: 2 deux moyennes par compteur, puis leur écart en pour cent
    # en: 2 two means per counter, then the gap in per cent
    return (counts[weekend].mean() / counts[~weekend].mean() - 1) * 100


WEEKEND = Code(
    id="07-weekend",
    data="velos-2012",
    given="path",
    expected=Expected("keyed", digits=1),
    first_step={
        "fr": "Premier pas : séparez les jours de fin de semaine des autres.",
        "en": "A first step: separate the weekend days from the others.",
    },
    reference=weekend_change,
    routes=(
        lambda file: change(file).round(1),
        lambda file: change(file).to_dict(),
        lambda file: change(file).sort_values().rename("change").reset_index(),
    ),
    slips=(
        slip(
            "sums",
            "Vous avez comparé des totaux : il y a bien plus de jours de semaine que de jours de fin de semaine. Comparez des moyennes par jour.",
            "You compared totals: there are many more weekdays than weekend days. Compare means per day.",
            lambda file: change(file, "sum"),
        ),
        slip(
            "upside-down",
            "Votre comparaison est à l’envers : elle part de la fin de semaine. La question part du jour de semaine.",
            "Your comparison is upside down: it starts from the weekend. The question starts from the weekday.",
            lambda file: (1 / (change(file) / 100 + 1) - 1) * 100,
        ),
        slip(
            "as-ratio",
            "C’est l’écart en proportion. On le demande en pour cent.",
            "That is the gap as a proportion. It is asked for in per cent.",
            lambda file: change(file) / 100,
        ),
        slip(
            "ratio",
            "C’est le rapport des deux moyennes. On demande de combien l’une s’écarte de l’autre : retranchez 100 %.",
            "That is the ratio of the two means. The question is how far one differs from the other: subtract 100%.",
            lambda file: change(file) + 100, lambda file: change(file) / 100 + 1,
        ),
        slip(
            "difference",
            "C’est l’écart en passages. On le demande en pour cent de la moyenne d’un jour de semaine.",
            "That is the gap in passages. It is asked for in per cent of the mean of a weekday.",
            lambda file: days(file).pipe(lambda t: t[_weekend(t)].mean() - t[~_weekend(t)].mean()),
            lambda file: days(file).pipe(lambda t: t[~_weekend(t)].mean() - t[_weekend(t)].mean()),
        ),
        slip(
            "signs-lost",
            "La grandeur des écarts est la bonne, pas leur signe : une baisse est négative, une hausse positive.",
            "The sizes are right and the signs are not: a drop is negative, a rise positive.",
            lambda file: change(file).abs(), lambda file: -change(file),
        ),
        slip(
            "friday-too",
            "Votre fin de semaine commence le vendredi : 0 est lundi, 5 est samedi.",
            "Your weekend starts on Friday: 0 is Monday, 5 is Saturday.",
            lambda file: change(file, first=4),
        ),
        slip(
            "sunday-only",
            "Votre fin de semaine n’a que le dimanche : 5 est samedi, 6 est dimanche.",
            "Your weekend has Sunday only: 5 is Saturday, 6 is Sunday.",
            lambda file: change(file, first=6),
        ),
        slip(
            "advice-obeyed",
            "Vos dates sont mal lues : avec `format=\"mixed\"`, bien des jours ont changé de mois, donc de jour de la semaine.",
            "Your dates are misread: with `format=\"mixed\"`, many days moved to another month, hence to another day of the week.",
            lambda file: change(file, dates="mixed"),
        ),
        slip(
            "median",
            "C’est l’écart des médianes. On demande celui des moyennes.",
            "That is the gap between medians. That between means is asked for.",
            lambda file: change(file, "median"),
        ),
        slip(
            "all-together",
            "C’est l’écart de tous les compteurs ensemble : il cache celui qui va à contre-courant. On en demande un par compteur.",
            "That is the gap of all counters together: it hides the one that goes the other way. One per counter is asked for.",
            lambda file: days(file).sum(axis=1).pipe(
                lambda s: (s[_weekend(s)].mean() / s[~_weekend(s)].mean() - 1) * 100),
        ),
        slip(
            "from-the-weekend",
            "Votre écart est divisé par la moyenne de la fin de semaine. La question part du jour de semaine.",
            "Your gap is divided by the mean of the weekend. The question starts from the weekday.",
            lambda file: change(file).pipe(lambda c: c / (1 + c / 100)),
        ),
        slip(
            "all-days",
            "Votre comparaison part de tous les jours, fins de semaine comprises. La question part des jours de semaine.",
            "Your comparison starts from all days, weekends included. The question starts from weekdays.",
            lambda file: days(file).pipe(lambda t: (t[_weekend(t)].mean() / t.mean() - 1) * 100),
            lambda file: days(file).pipe(lambda t: (t[_weekend(t)].mean() - t[~_weekend(t)].mean()) / t.mean() * 100),
        ),
        slip(
            "sunday-monday",
            "Votre fin de semaine est faite du dimanche et du lundi : 0 est lundi, 5 est samedi.",
            "Your weekend is made of Sunday and Monday: 0 is Monday, 5 is Saturday.",
            lambda file: _some(file, (0, 6)),
        ),
        slip(
            "saturday-only",
            "Votre fin de semaine n’a que le samedi : 5 est samedi, 6 est dimanche.",
            "Your weekend has Saturday only: 5 is Saturday, 6 is Sunday.",
            lambda file: _some(file, (5,)),
            lambda file: _some(file, (5,), without=(6,)),
        ),
        slip(
            "sunday-alone",
            "Votre fin de semaine n’a que le dimanche, et le samedi n’est nulle part.",
            "Your weekend has Sunday only, and Saturday is nowhere.",
            lambda file: _some(file, (6,), without=(5,)),
        ),
        slip(
            "month-first",
            "Vos dates sont lues mois en premier, et celles qui ne pouvaient pas l’être ont disparu : le fichier écrit le jour d’abord.",
            "Your dates are read month first, and those that could not be have vanished: the file writes the day first.",
            _month_first,
        ),
        slip(
            "no-measurement",
            "Deux compteurs n’ont aucune mesure : un écart de 0 dirait que rien n’y change. Laissez-les de côté.",
            "Two counters have no measurement at all: a gap of 0 would say that nothing changes there. Leave them out.",
            lambda file: _every_counter(file).fillna(0),
        ),
        slip(
            "share",
            "C’est la part de la fin de semaine dans les passages. On demande un écart entre deux moyennes par jour.",
            "That is the share of the weekend in the passages. A gap between two means per day is asked for.",
            lambda file: days(file).pipe(lambda t: t[_weekend(t)].sum() / t.sum() * 100),
            lambda file: days(file).pipe(lambda t: t[_weekend(t)].sum() / t.sum()),
        ),
        slip(
            "monthly-gaps",
            "C’est la moyenne d’écarts calculés mois par mois : l’hiver, presque vide, y pèse autant que l’été.",
            "That is the mean of gaps computed month by month: winter, almost empty, weighs as much as summer.",
            lambda file: days(file).pipe(lambda t: (t[_weekend(t)].resample("MS").mean()
            / t[~_weekend(t)].resample("MS").mean() - 1).mean() * 100),
        ),
        slip(
            "summer-only",
            "Votre écart ne compte que les jours d’été. La question porte sur tous les jours du fichier.",
            "Your gap counts summer days only. The question is about all days of the file.",
            *(lambda file, first=first, last=last: days(file).pipe(
                lambda t: _gap(t[(t.index.month >= first) & (t.index.month <= last)]))
              for first, last in ((6, 8), (5, 9), (6, 9), (7, 8))),
        ),
        slip(
            "day-of-month",
            "Vous avez pris le jour du mois (`day`) pour le jour de la semaine (`day_of_week`).",
            "You took the day of the month (`day`) for the day of the week (`day_of_week`).",
            lambda file: days(file).pipe(lambda t: (t[t.index.day >= 5].mean() / t[t.index.day < 5].mean() - 1) * 100),
        ),
        slip(
            "means-only",
            "Ce sont des moyennes par jour, en passages. Il reste à les comparer.",
            "These are means per day, in passages. They are still to be compared.",
            lambda file: days(file).pipe(lambda t: t[_weekend(t)].mean()),
            lambda file: days(file).pipe(lambda t: t[~_weekend(t)].mean()),
        ),
    ),
    why={
        "fr": "Six compteurs baissent, de 13,6 à 49,1 %; Pierre-Dupuy monte de 33,6 %. Les dents de scie, ce sont donc les fins de semaine; mais l’écart des sept compteurs ensemble, −31,9 %, ne laissait pas deviner celui-là. Pourquoi lui? Le fichier ne le dit pas.",
        "en": "Six counters drop, by 13.6% to 49.1%; Pierre-Dupuy rises by 33.6%. So the teeth are the weekends; but the gap of all seven together, −31.9%, gave no hint of that one. Why that one? The file does not say.",
    },
    hints=(
        {
            "fr": "Avec les dates en index, `counts.index.day_of_week >= 5` dit de chaque jour s’il tombe la fin de semaine.",
            "en": "With the dates as the index, `counts.index.day_of_week >= 5` says of each day whether it falls on a weekend.",
        },
        {
            "fr": "Écart en pour cent : (fin de semaine ÷ semaine − 1) × 100.",
            "en": "Gap in per cent: (weekend ÷ weekday − 1) × 100.",
        },
    ),
)  # fmt: skip
