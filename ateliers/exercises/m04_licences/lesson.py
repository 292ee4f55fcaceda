"""Questions met in the lesson: three at the door, then one after each step."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne, ChooseSeveral, Option

LESSON = (
    ChooseOne(
        id="04-know-permission",
        prompt={
            "fr": "Des données sont publiées sous licence CC BY. Vous voulez en tirer un tableau pour le journal du quartier. Que faut-il faire d’abord?",
            "en": "Data are published under a CC BY licence. You want to make a table of them for the neighbourhood paper. What must you do first?",
        },
        options=(
            Option(
                {
                    "fr": "Écrire à la Ville et attendre sa permission",
                    "en": "Write to the City and wait for its permission",
                },
                {
                    "fr": "La permission est déjà donnée, à tout le monde et d’avance : c’est l’utilité d’une licence. Personne n’a à vous répondre.",
                    "en": "Permission has already been given, to everybody and in advance: that is what a licence is for. Nobody needs to answer you.",
                },
            ),
            Option(
                {
                    "fr": "Vérifier que le journal est gratuit",
                    "en": "Check that the paper is free of charge",
                },
                {
                    "fr": "CC BY permet aussi de vendre. Un journal payant a les mêmes droits et les mêmes devoirs qu’un journal gratuit.",
                    "en": "CC BY also allows selling. A paper that is sold has the same rights and the same duties as a free one.",
                },
            ),
            Option(
                {
                    "fr": "Rien d’abord; nommer la source en publiant",
                    "en": "Nothing first; name the source when publishing",
                },
                {
                    "fr": "La permission est donnée d’avance, à certaines conditions. La première est de dire d’où viennent les données.",
                    "en": "Permission is given in advance, on conditions. The first is to say where the data come from.",
                },
                right=True,
            ),
            Option(
                {"fr": "Payer des droits", "en": "Pay a fee"},
                {
                    "fr": "CC BY ne demande pas d’argent. Elle demande autre chose, qui tient en une ligne.",
                    "en": "CC BY asks for no money. It asks for something else, which fits on one line.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="04-know-portal",
        prompt={
            "fr": "Sous un graphique, on lit « Source : Données Québec ». Données Québec est un portail : des villes et des ministères y publient leurs données. Qu’en dites-vous?",
            "en": "Below a chart you read “Source: Données Québec”. Données Québec is a portal, where cities and ministries publish their data. What do you say to that?",
        },
        options=(
            Option(
                {
                    "fr": "C’est complet : le portail est officiel",
                    "en": "It is complete: the portal is official",
                },
                {
                    "fr": "Officiel ou non, un portail rassemble les données de bien d’autres. Le nommer seul, c’est citer la bibliothèque sans nommer le livre ni qui l’a écrit.",
                    "en": "Official or not, a portal gathers the data of many others. Naming it alone is citing the library without the book or its author.",
                },
            ),
            Option(
                {
                    "fr": "On ne peut pas retrouver les données avec cela",
                    "en": "Nobody can find the data again with that",
                },
                {
                    "fr": "Ni l’organisme qui publie, ni le jeu de données, ni son adresse : personne ne peut vérifier. Une mention complète compte sept éléments (module 04); cette ligne n’en donne qu’une partie d’un seul.",
                    "en": "Not who publishes, nor which dataset, nor its address: nobody can check. A full credit has seven parts (module 04); this is only part of one of them.",
                },
                right=True,
            ),
            Option(
                {"fr": "Il ne manque que la date", "en": "Only the date is missing"},
                {
                    "fr": "La date manque, et d’autres choses avec elle : cherchez qui a produit les données, et lesquelles.",
                    "en": "The date is missing, and other things with it: look for who produced the data, and which data.",
                },
            ),
            Option(
                {
                    "fr": "La ligne est inutile : les données sont publiques",
                    "en": "The line is not needed: the data are public",
                },
                {
                    "fr": "Publiques ne veut pas dire sans conditions. CC BY en pose, à commencer par celle-ci : nommer la source.",
                    "en": "Public does not mean without conditions. CC BY does set one: name the source.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="04-know-changed",
        prompt={
            "fr": "Vous avez retiré deux colonnes d’un fichier CC BY avant de le partager. Que dites-vous?",
            "en": "You removed two columns from a CC BY file before sharing it. What do you say?",
        },
        options=(
            Option(
                {
                    "fr": "Que deux colonnes ont été retirées",
                    "en": "That two columns were removed",
                },
                {
                    "fr": "CC BY demande d’indiquer ce qui a changé; un retrait est un changement, et vos lectrices et lecteurs ne peuvent pas le deviner.",
                    "en": "CC BY asks you to say what changed; a removal is a change, and whoever reads you cannot guess it.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Rien : ce qui reste est intact",
                    "en": "Nothing: what is left is untouched",
                },
                {
                    "fr": "On croira voir le fichier entier. Ce qui manque change aussi ce que les données racontent.",
                    "en": "Whoever reads you will believe they see the whole file. What is missing also changes what the data tell.",
                },
            ),
            Option(
                {
                    "fr": "Que ces données sont désormais les vôtres",
                    "en": "That these data are now yours",
                },
                {
                    "fr": "Votre travail est à vous. Les données, elles, gardent leur source et leur licence.",
                    "en": "Your work is yours. The data keep their source and their licence.",
                },
            ),
            Option(
                {
                    "fr": "Rien : on n’avait pas le droit de les retirer",
                    "en": "Nothing: removing them was not allowed",
                },
                {
                    "fr": "CC BY permet de modifier. C’est une autre licence, CC BY-ND, qui interdit de partager une version modifiée.",
                    "en": "CC BY allows changes. Another licence, CC BY-ND, forbids sharing a changed version.",
                },
            ),
        ),
    ),
    ChooseSeveral(
        id="04-pieces",
        prompt={
            "fr": "Un fichier est publié sous CC BY 4.0, et vous nommez la source comme il se doit. Que pouvez-vous faire, en plus?",
            "en": "A file is published under CC BY 4.0, and you name the source as you should. What else may you do?",
        },
        options=(
            Option(
                {
                    "fr": "Vendre un guide imprimé qui le contient",
                    "en": "Sell a printed guide that contains it",
                },
                {
                    "fr": "La vente est permise : rien, dans CC BY, ne la réserve à d’autres.",
                    "en": "Selling is allowed: nothing in CC BY keeps it for others.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Mettre le logo de la Ville en tête du guide",
                    "en": "Put the City’s logo at the top of the guide",
                },
                {
                    "fr": "Un logo laisse croire que la Ville appuie votre guide. La licence porte sur les données; le logo n’en fait pas partie.",
                    "en": "A logo suggests that the City stands behind your guide. The licence covers the data; the logo is not among them.",
                },
            ),
            Option(
                {
                    "fr": "Traduire les noms des colonnes, en le disant",
                    "en": "Translate the names of the columns, and say so",
                },
                {
                    "fr": "Traduire est une modification, et les modifications sont permises quand on les indique.",
                    "en": "Translating is a change, and changes are allowed when they are indicated.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Écrire « en partenariat avec la Ville »",
                    "en": "Write “in partnership with the City”",
                },
                {
                    "fr": "Utiliser des données ne crée pas de partenariat. Cette phrase annonce un appui que personne n’a donné.",
                    "en": "Using data makes no partnership. This sentence announces support that nobody gave.",
                },
            ),
            Option(
                {
                    "fr": "N’en garder que votre quartier, en le disant",
                    "en": "Keep your neighbourhood only, and say so",
                },
                {
                    "fr": "Une partie du fichier se partage comme le tout, pourvu qu’on dise que c’est une partie.",
                    "en": "A part of the file may be shared like the whole, provided you say that it is a part.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Enlever la mention de source si la place manque",
                    "en": "Drop the name of the source if space is short",
                },
                {
                    "fr": "Nommer la source est la condition de tout le reste. Faute de place, on peut la mettre au bout d’un lien, mais pas l’omettre.",
                    "en": "Naming the source is the condition for all the rest. When space is short it can stand at the end of a link, but not go.",
                },
            ),
        ),
        why={
            "fr": "Vendre, traduire, couper : CC BY le permet. Elle ne prête ni le logo ni l’appui de la source.",
            "en": "Selling, translating, cutting: CC BY allows them. It lends neither the logo nor the support of whoever publishes.",
        },
    ),
    ChooseOne(
        id="04-guess-open",
        prompt={
            "fr": "Devinez avant de voir : parmi les 3 229 établissements du fichier, quelle part porte le statut « Ouvert »?",
            "en": "Guess before you see: of the 3,229 establishments in the file, what share carries the status “Ouvert” (open)?",
        },
        options=(
            Option(
                {"fr": "Presque tous", "en": "Nearly all"},
                {
                    "fr": "Le fichier remonte à 2011 : depuis les amendes de ce temps-là, bien des commerces ont changé.",
                    "en": "The file goes back to 2011: between a fine of those days and now, many businesses have changed.",
                },
            ),
            Option(
                {"fr": "Environ 7 sur 10", "en": "About 7 in 10"},
                {
                    "fr": "C’est encore trop. En plus de 14 ans, bien des portes ont fermé ou changé de mains.",
                    "en": "Still too many. Over more than 14 years, many doors closed or changed hands.",
                },
            ),
            Option(
                {"fr": "Environ 4 sur 10", "en": "About 4 in 10"},
                {
                    "fr": "C’est bien cela. Le graphique qui suit montre le statut des autres.",
                    "en": "That is it. The chart that follows shows what the others say.",
                },
                right=True,
            ),
            Option(
                {"fr": "Environ 1 sur 10", "en": "About 1 in 10"},
                {
                    "fr": "C’est trop peu : une bonne partie des établissements mis à l’amende n’a ni fermé ni changé d’exploitant, d’après le fichier.",
                    "en": "Too few: going by the file, a good part of the fined establishments neither closed nor changed operator.",
                },
            ),
        ),
    ),
)
