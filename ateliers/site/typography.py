"""What must not part at the end of a line: a day and its month, a licence and its version.

The sources keep ordinary spaces there, as people type them; in French, 1er takes raised letters.
"""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.application import Sphinx

from ateliers.language import MONTHS, NBSP, Lang
from ateliers.site import languages

_AS_TYPED = (nodes.literal, nodes.literal_block, nodes.raw, nodes.comment, nodes.math)
_MONTH = {lang: "|".join(names) for lang, names in MONTHS.items()}
_TOGETHER: dict[Lang, re.Pattern[str]] = {
    "fr": re.compile(rf"(\d|1er) ((?:{_MONTH['fr']})\b)|(CC) (BY)|(BY[A-Z-]*) (\d\.\d)"),
    "en": re.compile(rf"((?:{_MONTH['en']})) (\d\d?,)|(CC) (BY)|(BY[A-Z-]*) (\d\.\d)"),
}
_FIRST = re.compile(r"\b1er\b")


def together(text: str, lang: Lang) -> str:
    """Return a text whose dates and licences stay on one line."""
    for _ in range(2):  # CC BY 4.0 has two spaces that share a word
        text = _TOGETHER[lang].sub(lambda found: NBSP.join(filter(None, found.groups())), text)
    return text


def set_type(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Mend the spaces of a page's prose, and raise the letters of 1er."""
    lang = languages.edition(app.config)
    for node in list(doctree.findall(nodes.Text)):
        if node.parent is None or isinstance(node.parent, _AS_TYPED):
            continue
        text = together(node.astext(), lang)
        parts = _FIRST.split(text) if lang == "fr" else [text]
        new: list[nodes.Node] = [nodes.Text(parts[0])] if parts[0] else []
        for part in parts[1:]:
            new += [nodes.Text("1"), nodes.superscript("", "er")]
            new += [nodes.Text(part)] if part else []
        if text != node.astext() or len(parts) > 1:
            node.parent.replace(node, new)


def setup(app: Sphinx) -> None:
    """Set the type of each page, once its references are known."""
    app.connect("doctree-resolved", set_type, priority=850)
