"""A page a dataset: what is declared is told, and what is offered is the table itself."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ateliers.credits import credit, licence_state
from ateliers.language import LANGS, Lang, number
from ateliers.places import BOOK, ROOT
from ateliers.registry import Dataset, dataset, datasets
from ateliers.site import data_files
from ateliers.site.strings import STRINGS
from ateliers.sources import load
from ateliers.tables import DATES, NUMBERS

REFUSE = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
EACH = [pytest.param(ds, lang, id=f"{ds.id}-{lang}") for ds in datasets() for lang in LANGS]


def text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


def page(site: Path, ds: Dataset, lang: Lang) -> str:
    html = (site / lang / "pages" / "data" / f"{ds.id}.html").read_text("utf-8")
    return html.split("<article")[1].split("</article>")[0]


def plain(said: str) -> str:
    return text(said.replace("<", "&lt;"))


def test_every_dataset_has_its_page_and_its_place_in_the_contents() -> None:
    contents = (ROOT / "_toc.yml").read_text("utf-8")
    for ds in datasets():
        assert f"file: pages/data/{ds.id}\n" in contents
        for lang in LANGS:
            source = (BOOK / "pages" / "data" / f"{ds.id}.{lang}.md").read_text("utf-8")
            assert f"{{ateliers}} dataset {ds.id}\n" in source


@pytest.mark.parametrize(("ds", "lang"), EACH)
def test_what_is_declared_is_told(ds: Dataset, lang: Lang, site: Path) -> None:
    html = page(site, ds, lang)
    told = text(html)
    assert f"<h1>{ds.title[lang]}" in unescape(html)
    for said in (ds.publisher[lang], ds.description[lang], licence_state(ds, lang)):
        assert plain(said) in told
    for year in {ds.period.start[:4], ds.period.end[:4]}:
        assert year in text(re.findall(r'<p class="period">.*?</p>', html)[0])
    assert plain(credit(ds, lang)) == text(re.findall(r'<p id="credit">(.*?)</p>', html)[0])
    assert f'href="{ds.page}"' in html
    names = []
    for section in re.findall(r'<section class="column">.*?</section>', html, re.S):
        # Those that are alike stand in the rows of one table.
        rows = re.findall(r'<th scope="row">(.*?)</th>', section)
        names += [text(name) for name in rows or re.findall(r"<h3>(.*?)</h3>", section)]
    assert names == [column.name for column in ds.columns]
    for column in ds.columns:
        assert plain(column.description[lang]) in told
        assert not column.pitfall or plain(column.pitfall[lang]) in told
    for change in (*ds.removed, *ds.renumbered):
        assert plain(change.why[lang])[1:] in told
        assert number(change.count, lang) in told
    limits = re.findall(r"<ol>(.*?)</ol>", html)
    assert [text(each) for each in re.findall(r"<li>(.*?)</li>", limits[0])] == [
        plain(each[lang]) for each in ds.limits
    ]


@pytest.mark.parametrize(("ds", "lang"), EACH)
def test_what_is_offered_is_what_was_announced(ds: Dataset, lang: Lang, site: Path) -> None:
    html = page(site, ds, lang)
    offered = re.findall(r'href="(\.\./\.\./downloads/data/[^"]+)" download', html)
    assert len(offered) == 2
    files = [(site / lang / "pages" / "data" / address).resolve() for address in offered]
    sums = re.findall(r"<code>([0-9a-f]{64})</code>", html)
    assert [hashlib.sha256(file.read_bytes()).hexdigest() for file in files] == sums
    assert sums[0] == ds.snapshot.sha256
    (written,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    about = json.loads(written)
    assert (about["@type"], about["temporalCoverage"]) == ("Dataset", str(ds.period))
    assert [each["sha256"] for each in about["distribution"]] == sums
    assert about["creditText"] == credit(ds, lang)
    assert len(about["variableMeasured"]) == len(ds.columns)


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_the_file_in_utf8_is_the_same_table(ds: Dataset) -> None:
    own, utf8 = data_files.contents(ds).values()
    assert own == ds.snapshot_path.read_bytes()
    rows = list(csv.DictReader(io.StringIO(utf8.decode("utf-8"), newline="")))
    table = load(ds.id, quiet=True)
    assert list(rows[0]) == list(table.columns)
    assert len(rows) == len(table) == ds.snapshot.rows
    for column in ds.columns:
        cells = [row[column.name] for row in rows]
        if column.type in NUMBERS:
            assert [cell == "" for cell in cells] == table[column.name].isna().tolist()
            held = [float(cell) for cell in cells if cell]
            np.testing.assert_allclose(held, table[column.name].dropna(), rtol=1e-6, atol=1e-12)
            continue
        for cell, value in zip(cells, table[column.name].tolist(), strict=True):
            if value != value or value is None:
                assert cell == ""
            elif column.type in DATES:
                form = "%Y-%m-%dT%H:%M:%S" if column.type == "datetime" else "%Y-%m-%d"
                assert cell == value.strftime(form)
            else:
                assert cell == value


def test_files_of_datasets_that_are_gone_are_taken_out(tmp_path: Path) -> None:
    (tmp_path / "gone.csv").write_text("a\n")
    data_files.write(tmp_path, [dataset("urgences")])
    assert {file.name for file in tmp_path.iterdir()} == {"urgences.csv", "urgences.utf8.csv"}


def test_what_the_limits_say_of_the_data_is_so() -> None:
    status = load("inspections", quiet=True)["statut"]
    assert 0.30 < (status == "Fermé changement d'exploitant").mean() < 1 / 3
    towns = load("municipalites", quiet=True)
    chisasibi = towns.loc[towns["munnom"] == "Chisasibi", "mpopul"]
    assert len(chisasibi) == 2 and (chisasibi > 0).sum() == 1
    bikes = load("velos-2012", quiet=True)
    assert bikes.drop(columns="Date").notna().any().sum() == 7
    assert load("urgences", quiet=True)["Mise_a_jour"].nunique() == 1


@pytest.mark.parametrize(("lang", "refused"), [("fr", False), ("en", True)])
def test_the_credit_is_copied_from_a_file(
    lang: Lang, refused: bool, site: Path, visit: Callable[..., Any]
) -> None:
    ds = dataset("velos-2012")
    opened = visit((site / lang / "pages" / "data" / f"{ds.id}.html").as_uri())
    opened.context.grant_permissions(
        ["clipboard-read"] if refused else ["clipboard-read", "clipboard-write"]
    )
    if refused:
        opened.evaluate(REFUSE)
    button = opened.locator("button[data-copies=credit]")
    status = opened.locator("button[data-copies=credit] ~ [role=status]")
    assert status.inner_text() == ""
    button.press("Enter")
    status.filter(has_text=STRINGS["copied"][lang]).wait_for()
    field = opened.evaluate_handle("document.body.appendChild(document.createElement('textarea'))")
    field.as_element().focus()
    opened.keyboard.press("Control+V")
    assert field.evaluate("area => area.value") == credit(ds, lang)


def test_without_javascript_no_dead_button(site: Path, visit: Callable[..., Any]) -> None:
    opened = visit((site / "fr/pages/data/urgences.html").as_uri(), javascript=False)
    assert opened.locator("#credit").is_visible()
    assert not opened.locator("button[data-copies=credit]").is_visible()
