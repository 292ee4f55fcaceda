"""Credit lines to write: what each must hold, and what none may claim."""

from __future__ import annotations

from ateliers.exercises.model import Line, Part

LICENCE = Part(
    "licence",
    {"fr": "la licence et sa version", "en": "the licence and its version"},
    (
        "CC BY 4.0", "CC 4.0 BY", "Creative Commons BY 4.0", "Creative Commons Attribution 4.0",
        "CC Attribution 4.0", "Attribution CC BY 4", "licenses/by/4.0", "CC BY version 4",
        "CC BY (version 4", "CC BY International 4.0", "Attribution 4.0 International",
    ),
    {
        "fr": "Sous quelle licence ces données sont-elles? Son nom court et son numéro de version en disent assez.",
        "en": "Under which licence are these data? Its short name and version number are enough.",
    },
)  # fmt: skip

RETRIEVED = Part(
    "retrieved",
    {"fr": "la date où vous avez reçu les données", "en": "the date you retrieved the data"},
    (
        "24 novembre 2026", "24 nov. 2026", "24 November 2026", "November 24, 2026", "Nov. 24, 2026",
        "November 24th, 2026", "24th of November 2026", "2026-11-24", "24/11/2026", "11/24/2026", "24/11/26", "11/24/26",
    ),
    {
        "fr": "Quand ces données ont-elles été reçues? Un fichier en ligne peut changer : le jour de la copie dit laquelle vous avez eue.",
        "en": "When were these data retrieved? A file online may change: the day of the copy tells which one you had.",
    },
)  # fmt: skip

ENDORSED = Part(
    "endorsement",
    {"fr": "l’annonce d’un appui", "en": "a claim of support"},
    (
        "approuvé par", "approuvée par", "approuvés par", "approuvées par", "avec l’approbation",
        "avec l’appui", "avec le soutien", "avec l’accord", "avec l’autorisation", "avec la permission",
        "en partenariat", "en collaboration avec", "certifié par", "certifiées par", "validé par",
        "validées par", "approved by", "endorsed by", "supported by", "certified by", "validated by",
        "with the approval", "with the support", "with permission", "with the permission",
        "in partnership", "in collaboration with",
    ),
    {
        "fr": "Votre ligne parle d’une approbation, d’un appui ou d’une permission particulière. Une mention de source dit d’où viennent les données; elle n’annonce l’appui de personne. (Si vous écriviez le contraire, c’est vrai : dites-le à côté, dans votre texte.)",
        "en": "Your line speaks of an approval, of support or of a particular permission. A credit line says where the data come from; it announces nobody’s support. (If you wrote the opposite, it is true: say it beside the line, in your text.)",
    },
    banned=True,
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
        "modifications : aucune", "aucune modification", "sans modification", "non modifié",
        "données inchangées", "changes: none", "modifications: none", "no changes",
        "no modifications", "not modified", "unmodified", "data unchanged", "without changes",
    ),
    {
        "fr": "Votre ligne dit que rien n’a changé. Relisez ce qui a été fait entre le fichier publié et ce que vous montrez.",
        "en": "Your line says that nothing changed. Read again what was done between the published file and what you show.",
    },
    banned=True,
)  # fmt: skip

_SAID = (
    "modifi", "changement", "changes", "changed", "adapté", "adapted", "extrait", "extract",
    "retiré", "retrait", "removed", "enlevé", "supprimé", "deleted", "dropped", "left out",
    "omis", "omitted", "transformé",
)  # fmt: skip

