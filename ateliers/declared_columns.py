"""The columns of a dataset, from their entries: one column, or several that are alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ateliers.declared import Column
from ateliers.expected import day, expect


def read_columns(entries: list[dict[str, Any]]) -> tuple[Column, ...]:
    """Read the entries under ``columns``, in the order of the file.

    Raises
    ------
    Refused
        For a name that is missing or given twice, an unknown empty column, a bound that is not
        of its type.
    """
    for place, entry in enumerate(entries):
        expect(
            ("name" in entry) != ("names" in entry),
            f"columns → {place}",
            "a name, or the names of columns that are alike",
        )
    columns = tuple(column for entry in entries for column in _columns(entry))
    names = [column.name for column in columns]
    twice = sorted({name for name in names if names.count(name) > 1})
    expect(not twice, "columns", f"each name once, found {', '.join(twice)} twice")
    for column in columns:
        _expect_bounds(column)
    return columns


def _columns(entry: dict[str, Any]) -> Iterator[Column]:
    if "names" not in entry:
        empty = entry.get("empty", True)
        place = f"columns → {entry['name']} → empty"
        expect(empty is True, place, "true, as the entry is one column, or no such key")
        yield Column(**entry)
        return
    names = entry["names"]
    empty = entry.get("empty", [])
    place = f"columns → {names[0]}… → empty"
    expect(isinstance(empty, list), place, "the names of the empty columns, as a list")
    for name in empty:
        expect(name in names, place, f"names that its list “names” holds, found {name}")
    told = {key: value for key, value in entry.items() if key not in ("names", "empty")}
    for name in names:
        yield Column(**told, name=name, empty=name in empty, alike=tuple(names))


def _expect_bounds(column: Column) -> None:
    """Hold a column's bounds to its type."""
    kinds: dict[str, Any] = {
        "integer": (int, float),
        "number": (int, float),
        "date": str,
        "datetime": str,
    }
    for key in ("least", "most"):
        bound = getattr(column, key)
        if bound is None:
            continue
        place = f"columns → {column.name} → {key}"
        expect(
            column.type in kinds and isinstance(bound, kinds[column.type]),
            place,
            f"a bound of the column’s type ({column.type}), found {bound}",
        )
        if isinstance(bound, str):
            day(bound, place)
