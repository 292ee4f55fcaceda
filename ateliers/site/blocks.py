"""Parts of a page that are written at build from what is declared, so that nothing is told twice.

A page holds one line for each, between fences: ``{ateliers} NAME ARGUMENT``. The room that knows
the part adds its writer to `WRITERS`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from sphinx.application import Sphinx
from sphinx.util import logging

from ateliers.errors import nearest
from ateliers.language import NBSP, Lang
from ateliers.site import languages
from ateliers.verdict import inline

_BLOCK = re.compile(r"^```\{ateliers\} +([a-z-]+)(?: +(\S+))?\n```$", re.MULTILINE)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Place:
    """Where a part is written: its page, in its language, among the pages of the book."""

    app: Sphinx
    page: str

    @property
    def lang(self) -> Lang:
        """The language of the edition."""
        return languages.edition(self.app.config)

    @property
    def colon(self) -> str:
        """A colon as the language sets it."""
        return f"{NBSP}:" if self.lang == "fr" else ":"

    def has(self, page: str) -> bool:
        """Whether a page is in the book."""
        return page in self.app.env.found_docs

    def file(self, name: str) -> str:
        """Return the address, from this page, of a file of the edition."""
        return "../" * self.page.count("/") + name

    def link(self, page: str, text: str) -> str:
        """Return a link to a page of the book; the text alone where it is not there."""
        if not self.has(page):
            return escape(text)
        return f'<a href="{self.file(page)}.html">{escape(text)}</a>'


Writer = Callable[[Place, str], str]
WRITERS: dict[str, Writer] = {}


def html(content: str) -> str:
    """Return HTML as Markdown lets it through, whatever it holds."""
    return f"~~~~{{raw}} html\n{content}\n~~~~\n"


def rich(text: str) -> str:
    """Return a declared text as HTML: code, strong words and emphasis."""
    return re.sub(r"\*([^*]+)\*", r"<em>\1</em>", inline(text))


def sentence(text: str) -> str:
    """Begin a text with a capital and end it with a full stop."""
    return text[0].upper() + text[1:] + ("" if text.endswith((".", "…", "!", "?")) else ".")


def write(app: Sphinx, page: str, source: list[str]) -> None:
    """Put each part in the place of its line."""

    def written(found: re.Match[str]) -> str:
        name, argument = found[1], found[2] or ""
        writer = WRITERS.get(name)
        if writer is None:
            near = ", ".join(nearest(name, WRITERS))
            _log.warning('no part is called "%s"; the nearest: %s', name, near, location=page)
            return ""
        return writer(Place(app, page), argument)

    source[0] = _BLOCK.sub(written, source[0])


def setup(app: Sphinx) -> None:
    """Write the parts before a page is read."""
    app.connect("source-read", write)
