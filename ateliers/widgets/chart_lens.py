"""A widget: the same values in another shape or on another axis, and what a reader then believes."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from ateliers.errors import AteliersError
from ateliers.language import NBSP, Lang, Text, number
from ateliers.widgets import frontend

_HERE = Path(__file__).parent
_STEPS = 5
MARKS = ("bar", "line", "point")

_WORDS: dict[str, Text] = {
    "mark": {"fr": "Forme", "en": "Shape"},
    "bar": {"fr": "barres", "en": "bars"},
    "line": {"fr": "ligne", "en": "line"},
    "point": {"fr": "points", "en": "points"},
    "start": {"fr": "L’axe commence à", "en": "The axis starts at"},
    "compare": {"fr": "Comparer", "en": "Compare"},
    "with": {"fr": "avec", "en": "with"},
    "plot": {"fr": "Les mêmes valeurs, dessinées autrement", "en": "The same values, drawn differently"},
    "name": {"fr": "Nom", "en": "Name"},
    "value": {"fr": "Valeur", "en": "Value"},
    "true": {
        "fr": "La barre «{n}{a}{n}» paraît {drawn} fois plus longue que «{n}{b}{n}»{n}: c’est le vrai rapport.",
        "en": "{a} looks {drawn} times as long as {b}: that is the true ratio.",
    },
    "false": {
        "fr": "La barre «{n}{a}{n}» paraît {drawn} fois plus longue que «{n}{b}{n}». Le vrai rapport est de {ratio}.",
        "en": "{a} looks {drawn} times as long as {b}. The true ratio is {ratio}.",
    },
    "false-alike": {
        "fr": "La barre «{n}{a}{n}» paraît {drawn} fois plus longue que «{n}{b}{n}». En vérité, les deux se valent presque{n}: {x} et {y}.",
        "en": "{a} looks {drawn} times as long as {b}. In truth, the two are nearly equal: {x} and {y}.",
    },
    "alike": {
        "fr": "Les barres «{n}{a}{n}» et «{n}{b}{n}» paraissent à peu près de la même longueur{n}: {x} et {y}.",
        "en": "{a} and {b} look about the same length: {x} and {y}.",
    },
    "same": {
        "fr": "Choisissez deux noms différents pour les comparer.",
        "en": "Choose two different names to compare them.",
    },
    "slope": {
        "fr": "La ligne fait croire à un mouvement d’un nom au suivant. Entre deux noms, il n’y a rien{n}: dans un autre ordre, ils donneraient une autre pente.",
        "en": "The line suggests a movement from one name to the next. There is nothing in between: in another order, they would give another slope.",
    },
    "steeper": {
        "fr": "Et l’axe, qui commence à {start}, étire chaque pente.",
        "en": "And the axis, which starts at {start}, stretches each slope.",
    },
    "place": {
        "fr": "Un point se lit par sa place sur l’axe{n}: {a} est à {x}, {b} à {y}.",
        "en": "A point is read by its place on the axis: {a} is at {x}, {b} at {y}.",
    },
    "announced": {
        "fr": "L’axe commence à {start}{n}: c’est permis, à condition que cela se voie.",
        "en": "The axis starts at {start}: that is allowed, if the reader can see it.",
    },
}  # fmt: skip
_ALIKE = 1.05
"""A ratio below this one would be written 1.0: the two bars are told to be about as long."""
_STATIC = (("bar", 0), ("bar", -1), ("line", -1), ("point", -1))


class ChartLens(anywidget.AnyWidget):
    """Draw the same values as bars, a line or points, on an axis that starts where you say.

    Parameters
    ----------
    values : pandas Series or dict
        One positive number for each name, 2 to 40 of them.
    unit : str
        What stands after a number, such as ``"%"``.
    lang : {"fr", "en"}
        The language of the words.

    Raises
    ------
    AteliersError
        Fewer than two names, or a value that is not a positive number.
    """

    _esm = (_HERE / "chart_lens.js").read_text("utf-8")
    _css = (_HERE / "chart_lens.css").read_text("utf-8")
    props = traitlets.Dict().tag(sync=True)

    def __init__(self, values: Mapping[str, float], unit: str = "", lang: Lang = "fr") -> None:
        super().__init__(props=props_of(_pairs(values, lang), unit, lang))

    def open(self) -> None:
        """Open the channel to the front end, unless nobody is there."""
        if frontend.live():
            super().open()

    def __repr__(self) -> str:
        return f"ChartLens({len(self.props['values'])})"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = {"text/plain": repr(self), "text/html": fallback(self.props)}
        if not frontend.live():
            return bundle
        view: Any = super()._repr_mimebundle_(**kwargs)
        return {**view[0], **bundle}, view[1]


def _pairs(values: Any, lang: Lang) -> list[tuple[str, float]]:
    try:
        pairs = [(str(name), float(value)) for name, value in dict(values).items()]
    except (TypeError, ValueError):
        pairs = []
    if not 2 <= len(pairs) <= 40 or not all(math.isfinite(v) and v > 0 for _, v in pairs):
        raise AteliersError(
            f"ChartLens demande un nombre positif par nom, de 2 à 40 noms{NBSP}: "
            'par exemple regions.set_index("Region")["rate"].'
            if lang == "fr"
            else "ChartLens wants one positive number per name, 2 to 40 names: "
            'for instance regions.set_index("Region")["rate"].'
        )
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))


def _step(value: float) -> float:
    """Return the largest of 1, 2, 5, 10, 20… that is not above ``value``."""
    power = 10.0 ** math.floor(math.log10(value))
    return max(m for m in (power, 2 * power, 5 * power) if m <= value * (1 + 1e-9))


def props_of(pairs: list[tuple[str, float]], unit: str, lang: Lang) -> dict[str, Any]:
    """Return everything the ES module shows: words, values from the largest, starts of the axis."""
    least, most = pairs[-1][1], pairs[0][1]
    step = _step(least / (_STEPS - 1))
    starts = [round(i * step, 10) for i in range(_STEPS + 3) if i * step < least]
    space = NBSP if lang == "fr" and unit else ""
    return {
        "lang": lang,
        "words": {key: text[lang].replace("{n}", NBSP) for key, text in _WORDS.items()},
        "unit": f"{space}{unit}",
        "names": [name for name, _ in pairs],
        "values": [round(value, 4) for _, value in pairs],
        "starts": starts,
        "end": round(math.ceil(most / step) * step, 10),
        "marks": list(MARKS),
        "alike": _ALIKE,
    }


def sentence(props: dict[str, Any], mark: str, start: float, a: int = 0, b: int = -1) -> str:
    """Tell what a reader believes before one drawing, the larger value first, beside what is true."""
    lang, words, unit = props["lang"], props["words"], props["unit"]
    values, names = props["values"], props["names"]
    if values[b] > values[a]:
        a, b = b, a
    x, y = values[a], values[b]
    drawn, ratio = (x - start) / (y - start), x / y
    said = {
        "a": names[a],
        "b": names[b],
        "drawn": number(drawn, lang, 1),
        "ratio": number(ratio, lang, 1),
        "start": number(start, lang) + unit,
        "x": number(x, lang, 1) + unit,
        "y": number(y, lang, 1) + unit,
    }
    if mark != "line" and a % len(names) == b % len(names):
        return words["same"]
    bars = "false-alike" if ratio < _ALIKE else "false"
    keys = {
        "bar": ["alike" if drawn < _ALIKE else bars if start else "true"],
        "line": ["slope", *(["steeper"] if start else [])],
        "point": ["place", *(["announced"] if start else [])],
    }[mark]
    return " ".join(words[key].format(**said) for key in keys)


def fallback(props: dict[str, Any]) -> str:
    """Return what is read without JavaScript: four sentences and the values, as a table."""
    lang, words = props["lang"], props["words"]
    items = []
    for mark, place in _STATIC:
        start = props["starts"][place]
        what = f"{words[mark]}, {words['start'].lower()} {number(start, lang)}{props['unit']}"
        what += f"{NBSP}:" if lang == "fr" else ":"
        items.append(
            f"<li><strong>{escape(what)}</strong> {escape(sentence(props, mark, start))}</li>"
        )
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th>'
        f"<td>{number(value, lang, 1)}{props['unit']}</td></tr>"
        for name, value in zip(props["names"], props["values"], strict=True)
    )
    text = json.dumps(props, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return (
        f'<div class="ateliers-widget chart-lens" data-widget="chart_lens" lang="{lang}">'
        f'<script type="application/json">{text}</script><ul>{"".join(items)}</ul>'
        f'<table><thead><tr><th scope="col">{words["name"]}</th><th scope="col">{words["value"]}</th>'
        f"</tr></thead><tbody>{rows}</tbody></table></div>"
    )
