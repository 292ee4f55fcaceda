"""One environment for every kernel we start: the same code gives the same output anywhere."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ateliers.places import PACKAGE

STABLE = {
    "COLUMNS": "88",
    "LINES": "24",
    "LC_ALL": "C.UTF-8",
    "NO_COLOR": "1",
    "PYTHONHASHSEED": "0",
    "TZ": "America/Toronto",
}
# What a person's shell may hold and would change an output; the source of data among them.
_DROPPED = ("ATELIERS_SOURCE", "FORCE_COLOR", "LANGUAGE", "PYTHONSTARTUP", "PYTHONWARNINGS")

# A person's own IPython profile stays out. The file is Python that the kernel reads first.
_PROFILE = '''\
"""Written by ateliers for the kernels that it starts."""
from ateliers.light_import import skip_address_grammar

skip_address_grammar()
c = get_config()
c.HistoryManager.enabled = False
# Its notice on TCP would stand between the lines of progress; the kernel listens on loopback.
c.IPKernelApp.log_level = "ERROR"
c.InteractiveShell.colors = "nocolor"
'''


@contextmanager
def kernel_environment() -> Iterator[dict[str, str]]:
    """Give the environment of a kernel; its IPython profile lasts as long as the context."""
    with tempfile.TemporaryDirectory(prefix="ateliers-", ignore_cleanup_errors=True) as folder:
        profile = Path(folder) / "profile_default"
        profile.mkdir()
        (profile / "ipython_kernel_config.py").write_text(_PROFILE, "utf-8")
        kept = {key: value for key, value in os.environ.items() if key not in _DROPPED}
        # The kernel runs in the folder of its notebook, and must find this very package.
        found = os.pathsep.join(filter(None, [str(PACKAGE.parent), kept.get("PYTHONPATH")]))
        yield {**kept, **STABLE, "IPYTHONDIR": folder, "PYTHONPATH": found}
