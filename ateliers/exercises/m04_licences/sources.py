"""Which sources may be used and combined, and what a credit line lacks."""

from __future__ import annotations

from ateliers.exercises.model import Card, ChooseSeveral, Option, Sort

MISSING = ChooseSeveral(
    id="04-missing",
    prompt={
        "fr": "Un tableau ne garde que les piscines de Verdun. Dessous, on lit : « Source : Ville de Montréal, Piscines municipales. Licence CC BY 4.0. Données récupérées le 24 novembre 2026. » Que manque-t-il?",
        "en": "A table keeps the pools of Verdun only. Below it you read: “Source: Ville de Montréal, Piscines municipales (municipal pools). Licence CC BY 4.0. Data retrieved on November 24, 2026.” What is missing?",
    },
    options=(
        Option(
            {"fr": "L’organisme qui publie", "en": "Who publishes"},
            {
                "fr": "« Ville de Montréal » nomme l’organisme : cet élément y est.",
                "en": "“Ville de Montréal” says who publishes: this part is there.",
            },
        ),
        Option(
            {"fr": "Le titre du jeu de données", "en": "The title of the dataset"},
            {
                "fr": "Le titre y est, tout de suite après l’organisme.",
                "en": "The title is there, right after who publishes.",
            },
        ),
        Option(
            {"fr": "L’adresse de la fiche", "en": "The address of the record"},
            {
                "fr": "Aucune adresse : pour vérifier, il faudra chercher.",
                "en": "No address: whoever wants to check will have to search.",
            },
            right=True,
        ),
        Option(
            {"fr": "La licence", "en": "The licence"},
            {
                "fr": "« CC BY 4.0 » nomme la licence et sa version : cet élément y est.",
                "en": "“CC BY 4.0” names the licence and its version: this part is there.",
            },
        ),
        Option(
            {"fr": "La période que les données décrivent", "en": "The period the data describe"},
            {
                "fr": "On sait quand les données ont été récupérées, pas de quelle année elles parlent.",
                "en": "We know when the data were retrieved, not which year they tell of.",
            },
            right=True,
        ),
        Option(
            {"fr": "La date de la copie", "en": "The date they were retrieved"},
            {
                "fr": "C’est le 24 novembre 2026 : cet élément y est. La période que les données décrivent est autre chose.",
                "en": "November 24, 2026 is that date. It does not say which year the data describe, which is another matter.",
            },
        ),
        Option(
            {"fr": "Ce qui a été modifié", "en": "What was changed"},
            {
                "fr": "Le tableau ne garde que Verdun : c’est une modification, et la ligne n’en dit rien.",
                "en": "The table keeps Verdun only: that is a change, and the line does not mention it.",
            },
            right=True,
        ),
    ),
    why={
        "fr": "Adresse, période, modifications : les trois qui permettent de vérifier, et que cette ligne oubliait.",
        "en": "Address, period, changes: the three that let a reader check, and that this line forgot.",
    },
)

SORT = Sort(
    id="04-sort",
    prompt={
        "fr": "Vous vendez **5 $** un guide de quartier, dont le tableau réunit, en les remaniant, les amendes (CC BY 4.0) et une autre source. La licence de cette autre source le permet-elle?",
        "en": "You sell a neighbourhood guide for **$5**. Its table combines the fines (CC BY 4.0) with another source, both rearranged your own way. Does the licence of that other source allow it?",
    },
    bins=(
        {"fr": "Oui, avec sa mention de source", "en": "Yes, with its credit line"},
        {"fr": "Non", "en": "No"},
        {"fr": "Pas de licence : il faut demander", "en": "No licence: you must ask"},
    ),
    cards=(
        Card(
            {"fr": "La population des municipalités, CC BY 4.0", "en": "Populations of municipalities, CC BY 4.0"},
            0,
            {
                "fr": "La population des municipalités porte la même licence que les amendes. Qu’est-ce que CC BY dit de la vente et des modifications?",
                "en": "The populations carry the same licence as the fines. What does CC BY say about selling and changing?",
            },
        ),
        Card(
            {"fr": "Une carte sous CC BY-NC 4.0", "en": "A map under CC BY-NC 4.0"},
            1,
            {
                "fr": "Pour la carte, NC veut dire « pas d’usage commercial ». Votre guide se vend.",
                "en": "For the map, NC means “no commercial use”. Your guide is sold.",
            },
        ),
        Card(
            {"fr": "Un tableau sous la Licence ouverte de Statistique Canada", "en": "A table under the Statistics Canada Open Licence"},
            0,
            {
                "fr": "La licence de Statistique Canada est publiée : elle permet l’usage commercial, avec sa propre formule de mention et sans laisser croire à un appui.",
                "en": "Statistics Canada’s licence can be read: it allows commercial use, with a credit worded its own way and no hint of endorsement.",
            },
        ),
        Card(
            {"fr": "Un tableau sur un site Web qui ne dit rien de sa licence", "en": "A table on a website that says nothing about a licence"},
            2,
            {
                "fr": "Le site du tableau ne dit rien. Un silence ne permet rien, et n’interdit pas de poser la question.",
                "en": "The website of the table says nothing. Silence permits nothing, and does not stop you from asking.",
            },
        ),
        Card(
            {"fr": "Des textes sous CC BY-ND 4.0, que vous abrégez", "en": "Texts under CC BY-ND 4.0, which you shorten"},
            1,
            {
                "fr": "Pour les textes, ND veut dire « pas de version modifiée ». Les abréger en fait une.",
                "en": "For the texts, ND means “no changed version”. Shortening makes one.",
            },
        ),
        Card(
            {"fr": "Des données fédérales, Licence du gouvernement ouvert – Canada 2.0", "en": "Federal data, Open Government Licence – Canada 2.0"},
            0,
            {
                "fr": "La licence fédérale est publiée, elle aussi : que dit-elle des usages commerciaux et des adaptations? La leçon en parle.",
                "en": "The federal licence is written down and can be read: what does it say about commercial use and adapting? The lesson mentions it.",
            },
        ),
        Card(
            {"fr": "La photo d’un restaurant, tirée de sa page sur un réseau social", "en": "A restaurant’s photo, taken from its social network page"},
            2,
            {
                "fr": "La photo se voit, mais rien ne vous permet de la reprendre. Qui pourrait vous le permettre?",
                "en": "The photo can be seen, but nothing lets you reuse it. Who could let you?",
            },
        ),
        Card(
            {"fr": "Une liste sous CC BY-NC-SA 4.0", "en": "A list under CC BY-NC-SA 4.0"},
            1,
            {
                "fr": "Dans le code de la liste, cherchez les deux lettres qui parlent d’argent.",
                "en": "In the code of the list, look for the two letters that speak of money.",
            },
        ),
    ),
    why={
        "fr": "Trois oui, chacun avec sa propre mention; trois non, à cause de NC ou de ND; deux silences. Un « non » peut toujours se négocier : écrivez à l’organisme.",
        "en": "Three times yes, each with its own credit; three times no, because of NC or ND; two silences. A “no” can still be negotiated: write to the publisher.",
    },
    hints=(
        {
            "fr": "NC : pas d’usage commercial. ND : pas de version modifiée. SA : le résultat garde la même licence.",
            "en": "NC: no commercial use. ND: no changed version. SA: the result keeps the same licence.",
        },
    ),
)  # fmt: skip


