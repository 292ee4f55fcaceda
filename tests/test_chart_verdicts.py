"""What is told of a chart: its title, its axes, the text for people who do not see it."""

from __future__ import annotations

from typing import Any

import pytest

from ateliers import feedback, sources
from ateliers.exercises import exercise


@pytest.fixture(autouse=True)
def _from_the_snapshot() -> None:
    sources.forget()


def right_chart() -> Any:
    return exercise("07-bar").reference(sources.path("urgences", quiet=True))


def test_the_hour_of_a_chart_is_not_another_that_ends_alike() -> None:
    for hour, ok in (
        ("1 p.m.", True), ("13:00:00", True), ("13 h (mise à jour, 13 h 45)", True),
        ("11 p.m.", False), ("11:00 p.m.", False), ("13 h 45", False),
    ):  # fmt: skip
        chart = right_chart()
        chart = chart.properties(
            title={
                "text": "Patients on stretchers",
                "subtitle": f"Source: MSSS, December 30, 2025, {hour}",
            }
        )
        given = feedback.check("07-bar", chart)
        assert given.ok is ok and (ok or given.code == "no-hour"), f"{hour}: {given!r}"


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Emergency room waits by region", "waits"),
        ("Temps d’attente aux urgences", "waits"),
        ("L’attente, par région", "waits"),
        ("Occupancy, with no direct link with the waiting room", "right"),
        ("Taux d’occupation : ce n’est pas le temps d’attente", "right"),
        ("Patients waiting on stretchers, per 100 stretchers", "right"),
    ],
)
def test_a_chart_of_occupancy_is_not_one_of_waits(title: str, code: str) -> None:
    chart = right_chart().properties(title=f"{title}, MSSS, 30 décembre 2025, 13 h")
    assert feedback.check("07-bar", chart).code == code


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("Graphique 1", "title-says-nothing"),
        ("My first chart", "title-says-nothing"),
        ("Les régions du Québec", "title-says-nothing"),
        ("Urgences", "title-says-nothing"),
        ("Urgences débordées", "right"),
        ("Occupancy rate", "right"),
        ("Où déborde-t-on le plus?", "right"),
    ],
)
def test_a_title_says_what_is_measured(title: str, code: str) -> None:
    under = "30 décembre 2025, 13 h. Source : ministère de la Santé et des Services sociaux"
    chart = right_chart().properties(title={"text": title, "subtitle": under})
    assert feedback.check("07-bar", chart).code == code


def test_a_column_that_became_the_index_is_told() -> None:
    import altair as alt
    import pandas as pd

    table = pd.DataFrame({"Region": ["A", "B"], "rate": [1, 2]})
    for data, code in (
        (table.set_index("Region"), "column-is-index"),
        (table.rename(columns={"Region": "region"}), "unknown-column"),
    ):
        chart = alt.Chart(data).mark_bar().encode(x="rate:Q", y="Region:N")
        given = feedback.check("07-bar", chart)
        assert given.code == code and "Region" in given.text


def test_an_axis_without_names_is_told() -> None:
    import altair as alt

    chart = right_chart()
    for hidden in (None, alt.Axis(labels=False)):
        bare = chart.encode(y=alt.Y("Region:N", sort="-x", axis=hidden))
        assert feedback.check("07-bar", bare).code == "names-hidden"
        named = bare + bare.mark_text(align="right").encode(x=alt.datum(0), text="Region:N")
        named = named.properties(title=chart.title, description=chart.description)
        assert feedback.check("07-bar", named).ok, feedback.check("07-bar", named)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("description", "thin-description"),
        ("This is a description of the chart that I made", "thin-description"),
        ("Un graphique qui montre les données de mon exercice", "thin-description"),
        ("Barres des taux par région, 84 à 192 %", "right"),
        ("Bar chart of occupancy rates by region, about 80 to nearly 200", "right"),
        ("Histogramme : régions de haut en bas, axe des taux de 0 à 200", "right"),
        ("Bars, regions down, rates across: 0.84 to 1.92 patients a stretcher", "right"),
        ("Barres des taux par région, d’une centaine à près de deux cents", "right"),
        ("Bar chart of occupancy rates by region", "description-without-range"),
        ("Diagramme à barres : 15 régions, taux de 0 à 100", "description-of-another-range"),
        ("Les régions en vertical, les taux de 83,7 à 192,4", "description-without-type"),
        ("Line of the regions, rates from 84 to 192", "described-as-line"),
    ],
)
def test_a_description_that_says_nothing_is_told(text: str, code: str) -> None:
    chart = right_chart().properties(description=text)
    assert feedback.check("07-bar", chart).code == code
