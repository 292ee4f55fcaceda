"""Style, format and types of the whole project, notebooks too; each is told, then the exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
STEPS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
}

failed = []
for name, command in STEPS.items():
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT)
    if done.returncode:
        failed.append(name)
print("Failed: " + ", ".join(failed) if failed else "Style, format and types are sound.")
sys.exit(bool(failed))
