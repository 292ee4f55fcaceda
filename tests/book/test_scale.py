"""The page that sizes servers: each calculation is right, and begins with what was measured."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from ateliers import __version__
from ateliers.language import date
from ateliers.places import BOOK

MEASURED = yaml.safe_load((BOOK / "pages" / "measured.yml").read_text("utf-8"))
_NUMBER = r"\d+(?:\.\d+)?"
_SUM = re.compile(rf"{_NUMBER}(?: [×+−÷] {_NUMBER})+ = {_NUMBER}")


def page(lang: str, name: str = "scale") -> str:
    return (BOOK / "pages" / f"{name}.{lang}.md").read_text("utf-8")


def sums(lang: str) -> list[str]:
    """Return the calculations of the page, in one notation and without units."""
    text = page(lang)
    if lang == "fr":
        text = re.sub(r"(\d)\u00a0(\d{3})\b", r"\1\2", text)
        text = re.sub(r"(\d),(\d)", r"\1.\2", text)
    else:
        text = re.sub(r"(\d),(\d{3})\b", r"\1\2", text)
    return _SUM.findall(text)


def test_both_languages_calculate_the_same() -> None:
    assert sums("fr") == sums("en") and len(sums("fr")) >= 16


@pytest.mark.parametrize("line", sums("fr"))
def test_a_calculation_is_right(line: str) -> None:
    left, right = line.split(" = ")
    for sign, operator in zip("×−÷", "*-/", strict=True):
        left = left.replace(sign, operator)
    digits = len(right.partition(".")[2])
    assert re.fullmatch(r"[\d. +*/-]+", left)
    assert round(eval(left), digits) == pytest.approx(float(right)), line


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_it_begins_with_what_was_measured(lang: Any) -> None:
    text, memory = page(lang).replace("\u00a0", " "), MEASURED["memory_mb"]
    one, server = memory["after_07"]["rss"], memory["server"]["rss"]
    assert one == max(step["rss"] for step in memory.values()), "the largest is what is planned for"
    assert f"{one} − {server} = " in text
    assert date(MEASURED["measured"], lang) in text and "Python 3.11.7" in MEASURED["machine"]
    first, last = (f"{s:g}" for s in MEASURED["start"]["server_seconds"])
    if lang == "fr":
        first, last = first.replace(".", ","), last.replace(".", ",")
    assert re.search(rf"{first} (à|to) {last} s", text)
    assert f" {MEASURED['environment']['megabytes']} M" in text


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_commands_name_the_version_of_today(lang: str) -> None:
    named = set(re.findall(r"(?:launch-v|ateliers:v|ouvertes-)(\d+\.\d+\.\d+)", page(lang)))
    assert named == {__version__}


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_instructors_read_the_same_figures(lang: Any) -> None:
    text = page(lang, "instructors").replace("\u00a0", " ")
    first, last = (f"{s:g}" for s in MEASURED["start"]["server_seconds"])
    if lang == "fr":
        first, last = first.replace(".", ","), last.replace(".", ",")
    assert re.search(rf"{first} (à|to) {last} s", text)
    assert f" {MEASURED['memory_mb']['after_07']['rss']} M" in text
    assert date(MEASURED["measured"], lang) in text
