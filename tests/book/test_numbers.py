"""Every number in a text is computed: by a cell of the same notebook, or here."""

from __future__ import annotations

import pandas as pd
import pytest
from numbers_in import FOLDERS, notebook, numbers, shown, strangers, strangers_of, uneven

from ateliers.exercises import of_module
from ateliers.language import LANGS
from ateliers.sources import path

NAME = "05-reading-csv"


def computed_05() -> set[float]:
    """Recompute what the texts of module 05 state and its cells do not show."""
    file = path("velos-2012", quiet=True)
    counts = pd.read_csv(file, sep=";", encoding="cp1252")
    mixed = pd.to_datetime(counts["Date"], format="mixed")
    counts["Date"] = pd.to_datetime(counts["Date"], format="%d/%m/%Y")
    daily = counts.set_index("Date").sum(axis=1)
    month = daily.index.month  # type: ignore[attr-defined]
    mean = daily.groupby(month).mean()
    assert 24.5 < mean[10] / mean[1] < 25.5  # "some 25 times as many"
    assert 38 < mean[7] / mean[1] < 42  # "some forty"
    totals = counts.drop(columns="Date").sum(axis=1)
    wrong = totals[mixed.dt.month == 7].mean() / totals[mixed.dt.month == 1].mean()
    assert round(wrong) == 4  # "would have made it four"
    assert (counts["Date"].iloc[12].day, counts["Date"].iloc[12].month) == (13, 1)
    rows = {m: (2 + (month < m).sum(), 1 + (month <= m).sum()) for m in (1, 10)}
    january = counts[counts["Date"].dt.month == 1].drop(columns="Date").sum()
    assert january.max() > 7_700
    assert daily.idxmax() == pd.Timestamp(2012, 6, 14) and daily.idxmax().day_name() == "Thursday"
    fines = pd.read_csv(path("inspections", quiet=True))
    assert 20150514 in set(fines["date"])
    assert pd.Timestamp(2012, 12, 31).day_of_year == 366
    first = file.read_bytes()[:175]
    assert b"Br\xe9beuf" in first and b"C\xf4te" in first
    return {
        310, 5, 13, 14, 31, 2012, 2011,  # rows, last day, the date that stops pandas
        0xE9, 255, 175, 1252, 56, 0, 1.0,
        round(mean[1]), round(mean[1], 1), round(mean[7]), 25, 7_700, january.min() and 38,
        *rows[1], *rows[10], 311, 620, 365, 366, daily.max(), len(fines), 20150514, 2015,
        205,  # an example of a number that holds the digit 0
        float(counts.drop(columns="Date").isna().sum().sum()),
    } | {float(v) for v in range(32)}  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_numbers_of_the_prose_are_computed(folder: str, lang: str) -> None:
    assert strangers(folder, NAME, lang, computed_05()) == []


@pytest.mark.parametrize("id", of_module("05"))
def test_numbers_of_the_exercises_are_computed(id: str) -> None:
    assert strangers_of(id, computed_05() | shown(notebook("modules", NAME, "fr")) | {100.0}) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_same_numbers_stand_in_both_editions(folder: str) -> None:
    assert uneven(folder, NAME) == []


def test_a_number_that_nobody_computed_is_found() -> None:
    assert numbers("Il passe 12 345 vélos, soit 3,5 %.".replace("12 345", "12\u00a0345"), "fr") == [
        12345,
        3.5,
    ]
    assert numbers("Some 12,345 bikes, or 3.5%; `99` in code, 13/01.", "en") == [12345, 3.5]
