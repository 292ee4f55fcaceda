"""What each portal gives today, beside the snapshot: asked only when somebody asks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from ateliers.errors import AteliersError, shown
from ateliers.extract import BOM, count_rows, extract, records, unquote
from ateliers.language import Lang
from ateliers.portal import PortalError, fetcher_of, published
from ateliers.registry import Dataset, datasets
from ateliers.tables import checked_table

LicenceOf = Callable[[Dataset], str | None]
"""From a dataset to the licence that its record on the portal names; None where it names none."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A dataset as its portal gives it now.

    ``day`` is when it was asked. ``state`` is ``"live"``, ``"changed"`` where what came is not the
    declared table, or ``"silent"`` where nothing usable came; ``why`` says it in a sentence, in
    English, and ``why_fr`` in French. What was not seen is None; ``licence`` is empty where the
    record was seen and names none.
    """

    id: str
    day: str
    state: str
    why: str | None
    why_fr: str | None
    same: bool | None
    rows_before: int
    rows: int | None
    columns_gone: tuple[str, ...] | None
    columns_come: tuple[str, ...] | None
    licence_declared: str
    licence_checked: str | None
    licence: str | None

    @property
    def licence_changed(self) -> bool:
        """Whether the record names another licence than the registry."""
        return self.licence is not None and _bare(self.licence_declared) not in _bare(self.licence)

    @property
    def sound(self) -> bool:
        return self.state == "live" and not self.licence_changed

    def __str__(self) -> str:
        told = [f"{self.state}: {self.why}" if self.why else self.state]
        if self.same:
            told.append("as the snapshot")
        if self.rows is not None and self.rows != self.rows_before:
            told.append(f"rows {self.rows_before} → {self.rows}")
        for word, names in (("gone", self.columns_gone), ("new", self.columns_come)):
            if names:
                told.append(f"columns {word}: {', '.join(names)}")
        if self.licence is None:
            told.append(f"licence not seen ({self.licence_declared} declared)")
        elif self.licence_changed:
            told.append(
                f"licence {self.licence or 'of the record: none'}, "
                f"and {self.licence_declared} is declared"
            )
        else:
            told.append(f"licence {self.licence}")
        return f"{self.id}: {'; '.join(told)}"


def look(ds: Dataset, licence_of: LicenceOf | None = None) -> Seen:
    """Ask the portal about one dataset; nothing is kept."""
    state, same, rows, gone, come = "live", None, None, None, None
    why: Mapping[Lang, str] = {}
    try:
        content = published(ds, fetcher_of(ds))
        rows, gone, come = _shape(content, ds)
        content = extract(content, ds)
        checked_table(BytesIO(content), ds)
        same = sha256(content).hexdigest() == ds.snapshot.sha256
    except PortalError as error:
        state, why = "silent", error.told
    except AteliersError as error:
        state, why = "changed", getattr(error, "told", {"fr": str(error), "en": str(error)})
    return Seen(
        id=ds.id,
        day=dt.date.today().isoformat(),
        state=state,
        why=why.get("en"),
        why_fr=why.get("fr"),
        same=same,
        rows_before=ds.snapshot.rows,
        rows=rows,
        columns_gone=gone,
        columns_come=come,
        licence_declared=ds.licence.name,
        licence_checked=ds.licence_checked.isoformat() if ds.licence_checked else None,
        licence=_licence(ds, licence_of),
    )


def look_at_all() -> list[Seen]:
    """Ask about every dataset and its record, one after the other."""
    from ateliers.ckan import licence_of

    return [look(ds, licence_of) for ds in datasets()]


def _shape(
    content: bytes, ds: Dataset
) -> tuple[int | None, tuple[str, ...] | None, tuple[str, ...] | None]:
    """Return the rows, the columns gone and the columns come; None where this is no such table."""
    try:
        header = next(records(content.removeprefix(BOM), ds.dialect.delimiter, ds.id))
        there = [unquote(cell).decode(ds.dialect.encoding) for cell in header.cells]
        rows = count_rows(content, ds.dialect)
    except (AteliersError, UnicodeError, StopIteration):
        return None, None, None
    known = {ds.route.names.get(column.name, column.name) for column in ds.columns}
    if known.isdisjoint(there):  # a page: its words are no columns
        return None, None, None
    dropped = {name for change in ds.removed for name in change.columns}
    come = tuple(shown(name) for name in there if name not in known | dropped)
    # Where the registry counts the columns it drops without naming them, so many are not news.
    if len(come) == sum(change.count for change in ds.removed if not change.columns):
        come = ()
    return rows, tuple(sorted(known.difference(there))), come


def _licence(ds: Dataset, licence_of: LicenceOf | None) -> str | None:
    try:
        return licence_of and (licence_of(ds) or "")
    except AteliersError:
        return None


def _bare(licence: str) -> str:
    """Keep letters and digits: « CC BY 4.0 » is in « Attribution (CC-BY 4.0) »."""
    short = licence.casefold().replace("creative commons attribution", "cc by")
    return re.sub(r"[^a-z0-9]", "", short)
