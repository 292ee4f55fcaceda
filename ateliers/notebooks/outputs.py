"""Outputs that are the same on every machine, and what no output may hold."""

from __future__ import annotations

import json
import re
from pathlib import Path

from ateliers.notebooks.files import Notebook, tags
from ateliers.places import ROOT

KERNELSPEC = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
# Without the version of Python, which differs from one machine to the next.
LANGUAGE_INFO = {
    "codemirror_mode": {"name": "ipython", "version": 3},
    "file_extension": ".py",
    "mimetype": "text/x-python",
    "name": "python",
    "nbconvert_exporter": "python",
    "pygments_lexer": "ipython3",
}
MEANT = "raises-exception"
"""The tag of a cell whose error is part of the lesson."""

_WIDGET = "application/vnd.jupyter.widget-view+json"
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_CELL_FILE = re.compile(r"\(\d+\.py, line (\d+)\)")
_PATH = re.compile(
    r"(?<![\w/.:])/(?:home|root|tmp|Users|work|usr|opt|var|private|mnt|srv)/[^\s\"'<]*"
    r"|\b[A-Z]:\\{1,2}Users\\|site-packages"
)
_ADDRESS = re.compile(r"\bat 0x[0-9a-f]{6,}")


def clean(notebook: Notebook) -> None:
    """Take out of a notebook that has run what depends on the machine or the moment."""
    for noise in ("widgets", "papermill", "execution", "vscode", "varInspector"):
        notebook.metadata.pop(noise, None)
    notebook.metadata["kernelspec"] = dict(KERNELSPEC)
    notebook.metadata["language_info"] = json.loads(json.dumps(LANGUAGE_INFO))
    for cell in notebook.cells:
        for noise in ("execution", "papermill", "ExecuteTime"):
            cell.metadata.pop(noise, None)
        if cell.cell_type == "code":
            cell.outputs = [kept for output in cell.outputs if (kept := _clean_output(output))]


def _clean_output(output: Notebook) -> Notebook | None:
    if output.output_type == "error":
        clean_error(output)
    elif "data" in output:
        output.data.pop(_WIDGET, None)
        if not output.data:
            return None
    return output


def clean_error(output: Notebook) -> None:
    """Shorten a stored error to the learner's own lines, without colours or machine files."""
    output.evalue = _CELL_FILE.sub(r"(line \1)", output.evalue)
    entries = [_ANSI.sub("", entry) for entry in output.traceback]
    entries = [_CELL_FILE.sub(r"(line \1)", entry) for entry in entries]
    # Of a chain of errors the last one is what the learner reads.
    starts = [n for n, entry in enumerate(entries) if "Traceback (most recent call last)" in entry]
    kept: list[str] = []
    for entry in entries[starts[-1] :] if starts else entries:
        if not entry.startswith("File "):
            kept.append(entry)
        elif kept[-1] != "[…]":
            kept.append("[…]")
    output.traceback = kept


def output_faults(notebook: Notebook, name: str) -> list[str]:
    """Tell what a reader would not see, or should not see, in the outputs of a notebook.

    Parameters
    ----------
    notebook : Notebook
        As `files.read` gives it.
    name : str
        How the sentences call it.

    Returns
    -------
    list of str
        A sentence a fault: a cell that has not run, a warning, an error that is not meant or
        does not come, a path of this machine, an address in memory.
    """
    faults: list[str] = []
    count = 0
    for cell in notebook.cells:
        if cell.cell_type != "code" or not cell.source.strip():
            continue
        count += 1
        where = f'{name}, cell "{cell.id}"'
        if cell.execution_count != count:
            faults.append(f"{where} was not run in its turn; run `ateliers run`")
        faults += [f"{where}: {fault}" for fault in _cell_faults(cell)]
    return faults


def _cell_faults(cell: Notebook) -> list[str]:
    faults: list[str] = []
    errors = [output for output in cell.outputs if output.output_type == "error"]
    if errors and MEANT not in tags(cell):
        faults.append(f"{_first(errors[0].ename + ': ' + errors[0].evalue)}; mend the code")
    if MEANT in tags(cell) and not errors:
        faults.append(f"tagged {MEANT} and raises nothing; take the tag off or mend the cell")
    for output in cell.outputs:
        if output.output_type == "stream" and output.name == "stderr":
            faults.append(f"a warning is shown ({_first(output.text)}); mend its cause")
    shown = json.dumps(cell.outputs, ensure_ascii=False)
    own = next(
        (home for home in (str(ROOT), str(Path.home())) if len(home) > 1 and home in shown), ""
    )
    if own or (found := _PATH.search(shown)):
        told = own or found.group()  # type: ignore[union-attr]
        faults.append(f"a path of one machine is shown ({told[:60]}); show a name instead")
    if found := _ADDRESS.search(shown):
        faults.append(f"an address in memory is shown ({found.group()}); show something stable")
    return faults


def _first(text: str) -> str:
    lines = _ANSI.sub("", text).strip().splitlines() or [""]
    # Python opens a warning with the file that gave it: what follows is what it says.
    return re.sub(r"^\S+:\d+: ", "", lines[0])[:160]
