"""Cards to put into bins."""

from __future__ import annotations

import re
from typing import Any

from ateliers.closed.kind import LETTERS, Kind, typed
from ateliers.exercises.model import Sort
from ateliers.language import Lang
from ateliers.messages import say
from ateliers.verdict import Feedback, inline


def _bins(answer: Any, question: Sort) -> list[int | None] | None:
    """Read one bin a card out of ``"1 2 2"``, ``[1, 2, 2]`` or ``{"a": 1}``; None if it is not."""
    n = len(question.cards)
    if isinstance(answer, dict) and len(answer) <= n:
        by_letter = {str(key)[:1].casefold(): value for key, value in answer.items()}
        answer = [by_letter.get(LETTERS[i]) for i in range(n)]
    if isinstance(answer, str) and len(answer) < 200:
        answer = re.findall(r"\d", answer)
    if not isinstance(answer, (list, tuple)) or len(answer) > n:
        return None
    found: list[int | None] = []
    for part in answer:
        number = typed(part) if part is not None else ""
        found.append(int(number) - 1 if number.isdigit() else None)
    return found + [None] * (n - len(found))


def _verdict(question: Sort, answer: Any, lang: Lang) -> Feedback | None:
    placed = _bins(answer, question)
    if placed is None or any(b is not None and not 0 <= b < len(question.bins) for b in placed):
        told = say("not_a_bin", lang, n=len(question.cards), last=len(question.bins))
        return Feedback(None, "not-a-bin", told, lang)
    if all(b is None for b in placed):
        return None
    left = placed.count(None)
    if left:
        return Feedback(None, "incomplete", say("cards_left", lang, n=left), lang)
    wrong = [i for i, card in enumerate(question.cards) if placed[i] != card.bin]
    if not wrong:
        return Feedback(True, "right", question.why[lang], lang)
    n = len(question.cards)
    tail = say("cards_right", lang, right=n - len(wrong), total=n)
    told = f"{question.cards[wrong[0]].told[lang]} {tail}"
    return Feedback(False, f"card-{LETTERS[wrong[0]]}", told, lang)


def _right(question: Sort, lang: Lang) -> tuple[list[str], str]:
    colon = "\u00a0: " if lang == "fr" else ": "
    return [
        question.bins[card.bin][lang] + colon + card.text[lang] for card in question.cards
    ], question.why[lang]


def _facts(question: Sort, lang: Lang) -> dict[str, Any]:
    return {
        "kind": "sort",
        "cards": [[card.bin, inline(card.told[lang])] for card in question.cards],
        "left": say("cards_left", lang, n="{n}"),
        "partial": say("cards_right", lang, right="{right}", total=len(question.cards)),
        "why": inline(question.why[lang]),
    }


KINDS: dict[type, Kind[Any]] = {
    Sort: Kind(
        "sort_cards",
        lambda q, lang: '"' + " ".join("1" for _ in q.cards) + '"',
        _verdict,
        _right,
        _facts,
        items=lambda q, lang: [card.text[lang] for card in q.cards],
        groups=lambda q, lang: [text[lang] for text in q.bins],
    )
}
