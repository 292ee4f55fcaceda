"""A table that a portal gives in pages: whole, each row once, or one sentence.

A page may be shorter than what was asked (CKAN cuts at 32,000 rows without a word), so only
``total`` says when all has come. Pages overlap by one row: where rows went away meanwhile, it is
no longer the same one.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO
from typing import Any

from ateliers.ckan_answers import changed, not_ckan, stopped, uncounted
from ateliers.registry import Dialect

Row = tuple[str | None, ...]
LINE_ENDS = {"lf": "\n", "crlf": "\r\n"}


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as the portal writes them: every cell a text, or None where it is null."""

    names: tuple[str, ...]
    rows: list[Row]

    def as_file(self, dialect: Dialect) -> bytes:
        """Write the table as a file in this dialect.

        Every cell is quoted: a line break of any system inside one is then no end of a row.

        Raises
        ------
        UnicodeEncodeError
            A character that the dialect's encoding cannot write.
        """
        text = StringIO(newline="")
        end = LINE_ENDS[dialect.line_end]
        writer = csv.writer(
            text, delimiter=dialect.delimiter, quoting=csv.QUOTE_ALL, lineterminator=end
        )
        writer.writerow(self.names)
        writer.writerows(self.rows)
        return text.getvalue().encode(dialect.codec)


def whole(ask: Callable[[int], Any], host: str, about: str) -> Table:
    """Ask for page after page until there are as many rows as the portal says.

    A value that is corrected in place between two pages is not seen: CKAN tells nothing of it.

    Parameters
    ----------
    ask : callable
        From an offset to the ``result`` of ``datastore_search``, sorted by ``_id``.
    host, about : str
        For the sentences.

    Raises
    ------
    CkanError
        The table changed meanwhile, stops before its total, or is none.
    """
    result = ask(0)
    names, total, rows = _page(result, host, about)
    overlap = min(1, len(rows))
    while len(rows) < total:
        again, now, page = _page(ask(len(rows) - overlap), host, about)
        if (again, now) != (names, total) or page[:overlap] != rows[len(rows) - overlap :]:
            raise changed(host, about)
        if len(page) > overlap:
            rows += page[overlap:]
        elif overlap:  # pages of one row: the next one is asked for alone
            overlap = 0
        else:
            raise stopped(host, about, len(rows), total)
    if len(rows) > total or _twice(names, rows):
        raise changed(host, about)
    return Table(names, rows)


def _page(result: Any, host: str, about: str) -> tuple[tuple[str, ...], int, list[Row]]:
    """Return the columns, the total and the rows of one answer."""
    try:
        names = tuple(str(each["id"]) for each in result["fields"])
        rows = [tuple(_cell(record.get(name)) for name in names) for record in result["records"]]
        total, estimated = result.get("total"), result.get("total_was_estimated")
    except (TypeError, KeyError, AttributeError):
        raise not_ckan(host) from None
    if estimated is True or not str(total).isdecimal():
        raise uncounted(host, about)
    return names, int(total), rows


def _twice(names: tuple[str, ...], rows: list[Row]) -> bool:
    """Whether a row came twice: a portal that does not heed the offset repeats its first page."""
    if "_id" not in names:
        return False
    at = names.index("_id")
    return len({row[at] for row in rows}) < len(rows)


def _cell(value: Any) -> str | None:
    """Write a value as a dump of the table does."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "t" if value else "f"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)
