"""The pages for those who teach, in a browser: readable by everyone, and the sheet on two pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from accessible import assert_accessible

from ateliers.language import LANGS
from ateliers.modules import modules

FOLDERS = {"instructors": "facilitator", "sheets": "sheet"}
PAGES = ["instructors", "contribute"] + [
    f"{folder}/{module.id}"
    for folder, block in FOLDERS.items()
    for module in modules()
    if getattr(module, block)
]
SHEETS = [page for page in PAGES if page.startswith("sheets/")]
Visit = Callable[..., Any]


# Both editions have the same skeleton: one after the other, each is opened in one of them.
@pytest.mark.parametrize(("name", "lang"), list(zip(PAGES, LANGS * len(PAGES), strict=False)))
def test_a_page_for_teaching_is_accessible(
    name: str, lang: str, visit: Visit, address: str
) -> None:
    page = visit(f"{address}{lang}/pages/{name}.html", width=320, scheme="dark")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert_accessible(page)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_printed_on_two_pages(
    name: str, lang: str, paper: str, visit: Visit, address: str
) -> None:
    page = visit(f"{address}{lang}/pages/{name}.html")
    printed = page.pdf(format=paper)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 2
    page.emulate_media(media="print")
    assert not any(part.is_visible() for part in page.locator(".screen").all())
    colours = page.evaluate(
        "[...document.querySelectorAll('article p, article li, article td')]"
        ".map(e => getComputedStyle(e).color)"
    )
    assert set(colours) <= {"rgb(0, 0, 0)", "rgb(51, 51, 51)"}
