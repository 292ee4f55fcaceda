"""A bundled reference table as a pandas table: ``load("reference/mrc-et-territoires")``.

The prefix keeps this project's own tables apart from the datasets of publishers. Codes stay text;
nothing is ever asked of a portal, as this project makes these tables.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ateliers import bundled, places
from ateliers.errors import SnapshotError, UnknownName, nearest
from ateliers.language import Lang, date, quoted

if TYPE_CHECKING:
    import pandas as pd

PREFIX = "reference/"


@dataclass(frozen=True)
class Table:
    """One CSV of a reference package, and what its descriptors say."""

    id: str
    package: dict[str, Any]
    resource: dict[str, Any]
    path: Path

    def title(self, lang: Lang) -> str:
        """The title of the table."""
        return str(self.resource[{"fr": "title", "en": "title_en"}[lang]])

    def credit(self, lang: Lang) -> str:
        """The credit line of its package."""
        return str(self.package[{"fr": "credit", "en": "credit_en"}[lang]])


def names_a_table(id: object) -> bool:
    """Tell whether an id asks for a reference table rather than for a dataset."""
    return isinstance(id, str) and id.startswith(PREFIX)


def table(id: str, lang: Lang = "fr") -> Table:
    """Return a reference table by its id, its checksum verified.

    Parameters
    ----------
    id : str
        ``reference/`` and the name of a CSV: ``"reference/correspondance-rss"``.
    lang : {"fr", "en"}
        The language of the sentence when something is wrong.

    Raises
    ------
    UnknownName
        With the nearest names that exist.
    SnapshotError
        The file is missing or altered.
    """
    known = tables()
    found = known.get(id)
    if found is None:
        near = ", ".join(nearest(id, known))
        asked = quoted(id[:80], lang)
        if lang == "fr":
            raise UnknownName(
                f"Aucune table de référence ne s’appelle {asked}; les plus proches\u00a0: {near}"
            )
        raise UnknownName(f"No reference table is called {asked}; the nearest are: {near}")
    _verify(found, lang)
    return found


@lru_cache(maxsize=1)
def tables() -> dict[str, Table]:
    """Return every reference table by its id."""
    found = {}
    for descriptor in sorted(places.REFERENCE.glob("*/datapackage.json")):
        package = json.loads(descriptor.read_text("utf-8"))
        for resource in package["resources"]:
            id = PREFIX + resource["name"]
            found[id] = Table(id, package, resource, descriptor.parent / resource["path"])
    return found


def read(found: Table, lang: Lang = "fr") -> pd.DataFrame:
    """Read a table in the types that its descriptor declares."""
    import pandas as pd

    fields = found.resource["schema"]["fields"]
    dates = [field["name"] for field in fields if field["type"] == "date"]
    frame = pd.read_csv(
        found.path,
        dtype={field["name"]: "str" for field in fields if field["type"] == "string"},
        parse_dates=dates,
        keep_default_na=False,
        na_values=[""],
    )
    frame.attrs = {"id": found.id, "source": "reference", "credit": found.credit(lang)}
    return frame


def provenance(found: Table, lang: Lang) -> str:
    """Return one line that says which table this is."""
    version, day = (
        found.package["version"],
        date(dt.date.fromisoformat(found.package["created"][:10]), lang),
    )
    if lang == "fr":
        return (
            f"{found.id} · table de référence (non officielle) de ce projet, version {version} "
            f"du {day} · {found.title(lang)} · CC BY 4.0"
        )
    return (
        f"{found.id} · reference table (unofficial) of this project, version {version} "
        f"of {day} · {found.title(lang)} · CC BY 4.0"
    )


def _verify(found: Table, lang: Lang) -> None:
    why = bundled.fault(found.path, found.resource["hash"].removeprefix("sha256:"))
    if why:
        name = f"data/reference/{found.package['name']}/{found.resource['path']}"
        remedy = {"fr": "remettez-le depuis le dépôt", "en": "restore it from the repository"}[lang]
        raise SnapshotError(f"{name} {why[lang]}; {remedy}")
