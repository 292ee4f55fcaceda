"""Answers written afresh: right ones are accepted, wrong ones are not, and most are named."""

from __future__ import annotations

from pathlib import Path

import pytest

from ateliers.bench.answers import judge, recorded


@pytest.mark.parametrize("path", recorded(), ids=lambda path: path.stem)
def test_fresh_answers_are_answered(path: Path) -> None:
    tally = judge(path)
    assert not tally.faults, "\n".join(tally.faults)
    least = 20 if path.stem.endswith("_last") else 40
    assert tally.code.total() + tally.typed.total() >= least
    if tally.code:
        assert tally.share("specific") >= 0.60
        assert tally.share("generic") <= 0.05


def test_both_languages_were_answered() -> None:
    assert {path.stem for path in recorded()} == {
        f"answers_{module}_{lang}{which}"
        for module, sets in (*((m, ("", "_last")) for m in ("01", "04", "05", "07")), ("09", ("",)))
        for lang in ("fr", "en")
        for which in sets
    }
