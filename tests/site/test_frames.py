"""pandas tables on a page: one row of headers, text at the left."""

from __future__ import annotations

import re

import pandas as pd

from ateliers.site.frames import arranged


def cells(html: str, row: int) -> list[tuple[str, str, str]]:
    rows = re.findall(r"<tr\b.*?</tr>", html, re.DOTALL)
    return re.findall(r"<(t[hd])([^>]*)>(.*?)</t", rows[row])


def test_the_name_of_the_index_joins_the_headers() -> None:
    table = pd.DataFrame({"n": [1, 2]}, index=pd.Index(["a", "b"], name="statut"))
    html = arranged(table.to_html())
    assert len(re.findall("<tr", html)) == 3
    assert [text for _, _, text in cells(html, 0)] == ["statut", "n"]


def test_text_stands_at_the_left_and_numbers_do_not() -> None:
    table = pd.DataFrame(
        {"name": ["Alma", "Baie"], "n": ["1 234", "−5,5 %"], "hole": [None, 2.5]}, index=["x", "y"]
    )
    for row in range(3):
        left = ["text-left" in rest for _, rest, _ in cells(arranged(table.to_html()), row)]
        assert left == [True, True, False, False]


def test_what_two_rows_of_headers_say_is_kept() -> None:
    wide = pd.DataFrame({("a", "x"): [1], ("a", "y"): [2]})
    named = pd.DataFrame({"n": [1]}, index=pd.Index(["k"], name="i")).rename_axis("c", axis=1)
    for table in (wide, named):
        html = table.to_html()
        assert re.sub(r' class="text-left"', "", arranged(html)) == html


def test_text_that_looks_like_tags_is_untouched() -> None:
    html = pd.DataFrame({"n": ["<b>&"]}).to_html()
    assert "&lt;b&gt;&amp;" in arranged(html)
