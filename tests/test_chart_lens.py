"""The chart lens: what it says a reader believes, its fallback, and its refusals."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from ateliers.errors import AteliersError
from ateliers.language import LANGS, NBSP, Lang
from ateliers.widgets import chart_lens
from ateliers.widgets.chart_lens import MARKS, ChartLens, fallback, props_of, sentence
from tests.browsing import chromium_page

FOLDER = Path(chart_lens.__file__).parent
PAIRS = [("Laurentides", 192.37), ("Montréal", 148.06), ("Saguenay", 83.65)]


@pytest.mark.parametrize(
    ("mark", "start", "lang", "said"),
    [
        ("bar", 0, "fr", "paraît 2,3 fois plus longue que « Saguenay » : c’est le vrai rapport"),
        (
            "bar",
            80,
            "fr",
            "paraît 30,8 fois plus longue que « Saguenay ». Le vrai rapport est de 2,3",
        ),
        ("bar", 80, "en", "looks 30.8 times as long as Saguenay. The true ratio is 2.3"),
        ("line", 0, "en", "There is nothing in between"),
        ("line", 80, "fr", "qui commence à 80 %, étire chaque pente"),
        ("point", 80, "en", "The axis starts at 80%"),
    ],
)
def test_sentence_tells_what_is_believed(mark: str, start: float, lang: Lang, said: str) -> None:
    assert said in sentence(props_of(PAIRS, "%", lang), mark, start).replace(NBSP, " ")


@pytest.mark.parametrize(
    ("start", "a", "b", "lang", "said"),
    [
        (0, 2, 0, "en", "Laurentides looks 2.3 times as long as Saguenay: that is the true ratio."),
        (80, 2, 0, "fr", "« Laurentides » paraît 30,8 fois plus longue que « Saguenay »"),
        (0, 1, 3, "en", "Montréal and Laval look about the same length: 148.1% and 145.0%."),
        (0, 3, 1, "fr", "« Montréal » et « Laval » paraissent à peu près de la même longueur"),
        (
            140,
            3,
            1,
            "en",
            "Montréal looks 1.6 times as long as Laval. In truth, the two are nearly",
        ),
        (80, 1, 1, "fr", "Choisissez deux noms différents"),
        (0, 2, -2, "en", "Choose two different names"),
    ],
)
def test_two_bars_are_told_the_longer_first(
    start: float, a: int, b: int, lang: Lang, said: str
) -> None:
    pairs = [*PAIRS, ("Laval", 145.0)]
    text = sentence(props_of(pairs, "%", lang), "bar", start, a, b).replace(NBSP, " ")
    assert said in text and "1.0 " not in text and "1,0 " not in text


@pytest.mark.parametrize("values", [(192.0, 83.0), (5.0, 1.0), (0.04, 0.011), (9e6, 8.9e6), (1, 1)])
def test_axis_starts_at_zero_and_below_the_least(values: tuple[float, float]) -> None:
    for lang in LANGS:
        props = props_of([("a", values[0]), ("b", values[1])], "", lang)
        assert props["starts"][0] == 0 and len(props["starts"]) >= 2
        assert max(props["starts"]) < min(values) and props["end"] >= max(values)
        for mark in MARKS:
            assert all("{" not in sentence(props, mark, start) for start in props["starts"])


def test_fallback_is_sound_and_holds_its_data() -> None:
    lens = ChartLens(dict(reversed(PAIRS)), "%", "fr")
    assert repr(lens) == "ChartLens(3)" and lens.props["names"][0] == "Laurentides"
    bundle = lens._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
    root = ET.fromstring(bundle["text/html"])
    assert (root.get("data-widget"), root.get("lang")) == ("chart_lens", "fr")
    assert len(root.findall(".//li")) == 4 and len(root.findall(".//tr")) == 4
    script = root.find("script")
    assert script is not None and json.loads(script.text or "") == lens.props
    ET.fromstring(fallback(props_of([("<a & b>", 2), ("c", 1)], "", "en")))


@pytest.mark.parametrize("values", [{}, {"a": 1}, {"a": 1, "b": 0}, {"a": "x", "b": 2}, None, 5])
def test_what_cannot_be_drawn_is_told_in_a_sentence(values: Any) -> None:
    with pytest.raises(AteliersError, match="2 to 40 names"):
        ChartLens(values, lang="en")


@pytest.mark.parametrize("lang", LANGS)
def test_the_script_says_what_python_says(lang: Lang) -> None:
    props = props_of([*PAIRS[:2], ("Laval", 145.0), PAIRS[2]], "%", lang)
    tries = [
        (mark, start, a, b)
        for mark in MARKS for start in (0, 80) for a in range(4) for b in range(4)
    ]  # fmt: skip
    script = (FOLDER / "chart_lens.js").read_text("utf-8")
    with chromium_page() as page:
        page.set_content("<div></div>")
        page.evaluate(script.replace("export default", "window.lens ="))
        said = page.evaluate(
            """([props, tries]) => {
              const el = document.querySelector("div");
              window.lens.render({ model: { get: () => props }, el });
              const [first, second] = el.querySelectorAll("select");
              return tries.map(([mark, start, a, b]) => {
                const at = [props.marks.indexOf(mark), props.starts.indexOf(start)];
                el.querySelectorAll("fieldset").forEach((set, i) => {
                  set.querySelectorAll("input")[at[i]].checked = true;
                });
                [first.value, second.value] = [a, b];
                first.dispatchEvent(new Event("change", { bubbles: true }));
                return el.querySelector(".sentence").textContent;
              });
            }""",
            [props, tries],
        )
        assert page.faults == []
    for told, (mark, start, a, b) in zip(said, tries, strict=True):
        assert told == sentence(props, mark, start, a, b)
