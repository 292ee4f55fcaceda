"""The command line: what it says when something is wrong, and its exit code."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ateliers import cli, doctor, places
from ateliers.errors import AteliersError


def call(*arguments: str) -> Any:
    return CliRunner().invoke(cli.main, list(arguments))


def one_sentence(result: Any) -> str:
    """Return what was said; no traceback, no success."""
    assert result.exit_code != 0
    assert result.exception is None or isinstance(result.exception, SystemExit)
    said = result.output.strip()
    assert said and "Traceback" not in said
    return said


def test_every_command_tells_what_it_does() -> None:
    listed = call("--help").output
    for name, command in cli.main.commands.items():
        assert name in listed
        assert command.help and call(name, "--help").exit_code == 0


@pytest.mark.parametrize(
    "arguments, near",
    [
        (["refresh", "velo-2012"], "velos-2012"),
        (["run", "05-reading"], "05-reading-csv"),
        (["sync", "5"], "05-reading-csv"),
        (["accept", "05-reading-cvs"], "05-reading-csv"),
    ],
)
def test_an_unknown_name_gets_the_nearest(arguments: list[str], near: str) -> None:
    assert near in one_sentence(call(*arguments))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert "nowhere" in one_sentence(
        call("refresh", "velos-2012", "--from", str(tmp_path / "nowhere"))
    )


def test_a_full_disk_is_one_sentence(monkeypatch: Any) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "_site/fr")

    monkeypatch.setattr("ateliers.site.build.build", full)
    said = one_sentence(call("build"))
    assert "No space left" in said and "_site/fr" in said and "free some space" in said


def test_a_fault_of_ours_is_told_in_one_sentence(monkeypatch: Any) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise AteliersError("datasets.yml: velos-2012 → url: expected string, found 3")

    monkeypatch.setattr("ateliers.refresh.refresh", broken)
    assert "velos-2012 → url" in one_sentence(call("refresh", "velos-2012"))


def test_doctor_says_all_is_sound() -> None:
    result = call("doctor")
    assert result.exit_code == 0, result.output


def test_doctor_lists_faults_and_fails(monkeypatch: Any) -> None:
    monkeypatch.setattr(doctor, "faults", lambda: ["first fault", "second fault"])
    result = call("doctor")
    assert result.exit_code == 1 and result.output.splitlines() == ["first fault", "second fault"]


def test_doctor_sees_an_exercise_that_nobody_declared(monkeypatch: Any) -> None:
    from ateliers import exercises

    kept = dict(exercises.of_module("05"))
    kept.pop("05-july")
    monkeypatch.setattr(exercises, "of_module", lambda number: kept)
    assert any("05-july" in fault for fault in doctor.faults())


def test_doctor_sees_a_snapshot_that_was_altered(tmp_path: Path, monkeypatch: Any) -> None:
    import shutil

    from ateliers import doctor_data, registry, sources

    copy = tmp_path / "snapshots"
    shutil.copytree(places.SNAPSHOTS, copy)
    altered = next(copy.glob("velos-2012.*.csv"))
    altered.write_bytes(altered.read_bytes().replace(b";35;", b";36;", 1))
    for module in (places, doctor_data, registry, sources):
        if hasattr(module, "SNAPSHOTS"):
            monkeypatch.setattr(module, "SNAPSHOTS", copy)
    import ateliers.declared as declared

    if hasattr(declared, "SNAPSHOTS"):
        monkeypatch.setattr(declared, "SNAPSHOTS", copy)
    sources.forget()
    faults = doctor_data.data_faults()
    sources.forget()
    assert any("velos-2012" in fault for fault in faults)
