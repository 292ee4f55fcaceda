"""tools/link_check.py, against a server of this machine: the network is never asked."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
from tool import tool

from ateliers.places import ROOT

links = tool("link_check")
ASKED: list[tuple[str, str, float]] = []
ANSWERS = {
    "/good": {"HEAD": 200},
    "/no-head": {"HEAD": 405, "GET": 200},
    "/gone": {"HEAD": 404, "GET": 404},
    "/members": {"HEAD": 403, "GET": 403},
    "/moved": {"HEAD": 301},
    "/broken": {"HEAD": 500, "GET": 500},
}


class Host(BaseHTTPRequestHandler):
    """Answers what `ANSWERS` says."""

    def answer(self) -> None:
        ASKED.append((self.command, self.path, time.monotonic()))
        if self.path == "/slow":
            time.sleep(0.6)
        self.send_response(ANSWERS.get(self.path, {}).get(self.command, 200))
        if self.path == "/moved":
            self.send_header("Location", "/good")
        self.send_header("Content-Length", "0")
        self.end_headers()

    do_HEAD = do_GET = answer

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def host() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Host) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.mark.parametrize(
    "path, fault, refused",
    [
        ("/good", "", False),
        ("/no-head", "", False),
        ("/moved", "", False),
        ("/gone", "answers 404", False),
        ("/broken", "answers 500", False),
        ("/members", "answers 403", True),
        ("/slow", "no answer within 0.3 s", False),
    ],
)
def test_what_an_address_answers(host: str, path: str, fault: str, refused: bool) -> None:
    answer = links.asked(host + path, timeout=0.3, pause=0)
    assert (answer.fault, answer.refused) == (fault, refused)


def test_a_host_that_is_not_there_is_told() -> None:
    answer = links.asked("http://127.0.0.1:9/", timeout=1, pause=0)
    assert answer.fault.startswith("cannot be reached") and not answer.refused


def test_head_is_enough_where_it_is_answered_and_a_host_is_asked_slowly(host: str) -> None:
    ASKED.clear()
    links.ask_all([f"{host}/good", f"{host}/gone", f"{host}/good?2"], timeout=1, pause=0.2)
    assert [(verb, path) for verb, path, _ in ASKED] == [
        ("HEAD", "/good"),
        ("HEAD", "/gone"),
        ("GET", "/gone"),
        ("HEAD", "/good?2"),
    ]
    times = [when for *_, when in ASKED]
    assert min(b - a for a, b in pairwise(times)) >= 0.19


@pytest.mark.parametrize(
    "text, found",
    [
        ("See [it](https://a.test/x).", ["https://a.test/x"]),
        ("(https://a.test/x_(y)), or <https://b.test>", ["https://a.test/x_(y)", "https://b.test"]),
        ("« https://a.test/x », puis", ["https://a.test/x"]),
        ("**https://a.test/x**", ["https://a.test/x"]),
        ("https://a.test/x#part", ["https://a.test/x"]),
        ("https://a.test/api/3/action/", ["https://a.test/api/3/action/status_show"]),
        ("https://registry.example.org/a http://localhost:8000/ https://a/{id}", []),
        ('xmlns="http://www.w3.org/2000/svg"', []),
    ],
)
def test_addresses_are_found_without_what_follows_them(text: str, found: list[str]) -> None:
    assert list(links.addresses(text)) == found


def test_the_places_of_an_address_are_told_and_outputs_are_left_out(tmp_path: Path) -> None:
    book = tmp_path / "book" / "modules"
    book.mkdir(parents=True)
    (tmp_path / "README.md").write_text("[a](https://a.test/)")
    cells = [
        {"cell_type": "markdown", "source": ["[a](https://a.test/)"]},
        {"cell_type": "code", "source": [], "outputs": [{"text": "https://out.test/"}]},
    ]
    (book / "01.fr.ipynb").write_text(json.dumps({"cells": cells}))
    assert links.named(tmp_path) == {"https://a.test/": ["README.md", "book/modules/01.fr.ipynb"]}


def test_the_report_says_where_and_ends_in_failure(tmp_path: Path, host: str) -> None:
    (tmp_path / "README.md").write_text(f"{host}/gone {host}/good {host}/members")
    answers = links.ask_all([f"{host}/{x}" for x in ("gone", "good", "members")], 1, 0)
    told = links.report(answers, {f"{host}/{x}": ["README.md"] for x in ("gone", "members")})
    assert told.startswith("3 addresses asked, 1 broken, 1 not told.")
    assert f"- <{host}/gone> answers 404; in README.md" in told


def test_the_book_names_addresses_and_a_dry_run_asks_none() -> None:
    done = subprocess.run(
        [sys.executable, "tools/link_check.py", "--dry-run"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    lines = done.stdout.splitlines()
    assert len(lines) > 15 and any("book/modules/04-licences.fr.ipynb" in line for line in lines)
