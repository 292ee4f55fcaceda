"""Tables as rows of text: read, keyed and written the same everywhere."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from ateliers.errors import AteliersError

Row = dict[str, str]


def read_rows(path: Path, delimiter: str = ",") -> list[Row]:
    """Return the rows of a CSV file in UTF-8, every cell as text.

    Raises
    ------
    AteliersError
        The file is not there, is not UTF-8, or has a row of another length than its header.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise AteliersError(f"{path.name} cannot be read ({error.strerror}): {path}") from None
    except UnicodeDecodeError as error:
        raise AteliersError(f"{path.name} is not UTF-8 (byte {error.start}): {path}") from None
    try:
        header, *body = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except (ValueError, csv.Error) as error:
        raise AteliersError(f"{path.name} is not a table ({error}): {path}") from None
    for number, cells in enumerate(body, 2):
        if len(cells) != len(header):
            raise AteliersError(
                f"{path.name}, row {number}: {len(header)} cells expected, found {len(cells)}"
            )
    return [dict(zip(header, cells, strict=True)) for cells in body]


def as_csv(fields: Sequence[str], rows: Iterable[Row]) -> bytes:
    """Return rows as the bytes of a CSV file: UTF-8, comma, LF, quotes only where needed."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(fields)
    writer.writerows([row.get(name, "") for name in fields] for row in rows)
    return out.getvalue().encode("utf-8")


def by(rows: Iterable[Row], key: str) -> dict[str, Row]:
    """Index rows by a column.

    Raises
    ------
    AteliersError
        A value stands twice: it is no key.
    """
    index: dict[str, Row] = {}
    for row in rows:
        if row[key] in index:
            raise AteliersError(f"{key} {row[key]!r} stands twice; it was taken for a key")
        index[row[key]] = row
    return index


def name_and_code(cell: str) -> tuple[str, str]:
    """Cut ``"Estrie (05)"`` into its name and its code; an empty cell gives two empty texts.

    Raises
    ------
    AteliersError
        The cell does not end with a code in parentheses.
    """
    if not cell:
        return "", ""
    found = re.fullmatch(r"(.+) \((\d+)\)", cell)
    if not found:
        raise AteliersError(f"{cell!r} is not a name followed by a code in parentheses")
    return found[1], found[2]


def folded(name: str) -> str:
    """Return a name without case, accents, hyphens, dashes and apostrophes."""
    bare = unicodedata.normalize("NFD", name.casefold())
    bare = "".join(each for each in bare if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", " ", bare).strip()
