"""Dates and licences stay on one line; 1er takes raised letters."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from docutils import nodes

from ateliers.site.typography import set_type, together


@pytest.mark.parametrize(
    ("lang", "text", "set_as"),
    [
        ("fr", "le 11 avril 2026", "le 11_avril 2026"),
        ("fr", "du 1er mai au 2 juin", "du 1er_mai au 2_juin"),
        ("fr", "CC BY 4.0 ou CC BY-SA 4.0", "CC_BY_4.0 ou CC_BY-SA_4.0"),
        ("fr", "11 maisons, 3 marsouins", "11 maisons, 3 marsouins"),
        ("en", "on April 11, 2026", "on April_11, 2026"),
        ("en", "CC BY 4.0 in May 2026", "CC_BY_4.0 in May 2026"),
    ],
)
def test_what_belongs_together_stays_together(lang: str, text: str, set_as: str) -> None:
    assert together(text, lang).replace("\u00a0", "_") == set_as  # type: ignore[arg-type]


def test_code_is_left_as_it_is_typed() -> None:
    page = nodes.paragraph("", "", nodes.Text("Le 1er mai, "), nodes.literal("", "1er mai"))
    doc = nodes.document(None, None)  # type: ignore[arg-type]
    doc += page
    set_type(SimpleNamespace(config=SimpleNamespace(language="fr")), doc, "x")  # type: ignore[arg-type]
    assert page.pformat().count("<superscript>") == 1
    assert doc.astext() == "Le 1er\u00a0mai, 1er mai"
