"""Read the numbers of texts and of outputs, and find those of a module that nothing computes."""

from __future__ import annotations

import json
import re
from typing import Any

from ateliers.exercises import everything
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Code,
    Line,
    Number,
    Order,
    ShortText,
    Sort,
)
from ateliers.language import LANGS, Text
from ateliers.places import BOOK

SMALL = 12
"""Numbers up to a dozen count things in plain sight: steps, months, columns."""
FOLDERS = ("modules", "exercises")


def notebook(folder: str, module: str, lang: str) -> Any:
    """Return one notebook of a module."""
    return json.loads((BOOK / folder / f"{module}.{lang}.ipynb").read_text("utf-8"))


def numbers(text: str, lang: str) -> list[float]:
    """Read the numbers of a text; code, links, dates and names of norms and laws left out."""
    text = re.sub(r"`[^`]*`|\]\([^)]*\)|<[^>]+>|https?://\S+", " ", text)
    text = re.sub(
        r"\d{1,2}/\d{1,2}(/\d{4})?|[A-Z]{1,3}\d+|\d+\.\d+\.\d+|UTF-8|CC BY 4\.0|Windows-1252"
        r"|G-1\.03|12\.10",
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


def prose(notebook: Any) -> dict[str, str]:
    """Return the cells of text by id, but for the header, which is written from the registry."""
    return {
        cell["id"]: "".join(cell["source"])
        for cell in notebook["cells"]
        if cell["cell_type"] == "markdown" and cell["id"] != "header"
    }


def texts(exercise: Any) -> list[Text]:
    """Return every text of an exercise that may state a number."""
    found: list[Text] = [*exercise.hints]
    for name in ("prompt", "why", "first_step"):
        if hasattr(exercise, name):
            found.append(getattr(exercise, name))
    match exercise:
        case ChooseOne() | ChooseSeveral():
            found += [text for option in exercise.options for text in (option.text, option.told)]
        case Sort():
            found += [*exercise.bins]
            found += [text for card in exercise.cards for text in (card.text, card.told)]
        case Order():
            found += [rule.told for rule in exercise.rules]
        case Code() | Number():
            found += [slip.text for slip in exercise.slips]
        case ShortText():
            found += [told for _, _, told in exercise.slips]
        case Line():
            found += [text for part in exercise.parts for text in (part.name, part.told)]
            found.append(exercise.example)
    return found


def strangers(folder: str, module: str, lang: str, computed: set[float]) -> list[str]:
    """Return the numbers of a notebook's prose that nothing computes."""
    page = notebook(folder, module, lang)
    known = computed | shown(page)
    return [
        f"{id}: {number}"
        for id, text in prose(page).items()
        for number in numbers(text, lang)
        if number > SMALL and number not in known
    ]


def strangers_of(id: str, computed: set[float]) -> list[str]:
    """Return the numbers of an exercise's texts that nothing computes."""
    return [
        f"{id} {lang}: {number}"
        for text in texts(everything()[id])
        for lang in LANGS
        for number in numbers(text[lang], lang)
        if number > SMALL and number not in computed
    ]


def uneven(folder: str, module: str) -> list[str]:
    """Return the cells whose larger numbers are not the same in both editions."""
    days = 31  # a day of the month may be a figure in one language and a word in the other
    fr, en = (
        {
            id: sorted(n for n in numbers(text, lang) if n > days)
            for id, text in prose(notebook(folder, module, lang)).items()
        }
        for lang in LANGS
    )
    return [id for id in fr if fr[id] != en.get(id)]
