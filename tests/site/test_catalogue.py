"""The catalogue finds whatever the accents, filters, and is a plain list without JavaScript."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from accessible import assert_accessible

from ateliers.bench.catalogue import FEW, MANY, declarations, weights
from ateliers.language import LANGS, Lang
from ateliers.reference.build import NAMES
from ateliers.reference.package import KIND
from ateliers.registry import datasets
from ateliers.site.catalogue import FILTERS, WORDS

COUNT = len(datasets()) + len(NAMES)
Visit = Callable[..., Any]
WIDE = "document.documentElement.scrollWidth <= innerWidth"
FOCUSED = "document.activeElement.name || document.activeElement.type"


def open_catalogue(visit: Visit, site: Path, lang: Lang = "fr", **how: Any) -> Any:
    return visit((site / lang / "pages" / "data.html").as_uri(), **how)


def shown(page: Any) -> list[str]:
    links = page.locator(".datasets > li:visible strong a").all()
    addresses = [link.get_attribute("href").removeprefix("../")[:-5] for link in links]
    return [each.removeprefix("pages/data/") for each in addresses]


def status(page: Any) -> str:
    return page.locator("form.catalogue [role=status]").inner_text()


@pytest.mark.parametrize("lang", LANGS)
def test_every_dataset_is_in_the_list_with_its_facts(lang: Lang, site: Path) -> None:
    html = (site / lang / "pages" / "data.html").read_text("utf-8")
    lines = re.findall(r"<li data-in=.*?</li>", html, re.S)
    assert len(lines) == COUNT
    for line, ds in zip(lines[: len(datasets())], datasets(), strict=True):
        told = unescape(line)
        assert f'href="../pages/data/{ds.id}.html">{ds.title[lang]}</a>' in told
        assert ds.publisher[lang] in told
        assert all(theme.name[lang] in told for theme in ds.themes)
        assert KIND[lang] not in told


@pytest.mark.parametrize("lang", LANGS)
def test_every_reference_table_is_told_apart(lang: Lang, site: Path) -> None:
    html = (site / lang / "pages" / "data.html").read_text("utf-8")
    lines = re.findall(r"<li data-in=.*?</li>", html, re.S)[len(datasets()) :]
    for line, name in zip(lines, NAMES, strict=True):
        assert f'href="../reference/{name}.html"' in line
        assert f'<span class="kind">{KIND[lang]}</span>' in line


BIKES = ["velos-2012", "velos-2019", "compteurs-velo"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("velos", BIKES),
        ("VÉLOS", BIKES),
        ("quebec ministere", ["municipalites", "urgences"]),
        ("homonymes", ["reference/municipalites"]),
        # The name of the lesson that uses a dataset is searched too: “Joindre des tables”.
        (
            "table MRC",
            [
                "municipalites",
                "reference/mrc-et-territoires",
                "reference/changements-municipaux",
            ],
        ),
        ("  montréal   2012 ", ["velos-2012"]),
        ("vélos compteurs 2019", ["velos-2019"]),
        ("emplacement", ["compteurs-velo"]),
        ("jeux d'eau", ["piscines"]),
        ("jeux d’eau", ["piscines"]),
        ("sante", ["urgences", "reference/regions-administratives"]),
        (".*", []),
    ],
)
def test_search_does_not_mind_accents(
    asked: str, found: list[str], site: Path, visit: Visit
) -> None:
    page = open_catalogue(visit, site)
    page.locator("[name=words]").fill(asked)
    assert shown(page) == found
    told = WORDS["all"]["fr"].format(n=COUNT)
    some = WORDS["some"]["fr"].format(n=len(found), all=told)
    assert status(page) == (some if found else WORDS["none"]["fr"])


@pytest.mark.parametrize("lang", LANGS)
def test_each_filter_keeps_what_it_says(lang: Lang, site: Path, visit: Visit) -> None:
    page = open_catalogue(visit, site, lang)
    every = shown(page)
    for name in FILTERS:
        select = page.locator(f"select[name={name}]")
        options = select.locator("option").all()[1:]
        assert options
        kept: set[str] = set()
        for option in options:
            select.select_option(option.get_attribute("value"))
            left = shown(page)
            assert left and len(left) == page.locator(".datasets > li:visible").count()
            if name in ("theme", "publisher", "format"):
                for line in page.locator(".datasets > li:visible small").all():
                    assert option.text_content() in line.inner_text()
            kept |= set(left)
        # A table that no lesson uses has no level.
        assert kept == set(every) or name == "level"
        page.locator("form.catalogue [type=reset]").click()
        page.wait_for_function("!document.querySelector('.datasets > li[hidden]')")
        assert shown(page) == every


def test_filters_and_words_add_up_by_keyboard_alone(site: Path, visit: Visit) -> None:
    page = open_catalogue(visit, site, "en")
    page.locator("[name=words]").focus()
    page.keyboard.type("montreal")
    montreal = ["velos-2012", "inspections", "piscines", "velos-2019", "compteurs-velo"]
    assert shown(page) == [*montreal, "reference/arrondissements-et-villes-liees"]
    seen = []
    for _ in range(5):
        page.keyboard.press("Tab")
        seen.append(page.evaluate(FOCUSED))
    assert seen == [*FILTERS, "reset"]
    page.locator("[name=theme]").focus()
    page.keyboard.type("Food")
    page.wait_for_function("document.querySelectorAll('.datasets > li:not([hidden])').length === 1")
    assert shown(page) == ["inspections"]
    page.locator("[name=words]").press("Enter")
    assert page.url.endswith("data.html") and shown(page) == ["inspections"]
    page.locator("form.catalogue [type=reset]").press("Enter")
    page.wait_for_function("!document.querySelector('.datasets > li[hidden]')")


def test_without_javascript_it_is_a_plain_list(site: Path, visit: Visit) -> None:
    page = open_catalogue(visit, site, javascript=False)
    assert not page.locator("form.catalogue").is_visible()
    assert len(shown(page)) == COUNT


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("lang", LANGS)
def test_it_is_accessible_on_a_phone(lang: Lang, scheme: str, site: Path, visit: Visit) -> None:
    page = open_catalogue(visit, site, lang, width=320, scheme=scheme)
    page.locator("[name=words]").fill("montreal")
    assert page.evaluate(WIDE)
    assert_accessible(page)


def test_only_the_catalogue_asks_for_its_script(site: Path) -> None:
    asking = [
        page.relative_to(site).as_posix()
        for page in site.rglob("*.html")
        if "ateliers-catalogue.js" in page.read_text("utf-8")
    ]
    assert sorted(asking) == ["en/pages/data.html", "fr/pages/data.html"]


def test_many_datasets_stay_light() -> None:
    assert len(declarations(FEW)["datasets"]) == FEW == MANY / 2
    page, further, raw = weights()
    assert 10 < page.value < 150
    assert 0.05 < further.value < 1
    assert further.value < raw.value < 1
