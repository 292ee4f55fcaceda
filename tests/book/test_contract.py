"""What every published module keeps to: the parts of its contract that can be tested."""

from __future__ import annotations

import ast
import re

import pytest

from ateliers.doctor_book import book_faults
from ateliers.exercises import everything
from ateliers.language import LANGS, Lang
from ateliers.modules import Module, modules
from ateliers.notebooks.files import Notebook, read, tags
from ateliers.notebooks.header import KINDS, header
from ateliers.notebooks.outputs import MEANT
from ateliers.places import BOOK, MODULES
from ateliers.unfilled import unfilled

PUBLISHED = [
    pytest.param(each, lang, id=f"{each.id}.{lang}") for each in modules() for lang in LANGS
]
FEWEST_EXERCISES = 5


def notebook(module: Module, lang: Lang, kind: str = "modules") -> Notebook:
    return read(BOOK / kind / f"{module.id}.{lang}.ipynb")


def sources(notebook: Notebook, kind: str) -> list[str]:
    return [cell.source for cell in notebook.cells if cell.cell_type == kind]


def plain(text: str) -> str:
    """Fold what does not tell two words apart: case, apostrophes, no-break spaces."""
    return text.casefold().replace("’", "'").replace("\u00a0", " ")


def asked(notebook: Notebook) -> list[str]:
    """Return the exercises of a notebook in order: the first argument of each `check`."""
    found: list[str] = []
    for source in sources(notebook, "code"):
        try:
            tree = ast.parse(source)
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Call(func=ast.Name(id="check"), args=[ast.Constant(value=str(id)), *_]):
                    if id not in found:
                        found.append(id)
    return found


def test_the_book_is_sound() -> None:
    assert book_faults() == []


@pytest.mark.parametrize("id", [each.id for each in modules()])
def test_nothing_is_left_to_write(id: str) -> None:
    left = list(unfilled(id))
    assert not left, "\n".join([f"{len(left)} places are left to write:", *left])


@pytest.mark.parametrize(("module", "lang"), PUBLISHED)
def test_the_header_is_what_the_declaration_says(module: Module, lang: Lang) -> None:
    for kind in KINDS:
        first = notebook(module, lang, kind).cells[0]
        assert first.id == "header"
        assert first.source == header(module, lang, kind, MODULES), "run `ateliers sync`"


@pytest.mark.parametrize(("module", "lang"), PUBLISHED)
def test_the_declared_exercises_are_those_of_the_notebooks(module: Module, lang: Lang) -> None:
    lesson = asked(notebook(module, lang))
    page = asked(notebook(module, lang, "exercises"))
    assert lesson == list(module.exercises["lesson"])
    assert page == list(module.exercises["page"])
    assert len(lesson) + len(page) >= FEWEST_EXERCISES
    declared = {id for id in everything() if id.startswith(module.id[:3])}
    own = {id for id in lesson + page if id.startswith(module.id[:3])}
    assert own == declared, "every declared exercise is asked once, somewhere"
    numbers = {each.id[:2] for each in modules() if each.id < module.id}
    recalled = {id[:2] for id in lesson + page} - {module.id[:2]}
    assert recalled <= numbers, "reminders come from published modules of a lower number"


@pytest.mark.parametrize(("module", "lang"), PUBLISHED)
def test_the_new_terms_are_used_in_the_lesson(module: Module, lang: Lang) -> None:
    prose = plain("\n".join(sources(notebook(module, lang), "markdown")[1:]))
    assert [term[lang] for term in module.terms if plain(term[lang]) not in prose] == []


@pytest.mark.parametrize(("module", "lang"), PUBLISHED)
def test_a_lesson_with_code_meets_one_real_error(module: Module, lang: Lang) -> None:
    lesson = notebook(module, lang)
    # A lesson that asks nobody to write code folds the code behind its figures.
    taught = [
        cell.source
        for cell in lesson.cells
        if cell.cell_type == "code"
        and "hide-input" not in tags(cell)
        and not re.match(r"check\(|from ateliers\.", cell.source)
    ]
    if taught:
        raising = [cell for cell in lesson.cells if MEANT in tags(cell)]
        assert raising, f"tag the cell whose error the lesson explains: {MEANT}"
        assert all(cell.outputs[-1].output_type == "error" for cell in raising)


@pytest.mark.parametrize(("module", "lang"), PUBLISHED)
def test_an_edition_imports_its_own_language(module: Module, lang: Lang) -> None:
    other = "en" if lang == "fr" else "fr"
    for kind in KINDS:
        code = "\n".join(sources(notebook(module, lang, kind), "code"))
        assert f"ateliers.{other}" not in code
