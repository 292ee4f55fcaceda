"""`check`, `hint` and `solution`: an exercise answers back.

`check` never raises. It first accepts a right answer reached by any route, then looks for a typical
slip, and otherwise tells the first difference in the learner's own terms. A failure of the checker
itself says "not checked", never "wrong". No answer leaves the machine.
"""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from itertools import count
from typing import Any

from ateliers import closed
from ateliers.answers import Answer, read
from ateliers.compare import Difference, difference, matches_slip, same
from ateliers.errors import AteliersError, UnknownName
from ateliers.exercises import exercise
from ateliers.exercises.model import Code, Exercise, Slip
from ateliers.given import Given, Stamps, copies, given, names, stamps
from ateliers.language import Lang
from ateliers.messages import say
from ateliers.recognise import recognise
from ateliers.verdict import Feedback, Shown, inline

Slips = list[tuple[Slip, Answer]]
_MISSING: Any = type("_Missing", (), {"__repr__": lambda self: "…"})()
_attempted: set[str] = set()
_hints_given: dict[str, int] = {}


def check(id: str, *answers: Any, lang: Lang = "en") -> Feedback | Shown:
    """Judge an answer, or show a closed question when no answer is given.

    Parameters
    ----------
    id : str
        The exercise, for instance ``"05-know-separator"``.
    *answers : object, optional
        A letter, letters, a number or a text for a closed question; the value your code computed
        otherwise. ``...`` means "not answered yet".

    Returns
    -------
    Feedback or Shown
        A `Feedback`, or the question itself. Nothing is ever raised.
    """
    try:
        found = exercise(id, lang)
    except UnknownName as unknown:
        return Feedback(None, "unknown", str(unknown), lang)
    answer = _MISSING if not answers else answers[0] if len(answers) == 1 else list(answers)
    try:
        if answer is _MISSING and not isinstance(found, Code):
            return closed.show(found, lang)
        if answer is _MISSING or answer is ...:
            return _blank(found, lang)
        _attempted.add(found.id)
        if isinstance(found, Code):
            _show_chart(found, answer)
            return _judge(found, answer, lang)
        given = closed.verdict(found, answer, lang)
        return given if given.ok else replace(given, question=closed.show(found, lang))
    except AteliersError as fault:
        return Feedback(None, "unchecked", f"{say('unchecked', lang)} ({fault})", lang)
    except Exception:  # a fault of ours must never read as a fault of the learner
        return Feedback(None, "unchecked", say("unchecked", lang), lang)


def hint(id: str, *, lang: Lang = "en") -> Shown:
    """Give the next hint of an exercise; the last one stays."""
    try:
        found = exercise(id, lang)
    except UnknownName as unknown:
        return _shown(str(unknown))
    if not found.hints:
        return _shown(say("no_hint", lang))
    given = min(_hints_given.get(found.id, 0) + 1, len(found.hints))
    _hints_given[found.id] = given
    text = found.hints[given - 1][lang]
    return _shown(say("hint", lang, n=given, total=len(found.hints), text=text))


def solution(id: str, now: bool = False, *, lang: Lang = "en") -> Shown:
    """Show a solution after one attempt, or at once with ``now=True``."""
    try:
        found = exercise(id, lang)
    except UnknownName as unknown:
        return _shown(str(unknown))
    if not now and found.id not in _attempted:
        return _shown(say("solution_first", lang, id=found.id))
    if isinstance(found, Code):
        code = source(found, lang)
        lead = say("solution_code", lang)
        return Shown(
            f"{lead}\n\n{code}\n\n{found.why[lang]}",
            f'<div><p>{inline(lead)}</p><pre style="margin-bottom:1em"><code>{_escape(code)}'
            "</code></pre>"
            f"<p>{inline(found.why[lang])}</p></div>",
        )
    lines, why = closed.right_answer(found, lang)
    items = "".join(f"<li>{inline(line)}</li>" for line in lines)
    return Shown("\n".join([*lines, why]), f"<div><ul>{items}</ul><p>{inline(why)}</p></div>")


def source(found: Code, lang: Lang) -> str:
    """Return the reference as a learner would write it: the function's own source, so no drift.

    Comment lines that start with ``# fr:`` or ``# en:``, and lines that end with ``# fr`` or
    ``# en``, are kept in their language only.
    """
    text = textwrap.dedent(inspect.getsource(found.reference))
    head, _, body = text.partition(":\n")
    arguments = re.findall(r"(\w+): ", head)
    call = {"path": "path", "table": "load"}[found.given]
    opened = [f'{name} = {call}("{id}")' for name, id in zip(arguments, names(found), strict=True)]
    other = "en" if lang == "fr" else "fr"
    lines = [
        re.sub(rf"^(\s*)# {lang}: ", r"\1# ", line).removesuffix(f"  # {lang}")
        for line in textwrap.dedent(body).splitlines()
        if not line.lstrip().startswith((f"# {other}:", '"""'))
        and not line.endswith(f"  # {other}")
    ]
    lines = [re.sub(r"^return ", "answer = ", line) for line in lines]
    return "\n".join([*opened, *lines]).rstrip()


