"""A portal of this machine that misbehaves on demand, over TLS, with certificates of its own."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import trustme

from ateliers.fetching.fetcher import Fetcher
from ateliers.fetching.hosts import public
from ateliers.fetching.limits import Limits
from ateliers.registry import datasets

HOST = "donnees.montreal.ca"
PUBLIC = "1.2.3.4"
"""What the tests' resolver answers: a public address, never dialled (see `Hostile.connect`)."""

CC_BY = "Attribution (CC-BY 4.0)"
"""The licence that the records of its portals name."""

Answer = Callable[[ssl.SSLSocket, "threading.Event"], None]


def head(status: str = "200 OK", **headers: object) -> bytes:
    lines = [f"HTTP/1.1 {status}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def gives(content: bytes, status: str = "200 OK", **headers: object) -> Answer:
    """Answer with this content, its length told."""

    def answer(client: ssl.SSLSocket, _: object) -> None:
        client.sendall(head(status, Content_Length=len(content), **headers) + content)

    return answer


def raw(content: bytes, polite: bool = True) -> Answer:
    """Send these bytes; say to TLS that it is the end, or break off."""

    def answer(client: ssl.SSLSocket, _: object) -> None:
        client.sendall(content)
        if polite:
            client.unwrap()

    return answer


def drips(first: bytes, every: float = 0.05) -> Answer:
    """Send the first bytes at once, then one byte at a time, for ever."""

    def answer(client: ssl.SSLSocket, stop: threading.Event) -> None:
        client.sendall(first)
        while not stop.wait(every):
            client.sendall(b"1")

    return answer


def redirects(to: str, status: str = "302 Found") -> Answer:
    return gives(b"moved", status, Location=to)


def framed(content: bytes, cut: int, framing: str) -> Answer:
    """Send the first bytes of a content, as if they were all or as if more should come."""
    part = content[:cut]
    if framing == "length":
        return raw(head(Content_Length=len(content)) + part)
    if framing == "chunked":
        chunks = b"%x\r\n" % len(content) + part
        if cut == len(content):
            chunks += b"\r\n0\r\n\r\n"
        return raw(head(Transfer_Encoding="chunked") + chunks)
    if framing == "chunk by chunk":  # each chunk is whole, the last one is missing
        chunks = b"%x\r\n%b\r\n" % (len(part), part)
        return raw(
            head(Transfer_Encoding="chunked")
            + chunks
            + (b"0\r\n\r\n" if cut == len(content) else b"")
        )
    if framing == "gzip to the end":
        packed = gzip.compress(content)
        return raw(head(Content_Encoding="gzip") + packed[: len(packed) * cut // len(content)])
    return raw(head() + part, polite=framing == "to the end")


class Clock:
    """The real time, and naps that take none of it."""

    def __init__(self, shift: float = 0.0) -> None:
        self.naps: list[float] = []
        self.shift = shift

    def monotonic(self) -> float:
        return time.monotonic() + sum(self.naps)

    def time(self) -> float:
        return time.time() + self.shift + sum(self.naps)

    def sleep(self, seconds: float, /) -> None:
        self.naps.append(seconds)


class Hostile:
    """Answers each request on its path; unknown paths are 404."""

    def __init__(self, ca: trustme.CA, **certificate: object) -> None:
        self.answers: dict[str, Answer | list[Answer]] = {}
        self.asked: list[str] = []
        self.heads: list[bytes] = []
        self.dialled: list[tuple[str, int]] = []
        self.stop = threading.Event()
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        names = certificate.pop("names", {host for ds in datasets() for host in ds.portal.hosts})
        ca.issue_cert(*names, **certificate).configure_cert(self._tls)  # type: ignore[misc, arg-type]
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self.stop.set()
        self._listener.close()

    def connect(self, address: tuple[str, int], timeout: float) -> socket.socket:
        """Stand where the network would: no forbidden address ever comes here."""
        assert public(address[0]), address
        assert address[1] == 443, address
        self.dialled.append(address)
        return socket.create_connection(("127.0.0.1", self.port), timeout)

    def fetcher(self, trust: str | None, **more: object) -> Fetcher:
        """What the tests ask with: strict as the real one, but for what they name."""
        settings: dict[str, object] = {
            "hosts": [HOST],
            "resolve": lambda host: [PUBLIC],
            "connect": self.connect,
            "trust": trust,
            "proxy": lambda host: None,
            "limits": Limits(seconds=20, silence=10, tries=1),
        }
        return Fetcher(**{**settings, **more})  # type: ignore[arg-type]

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        client.settimeout(30)
        with (
            suppress(OSError, ValueError),
            client,
            self._tls.wrap_socket(client, server_side=True) as secure,
        ):
            request = b""
            while b"\r\n\r\n" not in request:
                more = secure.recv(4096)
                if not more:
                    return
                request += more
            path = request.split(b" ")[1].decode("latin-1")
            self.heads.append(request)
            self.asked.append(path)
            answer = self.answers.get(path, gives(b"", "404 Not Found"))
            if isinstance(answer, list):
                answer = answer.pop(0) if len(answer) > 1 else answer[0]
            answer(secure, self.stop)


class Proxy:
    """A proxy of this machine: what it is asked, and a tunnel to the portal."""

    def __init__(self, portal: Hostile, status: str = "200 OK") -> None:
        self.asked: list[bytes] = []
        self._portal, self._status = portal, status
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError), client:
            request = b""
            while b"\r\n\r\n" not in request:
                request += client.recv(4096) or b"\r\n\r\n"
            self.asked.append(request)
            client.sendall(f"HTTP/1.1 {self._status}\r\n\r\n".encode())
            if not self._status.startswith("200"):
                return
            with socket.create_connection(("127.0.0.1", self._portal.port), 30) as beyond:
                back = threading.Thread(target=_pipe, args=(beyond, client), daemon=True)
                back.start()
                _pipe(client, beyond)
                back.join(5)


def _pipe(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while data := one.recv(65536):
            other.sendall(data)
    with suppress(OSError):
        other.shutdown(socket.SHUT_WR)


def file_of(ca: trustme.CA, folder: Path) -> str:
    """Write an authority's certificate to a file."""
    path = folder / "authority.pem"
    ca.cert_pem.write_to_path(str(path))
    return str(path)
