"""Answers to module 04 by somebody who had read its statements in English, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "en"
FINES = {
    "title": "Fines after food inspections in Montréal",
    "producer": "Ville de Montréal",
    "address": "https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants",
    "period": "January 12, 2011 to March 31, 2025",
    "licence": "CC BY 4.0 (portal default, not verified for this record)",
    "copied": "copied from a mirror of the city's open data portal on November 24, 2026",
    "changes": "names and addresses removed",
}
ER = {
    "title": "Situation in Québec emergency rooms at a given hour (our title)",
    "producer": "Ministère de la Santé et des Services sociaux",
    "address": "https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence",
    "period": "December 30, 2025, 1:00 p.m.",
    "licence": "CC BY 4.0",
    "copied": "Données Québec, copied from a mirror on November 24, 2026",
    "changes": "the 16 rows of totals were removed",
}


def line(parts, sep="; ", without=None, **new):
    p = dict(parts, **new)
    p.pop(without, None)
    return sep.join(p.values())


T = {
    "04-left-out": [
        ("right", "bare number", "2354"),
        ("right", "comma and unit", "2,354 rows"),
        ("wrong", "the rows kept", "5634"),
        ("wrong", "the whole file", "7,988"),
        ("wrong", "swapped digits", "2345"),
        ("wrong", "added instead of subtracted", "13622"),
        ("wrong", "a share", "29.5%"),
        ("wrong", "the rows of 'operator changed'", "2592"),
        ("wrong", "borrowing slip in the subtraction", "2,454"),
        ("wrong", "off by one: header subtracted", "2353"),
    ],
    "04-changed-share": [
        ("right", "bare number", "32"),
        ("right", "per cent", "32 %"),
        ("right", "phrase", "about 32 rows in 100"),
        ("wrong", "rounded up", "33"),
        ("wrong", "a fraction", "0.32"),
        ("wrong", "the other way round", "3.08"),
        ("wrong", "the count itself", "2592"),
        ("wrong", "the other rows", "68%"),
        ("wrong", "denominator Montréal only", "46"),
        ("wrong", "denominator: the rows not marked", "48"),
        ("wrong", "rounded to the nearest ten", "30"),
        ("wrong", "percent of percent", "0.3245 %"),
    ],
    "04-credit": [
        ("right", "semicolons", line(FINES)),
        (
            "right",
            "prose, other order, ISO dates",
            "Source: Ville de Montréal, Fines after food inspections in Montréal, data for 2011-01-12 to 2025-03-31, "
            "https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants, copied from a mirror on 2026-11-24. "
            "Licence CC BY 4.0 (portal default, not verified). Changes: names and addresses of the businesses removed.",
        ),
        (
            "right",
            "one part per line, author first",
            "\n".join(
                [
                    FINES[k]
                    for k in (
                        "producer",
                        "title",
                        "period",
                        "licence",
                        "changes",
                        "copied",
                        "address",
                    )
                ]
            ),
        ),
        (
            "wrong",
            "no title",
            "Ville de Montréal; https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants; January 12, 2011 to March 31, 2025; CC BY 4.0 (portal default, not verified); copied from a mirror on November 24, 2026; names and addresses removed",
        ),
        (
            "wrong",
            "no producer",
            line(
                FINES,
                without="producer",
                title="Fines after food inspections",
                copied="copied from a mirror on November 24, 2026",
            ),
        ),
        ("wrong", "no address", line(FINES, without="address")),
        ("wrong", "no period", line(FINES, without="period")),
        ("wrong", "no licence", line(FINES, without="licence")),
        ("wrong", "no date of copy", line(FINES, without="copied")),
        ("wrong", "no statement of changes", line(FINES, without="changes")),
        (
            "wrong",
            "wrong producer: the provincial government",
            line(
                FINES,
                producer="Gouvernement du Québec (MAPAQ)",
                title="Fines after food inspections",
                copied="copied from a mirror on November 24, 2026",
            ),
        ),
        ("wrong", "wrong licence: non commercial", line(FINES, licence="CC BY-NC 4.0")),
        ("wrong", "wrong licence: public domain", line(FINES, licence="CC0, public domain")),
        ("wrong", "wrong version of the licence", line(FINES, licence="CC BY 2.5")),
        ("wrong", "licence with share-alike", line(FINES, licence="CC BY-SA 4.0")),
        ("wrong", "'open data' as licence", line(FINES, licence="open data, free of rights")),
        (
            "wrong",
            "wrong year at the end of the period",
            line(FINES, period="January 12, 2011 to March 31, 2024"),
        ),
        (
            "wrong",
            "wrong year of copy",
            line(FINES, copied="copied from a mirror on November 24, 2025"),
        ),
        ("wrong", "period shortened to the last date", line(FINES, period="March 2025")),
        ("wrong", "changes denied", line(FINES, changes="no changes made")),
        ("wrong", "only the source", "Source: City of Montréal, open data"),
        (
            "wrong",
            "a lone address",
            "https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants",
        ),
        (
            "wrong",
            "address of another record",
            line(FINES, address="https://donnees.montreal.ca/dataset/velos-comptage"),
        ),
        (
            "wrong",
            "placeholders left",
            "Title; producer; address; period; licence; date of copy; changes",
        ),
    ],
    "04-credit-er": [
        ("right", "semicolons", line(ER)),
        (
            "right",
            "prose, English ministry name, 24-hour clock",
            "Québec's ministry of health and social services, Situation in Québec emergency rooms at a given hour (our title), "
            "situation of 2025-12-30 at 13:00, via Données Québec (mirror copied on 2026-11-24), "
            "https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence, "
            "licence CC BY 4.0. Modified: 15 regional totals and the total for Québec removed, 115 facilities kept.",
        ),
        (
            "right",
            "notes' order with full stops",
            "Données Québec, copied from a mirror on November 24, 2026. December 30, 2025, 1 p.m. Situation in Québec emergency rooms at a given hour. "
            "CC BY 4.0. Ministère de la Santé et des Services sociaux. "
            "https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence. We removed 16 rows of totals.",
        ),
        ("wrong", "no title", line(ER, without="title")),
        ("wrong", "no producer", line(ER, without="producer")),
        ("wrong", "no address", line(ER, without="address")),
        ("wrong", "no period", line(ER, without="period")),
        ("wrong", "no licence", line(ER, without="licence")),
        ("wrong", "no copy, no portal", line(ER, without="copied")),
        ("wrong", "no changes (the notes do not list them)", line(ER, without="changes")),
        ("wrong", "period without the hour", line(ER, period="December 30, 2025")),
        ("wrong", "hour wrong: 1 a.m.", line(ER, period="December 30, 2025, 1:00 a.m.")),
        ("wrong", "year wrong: 2026", line(ER, period="December 30, 2026, 1:00 p.m.")),
        (
            "wrong",
            "day of copy given as the period, no period",
            line(ER, period="November 24, 2026"),
        ),
        (
            "wrong",
            "copy in 2025",
            line(ER, copied="Données Québec, copied from a mirror on November 24, 2025"),
        ),
        ("wrong", "producer is the portal", line(ER, producer="Données Québec")),
        (
            "wrong",
            "wrong ministry",
            line(ER, producer="Ministère des Affaires municipales et de l'Habitation"),
        ),
        ("wrong", "federal producer", line(ER, producer="Health Canada")),
        ("wrong", "wrong licence NC", line(ER, licence="CC BY-NC 4.0")),
        ("wrong", "wrong licence ND", line(ER, licence="CC BY-ND 4.0")),
        ("wrong", "licence without BY", line(ER, licence="CC 4.0")),
        (
            "wrong",
            "licence: all rights reserved",
            line(ER, licence="© Gouvernement du Québec, all rights reserved"),
        ),
        (
            "wrong",
            "wrong change: 15 rows removed",
            line(ER, changes="the 15 rows of regional totals were removed"),
        ),
        (
            "wrong",
            "wrong change: facilities removed, totals kept",
            line(ER, changes="115 rows of facilities removed, totals kept"),
        ),
        ("wrong", "changes denied", line(ER, changes="data unchanged")),
        (
            "wrong",
            "other record's address",
            line(
                ER,
                address="https://www.donneesquebec.ca/recherche/dataset/repertoire-des-municipalites-du-quebec",
            ),
        ),
        ("wrong", "address cut to the site's home page", line(ER, address="www.donneesquebec.ca")),
        ("wrong", "notes of the fines copied", line(FINES)),
        ("wrong", "only a source", "Source: MSSS, 2025"),
    ],
}
ANSWERS = [(e, k, w, (lambda v=v: v)) for e, rows in T.items() for k, w, v in rows]
