"""From what the doctor saw to `licence_checked`: only what was seen, and all that follows."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ateliers import cli, doctor, licences
from ateliers.descriptor import descriptor, descriptor_name
from ateliers.doctor_data import data_faults
from ateliers.doctor_live import Seen
from ateliers.errors import AteliersError, DeclarationError
from ateliers.language import date
from ateliers.licences import findings, record
from ateliers.licences_told import markdown, unverified
from ateliers.places import ROOT
from ateliers.registry import dataset, datasets
from ateliers.snapshot_block import with_licence_checked
from tests.data.hostile import CC_BY, Hostile

TODAY = dt.date.today()
DAY = TODAY.isoformat()


def undate(registry: Path) -> None:
    """Take away the days that the registry holds by now."""
    text = registry.read_text("utf-8")
    registry.write_text(re.sub(r"(licence_checked:) .*", r"\1 null", text), "utf-8")


@pytest.fixture
def home(house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a house whose licences nobody has seen, and keep the notebooks of the book out."""
    undate(house / "datasets.yml")
    for ds in datasets():
        (house / "snapshots" / descriptor_name(ds.id)).write_text(descriptor(ds), "utf-8")
    monkeypatch.setattr(licences, "_notebooks", lambda *_: [])
    return house


def seen(id: str, licence: str | None = CC_BY, **more: Any) -> Seen:
    ds = dataset(id)
    there = Seen(
        id=id, day=DAY, state="live", why=None, why_fr=None, same=True,
        rows_before=ds.snapshot.rows, rows=ds.snapshot.rows, columns_gone=(), columns_come=(),
        licence_declared=ds.licence.name, licence_checked=None, licence=licence,
    )  # fmt: skip
    return replace(there, **more)


def report(folder: Path, *looked: Seen) -> Path:
    path = folder / "doctor.json"
    path.write_text(json.dumps({"datasets": [asdict(each) for each in looked]}), "utf-8")
    return path


def files(house: Path) -> dict[str, bytes]:
    return {f.name: f.read_bytes() for f in house.rglob("*") if f.is_file()}


def put(house: Path, id: str, line: str) -> None:
    """Write the line of `licence_checked` of one dataset."""
    registry = house / "datasets.yml"
    head, entry, tail = registry.read_text("utf-8").partition(f"\n  {id}:\n")
    registry.write_text(head + entry + tail.replace("licence_checked: null", line, 1), "utf-8")


def call(*arguments: str) -> Any:
    return CliRunner().invoke(cli.main, ["licences", *arguments])


def test_a_licence_seen_is_dated_and_no_other_byte_changes(home: Path, tmp_path: Path) -> None:
    put(home, "urgences", "licence_checked: null   # nobody yet")
    before = files(home)
    found = findings(report(tmp_path, seen("urgences"), seen("piscines")))
    assert {path.name for path in record(found)} == {
        "datasets.yml", "urgences.datapackage.json", "piscines.datapackage.json"
    }  # fmt: skip
    after = files(home)
    lines = [before["datasets.yml"].splitlines(True), after["datasets.yml"].splitlines(True)]
    assert [new for old, new in zip(*lines, strict=True) if old != new] == [
        b'    licence_checked: "%b"   # nobody yet\n' % DAY.encode(),
        b'    licence_checked: "%b"\n' % DAY.encode(),
    ]
    assert dataset("urgences").licence_checked == TODAY
    assert dataset("velos-2012").licence_checked is None
    assert f"le {date(TODAY, 'fr')}" in json.loads(after["urgences.datapackage.json"])["credit"]
    assert data_faults() == []
    # Once more changes nothing, and a cut leaves no half file.
    assert record(findings(tmp_path / "doctor.json")) == [] and files(home) == after


@pytest.mark.parametrize(
    "line", ["licence_checked:", "licence_checked: ~", "'licence_checked' : null", "licence_checked: 2026-01-01"]
)  # fmt: skip
def test_however_it_is_written_it_is_dated(line: str, home: Path, tmp_path: Path) -> None:
    put(home, "piscines", line)
    record(findings(report(tmp_path, seen("piscines"))))
    assert dataset("piscines").licence_checked == TODAY


def test_what_cannot_be_written_alone_is_refused(home: Path) -> None:
    put(home, "piscines", "licence_checked: &none null")
    registry = home / "datasets.yml"
    registry.write_text(
        registry.read_text("utf-8").replace("decimal: null", "decimal: *none"), "utf-8"
    )
    with pytest.raises(DeclarationError, match=r"datasets\.yml"):
        with_licence_checked(registry, {"piscines": TODAY})


