"""The launch tree: what it holds and does not hold, the same bytes each time, nothing lost."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import nbformat
import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from ateliers import exercises
from ateliers.errors import AteliersError
from ateliers.language import LANGS
from ateliers.launch_tree import launch_tree
from ateliers.launch_tree.folder import LIST
from ateliers.modules import modules
from ateliers.places import ROOT
from ateliers.publication import Publication

KNOWN = Publication(repository="https://github.com/example/atelier")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return launch_tree(tmp_path_factory.mktemp("tree") / "launch", KNOWN)


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def notebooks(tree: Path) -> dict[str, Any]:
    return {
        path.relative_to(tree).as_posix(): nbformat.read(path, as_version=4)
        for path in sorted(tree.rglob("*.ipynb"))
    }


def test_it_holds_both_languages_and_nothing_of_the_site(tree: Path) -> None:
    expected = {
        f"{lang}/{folder}/{module.id}.ipynb"
        for lang in LANGS
        for folder in ("modules", "exercises")
        for module in modules()
    }
    found = set(content(tree))
    assert expected <= found
    wheel = {name for name in found if name.endswith(".whl")}
    assert len(wheel) == 1
    rest = {"README.md", "LICENSE", "LICENSES.md", LIST}
    rest |= {f"binder/{name}" for name in ("requirements.txt", "runtime.txt", "postBuild")}
    data = {f"data/{id}.csv" for each in modules() for id in (*each.datasets, *each.tables)}
    assert found == expected | wheel | rest | data


def test_the_same_sources_give_the_same_tree(tree: Path, tmp_path: Path) -> None:
    assert content(launch_tree(tmp_path / "again", KNOWN)) == content(tree)


def test_links_between_notebooks_hold(tree: Path) -> None:
    found = 0
    for name, notebook in notebooks(tree).items():
        prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
        for target in re.findall(r"\]\(([^)\s]+\.ipynb)[^)]*\)", prose):
            assert (tree / name).parent.joinpath(target).resolve().is_file(), f"{name}: {target}"
            found += 1
        assert "](#" not in prose and not re.search(r"^\([\w-]+\)=$", prose, re.MULTILINE)
    assert found > 20


def test_no_output_and_no_answer_is_in_a_notebook(tree: Path) -> None:
    for name, notebook in notebooks(tree).items():
        nbformat.validate(notebook)
        for cell in notebook.cells:
            assert "twin" not in cell.metadata
            if cell.cell_type == "code":
                assert cell.outputs == [] and cell.execution_count is None
        whole, lang = json.dumps(notebook, ensure_ascii=False), name[:2]
        number = Path(name).name[:2]
        for id, exercise in exercises.of_module(number).items():
            for option in getattr(exercise, "options", ()):
                assert option.told[lang] not in whole, f"{name} tells the answer of {id}"
            why = getattr(exercise, "why", None)
            assert not why or why[lang] not in whole, f"{name} tells the answer of {id}"


def test_each_notebook_first_finds_its_tools(tree: Path) -> None:
    wheel = next(tree.glob("*.whl")).name
    for name, notebook in notebooks(tree).items():
        first = next(cell for cell in notebook.cells if cell.cell_type == "code")
        assert first.id == "launch" and first.metadata.jupyter.source_hidden
        assert f"/example/atelier/raw/{KNOWN.launch_tag}/{wheel}" in first.source
        said = "outils de l’atelier" if name.startswith("fr/") else "tools of the workshop"
        other = "tools of the workshop are" if name.startswith("fr/") else "outils de"
        assert said in first.source and other not in first.source
        compile(first.source, name, "exec")


def test_a_launch_tree_is_renewed(tree: Path, tmp_path: Path) -> None:
    out = tmp_path / "launch"
    out.mkdir()
    launch_tree(out, Publication())
    assert "example/atelier" not in (out / "fr/modules/05-reading-csv.ipynb").read_text("utf-8")
    launch_tree(out, KNOWN)
    assert content(out) == content(tree)
    assert [path.name for path in tmp_path.iterdir()] == ["launch"]


def test_what_is_somebody_s_is_left_as_it_is(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "thesis.odt").write_text("mine")
    with pytest.raises(AteliersError, match="something else than a launch tree"):
        launch_tree(own)
    assert content(own) == {"thesis.odt": b"mine"}

    with pytest.raises(AteliersError, match="not a folder"):
        launch_tree(own / "thesis.odt")
    link = tmp_path / "link"
    link.symlink_to(own)
    with pytest.raises(AteliersError, match="not a folder"):
        launch_tree(link)

    out = launch_tree(tmp_path / "launch")
    notebook = out / "en/exercises/05-reading-csv.ipynb"
    written = notebook.read_bytes()
    for name, text in (("en/exercises/05-reading-csv.ipynb", "my answers"), ("notes.txt", "mine")):
        (out / name).write_text(text)
        before = content(out)
        with pytest.raises(AteliersError, match=f"{re.escape(name)} in .* is not as"):
            launch_tree(out)
        assert content(out) == before
        notebook.write_bytes(written)


def locked(path: Path) -> dict[str, set[str]]:
    """Return the versions of each package of a lock, whatever system they are for."""
    found: dict[str, set[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        if match := re.match(r"([a-z0-9.-]+)==(\S+)", line):
            found.setdefault(match[1], set()).add(match[2])
    return found


def test_the_lean_lock_is_a_part_of_the_full_one() -> None:
    lean, full = locked(ROOT / "binder" / "requirements.txt"), locked(ROOT / "requirements.txt")
    assert all(versions <= full[name] for name, versions in lean.items())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = project["dependencies"] + project["optional-dependencies"]["learn"]
    for line in needed:
        asked = Requirement(line)
        versions = lean[asked.name.lower()]
        assert all(version in asked.specifier for version in versions), line
    for name in ("sphinx", "jupyter-book", "pytest", "playwright", "ruff", "papermill"):
        assert name in full and name not in lean
    for path in (ROOT / "requirements.txt", ROOT / "binder" / "requirements.txt"):
        assert "://" not in path.read_text("utf-8")


def test_binder_has_a_python_that_the_package_accepts(tree: Path) -> None:
    runtime = (tree / "binder" / "runtime.txt").read_text("utf-8").strip()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    name, version = runtime.split("-")
    assert name == "python" and version in SpecifierSet(project["requires-python"])
    assert (tree / "binder" / "postBuild").stat().st_mode & 0o111 == 0o111
