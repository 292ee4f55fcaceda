"""The page that whoever opens ``data/reference`` reads first, in both languages."""

from __future__ import annotations

from typing import Any

from ateliers.language import LANGS, Lang, number
from ateliers.reference.package import SERIES, WARNING, Contents

_WORDS: dict[str, dict[Lang, str]] = {
    "head": {
        "fr": "| table | ce qu’elle est | lignes | à préférer |",
        "en": "| table | what it is | rows | to prefer |",
    },
    "how": {
        "fr": "Chaque dossier tient un Data Package (version 2)\u00a0: `datapackage.json` dit les "
        "colonnes, les clés, les sources et ce qui est déduit. `datapackage.json`, ici, les tient "
        "tous\u00a0: chaque clé étrangère y mène quelque part. Tout est fait par `ateliers "
        "reference`, sauf `table.yml`, `sources.yml` et `facts/`.",
        "en": "Each folder holds a Data Package (version 2): `datapackage.json` tells the columns, "
        "the keys, the sources and what is inferred. The `datapackage.json` here holds them all: "
        "in it every foreign key leads somewhere. All is made by `ateliers reference`, but "
        "`table.yml`, `sources.yml` and `facts/`.",
    },
}


def readme(tables: dict[str, dict[str, Any]], contents: dict[str, Contents]) -> bytes:
    """Return the page as Markdown.

    Parameters
    ----------
    tables : dict
        The declarations, by name.
    contents : dict
        The CSV files of each, by resource.
    """
    parts = [part for lang in LANGS for part in _edition(tables, contents, lang)]
    return ("\n\n".join(parts) + "\n").encode("utf-8")


def _edition(
    tables: dict[str, dict[str, Any]], contents: dict[str, Contents], lang: Lang
) -> list[str]:
    rows = []
    for name, table in tables.items():
        for resource, content in contents[name].items():
            count = number(content.count(b"\n") - 1, lang)
            what = _title(table, resource, lang)
            path = f"[`{resource}`]({name}/{resource}.csv)"
            rows.append(f"| {path} | {what} | {count} | {_official(table, lang)} |")
    level = "#" if lang == "fr" else "##"
    listed = "\n".join([_WORDS["head"][lang], "|---|---|---:|---|", *rows])
    return [f"{level} {SERIES[lang]}", WARNING[lang], listed, _WORDS["how"][lang]]


def _title(table: dict[str, Any], resource: str, lang: Lang) -> str:
    return next(str(r["title"][lang]) for r in table["resources"] if r["name"] == resource)


def _official(table: dict[str, Any], lang: Lang) -> str:
    return f"[{table['official']['title'][lang]}]({table['official']['path']})"
