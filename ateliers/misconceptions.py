"""The wrong answers that a module foresees, and what learners are told of each.

Read from the declarations, so that whoever leads a room says what the page says.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ateliers.exercises import exercise
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Code,
    Exercise,
    Line,
    Number,
    Order,
    ShortText,
    Slip,
    Sort,
)
from ateliers.language import Lang, date, number, quoted

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
        data = _data(each)
        yield from ((_shown(each, slip, data, lang), slip.text[lang]) for slip in each.slips)


def _data(each: Number | Code) -> Any:
    """Return what the slips compute from: the snapshot."""
    from ateliers import sources

    return getattr(sources, {"path": "last_path", "table": "last_table"}[each.given])(each.data)


def _shown(each: Number | Code, slip: Slip, data: Any, lang: Lang) -> str:
    """Write the answer that a slip gives, where it is one number or one day."""
    kind = each.expected.kind if isinstance(each, Code) else "number"
    if kind not in ("number", "date"):
        return ""
    value = slip.wrong(data)
    if kind == "number" and isinstance(value, (int, float)):
        digits = each.expected.digits if isinstance(each, Code) else each.digits
        return number(round(float(value), digits), lang)
    return date(value, lang) if hasattr(value, "day") else ""
