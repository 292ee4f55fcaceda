"""Every word of the modules is in the glossary, in order, and each lesson leads to it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from docutils import nodes

from ateliers.language import LANGS, Lang
from ateliers.modules import Module, modules
from ateliers.site import glossary

OTHER: dict[Lang, Lang] = {"fr": "en", "en": "fr"}
LESSONS = [(lang, module) for lang in LANGS for module in modules()]


def text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


def page(site: Path, lang: Lang, name: str = glossary.PAGE) -> str:
    return (site / lang / f"{name}.html").read_text("utf-8")


def found_in(site: Path, lang: Lang) -> dict[str, tuple[str, str, str]]:
    """Return what the page holds: word → anchor, the other word(s), what is said."""
    found = re.findall(
        r'<dt id="([^"]+)"><dfn>(.*?)</dfn>(.*?)</dt>(.*?)(?=<dt|</dl>)', page(site, lang), re.S
    )
    return {text(word): (id, text(twin), told) for id, word, twin, told in found}


@pytest.mark.parametrize("lang", LANGS)
def test_every_term_is_there_in_both_languages(lang: Lang, site: Path) -> None:
    found = {word.casefold(): rest for word, rest in found_in(site, lang).items()}
    terms = [(term, module) for module in modules() for term in module.terms]
    assert len(found) == len({term[lang].casefold() for term, _ in terms}) > 5
    for term, module in terms:
        _, twin, told = found[term[lang].casefold()]
        # The same word in both languages is not translated.
        assert term[OTHER[lang]] in twin or (term[OTHER[lang]] == term[lang] and twin == "")
        meaning = text(term.definition[lang].replace("*", "").replace("`", ""))
        assert meaning[1:] in text(told)
        assert f'href="../modules/{module.id}.html"' in told


@pytest.mark.parametrize("lang", LANGS)
def test_words_stand_in_the_order_of_a_dictionary(lang: Lang, site: Path) -> None:
    words = list(found_in(site, lang))
    assert words == sorted(words, key=glossary.order)


def test_accents_are_sorted_as_french_does() -> None:
    shuffled = [
        "côté",
        "coté",
        "zéro",
        "côte",
        "cote",
        "état",
        "œuvre",
        "étape",
        "octet",
        "en-tête",
    ]
    assert sorted(shuffled, key=glossary.order) == [
        "cote", "côte", "coté", "côté", "en-tête", "étape", "état", "octet", "œuvre", "zéro",
    ]  # fmt: skip


@pytest.mark.parametrize(("lang", "module"), LESSONS, ids=lambda each: getattr(each, "id", each))
def test_a_lesson_leads_once_to_each_of_its_words(lang: Lang, module: Module, site: Path) -> None:
    lesson = page(site, lang, f"modules/{module.id}")
    anchors = {word.casefold(): id for word, (id, _, _) in found_in(site, lang).items()}
    links = re.findall(
        r'<a class="term[^"]*" href="\.\./pages/glossary\.html#([^"]+)">([^<]+)</a>', lesson
    )
    assert len({anchor for anchor, _ in links}) == len(links)
    assert {anchor for anchor, _ in links} <= set(anchors.values())
    missing = {term[lang] for term in module.terms} - {
        term[lang] for term in module.terms if anchors[term[lang].casefold()] in dict(links)
    }
    assert not missing, f"declared as new words, and never used in the prose: {missing}"
    for part in re.findall(r"<(h[1-4]|code|pre|summary|legend)\b(.*?)</\1>", lesson, re.S):
        assert 'class="term' not in part[1]


def linked(*paragraphs: nodes.Node, words: tuple[str, ...]) -> list[str]:
    left = {word: glossary.Entry(word, f"term-{word}", ()) for word in words}
    document = nodes.section("", *paragraphs)
    found = []
    for prose in list(glossary._prose(document)):  # type: ignore[arg-type]
        pieces = glossary._linked(prose.astext(), left)
        assert "".join(piece.astext() for piece in pieces) == prose.astext()
        found += [piece.astext() for piece in pieces if isinstance(piece, nodes.reference)]
    return found


@pytest.mark.parametrize(
    ("said", "word", "expected"),
    [
        ("L’Encodage, puis l’encodage.", "encodage", ["Encodage"]),
        ("Deux valeurs manquantes ici.", "valeur manquante", ["valeurs manquantes"]),
        ("Des données ouvertes.", "données ouvertes", ["données ouvertes"]),
        ("Une donnée ouverte.", "données ouvertes", ["donnée ouverte"]),
        ("Un sous-encodage, des encodages-types.", "encodage", []),
        ("Réencodage.", "encodage", []),
        ("The bytes.", "byte", ["bytes"]),
        ("A bytecode.", "byte", []),
    ],
)
def test_how_a_word_is_found(said: str, word: str, expected: list[str]) -> None:
    assert linked(nodes.paragraph("", said), words=(word,)) == expected


def test_a_longer_word_wins_and_what_is_no_prose_is_left_alone() -> None:
    code = nodes.paragraph("", "", nodes.literal("", "licence"))
    link = nodes.paragraph("", "", nodes.reference("", "licence"))
    title = nodes.title("", "licence")
    folded = (
        nodes.raw("", "<details>"),
        nodes.paragraph("", "licence"),
        nodes.raw("", "</details>"),
    )
    after = nodes.paragraph("", "Une licence ouverte, une licence.")
    found = linked(title, code, link, *folded, after, words=("licence", "licence ouverte"))
    assert found == ["licence ouverte", "licence"]
