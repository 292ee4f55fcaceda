"""The site in a real browser. Every page opened is watched (see `visit` in conftest.py)."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from accessible import assert_accessible

from ateliers.language import LANGS
from ateliers.places import ROOT
from ateliers.site.strings import STRINGS

Visit = Callable[..., Any]
LESSON = "fr/modules/05-sample.html"
# The five are made by one writer; this one has the most files, keys and kinds of columns.
ONE_TABLE = "reference/municipalites"
WIDE = "document.documentElement.scrollWidth <= innerWidth"


def real_pages() -> list[str]:
    """Return every page that the contents name, in both editions; of the reference tables, one."""
    names = re.findall(r"^ *- file: (\S+)$", (ROOT / "_toc.yml").read_text("utf-8"), re.MULTILINE)
    names = [name for name in names if not name.startswith("reference/") or name == ONE_TABLE]
    return [f"{lang}/{name}.html" for lang in LANGS for name in ["index", "search", *names]]


def search(page: Any, words: str) -> list[str]:
    page.keyboard.press("/")
    field = page.locator(".search-dialog input[type=search]")
    field.fill(words)
    status = page.locator(".search-dialog [role=status]")
    status.filter(has_text="résultat").or_(status.filter(has_text="result")).wait_for()
    return [link.inner_text() for link in page.locator(".search-results a").all()]


@pytest.mark.parametrize(
    "words", ["qualité", "qualite", "QUALITES", "déneiger", "deneiger", "fichiers"]
)
def test_search_finds_whatever_the_accents(words: str, visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + "fr/index.html")
    found = search(page, words)
    assert any("Lire un fichier" in title for title in found)
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url("**/fr/modules/05-sample.html")


def test_search_in_english_and_from_a_file(visit: Visit, sample_site: Path) -> None:
    page = visit((sample_site / "en/modules/05-sample.html").as_uri())
    assert any("Reading a file" in title for title in search(page, "quebec"))
    page.locator(".search-dialog input").fill("zzzz")
    page.get_by_text(STRINGS["search_none"]["en"]).wait_for()
    page.keyboard.press("Escape")
    assert not page.locator(".search-dialog").is_visible()


def test_search_loads_nothing_before_it_opens(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON)
    loaded = "performance.getEntriesByType('resource').map(e => e.name).join(' ')"
    assert "search" not in page.evaluate(loaded)
    search(page, "qualite")
    assert "searchindex.js" in page.evaluate(loaded)
    assert page.evaluate("localStorage.length") == 0


def test_the_search_page_answers_an_address(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + "fr/search.html?q=qualite")
    page.locator(".search-results a").first.wait_for()
    assert "1 résultat" in page.locator("[role=status]").inner_text()


def test_a_slash_typed_in_a_field_stays_there(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON)
    page.evaluate("document.querySelector('article').append(document.createElement('input'))")
    page.locator("article input").press("/")
    assert page.locator("article input").input_value() == "/"
    assert not page.locator(".search-dialog").is_visible()


# One tab for the three: opening another, and reading axe anew, takes longer than the looking.
@pytest.mark.parametrize("name", real_pages())
def test_real_pages_are_accessible_and_fit_a_phone(name: str, visit: Visit, address: str) -> None:
    page = visit(address + name, scheme="light")
    assert_accessible(page)
    page.emulate_media(color_scheme="dark")
    page.reload()
    assert_accessible(page)
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 900})
    page.reload()
    assert page.evaluate(WIDE)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "light")])
def test_every_kind_of_content_is_accessible(
    width: int, scheme: str, visit: Visit, sample_site: Path
) -> None:
    page = visit((sample_site / LESSON).as_uri(), width=width, scheme=scheme)
    page.locator("details.hide summary").click()
    assert_accessible(page)
    search(page, "qualite")
    assert_accessible(page)


def test_wide_things_scroll_in_their_box_by_keyboard(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON, width=320)
    assert page.evaluate(WIDE)
    box = page.locator(".scroll:has(.dataframe)")
    assert box.get_attribute("tabindex") == "0"
    assert box.get_attribute("aria-label") == STRINGS["scroll_table"]["fr"]
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.scroll:has(.dataframe)').scrollLeft > 0")
    # A table that fits is no stop on the way.
    assert page.locator(".scroll:has(table.docutils)").get_attribute("tabindex") is None


def test_a_table_that_goes_on_says_so(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON, width=320)
    box = page.locator(".scroll:has(.dataframe)")
    note = box.locator("+ .slide")
    assert box.get_attribute("data-more") == "" and note.is_visible()
    box.evaluate("each => { each.scrollLeft = each.scrollWidth }")
    page.wait_for_function(
        "!document.querySelector('.scroll:has(.dataframe)').matches('[data-more]')"
    )


@pytest.mark.parametrize("javascript", [True, False])
def test_the_contents_open_on_a_phone(javascript: bool, visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON, width=320, javascript=javascript)
    contents = page.locator("#contents")
    assert not contents.is_visible()
    page.locator(".menu").click()
    assert contents.is_visible()
    contents.get_by_text("Accueil").click()
    page.wait_for_url("**/fr/index.html")


def test_without_javascript_the_page_is_whole(visit: Visit, sample_site: Path) -> None:
    page = visit((sample_site / LESSON).as_uri(), javascript=False)
    assert page.get_by_role("heading", level=1).inner_text().startswith("Lire un fichier")
    assert not page.locator("#open-search").is_visible()
    page.locator("details.hide summary").click()
    assert page.get_by_text("print(35)").is_visible()
    page.locator("a.language").click()
    page.wait_for_url("**/en/modules/05-sample.html")
    page.goto((sample_site / "fr/search.html").as_uri())
    assert page.locator("noscript .admonition").is_visible()
    assert not page.locator(".search-box").is_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_the_entrance_sends_the_reader_on(
    javascript: bool, visit: Visit, sample_site: Path
) -> None:
    page = visit((sample_site / "index.html").as_uri(), javascript=javascript)
    # This browser asks for English; without JavaScript nobody hears it, and French is the default.
    page.wait_for_url("**/en/index.html" if javascript else "**/fr/index.html")


def test_the_theme_is_kept_only_when_chosen(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON, scheme="dark")
    background = "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    assert page.evaluate("localStorage.length") == 0
    page.get_by_role("button", name=STRINGS["light"]["fr"]).click()
    light = page.evaluate(background)
    assert light != dark
    page.reload()
    assert page.evaluate(background) == light
    assert page.get_by_role("button", name=STRINGS["dark"]["fr"]).is_visible()


def test_code_is_copied(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".cell_input .copy").first.focus()
    page.keyboard.press("Enter")
    page.locator(".copy", has_text=STRINGS["copied"]["fr"]).wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith("import pandas as pd\n")


def test_targets_are_large_enough(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON, width=320)
    sizes = page.evaluate(
        "Array.from(document.querySelectorAll('header a, header button, summary, .neighbours a'))"
        ".map(e => e.getBoundingClientRect()).map(r => [r.width, r.height])"
    )
    assert sizes and all(min(size) >= 24 for size in sizes if size[0])


def test_print_keeps_the_text_and_drops_the_rest(visit: Visit, sample_address: str) -> None:
    page = visit(sample_address + LESSON, scheme="dark")
    page.emulate_media(media="print")
    for gone in (".top", ".contents", ".sections", ".neighbours", ".copy", ".headerlink"):
        assert not page.locator(gone).first.is_visible(), gone
    assert page.locator(".independence").is_visible()
    code = page.locator(".cell_input pre").first
    assert code.evaluate("e => e.scrollWidth <= e.clientWidth + 1")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
