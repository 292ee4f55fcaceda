"""Charts on the page: drawn anew from their specification, live when a reader reaches for them."""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

from ateliers.charts.figure import PAGE_STYLE, figure
from ateliers.charts.spec import unpacked
from ateliers.language import Lang
from ateliers.places import PACKAGE
from ateliers.site import generated
from ateliers.widgets import live_charts

MARK = '<figure class="ateliers-chart"'
_FIGURE = re.compile(re.escape(MARK) + r".*?</figure>", re.DOTALL)
_SPEC = re.compile(r'<script type="application/json">(.*?)</script>', re.DOTALL)
_log = logging.getLogger(__name__)


def setup(app: Sphinx) -> None:
    """Redraw the charts of each page and give their scripts to the pages that hold one."""
    app.connect("builder-inited", _write_files)
    app.connect("doctree-resolved", _redraw)
    app.connect("html-page-context", _add_scripts)


def _write_files(app: Sphinx) -> None:
    if app.builder.format == "html":
        generated.write(app, "charts.js", live_charts.page_script().encode())
        generated.write(app, "charts.css", PAGE_STYLE.encode())
        generated.write(app, live_charts.VEGA, live_charts.vega())


def _redraw(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.format != "html":
        return
    lang: Lang = "en" if str(app.config.language).startswith("en") else "fr"
    folder = Path(app.doctreedir) / "figures"
    for node in generated.outputs(doctree, MARK):
        html = _FIGURE.sub(lambda old: _drawn(old.group(), lang, folder, docname), node.astext())
        node.children = [nodes.Text(html)]


def _drawn(old: str, lang: Lang, folder: Path, docname: str) -> str:
    """Return a figure from the specification it carries, drawn once for all builds."""
    found = _SPEC.search(old)
    if found is None:
        _log.warning("a chart carries no specification; run the notebook again", location=docname)
        return old
    key = hashlib.sha256((_drawing_code() + lang + found[1]).encode()).hexdigest()[:24]
    kept = folder / f"{key}.html"
    try:
        return kept.read_text("utf-8")
    except OSError:
        pass
    try:
        html = figure(unpacked(json.loads(found[1])), lang, page=True)
    except (ValueError, KeyError, TypeError) as error:
        _log.warning("a chart cannot be drawn: %s; run the notebook again", error, location=docname)
        return old
    folder.mkdir(parents=True, exist_ok=True)
    part = kept.with_suffix(".part")
    part.write_text(html, "utf-8")
    part.replace(kept)
    return html


@lru_cache(maxsize=1)
def _drawing_code() -> str:
    """Return what makes drawings of another version other drawings."""
    from importlib.metadata import version

    files = sorted((PACKAGE / "charts").glob("*.py"))
    code = b"".join(path.read_bytes() for path in [*files, PACKAGE / "language.py"])
    return version("vl-convert-python") + hashlib.sha256(code).hexdigest()


def _add_scripts(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if any(generated.outputs(doctree, MARK)):
        app.add_css_file("charts.css")
        app.add_js_file("charts.js", loading_method="defer")
