"""Charts as figures: what a displayed chart gives, in both languages."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from types import SimpleNamespace
from typing import Any
from urllib.parse import unquote

import IPython
import nbformat
import pandas as pd
import pytest
from IPython.core.formatters import DisplayFormatter

from ateliers import charts
from ateliers.charts import theme
from ateliers.charts.axes import readable
from ateliers.charts.figure import NOTEBOOK_STYLE, PAGE_STYLE, figure
from ateliers.errors import AteliersError
from ateliers.language import LANGS, NBSP, Lang
from ateliers.light_import import skip_address_grammar
from ateliers.places import BOOK
from tests.browsing import chromium_page

skip_address_grammar()
import altair as alt  # noqa: E402

STYLES = (NOTEBOOK_STYLE, PAGE_STYLE)
DAYS = pd.DataFrame(
    {
        "day": pd.date_range("2012-01-01", periods=310),
        "passages": [(n * 7919) % 35_000 + n / 7 for n in range(310)],
        "counter": "Côte-Sainte-Catherine",
        "unused": "x" * 50,
    }
)
MONTHLY = pd.DataFrame(
    {"Date": pd.date_range("2012-01-01", periods=11, freq="MS"), "n": range(1000, 1011)}
)
FEW = pd.DataFrame({"month": ["janvier", "juin"], "passages": [658, 25129.26667]})


def bars(**properties: Any) -> Any:
    properties = {"title": "Passages", "description": "Des barres."} | properties
    return alt.Chart(FEW).mark_bar().encode(x="month", y="passages").properties(**properties)


def line() -> Any:
    return (
        alt.Chart(DAYS)
        .mark_line()
        .encode(x=alt.X("day:T", title="Jour"), y="passages:Q", tooltip=["day", "counter"])
        .properties(title={"text": "Une année", "subtitle": "310 jours"}, description="Une ligne.")
    )


def monthly(data: pd.DataFrame = MONTHLY, **more: Any) -> Any:
    x = alt.X("month(Date):O", title="Mois de 2012")
    return alt.Chart(data).mark_bar().encode(x=x, y="n:Q", **more)


def drawing(bundle: dict[str, str]) -> str:
    """Return the drawing out of the image that carries it."""
    source = ET.fromstring(bundle["text/html"]).find(".//img").get("src")  # type: ignore[union-attr]
    svg = unquote(str(source).removeprefix("data:image/svg+xml,")).replace("'", '"')
    return ET.tostring(ET.fromstring(svg), encoding="unicode").replace("ns0:", "")


@pytest.fixture
def show(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give what a notebook in a language would store for an object."""
    shell = SimpleNamespace(display_formatter=DisplayFormatter())
    monkeypatch.setattr(IPython, "get_ipython", lambda: shell)

    def shown(chart: Any, lang: Lang = "fr") -> dict[str, str]:
        charts.install(lang)
        bundle, metadata = shell.display_formatter.format(chart)
        assert metadata == {}
        return dict(bundle)

    return shown


def test_install_is_light_and_needs_no_ipython() -> None:
    code = (
        "import sys; from ateliers import charts; charts.install('fr'); "
        "print([m for m in ('altair', 'IPython', 'pandas', 'vl_convert') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "chart",
    [
        bars(),
        bars() + bars(),
        bars() | bars(),
        bars() & bars(),
        alt.concat(bars(), bars()),
        bars().facet("month:N"),
        alt.Chart(FEW)
        .mark_bar()
        .encode(x=alt.X(alt.repeat(), type="quantitative"))
        .repeat(["passages"]),
    ],
    ids=lambda chart: type(chart).__name__,
)
def test_every_kind_of_chart_gives_html_and_text_only(show: Any, chart: Any) -> None:
    assert set(show(chart)) == {"text/html", "text/plain"}


@pytest.mark.parametrize("lang", LANGS)
def test_figure_is_well_formed_small_and_the_same_again(show: Any, lang: Lang) -> None:
    first = show(line(), lang)
    root = ET.fromstring(first["text/html"])
    assert len(first["text/html"].encode()) <= 40_000
    assert show(line(), lang) == first
    assert root.get("lang") == lang
    plot = root.find("div[@role='img']")
    assert plot is not None and plot.get("aria-label") == "Une ligne." == first["text/plain"]
    caption = root.find("figcaption")
    assert caption is not None and "".join(caption.itertext()) == "Une année310 jours"
    assert "\u200b" not in first["text/html"] and "aria-roledescription" not in first["text/html"]


