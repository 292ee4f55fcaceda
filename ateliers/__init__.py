"""Ateliers de données ouvertes / Open Data Workshops.

Learners import from :mod:`ateliers.fr` or :mod:`ateliers.en`; nothing heavy is imported here.
"""

__version__ = "0.1.0"
