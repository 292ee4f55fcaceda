"""A last set of answers to module 01, by somebody who had read its statements in French alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "fr"

ANSWERS = [
    ("01-share", "right", "pourcentage à la virgule", lambda: "21,3\u00a0%"),
    (
        "01-share",
        "right",
        "phrase, unité et « sur 100 »",
        lambda: "à peu près 21,3 personnes sur 100",
    ),
    ("01-share", "wrong", "divisé par toutes les lignes du fichier (21,12)", lambda: "21,1 %"),
    ("01-share", "wrong", "rapport au lieu de la part sur 100", lambda: "0,213"),
    ("01-share", "wrong", "tronqué au lieu d'arrondi (21,27)", lambda: "21,2"),
    ("01-median", "right", "avec unité", lambda: "988 habitants"),
    (
        "01-median",
        "right",
        "nom de la municipalité et unité abrégée",
        lambda: "C’est Saint-Valérien : 988 hab.",
    ),
    (
        "01-median",
        "wrong",
        "Lac-Huron (territoire non organisé) gardé : (424 + 988) / 2",
        lambda: "706",
    ),
    ("01-median", "wrong", "moyenne au lieu de la médiane", lambda: "6 674 habitants"),
    (
        "01-median",
        "wrong",
        "ligne du milieu dans l'ordre alphabétique, sans trier les populations",
        lambda: "416",
    ),
    ("01-montreal", "right", "séparateurs à l'anglaise, unité", lambda: "1,913,561 habitants"),
    (
        "01-montreal",
        "right",
        "phrase, espaces fines",
        lambda: "La ville de Montréal compte 1\u202f913\u202f561 personnes.",
    ),
    (
        "01-montreal",
        "wrong",
        "arrondi, alors qu'on demande le nombre entier",
        lambda: "1,9 million",
    ),
    ("01-montreal", "wrong", "chiffres inversés en recopiant (516)", lambda: "1 913 516"),
    (
        "01-montreal",
        "wrong",
        "population de toutes les municipalités de la règle",
        lambda: "8 995 686 personnes",
    ),
    ("01-municipalities", "right", "avec unité", lambda: "1 123 municipalités"),
    (
        "01-municipalities",
        "right",
        "calcul écrit avec sa réponse",
        lambda: "1 098 + 9 + 1 + 14 + 1 = 1 123",
    ),
    ("01-municipalities", "wrong", "sans les désignations du Nord", lambda: "1 098"),
    ("01-municipalities", "wrong", "toutes les lignes du fichier", lambda: "1281 lignes"),
    (
        "01-municipalities",
        "wrong",
        "oublie les deux désignations coupées (1 098 + 14 + 1)",
        lambda: "1 113",
    ),
]
