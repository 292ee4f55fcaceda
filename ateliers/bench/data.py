"""What the data layer costs over pandas alone: a kept copy, and a file of 300 MB."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from unittest.mock import patch

from ateliers.bench.rows import Row
from ateliers.language import Text
from ateliers.registry import Column, Dataset, Dialect, Route, dataset

SIZE, BLOCK = 300_000_000, 10_000
TEXT: Text = {"fr": "x", "en": "x"}
KINDS = (
    *((f"code {i}", "code") for i in range(3)),
    *((f"texte {i} é", "text") for i in range(7)),
    ("jour", "date"),
    *((f"entier {i}", "integer") for i in range(6)),
    *((f"nombre {i}", "number") for i in range(4)),
)
WORDS = ("Côte-des-Neiges", "Érable à sucre", "Œillet", "Ville-Marie", "Saint-Léonard", "")

# Each reads the whole file in a process of its own, and tells its seconds and its peak in MB.
_MEASURED = """
import resource, sys, time
import pandas as pd
from pathlib import Path
from ateliers.bench.data import large, LARGE_NAMES
from ateliers.tables import checked_table
path, ds = Path(sys.argv[1]), large()
codes, texts, numbers = LARGE_NAMES
start = time.process_time()  # of this process alone: others share the machine
if sys.argv[2] == "ours":
    table = checked_table(path, ds)
else:
    table = pd.read_csv(
        path, sep=";", encoding="cp1252", decimal=",", dtype=dict.fromkeys(codes + texts, "str"),
        parse_dates=["jour"], date_format="%d/%m/%Y",
    )
took = time.process_time() - start
assert len(table) > 1_000_000 and table["jour"].dtype.kind == "M"
assert table["nombre 0"].dtype == "float64" and str(table["code 0"].iloc[0]).startswith("0")
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(took, peak / (1e6 if sys.platform == "darwin" else 1e3))
"""
LARGE_NAMES = tuple(
    [name for name, kind in KINDS if kind == wanted] for wanted in ("code", "text", "number")
)


def large() -> Dataset:
    """Declare the generated file: cp1252, semicolons, decimal commas."""
    dialect = Dialect("cp1252", False, ";", ",", "%d/%m/%Y", "crlf", "none")
    return replace(
        dataset("velos-2012"),
        id="large",
        route=Route("file", None, None, None, dialect, {}),
        least_rows=1_000_000,
        columns=tuple(
            Column(name, kind, None, TEXT, least=0 if kind in ("integer", "number") else None)
            for name, kind in KINDS
        ),
    )


def write_large(path: Path) -> None:
    """Write the file: a block of rows, over and over."""
    chance = random.Random(2012)
    made = {
        "code": lambda: f"0{chance.randrange(10**5):05d}",
        "text": lambda: chance.choice(WORDS),
        "date": lambda: f"{chance.randrange(1, 29):02d}/{chance.randrange(1, 13):02d}/2012",
        "integer": lambda: str(chance.randrange(10**6)),
        "number": lambda: f"{chance.random() * 1e5:.4f}".replace(".", ","),
    }
    lines = [";".join(made[kind]() for _, kind in KINDS) + "\r\n" for _ in range(BLOCK)]
    block = "".join(lines).encode("cp1252")
    with path.open("wb") as file:
        file.write((";".join(name for name, _ in KINDS) + "\r\n").encode("cp1252"))
        for _ in range(SIZE // len(block)):
            file.write(block)


def large_file() -> list[Row]:
    """Compare our reading of 300 MB with pandas told the same dialect by hand."""
    seconds: dict[str, list[float]] = {"ours": [], "bare": []}
    peaks: dict[str, list[float]] = {"ours": [], "bare": []}
    with TemporaryDirectory(prefix="ateliers-bench-") as folder:
        path = Path(folder) / "large.csv"
        write_large(path)
        for _ in range(5):
            for who in ("bare", "ours"):
                done = subprocess.run(
                    [sys.executable, "-c", _MEASURED, str(path), who],
                    capture_output=True,
                    text=True,
                    check=True,
                )
                took, peak = map(float, done.stdout.split())
                seconds[who].append(took)
                peaks[who].append(peak)
    # What others take of the machine only adds: the least is nearest to the truth.
    bare, memory = min(seconds["bare"]), min(peaks["bare"])
    what = "300 MB of cp1252 read by its dialect, beside pandas"
    return [
        Row(f"{what} ({bare:.1f} s of processor)", min(seconds["ours"]) / bare, "×", at_most=1.1),
        Row(f"{what}, peak ({memory:.0f} MB)", min(peaks["ours"]) / memory, "×", at_most=1.1),
    ]


def from_cache() -> list[Row]:
    """Compare `load` of a kept copy with a bare read of the same file."""
    import pandas as pd

    from ateliers import sources
    from ateliers.cache import Cache
    from ateliers.tables import read_arguments

    ds = dataset("inspections")
    arguments = read_arguments(ds)
    ratios, bare_times = [], []
    with (
        TemporaryDirectory(prefix="ateliers-bench-") as folder,
        patch.object(sources, "cache_folder", lambda: Path(folder)),
    ):
        cache = Cache(Path(folder))
        with cache.alone(ds.id, 10) as workspace:
            kept = cache.keep(ds.id, ds.snapshot_path.read_bytes(), time.time(), workspace)
        assert sources.load(ds.id, live=True, quiet=True).attrs["source"] == "cache"
        for _ in range(15):
            start = time.perf_counter()
            pd.read_csv(kept.path, **arguments)
            middle = time.perf_counter()
            sources.load(ds.id, live=True, quiet=True)
            ratios.append((time.perf_counter() - middle) / (middle - start))
            bare_times.append(middle - start)
    sources.forget()  # what was given last lay in the folder that is gone
    bare = median(bare_times) * 1e3
    what = f'load("inspections", live=True), kept copy, beside a bare read ({bare:.0f} ms)'
    return [Row(what, median(ratios), "×", at_most=1.2)]
