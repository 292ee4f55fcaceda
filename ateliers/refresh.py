"""Make a bundled snapshot anew, from the portal or from a folder.

Four steps, in an order that leaves something sound whenever it is cut:

1. the new data file, under a name that holds its checksum: nothing names it yet;
2. ``datasets.yml``, replaced in one move: from here on the new file is the snapshot;
3. the descriptor, replaced in one move: until then it describes the old file, still there;
4. the files of before are removed.

What a cut leaves over, the next refresh of the same dataset removes.
"""

from __future__ import annotations

import datetime as dt
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import filelock

from ateliers import places, portal
from ateliers.atomic import write_whole
from ateliers.descriptor import descriptor, descriptor_name
from ateliers.errors import AteliersError
from ateliers.extract import BOM, count_rows, extract, records, unquote
from ateliers.registry import Dataset, Snapshot, dataset
from ateliers.snapshot_block import with_snapshot
from ateliers.tables import checked_table, period_of

EMPTY = "0" * 64
"""The checksum of an entry that has no snapshot yet."""


def refresh(id: str, folder: Path | None = None) -> str:
    """Write a dataset's snapshot anew and tell what changed.

    Parameters
    ----------
    id : str
        The dataset's short name.
    folder : Path, optional
        A folder that holds ``<slug of the dataset>/<file>``; by default the portal is asked.

    Returns
    -------
    str
        Rows, columns and bytes, before and after; one line each.

    Raises
    ------
    AteliersError
        One sentence; the snapshot of before is whole.
    """
    if places.IN_WHEEL:
        raise AteliersError("snapshots are refreshed in a checkout of the repository")
    with alone():
        return _refresh(dataset(id, "en"), folder)


@contextmanager
def alone() -> Iterator[None]:
    """Let one process at a time write ``datasets.yml`` and what follows from it.

    Raises
    ------
    AteliersError
        Another one has been writing for a minute.
    """
    lock = (
        Path(tempfile.gettempdir()) / f"ateliers-{sha256(bytes(places.ROOT)).hexdigest()[:8]}.lock"
    )
    try:
        with filelock.FileLock(lock, timeout=60):
            yield
    except filelock.Timeout:
        raise AteliersError("another refresh is running; wait until it ends") from None


def _refresh(ds: Dataset, folder: Path | None) -> str:
    content = portal.receive(ds) if folder is None else extract(_published(ds, folder), ds)
    digest = sha256(content).hexdigest()
    same = digest == ds.snapshot.sha256
    new = Snapshot(
        file=f"{ds.id}.{digest[:8]}.csv",
        rows=count_rows(content, ds.dialect),
        sha256=digest,
        # Of new data nobody has yet said from when they are.
        vintage=ds.snapshot.vintage if same or ds.snapshot.sha256 == EMPTY else None,
        # The same bytes out of a folder say nothing of when that folder was filled.
        retrieved=ds.snapshot.retrieved if same and folder else dt.date.today(),
        # What comes out of a folder was kept there by somebody: it is not said to be the portal's.
        origin="portal" if folder is None else "mirror",
    )
    before = _read(ds)
    table = checked_table(BytesIO(content), ds)
    registry = with_snapshot(places.DATASETS_YML, ds.id, new)
    _make_folder(places.SNAPSHOTS)
    write_whole(places.SNAPSHOTS / new.file, content)
    write_whole(places.DATASETS_YML, registry)
    now = dataset(ds.id)
    write_whole(places.SNAPSHOTS / descriptor_name(ds.id), descriptor(now).encode("utf-8"))
    _remove(leftovers(now))
    told = _summary(ds, before, now, content)
    period = period_of(ds, table)
    if period and (period.start, period.end) != (
        ds.period.start[:10],
        ds.period.end[:10],
    ):
        told.append(f"  the data describe {period}; change `period` in datasets.yml ({ds.period})")
    if new.vintage is None:
        told.append("  say in datasets.yml from when the data are (`vintage`)")
    if ds.id == "municipalites" and before and before != content:
        told += _proposed(before, content)
    return "\n".join(told)


def _proposed(before: bytes, after: bytes) -> list[str]:
    """Propose rows for the table of municipal changes; what they mean, a person says."""
    from ateliers.reference.changes import proposals

    try:
        lines = [f"  changements-municipaux may need: {each}" for each in proposals(before, after)]
    except AteliersError as fault:
        lines = [f"  changements-municipaux: not compared with the file of before ({fault})"]
    return [*lines, "  run `ateliers reference`: the tables follow the snapshot"]


def leftovers(ds: Dataset) -> list[Path]:
    """Return the files of a dataset's earlier snapshots, and of interrupted writings."""
    old = re.compile(rf"{re.escape(ds.id)}\.[0-9a-f]{{8}}\.csv")
    part = re.compile(rf"\.{re.escape(ds.id)}\.([0-9a-f]{{8}}\.csv|datapackage\.json)\..*\.part")
    return sorted(
        [
            file
            for file in places.SNAPSHOTS.iterdir()
            if part.fullmatch(file.name)
            or (old.fullmatch(file.name) and file.name != ds.snapshot.file)
        ]
        + list(places.DATASETS_YML.parent.glob(f".{places.DATASETS_YML.name}.*.part"))
    )


def _published(ds: Dataset, folder: Path) -> bytes:
    if ds.route.file is None:
        raise AteliersError(
            f"{ds.id}: no file name is declared, so it is read from the portal only"
        )
    file = folder / ds.slug / ds.route.file
    try:
        return file.read_bytes()
    except OSError as error:
        raise AteliersError(
            f"{file} cannot be read ({error.strerror}); "
            f"the folder must hold {ds.slug}/{ds.route.file}"
        ) from None


def _read(ds: Dataset) -> bytes:
    """Return the bytes of the present snapshot; none if it is not there."""
    try:
        return ds.snapshot_path.read_bytes()
    except OSError:
        return b""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AteliersError(f"{folder} cannot be made ({error.strerror})") from error


def _remove(files: list[Path]) -> None:
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise AteliersError(
                f"{file.name}, an earlier file, cannot be removed ({error.strerror}); "
                "the new snapshot is in place"
            ) from error


def _summary(old: Dataset, before: bytes, new: Dataset, content: bytes) -> list[str]:
    if before == content:
        return [f"{new.id}: unchanged ({new.snapshot.rows} rows, {len(content)} bytes)"]
    was, now = (_header(each, new) for each in (before, content))
    gone = [name for name in was if name not in now]
    come = [name for name in now if name not in was]
    lines = [
        f"{new.id}: {new.snapshot.file}",
        f"  rows: {old.snapshot.rows} → {new.snapshot.rows}",
        f"  columns: {len(was)} → {len(now)}",
        f"  bytes: {len(before)} → {len(content)}",
    ]
    if before and (gone or come):
        lines.append(f"  columns gone: {', '.join(gone) or '-'}; come: {', '.join(come) or '-'}")
    return lines


def _header(content: bytes, ds: Dataset) -> list[str]:
    body = content.removeprefix(BOM)
    if not body:
        return []
    cells = next(records(body, ds.dialect.delimiter)).cells
    return [unquote(cell).decode(ds.dialect.encoding, "replace") for cell in cells]
