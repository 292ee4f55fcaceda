"""The right answer of an exercise, and the wrong ones that it foresees, with what is told of each.

Read from the declarations, so that whoever leads a room says what the page says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from numbers import Real
from typing import Any

from ateliers import closed
from ateliers.exercises import exercise
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Closed,
    Code,
    Exercise,
    Line,
    Number,
    Order,
    ShortText,
    Slip,
    Sort,
)
from ateliers.given import copies, given
from ateliers.language import NBSP, Lang, date, number, quoted

_COLON = {"fr": f"{NBSP}:", "en": ":"}
_BEFORE = {"fr": "`{then}` avant `{first}`", "en": "`{then}` before `{first}`"}
_LACKS = {"fr": "il manque {name}", "en": "{name} is missing"}
_HOLDS = {"fr": "la ligne contient {name}", "en": "the line holds {name}"}
_ELSEWHERE = {"fr": "{card}, ailleurs que sous {bin}", "en": "{card}, anywhere but under {bin}"}


@dataclass(frozen=True)
class Misconception:
    """A wrong answer as it is heard, empty where it is no short thing, and what to answer."""

    heard: str
    told: str


def misconceptions(id: str, lang: Lang) -> list[Misconception]:
    """Return the wrong answers that an exercise foresees, in the order of its declaration.

    Parameters
    ----------
    id : str
        The exercise.
    lang : {"fr", "en"}
        The language.

    Returns
    -------
    list of Misconception
        With code between backticks, as in the declarations.
    """
    return [Misconception(heard, told) for heard, told in _found(exercise(id, lang), lang)]


def answer(id: str, lang: Lang) -> tuple[list[str], str]:
    """Return the right answer of an exercise, empty where it is a table or a chart, and why.

    Parameters
    ----------
    id : str
        The exercise.
    lang : {"fr", "en"}
        The language.
    """
    each = exercise(id, lang)
    if isinstance(each, Closed):
        lines, why = closed.right_answer(each, lang)
        return [f"`{line}`" for line in lines] if isinstance(each, Order) else lines, why
    value, digits = each.reference(*copies(given(each))), each.expected.digits
    if each.expected.kind == "keyed":
        pairs = sorted(dict(value).items(), key=lambda pair: pair[1], reverse=True)
        return [f"{name}{_COLON[lang]} {_rounded(one, digits, lang)}" for name, one in pairs], (
            each.why[lang]
        )
    if each.expected.kind == "number":
        return [_rounded(value, digits, lang)], each.why[lang]
    return [date(value, lang)] if each.expected.kind == "date" else [], each.why[lang]


def _rounded(value: Any, digits: int, lang: Lang) -> str:
    return number(round(float(value), digits), lang)


def _found(each: Exercise, lang: Lang) -> Iterator[tuple[str, str]]:
    if isinstance(each, (ChooseOne, ChooseSeveral)):
        yield from ((o.text[lang], o.told[lang]) for o in each.options if not o.right)
    elif isinstance(each, Order):
        for rule in each.rules:
            lines = {"first": each.lines[rule.first][lang], "then": each.lines[rule.then][lang]}
            yield _BEFORE[lang].format(**lines), rule.told[lang]
    elif isinstance(each, Sort):
        for card in each.cards:
            names = {"card": card.text[lang], "bin": quoted(each.bins[card.bin][lang], lang)}
            yield _ELSEWHERE[lang].format(**names), card.told[lang]
    elif isinstance(each, Line):
        for part in each.parts:
            said = _HOLDS if part.banned else _LACKS
            yield said[lang].format(name=part.name[lang]), part.told[lang]
    elif isinstance(each, ShortText):
        yield from ((quoted(forms[0], lang), told[lang]) for _, forms, told in each.slips)
    else:
        data = given(each)
        yield from ((_shown(each, slip, data, lang), slip.text[lang]) for slip in each.slips)


def _shown(each: Number | Code, slip: Slip, data: Any, lang: Lang) -> str:
    """Write the answer that a slip gives, where it is one number or one day."""
    kind = each.expected.kind if isinstance(each, Code) else "number"
    if kind not in ("number", "date"):
        return ""
    value = slip.wrong(*copies(data))
    if kind == "number" and isinstance(value, Real):  # those of numpy too
        return _rounded(
            value, each.expected.digits if isinstance(each, Code) else each.digits, lang
        )
    return date(value, lang) if hasattr(value, "day") else ""
