"""The notebooks of the book: their header, their outputs, and their twin in the other language."""

from ateliers.notebooks.header import sync
from ateliers.notebooks.pairs import accept, code_faults, pairs, stale
from ateliers.notebooks.run import run

__all__ = ["accept", "code_faults", "pairs", "run", "stale", "sync"]