CREDIT = Line(
    id="04-credit",
    prompt={
        "fr": "Écrivez la mention de source de notre extrait des amendes : ses sept éléments, dans l’ordre qui vous plaît.",
        "en": "Write the credit line of our extract of the fines: its seven parts, in any order you like.",
    },
    parts=(
        ENDORSED,
        OTHER_LICENCE,
        UNCHANGED,
        Part(
            "publisher",
            {"fr": "le nom de qui publie", "en": "the name of the publisher"},
            ("Ville de Montréal", "City of Montréal", "Montréal (Ville)", "Montréal, Ville de"),
            {
                "fr": "Qui publie ces données? Un portail, c’est l’endroit; il faut le nom de qui en répond.",
                "en": "Who publishes these data? A portal is the place; the name of who answers for them is needed.",
            },
        ),
        Part(
            "title",
            {"fr": "le titre du jeu de données", "en": "the title of the dataset"},
            (
                "Amendes après inspection des aliments à Montréal",
                "Fines after food inspections in Montréal",
                "Inspections des aliments et contrevenants",
                "Inspection des aliments – contrevenants",
            ),
            {
                "fr": "Lequel? Qui publie peut avoir des centaines de jeux de données : recopiez le titre de celui-ci en entier.",
                "en": "Which one? A publisher may have hundreds of datasets: copy the whole title of this one.",
            },
        ),
        Part(
            "link",
            {"fr": "l’adresse de la fiche", "en": "the address of the record"},
            (
                "dataset/inspection-aliments-contrevenants",
                "dataset/vmtl-inspection-aliments-contrevenants",
                "dataset/05a9e718-6810-4e73-8bb9-5955efeb91a0",
            ),
            {
                "fr": "Où retrouver ces données? L’adresse de la fiche y mène tout droit; celle du portail laisse chercher.",
                "en": "Where can these data be found again? The address of the record leads straight there; that of the portal leaves one searching.",
            },
        ),
        LICENCE,
        Part(
            "period-start",
            {"fr": "le début de la période décrite", "en": "the start of the period described"},
            ("2011",),
            {
                "fr": "De quelles années parlent les données? Le jour où vous les avez reçues ne le dit pas. Donnez la première et la dernière.",
                "en": "Which years are the data about? The day you retrieved them does not say. Give the first and the last.",
            },
        ),
        Part(
            "period-end",
            {"fr": "la fin de la période décrite", "en": "the end of the period described"},
            ("2025",),
            {
                "fr": "Où s’arrêtent les données? Qui vous lit pourrait croire qu’elles vont jusqu’à aujourd’hui.",
                "en": "Where do the data stop? A reader might believe that they run to this day.",
            },
        ),
        RETRIEVED,
        Part(
            "changes",
            {"fr": "ce qui a été modifié", "en": "what was changed"},
            (*_SAID, "sans nom", "sans les noms", "without names", "no names", "renumérot", "renumber"),
            {
                "fr": "Qu’est-ce qui a changé entre le fichier publié et notre extrait? Qui vous lit ne peut pas le deviner.",
                "en": "What changed between the published file and our extract? A reader cannot guess it.",
            },
        ),
    ),
    example={
        "fr": "Source : Ville de Montréal, Amendes après inspection des aliments à Montréal, https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants. Licence CC BY 4.0. Données du 12 janvier 2011 au 31 mars 2025, reçues le 24 novembre 2026. Modifications : noms, adresses et numéros de poursuite retirés; établissements renumérotés.",
        "en": "Source: Ville de Montréal, Fines after food inspections in Montréal, https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants. Licence CC BY 4.0. Data for January 12, 2011 to March 31, 2025, retrieved on November 24, 2026. Changes: names, addresses and prosecution numbers removed; establishments renumbered.",
    },
    why={
        "fr": "Tous les éléments y sont : on sait qui publie quoi, où, sous quelle licence, sur quelle période, de quel jour est la copie et ce qui a changé.",
        "en": "Every part is there: we know who publishes what, where, under which licence, for which period, from which day the copy dates and what changed.",
    },
    hints=(
        {
            "fr": "Reprenez les sept éléments de l’exemple des vélos, un à un; les renseignements sont au-dessus de la question.",
            "en": "Take the seven parts of the bicycle example, one by one; the facts stand right above the question.",
        },
    ),
)  # fmt: skip

