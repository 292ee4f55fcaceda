"""Answers to module 04 by somebody who had read its statements in French, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "fr"
ANSWERS = []


def typed(id, kind, why, text):
    ANSWERS.append((id, kind, why, lambda: text))


R, W = "right", "wrong"
i = "04-left-out"
typed(i, R, "le nombre", "2354")
typed(i, R, "espace et unité", "2 354 lignes")
typed(i, W, "ce qu'il a gardé", "5 634")
typed(i, W, "le tout", "7988")
typed(i, W, "retenue oubliée", "2 454")
typed(i, W, "en pourcentage", "29,5 %")
typed(i, W, "addition au lieu de soustraction", "13 622")
typed(i, W, "signe", "-2354")
typed(i, W, "une de trop (l'en-tête)", "2 355")
typed(i, W, "nombre voisin de la leçon: changement d'exploitant", "2 592")
typed(i, W, "arrondi", "environ 2 400")

i = "04-changed-share"
typed(i, R, "le nombre", "32")
typed(i, R, "avec l'unité", "32 lignes sur 100")
typed(i, R, "pour cent", "32 %")
typed(i, W, "arrondi vers le haut", "33")
typed(i, W, "rapport", "0,32")
typed(i, W, "parmi les autres lignes (2592 / 5396)", "48")
typed(i, W, "division inversée", "3")
typed(i, W, "le reste", "68 %")
typed(i, W, "rapportée aux seules lignes de Montréal (2592 / 5634)", "46")
typed(i, W, "le nombre de lignes, pas la part", "2 592")
typed(i, W, "un sur quatre: Fermé tout court (2002 / 7988)", "25 lignes")
typed(i, W, "décimale collée", "324")

i = "04-credit"
T = "Amendes après inspection des aliments à Montréal"
O = "Ville de Montréal"
P = "Données ouvertes de Montréal (copié d'un miroir le 24 novembre 2026)"
D = "données du 12 janvier 2011 au 31 mars 2025"
L = "CC BY 4.0"
U = "https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants"
M = "Modifications : extrait sans les noms ni les adresses des établissements"
typed(i, R, "tout, séparé par des points", f"{T}. {O}. {P}. {D[0].upper() + D[1:]}. {U}. {L}. {M}.")
typed(
    i,
    R,
    "ordre libre, en phrase",
    f"Source : {O}, « {T} », portail de données ouvertes de la Ville (donnees.montreal.ca), {D}; copié le 24 novembre 2026 d'un miroir, {U}, licence CC BY 4.0 (licence par défaut du portail, non vérifiée). J'ai retiré les noms et les adresses.",
)
typed(
    i,
    R,
    "modification nommée d'abord, licence en toutes lettres avec code",
    f"Extrait (colonnes nom et adresse enlevées) de : {T}, {O}, {D}, {P}, {U}, licence Creative Commons Attribution 4.0 International (CC BY 4.0)",
)
typed(
    i,
    R,
    "dates en chiffres",
    f"{T} | {O} | Portail de données ouvertes, copie d'un miroir du 2026-11-24 | 2011-01-12 à 2025-03-31 | {U} | {L} | modifié : noms et adresses retirés",
)
typed(i, W, "titre manquant", f"{O}. {P}. {D[0].upper() + D[1:]}. {U}. {L}. {M}.")
typed(
    i,
    W,
    "organisme manquant",
    f"{T}. Portail Données Québec, copié d'un miroir le 24 novembre 2026. {D}. {U}. {L}. {M}.",
)
typed(
    i,
    W,
    "portail et date de copie manquants (l'adresse seule reste)",
    f"{T}. {O}. {D}. {U}. {L}. {M}.",
)
typed(i, W, "période manquante", f"{T}. {O}. {P}. {U}. {L}. {M}.")
typed(i, W, "adresse manquante", f"{T}. {O}. {P}. {D}. {L}. {M}.")
typed(i, W, "licence manquante", f"{T}. {O}. {P}. {D}. {U}. {M}.")
typed(i, W, "modification manquante", f"{T}. {O}. {P}. {D}. {U}. {L}.")
typed(
    i,
    W,
    "date de copie manquante (à confirmer: l'énoncé ne dit pas si elle fait partie des sept)",
    f"{T}. {O}. Données ouvertes de Montréal. {D}. {U}. {L}. {M}.",
)
typed(i, W, "mauvaise licence: CC BY-NC 4.0", f"{T}. {O}. {P}. {D}. {U}. CC BY-NC 4.0. {M}.")
typed(i, W, "mauvaise version: CC BY 3.0", f"{T}. {O}. {P}. {D}. {U}. CC BY 3.0. {M}.")
typed(i, W, "licence vague: « libre de droits »", f"{T}. {O}. {P}. {D}. {U}. Libre de droits. {M}.")
typed(i, W, "CC sans BY", f"{T}. {O}. {P}. {D}. {U}. Creative Commons. {M}.")
typed(
    i,
    W,
    "mauvais organisme: gouvernement du Québec",
    f"{T}. Gouvernement du Québec. {P.replace('Montréal', 'la province')}. {D}. {U}. {L}. {M}.",
)
typed(
    i,
    W,
    "mauvaise année: 2015 au lieu de 2025",
    f"{T}. {O}. {P}. Données du 12 janvier 2011 au 31 mars 2015. {U}. {L}. {M}.",
)
typed(
    i,
    W,
    "le fichier des vélos",
    f"Passages de vélos aux compteurs de Montréal, 2012. {O}. {P}. {D}. https://donnees.montreal.ca/dataset/velos-comptage. {L}. {M}.",
)
typed(i, W, "dit seulement « Source : Ville de Montréal »", "Source : Ville de Montréal")
typed(i, W, "modification niée", f"{T}. {O}. {P}. {D}. {U}. {L}. Aucune modification.")
typed(
    i,
    W,
    "adresse d'accueil du portail, pas du jeu",
    f"{T}. {O}. {P}. {D}. https://donnees.montreal.ca. {L}. {M}.",
)
typed(
    i,
    W,
    "attribue l'approbation: « avec l'accord de la Ville »",
    f"{T}, publié avec l'accord de la {O}. {P}. {U}. {L}. {M}.",
)

i = "04-credit-er"
T = "Situation dans les urgences du Québec à une heure donnée"
O = "Ministère de la Santé et des Services sociaux"
P = "Données Québec, copié d'un miroir le 24 novembre 2026"
D = "30 décembre 2025, 13 h"
U = "https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence"
M = "16 lignes de totaux retirées"
typed(i, R, "dans l'ordre, points", f"{T}. {O}. {P}. {D}. {U}. {L}. Modification : {M}.")
typed(
    i,
    R,
    "en phrase, autre ordre",
    f"D'après le {O}, {T} (30 décembre 2025 à 13 h), {L}, sur Données Québec ({U}), copie d'un miroir faite le 24 novembre 2026; nous avons retiré les 16 lignes de totaux (15 régions et le Québec).",
)
typed(
    i,
    R,
    "barres verticales, date en chiffres",
    f"{T} | {O} | Données Québec, copie du 2026-11-24 (miroir) | 2025-12-30, 13 h | {L} | {U} | totaux régionaux et total du Québec enlevés",
)
typed(
    i,
    R,
    "MSSS entre parenthèses",
    f"Source : {O} (MSSS), « {T} », {D}; {P}, {U}. Licence {L}. Données modifiées : {M}.",
)
typed(i, W, "titre manquant", f"{O}. {P}. {D}. {U}. {L}. Modification : {M}.")
typed(i, W, "organisme manquant", f"{T}. {P}. {D}. {U}. {L}. Modification : {M}.")
typed(
    i,
    W,
    "portail manquant",
    f"{T}. {O}. Copié d'un miroir le 24 novembre 2026. {D}. {U}. {L}. Modification : {M}.",
)
typed(i, W, "période des données manquante", f"{T}. {O}. {P}. {U}. {L}. Modification : {M}.")
typed(i, W, "jour sans l'heure", f"{T}. {O}. {P}. 30 décembre 2025. {U}. {L}. Modification : {M}.")
typed(
    i,
    W,
    "date de copie manquante (à confirmer)",
    f"{T}. {O}. Données Québec. {D}. {U}. {L}. Modification : {M}.",
)
typed(i, W, "adresse manquante", f"{T}. {O}. {P}. {D}. {L}. Modification : {M}.")
typed(i, W, "licence manquante", f"{T}. {O}. {P}. {D}. {U}. Modification : {M}.")
typed(i, W, "modification manquante", f"{T}. {O}. {P}. {D}. {U}. {L}.")
typed(
    i,
    W,
    "licence fausse: CC BY-SA 4.0",
    f"{T}. {O}. {P}. {D}. {U}. CC BY-SA 4.0. Modification : {M}.",
)
typed(i, W, "licence sans version: CC BY", f"{T}. {O}. {P}. {D}. {U}. CC BY. Modification : {M}.")
typed(
    i,
    W,
    "mauvais organisme: Ville de Montréal",
    f"{T}. Ville de Montréal. {P}. {D}. {U}. {L}. Modification : {M}.",
)
typed(
    i,
    W,
    "mauvaise année: 2024",
    f"{T}. {O}. {P}. 30 décembre 2024, 13 h. {U}. {L}. Modification : {M}.",
)
typed(
    i,
    W,
    "date de copie prise pour la date des données",
    f"{T}. {O}. Données Québec. Données du 24 novembre 2026. {U}. {L}. Modification : {M}.",
)
typed(
    i,
    W,
    "mauvaise heure: 13 h 45",
    f"{T}. {O}. {P}. 30 décembre 2025, 13 h 45. {U}. {L}. Modification : {M}.",
)
typed(i, W, "« modifié » sans dire quoi", f"{T}. {O}. {P}. {D}. {U}. {L}. Modifié.")
typed(
    i,
    W,
    "mauvaise modification: 15 lignes",
    f"{T}. {O}. {P}. {D}. {U}. {L}. Modification : 15 lignes de totaux de région retirées.",
)
typed(i, W, "lien seul", U)
typed(
    i,
    W,
    "adresse du jeu des vélos",
    f"{T}. {O}. {P}. {D}. https://donnees.montreal.ca/dataset/velos-comptage. {L}. Modification : {M}.",
)
typed(
    i,
    W,
    "« tous droits réservés » à la place de la licence",
    f"{T}. {O}. {P}. {D}. {U}. © tous droits réservés. Modification : {M}.",
)
typed(
    i,
    W,
    "prétend que le ministère approuve et oublie la licence",
    f"{T}, approuvé par le {O}. {P}. {D}. {U}. Modification : {M}.",
)

# What the statement does not settle: not judged.
UNSURE = {
    "portail manquant": "the seven parts do not name the portal",
}
