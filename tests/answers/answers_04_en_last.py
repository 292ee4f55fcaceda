"""A last set of answers to module 04, by somebody who had read its statements in English alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "en"

ER = "https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence"
FINES = "https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants"

ANSWERS = [
    ("04-left-out", "right", "with comma and unit", lambda: "2,354 rows"),
    ("04-left-out", "right", "shows the subtraction", lambda: "7,988 - 5,634 = 2,354"),
    ("04-left-out", "wrong", "the rows kept, not those left out", lambda: "5,634"),
    ("04-left-out", "wrong", "a percentage instead of a number of rows", lambda: "29%"),
    ("04-left-out", "wrong", "borrow missed in the subtraction", lambda: "2,454 rows"),
    ("04-changed-share", "right", "in words around", lambda: "about 32 in a hundred"),
    ("04-changed-share", "right", "percent with a space", lambda: "32 %"),
    ("04-changed-share", "wrong", "rounded up (32.45 rounds to 32)", lambda: "33"),
    (
        "04-changed-share",
        "wrong",
        "divided by the 5,634 rows of Montréal: wrong denominator",
        lambda: "46 rows in a hundred",
    ),
    ("04-changed-share", "wrong", "ratio, not rows in a hundred", lambda: "0.32"),
    (
        "04-credit-er",
        "right",
        "English name of the ministry, dates in ISO, changes first",
        lambda: (
            "Table made after removing the 16 rows of totals. Data: Situation in Québec emergency rooms at a given hour, "
            "Québec's ministry of health and social services, state at 2025-12-30 13:00, licence CC BY 4.0, "
            f"file copied from a mirror 2026-11-24. Record: {ER}"
        ),
    ),
    (
        "04-credit-er",
        "right",
        "semicolons, 24 Nov. order, 1 pm, licence in full, totals 'left out'",
        lambda: (
            f'Ministère de la Santé et des Services sociaux; "Situation in Québec emergency rooms at a given hour"; <{ER}>; '
            "Creative Commons Attribution 4.0 (CC BY 4.0); numbers for 30 December 2025, 1 pm; downloaded on 24 Nov. 2026; "
            "we left out the regional totals and the Québec total."
        ),
    ),
    (
        "04-credit-er",
        "wrong",
        "the portal credited as publisher, the ministry is absent",
        lambda: (
            f"Données Québec, Situation in Québec emergency rooms at a given hour, {ER}, CC BY 4.0, "
            "data for December 30, 2025, 1:00 p.m., retrieved November 24, 2026. Rows of totals removed."
        ),
    ),
    (
        "04-credit-er",
        "wrong",
        "the two dates are swapped",
        lambda: (
            f"Ministère de la Santé et des Services sociaux, Situation in Québec emergency rooms at a given hour, {ER}, CC BY 4.0, "
            "data for November 24, 2026, retrieved December 30, 2025. 16 rows of totals removed."
        ),
    ),
    (
        "04-credit-er",
        "wrong",
        "says there is no change, although 16 rows were removed",
        lambda: (
            f"Ministère de la Santé et des Services sociaux, Situation in Québec emergency rooms at a given hour, {ER}, CC BY 4.0, "
            "data for December 30, 2025 at 13:00, retrieved November 24, 2026, no changes."
        ),
    ),
    (
        "04-credit",
        "right",
        "one sentence, changes told as what the extract does not keep (lesson's notes not seen: from the header of the page)",
        lambda: (
            "Source: Ville de Montréal, “Fines after food inspections in Montréal”, January 12, 2011 to March 31, 2025, "
            f"{FINES}, under CC BY 4.0, retrieved November 24, 2026; names and addresses removed."
        ),
    ),
    (
        "04-credit",
        "right",
        "bars as separators, ISO dates, other order (lesson's notes not seen: from the header of the page)",
        lambda: (
            f"Fines after food inspections in Montréal | City of Montréal (Ville de Montréal) | fines from 2011-01-12 to 2025-03-31 | CC-BY 4.0 | "
            f"{FINES} | got it on 2026-11-24 from a mirror | modified: our extract has no names and no addresses"
        ),
    ),
    (
        "04-credit",
        "wrong",
        "wrong licence: non-commercial added",
        lambda: (
            f"Ville de Montréal, Fines after food inspections in Montréal, {FINES}, CC BY-NC 4.0, "
            "January 12, 2011 to March 31, 2025, retrieved November 24, 2026, names and addresses removed."
        ),
    ),
    (
        "04-credit",
        "wrong",
        "no period described",
        lambda: (
            f"Ville de Montréal, Fines after food inspections in Montréal, {FINES}, CC BY 4.0, "
            "retrieved November 24, 2026, names and addresses removed."
        ),
    ),
    (
        "04-credit",
        "wrong",
        "the home page of the portal instead of the address of the record",
        lambda: (
            "Ville de Montréal, Fines after food inspections in Montréal, https://donnees.montreal.ca, CC BY 4.0, "
            "January 12, 2011 to March 31, 2025, retrieved November 24, 2026, names and addresses removed."
        ),
    ),
]
