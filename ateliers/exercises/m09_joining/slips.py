"""A short way to declare a slip, for the exercises in code of this module."""

from __future__ import annotations

from typing import Any

from ateliers.exercises.model import Slip


def slip(code: str, fr: str, en: str, *wrong: Any) -> Slip:
    """Return a slip from its two sentences and each of its forms."""
    return Slip(code, {"fr": fr, "en": en}, wrong[0], wrong[1:])
