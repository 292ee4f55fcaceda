"""The live way to a dataset: the portal, through a cache.

One function, `fetch`, is all that the rest knows; `download` is the only line that connects.
"""

from __future__ import annotations

import datetime as dt
import errno
import time
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from ateliers.errors import AteliersError
from ateliers.extract import extract
from ateliers.language import Text
from ateliers.registry import Dataset
from ateliers.tables import checked_table

TIMEOUT = 15.0
"""Seconds without a byte before a download is given up."""

FRESH = 3600.0
"""Seconds during which a copy is not asked for again."""


class PortalError(AteliersError):
    """The portal gave nothing usable; `told` says why in both languages."""

    def __init__(self, name: str, fr: str, en: str) -> None:
        super().__init__(f"{name}: {en}")
        self.told: Text = {"fr": fr, "en": en}


@dataclass(frozen=True, slots=True)
class Copy:
    """A file received from the portal: where, when, and whether it was asked for now."""

    path: Path
    retrieved: dt.date
    new: bool


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


def download(url: str, target: Path) -> None:
    """Write what an address gives to a file."""
    import pooch  # type: ignore[import-untyped]

    pooch.HTTPDownloader(timeout=TIMEOUT)(url, str(target), None)


def receive(ds: Dataset, fetch_to: Callable[[str, Path], None] | None = None) -> bytes:
    """Ask the portal and return the declared extract of what it gives.

    Raises
    ------
    AteliersError
        A `PortalError` or an `ExtractError`; both carry `told`.
    """
    url = address(ds)
    try:
        with TemporaryDirectory(prefix="ateliers-") as folder:
            body = Path(folder) / "body"
            (fetch_to or download)(url, body)
            content = body.read_bytes()
    except Exception as error:  # requests, urllib3, pooch and the disk each have their own
        raise _failure(ds, error) from error
    return extract(content, ds)


def fetch(ds: Dataset, cache: Path, fetch_to: Callable[[str, Path], None] | None = None) -> Copy:
    """Return a checked copy of the dataset, asked from the portal unless one is fresh.

    Parameters
    ----------
    ds : Dataset
        The declaration.
    cache : Path
        The folder of the copies; made if needed.
    fetch_to : callable, optional
        ``fetch_to(url, path)`` in place of `download`.

    Raises
    ------
    AteliersError
        When the portal gives nothing usable; the copy of before is untouched.
    """
    import filelock

    target = cache / f"{ds.id}.csv"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with filelock.FileLock(cache / f"{ds.id}.lock", timeout=4 * TIMEOUT):
            known = kept(ds, cache)
            if known and time.time() - target.stat().st_mtime < FRESH:
                return known
            content = receive(ds, fetch_to)
            checked_table(BytesIO(content), ds)
            temporary = cache / f"{ds.id}.part"
            temporary.write_bytes(content)
            temporary.replace(target)
    except filelock.Timeout:
        raise PortalError(
            ds.id,
            "un autre programme le télécharge depuis trop longtemps",
            "another program has been downloading it for too long",
        ) from None
    except OSError as error:
        raise PortalError(
            ds.id,
            f"le dossier {cache} n’est pas utilisable ({error.strerror})",
            f"the folder {cache} cannot be used ({error.strerror})",
        ) from error
    return Copy(target, dt.date.today(), new=True)


def kept(ds: Dataset, cache: Path) -> Copy | None:
    """Return the last good copy, whatever its age, or None."""
    target = cache / f"{ds.id}.csv"
    try:
        received = dt.date.fromtimestamp(target.stat().st_mtime)
        checked_table(target, ds)
    except (OSError, AteliersError):
        return None
    return Copy(target, received, new=False)


def _failure(ds: Dataset, error: Exception) -> PortalError:
    status = getattr(getattr(error, "response", None), "status_code", None)
    if status:
        fr, en = (
            f"le portail répond «\u00a0{status}\u00a0»",
            f"the portal answers “{status}”",
        )
    elif "timeout" in type(error).__name__.casefold():
        fr, en = (
            "le portail ne répond pas à temps",
            "the portal does not answer in time",
        )
    elif "ssl" in type(error).__name__.casefold():
        fr, en = (
            "la connexion sécurisée est refusée sur ce réseau",
            "the secure connection is refused on this network",
        )
    elif getattr(error, "errno", None) == errno.ENOSPC:
        fr, en = "le disque est plein", "the disk is full"
    elif isinstance(error, ImportError):
        fr, en = f"{error.name} n’est pas installé", f"{error.name} is not installed"
    else:
        fr, en = "le portail ne peut pas être joint", "the portal cannot be reached"
    return PortalError(ds.id, fr, en)
