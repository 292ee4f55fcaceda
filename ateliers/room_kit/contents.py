"""What a kit holds, by path: the site, the data, the pages on paper, the notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ateliers.credits import credit
from ateliers.language import LANGS, Lang, Text
from ateliers.modules import Module
from ateliers.notebooks.cleared import dumped
from ateliers.notebooks.placed import placed
from ateliers.places import ROOT
from ateliers.registry import Dataset
from ateliers.room_kit.pages import stays_out, without_downloads
from ateliers.room_kit.paper import printed
from ateliers.site import data_files
from ateliers.site.guide import for_any_editor
from ateliers.site.kit import FOLDERS
from ateliers.site.strings import STRINGS

Files = dict[str, bytes | Path]
SOURCES: Text = {"fr": "data/SOURCES.fr.txt", "en": "data/SOURCES.en.txt"}
PAPER: Mapping[str, Text] = {
    "sheets": {"fr": "pdf/fr/feuille-{n}.pdf", "en": "pdf/en/sheet-{n}.pdf"},
    "instructors": {"fr": "pdf/fr/animer-{n}.pdf", "en": "pdf/en/leading-{n}.pdf"},
}
"""A folder of the site's pages → where each of them stands on paper."""


def site_files(site: Path) -> Files:
    """Return the built site; what only another program or another site reads stays out."""
    files: Files = {
        f"site/{path.relative_to(site).as_posix()}": path
        for path in sorted(site.rglob("*"))
        if path.is_file() and path.name != "objects.inv" and not path.name.startswith(".")
        if not stays_out(path)
    }
    for name, path in files.items():
        if isinstance(path, Path) and path.parent.name in FOLDERS and path.suffix == ".html":
            files[name] = without_downloads(path.read_bytes())
    return files


def data(datasets: Sequence[Dataset], folder: str = "data") -> Files:
    """Return the files of the datasets: as published, and in UTF-8."""
    return {
        f"{folder}/{name}": content
        for ds in datasets
        for name, content in data_files.contents(ds).items()
    }


def sources(datasets: Sequence[Dataset], lang: Lang) -> bytes:
    """Return the credit line of each dataset, for whoever holds the files alone."""
    parts = [f"{data_files.names(ds)[0]}\n  {credit(ds, lang)}\n" for ds in datasets]
    return for_any_editor("\n".join([*parts, STRINGS["independence"][lang] + "\n"]))


def licences() -> bytes:
    """Return who may do what with the kit."""
    return for_any_editor(
        "\n\n".join((ROOT / name).read_text("utf-8") for name in ("LICENSES.md", "LICENSE"))
    )


def paper(browser: Any, site: Path, modules: Sequence[Module], address: str = "") -> Files:
    """Print the sheets and the facilitator pages of the modules that have them."""
    wanted = {
        where[lang].format(n=module.id[:2]): site / lang / "pages" / folder / f"{module.id}.html"
        for folder, where in PAPER.items()
        for lang in LANGS
        for module in modules
        if (module.sheet if folder == "sheets" else module.facilitator)
    }
    return dict(zip(wanted, printed(browser, wanted.values(), address), strict=True))


def notebooks(modules: Sequence[Module], datasets: Sequence[Dataset]) -> Files:
    """Return the notebooks of both languages without outputs, the data beside them."""
    found = data(datasets, "notebooks/data")
    for lang in LANGS:
        for place, notebook in placed(modules, lang):
            found[f"notebooks/{place}"] = dumped(notebook)
    return found


def with_chart(site: Path, modules: Sequence[Module]) -> str:
    """Return the id of the last module whose lesson has a chart; the first one's without any."""
    pages = {each.id: site / LANGS[0] / "modules" / f"{each.id}.html" for each in modules}
    found = [id for id, page in pages.items() if "ateliers-chart" in page.read_text("utf-8")]
    return found[-1] if found else modules[0].id
