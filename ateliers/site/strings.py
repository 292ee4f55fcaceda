"""Every word of the interface, in both languages."""

from __future__ import annotations

from ateliers.language import NBSP, Lang, Text

_S = NBSP

STRINGS: dict[str, Text] = {
    "book": {"fr": "Ateliers de données ouvertes", "en": "Open Data Workshops"},
    "book_first": {"fr": "Ateliers de", "en": "Open Data"},
    "book_second": {"fr": "données ouvertes", "en": "Workshops"},
    "description": {
        "fr": "Des ateliers progressifs pour apprendre à se servir des données ouvertes du Québec.",
        "en": "Graded workshops that teach how to use the open data of Québec.",
    },
    "locale": {"fr": "fr_CA", "en": "en_CA"},
    "skip": {"fr": "Aller au contenu", "en": "Skip to content"},
    "home": {"fr": "Accueil", "en": "Home"},
    "contents": {"fr": "Sommaire", "en": "Contents"},
    "close": {"fr": "Fermer", "en": "Close"},
    "on_this_page": {"fr": "Sur cette page", "en": "On this page"},
    "previous": {"fr": "Page précédente", "en": "Previous page"},
    "next": {"fr": "Page suivante", "en": "Next page"},
    "neighbours": {"fr": "Pages voisines", "en": "Neighbouring pages"},
    "module": {"fr": "Module", "en": "Module"},
    "exercises": {"fr": "Exercices", "en": "Exercises"},
    "other_language": {"fr": "English", "en": "Français"},
    "other_language_note": {"fr": "This page in English", "en": "Cette page en français"},
    "language": {"fr": "Langue", "en": "Language"},
    "dark": {"fr": "Thème sombre", "en": "Dark theme"},
    "light": {"fr": "Thème clair", "en": "Light theme"},
    "search": {"fr": "Rechercher", "en": "Search"},
    "search_in": {"fr": "Rechercher dans les ateliers", "en": "Search the workshops"},
    "search_help": {
        "fr": "Un ou plusieurs mots; les accents ne comptent pas.",
        "en": "One word or several; accents do not matter.",
    },
    "search_loading": {"fr": "Chargement de l’index…", "en": "Loading the index…"},
    "search_failed": {
        "fr": "L’index de recherche n’a pas pu être chargé; rechargez la page.",
        "en": "The search index could not be loaded; reload the page.",
    },
    "search_none": {
        "fr": "Aucun résultat. Essayez un mot plus court ou son singulier.",
        "en": "No result. Try a shorter word, or its singular.",
    },
    "search_one": {"fr": "1 résultat", "en": "1 result"},
    "search_many": {"fr": "{n} résultats", "en": "{n} results"},
    "search_no_script": {
        "fr": "La recherche a besoin de JavaScript. Le sommaire, lui, n’en a pas besoin.",
        "en": "Search needs JavaScript. The contents page does not.",
    },
    "copy_code": {"fr": "Copier le code", "en": "Copy the code"},
    "copied": {"fr": "Copié", "en": "Copied"},
    "copy_failed": {"fr": "Copie refusée par le navigateur", "en": "The browser refused to copy"},
    "scroll_code": {"fr": "Code à faire défiler", "en": "Scrolling code"},
    "slide": {
        "fr": "Faites glisser le tableau pour voir la suite →",
        "en": "Slide the table to see the rest →",
    },
    "scroll_table": {"fr": "Tableau à faire défiler", "en": "Scrolling table"},
    "permalink": {"fr": "Lien vers cette section", "en": "Link to this section"},
    "output_image": {"fr": "Résultat de la cellule", "en": "Output of the cell"},
    "show-source": {"fr": "Afficher le code", "en": "Show the code"},
    "hide-source": {"fr": "Masquer le code", "en": "Hide the code"},
    "show-output": {"fr": "Afficher le résultat", "en": "Show the output"},
    "hide-output": {"fr": "Masquer le résultat", "en": "Hide the output"},
    "show-outputs": {"fr": "Afficher le résultat", "en": "Show the output"},
    "hide-outputs": {"fr": "Masquer le résultat", "en": "Hide the output"},
    "show-content": {"fr": "Afficher la cellule", "en": "Show the cell"},
    "hide-content": {"fr": "Masquer la cellule", "en": "Hide the cell"},
    "launch": {"fr": "Travailler sur ce module", "en": "Work on this module"},
    "independence": {
        "fr": (
            "Projet indépendant, sans affiliation avec le gouvernement du Québec, "
            "la Ville de Montréal ni le Partenariat pour un gouvernement ouvert."
        ),
        "en": (
            "Independent project, not affiliated with the Government of Québec, "
            "the City of Montréal or the Open Government Partnership."
        ),
    },
    "licence_text": {"fr": f"Textes{_S}:", "en": "Text:"},
    "licence_code": {"fr": f"Code{_S}:", "en": "Code:"},
    "licence_data": {
        "fr": (
            f"Données{_S}: chaque jeu de données garde la licence de son organisme diffuseur, "
            "indiquée à côté de lui."
        ),
        "en": "Data: each dataset keeps the licence of its publisher, named beside it.",
    },
    "nothing_kept": {
        "fr": "Aucun traceur; vos réponses restent sur votre appareil.",
        "en": "No tracker; your answers stay on your device.",
    },
    "footer": {"fr": "À propos de ce site", "en": "About this site"},
}


def strings(lang: Lang) -> dict[str, str]:
    """Return the whole catalogue in one language."""
    return {key: text[lang] for key, text in STRINGS.items()}
