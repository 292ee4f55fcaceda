"""Build the site: both editions side by side, and the page that sends the reader to theirs."""

from __future__ import annotations

import os
import subprocess
import sys
from html import escape
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.places import BOOK, ROOT, SITE
from ateliers.site.edition import Task
from ateliers.site.strings import STRINGS

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
    running = [
        _start(Task(one, chosen, str(book), str(config), str(toc), str(site), str(work), quiet))
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
    return _write_entrance(site, chosen)


def _check_sources(book: Path, config: Path, toc: Path) -> None:
    for path, kind in ((book, "folder"), (config, "file"), (toc, "file")):
        if not path.exists():
            raise AteliersError(
                f"the {kind} {path.name} is not here; build the site from a checkout of the project"
            )


def _start(task: Task) -> subprocess.Popen[str]:
    """Start one edition: two processes, as Sphinx is not made to run twice in one."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(
        [sys.executable, "-m", "ateliers.site.edition", task.dump()],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


_ENTRANCE = """<!DOCTYPE html>
<html lang="{first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
{links}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{first}/_static/ateliers.css">
<noscript><meta http-equiv="refresh" content="0; url={first}/index.html"></noscript>
<script>
(function () {{
  var known = {known}, asked = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < asked.length; i++) {{
    var lang = asked[i].slice(0, 2).toLowerCase();
    if (known.indexOf(lang) >= 0) break;
    lang = known[0];
  }}
  location.replace((lang || known[0]) + "/index.html");
}})();
</script>
</head>
<body class="entrance">
<main>
<h1>{title}</h1>
{choices}
</main>
</body>
</html>
"""


def _write_entrance(site: Path, editions: list[Lang]) -> Path:
    """Write the first page: the reader's language, French by default; links without JavaScript."""
    names = {one: STRINGS["book"][one] for one in editions}
    page = _ENTRANCE.format(
        first=editions[0],
        title=escape(" / ".join(names.values())),
        known=str(list(editions)).replace("'", '"'),
        links="\n".join(
            f'<link rel="alternate" hreflang="{one}" href="{one}/index.html">' for one in editions
        ),
        choices="\n".join(
            f'<p><a lang="{one}" hreflang="{one}" href="{one}/index.html">{name}</a></p>'
            for one, name in names.items()
        ),
    )
    path = site / "index.html"
    write_whole(path, page.encode())
    return path
