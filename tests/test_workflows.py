"""The workflows: sound for two linters, pinned, and every command of theirs works here.

What cannot be run here is what GitHub alone has: its runners, its token, Pages. The commands that
would write there are run with --dry-run, and `make` targets are asked what they would do.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from ateliers import __version__
from ateliers.places import ROOT
from tests.genuine_ckan.stack import PACKAGES

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
BIN = Path(sys.executable).parent
TAG = f"v{__version__}"


def steps() -> list[tuple[str, dict[str, Any]]]:
    return [
        (path.stem, step)
        for path in WORKFLOWS
        for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values()
        for step in job["steps"]
    ]


COMMANDS = sorted({step["run"] for _, step in steps() if "run" in step})


def called(*command: str, **more: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, **more)


def test_zizmor_finds_nothing() -> None:
    done = called(str(BIN / "zizmor"), "--offline", "--no-progress", "--pedantic", ".github")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No findings to report" in done.stdout + done.stderr


def test_the_schema_of_workflows_accepts_them() -> None:
    schema = ("--builtin-schema", "vendor.github-workflows")
    done = called(str(BIN / "check-jsonschema"), *schema, *map(str, WORKFLOWS))
    assert done.returncode == 0, done.stdout


def test_the_linters_would_see_a_fault(tmp_path: Path) -> None:
    """A moved tag, a kept token and a misspelt key are what the two are here for."""
    bad = tmp_path / ".github" / "workflows" / "bad.yml"
    bad.parent.mkdir(parents=True)
    bad.write_text(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"
        "      - uses: actions/checkout@v7\n"
    )
    found = called(str(BIN / "zizmor"), "--offline", "--no-progress", str(bad))
    assert found.returncode and {"artipacked", "unpinned-uses"} <= set(
        re.findall(r"\[([a-z-]+)\]", found.stdout)
    )
    bad.write_text(bad.read_text().replace("runs-on", "run-on"))
    schema = ("--builtin-schema", "vendor.github-workflows", str(bad))
    assert called(str(BIN / "check-jsonschema"), *schema).returncode


def test_actions_are_pinned_by_commit_and_say_their_version() -> None:
    lines = [line for path in WORKFLOWS for line in path.read_text("utf-8").splitlines()]
    uses = [line for line in lines if "uses:" in line]
    assert len(uses) > 10
    for line in uses:
        assert re.search(r"uses: actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    pins = {re.search(r"(actions/\S+)@\S+", line)[0] for line in uses}  # type: ignore[index]
    assert len({pin.partition("@")[0] for pin in pins}) == len(pins), "one version of each action"


def test_commands_are_one_line_without_expressions() -> None:
    for command in COMMANDS:
        assert "\n" not in command and "${{" not in command, command


def test_no_address_of_a_repository_is_written() -> None:
    for path in WORKFLOWS:
        text = path.read_text("utf-8")
        assert "://" not in text, path.name
        known = set(re.findall(r"ATELIERS_[A-Z_]+", text))
        assert known == {
            "release": {
                "ATELIERS_REPOSITORY_URL",
                "ATELIERS_REPOSITORY_BRANCH",
                "ATELIERS_BASEURL",
            },
            "weekly": {"ATELIERS_SOURCE"},
        }.get(path.stem, set())


def test_every_step_that_builds_for_the_public_knows_the_address() -> None:
    built = [step for name, step in steps() if name == "release" and "run" in step]
    for step in built:
        if re.search(r"make (site|kit)|launch-tree|hatchling", step["run"]):
            assert "ATELIERS_BASEURL" in step["env"], step["run"]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_works_here(command: str, tmp_path: Path) -> None:
    """Run it as it is where it writes here only; ask it what it would do where it does not."""
    words = shlex.split(command.replace("$GITHUB_REF_NAME", TAG))
    python, tool = str(BIN / "python"), words[1:]
    if words[0] == "make":
        # The environment of the tests is ready, so `make` would not make it anew.
        done = called("make", "--dry-run", "--assume-old=.venv/ready", *tool)
        assert done.returncode == 0 and ("ready" in command or done.stdout.strip()), done.stderr
        for script in re.findall(r"tools/\w+\.py", done.stdout):
            assert (ROOT / script).is_file()
        return
    if words[:2] == ["sudo", "apt-get"]:
        # A runner's to do; here, that it brings what the genuine CKAN asks for, and no more.
        asked = [word for word in words[3:] if not word.startswith("-")]
        assert asked == ([] if words[2] == "update" else list(PACKAGES)), command
        return
    assert words[0] in {"python", "python3", ".venv/bin/python", ".venv/bin/ateliers"}, command
    if words[0] == ".venv/bin/ateliers":
        words, tool = [python, "-m", "ateliers.cli", *tool], tool
        words[-1] = str(tmp_path / "launch")
    elif tool[0] == "-m":
        words = [python, *tool[:-1], str(tmp_path)]
    else:
        words = [python, *_dry(tool, tmp_path)]
    done = called(*words, env=os.environ | {"ATELIERS_SOURCE": "snapshot"})
    if tool[:2] == ["tools/release.py", "check"]:
        # Until the release is dated this is its answer; both are tested in tests/tools.
        assert done.returncode == 0 or "date the release" in done.stderr, done.stderr
    else:
        assert done.returncode == 0, done.stdout + done.stderr


def _dry(tool: list[str], place: Path) -> list[str]:
    """Give the command of a tool what it needs to run without a network, and leave nothing."""
    if tool[0] == "tools/release.py":
        step = tool[1]
        (place / "tree").mkdir()
        (place / "tree" / "a.txt").write_text("a")
        (place / "package.whl").touch()
        bundle = str(place / "launch.bundle")
        return {
            "check": tool,
            "bundle": [*tool[:2], str(place / "tree"), bundle],
            "push": [tool[0], "--help"],  # tests/tools/test_release.py pushes, to a folder
            "publish": [tool[0], "--dry-run", *tool[1:3], str(place)],
        }[step]
    if tool[0] == "tools/licence_dates.py":
        return [tool[0], tool[1], "--help"]  # its own tests push, to a folder
    report = place / "report.md"
    if tool[0] == "tools/one_issue.py":
        report.write_text("<!-- faults -->\n")
        return [tool[0], "--dry-run", str(report)]
    assert tool[0] == "tools/weekly.py"
    return [tool[0], "--help"]  # tests/tools/test_weekly.py runs it, without the network


def test_only_the_jobs_that_write_may_and_they_install_nothing() -> None:
    """What runs the code of every dependency holds no token that writes to the repository."""
    writing = 0
    for path in WORKFLOWS:
        for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
            ours = {name for name, may in job.get("permissions", {}).items() if may == "write"}
            if not ours & {"contents", "issues", "pull-requests"}:
                continue
            writing += 1
            for step in job["steps"]:
                assert "setup-python" not in step.get("uses", ""), job["name"]
                assert step.get("run", "python3 tools/").startswith("python3 tools/"), step["run"]
    assert writing == 3


def test_the_dates_are_made_from_what_the_report_saw() -> None:
    look = yaml.safe_load((ROOT / ".github/workflows/weekly.yml").read_text("utf-8"))["jobs"][
        "look"
    ]
    commands = [step["run"] for step in look["steps"] if "run" in step]
    report, dates = (
        next(each for each in commands if f"tools/{name}.py" in each)
        for name in ("weekly", "licence_dates")
    )
    assert commands.index(report) < commands.index(dates), "the dates change the checkout"
    (seen,) = re.findall(r"make (\S+)", dates)
    assert seen in (ROOT / "tools" / "weekly.py").read_text("utf-8")
