"""How long and how much: one deadline for everything a reader waits for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

from ateliers.fetching.failures import too_slow


class Clock(Protocol):
    """What is needed of the module `time`."""

    def monotonic(self) -> float: ...
    def time(self) -> float: ...
    def sleep(self, seconds: float, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one reading.

    Parameters
    ----------
    bytes : int
        Of the body once inflated, and of what came over the wire.
    seconds : float
        For everything: another program's download, names, redirects, attempts, the body.
    silence : float
        Seconds without a byte.
    hops, tries : int
        Redirects that are followed; times that a busy portal is asked.
    """

    bytes: int = 64 << 20
    seconds: float = 60.0
    silence: float = 15.0
    hops: int = 5
    tries: int = 3


class Deadline:
    """A moment after which nothing is waited for."""

    def __init__(self, seconds: float, clock: Clock) -> None:
        self._clock, self._end, self.seconds = clock, clock.monotonic() + seconds, seconds

    @property
    def remaining(self) -> float:
        """Seconds left, 0 when it is over."""
        return max(0.0, self._end - self._clock.monotonic())

    def left(self, most: float = math.inf) -> float:
        """Return the seconds that may still be waited for, at most ``most``.

        Raises
        ------
        FetchError
            When it is over.
        """
        remaining = self.remaining
        if not remaining:
            raise too_slow(self.seconds)
        return min(remaining, most)
