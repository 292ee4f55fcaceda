"""Every exercise, from its declaration: right routes, slips, junk, both languages."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
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
from ateliers.given import Given, copies, given, names
from ateliers.language import LANGS
from ateliers.reference import reading
from ateliers.registry import dataset
from ateliers.tables import read_table

ALL = everything()
CODE = {k: e for k, e in ALL.items() if isinstance(e, Code)}
NUMBERS = {k: e for k, e in ALL.items() if isinstance(e, Number)}


@pytest.fixture(autouse=True)
def _from_the_snapshot() -> None:
    """Judge by the snapshot, whatever an earlier test opened."""
    sources.forget()


def _altered(name: str, folder: Path) -> Path:
    """Write a file again with other measurements: what live data may look like."""
    original = sources.path(name, quiet=True)
    if reading.names_a_table(name) or name == "compteurs-velo":
        return original  # names and places: nothing is measured there
    altered = folder / original.name
    altered.write_bytes(_other_measurements(name, original))
    return altered


@lru_cache
def _other_measurements(name: str, original: Path) -> bytes:
    encoding = "cp1252" if name == "velos-2012" else "utf-8"
    whole = original.read_bytes().decode(encoding)
    if name == "velos-2012":
        head, end, rows = whole.partition("\r\n")
        text = head + end + re.sub(r"(?<=;)\d+", _more, rows)
    elif name == "velos-2019":
        head, end, rows = whole.partition("\n")
        text = head + end + re.sub(r"(?<=,)\d+", _more, rows)
    elif name == "urgences":
        text = _busier(original)
    elif name == "municipalites":
        text = _more_people(original)
    else:
        head, *lines = whole.splitlines(keepends=True)
        text = "".join([head, *lines, *lines[:4]])
    return text.encode(encoding)


def _more(match: re.Match[str]) -> str:
    value = int(match[0])
    return str(value if value < 10 else value * 3 + value % 7)


def _more_people(original: Path) -> str:
    """Give each place other people, those without any none."""
    table = pd.read_csv(original, dtype="str", keep_default_na=False, encoding="utf-8-sig")
    people = table["mpopul"].astype(int)
    table["mpopul"] = (people * 2 + people % 11).astype(str)
    return "\ufeff" + str(table.to_csv(index=False))


def _read(name: str, file: Path) -> pd.DataFrame:
    if reading.names_a_table(name):
        return reading.read(reading.table(name))
    return read_table(file, dataset(name))


def _other_data(exercise: Code | Number, folder: Path) -> Given:
    files = [(name, _altered(name, folder)) for name in names(exercise)]
    return tuple(file if exercise.given == "path" else _read(name, file) for name, file in files)


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
    data = given(exercise)
    assert len(exercise.routes) >= 3
    for i, route in enumerate((exercise.reference, *exercise.routes)):
        told = feedback.check(id, route(*copies(data)), lang=lang)
        assert told.ok is True, f"route {i}: {told!r}"
        assert told.text == exercise.why[lang]


def _wrongs(exercise: Code) -> list[tuple[Any, Any]]:
    return [(slip, wrong) for slip in exercise.slips for wrong in (slip.wrong, *slip.variants)]


@pytest.mark.parametrize("id", CODE)
def test_each_slip_gets_its_own_message(id: str) -> None:
    exercise = CODE[id]
    data = given(exercise)
    for number, (slip, wrong) in enumerate(_wrongs(exercise)):
        value = wrong(*copies(data))
        for lang in LANGS:
            told = feedback.check(id, value, lang=lang)
            assert (told.ok, told.code) == (False, slip.code), f"{slip.code} {number}: {told!r}"
            assert told.text == slip.text[lang]


@pytest.mark.parametrize("id", CODE)
def test_slips_stay_apart_on_other_data(id: str, tmp_path: Path) -> None:
    exercise = CODE[id]
    for data in (given(exercise), _other_data(exercise, tmp_path)):
        right = feedback.expected_answer(exercise, data)
        slips = feedback.compute_slips(exercise, data, right)
        assert same(
            read(
                exercise.reference(*copies(data)),
                exercise.expected.kind,
                "en",
                exercise.expected.key,
            ),
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
    files = {name: _altered(name, tmp_path) for name in names(exercise)}
    monkeypatch.setattr(sources, "last_path", files.__getitem__)
    monkeypatch.setattr(sources, "last_table", lambda name: _read(name, files[name]))
    assert feedback.check(id, exercise.reference(*given(exercise))).ok is True


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
            told = feedback.check(id, value, lang=lang)
            assert "Traceback" not in repr(told) and "<class" not in repr(told)
            assert told._repr_html_()
            if isinstance(ALL[id], Code):
                assert told.ok is not True
                assert told.code != "unchecked", f"{type(value)}"


@pytest.mark.parametrize("id", ALL)
def test_blank_is_not_wrong(id: str) -> None:
    told = feedback.check(id, ..., lang="fr")
    assert told.ok is None and told.code == "blank"
    assert len(told.text) > len("Pas encore de réponse.") + 5


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
        seen = set()
        for letter, option in zip("abcdefgh", question.options, strict=False):
            told = feedback.check(id, letter, lang=lang)
            assert told.ok is option.right and told.text == option.told[lang]
            seen.add(told.text)
        assert len(seen) == len(question.options)


@pytest.mark.parametrize("id", [k for k, e in ALL.items() if isinstance(e, ChooseSeveral)])
def test_every_set_of_options_is_judged(id: str) -> None:
    question = ALL[id]
    letters = "abcdefgh"[: len(question.options)]
    right = {letters[i] for i, o in enumerate(question.options) if o.right}
    for n in range(1, len(letters) + 1):
        for picked in itertools.combinations(letters, n):
            told = feedback.check(id, list(picked), lang="fr")
            assert told.ok is (set(picked) == right)
            wrong = [i for i, c in enumerate(letters) if c in picked and c not in right]
            if wrong:
                assert told.text == question.options[wrong[0]].told["fr"]
            elif not told.ok:
                assert told.code == "missing" and str(len(right - set(picked))) in told.text


@pytest.mark.parametrize("id", [k for k, e in ALL.items() if isinstance(e, Order)])
def test_every_order_is_judged_by_its_rules(id: str) -> None:
    question = ALL[id]
    letters = "abcdefgh"[: len(question.lines)]
    assert sorted(question.shown) == list(range(len(question.lines)))
    right = 0
    for order in itertools.permutations(letters):
        told = feedback.check(id, "".join(order), lang="en")
        lines = [question.shown[letters.index(c)] for c in order]
        kept = all(lines.index(r.first) < lines.index(r.then) for r in question.rules)
        assert told.ok is kept
        right += kept
    assert right >= 1
    assert feedback.check(id, letters).ok is False, "the lines are shown in a right order"


@pytest.mark.parametrize("id", NUMBERS)
def test_typed_numbers(id: str) -> None:
    question = NUMBERS[id]
    data = given(question)
    right = float(question.reference(*copies(data)))
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
            value = float(wrong(*copies(data)))
            told = feedback.check(id, f"{value:.{question.digits}f}", lang="fr")
            assert told.ok is False and told.code == slip.code, f"{slip.code}: {told!r}"
    assert "12345678" in feedback.check(id, "12345678").text
    assert feedback.check(id, "beaucoup", lang="fr").ok is None


def test_unknown_id_gets_the_nearest() -> None:
    told = feedback.check("05-seperator", "b", lang="fr")
    assert told.ok is None and "05-know-separator" in told.text
    assert "05-" in repr(feedback.hint("nothing")) and "05-" in repr(feedback.solution("05-jully"))


def test_a_fault_of_the_checker_is_never_wrong(monkeypatch: Any) -> None:
    monkeypatch.setattr(feedback, "difference", lambda *a: 1 / 0)
    told = feedback.check("05-july", 40.5, lang="fr")
    assert told.ok is None and told.code == "unchecked"


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
