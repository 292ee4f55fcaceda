"""The bundled data are sound, and the doctor sees what is not."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from ateliers.doctor_data import data_faults
from ateliers.registry import dataset, datasets

LIMITS = {"inspections": 3_100_000, "velos-2019": 4_000_000}


def test_the_bundled_data_are_sound() -> None:
    assert data_faults() == []


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_a_snapshot_is_small_and_named_by_its_checksum(ds) -> None:
    assert ds.snapshot_path.stat().st_size < LIMITS.get(ds.id, 2_000_000)
    assert ds.snapshot.file == f"{ds.id}.{ds.snapshot.sha256[:8]}.csv"


def test_inspections_point_at_nobody() -> None:
    fines = dataset("inspections")
    content = fines.snapshot_path.read_text("utf-8")
    header = content.partition("\n")[0].split(",")
    assert not {"etablissement", "adresse", "id_poursuite"} & set(header)
    assert ", Montréal, Québec" not in content
    assert " INC." not in content


def replaced(house: Path, id: str, old: bytes, new: bytes) -> None:
    """Change a snapshot and declare the change's checksum."""
    ds = dataset(id)
    content = ds.snapshot_path.read_bytes()
    assert old in content
    changed = content.replace(old, new)
    ds.snapshot_path.write_bytes(changed)
    registry = house / "datasets.yml"
    text = registry.read_text("utf-8")
    registry.write_text(text.replace(ds.snapshot.sha256, sha256(changed).hexdigest()), "utf-8")


@pytest.mark.parametrize(
    ("id", "old", "new", "told"),
    [
        ("municipalites", b"\xef\xbb\xbf", b"", "byte order mark is absent"),
        ("velos-2012", b"\r\n", b"\n", "line ends"),
        ("velos-2012", b"Rachel1", b"Rachel 1", "columns"),
        ("velos-2012", b"05/11/2012", b"15/11/2012", "period"),
        ("velos-2012", b"05/11/2012", b"2012-11-05", "Date"),
        ("piscines", b"-73.63639,", b"ouest,", "LONG"),
        ("piscines", b"\n3114253,", b"\n\n3114253,", ""),
        ("piscines", b'\n5015454,', b'\n"5015454,', "quotation mark"),
        ("urgences", "é".encode(), b"\xe9", "utf-8"),
    ],
)  # fmt: skip
def test_what_departs_from_the_declaration(
    id: str, old: bytes, new: bytes, told: str, house: Path
) -> None:
    replaced(house, id, old, new)
    faults = data_faults()
    assert any(told in fault and id in fault for fault in faults), faults
    assert all("\n" not in fault for fault in faults)


def test_files_that_are_missing_or_too_many(house: Path) -> None:
    folder = house / "snapshots"
    (folder / "piscines.datapackage.json").unlink()
    dataset("velos-2012").snapshot_path.unlink()
    (folder / "notes.txt").write_text("")
    (folder / "piscines.00000000.csv").write_text("")
    found = "\n".join(data_faults())
    for told in (
        "piscines.datapackage.json is missing; run: ateliers refresh piscines",
        "velos-2012.a828907a.csv cannot be read",
        "notes.txt belongs to no dataset",
        "piscines.00000000.csv belongs to no dataset",
    ):
        assert told in found
    assert len(data_faults()) == 4


def test_a_row_too_few_and_a_stale_descriptor(house: Path) -> None:
    registry = house / "datasets.yml"
    text = registry.read_text("utf-8")
    registry.write_text(text.replace("rows: 311", "rows: 312"), "utf-8")
    faults = data_faults()
    assert any("311 rows, and datasets.yml says 312" in fault for fault in faults)
    assert any("does not say what datasets.yml says" in fault for fault in faults)


def test_a_broken_registry_is_one_line(house: Path) -> None:
    (house / "datasets.yml").write_text("datasets: [", "utf-8")
    assert len(data_faults()) == 1
