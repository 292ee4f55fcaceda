"""The five names of a lesson, bound to English: `load`, `path`, `check`, `hint`, `solution`.

What each needs is imported when it is called: a first cell that names all five waits for none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ateliers import charts as _charts
from ateliers.light_import import skip_address_grammar as _skip_address_grammar

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from ateliers.verdict import Feedback, Shown

__all__ = ["BytesReader", "ChartLens", "check", "hint", "load", "path", "solution"]  # noqa: F822  (widgets: see __getattr__)

_skip_address_grammar()
_charts.install("en")


def load(id: str, live: bool = False) -> pd.DataFrame:
    """Load a dataset into a pandas table and say where it comes from.

    Example: ``counts = load("velos-2012")``. The data are a snapshot that comes with the
    workshops, without a connection; ``live=True`` asks the portal and says what was used.
    """
    from ateliers import sources

    return sources.load(id, live=live, lang="en")


def path(id: str, live: bool = False) -> Path:
    """Give the path of the file, as its publisher writes it, to open it yourself.

    Example: ``file = path("velos-2012")``.
    """
    from ateliers import sources

    return sources.path(id, live=live, lang="en")


def check(id: str, *answers: Any) -> Feedback | Shown:
    """Check an answer, or show a question when no answer is given.

    Examples: ``check("05-know-separator")`` shows the question;
    ``check("05-know-separator", "b")`` answers it; ``check("05-july", answer)`` checks what
    your code computed. No answer leaves your computer.
    """
    from ateliers import feedback

    return feedback.check(id, *answers, lang="en")


def hint(id: str) -> Shown:
    """Give a hint, then the next at each call. Example: ``hint("05-july")``."""
    from ateliers import feedback

    return feedback.hint(id, lang="en")


def solution(id: str, now: bool = False) -> Shown:
    """Show a solution, after one try or at once with ``now=True``.

    Example: ``solution("05-july")``.
    """
    from ateliers import feedback

    return feedback.solution(id, now, lang="en")


def __getattr__(name: str) -> Any:
    # The widget brings ipywidgets along: imported by the lesson that shows it, not by each one.
    if name == "BytesReader":
        from functools import partial

        from ateliers.widgets.bytes_reader import BytesReader

        return partial(BytesReader, lang="en")
    if name == "ChartLens":
        from functools import partial

        from ateliers.widgets.chart_lens import ChartLens

        return partial(ChartLens, lang="en")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
