"""How the page colours an error message: what went wrong, and the line where.

IPython's own lexer refuses a shortened traceback (``[…]``), which is what the lessons store.
"""

from __future__ import annotations

from typing import ClassVar

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Generic, Text
from sphinx.application import Sphinx


class TracebackLexer(RegexLexer):
    """The name of the error and the arrow stand out; any text is accepted."""

    name = "Traceback of a notebook"
    aliases: ClassVar[list[str]] = ["ipythontb"]
    tokens: ClassVar = {
        "root": [
            (r"^([A-Z]\w*(?:Error|Exception|Warning|Exit))\b(.*\n)", bygroups(Generic.Error, Text)),
            (r"^-*> .*\n", Generic.Strong),
            (r".*\n", Text),
        ]
    }  # fmt: skip


def setup(app: Sphinx) -> None:
    """Use it wherever an error is shown."""
    app.add_lexer("ipythontb", TracebackLexer)
