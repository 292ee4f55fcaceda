"""The download itself, from a server of this machine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ateliers.errors import AteliersError
from ateliers.portal import PortalError, fetch, kept, receive
from ateliers.registry import Dataset, dataset

GOOD = dataset("velos-2012").snapshot_path.read_bytes()


class _Portal(BaseHTTPRequestHandler):
    """Answers by what the address asks."""

    asked = 0

    def do_GET(self) -> None:
        type(self).asked += 1
        status = 503 if "503" in self.path else 404 if "404" in self.path else 200
        self.send_response(status)
        if "length" in self.path:
            self.send_header("Content-Length", str(len(GOOD)))
        self.end_headers()
        self.wfile.write(GOOD[:9000] if "cut" in self.path else GOOD)

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    _Portal.asked = 0
    with ThreadingHTTPServer(("127.0.0.1", 0), _Portal) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}"
        running.shutdown()


def at(url: str) -> Dataset:
    ds = dataset("velos-2012")
    return replace(ds, route=replace(ds.route, url=url))


def test_a_file_comes_through_pooch(server: str, tmp_path: Path) -> None:
    copy = fetch(at(f"{server}/good"), tmp_path / "cache")
    assert copy.path.read_bytes() == GOOD
    assert copy.new
    assert not fetch(at(f"{server}/good"), tmp_path / "cache").new
    assert _Portal.asked == 1


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("404", "404"),
        ("503", "503"),
        ("cut", "cut short"),
        ("cut-with-length", "cannot be reached"),
    ],
)
def test_what_is_not_whole_is_refused(path: str, told: str, server: str, tmp_path: Path) -> None:
    ds = at(f"{server}/{path}")
    with pytest.raises(AteliersError, match=told) as caught:
        fetch(ds, tmp_path)
    assert caught.value.told["fr"]  # type: ignore[attr-defined]
    assert kept(ds, tmp_path) is None
    assert [f.suffix for f in tmp_path.iterdir()] == [".lock"]


def test_nobody_there() -> None:
    with pytest.raises(PortalError, match="cannot be reached"):
        receive(at("http://127.0.0.1:9/nothing"))


def test_many_at_once_ask_once(server: str, tmp_path: Path) -> None:
    ds = at(f"{server}/good")
    contents: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: contents.append(fetch(ds, tmp_path).path.read_bytes()))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert contents == [GOOD] * 6
    assert _Portal.asked == 1
