"""A specification made small and the same at every run."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

# Keys of geographic features, needed whatever the encodings name.
_GEOGRAPHY = {"type", "geometry", "properties", "id"}


def tidy(spec: dict[str, Any]) -> dict[str, Any]:
    """Keep the columns that the chart names, round numbers to 10 digits, sort the keys."""
    spec = json.loads(json.dumps(spec))
    _hoist(spec)
    datasets = spec.pop("datasets", {})
    # A column is kept when its name is written anywhere: encodings, expressions, lookups.
    written = _bare(json.dumps(spec, ensure_ascii=False))
    for name, rows in datasets.items():
        if isinstance(rows, list) and all(isinstance(row, dict) for row in rows):
            keys = dict.fromkeys(key for row in rows for key in row)
            used = {key for key in keys if key in _GEOGRAPHY or _named(key, written)}
            datasets[name] = [{k: v for k, v in row.items() if k in used} for row in rows]
    if datasets:
        spec["datasets"] = datasets
    return json.loads(json.dumps(_rounded(spec), sort_keys=True))


def _hoist(spec: dict[str, Any]) -> None:
    """Give a layered chart the title and the description written on one of its layers."""
    for key in ("title", "description"):
        said = [layer.pop(key) for layer in spec.get("layer", []) if key in layer]
        if said:
            spec.setdefault(key, said[0])


def _named(column: str, written: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(_bare(column))}(?!\w)", written) is not None


def _bare(text: str) -> str:
    """Drop what escaping adds, so that a name is found however it is written."""
    return text.replace("\\", "").replace('"', "")


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return float(f"{value:.10g}") if math.isfinite(value) else None
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_rounded(item) for item in value]
    return value


def packed(spec: dict[str, Any]) -> dict[str, Any]:
    """Write each table as its columns, named once, and its rows; half the size."""
    tables = {}
    for name, rows in spec.get("datasets", {}).items():
        columns = list(rows[0]) if isinstance(rows, list) and rows else []
        even = columns and all(isinstance(row, dict) and list(row) == columns for row in rows)
        tables[name] = (
            {"columns": columns, "rows": [list(row.values()) for row in rows]} if even else rows
        )
    return {**spec, "datasets": tables} if tables else spec


def unpacked(spec: dict[str, Any]) -> dict[str, Any]:
    """Undo `packed`."""
    tables = {
        name: [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]
        if isinstance(table, dict) and "columns" in table
        else table
        for name, table in spec.get("datasets", {}).items()
    }
    return {**spec, "datasets": tables} if tables else spec


def units(spec: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield each part of a chart that has a mark, with the encodings it inherits."""
    inherited = spec.get("encoding", {})
    if "mark" in spec:
        yield spec
    parts = [spec["spec"]] if isinstance(spec.get("spec"), dict) else []
    for key in ("layer", "hconcat", "vconcat", "concat"):
        parts += spec.get(key, [])
    for part in parts:
        for unit in units(part):
            yield {**unit, "encoding": {**inherited, **unit.get("encoding", {})}}


def rows_of(spec: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """Return the tables that the specification carries, the largest first."""
    tables = [rows for rows in spec.get("datasets", {}).values() if isinstance(rows, list)]
    values = spec.get("data", {}).get("values") if isinstance(spec.get("data"), dict) else None
    if isinstance(values, list):
        tables.append(values)
    tables = [[row for row in rows if isinstance(row, dict)] for rows in tables]
    return sorted((rows for rows in tables if rows), key=len, reverse=True)


def mark_of(unit: dict[str, Any]) -> str:
    """Return the mark of a unit: ``bar``, ``line``…"""
    mark = unit["mark"]
    return mark if isinstance(mark, str) else mark.get("type", "")


def field_of(channel: Any) -> str | None:
    """Return the column that a channel shows, unescaped, or None."""
    field = channel.get("field") if isinstance(channel, dict) else None
    return field.replace("\\", "") if isinstance(field, str) else None


def title_of(channel: Any) -> str | None:
    """Return the title that a channel shows, or None where it is the mere column name."""
    if not isinstance(channel, dict):
        return None
    for holder in (channel, channel.get("axis"), channel.get("legend")):
        title = holder.get("title") if isinstance(holder, dict) else None
        if isinstance(title, list):
            title = " ".join(map(str, title))
        if isinstance(title, str) and title:
            return title
    return None
