"""Found and shared: what a page says of itself elsewhere, with and without a known address."""

from __future__ import annotations

import json
import re
import shutil
import struct
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import nbformat
import pytest
import sample_book
from accessible import assert_accessible
from conftest import _address, once
from test_pages import Page, pages

from ateliers import __version__
from ateliers.language import LANGS, Lang
from ateliers.modules import modules
from ateliers.places import MODULES
from ateliers.reference.reading import table
from ateliers.registry import dataset
from ateliers.site import cite, picture, summaries
from ateliers.site.build import CONFIG, build
from ateliers.site.strings import STRINGS

Visit = Callable[..., Any]
BASE, REPOSITORY = "https://example.org/x/", "https://github.com/example/atelier"
LESSON = "05-reading-csv"
HOSTILE = 'Un « mot » & `"deux"` \\<i\\> d’ici'
PLAIN = 'Un « mot » & "deux" <i> d’ici'
ABOUT = 'Dit "ceci" & <cela>, « entre guillemets ».'


@pytest.fixture(scope="session")
def published(shared: Path) -> Path:
    """Return a small book built as if its addresses were known: a lesson, a hostile page."""

    def make(folder: Path) -> None:
        book, toc = sample_book.write(folder.with_name("published-source"))
        (book / "pages").mkdir()
        shutil.copy(MODULES / f"{LESSON}.yml", book / "modules")
        for lang in LANGS:
            nbformat.write(sample_book.notebook(lang), book / f"modules/{LESSON}.{lang}.ipynb")
            page = f"---\ndescription: {json.dumps(ABOUT)}\n---\n# {HOSTILE}\n\nTexte.\n"
            (book / f"pages/hostile.{lang}.md").write_text(page, "utf-8")
        with toc.open("a", encoding="utf-8") as contents:
            contents.write(f"      - file: modules/{LESSON}\n      - file: pages/hostile\n")
        (book / "redirects.yml").write_text(f"pages/old: modules/{LESSON}\n", "utf-8")
        config = folder.with_name("published.yml")
        config.write_text(
            CONFIG.read_text("utf-8")
            .replace('baseurl: ""', f"baseurl: {BASE}")
            .replace('url: ""', f"url: {REPOSITORY}", 1),
            "utf-8",
        )
        build(out=folder, quiet=True, book=book, config=config, toc=toc)

    return once(shared / "published", make)


@cache
def book_pages(site: Path, lang: Lang) -> list[Page]:
    return [page for page in pages(site / lang) if page.path.name != "search.html"]


def meta(page: Page) -> dict[str, str]:
    """Return what stands in the metas of a page, by name; none stands twice."""
    metas = [m for m in page.each("meta") if "http-equiv" not in m]
    found = [(m.get("property") or m.get("name", ""), m) for m in metas]
    named = [(name, attrs["content"]) for name, attrs in found if name]
    assert max(Counter(name for name, _ in named).values()) == 1, page.path
    assert all(set(m) <= {"name", "property", "content", "charset"} for _, m in found)
    return dict(named)


def described(page: Page) -> list[dict[str, Any]]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.source)
    return [json.loads(text) for text in found]


@pytest.mark.parametrize("lang", LANGS)
def test_each_page_has_a_title_and_a_description_of_its_own(site: Path, lang: Lang) -> None:
    own = book_pages(site, lang)
    for kind in ("description", "og:title"):
        told = Counter(meta(page)[kind] for page in own)
        assert max(told.values()) == 1, told.most_common(1)
    titles = Counter(re.findall(r"<title>(.*?)</title>", page.source)[0] for page in own)
    assert max(titles.values()) == 1, titles.most_common(1)
    for page in own:
        about = meta(page)["description"]
        assert 70 <= len(about) <= summaries.LONGEST, f"{page.path.name}: {about}"
        assert about == meta(page)["og:description"] and about[-1] in ".?…"


@pytest.mark.parametrize("lang", LANGS)
def test_a_module_is_described_from_its_declaration(site: Path, lang: Lang) -> None:
    for module in modules():
        told = meta(Page(site / lang / f"modules/{module.id}.html"))["description"]
        assert told.startswith(module.question[lang])
        rest = told.removeprefix(module.question[lang])
        assert not rest or any(each[lang] in rest for each in module.objectives)
        for page in (f"exercises/{module.id}", f"pages/instructors/{module.id}"):
            assert module.title[lang] in meta(Page(site / lang / f"{page}.html"))["description"]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Court.\n Et dit.", "Court. Et dit."),
        (f"{'a' * 110}. {'b' * 60}.", f"{'a' * 110}."),
        (f"Une? {'mot ' * 50}", "Une? " + ("mot " * 38).strip() + "…"),
        (f"{'mot ' * 38}« unmottrèslong et", ("mot " * 38).strip() + "…"),
    ],
)
def test_a_long_text_is_shortened_between_sentences_or_words(text: str, short: str) -> None:
    assert summaries.shortened(text) == short
    assert len(short) <= summaries.LONGEST