def test_texts_are_escaped(show: Any) -> None:
    html = show(bars(title="<b>a & b</b>", description='"></script><script>x'))["text/html"]
    assert ET.fromstring(html).find("figcaption/strong").text == "<b>a & b</b>"  # type: ignore[union-attr]
    assert html.count("<script") == html.count("</script>") == 1


def test_without_description_a_notice_and_type_axes_range(show: Any) -> None:
    chart = alt.Chart(DAYS).mark_line().encode(x=alt.X("day:T", title="Jour"), y="passages:Q")
    fr, en = show(chart, "fr"), show(chart, "en")
    assert f"Texte de remplacement manquant{NBSP}:" in fr["text/html"]
    assert "Alternative text is missing:" in en["text/html"]
    assert fr["text/plain"].startswith(
        f"Diagramme linéaire. Axe horizontal{NBSP}: Jour, du 1er janvier 2012 au 5 novembre 2012."
    )
    assert "Vertical axis: passages, from 0 to 34," in en["text/plain"]
    assert "notice" not in show(bars())["text/html"]


def test_numbers_and_dates_are_written_as_the_language_does(show: Any) -> None:
    assert f">30{NBSP}000<" in drawing(show(line(), "fr"))
    assert ">30,000<" in drawing(show(line(), "en"))
    monthly = alt.Chart(DAYS).mark_bar().encode(x="yearmonth(day):T", y="mean(passages):Q")
    fr, en = (drawing(show(monthly, lang)) for lang in LANGS)
    assert "juill. 2012" in fr and "Jul 2012" in en
    assert not re.search(r"Mean of|\(year|Count of", fr + en)
    week = alt.Chart(DAYS.head(12)).mark_line().encode(x="day:T", y="passages:Q")
    assert ">8 janv.<" in drawing(show(week, "fr")).replace(NBSP, " ")


def test_data_table_has_60_rows_then_says_how_many_more(show: Any) -> None:
    root = ET.fromstring(show(line(), "fr")["text/html"])
    details = root.find("details")
    assert details is not None
    assert len(details.findall(".//tbody/tr")) == 60
    assert [cell.text for cell in details.findall(".//th")] == ["Jour", "counter", "passages"]
    assert details.findall("p")[-1].text == "Et 250 autres lignes."
    assert "1er janvier 2012" in "".join(details.itertext())
    assert f"25{NBSP}129,27" in show(bars(), "fr")["text/html"]


def test_spec_keeps_the_columns_that_the_chart_names() -> None:
    (rows,) = charts.spec_of(line())["datasets"].values()
    assert set(rows[0]) == {"day", "passages", "counter"}
    computed = alt.Chart(DAYS).mark_bar().encode(x="z:Q").transform_calculate(z="datum['unused']")
    (rows,) = charts.spec_of(computed)["datasets"].values()
    assert set(rows[0]) == {"unused"}
    dotted = pd.DataFrame({"a.b[c]": [1], "d": [2]})
    (rows,) = charts.spec_of(alt.Chart(dotted).mark_bar().encode(x="a\\.b\\[c\\]:Q"))[
        "datasets"
    ].values()
    assert set(rows[0]) == {"a.b[c]"}


def test_a_layers_title_and_description_become_the_figures(show: Any) -> None:
    rule = alt.Chart(pd.DataFrame({"y": [658]})).mark_rule().encode(y="y:Q")
    spec = charts.spec_of(bars() + rule)
    assert (spec["title"], spec["description"]) == ("Passages", "Des barres.")
    assert not any("title" in layer for layer in spec["layer"])
    assert "notice" not in show(bars() + rule)["text/html"]


def test_ids_of_two_charts_differ() -> None:
    clipped = [
        alt.Chart(FEW).mark_bar(clip=True).encode(x="passages", y="month").properties(description=d)
        for d in "ab"
    ]
    drawn = [figure(charts.spec_of(c), "fr", page=True) for c in clipped]
    ids = [set(re.findall(r'\bid="([^"]+)"', html)) for html in drawn]
    # The figure, and the clip path of each of its two drawings.
    assert len(ids[0]) == 3 and not ids[0] & ids[1]
    for html, own in zip(drawn, ids, strict=True):
        assert set(re.findall(r"url\(#([^)]+)\)", html)) == {
            one for one in own if one.count("-") > 1
        }


def test_the_authors_settings_win(show: Any) -> None:
    chart = bars().configure_mark(color="#123456").configure_view(continuousHeight=111)
    shown = drawing(show(chart))
    assert 'fill="#123456"' in shown and theme.CATEGORIES[0] not in shown
    assert float(re.search(r'height="([\d.]+)"', shown)[1]) < 180  # type: ignore[index]


