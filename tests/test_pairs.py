"""A page and its twin: what may differ, what is stale, what is recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from nbformat import v4

from ateliers.doctor_book import book_faults
from ateliers.errors import AteliersError
from ateliers.notebooks import accept, code_faults, pairs, stale
from ateliers.notebooks.files import read, write
from ateliers.notebooks.pairs import Pair, lonely


@pytest.mark.parametrize(
    ("fr", "en"),
    [
        ("# ouvrir\nx = 1", "# open\nx = 1"),
        ("from ateliers.fr import load, check", "from ateliers.en import load, check"),
        ("import ateliers.fr as a", "import ateliers.en as a"),
        ("c.properties(title='Mois')", "c.properties(title='Month')"),
        ("alt.Title(text=['a', 'b'], subtitle='c')", "alt.Title(text=['x', 'y'], subtitle='z')"),
        ("f(title=f'{a} de {b}')", "f(title=f'{b}: {a}')"),
        ("f(label='a ' + 'b')", "f(label='c ' + 'd')"),
        ("spec = {'title': 'Mois', 'n': 1}", "spec = {'title': 'Month', 'n': 1}"),
        ("def f(:  # même", "def f(:  # même"),
    ],
)
def test_what_may_differ(fr: str, en: str, tmp_path: Path) -> None:
    assert code_faults(made(tmp_path, code(fr), code(en))) == []


@pytest.mark.parametrize(
    ("fr", "en"),
    [
        ("x = 1", "x = 2"),
        ("c.properties(title='a', description='b')", "c.properties(title='a')"),
        ("df['Date']", "df['Day']"),
        ("check('05-rows', 310)", "check('05-row', 310)"),
        ("f(title='a', width=300)", "f(title='a', width=301)"),
        ("f(title=name)", "f(title='name')"),
        ("f(title=f'{a}')", "f(title=f'{b}')"),
        ("f(label=['a'])", "f(label=['a', 'b'])"),
        ("print('Bonjour')", "print('Hello')"),
        ("from ateliers.fr import load", "from ateliers.en import path"),
        ("spec = {'field': 'a'}", "spec = {'field': 'b'}"),
        ("def f(:  # un", "def f(:  # one"),
    ],
)
def test_what_may_not_differ(fr: str, en: str, tmp_path: Path) -> None:
    (fault,) = code_faults(made(tmp_path, code(fr), code(en)))
    assert fault.startswith('modules/05-x, cell "a": the code differs')


def code(source: str, id: str = "a", **metadata: Any) -> Any:
    return v4.new_code_cell(source, id=id, metadata=metadata)


def prose(source: str, id: str = "p") -> Any:
    return v4.new_markdown_cell(source, id=id)


def made(book: Path, fr: Any, en: Any) -> Pair:
    """Write a pair of notebooks, each of one cell or a list of them."""
    (book / "modules").mkdir(exist_ok=True)
    for lang, cells in (("fr", fr), ("en", en)):
        cells = cells if isinstance(cells, list) else [cells]
        write(book / f"modules/05-x.{lang}.ipynb", v4.new_notebook(cells=cells))
    (pair,) = pairs(book=book)
    return pair


@pytest.mark.parametrize(
    ("fr", "en", "told"),
    [
        ([code("1"), code("2", "b")], [code("1")], 'cell "b" stands in French only'),
        ([code("1")], [code("1"), prose("x")], 'cell "p" stands in English only'),
        ([code("1"), code("2", "b")], [code("2", "b"), code("1")], "in the same order"),
        ([code("1")], [prose("1", "a")], "kind or tags differ"),
        ([code("1", tags=["parameters"])], [code("1")], "kind or tags differ"),
    ],
)
def test_cells_answer_one_another(tmp_path: Path, fr: Any, en: Any, told: str) -> None:
    (fault,) = code_faults(made(tmp_path, fr, en))
    assert told in fault


def edit(path: Path, source: str, cell: int = 0) -> None:
    notebook = read(path)
    notebook.cells[cell].source = source
    write(path, notebook)


def test_prose_is_stale_until_the_twin_is_reviewed(tmp_path: Path) -> None:
    pair = made(tmp_path, prose("Bonjour"), prose("Hello"))
    assert "not reviewed side by side yet" in stale(pair)[0]
    assert accept("05-x", tmp_path) == [pair.fr, pair.en]
    assert stale(pair) == []
    assert accept("05-x", tmp_path) == []

    edit(pair.fr, "Bonsoir")
    assert 'modules/05-x, cell "p": French changed and English did not' in stale(pair)[0]
    edit(pair.en, "Good evening")
    assert "both languages changed" in stale(pair)[0]
    accept("05-x", tmp_path)
    assert stale(pair) == []

    edit(pair.en, "Good evening!")
    assert "English changed and French did not" in stale(pair)[0]
    edit(pair.en, "Good evening")
    assert stale(pair) == []


def test_the_generated_header_is_never_stale(tmp_path: Path) -> None:
    pair = made(tmp_path, prose("# Un", "header"), prose("# One", "header"))
    assert stale(pair) == []
    assert accept(book=tmp_path) == []


def test_nothing_is_recorded_where_a_cell_has_no_twin(tmp_path: Path) -> None:
    pair = made(tmp_path, [prose("a"), prose("b", "q")], prose("a"))
    before = pair.fr.read_bytes(), pair.en.read_bytes()
    with pytest.raises(AteliersError, match='cell "q" stands in French only'):
        accept(book=tmp_path)
    assert (pair.fr.read_bytes(), pair.en.read_bytes()) == before


@pytest.mark.parametrize("head", ["", "---\nhtml_meta: x\n---\n", "---\n---\n"])
def test_a_page_keeps_its_record_in_its_front_matter(tmp_path: Path, head: str) -> None:
    fr, en = tmp_path / "index.fr.md", tmp_path / "index.en.md"
    fr.write_text(f"{head}# Bonjour\n\n---\n", "utf-8")
    en.write_text("# Hello\n", "utf-8")
    (pair,) = pairs("index", tmp_path)
    assert stale(pair) == [
        "index: not reviewed side by side yet; compare the two, then `ateliers accept index`"
    ]
    assert accept("index", tmp_path) == [fr, en]
    assert stale(pair) == []
    assert accept("index", tmp_path) == []
    assert fr.read_text("utf-8").startswith('---\ntwin: "')
    assert fr.read_text("utf-8").endswith("# Bonjour\n\n---\n")
    assert ("html_meta: x\n" in fr.read_text("utf-8")) is ("html_meta" in head)

    en.write_text(en.read_text("utf-8") + "More.\n", "utf-8")
    assert "English changed and French did not" in stale(pair)[0]


def test_a_file_in_one_language_is_told(tmp_path: Path) -> None:
    (tmp_path / "index.en.md").write_text("# Hello\n", "utf-8")
    (tmp_path / ".drafts").mkdir()
    (tmp_path / ".drafts" / "x.fr.md").write_text("# X\n", "utf-8")
    assert lonely(tmp_path) == ["index.en.md has no French twin; add index.fr.md beside it"]


def test_the_doctor_tells_every_fault_and_does_not_stop_at_the_first(tmp_path: Path) -> None:
    made(tmp_path, code("1"), code("2"))
    (tmp_path / "modules" / "05-x.yml").write_text("id: 05-x\n", "utf-8")
    (tmp_path / "modules" / "06-y.yml").write_text("{", "utf-8")
    (tmp_path / "index.fr.md").write_text("# Un\n", "utf-8")
    for lang in ("fr", "en"):
        (tmp_path / f"bad.{lang}.ipynb").write_text("{", "utf-8")
    told = "\n".join(book_faults(tmp_path))
    for fault in (
        "05-x.yml: ",
        "06-y.yml, line ",
        "index.fr.md has no English twin",
        "bad.fr.ipynb is not a sound notebook",
        "bad.en.ipynb is not a sound notebook",
        'modules/05-x, cell "a": the code differs',
    ):
        assert fault in told


def test_without_a_book_the_doctor_has_nothing_to_say(tmp_path: Path) -> None:
    assert book_faults(tmp_path / "none") == []
