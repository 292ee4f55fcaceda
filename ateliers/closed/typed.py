"""A number or a word, typed by hand."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ateliers.answers import number_with_unit
from ateliers.cells import close, fold
from ateliers.closed.kind import Kind, shown, typed
from ateliers.exercises.model import Number, ShortText, Slip
from ateliers.given import copies, given, stamps
from ateliers.language import Lang, quoted
from ateliers.language import number as written
from ateliers.messages import say
from ateliers.verdict import Feedback, inline


class _Computed:
    """The numbers of a question, from the data as they are: each computed when first asked for."""

    def __init__(self, question: Number) -> None:
        self.question, self.stamps = question, stamps(question)

    @cached_property
    def right(self) -> float:
        return float(self.question.reference(*copies(given(self.question))))

    @cached_property
    def slips(self) -> list[tuple[Slip, float]]:
        data = given(self.question)
        return [
            (slip, float(wrong(*copies(data))))
            for slip in self.question.slips
            for wrong in (slip.wrong, *slip.variants)
        ]


_kept: dict[str, _Computed] = {}


def _computed(question: Number) -> _Computed:
    """Return the numbers kept for a question, or new ones once its data have changed."""
    kept = _kept.get(question.id)
    if kept is None or kept.question is not question or kept.stamps != stamps(question):
        kept = _kept[question.id] = _Computed(question)
    return kept


def right_value(question: Number) -> float:
    """Return the right number."""
    return _computed(question).right


def slip_values(question: Number) -> list[tuple[Slip, float]]:
    """Return the number that each slip, in each of its forms, would give."""
    return _computed(question).slips


def _number(question: Number, answer: Any, lang: Lang) -> Feedback | None:
    text = typed(answer)
    if not text and isinstance(answer, str):
        return None
    if isinstance(answer, list | tuple) and len(answer) > 1 and all(map(typed, answer)):
        return Feedback(None, "comma", say("typed_comma", lang), lang)
    value = number_with_unit(text, lang)
    if value is None:
        told = say("typed_number", lang, theirs=shown(answer, lang))
        return Feedback(None, "not-a-number", told, lang)
    right = right_value(question)
    if close(value, right, question.digits):
        return Feedback(True, "right", question.why[lang], lang)
    for slip, wrong in slip_values(question):
        if close(value, wrong, question.digits):
            return Feedback(False, slip.code, slip.text[lang], lang)
    direction = "too_large" if value > right else "too_small"
    return Feedback(False, "value", _too(question, text, direction, lang), lang)


def _too(question: Number, text: str, direction: str, lang: Lang) -> str:
    """Tell a number that no slip gives: its side, then where to look."""
    side = say(direction, lang)
    told = {"fr": f"{text} est {side}.", "en": f"{text} is {side}."}[lang]
    return " ".join([told, *(hint[lang] for hint in question.hints[:1])])


def _number_right(question: Number, lang: Lang) -> tuple[list[str], str]:
    value = round(right_value(question), question.digits)
    return [written(value, lang)], question.why[lang]


def _number_facts(question: Number, lang: Lang) -> dict[str, Any]:
    return {
        "kind": "number",
        "lang": lang,
        "value": right_value(question),
        "digits": question.digits,
        "slips": [[wrong, inline(s.text[lang])] for s, wrong in slip_values(question)],
        "why": inline(question.why[lang]),
        "large": inline(_too(question, "{typed}", "too_large", lang)),
        "small": inline(_too(question, "{typed}", "too_small", lang)),
        "unread": say("typed_number", lang, theirs=quoted("{typed}", lang)),
    }


def _short(question: ShortText, answer: Any, lang: Lang) -> Feedback | None:
    text = typed(answer)
    if not text:
        return None
    folded = fold(text)
    if folded in map(fold, question.accepted):
        return Feedback(True, "right", question.why[lang], lang)
    for code, forms, told in question.slips:
        if folded in map(fold, forms):
            return Feedback(False, code, told[lang], lang)
    other = say("typed_text", lang, theirs=quoted(text[:60], lang))
    return Feedback(False, "value", other, lang)


def _short_right(question: ShortText, lang: Lang) -> tuple[list[str], str]:
    return [question.accepted[0]], question.why[lang]


def _short_facts(question: ShortText, lang: Lang) -> dict[str, Any]:
    return {
        "kind": "text",
        "accepted": sorted(map(fold, question.accepted)),
        "slips": [
            [sorted(map(fold, forms)), inline(told[lang])] for _, forms, told in question.slips
        ],
        "why": inline(question.why[lang]),
        "other": say("typed_text", lang, theirs=quoted("{typed}", lang)),
    }


KINDS: dict[type, Kind[Any]] = {
    Number: Kind(
        "type_number",
        lambda q, lang: {"fr": '"12,5"', "en": '"12.5"'}[lang] if q.digits else "120",
        _number,
        _number_right,
        _number_facts,
    ),
    ShortText: Kind("type_text", lambda q, lang: '"…"', _short, _short_right, _short_facts),
}
