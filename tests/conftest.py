"""Before the first test: a browser, where this machine can have one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from ateliers.doctor import browser


def pytest_configure() -> None:
    """Prove the book as its files say it, whatever address a release gives it by environment."""
    for name in [name for name in os.environ if name.startswith("ATELIERS_")]:
        del os.environ[name]


def pytest_sessionstart(session: pytest.Session) -> None:
    """Install Chromium where that is one command: as root on Debian."""
    if "PYTEST_XDIST_WORKER" in os.environ or session.config.option.collectonly or browser():
        return
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("No browser here: installing Debian's chromium ...", file=sys.stderr, flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-q"], ["install", "-y", "-q", "chromium"]):
            subprocess.run(
                ["apt-get", *command],
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                check=False,
            )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line what the lack of a browser left unproven."""
    if not browser():
        terminalreporter.write_line(
            "No browser was found: the tests in tests/site that open pages, and those of "
            "JupyterLab, did not run. Install Chromium (Debian: apt install chromium)."
        )
