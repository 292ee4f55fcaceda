"""Compare an answer with the expected one, and tell the first difference in the learner's terms.

The whole answer is compared, never its first rows, by meaning: row order, index and storage type
never count. Where answers differ, `Difference` carries a code and a sentence with the learner's
value, the expected one where that does not give the answer away, and what is already right.
"""

from __future__ import annotations

import math

from ateliers.answers import Answer
from ateliers.cells import Difference, close, count, show
from ateliers.compare_tables import keyed_difference, table_difference
from ateliers.exercises.model import Expected
from ateliers.language import Lang, date, number, quoted
from ateliers.messages import KINDS, say


def same(theirs: Answer, expected: Answer, exp: Expected) -> bool:
    """Say whether two answers mean the same."""
    if theirs.kind == expected.kind == "table":
        a, b = theirs.value, expected.value
        if a == b:
            return True
        if a.keys() != b.keys() or any(len(a[name]) != len(b[name]) for name in b):
            return False
    return difference(theirs, expected, exp, "en") is None


def difference(theirs: Answer, expected: Answer, exp: Expected, lang: Lang) -> Difference | None:
    """Return the first difference between two answers, or None where they mean the same."""
    if theirs.kind == "repeated":
        name = quoted(theirs.value, lang)
        return Difference("repeated", say("repeated", lang, name=name))
    if theirs.kind == "broken":
        return Difference("broken", theirs.value)
    if theirs.kind != expected.kind:
        return _kind(theirs, expected, exp, lang)
    if expected.kind == "chart":
        # What reads charts is imported when one is judged: most notebooks judge none.
        from ateliers.chart_faults import chart_difference

        return chart_difference(theirs, expected, exp, lang)
    tell = {
        "number": _number,
        "date": _date,
        "keyed": keyed_difference,
        "table": table_difference,
        "text": _text,
    }
    if expected.kind not in tell:
        # Two slips of a kind that cannot be compared are the same when they say the same.
        return None if theirs.value == expected.value else _kind(theirs, expected, exp, lang)
    return tell[expected.kind](theirs, expected, exp, lang)


def what(answer: Answer, lang: Lang) -> str:
    """Say what an answer is: "a table of 310 rows and 1 column"."""
    if answer.shape:
        rows, columns = answer.shape
        return {
            "fr": f"une table de {count(rows, 'ligne', lang)} et {count(columns, 'colonne', lang)}",
            "en": f"a table of {count(rows, 'row', lang)} and {count(columns, 'column', lang)}",
        }[lang]
    if answer.kind == "keyed":
        n = len(answer.value)
        return {
            "fr": f"une suite de {count(n, 'valeur', lang)}, chacune avec son nom",
            "en": f"a series of {count(n, 'value', lang)}, each with its name",
        }[lang]
    return KINDS[answer.value if answer.kind == "other" else answer.kind][lang]


def _kind(theirs: Answer, expected: Answer, exp: Expected, lang: Lang) -> Difference:
    special = {
        "function": "function_call",
        "groups": "groups_call",
        "nothing": "print_none",
        "missing": "missing_value",
    }
    if theirs.kind == "other" and theirs.value in special:
        key = special[theirs.value]
        return Difference(key, say(key, lang))
    if expected.kind in ("number", "date"):
        if theirs.kind == "text":
            if expected.kind == "number":
                told = say("text_number", lang, theirs=show(theirs.value, lang))
                return Difference("text_number", told)
        elif theirs.kind == "keyed" and theirs.value:
            first = show(next(iter(theirs.value.values())), lang)
            n = number(len(theirs.value), lang)
            return Difference("many", say("many", lang, n=n, first=first))
    wanted = what(expected, lang)
    if expected.kind == "keyed":
        asked = len(expected.value) - len(exp.optional)
        wanted = {
            "fr": f"une valeur pour chacun des noms, {asked} en tout",
            "en": f"one value for each name, {asked} in all",
        }[lang]
    told = say("kind", lang, theirs=what(theirs, lang), expected=wanted)
    return Difference("kind", told)


def _number(theirs: Answer, expected: Answer, exp: Expected, lang: Lang) -> Difference | None:
    a, b = theirs.value, expected.value
    if close(a, b, exp.digits):
        return None
    shown = number(a, lang)
    if b and close(-a, b, exp.digits):
        return Difference("sign", say("sign", lang, theirs=shown))
    if a and b and abs(a * b - 1) < 0.01 and not 0.5 < abs(b) < 2:
        return Difference("inverse", say("inverse", lang, theirs=number(a, lang, 4)))
    for times in (100, 1000):
        for size, ratio in (("too_large", times), ("too_small", 1 / times)):
            if b and abs(a / b / ratio - 1) < 1e-3:
                told = say("factor", lang, theirs=shown, times=times, size=say(size, lang))
                return Difference("factor", told)
    if exp.digits > 0 and a == round(b, exp.digits - 1):
        told = say("rounded", lang, theirs=shown, digits=exp.digits)
        return Difference("rounded", told)
    if a == 0 or b == 0 or a * b < 0 or math.isinf(a):
        return Difference("value", say("number", lang, theirs=shown,
            direction=say("too_large" if a > b else "too_small", lang), ratio="…"
        ).replace(" (…)", ""))  # fmt: skip
    ratio = a / b
    if 0.9 < ratio < 1.1:
        how = say("ratio_near", lang)
    elif ratio > 1:
        how = say("ratio_large", lang, times=_about(ratio, lang))
    else:
        how = say("ratio_small", lang, times=_about(1 / ratio, lang))
    direction = say("too_large" if abs(ratio) > 1 else "too_small", lang)
    told = say("number", lang, theirs=shown, direction=direction, ratio=how)
    return Difference("value", told)


def _about(times: float, lang: Lang) -> str:
    """Write a ratio roughly, so that it points the way without giving the answer."""
    return number(round(times, 1 if times < 3 else 0 if times < 30 else -1), lang)


def matches_slip(theirs: Answer, wrong: Answer, exp: Expected) -> bool:
    """Say whether an answer is what a slip gives, rounded as people round."""
    if theirs.kind == wrong.kind == "number":
        a, b = theirs.value, wrong.value
        slack = max(0.5 * 10.0**-exp.digits, 0.5 if abs(b) >= 50 else 0)
        return bool(abs(a - b) <= (min(slack, 0.02 * abs(b)) if b else slack) + 1e-9)
    if exp.kind == "chart":
        from ateliers.chart_faults import matches

        return matches(theirs, wrong, exp)
    return same(theirs, wrong, exp)


def _date(theirs: Answer, expected: Answer, exp: Expected, lang: Lang) -> Difference | None:
    a, b = theirs.value, expected.value
    if a.date() == b.date():
        return None
    if (a.day, a.month, a.year) == (b.month, b.day, b.year):
        return Difference("swapped_date", say("swapped_date", lang, theirs=date(a, lang)))
    direction = say("too_late" if a > b else "too_early", lang)
    told = say("date", lang, theirs=date(a, lang), direction=direction)
    return Difference("value", told)


def _text(theirs: Answer, expected: Answer, exp: Expected, lang: Lang) -> Difference | None:
    if theirs.value.strip() == expected.value.strip():
        return None
    return Difference("value", say("typed_text", lang, theirs=show(theirs.value, lang)))
