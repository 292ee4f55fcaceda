"""What those who lead a room are given: the plan that adds up, and the answers to wrong answers."""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd
import pytest

from ateliers.errors import DeclarationError
from ateliers.exercises import exercise
from ateliers.exercises.model import ChooseOne, ChooseSeveral, Closed, Code, Number
from ateliers.language import LANGS, Lang
from ateliers.misconceptions import answer, misconceptions
from ateliers.modules import module, modules
from ateliers.places import BOOK, MODULES
from ateliers.registry import dataset
from ateliers.site import facilitator, sheet
from ateliers.sources import path as file_of
from ateliers.verdict import inline

LED = [
    pytest.param(m.id, lang, id=f"{m.id}.{lang}")
    for m in modules()
    if m.facilitator
    for lang in LANGS
]
PRINTED = [
    pytest.param(m.id, lang, id=f"{m.id}.{lang}") for m in modules() if m.sheet for lang in LANGS
]
DECLARED = (MODULES / "05-reading-csv.yml").read_text("utf-8")


def test_every_module_has_both_pages_or_says_what_is_missing() -> None:
    toc = (BOOK.parent / "_toc.yml").read_text("utf-8")
    for each in modules():
        for folder, block in (("instructors", each.facilitator), ("sheets", each.sheet)):
            page = f"pages/{folder}/{each.id}"
            in_book = (BOOK / f"{page}.fr.md").exists()
            assert in_book == (block is not None) == (f"file: {page}\n" in toc), page


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("      minutes: 8\n", "      minutes: 9\n", r"plan, lesson: the steps take \d+ minutes; make them \d+"),
        ("      minutes: 5\n      do:\n        fr: La carte", "      minutes: 4\n      do:\n        fr: La carte", r"plan, exercises: the steps take \d+ min"),
        ("    - minutes: 4\n", "    - minutes: 1\n", r"cut: what is cut wins back less than 10"),
        ("    - minutes: 10\n", "    - minutes: 11\n", r"no_computers: the steps take 48 minutes; make them 45"),
        ("  dataset: velos-2012", "  dataset: urgences", r'sheet → dataset: "urgences" is not declared in this module; take one of velos-2012'),
        ("questions: [05-know-separator,", "questions: [05-know,", r'sheet → questions: "05-know" is not declared'),
        (", 05-double-click, 05-zero-or-empty]", "]", r"sheet → questions: .*four to six closed"),
        ("    - fr: Qu’est-ce qui vous a arrêté", "    - fr: Et\n      en: And\n    - fr: Qu’est-ce qui vous a arrêté", r"exit_card: .*two questions"),
        ("  mistake:\n", "  slip:\n", r"facilitator: "),
    ],
)  # fmt: skip
def test_a_plan_that_does_not_hold_is_refused_in_one_sentence(
    old: str, new: str, told: str, tmp_path: Path
) -> None:
    assert old in DECLARED
    (tmp_path / "05-reading-csv.yml").write_text(DECLARED.replace(old, new), "utf-8")
    with pytest.raises(DeclarationError, match=told) as refused:
        module("05-reading-csv", tmp_path)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(("id", "lang"), LED)
def test_every_foreseen_wrong_answer_is_on_the_page_with_its_text(id: str, lang: Lang) -> None:
    declared = module(id)
    page = facilitator.page(declared, lang)
    for name in (name for part in declared.exercises.values() for name in part):
        each = exercise(name)
        if isinstance(each, (ChooseOne, ChooseSeveral)):
            for option in each.options:
                said = f"{inline(option.text[lang])}</strong>"
                assert (said in page and inline(option.told[lang]) in page) or option.right
        if isinstance(each, (Number, Code)):
            assert all(inline(slip.text[lang]) in page for slip in each.slips)
        if isinstance(each, Closed):
            assert f"/{id}.html#q-{name}" in page


def test_a_computed_wrong_answer_carries_its_value() -> None:
    heard = [each.heard for each in misconceptions("05-rows", "fr")]
    assert heard[:2] == ["311", "366"] and "3\u00a0100" in heard
    assert all(each.told for each in misconceptions("05-read", "en"))


def test_counts_carry_their_value_too() -> None:
    heard = [each.heard for each in misconceptions("07-over-24", "en")]
    assert heard[:2] == ["2,703", "1,802"] and all(heard)


def test_the_right_answer_stands_under_its_question() -> None:
    assert answer("07-over-24", "fr")[0] == ["901"]
    assert answer("07-overall", "fr")[0] == ["138,3"]
    assert answer("07-rates", "fr")[0][0] == "Laurentides\u00a0: 192,4"
    assert answer("07-bar", "en")[0] == []
    page = facilitator.page(module("07-first-chart"), "fr")
    assert "Bonne réponse\u00a0: <strong>901.</strong>" in page


@pytest.mark.parametrize(("id", "lang"), LED)
def test_the_minutes_of_the_page_follow_one_another(id: str, lang: Lang) -> None:
    declared = module(id)
    spans = re.findall(r"^\| (\d+)–(\d+) \|", facilitator.page(declared, lang), re.MULTILINE)
    ends = [declared.minutes[part].estimated for part in ("lesson", "exercises")]
    starts = [int(start) for start, _ in spans]
    assert starts.count(0) == 3
    for (_, end), start in zip(spans, starts[1:], strict=False):
        assert start in (int(end), 0)
    assert [
        int(end) for (_, end), start in zip(spans, [*starts[1:], 0], strict=True) if start == 0
    ] == [*ends, 45]


@pytest.mark.parametrize(("id", "lang"), PRINTED)
def test_a_sheet_shows_the_snapshot_and_keeps_the_key_apart(id: str, lang: Lang) -> None:
    declared = module(id)
    own = declared.sheet
    assert own is not None
    ds = dataset(own.dataset)
    table = pd.read_csv(
        file_of(ds.id, quiet=True),
        sep=ds.dialect.delimiter, encoding=ds.dialect.codec, dtype=str, keep_default_na=False,
    )  # fmt: skip
    expected = table[list(own.columns)].iloc[[n - 1 for n in own.rows]].to_numpy().tolist()
    assert sheet.extract(own, ds, id) == [list(own.columns), *expected]
    asked, key = sheet.page(declared, lang).split('<section class="key">')
    for each in map(exercise, own.questions):
        if isinstance(each, (ChooseOne, ChooseSeveral)):
            assert not any(inline(o.told[lang]) in asked for o in each.options)
            right = [o for o in each.options if o.right]
            assert all(
                f"{inline(o.text[lang])}</" not in key or o in right or "<em>" in key
                for o in each.options
            )
            assert all(inline(o.text[lang]) in key for o in right)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"Berri 1", "Maisonneuve 1"', '"Berri", "Maisonneuve 1"', 'velos-2012 has no column "Berri"; it has Date, '),
        ("rows: [10,", "rows: [311,", "has 310 rows, and row 311 is asked for"),
        ("[05-know-separator,", "[05-read,", '"05-read" is answered in code'),
    ],
)  # fmt: skip
def test_a_sheet_that_cannot_be_made_says_why(
    old: str, new: str, told: str, tmp_path: Path
) -> None:
    assert old in DECLARED
    (tmp_path / "05-reading-csv.yml").write_text(DECLARED.replace(old, new), "utf-8")
    with pytest.raises(DeclarationError, match=told):
        sheet.page(module("05-reading-csv", tmp_path), "en")
