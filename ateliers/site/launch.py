"""The launch row: how to work on a module. While the book has no address, there is download."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from ateliers.language import NBSP, Lang, number
from ateliers.modules import module
from ateliers.site import languages
from ateliers.site.kit import FOLDERS, build_wheel, write_kit
from ateliers.site.strings import STRINGS

DOWNLOADS = "downloads"


def write_kits(app: Sphinx, env: BuildEnvironment) -> list[str]:
    """Write the zip of every module in the book; return the pages that tell its size."""
    lang, out = languages.edition(app.config), Path(app.outdir) / DOWNLOADS
    book, changed = Path(app.srcdir), []
    slugs = _modules(env)
    wheel = build_wheel(Path(app.doctreedir) / "wheel") if slugs else Path()
    for slug in slugs:
        declared = module(slug, book / "modules")
        if write_kit(out / f"{slug}.zip", declared, book, lang, wheel):
            changed += [f"{folder}/{slug}" for folder in FOLDERS]
    for old in out.glob("*.zip"):
        if old.stem not in slugs:
            old.unlink()
    return changed


def _modules(env: BuildEnvironment) -> list[str]:
    """Return the modules whose lesson and exercises are both in the book, and that are declared."""
    declared = (path.stem for path in Path(env.srcdir, "modules").glob("*.yml"))
    return sorted(
        slug for slug in declared if all(f"{each}/{slug}" in env.found_docs for each in FOLDERS)
    )


def add_door(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Give a module's pages the way to take it home."""
    folder, _, slug = pagename.partition("/")
    archive = Path(app.outdir) / DOWNLOADS / f"{slug}.zip"
    if folder in FOLDERS and archive.is_file():
        lang = languages.edition(app.config)
        note = STRINGS["download_note"][lang].format(
            size=size(archive.stat().st_size, lang), nbsp=NBSP
        )
        door = {
            "label": STRINGS["download"][lang],
            "href": f"../{DOWNLOADS}/{slug}.zip",
            "note": note,
            "download": True,
        }
        context["launch"] = [*context.get("launch", []), door]


def size(count: int, lang: Lang) -> str:
    """Write a number of bytes, in megabytes from a tenth on."""
    if count >= 100_000:
        return f"{number(count / 1e6, lang, 1)}{NBSP}{'Mo' if lang == 'fr' else 'MB'}"
    return f"{number(round(count / 1000), lang)}{NBSP}{'ko' if lang == 'fr' else 'kB'}"


def setup(app: Sphinx) -> None:
    """Make the downloads before the pages that tell their size."""
    app.connect("env-updated", write_kits)
    app.connect("html-page-context", add_door)
