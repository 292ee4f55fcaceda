"""Every exercise, from its declaration: right routes, slips, junk, both languages."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from ateliers import closed, feedback, sources
from ateliers.answers import read
from ateliers.compare import matches_slip, same
from ateliers.exercises import everything
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Code,
    Line,
    Number,
    Order,
    ShortText,
    Sort,
)
from ateliers.language import LANGS

ALL = everything()
CODE = {k: e for k, e in ALL.items() if isinstance(e, Code)}
NUMBERS = {k: e for k, e in ALL.items() if isinstance(e, Number)}


def _data(exercise: Code | Number) -> Any:
    if exercise.given == "path":
        return sources.path(exercise.data)
    return sources.load(exercise.data, quiet=True)


@pytest.fixture(autouse=True)
def _from_the_snapshot() -> None:
    """Judge by the snapshot, whatever an earlier test opened."""
    sources.forget()


def _altered(exercise: Code | Number, folder: Path) -> Path:
    """Write the file again with other measurements: what live data may look like."""
    original = sources.path(exercise.data)
    encoding = "cp1252" if exercise.data == "velos-2012" else "utf-8"
    lines = original.read_bytes().decode(encoding).split("\r\n")
    if exercise.data == "velos-2012":

        def other(match: re.Match[str]) -> str:
            value = int(match[0])
            return str(value if value < 10 else value * 3 + value % 7)

        lines = [lines[0], *(re.sub(r"(?<=;)\d+", other, line) for line in lines[1:])]
        text = "\r\n".join(lines)
    elif exercise.data == "urgences":
        text = _busier(original)
    else:
        head, *rows = original.read_bytes().decode("utf-8").splitlines(keepends=True)
        text = "".join([head, *rows, *rows[:4]])
    altered = folder / original.name
    altered.write_bytes(text.encode(encoding))
    return altered


def _busier(original: Path) -> str:
    """Give each facility other patients, and each total the sum of its own."""
    table = pd.read_csv(original, dtype={"RSS": str})
    alone = table["No_permis_installation"].notna()
    for step, column in enumerate(c for c in table.columns if c.startswith("Nombre_")):
        factor = 1 if "fonctionnelles" in column else 2
        table.loc[alone, column] = table.loc[alone, column] * factor + table.index[alone] % (
            5 + step
        )
        sums = table[alone].groupby("Region")[column].sum()
        sums["Ensemble du Québec"] = sums.sum()
        table.loc[~alone, column] = table.loc[~alone, "Region"].map(sums)
    return str(table.to_csv(index=False))


def texts(exercise: Any) -> list[Any]:
    """Return every text of an exercise, in both languages."""
    found: list[Any] = [*exercise.hints]
    for name in ("prompt", "why", "first_step"):
        if hasattr(exercise, name):
            found.append(getattr(exercise, name))
    if isinstance(exercise, (ChooseOne, ChooseSeveral)):
        found += [t for option in exercise.options for t in (option.text, option.told)]
    if isinstance(exercise, Sort):
        found += [*exercise.bins, *(t for card in exercise.cards for t in (card.text, card.told))]
    if isinstance(exercise, Line):
        found += [exercise.example, *(t for p in exercise.parts for t in (p.name, p.told))]
    if isinstance(exercise, Order):
        found += [*exercise.lines, *(rule.told for rule in exercise.rules)]
    if isinstance(exercise, (Code, Number)):
        found += [slip.text for slip in exercise.slips]
    if isinstance(exercise, ShortText):
        found += [told for _, _, told in exercise.slips]
    return found


@pytest.mark.parametrize("id", ALL)
def test_texts_stand_in_both_languages(id: str) -> None:
    for text in texts(ALL[id]):
        assert set(text) == set(LANGS)
        assert all(text[lang].strip() for lang in LANGS)
        fields = [re.findall(r"\{(\w+)\}", text[lang]) for lang in LANGS]
        assert fields[0] == fields[1]


FORBIDDEN = {
    "fr": r"simplement|évidemment|il suffi[rt]|\bjuste à\b|bien sûr|trivial",
    "en": r"\bjust\b|simply|obviously|of course|trivial|\beasy\b",
}


@pytest.mark.parametrize("id", ALL)
def test_texts_keep_the_rules_of_writing(id: str) -> None:
    found = texts(ALL[id])
    if isinstance(ALL[id], Order):  # lines of code are no prose
        found = [text for text in found if text not in ALL[id].lines]
    for text in found:
        for lang in LANGS:
            assert not re.search(FORBIDDEN[lang], text[lang], re.I), text[lang]
        french = re.sub(r"`[^`]*`", "code", text["fr"])
        assert not re.search(
            r"« |[^\u00a0]»| :(?=\s|$)|[ \u00a0][;!?]", french.replace("«\u00a0;\u00a0»", "")
        ), french
        assert '"' not in french and "'" not in french, french


@pytest.mark.parametrize("id", CODE)
def test_code_exercise_has_four_slips_or_more(id: str) -> None:
    assert len(CODE[id].slips) >= 4
    assert len({slip.code for slip in CODE[id].slips}) == len(CODE[id].slips)


@pytest.mark.parametrize("id", CODE)
@pytest.mark.parametrize("lang", LANGS)
def test_reference_and_routes_are_accepted(id: str, lang: str) -> None:
    exercise = CODE[id]
    data = _data(exercise)
    assert len(exercise.routes) >= 3
    for i, route in enumerate((exercise.reference, *exercise.routes)):
        given = feedback.check(id, route(data), lang=lang)
        assert given.ok is True, f"route {i}: {given!r}"
        assert given.text == exercise.why[lang]


def _wrongs(exercise: Code) -> list[tuple[Any, Any]]:
    return [(slip, wrong) for slip in exercise.slips for wrong in (slip.wrong, *slip.variants)]


@pytest.mark.parametrize("id", CODE)
def test_each_slip_gets_its_own_message(id: str) -> None:
    exercise = CODE[id]
    data = _data(exercise)
    for number, (slip, wrong) in enumerate(_wrongs(exercise)):
        value = wrong(data)
        for lang in LANGS:
            given = feedback.check(id, value, lang=lang)
            assert (given.ok, given.code) == (False, slip.code), f"{slip.code} {number}: {given!r}"
            assert given.text == slip.text[lang]


@pytest.mark.parametrize("id", CODE)
def test_slips_stay_apart_on_other_data(id: str, tmp_path: Path) -> None:
    exercise = CODE[id]
    for data in (_data(exercise), _altered(exercise, tmp_path)):
        right = feedback.expected_answer(exercise, data)
        slips = feedback.compute_slips(exercise, data, right)
        assert same(
            read(exercise.reference(data), exercise.expected.kind, "en", exercise.expected.key),
            right,
            exercise.expected,
        )
        for slip, wrong in slips:
            assert not same(wrong, right, exercise.expected), slip.code
        for (a, x), (b, y) in itertools.combinations(slips, 2):
            if a.code != b.code:
                assert not matches_slip(x, y, exercise.expected), f"{a.code} and {b.code}"


@pytest.mark.parametrize("id", CODE)
def test_live_data_is_judged_by_live_data(id: str, tmp_path: Path, monkeypatch: Any) -> None:
    exercise = CODE[id]
    altered = _altered(exercise, tmp_path)
    value = exercise.reference(altered)
    monkeypatch.setattr(sources, "last_path", lambda _: altered)
    assert feedback.check(id, value).ok is True


class _Hostile:
    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __len__(self) -> int:
        raise RuntimeError

    def __repr__(self) -> str:
        raise RuntimeError

    def __float__(self) -> float:
        raise RuntimeError

    __hash__ = None  # type: ignore[assignment]


class _HostileText(str):
    def strip(self, *args: Any) -> str:
        raise RuntimeError


JUNK = (
    None, 5, -1.5, float("nan"), float("inf"), 10**400, "", "b", "zzz", [], [1, 2], {}, {"a": 1}, {1, 2}, True,
    b"bytes", range(10**15), itertools.count(), lambda: 1, print, int, object(), _Hostile(), _HostileText("x"),
    1j, "9" * 100_000_000, pd.Series(dtype=float), pd.Series([1, 2]), pd.DataFrame(), pd.DataFrame({"a": [1]}),
    pd.DataFrame([[1, 2], [3, 4]], columns=["a", "a"]), pd.NaT, pd.NA, pd.Timestamp("2012-01-01"),
    pd.Series({"a": _Hostile()}), [[[]]], ("a", "b"), pd.Index(["a", "b"]), pd.date_range("2012", periods=3),
)  # fmt: skip


@pytest.mark.parametrize("id", ALL)
def test_junk_never_raises_and_never_passes(id: str) -> None:
    for value in JUNK:
        for lang in LANGS:
            given = feedback.check(id, value, lang=lang)
            assert "Traceback" not in repr(given) and "<class" not in repr(given)
            assert given._repr_html_()
            if isinstance(ALL[id], Code):
                assert given.ok is not True
                assert given.code != "unchecked", f"{type(value)}"


@pytest.mark.parametrize("id", ALL)
def test_blank_is_not_wrong(id: str) -> None:
    given = feedback.check(id, ..., lang="fr")
    assert given.ok is None and given.code == "blank"
    assert len(given.text) > len("Pas encore de réponse.") + 5


@pytest.mark.parametrize("id", CODE)
def test_solution_is_the_reference_and_passes(id: str) -> None:
    for lang in LANGS:
        code = feedback.source(CODE[id], lang)
        space: dict[str, Any] = {
            "path": sources.path,
            "load": lambda name: sources.load(name, quiet=True),
            "pd": pd,
        }
        exec(code, space)
        assert feedback.check(id, space["answer"], lang=lang).ok is True
        assert f"# {'en' if lang == 'fr' else 'fr'}:" not in code and "type: ignore" not in code


@pytest.mark.parametrize("id", [k for k, e in ALL.items() if isinstance(e, ChooseOne)])
def test_one_option_is_right_and_each_answers(id: str) -> None:
    question = ALL[id]
    assert [option.right for option in question.options].count(True) == 1
    for lang in LANGS:
        told = set()
        for letter, option in zip("abcdefgh", question.options, strict=False):
            given = feedback.check(id, letter, lang=lang)
            assert given.ok is option.right and given.text == option.told[lang]
            told.add(given.text)
        assert len(told) == len(question.options)


@pytest.mark.parametrize("id", [k for k, e in ALL.items() if isinstance(e, ChooseSeveral)])
def test_every_set_of_options_is_judged(id: str) -> None:
    question = ALL[id]
    letters = "abcdefgh"[: len(question.options)]
    right = {letters[i] for i, o in enumerate(question.options) if o.right}
    for n in range(1, len(letters) + 1):
        for picked in itertools.combinations(letters, n):
            given = feedback.check(id, list(picked), lang="fr")
            assert given.ok is (set(picked) == right)
            wrong = [i for i, c in enumerate(letters) if c in picked and c not in right]
            if wrong:
                assert given.text == question.options[wrong[0]].told["fr"]
            elif not given.ok:
                assert given.code == "missing" and str(len(right - set(picked))) in given.text


@pytest.mark.parametrize("id", [k for k, e in ALL.items() if isinstance(e, Order)])
def test_every_order_is_judged_by_its_rules(id: str) -> None:
    question = ALL[id]
    letters = "abcdefgh"[: len(question.lines)]
    assert sorted(question.shown) == list(range(len(question.lines)))
    right = 0
    for order in itertools.permutations(letters):
        given = feedback.check(id, "".join(order), lang="en")
        lines = [question.shown[letters.index(c)] for c in order]
        kept = all(lines.index(r.first) < lines.index(r.then) for r in question.rules)
        assert given.ok is kept
        right += kept
    assert right >= 1
    assert feedback.check(id, letters).ok is False, "the lines are shown in a right order"


@pytest.mark.parametrize("id", NUMBERS)
def test_typed_numbers(id: str) -> None:
    question = NUMBERS[id]
    data = _data(question)
    right = float(question.reference(data))
    assert len(question.slips) >= 4
    for form in (
        right,
        round(right, question.digits),
        f"{right:.{question.digits}f}",
        f" {right:,.{question.digits}f} ".replace(",", "\u00a0").replace(".", ","),
    ):
        for lang in LANGS:
            assert feedback.check(id, form, lang=lang).ok is True, form
    for slip in question.slips:
        for wrong in (slip.wrong, *slip.variants):
            value = float(wrong(data))
            given = feedback.check(id, f"{value:.{question.digits}f}", lang="fr")
            assert given.ok is False and given.code == slip.code, f"{slip.code}: {given!r}"
    assert "12345678" in feedback.check(id, "12345678").text
    assert feedback.check(id, "beaucoup", lang="fr").ok is None


def test_unknown_id_gets_the_nearest() -> None:
    given = feedback.check("05-seperator", "b", lang="fr")
    assert given.ok is None and "05-know-separator" in given.text
    assert "05-" in repr(feedback.hint("nothing")) and "05-" in repr(feedback.solution("05-jully"))


def test_a_fault_of_the_checker_is_never_wrong(monkeypatch: Any) -> None:
    monkeypatch.setattr(feedback, "difference", lambda *a: 1 / 0)
    given = feedback.check("05-july", 40.5, lang="fr")
    assert given.ok is None and given.code == "unchecked"


def test_hints_come_one_after_the_other() -> None:
    feedback._hints_given.clear()
    shown = [repr(feedback.hint("05-july", lang="en")) for _ in range(3)]
    assert shown[0] != shown[1] and shown[1] == shown[2]


def test_solution_waits_for_one_attempt() -> None:
    feedback._attempted.discard("05-july")
    assert "answer =" not in repr(feedback.solution("05-july"))
    assert "answer =" in repr(feedback.solution("05-july", now=True))
    feedback.check("05-july", ...)
    assert "answer =" not in repr(feedback.solution("05-july"))
    feedback.check("05-july", 12)
    assert "answer =" in repr(feedback.solution("05-july"))


def test_page_facts_are_plain_json() -> None:
    import json

    for exercise in ALL.values():
        if not isinstance(exercise, Code):
            for lang in LANGS:
                assert (
                    json.loads(json.dumps(closed.page_facts(exercise, lang)))["id"] == exercise.id
                )


def test_each_card_and_each_part_has_its_own_message() -> None:
    for exercise in ALL.values():
        if isinstance(exercise, Sort):
            told = [card.told["en"] for card in exercise.cards]
            assert len(set(told)) == len(told)
            assert {card.bin for card in exercise.cards} == set(range(len(exercise.bins)))
        if isinstance(exercise, Line):
            told = [part.told["en"] for part in exercise.parts]
            assert len(set(told)) == len(told)
            for lang in LANGS:
                assert feedback.check(exercise.id, exercise.example[lang], lang=lang).ok is True