def _sold(fr: str, en: str) -> Option:
    """Return a dataset under CC BY, which may be sold."""
    return Option(
        {"fr": f"{fr} (CC BY 4.0)", "en": f"{en} (CC BY 4.0)"},
        {
            "fr": "CC BY permet la vente, avec une mention de source.",
            "en": "CC BY allows selling, with a credit line.",
        },
        right=True,
    )


EIGHT = ChooseSeveral(
    id="04-eight",
    prompt={
        "fr": "Ces huit jeux de données sont sur les portails du Québec. Les licences sont celles que donne une liste lue en novembre 2026; vérifiez chaque fiche. Lesquels peuvent entrer dans un guide **vendu**?",
        "en": "These eight datasets are on portals of Québec. The licences are those that a list we read in November 2026 gives; check each record. Which ones may go into a guide that is **sold**?",
    },
    options=(
        _sold("Passages de vélos aux compteurs de Montréal, 2012", "Bicycle passages at Montréal counters, 2012"),
        Option(
            {"fr": "Données hydrométriques, Hydro-Québec (CC BY-NC)", "en": "Hydrometric data, Hydro-Québec (CC BY-NC)"},
            {
                "fr": "Les données hydrométriques sont bien sur le portail, mais leur licence contient NC : pas d’usage commercial.",
                "en": "The hydrometric data are on the portal, but their licence contains NC: no commercial use.",
            },
        ),
        _sold("Amendes après inspection des aliments à Montréal", "Fines after food inspections in Montréal"),
        _sold("Municipalités et territoires du Québec", "Municipalities and territories of Québec"),
        Option(
            {"fr": "Registre des entreprises (CC BY-NC-SA)", "en": "Enterprise register (CC BY-NC-SA)"},
            {
                "fr": "Le registre des entreprises parle de commerces, mais sa licence contient NC : on ne peut pas le vendre.",
                "en": "The enterprise register is about businesses, but its licence contains NC: it may not be sold.",
            },
        ),
        _sold("Situation dans les urgences du Québec à une heure donnée", "Situation in Québec emergency rooms at a given hour"),
        _sold("Piscines, pataugeoires et jeux d’eau de Montréal", "Swimming pools, wading pools and splash pads of Montréal"),
        Option(
            {"fr": "Données linguistiques, Office québécois de la langue française (CC BY-NC-SA)", "en": "Language data, Office québécois de la langue française (CC BY-NC-SA)"},
            {
                "fr": "Les données linguistiques se partagent gratuitement, aux mêmes conditions; NC exclut la vente.",
                "en": "The language data may be shared free of charge, on the same terms; NC rules out selling.",
            },
        ),
    ),
    why={
        "fr": "Cinq sur huit. La présence sur un portail ne dit rien de la licence : c’est la fiche qui l’indique.",
        "en": "Five out of eight. Being on a portal does not tell the licence: the record does.",
    },
    hints=(
        {
            "fr": "Lisez la fin de chaque code : deux lettres excluent la vente.",
            "en": "Read the end of each code: two letters rule out selling.",
        },
    ),
)  # fmt: skip
