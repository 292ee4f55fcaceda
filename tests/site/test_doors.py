"""The doors of a module: absent without an address, and each right with one."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import nbformat
import pytest
import sample_book

from ateliers import __version__, doors
from ateliers.language import LANGS
from ateliers.places import BOOK, ROOT
from ateliers.publication import Publication
from ateliers.site import launch
from ateliers.site.build import CONFIG, build
from ateliers.site.edition import Task, sphinx_settings

SLUG = "01-what-is-open-data"
EXAMPLE = "https://github.com/example/atelier"
TAG = f"launch-v{__version__}"
TOC = f"format: jb-book\nroot: index\nchapters:\n  - file: modules/{SLUG}\n  - file: exercises/{SLUG}\n"


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of a book of one module, built with an example address."""
    home = tmp_path_factory.mktemp("doors")
    book, toc = home / "book", home / "_toc.yml"
    toc.write_text(TOC, "utf-8")
    for lang in LANGS:
        for folder in ("modules", "exercises"):
            (book / folder).mkdir(parents=True, exist_ok=True)
            name = f"{SLUG}.{lang}.ipynb"
            nbformat.write(sample_book.notebook(lang, "Essai"), book / folder / name)
        (book / f"index.{lang}.md").write_text("# Essai\n", "utf-8")
    shutil.copy(BOOK / "modules" / f"{SLUG}.yml", book / "modules")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ATELIERS_REPOSITORY_URL", EXAMPLE)
        build(out=home / "site", quiet=True, book=book, toc=toc)
    return home / "site"


def known_from(config: Path) -> Publication:
    """Return what the pages know of the addresses with these settings."""
    task = Task("fr", LANGS, str(BOOK), str(config), str(ROOT / "_toc.yml"), "", "", True)
    options = sphinx_settings(task)["html_theme_options"]
    return launch.known(SimpleNamespace(config=SimpleNamespace(html_theme_options=options)))  # type: ignore[arg-type]


def row(site: Path, lang: str, folder: str) -> dict[str, tuple[str, str]]:
    """Return the doors of a page, in their order: address and line of each."""
    page = (site / lang / folder / f"{SLUG}.html").read_text("utf-8")
    shown = page.split('<ul class="launch')[1].split("</ul>")[0]
    found = re.findall(r'<a href="([^"]+)".*?<small>(.*?)</small>', shown)
    kinds = {"https://mybinder.org/": "binder", "https://colab.res": "colab", "../": "download"}
    return {
        next(kind for start, kind in kinds.items() if href.startswith(start)): (
            unescape(href),
            note,
        )
        for href, note in found
    }


def test_without_an_address_there_is_download(site: Path) -> None:
    for lang in LANGS:
        for folder in ("modules", "exercises"):
            assert list(row(site, lang, folder)) == ["download"]
            page = (site / lang / folder / f"{SLUG}.html").read_text("utf-8")
            assert "mybinder" not in page and "colab" not in page


def test_with_an_address_each_door_opens_the_page_s_notebook_in_its_language(
    example: Path,
) -> None:
    for lang in LANGS:
        for folder in ("modules", "exercises"):
            notebook = f"{lang}/{folder}/{SLUG}.ipynb"
            shown = row(example, lang, folder)
            assert list(shown) == ["binder", "colab", "download"]
            binder, colab, download = (urlsplit(href) for href, _ in shown.values())
            assert (binder.scheme, binder.netloc) == ("https", "mybinder.org")
            assert binder.path == f"/v2/gh/example/atelier/{TAG}"
            assert parse_qs(binder.query) == {"urlpath": [f"lab/tree/{notebook}"]}
            assert (colab.scheme, colab.netloc) == ("https", "colab.research.google.com")
            assert colab.path == f"/github/example/atelier/blob/{TAG}/{notebook}"
            assert parse_qs(colab.query) == {"hl": [lang]}
            assert (example / lang / folder / download.path).resolve().is_file()


def test_each_door_says_host_account_wait_and_who_sees(example: Path) -> None:
    for lang, words in {
        "fr": ("sans compte", "compte Google", "estimation", "voit votre visite"),
        "en": ("no account", "Google account", "estimate", "sees your visit"),
    }.items():
        shown = row(example, lang, "modules")
        free, google, estimate, seen = words
        assert "mybinder.org" in shown["binder"][1] and free in shown["binder"][1]
        assert "colab.research.google.com" in shown["colab"][1] and google in shown["colab"][1]
        assert free in shown["download"][1]
        for kind in ("binder", "colab"):
            assert estimate in shown[kind][1] and seen in shown[kind][1]


@pytest.mark.parametrize("door, line", [("binder", "binderhub_url:"), ("colab", "colab_url:")])
def test_removing_a_door_is_removing_its_line(
    door: str, line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATELIERS_REPOSITORY_URL", EXAMPLE)
    config = tmp_path / "_config.yml"
    lines = CONFIG.read_text("utf-8").splitlines(True)
    config.write_text("".join(each for each in lines if line not in each), "utf-8")
    known, notebook = known_from(config), doors.place("fr", "modules", SLUG)
    shown = {"binder": doors.binder(known, notebook), "colab": doors.colab(known, notebook, "fr")}
    assert [name for name, address in shown.items() if not address] == [door]


def test_other_hosts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ATELIERS_REPOSITORY_URL", "https://git.example.org/a/b")
    config = tmp_path / "_config.yml"
    text = CONFIG.read_text("utf-8").replace("https://mybinder.org", "https://hub.example.org/x/")
    config.write_text(text, "utf-8")
    known, notebook = known_from(config), doors.place("en", "modules", SLUG)
    assert doors.binder(known, notebook) == (
        f"https://hub.example.org/x/v2/git/https%3A%2F%2Fgit.example.org%2Fa%2Fb/{TAG}"
        f"?urlpath=lab/tree/en/modules/{SLUG}.ipynb"
    )
    assert doors.colab(known, notebook, "en") == "" == doors.wheel(known, "x.whl")
    row = launch.row(known, notebook, "en")
    assert "no account" not in row[0]["note"] and "if that host asks" in row[0]["note"]


def test_the_address_of_the_package_is_that_of_the_launch_tag() -> None:
    assert doors.wheel(Publication(f"{EXAMPLE}.git"), "x.whl") == f"{EXAMPLE}/raw/{TAG}/x.whl"
    lab = Publication("https://gitlab.com/a/b/c")
    assert doors.wheel(lab, "x.whl") == f"https://gitlab.com/a/b/c/-/raw/{TAG}/x.whl"
    # A folder of an organization is not a repository.
    assert doors.wheel(Publication("https://github.com/example"), "x.whl") == ""
    assert doors.wheel(Publication(), "x.whl") == ""
