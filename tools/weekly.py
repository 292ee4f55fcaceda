"""Run what depends on the world outside, one check after the other, into one report.

A check that fails is news, not a failure of this command: the report's first line says
“faults” or “sound”, and tools/one_issue.py tells people. --only NAME runs one of them.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CHECKS = {
    # What it saw, the workflow then proposes to write: tools/licence_dates.py.
    "portals": [sys.executable, "tools/licence_dates.py", "look", "_build/doctor.json"],
    "notebooks": [sys.executable, "tools/live_notebooks.py"],
    "links": [sys.executable, "tools/link_check.py"],
    "doors": ["make", "test-doors"],
    "ckan": ["make", "test-ckan"],
    "values": [sys.executable, "tools/check_values.py"],
}
TITLES = {
    "portals": "Portals and licences / Portails et licences",
    "notebooks": "Notebooks against the portals / Carnets confrontés aux portails",
    "links": "Links / Liens",
    "doors": "Doors / Portes",
    "ckan": "Genuine CKAN / CKAN véritable",
    "values": "Values of the JupyterHub chart / Valeurs du déploiement",
}
LONGEST = 12_000
"""Characters of one check in the report: an issue holds 65,536."""


def carried_out(name: str, seconds: int) -> tuple[bool, str]:
    """Run one check; return whether it is sound, and its section."""
    try:
        done = subprocess.run(
            CHECKS[name], cwd=ROOT, env=os.environ | {"NO_COLOR": "1"}, timeout=seconds,
            capture_output=True, text=True, errors="replace",
        )  # fmt: skip
        sound = done.returncode == 0
        # What a check says of itself; what its kernels and libraries mutter, only for want of it.
        said = done.stdout.strip() or done.stderr.strip()
    except subprocess.TimeoutExpired:
        sound, said = False, f"No end within {seconds} s."
    if name in ("doors", "ckan"):  # pytest's words, not Markdown
        said = f"```text\n{said[-LONGEST:].replace('```', '')}\n```"
    if len(said) > LONGEST:
        said = said[:LONGEST].rsplit("\n", 1)[0] + "\n\n(…)"
    mark = "sound / en ordre" if sound else "to look at / à voir"
    return sound, f"## {TITLES[name]}: {mark}\n\n{_unaddressed(said)}\n"


def _unaddressed(text: str) -> str:
    """Leave nothing that would notify somebody: an issue turns @name into a call."""
    return re.sub(r"@(?=\w)", "@\u200b", text)


def main() -> None:
    """Read the command line, run, write the report."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("report", type=Path, help="the file to write")
    reader.add_argument("--only", choices=list(CHECKS), action="append")
    reader.add_argument("--seconds", type=int, default=1800, help="limit for one check")
    given = reader.parse_args()
    results = [carried_out(name, given.seconds) for name in given.only or CHECKS]
    state = "sound" if all(sound for sound, _ in results) else "faults"
    text = f"<!-- {state} -->\n" + "\n".join(section for _, section in results)
    given.report.parent.mkdir(parents=True, exist_ok=True)
    given.report.write_text(text, "utf-8")
    print(text)
    if summary := os.environ.get("GITHUB_STEP_SUMMARY"):  # the page of the run, on GitHub
        with Path(summary).open("a", encoding="utf-8") as page:
            page.write(text)


if __name__ == "__main__":
    main()
