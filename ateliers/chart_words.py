"""What the words of a chart leave untold: a title that names nothing, a text for nobody's ears.

Generous on purpose: what is honestly said in other words passes; what says nothing does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ateliers.cells import fold
from ateliers.chart_answers import Picture
from ateliers.exercises.model import Expected
from ateliers.language import MONTHS

_LEAST_DESCRIPTION = 30
"""Letters below which an alternative text can hardly name a type, an axis and a range."""
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        """
    un une le la les l de du des d ce cet cette ces ceci cela c ca mon ma mes votre pour par et a au
    aux en dans sur qui que est sont il elle je j ai fait faite voici montre montrant presente
    represente premier premiere second seconde deuxieme joli beau exercice altair python
    the an of for by and in on to with that this these those it is are was here there my your i we
    made make did shows showing show displays drawn drew some first second nice good exercise about
    graphique graphiques diagramme graphe image figure dessin texte alternatif remplacement
    description titre donnees barre barres ligne lignes lineaire courbe axe axes
    chart charts graph graphic plot picture drawing text alternative alt title data bar bars line
    lines axis
    """,
    )
)
"""Words that tell nothing of one chart rather than of another."""
_PLACE = {
    *("source", "sources", "region", "regions", "quebec", "montreal"),
    *("heure", "heures", "hour", "hours", "h", "pm"),
} | {fold(month) for names in MONTHS.values() for month in names}
"""Words that say where, when and whose, and not what."""

_TYPES = {
    "bar": re.compile(
        r"\b(histogram(me)?s?|bars?|barres?|bâtons?|columns?|colonnes?)\b", re.IGNORECASE
    ),
    "line": re.compile(
        r"\b(lin(es?|éaires?)|lignes?|courbes?|curves?|trails?|tracés?)\b", re.IGNORECASE
    ),
}
_NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?![\d])|\d+(?:[.,]\d+)?")


_ROUGHLY = re.compile(
    r"\b(milliers?|thousands?|centaines?|hundreds?|dizaines?|dozens?)\b", re.IGNORECASE
)
"""Words that tell a size without a number: "from 0 to several thousands" is a range."""


def title_faults(picture: Picture, exp: Expected) -> Iterator[str]:
    """Yield the fault of a title that does not say what is measured."""
    asked = [form for part in exp.parts if not part.banned for form in part.any_of]
    whose = {fold(word) for form in asked for word in re.findall(r"\w+", form)}
    said = re.findall(r"[^\W\d_]+", f"{picture.title} {picture.subtitle}")
    told = {fold(word) for word in said} - _EMPTY - _PLACE
    if len(told - whose) < 2:
        yield "title-says-nothing"


def description_faults(picture: Picture, values: list[float]) -> Iterator[str]:
    """Yield the faults of an alternative text; ``values`` are what the picture shows."""
    described = fold(picture.description)
    if not described:
        yield "no-description"
        return
    if _says_little(picture.description) or described == fold(picture.title):
        yield "thin-description"
        return
    named = {mark for mark, words in _TYPES.items() if words.search(picture.description)}
    drawn = "bar" if picture.mark == "bar" else "line"
    if not named:
        yield "description-without-type"
    elif named == {"line"} and drawn == "bar":
        yield "described-as-line"
    elif named == {"bar"} and drawn == "line":
        yield "described-as-bars"
    yield from _range_faults(picture.description, values)


def _says_little(description: str) -> bool:
    """Say whether a description tells nothing of what one would see."""
    words = {fold(word) for word in re.findall(r"\w+", description)} - _EMPTY
    return len(words) < (2 if len(fold(description)) >= _LEAST_DESCRIPTION else 4)


def _range_faults(description: str, values: list[float]) -> Iterator[str]:
    """Compare the numbers of a text with the smallest and the largest value, or the axis's ends."""
    if _ROUGHLY.search(description):
        return
    told = [number for text in _NUMBER.findall(description) for number in _readings(text)]
    if not values or len(_NUMBER.findall(description)) < 2:
        if values:
            yield "description-without-range"
        return
    low, high = min(values), max(values)
    for scale in (1.0, 0.01):  # the same ratio, in per cent or not
        top = any(0.9 * high <= number / scale <= 1.5 * high for number in told)
        bottom = any(
            number == 0 or abs(number / scale - low) <= 0.15 * abs(low) + 1 for number in told
        )
        if top and bottom:
            return
    yield "description-of-another-range"


def _readings(text: str) -> Iterator[float]:
    """Yield what a number may mean: a comma is a decimal mark here, separates thousands there."""
    plain = re.sub(r"[ \u00a0\u202f]", "", text)
    yield float(plain.replace(",", ".")) if plain.count(",") < 2 else float(plain.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(,\d{3})+", plain):
        yield float(plain.replace(",", ""))
