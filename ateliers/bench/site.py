"""What the site weighs and how long it takes to build."""

from __future__ import annotations

import gzip
import json
import re
import tempfile
import time
from pathlib import Path

from ateliers.bench.rows import Row
from ateliers.places import BOOK, ROOT
from ateliers.site.build import build

PAGES = 40


def requests(page: Path) -> set[Path]:
    """Return the files that a page asks for when it opens, itself included."""
    html = page.read_text("utf-8")
    found = re.findall(r'<link[^>]+rel="(?:stylesheet|icon)"[^>]*?href="([^"]+)"', html)
    found += re.findall(r'<link[^>]+href="([^"]+)"[^>]*?rel="(?:stylesheet|icon)"', html)
    found += re.findall(r'<(?:script|img)[^>]+src="([^"]+)"', html)
    files = {page}
    for address in found:
        if not address.startswith("data:"):
            files.add((page.parent / address.partition("?")[0]).resolve())
    return files


def kilobytes(files: set[Path]) -> float:
    """Return what files weigh, each compressed as a server would."""
    return sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) / 1000


def weights() -> list[Row]:
    """Weigh a text page and the lesson, with all they ask for, compressed."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "site"
        build(out=out, quiet=True)
        lesson = "modules/05-reading-csv.html"
        for what, name, most in (
            ("text page (home)", "index.html", 120),
            ("page with a chart and a widget (lesson 05), chart not live", lesson, 200),
        ):
            page = out / "fr" / name
            files = requests(page)
            rows.append(Row(f"{what}: {len(files)} requests, gzip", kilobytes(files), "kB", most))
        vega = next((out / "fr" / "_static").glob("vega*.js"))
        rows.append(
            Row("vega, asked for when a reader reaches for a chart", kilobytes({vega}), "kB")
        )
    return rows


def _forty(folder: Path) -> tuple[Path, Path]:
    """Write a book of forty notebooks: the lesson, again and again."""
    book = folder / "book"
    (book / "pages").mkdir(parents=True)
    for lang in ("fr", "en"):
        (book / f"index.{lang}.md").write_text("# Forty\n", "utf-8")
        lesson = json.loads((BOOK / "modules" / f"05-reading-csv.{lang}.ipynb").read_text("utf-8"))
        for cell in lesson["cells"]:
            if cell["cell_type"] == "markdown":
                text = "".join(cell["source"])
                # Links and labels of the lesson do not hold in forty copies of it.
                text = re.sub(r"\]\([^)]*\)", "](../index)", text)
                cell["source"] = re.sub(r"^\([\w-]+\)=\n", "", text, flags=re.MULTILINE)
        for n in range(PAGES):
            text = json.dumps(lesson, ensure_ascii=False)
            (book / "pages" / f"p{n:02}.{lang}.ipynb").write_text(text, "utf-8")
    toc = folder / "_toc.yml"
    pages = "\n".join(f"  - file: pages/p{n:02}" for n in range(PAGES))
    toc.write_text(f"format: jb-book\nroot: index\nchapters:\n{pages}\n", "utf-8")
    return book, toc


def forty_pages() -> list[Row]:
    """Build a book of forty lessons, then build it again with nothing changed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book, toc = _forty(folder)
        times = []
        for _ in range(2):
            start = time.perf_counter()
            build("fr", folder / "site", True, book=book, config=ROOT / "_config.yml", toc=toc)
            times.append(time.perf_counter() - start)
    return [
        Row(f"build of a {PAGES}-page book, a page and edition", times[0] / PAGES, "s", 0.25),
        Row("the same, nothing changed, an edition", times[1], "s", 3),
    ]
