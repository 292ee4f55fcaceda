"""What the tables are built from: snapshots, facts copied from files, facts told by hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ateliers.reference.declared import told
from ateliers.reference.rows import Row, name_and_code, read_rows
from ateliers.registry import dataset


@dataclass(frozen=True)
class Inputs:
    """The inputs, read once each.

    Attributes
    ----------
    folder : Path
        ``data/reference/facts``.
    """

    folder: Path

    @cached_property
    def directory(self) -> list[Row]:
        """The directory of municipalities, codes cut from names, in the order of its codes."""
        return sorted((_entry(row) for row in self.snapshot("municipalites")), key=_code)

    @cached_property
    def vintage(self) -> str:
        """From when the directory is."""
        return dataset("municipalites", "en").snapshot.vintage or ""

    def snapshot(self, id: str) -> list[Row]:
        """Return the rows of a bundled snapshot as they are published."""
        ds = dataset(id, "en")
        return read_rows(ds.snapshot_path, ds.dialect.delimiter)

    def copied(self, name: str) -> list[Row]:
        """Return the rows of a fact file."""
        return read_rows(self.folder / f"{name}.csv")

    def told(self, name: str) -> dict[str, Any]:
        """Return facts written by hand, each file with its sources."""
        return told(self.folder / f"{name}.yml")


def entries(content: bytes) -> list[Row]:
    """Return the rows of a directory that is not the bundled one."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "MUN.csv"
        path.write_bytes(content)
        return sorted((_entry(row) for row in read_rows(path)), key=_code)


def _code(row: Row) -> str:
    return row["mcode"]


def _entry(row: Row) -> Row:
    region, region_code = name_and_code(row["regadm"])
    territory, territory_code = name_and_code(row["mrc"].removeprefix("MRC "))
    administration, administration_code = name_and_code(row["admregionale"])
    return {
        "mcode": row["mcode"],
        "nom": row["munnom"],
        "designation_code": row["mcodedesi"],
        "designation": row["mdes"],
        "region_nom": region,
        "region_code": region_code,
        "division_code": name_and_code(row["divrec"])[1],
        "territoire_nom": territory or administration.removeprefix("Administration régionale "),
        "territoire_code": territory_code or administration_code,
        "mrc_code": territory_code,
        "communaute_code": name_and_code(row["mcm"])[1],
        "superficie_km2": row["msuperf"],
        "population": row["mpopul"],
        "constitution": row["mdatcons"],
    }