@pytest.mark.parametrize(
    ("age", "licence", "verdict"),
    [
        (None, CC_BY, "new"),
        (90, CC_BY, "new"),
        (89, CC_BY, "kept"),
        (-1, CC_BY, "kept"),  # later than the report
        (None, None, "unseen"),
        (None, "", "other"),
        (None, "CC BY-NC 4.0", "other"),
        (200, "CC BY 3.0", "other"),
    ],
)
def test_a_date_is_new_where_it_is_due(
    age: int | None, licence: str | None, verdict: str, home: Path, tmp_path: Path
) -> None:
    if age is not None:
        put(home, "piscines", f'licence_checked: "{TODAY - dt.timedelta(days=age)}"')
    before = (home / "datasets.yml").read_bytes()
    (found,) = findings(report(tmp_path, seen("piscines", licence)))
    assert found.verdict == verdict
    record([found])
    assert ((home / "datasets.yml").read_bytes() != before) == (verdict == "new")


def test_another_licence_is_said_and_stops_no_other_date(home: Path, tmp_path: Path) -> None:
    path = report(
        tmp_path, seen("urgences", "CC BY-NC 4.0"), seen("velos-2012", ""), seen("piscines")
    )
    done = call(str(path))
    assert done.exit_code == 3
    dated = [ds.id for ds in datasets() if ds.licence_checked]
    assert dated == ["piscines"]
    text = done.stdout.replace("\u00a0", " ")
    assert text.startswith("<!-- licences: new 1, kept 0, other 2, unseen 0 -->")
    assert "- urgences : la fiche dit `CC BY-NC 4.0`, `datasets.yml` déclare CC BY 4.0." in text
    assert "- urgences: the record says `CC BY-NC 4.0`, `datasets.yml` declares CC BY 4.0." in text
    assert "velos-2012: the record says no licence" in text
    assert "Nothing was written for:" in text and "Rien n’a été écrit" in text


def test_silence_changes_nothing_and_is_said(home: Path, tmp_path: Path) -> None:
    before = files(home)
    silent = seen(
        "piscines", None, state="silent", why="it did not answer", why_fr="il n’a pas répondu",
        same=None, rows=None, columns_gone=None, columns_come=None,
    )  # fmt: skip
    path = report(tmp_path, silent)
    done = call(str(path))
    assert done.exit_code == 3 and files(home) == before
    text = done.stdout.replace("\u00a0", " ")
    assert "muet / silent | – | – | – | – |" in text
    assert "piscines: `it did not answer`" in text and "piscines : `il n’a pas répondu`" in text
    assert "**Record not read**: piscines" in text and "**Fiche non lue** : piscines" in text


def test_a_dry_run_says_the_same_and_writes_nothing(home: Path, tmp_path: Path) -> None:
    path = report(tmp_path, seen("piscines"))
    before = files(home)
    dry = call("--dry-run", str(path))
    assert dry.exit_code == 0 and files(home) == before
    real = call(str(path))
    assert real.stdout == dry.stdout and files(home) != before
    assert "written: datasets.yml" in real.stderr


def test_what_changed_on_the_portal_is_in_the_table(home: Path, tmp_path: Path) -> None:
    changed = seen("piscines", same=False, rows=312, columns_gone=("LONG",), columns_come=("Lon",))
    (row,) = [
        line
        for line in markdown(findings(report(tmp_path, changed))).splitlines()
        if line.startswith("| [piscines]")
    ]
    assert "| en ligne / live | 311 → 312 | −`LONG`, +`Lon` |" in row and f"`{CC_BY}`" in row


def test_a_stranger_s_words_stay_words(home: Path, tmp_path: Path) -> None:
    hostile = "CC BY 4.0 | `x` @someone\n<img src=x> [a](https://a.test) #1"
    text = markdown(findings(report(tmp_path, seen("piscines", hostile))))
    (row,) = [line for line in text.splitlines() if line.startswith("| [piscines]")]
    cells = row.strip("| ").split(" | ")
    assert len(cells) == 6
    assert cells[4] == "`CC BY 4.0 ¦ ʼxʼ @someone <img src=x> [a](https://a.test) #1`"


