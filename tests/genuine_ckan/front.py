"""What stands before a portal: TLS with a certificate of the tests, and a relay to CKAN behind."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import suppress

import trustme

from ateliers.fetching.fetcher import Fetcher
from ateliers.fetching.limits import Limits

PUBLIC = "1.2.3.4"
"""What the tests' resolver answers: a public address, never dialled."""


class Front:
    """Answers under these names on loopback, with what CKAN answers."""

    def __init__(self, behind: str, names: set[str]) -> None:
        self.names = names
        self._behind = int(behind.rpartition(":")[2])
        self._authority = trustme.CA()
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(*names).configure_cert(self._tls)
        self._listener = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def fetcher(self, trust: str) -> Fetcher:
        """What a learner's reading asks with; only name and connection lead here."""
        self._authority.cert_pem.write_to_path(trust)
        port = self._listener.getsockname()[1]
        return Fetcher(
            self.names,
            resolve=lambda host: [PUBLIC],
            connect=lambda address, seconds: socket.create_connection(("127.0.0.1", port), seconds),
            trust=trust,
            proxy=lambda host: None,
            limits=Limits(seconds=180, silence=120, tries=1),
        )

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._relay, args=(client,), daemon=True).start()

    def _relay(self, client: socket.socket) -> None:
        """Pass one request on, then the answer until CKAN ends it."""
        client.settimeout(180)
        with (
            suppress(OSError),
            client,
            self._tls.wrap_socket(client, server_side=True) as secure,
            socket.create_connection(("127.0.0.1", self._behind), 180) as behind,
        ):
            request = b""
            while b"\r\n\r\n" not in request:
                request += secure.recv(4096) or b"\r\n\r\n"
            # Données Québec's CKAN stands under this folder; ours, at the root.
            behind.sendall(request.replace(b" /recherche/", b" /", 1))
            while part := behind.recv(1 << 16):
                secure.sendall(part)
            secure.unwrap()
