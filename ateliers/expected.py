"""What a schema cannot say of ``datasets.yml``: the key, then what is expected there."""

from __future__ import annotations

import datetime as dt


class Refused(Exception):
    """A key that holds something else than what is expected."""


def expect(true: bool, key: str, expected: str) -> None:
    """Refuse ``key`` unless ``true``."""
    if not true:
        raise Refused(f"{key}: expected {expected}")


def day(text: str, key: str) -> dt.date:
    """Return a day of the calendar from its ISO 8601 text."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise Refused(f"{key}: expected a day of the calendar, found {text}") from None
