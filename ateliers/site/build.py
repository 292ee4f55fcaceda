"""Build the site: both editions side by side, and what leads to them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from ateliers.addresses import redirects
from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.places import BOOK, ROOT, SITE
from ateliers.publication import publication
from ateliers.site import entrance, moved, not_found, sitemap
from ateliers.site.edition import Task

CONFIG = ROOT / "_config.yml"
TOC = ROOT / "_toc.yml"
WORK = ROOT / "_build" / "site"


def build(
    lang: Lang | None = None,
    out: Path | None = None,
    quiet: bool = False,
    *,
    book: Path = BOOK,
    config: Path = CONFIG,
    toc: Path = TOC,
    environment: Mapping[str, str] | None = None,
) -> Path:
    """Build the site from the stored outputs; nothing is executed, nothing under book/ changes.

    Parameters
    ----------
    lang : {"fr", "en"}, optional
        One edition only; by default both, at the same time.
    out : Path, optional
        Where to; by default ``_site``.
    quiet : bool
        Say nothing but faults.
    book, config, toc : Path
        The sources; by default those of the checkout.
    environment : mapping, optional
        Added to this process's, such as addresses (see `ateliers.publication`).

    Returns
    -------
    Path
        The site's first page.

    Raises
    ------
    AteliersError
        With the faults of every edition.
    """
    _check_sources(book, config, toc)
    site = (out or SITE).resolve()
    work = WORK if site == SITE else site.with_name(f".{site.name}-work")
    chosen = [lang] if lang else list(LANGS)
    if not quiet:
        print(f"Building {' and '.join(chosen)}…", flush=True)
    env = os.environ | dict(environment or {})
    running = [
        _start(
            Task(one, chosen, str(book), str(config), str(toc), str(site), str(work), quiet), env
        )
        for one in chosen
    ]
    try:
        faults = [process.communicate()[1] for process in running]
    finally:
        for process in running:
            if process.poll() is None:
                process.terminate()
    if any(process.returncode for process in running):
        raise AteliersError("\n".join(fault.strip() for fault in faults if fault.strip()))
    return _write_around(site, chosen, redirects(book), publication(config, env).site)


def _write_around(site: Path, editions: list[Lang], gone: dict[str, str], base: str) -> Path:
    """Write what stands beside the editions; return the site's first page."""
    for lang in editions:
        moved.write(site, lang, gone, base)
    not_found.write(site, editions, base)
    sitemap.write(site, editions, gone, base)
    return entrance.write(site, editions, base)


def _check_sources(book: Path, config: Path, toc: Path) -> None:
    for path, kind in ((book, "folder"), (config, "file"), (toc, "file")):
        if not path.exists():
            raise AteliersError(
                f"the {kind} {path.name} is not here; build the site from a checkout of the project"
            )


def _start(task: Task, env: Mapping[str, str]) -> subprocess.Popen[str]:
    """Start one edition: two processes, as Sphinx is not made to run twice in one."""
    paths = [str(ROOT), *filter(None, [env.get("PYTHONPATH")])]
    return subprocess.Popen(
        [sys.executable, "-m", "ateliers.site.edition", task.dump()],
        env=dict(env) | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
