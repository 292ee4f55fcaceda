"""What the pages of the reference tables say beside what every page of data says."""

from __future__ import annotations

from ateliers.language import NBSP, Text

_S = NBSP

WORDS: dict[str, Text] = {
    "period": {"fr": f"Ce que la table décrit{_S}:", "en": "What the table describes:"},
    "made_by": {"fr": "Faite par", "en": "Made by"},
    "official": {"fr": "Source officielle", "en": "Official source"},
    "version": {"fr": "Version", "en": "Version"},
    "unused": {
        "fr": "aucune leçon publiée pour l’instant",
        "en": "no published lesson so far",
    },
    "credit_lead": {
        "fr": "À placer sous tout ce que vous tirez de cette table. "
        "Vous l’avez transformée? Dites comment à la fin.",
        "en": "Put this under whatever you make from this table. "
        "If you transformed it, say how at the end.",
    },
    "limits": {
        "fr": "Trois choses que cette table ne dit pas",
        "en": "Three things this table cannot say",
    },
    "take": {"fr": "Télécharger la table", "en": "Download the table"},
    "formats": {
        "fr": f"CSV{_S}: en UTF-8, avec des virgules, pour un tableur et pour tout outil. "
        f"JSON{_S}: un objet par ligne, une cellule vide est nulle. "
        f"Parquet{_S}: les types sont gardés, rien à déclarer à l’ouverture.",
        "en": "CSV: in UTF-8, with commas, for a spreadsheet and for any tool. "
        "JSON: one object a row, an empty cell is null. "
        "Parquet: types are kept, nothing to declare when opening it.",
    },
    "described": {"fr": "Pour un programme", "en": "For a program"},
    "sums": {"fr": "Sommes de contrôle SHA-256", "en": "SHA-256 checksums"},
    "open": {"fr": "Ouvrir {file}", "en": "Open {file}"},
    "other_one": {
        "fr": f"**`{{file}}`** ({{n}}{_S}lignes) s’ouvre de la même façon.",
        "en": f"**`{{file}}`** ({{n}}{_S}rows) opens in the same way.",
    },
    "other_codes": {
        "fr": f" À lire comme du texte{_S}: {{codes}}.",
        "en": " To read as text: {codes}.",
    },
    "rules": {"fr": "Comment elle est faite", "en": "How it is made"},
    "sources": {"fr": "Les sources", "en": "The sources"},
    "no_address": {"fr": "sans adresse connue", "en": "no known address"},
    "vintage": {"fr": f"état{_S}: {{when}}", "en": "state: {when}"},
    "versions": {"fr": "Les versions", "en": "The versions"},
    "file": {"fr": "Le fichier {file}", "en": "The file {file}"},
    "file_lead": {
        "fr": f"{{title}}{_S}: {{n}}{_S}lignes, {{c}}{_S}colonnes.",
        "en": f"{{title}}: {{n}}{_S}rows, {{c}}{_S}columns.",
    },
    "key": {"fr": f"Clé{_S}: chaque valeur est unique.", "en": "Key: each value is unique."},
    "key_part": {
        "fr": f"Clé, avec {{others}}{_S}: chaque combinaison est unique.",
        "en": "Key, with {others}: each combination is unique.",
    },
    "leads": {"fr": "Mène à {column} de {table}.", "en": "Leads to {column} of {table}."},
    "inferred": {"fr": "Déduit par nous.", "en": "Inferred by us."},
    "machine": {
        "fr": "Le catalogue des tables de référence, pour un programme",
        "en": "The catalogue of the reference tables, for a program",
    },
    "whole": {
        "fr": "toutes les tables, leurs colonnes et leurs clés",
        "en": "all the tables, their columns and their keys",
    },
    "publisher": {
        "fr": "Ateliers de données ouvertes (tables non officielles)",
        "en": "Open Data Workshops (unofficial tables)",
    },
}
