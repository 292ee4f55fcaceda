"""What the pages of the datasets say, in both languages."""

from __future__ import annotations

from ateliers.language import NBSP, Text

_S = NBSP

WORDS: dict[str, Text] = {
    "period": {"fr": f"Ce que les données décrivent{_S}:", "en": "What the data describe:"},
    "snapshot": {"fr": "Instantané pour apprendre", "en": "A snapshot for learning"},
    "present": {
        "fr": "Cette copie ne change plus. Pour citer les données d’aujourd’hui, {source}.",
        "en": "This copy no longer changes. To cite the present, {source}.",
    },
    "source": {"fr": "ouvrez la source", "en": "open the source"},
    "publisher": {"fr": "Organisme diffuseur", "en": "Publisher"},
    "published_as": {"fr": "Titre publié", "en": "Published title"},
    "portal": {"fr": "Portail", "en": "Portal"},
    "licence": {"fr": "Licence", "en": "Licence"},
    "copied_on": {"fr": "Copié le", "en": "Copied on"},
    "portal_itself": {"fr": ", du portail", "en": ", from the portal"},
    "mirror": {
        "fr": ", d’un miroir : quelqu’un d’autre avait gardé ce fichier du portail",
        "en": ", from a mirror: somebody else had kept this file of the portal",
    },
    "size": {"fr": "Taille", "en": "Size"},
    "rows": {
        "fr": f"{{n}}{_S}lignes, {{c}}{_S}colonnes",
        "en": f"{{n}}{_S}rows, {{c}}{_S}columns",
    },
    "used_in": {"fr": "Sert dans", "en": "Used in"},
    "module": {"fr": "Module", "en": "Module"},
    "credit": {"fr": "La mention de source à recopier", "en": "The credit to copy"},
    "credit_lead": {
        "fr": "À placer sous tout ce que vous tirez de cet extrait. "
        f"Vous l’avez transformé? Dites comment après «{_S}Modifications{_S}».",
        "en": "To put under whatever you make of this extract. "
        "You transformed it? Add that after “Modifications”.",
    },
    "copy": {"fr": "Copier la mention de source", "en": "Copy the credit"},
    "limits": {
        "fr": "Trois choses que ces données ne disent pas",
        "en": "Three things this data cannot say",
    },
    "take": {"fr": "Télécharger notre extrait", "en": "Download our extract"},
    "own": {"fr": "Comme l’organisme diffuseur l’écrit", "en": "As the publisher writes it"},
    "utf8": {"fr": "En UTF-8, avec des virgules", "en": "In UTF-8, with commas"},
    "dialect": {
        "fr": "Encodage {encoding}, séparateur {delimiter}",
        "en": "Encoding {encoding}, separator {delimiter}",
    },
    "bom": {"fr": ", marque d’ordre des octets", "en": ", byte order mark"},
    "dates": {"fr": ", dates comme {day}", "en": ", dates such as {day}"},
    "plain": {
        "fr": "Les mêmes valeurs, dates comme 2026-11-24, point décimal. "
        "Si vous redistribuez ce fichier, dites que l’écriture a changé.",
        "en": "The same values, dates such as 2026-11-24, decimal point. "
        "If you pass it on, say that the way of writing has changed.",
    },
    "sum": {
        "fr": "La somme SHA-256 permet de vérifier qu’une copie est identique, octet pour octet.",
        "en": "The SHA-256 sum lets anyone check that a copy is the same, byte for byte.",
    },
    "changed": {"fr": "Ce que nous avons retiré, et pourquoi", "en": "What we removed, and why"},
    "nothing": {
        "fr": f"Rien{_S}: l’extrait est la table publiée, entière.",
        "en": "Nothing: the extract is the whole published table.",
    },
    "removed_one": {"fr": "{n} colonne retirée", "en": "{n} column removed"},
    "removed_many": {"fr": "{n} colonnes retirées", "en": "{n} columns removed"},
    "renumbered_one": {"fr": "{n} colonne renumérotée", "en": "{n} column renumbered"},
    "renumbered_many": {"fr": "{n} colonnes renumérotées", "en": "{n} columns renumbered"},
}

TYPES: dict[str, Text] = {
    "text": {"fr": "texte", "en": "text"},
    "code": {"fr": "code", "en": "code"},
    "integer": {"fr": "nombre entier", "en": "whole number"},
    "number": {"fr": "nombre", "en": "number"},
    "date": {"fr": "date", "en": "date"},
    "datetime": {"fr": "date et heure", "en": "date and time"},
    "time": {"fr": "heures et minutes", "en": "hours and minutes"},
}

ENCODINGS = {"utf-8": "UTF-8", "cp1252": "Windows-1252", "latin-1": "ISO 8859-1"}

DELIMITERS: dict[str, Text] = {
    ",": {"fr": "virgule", "en": "comma"},
    ";": {"fr": "point-virgule", "en": "semicolon"},
    "|": {"fr": "barre verticale", "en": "vertical bar"},
    "\t": {"fr": "tabulation", "en": "tab"},
}
