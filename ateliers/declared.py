"""What is declared about a dataset, as frozen records: no reading, no guessing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ateliers import places
from ateliers.errors import UnknownName, nearest
from ateliers.language import Text


@dataclass(frozen=True, slots=True)
class Portal:
    """A catalogue on CKAN: its name, its action API, the address of a dataset's page.

    ``hosts`` are the only names that a reading may ask or be sent to.
    """

    id: str
    name: Text
    api: str
    page: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence: its usual name and the address of its text."""

    id: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What a dataset is about, in the catalogue."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class Period:
    """What the data describe, as ISO 8601 texts of a year, month, day or minute."""

    start: str
    end: str
    column: str | None = None

    def __str__(self) -> str:
        return self.start if self.start == self.end else f"{self.start}/{self.end}"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a publisher writes a table; ``last_end`` is false where the last line has no end."""

    encoding: str
    bom: bool
    delimiter: str
    decimal: str | None
    date: str | None
    line_end: str
    quoting: str
    last_end: bool = True

    @property
    def codec(self) -> str:
        """The name of the Python codec, byte order mark included."""
        return "utf-8-sig" if self.bom else self.encoding


@dataclass(frozen=True, slots=True)
class Route:
    """One way to a table: a file to download, or the portal's DataStore."""

    kind: str
    resource: str | None
    url: str | None
    file: str | None
    dialect: Dialect | None
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: name as published, type, unit and meaning.

    ``decimal`` and ``format`` are set where the column departs from its file's dialect;
    ``least`` and ``most`` where a value beyond them could only be a fault (a day as ISO 8601);
    ``empty`` where the publisher leaves the whole column so; ``pitfall`` where its values mislead;
    ``alike`` names those that were declared in one with it, itself among them.
    """

    name: str
    type: str
    unit: Text | None
    description: Text
    decimal: str | None = None
    format: str | None = None
    least: float | str | None = None
    most: float | str | None = None
    empty: bool = False
    pitfall: Text | None = None
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """Columns that our extract removes or renumbers, how many they are, and why."""

    columns: tuple[str, ...]
    count: int
    why: Text


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The bundled file, its checksum, and where its bytes were copied from.

    ``origin`` is ``"portal"``, or ``"mirror"`` for bytes that somebody else had kept.
    """

    file: str
    rows: int
    sha256: str
    vintage: str | None
    retrieved: dt.date
    origin: str = "mirror"


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything declared about one dataset."""

    id: str
    title: Text
    published_title: str | None
    description: Text
    themes: tuple[Theme, ...]
    publisher: Text
    portal: Portal
    slug: str
    licence: Licence
    licence_checked: dt.date | None
    period: Period
    route: Route
    routes: Mapping[str, Route]
    least_rows: int
    columns: tuple[Column, ...]
    removed: tuple[Change, ...]
    renumbered: tuple[Change, ...]
    limits: tuple[Text, ...]
    snapshot: Snapshot

    @property
    def dialect(self) -> Dialect:
        """The dialect of the route that the snapshot and the live reading take."""
        assert self.route.dialect is not None  # `_dataset` refuses such an entry
        return self.route.dialect

    @property
    def page(self) -> str:
        """The address of the dataset's page on its portal."""
        return self.portal.page.replace("{slug}", self.slug)

    @property
    def snapshot_path(self) -> Path:
        """Where the bundled file lies."""
        return places.SNAPSHOTS / self.snapshot.file

    def column(self, name: str) -> Column:
        """Return the column called ``name``."""
        for column in self.columns:
            if column.name == name:
                return column
        raise UnknownName(
            f"{self.id} has no column “{name}”; "
            f"nearest: {', '.join(nearest(name, [c.name for c in self.columns]))}"
        )
