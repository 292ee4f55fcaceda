"""July for each passage of January: a ratio of two means."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.exercises.m05_reading_csv.counts import (
    daily_totals,
    landmark,
    monthly_mean,
    read_counts,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip


def july_for_january(file: Path) -> float:
    # fr: 1 ouvrir
    # en: 1 open
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    # fr: 2 lire les dates
    # en: 2 read the dates
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    # fr: 3 un total par jour, tous compteurs ensemble
    # en: 3 one total a day, all counters together
    daily = counts.set_index("Date").sum(axis=1)
    # fr: 4 la moyenne de chaque mois, puis leur rapport
    # en: 4 the mean of each month, then their ratio
    july = daily[daily.index.month == 7].mean()
    january = daily[daily.index.month == 1].mean()
    return july / january


def _ratio(file: Path, above: int, below: int, dates: str = "right", how: str = "mean") -> float:
    daily = daily_totals(file, dates)
    month = daily.index.month
    return float(getattr(daily[month == above], how)() / getattr(daily[month == below], how)())


def _by_day_of_month(file: Path) -> float:
    daily = daily_totals(file)
    day = daily.index.day
    return float(daily[day == 7].mean() / daily[day == 1].mean())


def _one_counter(counter: int) -> Any:
    def ratio(file: Path) -> float:
        counts = read_counts(file).set_index("Date").dropna(axis=1)
        means = counts.groupby(counts.index.month).mean()
        return float(means.iloc[6, counter] / means.iloc[0, counter])

    return ratio


def _ratios(file: Path, every: bool = False) -> pd.Series:
    counts = read_counts(file).set_index("Date")
    counts = counts if every else counts.dropna(axis=1)
    means = counts.groupby(counts.index.month).mean()
    return means.loc[7] / means.loc[1]


def _mean_of_ratios(file: Path) -> float:
    return float(_ratios(file).mean())


def _days_divided(file: Path) -> pd.Series:
    daily = daily_totals(file)
    return daily.loc["2012-07"] / daily.loc["2012-01"]


JULY = Code(
    id="05-july",
    data="velos-2012",
    given="path",
    expected=Expected("number", digits=1),
    first_step={
        "fr": "Premier pas : un total par jour, puis la moyenne de juillet et celle de janvier.",
        "en": "A first step: one total a day, then the mean of July and that of January.",
    },
    reference=july_for_january,
    routes=(
        lambda file: round(july_for_january(file), 1),
        lambda file: _ratio(file, 7, 1, how="sum"),
        lambda file: pd.Series([july_for_january(file)]),
        lambda file: f"{july_for_january(file):.1f}".replace(".", ","),
    ),
    slips=(
        slip(
            "inverse",
            "Votre division est à l’envers : on cherche les passages de juillet pour un passage de janvier.",
            "Your division is upside down: the question is how many passages in July for one in January.",
            lambda file: 1 / july_for_january(file),
            lambda file: round(1 / july_for_january(file), 1),
            lambda file: round(1 / july_for_january(file), 2),
        ),
        slip(
            "advice-obeyed",
            "Ce rapport vient de dates mal lues : avec le conseil `format=\"mixed\"`, « 01/07 » est passé en janvier et l’été gonfle l’hiver.",
            "This ratio comes from misread dates: with the advice `format=\"mixed\"`, “01/07” moved to January and summer swells winter.",
            lambda file: _ratio(file, 7, 1, "mixed"),
            lambda file: _ratio(file, 7, 1, "mixed", "sum"),
        ),
        slip(
            "first-of-months",
            "Votre janvier est fait du 1er de chaque mois : les dates ont-elles été vidées par `errors=\"coerce\"`, ou avez-vous pris `.day` au lieu de `.month`?",
            "Your January is made of the 1st of each month: were the dates emptied by `errors=\"coerce\"`, or did you take `.day` rather than `.month`?",
            lambda file: _ratio(file, 7, 1, "coerce"),
            lambda file: _ratio(file, 7, 1, "coerce", "sum"),
            _by_day_of_month,
        ),
        slip(
            "difference",
            "C’est la différence entre les deux mois, en passages par jour. La question demande un rapport : juillet divisé par janvier.",
            "That is the difference between the two months, in passages a day. The question asks for a ratio: July divided by January.",
            lambda file: monthly_mean(file, 7) - monthly_mean(file, 1),
            lambda file: monthly_mean(file, 1) - monthly_mean(file, 7),
            lambda file: (monthly_mean(file, 7) - monthly_mean(file, 1)) * 31,
        ),
        slip(
            "times-more",
            "Avez-vous calculé l’augmentation, (juillet − janvier) ÷ janvier? On demande le rapport juillet ÷ janvier.",
            "Did you compute the increase, (July − January) ÷ January? The question asks for the ratio July ÷ January.",
            lambda file: july_for_january(file) - 1,
            lambda file: (july_for_january(file) - 1) * 100,
        ),
        slip(
            "percentage",
            "C’est le rapport en pourcentage. Enlevez le « × 100 ».",
            "That is the ratio as a percentage. Leave out the “× 100”.",
            lambda file: july_for_january(file) * 100,
        ),
        slip(
            "half-way",
            "C’est la moyenne d’un seul mois, en passages par jour. Il reste à diviser juillet par janvier.",
            "That is the mean of a single month, in passages a day. July divided by January is still to do.",
            lambda file: monthly_mean(file, 7),
            lambda file: monthly_mean(file, 1),
        ),
        slip(
            "other-month",
            "Est-ce bien juillet, le septième mois, que vous avez comparé à janvier?",
            "Is it July, the seventh month, that you compared with January?",
            lambda file: _ratio(file, 6, 1),
            lambda file: _ratio(file, 8, 1),
            lambda file: _ratio(file, 6, 1, how="sum"),
            lambda file: _ratio(file, 8, 1, how="sum"),
            lambda file: _ratio(file, 7, 2),
            lambda file: _ratio(file, 6, 2),
            lambda file: _ratio(file, 8, 2),
            lambda file: _ratio(file, 5, 1),
        ),
        slip(
            "one-counter",
            "C’est le rapport d’un seul compteur. Additionnez d’abord tous les compteurs, jour par jour.",
            "That is the ratio of one counter. Add all counters up first, day by day.",
            *(_one_counter(i) for i in range(7)),
            lambda file: pd.Series({str(i): _one_counter(i)(file) for i in range(7)}),
            _ratios,
            lambda file: _ratios(file, every=True),
        ),
        slip(
            "mean-of-ratios",
            "C’est la moyenne des rapports des compteurs : un petit compteur y pèse autant qu’un grand. Additionnez d’abord, divisez ensuite.",
            "That is the mean of the counters’ ratios: a small counter weighs as much as a large one. Add up first, divide afterwards.",
            _mean_of_ratios,
        ),
        slip(
            "means-missing",
            "Ce sont encore des listes de jours divisées l’une par l’autre. Ajoutez `.mean()` à chacune avant de diviser.",
            "These are still lists of days, divided one by the other. Add `.mean()` to each before dividing.",
            _days_divided,
        ),
        slip(
            "sum-and-mean",
            "Un total a été divisé par une moyenne. Comparez deux moyennes.",
            "A total was divided by a mean. Compare two means.",
            lambda file: monthly_mean(file, 7) * 31 / monthly_mean(file, 1),
        ),
        slip(
            "days-counted",
            "Vous avez comparé des nombres de jours : juillet et janvier en ont autant.",
            "You compared numbers of days: July and January have as many.",
            lambda file: 1.0,
        ),
        slip(
            "whole-year",
            "Vous avez divisé par la moyenne de tout le fichier. Divisez plutôt par la moyenne de janvier.",
            "You divided by the mean of the whole file. Keep January as the denominator.",
            lambda file: monthly_mean(file, 7) / float(daily_totals(file).mean()),
        ),
        slip(
            "one-day",
            "C’est le rapport de deux jours. La question porte sur le rapport des moyennes des deux mois.",
            "That is the ratio of two days. The question is about the mean of the two months.",
            lambda file: float(daily_totals(file).loc["2012-07-01"] / daily_totals(file).iloc[0]),
        ),
        slip(
            "peaks",
            "C’est le rapport de deux jours records (ou de deux creux). La question porte sur le rapport des moyennes des deux mois.",
            "That is the ratio of two record days (or of two lows). The question is about the mean of the days.",
            lambda file: _ratio(file, 7, 1, how="max"),
            lambda file: _ratio(file, 7, 1, how="min"),
        ),
        slip(
            "median",
            "C’est le rapport des médianes. La question demande les moyennes.",
            "That is the ratio of the medians. The question asks for the means.",
            lambda file: _ratio(file, 7, 1, how="median"),
        ),
    ),
    why={
        "fr": "Un passage en janvier, une quarantaine en juillet : voilà l’hiver de la piste. Avec le conseil du message d’erreur, on n’en aurait trouvé que quatre. (Diviser les totaux donne ici le même rapport, parce que les deux mois ont 31 jours.)",
        "en": "One passage in January, some forty in July: such is winter on the path. With `format='mixed'`, as the error message advised, you would have found four instead of forty. (Dividing totals works here because both months have 31 days.)",
    },
    checkpoint=landmark,
    hints=(
        {
            "fr": "`daily = counts.set_index(\"Date\").sum(axis=1)` donne un total par jour.",
            "en": "`daily = counts.set_index(\"Date\").sum(axis=1)` gives one total a day.",
        },
        {
            "fr": "`daily[daily.index.month == 7].mean()` est la moyenne de juillet.",
            "en": "`daily[daily.index.month == 7].mean()` is the mean of July.",
        },
    ),
)  # fmt: skip
