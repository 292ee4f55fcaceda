"""A table in UTF-8, with commas, that a page offers: where it is, what it holds, what it means."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from urllib.parse import urljoin

from ateliers.declared import Column
from ateliers.site.blocks import Place


@dataclass(frozen=True)
class TableFile:
    """A CSV whose columns are declared, whoever publishes it.

    Attributes
    ----------
    path : str
        Where it is in the site, from the root of an edition.
    content : bytes
        UTF-8, commas, ISO 8601 dates, decimal points, headers above.
    rows : int
        How many stand below the headers.
    columns : tuple of Column
        What its columns hold.
    """

    path: str
    content: bytes
    rows: int
    columns: tuple[Column, ...]

    @property
    def name(self) -> str:
        """The name that it has once downloaded."""
        return self.path.rpartition("/")[2]

    @property
    def sha256(self) -> str:
        """Its checksum."""
        return hashlib.sha256(self.content).hexdigest()

    @property
    def codes(self) -> list[str]:
        """The columns that a tool would take for numbers, and that are texts."""
        return [column.name for column in self.columns if column.type == "code"]

    def address(self, place: Place) -> str:
        """Return its address on the published site; empty while that is not known."""
        base: str = place.app.config.ateliers_baseurl
        return urljoin(f"{base}{place.lang}/", self.path) if base else ""
