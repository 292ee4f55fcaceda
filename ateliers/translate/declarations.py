"""The rows of a module's exercises: every text of their declarations, by its place in the code."""

from __future__ import annotations

import ast
import dataclasses
import inspect
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from ateliers.errors import AteliersError
from ateliers.exercises import model, short
from ateliers.language import LANGS, Lang
from ateliers.translate import literals
from ateliers.translate.rows import Changes, Row, numbered

_NAMED = ("Slip", "Part")
"""Calls whose first argument is the name of what they make."""

_Places = dict[Lang, literals.Piece]


class Declarations:
    """The Python files that declare the exercises of a module."""

    def __init__(self, id: str, folder: Path) -> None:
        found = sorted(folder.glob(f"m{id[:2]}_*"))
        if len(found) > 1:
            names = ", ".join(path.name for path in found)
            raise AteliersError(f"{names} both declare the exercises of {id}; keep one")
        self.paths = [
            path
            for each in found
            for path in (sorted(each.rglob("*.py")) if each.is_dir() else [each])
        ]

    def rows(self) -> list[Row]:
        """Return every text in both languages, file by file."""
        return [row for row, _, _ in self._found()]

    def _found(self) -> list[tuple[Row, Path, _Places]]:
        parsed = {path: _parse(path) for path in self.paths}
        helpers = _helpers([_SHARED, *(tree for _, tree in parsed.values())])
        found = [
            (f"told/{id}", path, places)
            for path, (source, tree) in parsed.items()
            for id, places in (
                *(
                    each
                    for node in tree.body
                    for each in _Reader(source, helpers).walk(node, (path.stem,))
                ),
                *_comments(source, path.stem),
            )
        ]
        rows = [
            Row(id, {lang: piece.text for lang, piece in places.items()}, code=_is_code(places))
            for id, _, places in found
        ]
        return [
            (row, path, places)
            for row, (_, path, places) in zip(numbered(rows), found, strict=True)
        ]

    def rewritten(self, changes: Changes) -> dict[Path, bytes]:
        """Return the files that changed rows make, each read back and compared."""
        found = self._found()
        files: dict[Path, bytes] = {}
        for path in self.paths:
            own = [
                (places[lang], text, row.id)
                for row, where, places in found
                if where == path
                for lang, text in changes.get(row.id, {}).items()
            ]
            if own:
                source = path.read_text("utf-8")
                new = literals.replaced(source, [(p, t) for p, t, _ in own], own[0][2])
                _compare(source, new, [(p, t) for p, t, _ in own], path)
                files[path] = new.encode()
        return files


def _is_code(places: _Places) -> bool:
    return any(piece.code for piece in places.values())


def _parse(path: Path) -> tuple[str, ast.Module]:
    source = path.read_text("utf-8")
    try:
        return source, ast.parse(source)
    except SyntaxError as error:
        raise AteliersError(
            f"{path.name}, line {error.lineno}: this is not Python ({error.msg}); mend it first"
        ) from None


_SHARED = ast.parse(inspect.getsource(short))
"""Where every module takes its short ways to write an option or a slip."""


def _helpers(trees: Iterable[ast.Module]) -> dict[str, list[str]]:
    """Return the functions that take a text as two arguments, and how their arguments are called.

    As in ``def slip(code, fr, en, *wrong)`` or ``def option(fr, en, told_fr, told_en)``.
    """
    found = {}
    for node in (node for tree in trees for node in tree.body):
        if isinstance(node, ast.FunctionDef):
            names = [each.arg for each in node.args.args]
            if {"fr", "en"} <= set(names):
                found[node.name] = names
    return found


def _comments(source: str, stem: str) -> Iterator[tuple[str, _Places]]:
    """Yield the comments of model answers: ``# fr: …`` and ``# en: …`` on the next line."""
    found = list(literals.comments(source))
    for one, other in pairwise(found):
        if one.text.startswith("fr: ") and other.text.startswith("en: "):
            yield (
                f"{stem}/comment",
                {"fr": _after_sign(one), "en": _after_sign(other)},
            )


def _after_sign(piece: literals.Piece) -> literals.Piece:
    return dataclasses.replace(piece, start=piece.start + 4, text=piece.text[4:])


