"""Own work on the bicycle counters: a line of months."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.exercises.m07_first_chart.bar import shape
from ateliers.exercises.model import Code, Expected, Part
from ateliers.exercises.short import slip

PLACE = "Pierre-Dupuy"


def days(file: Path, dates: str = "right") -> pd.DataFrame:
    """Return the seven counters that have measurements, by day: a copy of its own each time."""
    return _days(file, file.stat().st_mtime_ns, dates).copy()


@lru_cache(maxsize=4)
def _days(file: Path, changed: int, dates: str) -> pd.DataFrame:
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    how = {"format": "%d/%m/%Y"} if dates == "right" else {"format": "mixed"}
    counts["Date"] = pd.to_datetime(counts["Date"], **how)
    return counts.set_index("Date").dropna(axis=1)


def line_of_months(file: Path) -> Any:
    import altair as alt

    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    # fr: 1 la moyenne de chaque mois, à un compteur
    # en: 1 the mean of each month, at one counter
    monthly = counts.set_index("Date")["Pierre-Dupuy"].resample("MS").mean()
    monthly = monthly.rename("passages").reset_index()
    # fr: 2 ce que l’image doit dire
    # en: 2 what the picture must say
    title = "Passages de vélos par jour, compteur Pierre-Dupuy"  # fr
    subtitle = "Source : Ville de Montréal, de janvier à novembre 2012"  # fr
    least, most = monthly["passages"].min(), monthly["passages"].max()
    about = f"Diagramme linéaire, janvier à novembre; de {least:.0f} à {most:.0f} par jour."  # fr
    title = "Bicycle passages per day, Pierre-Dupuy counter"  # en
    subtitle = "Source: Ville de Montréal, January to November 2012"  # en
    about = f"Line chart, January to November; {least:.0f} to {most:.0f} passages per day."  # en
    # fr: 3 une ligne, pour le temps
    # en: 3 a line, for time
    return (
        alt.Chart(monthly)
        .mark_line()
        .encode(x="Date:T", y="passages:Q")
        .properties(title=alt.Title(title, subtitle=subtitle), description=about)
    )


TITLE = "Passages de vélos par jour, Pierre-Dupuy, Ville de Montréal, 2012"


def about(values: pd.Series) -> str:
    """Return an alternative text that goes with the values, whatever the data."""
    return f"Line chart: months across, passages per day upwards, {values.min()} to {values.max()}"


def monthly(
    file: Path, place: str = PLACE, how: str = "mean", dates: str = "right"
) -> pd.DataFrame:
    counts = days(file, dates)
    values = counts[place].groupby(counts.index.month).agg(how)
    return values.rename("passages").rename_axis("month").reset_index()


def draw(
    data: pd.DataFrame,
    mark: str = "line",
    x: str = "month:O",
    y: str = "passages:Q",
    **said: Any,
) -> Any:
    import altair as alt

    wanted = {"title": TITLE, "description": about(data["passages"])} | said
    kept = {key: value for key, value in wanted.items() if value}
    # Given as objects, the channels cost altair a tenth of what they do as texts.
    chart = getattr(alt.Chart(data), f"mark_{mark}")().encode(alt.X(x), alt.Y(y))
    return chart.properties(**kept)


def _by_altair(file: Path) -> Any:
    import altair as alt

    data = days(file).reset_index()[["Date", PLACE]].rename(columns={PLACE: "n"})
    return (
        alt.Chart(data)
        .mark_line(point=True)
        .encode(alt.X("yearmonth(Date):T", title=None), alt.Y("mean(n):Q", title="Passages"))
        .properties(title=TITLE, description=about(monthly(file)["passages"]))
    )


def _by_month(file: Path) -> Any:
    import altair as alt

    data = days(file).reset_index()[["Date", PLACE]].rename(columns={PLACE: "n"})
    chart = alt.Chart(data).encode(x="month(Date):O", y="average(n):Q")
    return (chart.mark_line() + chart.mark_point()).properties(
        title=TITLE, description=about(monthly(file)["passages"])
    )


def _daily(file: Path) -> pd.DataFrame:
    return days(file)[PLACE].rename("passages").reset_index()


def _by(file: Path, period: str) -> pd.DataFrame:
    return days(file)[PLACE].resample(period).mean().rename("passages").reset_index()


def _kept(file: Path, keep: Callable[[pd.DataFrame], Any]) -> pd.DataFrame:
    counts = days(file)[[PLACE]]
    values = counts[keep(counts)][PLACE]
    means = values.groupby(values.index.month).mean()
    return means.rename("passages").rename_axis("month").reset_index()


def _changed(file: Path, how: str, change: Callable[[pd.Series], pd.Series]) -> pd.DataFrame:
    return monthly(file, how=how).assign(passages=lambda table: change(table["passages"]))


def _with_december(file: Path, value: float | None) -> pd.DataFrame:
    return pd.concat([monthly(file), pd.DataFrame({"month": [12], "passages": [value]})])


def _all(file: Path, how: str = "sum") -> pd.DataFrame:
    total = days(file).agg(how, axis=1)
    return (
        total.groupby(total.index.month)
        .mean()
        .rename("passages")
        .rename_axis("month")
        .reset_index()
    )


LINE = Code(
    id="07-line",
    data="velos-2012",
    given="path",
    expected=Expected(
        "chart",
        digits=0,
        marks=("line", "trail"),
        steps="month",
        parts=(
            Part(
                "no-source",
                {"fr": "la source", "en": "the source"},
                ("Ville de Montréal", "City of Montreal", "Montreal City", "Montréal (Ville)", "City of Montréal", "Montréal open data", "données ouvertes de Montréal"),
                {
                    "fr": "Le dessin est juste. L’image ne dit pas encore qui publie ces données : écrivez « Ville de Montréal » dans le titre ou le sous-titre.",
                    "en": "The drawing is right. The picture does not say yet who publishes these data: write “Ville de Montréal” in the title or the subtitle.",
                },
            ),
            Part(
                "no-period",
                {"fr": "la période", "en": "the period"},
                ("2012",),
                {
                    "fr": "Le dessin est juste. L’image ne dit pas encore de quelle année elle parle.",
                    "en": "The drawing is right. The picture does not say yet which year it is about.",
                },
            ),
            Part(
                "other-counter-named",
                {"fr": "un autre compteur", "en": "another counter"},
                ("Berri", "Côte-Sainte-Catherine", "Maisonneuve", "Rachel", "Brébeuf", "Saint-Urbain", "St-Urbain"),
                {
                    "fr": "La ligne est celle de Pierre-Dupuy, et les mots de l’image nomment un autre compteur.",
                    "en": "The line is Pierre-Dupuy’s, and the words of the picture name another counter.",
                },
                banned=True,
                excused_by=("Pierre-Dupuy",),
            ),
        ),
    ),
    first_step={
        "fr": "Premier pas : une table de onze lignes, une par mois, avec sa moyenne.",
        "en": "A first step: a table of eleven rows, one per month, with its mean.",
    },
    reference=line_of_months,
    routes=(
        _by_altair, _by_month, lambda file: draw(monthly(file)),
        lambda file: draw(monthly(file), x="month:Q"), lambda file: draw(monthly(file).round(0)),
    ),
    slips=(
        shape("bars-not-line", lambda file: draw(monthly(file), "bar")),
        shape("points-not-joined", lambda file: draw(monthly(file), "point"), lambda file: draw(monthly(file), "circle")),
        shape("area-not-line", lambda file: draw(monthly(file), "area")),
        shape("time-upwards", lambda file: draw(monthly(file), x="passages:Q", y="month:O")),
        shape("out-of-time", lambda file: draw(monthly(file).astype({"month": str}))),
        shape("not-dates", lambda file: draw(monthly(file), x="month:T"), lambda file: draw(monthly(file).astype({"month": str}), x="month:T")),
        shape("described-as-bars", lambda file: draw(monthly(file), description="Bar chart of months; passages per day from 5 to 2582")),
        shape("no-title", lambda file: draw(monthly(file), title="")),
        shape("no-description", lambda file: draw(monthly(file), description="")),
        shape(
            "thin-description",
            lambda file: draw(monthly(file), description="La saison"),
            lambda file: draw(monthly(file), description="This is an alternative text about my chart"),
        ),
        slip(
            "sums",
            "Vos points sont des totaux par mois : novembre n’y compte que cinq jours, et la ligne plonge. On demande la moyenne par jour.",
            "Your points are totals per month: November has five days only, and plunges. The mean per day is asked for.",
            lambda file: draw(monthly(file, how="sum")),
        ),
        slip(
            "every-day",
            "Votre ligne a un point par jour. On demande une moyenne par mois : onze points.",
            "Your line has one point per day. A mean per month is asked for: eleven points.",
            lambda file: draw(_daily(file), x="Date:T"), lambda file: draw(_daily(file), x="Date:O"),
        ),
        slip(
            "all-counters",
            "Votre ligne montre tous les compteurs ensemble. La question porte sur Pierre-Dupuy.",
            "Your line shows all counters together. The question is about Pierre-Dupuy.",
            lambda file: draw(_all(file)), lambda file: draw(_all(file, "mean")),
        ),
        slip(
            "other-counter",
            "Cette ligne est celle d’un autre compteur.",
            "That line is another counter’s.",
            *(lambda file, p=p: draw(monthly(file, p)) for p in (
                "Berri 1", "Côte-Sainte-Catherine", "Maisonneuve 1", "Maisonneuve 2", "du Parc", "Rachel1")),
        ),
        slip(
            "advice-obeyed",
            "Votre ligne va jusqu’en décembre, dans un fichier qui s’arrête le 5 novembre : les dates ont été lues mois en premier.",
            "Your line goes as far as December, in a file that stops on November 5: the dates were read month first.",
            lambda file: draw(monthly(file, dates="mixed")),
        ),
        slip(
            "median",
            "Vos points sont des médianes. On demande les moyennes.",
            "Your points are medians. Means are asked for.",
            lambda file: draw(monthly(file, how="median")),
        ),
        slip(
            "record-days",
            "Vos points sont les maximums de chaque mois. On demande les moyennes.",
            "Your points are the record days of each month. Means are asked for.",
            lambda file: draw(monthly(file, how="max")),
        ),
        slip(
            "by-week",
            "Votre ligne a un point par semaine. On demande une moyenne par mois : onze points.",
            "Your line has one point per week. A mean per month is asked for: eleven points.",
            lambda file: draw(_by(file, "W"), x="Date:T"),
            lambda file: draw(_by(file, "7D"), x="Date:T"),
        ),
        slip(
            "rolling",
            "Votre ligne est une moyenne mobile, avec un point par jour. On demande une moyenne par mois : onze points.",
            "Your line is a rolling mean, with one point per day. A mean per month is asked for: eleven points.",
            *(lambda file, n=n: draw(_daily(file).assign(passages=lambda t: t["passages"].rolling(n).mean()), x="Date:T")
              for n in (30,)),
        ),
        slip(
            "days-counted",
            "Vos points comptent les jours de chaque mois. On demande la moyenne des passages.",
            "Your points count the days of each month. The mean of the passages is asked for.",
            lambda file: draw(monthly(file, how="count")),
        ),
        slip(
            "by-30",
            "Vos totaux sont divisés par le même nombre de jours partout. Novembre n’en a que cinq, février 29.",
            "Your totals are divided by the same number of days everywhere. November has only five of them, February 29.",
            *(lambda file, n=n: draw(_changed(file, "sum", lambda v: v / n)) for n in (30, 30.4, 31)),
        ),
        slip(
            "months-left-out",
            "Des mois manquent à votre ligne. On les demande tous les onze, de janvier à novembre.",
            "Months are missing from your line. All eleven are asked for, from January to November.",
            *(lambda file, a=a, b=b: draw(monthly(file).iloc[a:b]) for a, b in ((0, 10), (1, 11), (4, 9), (5, 8), (3, 10))),
        ),
        slip(
            "empty-december",
            "Votre ligne va jusqu’en décembre, où rien n’a été mesuré : le fichier s’arrête en novembre, et 0 n’est pas une absence de mesure.",
            "Your line goes as far as December, where nothing was measured: the file stops in November, and 0 is not an absence of measurement.",
            lambda file: draw(_with_december(file, 0.0)),
            lambda file: draw(_with_december(file, None)),
        ),
        slip(
            "weekdays-only",
            "Vos moyennes ne comptent que les jours de semaine. On demande celles de tous les jours.",
            "Your means count weekdays only. Those of all days are asked for.",
            lambda file: draw(_kept(file, lambda t: t.index.day_of_week < 5)),
        ),
        slip(
            "weekends-only",
            "Vos moyennes ne comptent que les fins de semaine. On demande celles de tous les jours.",
            "Your means count weekends only. Those of all days are asked for.",
            lambda file: draw(_kept(file, lambda t: t.index.day_of_week >= 5)),
        ),
        slip(
            "zeros-dropped",
            "Des jours à 0 ont été enlevés avant la moyenne. Un jour sans passage est une mesure comme une autre.",
            "Days at 0 were removed before the mean. A day without passages is a measurement like any other.",
            lambda file: draw(_kept(file, lambda t: t[PLACE] > 0)),
        ),
        slip(
            "running-total",
            "Chaque point s’ajoute aux précédents : c’est un cumul. On demande la moyenne de chaque mois.",
            "Each point adds to those before it: a running total. The mean of each month is asked for.",
            lambda file: draw(_changed(file, "mean", lambda v: v.cumsum())),
            lambda file: draw(_changed(file, "sum", lambda v: v.cumsum())),
        ),
        slip(
            "flat",
            "Votre ligne est plate : c’est la moyenne de toute l’année, répétée. On en demande une par mois.",
            "Your line is flat: the mean of the whole year, repeated. One per month is asked for.",
            lambda file: draw(_changed(file, "mean", lambda v: v * 0 + days(file)[PLACE].mean())),
            lambda file: draw(_changed(file, "mean", lambda v: v * 0 + v.mean())),
        ),
        slip(
            "month-shifted",
            "Vos mois ont glissé d’un cran : janvier porte le nom d’un voisin. En Python, on compte souvent depuis 0.",
            "Your months slipped by one: January bears the name of a neighbour. Python often counts from 0.",
            *(lambda file, n=n: draw(monthly(file).assign(month=lambda t: t["month"] + n)) for n in (1, -1)),
        ),
        slip(
            "day-of-month",
            "Vos points sont les jours du mois, de 1 à 31, tous mois mêlés. On demande un point par mois.",
            "Your points are the days of the month, from 1 to 31, all months mixed. One point per month is asked for.",
            lambda file: draw(days(file)[PLACE].pipe(lambda s: s.groupby(s.index.day).mean())
            .rename("passages").rename_axis("month").reset_index()),
        ),
    ),
    why={
        "fr": "Onze moments qui se suivent, une ligne pour les parcourir. Le dernier ne repose que sur cinq jours : dites-le si vous publiez.",
        "en": "Eleven moments that follow one another, a line to walk along them. The last stands on five days only: say so if you publish.",
    },
    hints=(
        {
            "fr": "`counts.set_index(\"Date\")[\"Pierre-Dupuy\"].resample(\"MS\").mean()` donne la moyenne de chaque mois.",
            "en": "`counts.set_index(\"Date\")[\"Pierre-Dupuy\"].resample(\"MS\").mean()` gives the mean of each month.",
        },
        {
            "fr": "`reset_index()` en refait une table; puis `mark_line()`, la date en `x` (`:T`), la moyenne en `y` (`:Q`).",
            "en": "`reset_index()` turns it back into a table; then `mark_line()`, the date as `x` (`:T`), the mean as `y` (`:Q`).",
        },
    ),
)  # fmt: skip
