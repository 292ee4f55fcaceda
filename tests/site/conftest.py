"""The built site, a server on this machine, and a browser that is watched."""

from __future__ import annotations

import os
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sample_book
from filelock import FileLock

from ateliers.doctor import BROWSERS
from ateliers.doctor import browser as find_browser
from ateliers.site.build import build
from ateliers.site.serve import server


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that all workers of one run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """Make a folder once for all workers, and return it."""
    with FileLock(folder.with_suffix(".lock")):
        done = folder.with_suffix(".done")
        if not done.exists():
            make(folder)
            done.touch()
    return folder


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """Return the built site of the real book."""
    return once(shared / "site", lambda folder: build(out=folder, quiet=True))


@pytest.fixture(scope="session")
def sample_site(shared: Path) -> Path:
    """Return the built site of the sample book: every kind of content, known words."""

    def make(folder: Path) -> None:
        book, toc = sample_book.write(folder.with_name("sample-source"))
        build(out=folder, quiet=True, book=book, toc=toc)

    return once(shared / "sample-site", make)


@pytest.fixture(scope="session")
def room_kit(shared: Path, site: Path) -> Path:
    """Return the kit for a room, made of the site that the other tests read."""

    def make(folder: Path) -> None:
        from ateliers.room_kit import kit

        kit(folder / "kit.zip", site=site, tell=lambda _: None)

    return once(shared / "room-kit", make) / "kit.zip"


@pytest.fixture(scope="session")
def room_folder(room_kit: Path, shared: Path) -> Path:
    """Return what a person has after extracting it."""

    def make(folder: Path) -> None:
        with zipfile.ZipFile(room_kit) as opened:
            opened.extractall(folder)

    return once(shared / "room-kit-extracted", make) / "ateliers-kit"


def _address(folder: Path) -> Iterator[str]:
    with server(0, folder) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{running.server_address[1]}/"
        running.shutdown()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the real site; return its address, with the last slash."""
    yield from _address(site)


@pytest.fixture(scope="session")
def sample_address(sample_site: Path) -> Iterator[str]:
    """Serve the sample site."""
    yield from _address(sample_site)


# One for each file of tests: while Playwright drives a browser its event loop runs, and nothing
# else in the process can run one, as executing a notebook does.
@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Return the system's Chromium; without one the tests are skipped, or fail where CI=true."""
    found = find_browser()
    if found is None:
        reason = f"no browser here: none of {', '.join(BROWSERS)}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Any) -> Iterator[Callable[..., Any]]:
    """Return a function that opens a page: ``visit(address, width=…, scheme=…, javascript=…)``.

    Whatever is opened is watched: at the end of the test, a request to another host, an error in
    the console or a file that was not found is a failure.
    """
    faults: list[str] = []
    contexts: list[Any] = []

    def open_page(
        address: str, width: int = 1280, scheme: str = "light", javascript: bool = True
    ) -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=javascript,
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", lambda asked: _check_host(asked.url, faults))
        page.on("pageerror", lambda error: faults.append(f"error: {error}"))
        page.on("console", lambda told: _check_console(told, faults))
        page.on("requestfailed", lambda asked: faults.append(f"failed: {asked.url}"))
        page.on("response", lambda got: _check_status(got, faults))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults, "\n".join(faults)


def _check_host(url: str, faults: list[str]) -> None:
    if not url.startswith(("http://127.0.0.1:", "file://", "data:", "blob:", "about:")):
        faults.append(f"another host: {url}")


def _check_console(told: Any, faults: list[str]) -> None:
    if told.type in {"error", "warning"}:
        faults.append(f"console: {told.text}")


def _check_status(got: Any, faults: list[str]) -> None:
    if got.status >= 400:
        faults.append(f"{got.status}: {got.url}")
