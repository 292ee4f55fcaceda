"""The glossary of all published modules, and the way to it from the words of the lessons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx

from ateliers.language import LANGS, Lang, Text
from ateliers.modules import Module, Term, modules
from ateliers.site import blocks, languages
from ateliers.site.search import fold

PAGE = "pages/glossary"
_TWIN: Text = {"fr": "en anglais", "en": "in French"}
_MODULE: Text = {"fr": "Module", "en": "Module"}
# A word in one of these is no prose, or is already a link.
_NO_PROSE = (
    nodes.title, nodes.rubric, nodes.reference, nodes.literal, nodes.literal_block, nodes.raw,
    nodes.target, nodes.table, nodes.math, nodes.caption, nodes.comment,
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A word of one language, with all that the modules say of it."""

    word: str
    anchor: str
    told: tuple[tuple[Term, Module], ...]


def entries(lang: Lang, published: Iterable[Module]) -> list[Entry]:
    """Return the words of the modules in the order of the language's dictionaries.

    Parameters
    ----------
    lang : {"fr", "en"}
        The language of the words.
    published : iterable of Module
        The modules; a word that several of them declare is one entry.
    """
    told: dict[str, list[tuple[Term, Module]]] = {}
    for module in published:
        for term in module.terms:
            told.setdefault(term[lang].casefold(), []).append((term, module))
    found: list[Entry] = []
    for same in sorted(told.values(), key=lambda each: order(each[0][0][lang])):
        word = same[0][0][lang]
        anchor = "term-" + re.sub(r"[^a-z0-9]+", "-", fold(word)).strip("-")
        twins = sum(entry.anchor.partition("--")[0] == anchor for entry in found)
        found.append(Entry(word, f"{anchor}--{twins + 1}" if twins else anchor, tuple(same)))
    return found


def order(word: str) -> tuple[str, list[str], str]:
    """Return what sorts words as French dictionaries do: letters first, then accents from the end.

    English words sort by it too: cote, côte, coté, côté.
    """
    letters, accents = "", list[str]()
    for sign in unicodedata.normalize("NFD", word.casefold().replace("œ", "oe")):
        if unicodedata.combining(sign):
            accents[-1:] = [accents[-1] + sign] if accents else []
        elif sign.isalnum():
            letters += sign
            accents.append("")
    return letters, accents[::-1], word


def write(place: blocks.Place, _: str) -> str:
    """Return the glossary, a section a letter."""
    letters: dict[str, list[str]] = {}
    for entry in entries(place.lang, declared(place.app)):
        first = order(entry.word)[0][:1].upper()
        letters.setdefault(first, []).append(_entry(entry, place))
    return "\n".join(
        f"## {letter}\n\n" + blocks.html(f'<dl class="glossary">{"".join(lines)}</dl>')
        for letter, lines in letters.items()
    )


def _entry(entry: Entry, place: blocks.Place) -> str:
    lang = place.lang
    other = next(one for one in LANGS if one != lang)
    twins = dict.fromkeys(term[other] for term, _ in entry.told if term[other] != entry.word)
    words = ", ".join(f'<i lang="{other}">{escape(word)}</i>' for word in twins)
    twin = f' <span class="twin">({_TWIN[lang]}, {words})</span>' if words else ""
    meanings: dict[str, list[str]] = {}
    for term, module in entry.told:
        title = f"{_MODULE[lang]} {module.id[:2]}, {module.title[lang]}"
        link = place.link(f"modules/{module.id}", title)
        meanings.setdefault(term.definition[lang], []).append(link)
    told = "".join(
        f"<dd>{blocks.rich(blocks.sentence(meaning))} "
        f'<span class="from">{" · ".join(links)}</span></dd>'
        for meaning, links in meanings.items()
    )
    return f'<dt id="{entry.anchor}"><dfn>{escape(entry.word)}</dfn>{twin}</dt>{told}'


def declared(app: Sphinx) -> list[Module]:
    """Return the modules of the book whose lesson is in it."""
    found = app.env.found_docs
    folder = Path(app.srcdir) / "modules"
    return [each for each in modules(folder) if f"modules/{each.id}" in found]


def link_words(app: Sphinx, doctree: nodes.document, page: str) -> None:
    """Lead from the first use of each word in a lesson to its entry."""
    if not page.startswith("modules/") or PAGE not in app.env.found_docs:
        return
    left = {entry.word: entry for entry in entries(languages.edition(app.config), declared(app))}
    for text in list(_prose(doctree)):
        pieces = _linked(text.astext(), left)
        if len(pieces) > 1:
            text.parent.replace(text, pieces)


def _linked(text: str, left: dict[str, Entry]) -> list[nodes.Node]:
    """Cut a text at the words that are still to be linked, and take them off the list."""
    pieces: list[nodes.Node] = []
    at = 0
    while left and (found := _any_of(left).search(text, at)):
        entry = left.pop(list(left)[int(found.lastgroup[1:])])  # type: ignore[index]
        pieces += [nodes.Text(text[at : found.start()]), _link(found[0], entry)]
        at = found.end()
    return [*pieces, nodes.Text(text[at:])]


def _link(shown: str, entry: Entry) -> nodes.reference:
    address = f"../{PAGE}.html#{entry.anchor}"
    return nodes.reference("", shown, refuri=address, internal=True, classes=["term"])


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return what finds the words, longest first, with a plural s or none, in any case."""
    forms = sorted(
        ((word, rf"(?P<w{n}>{_form(word)})") for n, word in enumerate(words)),
        key=lambda pair: -len(pair[0]),
    )
    return re.compile(
        rf"(?<![\w-])(?:{'|'.join(form for _, form in forms)})(?![\w-])", re.IGNORECASE
    )


def _form(word: str) -> str:
    parts = [re.escape(part.removesuffix("s")) + "s?" for part in word.replace("'", "’").split()]
    return r"\s+".join(parts).replace("’", "[’']")


def _prose(doctree: nodes.document) -> Iterator[nodes.Text]:
    """Yield the texts of the paragraphs, outside code, headings, links and folded lists."""
    folded = 0
    for node in doctree.findall():
        if isinstance(node, nodes.raw):
            folded += node.astext().count("<details") - node.astext().count("</details")
        elif isinstance(node, nodes.Text) and folded <= 0 and _is_prose(node):
            yield node


def _is_prose(text: nodes.Text) -> bool:
    node: nodes.Node | None = text.parent
    paragraph = False
    while node is not None:
        if isinstance(node, _NO_PROSE):
            return False
        if isinstance(node, nodes.Element) and node.get("nb_element") == "cell_code":
            return False
        paragraph = paragraph or isinstance(node, nodes.paragraph)
        node = node.parent
    return paragraph


def setup(app: Sphinx) -> None:
    """Write the glossary, and link the lessons to it."""
    blocks.WRITERS["glossary"] = write
    # After the questions have taken the place of their cells.
    app.connect("doctree-resolved", link_words, priority=700)
