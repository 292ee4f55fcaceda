"""One option is right, or several are."""

from __future__ import annotations

from typing import Any

from ateliers.closed.kind import LETTERS, Kind, letters, off_range
from ateliers.exercises.model import ChooseOne, ChooseSeveral
from ateliers.language import Lang
from ateliers.messages import say
from ateliers.verdict import Feedback, inline


def _items(question: ChooseOne | ChooseSeveral, lang: Lang) -> list[str]:
    return [option.text[lang] for option in question.options]


def _options(question: ChooseOne | ChooseSeveral, lang: Lang) -> list[list[Any]]:
    return [[option.right, inline(option.told[lang])] for option in question.options]


def _one(question: ChooseOne, answer: Any, lang: Lang) -> Feedback | None:
    picked = letters(answer)
    if picked == []:
        return None
    n = len(question.options)
    if picked and len(set(picked)) > 1 and set(picked) <= set(LETTERS[:n]):
        return Feedback(None, "one-only", say("one_only", lang), lang)
    if picked is None or picked[0] not in LETTERS[:n]:
        return off_range(answer, n, lang)
    option = question.options[LETTERS.index(picked[0])]
    code = "right" if option.right else f"option-{picked[0]}"
    return Feedback(option.right, code, option.told[lang], lang)


def _one_right(question: ChooseOne, lang: Lang) -> tuple[list[str], str]:
    option = next(option for option in question.options if option.right)
    return [option.text[lang]], option.told[lang]


def _one_facts(question: ChooseOne, lang: Lang) -> dict[str, Any]:
    return {"kind": "one", "options": _options(question, lang)}


def _several(question: ChooseSeveral, answer: Any, lang: Lang) -> Feedback | None:
    picked = letters(answer)
    n = len(question.options)
    if picked == []:
        return None
    if picked is None or not set(picked) <= set(LETTERS[:n]):
        return off_range(answer, n, lang)
    chosen = [LETTERS[i] in picked for i in range(n)]
    wrong = [i for i in range(n) if chosen[i] and not question.options[i].right]
    if wrong:
        told = question.options[wrong[0]].told[lang]
        return Feedback(False, f"option-{LETTERS[wrong[0]]}", told, lang)
    missing = sum(option.right for option in question.options) - sum(chosen)
    if missing:
        return Feedback(False, "missing", say("several_partial", lang, missing=missing), lang)
    return Feedback(True, "right", question.why[lang], lang)


def _several_right(question: ChooseSeveral, lang: Lang) -> tuple[list[str], str]:
    return [o.text[lang] for o in question.options if o.right], question.why[lang]


def _several_facts(question: ChooseSeveral, lang: Lang) -> dict[str, Any]:
    return {
        "kind": "several",
        "options": _options(question, lang),
        "why": inline(question.why[lang]),
        "partial": say("several_partial", lang, missing="{missing}"),
    }


KINDS: dict[type, Kind[Any]] = {
    ChooseOne: Kind(
        "choose_one", lambda q, lang: '"?"', _one, _one_right, _one_facts, items=_items
    ),
    ChooseSeveral: Kind(
        "choose_several",
        lambda q, lang: '["?", "?"]',
        _several,
        _several_right,
        _several_facts,
        items=_items,
    ),
}
