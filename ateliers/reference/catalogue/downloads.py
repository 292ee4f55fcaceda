"""A table as CSV, JSON and Parquet, the same rows and the same types in each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ateliers.errors import AteliersError
from ateliers.reference.rows import read_rows

_TYPES = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "date": "DATE"}
_READ: dict[str, Any] = {"integer": int, "number": float}


@dataclass(frozen=True)
class Download:
    """One file to take away.

    Attributes
    ----------
    resource : dict
        What the Data Package says of the table.
    format : {"CSV", "JSON", "PARQUET"}
        Its format, as the file-type list of the European Union calls it.
    path : str
        Where it lies, from the folder of the package.
    content : bytes
        The file.
    """

    resource: dict[str, Any]
    format: str
    path: str
    content: bytes

    @property
    def media_type(self) -> str:
        """Its media type, as IANA registers it."""
        return {
            "CSV": "text/csv",
            "JSON": "application/json",
            "PARQUET": "application/vnd.apache.parquet",
        }[self.format]

    @property
    def sha256(self) -> str:
        """Its checksum."""
        return sha256(self.content).hexdigest()


def downloads(package: dict[str, Any], folder: Path) -> list[Download]:
    """Return the files of a package, three a table.

    Parameters
    ----------
    package : dict
        The descriptor.
    folder : Path
        Where its CSV files are.

    Raises
    ------
    AteliersError
        DuckDB, which writes the Parquet files, is not installed.
    """
    found = []
    for resource in package["resources"]:
        path = folder / resource["path"]
        stem = resource["path"].removesuffix(".csv")
        found += [
            Download(resource, "CSV", f"{stem}.csv", path.read_bytes()),
            Download(resource, "JSON", f"{stem}.json", _json(resource, path)),
            Download(resource, "PARQUET", f"{stem}.parquet", _parquet(package, resource, path)),
        ]
    return found


def _json(resource: dict[str, Any], path: Path) -> bytes:
    """Return the rows as objects, one a line; an empty cell is null, a code stays text."""
    types = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
    lines = [
        json.dumps(
            {
                name: None if cell == "" else _READ.get(types[name], str)(cell)
                for name, cell in row.items()
            },
            ensure_ascii=False,
        )
        for row in read_rows(path)
    ]
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode("utf-8")


def _parquet(package: dict[str, Any], resource: dict[str, Any], path: Path) -> bytes:
    try:
        import duckdb
    except ImportError:
        raise AteliersError(
            "the Parquet files are written by DuckDB, which is not installed; "
            "install the project's requirements.txt"
        ) from None
    columns = {field["name"]: _TYPES[field["type"]] for field in resource["schema"]["fields"]}
    typed = ", ".join(f"{_text(name)}: {_text(kind)}" for name, kind in columns.items())
    about = {
        "title": resource["title"],
        "title_en": resource["title_en"],
        "version": package["version"],
        "license": package["licenses"][0]["path"],
    }
    told = ", ".join(f"{name}: {_text(value)}" for name, value in about.items())
    with TemporaryDirectory() as temporary:
        target = Path(temporary) / "table.parquet"
        # One thread: the order of the rows, and so the file, is the same each time.
        with duckdb.connect(config={"threads": 1}) as base:
            base.execute(
                f"copy (from read_csv({_text(path)}, header=true, delim=',', quote='\"', "
                f"nullstr='', auto_detect=false, columns={{{typed}}})) to {_text(target)} "
                f"(format parquet, compression zstd, kv_metadata {{{told}}})"
            )
        return target.read_bytes()


def _text(value: object) -> str:
    return "'" + str(value).replace("'", "''") + "'"
