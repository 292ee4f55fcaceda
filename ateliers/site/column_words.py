"""What the dictionary of columns, the first rows and the ways to open a file say."""

from __future__ import annotations

from ateliers.language import NBSP, Text

_S = NBSP

WORDS: dict[str, Text] = {
    "columns": {"fr": "Les colonnes", "en": "The columns"},
    "columns_lead": {
        "fr": f"Comptées dans l’extrait, qui a {{n}}{_S}lignes.",
        "en": f"Counted in the extract, which has {{n}}{_S}rows.",
    },
    "full": {"fr": "aucune cellule vide", "en": "no empty cell"},
    "empty": {"fr": "toutes les cellules sont vides", "en": "all cells are empty"},
    "missing_one": {"fr": f"1{_S}cellule vide", "en": f"1{_S}empty cell"},
    "missing_many": {"fr": f"{{n}}{_S}cellules vides", "en": f"{{n}}{_S}empty cells"},
    "single": {"fr": f"une seule valeur{_S}: {{value}}", "en": "one value only: {value}"},
    "distinct": {"fr": f"{{n}}{_S}valeurs différentes", "en": f"{{n}}{_S}different values"},
    "alike": {
        "fr": f"{{n}}{_S}colonnes, de {{first}} à {{last}}",
        "en": f"{{n}}{_S}columns, from {{first}} to {{last}}",
    },
    "none_empty": {"fr": "aucune colonne vide", "en": "no empty column"},
    "one_empty": {"fr": f"1{_S}colonne est vide", "en": f"1{_S}column is empty"},
    "many_empty": {"fr": f"{{n}}{_S}colonnes sont vides", "en": f"{{n}}{_S}columns are empty"},
    "one_by_one": {
        "fr": f"Les {{n}}{_S}colonnes, une par une",
        "en": f"The {{n}}{_S}columns, one by one",
    },
    "column": {"fr": "Colonne", "en": "Column"},
    "missing": {"fr": "Cellules vides", "en": "Empty cells"},
    "all": {"fr": "toutes", "en": "all"},
    "middle": {"fr": "Médiane", "en": "Median"},
    "most": {"fr": "Maximum", "en": "Maximum"},
    "different": {"fr": "Valeurs différentes", "en": "Different values"},
    "pitfall": {"fr": f"Piège{_S}:", "en": "Pitfall:"},
    "preview": {"fr": "Les premières lignes", "en": "The first rows"},
    "caption": {
        "fr": f"{{k}}{_S}lignes sur {{n}}, comme dans le fichier en UTF-8",
        "en": f"{{k}} of {{n}}{_S}rows, as in the file in UTF-8",
    },
    "cut": {"fr": "; les longs textes sont coupés ici", "en": "; long texts are cut off here"},
    "open": {"fr": "Ouvrir le fichier", "en": "Open the file"},
    "open_lead": {
        "fr": "Avec le fichier en UTF-8, `{file}`. "
        f"Vous devriez compter {{n}}{_S}lignes sous les titres.",
        "en": "With the file in UTF-8, `{file}`. "
        f"You should count {{n}}{_S}rows below the headers.",
    },
    "sheet": {"fr": "Tableur", "en": "Spreadsheet"},
    "calc": {
        "fr": f"**LibreOffice Calc**{_S}: Fichier, puis Ouvrir. Jeu de caractères{_S}: "
        f"*Unicode (UTF-8)*. Langue{_S}: *Anglais (Canada)*, pour le point décimal. "
        f"Séparateur{_S}: *virgule*, rien d’autre.",
        "en": "**LibreOffice Calc**: File, then Open. Character set: *Unicode (UTF-8)*. Language: "
        "*English (Canada)*, for the decimal point. Separator: *comma*, nothing else.",
    },
    "calc_codes": {
        "fr": " Dans l’aperçu, type de colonne *Texte* pour {codes}.",
        "en": " In the preview, column type *Text* for {codes}.",
    },
    "excel": {
        "fr": f"**Excel**{_S}: onglet Données, *À partir d’un fichier texte/CSV*. "
        f"Origine{_S}: *65001{_S}: Unicode (UTF-8)*. Délimiteur{_S}: *virgule*. "
        "Puis *Transformer les données*",
        "en": "**Excel**: Data tab, *From Text/CSV*. File origin: *65001: Unicode (UTF-8)*. "
        "Delimiter: *comma*. Then *Transform Data*",
    },
    "excel_codes": {
        "fr": "; clic droit sur {codes}, *Modifier le type*, *Texte*",
        "en": "; right-click {codes}, *Change Type*, *Text*",
    },
    "excel_numbers": {
        "fr": "; clic droit sur {numbers}, *Modifier le type*, *Avec les paramètres régionaux*, "
        "*Nombre décimal*, *Anglais (Canada)*",
        "en": "; right-click {numbers}, *Change Type*, *Using Locale*, *Decimal Number*, "
        "*English (Canada)*",
    },
    "curl": {"fr": "curl, dans un terminal", "en": "curl, in a terminal"},
    "curl_lead": {
        "fr": "La seconde ligne vérifie que la copie est entière "
        "(sur macOS, `shasum -a 256` remplace `sha256sum`).",
        "en": "The second line checks that the copy is whole "
        "(on macOS, `shasum -a 256` stands for `sha256sum`).",
    },
    "curl_address": {
        "fr": " `ADRESSE` est celle du lien vers le fichier, plus haut.",
        "en": " `ADDRESS` is that of the link to the file, above.",
    },
    "address": {"fr": "ADRESSE", "en": "ADDRESS"},
    "and": {"fr": " et ", "en": " and "},
}
