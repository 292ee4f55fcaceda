"""Credit lines as people write them: the good ones pass, the misleading ones are told."""

from __future__ import annotations

import pytest

from ateliers.closed import verdict
from ateliers.exercises import exercise
from ateliers.exercises.model import Line
from ateliers.language import Lang


def _judge(id: str, lang: Lang, old: str, new: str) -> str:
    """Return the verdict on the model line, once some of its words are changed."""
    question = exercise(id)
    assert isinstance(question, Line)
    line = question.example[lang].replace("\u00a0", " ")
    assert old in line
    given = verdict(question, line.replace(old, new), lang)
    return given.code


FINES_EN = "names, addresses and prosecution numbers removed; establishments renumbered"
FINES_FR = "noms, adresses et numéros de poursuite retirés; établissements renumérotés"
GOOD = [
    ("04-credit", "en", "November 24, 2026", "Nov 24th, 2026"),
    ("04-credit", "en", "CC BY 4.0", "CC BY 4"),
    ("04-credit", "en", "renumbered.", "renumbered. This is not endorsed by the City."),
    ("04-credit", "en", "renumbered.", "renumbered. Not approved by the City."),
    ("04-credit", "en", "renumbered.", "renumbered. Not approved or endorsed by the City."),
    ("04-credit", "fr", "renumérotés.", "renumérotés. N’est pas approuvée par la Ville."),
    ("04-credit", "en", "renumbered.", "renumbered; dates and amounts kept."),
    ("04-credit", "fr", "renumérotés.", "renumérotés; dates et montants conservés."),
    ("04-credit", "en", "Source: Ville de", "Source: City of"),
    *(
        ("04-credit", "en", FINES_EN, f"names and addresses {verb}")
        for verb in ("taken out", "cut", "stripped", "erased", "hidden", "redacted", "edited out")
    ),
    ("04-credit", "en", FINES_EN, "we took out the names"),
    *(
        ("04-credit", "fr", FINES_FR, f"noms et adresses {verb}")
        for verb in ("masqués", "cachés", "ont été ôtés", "retirés")
    ),
    ("04-credit", "en", "renumbered.", "renumbered. Not anonymous: dates and amounts are kept."),
    ("04-credit", "en", "renumbered.", "renumbered; no other change."),
    ("04-credit", "fr", "renumérotés.", "renumérotés. L’extrait n’est pas anonyme pour autant."),
    ("04-credit", "fr", "renumérotés.", "renumérotés, sans autre modification."),
    ("04-credit-er", "fr", "13 h", "1 h de l’après-midi"),
    ("04-credit-er", "en", "removed", "taken out, 115 facilities kept"),
]
BAD = [
    ("04-credit", "en", "Source: Ville de Montréal,", "Ville de Montréal open data site,", "publisher"),
    ("04-credit", "fr", "Ville de Montréal,", "Site de données ouvertes de la Ville de Montréal,", "publisher"),
    *(
        ("04-credit", "en", FINES_EN, f"names and addresses {verb}", "names-kept")
        for verb in ("kept", "not removed", "were not removed", "added")
    ),
    *(
        ("04-credit", "fr", FINES_FR, f"noms et adresses {verb}", "names-kept")
        for verb in ("conservés", "non retirés", "n’ont pas été retirés", "ajoutés")
    ),
    ("04-credit", "en", FINES_EN, "nothing removed", "unchanged"),
    ("04-credit", "fr", FINES_FR, "rien retiré", "unchanged"),
    ("04-credit", "en", FINES_EN, f"{FINES_EN}; anonymized extract", "anonymous"),
    ("04-credit", "fr", FINES_FR, "extrait anonymisé", "anonymous"),
    ("04-credit", "fr", FINES_FR, "données anonymes, noms retirés", "anonymous"),
    ("04-credit", "en", FINES_EN, "names removed, no other change", "nothing-else"),
    ("04-credit", "fr", FINES_FR, "noms retirés, sans autre modification", "nothing-else"),
    ("04-credit", "en", FINES_EN, "yes", "changes"),
    ("04-credit", "en", f"Changes: {FINES_EN}", "Modified", "changes"),
    ("04-credit", "fr", FINES_FR, "oui", "changes"),
    ("04-credit", "en", "renumbered.", "renumbered. Sponsored by Ville de Montréal.", "endorsement"),
    ("04-credit", "en", "renumbered.", "renumbered. Official list of the City.", "endorsement"),
    ("04-credit", "fr", "renumérotés.", "renumérotés. Liste officielle de la Ville.", "endorsement"),
    ("04-credit", "fr", "renumérotés.", "renumérotés. Commanditée par la Ville.", "endorsement"),
    (
        "04-credit",
        "en",
        "January 12, 2011 to March 31, 2025, copied from a mirror on November 24, 2026",
        "November 24, 2026, retrieved from January 12, 2011 to March 31, 2025",
        "dates-swapped",
    ),
    (
        "04-credit-er",
        "fr",
        "du 30 décembre 2025, 13 h, copiées d’un miroir le 24 novembre 2026",
        "de 13 h, reçues le 30 décembre 2025, du 24 novembre 2026",
        "dates-swapped",
    ),
    ("04-credit-er", "en", "16 rows of totals removed", "totals added", "totals-kept"),
    ("04-credit-er", "en", "16 rows of totals removed", "totals were not removed", "totals-kept"),
    ("04-credit-er", "en", "16 rows of totals removed", "115 facilities removed", "totals-kept"),
    ("04-credit-er", "fr", "16 lignes de totaux retirées", "totaux ajoutés", "totals-kept"),
]  # fmt: skip


@pytest.mark.parametrize(("id", "lang", "old", "new"), GOOD)
def test_a_good_line_is_taken(id: str, lang: Lang, old: str, new: str) -> None:
    assert _judge(id, lang, old, new) == "right"


@pytest.mark.parametrize(("id", "lang", "old", "new", "code"), BAD)
def test_a_misleading_line_is_told(id: str, lang: Lang, old: str, new: str, code: str) -> None:
    assert _judge(id, lang, old, new) == code


@pytest.mark.parametrize("id", ["04-credit", "04-credit-er"])
def test_an_empty_line_lacks_seven_parts(id: str) -> None:
    told = verdict(exercise(id), "x", "en").text
    assert told.split("still missing: ")[1].count(", ") == 6
