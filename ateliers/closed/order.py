"""Lines to put in order."""

from __future__ import annotations

from typing import Any

from ateliers.closed.kind import LETTERS, Kind, letters, off_range
from ateliers.exercises.model import Order
from ateliers.language import Lang
from ateliers.messages import say
from ateliers.verdict import Feedback, inline


def _items(question: Order, lang: Lang) -> list[str]:
    return [question.lines[i][lang] for i in question.shown]


def _verdict(question: Order, answer: Any, lang: Lang) -> Feedback | None:
    picked = letters(answer)
    n = len(question.lines)
    if picked == []:
        return None
    if picked is None or not set(picked) <= set(LETTERS[:n]):
        return off_range(answer, n, lang)
    if sorted(picked) != sorted(LETTERS[:n]):
        told = say("order_incomplete", lang, n=n)
        return Feedback(None, "order-incomplete", told, lang)
    place = {question.shown[LETTERS.index(letter)]: i for i, letter in enumerate(picked)}
    for number, rule in enumerate(question.rules, 1):
        if place[rule.first] > place[rule.then]:
            return Feedback(False, f"rule-{number}", rule.told[lang], lang)
    return Feedback(True, "right", question.why[lang], lang)


def _right(question: Order, lang: Lang) -> tuple[list[str], str]:
    return [line[lang] for line in question.lines], question.why[lang]


def _facts(question: Order, lang: Lang) -> dict[str, Any]:
    place = {line: shown for shown, line in enumerate(question.shown)}
    return {
        "kind": "order",
        "rules": [[place[r.first], place[r.then], inline(r.told[lang])] for r in question.rules],
        "why": inline(question.why[lang]),
    }


KINDS: dict[type, Kind[Any]] = {
    Order: Kind(
        "put_in_order",
        lambda q, lang: f'"{LETTERS[: len(q.lines)][::-1]}"',
        _verdict,
        _right,
        _facts,
        items=_items,
        code=True,
    )
}
