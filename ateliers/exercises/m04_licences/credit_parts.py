"""Parts that the credit lines share: what each must hold, and what none may claim."""

from __future__ import annotations

from itertools import product

from ateliers.exercises.model import Part
from ateliers.language import Text

PERIOD: Text = {
    "fr": "la période décrite (son début et sa fin)",
    "en": "the period described (its start and its end)",
}
MOMENT: Text = {
    "fr": "le moment décrit (son jour et son heure)",
    "en": "the moment described (its day and its hour)",
}
"""Each is one of the seven parts, in which two things are looked for."""

LICENCE = Part(
    "licence",
    {"fr": "la licence et sa version", "en": "the licence and its version"},
    (
        "CC BY 4", "CC 4.0 BY", "Creative Commons BY 4", "Creative Commons Attribution 4",
        "CC Attribution 4", "Attribution CC BY 4", "licenses/by/4.0", "CC BY version 4",
        "CC BY (version 4", "CC BY International 4", "CC BY v4", "Attribution 4.0 International",
    ),
    {
        "fr": "Sous quelle licence ces données sont-elles? Son nom court et son numéro de version en disent assez.",
        "en": "Under which licence are these data? Its short name and version number are enough.",
    },
)  # fmt: skip

RETRIEVED = Part(
    "retrieved",
    {"fr": "la date de la copie", "en": "the date you retrieved the data"},
    (
        "24 novembre 2026", "24 nov. 2026", "24 November 2026", "November 24, 2026", "Nov. 24, 2026",
        "November 24th, 2026", "Nov. 24th, 2026", "24th of November 2026", "24th November 2026", "24th Nov. 2026",
        "2026-11-24", "24/11/2026", "11/24/2026", "24/11/26", "11/24/26",
    ),
    {
        "fr": "De quel jour est votre copie? Donnez le jour, le mois et l’année. Un fichier en ligne peut changer : cette date dit laquelle de ses versions vous avez eue.",
        "en": "When were these data retrieved? Give the day, the month and the year. A file online may change: that date tells which copy you had.",
    },
)  # fmt: skip

_SUPPORT_EN = ("approved", "endorsed", "supported", "certified", "validated", "sponsored")
_SUPPORT_FR = (
    "approuvé", "approuvée", "approuvés", "approuvées", "certifié", "certifiée", "certifiés", "certifiées",
    "validé", "validée", "validés", "validées", "commandité", "commanditée", "commandités", "commanditées",
)  # fmt: skip

ENDORSED = Part(
    "endorsement",
    {"fr": "l’annonce d’un appui", "en": "a claim of support"},
    (
        *(f"{word} by" for word in _SUPPORT_EN), *(f"{word} par" for word in _SUPPORT_FR),
        "avec l’approbation", "avec l’appui", "avec le soutien", "avec l’accord", "avec l’autorisation",
        "avec la permission", "en partenariat", "en collaboration avec", "liste officielle",
        "with the approval", "with the support", "with permission", "with the permission",
        "in partnership", "in collaboration with", "official list",
    ),
    {
        "fr": "Votre ligne parle d’une approbation, d’un appui ou d’une permission particulière. Une mention de source dit d’où viennent les données; elle n’annonce l’appui de personne. (Si vous écriviez le contraire, c’est vrai : dites-le à côté, dans votre texte.)",
        "en": "Your line speaks of an approval, of support or of a particular permission. A credit line says where the data come from; it announces nobody’s support. (If you wrote the opposite, it is true: say it beside the line, in your text.)",
    },
    banned=True,
    except_in=(
        *(f"{no} {word} by" for no, word in product(
            ("not", "not been", "nor", "never", "neither", "not officially", "not approved or", "not endorsed or"), _SUPPORT_EN
        )),
        *(f"{no} {word} par" for no, word in product(("pas", "pas été", "non", "ni", "aucunement"), _SUPPORT_FR)),
        "not in partnership", "not in collaboration with", "not with the support", "not with the approval",
        "not an official list", "not the official list", "no official list",
        "pas en partenariat", "pas en collaboration avec", "pas avec l’appui", "pas une liste officielle",
        "pas la liste officielle", "aucune liste officielle",
    ),
)  # fmt: skip

OTHER_LICENCE = Part(
    "other-licence",
    {"fr": "une autre licence", "en": "another licence"},
    (
        "CC BY-NC", "CC BY-SA 4", "CC BY-SA 3", "CC BY-ND", "licenses/by-nc", "licenses/by-sa", "licenses/by-nd",
        "domaine public", "public domain", "libre de droits", "royalty free", "tous droits réservés",
        "all rights reserved", "CC0",
    ),
    {
        "fr": "Votre ligne nomme une autre licence que celle de la fiche. Deux lettres de plus, ou « domaine public », changent ce qui est permis.",
        "en": "Your line names another licence than that of the record. Two more letters, or “public domain”, change what is permitted.",
    },
    banned=True,
)  # fmt: skip

