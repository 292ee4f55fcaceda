"""A short way to declare what recurs in the exercises: an option, a slip."""

from __future__ import annotations

from typing import Any

from ateliers.exercises.model import Option, Slip


def option(fr: str, en: str, told_fr: str, told_en: str, right: bool = False) -> Option:
    """Return an option from its text in both languages and what is told of it."""
    return Option({"fr": fr, "en": en}, {"fr": told_fr, "en": told_en}, right)


def slip(code: str, fr: str, en: str, *wrong: Any) -> Slip:
    """Return a slip from what is told of it in both languages and each of its forms."""
    return Slip(code, {"fr": fr, "en": en}, wrong[0], wrong[1:])
