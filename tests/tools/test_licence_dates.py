"""tools/licence_dates.py in a small repository, with a folder for the published one, a false gh
and a false `ateliers`, which dates one licence."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ateliers.places import ROOT

Call = Callable[..., subprocess.CompletedProcess[str]]
BRANCH = "licence-dates"
NEW, DONE = "new 1, kept 0, other 0, unseen 0", "new 0, kept 1, other 0, unseen 0"
OTHER, UNSEEN = "new 0, kept 0, other 1, unseen 0", "new 0, kept 0, other 0, unseen 1"

ATELIERS = """
import json, pathlib, sys
say = json.loads(pathlib.Path("say.json").read_text())
if "--json" in sys.argv:
    print(say["doctor"]); sys.exit(1)
if "doctor" in sys.argv:
    print("All is sound."); sys.exit()
print(f"<!-- licences: {say['counts']} -->")
print("| seen by @somebody |")
if "--dry-run" not in sys.argv and say["counts"].startswith("new 1"):
    file = pathlib.Path("datasets.yml")
    file.write_text(file.read_text().replace("null", say["day"]))
if say["code"] == 1:
    print("Error: not a report", file=sys.stderr)
sys.exit(say["code"])
"""


def git(folder: Path, *arguments: str) -> str:
    named = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    done = subprocess.run(
        ["git", *named, *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a project and the repository that it is published in."""
    here = tmp_path / "project"
    for name in ("tools", "ateliers", "data/snapshots", "book/modules", "book/exercises"):
        (here / name).mkdir(parents=True)
        (here / name / "kept.txt").touch()
    shutil.copy(ROOT / "tools" / "licence_dates.py", here / "tools")
    (here / "ateliers" / "cli.py").write_text(ATELIERS)
    (here / "ateliers" / "__init__.py").touch()
    (here / "datasets.yml").write_text("# first\na:\n  licence_checked: null # seen by nobody\n")
    (here / ".gitignore").write_text("say.json\n__pycache__\n")
    subprocess.run(["git", "init", "-q", "--bare", tmp_path / "public.git"], check=True)
    git(here, "init", "-q", "-b", "main")
    git(here, "remote", "add", "origin", str(tmp_path / "public.git"))
    git(here, "add", "-A")
    git(here, "commit", "-qm", "a")
    git(here, "push", "-q", "origin", "main")
    return here


@pytest.fixture
def call(project: Path, tmp_path: Path) -> Call:
    """Return a function that calls the tool; gh knows `pulls.json`, and notes what it is asked."""
    false = tmp_path / "bin" / "gh"
    false.parent.mkdir()
    false.write_text(
        f'#!/bin/sh\n[ "$2" = list ] && cat {tmp_path}/pulls.json && exit\n'
        f'echo "$@" >> {tmp_path}/asked\n'
    )
    false.chmod(0o755)
    (tmp_path / "pulls.json").write_text("[]")
    (tmp_path / "asked").touch()
    env = os.environ | {"PATH": f"{false.parent}:{os.environ['PATH']}"}
    env.pop("GITHUB_ACTIONS", None)
    env.pop("PYTHONPATH", None)

    def run(*arguments: object, **more: str) -> subprocess.CompletedProcess[str]:
        tool = project / "tools" / "licence_dates.py"
        return subprocess.run(
            [sys.executable, tool, *map(str, arguments)],
            env=env | more, cwd=project, capture_output=True, text=True,
        )  # fmt: skip

    return run


def week(call: Call, project: Path, counts: str, day: str = "2027-01-04", code: int = 0) -> str:
    """Go through a Monday as the two jobs do; return what the second one said."""
    git(project, "checkout", "-q", "--", ".")
    say = {"doctor": '{"datasets": []}', "counts": counts, "day": day, "code": code}
    (project / "say.json").write_text(json.dumps(say))
    out = project.parent / "proposal"
    made = call("make", project / "say.json", out)
    assert made.returncode == 0, made.stderr
    git(project, "checkout", "-q", "--", ".")  # the second job has a checkout of its own
    done = call("propose", out)
    assert done.returncode == 0, done.stderr
    return done.stdout


