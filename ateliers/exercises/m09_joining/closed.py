"""Closed exercises: a person with a spreadsheet, or with a phone, answers them all."""

from __future__ import annotations

from ateliers.exercises.model import Before, ChooseOne, ChooseSeveral, Order
from ateliers.exercises.short import option
from ateliers.language import Text


def _code(line: str) -> Text:
    return {"fr": line, "en": line}


CLOSED = (
    ChooseOne(
        id="09-predict-rows",
        prompt={
            "fr": "À gauche, quatre écoles : `A`, `B`, `C`, `D`. À droite, trois numéros de téléphone, avec l’école de chacun : `A`, `B`, `B`. Combien de lignes donne une jointure de gauche (`how=\"left\"`), qui garde toutes les écoles?",
            "en": "On the left, four schools: `A`, `B`, `C`, `D`. On the right, three phone numbers, each with its school: `A`, `B`, `B`. How many rows come out of a left join (`how=\"left\"`), which keeps every school?",
        },
        options=(
            option(
                "3",
                "3",
                "C’est le nombre de lignes où une école et un téléphone se sont trouvés. Et les écoles qui n’ont rien trouvé?",
                "That is the number of rows where a school and a phone found each other. What about the schools that found nothing?",
            ),
            option(
                "4",
                "4",
                "Toutes les écoles y sont bien. L’une d’elles a deux téléphones : combien de lignes lui faut-il?",
                "All the schools are there indeed. One of them has two phones: how many rows does it need?",
            ),
            option(
                "5",
                "5",
                "A une fois, B deux fois, C et D avec une case vide. À gauche, rien ne se perd; mais une ligne peut s’y répéter.",
                "A once, B twice, C and D with an empty cell. Nothing on the left is lost, yet a row may be repeated.",
                right=True,
            ),
            option(
                "7",
                "7",
                "Ce sont les deux tables l’une sous l’autre. Une jointure les met côte à côte.",
                "Those are the two tables one under the other. A join puts them side by side.",
            ),
        ),
        hints=(
            {
                "fr": "Prenez les écoles une à une et écrivez les lignes que chacune produit.",
                "en": "Take the schools one by one and write the rows that each of them produces.",
            },
        ),
    ),
    ChooseSeveral(
        id="09-checks",
        prompt={
            "fr": "La première jointure donnait 15 correspondances sur 15, et le Centre-du-Québec manquait. Quelles vérifications l’auraient montré?",
            "en": "The first join gave 15 matches out of 15, and Centre-du-Québec was missing. Which checks would have shown it?",
        },
        options=(
            option(
                "Compter les lignes de gauche, avant et après",
                "Count the rows of the left table, before and after",
                "15 avant, 15 après : ce compte surveille la gauche, où rien ne s’était perdu ni répété.",
                "15 before, 15 after: this count watches the left side, where nothing had been lost or repeated.",
            ),
            option(
                "Comparer le total des habitants, avant et après",
                "Compare the total of people, before and after",
                "De 9 058 297, il tombe à 8 746 003 : 312 294 personnes ne sont plus nulle part.",
                "From 9,058,297 it falls to 8,746,003: 312,294 people are nowhere any more.",
                right=True,
            ),
            option(
                "Comparer le total des civières, avant et après",
                "Compare the total of stretchers, before and after",
                "1 986 avant, 1 986 après. Les civières étaient toutes là; ce sont des habitants qui manquaient.",
                "1,986 before, 1,986 after. The stretchers were all there; the fault lay in what they were compared with.",
            ),
            option(
                "Dresser la liste des régions du répertoire qui n’ont rien trouvé",
                "List the regions of the directory that found nothing",
                "C’est une anti-jointure, de l’autre côté : le Centre-du-Québec y paraît, avec le Nord-du-Québec.",
                "That is an anti-join, from the other side: Centre-du-Québec appears in it, with Nord-du-Québec.",
                right=True,
            ),
            option(
                "Demander que chaque code soit unique (`validate=\"one_to_one\"`)",
                "Require that each code be unique (`validate=\"one_to_one\"`)",
                "Chaque code l’était, des deux côtés : pandas n’aurait rien trouvé à redire. Un code unique peut désigner autre chose.",
                "Each code was, on both sides: pandas would have had nothing to say. A unique code may stand for something else.",
            ),
            option(
                "Lire les 15 lignes, les deux noms côte à côte",
                "Read the 15 rows, both names side by side",
                "« Mauricie et Centre-du-Québec » face à « Mauricie » : l’œil s’arrête là où le code passait.",
                "“Mauricie et Centre-du-Québec” beside “Mauricie”: the eye catches what the code let through.",
                right=True,
            ),
        ),
        why={
            "fr": "Ces trois vérifications regardent ce que les autres ne voient pas : l’autre table, son total et le sens des codes.",
            "en": "These three checks look at what the others do not see: the other table, its total, and what the codes mean.",
        },
        hints=(
            {
                "fr": "Pour chaque vérification, demandez : son résultat aurait-il été différent si le Centre-du-Québec avait été là?",
                "en": "For each check, ask: would its result have been different if Centre-du-Québec had been there?",
            },
        ),
    ),
    Order(
        id="09-order",
        prompt={
            "fr": "Trois tables sont lues : `totals` (les 15 totaux, code `RSS`), `regions` (les habitants des 17 régions, code `region_code`) et `bridge` (la table de correspondance). Ces lignes calculent le taux de chaque RSS. Elles sont dans le désordre.",
            "en": "Three tables have been read: `totals` (the 15 totals, code `RSS`), `regions` (the people of the 17 regions, code `region_code`) and `bridge` (the concordance table). These lines compute the rate of each RSS. They are in the wrong order.",
        },
        lines=(
            _code('totals["rss_code"] = totals["RSS"].str.zfill(2)'),
            _code('covered = bridge.merge(regions, on="region_code")'),
            _code('people = covered.groupby("rss_code", as_index=False)["people"].sum()'),
            _code('joined = totals.merge(people, on="rss_code", how="left", validate="one_to_one")'),
            _code('print(len(joined), joined["stretchers"].sum(), joined["people"].sum())'),
            _code('joined["rate"] = joined["stretchers"] / joined["people"] * 100_000'),
        ),
        shown=(3, 5, 0, 2, 4, 1),
        rules=(
            Before(
                0,
                3,
                {
                    "fr": "La dernière jointure se fait sur `rss_code` : les totaux doivent déjà avoir cette colonne.",
                    "en": "The last join is made on `rss_code`: the totals must have that column by then.",
                },
            ),
            Before(
                1,
                2,
                {
                    "fr": "Le regroupement se sert de `covered` : chaque région doit d’abord recevoir le code de sa RSS.",
                    "en": "The grouping uses `covered`: each region must first receive the code of its RSS.",
                },
            ),
            Before(
                2,
                3,
                {
                    "fr": "Ce qu’on joint aux totaux s’appelle `people` : additionnez d’abord les habitants de chaque RSS.",
                    "en": "What is joined to the totals is called `people`: first add up the people of each RSS.",
                },
            ),
            Before(
                3,
                4,
                {
                    "fr": "On recompte ce que la jointure a donné : `joined` doit exister.",
                    "en": "What gets counted again is what the join gave: `joined` must exist.",
                },
            ),
            Before(
                3,
                5,
                {
                    "fr": "Le taux divise deux colonnes de `joined` : les civières et les habitants doivent déjà s’y trouver.",
                    "en": "The rate divides two columns of `joined`: stretchers and people must have met by then.",
                },
            ),
        ),
        why={
            "fr": "Des codes écrits pareil, le pont, une somme par RSS, la jointure; puis on recompte, et on divise. Recompter avant ou après la division convient, pourvu que ce soit avant de conclure.",
            "en": "Codes written alike, the bridge, one sum per RSS, the join; then count again, and divide. Counting again before or after the division will do, as long as it comes before you conclude.",
        },
    ),
    ChooseOne(
        id="09-approximate",
        prompt={
            "fr": "Dans un tableur, les 15 totaux sont triés par code : de 1 à 9, puis de 11 à 16, en nombres. La troisième colonne contient les civières. Que donne `=RECHERCHEV(10;A2:C16;3)`, sans quatrième argument?",
            "en": "In a spreadsheet, the 15 totals are sorted by code: from 1 to 9, then from 11 to 16, as numbers. The third column holds the stretchers. What does `=VLOOKUP(10,A2:C16,3)` give, without a fourth argument?",
        },
        options=(
            option(
                "`#N/A` (ou `#N/D`) : le code 10 n’y est pas",
                "`#N/A`: code 10 is not there",
                "C’est ce qu’elle donne quand on exige le code exact, avec `FAUX` en quatrième argument. Sans cet argument, elle se contente d’un autre code.",
                "That is what it gives when the exact code is required, with `FALSE` as the fourth argument. Without it, another code will do.",
            ),
            option(
                "Zéro",
                "Zero",
                "Un zéro vous alerterait peut-être. Cette formule rend un nombre qui a l’air d’un vrai.",
                "A zero might alert you. This formula gives a number that looks like a real one.",
            ),
            option(
                "Les civières de la région 9, sans avertir",
                "The stretchers of region 9, without a warning",
                "Elle prend la dernière ligne dont le code ne dépasse pas 10 : les 41 civières de la Côte-Nord, données à une région qui n’a pas de ligne.",
                "It takes the last row whose code does not exceed 10: the 41 stretchers of Côte-Nord, given to a region that has no row.",
                right=True,
            ),
            option(
                "Les civières de la région 11, sans avertir",
                "The stretchers of region 11, without a warning",
                "Elle s’approche du code cherché, oui, mais sans jamais le dépasser.",
                "It does come close to the code it seeks, yet never goes beyond it.",
            ),
        ),
        hints=(
            {
                "fr": "Essayez-la dans une feuille, sur trois lignes : 1, 2 et 4, en cherchant 3.",
                "en": "Try it on a sheet with three rows, 1, 2 and 4, looking for 3.",
            },
        ),
    ),
)  # fmt: skip
