"""What is told of an answer, kind by kind, on questions made for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ateliers import closed, feedback, sources, verdict
from ateliers.exercises import exercise
from ateliers.exercises.model import Card, Line, Number, Part, Slip, Sort
from ateliers.language import Text


@pytest.fixture(autouse=True)
def _from_the_snapshot() -> None:
    sources.forget()


def test_typed_number_as_people_type_it() -> None:
    from ateliers.answers import typed_number

    for text, lang, value in (
        ("1 269", "fr", 1269), ("1269", "fr", 1269), ("138,3 %", "fr", 138.3), ("138.3", "fr", 138.3),
        ("1,269", "en", 1269), ("1,269", "fr", 1.269), ("1\u202f269,5", "fr", 1269.5), ("−3", "en", -3),
        ("1,234,567.5", "en", 1234567.5), ("douze", "fr", None), ("1.2.3", "en", None), ("", "fr", None),
    ):  # fmt: skip
        assert typed_number(text, lang) == value, text


def test_a_number_and_the_words_around_it() -> None:
    from ateliers.answers import number_with_unit

    for text, lang, value in (
        ("988 habitants", "fr", 988), ("1 913 561 personnes", "fr", 1913561), ("19 fois.", "fr", 19),
        ("About 3,100 rows", "en", 3100), ("21.3 people in 100", "en", 21.3), ("$5", "en", 5),
        ("32 lignes sur 100", "fr", 32), ("1,9 million", "fr", None), ("2 thousand", "en", None),
        ("5/100", "en", None), ("12 + 3", "fr", None), ("4 h 05", "fr", None), ("rien", "fr", None),
    ):  # fmt: skip
        assert number_with_unit(text, lang) == value, text


TEXT = {"fr": "texte", "en": "text"}


def _text(word: str) -> Any:
    return {"fr": word, "en": word}


def test_cards_are_sorted_by_numbers_lists_or_letters() -> None:
    cards = tuple(Card(_text(f"card {i}"), i % 2, _text(f"told {i}")) for i in range(4))
    question = Sort("99-sort", TEXT, (_text("first"), _text("second")), cards, _text("why"))
    for right in (
        "1 2 1 2",
        "1212",
        [1, 2, 1, 2],
        {"a": 1, "b": 2, "c": 1, "d": 2},
        ("1", "2", "1", "2"),
    ):
        assert closed.verdict(question, right, "en").ok is True, right
    wrong = closed.verdict(question, "1 1 1 2", "en")
    assert wrong.code == "card-b" and wrong.text.startswith("told 1") and "3 of 4" in wrong.text
    assert closed.verdict(question, "1 2", "en").code == "incomplete"
    for odd in ("1 2 1 9", [1, 2, 3, 4], "1 2 1 2 1", 7, None, object()):
        assert closed.verdict(question, odd, "en").ok is None
    assert closed.verdict(question, "", "en").code == "blank"
    assert "  1. first" in repr(closed.show(question, "en"))


def test_a_line_names_each_part_that_is_missing() -> None:
    parts = (
        Part("publisher", _text("the publisher"), ("Ville de Montréal",), _text("Who?")),
        Part("licence", _text("the licence"), ("CC BY 4.0", "CC-BY"), _text("Which licence?")),
        Part(
            "endorsed",
            _text("endorsed"),
            ("approved by",),
            _text("They approved nothing."),
            banned=True,
            except_in=("not approved by",),
        ),
    )
    question = Line("99-line", TEXT, parts, _text("Ville de Montréal, CC BY 4.0"), _text("why"))
    assert closed.verdict(question, "VILLE DE MONTREAL (cc-by 4.0)", "en").ok is True
    first = closed.verdict(question, "Données Québec", "en")
    assert first.code == "publisher" and "the publisher, the licence" in first.text
    assert closed.verdict(question, "Ville de Montréal", "en").text == "Which licence?"
    assert (
        closed.verdict(question, "Approved by the Ville de Montréal, CC BY", "en").code
        == "endorsed"
    )
    denied = "Ville de Montréal, CC BY. Not approved by the City."
    assert closed.verdict(question, denied, "en").ok is True
    assert closed.verdict(question, f"{denied} Approved by us.", "en").code == "endorsed"
    assert closed.verdict(question, "  ", "en").code == "blank"


def test_a_name_inside_another_does_not_count_where_it_is_said_so() -> None:
    portal = ("Site de la Ville de Montréal",)
    who = Part("who", _text("who"), ("Ville de Montréal",), _text("Who?"), except_in=portal)
    question = Line("99-line", TEXT, (who,), _text("Ville de Montréal"), _text("why"))
    assert closed.verdict(question, "Site de la Ville de Montréal", "fr").ok is False
    both = "Ville de Montréal (Site de la Ville de Montréal)"
    assert closed.verdict(question, both, "fr").ok is True


def test_what_is_banned_is_excused_by_what_was_asked() -> None:
    other = Part(
        "other",
        _text("o"),
        ("Berri",),
        _text("Another."),
        banned=True,
        excused_by=("Pierre-Dupuy",),
    )
    question = Line("99-line", TEXT, (other,), _text("Pierre-Dupuy"), _text("why"))
    for line, ok in (("Berri 1", False), ("Berri 1 and Pierre-Dupuy", True), ("Passages", True)):
        assert closed.verdict(question, line, "en").ok is ok


def test_the_question_stays_until_it_is_answered() -> None:
    wrong = feedback.check("05-know-separator", "a")
    right = feedback.check("05-know-separator", "c")
    assert isinstance(wrong, verdict.Feedback) and isinstance(right, verdict.Feedback)
    prompt = exercise("05-know-separator").prompt["en"].partition("`")[0]
    assert prompt in repr(wrong) and prompt in wrong._repr_html_()
    assert right.ok and prompt not in repr(right) and prompt not in right._repr_html_()


def test_a_number_with_a_comma_is_two_numbers_for_python() -> None:
    given = feedback.check("05-october", 3, 58)
    assert given.code == "comma" and given.ok is None


def test_a_table_of_several_numbers_is_told_as_such() -> None:
    import pandas as pd

    right = exercise("07-rates").reference(sources.path("urgences", quiet=True))
    both = pd.DataFrame({"a": right * 2, "b": right * 3})
    same = pd.DataFrame({"patients": [178.0] * len(right), "stretchers": 100.0}, index=right.index)
    for table, code in (
        (both, "several-columns"),
        (same, "several-columns"),
        (both.assign(rate=right).reset_index(), "column-among-others"),
        (pd.concat([right, pd.Series({"Total régional": 138.3})]), "total-added"),
    ):
        assert feedback.check("07-rates", table).code == code


def test_a_number_is_computed_once_and_again_when_its_data_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, computed = tmp_path / "rows.csv", []
    monkeypatch.setattr(sources, "last_path", lambda id: file)

    def lines(path: Path) -> float:
        computed.append(path)
        return float(len(path.read_text("utf-8").splitlines()))

    text: Text = {"fr": "Combien?", "en": "How many?"}
    header = Slip("header", text, lambda path: lines(path) + 1)
    question = Number("99-lines", text, "velos-2012", "path", lines, (header,), text)

    def codes() -> list[str]:
        return [closed.verdict(question, str(n), "en").code for n in (2, 3, 4)]

    file.write_text("1\n2\n", "utf-8")
    assert codes() == codes() == ["right", "header", "value"]
    assert len(computed) == 2
    file.write_text("1\n2\n3\n", "utf-8")
    assert codes() == ["value", "right", "header"]
    # Another question may bear the same name, as where an author mends one.
    other = Number("99-lines", text, "velos-2012", "path", lambda path: 4.0, (), text)
    assert closed.verdict(other, "4", "en").ok