def asked(tmp_path: Path) -> list[str]:
    """Return what gh was asked since the last time."""
    said = (tmp_path / "asked").read_text().splitlines()
    (tmp_path / "asked").write_text("")
    return said


def opened(tmp_path: Path, *numbers: int, fork: bool = False) -> None:
    pulls = [{"number": number, "isCrossRepository": fork} for number in numbers]
    (tmp_path / "pulls.json").write_text(json.dumps(pulls))


def test_a_date_is_one_commit_on_one_branch_and_one_pull_request(
    call: Call, project: Path, tmp_path: Path
) -> None:
    week(call, project, NEW)
    public = tmp_path / "public.git"
    assert git(public, "log", "--format=%an", f"main..{BRANCH}") == "github-actions[bot]"
    assert git(public, "diff", "--name-only", "main", BRANCH) == "datasets.yml"
    text = git(public, "show", f"{BRANCH}:datasets.yml")
    assert text == "# first\na:\n  licence_checked: 2027-01-04 # seen by nobody"
    (said,) = asked(tmp_path)
    assert said.startswith(f"pr create --head {BRANCH} --title ") and "body.md" in said
    body = (tmp_path / "proposal" / "body.md").read_text("utf-8")
    assert "close it and open it again" in body and "fermez-la et rouvrez-la" in body
    assert "All is sound." in body
    # The checkout that proposes is left as it was.
    assert git(project, "status", "--porcelain") == ""
    assert git(project, "rev-parse", "HEAD") == git(public, "rev-parse", "main")


def test_the_week_after_the_same_pull_request_is_updated(
    call: Call, project: Path, tmp_path: Path
) -> None:
    week(call, project, NEW)
    opened(tmp_path, 7)
    asked(tmp_path)
    week(call, project, NEW, "2027-01-11")
    public = tmp_path / "public.git"
    assert "2027-01-11" in git(public, "show", f"{BRANCH}:datasets.yml")
    assert git(public, "rev-list", "--count", f"main..{BRANCH}") == "1"
    (said,) = asked(tmp_path)
    assert said.startswith("pr edit 7 --title ")


def test_it_goes_on_from_what_main_became(call: Call, project: Path, tmp_path: Path) -> None:
    week(call, project, NEW)
    (project / "more.txt").write_text("more")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "b")
    git(project, "push", "-q", "origin", "main")
    week(call, project, NEW)
    assert git(tmp_path / "public.git", "rev-list", "--count", f"main..{BRANCH}") == "1"
    assert git(tmp_path / "public.git", "rev-list", "--count", f"{BRANCH}..main") == "0"


@pytest.mark.parametrize("counts", [DONE, OTHER, UNSEEN])
def test_nothing_due_opens_nothing(counts: str, call: Call, project: Path, tmp_path: Path) -> None:
    assert "Nothing to propose" in week(call, project, counts, code=3)
    assert asked(tmp_path) == []
    assert BRANCH not in git(tmp_path / "public.git", "for-each-ref")


@pytest.mark.parametrize(("counts", "closed"), [(DONE, True), (OTHER, True), (UNSEEN, False)])
def test_what_is_no_longer_true_is_closed_and_silence_closes_nothing(
    counts: str, closed: bool, call: Call, project: Path, tmp_path: Path
) -> None:
    week(call, project, NEW)
    opened(tmp_path, 7)
    asked(tmp_path)
    week(call, project, counts)
    assert [said.split(" --")[0] for said in asked(tmp_path)] == ["pr close 7"] * closed


def test_the_pull_request_of_a_fork_is_not_ours(call: Call, project: Path, tmp_path: Path) -> None:
    opened(tmp_path, 5, fork=True)
    week(call, project, NEW)
    assert asked(tmp_path)[0].startswith("pr create")


