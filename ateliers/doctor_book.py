"""Is the book sound? Its declarations, its notebooks, and each page in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.exercises import exercise
from ateliers.language import LANGS
from ateliers.modules import Module, module, published_ids
from ateliers.notebooks.files import notebooks, read
from ateliers.notebooks.header import KINDS
from ateliers.notebooks.pairs import code_faults, lonely, pairs
from ateliers.notebooks.twins import stale
from ateliers.places import BOOK
from ateliers.reference.reading import table
from ateliers.registry import dataset
from ateliers.unfilled import unfilled


def book_faults(book: Path = BOOK) -> list[str]:
    """Return what is wrong with the sources of the book, a line a fault.

    Parameters
    ----------
    book : Path
        The folder of the book.

    Returns
    -------
    list of str
        Empty when all is sound, or where there is no book, as in an installed wheel.
    """
    return [*_module_faults(book), *_page_faults(book)]


def _module_faults(book: Path) -> Iterator[str]:
    folder = book / "modules"
    for id in published_ids(folder):
        try:
            declared = module(id, folder)
        except AteliersError as error:
            yield str(error)
            continue
        yield from _unknown_names(declared)
        yield from unfilled(id, book)
        for kind in KINDS:
            for lang in LANGS:
                name = f"{kind}/{id}.{lang}.ipynb"
                if not (book / name).exists():
                    yield f"{name} does not exist and {id}.yml declares the module; add it"


def _unknown_names(declared: Module) -> Iterator[str]:
    """Tell the datasets and exercises of a declaration that nothing carries."""
    exercises = [*declared.exercises["lesson"], *declared.exercises["page"]]
    for key, names, find in (
        ("datasets", declared.datasets, dataset),
        ("tables", declared.tables, table),
        ("exercises", exercises, exercise),
    ):
        for name in names:
            try:
                find(name, "en")
            except AteliersError as error:
                yield f"{declared.id}.yml: {key}: {error}"


def _page_faults(book: Path) -> Iterator[str]:
    yield from lonely(book)
    unreadable = set()
    for path in notebooks(book=book):
        try:
            read(path)
        except AteliersError as error:
            unreadable.add(path)
            yield str(error)
    for pair in pairs(book=book):
        if unreadable.isdisjoint((pair.fr, pair.en)):
            try:
                yield from code_faults(pair)
                yield from stale(pair)
            except AteliersError as error:
                yield str(error)
