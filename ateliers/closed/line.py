"""A line to write, such as a credit: each part that is missing is named."""

from __future__ import annotations

from typing import Any

from ateliers.cells import fold
from ateliers.closed.kind import Kind, typed
from ateliers.exercises.model import Line, Part
from ateliers.language import Lang
from ateliers.messages import say
from ateliers.verdict import Feedback, inline


def holds(text: str, part: Part) -> bool:
    """Say whether a text holds one of a part's forms, where nothing excuses it."""
    folded = fold(text)
    if any(fold(form) in folded for form in part.excused_by):
        return False
    for phrase in part.except_in:
        # A mark that no form holds, so that what stood on either side does not meet.
        folded = folded.replace(fold(phrase), "|")
    return any(fold(form) in folded for form in part.any_of)


def _verdict(question: Line, answer: Any, lang: Lang) -> Feedback | None:
    text = typed(answer)
    if not text:
        return None
    for part in question.parts:
        if part.banned and holds(text, part):
            return Feedback(False, part.code, part.told[lang], lang)
    missing = [part for part in question.parts if not part.banned and not holds(text, part)]
    if not missing:
        return Feedback(True, "right", question.why[lang], lang)
    told = missing[0].told[lang]
    if len({part.name[lang] for part in missing}) > 1:
        # Two things may be looked for in one part: it is named once.
        names = ", ".join(dict.fromkeys(part.name[lang] for part in missing))
        told += " " + say("parts_missing", lang, names=names)
    return Feedback(False, missing[0].code, told, lang)


def _right(question: Line, lang: Lang) -> tuple[list[str], str]:
    return [question.example[lang]], question.why[lang]


def _facts(question: Line, lang: Lang) -> dict[str, Any]:
    return {
        "kind": "line",
        "parts": [
            {
                "name": inline(part.name[lang]),
                "forms": [fold(form) for form in part.any_of],
                "exceptIn": [fold(phrase) for phrase in part.except_in],
                "excusedBy": [fold(form) for form in part.excused_by],
                "told": inline(part.told[lang]),
                "banned": part.banned,
            }
            for part in question.parts
        ],
        "missing": say("parts_missing", lang, names="{names}"),
        "why": inline(question.why[lang]),
    }


KINDS: dict[type, Kind[Any]] = {
    Line: Kind("write_line", lambda q, lang: '"…"', _verdict, _right, _facts)
}
