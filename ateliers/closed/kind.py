"""What every kind of closed question provides, and what several share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ateliers.answers import MAX_TEXT, read
from ateliers.language import Lang, quoted
from ateliers.messages import KINDS, say
from ateliers.verdict import Feedback

LETTERS = "abcdefghijklmnop"
Q = TypeVar("Q")


def _none(question: Any, lang: Lang) -> list[str]:
    return []


@dataclass(frozen=True)
class Kind(Generic[Q]):
    """A kind of closed question.

    Attributes
    ----------
    instruction : str
        The key of the sentence that says how to answer.
    example : callable
        An answer as it is typed in a notebook.
    verdict : callable
        The verdict on an answer; None where nothing was answered.
    right : callable
        The right answer as lines to read, and why.
    facts : callable
        What a page needs to judge alike.
    items, groups : callable
        What is lettered (options, lines, cards) and what is numbered (bins).
    code : bool
        The items are lines of code.
    """

    instruction: str
    example: Callable[[Q, Lang], str]
    verdict: Callable[[Q, Any, Lang], Feedback | None]
    right: Callable[[Q, Lang], tuple[list[str], str]]
    facts: Callable[[Q, Lang], dict[str, Any]]
    items: Callable[[Q, Lang], list[str]] = _none
    groups: Callable[[Q, Lang], list[str]] = _none
    code: bool = False


def blank(instruction: str, lang: Lang) -> Feedback:
    """Say that nothing was answered yet, and how to answer."""
    return Feedback(None, "blank", f"{say('blank', lang)} {instruction}", lang)


def letters(answer: Any) -> list[str] | None:
    """Read letters out of ``"b"``, ``"a, c"``, ``["a", "c"]`` or ``2``; None if they are not."""
    if isinstance(answer, int) and not isinstance(answer, bool):
        answer = str(answer)
    if isinstance(answer, (list, tuple, set, frozenset)) and len(answer) <= len(LETTERS):
        answer = [str(part) if type(part) is int else part for part in answer]
        if not all(isinstance(part, str) and len(part) < 9 for part in answer):
            return None
        parts = sorted(answer) if isinstance(answer, (set, frozenset)) else answer
        answer = "".join(parts)
    if not isinstance(answer, str) or len(answer) > 200:
        return None
    compact = re.sub(r"[\s,;.()\[\]\"'<>→-]+", "", answer).casefold()
    if compact.isdigit() and compact.isascii():  # the third option, for who counts them
        compact = "".join(LETTERS[int(c) - 1] if c != "0" else "?" for c in compact)
    return list(compact) if all(c in LETTERS for c in compact) else None


def typed(answer: Any) -> str:
    """Return an answer as the learner would have typed it; "" for what cannot be typed."""
    if isinstance(answer, str):
        return unicodedata.normalize("NFC", answer[:MAX_TEXT]).strip()
    plain = read(answer, "number", "en")
    if plain.kind == "number":
        return f"{plain.value:.15g}"
    return ""


def shown(answer: Any, lang: Lang) -> str:
    """Write an answer back to the learner: what was typed, else what sort of thing it is."""
    text = typed(answer)[:40]
    if text:
        return quoted(text, lang)
    plain = read(answer, "text", lang)
    return KINDS[plain.value if plain.kind == "other" else plain.kind][lang]


def off_range(answer: Any, n: int, lang: Lang) -> Feedback:
    """Say that an answer is not among the letters of the question."""
    theirs = shown(answer, lang)
    told = say("not_an_option", lang, theirs=theirs, first=LETTERS[0], last=LETTERS[n - 1])
    return Feedback(None, "not-an-option", told, lang)
