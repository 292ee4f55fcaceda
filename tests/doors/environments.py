"""Environments of their own for the proofs of the doors: made once a run, nothing of ours in them."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

CONSTRAINTS = ("PYTHONPATH", "VIRTUAL_ENV", "JUPYTER_PATH")


def environment(folder: Path) -> Path:
    """Make an empty environment; return the folder of its commands."""
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    return folder / ("Scripts" if os.name == "nt" else "bin")


def variables(commands: Path, home: Path) -> dict[str, str]:
    """Return the variables of a person who has activated it, with a home of their own."""
    home.mkdir(exist_ok=True)
    kept = {key: value for key, value in os.environ.items() if key not in CONSTRAINTS}
    for key in list(kept):
        if key.startswith(("ATELIERS_", "JUPYTER", "IPYTHON", "PYTEST")):
            del kept[key]
    path = os.pathsep.join([str(commands), kept["PATH"]])
    return kept | {"PATH": path, "HOME": str(home), "PYTHONNOUSERSITE": "1"}


def call(*command: object, **options: object) -> str:
    """Run a command; on failure show the end of what it said."""
    done = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        **options,  # type: ignore[call-overload]
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    return str(done.stdout)


def uv(*arguments: object) -> str:
    """Run uv of this environment."""
    return call(Path(sys.executable).with_name("uv"), *arguments)
