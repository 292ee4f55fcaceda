"""Running notebooks, writing their header, keeping the twins together: on books made here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nbformat import v4

from ateliers.errors import AteliersError, UnknownName
from ateliers.modules import module
from ateliers.notebooks import run, sync
from ateliers.notebooks.cleared import cleared
from ateliers.notebooks.files import read, write
from ateliers.notebooks.header import header
from ateliers.notebooks.kernels import kernel_environment
from ateliers.notebooks.outputs import clean_error, output_faults
from ateliers.places import MODULES

NAME = "05-reading-csv"
ERROR = {"tags": ["raises-exception"]}


def code(id: str, source: str, **metadata: Any) -> Any:
    return v4.new_code_cell(source, id=id, metadata=metadata)


def put(book: Path, *cells: Any, lang: str = "fr", kind: str = "modules", name: str = NAME) -> Path:
    path = book / kind / f"{name}.{lang}.ipynb"
    path.parent.mkdir(exist_ok=True)
    write(path, v4.new_notebook(cells=list(cells)))
    return path


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, list[str], list[Path]]]:
    """A book that ran once: a sound notebook beside one that fails."""
    book = tmp_path_factory.mktemp("book")
    put(
        book,
        code("env", "import os, sys\nos.environ.get('ATELIERS_SOURCE'), os.get_terminal_size"),
        code("light", "sys.modules['rfc3987_syntax'], os.environ['LC_ALL'], os.environ['COLUMNS']"),
        code("chain", "{}['x']", **ERROR),
        code("syntax", "def f(:", **ERROR),
        code("twice", "print('a')\nprint('b')"),
        code("widget", "import ipywidgets\nipywidgets.IntSlider()"),
        name="01-sound",
    )
    put(book, code("first", "1 + 1"), code("broken", "1 / 0"), name="02-broken")
    put(book, code("loud", "import warnings\nwarnings.warn('mind')"), name="03-loud")
    said: list[str] = []
    with pytest.raises(AteliersError) as failed:
        run(book=book, say=said.append)
    yield book, [*str(failed.value).splitlines(), *said], sorted(book.rglob("*.ipynb"))


def test_a_failing_cell_is_named_and_its_file_untouched(ran: Any) -> None:
    book, lines, _ = ran
    assert (
        'modules/02-broken.fr.ipynb, cell "broken": ZeroDivisionError: division by zero; '
        "the file is untouched"
    ) in lines
    assert [cell.execution_count for cell in read(book / "modules/02-broken.fr.ipynb").cells] == [
        None,
        None,
    ]


def test_a_warning_is_refused(ran: Any) -> None:
    book, lines, _ = ran
    told = 'modules/03-loud.fr.ipynb, cell "loud": a warning is shown (UserWarning: mind)'
    assert any(line.startswith(told) for line in lines)
    assert read(book / "modules/03-loud.fr.ipynb").cells[0].outputs == []


def test_the_sound_notebooks_are_written_all_the_same(ran: Any) -> None:
    book, lines, files = ran
    cells = {cell.id: cell for cell in read(book / "modules/01-sound.fr.ipynb").cells}
    assert [cell.execution_count for cell in cells.values()] == [1, 2, 3, 4, 5, 6]
    assert cells["light"].outputs[0].data["text/plain"] == "(None, 'C.UTF-8', '88')"
    assert [output.text for output in cells["twice"].outputs] == ["a\nb\n"]
    assert cells["widget"].outputs[0].data == {"text/plain": "IntSlider(value=0)"}
    assert cells["syntax"].outputs[0].evalue == "invalid syntax (line 1)"
    assert any(line.startswith("modules/01-sound.fr.ipynb: outputs rewritten") for line in lines)
    assert len(files) == 3, "no draft is left behind"


def test_what_was_run_depends_on_no_machine(ran: Any) -> None:
    book, _, _ = ran
    notebook = read(book / "modules/01-sound.fr.ipynb")
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    assert "version" not in notebook.metadata.language_info
    assert "model_id" not in json.dumps(notebook)
    assert output_faults(notebook, "01-sound") == []


def test_check_writes_nothing_and_tells_what_would_change(tmp_path: Path) -> None:
    path = put(tmp_path, code("a", "1"))
    before = path.read_bytes()
    with pytest.raises(AteliersError, match="what it shows is not what its code gives"):
        run(NAME, check=True, book=tmp_path, say=lambda _: None)
    assert path.read_bytes() == before


def test_a_notebook_edited_while_it_runs_is_kept_as_edited(tmp_path: Path) -> None:
    path = put(tmp_path, code("a", f"p = 'modules/{NAME}.fr.ipynb'.split('/')[1]"))
    text = path.read_text("utf-8")
    edit = "open(p, 'a').write(' ')"
    write(path, v4.new_notebook(cells=[*read(path).cells, code("b", edit)]))
    text = path.read_text("utf-8")
    with pytest.raises(AteliersError, match="was edited while it ran"):
        run(NAME, book=tmp_path, say=lambda _: None)
    assert path.read_text("utf-8") == text + " "


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "is not a sound notebook"),
        (b"\xff\xfe", "is not UTF-8"),
        (b'{"nbformat": 4, "nbformat_minor": 4, "metadata": {}, "cells": []}', "older than 4.5"),
        (b'{"nbformat": 4, "nbformat_minor": 5, "cells": []}', "is not a sound notebook"),
        (b"[]", "is not a sound notebook"),
    ],
)
def test_an_unreadable_notebook_is_one_sentence(tmp_path: Path, content: bytes, told: str) -> None:
    path = put(tmp_path)
    path.write_bytes(content)
    for act in (run, sync):
        folder = tmp_path / "modules"
        (folder / f"{NAME}.yml").write_bytes((MODULES / f"{NAME}.yml").read_bytes())
        with pytest.raises(AteliersError, match=told) as refused:
            act(NAME, book=tmp_path)
        assert "\n" not in str(refused.value)
        assert str(refused.value).startswith(f"modules/{NAME}.fr.ipynb")
    assert path.read_bytes() == content


def test_two_cells_of_one_name_are_refused(tmp_path: Path) -> None:
    path = put(tmp_path, code("a", "1"), code("b", "2"))
    # By hand: nbformat would give the second another name before writing.
    path.write_text(path.read_text("utf-8").replace('"id": "b"', '"id": "a"'), "utf-8")
    with pytest.raises(AteliersError, match='two of its cells are called "a"'):
        read(path)


def test_an_unknown_name_is_told_the_nearest(tmp_path: Path) -> None:
    put(tmp_path)
    with pytest.raises(UnknownName, match=f"the nearest: {NAME}$"):
        run("05-readng", book=tmp_path)


def test_a_full_disk_leaves_the_old_notebook(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, code("a", "1"))
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(AteliersError, match="No space left on device"):
        write(path, v4.new_notebook(cells=[code("b", "2")]))
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_no_setting_of_a_person_reaches_a_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ATELIERS_SOURCE", "FORCE_COLOR", "LANGUAGE", "PYTHONWARNINGS"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    with kernel_environment() as env:
        assert not {"ATELIERS_SOURCE", "FORCE_COLOR", "LANGUAGE", "PYTHONWARNINGS"} & set(env)
        assert env["LC_ALL"] == "C.UTF-8"
        assert Path(env["IPYTHONDIR"]).is_dir()
    assert not Path(env["IPYTHONDIR"]).exists()


def test_of_a_chain_of_errors_the_last_is_kept_and_files_are_cut() -> None:
    output = v4.new_output(
        "error",
        ename="KeyError",
        evalue="'b'",
        traceback=[
            "\x1b[31m---\x1b[39m",
            "KeyError          Traceback (most recent call last)",
            "File /home/x/a.py:1, in get()",
            "KeyError: 'b'\n\nThe above exception was the direct cause:\n",
            "\x1b[31mKeyError\x1b[39m          Traceback (most recent call last)",
            "Cell In[1], line 1\n----> 1 t['b']",
            "File /home/x/b.py:1, in get()",
            "File /home/x/c.py:1, in get()",
            "\x1b[31mKeyError\x1b[39m: 'b'",
        ],
    )
    clean_error(output)
    assert output.traceback == [
        "KeyError          Traceback (most recent call last)",
        "Cell In[1], line 1\n----> 1 t['b']",
        "[…]",
        "KeyError: 'b'",
    ]


def shown(text: str) -> Any:
    return v4.new_output("execute_result", {"text/plain": text}, execution_count=1)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ({}, "was not run in its turn"),
        ({"execution_count": 2}, "was not run in its turn"),
        ({"execution_count": 1, "outputs": [v4.new_output("error", ename="E")]}, "mend the code"),
        ({"execution_count": 1, "metadata": ERROR}, "raises nothing"),
        ({"execution_count": 1, "outputs": [shown("PosixPath('/home/ana/x.csv')")]}, "/home/ana"),
        ({"execution_count": 1, "outputs": [shown(r"'C:\Users\ana'")]}, "a path of one machine"),
        ({"execution_count": 1, "outputs": [shown("<X at 0x7f3a5c0b1d90>")]}, "in memory"),
        (
            {"execution_count": 1, "outputs": [v4.new_output("stream", name="stderr", text="w")]},
            "a warning is shown (w)",
        ),
    ],
)
def test_what_no_output_may_hold(cell: dict[str, Any], told: str) -> None:
    notebook = v4.new_notebook(cells=[v4.new_code_cell("1", id="a", **cell)])
    (fault,) = output_faults(notebook, "n")
    assert fault.startswith('n, cell "a"')
    assert told in fault


def test_an_address_of_the_web_is_no_path_of_a_machine() -> None:
    good = v4.new_code_cell(
        "1", id="a", execution_count=1, outputs=[shown("see https://example.org/home/page")]
    )
    assert output_faults(v4.new_notebook(cells=[good]), "n") == []


@pytest.fixture
def book(tmp_path: Path) -> Path:
    for kind in ("modules", "exercises"):
        for lang in ("fr", "en"):
            put(tmp_path, code("a", "1"), lang=lang, kind=kind)
    (tmp_path / "modules" / f"{NAME}.yml").write_bytes((MODULES / f"{NAME}.yml").read_bytes())
    return tmp_path


def test_the_header_is_written_first_and_once(book: Path) -> None:
    changed = sync(NAME, book)
    assert len(changed) == 4
    assert sync(NAME, book) == []
    for path in changed:
        assert [cell.id for cell in read(path).cells] == ["header", "a"]
    assert sync(book=book) == []


def test_the_header_says_what_the_declaration_says(book: Path) -> None:
    declared = module(NAME, book / "modules")
    for lang, untried in (
        ("fr", "à vérifier en salle"),
        ("en", "estimated, not yet tried in a room"),
    ):
        text = header(declared, lang, "modules", book / "modules")  # type: ignore[arg-type]
        assert text.startswith(f"# {declared.title[lang]}\n")  # type: ignore[index]
        for part in (declared.question, declared.scope, *declared.objectives):
            assert part[lang] in text  # type: ignore[index]
        assert "Ville de Montréal" in text
        assert "CC BY 4.0" in text
        assert "2012" in text
        assert untried in text
        assert all(term[lang] in text for term in declared.terms)


def test_the_observed_time_is_told_with_its_number_of_people(book: Path) -> None:
    yml = book / "modules" / f"{NAME}.yml"
    declared = yml.read_text("utf-8")
    planned = module(NAME, yml.parent).minutes
    untried = r'(  lesson: {estimated: \d+), observed: null, "n": 0}'
    text, found = re.subn(untried, r'\1, observed: 48, "n": 7}', declared)
    assert found == 1
    yml.write_text(text, "utf-8")
    told = header(module(NAME, yml.parent), "en", "modules", yml.parent)
    assert "about 48 minutes (median observed with 7 people)" in told
    estimated = planned["exercises"].estimated
    assert f"about {estimated} minutes (estimated, not yet tried in a room)" in told


def test_a_missing_notebook_is_named(book: Path) -> None:
    (book / "exercises" / f"{NAME}.en.ipynb").unlink()
    with pytest.raises(AteliersError, match=f"exercises/{NAME}.en.ipynb does not exist"):
        sync(NAME, book)


def test_a_page_of_the_site_is_named_without_a_link_in_a_learners_copy(tmp_path: Path) -> None:
    text = "Voyez [la fiche](../pages/data/urgences.fr.md), puis [la suite](06-cleaning.fr.ipynb)."
    path = put(tmp_path, v4.new_markdown_cell(text, id="a"))
    (cell,) = cleared(path, lambda words: words)["cells"]
    assert "".join(cell["source"]) == "Voyez la fiche, puis [la suite](06-cleaning.fr.ipynb)."
