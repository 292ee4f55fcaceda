"""Serve the built site to this computer, and to no other."""

from __future__ import annotations

import errno
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from ateliers.errors import AteliersError
from ateliers.places import SITE
from ateliers.site.not_found import NAME as NOT_FOUND

HOST = "127.0.0.1"
TRIES = 50


class _Handler(SimpleHTTPRequestHandler):
    """Files as they are now: a rebuilt page is seen at the next reload."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer an address that leads nowhere as a published site does: by its own page."""
        page = Path(self.directory, NOT_FOUND)
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        content = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Keep the terminal for what a person needs."""


class _Server(ThreadingHTTPServer):
    # Elsewhere than on Windows this only skips the wait after a restart.
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """A browser that hangs up is no fault."""


def server(port: int = 8000, site: Path = SITE) -> ThreadingHTTPServer:
    """Return a server bound to the first free port from ``port`` on; ``serve_forever`` starts it.

    Raises
    ------
    AteliersError
        If the site is not built, or no port is free.
    """
    if not (site / "index.html").is_file():
        raise AteliersError(f"there is no site in {site.name} yet; build it with: make site")
    handler = partial(_Handler, directory=str(site))
    for candidate in range(port, min(port + TRIES, 65536)):
        try:
            return _Server((HOST, candidate), handler)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise AteliersError(f"the site cannot be served: {error.strerror}") from error
    raise AteliersError(f"no port is free from {port} on; choose another with --port")


def serve(port: int = 8000, site: Path = SITE) -> None:
    """Serve the site until Ctrl-C, and say at which address.

    Parameters
    ----------
    port : int
        The port to try first; the next free one is taken, and said.
    site : Path
        The built site.
    """
    with server(port, site) as running:
        taken = running.server_address[1]
        why = "" if taken == port else f" (port {port} is taken)"
        print(f"The site is at http://localhost:{taken}/{why}; Ctrl-C stops it.", flush=True)
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            print()