def test_a_notebook_not_trusted_yet_shows_the_chart_whole(show: Any) -> None:
    """JupyterLab then takes away tags and keeps words: none may stand in a drawing's tags."""
    root = ET.fromstring(show(bars())["text/html"])
    assert root.find(".//svg") is None
    image = root.find(".//img")
    assert image is not None and image.get("alt") == "Des barres."
    assert str(image.get("src")).startswith("data:image/svg+xml,")


@pytest.mark.parametrize(
    ("chart", "lang", "said"),
    [
        (
            alt.Chart(pd.concat([DAYS] * 20)).mark_bar().encode(x="passages"),
            "fr",
            f"6{NBSP}200 lignes",
        ),
        (alt.Chart(pd.concat([DAYS] * 20)).mark_bar().encode(x="passages"), "en", "6,200 rows"),
        (alt.Chart(FEW).mark_bar().encode(x="Month"), "en", "Nearest names: “month”"),
        (alt.Chart(FEW).mark_bar().encode(x="Month"), "fr", f"colonne «{NBSP}Month{NBSP}»"),
        (alt.Chart("https://example.org/x.csv").mark_bar().encode(x="a:Q"), "fr", "not allowed"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(
    show: Any, chart: Any, lang: Lang, said: str
) -> None:
    bundle = show(chart, lang)
    assert set(bundle) == {"text/plain"} and said in bundle["text/plain"]
    assert "Traceback" not in bundle["text/plain"] and ".py" not in bundle["text/plain"]


def test_spec_of_too_many_rows_raises_one_sentence() -> None:
    with pytest.raises(AteliersError, match="groupby"):
        charts.spec_of(alt.Chart(pd.concat([DAYS] * 20)).mark_bar().encode(x="passages"), "en")


def test_odd_values_do_not_break_the_figure(show: Any) -> None:
    odd = pd.DataFrame({"n": [float("nan"), 1.5, float("inf")], "t": ["a", None, "<c>"]})
    html = show(alt.Chart(odd).mark_point().encode(x="n:Q", y="t:N"))["text/html"]
    cells = [cell.text for cell in ET.fromstring(html).findall(".//td")]
    assert cells == ["<c>", "vide", "a", "vide", "vide", "1,5"]


@pytest.mark.parametrize("lang", LANGS)
def test_dates_that_stand_for_a_month_are_written_as_months(show: Any, lang: Lang) -> None:
    root = ET.fromstring(show(monthly(), lang)["text/html"])
    rows = [[cell.text for cell in row] for row in root.findall(".//tr")]
    assert rows[0] == ["Mois de 2012", "n"]
    assert len(rows) == 12
    assert (
        rows[1]
        == {
            "fr": [f"janvier{NBSP}2012", f"1{NBSP}000"],
            "en": [f"January{NBSP}2012", "1,000"],
        }[lang]
    )
    assert [cell.get("class") for cell in root.findall(".//tr/*[2]")] == ["n"] * 12
    assert f"Mois de 2012 ({rows[1][0]}, " in show(monthly(), lang)["text/plain"]
    years = MONTHLY.assign(Date=pd.date_range("2001-01-01", periods=11, freq="YS"))
    yearly = alt.Chart(years).mark_bar().encode(x="year(Date):O", y="n:Q")
    assert "<td>2001</td>" in show(yearly, lang)["text/html"]


def test_days_that_the_chart_gathers_by_month_stay_days(show: Any) -> None:
    days = MONTHLY.assign(Date=pd.date_range("2012-01-01", periods=11))
    html = show(monthly(days), "en")["text/html"]
    assert '<th scope="col">Date</th>' in html and "<td>January 2, 2012</td>" in html


def test_a_live_chart_tells_months_as_words() -> None:
    def tooltip(chart: Any, lang: Lang) -> Any:
        return readable(charts.spec_of(chart), lang)["encoding"].get("tooltip")

    said = {"format": "%B", "formatType": "time"}
    for told in (tooltip(monthly(), "fr"), tooltip(monthly(tooltip=["month(Date):O", "n"]), "fr")):
        assert [channel["field"] for channel in told] == ["Date", "n"]
        assert said.items() <= told[0].items() and "format" not in told[1]
    own = alt.Tooltip("yearmonth(Date):T", format="%m")
    assert tooltip(monthly(tooltip=own), "en")["format"] == "%m"
    day = alt.Tooltip("yearmonthdate(Date):T")
    assert tooltip(monthly(tooltip=day), "en")["format"] == "%B %-d, %Y"
    assert tooltip(monthly().mark_bar(tooltip=False), "fr") is None
    (layer,) = readable(charts.spec_of(alt.layer(monthly())), "fr")["layer"]
    assert said.items() <= layer["encoding"]["tooltip"][0].items()


def test_chart_outputs_of_the_book_stay_small() -> None:
    sizes = {
        f"{path.name}, {cell.id}": len(html.encode())
        for path in BOOK.rglob("*.ipynb")
        for cell in nbformat.read(path, 4).cells
        for output in cell.get("outputs", [])
        if '<figure class="ateliers-chart"' in (html := output.get("data", {}).get("text/html", ""))
    }
    assert sizes and {name: size for name, size in sizes.items() if size > 40_000} == {}


def test_an_image_keeps_a_white_ground_where_no_rule_of_style_is_read(show: Any) -> None:
    html = show(bars())["text/html"]
    assert '<img style="background:#fff" ' in html and "background" not in drawing(show(bars()))


def turned(red: float, green: float, blue: float) -> list[float]:
    """Apply the filter of dark mode to a colour: invert(.9), then hue-rotate(180deg)."""
    parts = [0.9 - 0.8 * part for part in (red, green, blue)]
    grey = 0.213 * parts[0] + 0.715 * parts[1] + 0.072 * parts[2]
    return [min(1, max(0, 2 * grey - part)) for part in parts]


@pytest.mark.parametrize("ground", ["#ffffff", "#111111", "#11181e", "#192229"])
def test_colours_stand_out_in_light_and_dark(ground: str) -> None:
    dark = ground != "#ffffff"
    assert all("{color:#000;filter:invert(.9) hue-rotate(180deg)}" in style for style in STYLES)

    def luminance(colour: str, turn: bool = False) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = turned(*parts) if turn else parts
        light = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]

    for colour in theme.CATEGORIES:
        low, high = sorted((luminance(colour, dark), luminance(ground)))
        assert (high + 0.05) / (low + 0.05) >= 3, colour


@pytest.mark.parametrize("lying", [True, False])
def test_an_image_cuts_no_label_in_a_wider_font(show: Any, lying: bool) -> None:
    names = ["Gaspésie-Îles-de-la-Madeleine", "Mauricie et Centre-du-Québec", "Laval"] * 4
    table = pd.DataFrame({"name": [f"{name} {i}" for i, name in enumerate(names)], "n": 35_000})
    name = (alt.Y if lying else alt.X)("name:N", title=None)
    where = {"y": name, "x": "n:Q"} if lying else {"x": name, "y": "n:Q"}
    html = show(alt.Chart(table).mark_bar().encode(**where).properties(description="Des barres"))
    image = re.search(r'src="data:image/svg\+xml,([^"]+)"', html["text/html"])
    assert image is not None
    # Within a page the drawing can be measured; laid open in the widest of the usual fonts.
    svg = unquote(image[1]).replace("system-ui,", "DejaVu Sans,Verdana,")
    with chromium_page() as page:
        page.set_content(svg)
        cut = page.evaluate(
            """() => {
              const box = document.querySelector("svg").getBoundingClientRect();
              return [...document.querySelectorAll("text")].filter((text) => {
                const at = text.getBoundingClientRect();
                return at.left < box.left || at.right > box.right || at.bottom > box.bottom;
              }).map((text) => text.textContent);
            }"""
        )
        assert page.locator("text").count() > 12
    assert cut == []


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        ("-x", ["b", "c", "a"]),
        ("x", ["a", "c", "b"]),
        ("ascending", ["a", "b", "c"]),
        ("descending", ["c", "b", "a"]),
        (None, ["c", "a", "b"]),
        (["a", "c", "b"], ["a", "c", "b"]),
        (alt.EncodingSortField("patients", order="descending"), ["a", "c", "b"]),
    ],
)
def test_the_table_shows_what_is_drawn_in_its_order(show: Any, sort: Any, names: list[str]) -> None:
    table = pd.DataFrame(
        {"beds": [9, 8, 7], "patients": [2, 3, 1], "rate": [20, 10, 30], "who": ["c", "a", "b"]}
    )
    chart = alt.Chart(table).mark_bar().encode(x="rate:Q", y=alt.Y("who:N", sort=sort))
    said = chart.properties(title="Rate of patients on beds", description="The rate, for beds")
    root = ET.fromstring(show(said, "en")["text/html"])
    rows = [[cell.text for cell in row] for row in root.findall(".//tr")]
    assert rows[0] == ["who", "rate"] and [row[0] for row in rows[1:]] == names
