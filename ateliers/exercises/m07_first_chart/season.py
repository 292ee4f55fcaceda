"""Own work on the bicycle counters: weekends against weekdays, and a line of months."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.exercises.m07_first_chart.bar import shape
from ateliers.exercises.m07_first_chart.rooms import slip
from ateliers.exercises.model import Code, Expected, Part

PLACE = "Pierre-Dupuy"


def days(file: Path, dates: str = "right") -> pd.DataFrame:
    """Return the seven counters that have measurements, by day."""
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    how = {"format": "%d/%m/%Y"} if dates == "right" else {"format": "mixed"}
    counts["Date"] = pd.to_datetime(counts["Date"], **how)
    return counts.set_index("Date").dropna(axis=1)


def _weekend(counts: pd.DataFrame, first: int = 5) -> Any:
    return counts.index.day_of_week >= first


def change(file: Path, how: str = "mean", first: int = 5, dates: str = "right") -> pd.Series:
    counts = days(file, dates)
    off = _weekend(counts, first)
    return (counts[off].agg(how) / counts[~off].agg(how) - 1) * 100


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
            "That is the ratio of the two means. The question is how far one differs from the other: take 100% away.",
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
            "Les tailles sont les bonnes, pas les signes : une baisse est négative, une hausse positive.",
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
    ),
    why={
        "fr": "Six compteurs baissent, de 13,6 à 49,1 %; Pierre-Dupuy monte de 33,6 %. Le total de la ville, −31,9 %, ne le laissait pas deviner. Pourquoi lui? Le fichier ne le dit pas.",
        "en": "Six counters drop, by 13.6% to 49.1%; Pierre-Dupuy rises by 33.6%. The total of the city, −31.9%, gave no hint of it. Why that one? The file does not say.",
    },
    hints=(
        {
            "fr": "Avec les dates en index, `counts.index.day_of_week >= 5` dit de chaque jour s’il est de fin de semaine.",
            "en": "With the dates as the index, `counts.index.day_of_week >= 5` says of each day whether it falls on a weekend.",
        },
        {
            "fr": "Écart en pour cent : (fin de semaine ÷ semaine − 1) × 100.",
            "en": "Gap in per cent: (weekend ÷ weekday − 1) × 100.",
        },
    ),
)  # fmt: skip


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
    about = "Diagramme linéaire, de janvier à novembre 2012; moyenne par jour."  # fr
    title = "Bicycle passages per day, Pierre-Dupuy counter"  # en
    subtitle = "Source: Ville de Montréal, January to November 2012"  # en
    about = "Line chart, January to November 2012; mean passages per day."  # en
    # fr: 3 une ligne, pour le temps
    # en: 3 a line, for time
    return (
        alt.Chart(monthly)
        .mark_line()
        .encode(x="Date:T", y="passages:Q")
        .properties(title=alt.Title(title, subtitle=subtitle), description=about)
    )


TITLE = "Pierre-Dupuy, Ville de Montréal, 2012"
ABOUT = "Line chart: months of 2012 across, mean passages per day upwards"


def monthly(file: Path, place: str = PLACE, how: str = "mean", dates: str = "right") -> pd.DataFrame:
    counts = days(file, dates)
    values = counts[place].groupby(counts.index.month).agg(how)
    return values.rename("passages").rename_axis("month").reset_index()


def draw(data: pd.DataFrame, mark: str = "line", x: str = "month:O", **said: Any) -> Any:
    import altair as alt

    wanted = {"title": TITLE, "description": ABOUT} | said
    kept = {key: value for key, value in wanted.items() if value}
    chart = getattr(alt.Chart(data), f"mark_{mark}")().encode(x=x, y="passages:Q")
    return chart.properties(**kept)


def _by_altair(file: Path) -> Any:
    import altair as alt

    data = days(file).reset_index()[["Date", PLACE]].rename(columns={PLACE: "n"})
    return (
        alt.Chart(data)
        .mark_line(point=True)
        .encode(alt.X("yearmonth(Date):T", title=None), alt.Y("mean(n):Q", title="Passages"))
        .properties(title=TITLE, description=ABOUT)
    )


def _by_month(file: Path) -> Any:
    import altair as alt

    data = days(file).reset_index()[["Date", PLACE]].rename(columns={PLACE: "n"})
    chart = alt.Chart(data).encode(x="month(Date):O", y="average(n):Q")
    return (chart.mark_line() + chart.mark_point()).properties(title=TITLE, description=ABOUT)


def _daily(file: Path) -> pd.DataFrame:
    return days(file)[PLACE].rename("passages").reset_index()


def _all(file: Path, how: str = "sum") -> pd.DataFrame:
    total = days(file).agg(how, axis=1)
    return total.groupby(total.index.month).mean().rename("passages").rename_axis("month").reset_index()


LINE = Code(
    id="07-line",
    data="velos-2012",
    given="path",
    expected=Expected(
        "chart",
        digits=0,
        marks=("line", "area", "trail"),
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
        ),
    ),
    first_step={
        "fr": "Premier pas : une table de onze lignes, une par mois, avec sa moyenne.",
        "en": "A first step: a table of eleven rows, one per month, with its mean.",
    },
    reference=line_of_months,
    routes=(
        _by_altair, _by_month, lambda file: draw(monthly(file)), lambda file: draw(monthly(file), "area"),
        lambda file: draw(monthly(file), x="month:Q"), lambda file: draw(monthly(file).round(0)),
    ),
    slips=(
        shape("bars-not-line", lambda file: draw(monthly(file), "bar")),
        shape("points-not-joined", lambda file: draw(monthly(file), "point"), lambda file: draw(monthly(file), "circle")),
        shape("no-title", lambda file: draw(monthly(file), title="")),
        shape("no-description", lambda file: draw(monthly(file), description="")),
        shape("thin-description", lambda file: draw(monthly(file), description="La saison")),
        slip(
            "sums",
            "Vos points sont des totaux par mois : novembre n’a que cinq jours, et plonge. On demande la moyenne par jour.",
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
            "Vos points sont les jours records de chaque mois. On demande les moyennes.",
            "Your points are the record days of each month. Means are asked for.",
            lambda file: draw(monthly(file, how="max")),
        ),
    ),
    why={
        "fr": "Onze moments qui se suivent, une ligne pour les parcourir. Le dernier ne tient que sur cinq jours : à dire si vous publiez.",
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
