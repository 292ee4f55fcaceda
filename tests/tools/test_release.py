"""tools/release.py in a small repository, with a folder for the published one and a false gh."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ateliers.places import ROOT

Call = Callable[..., subprocess.CompletedProcess[str]]
LAUNCH = "launch-v1.2.3"


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    """Make a project of version 1.2.3 and the repository that it is published in."""
    here = tmp_path / "project"
    (here / "tools").mkdir(parents=True)
    (here / "ateliers").mkdir()
    shutil.copy(ROOT / "tools" / "release.py", here / "tools")
    (here / "ateliers" / "__init__.py").write_text('__version__ = "1.2.3"\n')
    (here / "CHANGELOG.md").write_text(
        "# Changelog\n\n## 1.2.3 (2027-01-31)\n\n### Added\n- This.\n\n## 1.2.2 (2027-01-01)\n\n- That.\n"
    )
    subprocess.run(["git", "init", "-q", "--bare", tmp_path / "public.git"], check=True)
    git(here, "init", "-q")
    git(here, "remote", "add", "origin", str(tmp_path / "public.git"))
    git(here, "add", "-A")
    git(here, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-qm", "a")
    yield here


@pytest.fixture
def call(project: Path, tmp_path: Path) -> Call:
    """Return a function that calls the tool; gh writes what it is asked into a file."""
    false = tmp_path / "bin" / "gh"
    false.parent.mkdir()
    false.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n[ "$2" != view ]\n')
    false.chmod(0o755)
    # A version of as many letters written in the same second would be read from the old bytecode.
    env = os.environ | {
        "PATH": f"{false.parent}:{os.environ['PATH']}",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    env.pop("GITHUB_ACTIONS", None)

    def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, project / "tools" / "release.py", *map(str, arguments)],
            env=env | more, capture_output=True, text=True,
        )  # fmt: skip

    return run


def tree(tmp_path: Path, text: str = "one") -> Path:
    folder = tmp_path / "tree"
    (folder / "binder").mkdir(parents=True, exist_ok=True)
    (folder / "binder" / "postBuild").write_text("#!/bin/sh\n")
    (folder / "binder" / "postBuild").chmod(0o755)
    (folder / "lesson.ipynb").write_text(text)
    return folder


def test_a_tag_that_is_the_version_passes(call: Call) -> None:
    assert call("check", "v1.2.3").returncode == 0


def test_another_tag_is_refused(call: Call) -> None:
    done = call("check", "v1.2.4")
    assert done.returncode and "the tag is v1.2.4" in done.stderr and "1.2.3" in done.stderr


def test_a_version_that_is_not_dated_is_refused(call: Call, project: Path) -> None:
    log = project / "CHANGELOG.md"
    log.write_text(log.read_text().replace("2027-01-31", "unreleased"))
    done = call("check", "v1.2.3")
    assert done.returncode and "date the release" in done.stderr


def test_the_launch_tree_goes_to_a_tag_and_a_branch(call: Call, tmp_path: Path) -> None:
    bundle, public = tmp_path / "out" / "launch.bundle", tmp_path / "public.git"
    assert call("bundle", tree(tmp_path), bundle).returncode == 0
    done = call("push", bundle)
    assert done.returncode == 0, done.stderr
    assert git(public, "rev-parse", LAUNCH) == git(public, "rev-parse", "launch")
    listed = git(public, "ls-tree", "-r", LAUNCH)
    assert "100755" in listed.splitlines()[0] and "lesson.ipynb" in listed
    assert git(public, "for-each-ref", "--format=%(refname)").splitlines() == [
        "refs/heads/launch",
        f"refs/tags/{LAUNCH}",
    ]

    again = call("push", bundle)
    assert again.returncode == 0 and "there already" in again.stdout

    assert call("bundle", tree(tmp_path, "two"), bundle).returncode == 0
    other = call("push", bundle)
    assert other.returncode and "raise the version" in other.stderr
    assert git(public, "show", f"{LAUNCH}:lesson.ipynb") == "one"


def test_the_branch_goes_on_from_the_version_before(
    call: Call, tmp_path: Path, project: Path
) -> None:
    bundle, public = tmp_path / "launch.bundle", tmp_path / "public.git"
    call("bundle", tree(tmp_path), bundle)
    call("push", bundle)
    (project / "ateliers" / "__init__.py").write_text('__version__ = "1.3.0"\n')
    call("bundle", tree(tmp_path, "two"), bundle)
    done = call("push", bundle)
    assert done.returncode == 0, done.stderr
    assert git(public, "rev-parse", "launch^") == git(public, "rev-parse", LAUNCH)
    assert git(public, "show", "launch:lesson.ipynb") == "two"


def test_a_dry_run_pushes_nothing(call: Call, tmp_path: Path) -> None:
    bundle = tmp_path / "launch.bundle"
    call("bundle", tree(tmp_path), bundle)
    done = call("--dry-run", "push", bundle)
    assert f"refs/tags/{LAUNCH}" in done.stdout and "refs/heads/launch" in done.stdout
    assert git(tmp_path / "public.git", "for-each-ref") == ""


def test_on_a_runner_git_asks_gh_for_the_token(call: Call, tmp_path: Path) -> None:
    bundle = tmp_path / "launch.bundle"
    call("bundle", tree(tmp_path), bundle)
    assert call("push", bundle, GITHUB_ACTIONS="true").returncode == 0
    assert (tmp_path / "asked").read_text() == "auth setup-git\n"


def test_the_release_has_the_files_and_what_changed(call: Call, tmp_path: Path) -> None:
    for name in ("a.whl", "kit.zip", "launch.bundle"):
        (tmp_path / name).touch()
    done = call("publish", "v1.2.3", tmp_path)
    assert done.returncode == 0, done.stderr
    asked = (tmp_path / "asked").read_text()
    assert "release create v1.2.3" in asked and "--verify-tag" in asked
    assert "a.whl" in asked and "kit.zip" in asked and "bundle" not in asked
    assert "- This." in asked and "- That." not in asked


def test_nothing_to_attach_is_an_error(call: Call, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = call("publish", "v1.2.3", tmp_path / "empty")
    assert done.returncode and "neither a wheel nor a zip" in done.stderr
