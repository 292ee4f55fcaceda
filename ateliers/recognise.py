"""Mistakes that people make whatever the question: recognised from the answer and the expected one.

An exercise declares its own slips; what is here is tried after them. Each is told by a sentence
of `ateliers.messages_common`: what the answer does instead, never the solution.
"""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from difflib import get_close_matches
from pathlib import PurePath
from typing import Any

from ateliers.answers import Answer, Cell
from ateliers.cells import Difference, close, fold, same_cell, show
from ateliers.exercises.model import Expected
from ateliers.language import Lang, number, quoted
from ateliers.messages_common import COMMON

SUMMARY = {"count", "mean", "std", "min", "max"}
TOTALS = {"total", "totaux", "ensemble", "somme", "sum", "all", "totals"}
_TOTAL_OF = ("total", "ensemble", "grandtotal")
"""How the name of a total begins: « Total régional », "Ensemble du Québec"."""


def recognise(
    value: Any, theirs: Answer, right: Answer, exp: Expected, lang: Lang
) -> Difference | None:
    """Return the common mistake that an answer shows, or None.

    Parameters
    ----------
    value : object
        The answer as it was given.
    theirs, right : Answer
        The answer and the expected one, read.
    exp : Expected
        How the answer is compared.
    lang : {"fr", "en"}
        The language of the sentence.
    """
    found = _of_any_kind(value, theirs, right, exp)
    if found is None and theirs.kind == right.kind:
        looks: dict[str, Any] = {
            "number": _number,
            "date": _date,
            "keyed": _keyed,
            "table": _table,
        }
        look = looks.get(right.kind)
        found = look(theirs.value, right.value, exp) if look else None
    if found is None:
        return None
    code, fields = found
    words = {name: _word(field, lang) for name, field in fields.items()}
    return Difference(code, COMMON[code][lang].format(**words))


Found = tuple[str, dict[str, Any]]


def _word(field: Any, lang: Lang) -> str:
    if isinstance(field, _Name):
        return quoted(field, lang)
    if isinstance(field, int) and not isinstance(field, bool):
        return number(field, lang)
    return show(field, lang)


class _Name(str):
    """A name to be shown between quotation marks, whole."""


def _of_any_kind(value: Any, theirs: Answer, right: Answer, exp: Expected) -> Found | None:
    """Recognise an answer of another kind than the expected one."""
    if isinstance(value, PurePath) or (
        theirs.kind == "text" and fold(theirs.value).endswith("csv")
    ):
        return "path-not-content", {}
    if isinstance(value, str) and right.kind == "table" and "\n" in value[:5000]:
        return "raw-text", {}
    if theirs.kind == "text" and right.kind == "date":
        return "date-unread", {"theirs": theirs.value}
    if theirs.kind == "text" and right.kind == "number" and "%" in theirs.value:
        return "percent-sign", {"theirs": theirs.value}
    names = _labels(value, theirs)
    if names and len(SUMMARY & names) >= 4:
        return "summary", {}
    if right.kind == "table" and theirs.kind == "other" and theirs.value == "list":
        return _list_for_table(value, right)
    if right.kind == "number":
        return _for_number(value, theirs, right, exp)
    if right.kind == "date" and theirs.kind in ("keyed", "table") and _size(theirs):
        return "several-days", {"n": _size(theirs)}
    if right.kind == "keyed" and theirs.kind == "other" and theirs.value in ("list", "array"):
        return "names-lost", {}
    if right.kind == "keyed" and theirs.kind == "table":
        return _columns_for_keyed(value, theirs, right, exp)
    if right.kind == "keyed" and theirs.kind == "number":
        return "one-for-all", {"n": len(right.value) - len(exp.optional)}
    return None


def _labels(value: Any, theirs: Answer) -> set[str]:
    import pandas as pd

    if isinstance(value, (pd.DataFrame, pd.Series)) and len(value) < 50:
        return {str(label) for label in value.index}
    return set(theirs.value) if theirs.kind == "keyed" and len(theirs.value) < 50 else set()


