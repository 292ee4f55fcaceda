"""The pages to print, as PDF: Chromium prints what the site's own print styles say."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ateliers.doctor import browser as find_browser
from ateliers.errors import AteliersError
from ateliers.room_kit.archive import DATED

# On paper nobody follows a link to a page of the site: its address where one is known, else none.
_LINKS = """site => {
    const here = location.href.split("#")[0];
    const inside = a => a.protocol === "file:" && a.href.split("#")[0] !== here;
    for (const p of document.querySelectorAll("main p")) {
        const links = [...p.querySelectorAll("a")];
        const only = links.length && links.every(inside)
            && [...p.childNodes].every(n => n.nodeName === "A" || /^[\\s·]*$/.test(n.textContent));
        if (only && !site) p.remove();
    }
    for (const a of document.querySelectorAll("a[href]")) {
        if (!inside(a)) continue;
        const [, path] = a.href.match(/\\/((?:fr|en)\\/.*)$/) || [];
        if (site && path) a.href = site + path; else a.removeAttribute("href");
    }
}"""
_NODE = re.compile(rb"\(node(\d{8})\)")
_DATE = re.compile(rb"(/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d\d'\d\d'")


@contextmanager
def chromium() -> Iterator[Any]:
    """Yield a Chromium that prints.

    Raises
    ------
    AteliersError
        There is none, or what drives it is not installed.
    """
    try:
        from playwright.sync_api import Error, sync_playwright
    except ImportError:
        raise AteliersError(
            "the PDF pages need Playwright, which is not installed; run: make PYTHON=python3 book"
        ) from None
    with sync_playwright() as driver:
        found = find_browser() or driver.chromium.executable_path
        if not Path(found).is_file():
            raise AteliersError(
                "the PDF pages need Chromium, which was not found; install it (Debian, Ubuntu: "
                "apt install chromium; elsewhere: .venv/bin/playwright install chromium), "
                "then try again"
            )
        # Chromium's own sandbox does not start for root, as in a container.
        root = getattr(os, "geteuid", lambda: 1)() == 0
        try:
            browser = driver.chromium.launch(
                executable_path=found, args=["--no-sandbox"] if root else []
            )
        except Error as error:
            told = str(error).splitlines()[0]
            raise AteliersError(f"Chromium ({found}) did not start: {told}") from error
        try:
            yield browser
        finally:
            browser.close()


def printed(browser: Any, pages: Iterable[Path], site: str = "") -> Iterator[bytes]:
    """Yield each page as a tagged PDF, in light colours, dated as every file of the kit.

    Parameters
    ----------
    browser : playwright Browser
        See `chromium`.
    pages : iterable of Path
        Pages of a built site.
    site : str
        The address of the published site, with a slash at its end; empty where it is not known.
    """
    context = browser.new_context(color_scheme="light", offline=True)
    page = context.new_page()
    try:
        for path in pages:
            page.goto(path.as_uri())
            page.evaluate(_LINKS, site)
            page.evaluate("document.fonts.ready.then(() => null)")
            yield settled(
                page.pdf(
                    format="Letter",
                    prefer_css_page_size=True,
                    print_background=True,
                    tagged=True,
                    outline=True,
                )
            )
    finally:
        context.close()


def settled(pdf: bytes) -> bytes:
    """Give a PDF the kit's date, and its parts numbers that the browser's past does not move.

    Every sign keeps its place, as a PDF finds its parts by counting bytes.
    """
    stamp = "D:{:04}{:02}{:02}{:02}{:02}{:02}+00'00'".format(*DATED).encode()
    ranks = {id: b"%08d" % rank for rank, id in enumerate(sorted(set(_NODE.findall(pdf))), 1)}
    numbered = _NODE.sub(lambda found: b"(node" + ranks[found[1]] + b")", pdf)
    return _DATE.sub(rb"\g<1>" + stamp, numbered)
