"""Columns, first rows and snippets: what a page tells of a table is what the table holds."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from accessible import assert_accessible
from snippets import LANGUAGES, commands, duckdb, python, r, snippets, told_by_r

from ateliers.bench.site import kilobytes, requests
from ateliers.declared import Column
from ateliers.language import LANGS, NBSP, Lang, number
from ateliers.registry import Dataset, datasets
from ateliers.site import alike_columns, column_pictures, data_files
from ateliers.site.dataset_columns import SHOWN, profiles
from ateliers.site.profiles import profile
from ateliers.sources import load
from ateliers.tables import DATES, NUMBERS

EACH = pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)


def page(site: Path, ds: Dataset, lang: Lang) -> str:
    return (site / lang / "pages" / "data" / f"{ds.id}.html").read_text("utf-8")


def column(kind: str) -> Column:
    return Column("x", kind, None, {"fr": "x", "en": "x"})


@EACH
def test_what_is_counted_is_what_pandas_counts(ds: Dataset) -> None:
    table = load(ds.id, quiet=True)
    for counted in profiles(ds)[1]:
        cells = table[counted.column.name]
        assert (counted.rows, counted.missing) == (len(cells), cells.isna().sum())
        assert counted.distinct == cells.nunique()
        held = len(cells) - counted.missing
        if counted.kind == "values":
            top = cells.value_counts().head(len(counted.bars))
            assert [bar.rows for bar in counted.bars] == top.tolist()
        else:
            assert sum(bar.rows for bar in counted.bars) == held
        if counted.kind in ("numbers", "powers") and counted.column.type in NUMBERS:
            expected = (cells.min(), cells.median(), cells.max())
            assert (counted.least, counted.middle, counted.most) == pytest.approx(expected)
            for bar in counted.bars[:-1]:
                assert bar.rows == ((cells >= bar.start) & (cells < bar.end)).sum()


@pytest.mark.parametrize(
    ("kind", "cells", "expected"),
    [
        ("text", [""] * 3, ("empty", [])),
        ("code", ["07"] * 3, ("single", [3])),
        ("code", ["a", "b", "c", "c"], ("names", [2, 2])),
        ("text", ["a", "a", "a", "b", "b", "b", ""], ("values", [3, 3])),
        ("integer", ["1", "2", "2", "4"], ("numbers", [1, 2, 0, 1])),
        ("integer", ["0", "1", "9", "10", "5000"], ("powers", [1, 2, 1, 0, 1])),
        ("number", ["-1.5", "2.5"], ("numbers", [1, *[0] * 22, 1])),
        ("time", ["0:30", "15:30", "1:00:00"], ("numbers", [2, *[0] * 22, 1])),
        ("date", ["2011-12-31", "2012-02-01"], ("months", [1, 0, 1])),
        ("datetime", ["2001-01-01T00:00:00", "2004-01-01T00:00:00"], ("years", [1, 0, 0, 1])),
    ],
)
def test_each_kind_has_its_picture(
    kind: str, cells: list[str], expected: tuple[str, list[int]]
) -> None:
    counted = profile(column(kind), cells)
    assert (counted.kind, [bar.rows for bar in counted.bars]) == expected
    for lang in LANGS:
        drawn = column_pictures.picture(counted, lang)
        assert bool(drawn) == (counted.kind not in ("empty", "single"))
        assert "{" not in drawn and "nan" not in drawn.lower()


def test_a_picture_tells_its_shape_in_words() -> None:
    counted = profile(column("integer"), ["1", "2", "2", "1204"] * 300)
    assert column_pictures.words(counted, "fr") == (
        f"Barres par puissances de dix, de 1 à 1{NBSP}204, médiane 2{NBSP}: "
        f"dès 1 (900), dès 10 (0), dès 100 (0), dès 1{NBSP}000 (300)."
    )
    hostile = profile(column("text"), ['<b>"&', "b", "b", '<b>"&', "b"])
    drawn = column_pictures.picture(hostile, "en")
    assert "<b>" not in drawn and "&lt;b&gt;&quot;&amp; (2)" in drawn


@pytest.mark.parametrize("lang", LANGS)
@EACH
def test_each_column_tells_its_cells_and_shows_them(ds: Dataset, lang: Lang, site: Path) -> None:
    said = page(site, ds, lang)
    sections = re.findall(r'<section class="column">.*?</section>', said, re.S)
    alone = [section for section in sections if "<details>" not in section]
    told = [counted for counted in profiles(ds)[1] if not counted.column.alike]
    for section, counted in zip(alone, told, strict=True):
        facts = html.unescape(re.findall(r'<p class="kind">(.*?)</p>', section)[0]).split(" · ")
        if counted.missing and counted.kind != "empty":
            assert any(fact.startswith(number(counted.missing, lang)) for fact in facts)
        if counted.column.unit:
            assert counted.column.unit[lang] in facts
        labels = re.findall(r'<svg class="spread" role="img" aria-label="([^"]+)"', section)
        drawn = counted.kind not in ("empty", "single")
        assert [html.unescape(label) for label in labels] == (
            [column_pictures.words(counted, lang)] if drawn else []
        )


@pytest.mark.parametrize("lang", LANGS)
@EACH
def test_columns_that_are_alike_are_told_once_and_counted_each(
    ds: Dataset, lang: Lang, site: Path
) -> None:
    folded = re.findall(r'<section class="column">.*?</section>', page(site, ds, lang), re.S)
    folded = [section for section in folded if "<details>" in section]
    groups = {c.column.alike: c.column for c in profiles(ds)[1] if c.column.alike}
    for section, (names, declared) in zip(folded, groups.items(), strict=True):
        assert "<svg" not in section and "<details open" not in section
        said = html.unescape(re.sub(r"<[^>]+>", "", section))
        assert said.count(declared.description[lang]) == 1
        assert said.startswith(f"{len(names)}{NBSP}") and len(names) > 1
        assert declared.unit[lang] in said
        empty = sum(ds.column(name).empty for name in names)
        assert f"{number(empty, lang)}{NBSP}{'colonnes' if lang == 'fr' else 'columns'}" in said
        table = load(ds.id, quiet=True)
        rows = re.findall(r"<tr><th scope=\"row\">(.*?)</th>(.*?)</tr>", section, re.S)
        for (head, cells), name in zip(rows, names, strict=True):
            held = table[name].dropna()
            expected = [number(table[name].isna().sum(), lang)]
            expected += [number(float(each), lang) for each in (held.median(), held.max())]
            if held.empty:
                expected = ["toutes" if lang == "fr" else "all", "–", "–"]
            assert re.sub(r"<[^>]+>", "", head) == name
            assert re.findall(r"<td[^>]*>(.*?)</td>", cells) == expected


def test_columns_alike_of_any_kind_are_told() -> None:
    texts = {"fr": "x", "en": "x"}
    for kind, cells, told in (
        ("text", ["a", "b", "b", ""], ["1", "2"]),
        ("integer", ["7", "7", "", ""], ["2", "7", "7"]),
        ("number", ["1.5", "2.5", "2000", ""], ["1", "2.5", "2,000"]),
        ("text", [""] * 4, ["all", "–"]),
    ):
        one = Column("a_1", kind, None, texts, pitfall=texts, alike=("a_1", "<b>"))
        counted = [profile(one, cells), profile(replace(one, name="<b>"), cells)]
        section = alike_columns.section(counted, SimpleNamespace(lang="en"))
        assert "<b>" not in section and section.count('class="pitfall"') == 1
        assert re.findall(r"<td[^>]*>(.*?)</td>", section) == told * 2
        empty = "no empty column" if any(cells) else f"2{NBSP}columns are empty"
        assert f" · {empty}</p>" in section


def test_a_year_is_never_cut_into_thousands() -> None:
    years = replace(column("integer"), unit=column_pictures.YEAR)
    for lang, group in (("fr", NBSP), ("en", ",")):
        drawn = column_pictures.picture(profile(years, ["1998", "2007", "2007"] * 400), lang)
        assert ">1998<" in drawn and "2007" in drawn and "800" in drawn
        drawn = column_pictures.picture(profile(years, ["1998", "2007", "2007"] * 600), lang)
        assert ">1998<" in drawn and f"1{group}200" in drawn and f"2{group}007" not in drawn


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [320, 1280])
def test_what_is_folded_fits_its_page(
    width: int, lang: Lang, site: Path, visit: Callable[..., Any]
) -> None:
    opened = visit((site / lang / "pages/data/velos-2019.html").as_uri(), width=width)
    opened.locator("section.column summary").click()
    assert opened.locator("section.column table").is_visible()
    assert opened.evaluate("document.documentElement.scrollWidth") == width
    assert_accessible(opened)


@EACH
def test_the_first_rows_are_those_of_the_file(ds: Dataset, site: Path) -> None:
    shown = re.findall(r'<table class="preview">.*?</table>', page(site, ds, "fr"), re.S)[0]
    cells = [html.unescape(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", shown)]
    table, counted = profiles(ds)
    assert len(cells) == SHOWN * len(counted)
    for cell, whole in zip(cells, (cell for row in table[1:] for cell in row), strict=True):
        assert cell == whole or (cell.endswith("…") and len(whole) > len(cell) - 1)


def code(site: Path, ds: Dataset, lang: Lang = "fr") -> dict[str, str]:
    return snippets(site / lang / "pages" / "data" / f"{ds.id}.html")


@pytest.fixture
def folder(ds: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Stand where the file was downloaded to."""
    file = data_files.plain(ds)
    (tmp_path / file.name).write_bytes(file.content)
    monkeypatch.chdir(tmp_path)
    yield tmp_path


