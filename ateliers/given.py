"""What an exercise is computed from: the data that the learner last opened, else the snapshot."""

from __future__ import annotations

from typing import Any

from ateliers.exercises.model import Code, Number

Given = tuple[Any, ...]
"""One table, or one path, for each dataset of an exercise: the arguments of its reference."""

Stamps = tuple[tuple[str, int, int], ...]
"""Files as they are now: the path, the time and the size of each."""


def names(found: Code | Number) -> tuple[str, ...]:
    """Return the ids of the datasets that an exercise uses."""
    return (found.data,) if isinstance(found.data, str) else found.data


def given(found: Code | Number) -> Given:
    """Return what the reference of an exercise computes from."""
    from ateliers import sources

    last = sources.last_path if found.given == "path" else sources.last_table
    return tuple(last(name) for name in names(found))


def copies(data: Given) -> Given:
    """Return tables that a reference or a slip may change."""
    return tuple(each.copy() if hasattr(each, "columns") else each for each in data)


def stamps(found: Code | Number) -> Stamps:
    """Return what changes when the data behind an exercise do."""
    from ateliers import sources

    files = [sources.last_path(name) for name in names(found)]
    return tuple((str(file), s.st_mtime_ns, s.st_size) for file in files for s in [file.stat()])