def _size(theirs: Answer) -> int:
    return theirs.shape[0] if theirs.shape else len(theirs.value)


def _list_for_table(value: Any, right: Answer) -> Found | None:
    parts = list(value)[:1000]
    if parts == list(right.shape) or parts == [
        len(next(iter(right.value.values()))),
        len(right.value),
    ]:
        return "shape-not-table", {}
    if parts and all(isinstance(part, str) for part in parts) and set(parts) & set(right.value):
        return "names-not-table", {}
    return None


def _for_number(value: Any, theirs: Answer, right: Answer, exp: Expected) -> Found | None:
    """Recognise a number given along with others, cut by a comma, or left inside a table."""
    if theirs.kind == "table" and theirs.shape[0] == right.value:
        return "table-not-count", {}
    values: list[Any] = []
    if theirs.kind == "keyed":
        values = list(theirs.value.values())[:1000]
    elif theirs.kind == "other" and theirs.value in ("list", "set", "array"):
        values = [part for part in list(value)[:1000] if isinstance(part, (int, float))]
        if len(values) == 2 and all(isinstance(part, int) for part in values):
            cut = float(f"{values[0]}.{abs(values[1])}")
            if close(cut, right.value, exp.digits):
                return "comma-cut", {}
    if any(
        isinstance(part, (int, float)) and close(part, right.value, exp.digits) for part in values
    ):
        return "among-others", {"n": len(values)}
    if len(values) == 2:
        return "two-not-one", {}
    return None


def _columns_for_keyed(value: Any, theirs: Answer, right: Answer, exp: Expected) -> Found | None:
    """Recognise a table of several numbers for each name where one is asked."""
    columns = theirs.value
    held = [c for c in columns if all(v is None or isinstance(v, float) for v in columns[c])]
    named = [c for c in columns if set(right.value) & {str(v) for v in columns[c]}]
    names = columns[named[0]] if named else [str(label) for label in value.index]
    if len(held) < 2 or not set(right.value) <= {str(name) for name in names}:
        return None
    for column in held:
        found = dict(zip(map(str, names), columns[column], strict=True))
        if all(same_cell(found[n], right.value[n], exp.digits) for n in right.value):
            return "column-among-others", {"column": _Name(column)}
    return "several-columns", {"n": len(held)}


def _date(a: dt.datetime, b: dt.datetime, exp: Expected) -> Found | None:
    if abs((a - b).days) == 1:
        return ("day-before" if a < b else "day-after"), {"theirs": a}
    if (a.day, a.month) == (b.day, b.month):
        return "other-year", {"theirs": a}
    if (a.day, a.year) == (b.day, b.year):
        return "other-month", {"theirs": a}
    return None


def _number(a: float, b: float, exp: Expected) -> Found | None:
    if not b or not math.isfinite(a) or not math.isfinite(b):
        return None
    scale = 10.0**exp.digits
    if a in (math.floor(b * scale) / scale, math.ceil(b * scale) / scale):
        return "cut-not-rounded", {"theirs": a}
    if a in (math.floor(b), math.ceil(b), round(b)):
        return "too-few-digits", {"theirs": a}
    size = math.floor(math.log10(abs(b)))
    if any(a == round(b, keep - size - 1) for keep in range(1, size + exp.digits + 1)):
        return "too-few-digits", {"theirs": a}
    if abs(a * 10 - b) <= 0.5 or abs(a / 10 - b) <= 0.5 / scale:
        return "decimal-mark", {"theirs": a}
    if _swapped(a, b, exp.digits):
        return "digits-swapped", {"theirs": a}
    return None


def _swapped(a: float, b: float, digits: int) -> bool:
    """Say whether a number has the digits of another in another order."""
    mine, right = f"{abs(a):.{digits}f}", f"{abs(b):.{digits}f}"
    return mine != right and sorted(mine) == sorted(right) and abs(a) == float(mine)


