"""The one exception of the project: a sentence a person can act on.

AteliersError
├── UnknownName      a dataset, exercise or module that does not exist
├── DeclarationError a declaration (YAML, module file) that cannot be trusted
└── SnapshotError    a bundled file that is missing or altered
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class AteliersError(Exception):
    """A fault told in one sentence: what, where, and what to do about it."""

    def _render_traceback_(self) -> list[str]:
        """Show the sentence alone in a notebook: our own lines of code would help nobody."""
        return [f"{type(self).__name__}: {self}"]


class UnknownName(AteliersError, KeyError):
    """A name that nothing here carries."""

    # KeyError would print the sentence between quotes.
    __str__ = Exception.__str__


class DeclarationError(AteliersError):
    """A declaration that breaks its schema."""


class SnapshotError(AteliersError):
    """A bundled file that is absent, or whose checksum differs from the declared one."""


def nearest(name: object, known: Iterable[str], limit: int = 3) -> list[str]:
    """Return the known names closest to ``name``, best first.

    Parameters
    ----------
    name : object
        What was asked for; anything is accepted.
    known : iterable of str
        The names that exist.
    limit : int
        How many to return at most.

    Returns
    -------
    list of str
        Never empty while ``known`` is not: without a near name, the first ones are given.
    """
    names = sorted(known)
    wanted = str(name)[:80].casefold()
    return get_close_matches(wanted, names, n=limit, cutoff=0.4) or names[:limit]


def shown(text: str, most: int = 60) -> str:
    """Return what a stranger wrote, short and without characters that command a terminal."""
    clean = "".join(each if each.isprintable() else "\ufffd" for each in text)
    return clean if len(clean) <= most else clean[: most - 1] + "…"
