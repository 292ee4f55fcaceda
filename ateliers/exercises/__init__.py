"""The exercises of the book: one file a module, found here by id.

`exercise(id)` imports only the module file that holds the id, so that a check stays quick.
"""

from __future__ import annotations

import pkgutil
from functools import lru_cache
from importlib import import_module

from ateliers.errors import UnknownName, nearest
from ateliers.exercises.model import Exercise
from ateliers.language import NBSP, Lang


@lru_cache(maxsize=1)
def files() -> dict[str, str]:
    """Return the declaration files by module number: ``{"05": "m05_reading_csv"}``."""
    return {
        name[1:3]: name
        for _, name, _ in pkgutil.iter_modules(__path__)
        if name[0] == "m" and name[1:3].isdigit()
    }


@lru_cache
def of_module(number: str) -> dict[str, Exercise]:
    """Return the exercises of one module by id, in the order of the lesson."""
    module = import_module(f"{__name__}.{files()[number]}")
    return {exercise.id: exercise for exercise in module.EXERCISES}


def everything() -> dict[str, Exercise]:
    """Return every exercise of the book by id."""
    return {key: value for number in sorted(files()) for key, value in of_module(number).items()}


def exercise(id: str, lang: Lang = "en") -> Exercise:
    """Return the exercise ``id``.

    Raises
    ------
    UnknownName
        One sentence with the nearest ids.
    """
    if isinstance(id, str) and id[:2] in files() and id in of_module(id[:2]):
        return of_module(id[:2])[id]
    near = ", ".join(f'"{name}"' for name in nearest(id, everything()))
    shown = str(id)[:60]
    raise UnknownName(
        {
            "fr": f"Aucun exercice ne s’appelle «{NBSP}{shown}{NBSP}». Les plus proches{NBSP}: {near}.",
            "en": f"No exercise is called “{shown}”. The nearest: {near}.",
        }[lang]
    )
