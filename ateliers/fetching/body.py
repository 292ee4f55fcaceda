"""What came, inflated, whole and not too large."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from http.client import HTTPException, HTTPResponse

from ateliers.fetching.failures import cut, of_network, too_large, unreadable
from ateliers.fetching.limits import Deadline

CHUNK = 1 << 16


def body(response: HTTPResponse, deadline: Deadline, most: int) -> Iterator[bytes]:
    """Yield an answer's content, part by part.

    Raises
    ------
    FetchError
        Once it is over ``most`` bytes, late, cut or in a compression that was not asked.
    """
    expected = response.length  # None where it comes in chunks, or until the connection ends
    kind = (response.getheader("Content-Encoding") or "identity").strip().casefold()
    if kind not in ("identity", "gzip", "x-gzip"):
        raise unreadable()
    gzip = None if kind == "identity" else Gunzip()
    if expected is not None and expected > most:
        raise too_large(most)
    came = given = 0
    try:
        # `read` would wait until its buffer is full, a byte at a time: `read1` gives what is there.
        while chunk := response.read1(CHUNK):
            deadline.left()
            came += len(chunk)
            for part in gzip.parts(chunk) if gzip else (chunk,):
                given += len(part)
                if max(came, given) > most:
                    raise too_large(most)
                yield part
    except (OSError, HTTPException, zlib.error) as error:
        raise of_network(error) from error
    if (expected is not None and came != expected) or (gzip and not gzip.whole):
        raise cut()


class Gunzip:
    """Inflate in parts of bounded size: a small body can hold a very large one."""

    def __init__(self) -> None:
        self._member = zlib.decompressobj(wbits=31)
        self.whole = False

    def parts(self, data: bytes) -> Iterator[bytes]:
        """Yield what these bytes add."""
        while data:
            if self._member.eof:
                self._member = zlib.decompressobj(wbits=31)
            yield self._member.decompress(data, CHUNK)
            data = self._member.unconsumed_tail or self._member.unused_data
        while rest := self._member.decompress(b"", CHUNK) if not self._member.eof else b"":
            yield rest
        self.whole = self._member.eof
