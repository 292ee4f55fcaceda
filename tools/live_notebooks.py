"""Execute every notebook with papermill, in a temporary folder; the report is Markdown.

With ATELIERS_SOURCE=portal the data are asked from the portals; where one gives nothing usable the
notebook goes on with the snapshot and says so, and that sentence is in the report. Exit code 1
where a notebook failed or a portal did.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from ateliers.errors import AteliersError  # noqa: E402
from ateliers.light_import import skip_address_grammar  # noqa: E402
from ateliers.notebooks.files import label, notebooks, tags  # noqa: E402
from ateliers.notebooks.kernels import kernel_environment  # noqa: E402
from ateliers.notebooks.outputs import MEANT  # noqa: E402

# How ateliers/sources.py begins the sentence on what was used instead.
INSTEAD = re.compile(r".*(?:n’a pas pu être lu sur le portail|could not be read from the portal).*")


@dataclass
class Ran:
    """How a notebook ended: empty `fault` where it did well."""

    name: str
    fault: str = ""
    instead: list[str] = field(default_factory=list)


def ran(path: Path, folder: Path, seconds: int) -> Ran:
    """Execute one notebook; its outputs go to the folder."""
    import papermill
    from papermill.exceptions import PapermillExecutionError

    out = folder / label(path).replace("/", "-")
    try:
        papermill.execute_notebook(
            path, out, cwd=path.parent, kernel_name="python3",
            progress_bar=False, log_output=False, execution_timeout=seconds,
        )  # fmt: skip
        fault = ""
    except PapermillExecutionError as error:
        # Papermill counts the errors that a lesson shows on purpose; `fault_of` does not.
        told = error.ename == "CellExecutionError"  # papermill's own: no output shows it
        fault = "a cell stopped without saying why" if told else fault_of(out)
    except Exception as error:  # a kernel that died, a cell that never ended: nbclient's own
        fault = f"{type(error).__name__}: {error}".splitlines()[0]
    return Ran(label(path), fault[:300], instead(out))


def fault_of(notebook: Path) -> str:
    """Name the first cell that failed and was not meant to."""
    for cell in cells(notebook):
        for output in cell.get("outputs", []):
            if output.output_type == "error" and MEANT not in tags(cell):
                return f"cell {cell.id}: {output.ename}: {output.evalue}".splitlines()[0]
    return ""


def instead(notebook: Path) -> list[str]:
    """Return the sentences that say that something else than the portal was used."""
    texts = [out.get("text", "") for cell in cells(notebook) for out in cell.get("outputs", [])]
    return list(dict.fromkeys(line for text in texts for line in INSTEAD.findall(text)))


def cells(notebook: Path) -> list[Any]:
    """Return the cells of an executed notebook; none where it was not written."""
    import nbformat

    return list(nbformat.read(notebook, as_version=4).cells) if notebook.is_file() else []


def report(results: list[Ran]) -> str:
    """Write how they ended as Markdown."""
    failed = [one for one in results if one.fault]
    source = os.environ.get("ATELIERS_SOURCE") or "snapshot"
    lines = [f"{len(results)} notebooks executed (data: {source}), {len(failed)} failed."]
    lines += [f"- **{one.name}** {one.fault}" for one in failed]
    # Each language says it; once is enough for each data set and notebook.
    told = {line: one.name for one in reversed(results) for line in one.instead}
    if told:
        lines += ["", "**Not read from the portal**", ""]
        lines += [f"- {line} ({name})" for line, name in sorted(told.items())]
    return "\n".join(lines)


def main() -> int:
    """Read the command line, execute, report."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("module", nargs="?", help="one module; by default all")
    reader.add_argument("--seconds", type=int, default=180, help="limit for a cell")
    reader.add_argument("--dry-run", action="store_true", help="list them, execute nothing")
    given = reader.parse_args()
    try:
        paths = notebooks(given.module)
    except AteliersError as fault:
        sys.exit(str(fault))
    if given.dry_run:
        print("\n".join(f"- {label(path)}" for path in paths))
        return 0
    skip_address_grammar()
    with TemporaryDirectory(prefix="ateliers-") as folder, kernel_environment() as env:
        os.environ.update(env)  # kept with ATELIERS_SOURCE, which papermill's kernels receive
        results = [ran(path, Path(folder), given.seconds) for path in paths]
    print(report(results))
    return int(any(one.fault or one.instead for one in results))


if __name__ == "__main__":
    sys.exit(main())
