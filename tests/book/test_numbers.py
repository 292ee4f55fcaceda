"""Every number in a text is computed: by a cell of the same notebook, or here."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from ateliers.exercises import everything
from ateliers.exercises.model import ChooseOne, ChooseSeveral, Code, Number
from ateliers.language import LANGS
from ateliers.places import BOOK
from ateliers.sources import path

SMALL = 12
"""Numbers up to a dozen count things in plain sight: steps, months, columns."""


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


def numbers(text: str, lang: str) -> list[float]:
    """Read the numbers of a text, code, links and dates left out."""
    text = re.sub(r"`[^`]*`|\]\([^)]*\)|<[^>]+>|https?://\S+", " ", text)
    text = re.sub(
        r"\d{1,2}/\d{1,2}(/\d{4})?|[A-Z]{1,3}\d+|\d+\.\d+\.\d+|UTF-8|CC BY 4\.0|Windows-1252",
        " ",
        text,
    )
    found = []
    for part in re.findall(r"\d+(?:[\u00a0,.]\d+)*", text):
        part = part.replace("\u00a0", "")
        part = part.replace(",", ".") if lang == "fr" else re.sub(r",(?=\d{3})", "", part)
        found.append(float(part))
    return found


def shown(notebook: Any) -> set[float]:
    """Return the numbers that the outputs and the code of a notebook show."""
    text = " ".join(
        "".join(output.get("text", "")) + "".join(output.get("data", {}).get("text/plain", ""))
        for cell in notebook["cells"]
        if cell["cell_type"] == "code"
        for output in cell["outputs"]
    )
    text += " ".join("".join(c["source"]) for c in notebook["cells"] if c["cell_type"] == "code")
    return {float(n) for n in re.findall(r"\d+(?:\.\d+)?", text)}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("folder", ["modules", "exercises"])
def test_numbers_of_the_prose_are_computed(folder: str, lang: str) -> None:
    notebook = json.loads(Path(BOOK, folder, f"05-reading-csv.{lang}.ipynb").read_text("utf-8"))
    known = computed_05() | shown(notebook)
    for cell in notebook["cells"]:
        if cell["cell_type"] == "markdown" and cell["id"] != "header":
            for number in numbers("".join(cell["source"]), lang):
                assert number <= SMALL or number in known, f"{cell['id']}: {number}"


@pytest.mark.parametrize("id", [id for id in everything() if id.startswith("05-")])
def test_numbers_of_the_exercises_are_computed(id: str) -> None:
    exercise = everything()[id]
    lesson = json.loads((BOOK / "modules" / "05-reading-csv.fr.ipynb").read_text("utf-8"))
    known = computed_05() | shown(lesson)
    texts = [
        getattr(exercise, name)
        for name in ("prompt", "why", "first_step")
        if hasattr(exercise, name)
    ]
    if isinstance(exercise, (ChooseOne, ChooseSeveral)):
        texts += [t for option in exercise.options for t in (option.text, option.told)]
    if isinstance(exercise, (Code, Number)):
        texts += [slip.text for slip in exercise.slips]
    for text in texts:
        for lang in LANGS:
            for number in numbers(text[lang], lang):
                assert number <= SMALL or number in known | {100.0}, f"{id} {lang}: {number}"


def test_the_same_numbers_stand_in_both_editions() -> None:
    for folder in ("modules", "exercises"):
        cells = {
            lang: {
                cell["id"]: sorted(numbers("".join(cell["source"]), lang))
                for cell in json.loads(
                    (BOOK / folder / f"05-reading-csv.{lang}.ipynb").read_text("utf-8")
                )["cells"]
                if cell["cell_type"] == "markdown" and cell["id"] != "header"
            }
            for lang in LANGS
        }
        for id, found in cells["fr"].items():
            big = [n for n in found if n > 31]  # days are written in words too
            assert big == [n for n in cells["en"][id] if n > 31], id


def test_a_number_that_nobody_computed_is_found() -> None:
    assert numbers("Il passe 12 345 vélos, soit 3,5 %.".replace("12 345", "12\u00a0345"), "fr") == [
        12345,
        3.5,
    ]
    assert numbers("Some 12,345 bikes, or 3.5%; `99` in code, 13/01.", "en") == [12345, 3.5]
