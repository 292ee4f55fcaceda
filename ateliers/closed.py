"""Closed questions: how they are shown, and the verdict on an answer.

The page gives the same verdict with the same text from `page_facts`: what is decided here is kept
simple enough to be decided alike by ``site/theme/static/questions.js``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from ateliers.answers import MAX_TEXT, read, typed_number
from ateliers.cells import close, fold
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Closed,
    Number,
    Order,
    ShortText,
    Slip,
)
from ateliers.language import Lang, quoted
from ateliers.messages import say
from ateliers.verdict import Feedback, Shown, inline

LETTERS = "abcdefghijklmnop"


def data_of(question: Number) -> Any:
    """Return what the reference of a number question computes from."""
    from ateliers import sources

    return getattr(sources, {"path": "last_path", "table": "last_table"}[question.given])(
        question.data
    )


def items(question: Closed, lang: Lang) -> list[str]:
    """Return the options, or the lines in the order they are shown."""
    if isinstance(question, (ChooseOne, ChooseSeveral)):
        return [option.text[lang] for option in question.options]
    if isinstance(question, Order):
        return [question.lines[i][lang] for i in question.shown]
    return []


def instruction(question: Closed, lang: Lang) -> str:
    """Say how a question is answered: one answer, several, an order, a number, a word."""
    keys = {
        ChooseOne: "choose_one",
        ChooseSeveral: "choose_several",
        Order: "put_in_order",
        Number: "type_number",
        ShortText: "type_text",
    }
    return say(keys[type(question)], lang)


def show(question: Closed, lang: Lang) -> Shown:
    """Show a question in a notebook, with the call that answers it."""
    listed = items(question, lang)
    n = len(listed)
    example = {
        ChooseOne: '"b"',
        ChooseSeveral: '["a", "c"]',
        Order: f'"{LETTERS[:n][::-1]}"',
        Number: {"fr": '"138,3"', "en": '"138.3"'}[lang],
        ShortText: '"…"',
    }[type(question)]
    call = f'check("{question.id}", {example})'
    how = f"{instruction(question, lang)} " + say("answer_with", lang, call=call)
    plain = [question.prompt[lang], *(f"  {LETTERS[i]}) {t}" for i, t in enumerate(listed)), how]
    code = isinstance(question, Order)
    lines = "".join(
        f"<li><code>{inline(t)}</code></li>" if code else f"<li>{inline(t)}</li>" for t in listed
    )
    rich = (
        f'<div class="question" data-question="{question.id}">'
        f"<p>{inline(question.prompt[lang])}</p>"
        + (f'<ol type="a">{lines}</ol>' if lines else "")
        + f"<p>{instruction(question, lang)} "
        + say("answer_with", lang, call=f"<code>{inline(call)}</code>")
        + "</p></div>"
    )
    return Shown("\n".join(plain), rich)


def verdict(question: Closed, answer: Any, lang: Lang) -> Feedback:
    """Judge one answer to a closed question."""
    judge = {
        ChooseOne: _one,
        ChooseSeveral: _several,
        Order: _order,
        Number: _number,
        ShortText: _short,
    }[type(question)]
    return judge(question, answer, lang)  # type: ignore[operator]


def _letters(answer: Any) -> list[str] | None:
    """Read letters out of ``"b"``, ``"a, c"``, ``"ac"`` or ``["a", "c"]``; None if they are not."""
    if isinstance(answer, (list, tuple, set, frozenset)) and len(answer) <= len(LETTERS):
        if not all(isinstance(part, str) and len(part) < 9 for part in answer):
            return None
        parts = sorted(answer) if isinstance(answer, (set, frozenset)) else answer
        answer = "".join(parts)
    if not isinstance(answer, str) or len(answer) > 200:
        return None
    compact = re.sub(r"[\s,;.()\[\]\"'<>→-]+", "", answer).casefold()
    return list(compact) if all(c in LETTERS for c in compact) else None


def _typed(answer: Any) -> str:
    """Return an answer as the learner would have typed it; "" for what cannot be typed."""
    if isinstance(answer, str):
        return unicodedata.normalize("NFC", answer[:MAX_TEXT]).strip()
    plain = read(answer, "number", "en")
    if plain.kind == "number":
        return f"{plain.value:.15g}"
    return ""


def _blank(lang: Lang, question: Closed) -> Feedback:
    return Feedback(None, "blank", f"{say('blank', lang)} {instruction(question, lang)}", lang)


def _off_range(answer: Any, n: int, lang: Lang) -> Feedback:
    theirs = quoted(_typed(answer)[:40] or "?", lang)
    told = say("not_an_option", lang, theirs=theirs, first=LETTERS[0], last=LETTERS[n - 1])
    return Feedback(None, "not-an-option", told, lang)


def _one(question: ChooseOne, answer: Any, lang: Lang) -> Feedback:
    picked = _letters(answer)
    if picked == []:
        return _blank(lang, question)
    if picked is None or len(set(picked)) != 1 or picked[0] not in LETTERS[: len(question.options)]:
        return _off_range(answer, len(question.options), lang)
    place = LETTERS.index(picked[0])
    option = question.options[place]
    return Feedback(
        option.right, "right" if option.right else f"option-{picked[0]}", option.told[lang], lang
    )


def _several(question: ChooseSeveral, answer: Any, lang: Lang) -> Feedback:
    picked = _letters(answer)
    n = len(question.options)
    if picked == []:
        return _blank(lang, question)
    if picked is None or not set(picked) <= set(LETTERS[:n]):
        return _off_range(answer, n, lang)
    chosen = [LETTERS[i] in picked for i in range(n)]
    wrong = [i for i in range(n) if chosen[i] and not question.options[i].right]
    if wrong:
        told = question.options[wrong[0]].told[lang]
        return Feedback(False, f"option-{LETTERS[wrong[0]]}", told, lang)
    missing = sum(option.right for option in question.options) - sum(chosen)
    if missing:
        return Feedback(False, "missing", say("several_partial", lang, missing=missing), lang)
    return Feedback(True, "right", question.why[lang], lang)


def _order(question: Order, answer: Any, lang: Lang) -> Feedback:
    picked = _letters(answer)
    n = len(question.lines)
    if picked == []:
        return _blank(lang, question)
    if picked is None or not set(picked) <= set(LETTERS[:n]):
        return _off_range(answer, n, lang)
    if sorted(picked) != sorted(LETTERS[:n]):
        told = say("order_incomplete", lang, n=n, theirs=len(set(picked)))
        return Feedback(None, "order-incomplete", told, lang)
    place = {question.shown[LETTERS.index(letter)]: i for i, letter in enumerate(picked)}
    for k, rule in enumerate(question.rules):
        if place[rule.first] > place[rule.then]:
            return Feedback(False, f"rule-{k + 1}", rule.told[lang], lang)
    return Feedback(True, "right", question.why[lang], lang)


def _number(question: Number, answer: Any, lang: Lang) -> Feedback:
    typed = _typed(answer)
    if not typed and isinstance(answer, str):
        return _blank(lang, question)
    value = typed_number(typed, lang)
    if value is None:
        return Feedback(None, "not-a-number", say(
            "typed_number", lang, theirs=quoted(typed[:40] or "?", lang)), lang)  # fmt: skip
    data = data_of(question)
    right = float(question.reference(data))
    if close(value, right, question.digits):
        return Feedback(True, "right", question.why[lang], lang)
    for slip, wrong in slip_values(question, data):
        if close(value, wrong, question.digits):
            return Feedback(False, slip.code, slip.text[lang], lang)
    direction = say("too_large" if value > right else "too_small", lang)
    return Feedback(False, "value", _too(question, typed, direction, lang), lang)


def slip_values(question: Number, data: Any) -> list[tuple[Slip, float]]:
    """Return the number that each slip, in each of its forms, would give."""
    return [(s, float(wrong(data))) for s in question.slips for wrong in (s.wrong, *s.variants)]


def _too(question: Number, typed: str, direction: str, lang: Lang) -> str:
    """Tell a number that no slip gives: its side, then where to look."""
    told = {"fr": f"{typed} est {direction}.", "en": f"{typed} is {direction}."}[lang]
    return " ".join([told, *(hint[lang] for hint in question.hints[:1])])


def _short(question: ShortText, answer: Any, lang: Lang) -> Feedback:
    typed = _typed(answer)
    if not typed:
        return _blank(lang, question)
    folded = fold(typed)
    if folded in map(fold, question.accepted):
        return Feedback(True, "right", question.why[lang], lang)
    for code, forms, told in question.slips:
        if folded in map(fold, forms):
            return Feedback(False, code, told[lang], lang)
    return Feedback(False, "value", say("typed_text", lang, theirs=quoted(typed[:60], lang)), lang)


def right_answer(question: Closed, lang: Lang) -> tuple[list[str], str]:
    """Return the right answer as lines to read, and why it is right."""
    if isinstance(question, ChooseOne):
        option = next(o for o in question.options if o.right)
        return [option.text[lang]], option.told[lang]
    if isinstance(question, ChooseSeveral):
        return [o.text[lang] for o in question.options if o.right], question.why[lang]
    if isinstance(question, Order):
        return [line[lang] for line in question.lines], question.why[lang]
    if isinstance(question, Number):
        from ateliers.language import number

        value = number(round(float(question.reference(data_of(question))), question.digits), lang)
        return [value], question.why[lang]
    return [question.accepted[0]], question.why[lang]


def page_facts(question: Closed, lang: Lang) -> dict[str, Any]:
    """Return all that a page needs to judge an answer without Python, ready for JSON."""
    facts: dict[str, Any] = {
        "id": question.id,
        "blank": f"{say('blank', lang)} {instruction(question, lang)}",
        "ok": say("ok", lang),
        "not": say("not", lang),
    }
    if isinstance(question, ChooseOne):
        facts |= {
            "kind": "one",
            "options": [[o.right, inline(o.told[lang])] for o in question.options],
        }
    elif isinstance(question, ChooseSeveral):
        facts |= {
            "kind": "several",
            "options": [[o.right, inline(o.told[lang])] for o in question.options],
            "why": inline(question.why[lang]),
            "partial": say("several_partial", lang, missing="{missing}"),
        }
    elif isinstance(question, Order):
        place = {line: shown for shown, line in enumerate(question.shown)}
        facts |= {
            "kind": "order",
            "rules": [
                [place[r.first], place[r.then], inline(r.told[lang])] for r in question.rules
            ],
            "why": inline(question.why[lang]),
        }
    elif isinstance(question, Number):
        data = data_of(question)
        facts |= {
            "kind": "number",
            "lang": lang,
            "value": float(question.reference(data)),
            "digits": question.digits,
            "slips": [[wrong, inline(s.text[lang])] for s, wrong in slip_values(question, data)],
            "why": inline(question.why[lang]),
            "large": inline(_too(question, "{typed}", say("too_large", lang), lang)),
            "small": inline(_too(question, "{typed}", say("too_small", lang), lang)),
            "unread": say("typed_number", lang, theirs=quoted("{typed}", lang)),
        }
    else:
        facts |= {
            "kind": "text",
            "accepted": sorted(map(fold, question.accepted)),
            "slips": [
                [sorted(map(fold, forms)), inline(told[lang])] for _, forms, told in question.slips
            ],
            "why": inline(question.why[lang]),
            "other": say("typed_text", lang, theirs=quoted("{typed}", lang)),
        }
    return facts
