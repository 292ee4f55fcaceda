"""The kit for a room, its parts that need no browser: paths, locks, wheels, scripts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ateliers import cli
from ateliers.errors import AteliersError
from ateliers.language import LANGS
from ateliers.modules import modules
from ateliers.registry import datasets
from ateliers.room_kit import contents, kit_python, python_part
from ateliers.room_kit.archive import LONGEST, unfit, write_zip
from ateliers.room_kit.targets import SYSTEMS, pinned, this_system, version
from ateliers.room_kit.wheels import LOCK, download, listed

HASH = "--hash=sha256:" + "0" * 64
SMALL = f"""# a comment
alone==1.0 \\
    {HASH} \\
    {HASH}
    # via something
nt-only==2.0 ; os_name == 'nt' \\
    {HASH}
both==1.0 ; python_full_version < '3.12' \\
    {HASH}
both==2.0 ; python_full_version >= '3.12' \\
    {HASH}
apple==3.0 ; sys_platform == 'darwin' and platform_machine == 'arm64' \\
    {HASH}
"""


@pytest.mark.parametrize(
    "name",
    [
        "a" * LONGEST, "données.csv", "a b.csv", "what?.txt", "aux.csv", "x/con", "folder./x",
        "../up", "/root", "back\\slash",
    ],
)  # fmt: skip
def test_a_path_that_does_not_travel_is_refused(name: str, tmp_path: Path) -> None:
    assert unfit([name])
    with pytest.raises(AteliersError, match="do not travel"):
        write_zip(tmp_path / "kit.zip", "kit", {name.lstrip("/"): b""} | {name: b""})
    assert list(tmp_path.iterdir()) == []


def test_two_names_that_windows_confuses_are_refused() -> None:
    assert unfit(["a/Read.txt", "a/read.txt"]) and not unfit(["a/read.txt", "b/read.txt"])


def test_a_zip_has_the_same_bytes_and_scripts_that_run(tmp_path: Path) -> None:
    file = tmp_path / "big.whl"
    file.write_bytes(b"x" * 100_000)
    files: dict[str, bytes | Path] = {
        "run.sh": b"#!/bin/sh\n",
        "b.txt": b"b" * 999,
        "big.whl": file,
    }
    write_zip(tmp_path / "one.zip", "kit", files)
    os.utime(file, (1, 1))
    write_zip(tmp_path / "two.zip", "kit", dict(reversed(files.items())))
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        modes = {e.filename: e.external_attr >> 16 for e in archive.infolist()}
        assert archive.read("kit/big.whl") == file.read_bytes()
    assert modes == {"kit/run.sh": 0o100755, "kit/b.txt": 0o100644, "kit/big.whl": 0o100644}


def test_an_interrupted_zip_leaves_the_one_of_before(tmp_path: Path) -> None:
    target = tmp_path / "kit.zip"
    target.write_bytes(b"before")
    with pytest.raises(AteliersError, match=r"kit\.zip cannot be written"):
        write_zip(target, "kit", {"a": b"a", "b": tmp_path / "gone"})
    assert target.read_bytes() == b"before" and list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("system", "python", "expected"),
    [
        ("windows", "3.13", ["alone==1.0", "nt-only==2.0", "both==2.0"]),
        ("windows", "3.11", ["alone==1.0", "nt-only==2.0", "both==1.0"]),
        ("linux", "3.12", ["alone==1.0", "both==2.0"]),
        ("macos", "3.11", ["alone==1.0", "both==1.0", "apple==3.0"]),
        ("macos-intel", "3.11", ["alone==1.0", "both==1.0"]),
    ],
)
def test_markers_are_read_for_the_other_computer(
    system: str, python: str, expected: list[str], tmp_path: Path
) -> None:
    lock = tmp_path / "requirements.txt"
    lock.write_text(SMALL, "utf-8")
    lines = pinned(lock, SYSTEMS[system], python)
    assert [line.split()[0] for line in lines] == expected
    assert lines[0] == f"alone==1.0 {HASH} {HASH}"
    assert all("'" not in line for line in lines)


def test_the_lock_of_the_project_is_read_for_every_system() -> None:
    for system in SYSTEMS.values():
        names = [line.partition("==")[0] for line in pinned(LOCK, system, "3.13")]
        assert len(names) == len(set(names)) and {"jupyterlab", "pandas", "altair"} <= set(names)
        assert ("pywinpty" in names) == ("pexpect" not in names) == (system.name == "windows")


def test_a_lock_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AteliersError, match="make lock"):
        pinned(tmp_path / "requirements.txt", SYSTEMS["linux"], "3.13")
    for line in ("pandas>=2", "pandas==2", f"pandas==2 ; os_name ~~ 'nt' \\\n {HASH}"):
        (tmp_path / "requirements.txt").write_text(line + "\n", "utf-8")
        with pytest.raises(AteliersError, match=r"pandas.*make lock"):
            pinned(tmp_path / "requirements.txt", SYSTEMS["linux"], "3.13")


@pytest.fixture
def lonely(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Keep pip from every index; return a lock of one package that nobody has."""
    for name in [each for each in os.environ if each.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    lock = tmp_path / "lock.txt"
    lock.write_text(f"nobody-has-this==1.0 \\\n    {HASH}\n", "utf-8")
    return lock


def test_an_index_that_does_not_answer_is_told(
    lonely: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    with pytest.raises(AteliersError, match=r"does not answer.*check the connection"):
        download(tmp_path / "w", SYSTEMS["windows"], "3.13", lonely)


def test_a_wheel_that_does_not_exist_is_told(
    lonely: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "nobody_has_this-1.0-cp312-cp312-win_amd64.whl").write_bytes(b"")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    said = "nobody-has-this==1.0 has no wheel for Python 3.13 on Windows.*--python"
    with pytest.raises(AteliersError, match=said):
        download(tmp_path / "w", SYSTEMS["windows"], "3.13", lonely)
    # With a wheel for it that is not the locked one:
    with pytest.raises(AteliersError, match="not the one that the lock names"):
        download(tmp_path / "w", SYSTEMS["windows"], "3.12", lonely)


def test_nothing_is_left_where_a_kit_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any) -> None:
        raise AteliersError("the package index does not answer")

    monkeypatch.setattr("ateliers.room_kit.download", fail)
    with pytest.raises(AteliersError):
        kit_python(tmp_path / "out", tell=lambda _: None)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--system", "amiga"], "windows, linux, macos"),
        (["--python", "3.9"], "from 3.11 on"),
        (["--python", "three"], "as in 3.13"),
    ],
)
def test_a_room_that_is_not_known_is_one_sentence(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(cli.main, ["kit-python", *arguments])
    assert result.exit_code == 1 and said in result.output and "Traceback" not in result.output


def test_this_machine_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert version(None) == "{}.{}".format(*sys.version_info)
    for platform, machine, name in (
        ("win32", "AMD64", "windows"),
        ("linux", "x86_64", "linux"),
        ("darwin", "arm64", "macos"),
    ):
        monkeypatch.setattr("sys.platform", platform)
        monkeypatch.setattr("platform.machine", lambda machine=machine: machine)
        assert this_system() == name
    monkeypatch.setattr("platform.machine", lambda: "riscv64")
    with pytest.raises(AteliersError, match=r"riscv64.*--system"):
        this_system()


def test_the_notebooks_lead_to_each_other() -> None:
    files = contents.notebooks(modules(), datasets())
    names = [name for name in files if name.endswith(".ipynb")]
    assert len(names) == len(modules()) * 2 * len(LANGS)
    assert "notebooks/data/velos-2012.csv" in files
    for name in names:
        text = bytes(files[name]).decode()  # type: ignore[arg-type]
        assert '"output_type"' not in text
        for link in re.findall(r"\]\(([^)\s]+\.ipynb)\)", text):
            assert os.path.normpath(f"{Path(name).parent.as_posix()}/{link}") in files


def wheel(folder: Path, name: str, entry: str = "a.py") -> Path:
    path = folder / name
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "x" * 1000)
    return path