@pytest.mark.parametrize(
    "text",
    ["", "Traceback", "[]", '{"datasets": null}', '{"datasets": [{}]}', '{"datasets": 3}', "\x00"],
)
def test_what_is_no_report_is_one_sentence(text: str, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "doctor.json"
    path.write_text(text)
    before = files(home)
    done = call(str(path))
    assert done.exit_code == 1 and "doctor.json is not what `ateliers doctor" in done.stderr
    assert done.stderr.strip().count("\n") == 0 and files(home) == before


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"id": "elsewhere"}, "says of elsewhere what datasets.yml does not"),
        ({"licence_declared": "CC0"}, "says of piscines what datasets.yml does not"),
        ({"day": str(TODAY + dt.timedelta(days=1))}, "of a day to come"),
        ({"day": "Monday"}, "is not what"),
        ({"licence": 4}, "is not what"),
    ],
)
def test_a_report_of_another_registry_or_day_is_refused(
    change: dict[str, Any], told: str, home: Path, tmp_path: Path
) -> None:
    path = report(tmp_path, replace(seen("piscines"), **change))
    with pytest.raises(AteliersError, match=told):
        findings(path)


def test_a_cut_is_mended_by_the_next_call(home: Path, tmp_path: Path, monkeypatch) -> None:
    found = findings(report(tmp_path, seen("piscines")))
    write = licences.write_whole

    def full(target: Path, content: bytes) -> None:
        if target.suffix == ".json":
            raise AteliersError("the disk is full")
        write(target, content)

    monkeypatch.setattr(licences, "write_whole", full)
    with pytest.raises(AteliersError, match="full"):
        record(found)
    assert "run: ateliers refresh piscines" in data_faults()[0]
    monkeypatch.setattr(licences, "write_whole", write)
    again = findings(tmp_path / "doctor.json")
    assert again[0].verdict == "kept"
    assert [path.name for path in record(again)] == ["piscines.datapackage.json"]
    assert data_faults() == []


def test_what_the_doctor_writes_is_what_is_read(
    portals: Hostile, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "faults", lambda: [])
    path = tmp_path / "doctor.json"
    path.write_text(doctor.examine(live=True).json(), "utf-8")
    done = call(str(path))
    assert done.exit_code == 0, done.output
    assert {str(ds.licence_checked) for ds in datasets()} == {DAY}
    assert data_faults() == []


def test_prose_that_says_a_licence_is_not_verified_is_listed() -> None:
    listed = unverified()
    text = (ROOT / "book" / "pages" / "data.en.md").read_text("utf-8").splitlines()
    expected = [number for number, line in enumerate(text, 1) if "not verified for this" in line]
    assert expected
    for number in expected:
        assert f"`book/pages/data.en.md:{number}`" in listed
    assert not [each for each in listed if "`header`" in each or "datapackage" in each]


def test_in_a_tree_of_its_own_nothing_is_left_stale(tmp_path: Path) -> None:
    """The command, on a copy of the sources: header and outputs of the notebooks follow too."""
    tree = tmp_path / "tree"
    for name in ("ateliers", "book", "data"):
        shutil.copytree(ROOT / name, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "datasets.yml", tree)
    undate(tree / "datasets.yml")
    module = "01-what-is-open-data"
    for kind in ("modules", "exercises"):  # one module is proof enough, and seconds
        for file in (tree / "book" / kind).glob("*.*"):
            if not file.name.startswith(module):
                file.unlink()
    # A day that no dataset was ever dated by: the notebooks do not show it yet.
    path = report(tmp_path, seen("municipalites", day="2026-11-23"))

    def ateliers(*arguments: str) -> subprocess.CompletedProcess[str]:
        env = os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            [sys.executable, "-m", "ateliers.cli", *arguments],
            cwd=tree, env=env, capture_output=True, text=True,
        )  # fmt: skip

    before = {p: p.read_bytes() for p in tree.rglob("*") if p.is_file()}
    done = ateliers("licences", str(path))
    assert done.returncode == 0, done.stderr
    after = {p: p.read_bytes() for p in tree.rglob("*") if p.is_file()}
    changed = {p.name for p in after if after[p] != before.get(p)}
    assert changed == {
        "datasets.yml", "municipalites.datapackage.json", f"{module}.fr.ipynb", f"{module}.en.ipynb"
    }  # fmt: skip
    for kind in ("modules", "exercises"):
        for lang, said in (
            ("fr", "vérifiée sur la fiche le 23 novembre 2026"),
            ("en", "verified on the record on November 23, 2026"),
        ):
            file = tree / "book" / kind / f"{module}.{lang}.ipynb"
            cells = json.loads(file.read_bytes())["cells"]
            printed = "".join(
                "".join(out["text"])
                for cell in cells
                for out in cell.get("outputs", [])
                if out["output_type"] == "stream"
            )
            assert f"({said}" in printed and said in "".join(cells[0]["source"])
            assert "non vérifiée pour cette" not in printed and "not verified for" not in printed
    assert ateliers("sync", module).stdout == ""
    again = ateliers("licences", str(path))
    assert again.returncode == 0 and again.stderr == ""