CREDIT_ER = Line(
    id="04-credit-er",
    prompt={
        "fr": "Écrivez la mention de source de votre tableau des urgences : ses sept éléments, dans l’ordre qui vous plaît.",
        "en": "Write the credit line of your table of emergency rooms: its seven parts, in any order you like.",
    },
    parts=(
        ENDORSED,
        OTHER_LICENCE,
        UNCHANGED,
        Part(
            "publisher",
            {"fr": "le nom de qui publie", "en": "the name of the publisher"},
            (
                "Ministère de la Santé et des Services sociaux", "MSSS", "ministère de la Santé",
                "Ministry of Health and Social Services", "Ministry of Health",
            ),
            {
                "fr": "Qui publie ces données? Données Québec est le portail; un ministère répond de ce fichier.",
                "en": "Who publishes these data? Données Québec is the portal; a ministry answers for this file.",
            },
        ),
        Part(
            "title",
            {"fr": "le titre du jeu de données", "en": "the title of the dataset"},
            (
                "Situation dans les urgences du Québec à une heure donnée",
                "Situation in Québec emergency rooms at a given hour",
            ),
            {
                "fr": "De quel jeu de données s’agit-il? Un ministère en publie plusieurs : recopiez le titre en entier.",
                "en": "Which dataset is it? A ministry publishes several: copy the whole title.",
            },
        ),
        Part(
            "link",
            {"fr": "l’adresse de la fiche", "en": "the address of the record"},
            ("dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence",),
            {
                "fr": "Où retrouver ces données? L’adresse de l’accueil du portail ne mène pas à cette fiche.",
                "en": "Where can these data be found again? The address of the portal’s front page does not lead to this record.",
            },
        ),
        LICENCE,
        Part(
            "period-day",
            {"fr": "le jour que les données décrivent", "en": "the day the data describe"},
            (
                "30 décembre 2025", "30 déc. 2025", "30 December 2025", "December 30, 2025",
                "Dec. 30, 2025", "December 30th, 2025", "2025-12-30", "30/12/2025", "12/30/2025",
            ),
            {
                "fr": "De quel jour parlent les données? Le jour où vous les avez reçues en est un autre.",
                "en": "Which day are the data about? The day you retrieved them is another one.",
            },
        ),
        Part(
            "period-hour",
            {"fr": "l’heure que les données décrivent", "en": "the hour the data describe"},
            ("13 h", "13:00", "1 p.m.", "1:00 p.m.", "13 heures", "treize heures"),
            {
                "fr": "Ces données décrivent une seule heure. À une autre, les urgences étaient autrement pleines : dites laquelle.",
                "en": "These data describe one single hour. At another, the rooms were fuller or emptier: say which.",
            },
        ),
        RETRIEVED,
        Part(
            "changes",
            {"fr": "ce que vous avez modifié", "en": "what you changed"},
            (
                *_SAID, "sans les totaux", "sans les 16", "totaux exclus", "without the totals",
                "without totals", "totals excluded", "115 installations", "115 facilities",
                "115 lignes", "115 rows",
            ),
            {
                "fr": "Qu’avez-vous fait au fichier? Qui vous lit et ouvre la fiche n’y trouvera pas le même nombre de lignes.",
                "en": "What did you do to the file? A reader who opens the record will not find the same number of rows.",
            },
        ),
    ),
    example={
        "fr": "Source : Ministère de la Santé et des Services sociaux, Situation dans les urgences du Québec à une heure donnée, https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence. Licence CC BY 4.0. Données du 30 décembre 2025, 13 h, reçues le 24 novembre 2026. Modifications : 16 lignes de totaux retirées.",
        "en": "Source: Ministère de la Santé et des Services sociaux, Situation in Québec emergency rooms at a given hour, https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence. Licence CC BY 4.0. Data for December 30, 2025, 1:00 p.m., retrieved on November 24, 2026. Changes: 16 rows of totals removed.",
    },
    why={
        "fr": "Rien ne manque : qui vous lit peut retrouver le fichier, refaire votre tableau et savoir de quelle heure il parle.",
        "en": "Nothing is missing: a reader can find the file, make your table again and know which hour it tells of.",
    },
    hints=(
        {
            "fr": "Deux dates se côtoient : celle que les données décrivent et celle où elles ont été reçues.",
            "en": "Two dates stand side by side: the one the data describe, and the one they were retrieved.",
        },
    ),
)  # fmt: skip
