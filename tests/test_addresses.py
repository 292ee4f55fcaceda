"""Published addresses: none disappears without a page that leads on."""

from __future__ import annotations

from pathlib import Path

import pytest

from ateliers import __version__
from ateliers.addresses import accept, faults, pages, recorded, redirects
from ateliers.errors import AteliersError, DeclarationError
from ateliers.language import LANGS
from ateliers.places import ROOT
from ateliers.site import moved

TOC = "format: jb-book\nroot: index\nchapters:\n"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    write_toc(tmp_path, "modules/05-reading-csv", "pages/glossary")
    assert accept(tmp_path, tmp_path / "_toc.yml") == pages(tmp_path / "_toc.yml")
    return tmp_path


def write_toc(book: Path, *names: str) -> None:
    chapters = "".join(f"  - file: {name}\n" for name in names)
    (book / "_toc.yml").write_text(TOC + chapters, "utf-8")


def told(book: Path) -> str:
    return "\n".join(faults(book, book / "_toc.yml"))


def test_every_address_that_was_published_leads_somewhere() -> None:
    assert not faults()


def test_a_page_that_goes_is_a_fault_until_another_takes_its_place(book: Path) -> None:
    assert not told(book)
    write_toc(book, "modules/05-reading-a-file", "pages/glossary")
    assert '"modules/05-reading-csv" was published' in told(book)
    assert '"modules/05-reading-a-file" is not in addresses.txt' in told(book)
    assert accept(book, book / "_toc.yml") == ["modules/05-reading-a-file"]
    assert "modules/05-reading-csv" in recorded(book), "what was recorded stays"
    (book / "redirects.yml").write_text("modules/05-reading-csv: modules/05-reading-a-file\n")
    assert not told(book)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("modules/04: pages/nowhere", '"modules/04" leads to "pages/nowhere", which is not'),
        ("index: pages/glossary", '"index" is a page of _toc.yml'),
    ],
)
def test_a_redirect_leads_from_a_page_that_is_gone_to_one_that_is_there(
    line: str, fault: str, book: Path
) -> None:
    (book / "redirects.yml").write_text(f"{line}\n", "utf-8")
    assert fault in told(book)
    old, new = line.split(": ")
    edition = book / "fr"
    (edition / "pages").mkdir(parents=True)
    for name in ("index", "pages/glossary"):
        (edition / f"{name}.html").write_text("here", "utf-8")
    with pytest.raises(AteliersError, match=r"redirects\.yml: .* in the book"):
        moved.write(book, "fr", {old: new}, "")


@pytest.mark.parametrize(
    "line", ["../up: index", "old: 5", "old: https://example.org/", "a: b.html"]
)
def test_a_redirect_names_pages(line: str, book: Path) -> None:
    (book / "redirects.yml").write_text(f"{line}\n", "utf-8")
    with pytest.raises(DeclarationError, match=r"redirects\.yml"):
        redirects(book)


def test_without_contents_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AteliersError, match=r"_toc\.yml cannot be read"):
        pages(tmp_path / "_toc.yml")
    (tmp_path / "_toc.yml").write_text("- not a contents file", "utf-8")
    with pytest.raises(AteliersError, match=r"_toc\.yml cannot be read"):
        pages(tmp_path / "_toc.yml")


def test_a_moved_page_says_so_in_its_language(tmp_path: Path) -> None:
    for lang in LANGS:
        (tmp_path / lang).mkdir()
        (tmp_path / lang / "new.html").write_text("here", "utf-8")
        moved.write(tmp_path, lang, {"a/b/old": "new"}, "https://example.org/x/")
        page = (tmp_path / lang / "a/b/old.html").read_text("utf-8")
        assert f'<html lang="{lang}"' in page
        assert 'content="0; url=../../new.html"' in page
        assert f'rel="canonical" href="https://example.org/x/{lang}/new.html"' in page
        assert {"fr": "a changé d’adresse", "en": "has moved"}[lang] in page


def test_the_citation_file_follows_the_version() -> None:
    import yaml

    told = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert told["version"] == __version__
