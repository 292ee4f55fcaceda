"""The launch row: how to work on a module. While the book has no address, there is download.

Each door but download is a line of `_config.yml` (``launch_buttons``): without it, no door.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from ateliers import doors
from ateliers.language import NBSP, Lang, number
from ateliers.modules import module
from ateliers.publication import Publication
from ateliers.site import languages
from ateliers.site.kit import FOLDERS, build_wheel, write_kit
from ateliers.site.launch_words import ITS_ACCOUNT, LABELS, NO_ACCOUNT, NOTES, OPEN_TO_ALL

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


def add_doors(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Give a module's pages the ways to work on it: there, in the page's language, or at home."""
    folder, _, slug = pagename.partition("/")
    archive = Path(app.outdir) / DOWNLOADS / f"{slug}.zip"
    if folder not in FOLDERS or not archive.is_file():
        return
    lang = languages.edition(app.config)
    download = {
        "href": f"../{DOWNLOADS}/{slug}.zip",
        "label": LABELS["download"][lang],
        "note": NOTES["download"][lang].format(size=size(archive.stat().st_size, lang)),
        "download": True,
    }
    elsewhere = row(known(app), doors.place(lang, folder, slug), lang)
    context["launch"] = [*elsewhere, download]


def row(known: Publication, notebook: str, lang: Lang) -> list[dict[str, str]]:
    """Return the doors that other hosts hold open, where the addresses are known."""
    addresses = {
        "binder": (known.binder, doors.binder(known, notebook)),
        "colab": (known.colab, doors.colab(known, notebook, lang)),
    }
    shown = []
    for kind, (at, href) in addresses.items():
        if href:
            host = urlsplit(at).hostname or ""
            account = (NO_ACCOUNT if host == OPEN_TO_ALL else ITS_ACCOUNT)[lang]
            note = NOTES[kind][lang].format(host=host, account=account)
            shown.append({"href": href, "label": LABELS[kind][lang], "note": note})
    return shown


def known(app: Sphinx) -> Publication:
    """Return the settings that reached the theme: ours, or those of the stock command."""
    options = app.config.html_theme_options or {}
    buttons = options.get("launch_buttons") or {}
    return Publication(
        repository=str(options.get("repository_url") or "").rstrip("/"),
        binder=str(buttons.get("binderhub_url") or "").rstrip("/"),
        colab=str(buttons.get("colab_url") or "").rstrip("/"),
    )


def size(count: int, lang: Lang) -> str:
    """Write a number of bytes: megabytes from a tenth on, parts of a kilobyte below one."""
    if count >= 100_000:
        return f"{number(count / 1e6, lang, 1)}{NBSP}{'Mo' if lang == 'fr' else 'MB'}"
    told = number(count / 1000, lang, 0 if count >= 1000 else 1)
    return f"{told}{NBSP}{'ko' if lang == 'fr' else 'kB'}"


def setup(app: Sphinx) -> None:
    """Make the downloads before the pages that tell their size."""
    app.connect("env-updated", write_kits)
    app.connect("html-page-context", add_doors)
