"""Write the tables to a folder that can be served: downloads, descriptions, catalogue."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ateliers.atomic import write_whole
from ateliers.language import LANGS, Lang
from ateliers.reference.build import NAMES
from ateliers.reference.catalogue.dcat import alone, catalogue, dataset
from ateliers.reference.catalogue.downloads import Download, downloads
from ateliers.reference.catalogue.schema_org import about
from ateliers.reference.catalogue.turtle import turtle
from ateliers.reference.declared import home


def publish(
    out: Path, base: str = "", contact: str = "", editions: Sequence[Lang] = ()
) -> list[Path]:
    """Write every file of the tables to a folder and return their paths.

    Parameters
    ----------
    out : Path
        The folder; made where it is not there.
    base : str
        The address at which it will be served, with a slash at its end. Without one, addresses
        are relative and each file leads to the others from where it lies.
    contact : str
        The address where a fault is told; none is given without it.
    editions : sequence of {"fr", "en"}
        The editions of the site that stand beside the folder, where each table has its page.

    Raises
    ------
    AteliersError
        DuckDB is not installed, or the folder cannot be written.
    """
    files = {"datapackage.json": (home() / "datapackage.json").read_bytes()}
    nodes = []
    for name in NAMES:
        package, offered = files_of(name)
        files |= {f"{name}/{each.path}": each.content for each in offered}
        files[f"{name}/datapackage.json"] = (home() / name / "datapackage.json").read_bytes()
        # From the table's own folder, the tables' folder is one up.
        near = base or "../"
        pages = _pages(name, near, editions)
        document = alone(dataset(package, offered, near, contact, pages.values()), near)
        files[f"{name}/dcat.jsonld"] = _json(document)
        files[f"{name}/dcat.ttl"] = turtle(document).encode("utf-8")
        for lang in LANGS:
            described = about(package, offered, lang, near, pages.get(lang, ""))
            files[f"{name}/schema.{lang}.jsonld"] = _json(described)
        pages = _pages(name, base, editions)
        nodes.append(dataset(package, offered, base, contact, pages.values()))
    whole = catalogue(nodes, base)
    files |= {"catalog.jsonld": _json(whole), "catalog.ttl": turtle(whole).encode("utf-8")}
    return [_write(out / path, content) for path, content in files.items()]


def _pages(name: str, base: str, editions: Sequence[Lang]) -> dict[Lang, str]:
    """Return the address of the page of a table in each edition."""
    site = urljoin(base, "..") if urlsplit(base).scheme else f"{base}../"
    return {lang: f"{site}{lang}/reference/{name}.html" for lang in editions}


def files_of(name: str) -> tuple[dict[str, Any], list[Download]]:
    """Return the Data Package of a table and its downloads."""
    package = json.loads((home() / name / "datapackage.json").read_text("utf-8"))
    return package, downloads(package, home() / name)


def _json(document: dict[str, Any]) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _write(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, content)
    return path