@EACH
def test_the_python_of_the_page(ds: Dataset, site: Path, folder: Path) -> None:
    data, table = python(code(site, ds)["python"]), load(ds.id, quiet=True)
    assert list(data.columns) == [*table.columns] and len(data) == ds.snapshot.rows
    for each in ds.columns:
        ours, theirs = table[each.name], data[each.name]
        assert theirs.isna().sum() == ours.isna().sum()
        if each.type == "code":
            assert theirs.dropna().tolist() == ours.dropna().tolist()
        if each.type in DATES:
            assert theirs.dtype.kind == "M"
        if each.type in NUMBERS:
            assert theirs.sum() == pytest.approx(ours.sum())


@EACH
def test_the_sql_of_the_page(ds: Dataset, site: Path, folder: Path) -> None:
    columns, rows = duckdb(code(site, ds)["text"])
    table = load(ds.id, quiet=True)
    assert columns == list(table.columns) and len(rows) == ds.snapshot.rows
    for i, name in enumerate(columns):
        cells = [row[i] for row in rows]
        assert cells.count(None) == table[name].isna().sum()
        if ds.column(name).type == "code":
            held = [cell for cell in cells if cell is not None]
            assert held == table[name].dropna().tolist()


@EACH
def test_the_r_of_the_page(ds: Dataset, site: Path, folder: Path) -> None:
    codes = data_files.plain(ds).codes
    told = r(code(site, ds)["r"], codes, folder)
    assert told == told_by_r(load(ds.id, quiet=True), codes)


