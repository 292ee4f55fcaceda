"""Resolve the locks anew: every system, with hashes and no address.

`requirements.txt` is all that the project needs; `binder/requirements.txt`, what a learner needs,
is a part of it at the same versions: what the tests prove is what a learner's notebook runs on.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def lock(out: str, *options: str) -> None:
    """Write one lock; the options say what goes in and what holds the versions."""
    subprocess.run(
        [
            Path(sys.executable).with_name("uv"),
            *("pip", "compile", "pyproject.toml", *options, "--universal"),
            *("--python-version", "3.11", "--generate-hashes", "--no-emit-index-url"),
            *("--custom-compile-command", "make lock", "--quiet", "-o", out),
        ],
        cwd=ROOT,
        check=True,
    )


# Given --keep, only what pyproject.toml now asks anew is resolved.
upgrade = [] if "--keep" in sys.argv[1:] else ["--upgrade"]
lock("requirements.txt", "--all-extras", *upgrade)
lock("binder/requirements.txt", "--extra", "learn", "--constraint", "requirements.txt", *upgrade)
