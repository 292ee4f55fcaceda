"""What the doctor says of each portal, and of the kept copies."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ateliers import doctor, doctor_live, portal, sources
from ateliers.doctor_data import cache_faults
from ateliers.doctor_live import look
from ateliers.errors import AteliersError
from ateliers.registry import dataset
from tests.data.hostile import CC_BY, Hostile, gives


def content(id: str) -> bytes:
    return dataset(id).snapshot_path.read_bytes()


def answer(hostile: Hostile, id: str, body: bytes, status: str = "200 OK") -> None:
    hostile.answers["/" + portal.address(dataset(id)).split("/", 3)[3]] = gives(body, status)


def test_what_did_not_change_is_live_and_the_same(portals: Hostile) -> None:
    seen = look(dataset("velos-2012"), lambda ds: CC_BY)
    assert (seen.state, seen.same, seen.sound) == ("live", True, True)
    assert (seen.rows, seen.columns_gone, seen.columns_come) == (310, (), ())
    assert str(seen) == f"velos-2012: live; as the snapshot; licence {CC_BY}"


def test_new_rows_and_columns_are_news_and_still_live(portals: Hostile) -> None:
    lines = [line + b";7" for line in content("velos-2012").splitlines()]
    lines[0] = lines[0][:-1] + b"Papineau"
    answer(portals, "velos-2012", b"\r\n".join([*lines, lines[-1].replace(b"05/", b"06/")]) + b"\r\n")  # fmt: skip
    seen = look(dataset("velos-2012"))
    assert (seen.state, seen.same, seen.sound) == ("live", False, True)
    assert "rows 310 → 311; columns new: Papineau; licence not seen" in str(seen)


def test_a_column_that_is_gone_is_named_with_the_new_one(portals: Hostile) -> None:
    answer(portals, "velos-2012", content("velos-2012").replace(b"Rachel1", b"Rachel 1"))
    seen = look(dataset("velos-2012"))
    assert (seen.state, seen.sound) == ("changed", False)
    assert (seen.columns_gone, seen.columns_come) == (("Rachel1",), ("Rachel 1",))
    assert "columns gone: Rachel1; columns new: Rachel 1" in str(seen)


@pytest.mark.parametrize(
    ("body", "status", "state"),
    [(b"", "404 Not Found", "silent"), (b"<html>Jean Tremblay</html>\n", "200 OK", "changed")],
)
def test_what_is_no_table_is_not_live_and_nothing_of_it_is_repeated(
    body: bytes, status: str, state: str, portals: Hostile
) -> None:
    answer(portals, "velos-2012", body, status)
    seen = look(dataset("velos-2012"))
    assert (seen.state, seen.rows, seen.columns_come) == (state, None, None)
    assert seen.why and "Tremblay" not in str(seen)
    assert not seen.sound


def test_columns_that_the_registry_drops_unnamed_are_no_news(portals: Hostile) -> None:
    ds = dataset("municipalites")
    unnamed = sum(change.count for change in ds.removed if not change.columns)
    lines = content("municipalites").split(b"\n")
    lines[0] += b"".join(b',"person%d"' % i for i in range(unnamed))
    answer(portals, "municipalites", b"\n".join(lines))
    assert look(ds).columns_come == ()
    lines[0] += b',"one more"'
    answer(portals, "municipalites", b"\n".join(lines))
    assert "one more" in (look(ds).columns_come or ())


@pytest.mark.parametrize(
    ("licence", "changed"),
    [
        (CC_BY, False),
        ("Creative Commons Attribution 4.0 International (CC BY 4.0)", False),
        ("Creative Commons Attribution 4.0 International", False),
        ("Creative Commons Attribution-NonCommercial 4.0", True),
        ("CC-BY-NC-SA 4.0", True),
        ("CC BY 3.0", True),
        ("", True),
        (None, True),
    ],
)
def test_another_licence_on_the_record_is_a_fault(licence, changed, portals: Hostile) -> None:
    seen = look(dataset("velos-2012"), lambda ds: licence)
    assert (seen.licence_changed, seen.sound) == (changed, not changed)


def test_a_licence_that_nobody_could_ask_is_not_made_up(portals: Hostile) -> None:
    def fails(ds: object) -> str:
        raise AteliersError("no answer")

    for licence_of in (None, fails):
        seen = look(dataset("velos-2012"), licence_of)
        assert seen.licence is None and not seen.licence_changed
        assert "not seen (CC BY 4.0 declared)" in str(seen)


def test_the_report_for_a_program_says_it_all(portals: Hostile, monkeypatch) -> None:
    monkeypatch.setattr(doctor, "faults", lambda: [])
    answer(portals, "piscines", b"", "503 Busy")
    report = json.loads(doctor.examine(live=True).json())
    assert report["sound"] is False
    states = {each["id"]: each["state"] for each in report["datasets"]}
    assert states.pop("piscines") == "silent"
    assert set(states.values()) == {"live"} and len(states) >= 4
    assert {each["licence"] for each in report["datasets"]} == {CC_BY}
    assert not any(each["licence_changed"] for each in report["datasets"])
    assert {"rows", "rows_before", "columns_gone", "columns_come", "licence", "licence_declared",
            "licence_checked", "licence_changed", "same", "why"} <= set(report["datasets"][0])  # fmt: skip


def test_portals_are_asked_only_when_somebody_asks(portals: Hostile, monkeypatch) -> None:
    monkeypatch.setattr(doctor, "faults", lambda: [])
    report = doctor.examine()
    assert (report.sound, report.text(), report.datasets) == (True, "All is sound.", None)
    assert json.loads(report.json()) == {"sound": True, "faults": [], "datasets": None}
    assert portals.dialled == []


def test_the_doctor_says_whether_the_cache_is_sound(
    portals: Hostile, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(sources, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.setattr("ateliers.doctor_data.cache_folder", lambda: tmp_path / "cache")
    assert cache_faults() == []
    bikes = dataset("velos-2012")
    copy = portal.fetch(bikes, tmp_path / "cache", doctor_live.fetcher_of(bikes))
    assert cache_faults() == []
    copy.path.write_bytes(b"")
    assert any(str(copy.path) in fault for fault in cache_faults())
    assert any(str(copy.path) in fault for fault in doctor.faults())
