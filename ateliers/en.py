"""The five names of a lesson, bound to English: `load`, `path`, `check`, `hint`, `solution`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ateliers import charts as _charts
from ateliers import feedback as _feedback
from ateliers import sources as _sources
from ateliers.light_import import skip_address_grammar as _skip_address_grammar

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from ateliers.verdict import Feedback, Shown

__all__ = ["BytesReader", "check", "hint", "load", "path", "solution"]  # noqa: F822  (BytesReader: see __getattr__)

_skip_address_grammar()
_charts.install("en")


def load(id: str, live: bool = False) -> pd.DataFrame:
    return _sources.load(id, live=live, lang="en")


def path(id: str) -> Path:
    return _sources.path(id, lang="en")


def check(id: str, answer: Any = _feedback._MISSING) -> Feedback | Shown:
    return _feedback.check(id, answer, lang="en")


def hint(id: str) -> Shown:
    return _feedback.hint(id, lang="en")


def solution(id: str, now: bool = False) -> Shown:
    return _feedback.solution(id, now, lang="en")


load.__doc__ = _sources.load.__doc__
path.__doc__ = _sources.path.__doc__
check.__doc__ = _feedback.check.__doc__
hint.__doc__ = _feedback.hint.__doc__
solution.__doc__ = _feedback.solution.__doc__


def __getattr__(name: str) -> Any:
    # The widget brings ipywidgets along: imported by the lesson that shows it, not by each one.
    if name == "BytesReader":
        from functools import partial

        from ateliers.widgets.bytes_reader import BytesReader

        return partial(BytesReader, lang="en")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