def somebody_works(project: Path) -> str:
    git(project, "fetch", "-q", "origin", BRANCH)
    git(project, "checkout", "-q", "FETCH_HEAD")
    (project / "book" / "modules" / "a.md").write_text("verified now")
    git(project, "add", "-A")
    git(project, "commit", "-qm", "words that follow")
    git(project, "push", "-q", "origin", f"HEAD:{BRANCH}")
    commit = git(project, "rev-parse", "HEAD")
    git(project, "checkout", "-q", "main")
    return commit


def test_what_a_person_added_is_never_written_over(
    call: Call, project: Path, tmp_path: Path
) -> None:
    week(call, project, NEW)
    opened(tmp_path, 7)
    theirs = somebody_works(project)
    asked(tmp_path)
    for counts in (NEW, OTHER):
        assert "left as it is" in week(call, project, counts, "2027-01-11")
    assert git(tmp_path / "public.git", "rev-parse", BRANCH) == theirs
    assert asked(tmp_path) == []
    # Once that pull request is merged or closed, a branch in the way is said to be.
    opened(tmp_path)
    with pytest.raises(AssertionError, match="delete it once its commits are merged"):
        week(call, project, NEW)


def test_a_change_of_anything_else_is_not_proposed(
    call: Call, project: Path, tmp_path: Path
) -> None:
    out = tmp_path / "proposal"
    out.mkdir()
    (out / "body.md").write_text(f"<!-- licences: {NEW} -->\n")
    (project / "tools" / "kept.txt").write_text("more\n")
    (out / "dates.patch").write_text(git(project, "diff") + "\n")
    git(project, "checkout", "-q", "--", ".")
    done = call("propose", out)
    assert done.returncode and "tools/kept.txt, which no date changes" in done.stderr
    assert BRANCH not in git(tmp_path / "public.git", "for-each-ref")


def test_on_a_runner_git_asks_gh_for_the_token_and_a_dry_run_asks_nobody(
    call: Call, project: Path, tmp_path: Path
) -> None:
    week(call, project, NEW)
    asked(tmp_path)
    out = tmp_path / "proposal"
    dry = call("--dry-run", "propose", out, GITHUB_ACTIONS="true")
    assert dry.returncode == 0 and "gh pr create" in dry.stdout and asked(tmp_path) == []
    assert call("propose", out, GITHUB_ACTIONS="true").returncode == 0
    assert asked(tmp_path)[0] == "auth setup-git"


def test_a_look_keeps_the_report_and_ends_as_the_command_does(
    call: Call, project: Path, tmp_path: Path
) -> None:
    say = {"doctor": '{"datasets": []}', "counts": OTHER, "day": "", "code": 3}
    (project / "say.json").write_text(json.dumps(say))
    kept = tmp_path / "new" / "doctor.json"
    done = call("look", kept)
    assert done.returncode == 3 and "other 1" in done.stdout
    assert json.loads(kept.read_text()) == {"datasets": []}
    (project / "say.json").write_text(json.dumps(say | {"doctor": "Traceback"}))
    done = call("look", tmp_path / "none.json")
    assert done.returncode == 1 and "made no report: Traceback" in done.stderr
    assert not (tmp_path / "none.json").exists()


def test_what_cannot_be_made_says_so(call: Call, project: Path, tmp_path: Path) -> None:
    say = {"doctor": "{}", "counts": NEW, "day": "2027-01-04", "code": 1}
    (project / "say.json").write_text(json.dumps(say))
    done = call("make", project / "say.json", tmp_path / "proposal")
    assert done.returncode == 1 and "not a report" in done.stderr
    assert not (tmp_path / "proposal").exists()
    # What the command wrote is still there: it is not taken for something of today.
    again = call("make", project / "say.json", tmp_path / "proposal")
    assert again.returncode == 1 and "put them away first" in again.stderr
    (tmp_path / "proposal").mkdir()
    (tmp_path / "proposal" / "body.md").write_text("hello")
    done = call("propose", tmp_path / "proposal")
    assert done.returncode == 1 and "is not a text of tools/licence_dates.py" in done.stderr