@dataclasses.dataclass(frozen=True)
class _Reader:
    """Finds the texts of one file, each under its path."""

    source: str
    helpers: Mapping[str, list[str]]

    def walk(self, node: ast.AST, at: tuple[str, ...]) -> Iterator[tuple[str, _Places]]:
        match node:
            case ast.Dict() if places := self._both(dict(_keyed(node))):
                yield "/".join(at), places
            case ast.Call(func=ast.Name(id=name)) if name in self.helpers:
                yield from self._helped(node, name, at)
            case ast.Call():
                at = _named(node, at)
                names = _fields(node)
                for n, each in enumerate(node.args):
                    yield from self.walk(each, (*at, names[n] if n < len(names) else str(n + 1)))
                for keyword in node.keywords:
                    yield from self.walk(keyword.value, (*at, keyword.arg or "more"))
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                for n, each in enumerate(parts, 1):
                    yield from self.walk(each, (*at, str(n)))
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield from self.walk(value, (*at, name))
            case ast.FunctionDef(name=name):
                for statement in node.body:
                    yield from self.walk(statement, (*at, name))
            case _:
                for child in ast.iter_child_nodes(node):
                    yield from self.walk(child, at)

    def _helped(
        self, node: ast.Call, name: str, at: tuple[str, ...]
    ) -> Iterator[tuple[str, _Places]]:
        names = self.helpers[name]
        given = dict(zip(names, node.args, strict=False))
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        first = given.get("code")
        at = (*at[:-1], str(first.value)) if isinstance(first, ast.Constant) else at
        for prefix in dict.fromkeys(each[:-2] for each in names if each.endswith(("fr", "en"))):
            texts = {lang: given.get(prefix + lang) for lang in LANGS}
            if places := self._both(texts):
                yield "/".join((*at, prefix.rstrip("_") or "text")), places
        for each in (*node.args, *(keyword.value for keyword in node.keywords)):
            if not isinstance(each, ast.Constant):
                yield from self.walk(each, at)

    def _both(self, texts: Mapping[Any, ast.expr | None]) -> _Places | None:
        """Return the pieces of a text that stands in both languages."""
        if set(texts) != set(LANGS):
            return None
        found = {lang: node and literals.piece(self.source, node) for lang, node in texts.items()}
        return None if None in found.values() else found  # type: ignore[return-value]


def _keyed(node: ast.Dict) -> Iterator[tuple[Any, ast.expr]]:
    for key, value in zip(node.keys, node.values, strict=True):
        yield (key.value if isinstance(key, ast.Constant) else None), value


def _named(node: ast.Call, at: tuple[str, ...]) -> tuple[str, ...]:
    """Return the path below a call: an exercise by its id, a slip or a part by its code."""
    for keyword in node.keywords:
        if keyword.arg == "id" and isinstance(keyword.value, ast.Constant):
            return (str(keyword.value.value),)
    first = node.args[0] if node.args else None
    made = node.func.id if isinstance(node.func, ast.Name) else ""
    if made in _NAMED and isinstance(first, ast.Constant):
        return (*at[:-1], str(first.value))
    return at


def _fields(node: ast.Call) -> list[str]:
    """Return the names of a call's positional arguments, where it makes a part of an exercise."""
    kind = getattr(model, node.func.id, None) if isinstance(node.func, ast.Name) else None
    if kind is None or not dataclasses.is_dataclass(kind):
        return []
    return [field.name for field in dataclasses.fields(kind)]


def _compare(old: str, new: str, changes: list[tuple[literals.Piece, str]], path: Path) -> None:
    """Refuse a rewriting that would touch anything but the texts it should."""
    try:
        before, after = ast.parse(old), ast.parse(new)
    except SyntaxError:
        before = after = ast.parse("")
    spans = {literals.span(old, n): n for n in ast.walk(before) if isinstance(n, ast.expr)}
    for piece, text in changes:
        node = spans.get((piece.start, piece.end))
        if isinstance(node, ast.Constant) and not piece.code:
            node.value = text
        elif node is not None and piece.code:
            _swap(before, node, ast.parse(text, mode="eval").body)
    if not after.body or ast.dump(before) != ast.dump(after):
        raise AteliersError(
            f"{path.name}: the new texts cannot be put in without touching others; "
            "write them in the file by hand"
        )


def _swap(tree: ast.AST, old: ast.AST, new: ast.expr) -> None:
    class Swap(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST:
            return new if node is old else self.generic_visit(node)

    Swap().visit(tree)