@pytest.mark.parametrize("name", SYSTEMS)
def test_each_system_has_its_scripts(name: str, tmp_path: Path) -> None:
    system = SYSTEMS[name]
    wheels = [wheel(tmp_path, "some_thing-1.0-py3-none-any.whl")]
    known = python_part.facts(wheels, system, "3.13", modules())
    files = python_part.python_files(wheels, system, "3.13", known)
    scripts = {n: bytes(c) for n, c in files.items() if "/" not in n}  # type: ignore[arg-type]
    assert set(scripts) == {
        f"{stem}{system.suffix}" for stem in ("1-installer", "2-carnets-fr", "2-notebooks-en")
    }
    for script in scripts.values():
        text = script.decode("ascii" if name == "windows" else "utf-8")
        # No mark is left to fill in, and only Windows has its line ends.
        assert not re.search(r"\{(python|tuple|lang|suffix)\}", text)
        assert text.count("\r\n") == (text.count("\n") if name == "windows" else 0)
    assert b"3.13" in scripts[f"1-installer{system.suffix}"]
    assert b"(3, 13)" in scripts[f"1-installer{system.suffix}"]
    assert scripts[f"2-carnets-fr{system.suffix}"].rstrip().count(b"start.py fr") == 1
    assert files["wheels/requirements.txt"] == listed(wheels)
    assert listed(wheels).startswith(b"some-thing==1.0 --hash=sha256:")


