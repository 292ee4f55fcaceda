"""The start page says what is published, leads there, and shows what the lesson computes."""

from __future__ import annotations

import json
import re
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import nbformat
import pytest

from ateliers.january import readings
from ateliers.language import LANGS, Lang, number
from ateliers.modules import modules
from ateliers.places import MODULES
from ateliers.site import blocks, report, start_page
from ateliers.site.blocks import Place


def text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


def index(site: Path, lang: Lang) -> str:
    return (site / lang / "index.html").read_text("utf-8").split("<article")[1]


def book(lang: Lang, *pages: str, repository: str = "") -> Any:
    """Return what a part knows of a book that holds these pages only."""
    return SimpleNamespace(
        config=SimpleNamespace(language=lang, html_theme_options={"repository_url": repository}),
        env=SimpleNamespace(found_docs=set(pages)),
        srcdir=str(MODULES.parent),
    )


@pytest.mark.parametrize("lang", LANGS)
def test_the_three_ways_in_come_first_and_lead_to_what_is_published(lang: Lang, site: Path) -> None:
    html = index(site, lang)
    ways = html.split('<ul class="ways">')[1].split("</ul>")[0]
    assert len(text(html.split('<ul class="ways">')[0])) < 400
    links = re.findall(r'<li>.*?<a href="([^"]+)"', ways)
    assert len(re.findall("<li>", ways)) == 3 == len(links)
    published = [each.id for each in modules()]
    code = [each.id for each in modules() if each.level > 1]
    assert links[0] == f"modules/{published[0]}.html"
    assert links[1] == f"modules/{(code or published)[0]}.html"
    assert links[2] == f"{start_page.INSTRUCTORS}.html"


def test_a_page_that_is_not_in_the_book_is_not_promised() -> None:
    part = start_page.ways(Place(book("en", "index"), "index"), "")
    assert part.count("<li>") == 3 and "<a " not in part
    empty = start_page.levels(Place(book("en", "index"), "index"), "")
    assert empty.count(start_page.WORDS["planned"]["en"]) == 4


@pytest.mark.parametrize("lang", LANGS)
def test_the_minutes_are_those_of_the_published_modules(lang: Lang, site: Path) -> None:
    levels = index(site, lang).split('<div class="levels">')[1].split("</div>")[0]
    parts = re.split(r"<li><p><span>", levels)[1:]
    assert len(parts) == 4
    for level, part in enumerate(parts, 1):
        own = [each for each in modules() if each.level == level]
        assert re.findall(r'href="modules/([^"]+)\.html"', part) == [each.id for each in own]
        shown = re.findall(r"<small>\w+ (\d+) minutes</small>", part)
        total = sum(time.shown for each in own for time in each.minutes.values())
        assert [int(n) for n in shown] == ([total] if own else [])
        for each in own:
            assert text(each.question[lang]) in text(part)
    tried = all(time.tried for each in modules() for time in each.minutes.values())
    assert (start_page.WORDS["estimated"][lang] in text(levels)) is not tried


def outputs_of_the_lesson() -> dict[str, str]:
    lesson = nbformat.read(MODULES / "05-reading-csv.fr.ipynb", 4)
    return {
        cell.id: "".join(str(out.get("data", {}).get("text/plain", "")) for out in cell.outputs)
        for cell in lesson.cells
        if cell.cell_type == "code"
    }


def test_the_chart_is_what_the_lesson_computes() -> None:
    found, lesson = readings(), outputs_of_the_lesson()
    assert lesson["answer"] == str(found["right"])
    assert re.findall(r"\d+", lesson["obey-code"])[0] == str(found["advice"])
    assert re.findall(r"\d+", lesson["coerce-code"])[1] == str(found["forced"])
    assert found["right"] * 5 < found["advice"] < found["forced"]


@pytest.mark.parametrize("lang", LANGS)
def test_the_chart_is_a_figure_with_its_words_and_its_data(lang: Lang, site: Path) -> None:
    html = index(site, lang)
    (figure,) = re.findall(r'<figure class="ateliers-chart".*?</figure>', html, re.S)
    assert "<svg" in figure and "<details>" in figure
    (said,) = re.findall(r'role="img"[^>]*aria-label="([^"]+)"', figure)
    told = {name: text(number(value, lang)) for name, value in readings().items()}
    for value in told.values():
        assert f">{value}</td>" in figure.replace("\u00a0", " ")
        assert value in text(html.split("</figure>")[1].split("</p>")[0])
        assert value not in text(said), "the alternative text does not give the answer away"
    (spec,) = re.findall(r'<script type="application/json">(.*?)</script>', figure, re.S)
    assert json.loads(spec)["layer"]


@pytest.mark.parametrize("lang", LANGS)
def test_no_address_is_invented(lang: Lang) -> None:
    unknown = report.report(Place(book(lang, "pages/project"), "pages/project"), "")
    assert "<a " not in unknown and "http" not in unknown
    known = report.report(
        Place(book(lang, "pages/project", repository="https://example.org/x/"), "pages/project"), ""
    )
    assert 'href="https://example.org/x/issues"' in known


def test_a_part_that_nobody_writes_is_a_fault_with_the_nearest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []

    def warning(line: str, *values: str, location: str) -> None:
        told.append(f"{location}: {line % values}")

    monkeypatch.setattr(blocks, "_log", SimpleNamespace(warning=warning))
    monkeypatch.setattr(blocks, "WRITERS", {"levels": lambda *_: "", "ways": lambda *_: ""})
    source = ["# A\n\n```{ateliers} level\n```\n"]
    blocks.write(book("en"), "a", source)
    assert told[0].startswith('a: no part is called "level"; the nearest: levels')
    assert source == ["# A\n\n\n"]