def _near(name: str, wanted: list[str]) -> str | None:
    """Return the wanted name that ``name`` misspells, shortens or translates in part."""
    folded = {fold(each): each for each in wanted}
    mine = fold(name)
    if mine in folded:
        return folded[mine]
    for each, original in folded.items():
        if len(mine) > 3 and (mine in each or each in mine):
            return original
    close_one = get_close_matches(mine, folded, n=1, cutoff=0.75)
    return folded[close_one[0]] if close_one else None


def _misnamed(missing: list[str], extra: list[str]) -> Found | None:
    for name in extra:
        if wanted := _near(name, missing):
            return "misnamed", {"theirs": _Name(name), "expected": _Name(wanted)}
    return None


def _is_total(name: str) -> bool:
    return fold(name) in TOTALS or fold(name).startswith(_TOTAL_OF)


def _keyed(a: dict[str, Cell], b: dict[str, Cell], exp: Expected) -> Found | None:
    asked = [name for name in b if name not in exp.optional]
    missing = [name for name in asked if name not in a]
    extra = [name for name in a if name not in b]
    if (total := next(filter(_is_total, extra), None)) and not missing:
        return "total-added", {"name": _Name(total)}
    if missing and len(a) >= len(asked) and set(a) == {str(i) for i in range(len(a))}:
        return "names-lost", {}
    if found := _misnamed(missing, extra):
        return found
    if missing and not extra and len(missing) <= 2:
        return "name-left-out", {"name": _Name(missing[0])}
    if missing and a and not extra and all(same_cell(a[n], b[n], exp.digits) for n in a):
        return "names-left-out", {"name": _Name(missing[0]), "n": len(missing)}
    if missing or extra:
        return None
    return _values([a[n] for n in asked], [b[n] for n in asked], asked, exp)


def _values(a: list[Cell], b: list[Cell], names: list[str], exp: Expected) -> Found | None:
    """Recognise what happened to the values, where the names are right."""
    wrong = [i for i in range(len(b)) if not same_cell(a[i], b[i], exp.digits)]
    if any(isinstance(v, bool) for v in a):
        return "truth-values", {}
    if wrong and all(a[i] is None and b[i] == 0 for i in wrong):
        return "empty-for-zero", {"name": _Name(names[wrong[0]])}
    if wrong and all(a[i] is None and isinstance(b[i], float) for i in wrong):
        return "values-emptied", {"name": _Name(names[wrong[0]])}
    if wrong and all(isinstance(a[i], str) for i in wrong):
        return "values-text", {"name": _Name(names[wrong[0]]), "theirs": a[wrong[0]]}
    pairs = [
        (x, y) for x, y in zip(a, b, strict=True) if isinstance(x, float) and isinstance(y, float)
    ]
    if len(pairs) < len(b) or not wrong:
        return None
    if Counter(round(x, 6) for x, _ in pairs) == Counter(round(y, 6) for _, y in pairs):
        return "names-shifted", {
            "name": _Name(names[wrong[0]]),
            "other": _Name(names[wrong[-1]]),
        }
    ratios = [x / y for x, y in pairs if y]
    if len(ratios) == len([y for _, y in pairs if y]) and len(ratios) > 1:
        for times in (1000, 100, 10):
            if all(abs(r * times - 1) < 0.01 for r in ratios):
                return "all-too-small", {"n": times}
            if all(abs(r / times - 1) < 0.01 for r in ratios):
                return "all-too-large", {"n": times}
    if len(wrong) > 1 and all(
        any(x == round(y, -k) for k in (0, 1, 2, 3)) for x, y in pairs if x != y
    ):
        return "values-rounded", {}
    if len(wrong) > 1 and all(x == math.trunc(y) for x, y in (pairs[i] for i in wrong)):
        return "values-cut", {}
    if len(wrong) == 1 and len(b) >= 5:
        return _one_off(*pairs[wrong[0]], names[wrong[0]], exp)
    return None


