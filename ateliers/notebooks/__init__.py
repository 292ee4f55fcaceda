"""The notebooks of the book: their header, their outputs, and their twin in the other language."""

from ateliers.notebooks.header import sync
from ateliers.notebooks.pairs import code_faults, pairs
from ateliers.notebooks.run import run
from ateliers.notebooks.twins import accept, stale

__all__ = ["accept", "code_faults", "pairs", "run", "stale", "sync"]
