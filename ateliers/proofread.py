"""What a machine can hold of the book's language: typography, words avoided, the word list.

French is that of Québec with the typography of the OQLF, English is Canadian. The rules are few
and each says what to write instead; everything else is for a reader. Code, tags and addresses are
left out before a text comes here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ateliers.language import NBSP, Lang

_TYPOGRAPHY: dict[Lang, dict[str, str]] = {
    "fr": {
        r"\w :(?=\s|$)": "a no-break space before « : »",
        r"\w[ \u00a0][;!?](?=\s|$)": "no space before ; ! ?",
        r"«(?!\u00a0)|(?<!\u00a0)»": "a no-break space inside « and »",
        r"[“”]|(?<![\w(])\"[^\W\d]": "« » for quotation marks",
        r"[^\W\d_]'[^\W\d_]": "’ for the apostrophe",
        r"\d ?h ?\d|\d h\b": f"13{NBSP}h{NBSP}05, with no-break spaces",
        r"(?<![\d.])\d+\.\d+(?![\d.])": "a comma for decimals",
        r"\d,\d{3},\d{3}|\d \d{3}\b": "a no-break space between thousands",
        r"\d ?[%$](?!\d)": "a no-break space before % and $",
        r"\.\.\.": "… in one character",
        r"\betc(?:…|\.\.)": "« etc. »",
        r"\b[Nn](?:o|°) ?\d": f"n^o^ or n°{NBSP}5",
        r"\bA (?:la?|partir|propos|chaque)\b": "À",
        r"\b(?:Etat|Ecole|Etape|Ecri\w+|Evit\w+|Edition)\b": "its accent on a capital",
    },
    "en": {
        r"[«»]": "“ ” for quotation marks",
        r"(?<![\w(])\"[^\W\d]": "“ ” for quotation marks",
        r"[^\W\d_]'[^\W\d_]": "’ for the apostrophe",
        r"\w[ \u00a0][;:!?](?=\s|$)": "no space before ; : ! ?",
        r"\.\.\.": "… in one character",
        r"\d[ \u00a0]%": "no space before %",
    },
}

# What is avoided, and what to write. The list is short: it holds what was met or nearly so.
_WORDS: dict[Lang, dict[str, str]] = {
    "fr": {
        # No word that makes a reader feel slow.
        r"simplement|évidemment|il suffit d(?:e|’\w+)": "nothing: the word belittles",
        # The word list of the project.
        r"datasets?|data ?sets?": "jeu de données",
        r"open ?data": "données ouvertes",
        r"metadata|méta-données": "métadonnées",
        r"snapshots?": "instantané",
        r"notebooks?": "carnet",
        r"workshops?": "atelier",
        r"région(?:s)? socio-sanitaires?": "région sociosanitaire",
        r"textes? alternatifs?": "texte de remplacement",
        # English words, and French ones in an English sense.
        r"e-?mails?|mails?": "courriel",
        r"week-?ends?": "fin de semaine",
        r"feedbacks?": "rétroaction, commentaire",
        r"download\w*|uploader?": "télécharger, téléverser",
        r"browsers?": "navigateur",
        r"repositor(?:y|ies)": "dépôt",
        r"smartphones?": "téléphone intelligent",
        r"checker|checklists?": "vérifier, liste de vérification",
        r"digita(?:l|le|ux|les)": "numérique",
        r"librairies? (?:Python|de code|logicielles?)": "bibliothèque",
        r"impact(?:er|é|e|ent|ait)": "toucher, influer sur",
        r"fai(?:re|t|sait) du sens": "avoir du sens",
        r"bas(?:é|ée|és|ées) sur": "fondé sur, d’après",
        r"définitivement": "certainement (ou : pour toujours)",
        r"opportunités?": "occasion",
        r"pris(?:e|es)? pour acquis|prendre pour acquis": "tenir pour acquis",
        r"en autant que": "pourvu que",
        r"à date": "jusqu’à présent",
        r"(?<!font )suite à": "à la suite de",
        r"malgré que": "bien que",
        r"au niveau d(?:e|u|es) (?!vie|scolarité|l’eau|la mer)": "quant à, dans, pour",
        r"items?": "élément",
        r"cédule[rs]?|cancell?er": "horaire, annuler",
        r"compléter (?:un|le|ce) formulaire": "remplir",
        r"adresser (?:un|le|ce) problème": "régler, s’attaquer à",
        r"sauvegarde[rz]? (?:le|la|votre|un|une) (?:fichier|carnet|feuille)": "enregistrer",
        r"en termes d(?:e|’)": "quant à, en matière de",
        r"réalise(?:r|z)? qu(?:e|’)": "se rendre compte",
        r"focuss?er?": "se concentrer",
    },
    "en": {
        r"just|simply|obviously": "nothing: the word belittles",
        r"colors?|colored": "colour",
        r"licenses?(?! (?:to|d\b))": "licence (the noun)",
        r"centers?|centered": "centre",
        r"favors?|favorites?": "favour, favourite",
        r"behaviors?": "behaviour",
        r"neighbors?|neighborhoods?": "neighbour",
        r"grays?": "grey",
        r"(?:kilo|centi)?meters?": "metre",
        r"labeled|labeling|canceled|traveled|modeling": "two l’s in Canadian spelling",
        r"catalogs?": "catalogue",
        r"defense|offense": "-ce in Canadian spelling",
        r"data sets?": "dataset",
        r"open-data": "open data",
        r"Montreal": "Montréal",
        r"Quebec": "Québec",
    },
}
# Names, versions and quoted foreign words, which the rules do not concern; and a spelling of data.
_NAMES = re.compile(
    r"CC BY[A-Z-]* \d\.\d|\b4\.0\b|Canada \d\.\d|Python \d\.\d+|article \d+\.\d+|G-1\.03"
    r"|Open Data Workshops|(?:en anglais|in French), \*[^*]+\*"
    r"|[Cc]hangement d'exploitant|[Jj]eux? d'eau|de l'Habitation"
)
_RULES: dict[Lang, list[tuple[re.Pattern[str], str]]] = {
    lang: [(re.compile(pattern), told) for pattern, told in _TYPOGRAPHY[lang].items()]
    + [
        (re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE), told)
        for pattern, told in _WORDS[lang].items()
    ]
    for lang in ("fr", "en")
}


def faults(text: str, lang: Lang) -> Iterator[str]:
    """Yield what a text says against the rules: where, and what to write.

    Parameters
    ----------
    text : str
        Prose, without code, tags or addresses.
    lang : {"fr", "en"}
        Its language.
    """
    text = _NAMES.sub("X", text)
    for pattern, told in _RULES[lang]:
        for found in pattern.finditer(text):
            place = text[max(0, found.start() - 25) : found.end() + 25].replace("\n", " ")
            yield f"…{place}…: write {told}"
