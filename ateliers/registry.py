"""The datasets of the lessons, as ``datasets.yml`` declares them.

Nothing about a dataset is guessed elsewhere: its encoding, separator, columns, licence and
period are read here, once, and held to a schema.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ateliers import places
from ateliers.declared import (
    Change,
    Column,
    Dataset,
    Dialect,
    Licence,
    Period,
    Portal,
    Route,
    Snapshot,
    Theme,
)
from ateliers.declared_columns import read_columns
from ateliers.errors import DeclarationError, UnknownName, nearest
from ateliers.expected import Refused, day, expect
from ateliers.language import Lang, quoted
from ateliers.strict_yaml import read_yaml

__all__ = [
    "Change",
    "Column",
    "Dataset",
    "Dialect",
    "Licence",
    "Period",
    "Portal",
    "Route",
    "Snapshot",
    "Theme",
    "dataset",
    "datasets",
    "read_registry",
]


def dataset(id: str, lang: Lang = "fr") -> Dataset:
    """Return the declaration of one dataset.

    Parameters
    ----------
    id : str
        Its short name, such as ``"velos-2012"``.
    lang : {"fr", "en"}
        The language of the sentence when there is no such dataset.

    Raises
    ------
    UnknownName
        With the nearest names that exist.
    """
    known = _known()
    if isinstance(id, str) and id in known:
        return known[id]
    asked = quoted(str(id)[:80], lang)
    near = ", ".join(nearest(id, known))
    if lang == "fr":
        raise UnknownName(
            f"Aucun jeu de données ne s'appelle {asked}; les plus proches\u00a0: {near}"
        )
    raise UnknownName(f"No dataset is called {asked}; the nearest are: {near}")


def datasets() -> tuple[Dataset, ...]:
    """Return every dataset, in the order of ``datasets.yml``."""
    return tuple(_known().values())


def read_registry(path: Path) -> dict[str, Dataset]:
    """Read a registry file strictly, without a cache.

    Raises
    ------
    DeclarationError
        One sentence with the file, the entry, the key and what is expected.
    """
    data = read_yaml(path, places.DATASETS_SCHEMA)
    portals = {
        id: Portal(**{**each, "id": id, "hosts": tuple(each["hosts"])})
        for id, each in data["portals"].items()
    }
    licences = {id: Licence(id=id, **each) for id, each in data["licences"].items()}
    themes = {id: Theme(id, name) for id, name in data["themes"].items()}
    read = {}
    for id, entry in data["datasets"].items():
        try:
            read[id] = _dataset(id, entry, portals, licences, themes)
        except Refused as refused:
            raise DeclarationError(f"{path.name}: datasets → {id} → {refused}") from None
    return read


def _known() -> dict[str, Dataset]:
    path = places.DATASETS_YML
    try:
        state = path.stat()
    except OSError as error:
        raise DeclarationError(
            f"{path.name} cannot be read ({error.strerror}); restore it from the repository"
        ) from None
    return _cached(path, state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=2)
def _cached(path: Path, mtime_ns: int, size: int) -> dict[str, Dataset]:
    return read_registry(path)


def _dataset(
    id: str,
    entry: dict[str, Any],
    portals: dict[str, Portal],
    licences: dict[str, Licence],
    themes: dict[str, Theme],
) -> Dataset:
    routes = {kind: _route(kind, each) for kind, each in entry["routes"].items()}
    columns = read_columns(entry["columns"])
    names = [column.name for column in columns]
    removed, renumbered = _changes(entry["removed"]), _changes(entry["renumbered"])
    expect(entry["portal"] in portals, "portal", f"one of {', '.join(portals)}")
    expect(entry["licence"] in licences, "licence", f"one of {', '.join(licences)}")
    for theme in entry["themes"]:
        expect(theme in themes, "themes", f"one of {', '.join(themes)}, found {theme}")
    route = routes.get(entry["route"])
    if route is None or route.dialect is None:
        raise Refused(f"route: expected a route with a dialect, found {entry['route']}")
    for kind, way in routes.items():
        host = urlsplit(way.url).hostname if way.url else None
        hosts = portals[entry["portal"]].hosts
        expect(
            host is None or host in hosts,
            f"routes → {kind} → url",
            f"a host that the portal declares ({', '.join(hosts)}), found {host}",
        )
    for change in renumbered:
        for name in change.columns:
            expect(name in names, "renumbered", f"a column that is kept, found {name}")
    for change in (*removed, *renumbered):
        expect(
            len(change.columns) in (0, change.count),
            "count",
            f"{len(change.columns)}, the number of columns named, found {change.count}",
        )
    for change in removed:
        for name in change.columns:
            expect(name not in names, "removed", f"a column that is not kept, found {name}")
    column = entry["period"]["column"]
    expect(
        column is None or column in names,
        "period → column",
        f"a column kept, found {column}",
    )
    expect(
        entry["period"]["start"] <= entry["period"]["end"],
        "period",
        "a start before its end",
    )
    checked = entry["licence_checked"]
    return Dataset(
        **{k: entry[k] for k in ("title", "published_title", "description", "publisher", "slug")},
        id=id,
        themes=tuple(themes[theme] for theme in entry["themes"]),
        portal=portals[entry["portal"]],
        licence=licences[entry["licence"]],
        licence_checked=None if checked is None else day(checked, "licence_checked"),
        period=Period(**entry["period"]),
        route=route,
        routes=routes,
        least_rows=entry["least_rows"],
        columns=columns,
        removed=removed,
        renumbered=renumbered,
        limits=tuple(entry["limits"]),
        snapshot=Snapshot(
            **{
                **entry["snapshot"],
                "retrieved": day(entry["snapshot"]["retrieved"], "snapshot → retrieved"),
            }
        ),
    )


def _route(kind: str, entry: dict[str, Any]) -> Route:
    dialect = entry["dialect"]
    return Route(
        **{
            **entry,
            "kind": kind,
            "dialect": None if dialect is None else Dialect(**dialect),
        }
    )


def _changes(entries: list[dict[str, Any]]) -> tuple[Change, ...]:
    return tuple(Change(tuple(e["columns"]), e["count"], e["why"]) for e in entries)
