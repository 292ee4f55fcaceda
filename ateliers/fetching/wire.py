"""One connection: through the declared proxy, or to an address that was checked; TLS always."""

from __future__ import annotations

import os
import socket
import ssl
from base64 import b64encode
from collections.abc import Callable, Sequence
from http.client import HTTPSConnection
from threading import Thread
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from ateliers.fetching.failures import no_trust, not_public, proxy_kind, unknown_host
from ateliers.fetching.hosts import public
from ateliers.fetching.limits import Deadline

Resolve = Callable[[str], Sequence[str]]
"""From a name to its addresses, as texts."""

Connect = Callable[[tuple[str, int], float], socket.socket]
"""From an address and a port to a socket, within so many seconds."""


def addresses(host: str) -> list[str]:
    """Ask the system for the addresses of a name."""
    found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(each[4][0]) for each in found))


def declared_proxy(host: str) -> str | None:
    """Return the proxy that this machine declares for https, if it does for this host."""
    proxies = getproxies()
    proxy = proxies.get("https") or proxies.get("all")
    return None if not proxy or proxy_bypass(host) else proxy


def trusting(file: str | None) -> ssl.SSLContext:
    """Return what is trusted: a file of authorities, else ``SSL_CERT_FILE``, else certifi's."""
    import certifi

    file = file or os.environ.get("SSL_CERT_FILE") or certifi.where()
    try:
        context = ssl.create_default_context(cafile=file)
    except OSError:  # ssl.SSLError is one too
        raise no_trust(file) from None
    context.sslsocket_class = _Socket
    return context


class _Socket(ssl.SSLSocket):
    """A socket whose every read ends with the deadline: headers sent a byte a second too."""

    deadline: Deadline | None = None
    silence = 0.0

    def read(self, len: int = 1024, buffer: Any = None) -> Any:
        if self.deadline:
            self.settimeout(self.deadline.left(self.silence))
        return super().read(len, buffer)


def opened(
    host: str,
    *,
    context: ssl.SSLContext,
    proxy: str | None,
    resolve: Resolve,
    connect: Connect,
    deadline: Deadline,
    silence: float,
) -> HTTPSConnection:
    """Connect to a declared host.

    Through a proxy, it is the proxy that finds the host's address; otherwise every address of the
    name must be public, and the connection is made to one of them, not to the name.
    """

    def dial(to: tuple[str, int], *_: object) -> socket.socket:
        found = [to[0]] if proxy else _checked(host, resolve, deadline)
        for each in found[:-1]:
            try:
                return connect((each, to[1]), deadline.left(silence))
            except OSError:  # the next address may answer
                continue
        return connect((found[-1], to[1]), deadline.left(silence))

    if proxy:
        server, port, headers = _proxy(proxy)
        connection = HTTPSConnection(server, port, context=context, timeout=silence)
        connection.set_tunnel(host, 443, headers)
    else:
        connection = HTTPSConnection(host, 443, context=context, timeout=silence)
    connection._create_connection = dial  # type: ignore[attr-defined]
    try:
        connection.connect()
    except BaseException:
        connection.close()
        raise
    wrapped = connection.sock
    assert isinstance(wrapped, _Socket)
    wrapped.deadline, wrapped.silence = deadline, silence
    # Where nothing else says how long a body is, an end that TLS did not announce is a cut.
    wrapped.suppress_ragged_eofs = False  # type: ignore[attr-defined]
    return connection


def _checked(host: str, resolve: Resolve, deadline: Deadline) -> list[str]:
    """Return the addresses of a name, all of them public."""
    found = _within(deadline, resolve, host)
    if not found:
        raise unknown_host(host)
    for each in found:
        if not public(each):
            raise not_public(host, each)
    return found


def _within(deadline: Deadline, resolve: Resolve, host: str) -> list[str]:
    """Resolve in a thread: the system's call knows no time limit."""
    found: list[str] = []

    def ask() -> None:
        try:
            found.extend(resolve(host))
        except (OSError, UnicodeError):  # told as a name that is not found
            found.clear()

    thread = Thread(target=ask, daemon=True)
    thread.start()
    thread.join(deadline.left())
    deadline.left()
    return list(found)


def _proxy(declared: str) -> tuple[str, int, dict[str, str]]:
    """Return the host, the port and the headers of a declared proxy."""
    parts = urlsplit(declared if "://" in declared else f"http://{declared}")
    if parts.scheme != "http" or not parts.hostname:
        raise proxy_kind(parts.scheme)
    headers = {}
    if parts.username:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Proxy-Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
    return parts.hostname, parts.port or 80, headers
