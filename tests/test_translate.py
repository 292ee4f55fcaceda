"""A module's words side by side, and the way back: nothing moves but what was changed."""

from __future__ import annotations

import ast
import dataclasses
import hashlib
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ateliers import cli
from ateliers.errors import AteliersError
from ateliers.exercises import of_module
from ateliers.language import LANGS
from ateliers.modules import modules
from ateliers.notebooks import accept
from ateliers.notebooks.files import read, write
from ateliers.places import BOOK
from ateliers.translate import EXERCISES, apply, export, literals, rows

ID = "05-reading-csv"
AWKWARD = 'Une « phrase »\u00a0: d\'ici, "là" \\ # et {ailleurs}, [peut-être] œ – 50\u00a0%'


@pytest.fixture
def house(tmp_path: Path) -> dict[str, Path]:
    """Return a copy of module 05, its exercises, and the file of its words."""
    book, exercises = tmp_path / "book", tmp_path / "exercises"
    for folder in ("modules", "exercises"):
        (book / folder).mkdir(parents=True)
        for path in (BOOK / folder).glob(f"{ID}.*"):
            shutil.copy(path, book / folder)
    for each in EXERCISES.glob("m05_*"):
        shutil.copytree(each, exercises / each.name, ignore=shutil.ignore_patterns("__pycache__"))
    file = export("05", tmp_path, book, exercises)
    return {"book": book, "exercises": exercises, "file": file}


def digests(house: dict[str, Path]) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for root in (house["book"], house["exercises"])
        for path in root.rglob("*")
        if path.is_file()
    }


def words(house: dict[str, Path]) -> dict[tuple[str, str], str]:
    found = rows(ID, house["book"], house["exercises"])
    return {(row.id, lang): row[lang] for row in found for lang in LANGS}


def bring(house: dict[str, Path]) -> tuple[list[str], list[Path]]:
    return apply(ID, house["file"], house["book"], house["exercises"])


def change(house: dict[str, Path], id: str, lang: str, text: str) -> None:
    """Replace one text in the file, as a translator would."""
    content = house["file"].read_text("utf-8")
    start = content.index(f"<!-- row {id} -->")
    mark = re.compile(rf"<!-- {lang} [0-9a-f]{{12}} -->\n").search(content, start)
    assert mark
    end = content.index("<!-- en " if lang == "fr" else "<!-- end -->", mark.end())
    house["file"].write_text(content[: mark.end()] + text + "\n" + content[end:], "utf-8")


def refused(house: dict[str, Path]) -> str:
    before = digests(house)
    with pytest.raises(AteliersError) as told:
        bring(house)
    assert digests(house) == before, "nothing is written where something is refused"
    assert "\n" not in str(told.value)
    return str(told.value)


def texts(value: Any) -> set[str]:
    """Return every text of a declaration that stands in both languages."""
    if isinstance(value, dict) and set(value) == set(LANGS):
        return set(value.values())
    if dataclasses.is_dataclass(value):
        return set().union(*(texts(getattr(value, f.name)) for f in dataclasses.fields(value)))
    if isinstance(value, (tuple, list)):
        return set().union(*map(texts, value))
    return set()


def test_every_word_of_the_module_has_a_row(house: dict[str, Path]) -> None:
    shown = set(words(house).values())
    for exercise in of_module("05").values():
        assert texts(exercise) <= shown
    lesson = read(BOOK / "modules" / f"{ID}.fr.ipynb")
    prose = [c.source for c in lesson.cells if c.cell_type == "markdown" and c.id != "header"]
    assert set(prose) <= shown
    assert any(text.startswith("Diagramme à barres") for text in shown), "alternative texts"
    assert "les jours du mois choisi" in " ".join(shown), "comments"


@pytest.mark.parametrize("id", [module.id for module in modules()])
def test_a_file_brought_back_unchanged_changes_nothing(id: str, tmp_path: Path) -> None:
    file = export(id, tmp_path)
    assert apply(id, file) == ([], [])
    # Editors end lines in their own way.
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert apply(id, file) == ([], [])


CHANGED = {
    "facts/title": "fr",
    "facts/scope": "en",
    "facts/terms/2": "en",
    "facts/terms/2/definition": "fr",
    "facts/facilitator/plan/2/do": "fr",
    "lesson/opening": "fr",
    "lesson/chart/words-3": "fr",
    "lesson/answer/comment-2": "fr",
    "exercises/july-text": "en",
    "told/05-rows/prompt": "fr",
    "told/05-rows/slips/line-missing/text": "en",
    "told/05-know-date/options/4/told": "fr",
    "told/05-july/first_step": "en",
    "told/05-read/slips/day-as-header/text": "fr",
    "told/read/comment~2": "en",
}


def test_changed_sentences_land_in_their_places_only(house: dict[str, Path]) -> None:
    before, files = words(house), digests(house)
    for id, lang in CHANGED.items():
        change(house, id, lang, AWKWARD)
    moved, written = bring(house)
    assert sorted(moved) == sorted(CHANGED)
    assert words(house) == before | dict.fromkeys(CHANGED.items(), AWKWARD)
    # What the declaration says is repeated by the headers of the four notebooks.
    notebooks = {f"{ID}.{lang}.ipynb" for lang in LANGS}
    sources = {f"{ID}.yml", "closed.py", "lesson.py", "july.py", "read.py"}
    assert {path.name for path in written} == notebooks | sources
    now = digests(house)
    assert {name for name in files if now[name] != files[name]} == notebooks | sources
    assert bring(house) == ([], []), "brought back twice, it is there already"


