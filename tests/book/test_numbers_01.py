"""Every number in the texts of module 01 is computed from the snapshot, or stands in the registry."""

from __future__ import annotations

import pandas as pd
import pytest
from numbers_in import FOLDERS, notebook, strangers, strangers_of, uneven

from ateliers.exercises import of_module
from ateliers.exercises.m01_what_is_open_data.places import (
    coded,
    everyone_in,
    inhabitants,
    municipalities,
    ordinary,
    rimouski,
)
from ateliers.language import LANGS
from ateliers.registry import dataset
from ateliers.sources import load

NAME = "01-what-is-open-data"
CITED = {
    12.10,  # the section of the Act
    2007.0,  # the eight principles
    2015.0,  # the charter
    2016.0, 2018.0,  # the portal, the policy statements
    11.0, 1593.0, 2026.0, 24.0,  # datasets of the portal on April 11, 2026; the snapshot
    100.0, 500.0, 1000.0,  # round numbers of a question
}  # fmt: skip


def given_their_number(table: pd.DataFrame) -> pd.Series:
    """Return the inhabitants of each municipality, with those of the nine villages at 0 moved there."""
    towns = municipalities(table)
    people = coded(table, "21", "22").set_index("munnom")["mpopul"]
    elsewhere = towns["mpopul"].eq(0) & towns["munnom"].isin(people.index)
    assert elsewhere.sum() == len(coded(table[table["mpopul"] == 0], "07", "08")) == 9
    return towns["mpopul"].mask(elsewhere, towns["munnom"].map(people))


def computed() -> set[float]:
    """Recompute what the texts state and the cells do not show."""
    table = load("municipalites", quiet=True)
    towns = municipalities(table)
    sizes = towns["mpopul"].sort_values()
    montreal = inhabitants(table, "Montréal")
    smallest = sizes[sizes.cumsum() <= montreal]
    assert len(coded(table, "40")) == 1 and sizes.cumsum().iloc[len(smallest)] > montreal
    outside = table[~table.index.isin(towns.index)]
    removed = sum(
        part.count or len(part.columns)
        for part in dataset("municipalites").removed
        if not part.columns
    )
    nine = municipalities(rimouski(table))["mpopul"]
    moved = given_their_number(table)

    zeros = table[table["mpopul"] == 0]
    assert len(zeros) == 95 and len(coded(zeros, "07")) == 8 and len(coded(table, "07")) == 9
    assert len(coded(zeros, "08")) == len(coded(table, "08")) == 1
    assert sizes.head(10).sum() == 0 and (towns["mpopul"] == 0).sum() == 10
    assert sizes.head(100).sum() < inhabitants(table, "Westmount")
    assert sizes.head(500).sum() < inhabitants(table, "Gatineau")
    assert 0.9 < len(smallest) / len(towns) < 0.91  # "nine municipalities in ten"
    assert len(towns[towns["regadm"] == "Montréal (06)"]) == 16
    assert sorted(table.loc[table["munnom"] == "Chisasibi", "mpopul"]) == [0, 5357]
    assert rimouski(table).set_index("munnom").loc["Saint-Valérien", "mpopul"] == nine.median()
    assert (nine < nine.median()).sum() == (nine > nine.median()).sum() == 4
    assert (nine > nine.mean()).sum() == 1
    assert (table["munnom"] == "Chisasibi").sum() == 2
    assert sum([1_000] * 9, 100_000) / 10 == 10_900
    assert moved.sort_values().cumsum().le(montreal).sum() == 1_015
    assert round(100 * montreal / moved.sum(), 1) == 21.2
    return CITED | {
        float(len(table)), float(len(towns)), float(len(ordinary(table))), montreal,
        float(table["mpopul"].sum()), everyone_in(table), float(outside["mpopul"].sum()),
        float(len(smallest)), float(smallest.sum()), float(sizes.head(100).sum()), float(sizes.head(500).sum()),
        inhabitants(table, "Westmount"), inhabitants(table, "Gatineau"), 95.0, float(removed),
        float(round(sizes.mean())), float(sizes.median()), float((sizes < sizes.mean()).sum()),
        float(round(nine.mean())), float(moved.median()), 32.0, 5357.0, 9_000.0, 10_900.0, 100_000.0,
        round(100 * montreal / table["mpopul"].sum(), 1),
        *(float(len(coded(table, code))) for code in ("01", "02", "04", "05", "06", "10")),
    }  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_numbers_of_the_prose_are_computed(folder: str, lang: str) -> None:
    assert strangers(folder, NAME, lang, computed()) == []


@pytest.mark.parametrize("id", of_module("01"))
def test_numbers_of_the_exercises_are_computed(id: str) -> None:
    assert strangers_of(id, computed()) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_same_numbers_stand_in_both_editions(folder: str) -> None:
    assert uneven(folder, NAME) == []


def test_the_rule_is_the_one_that_the_lesson_adds_up() -> None:
    municipal = load("municipalites", quiet=True)
    parts = [len(coded(municipal, code)) for code in ("01", "02", "04", "05", "06", "10")]
    assert parts == [42, 2, 129, 650, 41, 234]
    cells = {cell["id"]: cell for cell in notebook("modules", NAME, "fr")["cells"]}
    table = "".join(cells["kinds"]["outputs"][0]["data"]["text/html"])
    assert {f">{part}</td>" in table for part in parts} == {True}
    north = [len(coded(municipal, code)) for code in ("07", "08", "09", "40")]
    assert sum(parts) + sum(north) == len(municipalities(municipal)) == 1_123
    assert inhabitants(rimouski(municipal), "Lac-Huron") == 32
