"""What `ateliers doctor` looks at: declarations, data, notebooks, this machine, the portals."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ateliers.doctor_data import cache_faults, data_faults
from ateliers.errors import AteliersError
from ateliers.places import IN_WHEEL

if TYPE_CHECKING:
    from ateliers.doctor_live import Seen

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: faults, and each dataset as its portal gives it where that was asked."""

    faults: list[str]
    datasets: list[Seen] | None = None

    @property
    def sound(self) -> bool:
        return not self.faults and all(seen.sound for seen in self.datasets or ())

    def text(self) -> str:
        """Write it for a person: a line a fault, a line a dataset."""
        lines = self.faults + [str(seen) for seen in self.datasets or ()]
        return "\n".join(lines + ["All is sound."] * self.sound)

    def json(self) -> str:
        """Write it for a program."""
        seen = None
        if self.datasets is not None:
            seen = [
                {**asdict(each), "licence_changed": each.licence_changed, "sound": each.sound}
                for each in self.datasets
            ]
        content = {"sound": self.sound, "faults": self.faults, "datasets": seen}
        return json.dumps(content, ensure_ascii=False, indent=2)


def examine(live: bool = False) -> Report:
    """Look at everything here, and with ``live`` ask the portals about each dataset too."""
    if not live:
        return Report(faults())
    from ateliers.doctor_live import look_at_all

    return Report(faults(), look_at_all())


def browser() -> str | None:
    """Return the path of the Chromium that proves the pages, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def faults() -> list[str]:
    """Return every fault found, a sentence each; none where all is sound."""
    found = data_faults() + cache_faults()
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
