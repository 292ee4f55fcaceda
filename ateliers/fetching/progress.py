"""One line while a download lasts, in the reader's language."""

from __future__ import annotations

import time

from ateliers.fetching.failures import megabytes
from ateliers.fetching.limits import Clock
from ateliers.language import Lang

AFTER, EVERY = 1.0, 0.25
"""Seconds before anything is said, and between two changes of the line."""


class Progress:
    """Says how much came, on one line that is written over."""

    def __init__(self, name: str, lang: Lang, clock: Clock = time) -> None:
        self._name, self._lang, self._clock = name, lang, clock
        self._next, self._width = clock.monotonic() + AFTER, 0

    def __call__(self, came: int, total: int | None) -> None:
        """Tell it if it is time to."""
        now = self._clock.monotonic()
        if now < self._next:
            return
        self._next = now + EVERY
        size = megabytes(came, self._lang)
        if self._lang == "fr":
            text = f"{size} reçus" + (f" sur {megabytes(total, 'fr')}" if total else "")
        else:
            text = f"{size}" + (f" of {megabytes(total, 'en')}" if total else "") + " received"
        line = f"{self._name} · {text}"
        self._width = max(self._width, len(line))
        print(f"\r{line:<{self._width}}", end="", flush=True)

    def end(self) -> None:
        """End the line, if there is one."""
        if self._width:
            print(flush=True)
            self._width = 0
