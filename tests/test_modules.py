"""The declarations of modules: what is read, and what is refused in which words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ateliers.errors import DeclarationError, UnknownName
from ateliers.modules import Minutes, module, modules

DECLARED = """\
id: 05-reading
level: 2
title: {fr: Lire, en: Reading}
question: {fr: "Pourquoi?", en: "Why?"}
scope: {fr: Ici, en: Here}
objectives:
  - {fr: lire, en: read}
prerequisites: []
datasets: [velos-2012]
minutes:
  lesson: {estimated: 35, observed: null, "n": 0}
  exercises: {estimated: 40, observed: 50, "n": 6}
terms:
  - {fr: octet, en: byte, definition: {fr: un nombre, en: a number}}
exercises:
  lesson: [05-rows]
  page: [05-order]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "05-reading.yml").write_text(DECLARED, "utf-8")
    return tmp_path


def test_a_declaration_is_read_whole(folder: Path) -> None:
    (found,) = modules(folder)
    assert found == module("05-reading", folder)
    assert found.title == {"fr": "Lire", "en": "Reading"}
    assert (found.terms[0]["fr"], found.terms[0]["en"]) == ("octet", "byte")
    assert found.exercises == {"lesson": ("05-rows",), "page": ("05-order",)}


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [
        (Minutes(35, None, 0), 35),
        (Minutes(35, 50, 4), 35),
        (Minutes(35, 50, 5), 50),
    ],
)
def test_the_observed_time_is_shown_from_five_people_on(minutes: Minutes, shown: int) -> None:
    assert minutes.shown == shown


def test_prerequisites_are_published_modules_of_a_lower_number(folder: Path) -> None:
    lower = DECLARED.replace("id: 05-reading", "id: 02-finding")
    (folder / "02-finding.yml").write_text(lower, "utf-8")
    for name, accepted in (("02-finding", True), ("01-open", False), ("05-reading", False)):
        text = DECLARED.replace("prerequisites: []", f"prerequisites: [{name}]")
        (folder / "05-reading.yml").write_text(text, "utf-8")
        if accepted:
            assert module("05-reading", folder).prerequisites == (name,)
        else:
            with pytest.raises(DeclarationError, match=f'prerequisites: "{name}" is not a pub'):
                module("05-reading", folder)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("level: 2", "level: 5", "level: expected one of 1, 2, 3, 4, found 5"),
        ("level: 2", "level: 2\nlevel: 3", 'line 3: the key "level" stands twice'),
        ("level: 2", "level: 2\nlevels: 2", "'levels' was unexpected"),
        ("title: {fr: Lire, en: Reading}", "title: Lire", "title: expected object, found"),
        ("en: Reading", 'en: ""', "title → en: a text is missing here"),
        ("scope: {fr: Ici, en: Here}\n", "", "'scope' is a required property"),
        ("estimated: 35", 'estimated: "35"', "minutes → lesson → estimated: expected integer"),
        ("estimated: 35", "estimated: 0605", "0605 could be read as a number"),
        ("observed: null", "observed: 30", "minutes → lesson: observed and n go together"),
        ("[velos-2012]", "[velos-2012, velos-2012]", "datasets: "),
        ("[velos-2012]", "[../velos]", 'datasets → 0: "../velos" does not have the expected form'),
        ("[05-order]", "[05-rows]", '"05-rows" is both in the lesson and on the page'),
        ("id: 05-reading", "id: 06-reading", 'id: expected "05-reading" as the file is named'),
        ("id: 05-reading", "id: [", "05-reading.yml, line "),
    ],
)
def test_a_broken_declaration_is_refused_in_one_sentence(
    folder: Path, old: str, new: str, told: str
) -> None:
    assert old in DECLARED
    (folder / "05-reading.yml").write_text(DECLARED.replace(old, new), "utf-8")
    with pytest.raises(DeclarationError, match=re.escape(told)) as refused:
        module("05-reading", folder)
    assert str(refused.value).startswith("05-reading.yml")
    assert "\n" not in str(refused.value)


def test_seven_terms_at_most(folder: Path) -> None:
    line = DECLARED[DECLARED.index("  - {fr: octet") : DECLARED.index("exercises:\n  lesson")]
    (folder / "05-reading.yml").write_text(DECLARED.replace(line, line * 8), "utf-8")
    with pytest.raises(DeclarationError, match="terms: "):
        module("05-reading", folder)


@pytest.mark.parametrize("asked", ["05-readng", "../05-reading", "", "05-reading.yml"])
def test_an_unknown_module_is_told_the_nearest(folder: Path, asked: str) -> None:
    with pytest.raises(UnknownName, match=r"the nearest: 05-reading$"):
        module(asked, folder)


def test_a_book_without_modules_says_so(tmp_path: Path) -> None:
    assert modules(tmp_path) == ()
    with pytest.raises(UnknownName, match="none is published yet"):
        module("05-reading", tmp_path)
