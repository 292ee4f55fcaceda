"""Charts and widgets on the page: drawn in its language, live on reach, readable without a script."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from accessible import assert_accessible
from nbformat import v4

from ateliers import charts
from ateliers.charts.figure import figure
from ateliers.language import LANGS, NBSP, Lang
from ateliers.light_import import skip_address_grammar
from ateliers.site import figures, widgets
from ateliers.site.build import build
from ateliers.widgets.bytes_reader import fallback, props_of
from tests.site.conftest import once

skip_address_grammar()
import altair as alt  # noqa: E402

STALE = "drawn-long-ago"
ROWS = [{"day": f"2012-01-{n:02}T00:00:00", "n": n * 1000.5} for n in range(1, 20)]
TOC = "format: jb-book\nroot: index\nchapters:\n  - file: plain\n"


def chart(mark: str) -> Any:
    made = getattr(alt.Chart(alt.Data(values=ROWS)), f"mark_{mark}")(clip=True)
    return made.encode(x="day:T", y="n:Q").properties(title="Titre", description=f"Texte {mark}.")


def cell(html: str) -> Any:
    output = v4.new_output("execute_result", {"text/html": html}, execution_count=1)
    return v4.new_code_cell("graphe", outputs=[output], execution_count=1)


def write_book(folder: Path) -> None:
    folder.mkdir()
    kernel = {"name": "python3", "language": "python", "display_name": "Python 3"}
    metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    data = "ville;n\nQuébec;1\nLévis;2\n".encode("cp1252")
    for lang in LANGS:
        drawn = [figure(charts.spec_of(chart(mark)), lang) for mark in ("bar", "line")]
        # A drawing of another version: the page must not show it.
        drawn = [re.sub(r'src="[^"]*"', f'src="{STALE}"', html) for html in drawn]
        cells = [v4.new_markdown_cell("# Essai"), *map(cell, drawn)]
        cells.append(cell(fallback(props_of(data, "octets.csv", lang))))
        nbformat.write(
            v4.new_notebook(cells=cells, metadata=metadata), folder / f"index.{lang}.ipynb"
        )
        (folder / f"plain.{lang}.md").write_text("# Texte\n\nSans graphique.\n", "utf-8")


@pytest.fixture(scope="module")
def pages(shared: Path) -> Path:
    """Return a site with charts and a widget on its first page, and none on the other."""

    def make(out: Path) -> None:
        book, toc = out.with_name("figures-book"), out.with_name("figures-toc.yml")
        write_book(book)
        toc.write_text(TOC, "utf-8")
        build(out=out, quiet=True, book=book, toc=toc)

    return once(shared / "figures-site", make)


@pytest.mark.parametrize("lang", LANGS)
def test_charts_are_drawn_anew_in_the_language_of_the_page(pages: Path, lang: Lang) -> None:
    html = (pages / lang / "index.html").read_text("utf-8")
    assert STALE not in html and html.count("<figure") == 2
    assert (f">10{NBSP}000<" if lang == "fr" else ">10,000<") in html
    ids = re.findall(r'\bid="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert "<style" not in html.partition("<main")[2]


def test_only_pages_that_hold_them_load_scripts(pages: Path) -> None:
    full, plain = ((pages / "fr" / f"{n}.html").read_text("utf-8") for n in ("index", "plain"))
    for name in ("charts.js", "charts.css", "widgets.js", "widgets.css"):
        assert f"_static/{name}" in full and f"_static/{name}" not in plain
        assert (pages / "fr" / "_static" / name).stat().st_size > 200
    assert "vega.js" not in full


def test_unreadable_specification_is_a_warning_and_keeps_the_drawing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for old in (
        f"{figures.MARK}></figure>",
        f'{figures.MARK}><script type="application/json">{{</script></figure>',
    ):
        assert figures._drawn(old, "fr", tmp_path, "page") == old
    assert not list(tmp_path.iterdir())


def test_widget_script_is_classic() -> None:
    assert not re.search(r"^\s*(export|import)\b", widgets.script(), re.MULTILINE)


@pytest.mark.parametrize("lang", LANGS)
def test_a_chart_becomes_live_on_focus_from_a_file(
    pages: Path, visit: Callable[..., Any], lang: Lang
) -> None:
    page = visit((pages / lang / "index.html").as_uri())
    assert page.locator("script[src*='vega']").count() == 0
    height = "document.documentElement.scrollHeight"
    for n in (0, 1):
        shown = page.locator(".ateliers-chart").nth(n)
        before = page.evaluate(height), shown.locator(".plot").evaluate("e => e.scrollWidth")
        shown.locator(".plot").focus()
        shown.locator(".live svg").wait_for()
        assert shown.locator(".still:visible").count() == 0
        after = page.evaluate(height), shown.locator(".plot").evaluate("e => e.scrollWidth")
        assert after == before
    assert page.locator("script[src*='vega']").count() == 1
    marks = shown.locator(".live .mark-symbol path")
    assert marks.count() == len(ROWS)
    marks.nth(4).scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    place = marks.nth(4).bounding_box()
    for shift in (0, 1):
        page.mouse.move(place["x"] + place["width"] / 2 + shift, place["y"] + place["height"] / 2)
    tip = page.locator("#vg-tooltip-element.visible")
    tip.wait_for()
    assert (f"5{NBSP}002,5" if lang == "fr" else "5,002.5") in tip.inner_text()
    assert ("5 janvier 2012" if lang == "fr" else "January 5, 2012") in tip.inner_text()
    page.emulate_media(media="print")
    assert shown.locator(".still:visible").count() == 1 and not shown.locator(".live").is_visible()


def test_a_touch_tells_the_value_of_a_mark(pages: Path, browser: Any) -> None:
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, offline=True
    )
    page = context.new_page()
    page.goto((pages / "fr" / "index.html").as_uri())
    figure = page.locator("figure.ateliers-chart").first
    figure.scroll_into_view_if_needed()
    figure.locator(".still:visible").tap()
    bar = figure.locator(".live .mark-rect path").nth(9)
    bar.wait_for()
    box = bar.bounding_box()
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    told = page.locator(".vg-tooltip.visible")
    told.wait_for(timeout=10_000)
    assert re.search(r"\d", told.inner_text())
    page.touchscreen.tap(5, 5)
    page.wait_for_function("!document.querySelector('.vg-tooltip.visible')")
    context.close()


@pytest.mark.parametrize("width", [320, 390, 520])
def test_on_a_phone_the_whole_chart_is_seen_and_live(
    pages: Path, visit: Callable[..., Any], width: int
) -> None:
    page = visit((pages / "fr" / "index.html").as_uri(), width=width)
    shown = page.locator(".ateliers-chart").first
    plot = shown.locator(".plot")
    assert shown.locator(".still:visible").count() == 1
    assert plot.evaluate("e => e.scrollWidth <= e.clientWidth")
    assert shown.locator(".narrow").is_visible()
    drawn = shown.locator(".still:visible svg").bounding_box()["width"]
    plot.focus()
    live = shown.locator(".live svg")
    live.wait_for()
    assert abs(live.bounding_box()["width"] - drawn) < 1
    assert shown.locator(".still:visible").count() == 0
    page.emulate_media(media="print")
    assert shown.locator(".still:visible").count() == 1


def test_the_drawing_stays_where_vega_fails(
    pages: Path, visit: Callable[..., Any], tmp_path: Path
) -> None:
    page = visit((pages / "fr" / "index.html").as_uri())
    page.evaluate("document.querySelector('.ateliers-chart script').textContent = '{'")
    shown = page.locator(".ateliers-chart").first
    shown.locator(".plot").focus()
    page.locator(".ateliers-chart[data-live=no]").wait_for()
    assert shown.locator(".still:visible svg").count() == 1 and shown.locator(".live").count() == 0


def test_charts_and_widget_are_read_without_javascript(
    pages: Path, visit: Callable[..., Any]
) -> None:
    page = visit((pages / "fr" / "index.html").as_uri(), javascript=False)
    assert page.locator(".ateliers-chart svg").first.is_visible()
    widget = page.locator(".ateliers-widget")
    assert widget.locator("table").count() == 3
    assert widget.locator("td, th").filter(has_text="Québec").count() == 1


def test_widget_answers_to_the_keyboard(pages: Path, visit: Callable[..., Any]) -> None:
    page = visit((pages / "fr" / "index.html").as_uri(), width=320)
    told = page.locator(".bytes-reader [role=status]")
    assert "nulle part" in told.inner_text()
    page.get_by_label("Séparateur").focus()
    page.keyboard.type("point")
    assert "2 colonnes sur chaque ligne." in told.inner_text()
    page.keyboard.press("Shift+Tab")
    page.keyboard.type("Win")
    assert f"«{NBSP}Québec{NBSP}»" in told.inner_text()
    headings = page.locator(".bytes-reader th")
    assert headings.all_inner_texts() == ["ville", "n"]
    page.get_by_label("La première ligne").press("Space")
    assert headings.all_inner_texts() == ["colonne 0", "colonne 1"]
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_charts_and_widget_are_accessible(
    pages: Path, visit: Callable[..., Any], scheme: str
) -> None:
    page = visit("about:blank", scheme=scheme)
    # Opened as text: axe asks for stylesheets, which a file may not.
    page.goto((pages / "en" / "index.html").as_uri())
    page.locator(".plot").first.focus()
    page.locator(".ateliers-chart .live svg").first.wait_for()
    turned = {"light": "none", "dark": "invert(0.9) hue-rotate(180deg)"}[scheme]
    for state in (".still", ".live"):
        svg = page.locator(f".ateliers-chart {state} svg").first
        assert svg.evaluate("e => getComputedStyle(e).filter") == turned
    page.locator(".ateliers-chart summary").first.click()
    assert_accessible(page)
