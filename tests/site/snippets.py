"""The code that a page gives to open a file, taken off the page and run as a reader would."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

LANGUAGES = ["python", "text", "r", "bash"]


def snippets(page: Path) -> dict[str, str]:
    """Return the code of a page by the language that it is coloured as."""
    blocks = re.findall(
        r'<div class="highlight-(\w+) notranslate">.*?<pre>(.*?)</pre>',
        page.read_text("utf-8"),
        re.S,
    )
    return {name: html.unescape(re.sub(r"<[^>]+>", "", code)) for name, code in blocks}


def python(code: str) -> Any:
    """Return the table that the Python makes."""
    given: dict[str, Any] = {}
    exec(code, given)
    return given["data"]


def duckdb(code: str) -> tuple[list[str], list[tuple[Any, ...]]]:
    """Return the columns and the rows that the SQL gives."""
    found = pytest.importorskip("duckdb").sql(code)
    return found.columns, found.fetchall()


def r(code: str, codes: Sequence[str], folder: Path) -> list[str]:
    """Return what R tells: rows, names, empty cells of each, letters of each code."""
    if shutil.which("Rscript") is None:
        pytest.skip("no R here")
    code += '\ncat(names(data), sep = "\\n")\ncat(colSums(is.na(data)), sep = "\\n")\n'
    code += "".join(f'cat(sum(nchar(data[["{name}"]]), na.rm = TRUE), "\\n")\n' for name in codes)
    (folder / "open.R").write_text(code, "utf-8")
    done = subprocess.run(
        ["Rscript", "--vanilla", "open.R"],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={"LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin"},
    )
    return [line.strip() for line in done.stdout.splitlines()]


def told_by_r(table: Any, codes: Sequence[str]) -> list[str]:
    """Return what `r` has to tell of a table of pandas."""
    return [
        f"[1] {len(table)}",
        *table.columns,
        *(str(n) for n in table.isna().sum()),
        *(str(table[name].dropna().str.len().sum()) for name in codes),
    ]


def commands(code: str, address: str, folder: Path) -> str:
    """Return what the commands say, once the address of the file stands in them."""
    if not all(map(shutil.which, ("curl", "sha256sum", "bash"))):
        pytest.skip("no curl, sha256sum or bash here")
    done = subprocess.run(
        ["bash", "-ec", re.sub("ADRESSE|ADDRESS", address, code)],
        cwd=folder,
        capture_output=True,
        text=True,
        env={"LC_ALL": "C", "PATH": "/usr/local/bin:/usr/bin:/bin", "NO_PROXY": "*"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
