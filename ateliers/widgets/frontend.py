"""Whether somebody sits before this kernel, and can be shown something that moves."""

from __future__ import annotations

import sys


def live() -> bool:
    """Tell whether the running cell was sent by a notebook that can show widgets.

    Such a notebook names its cell in the request. nbclient, nbval and papermill do not: they run
    without readers, and what a widget opens there would only leave its state in the file.
    """
    if "google.colab" in sys.modules:
        return True
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    kernel = getattr(shell, "kernel", None)
    if kernel is None:
        return False
    try:
        return "cellId" in kernel.get_parent("shell").get("metadata", {})
    except (AttributeError, TypeError):
        return False