def test_without_an_address_nothing_absolute_is_told(site: Path, sample_site: Path) -> None:
    for root in (site, sample_site):
        assert not (root / "sitemap.xml").exists() and not (root / "robots.txt").exists()
        for lang in LANGS:
            assert not list((root / lang).rglob("_pictures/**/*.png"))
            for page in book_pages(root, lang):
                assert not {"og:url", "og:image", "twitter:card"} & set(meta(page))
                assert not list(page.each("link", rel="canonical"))


@pytest.mark.parametrize("lang", LANGS)
def test_a_published_page_can_be_shared(published: Path, lang: Lang) -> None:
    for page in book_pages(published, lang):
        told, name = meta(page), page.path.relative_to(published).with_suffix("").as_posix()
        assert told["og:url"] == f"{BASE}{name}.html"
        (canonical,) = page.each("link", rel="canonical")
        assert canonical["href"] == told["og:url"]
        assert all(each["href"].startswith(BASE) for each in page.each("link", rel="alternate"))
        assert told["og:type"] == ("website" if name.endswith("index") else "article")
        assert told["og:locale"] == {"fr": "fr_CA", "en": "en_CA"}[lang]
        assert told["og:locale:alternate"] == {"fr": "en_CA", "en": "fr_CA"}[lang]
        image = (published / told["og:image"].removeprefix(BASE)).read_bytes()
        assert image[:8] == b"\x89PNG\r\n\x1a\n" and len(image) <= 60_000
        assert struct.unpack(">II", image[16:24]) == (1200, 630)
        assert told["og:title"] in told["og:image:alt"]


def test_the_entrance_too_can_be_shared(published: Path, site: Path) -> None:
    told = meta(Page(published / "index.html"))
    assert told["og:url"] == BASE
    assert (published / told["og:image"].removeprefix(BASE)).is_file()
    assert all(STRINGS["book"][lang] in told["og:title"] for lang in LANGS)
    assert "og:url" not in meta(Page(site / "index.html"))


def test_quotes_and_signs_are_told_as_they_are(published: Path) -> None:
    page = Page(published / "fr/pages/hostile.html")
    told = meta(page)
    assert told["og:title"] == PLAIN
    assert told["description"] == told["og:description"] == ABOUT
    (link,) = [a["href"] for a in page.each("a") if a.get("href", "").startswith(REPOSITORY)]
    assert link.startswith(f"{REPOSITORY}/issues/new?title=")
    assert parse_qs(urlsplit(link).query) == {"title": [f"{PLAIN} (fr/pages/hostile)"]}
    cited = page.source.split('id="page-citation">')[1].split("</p>")[0]
    assert cited == (
        "«\u00a0Un “mot” &amp; &#34;deux&#34; &lt;i&gt; d’ici\u00a0», Ateliers de données ouvertes / "
        f"Open Data Workshops, version {__version__}, 2026, texte sous licence CC BY 4.0. "
        f"{BASE}fr/pages/hostile.html"
    )


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_can_be_cited_and_reported(
    lang: Lang, site: Path, sample_site: Path, published: Path
) -> None:
    for root in (site, sample_site, published):
        for page in book_pages(root, lang):
            row = page.source.split('<div class="page-row">')[1].split("<footer")[0]
            for key in ("cite", "copy_citation", "report"):
                assert cite.WORDS[key][lang] in row
            known = root == published
            assert ("issues/new?title=" in row) == known
            assert (f"{BASE}{lang}/" in row) == known
            assert ("github.com, " in row) == known
            on_data = page.path.parent.name == "data"
            assert (cite.WORDS["data"][lang] in row) == on_data


def test_a_citation_names_what_it_knows() -> None:
    assert cite.citation("", "en") == (
        "Ateliers de données ouvertes / Open Data Workshops, "
        f"version {__version__}, text under licence CC BY 4.0."
    )
    assert cite.citation("A page", "en", "2026", BASE).startswith("“A page”, Ateliers")


@pytest.mark.parametrize("lang", LANGS)
def test_the_book_is_a_course_of_its_modules(site: Path, lang: Lang) -> None:
    (course,) = described(Page(site / lang / "index.html"))
    assert course["@type"] == "Course" and course["isAccessibleForFree"] is True
    assert course["provider"]["@type"] == "Project"
    assert course["inLanguage"] == f"{lang}-CA" and course["license"].endswith("/by/4.0/")
    assert [part["name"] for part in course["hasPart"]] == [m.title[lang] for m in modules()]
    assert "url" not in json.dumps(course)


