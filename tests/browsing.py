"""A Chromium page that reaches this machine only, for tests outside tests/site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ateliers.doctor import browser as find_browser


@contextmanager
def chromium_page(**options: Any) -> Iterator[Any]:
    """Yield a page; skip without a browser, or fail where CI=true.

    Requests to other hosts are refused and listed in ``page.elsewhere``; errors of the page's
    scripts are listed in ``page.faults``.
    """
    found = find_browser()
    if found is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(
            "no Chromium here: install the package chromium"
        )
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page = browser.new_page(**options)
        page.elsewhere, page.faults = [], []
        page.on("pageerror", lambda fault: page.faults.append(str(fault)))

        def guard(route: Any) -> None:
            address = route.request.url
            if address.startswith(("http://127.0.0.1:", "file:", "data:", "blob:")):
                route.continue_()
            else:
                page.elsewhere.append(address)
                route.abort()

        page.route("**/*", guard)
        try:
            yield page
        finally:
            browser.close()
