"""Choices about what a licence leaves open: fairness, support, the default, re-identification."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne, Option

CLOSED = (
    ChooseOne(
        id="04-still-fair",
        prompt={
            "fr": "Une voisine publie le nom des 93 établissements de Verdun mis à l’amende, avec une mention de source complète. Quel reproche reste fondé?",
            "en": "A neighbour publishes the names of the 93 establishments fined in Verdun, with a complete credit line. Which objection still stands?",
        },
        options=(
            Option(
                {
                    "fr": "Elle aurait dû attendre l’accord de la Ville avant de nommer un commerce",
                    "en": "She had to wait for the City’s consent before naming any business",
                },
                {
                    "fr": "La licence est cet accord. Elle n’oblige à attendre personne.",
                    "en": "The licence is that consent. It makes nobody wait.",
                },
            ),
            Option(
                {
                    "fr": "Sa page affiche de la publicité : elle tire de l’argent de ces données",
                    "en": "Her page carries advertising: she makes money out of these data",
                },
                {
                    "fr": "CC BY permet l’usage commercial : la publicité n’y change rien.",
                    "en": "CC BY allows commercial use: advertising makes no difference.",
                },
            ),
            Option(
                {
                    "fr": "Elle n’a gardé que Verdun, au lieu de publier le fichier entier",
                    "en": "She kept Verdun only, instead of publishing the whole file",
                },
                {
                    "fr": "Une partie peut se publier, quand on dit que c’en est une. Cherchez plutôt à qui elle pourrait nuire.",
                    "en": "A part may be published, when you say that it is one. Look instead for who might suffer from it.",
                },
            ),
            Option(
                {
                    "fr": "Si le commerce a changé de mains, le nouvel exploitant peut passer pour coupable",
                    "en": "If the business changed hands, the new operator may look guilty",
                },
                {
                    "fr": "Le nom sur la porte peut être le même, et la personne une autre. La licence n’en dit rien : c’est à la personne qui publie d’y penser.",
                    "en": "The name on the door may be the same, and the person another. The licence says nothing of it: whoever publishes has to think of it.",
                },
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="04-endorsement",
        prompt={
            "fr": "Vous voulez ajouter une phrase à côté de la mention de source. Laquelle convient?",
            "en": "You want to add a sentence next to the credit line. Which one will do?",
        },
        options=(
            Option(
                {
                    "fr": "« Données certifiées exactes par la Ville »",
                    "en": "“Data certified accurate by the City”",
                },
                {
                    "fr": "Publier des données n’est pas en garantir l’exactitude. Cette phrase prête à la Ville une promesse qu’elle n’a pas faite.",
                    "en": "Publishing data is not vouching for their accuracy. This sentence puts a promise in the City’s mouth.",
                },
            ),
            Option(
                {
                    "fr": "« Analyse de notre groupe; la Ville n’y a pas participé »",
                    "en": "“Analysis by our group; the City took no part in it”",
                },
                {
                    "fr": "La phrase dit qui répond de quoi : les données viennent de la Ville, l’interprétation vient de vous.",
                    "en": "It says who answers for what: the data come from the City, the interpretation from you.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "« Avec l’appui de la Ville de Montréal »",
                    "en": "“With the support of the City of Montréal”",
                },
                {
                    "fr": "Vous avez une permission, pas un appui. La page de licence de Montréal demande de ne pas laisser croire à un appui.",
                    "en": "You have a permission, not support. Montréal’s licence page asks you not to suggest it.",
                },
            ),
            Option(
                {
                    "fr": "« Liste officielle des établissements à éviter »",
                    "en": "“Official list of places to avoid”",
                },
                {
                    "fr": "La Ville publie des amendes; « à éviter » est votre conclusion. L’appeler officielle la ferait passer pour la sienne.",
                    "en": "The City publishes fines; “to avoid” is your conclusion. Calling it official passes it off as the City’s.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="04-default",
        prompt={
            "fr": "Le jour de publier, votre brouillon porte encore « licence par défaut du portail, non vérifiée pour cette fiche ». Que faites-vous?",
            "en": "On the day you publish, your draft still says “portal default, not verified for this record”. What do you do?",
        },
        options=(
            Option(
                {
                    "fr": "J’efface la parenthèse : elle inquiète pour rien",
                    "en": "I delete the remark: it worries people for nothing",
                },
                {
                    "fr": "La remarque effacée, rien n’est vérifié pour autant : la ligne affirmerait ce que personne n’a vu.",
                    "en": "With the remark gone, nothing has been verified: the line would state what nobody has seen.",
                },
            ),
            Option(
                {
                    "fr": "Je renonce : sans vérification, tout est interdit",
                    "en": "I give up: without a check, all is forbidden",
                },
                {
                    "fr": "C’est renoncer trop tôt : une vérification se fait en une minute, et il y a une page pour cela.",
                    "en": "That is giving up early: checking takes a minute, and there is a page for it.",
                },
            ),
            Option(
                {
                    "fr": "J’écris à la Ville pour avoir une permission",
                    "en": "I write to the City for permission",
                },
                {
                    "fr": "Si une licence est affichée, la permission est déjà donnée. Il reste à la lire là où elle s’affiche.",
                    "en": "If a licence is shown, permission has already been given. It is yours to read where it is shown.",
                },
            ),
            Option(
                {
                    "fr": "J’ouvre la fiche, j’y lis la licence et j’écris ce que j’ai vu",
                    "en": "I open the record, read its licence and write what I saw",
                },
                {
                    "fr": "Une fois la licence lue sur la fiche, la remarque peut partir, remplacée par la date où vous l’avez lue.",
                    "en": "Once you have read the licence on the record, the remark can go, and the date you read it takes its place.",
                },
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="04-rematch",
        prompt={
            "fr": "Notre extrait n’a plus de noms, mais garde des dates et des montants. Un ami propose de les comparer au fichier publié pour retrouver qui est qui. Que répondez-vous?",
            "en": "Our extract has lost its names but keeps dates and amounts. A friend suggests comparing them with the published file, to find out who is who. What do you answer?",
        },
        options=(
            Option(
                {
                    "fr": "« D’accord, si nous nommons la source »",
                    "en": "“Fine, if we name the source”",
                },
                {
                    "fr": "Nommer la source est une condition; elle n’ouvre pas la porte à tous les usages.",
                    "en": "Naming the source is one condition; it does not open the door to every use.",
                },
            ),
            Option(
                {
                    "fr": "« Impossible : un extrait renuméroté est anonyme »",
                    "en": "“Impossible: a renumbered extract is anonymous”",
                },
                {
                    "fr": "Renuméroter enlève le lien le plus court. D’autres restent : une date et un montant peuvent ne convenir qu’à un seul établissement.",
                    "en": "Renumbering removes the shortest link. Others remain: a date and an amount may fit one establishment only.",
                },
            ),
            Option(
                {
                    "fr": "« Non : c’est une réidentification, que la page de licence proscrit »",
                    "en": "“No: that is re-identification, which the licence page rules out”",
                },
                {
                    "fr": "La page de Montréal proscrit « toute tentative d’identifier une personne, une entreprise ou une organisation ». D’après notre lecture, remettre des noms là où on les a retirés en est une.",
                    "en": "Montréal’s page rules out (our translation) “any attempt to identify a person, a business or an organization”. As we read it, putting names back where they were taken out is one.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "« D’accord : les noms sont publics de toute façon »",
                    "en": "“Fine: the names are public anyway”",
                },
                {
                    "fr": "On peut les lire dans le fichier publié, c’est vrai. L’extrait sert à autre chose : compter sans montrer du doigt. Y remettre les noms défait cette protection; relisez ce que la page de licence proscrit.",
                    "en": "They can be read in the published file, it is true. The extract is made for something else: counting without pointing. Putting the names back undoes that protection; read again what the licence page rules out.",
                },
            ),
        ),
    ),
)
