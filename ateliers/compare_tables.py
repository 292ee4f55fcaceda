"""Where two sets of named values, or two tables, first differ."""

from __future__ import annotations

import datetime as dt
from typing import Any

from ateliers.answers import Answer, Cell
from ateliers.cells import Difference, fold, same_cell, show
from ateliers.exercises.model import Expected
from ateliers.language import Lang, number, quoted
from ateliers.messages import KINDS, say


def _listed(names: list[str], lang: Lang, most: int = 4) -> str:
    shown = ", ".join(quoted(name, lang) for name in names[:most])
    return shown + (" …" if len(names) > most else "")


def keyed_difference(
    theirs: Answer, expected: Answer, exp: Expected, lang: Lang
) -> Difference | None:
    b: dict[str, Cell] = expected.value
    a: dict[str, Cell] = theirs.value
    if exp.kind == "keyed":
        # A name that is not asked for, and stands at nothing, says nothing wrong.
        a = {name: value for name, value in a.items() if name in b or value is not None}
    missing = [name for name in b if name not in a and name not in exp.optional]
    extra = [name for name in a if name not in b]
    asked = len(b) - len([name for name in exp.optional if name in b])
    if missing or extra:
        return _names(a, b, missing, extra, lang)
    wrong = [name for name in a if not same_cell(a[name], b[name], exp.digits)]
    if not wrong:
        return None
    name = wrong[0]
    told = say(
        "keyed_value", lang,
        name=quoted(name, lang), theirs=show(a[name], lang), expected=show(b[name], lang),
    )  # fmt: skip
    right = len([n for n in a if n not in wrong and n not in exp.optional])
    tail = say("some_right", lang, right=right, total=asked) if right else say("none_right", lang)
    return Difference("value", f"{told} {tail}")


def _names(
    a: dict[str, Any], b: dict[str, Any], missing: list[str], extra: list[str], lang: Lang
) -> Difference:
    """Tell how two sets of names differ."""
    spelled = {fold(name): name for name in reversed(missing)}
    for name in extra:
        wanted = spelled.get(fold(name))
        if wanted is not None:
            told = say(
                "key_spelling", lang,
                theirs=quoted(name, lang), expected=quoted(wanted, lang),
            )  # fmt: skip
            return Difference("key_spelling", told)
    if missing and not set(a) & set(b):
        told = say(
            "keys_other", lang, theirs=_listed(list(a), lang), expected=_listed(list(b), lang)
        )
        return Difference("keys_other", told)
    key, names = ("keys_missing", missing) if missing else ("keys_extra", extra)
    return Difference(key, say(key, lang, names=_listed(names, lang)))


def table_difference(
    theirs: Answer, expected: Answer, exp: Expected, lang: Lang
) -> Difference | None:
    a: dict[str, list[Cell]] = theirs.value
    b: dict[str, list[Cell]] = expected.value
    if told := _columns(a, b, lang):
        return told
    key = exp.key if exp.key in b else next(iter(b))
    typed = _types(a, b, lang)
    right = sum(_same_column(a[n], b[n]) for n in b) if typed else 0
    if typed:
        tail = say("columns_right", lang, right=right, total=len(b)) if right else ""
        return Difference("type_text", f"{typed} {tail}".strip())
    rows_a, rows_b = (_by_key(t, key) for t in (a, b))
    if len(a[key]) != len(b[key]):
        told_rows = say(
            "rows", lang,
            theirs=number(len(a[key]), lang), expected=number(len(b[key]), lang),
        )  # fmt: skip
        lost = next((k for k in rows_b if k not in rows_a), None)
        if lost is not None:
            told_rows += " " + say(
                "row_missing", lang, key=quoted(key, lang), value=show(lost, lang)
            )
        return Difference("rows", told_rows)
    for value, places in rows_b.items():
        for name in b:
            ours = [b[name][i] for i in places]
            found = [a[name][i] for i in rows_a.get(value, [])]
            if len(found) != len(ours) or not all(map(same_cell, found, ours)):
                if len(found) > len(ours):
                    told_twice = say(
                        "row_repeats", lang, key=quoted(key, lang), value=show(value, lang)
                    )
                    return Difference("row_repeats", told_twice)
                if not found:
                    told_row = say(
                        "row_missing", lang, key=quoted(key, lang), value=show(value, lang)
                    )
                    return Difference("row_missing", told_row)
                told_cell = say(
                    "cell", lang, key=quoted(key, lang), value=show(value, lang),
                    name=quoted(name, lang), theirs=show(found[0], lang),
                    expected=show(ours[0], lang),
                )  # fmt: skip
                n = sum(_same_column(a[c], b[c]) for c in b)
                tail = say("columns_right", lang, right=n, total=len(b)) if n else ""
                return Difference("cell", f"{told_cell} {tail}".strip())
    return None


def _columns(a: dict[str, Any], b: dict[str, Any], lang: Lang) -> Difference | None:
    missing = [name for name in b if name not in a]
    extra = [name for name in a if name not in b]
    if missing and len(missing) == len(extra) and len(a) == len(b):
        told = say(
            "columns_renamed",
            lang,
            theirs=quoted(extra[0], lang),
            expected=quoted(missing[0], lang),
        )
        return Difference("columns_renamed", told)
    if missing:
        return Difference(
            "columns_missing", say("columns_missing", lang, name=quoted(missing[0], lang))
        )
    if extra:
        return Difference("columns_extra", say("columns_extra", lang, name=quoted(extra[0], lang)))
    return None


def _types(a: dict[str, list[Cell]], b: dict[str, list[Cell]], lang: Lang) -> str | None:
    """Tell a column that is still text where dates or numbers are expected."""
    for name, ours in b.items():
        for kind, word in ((float, "number"), (dt.datetime, "date")):
            if any(isinstance(v, kind) for v in ours) and not isinstance(ours[0], bool):
                text = next((v for v in a[name] if isinstance(v, str)), None)
                if text is not None and not any(isinstance(v, str) for v in ours):
                    return say(
                        "still_text", lang,
                        name=quoted(name, lang), theirs=show(text, lang), kind=KINDS[word][lang],
                    )  # fmt: skip
    return None


def _same_column(a: list[Cell], b: list[Cell]) -> bool:
    """Say whether two columns hold the same cells in the same order."""
    return len(a) == len(b) and all(map(same_cell, a, b))


def _by_key(table: dict[str, list[Cell]], key: str) -> dict[Cell, list[int]]:
    places: dict[Cell, list[int]] = {}
    for i, value in enumerate(table[key]):
        places.setdefault(value, []).append(i)
    return places
