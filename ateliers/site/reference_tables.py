"""The reference tables as the pages tell them: their declarations, their files, their keys."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sphinx.application import Sphinx

from ateliers.declared import Column, Theme
from ateliers.reference.build import NAMES
from ateliers.reference.catalogue.downloads import Download
from ateliers.reference.catalogue.publish import files_of
from ateliers.reference.declared import declaration
from ateliers.registry import datasets
from ateliers.site.blocks import Place
from ateliers.site.table_files import TableFile

FOLDER = "reference"
"""Where the pages are in an edition, and where the files are beside the editions."""

Table = dict[str, Any]
Package = dict[str, Any]


def in_book(app: Sphinx) -> list[str]:
    """Return the names of the tables that have a page in the book."""
    return [name for name in NAMES if f"{FOLDER}/{name}" in app.env.found_docs]


@cache
def table(name: str) -> Table:
    """Return what a table declares, read once a build."""
    return declaration(name)


@cache
def taken(name: str) -> tuple[Package, list[Download]]:
    """Return the Data Package of a table and its downloads, made once a build."""
    return files_of(name)


def of_page(page: str) -> Table | None:
    """Return the table that a page is about."""
    folder, _, name = page.rpartition("/")
    return table(name) if folder == FOLDER and name in NAMES else None


def files(name: str) -> list[tuple[dict[str, Any], dict[str, Download]]]:
    """Return each resource of a table as declared, with its downloads by format."""
    found: dict[str, dict[str, Download]] = {}
    for each in taken(name)[1]:
        found.setdefault(each.resource["name"], {})[each.format] = each
    return [(resource, found[resource["name"]]) for resource in table(name)["resources"]]


def folder(app: Sphinx) -> str:
    """Return where the files of all the tables are, from the root of the edition."""
    return f"{app.config.ateliers_shared}{FOLDER}"


def base(place: Place) -> str:
    """Return the address of that folder, with a slash at its end; from the page, if unknown."""
    site: str = place.app.config.ateliers_baseurl
    return f"{site}{FOLDER}/" if site else f"{place.file(folder(place.app))}/"


def csv_file(name: str, resource: dict[str, Any], download: Download, place: Place) -> TableFile:
    """Return the CSV of a resource, as the page offers it."""
    return TableFile(
        path=f"{folder(place.app)}/{name}/{download.path}",
        content=download.content,
        rows=download.resource["rows"],
        columns=columns(resource),
    )


def columns(resource: dict[str, Any]) -> tuple[Column, ...]:
    """Return the columns of a resource in the words of ``datasets.yml``."""
    return tuple(
        Column(
            name=field["name"],
            type={"string": "text"}.get(field["type"], field["type"]),
            unit=field.get("unit"),
            description=field["description"],
            pitfall=field.get("pitfall"),
        )
        for field in resource["fields"]
    )


@cache
def home_of(resource: str) -> str:
    """Return the table that holds a resource: a foreign key names the resource alone."""
    return next(
        name for name in NAMES if resource in (each["name"] for each in table(name)["resources"])
    )


def themes(ids: Iterable[str]) -> tuple[Theme, ...]:
    """Return themes of the catalogue, which ``datasets.yml`` names."""
    known = {theme.id: theme for ds in datasets() for theme in ds.themes}
    return tuple(known[id] for id in ids)
