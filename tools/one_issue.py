"""Keep one issue for the weekly report: opened when something is wrong, closed when all is sound.

Uses GitHub's own command, gh, which reads the token from GH_TOKEN. Nothing else is needed.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
from pathlib import Path

TITLE = "Weekly run / Passage hebdomadaire"
SOUND = "All is sound again. / Tout est rentré dans l’ordre."


def commands(report: Path, number: str | None) -> list[list[str]]:
    """Return what to ask of gh, given the number of the issue that is open, if any."""
    state = report.read_text("utf-8").partition("\n")[0]
    if state == "<!-- sound -->":
        return [["issue", "close", number, "--comment", SOUND]] if number else []
    if state != "<!-- faults -->":
        sys.exit(f"{report} is not a report of tools/weekly.py")
    if number:
        return [["issue", "edit", number, "--body-file", str(report)]]
    return [["issue", "create", "--title", TITLE, "--body-file", str(report)]]


def open_issue() -> str | None:
    """Return the number of the open issue with our title."""
    listed = gh("issue", "list", "--state", "open", "--limit", "500", "--json", "number,title")
    numbers = [one["number"] for one in json.loads(listed) if one["title"] == TITLE]
    return str(min(numbers)) if numbers else None


def gh(*arguments: str) -> str:
    """Return what gh answers."""
    done = subprocess.run(["gh", *arguments], stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"gh {arguments[0]} {arguments[1]} failed: what it said stands above")
    return done.stdout


def main() -> None:
    """Read the command line and bring the issue up to date."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("report", type=Path, help="what tools/weekly.py wrote")
    reader.add_argument("--dry-run", action="store_true", help="say what would be asked of gh")
    given = reader.parse_args()
    for command in commands(given.report, None if given.dry_run else open_issue()):
        print(shlex.join(["gh", *command]) if given.dry_run else gh(*command).strip())


if __name__ == "__main__":
    main()