@EACH
def test_the_commands_of_the_page(ds: Dataset, site: Path, address: str, tmp_path: Path) -> None:
    for lang in LANGS:
        where = f"{address}{lang}/{data_files.plain(ds).path}"
        said = commands(code(site, ds, lang)["bash"], where, tmp_path)
        assert said == f"{data_files.plain(ds).name}: OK\n"


@EACH
def test_both_editions_give_the_same_code(ds: Dataset, site: Path) -> None:
    fr, en = code(site, ds, "fr"), code(site, ds, "en")
    assert [*fr] == [*en] == LANGUAGES
    assert {k: fr[k] for k in LANGUAGES[:3]} == {k: en[k] for k in LANGUAGES[:3]}


@EACH
def test_a_page_is_light(ds: Dataset, site: Path) -> None:
    for lang in LANGS:
        files = requests(site / lang / "pages" / "data" / f"{ds.id}.html")
        assert len(files) > 3 and kilobytes(files) < 150


def test_pictures_follow_the_theme_and_fit_a_phone(site: Path, visit: Callable[..., Any]) -> None:
    where = (site / "fr/pages/data/urgences.html").as_uri()
    fills = set()
    for scheme in ("light", "dark"):
        opened = visit(where, width=320, scheme=scheme)
        fills.add(opened.evaluate("getComputedStyle(document.querySelector('.spread path')).fill"))
        outside = "[...document.querySelectorAll('.spread')].filter(e => e.getBBox().x < -16 || e.getBBox().x + e.getBBox().width > 300).length"
        assert opened.evaluate(outside) == 0
        assert_accessible(opened)
    assert len(fills) == 2


def test_rows_that_go_on_say_so_once(site: Path, visit: Callable[..., Any]) -> None:
    opened = visit((site / "fr/pages/data/urgences.html").as_uri(), width=390)
    box = opened.locator(".scroll:has(.preview)")
    for left in (40, 10**6, 0):
        box.evaluate(f"each => {{ each.scrollLeft = {left} }}")
        at_end = "false" if left == 10**6 else "true"
        opened.wait_for_function(
            f"document.querySelector('.scroll').hasAttribute('data-more') === {at_end}"
        )
    assert opened.locator(".slide").count() == 1