UNCHANGED = Part(
    "unchanged",
    {"fr": "l’affirmation que rien n’a changé", "en": "the claim that nothing changed"},
    (
        "modifications : aucune", "aucune modification", "sans modification", "non modifié",
        "données inchangées", "changes: none", "modifications: none", "no changes",
        "no modifications", "not modified", "unmodified", "data unchanged", "without changes",
        "nothing removed", "nothing was removed", "rien retiré", "rien n’a été retiré", "rien enlevé",
    ),
    {
        "fr": "Votre ligne dit que rien n’a changé. Relisez ce qui a été fait entre le fichier publié et ce que vous montrez.",
        "en": "Your line says that nothing changed. Read again what was done between the published file and what you show.",
    },
    banned=True,
)  # fmt: skip

_NEGATIONS = (
    "not", "is not", "are not", "isn’t", "aren’t", "not fully", "not entirely", "not quite", "never",
    "pas", "non", "pas entièrement", "pas tout à fait", "pas vraiment", "ni", "pas devenu", "pas rendu",
)  # fmt: skip

ANONYMOUS = Part(
    "anonymous",
    {"fr": "l’affirmation que l’extrait est anonyme", "en": "the claim that the extract is anonymous"},
    ("anonym",),
    {
        "fr": "Votre ligne dit l’extrait anonyme. Les noms n’y sont plus, mais il garde des dates et des montants, qui peuvent y ramener. Dites plutôt ce qui a été retiré.",
        "en": "Your line calls the extract anonymous. The names are gone, yet it keeps dates and amounts that may lead back to them. Say instead what was removed.",
    },
    banned=True,
    except_in=tuple(f"{no} anonym" for no in _NEGATIONS),
)  # fmt: skip

NOTHING_ELSE = Part(
    "nothing-else",
    {"fr": "l’affirmation que rien d’autre n’a changé", "en": "the claim that nothing else changed"},
    (
        "sans autre modification", "sans autre changement", "aucune autre modification", "aucun autre changement",
        "pas d’autre modification", "pas d’autre changement", "rien d’autre n’a été", "rien d’autre n’a changé",
        "rien changé d’autre", "rien modifié d’autre", "le reste est intact", "le reste est inchangé",
        "no other change", "no other modification", "without other change", "no further change",
        "without any other change", "nothing else was", "nothing else changed", "otherwise unchanged",
        "the rest is unchanged", "the rest is intact",
    ),
    {
        "fr": "Votre ligne dit que rien d’autre n’a changé. Relisez la dernière de vos notes : les noms ne sont pas les seuls à avoir été touchés.",
        "en": "Your line says that nothing else changed. Read the last of your notes again: the names are not the only thing that was touched.",
    },
    banned=True,
    excused_by=("numéros de poursuite", "numéro de poursuite", "prosecution number", "prosecution no"),
)  # fmt: skip

SAID = (
    "extrait", "extract", "retiré", "retrait", "retranch", "enlev", "supprim", "omis", "masqu", "cachés", "cachées",
    "effac", "exclu", "écarté", "éliminé", "caviard", "biffé", "ont été ôté", "noms ôtés", "adresses ôtées",
    "poursuite ôtés", "totaux ôtés", "lignes ôtées", "removed", "removal", "deleted", "dropped", "left out", "omitted",
    "took out", "taken out", "taking out", "leaving out", "removing", "deleting", "dropping", "omitting",
    "excluding", "ôtant", "retirant", "excluant", "were cut", "was cut", "names cut", "addresses cut", "numbers cut", "rows cut",
    "totals cut", "cut out", "cut from", "stripped", "erased", "hidden", "masked", "redacted", "edited out",
    "names edited", "addresses edited", "withheld", "excluded", "filtered out", "struck out", "weeded out",
)  # fmt: skip
"""Words that say that something was taken out; "modified" alone does not say what."""


def swapped(described: tuple[str, ...]) -> Part:
    """Return the part that no line may hold: the two dates, one in the place of the other."""
    copied = (
        "retrieved on",
        "retrieved",
        "copied on",
        "copied from a mirror on",
        "downloaded on",
        "accessed on",
    )
    copied += tuple(
        f"{verb}{ending} {le}"
        for verb in ("récupéré", "reçu", "téléchargé", "consulté", "copié")
        for ending in ("", "e", "s", "es")
        for le in ("le", "d’un miroir le")
    )
    about = (
        "data for",
        "data from",
        "data of",
        "données du",
        "données de",
        "période du",
        "période",
        "period",
    )
    return Part(
        "dates-swapped",
        {"fr": "deux dates échangées", "en": "two dates swapped"},
        (
            *(" ".join(pair) for pair in product(copied, described)),
            *(" ".join(pair) for pair in product(about, RETRIEVED.any_of)),
        ),
        {
            "fr": "Vos deux dates semblent échangées : l’une est celle des faits, l’autre celle de votre copie. Relisez ce que votre ligne dit de chacune.",
            "en": "Your two dates look swapped: one is that of the facts, the other that of your copy. Which is which?",
        },
        banned=True,
    )  # fmt: skip
