"""The facts of each module, read from ``book/modules/NN-slug.yml``: stated once, used everywhere.

A module is published when its declaration stands in the book.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from ateliers.errors import DeclarationError, UnknownName, nearest
from ateliers.language import Text
from ateliers.places import MODULES, PACKAGE
from ateliers.reference.reading import PREFIX
from ateliers.strict_yaml import read_yaml
from ateliers.teaching import Facilitator, Sheet, facilitator, sheet

SCHEMA = PACKAGE / "module.schema.json"
TRIED = 5
"""From this many people on, the observed time is shown in place of the estimate."""


@dataclass(frozen=True)
class Minutes:
    """How long a part takes: estimated, and observed as a median over ``n`` people."""

    estimated: int
    observed: int | None
    n: int

    @property
    def tried(self) -> bool:
        """Whether enough people were timed for the observed time to be shown."""
        return self.observed is not None and self.n >= TRIED

    @property
    def shown(self) -> int:
        """The minutes to print."""
        return self.observed if self.observed is not None and self.tried else self.estimated


@dataclass(frozen=True)
class Term:
    """A new word of a lesson, in both languages."""

    fr: str
    en: str
    definition: Text

    def __getitem__(self, lang: str) -> str:
        return {"fr": self.fr, "en": self.en}[lang]


@dataclass(frozen=True)
class Module:
    """A module: what it asks, teaches, needs and takes."""

    id: str
    level: Literal[1, 2, 3, 4]
    title: Text
    question: Text
    scope: Text
    objectives: tuple[Text, ...]
    prerequisites: tuple[str, ...]
    datasets: tuple[str, ...]
    tables: tuple[str, ...]
    minutes: Mapping[Literal["lesson", "exercises"], Minutes]
    terms: tuple[Term, ...]
    exercises: Mapping[Literal["lesson", "page"], tuple[str, ...]]
    facilitator: Facilitator | None = None
    sheet: Sheet | None = None


def module(id: str, folder: Path = MODULES) -> Module:
    """Return one published module.

    Parameters
    ----------
    id : str
        The name of its declaration without the suffix, as ``05-reading-csv``.
    folder : Path
        Where the declarations stand.

    Raises
    ------
    UnknownName
        No such module; the sentence gives the nearest names.
    DeclarationError
        The declaration breaks its schema; the sentence gives the file, the entry and the remedy.
    """
    known = published_ids(folder)
    if id not in known:
        names = ", ".join(nearest(id, known)) or "none is published yet"
        raise UnknownName(f'there is no module "{str(id)[:80]}"; the nearest: {names}')
    path = folder / f"{id}.yml"
    state = path.stat() if path.exists() else None  # a link to nowhere is told by the reading
    mark = (state.st_mtime_ns, state.st_size) if state else (0, 0)
    return _read(path, mark, tuple(known))


@lru_cache(maxsize=256)  # nearly every page of the site asks for every module
def _read(path: Path, mark: tuple[int, int], known: tuple[str, ...]) -> Module:
    return _module(read_yaml(path, SCHEMA), path.name, known)


def modules(folder: Path = MODULES) -> tuple[Module, ...]:
    """Return every published module, in the order of their numbers (see `module`)."""
    return tuple(module(id, folder) for id in published_ids(folder))


def published_ids(folder: Path = MODULES) -> list[str]:
    """Return the names of the published modules, sound or not."""
    return sorted(path.stem for path in folder.glob("*.yml"))


def _module(data: dict[str, Any], file: str, known: Sequence[str]) -> Module:
    """Make a module of a declaration that passed its schema; check what a schema cannot say."""
    if f"{data['id']}.yml" != file:
        raise DeclarationError(
            f'{file}: id: expected "{Path(file).stem}" as the file is named, found "{data["id"]}"'
        )
    for name in data["prerequisites"]:
        if name not in known or name >= data["id"]:
            raise DeclarationError(
                f'{file}: prerequisites: "{name}" is not a published module of a lower number; '
                "take it out, and let the lesson explain what it needs from it"
            )
    minutes = {part: Minutes(**found) for part, found in data["minutes"].items()}
    for part, time in minutes.items():
        if (time.observed is None) != (time.n == 0):
            raise DeclarationError(
                f"{file}: minutes → {part}: observed and n go together; "
                "write a median and how many people it stands on, or null and 0"
            )
    shared = set(data["exercises"]["lesson"]) & set(data["exercises"]["page"])
    if shared:
        raise DeclarationError(
            f'{file}: exercises: "{min(shared)}" is both in the lesson and on the page; keep one'
        )
    return Module(
        id=data["id"],
        level=data["level"],
        title=data["title"],
        question=data["question"],
        scope=data["scope"],
        objectives=tuple(data["objectives"]),
        prerequisites=tuple(data["prerequisites"]),
        datasets=tuple(data["datasets"]),
        tables=tuple(f"{PREFIX}{name}" for name in data.get("tables", ())),
        minutes=minutes,  # type: ignore[arg-type]
        terms=tuple(Term(**term) for term in data["terms"]),
        exercises={part: tuple(ids) for part, ids in data["exercises"].items()},  # type: ignore[misc]
        facilitator=facilitator(data, file),
        sheet=sheet(data, file),
    )
