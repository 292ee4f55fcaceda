"""The pages as files: both editions of the real book, and of a sample with known content."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from ateliers.language import LANGS, Lang
from ateliers.site.strings import STRINGS, strings

VOID = {"meta", "link", "img", "input", "br", "hr", "path", "circle", "source", "wbr"}
# What Sphinx, myst-nb and the stock theme leave in English.
LEFT_IN_ENGLISH = (
    "Show code", "Hide code", "Toggle", "Permalink", "Link to this", "Previous", "Next", "Search",
    "Contents", "Copy", "Launch", "Warning", "jupyter_execute",
)  # fmt: skip


class Page(HTMLParser):
    """What the tests ask of a page: its tags, and its words inside and outside the text."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.source = path, path.read_text("utf-8")
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.around: list[str] = []
        self._open: list[tuple[str, bool]] = []
        self.feed(self.source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append((tag, found))
        skipped = tag in {"article", "script", "style"} or found.get("hreflang") is not None
        if not self._skipped or skipped:
            names = ("aria-label", "title", "alt", "placeholder")
            if not skipped and not self._skipped:
                self.around += [value for name, value in found.items() if name in names]
                self.around += [
                    value
                    for name, value in found.items()
                    if name.startswith("data-") and " " in value
                ]
        if tag not in VOID:
            self._open.append((tag, skipped))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if data.strip() and not self._skipped:
            self.around.append(data.strip())

    @property
    def _skipped(self) -> bool:
        return any(skipped for _, skipped in self._open)

    def each(self, tag: str, **wanted: str) -> Iterator[dict[str, str]]:
        for name, attrs in self.tags:
            if name == tag and all(attrs.get(key) == value for key, value in wanted.items()):
                yield attrs

    @property
    def ids(self) -> set[str]:
        return {attrs["id"] for _, attrs in self.tags if "id" in attrs}


def pages(folder: Path) -> list[Page]:
    found = [Page(path) for path in sorted(folder.rglob("*.html")) if "_static" not in path.parts]
    assert found
    return [page for page in found if "data-moved" not in dict(page.tags).get("html", {})]


def editions(site: Path, sample_site: Path) -> list[tuple[Lang, Page]]:
    return [
        (lang, page)
        for root in (site, sample_site)
        for lang in LANGS
        for page in pages(root / lang)
    ]


def test_every_link_inside_the_site_leads_somewhere(site: Path, sample_site: Path) -> None:
    known = {page.path: page for root in (site, sample_site) for page in pages(root)}
    for page in known.values():
        links = [
            attrs.get("href") or attrs.get("src") or ""
            for tag, attrs in page.tags
            if tag in {"a", "link", "script", "img"}
        ]
        for link in filter(None, links):
            parts = urlsplit(link)
            if parts.scheme:
                continue
            target = page.path
            if parts.path:
                target = (page.path.parent / unquote(parts.path)).resolve()
            assert target.is_file(), f"{page.path.name}: {link}"
            if parts.fragment and target.suffix == ".html":
                assert unquote(parts.fragment) in known[target].ids, f"{page.path.name}: {link}"


def test_nothing_is_asked_of_another_host(site: Path, sample_site: Path) -> None:
    for page in pages(site) + pages(sample_site):
        for tag, attrs in page.tags:
            if tag in {"script", "img", "link", "iframe", "source"} and attrs.get("rel") not in {
                "alternate", "canonical",
            }:  # fmt: skip
                address = attrs.get("src") or attrs.get("href") or ""
                assert urlsplit(address).scheme in {"", "data"}, f"{page.path.name}: {address}"


def test_each_page_leads_to_itself_in_the_other_language(site: Path, sample_site: Path) -> None:
    for lang, page in editions(site, sample_site):
        other = next(one for one in LANGS if one != lang)
        (switch,) = page.each("a", hreflang=other)
        target = (page.path.parent / switch["href"]).resolve()
        assert target.parts[-4:].count(other) == 1
        assert str(target).replace(f"/{other}/", f"/{lang}/") == str(page.path.resolve())
        named = {attrs["hreflang"]: attrs["href"] for attrs in page.each("link", rel="alternate")}
        assert set(named) == {"fr", "en", "x-default"}
        assert named["x-default"] == named["fr"]
        for one in LANGS:
            assert f"/{one}/" in f"/{named[one]}"
            assert (page.path.parent / named[one]).is_file()


def test_each_page_is_sound(site: Path, sample_site: Path) -> None:
    for lang, page in editions(site, sample_site):
        (root,) = page.each("html")
        assert root["lang"] == lang
        assert len(list(page.each("h1"))) == 1, page.path
        assert len(list(page.each("main"))) == 1
        assert re.search(r"<title>\s*\S", page.source)
        ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
        assert len(ids) == len(set(ids)), page.path
        foot = page.source.split('<footer class="foot">')[1]
        for key in ("independence", "licence_text", "licence_code", "licence_data"):
            assert STRINGS[key][lang] in foot
        assert "CC BY 4.0" in foot and "MIT" in foot


@pytest.mark.parametrize("lang", LANGS)
def test_interface_words_are_in_the_language_of_the_page(
    lang: Lang, site: Path, sample_site: Path
) -> None:
    other: Lang = "en" if lang == "fr" else "fr"
    mine, foreign = strings(lang), strings(other)
    unwanted = {
        text for key, text in foreign.items() if text != mine[key] and key != "other_language"
    }
    # A word may be right in both languages (« Module », “Exercices” never is).
    unwanted -= set(mine.values())
    for root in (site, sample_site):
        for page in pages(root / lang):
            found = unwanted & set(page.around)
            assert not found, f"{page.path}: {found}"


def test_no_english_is_left_in_a_french_page(sample_site: Path) -> None:
    for page in pages(sample_site / "fr"):
        shown = re.sub(r"<(script|pre)\b.*?</\1>", "", page.source, flags=re.DOTALL)
        shown = re.sub(r'<a [^>]*hreflang="en".*?</a>', "", shown, flags=re.DOTALL)
        shown = " ".join(re.findall(r">([^<]+)<", shown) + page.around)
        left = [words for words in LEFT_IN_ENGLISH if words in shown]
        assert not left, f"{page.path}: {left}"
    lesson = (sample_site / "fr/modules/05-sample.html").read_text("utf-8")
    assert "Afficher le code" in lesson and "Masquer le code" in lesson
    assert "Avertissement" in lesson
    assert "Lien vers cette section" in lesson


def test_captions_are_translated(sample_site: Path) -> None:
    for lang, caption in (("fr", "Manipuler"), ("en", "Handle")):
        assert f">{caption}<" in (sample_site / lang / "index.html").read_text("utf-8")


def test_pandas_tables_can_be_read_by_everyone(sample_site: Path) -> None:
    lesson = (sample_site / "fr/modules/05-sample.html").read_text("utf-8")
    assert 'class="dataframe"' in lesson
    assert not re.search(r"<th[^>]*>\s*</th>", lesson)
    assert "<style scoped>" not in lesson and 'border="1"' not in lesson
    assert lesson.count('<div class="scroll"><table') == lesson.count("<table")


def test_a_text_page_is_light(site: Path) -> None:
    for lang in LANGS:
        page = Page(site / lang / "index.html")
        files = {page.path}
        for tag, attrs in page.tags:
            address = attrs.get("src") if tag in {"script", "img"} else None
            if tag == "link" and attrs.get("rel") == "stylesheet":
                address = attrs["href"]
            if address:
                files.add((page.path.parent / urlsplit(address).path).resolve())
        weight = sum(len(gzip.compress(path.read_bytes())) for path in files)
        assert weight < 40_000, f"{weight} bytes in {len(files)} requests"


def test_the_entrance_leads_to_both_editions(site: Path) -> None:
    page = Page(site / "index.html")
    assert [attrs["href"] for attrs in page.each("a")] == ["fr/index.html", "en/index.html"]
    (refresh,) = [attrs for attrs in page.each("meta") if attrs.get("http-equiv") == "refresh"]
    assert refresh["content"].endswith("url=fr/index.html")