@pytest.mark.parametrize("lang", LANGS)
def test_a_module_is_a_learning_resource(site: Path, lang: Lang) -> None:
    for module in modules():
        for folder, part in (("modules", "lesson"), ("exercises", "exercises")):
            page = Page(site / lang / folder / f"{module.id}.html")
            (told,) = described(page)
            assert told["@type"] == "LearningResource"
            assert told["teaches"] == [each[lang] for each in module.objectives]
            assert told["timeRequired"] == f"PT{module.minutes[part].shown}M"  # type: ignore[index]
            assert told["educationalLevel"].startswith(f"{module.level}/4")
            assert told["description"] == meta(page)["description"]
            based = [each["name"] for each in told["isBasedOn"]]
            titles = [dataset(id).title[lang] for id in module.datasets]
            assert based == [*titles, *(table(id).title(lang) for id in module.tables)]


def test_a_published_module_has_its_address(published: Path) -> None:
    (lesson,) = described(Page(published / f"en/modules/{LESSON}.html"))
    assert lesson["url"] == f"{BASE}en/modules/{LESSON}.html"
    (course,) = described(Page(published / "en/index.html"))
    assert course["hasPart"][0]["url"] == lesson["url"]
    assert course["provider"]["url"] == BASE


def test_the_map_names_each_page_and_its_twin(published: Path) -> None:
    space = {"m": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    root = ElementTree.parse(published / "sitemap.xml").getroot()
    named = {}
    for entry in root.findall("m:url", space):
        links = {each.get("hreflang"): each.get("href") for each in entry if each.get("hreflang")}
        named[entry.findtext("m:loc", namespaces=space)] = links
    expected = {
        f"{BASE}{page.path.relative_to(published).as_posix()}"
        for lang in LANGS
        for page in book_pages(published, lang)
    }
    assert set(named) == expected
    for address, links in named.items():
        assert address in links.values() and set(links) == {"fr", "en", "x-default"}
        assert set(links.values()) <= expected and links["x-default"] == links["fr"]
    assert f"Sitemap: {BASE}sitemap.xml" in (published / "robots.txt").read_text("utf-8")


def test_pictures_hold_any_title() -> None:
    for title in ("Bref", "mot " * 12, "mot " * 90, "a" * 80, PLAIN):
        size, lines = picture.fitted(title)
        assert 46 <= size <= 78 and 1 <= len(lines) <= 5
        assert all(picture.width(line) * size <= 1032 for line in lines if " " in line)
        ElementTree.fromstring(picture.drawing(title, "Module 05", "fr"))
    assert picture.fitted("mot " * 90)[1][-1].endswith("…")
    assert picture.picture(PLAIN, "", "en") == picture.picture(PLAIN, "", "en")


@pytest.fixture(scope="session")
def published_address(published: Path) -> Iterator[str]:
    yield from _address(published)


def test_an_old_address_leads_to_the_new_page(visit: Visit, published_address: str) -> None:
    page = visit(f"{published_address}en/pages/old.html")
    page.wait_for_url(f"**/en/modules/{LESSON}.html")


@pytest.mark.parametrize(
    ("asked", "first", "scheme", "width"),
    [
        ("404.html", "fr", "light", 320),
        ("fr/modules/gone/deep.html", "fr", "dark", 1280),
        ("en/gone.html", "en", "light", 1280),
    ],
)
def test_an_address_that_leads_nowhere_is_answered_at_any_depth(
    asked: str, first: Lang, scheme: str, width: int, browser: Any, sample_address: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    others: list[str] = []
    page.on(
        "request",
        lambda sent: None if sent.url.startswith(sample_address) else others.append(sent.url),
    )
    assert page.goto(sample_address + asked).status == (200 if asked == "404.html" else 404)
    assert page.locator("section").first.get_attribute("lang") == first
    links = page.evaluate("[...document.querySelectorAll('a')].map(a => a.href)")
    assert sorted(links) == [f"{sample_address}{lang}/index.html" for lang in ("en", "fr")]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert_accessible(page)
    page.locator("#words-en").fill("quebec")
    page.locator("#words-en").press("Enter")
    page.wait_for_url("**/en/search.html?q=quebec")
    page.locator(".search-results a").first.wait_for()
    assert [url for url in others if not url.startswith("data:")] == []
    context.close()


def test_the_page_of_lost_addresses_knows_the_root_of_a_published_site(published: Path) -> None:
    page = Page(published / "404.html")
    (base,) = page.each("base")
    assert base["href"] == "/x/"
    assert [a["href"] for a in page.each("a")] == ["fr/index.html", "en/index.html"]


@pytest.mark.parametrize("width", [390, 1280])
def test_a_citation_is_copied(width: int, visit: Visit, published_address: str) -> None:
    page = visit(f"{published_address}fr/modules/{LESSON}.html", width=width, scheme="dark")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    row = page.locator(".page-row")
    row.locator("summary").press("Enter")
    row.get_by_role("button").press("Enter")
    row.locator("[role=status]").filter(has_text=STRINGS["copied"]["fr"]).wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == row.locator("#page-citation").inner_text()
    assert copied.startswith("«\u00a0Lire un fichier") and copied.endswith(f"{LESSON}.html")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert_accessible(page)
