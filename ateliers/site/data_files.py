"""The files of a dataset to take away: as its publisher writes them, and as most tools expect.

The second is the same table, value for value: UTF-8, commas, ISO 8601 dates, decimal points.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.declared import Column
from ateliers.errors import DeclarationError
from ateliers.extract import BOM
from ateliers.registry import Dataset
from ateliers.site.table_files import TableFile
from ateliers.sources import verified
from ateliers.tables import DATES

FOLDER = "downloads/data"
# A page tells the size, the sum and the address: the table is written anew once.
_written: dict[tuple[str, str], bytes] = {}


def names(ds: Dataset) -> tuple[str, str]:
    """Return the names of the two files: the publisher's dialect, then UTF-8."""
    return f"{ds.id}.csv", f"{ds.id}.utf8.csv"


def contents(ds: Dataset) -> dict[str, bytes]:
    """Return the two files of a dataset by name."""
    own, plain = names(ds)
    raw = verified(ds).read_bytes()
    key = ds.id, ds.snapshot.sha256
    if key not in _written:
        _written[key] = in_utf8(raw, ds)
    return {own: raw, plain: _written[key]}


def plain(ds: Dataset) -> TableFile:
    """Return the file in UTF-8 of a dataset, as its page offers it."""
    name = names(ds)[1]
    return TableFile(f"{FOLDER}/{name}", contents(ds)[name], ds.snapshot.rows, ds.columns)


def in_utf8(raw: bytes, ds: Dataset) -> bytes:
    """Return a table of the dataset in UTF-8, with commas, ISO dates and decimal points.

    Raises
    ------
    DeclarationError
        A date is not of the declared form; the sentence gives the dataset and the column.
    """
    published = raw.removeprefix(BOM).decode(ds.dialect.encoding)
    header, *rows = csv.reader(
        io.StringIO(published, newline=""), delimiter=ds.dialect.delimiter, strict=True
    )
    rewriters = [(place, _rewriter(ds.column(name), ds)) for place, name in enumerate(header)]
    changed = [(place, rewrite) for place, rewrite in rewriters if rewrite]
    rows = [row + [""] * (len(header) - len(row)) for row in rows if row]
    for row in rows:
        for place, rewrite in changed:
            row[place] = rewrite(row[place])
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([header, *rows])
    return text.getvalue().encode("utf-8")


def _rewriter(column: Column, ds: Dataset) -> Callable[[str], str] | None:
    """Return what writes a cell of this column as ISO 8601 or with a decimal point, if need be."""
    if column.type in DATES:
        pattern = column.format or ds.dialect.date or ""

        @cache  # the same days come back row after row
        def rewrite(cell: str) -> str:
            try:
                return _iso(dt.datetime.strptime(cell, pattern), column) if cell else ""
            except ValueError:
                raise DeclarationError(
                    f"{ds.id}: {column.name}: {cell} is not a date of the form {pattern}"
                ) from None

        return rewrite
    decimal = column.decimal or ds.dialect.decimal or "."
    if column.type == "number" and decimal != ".":
        return lambda cell: cell.replace(decimal, ".")
    return None


def _iso(moment: dt.datetime, column: Column) -> str:
    return moment.isoformat() if column.type == "datetime" else moment.date().isoformat()


def write(folder: Path, datasets: Iterable[Dataset]) -> None:
    """Write the files of the datasets into a folder, and take out those of others."""
    wanted: dict[str, bytes] = {}
    for ds in datasets:
        wanted |= contents(ds)
    for name, content in wanted.items():
        file = folder / name
        if not file.is_file() or file.read_bytes() != content:
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(file, content)
    for file in folder.glob("*.csv"):
        if file.name not in wanted:
            file.unlink()
