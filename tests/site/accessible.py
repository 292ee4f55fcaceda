"""What axe finds against a page."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe

# Without preloading, which would read the stylesheet again: refused from file://. Every rule is
# held to every element; of what is right, axe writes no account, which takes longer than to look.
OPTIONS = {"preload": False, "resultTypes": ["violations"]}

# The page measures its boxes when it is first drawn, which a busy machine does late.
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"


def assert_accessible(page: Any) -> None:
    page.evaluate(DRAWN)
    found = Axe().run(page, options=OPTIONS)
    assert found.violations_count == 0, found.generate_report()
