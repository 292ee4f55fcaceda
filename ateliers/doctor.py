"""What `ateliers doctor` looks at: declarations, snapshots, notebooks, and this machine."""

from __future__ import annotations

import shutil
from importlib.util import find_spec

from ateliers.doctor_data import data_faults
from ateliers.errors import AteliersError
from ateliers.places import IN_WHEEL

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def browser() -> str | None:
    """Return the path of the Chromium that proves the pages, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def faults() -> list[str]:
    """Return every fault found, a sentence each; none where all is sound."""
    found = data_faults()
    if not IN_WHEEL:
        from ateliers.doctor_book import book_faults

        found += book_faults() + _exercise_faults() + _machine_faults()
    return found


def _exercise_faults() -> list[str]:
    """Hold the exercises named by the modules against those that are declared."""
    from ateliers.exercises import files, of_module
    from ateliers.modules import modules

    found = []
    try:
        for module in modules():
            number = module.id[:2]
            declared = set(of_module(number)) if number in files() else set()
            # Reminders of other modules are named too: theirs are held by their own module.
            named = {id for ids in module.exercises.values() for id in ids if id.startswith(number)}
            found += [
                f'{module.id}.yml names the exercise "{id}", which ateliers/exercises does not have'
                for id in sorted(named - declared)
            ]
            found += [
                f'ateliers/exercises has "{id}", which {module.id}.yml does not name'
                for id in sorted(declared - named)
            ]
    except AteliersError as fault:
        found.append(str(fault))
    return found


def _machine_faults() -> list[str]:
    """Say what this machine lacks to build and to prove the project."""
    found = []
    for name, why in (("jupyter_book", "build the site"), ("nbclient", "execute notebooks")):
        if find_spec(name) is None:
            found.append(f"{name} is missing, needed to {why}; run: make book")
    if not browser():
        found.append(
            "no Chromium was found; browser tests cannot run (Debian: apt install chromium)"
        )
    return found
