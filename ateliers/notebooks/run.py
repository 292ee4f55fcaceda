"""Execute notebooks and store what they show."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.notebooks.files import (
    Notebook,
    as_bytes,
    content,
    label,
    notebooks,
    parse,
    tags,
    write,
)
from ateliers.notebooks.kernels import kernel_environment
from ateliers.notebooks.outputs import MEANT, clean, output_faults
from ateliers.places import BOOK

AT_ONCE = 2
CELL_SECONDS = 120


def run(
    module_id: str | None = None,
    check: bool = False,
    book: Path = BOOK,
    say: Callable[[str], None] = print,
) -> list[Path]:
    """Execute notebooks, one kernel each, and rewrite their outputs.

    A notebook whose cell fails keeps the outputs that it had; the others are written.

    Parameters
    ----------
    module_id : str, optional
        One module; by default all.
    check : bool
        Write nothing, and refuse where an output would change.
    book : Path
        The folder of the book.
    say : callable
        Receives a line as each notebook ends.

    Returns
    -------
    list of Path
        The notebooks whose file changed.

    Raises
    ------
    AteliersError
        A sentence for each notebook that failed: its name, the cell, the error.
    """
    paths = notebooks(module_id, book)
    with kernel_environment() as env:
        return asyncio.run(_run_all(paths, env, check, say))


async def _run_all(
    paths: list[Path], env: dict[str, str], check: bool, say: Callable[[str], None]
) -> list[Path]:
    places = asyncio.Semaphore(AT_ONCE)
    done = 0

    async def one(path: Path) -> bool:
        nonlocal done
        async with places:
            start = time.perf_counter()
            try:
                changed = await _run_one(path, env, check)
            except AteliersError:
                say(f"{label(path)}: failed")
                raise
            done += 1
            told = "outputs rewritten" if changed else "outputs unchanged"
            say(f"{label(path)}: {told}, {time.perf_counter() - start:.1f} s ({done}/{len(paths)})")
            return changed

    results = await asyncio.gather(*map(one, paths), return_exceptions=True)
    if unforeseen := [r for r in results if isinstance(r, BaseException) and not _ours(r)]:
        raise unforeseen[0]
    if faults := [str(result) for result in results if isinstance(result, AteliersError)]:
        raise AteliersError("\n".join(faults))
    return [path for path, changed in zip(paths, results, strict=True) if changed]


def _ours(error: BaseException) -> bool:
    return isinstance(error, AteliersError)


async def _run_one(path: Path, env: dict[str, str], check: bool) -> bool:
    before = content(path)
    notebook = parse(before, label(path))
    await execute(notebook, path, env)
    clean(notebook)
    if faults := output_faults(notebook, label(path)):
        raise AteliersError(faults[0])
    if check:
        if as_bytes(notebook) != before:
            raise AteliersError(
                f"{label(path)}: what it shows is not what its code gives; run `ateliers run`"
            )
        return False
    if content(path) != before:
        raise AteliersError(
            f"{label(path)} was edited while it ran; it is kept as edited: run again"
        )
    return write(path, notebook)


async def execute(notebook: Notebook, path: Path, env: dict[str, str]) -> None:
    """Execute a notebook in memory, in the folder of its file.

    Raises
    ------
    AteliersError
        One sentence: the notebook, the cell, the error.
    """
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        notebook,
        timeout=CELL_SECONDS,
        kernel_name="python3",
        record_timing=False,
        store_widget_state=False,
        coalesce_streams=True,
        resources={"metadata": {"path": str(path.parent)}},
    )
    try:
        await client.async_execute(env=env)
    except CellExecutionError as error:
        what = f"{error.ename}: {error.evalue}".splitlines()[0][:200]
        raise AteliersError(
            f'{label(path)}, cell "{_failed(notebook)}": {what}; the file is untouched'
        ) from None
    except CellTimeoutError:
        raise AteliersError(
            f'{label(path)}, cell "{_failed(notebook)}": no answer within {CELL_SECONDS} s; '
            "the file is untouched"
        ) from None
    except (DeadKernelError, RuntimeError) as error:
        raise AteliersError(
            f"{label(path)}: its kernel stopped ({str(error).splitlines()[0][:120]}); "
            "the file is untouched: try again, with more memory if need be"
        ) from error


def _failed(notebook: Notebook) -> str:
    """Name the cell at which the execution stopped: the last one to have begun."""
    begun = [
        cell
        for cell in notebook.cells
        if cell.cell_type == "code"
        and (cell.execution_count is not None or (cell.outputs and MEANT not in tags(cell)))
    ]
    return begun[-1].id if begun else notebook.cells[0].id
