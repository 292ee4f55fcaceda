"""What a learner waits for: imports, loading a dataset, an answer to an answer."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from statistics import median
from typing import Any

from ateliers.bench.rows import Row


def _seconds(call: Callable[[], Any], runs: int = 15) -> list[float]:
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return times


def imports() -> list[Row]:
    """Time imports in new processes, on top of pandas, which is imported first."""
    rows = []
    names = "load, path, check, hint, solution"
    for what, statement in (
        ("import ateliers", "import ateliers"),
        ("from ateliers.fr import its five names", f"from ateliers.fr import {names}"),
    ):
        code = (
            "import pandas, time; t = time.perf_counter(); "
            f"{statement}; print(time.perf_counter() - t)"
        )
        seen = [
            float(
                subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
            )
            for _ in range(7)
        ]
        rows.append(Row(f"{what}, on top of pandas", median(seen) * 1e3, "ms", at_most=60))
    return rows


def loading() -> list[Row]:
    """Compare `load` with a bare read of the same file, one after the other in each turn."""
    import pandas as pd

    from ateliers.registry import dataset
    from ateliers.sources import load
    from ateliers.tables import read_arguments

    ds = dataset("inspections")
    arguments = read_arguments(ds)
    load("inspections", quiet=True)
    ratios, bare_times = [], []
    for _ in range(15):
        bare = _seconds(lambda: pd.read_csv(ds.snapshot_path, **arguments), 1)[0]
        ours = _seconds(lambda: load("inspections", quiet=True), 1)[0]
        ratios.append(ours / bare)
        bare_times.append(bare)
    what = (
        f'load("inspections"), second call, beside a bare read ({median(bare_times) * 1e3:.0f} ms)'
    )
    return [Row(what, median(ratios), "×", at_most=1.2)]


def checking() -> list[Row]:
    """Time `check`, right and wrong, for every code exercise; the slowest is told."""
    from ateliers.exercises import everything
    from ateliers.exercises.model import Code
    from ateliers.feedback import check
    from ateliers.given import copies, given

    slowest: dict[str, float] = {}
    for id, exercise in everything().items():
        if not isinstance(exercise, Code):
            continue
        data = given(exercise)
        answers = {
            "right": exercise.reference(*copies(data)),
            "a slip": exercise.slips[-1].wrong(*copies(data)),
            "wrong otherwise": 12.345,
        }
        for kind, answer in answers.items():
            start = time.perf_counter()
            check(id, answer)
            first = time.perf_counter() - start
            again = median(_seconds(lambda id=id, answer=answer: check(id, answer), 5))  # type: ignore[misc]
            slowest[kind] = max(slowest.get(kind, 0), again)
            if kind == "a slip":
                slowest["first"] = max(slowest.get("first", 0), first)
    first = slowest.pop("first")
    rows = [
        Row(f"check, {kind}, slowest exercise", seconds * 1e3, "ms", at_most=20)
        for kind, seconds in slowest.items()
    ]
    rows.append(
        Row("check, first wrong answer of a notebook (computes the slips)", first * 1e3, "ms")
    )
    return rows
