"""Every number in the texts of module 04 is computed: by a cell of its lesson, or here."""

from __future__ import annotations

import json

import pytest
from numbers_in import FOLDERS, SMALL, notebook, numbers, strangers, strangers_of, uneven

from ateliers.exercises import of_module
from ateliers.exercises.model import Line
from ateliers.language import LANGS
from ateliers.registry import dataset
from ateliers.sources import load

NAME = "04-licences"
CHANGED = "Fermé changement d'exploitant"
STATES = {"Ouvert", "Fermé", CHANGED, "Sous inspection fédérale"}


def computed() -> set[float]:
    """Recompute what the texts state and the cells do not show."""
    fines = load("inspections", quiet=True)
    places = fines.drop_duplicates("business_id")
    # One status, one town and one category an establishment: the first row speaks for all.
    assert (fines.groupby("business_id")[["statut", "ville", "categorie"]].nunique() == 1).all(
        axis=None
    )
    assert set(fines["statut"]) == STATES
    states = places["statut"].value_counts()
    assert states["Sous inspection fédérale"] == 4
    assert 0.35 < states["Ouvert"] / len(places) < 0.45  # "about 4 in 10"
    changed = fines[fines["statut"] == CHANGED]
    assert (changed["date_statut"] > changed["date"]).all()  # "in every one of the rows"
    share = round(100 * len(changed) / len(fines))
    assert 30 < share < 34  # "nearly one row in three"
    verdun = fines[fines["ville"] == "Verdun"]
    categories = fines["categorie"].nunique()
    assert {"Boulangerie", "Garderie", "Restaurant"} <= set(fines["categorie"])
    meals = verdun.drop_duplicates("business_id")["categorie"].str.contains("Restaurant")
    opened = fines[fines["statut"] == "Ouvert"]
    assert (opened["date"] - opened["date_statut"]).dt.days.quantile(
        0.75
    ) > 5 * 365  # "long before"
    montreal = int((fines["ville"] == "Montréal").sum())
    towns = fines["ville"].nunique()
    first, last = fines["date"].min(), fines["date"].max()
    assert (first.year, first.month, first.day) == (2011, 1, 12)
    assert (last.year, last.month, last.day) == (2025, 3, 31)
    assert 14 < (last - first).days / 365.25 < 15  # "more than 14 years"
    rooms = load("urgences", quiet=True)
    regional = int((rooms["Nom_etablissement"] == "Total régional").sum())
    whole = int((rooms["Nom_etablissement"] == "Ensemble du Québec").sum())
    assert whole == 1
    assert set(rooms["Mise_a_jour"].astype(str).str[11:16]) == {"13:45"}
    return {
        len(fines), len(places), states["Ouvert"], states[CHANGED], len(changed), share,
        len(verdun), verdun["business_id"].nunique(),
        int((verdun.drop_duplicates("business_id")["statut"] == "Ouvert").sum()),
        int(meals.sum()), categories, montreal, len(fines) - montreal, towns - 1,
        2011, 2025, 31, 14, 100,
        len(rooms), regional, regional + whole, len(rooms) - regional - whole,
        2012,  # the title of the bicycle counts
        24, 2026,  # the day the snapshots were taken
        30, 13, 45,  # the hour of the emergency rooms, and that of the file's update
    }  # fmt: skip


def test_the_days_and_titles_are_those_of_the_registry() -> None:
    for id, ends in (
        ("inspections", ("2011-01-12", "2025-03-31")),
        ("velos-2012", ("2012-01-01", "2012-11-05")),
        ("urgences", ("2025-12-30T13:00", "2025-12-30T13:00")),
    ):
        each = dataset(id)
        assert (each.period.start, each.period.end) == ends
        assert str(each.snapshot.retrieved) == "2026-11-24"
        assert each.licence.name == "CC BY 4.0"
    for lang in LANGS:
        pages = {
            kind: json.dumps(notebook(kind, NAME, lang), ensure_ascii=False).replace("’", "'")
            for kind in ("modules", "exercises")
        }
        for kind, id in (
            ("modules", "inspections"),
            ("modules", "velos-2012"),
            ("exercises", "urgences"),
        ):
            assert dataset(id).title[lang].replace("’", "'") in pages[kind]
            assert dataset(id).page in pages[kind]
        offered = " ".join(o.text[lang] for o in of_module("04")["04-eight"].options if o.right)
        for id in ("velos-2012", "inspections", "municipalites", "urgences", "piscines"):
            assert dataset(id).title[lang].replace("’", "'") in offered.replace("’", "'")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_numbers_of_the_prose_are_computed(folder: str, lang: str) -> None:
    assert strangers(folder, NAME, lang, computed()) == []


@pytest.mark.parametrize("id", of_module("04"))
def test_numbers_of_the_exercises_are_computed(id: str) -> None:
    assert strangers_of(id, computed()) == []


@pytest.mark.parametrize("id", [k for k, e in of_module("04").items() if isinstance(e, Line)])
def test_numbers_of_the_lines_are_computed(id: str) -> None:
    line = of_module("04")[id]
    texts = [line.example, *(text for part in line.parts for text in (part.name, part.told))]
    for text in texts:
        for lang in LANGS:
            for number in numbers(text[lang], lang):
                assert number <= SMALL or number in computed(), f"{lang}: {number}"


def test_the_same_numbers_stand_in_both_editions() -> None:
    for folder in FOLDERS:
        assert uneven(folder, NAME) == []
