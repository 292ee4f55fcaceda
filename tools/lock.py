"""Resolve requirements.txt anew: every package, every system, with hashes and no address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

subprocess.run(
    [
        Path(sys.executable).with_name("uv"),
        *("pip", "compile", "pyproject.toml", "--all-extras", "--universal"),
        *("--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--upgrade"),
        *("--custom-compile-command", "make lock", "--quiet", "-o", "requirements.txt"),
    ],
    cwd=ROOT,
    check=True,
)
