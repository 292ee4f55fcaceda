"""Credit lines to write: one for the extract of the fines, one for a table of emergency rooms."""

from __future__ import annotations

from itertools import product

from ateliers.exercises.m04_licences.credit_parts import (
    ENDORSED,
    LICENCE,
    OTHER_LICENCE,
    RETRIEVED,
    SAID,
    UNCHANGED,
    swapped,
)
from ateliers.exercises.model import Line, Part

PUBLISHER = ("Ville de Montréal", "City of Montréal", "Montréal (Ville)", "Montréal, Ville de")
SITE = (
    "Ville de Montréal open data site", "Ville de Montréal open data portal",
    "open data site of Ville de Montréal", "open data site of the City of Montréal",
    "City of Montréal open data site", "open data portal of the City of Montréal",
    "City of Montréal open data portal", "Site de données ouvertes de la Ville de Montréal",
    "Portail de données ouvertes de la Ville de Montréal",
)  # fmt: skip
"""Names of the portal, which hold that of the publisher."""
ENDS = (
    "12 janvier 2011", "January 12, 2011", "12 January 2011", "2011-01-12",
    "31 mars 2025", "March 31, 2025", "31 March 2025", "2025-03-31",
)  # fmt: skip
DAY = (
    "30 décembre 2025", "30 déc. 2025", "30 December 2025", "December 30, 2025", "Dec. 30, 2025",
    "December 30th, 2025", "Dec. 30th, 2025", "2025-12-30", "30/12/2025", "12/30/2025",
)  # fmt: skip

NAMES_KEPT = Part(
    "names-kept",
    {"fr": "l’affirmation que les noms sont restés", "en": "the claim that the names stayed"},
    (
        *(" ".join(words) for words in product(
            ("names", "addresses", "prosecution numbers"),
            ("kept", "were kept", "are kept", "added", "were added", "not removed", "were not removed"),
        )),
        "weren’t removed", "names and addresses not", "noms et adresses non retirés", "noms et adresses conservés",
        *(" ".join(words) for words in product(
            ("noms", "adresses", "numéros de poursuite"),
            ("conservé", "gardé", "ajouté", "non retiré", "pas retiré", "ne sont pas retiré", "n’ont pas été retiré"),
        )),
        "pas été retirés", "pas été retirées", "pas retirés", "pas retirées",
    ),
    {
        "fr": "Votre ligne dit que des noms, des adresses ou des numéros sont restés, ou ont été ajoutés. Relisez ce qui a été fait dans l’extrait.",
        "en": "Your line says that names, addresses or numbers stayed, or were added. Read again what was done in the extract.",
    },
    banned=True,
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
        "fr": "13 h 45 n’est pas dans vos notes : c’est une heure de mise à jour du fichier. Écrivez celle que les données décrivent.",
        "en": "1:45 p.m. is not in your notes: it is an hour at which the file was updated. Write the one that the data describe.",
    },
    banned=True,
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
        NAMES_KEPT,
        swapped(ENDS),
        Part(
            "publisher",
            {"fr": "l’organisme qui publie", "en": "the name of the publisher"},
            PUBLISHER,
            {
                "fr": "Qui publie ces données? Un site ou un portail, c’est l’endroit. Écrivez, tel quel, le nom de l’organisme qui en répond.",
                "en": "Who publishes these data? A site or a portal is the place. Write, by itself, the name of the body that answers for them.",
            },
            except_in=SITE,
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
                "fr": "De quel jeu de données s’agit-il? Un organisme peut en publier des centaines : recopiez le titre de celui-ci en entier.",
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
                "fr": "Où retrouver ces données? L’adresse de la fiche y mène tout droit; celle du portail oblige à chercher.",
                "en": "Where can these data be found again? The address of the record leads straight there; that of the portal leaves one searching.",
            },
        ),
        LICENCE,
        Part(
            "period-start",
            {"fr": "le début de la période décrite", "en": "the start of the period described"},
            ("2011",),
            {
                "fr": "De quelles années parlent les données? Le jour de la copie ne le dit pas. Donnez la première et la dernière année.",
                "en": "Which years are the data about? The day you retrieved them does not say. Give the first and the last.",
            },
        ),
        Part(
            "period-end",
            {"fr": "la fin de la période décrite", "en": "the end of the period described"},
            ("2025",),
            {
                "fr": "Où s’arrêtent les données? On pourrait croire qu’elles vont jusqu’à aujourd’hui.",
                "en": "Where do the data stop? A reader might believe that they run to this day.",
            },
        ),
        RETRIEVED,
        Part(
            "changes",
            {"fr": "ce qui a été modifié", "en": "what was changed"},
            (*SAID, "sans nom", "sans les noms", "without names", "without the names", "no names", "renumérot", "renumber"),
            {
                "fr": "Nous ne reconnaissons pas de modification dans votre ligne. Qu’est-ce qui a changé entre le fichier publié et notre extrait? Dites-le avec un verbe, comme « retirés ».",
                "en": "We do not recognize a change in your line. What changed between the published file and our extract? Say it with a verb, such as “removed”.",
            },
        ),
    ),
    example={
        "fr": "Source : Ville de Montréal, Inspections des aliments et contrevenants, https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants. Licence CC BY 4.0. Données du 12 janvier 2011 au 31 mars 2025, copiées d’un miroir le 24 novembre 2026. Modifications : noms, adresses et numéros de poursuite retirés; établissements renumérotés.",
        "en": "Source: Ville de Montréal, Inspections des aliments et contrevenants (Fines after food inspections in Montréal), https://donnees.montreal.ca/dataset/inspection-aliments-contrevenants. Licence CC BY 4.0. Data for January 12, 2011 to March 31, 2025, copied from a mirror on November 24, 2026. Changes: names, addresses and prosecution numbers removed; establishments renumbered.",
    },
    why={
        "fr": "Les sept éléments y sont, d’après notre vérification automatique. Relisez vous-même : la ligne dit-elle bien quelles dates sont lesquelles, et ce qui a changé?",
        "en": "Every part is there. The page cannot check your wording: reread the dates and the changes.",
    },
    hints=(
        {
            "fr": "Reprenez les sept éléments de l’exemple des vélos, un à un; les renseignements sont au-dessus de la question.",
            "en": "Take the seven parts of the bicycle example, one by one; the facts are right above the question.",
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
            {"fr": "le jour que les données décrivent", "en": "the day the data describe"},
            DAY,
            {
                "fr": "De quel jour parlent les données? Le jour de la copie en est un autre. Donnez le jour, le mois et l’année.",
                "en": "Which day are the data about? The day you retrieved them is another one. Give the day, the month and the year.",
            },
        ),
        Part(
            "period-hour",
            {"fr": "l’heure que les données décrivent", "en": "the hour the data describe"},
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
        "fr": "Les sept éléments y sont, d’après notre vérification automatique. Relisez vous-même : la ligne dit-elle bien quelles dates sont lesquelles, et ce qui a changé?",
        "en": "Every part is there. The page cannot check your wording: reread the dates and the changes.",
    },
    hints=(
        {
            "fr": "Deux dates se côtoient : celle que les données décrivent et celle de votre copie.",
            "en": "Two dates stand side by side: the one the data describe, and the one they were retrieved.",
        },
    ),
)  # fmt: skip
