"""Questions of the exercises page: principles to judge by, a sentence to publish."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne, ChooseSeveral, Option

PAGE = (
    ChooseSeveral(
        id="01-principles",
        prompt={
            "fr": "Dans l’histoire de la ville et de ses plages, lesquels des huit principes ne sont pas respectés? (Pour le huitième, suivez l’interprétation de la leçon.)",
            "en": "In the story of the city and its beaches, which of the eight principles are not kept? (The eighth, as the lesson reads it.)",
        },
        options=(
            Option(
                {"fr": "Complètes", "en": "Complete"},
                {
                    "fr": "Quatre plages manquent, sans raison donnée.",
                    "en": "Four beaches are missing, for no stated reason.",
                },
                right=True,
            ),
            Option(
                {"fr": "Primaires", "en": "Primary"},
                {
                    "fr": "On publie une moyenne, pas les mesures de chaque semaine.",
                    "en": "An average is published, not the weekly measurements.",
                },
                right=True,
            ),
            Option(
                {"fr": "À jour", "en": "Timely"},
                {
                    "fr": "Deux étés plus tard, le nombre n’aide plus à choisir sa plage.",
                    "en": "Two summers later, the number no longer helps anyone choose a beach.",
                },
                right=True,
            ),
            Option(
                {"fr": "Accessibles", "en": "Accessible"},
                {
                    "fr": "« Accessibles » demande que le plus grand nombre puisse s’en servir : la page se lit, même avec un lecteur d’écran.",
                    "en": "“Accessible” asks that as many people as possible can use them: the page can be read, with a screen reader too.",
                },
            ),
            Option(
                {"fr": "Lisibles par une machine", "en": "Machine processable"},
                {
                    "fr": "Un CSV a des lignes et des colonnes qu’un ordinateur reconnaît.",
                    "en": "A CSV has rows and columns that a computer recognizes.",
                },
            ),
            Option(
                {"fr": "Sans discrimination", "en": "Non-discriminatory"},
                {
                    "fr": "Aucun compte, aucune inscription : chacun peut télécharger sans dire qui il est.",
                    "en": "No account, no registration: anyone can download without saying who they are.",
                },
            ),
            Option(
                {"fr": "En format libre", "en": "Non-proprietary"},
                {
                    "fr": "Le CSV n’appartient à aucune entreprise : bien des logiciels le lisent.",
                    "en": "CSV belongs to no company: a great deal of software reads it.",
                },
            ),
            Option(
                {"fr": "Libres de droits", "en": "Licence-free"},
                {
                    "fr": "Pris à la lettre, ce principe refuse tout droit d’auteur. La leçon le lit autrement : une licence ouverte, écrite, y répond.",
                    "en": "To the letter, this principle refuses any copyright. The lesson reads it otherwise: a written, open licence meets it.",
                },
            ),
        ),
        why={
            "fr": "Trois principes sur huit : il manque des plages, on a publié des moyennes, et trop tard. Le bon format et la bonne licence n’y peuvent rien.",
            "en": "Three principles of eight: beaches are missing, averages were published, and too late. A good format and a good licence cannot make up for that.",
        },
        hints=(
            {
                "fr": "Reprenez l’histoire morceau par morceau : combien de plages, quelles valeurs, quand, sous quelle forme, pour qui, avec quel droit?",
                "en": "Take the story piece by piece: how many beaches, which values, when, in what form, for whom, with what right?",
            },
        ),
    ),
    ChooseOne(
        id="01-sentence",
        prompt={
            "fr": "Laquelle de ces phrases un journal peut-il publier? Sous les quatre premières, il écrit : « Source : ministère des Affaires municipales et de l’Habitation, répertoire des municipalités du Québec, version de mars 2026, copiée d’un miroir le 24 novembre 2026, CC BY 4.0 (non vérifiée sur la fiche). Colonnes sur les personnes retirées; calcul du journal », avec le lien de la fiche et la règle suivie.",
            "en": "Which of these sentences can a newspaper publish? Below the first four, it writes: “Source: ministry of municipal affairs and housing, directory of the municipalities of Québec, version of March 2026, copied from a mirror on November 24, 2026, CC BY 4.0 (not verified on the record). Columns about people removed; computed by the newspaper”, with the link to the record and the rule it followed.",
        },
        options=(
            Option(
                {
                    "fr": "« La municipalité typique du Québec compte 8 010 habitants. »",
                    "en": "“The typical municipality of Québec has 8,010 inhabitants.”",
                },
                {
                    "fr": "Le calcul est une moyenne, et « typique » la fait mentir : 989 des 1 123 municipalités sont plus petites.",
                    "en": "The computation is an average, and “typical” makes it tell a lie: 989 of the 1,123 municipalities are smaller.",
                },
            ),
            Option(
                {
                    "fr": "« Le Québec compte 1 281 municipalités, villages nordiques, cris et naskapi compris. »",
                    "en": "“Québec has 1,281 municipalities, northern, Cree and Naskapi villages included.”",
                },
                {
                    "fr": "La source est bien nommée. Le nombre, lui, compte toutes les lignes, y compris des territoires non organisés et des réserves.",
                    "en": "The source is well named. The number, though, counts every row, unorganized territories and reserves included.",
                },
            ),
            Option(
                {
                    "fr": "« La moitié des habitants du Québec vivent dans une municipalité de 1 269 personnes ou moins. »",
                    "en": "“Half of the people of Québec live in a municipality of 1,269 people or fewer.”",
                },
                {
                    "fr": "La médiane a coupé en deux la liste des municipalités, pas celle des habitants : une grande ville n’y est qu’une ligne.",
                    "en": "The median cut the list of municipalities in two, not the population: a large city is only one row of it.",
                },
            ),
            Option(
                {
                    "fr": "« La moitié des 1 123 municipalités, villages nordiques, cris et naskapi compris, ont 1 269 habitants ou moins, d’après le répertoire. »",
                    "en": "“Half of the 1,123 municipalities, northern, Cree and Naskapi villages included, have 1,269 inhabitants or fewer, as the directory records them.”",
                },
                {
                    "fr": "« Municipalités », « la moitié », « d’après le répertoire » : la phrase dit ce que le nombre permet, et sa source garde la trace de chaque étape.",
                    "en": "“Municipalities”, “half”, “as the directory records them”: the sentence says what the number allows, and its source keeps the mark of each stage.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "« La moitié des municipalités ont 1 269 habitants ou moins. » (Source : Données Québec.)",
                    "en": "“Half of the municipalities have 1,269 inhabitants or fewer.” (Source: Données Québec.)",
                },
                {
                    "fr": "Données Québec est le portail, pas l’organisme diffuseur. La version, la licence et la règle se sont perdues en route.",
                    "en": "Données Québec is the portal, not the publisher. The version, the licence and the rule were lost on the way.",
                },
            ),
        ),
    ),
)