def _show_chart(found: Code, answer: Any) -> None:
    """Show the chart that is judged: a notebook shows the last line only, here the verdict."""
    if found.expected.kind == "chart" and hasattr(answer, "_repr_mimebundle_"):
        from IPython import get_ipython  # type: ignore[attr-defined]
        from IPython.display import display

        if get_ipython() is not None:
            with suppress(Exception):  # a chart that cannot be drawn is told in the verdict
                display(answer)


def _escape(code: str) -> str:
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _shown(text: str) -> Shown:
    return Shown(text, f'<div role="status"><p>{inline(text)}</p></div>')


def _blank(found: Exercise, lang: Lang) -> Feedback:
    if isinstance(found, Code):
        return Feedback(None, "blank", f"{say('blank', lang)} {found.first_step[lang]}", lang)
    return Feedback(None, "blank", f"{say('blank', lang)} {closed.instruction(found, lang)}", lang)


def expected_answer(found: Code, data: Given) -> Answer:
    """Compute the reference and read it as an answer is read."""
    return read(found.reference(*copies(data)), found.expected.kind, "en", found.expected.key)


def compute_slips(found: Code, data: Given, right: Answer) -> Slips:
    """Return what each slip, in each of its forms, would have answered from ``data``."""
    return list(_each_slip(found, data, right))


def _each_slip(found: Code, data: Given, right: Answer) -> Iterator[tuple[Slip, Answer]]:
    names = right.value if right.kind == "keyed" else ()
    for slip in found.slips:
        for wrong in (slip.wrong, *slip.variants):
            try:
                value = wrong(*copies(data))
            except Exception:  # a slip that live data makes impossible is no slip today
                continue
            yield slip, _read_own(found, value, names)


def _read_own(found: Code, value: Any, names: Any) -> Answer:
    """Read what one of our own slips gives; its charts need no checking by altair."""
    if found.expected.kind == "chart":
        from ateliers.chart_answers import read_chart

        if chart := read_chart(value, "en", validate=False):
            return chart
    return read(value, found.expected.kind, "en", found.expected.key, names)


# The same file gives the same reference and the same slips: each is computed once, when needed.
@lru_cache(maxsize=64)
def _right(id: str, stamp: Stamps) -> Answer:
    found = _code(id)
    return expected_answer(found, given(found))


@lru_cache(maxsize=64)
def _slips(id: str, stamp: Stamps) -> Iterable[tuple[Slip, Answer]]:
    found = _code(id)
    return _Kept(_each_slip(found, given(found), _right(id, stamp)))


class _Kept:
    """Items computed when first met, then kept: the usual slips come first and answer soonest."""

    def __init__(self, source: Iterator[tuple[Slip, Answer]]) -> None:
        self.source, self.met = source, Slips()

    def __iter__(self) -> Iterator[tuple[Slip, Answer]]:
        for place in count():
            if place == len(self.met):
                try:
                    self.met.append(next(self.source))
                except StopIteration:
                    return
                except BaseException:  # interrupted: what was under way is lost, begin again
                    _slips.cache_clear()
                    raise
            yield self.met[place]


def _code(id: str) -> Code:
    found = exercise(id)
    assert isinstance(found, Code)
    return found


def _judge(found: Code, value: Any, lang: Lang) -> Feedback:
    stamp = stamps(found)
    right = _right(found.id, stamp)
    return judge(found, value, right, lambda: _slips(found.id, stamp), lang)


def judge(
    found: Code,
    value: Any,
    right: Answer,
    slips: Callable[[], Iterable[tuple[Slip, Answer]]],
    lang: Lang,
) -> Feedback:
    """Judge a value against a computed reference and, where it is not right, the slips."""
    exp = found.expected
    names = right.value if right.kind == "keyed" else ()
    theirs = read(value, exp.kind, lang, exp.key, names)
    differs = difference(theirs, right, exp, lang)
    if differs is None:
        return Feedback(True, "right", found.why[lang], lang)
    if exp.kind == "chart":
        from ateliers.chart_faults import drawn_values, slip_of

        known = slip_of(found, theirs, right, differs, slips)
        if known is not None:
            return Feedback(False, known.code, known.text[lang], lang)
        if differs.code == "values":
            common = recognise(value, *drawn_values(theirs, right, exp), exp, lang)
            differs = common or differs
        return Feedback(False, differs.code, _fallback(found, theirs, differs, lang), lang)
    for slip, wrong in slips():
        if matches_slip(theirs, wrong, exp) and not same(wrong, right, exp):
            return Feedback(False, slip.code, slip.text[lang], lang)
    common = recognise(value, theirs, right, exp, lang)
    if common is not None:
        return Feedback(False, common.code, common.text, lang)
    return Feedback(False, differs.code, _fallback(found, theirs, differs, lang), lang)


def _fallback(found: Code, theirs: Answer, differs: Difference, lang: Lang) -> str:
    """Tell the difference, then a value met on the way where the answer is one value."""
    text = differs.text
    if differs.code in ("value", "many", "rounded") and found.checkpoint:
        text += " " + found.checkpoint(*given(found), theirs.value)[lang]
    if found.hints:
        text += " " + say("hint_pointer", lang, id=found.id)
    return text
