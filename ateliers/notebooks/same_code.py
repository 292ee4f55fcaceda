"""What two editions of one cell must share: their syntax, but for the words shown to a reader."""

from __future__ import annotations

import ast

WORDS = frozenset({"title", "subtitle", "description", "text", "label"})
"""The arguments, and keys of dictionaries, whose text is written in the reader's language."""

_OURS = frozenset({"ateliers.fr", "ateliers.en"})


def code_form(source: str) -> str:
    """Return what two editions of a cell must have in common.

    Parameters
    ----------
    source : str
        The code of a cell.

    Returns
    -------
    str
        Its syntax tree, where the language of ``ateliers`` and the words of titles, subtitles,
        descriptions, texts and labels are blank; the code itself where it is not Python, as in a
        cell that shows a syntax error.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return source
    return ast.dump(_Blank().visit(tree))


class _Blank(ast.NodeTransformer):
    """Blanks what the language of an edition may change."""

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        if node.module in _OURS:
            node.module = "ateliers"
        return node

    def visit_Import(self, node: ast.Import) -> ast.AST:
        for alias in node.names:
            if alias.name in _OURS:
                alias.name = "ateliers"
        return node

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        self.generic_visit(node)
        if node.arg in WORDS:
            node.value = _blank_words(node.value)
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        self.generic_visit(node)
        node.values = [
            _blank_words(value) if isinstance(key, ast.Constant) and key.value in WORDS else value
            for key, value in zip(node.keys, node.values, strict=True)
        ]
        return node


def _blank_words(node: ast.expr) -> ast.expr:
    """Blank text, a list of texts, sums of them, and the fixed words of an f-string."""
    match node:
        case ast.Constant(value=str()):
            node.value = ""
        case ast.JoinedStr():
            # Its expressions stay, so both editions show the same values; languages order them.
            shown = [part for part in node.values if not isinstance(part, ast.Constant)]
            node.values = sorted(shown, key=ast.dump)
        case ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                _blank_words(part)
        case ast.BinOp(op=ast.Add()):
            node.left, node.right = _blank_words(node.left), _blank_words(node.right)
    return node
