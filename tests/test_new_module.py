"""A module is laid down, the tests name what is left to write, and pass once it is written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from ateliers import cli
from ateliers.errors import AteliersError
from ateliers.new_module import new_module
from ateliers.new_module.contents import with_module
from ateliers.places import BOOK, ROOT
from ateliers.unfilled import unfilled

ID = "19-counting"
TOC = """\
format: jb-book
root: index
meta:
  captions:
    Manipuler: Handle
    Pour enseigner: For teaching
parts:
  - caption: Manipuler
    chapters:
      - file: modules/05-reading-csv
      - file: exercises/05-reading-csv
      - file: modules/07-first-chart
      - file: exercises/07-first-chart
  - caption: Pour enseigner
    chapters:
      - file: pages/instructors
        sections:
          - file: pages/instructors/05-reading-csv
          - file: pages/sheets/05-reading-csv
          - file: pages/instructors/07-first-chart
      - file: pages/contribute
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project: its modules, their data, the tests of the book."""
    root = tmp_path_factory.mktemp("project")
    left = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "ateliers", root / "ateliers", ignore=left)
    shutil.copytree(ROOT / "data", root / "data")
    for folder in ("modules", "exercises"):
        shutil.copytree(BOOK / folder, root / "book" / folder)
    shutil.copytree(ROOT / "tests" / "book", root / "tests" / "book", ignore=left)
    for path in [*(ROOT / "tests").glob("*.py"), *(ROOT / "tests").glob("*.cfg")]:
        shutil.copy(path, root / "tests")
    for name in ("pyproject.toml", "datasets.yml", "_toc.yml"):
        shutil.copy(ROOT / name, root)
    return root


def python(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python on the copy."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def fill(root: Path) -> None:
    """Write something wherever something is to be written."""
    word = {"fr": "rempli", "en": "filled"}
    files = [root / "book" / "modules" / f"{ID}.yml", *root.glob(f"book/*/{ID}.*.ipynb")]
    for path in [*files, root / "ateliers/exercises/m19_counting/__init__.py"]:
        text = re.sub(r"(?m)^# ⟦.*⟧\n", "", path.read_text("utf-8"))
        text = re.sub(r"⟦à écrire[^⟧]*⟧", f"Un mot {word['fr']}", text)
        text = re.sub(r"⟦to write[^⟧]*⟧", f"A word {word['en']}", text)
        if path.suffix == ".yml":
            text = text.replace(
                "  - fr: Un mot rempli\n    en: A word filled\n    def",
                "  - fr: rempli\n    en: filled\n    def",
            )
        path.write_text(text, "utf-8")


def test_a_new_module_is_refused_until_it_is_written_and_then_passes(copy: Path) -> None:
    laid = python(copy, "-m", "ateliers.cli", "new-module", ID)
    assert laid.returncode == 0, laid.stderr
    for name in (
        f"modules/{ID}.yml", f"modules/{ID}.fr.ipynb", f"modules/{ID}.en.ipynb",
        f"exercises/{ID}.fr.ipynb", f"exercises/{ID}.en.ipynb", "m19_counting/__init__.py",
        f"instructors/{ID}.fr.md", f"instructors/{ID}.en.md",
    ):  # fmt: skip
        assert f"written: {name}" in laid.stdout
    told = list(unfilled(ID, copy / "book", copy / "ateliers" / "exercises"))
    assert [line for line in told if "la question d’une résidente ou d’un résident" in line]
    assert [
        line
        for line in told
        if line.startswith(f'modules/{ID}.en.ipynb, cell "opening": ⟦to write')
    ]
    assert [line for line in told if line.startswith("m19_counting/__init__.py, line ")]
    contract = [
        "-m",
        "pytest",
        "-q",
        "-n0",
        "-p",
        "no:cacheprovider",
        "tests/book/test_contract.py",
    ]
    refused = python(copy, *contract, "-k", "left_to_write")
    assert refused.returncode == 1
    assert [line for line in told if line not in refused.stdout] == []

    fill(copy)
    assert list(unfilled(ID, copy / "book", copy / "ateliers" / "exercises")) == []
    for command in ("sync", "run", "accept"):
        done = python(copy, "-m", "ateliers.cli", command, ID)
        assert done.returncode == 0, done.stdout + done.stderr
    book = [f"tests/book/test_{name}.py" for name in ("editions", "outputs", "prose")]
    passed = python(copy, *contract, *book, "-k", ID)
    assert passed.returncode == 0, passed.stdout[-3000:]
    sound = python(
        copy, "-c", "from ateliers.doctor_book import book_faults as f; print(*f(), sep='\\n')"
    )
    assert sound.returncode == 0 and ID not in sound.stdout, sound.stdout


@pytest.mark.parametrize(
    ("id", "told"),
    [
        ("05-joining", "05-reading-csv has that number already"),
        ("09-reading-csv", "05-reading-csv has that slug already"),
        ("9-joining", "write two digits and a slug"),
        ("09-Joining", "write two digits and a slug"),
        ("09", "write two digits and a slug"),
        ("../09-x", "write two digits and a slug"),
    ],
)
def test_a_name_that_will_not_do_is_one_sentence(id: str, told: str) -> None:
    result = CliRunner().invoke(cli.main, ["new-module", id])
    assert result.exit_code != 0 and told in result.output
    assert result.output.strip().count("\n") == 0 and "Traceback" not in result.output


def test_a_number_whose_exercises_exist_is_refused(tmp_path: Path) -> None:
    (tmp_path / "book" / "modules").mkdir(parents=True)
    (tmp_path / "exercises" / "m19_x").mkdir(parents=True)
    with pytest.raises(AteliersError, match="m19_x has the number 19 already"):
        new_module(ID, tmp_path / "book", tmp_path / "exercises", tmp_path / "_toc.yml")
    assert not list((tmp_path / "book" / "modules").iterdir())


@pytest.mark.parametrize(
    ("id", "level", "before", "after"),
    [
        ("06-cleaning", 2, "exercises/05-reading-csv", "modules/07-first-chart"),
        ("02-finding", 1, "index", "modules/05-reading-csv"),
        ("09-joining", 3, "exercises/07-first-chart", "pages/instructors"),
        ("13-prioritising", 4, "exercises/07-first-chart", "pages/instructors"),
    ],
)
def test_the_contents_take_a_module_in_its_place(
    id: str, level: int, before: str, after: str
) -> None:
    new = with_module(TOC, id, level)
    order = ["index", *re.findall(r"- file: (\S+)", new)]
    at = order.index(f"modules/{id}")
    assert order[at + 1] == f"exercises/{id}"
    assert order.index(before) < at < order.index(after)
    guides = [name for name in order if name.startswith("pages/instructors/")]
    assert f"pages/instructors/{id}" in guides and guides == sorted(guides)
    assert [line for line in TOC.split("\n") if line not in new.split("\n")] == []
    twice = with_module(new, "14-reuse", 4)
    assert twice.count("caption: Agir") == 1 and twice.count("Agir: Act") == 1
    assert with_module(TOC, id, level).count("\n") == TOC.count("\n") + (3 if level == 2 else 6)


def test_contents_of_another_form_are_left_alone() -> None:
    with pytest.raises(AteliersError, match="by hand"):
        with_module("format: jb-book\nroot: index\n", ID, 3)
