"""Every text of the project that a reader meets, with its place and language, without its code."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from ateliers.language import NBSP
from ateliers.notebooks.files import read
from ateliers.places import PACKAGE

LANGS = ("fr", "en")
# The rules themselves; a guide typed with ordinary spaces, and set when it is written.
NOT_FOR_READERS = {PACKAGE / "proofread.py", PACKAGE / "site" / "guide.py"}
_CODE = re.compile(r"^(```|~~~).*?^\1|`[^`\n]*`|<[^>\n]+>|\]\([^)\n]*\)", re.MULTILINE | re.DOTALL)
_SPACES = ("{NBSP}", "{nbsp}", "{_S}", "{n}")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def prose(path: Path) -> str:
    """Return what a page says, without code, tags and addresses; comments of code included."""
    if path.suffix == ".md":
        return without_code(_FRONT.sub("", path.read_text("utf-8")))
    parts: list[str] = []
    for cell in read(path).cells:
        if cell.cell_type == "markdown":
            parts.append(without_code(cell.source))
        elif cell.cell_type == "code":
            parts += re.findall(r"#\s+(.*)$", cell.source, re.MULTILINE)
    return "\n".join(parts)


def without_code(text: str) -> str:
    """Leave a space where code stood, and nothing where the end of a link stood."""
    text = re.sub(r"https?://\S+", " ", text)
    return _CODE.sub(lambda found: "" if found[0].startswith("](") else " ", text)


def declared(path: Path) -> Iterator[tuple[str, str]]:
    """Yield language and text of whatever stands under ``fr:`` or ``en:`` in a YAML file."""
    yield from _under(yaml.safe_load(path.read_text("utf-8")), None)


def _under(value: Any, lang: str | None) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _under(each, key if key in LANGS else lang)
    elif isinstance(value, list):
        for each in value:
            yield from _under(each, lang)
    elif isinstance(value, str) and lang:
        yield lang, without_code(value)


def programmed() -> Iterator[tuple[str, str, str]]:
    """Yield file, language and text of every ``{"fr": …, "en": …}`` of the package.

    A text that is the same in both languages is a name or code, and is left out.
    """
    for path in sorted(set(PACKAGE.rglob("*.py")) - NOT_FOR_READERS):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Dict):
                said = {
                    key.value: [*_strings(value)]
                    for key, value in zip(node.keys, node.values, strict=True)
                    if isinstance(key, ast.Constant) and key.value in LANGS
                }
                if said.get("fr") != said.get("en"):
                    name = path.relative_to(PACKAGE).as_posix()
                    for lang, texts in said.items():
                        yield from ((name, str(lang), text) for text in texts)


def _strings(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield without_code(re.sub(r"\{[^{}]*\}", _filled, node.value))
    elif isinstance(node, ast.JoinedStr):
        parts = (
            part.value
            if isinstance(part, ast.Constant)
            else _filled(f"{{{ast.unparse(part.value)}}}")
            for part in node.values
            if isinstance(part, ast.Constant | ast.FormattedValue)
        )
        yield without_code("".join(str(part) for part in parts))
    elif not isinstance(node, ast.Lambda | ast.Call):
        for child in node.values if isinstance(node, ast.Dict) else ast.iter_child_nodes(node):
            yield from _strings(child)


def _filled(hole: re.Match[str] | str) -> str:
    """Return what stands for a hole of a template: its no-break space, or a word."""
    name = hole if isinstance(hole, str) else hole[0]
    return NBSP if name in _SPACES else "mot"
