"""The Data Packages (version 2) of the reference tables: one a table, and one of all of them."""

from __future__ import annotations

import datetime as dt
import json
from hashlib import sha256
from typing import Any

from ateliers.credits import span_words
from ateliers.declared import Period
from ateliers.language import LANGS, Lang, Text, date, quoted

SERIES: Text = {
    "fr": "Tables de référence (non officielles)",
    "en": "Reference tables (unofficial)",
}
KIND: Text = {
    "fr": "Table de référence (non officielle)",
    "en": "Reference table (unofficial)",
}
WARNING: Text = {
    "fr": (
        "Projet indépendant, sans affiliation avec le gouvernement du Québec, la Ville de Montréal "
        "ni le Partenariat pour un gouvernement ouvert. Ces tables ne sont pas les données de "
        "référence du gouvernement : elles servent à apprendre, et chacune dit quelle source "
        "officielle préférer."
    ).replace(" :", "\u00a0:"),
    "en": (
        "Independent project, not affiliated with the government of Québec, the Ville de Montréal "
        "or the Open Government Partnership. These tables are not the government’s reference data: "
        "they serve to learn, and each says which official source to prefer."
    ),
}
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
AUTHOR = "Ateliers de données ouvertes / Open Data Workshops"
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"

Contents = dict[str, bytes]
"""The CSV files of a table, by the name of the resource."""


def package(name: str, table: dict[str, Any], contents: Contents) -> bytes:
    """Return the descriptor of one table.

    Parameters
    ----------
    name : str
        The table.
    table : dict
        Its declaration.
    contents : dict of str to bytes
        Its CSV files, by resource.
    """
    own = set(contents)
    return _json(
        {
            "$schema": PROFILE,
            "name": name,
            **_both("title", {lang: f"{SERIES[lang]} – {table['title'][lang]}" for lang in SERIES}),
            **_both("description", table["description"]),
            **_both("notice", WARNING),
            "notes": [_both("text", note) for note in table["notes"]],
            "limits": [_both("text", limit) for limit in table["limits"]],
            "official": {
                **_both("title", table["official"]["title"]),
                "path": table["official"]["path"],
                **_both("prefer", table["official"]["prefer"]),
            },
            **_both("keywords", table["keywords"]),
            **_both("spatial", table["spatial"]),
            "temporal": str(Period(**table["period"])),
            "version": table["version"],
            "created": f"{table['created']}T00:00:00Z",
            "changelog": [
                {"version": each["version"], "date": each["date"], **_both("text", each)}
                for each in table["changelog"]
            ],
            "licenses": [LICENCE],
            **_both("credit", {lang: credit(table, lang) for lang in LANGS}),
            "contributors": [{"title": AUTHOR, "roles": ["creator", "publisher"]}],
            "sources": [_source(each) for each in table["sources"]],
            "resources": [
                _resource(each, contents[each["name"]], "", own) for each in table["resources"]
            ],
        }
    )


def whole(tables: dict[str, dict[str, Any]], contents: dict[str, Contents]) -> bytes:
    """Return the descriptor of all the tables, in which every foreign key leads somewhere."""
    everything = {resource for each in contents.values() for resource in each}
    sources = {each["id"]: each for table in tables.values() for each in table["sources"]}
    return _json(
        {
            "$schema": PROFILE,
            "name": "tables-de-reference-non-officielles",
            **_both("title", SERIES),
            **_both("description", WARNING),
            "version": max(table["version"] for table in tables.values()),
            "created": max(table["created"] for table in tables.values()) + "T00:00:00Z",
            "licenses": [LICENCE],
            "contributors": [{"title": AUTHOR, "roles": ["creator", "publisher"]}],
            "sources": [_source(each) for each in sources.values()],
            "resources": [
                _resource(each, contents[name][each["name"]], f"{name}/", everything)
                for name, table in tables.items()
                for each in table["resources"]
            ],
        }
    )


def _source(source: dict[str, Any]) -> dict[str, Any]:
    kept = {"title": source["title"], "path": source["path"], "version": source["vintage"]}
    told = {key: value for key, value in kept.items() if value is not None}
    return {**told, "id": source["id"], **_both("note", source["note"])}


def _resource(
    resource: dict[str, Any], content: bytes, folder: str, within: set[str]
) -> dict[str, Any]:
    """Describe one file; keys that lead out of the package stand apart, unchecked by readers."""
    keys = [
        {
            "fields": key["fields"],
            "reference": {"resource": key["resource"], "fields": key["reference"]},
        }
        for key in resource["foreign_keys"]
    ]
    inside = [key for key in keys if key["reference"]["resource"] in within]
    outside = [key for key in keys if key["reference"]["resource"] not in within]
    schema = {
        "fields": [_field(each, resource["primary_key"]) for each in resource["fields"]],
        "missingValues": [""],
        "primaryKey": resource["primary_key"],
        **({"foreignKeys": inside} if inside else {}),
    }
    return {
        "name": resource["name"],
        "path": f"{folder}{resource['name']}.csv",
        **_both("title", resource["title"]),
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "rows": content.count(b"\n") - 1,
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "header": True},
        "schema": schema,
        **({"externalForeignKeys": outside} if outside else {}),
    }


def _field(field: dict[str, Any], primary: list[str]) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if field.get("required") or field["name"] in primary:
        constraints["required"] = True
    if primary == [field["name"]]:
        constraints["unique"] = True
    if "pattern" in field:
        constraints["pattern"] = field["pattern"]
    if "values" in field:
        constraints["enum"] = list(field["values"])
    described: dict[str, Any] = {
        "name": field["name"],
        # A code is text whose cells look like numbers: the standard has no word for it.
        "type": "string" if field["type"] == "code" else field["type"],
        **_both("title", field["title"]),
        **_both("description", field["description"]),
    }
    if "pitfall" in field:
        described |= _both("pitfall", field["pitfall"])
    if "values" in field:
        described["categories"] = [
            {"value": value, **_both("label", label)} for value, label in field["values"].items()
        ]
    if "unit" in field:
        described |= _both("unit", field["unit"])
    if field.get("inferred"):
        described["inferred"] = True
    return {**described, **({"constraints": constraints} if constraints else {})}


def credit(table: dict[str, Any], lang: Lang) -> str:
    """Return the line to put under what is made of a table: ours, then whom we owe the facts."""
    day = date(dt.date.fromisoformat(table["changelog"][-1]["date"]), lang)
    title, version = quoted(table["title"][lang], lang), table["version"]
    span = span_words(Period(**table["period"]), lang)
    kind = KIND[lang][0].lower() + KIND[lang][1:]
    owed = "; ".join(dict.fromkeys(s["publisher"] for s in table["sources"] if s["publisher"]))
    if lang == "fr":
        return (
            f"Source\u00a0: {AUTHOR}, {title}, {kind}, version {version}, {day}. "
            f"Données {span}, d’après\u00a0: {owed}. Licence CC BY 4.0 ({LICENCE['path']})."
        )
    return (
        f"Source: {AUTHOR}, {title}, {kind}, version {version}, {day}. "
        f"Data {span}, from facts of: {owed}. Licence CC BY 4.0 ({LICENCE['path']})."
    )


def _both(key: str, text: Any) -> dict[str, Any]:
    return {key: text["fr"], f"{key}_en": text["en"]}


def _json(package: dict[str, Any]) -> bytes:
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode("utf-8")
