"""How exercises answer: measured on answers written afresh by who had not read the checks.

An answer is told *specifically* when the message names the mistake (a slip of the exercise, or a
mistake recognised whatever the question, or in any chart), by a *counterexample* when it gives the
learner's value beside what is expected or the side it errs on, else *generically*.
"""

from __future__ import annotations

import contextlib
import io
import runpy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ateliers import feedback, sources
from ateliers.bench.rows import Row
from ateliers.exercises import exercise
from ateliers.exercises.model import Code, Exercise
from ateliers.language import Lang
from ateliers.messages import KINDS
from ateliers.messages_charts import SAY
from ateliers.messages_common import COMMON
from ateliers.places import ROOT
from ateliers.verdict import Feedback

FOLDER = ROOT / "tests" / "answers"
NAMED = {
    *COMMON,
    *SAY,
    *("function_call", "groups_call", "print_none", "missing_value", "sign", "inverse", "factor"),
    *("rounded", "swapped_date", "key_spelling"),
}


@dataclass
class Tally:
    """What became of the answers of one module; code answers and typed ones apart."""

    code: Counter[str] = field(default_factory=Counter)
    typed: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)

    def share(self, outcome: str) -> float:
        """Return the share of an outcome among the wrong answers in code."""
        wrong = sum(n for name, n in self.code.items() if not name.startswith("right"))
        return self.code[outcome] / wrong if wrong else 0.0


def recorded() -> list[Path]:
    """Return the files of recorded answers: a module, a language."""
    return sorted(FOLDER.glob("answers_*.py"))


def judge(path: Path) -> Tally:
    """Give every recorded answer to `check`, and sort what comes back."""
    tally = Tally()
    for id, wanted, what, given, slips in _given(path):
        counts = tally.code if isinstance(exercise(id), Code) else tally.typed
        if given.ok is None and given.code == "blank":
            continue
        outcome = _outcome(wanted, given, slips)
        counts[outcome] += 1
        if outcome in ("right refused", "wrong accepted"):
            tally.faults.append(f"{outcome}: {id}, {what}: {given!r}")
    return tally


def _given(path: Path) -> Iterator[tuple[str, str, str, Feedback, set[str]]]:
    with contextlib.redirect_stdout(io.StringIO()):
        recorded = runpy.run_path(str(path))
    lang: Lang = recorded["LANG"]
    other: Lang = "en" if lang == "fr" else "fr"
    for id, wanted, what, compute in recorded["ANSWERS"]:
        if what in recorded.get("UNSURE", ()):
            continue
        sources.forget()
        with contextlib.redirect_stdout(io.StringIO()):
            value = compute()
        given = feedback.check(id, value, lang=lang)
        assert isinstance(given, Feedback)
        if isinstance(exercise(id), Code) and not isinstance(value, str):
            # The verdict is the same in the other language; texts, where a comma may separate
            # thousands or mark decimals, apart.
            twin = feedback.check(id, value, lang=other)
            assert isinstance(twin, Feedback)
            assert (given.ok, given.code) == (twin.ok, twin.code), f"{id}, {what}"
        yield id, wanted, what, given, _foreseen(exercise(id))


def _foreseen(found: Exercise) -> set[str]:
    """Return the mistakes that an exercise declares: its slips, the parts of a chart or a line."""
    parts = found.expected.parts if isinstance(found, Code) else getattr(found, "parts", ())
    return {each.code for each in (*getattr(found, "slips", ()), *parts)}


def _outcome(wanted: str, given: Feedback, slips: set[str]) -> str:
    if wanted == "right":
        # "12 and 30 make 42": the number alone is asked for again, and nothing is called wrong.
        unread = given.ok is None and given.code == "not-a-number"
        return "right accepted" if given.ok else "right asked again" if unread else "right refused"
    if given.ok:
        return "wrong accepted"
    if given.code in slips | NAMED:
        return "specific"
    unread = given.code == "unchecked" or KINDS["object"]["en"] in given.text
    return "generic" if unread else "counterexample"


def feedback_rows() -> list[Row]:
    """Return the figures of every module that has recorded answers, then those of all."""
    rows: list[Row] = []
    whole = Tally()
    for path in recorded():
        tally = judge(path)
        whole.code += tally.code
        whole.typed += tally.typed
        rows += _rows(path.stem.removeprefix("answers_").replace("_", " "), tally, goals=False)
    return rows + _rows("all modules", whole, goals=True)


def _rows(name: str, tally: Tally, goals: bool) -> list[Row]:
    rows = []
    for kind, counts in (("in code", tally.code), ("typed", tally.typed)):
        right = sum(n for outcome, n in counts.items() if outcome.startswith("right"))
        wrong = counts.total() - right
        if not wrong:
            continue
        code = goals and kind == "in code"
        rows += [
            Row(f"{name}: {wrong} wrong answers {kind}, told specifically",
                100 * counts["specific"] / wrong, "%", at_least=60 if code else None),
            Row(f"{name}: {kind}, told generically",
                100 * counts["generic"] / wrong, "%", at_most=5 if code else None),
            Row(f"{name}: {kind}, right answers refused, of {right}",
                counts["right refused"], "", at_most=0),
            Row(f"{name}: {kind}, right answers asked for again as a number alone",
                counts["right asked again"], ""),
            Row(f"{name}: {kind}, wrong answers accepted", counts["wrong accepted"], "", at_most=0),
        ]  # fmt: skip
    return rows
