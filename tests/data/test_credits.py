"""Credits and provenance lines tell whose, what, when, licence and changes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ateliers.credits import credit, modifications, moment, provenance, span_words
from ateliers.descriptor import descriptor
from ateliers.language import LANGS
from ateliers.registry import Period, dataset, datasets


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
@pytest.mark.parametrize("lang", LANGS)
def test_a_credit_has_its_seven_parts(ds, lang) -> None:
    ds = replace(ds, licence_checked=None)
    text = credit(ds, lang)
    seven = (
        ds.publisher[lang],
        ds.published_title or ds.title[lang],
        ds.page,
        span_words(ds.period, lang),
        "24 novembre 2026" if lang == "fr" else "November 24, 2026",
        "CC BY 4.0",
        modifications(ds, lang),
    )
    for part in seven:
        assert part in text
    assert ("non vérifiée pour cette fiche" if lang == "fr" else "not verified for this") in text
    assert "\n" not in text


def test_the_line_in_each_language() -> None:
    ds = replace(dataset("velos-2012"), licence_checked=None)
    assert provenance(ds, "fr") == (
        "velos-2012 · instantané du 24 novembre 2026, copié d’un miroir · données du 1er janvier 2012 au "
        "5 novembre 2012 · Ville de Montréal · CC BY 4.0 (licence par défaut du portail, "
        "non vérifiée pour cette fiche)"
    )
    assert provenance(ds, "en", dt.date(2027, 1, 2), "portal", ds.period) == (
        "velos-2012 · read from the portal on January 2, 2027 · data for January 1, 2012 to "
        "November 5, 2012 · Ville de Montréal · CC BY 4.0 (portal default, not verified for "
        "this record)"
    )


def test_live_data_do_not_borrow_the_period_of_the_snapshot() -> None:
    ds = dataset("municipalites")
    assert "mars 2026" not in credit(ds, "fr", dt.date(2027, 1, 2), "portal")
    assert "Période non déclarée, données récupérées le 2 janvier 2027" in credit(
        ds, "fr", dt.date(2027, 1, 2), "portal"
    )
    assert "period not declared" in provenance(ds, "en", dt.date(2027, 1, 2), "cache")


def test_a_licence_that_was_seen_is_said_to_be() -> None:
    ds = replace(dataset("piscines"), licence_checked=dt.date(2027, 1, 2))
    assert "vérifiée sur la fiche le 2 janvier 2027" in credit(ds, "fr")
    assert "verified on the record on January 2, 2027" in provenance(ds, "en")


def test_modifications() -> None:
    assert modifications(dataset("velos-2012"), "fr") == "aucune"
    assert modifications(dataset("inspections"), "fr") == (
        "3 colonnes retirées (etablissement, adresse, id_poursuite); business_id renuméroté"
    )
    assert modifications(dataset("municipalites"), "en") == "109 columns removed"


@pytest.mark.parametrize(
    ("text", "fr", "en"),
    [
        ("2017", "2017", "2017"),
        ("2026-03", "mars 2026", "March 2026"),
        ("2022-02", "février 2022", "February 2022"),
        ("2012-11-01", "1er novembre 2012", "November 1, 2012"),
        ("2025-12-30T13:00", "30 décembre 2025, 13\u00a0h", "December 30, 2025, 1:00\u00a0p.m."),
        (
            "2025-12-30T00:05",
            "30 décembre 2025, 0\u00a0h\u00a005",
            "December 30, 2025, 12:05\u00a0a.m.",
        ),
    ],
)
def test_moments(text: str, fr: str, en: str) -> None:
    assert moment(text, "fr") == fr
    assert moment(text, "en") == en


@pytest.mark.parametrize(
    ("start", "end", "fr"),
    [
        ("2017", "2017", "de 2017"),
        ("2017", "2019", "de 2017 à 2019"),
        ("2026-08", "2026-08", "d’août 2026"),
        ("2026-03", "2026-10", "de mars 2026 à octobre 2026"),
        ("2012-01-01", "2012-11-05", "du 1er janvier 2012 au 5 novembre 2012"),
    ],
)
def test_spans(start: str, end: str, fr: str) -> None:
    assert span_words(Period(start, end), "fr") == fr


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_the_descriptor_says_what_the_registry_says(ds) -> None:
    import json

    package = json.loads(descriptor(ds))
    resource = package["resources"][0]
    assert resource["hash"] == f"sha256:{ds.snapshot.sha256}"
    assert resource["bytes"] == ds.snapshot_path.stat().st_size
    assert [f["name"] for f in resource["schema"]["fields"]] == [c.name for c in ds.columns]
    assert package["title"] == ds.title["fr"]
    assert package["title_en"] == ds.title["en"]
    assert package["credit_en"] == credit(ds, "en")
