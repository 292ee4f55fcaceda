"""Where a lesson's data come from: the bundled snapshot, or on request the portal.

Portal, then the copy kept from it, then the snapshot: the same table from each, and what was
used is always said.
"""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ateliers import bundled
from ateliers.credits import Source, credit, provenance
from ateliers.errors import AteliersError, SnapshotError
from ateliers.language import Lang, Text, date, quoted
from ateliers.reference import reading
from ateliers.registry import Dataset, Period, dataset
from ateliers.tables import period_of, read_table

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class _Found:
    path: Path
    source: Source
    retrieved: dt.date
    table: pd.DataFrame | None = None  # where checking it has read it


_OFFLINE = (
    "ATELIERS_SOURCE=snapshot demande de rester hors ligne",
    "ATELIERS_SOURCE=snapshot asks to stay offline",
)

# What `load` or `path` last gave here: answers are judged by the data they were computed from.
_last: dict[str, tuple[_Found, pd.DataFrame | None]] = {}


def load(id: str, live: bool = False, lang: Lang = "fr", quiet: bool = False) -> pd.DataFrame:
    """Read a dataset into a pandas table.

    Parameters
    ----------
    id : str
        The dataset's short name, such as ``"velos-2012"``, or a reference table of this project,
        such as ``"reference/mrc-et-territoires"`` (never asked of a portal).
    live : bool
        Ask the portal; the environment variable ``ATELIERS_SOURCE=portal`` does the same, and
        ``ATELIERS_SOURCE=snapshot`` keeps every reading offline, this one too.
        Otherwise the bundled snapshot is read and no connection is opened.
    lang : {"fr", "en"}
        The language of what is printed and of the credit.
    quiet : bool
        Print nothing.

    Returns
    -------
    pandas.DataFrame
        Its ``attrs`` hold id, source (``"portal"``, ``"cache"`` or ``"snapshot"``), period,
        retrieved, publisher, licence and credit, all texts.

    Raises
    ------
    AteliersError
        Unknown name, or a snapshot that is missing or altered.
    """
    if reading.names_a_table(id):
        return _reference(id, lang, quiet)
    ds = dataset(id, lang)
    found = _find(ds, live, lang, quiet)
    table = _table(ds, found, lang)
    if not quiet:
        period = _period(ds, table, found)
        print(provenance(ds, lang, found.retrieved, found.source, period))
    _last[ds.id] = found, table
    return table.copy()


def path(id: str, live: bool = False, lang: Lang = "fr", quiet: bool = False) -> Path:
    """Return the file of a dataset, as its publisher writes it, to be opened by hand.

    The parameters, the errors and the line that is printed are those of `load`.
    """
    if reading.names_a_table(id):
        table = reading.table(id, lang)
        if not quiet:
            print(reading.provenance(table, lang))
        return table.path
    ds = dataset(id, lang)
    found = _find(ds, live, lang, quiet)
    if not quiet:
        print(provenance(ds, lang, found.retrieved, found.source))
    _last[ds.id] = found, None
    return found.path


def last_table(id: str, lang: Lang = "fr") -> pd.DataFrame:
    """Return an untouched copy of the table that was last given here, else the snapshot's."""
    if reading.names_a_table(id):
        return reading.read(reading.table(id, lang), lang)
    ds = dataset(id, lang)
    found, table = _last.get(ds.id) or (_snapshot(ds, lang), None)
    if table is None:
        table = _table(ds, found, lang)
        _last[ds.id] = found, table
    return table.copy()


def last_path(id: str, lang: Lang = "fr") -> Path:
    """Return the file behind `last_table`."""
    if reading.names_a_table(id):
        return reading.table(id, lang).path
    ds = dataset(id, lang)
    found, _ = _last.get(ds.id) or (_snapshot(ds, lang), None)
    return found.path


def forget() -> None:
    """Forget what was given in this process."""
    _last.clear()
    bundled.forget()


def verified(ds: Dataset, lang: Lang = "en") -> Path:
    """Return the snapshot's path once its checksum is right.

    Raises
    ------
    SnapshotError
        The file is missing or altered.
    """
    file = ds.snapshot_path
    why = bundled.fault(file, ds.snapshot.sha256)
    if why:
        raise _broken(ds, lang, why)
    return file