def _one_off(a: float, b: float, name: str, exp: Expected) -> Found:
    told = {"name": _Name(name), "theirs": a}
    if _swapped(a, b, exp.digits):
        return "one-digits-swapped", told
    if b and any(abs(a / b / times - 1) < 0.01 for times in (10, 0.1)):
        return "one-decimal-mark", told
    return "one-value-off", told


def _table(a: dict[str, list[Cell]], b: dict[str, list[Cell]], exp: Expected) -> Found | None:
    missing = [name for name in b if name not in a]
    extra = [name for name in a if name not in b]
    rows_a, rows_b = (len(next(iter(t.values()), [])) for t in (a, b))
    numeric = [n for n in b if n in a and any(isinstance(v, float) for v in b[n])]
    if len(missing) > 2 and {len(a) + 1, len(a)} & {rows_b, rows_b + 1} and rows_a <= len(b):
        return "transposed", {}
    if len(missing) > 2 and len(a) <= 4 and rows_a >= 2 * rows_b:
        return "long-table", {"n": len(b)}
    if len(extra) == 1 and not missing and rows_a == rows_b:
        return _extra_column(a, extra[0], numeric)
    if found := _misnamed(missing, extra):
        return found
    if missing or extra or exp.key not in a:
        return None
    if rows_a != rows_b:
        return _rows(a, b, exp.key, numeric)
    return _columns(a, b, exp.key, numeric)


def _extra_column(a: dict[str, list[Cell]], name: str, numeric: list[str]) -> Found:
    column = a[name]
    if column in (
        [float(i) for i in range(len(column))],
        [float(i + 1) for i in range(len(column))],
    ):
        return "row-numbers-kept", {"name": _Name(name)}
    sums = [sum(v for n in numeric if isinstance(v := a[n][i], float)) for i in range(len(column))]
    if all(map(same_cell, column, sums)):
        return "total-column", {"name": _Name(name)}
    return "column-added", {"name": _Name(name)}


def _rows(
    a: dict[str, list[Cell]], b: dict[str, list[Cell]], key: str, numeric: list[str]
) -> Found | None:
    lost = [k for k in b[key] if k not in set(a[key])]
    more = len(a[key]) - len(b[key])
    if more < 0 and len(lost) == -more:
        for code, part in (
            ("first-rows-lost", b[key][: len(lost)]),
            ("last-rows-lost", b[key][-len(lost) :]),
        ):
            if lost == part:
                return code, {"n": len(lost), "value": lost[0]}
        return "rows-lost", {"n": len(lost), "value": lost[0]}
    if more == 1 and not lost:
        odd = next((i for i, k in enumerate(a[key]) if k not in set(b[key])), None)
        if odd is not None and all(
            isinstance(a[n][odd], float)
            and same_cell(a[n][odd], sum(v for v in b[n] if isinstance(v, float)))
            for n in numeric
        ):
            return "total-row", {}
    if more > 0 and len(set(a[key])) < len(a[key]):
        return "rows-twice", {"n": more}
    return None


def _columns(
    a: dict[str, list[Cell]], b: dict[str, list[Cell]], key: str, numeric: list[str]
) -> Found | None:
    order = {k: i for i, k in enumerate(a[key])}
    if set(order) != set(b[key]):
        return None
    places = [order[k] for k in b[key]]
    mine = {n: [a[n][i] for i in places] for n in b}
    wrong = [n for n in b if not all(map(same_cell, mine[n], b[n]))]
    for n in wrong:
        for other in wrong:
            if n != other and all(map(same_cell, mine[n], b[other])):
                return "columns-swapped", {"name": _Name(n), "other": _Name(other)}
    filled = [n for n in wrong if all(v is None for v in b[n]) and all(v is not None for v in a[n])]
    if wrong and filled == wrong:
        return "empty-filled", {"name": _Name(wrong[0])}
    for n in wrong:
        if n in numeric and (mine[n][1:] == b[n][:-1] or mine[n][:-1] == b[n][1:]):
            return "rows-shifted", {"name": _Name(n)}
    return None
