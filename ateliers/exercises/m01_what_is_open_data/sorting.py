"""Cards to sort: eight examples by who may do what, six files by their stars."""

from __future__ import annotations

from ateliers.exercises.model import Card, Sort

OPEN, PUBLIC, SHARED, PERSONAL = range(4)
NONE, ONE, TWO, THREE = range(4)

WORDS = Sort(
    id="01-words",
    prompt={
        "fr": "Rangez ces huit exemples. Si deux étiquettes conviennent, choisissez celle qui compte le plus.",
        "en": "Sort these eight examples. Where two labels fit, choose the one that matters most.",
    },
    bins=(
        {"fr": "Ouvertes", "en": "Open"},
        {"fr": "Publiques, sans plus", "en": "Public, no more"},
        {"fr": "Partagées", "en": "Shared"},
        {"fr": "Personnelles", "en": "Personal"},
    ),
    cards=(
        Card(
            {
                "fr": "Le répertoire des municipalités, en ligne, sous licence CC BY 4.0 (supposons-la vérifiée)",
                "en": "The directory of municipalities, online, under the licence CC BY 4.0 (let us suppose it verified)",
            },
            OPEN,
            {
                "fr": "Le répertoire des municipalités : lisez sa licence. Qui peut le copier et le republier?",
                "en": "The directory of municipalities: read its licence. Who may copy it and publish it again?",
            },
        ),
        Card(
            {
                "fr": "Un dossier médical",
                "en": "A medical file",
            },
            PERSONAL,
            {
                "fr": "Le dossier médical : il parle d’une personne que l’on peut reconnaître. Cela passe avant tout le reste.",
                "en": "The medical file: it is about someone who can be recognized. That comes before anything else.",
            },
        ),
        Card(
            {
                "fr": "Un tableau en ligne, avec la mention « Tous droits réservés »",
                "en": "A table online, marked “All rights reserved”",
            },
            PUBLIC,
            {
                "fr": "Le tableau en ligne : tout le monde peut le lire. Que dit sa mention de ce que l’on peut en faire ensuite?",
                "en": "The table online: everyone can read it. What does its notice say of what may be done with it next?",
            },
        ),
        Card(
            {
                "fr": "Des plans d’aqueduc qu’une ville prête à une université, par entente",
                "en": "Water main plans that a city lends to a university, under an agreement",
            },
            SHARED,
            {
                "fr": "Les plans d’aqueduc : une entente nomme qui les reçoit. Les autres ne les voient pas.",
                "en": "The water main plans: an agreement names who receives them. Nobody else sees them.",
            },
        ),
        Card(
            {
                "fr": "Les horaires d’autobus, en CSV, avec une licence ouverte",
                "en": "Bus schedules, as CSV, with an open licence",
            },
            OPEN,
            {
                "fr": "Les horaires d’autobus : leur licence permet à chacun d’en faire, par exemple, une application.",
                "en": "The bus schedules: their licence lets anyone make an app out of them, for instance.",
            },
        ),
        Card(
            {
                "fr": "Un article de journal en accès gratuit, sans licence",
                "en": "A newspaper article that is free to read, without a licence",
            },
            PUBLIC,
            {
                "fr": "L’article de journal : gratuit à lire, et aucune licence ne permet de le republier.",
                "en": "The newspaper article: free to read, and no licence lets anyone publish it again.",
            },
        ),
        Card(
            {
                "fr": "La liste des élèves d’une classe, avec leurs adresses",
                "en": "The list of the students of a class, with their addresses",
            },
            PERSONAL,
            {
                "fr": "La liste des élèves : chaque ligne désigne un enfant et dit où il habite.",
                "en": "The list of students: each row points to a child and tells where that child lives.",
            },
        ),
        Card(
            {
                "fr": "Les prévisions de ventes qu’une entreprise remet à un ministère, par contrat",
                "en": "Sales forecasts that a business hands to a ministry, under a contract",
            },
            SHARED,
            {
                "fr": "Les prévisions de ventes : un contrat les destine à un ministère, pas au public.",
                "en": "The sales forecasts: a contract intends them for a ministry, not for the public.",
            },
        ),
    ),
    why={
        "fr": "Deux questions ont suffi. De qui parle-t-on? Qui peut lire, et qui peut reprendre? Dans la vie, un même fichier peut mériter deux étiquettes : le répertoire publié nommait aussi des personnes élues.",
        "en": "Two questions were enough. Whom is it about? Who may read, and who may reuse? In real life one file can deserve two labels: the published directory also named elected persons.",
    },
    hints=(
        {
            "fr": "Commencez par les exemples qui parlent d’une personne que l’on peut reconnaître. Puis cherchez une licence, ou une entente.",
            "en": "Begin with the examples about a person who can be recognized. Then look for a licence, or an agreement.",
        },
    ),
)

