"""The French and the English of the book: the same code, prose reviewed side by side."""

from __future__ import annotations

import pytest

from ateliers.notebooks import code_faults, pairs, stale
from ateliers.notebooks.pairs import Pair, lonely

PAIRS = [pytest.param(pair, id=pair.name) for pair in pairs()]


def test_every_page_stands_in_both_languages() -> None:
    assert lonely() == []


@pytest.mark.parametrize("pair", PAIRS)
def test_the_code_is_the_same(pair: Pair) -> None:
    assert code_faults(pair) == []


@pytest.mark.parametrize("pair", PAIRS)
def test_the_prose_was_reviewed_side_by_side(pair: Pair) -> None:
    assert stale(pair) == []
