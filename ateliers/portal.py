"""The live way to a dataset: the portal, through the copies that are kept.

One function, `fetch`, is all that the rest knows.
"""

from __future__ import annotations

import datetime as dt
import errno
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from ateliers.cache import Cache, Kept
from ateliers.errors import AteliersError
from ateliers.extract import extract
from ateliers.language import Text
from ateliers.registry import Dataset
from ateliers.tables import checked_table

if TYPE_CHECKING:
    import pandas as pd

    # Connections and TLS are imported when the portal is asked: a lesson asks it seldom.
    from ateliers.fetching.fetcher import Fetcher, Tell
    from ateliers.fetching.limits import Deadline

FRESH = 3600.0
"""Seconds during which a copy is not asked for again."""


FLOOR = 8_000_000
"""Bytes that any dataset may have: what is published holds more columns than our extract."""


class PortalError(AteliersError):
    """The portal gave nothing usable; `told` says why in both languages."""

    def __init__(self, name: str, fr: str, en: str) -> None:
        super().__init__(f"{name}: {en}")
        self.told: Text = {"fr": fr, "en": en}


@dataclass(frozen=True, slots=True)
class Copy:
    """A checked copy: its file, its table, when it came, and whether it was asked for now."""

    path: Path
    retrieved: dt.date
    new: bool
    table: pd.DataFrame = field(compare=False, repr=False)


def address(ds: Dataset) -> str:
    """Return the address that the live reading asks.

    Raises
    ------
    PortalError
        When neither an address nor a DataStore resource is declared.
    """
    if ds.route.url:
        return ds.route.url
    if ds.route.kind == "datastore" and ds.route.resource:
        # CKAN gives a whole DataStore table beside its API.
        return f"{ds.portal.api.partition('api/')[0]}datastore/dump/{ds.route.resource}"
    raise PortalError(ds.id, "aucune adresse n’est déclarée", "no address is declared")


def fetcher_of(ds: Dataset) -> Fetcher:
    """Return what asks a dataset's portal: its declared hosts and no others.

    A file that has grown beyond ten times the snapshot is another file.
    """
    from ateliers.fetching.fetcher import Fetcher
    from ateliers.fetching.limits import Limits

    limits = Limits()
    with suppress(OSError):  # a first snapshot is not there yet
        expected = max(FLOOR, 10 * ds.snapshot_path.stat().st_size)
        limits = replace(limits, bytes=min(limits.bytes, expected))
    return Fetcher(ds.portal.hosts, limits=limits)


def receive(ds: Dataset, fetcher: Fetcher | None = None) -> bytes:
    """Ask the portal and return the declared extract of what it gives; nothing is kept.

    Raises
    ------
    AteliersError
        A `PortalError` or an `ExtractError`; both carry `told`.
    """
    return extract(published(ds, fetcher), ds)


def published(ds: Dataset, fetcher: Fetcher | None = None) -> bytes:
    """Ask the portal and return what it gives, as it came; nothing is kept."""
    fetcher = fetcher or fetcher_of(ds)
    try:
        with TemporaryDirectory(prefix="ateliers-") as folder:
            return _asked(ds, fetcher, Path(folder), fetcher.deadline(), None)[0]
    except OSError as error:
        raise _of_disk(ds, error, "temporary files") from error


def fetch(
    ds: Dataset, cache: Path, fetcher: Fetcher | None = None, tell: Tell | None = None
) -> Copy:
    """Return a checked copy of the dataset, asked from the portal unless one is fresh.

    Of many processes that ask at once, one downloads and the others wait for its copy.

    Parameters
    ----------
    ds : Dataset
        The declaration.
    cache : Path
        The folder of the copies; made if needed.
    fetcher : Fetcher, optional
        What asks; by default `fetcher_of`.
    tell : callable, optional
        Told of the progress of the download.

    Raises
    ------
    AteliersError
        When the portal gives nothing usable; the copy of before is untouched.
    """
    store = Cache(cache)
    fresh = kept(ds, cache, FRESH)
    if fresh:
        return fresh
    import filelock

    fetcher = fetcher or fetcher_of(ds)
    deadline = fetcher.deadline()
    try:
        with store.alone(ds.id, deadline.remaining) as workspace:
            fresh = kept(ds, cache, FRESH)
            if fresh:
                return fresh
            content, moment = _asked(ds, fetcher, workspace, deadline, tell)
            content = extract(content, ds)
            table = checked_table(BytesIO(content), ds)
            new = store.keep(ds.id, content, moment, workspace)
    except filelock.Timeout:
        raise PortalError(
            ds.id,
            "un autre programme le télécharge depuis trop longtemps",
            "another program has been downloading it for too long",
        ) from None
    except (OSError, NotImplementedError) as error:  # the second, where a disk knows no locks
        raise _of_disk(ds, error, str(cache)) from error
    return Copy(new.path, new.day, True, table)


def kept(ds: Dataset, cache: Path, within: float | None = None) -> Copy | None:
    """Return the last good copy, at most so many seconds old, or None."""
    for copy in Cache(cache).copies(ds.id):
        if within is not None and not 0 <= time.time() - copy.moment < within:
            continue  # a moment to come is that of a clock that was wrong
        table = _table(ds, copy)
        if table is not None:
            return Copy(copy.path, copy.day, False, table)
    return None


def _table(ds: Dataset, copy: Kept) -> pd.DataFrame | None:
    """Read a copy if it is whole and still what the registry declares."""
    if not copy.whole:
        return None
    try:
        return checked_table(copy.path, ds)
    except (OSError, AteliersError):
        return None


def _asked(
    ds: Dataset, fetcher: Fetcher, folder: Path, deadline: Deadline, tell: Tell | None
) -> tuple[bytes, float]:
    """Download what the portal publishes; return it, and when it came."""
    from pooch.core import stream_download  # type: ignore[import-untyped]

    from ateliers.fetching.failures import FetchError

    moment = 0.0

    def downloader(url: str, file: str, _: object) -> None:
        nonlocal moment
        moment = fetcher.download(url, Path(file), deadline, tell)

    target = folder / "published"
    try:
        stream_download(address(ds), target, None, downloader)
    except FetchError as error:
        raise PortalError(ds.id, error.told["fr"], error.told["en"]) from error
    return target.read_bytes(), moment


def _of_disk(ds: Dataset, error: Exception, place: str) -> PortalError:
    if getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT):
        return PortalError(ds.id, "le disque est plein", "the disk is full")
    reason = getattr(error, "strerror", None) or str(error)
    return PortalError(
        ds.id,
        f"le dossier {place} n’est pas utilisable ({reason})",
        f"the folder {place} cannot be used ({reason})",
    )
