"""The first chart: one bar per region, the occupancy rate, the fullest first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from ateliers.exercises.m07_first_chart.rooms import (
    PATIENTS,
    PLACES,
    PRESENT,
    all_rows,
    by_region,
    facilities,
    facility_rates,
    half_cleaned,
    mean_rates,
    rates,
)
from ateliers.exercises.model import Code, Expected, Part, Slip
from ateliers.exercises.short import slip
from ateliers.messages_charts import SAY


def bar_of_rates(file: Path) -> Any:
    import altair as alt

    rows = pd.read_csv(file)
    # fr: 1 garder les installations, additionner par région, diviser
    # en: 1 keep the facilities, add up by region, divide
    facilities = rows[rows["No_permis_installation"].notna()]
    regions = facilities.groupby("Region", as_index=False).sum(numeric_only=True)
    patients = regions["Nombre_de_civieres_occupees"]
    regions["rate"] = patients / regions["Nombre_de_civieres_fonctionnelles"] * 100
    # fr: 2 ce que l’image doit dire
    # en: 2 what the picture must say
    title = "Taux d’occupation des civières à l’urgence"  # fr
    subtitle = "Ministère de la Santé et des Services sociaux, 30 décembre 2025, 13 h"  # fr
    least, most = regions["rate"].min(), regions["rate"].max()
    about = f"Diagramme à barres des régions; taux de {least:.0f} à {most:.0f} %."  # fr
    title = "Occupancy rate of emergency room stretchers"  # en
    subtitle = "Ministry of Health and Social Services, December 30, 2025, 1 p.m."  # en
    about = f"Bar chart of the regions; rate from {least:.0f}% to {most:.0f}%."  # en
    # fr: 3 des barres, rangées par valeur
    # en: 3 bars, arranged by value
    return (
        alt.Chart(regions)
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort="-x"))
        .properties(title=alt.Title(title, subtitle=subtitle), description=about)
    )


TITLE = "Taux d’occupation, MSSS, 30 décembre 2025, 13 h"


def about(values: pd.Series) -> str:
    """Return an alternative text that goes with the values, whatever the data."""
    return f"Bar chart, one bar per region, occupancy rate from {values.min()} to {values.max()}"


def table(values: pd.Series) -> pd.DataFrame:
    return values.rename("rate").rename_axis("Region").reset_index()


def draw(data: pd.DataFrame, mark: str = "bar", **said: Any) -> Any:
    """Return a whole chart but for what ``said`` takes away or changes."""
    import altair as alt

    encode = said.pop("encode", None) or {"x": "rate:Q", "y": alt.Y("Region:N", sort="-x")}
    wanted = {"title": TITLE, "description": about(data["rate"])} | said
    kept = {key: value for key, value in wanted.items() if value}
    # Given as objects, the channels cost altair a tenth of what they do as texts.
    channels = {
        name: getattr(alt, name.title())(channel) if isinstance(channel, str) else channel
        for name, channel in encode.items()
    }
    chart = getattr(alt.Chart(data), f"mark_{mark}")().encode(**channels)
    return chart.properties(**kept) if kept else chart


def of(values: Any, mark: str = "bar", **said: Any) -> Any:
    """Return a function that draws what ``values`` computes from the file."""
    return lambda file: draw(table(values(file)), mark, **said)


def right(file: Path) -> pd.Series:
    return rates(facilities(file))


def encoded(make: Any, **said: Any) -> Any:
    """Return a function that draws the right rates with other encodings."""

    def chart(file: Path) -> Any:
        import altair as alt

        return draw(table(right(file)), encode=make(alt), **said)

    return chart


def shape(code: str, *wrong: Any) -> Slip:
    """Return a slip of form, told in the words of every chart."""
    return Slip(code, SAY[code], wrong[0], wrong[1:])


def _upright(file: Path) -> Any:
    import altair as alt

    where = {"x": alt.X("Region:N", sort="-y"), "y": alt.Y("rate:Q", title="%")}
    return draw(table(right(file)), encode=where, title=alt.Title("Taux", subtitle=TITLE))


def _by_altair(file: Path) -> Any:
    import altair as alt

    rows = facilities(file)[["Region", PATIENTS, PLACES]]
    order = list(right(file).sort_values(ascending=False).index)
    return (
        alt.Chart(rows)
        .transform_aggregate(p=f"sum({PATIENTS})", c=f"sum({PLACES})", groupby=["Region"])
        .transform_calculate(rate="datum.p / datum.c * 100")
        .mark_bar()
        .encode(x="rate:Q", y=alt.Y("Region:N", sort=order))
        .properties(title=TITLE, description=about(right(file)))
    )


def _labelled(file: Path) -> Any:
    import altair as alt

    data = table(right(file).sort_values(ascending=False).round(1))
    base = alt.Chart(data).encode(x="rate", y=alt.Y("Region", sort=None))
    words = base.mark_text(align="left").encode(text="rate:Q")
    limit = alt.Chart().mark_rule().encode(x=alt.datum(100))
    return (base.mark_bar() + words + limit).properties(
        title=TITLE, description=about(data["rate"])
    )


def _per_cent(file: Path) -> Any:
    import altair as alt

    where = {
        "x": alt.X("mean(rate):Q", axis=alt.Axis(format="%")),
        "y": alt.Y("Region:N").sort("-x"),
        "color": alt.value("teal"),
    }
    said = "Occupancy of emergency rooms, Ministère de la Santé et des Services sociaux, 2025-12-30 13:00"
    return draw(table(right(file) / 100), encode=where, title=said)


def _of_facilities(file: Path, placed: bool) -> pd.Series:
    rows = facilities(file)
    rows = rows[rows[PLACES] > 0] if placed else rows
    # Two of them bear the same name here and there: their bars stack up.
    return facility_rates(rows).groupby(rows["Nom_installation"]).sum()


def _stacked(file: Path) -> Any:
    rows = facilities(file)
    return draw(rows.assign(rate=facility_rates(rows))[["Region", "rate"]])


BAR = Code(
    id="07-bar",
    data="urgences",
    given="path",
    expected=Expected(
        "chart",
        digits=0,
        marks=("bar",),
        ranked=True,
        parts=(
            Part(
                "no-source",
                {"fr": "la source", "en": "the source"},
                ("MSSS", "Ministère de la Santé", "Ministry of Health", "Health ministry", "Department of Health", "Health department", "Santé et Services sociaux", "Health and Social Services"),
                {
                    "fr": "Le dessin est juste. L’image ne dit pas encore qui publie ces données : nommez le ministère dans le titre ou le sous-titre. Le portail les héberge; il n’en est pas la source.",
                    "en": "The drawing is right. The picture does not say yet who publishes these data: write the ministry in the title or the subtitle. The portal hosts them; it is not their source.",
                },
            ),
            Part(
                "no-period",
                {"fr": "la période", "en": "the period"},
                ("30 décembre 2025", "December 30, 2025", "30 December 2025", "December 30th, 2025", "2025-12-30", "30/12/2025", "Dec 30, 2025", "30 déc. 2025", "30 Dec 2025"),
                {
                    "fr": "Le dessin est juste. L’image ne dit pas encore quel jour elle décrit : jour, mois et année, dans le titre ou le sous-titre.",
                    "en": "The drawing is right. The picture does not say yet which day it describes: day, month and year, in the title or the subtitle.",
                },
            ),
            Part(
                "no-hour",
                {"fr": "l’heure", "en": "the hour"},
                ("13 h", "13 heures", "13:00", "1 p.m.", "1:00 p.m.", "1 pm", "1 o’clock", "une heure"),
                {
                    "fr": "Le jour est là. Ces données ne décrivent qu’une heure de ce jour, et l’image ne dit pas encore laquelle. Le fichier l’écrit dans la colonne `Heure_de_l'extraction_(image)`; `Mise_a_jour` en donne une autre, plus tardive.",
                    "en": "The day is there. These data describe a single hour of that day, and the picture does not say yet which one. The file writes it in the column `Heure_de_l'extraction_(image)`; `Mise_a_jour` (updated) gives another, later one.",
                },
                except_in=("11 p.m.", "11:00 p.m.", "11 o’clock", "13 h 45", "13:45", "13 heures 45", "1:45 p.m."),
            ),
            Part(
                "waits",
                {"fr": "un temps d’attente", "en": "a wait"},
                (
                    "temps d’attente", "temps d’attendre", "durée d’attente", "durée de l’attente", "délai d’attente",
                    "délais d’attente", "heures d’attente", "l’attente", "attente aux urgences", "attente à l’urgence",
                    "attente par région", "attend le plus", "attend-on", "wait time", "waiting time", "longest wait",
                    "hours of wait", "wait by", "waits by", "waits in", "the wait", "the waits", "room wait", "rooms wait",
                    "ER wait", "to wait",
                ),
                {
                    "fr": "Les barres sont justes, mais les mots de l’image parlent d’attente. Ce taux compare les patients sur civière aux civières; il n’a pas de lien direct avec la salle d’attente. Dites ce qu’il mesure.",
                    "en": "The bars are right, but the words of the picture speak of waiting. This rate compares patients on stretchers with stretchers; it has no direct link with the waiting room. Say what it measures.",
                },
                banned=True,
                except_in=(
                    "pas le temps d’attente", "pas un temps d’attente", "pas des temps d’attente", "pas les temps d’attente",
                    "non le temps d’attente", "non un temps d’attente", "non l’attente", "pas l’attente", "pas de l’attente",
                    "not the wait", "not a wait", "not wait time", "not waiting time", "no wait time", "link with the wait",
                    "linked to the wait", "nothing about the wait", "not to wait",
                ),
            ),
            Part(
                "axis-of-counts",
                {"fr": "un axe de nombres", "en": "an axis of counts"},
                (PATIENTS, PLACES, PRESENT),
                {
                    "fr": "Les longueurs sont des taux, et l’axe porte le nom d’une colonne de nombres : il dit compter des civières ou des patients.",
                    "en": "The lengths are rates, and the axis bears the name of a column of numbers: it claims to count stretchers or patients.",
                },
                banned=True,
            ),
        ),
    ),
    first_step={
        "fr": "Premier pas : une table de 15 lignes, avec le nom de la région et son taux.",
        "en": "A first step: a table of 15 rows, with the name of the region and its rate.",
    },
    reference=bar_of_rates,
    routes=(_upright, _by_altair, _labelled, _per_cent, of(right)),
    slips=(
        shape("pie", encoded(lambda alt: {"theta": "rate:Q", "color": "Region:N"}, mark="arc")),
        shape("line-across", of(right, "line"), of(right, "area")),
        shape("points-not-bars", of(right, "point"), of(right, "circle")),
        shape("axis-not-zero",
            encoded(lambda alt: {"x": alt.X("rate:Q", scale=alt.Scale(zero=False)), "y": alt.Y("Region:N", sort="-x")}),
            encoded(lambda alt: {"x": alt.X("rate:Q").scale(domain=[80, 200]), "y": alt.Y("Region:N", sort="-x")}),
            encoded(lambda alt: {"x": alt.X("rate:Q").scale(domainMin=80), "y": alt.Y("Region:N", sort="-x")})),
        shape("all-equal", encoded(lambda alt: {"x": alt.X("rate:Q", stack="normalize"), "y": alt.Y("Region:N", sort="-x")})),
        shape("alphabetical", encoded(lambda alt: {"x": "rate:Q", "y": "Region:N"}),
            encoded(lambda alt: {"y": "rate:Q", "x": "Region:N"})),
        shape("lowest-first", encoded(lambda alt: {"x": "rate:Q", "y": alt.Y("Region:N", sort="x")})),
        shape("no-title", of(right, title="")),
        shape("no-description", of(right, description="")),
        shape("thin-description", of(right, description="Un graphique"), of(right, description="Voici la description de mon graphique à barres")),
        slip(
            "all-quebec-kept",
            "Une barre s’appelle « Ensemble du Québec » : c’est une ligne de total restée parmi les régions.",
            "One bar is called “Ensemble du Québec”: a row of totals left among the regions.",
            of(lambda file: rates(all_rows(file))), of(lambda file: rates(half_cleaned(file))),
        ),
        slip(
            "counts",
            "Vos barres comptent des patients : Montréal y gagne par sa taille. La question demande un taux.",
            "Your bars count patients: Montréal wins there by its size. The question asks for a rate.",
            of(lambda file: by_region(facilities(file), PATIENTS)),
            of(lambda file: by_region(all_rows(file), PATIENTS)),
            of(lambda file: by_region(half_cleaned(file), PATIENTS)),
        ),
        slip(
            "mean-of-rates",
            "Vos barres montrent la moyenne des taux des installations : une petite urgence y pèse autant qu’une grande.",
            "Your bars show the mean of the rates of the facilities: a small emergency room weighs as much as a large one.",
            of(lambda file: mean_rates(facilities(file))),
        ),
        slip(
            "rates-stacked",
            "Vos barres empilent les taux des installations de chaque région, et des taux ne s’additionnent pas. Additionnez les patients et les civières, puis divisez.",
            "Your bars stack up the rates of the facilities of each region, and rates do not add up. Add up patients and stretchers, then divide.",
            _stacked,
        ),
        slip(
            "as-ratio",
            "Vos barres montrent des patients par civière, autour de 1. Multipliez par 100, ou affichez l’axe en pour cent (`format=\"%\"`).",
            "Your bars show patients per stretcher, around 1. Multiply by 100, or write the axis in per cent (`format=\"%\"`).",
            of(lambda file: right(file) / 100),
        ),
        slip(
            "everyone-present",
            "Votre taux compte tous les patients présents, y compris ceux qui ne sont pas sur une civière.",
            "Your rate counts all patients present, including those who are not on a stretcher.",
            of(lambda file: rates(facilities(file), PRESENT)),
        ),
        slip(
            "stretchers",
            "Vos barres comptent des civières. Il reste à leur rapporter les patients.",
            "Your bars count stretchers. The patients are still to be set against them.",
            of(lambda file: by_region(facilities(file), PLACES)),
        ),
        slip(
            "shares",
            "Vos barres montrent la part de chaque région dans les patients du Québec. La question demande un taux d’occupation.",
            "Your bars show the share of each region in the patients of Québec. The question asks for a rate per stretchers.",
            of(lambda file: by_region(facilities(file), PATIENTS).pipe(lambda s: s / s.sum() * 100)),
        ),
        slip(
            "facilities-counted",
            "Vos barres comptent les installations de chaque région. La question demande un taux.",
            "Your bars count the facilities of each region. The question asks for a rate.",
            of(lambda file: facilities(file).groupby("Region").size()),
        ),
        slip(
            "upside-down",
            "Votre division est à l’envers : ce sont des civières pour 100 patients.",
            "Your division is upside down: these are stretchers per 100 patients.",
            of(lambda file: 10_000 / right(file)),
            of(lambda file: 1 / right(file) * 100),
        ),
        slip(
            "fullest",
            "Vos barres montrent l’installation la plus remplie de chaque région. On demande la région entière.",
            "Your bars show the fullest facility of each region. The whole region is asked for.",
            of(lambda file: facility_rates(facilities(file)).groupby(facilities(file)["Region"]).max()),
        ),
        slip(
            "by-facility",
            "Vos barres sont des installations. On demande une barre par région.",
            "Your bars are facilities. One bar per region is asked for.",
            of(lambda file: _of_facilities(file, True)),
            of(lambda file: _of_facilities(file, False)),
        ),
        slip(
            "some-regions",
            "Il n’y a là que quelques régions. On demande les 15.",
            "Only some of the regions are there. All 15 are asked for.",
            *(of(lambda file, n=n: right(file).sort_values(ascending=False).head(n)) for n in (5, 10)),
        ),
        slip(
            "capped",
            "Les taux au-dessus de 100 ont été ramenés à 100. Il peut y avoir plus de patients que de civières.",
            "The rates above 100 were brought down to 100. There can be more patients than stretchers.",
            of(lambda file: right(file).clip(upper=100)),
        ),
        slip(
            "histogram",
            "Votre graphique groupe les taux par tranches : il compte des régions, et n’en nomme aucune.",
            "Your chart groups the rates by intervals: it counts regions, and names none.",
            encoded(lambda alt: {"x": alt.X("rate:Q", bin=True), "y": "count()"}),
        ),
    ),
    why={
        "fr": "Quinze longueurs parties de zéro, la plus longue d’abord; et l’image dit à elle seule ce qu’elle montre, qui publie les données et quelle heure elles décrivent.",
        "en": "Fifteen lengths that start at zero, the longest first; and the picture says by itself what it shows, who published the data and which hour they describe.",
    },
    hints=(
        {
            "fr": "`alt.Chart(regions).mark_bar().encode(x=\"rate:Q\", y=alt.Y(\"Region:N\", sort=\"-x\"))` : des barres, rangées. Si `Region` est l’index de votre table, ajoutez d’abord `.reset_index()`.",
            "en": "`alt.Chart(regions).mark_bar().encode(x=\"rate:Q\", y=alt.Y(\"Region:N\", sort=\"-x\"))`: bars, arranged. If `Region` is the index of your table, add `.reset_index()` first.",
        },
        {
            "fr": "`.properties(title=alt.Title(\"…\", subtitle=\"…\"), description=\"…\")` ajoute les mots.",
            "en": "`.properties(title=alt.Title(\"…\", subtitle=\"…\"), description=\"…\")` adds the words.",
        },
    ),
)  # fmt: skip
