"""Is the data layer sound? Registry, snapshots, descriptors, kept copies, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from ateliers import places
from ateliers.cache import Cache
from ateliers.descriptor import descriptor, descriptor_name
from ateliers.errors import AteliersError, DeclarationError
from ateliers.extract import BOM, count_rows, records, unquote
from ateliers.registry import Dataset, datasets
from ateliers.sources import cache_folder, verified
from ateliers.tables import checked_table, period_of


def data_faults() -> list[str]:
    """Return what is wrong with the registry and the bundled data, a line a fault.

    Returns
    -------
    list of str
        Empty when all is sound.
    """
    try:
        known = datasets()
    except DeclarationError as error:
        return [str(error)]
    faults = [fault for ds in known for fault in _dataset_faults(ds)]
    expected = {name for ds in known for name in (ds.snapshot.file, descriptor_name(ds.id))}
    if places.SNAPSHOTS.is_dir():
        faults += [
            f"data/snapshots/{file.name} belongs to no dataset; remove it"
            for file in sorted(places.SNAPSHOTS.iterdir())
            if file.name not in expected
        ]
    return faults


def cache_faults() -> list[str]:
    """Return what is wrong with the copies kept from portals; nothing is asked of them."""
    return Cache(cache_folder()).faults()


def _dataset_faults(ds: Dataset) -> Iterator[str]:
    try:
        content = verified(ds).read_bytes()
    except AteliersError as error:
        yield str(error)
        return
    yield from _file_faults(ds, content)
    yield from _descriptor_faults(ds)
    if ds.snapshot.vintage is None:
        yield f"datasets.yml: datasets → {ds.id} → snapshot → vintage: say from when the data are"


def _file_faults(ds: Dataset, content: bytes) -> Iterator[str]:
    """Compare the declared dialect, columns, rows and period with the bytes."""
    place, dialect = f"data/snapshots/{ds.snapshot.file}", ds.dialect
    if content.startswith(BOM) != dialect.bom:
        yield f"{place}: a byte order mark is {'absent' if dialect.bom else 'present'}"
    crlf, lf = content.count(b"\r\n"), content.count(b"\n")
    if (dialect.line_end == "crlf" and crlf != lf) or (dialect.line_end == "lf" and crlf):
        yield f"{place}: the line ends are not all {dialect.line_end}"
    try:
        header = next(records(content.removeprefix(BOM), dialect.delimiter, ds.id))
        names = [unquote(cell).decode(dialect.encoding) for cell in header.cells]
        if names != [column.name for column in ds.columns]:
            yield f"{place}: its columns are not those of datasets.yml, in their order"
            return
        rows = count_rows(content, dialect)
        if rows != ds.snapshot.rows:
            yield f"{place}: {rows} rows, and datasets.yml says {ds.snapshot.rows}"
        period = period_of(ds, checked_table(ds.snapshot_path, ds))
    except (AteliersError, UnicodeError, StopIteration) as error:
        yield f"{place}: {error or 'it is empty'}"
        return
    if period and (period.start, period.end) != (
        ds.period.start[:10],
        ds.period.end[:10],
    ):
        yield (
            f"datasets.yml: datasets → {ds.id} → period: the data describe {period}, "
            f"found {ds.period}"
        )


def _descriptor_faults(ds: Dataset) -> Iterator[str]:
    name = descriptor_name(ds.id)
    try:
        found = (places.SNAPSHOTS / name).read_text("utf-8")
    except (OSError, UnicodeError):
        found = ""
    if found != descriptor(ds):
        state = "does not say what datasets.yml says" if found else "is missing"
        yield f"data/snapshots/{name} {state}; run: ateliers refresh {ds.id}"
