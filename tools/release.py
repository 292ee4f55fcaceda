"""What a release does, beside building. Given --dry-run, says what would be pushed or published.

check TAG             the version, the changelog and the tag agree
bundle FOLDER FILE    the launch tree as a commit in a git bundle
push FILE             that tree goes to the repository, as a tag and on the branch “launch”
publish TAG FOLDER    the wheel and the zips of a folder are attached to a release

Nothing but Python's own library: the part that may write installs nothing.
"""

from __future__ import annotations

import argparse
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ateliers import __version__  # noqa: E402  # found from the checkout, installed or not

LAUNCH = f"launch-v{__version__}"
TAG = f"refs/tags/{LAUNCH}"
BRANCH = "refs/heads/launch"
DRY = False


def check(tag: str, changelog: Path = ROOT / "CHANGELOG.md") -> None:
    """Refuse a tag that is not the version, or a version that the changelog does not date."""
    if tag != f"v{__version__}":
        sys.exit(
            f"the tag is {tag} and ateliers/__init__.py says {__version__}: "
            f"correct the version, or tag v{__version__}"
        )
    if not notes(changelog):
        sys.exit(f"CHANGELOG.md has no section “## {__version__} (YYYY-MM-DD)”: date the release")
    print(f"{tag}: version, changelog and tag agree")


def notes(changelog: Path = ROOT / "CHANGELOG.md") -> str:
    """Return what the changelog says of this version, once it is dated."""
    heading = rf"^## {re.escape(__version__)} \(\d{{4}}-\d\d-\d\d\)\n(.*?)(?=^## |\Z)"
    found = re.search(heading, changelog.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    return found[1].strip() if found else ""


def bundle(folder: Path, file: Path) -> None:
    """Put a launch tree into a file that git reads: modes are kept, which artifacts lose."""
    with TemporaryDirectory(prefix="ateliers-") as place:
        git("init", "-q", "--bare", place)
        own = ["--git-dir", place, "--work-tree", str(folder.resolve())]
        git(*own, "-c", "core.excludesFile=", "add", "--all", "--force", ".", cwd=folder)
        tree = git(*own, "write-tree")
        commit = git(*own, "commit-tree", tree, "-m", "Launch tree", env=maker())
        git(*own, "update-ref", TAG, commit)
        file.parent.mkdir(parents=True, exist_ok=True)
        git(*own, "bundle", "create", "-q", str(file.resolve()), TAG)
    print(f"{LAUNCH}: {commit[:12]} in {file}")


def push(file: Path) -> None:
    """Push the tag, and the branch that leads to it: nbgitpuller follows a branch, not a tag.

    A tag that is there already is left; with another content it is an error.
    """
    address = git("remote", "get-url", "origin", cwd=ROOT)
    if "GITHUB_ACTIONS" in os.environ and not DRY:
        run("gh", "auth", "setup-git")  # git asks gh for the token; it is stored nowhere
    with TemporaryDirectory(prefix="ateliers-") as place:
        git("clone", "-q", "--bare", str(file.resolve()), place)

        def here(*arguments: str, env: dict[str, str] | None = None) -> str:
            return git("--git-dir", place, *arguments, env=env)

        def there(ref: str) -> str:
            if not here("ls-remote", address, ref):
                return ""
            here("fetch", "-q", "--depth=1", address, ref)
            return here("rev-parse", "FETCH_HEAD")

        tree = here("rev-parse", f"{TAG}^{{tree}}")
        if known := there(TAG):
            if here("rev-parse", f"{known}^{{tree}}") != tree:
                sys.exit(f"{LAUNCH} is there with another content: raise the version")
            print(f"{LAUNCH}: there already")
            return
        # The next step of the branch, so that a learner's copy can be brought up to date.
        before = there(BRANCH)
        parents = ["-p", before] if before else []
        message = f"Launch tree of v{__version__}"
        commit = here("commit-tree", tree, *parents, "-m", message, env=maker())
        wanted = ["push", "--atomic", address, f"{commit}:{TAG}", f"{commit}:{BRANCH}"]
        print(shlex.join(["git", *wanted]) if DRY else here(*wanted) or f"{LAUNCH}: pushed")


def maker() -> dict[str, str]:
    """Say to git that who made the source makes this, at the same time."""
    who = git("log", "-1", "--format=%an%n%ae%n%aI", cwd=ROOT).splitlines()
    return {
        f"GIT_{role}_{part}": value
        for role in ("AUTHOR", "COMMITTER")
        for part, value in zip(("NAME", "EMAIL", "DATE"), who, strict=True)
    }


def publish(tag: str, folder: Path) -> None:
    """Attach the files to the release of a tag; make it if it is not there."""
    files = sorted(str(path) for kind in ("*.whl", "*.zip") for path in folder.glob(kind))
    if not files:
        sys.exit(f"{folder} holds neither a wheel nor a zip: build them first")
    known = not DRY and subprocess.run(["gh", "release", "view", tag], cwd=ROOT).returncode == 0
    if known:
        run("gh", "release", "upload", tag, *files, "--clobber")
    else:
        run("gh", "release", "create", tag, *files, "--verify-tag", "--title", tag,
            "--notes", notes())  # fmt: skip


def run(*command: str) -> None:
    """Run a command that writes outside this machine, or say which."""
    if DRY:
        print(shlex.join(command))
    elif subprocess.run(command, cwd=ROOT).returncode:
        sys.exit(f"{shlex.join(command[:3])} failed: what it said stands above")


def git(*arguments: str, cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Return what git answers."""
    done = subprocess.run(
        ["git", *arguments], cwd=cwd, env=os.environ | (env or {}), capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"git {' '.join(arguments)[:80]}: {done.stderr.strip()}")
    return done.stdout.strip()


def main() -> None:
    """Read the command line."""
    global DRY
    reader = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    reader.add_argument("--dry-run", action="store_true")
    steps = reader.add_subparsers(dest="step", required=True)
    for step, names in {
        "check": ["tag"],
        "bundle": ["folder", "file"],
        "push": ["file"],
        "publish": ["tag", "folder"],
    }.items():
        one = steps.add_parser(step)
        for name in names:
            one.add_argument(name, type=str if name == "tag" else Path)
    given = vars(reader.parse_args())
    DRY, step = given.pop("dry_run"), given.pop("step")
    {"check": check, "bundle": bundle, "push": push, "publish": publish}[step](**given)


if __name__ == "__main__":
    main()