def test_only_the_lines_of_the_sentence_move(house: dict[str, Path]) -> None:
    path = house["exercises"] / "m05_reading_csv" / "closed.py"
    yml = house["book"] / "modules" / f"{ID}.yml"
    old = {each: each.read_text("utf-8").split("\n") for each in (path, yml)}
    change(house, "told/05-rows/prompt", "fr", "Combien de jours?")
    change(house, "facts/title", "en", "Reading a CSV")
    bring(house)
    for each, lines in old.items():
        new = each.read_text("utf-8").split("\n")
        assert len(new) == len(lines)
        assert sum(a != b for a, b in zip(lines, new, strict=True)) == 1


def test_what_is_stale_is_marked(house: dict[str, Path]) -> None:
    accept(ID, house["book"])
    path = house["book"] / "modules" / f"{ID}.fr.ipynb"
    lesson = read(path)
    next(cell for cell in lesson.cells if cell.id == "opening").source += "\n\nUn ajout."
    write(path, lesson)
    house["file"].unlink()
    file = export(ID, house["file"], house["book"], house["exercises"]).read_text("utf-8")
    row = file[file.index("<!-- row lesson/opening -->") :].split("<!-- fr ")[0]
    assert "⚠ French changed and English did not" in row
    assert file.count("⚠") == 1


BROKEN = [
    ("<!-- row facts/title -->", "<!-- row facts/titel -->", r'line \d+: no row is called "facts/titel" .*nearest: facts/title'),
    ("<!-- row facts/scope -->", "<!-- row facts/title -->", r'the row "facts/title" stands twice'),
    ("<!-- end -->", "", r'line \d+: the row "facts/title" has no "<!-- end -->"'),
    ("<!-- ateliers translate 05-reading-csv -->", "<!-- ateliers translate 04-x -->", "but for 04-x"),
    ("<!-- ateliers translate 05-reading-csv -->", "# Notes", "its first line is missing"),
]  # fmt: skip


def test_a_broken_file_is_one_sentence(house: dict[str, Path]) -> None:
    content = house["file"].read_text("utf-8")
    for old, new, told in BROKEN:
        assert old in content
        house["file"].write_text(content.replace(old, new, 1), "utf-8")
        assert re.search(told, refused(house))


def test_a_language_that_is_missing_is_one_sentence(house: dict[str, Path]) -> None:
    content = house["file"].read_text("utf-8")
    house["file"].write_text(re.sub(r"<!-- en \w{12} -->\n", "", content, count=1), "utf-8")
    assert 'the row "facts/title" has no English text' in refused(house)


def test_what_cannot_be_applied_is_one_sentence(house: dict[str, Path]) -> None:
    original = house["file"].read_bytes()
    for id, text, told in (
        ("facts/title", "   ", "facts/title (en) is empty"),
        ("facts/title", "One\n\nTwo", "one paragraph"),
        ("lesson/answer/comment-1", "One\ntwo", "a comment is one line"),
    ):
        house["file"].write_bytes(original)
        change(house, id, "en", text)
        assert told in refused(house)
    house["file"].write_bytes(b"\xff\xfe" + original)
    assert "is not UTF-8" in refused(house)
    house["file"].unlink()
    assert "cannot be read" in refused(house)


def test_a_sentence_that_the_book_changed_meanwhile_is_kept(house: dict[str, Path]) -> None:
    change(house, "told/05-rows/prompt", "fr", "Combien de jours?")
    path = house["exercises"] / "m05_reading_csv" / "closed.py"
    source = path.read_text("utf-8")
    path.write_text(source.replace("Combien de jours de comptage", "Combien de journées"), "utf-8")
    assert "told/05-rows/prompt (fr) changed in the book" in refused(house)


def test_work_in_a_file_is_not_overwritten(house: dict[str, Path]) -> None:
    export(ID, house["file"], house["book"], house["exercises"])
    change(house, "facts/title", "fr", "Lire")
    with pytest.raises(AteliersError, match="may hold work"):
        export(ID, house["file"], house["book"], house["exercises"])


@pytest.mark.parametrize("text", [AWKWARD, "l'un", 'dit "oui"', "\u200b\ufeff\n\t\\", "é"])
def test_a_literal_is_read_as_it_was_meant(text: str) -> None:
    assert ast.literal_eval(literals.literal(text)) == text
    assert literals.literal(text).isascii() or "\u200b" not in literals.literal(text)


def test_an_expression_keeps_its_values() -> None:
    cell = 'é = 1\nalt.Title(text=f"Un {n} é", subtitle=["a", "é" + b])  # note\n'
    title, subtitle, added, note = literals.words(cell)
    assert (title.text, title.code, subtitle.text, note.text) == ('f"Un {n} é"', True, "a", "note")
    new = literals.replaced(
        cell, [(title, 'f"Deux {n}"'), (note, "autre"), (added, '"x" + b')], "x"
    )
    assert new == 'é = 1\nalt.Title(text=f"Deux {n}", subtitle=["a", "x" + b])  # autre\n'
    with pytest.raises(AteliersError, match="must stay one"):
        literals.replaced(cell, [(title, 'f"Deux {n')], "x")


def test_the_command_says_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "translate.md"
    file.write_text("# Rien", "utf-8")
    for arguments, told in (
        (["translate", "5"], "the nearest"),
        (["translate", "05", "--apply", str(file)], "was not written by"),
    ):
        result = CliRunner().invoke(cli.main, arguments)
        assert result.exit_code != 0 and told in result.output and "Traceback" not in result.output
