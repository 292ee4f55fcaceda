"""Static files that are made at build, and where the outputs of notebooks hold what needs them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx


def write(app: Sphinx, name: str, content: bytes) -> None:
    """Make a file of ``_static``; a file that is already so is left alone."""
    folder = Path(app.doctreedir) / "generated_static"
    folder.mkdir(parents=True, exist_ok=True)
    if str(folder) not in app.config.html_static_path:
        app.config.html_static_path.append(str(folder))
    path = folder / name
    if not path.is_file() or path.read_bytes() != content:
        path.write_bytes(content)


def outputs(doctree: nodes.Node | None, mark: str) -> Iterator[nodes.raw]:
    """Yield the HTML outputs of a page that hold ``mark``."""
    if isinstance(doctree, nodes.Element):
        for node in doctree.findall(nodes.raw):
            if "html" in node.get("format", "").split() and mark in node.astext():
                yield node
