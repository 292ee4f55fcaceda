"""Texts inside Python source: found by their place in the syntax tree, replaced there alone."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ateliers.errors import AteliersError
from ateliers.notebooks.same_code import WORDS


@dataclass(frozen=True)
class Piece:
    """A stretch of source in bytes, and its text; ``code`` where it is an expression."""

    start: int
    end: int
    text: str
    code: bool = False
    comment: bool = False


def piece(source: str, node: ast.expr) -> Piece | None:
    """Return the text that an expression is; None where it is something else."""
    match node:
        case ast.Constant(value=str(text)):
            return Piece(*span(source, node), text)
        case ast.JoinedStr() | ast.BinOp(op=ast.Add()):
            start, end = span(source, node)
            return Piece(start, end, source.encode()[start:end].decode(), code=True)
    return None


def words(source: str) -> list[Piece]:
    """Return the titles, labels and descriptions of a cell, then its comments."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return []
    found = sorted(_words(source, tree), key=lambda each: each.start)
    return [*found, *comments(source)]


def _words(source: str, tree: ast.AST) -> Iterator[Piece]:
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in WORDS:
            yield from _texts(source, node.value)
        elif isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value in WORDS:
                    yield from _texts(source, value)


def _texts(source: str, node: ast.expr) -> Iterator[Piece]:
    for each in node.elts if isinstance(node, (ast.List, ast.Tuple)) else [node]:
        if found := piece(source, each):
            yield found


def comments(source: str) -> Iterator[Piece]:
    """Yield the comments of Python source, each without its sign."""
    lines = _line_starts(source)
    rows = source.split("\n")
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and token.string.startswith("# "):
            line = token.start[0] - 1
            start = lines[line] + len(rows[line][: token.start[1]].encode()) + 2
            text = token.string[2:]
            yield Piece(start, start + len(text.encode()), text, comment=True)


def span(source: str, node: ast.expr) -> tuple[int, int]:
    """Return where an expression begins and ends, in bytes."""
    assert node.end_lineno is not None and node.end_col_offset is not None
    lines = _line_starts(source)
    return lines[node.lineno - 1] + node.col_offset, lines[
        node.end_lineno - 1
    ] + node.end_col_offset


def _line_starts(source: str) -> list[int]:
    starts = [0]
    for line in source.encode().split(b"\n"):
        starts.append(starts[-1] + len(line) + 1)
    return starts


def replaced(source: str, changes: Iterable[tuple[Piece, str]], where: str) -> str:
    """Return source with new texts in the place of some pieces.

    Raises
    ------
    AteliersError
        A new text cannot stand there: two lines in a comment, an expression that is not one.
    """
    content = source.encode()
    for old, text in sorted(changes, key=lambda change: -change[0].start):
        new = _form(old, text, where)
        content = content[: old.start] + new.encode() + content[old.end :]
    return content.decode()


def _form(old: Piece, text: str, where: str) -> str:
    if old.comment:
        if "\n" in text.strip():
            raise AteliersError(f"{where}: a comment is one line; write it on one")
        return text.strip()
    if not old.code:
        return literal(text)
    try:
        ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        raise AteliersError(
            f"{where}: this is an expression of Python and must stay one; "
            "change the words between its quotation marks only"
        ) from None
    return f"({text})" if "\n" in text and not text.startswith("(") else text


def literal(text: str) -> str:
    """Write a text as one string of Python, quotes as the formatter would put them."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    signs = {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", quote: f"\\{quote}"}
    written = "".join(
        signs.get(sign, sign if sign.isprintable() or sign in "\u00a0\u202f" else _escape(sign))
        for sign in text
    )
    return f"{quote}{written}{quote}"


def _escape(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if ord(sign) < 0x10000 else f"\\U{ord(sign):08x}"
