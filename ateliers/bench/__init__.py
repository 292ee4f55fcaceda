"""`make bench`: speed and weight, measured here and now, beside the figure to reach.

Machines are noisy: what is compared is compared in one run, and times are medians.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ateliers.bench.rows import Row


def bench(quick: bool = False) -> str:
    """Measure everything and return a table.

    Parameters
    ----------
    quick : bool
        Leave out the 300 MB file, the forty-page book and the execution of all notebooks, which
        take minutes.
    """
    rows: list[Row] = []
    for measure in _measures(quick):
        rows += measure()
    return table(rows)


def _measures(quick: bool) -> Iterator[Callable[[], list[Row]]]:
    from ateliers.bench import answers, catalogue, data, learner, site

    yield learner.imports
    yield learner.loading
    yield data.from_cache
    yield learner.checking
    yield answers.feedback_rows
    yield site.weights
    yield catalogue.weights
    if not quick:
        yield data.large_file
        yield site.forty_pages
        yield _notebooks


def _notebooks() -> list[Row]:
    from ateliers.bench.notebooks import time_notebooks

    times = time_notebooks()
    what = f"all notebooks executed: plain nbval {times.plain:.1f} s, ours {times.ours:.1f} s"
    return [Row(what, times.ratio, "×", at_least=1.7)]


def table(rows: list[Row]) -> str:
    """Return the rows as aligned text: what, measured, to reach, reached or not."""
    lines = [("what", "measured", "to reach", "")]
    lines += [(row.what, row.shown, row.goal, row.reached) for row in rows]
    widths = [max(len(line[i]) for line in lines) for i in range(3)]
    return "\n".join(
        f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:>{widths[2]}}  {d}".rstrip()
        for a, b, c, d in lines
    )
