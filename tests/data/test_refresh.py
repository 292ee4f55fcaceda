"""`refresh` changes one entry, and whatever cuts it leaves something sound."""

from __future__ import annotations

import datetime as dt
import json
import os
from hashlib import sha256
from pathlib import Path

import pytest

from ateliers import places, portal, snapshot_block, sources
from ateliers import refresh as refresh_module
from ateliers.doctor_data import data_faults
from ateliers.errors import AteliersError, DeclarationError
from ateliers.fetching.fetcher import Fetcher
from ateliers.refresh import refresh
from ateliers.registry import Snapshot, dataset
from ateliers.snapshot_block import with_snapshot

ID = "piscines"


def add_row(mirror: Path) -> bytes:
    """Let the publisher add a row; return the file."""
    ds = dataset(ID)
    file = mirror / ds.slug / str(ds.route.file)
    content = file.read_bytes()
    content += content.splitlines(keepends=True)[-1]
    file.write_bytes(content)
    return content


def files(house: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in house.rglob("*") if f.is_file()}


def test_nothing_new_changes_nothing(house: Path, mirror: Path) -> None:
    before = files(house)
    assert refresh(ID, mirror) == "piscines: unchanged (311 rows, 47861 bytes)"
    assert files(house) == before


def test_new_data_replace_the_old(house: Path, mirror: Path) -> None:
    old, before = dataset(ID), files(house)
    content = add_row(mirror)
    told = refresh(ID, mirror)
    now = dataset(ID)
    assert "rows: 311 → 312" in told
    assert "columns: 12 → 12" in told
    assert f"bytes: 47861 → {len(content)}" in told
    assert "vintage" in told
    assert now.snapshot == Snapshot(
        file=f"piscines.{sha256(content).hexdigest()[:8]}.csv",
        rows=312,
        sha256=sha256(content).hexdigest(),
        vintage=None,
        retrieved=dt.date.today(),
    )
    after = files(house)
    assert after.pop(now.snapshot.file) == content
    assert old.snapshot.file not in after
    assert {n for n in after if after[n] != before[n]} == {
        "datasets.yml",
        "piscines.datapackage.json",
    }
    assert len(sources.load(ID, quiet=True)) == 312
    assert data_faults() == [
        "datasets.yml: datasets → piscines → snapshot → vintage: say from when the data are"
    ]


def test_only_the_block_changes_and_comments_stay(house: Path, mirror: Path) -> None:
    before = (house / "datasets.yml").read_text("utf-8").splitlines()
    add_row(mirror)
    refresh(ID, mirror)
    after = (house / "datasets.yml").read_text("utf-8").splitlines()
    differing = [new for old, new in zip(before, after, strict=True) if old != new]
    assert all(
        line.strip().split(":")[0] in ("file", "rows", "sha256", "vintage", "retrieved", "origin")
        for line in differing
    )
    assert 3 <= len(differing) <= 6


def test_the_folder_is_recorded_nowhere(house: Path, mirror: Path) -> None:
    add_row(mirror)
    refresh(ID, mirror)
    assert not [name for name, content in files(house).items() if str(mirror).encode() in content]


def test_a_block_in_one_line_is_rewritten_too(house: Path) -> None:
    registry = house / "datasets.yml"
    text = registry.read_text("utf-8")
    start = text.index("    snapshot:\n", text.index(f"  {ID}:\n"))
    end = text.index("\n\n", start) + 1
    old = dataset(ID).snapshot
    registry.write_text(
        text[:start]
        + f'    snapshot: {{file: "{old.file}", rows: {old.rows}, sha256: "{old.sha256}", '
        f'vintage: "2017", retrieved: "2026-11-24", origin: "mirror"}} # kept\n' + text[end:],
        "utf-8",
    )
    new = Snapshot("piscines.11111111.csv", 7, "1" * 64, None, dt.date(2027, 1, 2))
    out = with_snapshot(registry, ID, new).decode()
    (line,) = [line for line in out.splitlines() if line.endswith("# kept")]
    assert 'file: "piscines.11111111.csv", rows: 7' in line
    assert "vintage: null" in line
    assert out.endswith(text[end:])


def test_a_block_that_cannot_be_written_alone_is_refused(house: Path, monkeypatch) -> None:
    registry = house / "datasets.yml"
    new = Snapshot("piscines.11111111.csv", 7, "1" * 64, "2018", dt.date(2027, 1, 2))
    text = registry.read_text("utf-8")
    head, entry, tail = text.partition(f"  {ID}:\n")
    tail = tail.replace("column: null", "column: &none null", 1)
    tail = tail.replace('vintage: "2017"', "vintage: *none", 1)
    registry.write_text(head + entry + tail, "utf-8")
    with pytest.raises(DeclarationError, match=r"datasets\.yml"):
        with_snapshot(registry, ID, new)
    registry.write_text(text, "utf-8")
    monkeypatch.setattr(snapshot_block, "_scalar", lambda value: '"other"')
    with pytest.raises(DeclarationError, match="piscines → snapshot cannot be rewritten alone"):
        with_snapshot(registry, ID, new)


