"""What the notebooks show: run whole, the same on every machine, and no address of raw data."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ateliers.notebooks.files import label, notebooks, read
from ateliers.notebooks.outputs import KERNELSPEC, LANGUAGE_INFO, output_faults

NOTEBOOKS = [pytest.param(path, id=label(path)) for path in notebooks()]
# nbformat and JupyterLab know no newer chart; the rest depends on fonts or on a live kernel.
KINDS = {"text/plain", "text/html"}
RAW_DATA = re.compile(
    r"https?://[^\s)\"'>]*(?:\.(?:csv|geojson|json|parquet|topojson|tsv|xlsx?|zip)\b"
    r"|/api/3/|/datastore|/download/)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_every_cell_has_run_and_shows_nothing_of_one_machine(path: Path) -> None:
    assert output_faults(read(path), label(path)) == []


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_outputs_are_text_and_figures_only(path: Path) -> None:
    cells = [cell for cell in read(path).cells if cell.cell_type == "code"]
    shown = {kind for cell in cells for output in cell.outputs for kind in output.get("data", {})}
    assert shown <= KINDS


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_metadata_holds_no_trace_of_who_ran_it(path: Path) -> None:
    notebook = read(path)
    assert notebook.metadata.kernelspec == KERNELSPEC
    assert notebook.metadata.language_info == LANGUAGE_INFO
    assert set(notebook.metadata) <= {"kernelspec", "language_info", "mystnb"}
    assert not any(cell.metadata.get("execution") for cell in notebook.cells)


@pytest.mark.parametrize("path", NOTEBOOKS)
def test_no_notebook_holds_the_address_of_raw_data(path: Path) -> None:
    found = [hit for cell in read(path).cells for hit in RAW_DATA.findall(cell.source)]
    assert found == [], "data come by `load` or `path`, which work without a network"
