"""Passages of each month of 2019: a month that stands twice in the file."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ateliers.exercises.m09_joining.counts import TEST, by_counter, by_month, once, twice
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip
from ateliers.language import MONTHS, Text, number


def passages_by_month(counts: pd.DataFrame) -> pd.Series:
    # fr: 1 chaque quart d’heure une seule fois
    # en: 1 each quarter hour once
    once = counts.drop_duplicates("Date").set_index("Date")
    # fr: 2 tous les compteurs ensemble
    # en: 2 all counters together
    total = once.sum(axis=1)
    # fr: 3 une somme par mois
    # en: 3 one sum per month
    return total.groupby(total.index.month).sum()


def _melted(counts: pd.DataFrame) -> pd.Series:
    long = counts.melt("Date", value_name="passages").dropna()
    long = long.drop_duplicates(["Date", "variable"])
    return long.groupby(long["Date"].dt.month)["passages"].sum()


def _july_halved(counts: pd.DataFrame) -> dict[int, float]:
    months = by_month(twice(counts)).to_dict()
    return {month: people / 2 if month == 7 else people for month, people in months.items()}


def _renamed(names: Any, rows: Any = once) -> Any:
    return lambda counts: by_month(rows(counts)).rename(dict(zip(range(1, 13), names, strict=True)))


def _resampled(counts: pd.DataFrame, day: str) -> pd.Series:
    months = once(counts).sum(axis=1).resample("MS").sum()
    return months if day == "first" else months.set_axis(months.index + pd.offsets.MonthEnd())


def _grouped(part: str) -> Any:
    def wrong(counts: pd.DataFrame) -> pd.Series:
        total = once(counts).sum(axis=1)
        return total.groupby(getattr(total.index, part)).sum()

    return wrong


def _no_double_of(column: str) -> Any:
    return lambda counts: by_month(counts.drop_duplicates(column).set_index("Date"))


def _one_a_day(counts: pd.DataFrame) -> pd.Series:
    return by_month(counts[~counts["Date"].dt.date.duplicated()].set_index("Date"))


def _daily(counts: pd.DataFrame) -> pd.Series:
    return by_month(once(counts).sum(axis=1).resample("D").sum(), "mean")


def _landmark(counts: pd.DataFrame, theirs: Any) -> Text:
    """Give the number of quarter hours, and the passages of the year."""
    rows = once(counts)
    total = float(rows.sum(axis=1).sum())
    return {
        "fr": f"Repère pour vérifier en chemin : {number(len(rows), 'fr')} quarts d’heure, et {number(total, 'fr')} passages dans l’année.",
        "en": f"A landmark to check on the way: {number(len(rows), 'en')} quarter hours, and {number(total, 'en')} passages in the year.",
    }


MONTHS_OF_2019 = Code(
    id="09-months",
    data="velos-2019",
    given="table",
    expected=Expected("keyed", digits=0),
    first_step={
        "fr": "Premier pas : comptez les lignes de chaque mois.",
        "en": "A first step: count the rows of each month.",
    },
    reference=passages_by_month,
    routes=(
        _melted,
        _july_halved,
        lambda counts: by_month(counts.drop_duplicates().set_index("Date")).astype(int),
        lambda counts: counts.drop_duplicates("Date").pipe(lambda t: t.drop(columns="Date").groupby(t["Date"].dt.month).sum().sum(axis=1)),
        lambda counts: by_month(once(counts)).rename(str).sort_values(),
    ),
    slips=(
        slip(
            "july-twice",
            "Juillet est compté deux fois : le fichier répète ses lignes. Comptez les lignes de chaque mois.",
            "July is counted twice: the file repeats its rows. Count the rows of each month.",
            lambda counts: by_month(twice(counts)),
        ),
        slip(
            "july-gone",
            "Juillet a disparu : `keep=False` enlève les deux exemplaires d’une ligne répétée. Il faut en garder un.",
            "July is gone: `keep=False` removes both copies of a repeated row. One is to be kept.",
            lambda counts: by_month(counts.drop_duplicates("Date", keep=False).set_index("Date")),
            lambda counts: by_month(counts.drop_duplicates("Date", keep=False).set_index("Date")).reindex(range(1, 13), fill_value=0),
        ),
        slip(
            "hours-merged",
            "Des quarts d’heure différents ont été pris pour des doublons parce que leurs comptages sont égaux. Deux lignes sont des doublons si elles ont la même `Date`; or, une fois mise en index, la date n’est plus comparée.",
            "Different quarter hours were taken for duplicates because their counts are equal. Two rows are duplicates if their moment, `Date`, is the same; and once the date is the index, it is no longer compared.",
            lambda counts: by_month(twice(counts).drop_duplicates()),
            lambda counts: by_month(once(counts).sum(axis=1).drop_duplicates()),
            lambda counts: by_month(twice(counts).sum(axis=1).drop_duplicates()),
            _no_double_of(TEST), _no_double_of("compteur_100054073"), _no_double_of("compteur_100003032"),
        ),
        slip(
            "one-row-a-day",
            "Un seul quart d’heure par jour est resté. `Date` contient aussi l’heure : comparez-la entière.",
            "A single quarter hour per day is left. `Date` holds the time too: compare it whole.",
            _one_a_day,
        ),
        slip(
            "mean-not-sum",
            "Ce sont des moyennes. On demande tous les passages du mois.",
            "These are means. All passages of the month are asked for.",
            lambda counts: by_month(once(counts), "mean"), lambda counts: by_month(twice(counts), "mean"), _daily,
            lambda counts: by_month(once(counts).mean(axis=1)), lambda counts: by_month(once(counts)) / 46,
            lambda counts: by_month(twice(counts).mean(axis=1)),
        ),
        slip(
            "rows-counted",
            "Vous avez compté des lignes ou des cellules. On demande d’additionner les passages.",
            "You counted rows or cells. The passages are to be added up.",
            lambda counts: by_month(twice(counts), "size"), lambda counts: by_month(once(counts), "size"),
            lambda counts: by_month(once(counts).notna()), lambda counts: by_month(twice(counts).notna()),
        ),
        slip(
            "one-counter",
            "Ce sont les passages d’un seul compteur. Additionnez-les tous, avec `axis=1`.",
            "These are the passages of one counter. Add them all up, with `axis=1`.",
            lambda counts: by_month(once(counts)[TEST]), lambda counts: by_month(twice(counts)[TEST]),
            lambda counts: by_month(once(counts).iloc[:, 0]), lambda counts: by_month(twice(counts).iloc[:, 0]),
            lambda counts: by_month(once(counts).iloc[:, -2]), lambda counts: by_month(once(counts)["compteur_100025474"]),
        ),
        slip(
            "empty-dropped",
            "`dropna` a enlevé des lignes ou des compteurs entiers à cause d’une cellule vide. Une somme ignore les cellules vides : laissez-les.",
            "`dropna` removed whole rows or counters because of an empty cell. A sum passes over empty cells: leave them.",
            lambda counts: by_month(once(counts).dropna(axis=1)), lambda counts: by_month(twice(counts).dropna(axis=1)),
            lambda counts: by_month(twice(counts).dropna()),
        ),
        slip(
            "other-grouping",
            "Vous avez regroupé autrement que par mois (par jour, par heure, par trimestre…). On demande une somme par mois : `.month`.",
            "Your names are days, hours, quarters or weeks. One sum per month is asked for: `.month`.",
            *(_grouped(part) for part in ("day", "hour", "day_of_week", "quarter", "year", "minute")),
        ),
        slip(
            "dates-for-months",
            "Vos sommes portent des dates. Elles sont bonnes; donnez-leur le numéro du mois, de 1 à 12 : `.month`.",
            "Your sums bear dates. They are right; give them the number of the month, 1 to 12: `.month`.",
            lambda counts: _resampled(counts, "first"), lambda counts: _resampled(counts, "last"),
            _renamed([f"2019-{month:02}" for month in range(1, 13)]),
        ),
        slip(
            "dates-and-july-twice",
            "Vos sommes portent des dates, et juillet y est compté deux fois. Comptez les lignes de chaque mois.",
            "Your sums bear dates, and July is counted twice in them. Count the rows of each month.",
            lambda counts: twice(counts).sum(axis=1).resample("MS").sum(),
            lambda counts: twice(counts).sum(axis=1).resample("MS").sum().pipe(lambda s: s.set_axis(s.index + pd.offsets.MonthEnd())),
            _renamed([f"2019-{month:02}" for month in range(1, 13)], twice),
        ),
        slip(
            "names-for-months",
            "Vos sommes portent le nom des mois, ou leur numéro à deux chiffres. Elles sont bonnes; on demande des numéros de 1 à 12.",
            "Your sums bear the names of the months, or numbers in two digits. They are right; numbers 1 to 12 are asked for.",
            *(_renamed(names) for names in (MONTHS["fr"], MONTHS["en"], [m[:3] for m in MONTHS["en"]], [f"{m:02}" for m in range(1, 13)])),
        ),
        slip(
            "by-counter",
            "Votre réponse a une valeur par compteur. On demande une valeur par mois, tous compteurs ensemble.",
            "Your answer has one value per counter. One value per month is asked for, all counters together.",
            lambda counts: by_counter(once(counts)), lambda counts: once(counts).sum(),
            lambda counts: twice(counts).sum(),
        ),
        slip(
            "months-and-counters",
            "C’est une table de mois et de compteurs. Il reste à additionner les compteurs : `.sum(axis=1)`.",
            "That is a table of months and counters. The counters are still to be added up: `.sum(axis=1)`.",
            lambda counts: once(counts).pipe(lambda t: t.groupby(t.index.month).sum()),
            lambda counts: twice(counts).pipe(lambda t: t.groupby(t.index.month).sum()),
        ),
        slip(
            "running-total",
            "Ce sont des cumuls depuis janvier (`cumsum`). On demande les passages de chaque mois.",
            "These are running totals since January (`cumsum`). The passages of each month are asked for.",
            lambda counts: by_month(once(counts)).cumsum(), lambda counts: by_month(twice(counts)).cumsum(),
        ),
        slip(
            "largest",
            "C’est le plus grand comptage du mois. On demande la somme de tous.",
            "That is the largest count of the month. The sum of all is asked for.",
            lambda counts: by_month(once(counts), "max"), lambda counts: by_month(once(counts).max(axis=1), "max"),
        ),
        slip(
            "shares",
            "Ce sont des parts de l’année. On demande des nombres de passages.",
            "These are shares of the year. Numbers of passages are asked for.",
            *(lambda counts, times=times: by_month(once(counts)).pipe(lambda s: s / s.sum() * times) for times in (100, 1)),
        ),
        slip(
            "all-halved",
            "Tous les mois ont été divisés par deux. Un seul est en double dans le fichier.",
            "Every month was divided by two. Only one stands twice in the file.",
            lambda counts: by_month(twice(counts)) / 2, lambda counts: by_month(once(counts)) / 2,
        ),
    ),
    why={
        "fr": "Août est le premier mois (1 913 359 passages), juillet le deuxième (1 836 386). Avec les lignes en double, juillet aurait été loin devant (3 672 772) : un double se voit en comptant les lignes, pas en regardant le total. Ne concluez pas que l’on roule plus en août : davantage de compteurs y ont compté.",
        "en": "August comes first (1,913,359 passages), July second (1,836,386). With the duplicate rows, July would have been far ahead (3,672,772): a duplicate shows when you count rows, not when you look at the total. Do not conclude that people ride more in August: more counters were counting then.",
    },
    checkpoint=_landmark,
    hints=(
        {
            "fr": "`counts[\"Date\"].dt.month.value_counts()` compte les lignes de chaque mois.",
            "en": "`counts[\"Date\"].dt.month.value_counts()` counts the rows of each month.",
        },
        {
            "fr": "`counts.drop_duplicates(\"Date\").set_index(\"Date\")` garde chaque quart d’heure une fois; `.sum(axis=1)` additionne ensuite les compteurs.",
            "en": "`counts.drop_duplicates(\"Date\").set_index(\"Date\")` keeps each quarter hour once; `.sum(axis=1)` then adds up the counters.",
        },
    ),
)  # fmt: skip
