"""The package as it is installed: its data, its command line, what it says of itself."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from packaging.metadata import Metadata

from ateliers import __version__
from ateliers.registry import datasets
from ateliers.site.kit import build_wheel

EXAMPLE = {
    "ATELIERS_REPOSITORY_URL": "https://github.com/example/atelier",
    "ATELIERS_REPOSITORY_BRANCH": "trunk",
    "ATELIERS_BASEURL": "https://example.org/atelier",
}
USE = """
import ateliers, sys
from ateliers import fr, en
from ateliers.places import IN_WHEEL
assert IN_WHEEL and ateliers.__file__.startswith(sys.argv[1]), ateliers.__file__
for id in sys.argv[2:]:
    assert len(fr.load(id)) > 5 and en.path(id).is_file(), id
verdicts = [fr.check("05-know-separator", one).ok for one in "abcd"]
assert sorted(verdicts) == [False, False, False, True], verdicts
assert en.check("05-july", 1).ok is False
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        for name in EXAMPLE:
            patch.delenv(name, raising=False)
        return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds what the wheel installs; its dependencies are those of here."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def metadata(wheel: Path) -> Metadata:
    """Read the metadata as an index does: a field that it would refuse is an error."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        return Metadata.from_email(archive.read(name), validate=True)


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True)


def test_it_is_small_typed_and_whole(wheel: Path) -> None:
    assert wheel.stat().st_size <= 5_000_000
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert "ateliers/py.typed" in names and "ateliers/_bundled/datasets.yml" in names
    assert not any("__pycache__" in name or name.startswith(("tests/", "book/")) for name in names)


def test_it_gives_its_data_and_its_checks(installed: Path) -> None:
    done = run(installed, "-c", USE, str(installed), *(each.id for each in datasets()))
    assert done.returncode == 0, done.stderr[-2000:]


def test_its_command_line(installed: Path) -> None:
    def ateliers(*arguments: str) -> tuple[int, str]:
        done = run(installed, "-m", "ateliers.cli", *arguments)
        return done.returncode, done.stdout + done.stderr

    code, said = ateliers("--version")
    assert code == 0 and __version__ in said
    assert ateliers("doctor") == (0, "All is sound.\n")
    for command in (["build"], ["book"], ["run"], ["launch-tree", "here"], ["refresh", "piscines"]):
        code, said = ateliers(*command)
        assert code == 1 and "a copy of the repository" in said, said
        assert said.count("\n") == 1 and "Traceback" not in said


def test_without_an_address_it_names_none(wheel: Path) -> None:
    told = metadata(wheel)
    assert told.name == "ateliers-donnees-ouvertes" and str(told.version) == __version__
    assert told.license_expression == "MIT" and str(told.requires_python) == ">=3.11"
    assert told.classifiers and told.keywords and told.summary and told.description
    assert not told.project_urls
    assert "](LISEZMOI" not in told.description and "LISEZMOI.md" in told.description


def test_its_addresses_are_those_of_the_setting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in EXAMPLE.items():
        monkeypatch.setenv(name, value)
    told = metadata(build_wheel(tmp_path))
    repository = EXAMPLE["ATELIERS_REPOSITORY_URL"]
    assert told.project_urls == {
        "Homepage": "https://example.org/atelier/",
        "Source": repository,
        "Issues": f"{repository}/issues",
        "Changelog": f"{repository}/blob/trunk/CHANGELOG.md",
    }
    assert f"]({repository}/blob/trunk/LISEZMOI.md)" in (told.description or "")