def cache_folder() -> Path:
    """Return the folder of the copies received from portals."""
    import platformdirs

    return platformdirs.user_cache_path("ateliers-donnees-ouvertes", appauthor=False)


def _find(ds: Dataset, live: bool, lang: Lang, quiet: bool) -> _Found:
    asked = _asked(lang)
    if not live and asked != "portal":
        return _snapshot(ds, lang)
    # Only now: connections and TLS take longer to import than a snapshot to read.
    from ateliers import portal
    from ateliers.fetching.progress import Progress

    folder = cache_folder()
    progress = None if quiet else Progress(ds.id, lang)
    try:
        if asked == "snapshot":
            raise portal.PortalError(ds.id, *_OFFLINE)
        if not quiet:
            asking = {"fr": "on interroge le portail…", "en": "asking the portal…"}[lang]
            print(f"{ds.id} · {asking}", flush=True)
        copy = portal.fetch(ds, folder, tell=progress)
        found = _Found(copy.path, "portal" if copy.new else "cache", copy.retrieved, copy.table)
        why = None
    except AteliersError as error:
        last = None if asked == "snapshot" else portal.kept(ds, folder)
        found = (
            _Found(last.path, "cache", last.retrieved, last.table) if last else _snapshot(ds, lang)
        )
        why = error
    if progress:
        progress.end()
        if why:
            print(_instead(ds, why, found, lang))
    return found


def _reference(id: str, lang: Lang, quiet: bool) -> pd.DataFrame:
    table = reading.table(id, lang)
    if not quiet:
        print(reading.provenance(table, lang))
    return reading.read(table, lang)


def _snapshot(ds: Dataset, lang: Lang) -> _Found:
    return _Found(verified(ds, lang), "snapshot", ds.snapshot.retrieved)


def _table(ds: Dataset, found: _Found, lang: Lang) -> pd.DataFrame:
    # The doctor proves the snapshot, and a copy is kept once it is checked.
    table = read_table(found.path, ds, proven=True) if found.table is None else found.table
    period = _period(ds, table, found)
    declared = ds.period if found.source == "snapshot" else period
    table.attrs = {
        "id": ds.id,
        "source": found.source,
        "period": "" if declared is None else str(declared),
        "retrieved": found.retrieved.isoformat(),
        "publisher": ds.publisher[lang],
        "licence": ds.licence.name,
        "credit": credit(ds, lang, found.retrieved, found.source, period),
    }
    return table


def _period(ds: Dataset, table: pd.DataFrame, found: _Found) -> Period | None:
    """Read the period of live data in them; the snapshot's is declared."""
    return None if found.source == "snapshot" else period_of(ds, table)


def _asked(lang: Lang) -> str:
    """Return what the environment asks for: ``"portal"``, ``"snapshot"`` or nothing."""
    asked = os.environ.get("ATELIERS_SOURCE", "").strip().casefold()
    if asked not in ("portal", "snapshot", ""):
        raise AteliersError(f"ATELIERS_SOURCE is “{asked[:40]}”; write portal or snapshot")
    return asked


def _instead(ds: Dataset, error: AteliersError, found: _Found, lang: Lang) -> str:
    why = getattr(error, "told", {}).get(lang, str(error))
    day = date(found.retrieved, lang)
    if lang == "fr":
        used = "la copie conservée" if found.source == "cache" else "l’instantané"
        return (
            f"{quoted(ds.id, lang)} n’a pas pu être lu sur le portail\u00a0: {why}. "
            f"On utilise {used} du {day}."
        )
    used = "the kept copy" if found.source == "cache" else "the snapshot"
    return f"{quoted(ds.id, lang)} could not be read from the portal: {why}. Using {used} of {day}."


def _broken(ds: Dataset, lang: Lang, why: Text) -> SnapshotError:
    told = f"data/snapshots/{ds.snapshot.file} {why[lang]}"
    if lang == "fr":
        return SnapshotError(
            f"{told}; remettez-le depuis le dépôt, ou lancez\u00a0: ateliers refresh {ds.id}"
        )
    return SnapshotError(
        f"{told}; restore it from the repository, or run: ateliers refresh {ds.id}"
    )
