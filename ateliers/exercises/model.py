"""What an exercise is: declared once, answered in a notebook or on a page.

Closed exercises (`ChooseOne`, `ChooseSeveral`, `Order`, `Sort`, `Number`, `ShortText`, `Line`) need
no Python to answer. A `Code` exercise is answered in a notebook by a value. A slip is a typical wrong answer
computed from the same data as the right one, so that it is at once a detector and a test.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from ateliers.language import Text

Given = Literal["path", "table"]
"""What a reference or slip function receives: `path(id)`, or the table of `load(id)`."""

Data = str | tuple[str, ...]
"""The dataset of an exercise; where tables are joined, several: one argument for each."""


@dataclass(frozen=True)
class Option:
    """One option of a choice and what is told to whoever picks it (or misses it)."""

    text: Text
    told: Text
    right: bool = False


@dataclass(frozen=True)
class ChooseOne:
    """One option is right; each of the others carries its own message."""

    id: str
    prompt: Text
    options: tuple[Option, ...]
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class ChooseSeveral:
    """Every option is judged: a wrong one picked, or a right one missed, is told."""

    id: str
    prompt: Text
    options: tuple[Option, ...]
    why: Text
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Before:
    """Line ``first`` must come before line ``then`` (counted from 0), and why."""

    first: int
    then: int
    told: Text


@dataclass(frozen=True)
class Order:
    """Lines to put in order: every order that keeps the rules is right."""

    id: str
    prompt: Text
    lines: tuple[Text, ...]
    shown: tuple[int, ...]
    rules: tuple[Before, ...]
    why: Text
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Slip:
    """A typical wrong answer.

    Attributes
    ----------
    code : str
        The misconception, in English, with hyphens: ``"advice-obeyed"``.
    text : Text
        What the answer does instead, or a "did you…?"; never the solution.
    wrong : callable
        Computes the wrong answer from the same data as the reference.
    variants : tuple of callable
        Other forms of the same slip, told alike.
    """

    code: str
    text: Text
    wrong: Callable[..., Any]
    variants: tuple[Callable[..., Any], ...] = ()


@dataclass(frozen=True)
class Number:
    """A number typed by hand: computed from the data, right within half a unit of ``digits``."""

    id: str
    prompt: Text
    data: Data
    given: Given
    reference: Callable[..., float]
    slips: tuple[Slip, ...]
    why: Text
    digits: int = 0
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class ShortText:
    """A word or two typed by hand; case, accents and spaces around do not count."""

    id: str
    prompt: Text
    accepted: tuple[str, ...]
    slips: tuple[tuple[str, tuple[str, ...], Text], ...]
    why: Text
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Card:
    """A card to sort: the bin where it belongs, and what is told where it was put elsewhere."""

    text: Text
    bin: int
    told: Text


@dataclass(frozen=True)
class Sort:
    """Cards to put into bins: each card has its own message."""

    id: str
    prompt: Text
    bins: tuple[Text, ...]
    cards: tuple[Card, ...]
    why: Text
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Part:
    """A part that a written line must hold, or must not.

    Attributes
    ----------
    code : str
        Its name in English, with hyphens: ``"publisher"``.
    name : Text
        Its name for a person: "the publisher".
    any_of : tuple of str
        Forms that count, in any language; compared without case, accents, spaces or punctuation.
    told : Text
        What is told while it is missing; where ``banned``, while it is there.
    banned : bool
        The line must not hold it.
    except_in : tuple of str
        Phrases in which a form does not count: "not endorsed by" holds "endorsed by".
    excused_by : tuple of str
        Forms of which one, anywhere in the text, excuses what is banned: a picture may name
        another counter, as long as it names the one that was asked for.
    """

    code: str
    name: Text
    any_of: tuple[str, ...]
    told: Text
    banned: bool = False
    except_in: tuple[str, ...] = ()
    excused_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """A line to write, such as a credit: each part that is missing is named, the first is told."""

    id: str
    prompt: Text
    parts: tuple[Part, ...]
    example: Text
    why: Text
    hints: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Expected:
    """How a code answer is read and compared: by meaning, as strictly as the question asks.

    Attributes
    ----------
    kind : {"number", "date", "keyed", "table", "chart"}
        ``keyed`` is one value for each name: a Series, a dict or a table say it equally well.
        ``chart`` is an altair chart, compared by what a reader sees.
    digits : int
        Decimals asked for; an answer that rounds to the same is the same.
    key : str
        For a table, the column that names its rows (row order never counts).
    optional : tuple of str
        For keyed values, names of the reference that an answer may leave out.
    marks : tuple of str
        For a chart, the marks that suit the question.
    ranked : bool
        For a chart, the names go from the largest value to the smallest.
    steps : {"", "month"}
        For a chart, what the names are where dates may be written in several ways.
    parts : tuple of Part
        For a chart, what its title, subtitle or axes must say.
    """

    kind: Literal["number", "date", "keyed", "table", "chart"]
    digits: int = 2
    key: str = ""
    optional: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    ranked: bool = False
    steps: Literal["", "month"] = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True)
class Code:
    """An exercise answered by a value that the learner's code computed.

    Attributes
    ----------
    first_step : Text
        Told while the answer is still ``...``.
    reference : callable
        The model answer; `solution` shows its source.
    routes : tuple of callable
        Other right ways, kept as test cases: each must be accepted.
    checkpoint : callable
        From the data and the learner's value, one sentence with a value met on the way that they
        can compare with theirs: the counterexample where the answer is one value.
    """

    id: str
    data: Data
    given: Given
    expected: Expected
    first_step: Text
    reference: Callable[..., Any]
    slips: tuple[Slip, ...]
    why: Text
    routes: tuple[Callable[..., Any], ...] = ()
    checkpoint: Callable[..., Text] | None = None
    hints: tuple[Text, ...] = field(default=())


Closed = ChooseOne | ChooseSeveral | Order | Sort | Number | ShortText | Line
Exercise = Closed | Code
