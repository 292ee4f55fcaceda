"""Answers written afresh: right ones are accepted, wrong ones are not, and most are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from ateliers.bench.answers import judge, recorded


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.stem)
def test_fresh_answers_are_answered(path: Path) -> None:
    tally = judge(path)
    assert not tally.faults, "\n".join(tally.faults)
    assert sum(tally.code.values()) >= 40
    assert tally.share("specific") >= 0.60
    assert tally.share("generic") <= 0.05
