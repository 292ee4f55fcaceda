"""The credit line to write for the extract of the fines."""

from __future__ import annotations

from itertools import product

from ateliers.exercises.m04_licences.credit_parts import (
    ANONYMOUS,
    ENDORSED,
    LICENCE,
    NOTHING_ELSE,
    OTHER_LICENCE,
    PERIOD,
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

CREDIT = Line(
    id="04-credit",
    prompt={
        "fr": "Écrivez la mention de source de notre extrait des amendes, d’après les notes ci-dessus : ses sept éléments, dans l’ordre qui vous plaît.",
        "en": "Write the credit line of our extract of the fines, from the notes above: its seven parts, in any order you like.",
    },
    parts=(
        ENDORSED,
        OTHER_LICENCE,
        UNCHANGED,
        ANONYMOUS,
        NOTHING_ELSE,
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
            PERIOD,
            ("2011",),
            {
                "fr": "De quelles années parlent les données? Le jour de la copie ne le dit pas. Donnez la première et la dernière année.",
                "en": "Which years are the data about? The day you retrieved them does not say. Give the first and the last.",
            },
        ),
        Part(
            "period-end",
            PERIOD,
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
        "fr": "Les sept éléments y sont, d’après notre vérification automatique. Relisez vous-même : la ligne dit-elle bien ce que désigne chaque date? Et les modifications sont-elles toutes là : noms, adresses, numéros de poursuite, nouveaux numéros d’établissement?",
        "en": "Every part is there, as far as an automatic check can tell. Reread it yourself: which date is which? And are all the changes there: names, addresses, prosecution numbers, new numbers of establishments?",
    },
    hints=(
        {
            "fr": "Reprenez les sept éléments de l’exemple des vélos, un à un; les renseignements sont au-dessus de la question.",
            "en": "Take the seven parts of the bicycle example, one by one; the facts are right above the question.",
        },
    ),
)  # fmt: skip
