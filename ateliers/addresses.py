"""The addresses that readers know: a page that was published does not disappear without a sign.

``book/addresses.txt`` records them, a name a line, for both languages; ``book/redirects.yml``
says which page took the place of one that is gone.
"""

from __future__ import annotations

from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.places import BOOK, PACKAGE, ROOT
from ateliers.strict_yaml import read_yaml

RECORD, REDIRECTS = "addresses.txt", "redirects.yml"
SCHEMA = PACKAGE / "redirects.schema.json"
TOC = ROOT / "_toc.yml"


def pages(toc: Path = TOC) -> list[str]:
    """Return the names of the pages of the book, in their order.

    Raises
    ------
    AteliersError
        The contents file is absent or not readable.
    """
    from sphinx_external_toc.parsing import MalformedError, parse_toc_yaml

    try:
        return list(parse_toc_yaml(toc))
    except (OSError, MalformedError) as error:
        raise AteliersError(f"{toc.name} cannot be read ({error})") from error


def recorded(book: Path = BOOK) -> list[str]:
    """Return the names of the pages that were published, one day or another."""
    path = book / RECORD
    if not path.is_file():
        return []
    lines = path.read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def redirects(book: Path = BOOK) -> dict[str, str]:
    """Return the page that took the place of each one that is gone.

    Raises
    ------
    DeclarationError
        The file says something else than ``old: new``.
    """
    path = book / REDIRECTS
    return read_yaml(path, SCHEMA) if path.is_file() else {}


def faults(book: Path = BOOK, toc: Path = TOC) -> list[str]:
    """Return what would leave a reader's link dead, a sentence each, with the remedy."""
    here, moved, known = pages(toc), redirects(book), recorded(book)
    told = [
        f'"{name}" was published and is not in {toc.name} any more; '
        f"add to {REDIRECTS} the page that took its place: `{name}: …`"
        for name in known
        if name not in here and name not in moved
    ]
    told += [
        f'{REDIRECTS}: "{old}" leads to "{new}", which is not in {toc.name}; lead to a page that is'
        for old, new in moved.items()
        if new not in here
    ]
    told += [
        f'{REDIRECTS}: "{old}" is a page of {toc.name}; take one of the two out'
        for old in moved
        if old in here
    ]
    told += [
        f'"{name}" is not in {RECORD}; record it: `ateliers addresses --accept`'
        for name in here
        if name not in known
    ]
    return told


def accept(book: Path = BOOK, toc: Path = TOC) -> list[str]:
    """Record the pages that are not yet; return them. What is recorded stays for good."""
    known = recorded(book)
    added = [name for name in pages(toc) if name not in known]
    if added:
        lines = (
            "# The pages that were published: `ateliers addresses --accept` adds those of today.\n"
            "# None is taken out; one that is gone gets a line in redirects.yml.\n"
            + "".join(f"{name}\n" for name in sorted([*known, *added]))
        )
        write_whole(book / RECORD, lines.encode())
    return added
