"""Ask a declared host, follow it to declared hosts, and write what it gives."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse
from itertools import count
from pathlib import Path
from typing import TypeVar

from ateliers import __version__
from ateliers.fetching import wire
from ateliers.fetching.body import body
from ateliers.fetching.failures import FetchError, of_network, refused, too_many_hops
from ateliers.fetching.hosts import checked, onward
from ateliers.fetching.limits import Clock, Deadline, Limits

REDIRECTS = (301, 302, 303, 307, 308)
HEADERS = {
    "User-Agent": f"ateliers-donnees-ouvertes/{__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}

T = TypeVar("T")
Tell = Callable[[int, int | None], None]
"""Told of the bytes that came, and of how many there are where that is known."""


class Fetcher:
    """Downloads from declared hosts, within limits.

    Parameters
    ----------
    hosts : collection of str
        The names that may be asked, also by a redirect.
    resolve : callable
        From a name to its addresses; by default the system's answer.
    connect : callable
        From a checked address and port to a socket.
    trust : str, optional
        A file of certificate authorities in place of ``SSL_CERT_FILE`` or certifi's.
    proxy : callable
        From a host to the proxy that leads to it, or None; by default what ``HTTPS_PROXY`` and
        ``NO_PROXY`` declare.
    clock : module or object
        `time`, or what has its ``monotonic``, ``time`` and ``sleep``.
    limits : Limits
        Bytes, seconds, redirects, attempts.
    """

    def __init__(
        self,
        hosts: Collection[str],
        *,
        resolve: wire.Resolve = wire.addresses,
        connect: wire.Connect = socket.create_connection,
        trust: str | None = None,
        proxy: Callable[[str], str | None] = wire.declared_proxy,
        clock: Clock = time,
        limits: Limits = Limits(),  # noqa: B008  (frozen)
    ) -> None:
        self.hosts, self.trust, self.clock, self.limits = frozenset(hosts), trust, clock, limits
        self._resolve, self._connect, self._proxy = resolve, connect, proxy

    def deadline(self) -> Deadline:
        """Start the time that one reading may take."""
        return Deadline(self.limits.seconds, self.clock)

    def download(
        self, url: str, target: Path, deadline: Deadline | None = None, tell: Tell | None = None
    ) -> float:
        """Write what an address gives to a file, asking a busy portal again as it asks to.

        Returns
        -------
        float
            When it came, in seconds since 1970: by this machine's clock, or by the portal's
            where they differ by more than a day.

        Raises
        ------
        FetchError
            `told` says why in both languages.
        OSError
            The file cannot be written.
        """
        within = deadline or self.deadline()
        return self.patiently(lambda: self._once(url, target, within, tell), within)

    def patiently(self, once: Callable[[], T], deadline: Deadline) -> T:
        """Ask once, and again where that may help: as long after as a busy portal asks to wait."""
        for attempt in count(1):
            try:
                return once()
            except FetchError as error:
                pause = attempt if error.pause is None else error.pause
                if not error.again or attempt == self.limits.tries or pause >= deadline.remaining:
                    raise
                self.clock.sleep(pause)
        raise AssertionError

    @contextmanager
    def answer(self, url: str, deadline: Deadline) -> Iterator[HTTPResponse]:
        """Give the answer at the end of the redirects, its body not yet read."""
        context = None
        for _ in range(self.limits.hops + 1):
            host, target = checked(url, self.hosts)
            context = context or wire.trusting(self.trust)
            connection = None
            try:
                try:
                    connection = wire.opened(
                        host,
                        context=context,
                        proxy=self._proxy(host),
                        resolve=self._resolve,
                        connect=self._connect,
                        deadline=deadline,
                        silence=self.limits.silence,
                    )
                    connection.request("GET", target, headers=HEADERS)
                    response = connection.getresponse()
                except (OSError, HTTPException) as error:
                    raise of_network(error, host, self.clock.time()) from error
                location = response.getheader("Location") if response.status in REDIRECTS else None
                if location is None:
                    yield response
                    return
            finally:
                if connection:
                    connection.close()
            # The body of a redirect, of any length, is not read.
            url = onward(url, location)
        raise too_many_hops(self.limits.hops)

    def _once(self, url: str, target: Path, deadline: Deadline, tell: Tell | None) -> float:
        with self.answer(url, deadline) as response:
            now = self.clock.time()
            if response.status != 200:
                raise refused(response.status, pause_asked(response, now))
            encoded = response.getheader("Content-Encoding")
            total = None if encoded else response.length
            came = 0
            parts = body(response, deadline, self.limits.bytes)
            with target.open("wb") as file:
                for part in parts:
                    file.write(part)
                    came += len(part)
                    if tell:
                        tell(came, total)
            theirs = _moment(response.getheader("Date"))
        return now if theirs is None or abs(now - theirs) < 86_400 else theirs


def pause_asked(response: HTTPResponse, now: float) -> float | None:
    """Return the seconds that the portal asks to wait."""
    asked = (response.getheader("Retry-After") or "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked[:9])
    then = _moment(asked)
    return None if then is None else max(0.0, then - now)


def _moment(text: str | None) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp() if text else None
    except (ValueError, OverflowError, OSError):
        return None
