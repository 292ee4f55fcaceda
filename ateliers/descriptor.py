"""The Frictionless Data Package (version 2) of a snapshot, generated from the registry."""

from __future__ import annotations

import json
from typing import Any

from ateliers import places
from ateliers.credits import credit
from ateliers.language import LANGS
from ateliers.registry import Column, Dataset

_TYPES = {
    "text": "string",
    "code": "string",
    "time": "string",
    "integer": "integer",
    "number": "number",
    "date": "date",
    "datetime": "datetime",
}


def descriptor_name(id: str) -> str:
    """Return the file name of a dataset's descriptor."""
    return f"{id}.datapackage.json"


def descriptor(ds: Dataset) -> str:
    """Return the descriptor of a dataset's snapshot as JSON text."""
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": ds.id,
        **_both("title", ds.title),
        **_both("description", ds.description),
        "keywords": [theme.name["fr"] for theme in ds.themes],
        "keywords_en": [theme.name["en"] for theme in ds.themes],
        "licenses": [{"name": ds.licence.id.upper(), "path": ds.licence.url}],
        "licenseChecked": ds.licence_checked and ds.licence_checked.isoformat(),
        "sources": [
            {
                "title": f"{ds.publisher['fr']}, {ds.published_title or ds.title['fr']}",
                "path": ds.page,
            }
        ],
        "contributors": [{"title": ds.publisher["fr"], "roles": ["publisher"]}],
        "temporal": str(ds.period),
        "retrieved": ds.snapshot.retrieved.isoformat(),
        "vintage": ds.snapshot.vintage,
        **_both("credit", {lang: credit(ds, lang) for lang in LANGS}),
        "changes": [
            {
                "kind": kind,
                "columns": list(c.columns),
                "count": c.count,
                **_both("why", c.why),
            }
            for kind, changes in (
                ("removed", ds.removed),
                ("renumbered", ds.renumbered),
            )
            for c in changes
        ],
        "resources": [_resource(ds)],
    }
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(ds: Dataset) -> dict[str, Any]:
    dialect = ds.dialect
    return {
        "name": ds.id,
        "path": ds.snapshot.file,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": dialect.encoding,
        "bytes": (places.SNAPSHOTS / ds.snapshot.file).stat().st_size,
        "hash": f"sha256:{ds.snapshot.sha256}",
        "dialect": {
            "delimiter": dialect.delimiter,
            "lineTerminator": {"lf": "\n", "crlf": "\r\n"}[dialect.line_end],
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": {
            "fields": [_field(column, ds) for column in ds.columns],
            "missingValues": [""],
        },
        "rows": ds.snapshot.rows,
    }


def _field(column: Column, ds: Dataset) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.type]}
    if column.type in ("date", "datetime"):
        field["format"] = column.format or ds.dialect.date
    if column.type == "number":
        field["decimalChar"] = column.decimal or ds.dialect.decimal or "."
    field |= _both("description", column.description)
    if column.pitfall:
        field |= _both("pitfall", column.pitfall)
    if column.unit:
        field |= _both("unit", column.unit)
    return field


def _both(key: str, text: Any) -> dict[str, str]:
    """Give a text under its key in French, and in English under the key with ``_en``."""
    return {key: text["fr"], f"{key}_en": text["en"]}
