"""What the kit for a room holds: its zip, and its pages on paper."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.modules import modules
from ateliers.registry import datasets
from ateliers.room_kit import kit
from ateliers.room_kit.archive import unfit
from ateliers.room_kit.pages import INSTEAD
from ateliers.room_kit.paper import chromium, printed, settled
from ateliers.site import data_files
from ateliers.site.kit import FOLDERS
from ateliers.site.strings import STRINGS

MOST = 25_000_000


def test_what_the_zip_holds(room_kit: Path, site: Path) -> None:
    assert room_kit.stat().st_size <= MOST
    with zipfile.ZipFile(room_kit) as opened:
        names = opened.namelist()
        content = {name.partition("/")[2]: opened.read(name) for name in names}
        assert not any(
            entry.external_attr >> 16 & 0o170000 == 0o120000 for entry in opened.filelist
        )
    assert unfit(names) == [] and {name.partition("/")[0] for name in names} == {"ateliers-kit"}
    for ds in datasets():
        for name, data in data_files.contents(ds).items():
            assert content[f"data/{name}"] == data
    for lang in LANGS:
        assert content[f"site/{lang}/index.html"] == (site / lang / "index.html").read_bytes()
        credits = content[f"data/SOURCES.{lang}.txt"].decode("utf-8-sig")
        assert all(ds.page in credits for ds in datasets())
        assert STRINGS["independence"][lang] in credits
    assert "CC BY 4.0" in content["LICENCES.txt"].decode("utf-8-sig")
    assert not any(name.endswith(".zip") for name in names), "modules to download ask for a network"
    for lang in LANGS:
        for folder in FOLDERS:
            page = content[f"site/{lang}/{folder}/05-reading-csv.html"].decode()
            assert INSTEAD[lang] in page and "downloads/" not in page


def title(pdf: bytes) -> str:
    """Return the title that a reader of PDF shows."""
    found = re.search(rb"/Title <([0-9A-F]+)>", pdf)
    if found:
        return bytes.fromhex(found[1].decode()).decode("utf-16")
    plain = re.search(rb"/Title \(([^)]*)\)", pdf)
    return plain[1].decode("latin-1") if plain else ""


@pytest.mark.parametrize("lang", LANGS)
def test_the_pages_on_paper(lang: Lang, room_folder: Path) -> None:
    found = {path.stem[-2:]: path for path in (room_folder / "pdf" / lang).glob("*e*-*.pdf")}
    assert set(found) == {module.id[:2] for module in modules()}
    papers = sorted((room_folder / "pdf" / lang).iterdir())
    assert len(papers) == 2 * len(modules())
    for path in papers:
        pdf = path.read_bytes()
        module = next(each for each in modules() if each.id[:2] == path.stem[-2:])
        assert module.title[lang] in title(pdf).replace("\u00a0", " "), path.name
        assert f"/Lang ({lang})".encode() in pdf
        assert b"/StructTreeRoot" in pdf and re.search(rb"/Marked\s+true", pdf)
        # Neither a path of the machine that printed it nor its clock.
        assert b"file:/" not in pdf and b"(D:20260101000000+00'00')" in pdf
        assert pdf.count(b"(D:") == 2
        pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
        assert pages == 2 if path.stem.startswith(("feuille", "sheet")) else 3 < pages < 20


def test_links_on_paper_lead_to_the_site_or_nowhere(room_folder: Path) -> None:
    path = room_folder / "site" / "fr" / "pages" / "instructors" / "05-reading-csv.html"
    with chromium() as own:
        lonely, again = printed(own, [path, path])
        (public,) = printed(own, [path], "https://example.org/ateliers/")
    assert lonely == again, "the same page gives the same bytes"
    assert b"file:/" not in lonely + public
    assert b"https://example.org/ateliers/fr/modules/05-reading-csv.html" in public
    assert b"example.org" not in lonely


def test_without_chromium_the_kit_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("ateliers.room_kit.paper.find_browser", lambda: None)
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    with pytest.raises(AteliersError, match=r"need Chromium.*apt install chromium.*playwright"):
        kit(tmp_path / "kit.zip", tell=lambda _: None)
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_keeps_its_length_and_order_when_it_is_settled() -> None:
    pdf = b"/CreationDate (D:20261124134808+00'00')\n/ModDate (D:20261124134808-05'00')>> "
    pdf += b"[(node00000170) 5 0 R (node00000912) 6 0 R] (node00000912)"
    found = settled(pdf)
    assert len(found) == len(pdf) and b"2026112" not in found
    assert found.endswith(b"[(node00000001) 5 0 R (node00000002) 6 0 R] (node00000002)")
