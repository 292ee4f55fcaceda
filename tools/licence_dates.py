"""Date the licences that the portals show: looked at each week, proposed as one pull request.

look FILE          ask the portals, keep the answer in a file, tell it
make FILE FOLDER   write the dates that are due; keep the change and what to say of it in a folder
propose FOLDER     put that change on a branch, and open or update the one pull request

The first two run the package. The last one may write to the repository and installs nothing:
Python's own library, git and gh. Given --dry-run, it says what it would push and ask.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
ATELIERS = [sys.executable, "-m", "ateliers.cli"]
LOOK = 3
"""How `ateliers licences` ends where somebody must look at a portal or at a licence."""
CHANGED = ["datasets.yml", "data/snapshots", "book/modules", "book/exercises"]
"""All that a date changes; a change of anything else is not proposed."""

BRANCH = "refs/heads/licence-dates"
TITLE = "Licences vues sur leurs fiches / Licences seen on their records"
# GitHub's own name for what a workflow does: by it we know our commit from a person's.
BOT = ("github-actions[bot]", "41898282+github-actions[bot]@users.noreply.github.com")
GONE = (
    "Il n’y a plus rien à dater d’après les fiches d’aujourd’hui; le passage hebdomadaire dit "
    "pourquoi. / By the records of today nothing is left to date; the weekly run says why."
)
TESTS = """### Essais / Tests

Le passage hebdomadaire ne lance pas les essais d’une demande qu’il ouvre ou met à jour : \
avant de fusionner, fermez-la et rouvrez-la. Si vous ajoutez un commit à sa branche, il n’y \
touchera plus.

The weekly run starts no tests of a pull request that it opens or updates: before merging, close \
it and open it again. Once you add a commit to its branch, it will not touch it any more.

`ateliers doctor`, once the dates were written:

```text
{said}
```
"""
DRY = False


def look(file: Path) -> None:
    """Keep what the doctor saw, and tell it; ends as `ateliers licences` does."""
    seen = called(*ATELIERS, "doctor", "--live", "--json")
    try:
        json.loads(seen.stdout)
    except ValueError:
        sys.exit(f"the doctor made no report: {(seen.stderr or seen.stdout).strip()[-500:]}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(seen.stdout, "utf-8")
    told = called(*ATELIERS, "licences", "--dry-run", str(file.resolve()))
    print(told.stdout or told.stderr)
    sys.exit(told.returncode)


def make(file: Path, folder: Path) -> None:
    """Write the dates into the checkout; keep the change as a patch, and the text beside it."""
    if edited := git("status", "--porcelain", "--", *CHANGED):
        sys.exit(f"these files hold other changes; put them away first:\n{edited}")
    told = called(*ATELIERS, "licences", str(file.resolve()))
    if told.returncode not in (0, LOOK):
        sys.exit(told.stderr.strip())
    folder.mkdir(parents=True, exist_ok=True)
    patch, text = folder / "dates.patch", told.stdout
    patch.unlink(missing_ok=True)
    if diff := git("diff", "--binary", "--", *CHANGED, strip=False):
        patch.write_text(diff, "utf-8")
        doctor = called(*ATELIERS, "doctor")
        text += "\n" + TESTS.format(said=(doctor.stdout or doctor.stderr).strip()[-4000:])
    (folder / "body.md").write_text(text, "utf-8")
    print(text)


def propose(folder: Path) -> None:
    """Bring the one pull request to what was seen today; nothing due, nothing is opened."""
    body, patch = folder / "body.md", folder / "dates.patch"
    found = re.match(r"<!-- licences: new \d+, kept \d+, other (\d+), unseen (\d+) -->", read(body))
    if not found:
        sys.exit(f"{body} is not a text of tools/licence_dates.py")
    if "GITHUB_ACTIONS" in os.environ and not DRY:
        ask("gh", "auth", "setup-git")  # git asks gh for the token; it is stored nowhere
    there = known()
    if there and git("log", "-1", "--format=%ce", there) != BOT[1]:
        if not opened() and patch.exists() and not DRY:
            sys.exit(
                "no pull request is open from the branch licence-dates, on which somebody has "
                "worked; delete it once its commits are merged, and the next run opens one"
            )
        print("Somebody has worked on the branch licence-dates: it is left as it is.")
    elif patch.exists():
        push(patch, there)
        number = opened()
        end = ["--title", TITLE, "--body-file", str(body.resolve())]
        kind = ["edit", number] if number else ["create", "--head", BRANCH.rsplit("/", 1)[1]]
        ask("gh", "pr", *kind, *end)
    elif found[1] == "0" and found[2] != "0":
        print("Nothing to propose: a record was not seen, so what was proposed before stands.")
    elif number := opened():
        ask("gh", "pr", "close", number, "--comment", GONE)
    else:
        print("Nothing to propose.")


def push(patch: Path, there: str) -> None:
    """Put the change on the branch as one commit upon what is checked out here."""
    paths = git("apply", "--numstat", str(patch.resolve())).splitlines()
    for path in (line.split("\t")[-1] for line in paths):
        if not any(path == one or path.startswith(f"{one}/") for one in CHANGED):
            sys.exit(f"{patch.name} changes {path}, which no date changes: nothing is proposed")
    with TemporaryDirectory(prefix="ateliers-") as place:
        own = {"GIT_INDEX_FILE": str(Path(place) / "index")}
        git("read-tree", "HEAD", **own)
        git("apply", "--cached", str(patch.resolve()), **own)
        tree = git("write-tree", **own)
    if there and git("rev-parse", f"{there}^{{tree}}") == tree:
        return
    named = {
        f"GIT_{role}_{part}": value
        for role in ("AUTHOR", "COMMITTER")
        for part, value in zip(("NAME", "EMAIL"), BOT, strict=True)
    }
    commit = git("commit-tree", tree, "-p", "HEAD", "-m", TITLE, **named)
    # Only what was looked at is replaced: a commit that came meanwhile makes this fail.
    ask(
        "git",
        "push",
        "--quiet",
        f"--force-with-lease={BRANCH}:{there}",
        "origin",
        f"{commit}:{BRANCH}",
    )


def known() -> str:
    """Return the commit of the branch in the repository, fetched; empty where there is none."""
    if not git("ls-remote", "origin", BRANCH):
        return ""
    git("fetch", "--quiet", "--depth=1", "origin", BRANCH)
    return git("rev-parse", "FETCH_HEAD")


def opened() -> str:
    """Return the number of the open pull request from our branch; empty where there is none."""
    if DRY:
        return ""
    asked = ["gh", "pr", "list", "--state", "open", "--head", BRANCH.rsplit("/", 1)[1]]
    done = called(*asked, "--json", "number,isCrossRepository")
    if done.returncode:
        sys.exit(f"gh pr list failed: {done.stderr.strip()}")
    # A fork may have a branch of that name; its pull request is not ours.
    ours = [each["number"] for each in json.loads(done.stdout) if not each["isCrossRepository"]]
    return str(min(ours)) if ours else ""


def ask(*command: str) -> None:
    """Run a command that writes outside this machine, or say which."""
    if DRY:
        print(shlex.join(command))
    elif subprocess.run(command, cwd=ROOT).returncode:
        sys.exit(f"{shlex.join(command[:3])} failed: what it said stands above")


def read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError as error:
        sys.exit(f"{path} cannot be read ({error.strerror})")


def called(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace")


def git(*arguments: str, strip: bool = True, **env: str) -> str:
    """Return what git answers."""
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, env=os.environ | env, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"git {' '.join(arguments)[:80]}: {done.stderr.strip()}")
    return done.stdout.strip() if strip else done.stdout


def main() -> None:
    """Read the command line."""
    global DRY
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("--dry-run", action="store_true")
    steps = reader.add_subparsers(dest="step", required=True)
    for step, names in {
        "look": ["file"],
        "make": ["file", "folder"],
        "propose": ["folder"],
    }.items():
        one = steps.add_parser(step)
        for name in names:
            one.add_argument(name, type=Path)
    given = vars(reader.parse_args())
    DRY, step = given.pop("dry_run"), given.pop("step")
    {"look": look, "make": make, "propose": propose}[step](**given)


if __name__ == "__main__":
    main()