def test_the_deepest_path_of_windows_is_known(tmp_path: Path) -> None:
    for entry, length in (
        ("a/b.py", len(r"Lib\site-packages\a\__pycache__\b.cpython-313.pyc")),
        ("x-1.data/data/share/long.js", len(r"share\long.js")),
        ("x-1.data/purelib/long.js", len(r"Lib\site-packages\long.js")),
    ):
        found = wheel(tmp_path, "x-1-py3-none-any.whl", entry)
        facts = python_part.facts([found], SYSTEMS["windows"], "3.13", modules())
        assert facts["longest"] == length


@pytest.fixture
def extracted(tmp_path: Path) -> Path:
    """Return a kit for this machine as a person has it, with one wheel that holds nothing."""
    system, python = SYSTEMS[this_system()], version(None)
    wheels = [wheel(tmp_path, "some_thing-1.0-py3-none-any.whl")]
    known = python_part.facts(wheels, system, python, modules())
    for name, content in python_part.python_files(wheels, system, python, known).items():
        target = tmp_path / "kit" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
        target.chmod(0o755)
    return tmp_path / "kit"


def said(kit: Path, *script: str) -> str:
    """Run a script of the kit that stops, and return what it tells."""
    done = subprocess.run(
        [*script], cwd=kit, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    assert done.returncode != 0 and "Traceback" not in done.stderr
    assert not (kit / "env" / "ready").exists()
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"python": "3.99"}, ["faite pour Python 3.99", "made for Python 3.99"]),
        ({"platform": "beos", "label": "BeOS"}, ["sur BeOS", "on BeOS"]),
        ({"megabytes": 10**9}, ["libérez de la place", "make some room"]),
    ],
)
def test_the_installer_tells_what_is_in_its_way(
    change: dict[str, Any], told: list[str], extracted: Path
) -> None:
    facts = extracted / "wheels" / "kit.json"
    facts.write_text(json.dumps(json.loads(facts.read_text("utf-8")) | change), "utf-8")
    output = said(extracted, sys.executable, "wheels/install.py")
    assert all(words in output for words in told)
    assert not (extracted / "env").exists()


@pytest.mark.skipif(os.name == "nt", reason="runs the shell scripts")
def test_scripts_of_unix_tell_what_to_do_first(extracted: Path) -> None:
    suffix = SYSTEMS[this_system()].suffix
    output = said(extracted, f"./2-carnets-fr{suffix}")
    assert "Ouvrez d’abord 1-installer" in output and "First open 1-installer" in output
    # On a computer without Python, a shell has little more than this.
    tools = extracted / "tools"
    tools.mkdir()
    for name in ("dirname", "cat"):
        (tools / name).symlink_to(shutil.which(name) or "")
    output = said(extracted, "/usr/bin/env", f"PATH={tools}", f"./1-installer{suffix}")
    python = version(None)
    assert f"Python {python} (64 bits) n’est pas sur ce poste" in output
    assert f"Python {python} (64-bit) is not on this computer" in output
