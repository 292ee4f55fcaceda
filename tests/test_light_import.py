"""What a first cell brings along: the five names, and nothing that their calls alone need."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ateliers.language import LANGS, Lang

CALLED_FOR = {"ateliers.feedback", "ateliers.sources", "ateliers.registry", "ateliers.exercises"}
CALLED_FOR |= {"yaml", "jsonschema", "altair", "vl_convert", "pooch", "requests", "filelock"}
CALLED_FOR |= {"anywidget", "ipywidgets", "frictionless", "platformdirs", "certifi", "click"}


def modules_after(code: str) -> set[str]:
    """Return what a new Python holds after a piece of code, beyond pandas and what it brings."""
    script = (
        f"import sys, pandas; before = set(sys.modules)\n{code}\n"
        "print('\\n'.join(name for name, module in sys.modules.items()"
        " if module is not None and name not in before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("lang", LANGS)
def test_the_five_names_bring_nothing_that_only_their_calls_need(lang: Lang) -> None:
    held = modules_after(f"from ateliers.{lang} import load, path, check, hint, solution")
    assert f"ateliers.{lang}" in held
    assert held & CALLED_FOR == set()


def test_data_are_read_without_what_judges_answers() -> None:
    held = modules_after("from ateliers.en import path; path('velos-2012')")
    assert {"ateliers.sources", "yaml"} <= held
    assert held & {"ateliers.feedback", "ateliers.exercises", "altair", "requests"} == set()
