"""The busiest day: a date."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.exercises.m05_reading_csv.counts import (
    daily_totals,
    landmark,
    raw,
    read_counts,
)
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip
from ateliers.language import Text, date, number


def busiest_day(file: Path) -> Any:
    # fr: 1 ouvrir
    # en: 1 open
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    # fr: 2 lire les dates
    # en: 2 read the dates
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    # fr: 3 un total par jour, tous compteurs ensemble
    # en: 3 one total per day, all counters together
    daily = counts.set_index("Date").sum(axis=1)
    # fr: 4 la date du plus grand total
    # en: 4 the date of the largest total
    return daily.idxmax()


def _that_day(file: Path, theirs: Any) -> Text:
    """Say how many passages the learner's own day counts."""
    daily = daily_totals(file)
    if isinstance(theirs, dt.datetime) and theirs in daily.index:
        total = float(daily.loc[theirs])
        return {
            "fr": f"Le {date(theirs, 'fr')}, on compte {number(total, 'fr')} passages; un autre jour en compte davantage.",
            "en": f"On {date(theirs, 'en')}, {number(total, 'en')} passages were counted; another day has more.",
        }
    return landmark(file, theirs)


BUSIEST = Code(
    id="05-busiest",
    data="velos-2012",
    given="path",
    expected=Expected("date"),
    first_step={
        "fr": "Premier pas : un total par jour; la réponse est une date.",
        "en": "A first step: one total a day; the answer is a date.",
    },
    reference=busiest_day,
    routes=(
        lambda file: busiest_day(file).date(),
        lambda file: f"{busiest_day(file):%d/%m/%Y}",
        lambda file: f"{busiest_day(file):%Y-%m-%d}",
        lambda file: daily_totals(file).sort_values().index[-1],
        lambda file: daily_totals(file).nlargest(1).index,
        lambda file: raw(file).set_index("Date").sum(axis=1).idxmax(),
    ),
    slips=(
        slip(
            "row-number",
            "Ce nombre est le numéro d’une ligne, pas une date. La date est dans la colonne Date, à cette ligne.",
            "This number is the number of a row, not a date. The date is in the Date column of that row.",
            lambda file: read_counts(file).drop(columns="Date").sum(axis=1).idxmax(),
            lambda file: read_counts(file).drop(columns="Date").sum(axis=1).idxmax() + 1,
            lambda file: read_counts(file).drop(columns="Date").sum(axis=1).idxmax() + 2,
        ),
        slip(
            "value-not-date",
            "C’est le nombre de passages du jour record. La question demande quel est ce jour.",
            "That is the number of passages on that day. The question asks which day.",
            lambda file: daily_totals(file).max(),
        ),
        slip(
            "whole-row",
            "C’est toute la ligne du bon jour. N’en gardez que la date.",
            "That is the whole row of that day. Keep its date, without the rest.",
            lambda file: read_counts(file).loc[daily_totals(file).argmax()],
            lambda file: read_counts(file).iloc[[daily_totals(file).argmax()]],
            lambda file: read_counts(file).set_index("Date").loc[busiest_day(file)],
            lambda file: raw(file).iloc[[daily_totals(file).argmax()]],
            lambda file: raw(file).loc[daily_totals(file).argmax()],
        ),
        slip(
            "largest-text",
            "C’est la plus grande date… dans l’ordre alphabétique. Vous avez cherché le maximum des dates, pas celui des passages.",
            "That is the largest date… in alphabetical order. You looked for the maximum of the dates, not of the passages.",
            lambda file: raw(file)["Date"].max(),
        ),
        slip(
            "last-day",
            "C’est le dernier jour du fichier : le maximum des dates, pas celui des passages.",
            "That is the last day of the file: the maximum of the dates, not of the passages.",
            lambda file: read_counts(file)["Date"].max(),
        ),
        slip(
            "quietest-day",
            "C’est le jour le plus tranquille : avez-vous cherché le plus petit total?",
            "That is the quietest day: did you look for the smallest total?",
            lambda file: daily_totals(file).idxmin(),
            lambda file: daily_totals(file).sort_values().index[0],
        ),
        slip(
            "one-counter",
            "C’est le jour record d’un seul compteur. Additionnez d’abord tous les compteurs, jour par jour.",
            "That is the record day of one counter. Add all counters up first, day by day.",
            *(
                lambda file, i=i: read_counts(file).set_index("Date").dropna(axis=1).iloc[:, i].idxmax()
                for i in range(7)
            ),
        ),
        slip(
            "month-not-day",
            "C’est un mois. La question demande un jour.",
            "That is a month. The question asks for a day.",
            lambda file: daily_totals(file).groupby(lambda day: day.month).sum().idxmax(),
            lambda file: daily_totals(file).groupby(lambda day: day.month).mean().idxmax(),
            lambda file: "2012-07-01",
            lambda file: "2012-07-31",
        ),
        slip(
            "day-of-month",
            "C’est un jour du mois, de 1 à 31. La réponse est une date entière.",
            "That is a day of the month, from 1 to 31. The answer is a whole date.",
            lambda file: busiest_day(file).day,
        ),
        slip(
            "busiest-counter",
            "C’est le nom d’un compteur : la somme a été faite par colonne. Additionnez par ligne, avec `axis=1`.",
            "That is the name of a counter: the sum was made down the columns. Add along the rows, with `axis=1`.",
            lambda file: read_counts(file).drop(columns="Date").sum().idxmax(),
        ),
    ),
    why={
        "fr": "Le jeudi 14 juin 2012 : 35 481 passages aux sept compteurs.",
        "en": "Thursday, June 14, 2012: 35,481 passages at the seven counters.",
    },
    checkpoint=_that_day,
    hints=(
        {
            "fr": "`.max()` donne la plus grande valeur; `.idxmax()` dit où elle se trouve.",
            "en": "`.max()` gives the largest value; `.idxmax()` says where it is.",
        },
        {
            "fr": "Si `idxmax` donne un numéro de ligne, c’est que la date n’est pas l’index : `counts.set_index(\"Date\")`.",
            "en": "If `idxmax` gives a row number, the date is not the index: `counts.set_index(\"Date\")`.",
        },
    ),
)  # fmt: skip
