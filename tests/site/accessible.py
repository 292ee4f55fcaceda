"""What axe finds against a page."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.sync_playwright import Axe

# Without preloading, which would read the stylesheet again: refused from file://. Every rule is
# held to every element; of what is right, axe writes no account, which takes longer than to look.
OPTIONS = {"preload": False, "resultTypes": ["violations"]}


def assert_accessible(page: Any) -> None:
    found = Axe().run(page, options=OPTIONS)
    assert found.violations_count == 0, found.generate_report()
