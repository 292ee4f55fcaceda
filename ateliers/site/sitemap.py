"""What search engines read first: the pages of both editions, each with its twin."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as tree

from ateliers.atomic import write_whole
from ateliers.language import Lang

MAP, ROBOTS = "sitemap.xml", "robots.txt"
_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"


def write(site: Path, editions: list[Lang], moved: dict[str, str], base: str) -> None:
    """Write the map of the site and what leads to it; without an address, remove them.

    Parameters
    ----------
    site : Path
        The folder that holds the editions.
    editions : list of {"fr", "en"}
        Those that were built, the default first.
    moved : dict
        The pages that lead elsewhere, which are not on the map.
    base : str
        The site's address, with a slash at its end; empty while it is not known.
    """
    if not base:
        for name in (MAP, ROBOTS):
            (site / name).unlink(missing_ok=True)
        return
    tree.register_namespace("", _MAP)
    tree.register_namespace("xhtml", _XHTML)
    root = tree.Element(f"{{{_MAP}}}urlset")
    for lang in editions:
        for page in _pages(site / lang, moved):
            entry = tree.SubElement(root, f"{{{_MAP}}}url")
            tree.SubElement(entry, f"{{{_MAP}}}loc").text = f"{base}{lang}/{page}.html"
            for named, one in [*zip(editions, editions, strict=True), ("x-default", editions[0])]:
                tree.SubElement(
                    entry,
                    f"{{{_XHTML}}}link",
                    {"rel": "alternate", "hreflang": named, "href": f"{base}{one}/{page}.html"},
                )
    tree.indent(root)
    write_whole(site / MAP, tree.tostring(root, "utf-8", xml_declaration=True) + b"\n")
    write_whole(site / ROBOTS, f"User-agent: *\nAllow: /\n\nSitemap: {base}{MAP}\n".encode())


def _pages(edition: Path, moved: dict[str, str]) -> list[str]:
    """Return the names of an edition's pages that a search engine may show."""
    found = (path.relative_to(edition).with_suffix("") for path in edition.rglob("*.html"))
    names = (path.as_posix() for path in found if not path.parts[0].startswith("_"))
    return sorted(name for name in names if name != "search" and name not in moved)
