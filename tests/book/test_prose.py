"""How the book speaks: the typography and the words that `ateliers.proofread` holds, everywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from texts import declared, programmed, prose

from ateliers.notebooks.files import files, label
from ateliers.places import BOOK, DATASETS_YML, MODULES
from ateliers.proofread import faults

PAGES = [pytest.param(path, id=label(path)) for path in files(BOOK, "ipynb", "md")]
DECLARATIONS = [
    pytest.param(path, id=path.name) for path in [*sorted(MODULES.glob("*.yml")), DATASETS_YML]
]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_keeps_the_rules(path: Path) -> None:
    assert [*faults(prose(path), path.name.split(".")[-2])] == []


@pytest.mark.parametrize("path", DECLARATIONS)
def test_a_declaration_keeps_the_rules(path: Path) -> None:
    assert [fault for lang, text in declared(path) for fault in faults(text, lang)] == []


def test_the_words_of_the_package_keep_the_rules() -> None:
    said = [*programmed()]
    assert len(said) > 1000 and {lang for _, lang, _ in said} == {"fr", "en"}
    assert [f"{name}: {fault}" for name, lang, text in said for fault in faults(text, lang)] == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "Voici : un ordinaire"),
        ("fr", "Vraiment\u00a0?"),
        ("fr", "«mot»"),
        ("fr", "un “mot”"),
        ("fr", "l'urgence"),
        ("fr", "à 13h05"),
        ("fr", "à 13 h"),
        ("fr", "soit 12.5 personnes"),
        ("fr", "soit 1 234 personnes"),
        ("fr", "soit 50 %"),
        ("fr", "et puis..."),
        ("fr", "A propos du livre"),
        ("fr", "Il suffit de lire"),
        ("fr", "un dataset ouvert"),
        ("fr", "pendant le week-end"),
        ("fr", "une moyenne basée sur trois lignes"),
        ("fr", "suite à la panne"),
        ("fr", "un texte alternatif"),
        ("en", "the “colors” of it"),
        ("en", "an open license"),
        ("en", "the city's data"),
        ("en", 'a "word" here'),
        ("en", "a « word » here"),
        ("en", "Simply read"),
        ("en", "in Montreal"),
    ],
)
def test_a_fault_is_found(lang: str, text: str) -> None:
    assert [*faults(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "fr",
            "Ces exercices font suite à la leçon\u00a0: «\u00a0oui\u00a0», à 13\u00a0h\u00a005, 12,5\u00a0%, 1\u00a0234\u00a0$.",
        ),
        ("fr", "CC BY 4.0, Python 3.11, l’article 12.10; vraiment? L’urgence A a 40 patients."),
        ("en", "“Fermé changement d'exploitant”: 12.5% of 1,234, the city’s licence, in colour."),
    ],
)
def test_what_is_right_passes(lang: str, text: str) -> None:
    assert [*faults(text, lang)] == []
