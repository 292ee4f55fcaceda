"""A last set of answers to module 04, by somebody who had read its statements in French alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "fr"

ANSWERS = [
    ("04-left-out", "right", "avec unité", lambda: "2 354 lignes"),
    ("04-left-out", "right", "calcul écrit avec sa réponse", lambda: "7 988 − 5 634 = 2 354"),
    ("04-left-out", "wrong", "lignes gardées au lieu de laissées", lambda: "5 634"),
    ("04-left-out", "wrong", "pourcentage au lieu du nombre de lignes", lambda: "29 %"),
    ("04-left-out", "wrong", "erreur de soustraction", lambda: "2 364 lignes"),
    ("04-changed-share", "right", "pourcentage", lambda: "32\u00a0%"),
    ("04-changed-share", "right", "mots autour", lambda: "environ 32 lignes sur cent"),
    ("04-changed-share", "wrong", "rapport au lieu de la part sur cent", lambda: "0,32"),
    ("04-changed-share", "wrong", "arrondi vers le haut (32,4)", lambda: "33 %"),
    ("04-changed-share", "wrong", "division inversée (7 988 / 2 592)", lambda: "3,08"),
    (
        "04-credit-er",
        "right",
        "phrases, dates en ISO, période avec « 13h00 », modifications en tête",
        lambda: (
            "Tableau adapté (j’ai enlevé les 16 lignes de totaux) du jeu « Situation dans les urgences du Québec à une heure donnée » du ministère de la Santé et des Services sociaux, état au 30 décembre 2025 à 13h00. Fichier copié le 2026-11-24 (miroir). CC BY 4.0. https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence"
        ),
    ),
    (
        "04-credit-er",
        "right",
        "style télégraphique avec barres, MSSS, sans https, licence au long",
        lambda: (
            "Source : Ministère de la Santé et des Services sociaux (MSSS) | Situation dans les urgences du Québec à une heure donnée | donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence | Creative Commons Attribution 4.0 | données du 30 déc. 2025, 13 h | copie du 24 nov. 2026 | totaux régionaux et total du Québec retirés"
        ),
    ),
    (
        "04-credit-er",
        "wrong",
        "modifications absentes : le retrait des 16 lignes n'est pas dit",
        lambda: (
            "Ministère de la Santé et des Services sociaux, Situation dans les urgences du Québec à une heure donnée, https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence, CC BY 4.0, données du 30 décembre 2025 à 13 h, copiées le 24 novembre 2026."
        ),
    ),
    (
        "04-credit-er",
        "wrong",
        "dates interverties : période et copie",
        lambda: (
            "Ministère de la Santé et des Services sociaux, « Situation dans les urgences du Québec à une heure donnée », https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence, CC BY 4.0. Données du 24 novembre 2026, copiées le 30 décembre 2025. Lignes de totaux retirées."
        ),
    ),
    (
        "04-credit-er",
        "wrong",
        "portail (Données Québec) donné comme organisme qui publie, ministère absent",
        lambda: (
            "Données Québec, « Situation dans les urgences du Québec à une heure donnée », https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence, CC BY 4.0. Données du 30 décembre 2025, 13 h; copie du 24 novembre 2026; 16 lignes de totaux retirées."
        ),
    ),
    (
        "04-credit",
        "right",
        "phrases, modifications en fin, dates au long",
        lambda: (
            "Ville de Montréal, « Amendes après inspection des aliments à Montréal », https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants, sous licence CC BY 4.0. Données du 12 janvier 2011 au 31 mars 2025, copiées d’un miroir le 24 novembre 2026. Nous avons retiré les noms et les adresses."
        ),
    ),
    (
        "04-credit",
        "right",
        "télégraphique, dates ISO, ordre inverse",
        lambda: (
            "Extrait sans nom ni adresse — copie : 2026-11-24 — période : 2011-01-12 à 2025-03-31 — CC-BY 4.0 — donnees.montreal.ca/dataset/inspection-aliments-contrevenants — Amendes après inspection des aliments à Montréal — Ville de Montréal"
        ),
    ),
    (
        "04-credit",
        "wrong",
        "licence absente",
        lambda: (
            "Ville de Montréal, « Amendes après inspection des aliments à Montréal », https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants. Données du 12 janvier 2011 au 31 mars 2025, copiées le 24 novembre 2026. Noms et adresses retirés."
        ),
    ),
    (
        "04-credit",
        "wrong",
        "période décrite absente (seule la date de la copie)",
        lambda: (
            "Ville de Montréal, « Amendes après inspection des aliments à Montréal », https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants, CC BY 4.0, copie du 24 novembre 2026, noms et adresses retirés."
        ),
    ),
    (
        "04-credit",
        "wrong",
        "mauvaise licence : CC BY-NC 4.0",
        lambda: (
            "Ville de Montréal, « Amendes après inspection des aliments à Montréal », https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants, CC BY-NC 4.0. Données du 12 janvier 2011 au 31 mars 2025, copiées le 24 novembre 2026. Noms et adresses retirés."
        ),
    ),
]