def cut_at(step: int, when: str) -> None:
    """Make the process die, as by a kill, at the n-th replacement or removal."""
    count = 0

    def dying(original):
        def call(*args, **more):
            nonlocal count
            count += 1
            if count == step and when == "before":
                os._exit(9)
            done = original(*args, **more)
            if count == step:
                os._exit(9)
            return done

        return call

    os.replace = dying(os.replace)
    Path.unlink = dying(Path.unlink)  # type: ignore[method-assign]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", [1, 2, 3, 4])
def test_a_kill_leaves_a_sound_state(step: int, when: str, house: Path, mirror: Path) -> None:
    old = dataset(ID)
    content = add_row(mirror)
    child = os.fork()
    if not child:
        try:
            cut_at(step, when)
            refresh(ID, mirror)
        finally:
            os._exit(1)  # not cut: the steps are no longer those
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    now = dataset(ID)
    committed = step > 2 or (step, when) == (2, "after")
    assert (now.snapshot.file != old.snapshot.file) == committed
    # What is declared can be read,
    assert len(sources.load(ID, quiet=True)) == (312 if committed else 311)
    # the descriptor describes a whole file that is there,
    resource = json.loads((house / "snapshots" / "piscines.datapackage.json").read_bytes())[
        "resources"
    ][0]
    described = (house / "snapshots" / resource["path"]).read_bytes()
    assert resource["hash"] == f"sha256:{sha256(described).hexdigest()}"
    # and the next refresh leaves nothing over.
    refresh(ID, mirror)
    left = sorted(f.name for f in (house / "snapshots").iterdir() if f.name.startswith(("piscines", ".")))  # fmt: skip
    assert not list(house.glob(".*"))
    assert left == [f"piscines.{sha256(content).hexdigest()[:8]}.csv", "piscines.datapackage.json"]


@pytest.mark.parametrize("step", [1, 2, 3])
def test_a_full_disk_is_one_sentence_and_loses_nothing(
    step: int, house: Path, mirror: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_row(mirror)
    count = 0
    original = os.fsync

    def full(file: int) -> None:
        nonlocal count
        count += 1
        if count == step:
            raise OSError(28, "No space left on device")
        original(file)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AteliersError, match="No space left") as caught:
        refresh(ID, mirror)
    assert "\n" not in str(caught.value)
    assert not list((house / "snapshots").glob(".*"))
    assert not list(house.glob(".*"))
    assert len(sources.load(ID, quiet=True)) == (312 if step == 3 else 311)


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        ("no folder", "must hold piscines-municipales/piscines.csv"),
        ("a web page", "web page"),
        ("half the rows", "rows"),
        ("a column less", "header"),
        ("letters for numbers", "LONG"),
    ],
)
def test_a_bad_source_changes_nothing(harm: str, told: str, house: Path, mirror: Path) -> None:
    file = mirror / "piscines-municipales" / "piscines.csv"
    content = file.read_bytes()
    lines = content.splitlines(keepends=True)
    match harm:
        case "no folder":
            mirror = mirror / "elsewhere"
        case "a web page":
            file.write_bytes(b"<html></html>\n")
        case "half the rows":
            file.write_bytes(b"".join(lines[:150]))
        case "a column less":
            file.write_bytes(content.replace(b"LONG", b"LNG", 1))
        case "letters for numbers":
            file.write_bytes(content.replace(b"-73.63639", b"ouest", 1))
    before = files(house)
    with pytest.raises(AteliersError, match=told) as caught:
        refresh(ID, mirror)
    assert "\n" not in str(caught.value)
    assert files(house) == before


def test_the_portal_is_asked_without_a_folder(house: Path, monkeypatch) -> None:
    content = dataset(ID).snapshot_path.read_bytes()
    asked = []

    class Given(Fetcher):
        def download(self, url, target, deadline=None, tell=None) -> float:
            asked.append(url)
            target.write_bytes(content)
            return 0.0

    monkeypatch.setattr(portal, "fetcher_of", lambda ds: Given(ds.portal.hosts))
    assert "unchanged" in refresh(ID)
    assert asked == [dataset(ID).route.url]


def test_a_period_that_no_longer_holds_is_told(house: Path, mirror: Path) -> None:
    file = mirror / "velos-comptage" / "comptage_velo_2012.csv"
    last = file.read_bytes().splitlines(keepends=True)[-1]
    file.write_bytes(file.read_bytes() + last.replace(b"05/11", b"06/11"))
    assert "change `period`" in refresh("velos-2012", mirror)
    assert any("the data describe 2012-01-01/2012-11-06" in fault for fault in data_faults())


def test_a_first_snapshot_keeps_its_declared_vintage(house: Path, mirror: Path) -> None:
    ds = dataset(ID)
    registry = house / "datasets.yml"
    text = registry.read_text("utf-8").replace(ds.snapshot.sha256, refresh_module.EMPTY)
    registry.write_text(text.replace(ds.snapshot.file, "piscines.00000000.csv"), "utf-8")
    ds.snapshot_path.unlink()
    assert "rows" in refresh(ID, mirror)
    assert dataset(ID).snapshot.vintage == "2017"
    assert data_faults() == []


def test_an_installed_package_refreshes_nothing(monkeypatch) -> None:
    monkeypatch.setattr(places, "IN_WHEEL", True)
    with pytest.raises(AteliersError, match="checkout"):
        refresh(ID)
