"""The first code cell of a notebook that is opened away from the project.

`tools_ready` is not called here: its source goes into the notebook, where nothing of the project
is installed yet. So it imports all that it uses, from the standard library alone.
"""

from __future__ import annotations

import inspect
from typing import Any

from ateliers.language import Lang
from ateliers.launch_tree.words import HIDDEN_MENUS, INVITATION, SAY, TITLE

# A block that is not the lesson is folded, in JupyterLab and as a form in Colab.
FOLDED = {"cellView": "form", "jupyter": {"source_hidden": True}, "tags": ["hide-input"]}


def tools_ready(version: str, wheel: str, address: str, sha256: str, say: dict[str, str]) -> None:
    """Find the tools of the workshop, or install those that this notebook was made for."""
    import importlib.metadata
    import importlib.util
    import subprocess
    import sys
    from pathlib import Path

    class NotReady(Exception):
        def _render_traceback_(self) -> list[str]:
            return [str(self)]  # the sentence, without lines of code

    def ready(sentence: str) -> None:
        menus = importlib.util.find_spec("jupyterlab_language_pack_fr_FR")
        print(sentence + (say["menus"] if menus else ""))

    try:
        from ateliers import __version__ as found
    except ImportError:
        pass
    else:
        told = say["found"] if found == version else say["other"]
        ready(told.format(found=found, version=version))
        return

    python = "{}.{}".format(*sys.version_info)
    if sys.version_info < (3, 11):
        raise NotReady(say["old"].format(python=python))
    here = Path.cwd()
    near = [up / wheel for up in (here, *list(here.parents)[:2]) if (up / wheel).is_file()]
    source = near[0].as_uri() if near else address
    if not source:
        raise NotReady(say["nowhere"])
    print(say["installing"].format(version=version), end=" ", flush=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--retries", "1"]
    package = f"ateliers-donnees-ouvertes @ {source}#sha256={sha256}"
    done = subprocess.run([*pip, "install", "-q", package], capture_output=True, text=True)
    if done.returncode:
        print()
        if any(sign in done.stderr for sign in ("Connection", "timed out", "resolve host")):
            raise NotReady(say["offline"])
        reason = (done.stderr.strip().splitlines() or ["?"])[-1]
        raise NotReady(say["failed"].format(reason=reason[:200]))
    importlib.invalidate_caches()
    sys.modules.pop("ateliers", None)
    for name in ("numpy", "pandas", "altair"):
        loaded = getattr(sys.modules.get(name), "__version__", None)
        if loaded and loaded != importlib.metadata.version(name):
            print()
            raise NotReady(say["restart"])
    ready(say["installed"])


def opening(
    lang: Lang, version: str, wheel: str, address: str, sha256: str
) -> list[dict[str, Any]]:
    """Return the two cells that stand before all other code: a sentence, then the block.

    Parameters
    ----------
    lang : {"fr", "en"}
        The language of the reader.
    version, wheel, sha256 : str
        The package that the notebook was made for: version, name of the file, checksum.
    address : str
        Where the file is published; empty where that is not known.
    """
    said = {key: text[lang] for key, text in SAY.items()}
    said["menus"] = HIDDEN_MENUS[lang]
    code = inspect.getsource(tools_ready)
    values = {"version": version, "wheel": wheel, "address": address, "sha256": sha256}
    lines = [f"    {key}={value!r}," for key, value in values.items()]
    lines += ["    say={", *(f"        {key!r}: {text!r}," for key, text in said.items()), "    },"]
    source = f"# @title {TITLE[lang]}\n{code}\n\n" + "\n".join(["tools_ready(", *lines, ")"])
    return [
        {
            "cell_type": "markdown",
            "id": "launch-text",
            "metadata": {},
            "source": INVITATION[lang].splitlines(True),
        },
        {
            "cell_type": "code",
            "id": "launch",
            "metadata": dict(FOLDED),
            "execution_count": None,
            "outputs": [],
            "source": source.splitlines(True),
        },
    ]
