"""The kit for a room, walked as on a locked computer: unzipped, by double click, no network."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ateliers.closed import LETTERS
from ateliers.exercises import exercise
from ateliers.exercises.model import ChooseOne
from ateliers.language import LANGS, Lang
from ateliers.modules import modules
from ateliers.registry import datasets
from ateliers.room_kit.guide import NAMES
from ateliers.site.strings import STRINGS

WIDE = "document.documentElement.scrollWidth <= innerWidth"
SEARCHED = {"fr": ("separateur", "Lire un fichier CSV"), "en": ("separator", "Reading a CSV file")}
CHART = "modules/07-first-chart"
EXERCISES = "exercises/05-reading-csv"


def failed(request: Any, faults: list[str]) -> None:
    if "ERR_ABORTED" not in (request.failure or ""):  # as a download is told, which leaves the page
        faults.append(f"failed: {request.url}")


@pytest.fixture
def walk(browser: Any) -> Iterator[Callable[..., Any]]:
    """Return a function that opens a page without network; at the end, only files were asked."""
    asked: list[str] = []
    faults: list[str] = []
    contexts: list[Any] = []

    def open_page(path: Path, width: int = 1280, scheme: str = "light") -> Any:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, offline=True
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: faults.append(f"error: {error}"))
        page.on("requestfailed", lambda request: failed(request, faults))
        page.goto(path.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert asked and not faults, "\n".join(faults)
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_person_walks_through_it(lang: Lang, room_folder: Path, walk: Callable[..., Any]) -> None:
    page = walk(room_folder / NAMES[lang])
    assert not page.locator(".zipped").is_visible()
    assert page.locator(".self li.yes").count() == 2
    page.locator("a.open").click()
    page.wait_for_url(f"**/site/{lang}/index.html")

    page.locator('main a[href="modules/05-reading-csv.html"]').first.click()
    page.wait_for_url("**/modules/05-reading-csv.html")
    words, title = SEARCHED[lang]
    page.keyboard.press("/")
    page.locator(".search-dialog input[type=search]").fill(words)
    found = page.locator(".search-results a").filter(has_text=title).first
    found.wait_for()
    page.keyboard.press("Escape")

    question = page.locator("#q-05-know-separator")
    given = exercise("05-know-separator", lang)
    assert isinstance(given, ChooseOne)
    for letter, option in zip(LETTERS, given.options, strict=False):
        question.locator(f"input[value={letter}]").check()
        question.locator("button[type=submit]").click()
        question.locator(f".feedback.{'ok' if option.right else 'not'}").wait_for()

    page.goto((room_folder / "site" / lang / f"{CHART}.html").as_uri())
    chart = page.locator(".ateliers-chart").first
    chart.locator(".plot").focus()
    chart.locator(".live svg").wait_for()

    page.goto((room_folder / "site" / lang / f"{EXERCISES}.html").as_uri())
    rows = page.locator("#q-05-rows")
    for typed, verdict in (("311", "not"), ("310", "ok")):
        rows.locator("input").first.fill(typed)
        rows.locator("button[type=submit]").click()
        rows.locator(f".feedback.{verdict}").wait_for()

    page.goto((room_folder / "site" / lang / "pages" / "data" / "velos-2012.html").as_uri())
    for link, name in zip(
        page.locator("a[download]").all(), ("velos-2012.csv", "velos-2012.utf8.csv"), strict=True
    ):
        with page.expect_download() as got:
            link.click()
        assert got.value.suggested_filename == name
        assert got.value.path().read_bytes() == (room_folder / "data" / name).read_bytes()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGS)
def test_on_a_phone_and_in_the_dark(
    lang: Lang, scheme: str, room_folder: Path, walk: Callable[..., Any]
) -> None:
    page = walk(room_folder / NAMES[lang], width=320, scheme=scheme)
    assert page.evaluate(WIDE)
    luminous = "Number(getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]) > 127"
    assert page.evaluate(luminous) == (scheme == "light")
    page.goto((room_folder / "site" / lang / f"{CHART}.html").as_uri())
    assert page.evaluate(WIDE) and page.evaluate(luminous) == (scheme == "light")


@pytest.mark.parametrize("lang", LANGS)
def test_the_guide_leads_to_what_is_there(
    lang: Lang, room_folder: Path, walk: Callable[..., Any]
) -> None:
    page = walk(room_folder / NAMES[lang])
    assert STRINGS["independence"][lang] in page.locator("small").inner_text()
    links = [a.get_attribute("href") for a in page.locator("a[href]").all()]
    assert len(links) > 20 and all((room_folder / link).is_file() for link in links)
    assert len(page.locator("tbody tr").all()) == len(modules()) + len(datasets())
    # On paper, it is one page.
    assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True))) == 1


def test_a_guide_opened_inside_the_zip_says_so(
    room_folder: Path, tmp_path: Path, browser: Any
) -> None:
    for lang, name in NAMES.items():
        alone = tmp_path / name
        alone.write_bytes((room_folder / name).read_bytes())
        page = browser.new_page()
        page.goto(alone.as_uri())
        assert page.locator(".zipped").is_visible(), lang
        page.close()


@pytest.mark.parametrize("lang", LANGS)
def test_no_line_of_the_paper_is_cut(
    lang: Lang, room_folder: Path, walk: Callable[..., Any]
) -> None:
    page = walk(
        room_folder / NAMES[lang], width=696
    )  # the width of a letter page between its margins
    page.emulate_media(media="print")
    for path in sorted((room_folder / "site" / lang / "pages").glob("*/??-*.html")):
        page.goto(path.as_uri())
        cut = page.evaluate(
            """() => [...document.querySelectorAll("main *")].filter(e =>
                e.getBoundingClientRect().right > innerWidth + 1
                || (e.scrollWidth > e.clientWidth + 1
                    && getComputedStyle(e).overflowX !== "visible")
            ).map(e => e.outerHTML.slice(0, 80))"""
        )
        assert cut == [], path.name
