"""How long all notebooks take to execute: plain nbval, and as the project does it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.places import ROOT

OURS = (
    "-p",
    "ateliers.notebooks.pytest_plugin",
    "--nbval",
    "--nbval-current-env",
    "--nbval-sanitize-with=tests/nbval-sanitize.cfg",
    "--numprocesses=2",
    "--dist=loadscope",
)
"""What pytest is told so that it holds every notebook to its outputs, two at a time."""

# `ateliers.fr` and `.en` import lightly by themselves: here they are kept from it.
_STOCK = """\
import ateliers.light_import
ateliers.light_import.skip_address_grammar = lambda: None
"""


@dataclass(frozen=True)
class NotebookTimes:
    """Seconds of wall time to execute and compare every notebook of the book."""

    plain: float
    ours: float

    @property
    def ratio(self) -> float:
        """How many times faster than plain ours is."""
        return self.plain / self.ours


def time_notebooks() -> NotebookTimes:
    """Execute every notebook twice, one way after the other, and time both.

    Plain is ``pytest --nbval`` with nothing else: one process, and kernels that import altair as
    anybody's do, with the grammar that `light_import` leaves out. It is timed, and not judged, for
    its comparison knows nothing of fonts.

    Raises
    ------
    AteliersError
        Our own way fails: the time would say nothing.
    """
    with tempfile.TemporaryDirectory(prefix="ateliers-", ignore_cleanup_errors=True) as folder:
        profile = Path(folder) / "profile_default"
        profile.mkdir()
        (profile / "ipython_kernel_config.py").write_text(_STOCK, "utf-8")
        plain, _ = _pytest("--nbval", env={"IPYTHONDIR": folder})
    ours, passed = _pytest(*OURS)
    if not passed:
        raise AteliersError(
            "the notebooks do not give what they show, so their time says nothing; "
            "run `make test` to see where, or `ateliers run` to rewrite their outputs"
        )
    return NotebookTimes(plain, ours)


def _pytest(*options: str, env: dict[str, str] | None = None) -> tuple[float, bool]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "book",
        "-p",
        "no:cacheprovider",
        "-o",
        "addopts=",
    ]
    start = time.perf_counter()
    ended = subprocess.run(
        [*command, "-o", "addopts=", *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=False,
    )
    return time.perf_counter() - start, ended.returncode == 0
