"""Every number in a module's declaration is computed, plan of the room and sheet included."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import test_numbers_01
import test_numbers_04
import test_numbers_07
import test_numbers_09
from numbers_in import FOLDERS, SMALL, notebook, numbers, shown
from texts import declared

from ateliers.language import LANGS
from ateliers.places import MODULES
from ateliers.sources import load


def of_counts() -> set[float]:
    """Recompute what the declaration of module 05 states."""
    counts = load("velos-2012", quiet=True).set_index("Date")
    days = counts.sum(axis=1)
    january, july = (days[days.index.month == month].mean() for month in (1, 7))
    return {round(january, 1), round(january), round(july)}


COMPUTED: dict[str, Callable[[], set[float]]] = {
    "01": test_numbers_01.computed,
    "04": test_numbers_04.computed,
    "05": of_counts,
    "07": lambda: test_numbers_07.computed() | {len(load("urgences", quiet=True))},
    "09": test_numbers_09.computed,
}
# Figures that define or suppose something: a byte's largest value, the seats of an imagined bus.
GIVEN = {"05": {255.0}, "07": {60.0}}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("path", sorted(MODULES.glob("*.yml")), ids=lambda path: path.stem)
def test_numbers_of_a_declaration_are_computed(path: Path, lang: str) -> None:
    module = path.stem[:2]
    known = COMPUTED[module]() | GIVEN.get(module, set())
    for folder in FOLDERS:
        known |= shown(notebook(folder, path.stem, lang))
    assert [
        f"{number}: {text[:60]}"
        for one, text in declared(path)
        if one == lang
        for number in numbers(text, lang)
        if number > SMALL and number not in known
    ] == []
