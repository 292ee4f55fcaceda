"""Widgets on the page: the ES modules of notebooks as one classic script.

Browsers refuse module files from ``file://``, so each module is wrapped into a function.
"""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from ateliers.places import PACKAGE
from ateliers.site import generated

MARK = 'class="ateliers-widget'
NAMES = ("bytes_reader", "chart_lens")
_SOURCES = PACKAGE / "widgets"


def setup(app: Sphinx) -> None:
    """Give the widgets' script and style to the pages that hold one."""
    app.connect("builder-inited", _write_files)
    app.connect("html-page-context", _add_scripts)


def script() -> str:
    """Return the classic script that puts each widget in the place of its static tables."""
    modules = ",\n".join(f'"{name}": {_wrapped(name)}' for name in NAMES)
    runner = (_SOURCES / "page.js").read_text("utf-8")
    return f"(() => {{\nconst WIDGETS = {{\n{modules}\n}};\n{runner}}})();\n"


def _wrapped(name: str) -> str:
    code = (_SOURCES / f"{name}.js").read_text("utf-8")
    if code.count("export default ") != 1:
        raise ValueError(f"{name}.js must have exactly one export, the default one")
    return f"(() => {{\n{code.replace('export default ', 'return ')}}})()"


def style() -> str:
    """Return the rules of all widgets."""
    return "\n".join((_SOURCES / f"{name}.css").read_text("utf-8") for name in NAMES)


def _write_files(app: Sphinx) -> None:
    if app.builder.format == "html":
        generated.write(app, "widgets.js", script().encode())
        generated.write(app, "widgets.css", style().encode())


def _add_scripts(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if any(generated.outputs(doctree, MARK)):
        app.add_css_file("widgets.css")
        app.add_js_file("widgets.js", loading_method="defer")
