"""How the book speaks: no word that makes a reader feel slow, and each language's typography."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ateliers.notebooks.files import files, label, read
from ateliers.places import BOOK, MODULES

BELITTLING = {
    "fr": re.compile(r"\b(?:simplement|évidemment|il suffit d)", re.IGNORECASE),
    "en": re.compile(r"\b(?:just|simply|obviously)\b", re.IGNORECASE),
}
PAGES = [pytest.param(path, id=label(path)) for path in files(BOOK, "ipynb", "md")]
DECLARATIONS = [pytest.param(path, id=path.name) for path in sorted(MODULES.glob("*.yml"))]

_CODE = re.compile(r"^(```|~~~).*?^\1|`[^`\n]*`|<[^>\n]+>|\]\([^)\n]*\)", re.MULTILINE | re.DOTALL)
_FRENCH_FAULTS = {
    "an ordinary space before « : »": re.compile(r"\w :(?=\s|$)"),
    "a space before ; ! ?": re.compile(r"\w[ \u00a0][;!?](?=\s|$)"),
    "« or » without its no-break space": re.compile(r"«(?!\u00a0)|(?<!\u00a0)»"),
    "English quotation marks": re.compile(r"[“”]"),
}


def _gap(found: re.Match[str]) -> str:
    """Leave a space where code stood, and nothing where the end of a link stood."""
    return "" if found[0].startswith("](") else " "


def prose(path: Path) -> str:
    """Return what a page says, without code, tags and addresses; comments of code included."""
    if path.suffix == ".md":
        return _CODE.sub(_gap, path.read_text("utf-8"))
    parts: list[str] = []
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            parts.append(_CODE.sub(_gap, cell.source))
        elif cell.cell_type == "code":
            parts += re.findall(r"#\s+(.*)$", cell.source, re.MULTILINE)
    return "\n".join(parts)


def around(found: re.Match[str], text: str) -> str:
    return text[max(0, found.start() - 30) : found.end() + 30]


@pytest.mark.parametrize("path", PAGES)
def test_no_word_belittles_the_reader(path: Path) -> None:
    text = prose(path)
    lang = path.name.split(".")[-2]
    assert [around(found, text) for found in BELITTLING[lang].finditer(text)] == []


@pytest.mark.parametrize("path", DECLARATIONS)
def test_no_declaration_belittles_the_reader(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [around(f, text) for words in BELITTLING.values() for f in words.finditer(text)] == []


@pytest.mark.parametrize("path", [page for page in PAGES if ".fr." in str(page.id)])
def test_french_is_set_as_in_quebec(path: Path) -> None:
    text = prose(path)
    faults = [
        f"{what}: {around(found, text)}"
        for what, pattern in _FRENCH_FAULTS.items()
        for found in pattern.finditer(text)
    ]
    assert faults == []
