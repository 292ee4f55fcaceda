"""A lesson runs with another value of its parameters, as when a learner asks about their place."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from unittest.mock import patch

import papermill
import pytest
from papermill.exceptions import PapermillExecutionError

from ateliers.modules import modules
from ateliers.notebooks.files import Notebook, read, tags
from ateliers.notebooks.kernels import kernel_environment
from ateliers.notebooks.outputs import clean, output_faults
from ateliers.places import MODULES

# The code of the two editions is the same: one of them tells.
LESSONS = [
    pytest.param(path, id=path.name)
    for module in modules()
    if (path := MODULES / f"{module.id}.fr.ipynb").exists()
]


def shown(notebook: Notebook) -> dict[str, str]:
    """Return what each cell shows, by id."""
    return {
        cell.id: json.dumps([output.get("data", output.get("text")) for output in cell.outputs])
        for cell in notebook.cells
        if cell.cell_type == "code"
    }


@pytest.mark.parametrize("path", LESSONS)
def test_a_lesson_runs_with_another_value(path: Path, tmp_path: Path) -> None:
    lesson = read(path)
    if not any(cell.cell_type == "code" for cell in lesson.cells):
        pytest.skip("a lesson without code has no parameter")
    holders = [cell for cell in lesson.cells if "parameters" in tags(cell)]
    assert len(holders) == 1, 'tag one cell "parameters"'
    other = holders[0].metadata.get("other")
    assert other, 'give that cell the metadata "other": {name: another value}'

    result = tmp_path / path.name
    # Papermill runs to the end past an error that is meant, and then raises for it all the same:
    # which errors are meant is judged below.
    ended = contextlib.suppress(PapermillExecutionError)
    with kernel_environment() as env, patch.dict(os.environ, env, clear=True), ended:
        papermill.execute_notebook(
            path, result, parameters=dict(other), cwd=path.parent, progress_bar=False
        )
    ran = read(result)
    clean(ran)
    assert output_faults(ran, path.name) == []
    before, after = shown(lesson), shown(ran)
    assert any(before[id] != after.get(id) for id in before), f"{dict(other)} changed nothing"
