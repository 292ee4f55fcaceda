"""The credit line to write for a table of emergency rooms."""

from __future__ import annotations

from itertools import product

from ateliers.exercises.m04_licences.credit_parts import (
    ENDORSED,
    LICENCE,
    MOMENT,
    OTHER_LICENCE,
    RETRIEVED,
    SAID,
    UNCHANGED,
    swapped,
)
from ateliers.exercises.model import Line, Part

DAY = (
    "30 décembre 2025", "30 déc. 2025", "30 December 2025", "December 30, 2025", "Dec. 30, 2025",
    "December 30th, 2025", "Dec. 30th, 2025", "2025-12-30", "30/12/2025", "12/30/2025",
)  # fmt: skip

TOTALS_KEPT = Part(
    "totals-kept",
    {"fr": "l’affirmation que les totaux sont restés", "en": "the claim that the totals stayed"},
    (
        "totals kept", "totals were kept", "totals added", "totals were added", "totals not removed",
        "totals were not removed", "weren’t removed", "totaux conservés", "totaux gardés", "totaux ajoutés",
        "totaux non retirés", "totaux pas retirés", "pas été retirés", "pas été retirées", "pas retirées",
        "115 facilities removed", "115 facilities were removed", "115 rows removed", "115 rows were removed",
        "removed 115", "115 installations retirées", "115 installations ont été retirées",
        "115 lignes retirées", "115 lignes ont été retirées", "retiré 115",
    ),
    {
        "fr": "Votre ligne dit que les totaux sont restés, ou que les installations sont parties. Relisez ce que vous avez retiré, et ce que vous avez gardé.",
        "en": "Your line says that the totals stayed, or that the facilities went. Read again what you removed, and what you kept.",
    },
    banned=True,
    except_in=(
        *(" ".join(words) for words in product(
            ("115 facilities", "115 rows"), ("kept", "were kept", "are kept", "stay", "remain", "left"),
        )),
        *(" ".join(words) for words in product(
            ("115 installations", "115 lignes"), ("gardées", "conservées", "sont gardées", "sont conservées", "restent", "restantes"),
        )),
    ),
)  # fmt: skip

SOME_TOTALS = Part(
    "some-totals",
    {"fr": "un décompte incomplet des totaux", "en": "an incomplete count of the totals"},
    (
        *(f"15 {word}" for word in ("totaux", "lignes", "régions", "totals", "rows", "regional", "regions")),
        "quinze totaux", "quinze lignes", "fifteen totals", "fifteen rows", "fifteen regional",
    ),
    {
        "fr": "Vous parlez de 15 lignes retirées. Le fichier a 131 lignes, votre tableau 115 : combien en manque-t-il?",
        "en": "You speak of 15 rows removed. The file has 131 rows, your table 115: how many are gone?",
    },
    banned=True,
    excused_by=(
        "16 lignes", "16 rows", "16 totaux", "16 totals", "total du Québec", "total pour le Québec", "total provincial",
        "total for Québec", "total of Québec", "Québec total", "provincial total", "ensemble du Québec",
        "1 total", "un total", "one total", "15 + 1", "15 et 1", "15 and 1",
    ),
)  # fmt: skip

UPDATED = Part(
    "hour-updated",
    {"fr": "une autre heure", "en": "another hour"},
    ("13 h 45", "13:45", "1:45 p.m.", "1 h 45"),
    {
        "fr": "13 h 45 n’est pas dans vos notes : c’est une heure de mise à jour du fichier. Écrivez celle que les données décrivent.",
        "en": "1:45 p.m. is not in your notes: it is an hour at which the file was updated. Write the one that the data describe.",
    },
    banned=True,
)  # fmt: skip

CREDIT_ER = Line(
    id="04-credit-er",
    prompt={
        "fr": "Écrivez la mention de source de votre tableau des urgences, d’après les notes ci-dessus : ses sept éléments, dans l’ordre qui vous plaît.",
        "en": "Write the credit line of your table of emergency rooms, from the notes above: its seven parts, in any order you like.",
    },
    parts=(
        ENDORSED,
        OTHER_LICENCE,
        UNCHANGED,
        TOTALS_KEPT,
        SOME_TOTALS,
        UPDATED,
        swapped(DAY),
        Part(
            "publisher",
            {"fr": "l’organisme qui publie", "en": "the name of the publisher"},
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
                "Fichier horaire des données de la situation à l’urgence",
            ),
            {
                "fr": "De quel jeu de données s’agit-il? Un ministère en publie plusieurs : recopiez le titre en entier.",
                "en": "Which dataset is it? A ministry publishes several: copy the whole title.",
            },
            # The address holds most of it: it is not the title.
            except_in=("dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence",),
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
            MOMENT,
            DAY,
            {
                "fr": "De quel jour parlent les données? Le jour de la copie en est un autre. Donnez le jour, le mois et l’année.",
                "en": "Which day are the data about? The day you retrieved them is another one. Give the day, the month and the year.",
            },
        ),
        Part(
            "period-hour",
            MOMENT,
            ("13 h", "13:00", "1 p.m.", "1:00 p.m.", "13 heures", "treize heures", "1 h de l’après-midi",
             "une heure de l’après-midi", "1 in the afternoon"),
            {
                "fr": "Ces données décrivent une seule heure : dites laquelle. À un autre moment, les urgences étaient plus remplies, ou moins.",
                "en": "These data describe one single hour. At another, the rooms were fuller or emptier: say which.",
            },
        ),
        RETRIEVED,
        Part(
            "changes",
            {"fr": "ce que vous avez modifié", "en": "what you changed"},
            (
                *SAID, "sans les totaux", "sans les 16", "totaux exclus", "without the totals",
                "without totals", "totals excluded", "115 installations", "115 facilities",
                "115 lignes", "115 rows",
            ),
            {
                "fr": "Nous ne reconnaissons pas de modification dans votre ligne. Qu’avez-vous fait au fichier? Dites-le avec un verbe : on ne trouvera pas sur la fiche le même nombre de lignes.",
                "en": "We do not recognize a change in your line. What did you do to the file? Say it with a verb: a reader who opens the record will not find the same number of rows.",
            },
        ),
    ),
    example={
        "fr": "Source : Ministère de la Santé et des Services sociaux, Situation dans les urgences du Québec à une heure donnée, https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence. Licence CC BY 4.0. Données du 30 décembre 2025, 13 h, copiées d’un miroir le 24 novembre 2026. Modifications : 16 lignes de totaux retirées.",
        "en": "Source: Ministère de la Santé et des Services sociaux, Situation in Québec emergency rooms at a given hour, https://www.donneesquebec.ca/recherche/dataset/fichier-horaire-des-donnees-de-la-situation-a-l-urgence. Licence CC BY 4.0. Data for December 30, 2025, 1:00 p.m., copied from a mirror on November 24, 2026. Changes: 16 rows of totals removed.",
    },
    why={
        "fr": "Les sept éléments y sont, d’après notre vérification automatique. Relisez vous-même : la ligne dit-elle bien ce que désigne chaque date, et ce qui a changé?",
        "en": "Every part is there. The page cannot check your wording: reread the dates and the changes.",
    },
    hints=(
        {
            "fr": "Deux dates se côtoient : celle que les données décrivent et celle de votre copie.",
            "en": "Two dates stand side by side: the one the data describe, and the one they were retrieved.",
        },
    ),
)  # fmt: skip
