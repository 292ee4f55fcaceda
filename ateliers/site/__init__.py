"""The site as a Sphinx extension: each room sets up its own part.

The order matters where two rooms touch the same page: `pages` runs last.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from sphinx.application import Sphinx

ROOMS = (
    "languages", "search", "tracebacks", "blocks", "questions", "figures", "widgets", "glossary",
    "dataset_pages", "reference_pages", "catalogue", "start_page", "report", "teaching",
    "typography", "launch", "share", "cite", "pages",
)  # fmt: skip


def setup(app: Sphinx) -> dict[str, Any]:
    """Set up every room of the site."""
    for room in ROOMS:
        name = f"{__name__}.{room}"
        if find_spec(name):
            import_module(name).setup(app)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
