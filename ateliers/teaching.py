"""What somebody who gives a module in a room needs: the plan, and the sheet to print.

Two optional blocks of a module's declaration, ``facilitator:`` and ``sheet:``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from ateliers.errors import DeclarationError
from ateliers.language import Text

LATE = 10
"""Minutes that the declared cuts must win back."""
PAPER = 45
"""Minutes of the plan without computers."""


@dataclass(frozen=True)
class Step:
    """Something to do, and how long it takes; ``part`` where it belongs to the module's plan."""

    minutes: int
    do: Text
    part: Literal["lesson", "exercises"] = "lesson"


@dataclass(frozen=True)
class Checkpoint:
    """A question to the room, what shows that it followed, and what to do otherwise."""

    ask: Text
    heard: Text
    otherwise: Text


@dataclass(frozen=True)
class Facilitator:
    """How to give a module in a room."""

    goals: tuple[Text, ...]
    plan: tuple[Step, ...]
    checkpoints: tuple[Checkpoint, ...]
    mistake: Text
    cut: tuple[Step, ...]
    no_network: tuple[Text, ...]
    no_computers: tuple[Step, ...]
    exit_card: tuple[Text, ...]


@dataclass(frozen=True)
class Sheet:
    """What is printed: some rows of a snapshot (from 1, below the header), some questions."""

    dataset: str
    columns: tuple[str, ...]
    rows: tuple[int, ...]
    reading: Text
    questions: tuple[str, ...]


def facilitator(data: Mapping[str, Any], file: str) -> Facilitator | None:
    """Return the ``facilitator`` block of a declaration that passed its schema.

    Raises
    ------
    DeclarationError
        Minutes that do not add up; the sentence says which, and what is expected.
    """
    if "facilitator" not in data:
        return None
    block = data["facilitator"]
    for part, declared in data["minutes"].items():
        steps = [step["minutes"] for step in block["plan"] if step["part"] == part]
        _expect_sum(steps, declared["estimated"], f"{file}: facilitator → plan, {part}")
    if sum(step["minutes"] for step in block["cut"]) < LATE:
        raise DeclarationError(
            f"{file}: facilitator → cut: what is cut wins back less than {LATE} minutes; add to it"
        )
    paper = [step["minutes"] for step in block["no_computers"]]
    _expect_sum(paper, PAPER, f"{file}: facilitator → no_computers")
    return Facilitator(
        goals=tuple(block["goals"]),
        plan=tuple(Step(**step) for step in block["plan"]),
        checkpoints=tuple(Checkpoint(**each) for each in block["checkpoints"]),
        mistake=block["mistake"],
        cut=tuple(Step(**step) for step in block["cut"]),
        no_network=tuple(block["no_network"]),
        no_computers=tuple(Step(**step) for step in block["no_computers"]),
        exit_card=tuple(block["exit_card"]),
    )


def sheet(data: Mapping[str, Any], file: str) -> Sheet | None:
    """Return the ``sheet`` block of a declaration that passed its schema.

    Raises
    ------
    DeclarationError
        It names a dataset or a question that the module does not have.
    """
    if "sheet" not in data:
        return None
    block = data["sheet"]
    asked = [*data["exercises"]["lesson"], *data["exercises"]["page"]]
    for key, names, known in (
        ("dataset", [block["dataset"]], data["datasets"]),
        ("questions", block["questions"], asked),
    ):
        for name in names:
            if name not in known:
                raise DeclarationError(
                    f'{file}: sheet → {key}: "{name}" is not declared in this module; '
                    f"take one of {', '.join(known) or 'none yet'}"
                )
    return Sheet(
        dataset=block["dataset"],
        columns=tuple(block["columns"]),
        rows=tuple(block["rows"]),
        reading=block["reading"],
        questions=tuple(block["questions"]),
    )


def _expect_sum(minutes: Iterable[int], expected: int, where: str) -> None:
    found = sum(minutes)
    if found != expected:
        raise DeclarationError(f"{where}: the steps take {found} minutes; make them {expected}")