STARS = Sort(
    id="01-stars",
    prompt={
        "fr": "Combien d’étoiles mérite chacun de ces six fichiers?",
        "en": "How many stars does each of these six files deserve?",
    },
    bins=(
        {"fr": "Aucune étoile", "en": "No star"},
        {"fr": "★ une étoile", "en": "★ one star"},
        {"fr": "★★ deux étoiles", "en": "★★ two stars"},
        {"fr": "★★★ trois étoiles", "en": "★★★ three stars"},
    ),
    cards=(
        Card(
            {
                "fr": "La photo d’un tableau imprimé, en ligne, sous CC BY 4.0",
                "en": "A photograph of a printed table, online, under CC BY 4.0",
            },
            ONE,
            {
                "fr": "La photo d’un tableau : sa licence est ouverte. Un ordinateur y voit-il des lignes et des colonnes?",
                "en": "The photograph of a table: its licence is open. Does a computer see rows and columns in it?",
            },
        ),
        Card(
            {
                "fr": "Un fichier CSV en ligne, sans aucune licence",
                "en": "A CSV file online, without any licence",
            },
            NONE,
            {
                "fr": "Le CSV sans licence : un bon format ne remplace pas une permission.",
                "en": "The CSV without a licence: a good format is no substitute for permission.",
            },
        ),
        Card(
            {
                "fr": "Un ancien classeur Excel (.xls), en ligne, sous CC BY 4.0",
                "en": "An older Excel workbook (.xls), online, under CC BY 4.0",
            },
            TWO,
            {
                "fr": "Le classeur Excel : c’est une vraie table. Le format .xls est toutefois celui d’une seule entreprise.",
                "en": "The Excel workbook: it is a real table. The .xls format, though, belongs to a single company.",
            },
        ),
        Card(
            {
                "fr": "Un fichier CSV en ligne, sous CC BY 4.0",
                "en": "A CSV file online, under CC BY 4.0",
            },
            THREE,
            {
                "fr": "Le CSV sous CC BY : montez les marches une à une. Licence? Table? Format qui n’appartient à personne?",
                "en": "The CSV under CC BY: climb the steps one by one. Licence? Table? A format that nobody owns?",
            },
        ),
        Card(
            {
                "fr": "Un PDF numérisé (des images de pages), en ligne, sous CC BY 4.0",
                "en": "A scanned PDF (pictures of pages), online, under CC BY 4.0",
            },
            ONE,
            {
                "fr": "Le PDF numérisé : on peut le lire et le reprendre. Pour en tirer des nombres, il faut les retaper.",
                "en": "The scanned PDF: it may be read and reused. To get numbers out of it, they have to be typed again.",
            },
        ),
        Card(
            {
                "fr": "Un fichier CSV envoyé par courriel à un partenaire",
                "en": "A CSV file sent by e-mail to a partner",
            },
            NONE,
            {
                "fr": "Le CSV envoyé par courriel : pour la première étoile, il doit être sur le Web, sous une licence ouverte.",
                "en": "The CSV sent by e-mail: the first star asks to be on the Web, under an open licence.",
            },
        ),
    ),
    why={
        "fr": "Les étoiles se gagnent dans l’ordre : d’abord la licence, ensuite le format. Les quatrième et cinquième en demandent davantage.",
        "en": "Stars are earned in order: the licence first, the format next. The fourth and fifth ask for more.",
    },
    hints=(
        {
            "fr": "Une seule question d’abord : le fichier est-il sur le Web, sous une licence ouverte? Sinon, on s’arrête là.",
            "en": "One question first: is the file on the Web, under an open licence? If not, stop there.",
        },
    ),
)
