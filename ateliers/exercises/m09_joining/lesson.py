"""Questions of the lesson: three at the door, then one after each step."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne
from ateliers.exercises.short import option

LESSON = (
    ChooseOne(
        id="09-know-key",
        prompt={
            "fr": "Deux listes d’une école donnent le nom, le groupe et le numéro de dossier de chaque élève; l’une y ajoute l’adresse, l’autre les notes. Par quelle colonne les rapprocher?",
            "en": "Two lists of a school give each pupil’s name, class and file number; one adds the address, the other the marks. Which column should bring them together?",
        },
        options=(
            option(
                "Le nom",
                "The name",
                "Deux élèves peuvent porter le même nom, et un même nom s’écrit de plusieurs façons. L’ordinateur compare des lettres, pas des personnes.",
                "Two pupils may bear the same name, and one name may be written in several ways. The computer compares letters, not people.",
            ),
            option(
                "Le numéro de dossier",
                "The file number",
                "Il désigne une personne, et une seule, dans les deux listes. C’est ce qu’on appelle une clé.",
                "It identifies one person, and one only, in both lists. That is called a key.",
                right=True,
            ),
            option(
                "Le groupe",
                "The class",
                "Beaucoup d’élèves le partagent : chacun y rencontrerait les notes de tous les autres.",
                "Many pupils share one: each of them would meet the marks of all the others.",
            ),
            option(
                "Aucune : la première ligne va avec la première",
                "None: the first row goes with the first row",
                "Une seule ligne ajoutée d’un côté décale toutes les suivantes, et rien ne le signale.",
                "A single row added on one side shifts all those below it, and nothing says so.",
            ),
        ),
    ),
    ChooseOne(
        id="09-know-unmatched",
        prompt={
            "fr": "On ajoute des numéros de téléphone à la liste des dix membres d’un club, en gardant tous les membres. Deux d’entre eux ne sont pas dans l’annuaire. Que contient leur case « téléphone »?",
            "en": "You add phone numbers to the list of the ten members of a club, keeping every member. Two of them are not in the directory. What does their “phone” cell hold?",
        },
        options=(
            option(
                "Un zéro",
                "A zero",
                "Un zéro serait une valeur que quelqu’un a notée. L’annuaire, lui, ne dit rien de ces deux personnes.",
                "A zero would be a value that somebody wrote down. The directory says nothing of these two people.",
            ),
            option(
                "Le numéro de la ligne d’à côté",
                "The number of the row next to it",
                "Ici, une ligne qui ne trouve rien n’emprunte pas à sa voisine. Une certaine formule de tableur le fait : vous la verrez dans les exercices.",
                "Here, a row that finds nothing does not borrow from its neighbour. A certain spreadsheet formula does: you will meet it in the exercises.",
            ),
            option(
                "On ne le saura pas : l’ordinateur s’arrête sur une erreur",
                "You will not know: the computer stops with an error",
                "Chercher quelqu’un qui n’y est pas n’est pas une faute pour l’ordinateur. Il continue, sans rien dire.",
                "To a computer, looking for somebody who is not there is no fault. It goes on, without a word.",
            ),
            option(
                "Rien : la case est vide",
                "Nothing: the cell is empty",
                "Ces deux lignes restent, sans correspondance. Une case vide se voit mal dans une longue table : il faut la chercher.",
                "These two rows stay, unmatched. An empty cell is hard to see in a long table: it has to be looked for.",
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="09-know-rows",
        prompt={
            "fr": "Une table contient dix commandes, une par ligne. Dans le fichier des clients, la personne qui a passé la troisième est inscrite deux fois; les autres, une fois. On joint les clients aux commandes. Combien de lignes obtient-on?",
            "en": "A table holds ten orders, one per row. In the file of customers, the person who placed the third order is entered twice; the others, once. You join the customers to the orders. How many rows come out?",
        },
        options=(
            option(
                "9",
                "9",
                "Une fiche en double ne fait rien disparaître : la troisième commande a bien trouvé quelqu’un.",
                "A double entry makes nothing vanish: the third order did find somebody.",
            ),
            option(
                "10",
                "10",
                "Il faudrait que l’ordinateur choisisse entre les deux fiches. Il ne choisit pas : toutes deux conviennent.",
                "For that, the computer would have to choose between the two entries. It does not choose: both fit.",
            ),
            option(
                "11",
                "11",
                "La troisième commande paraît deux fois, une par fiche. Et si on additionne les montants, elle compte double.",
                "The third order appears twice, once per entry. And if you add up the amounts, it counts double.",
                right=True,
            ),
            option(
                "12",
                "12",
                "La troisième commande rencontre deux fiches : elle occupe deux lignes en tout, et non deux de plus.",
                "The third order meets two entries: it takes two rows in all, not two more.",
            ),
        ),
    ),
    ChooseOne(
        id="09-advice",
        prompt={
            "fr": "Le message finit par un conseil : employer `pd.concat`. Que faites-vous?",
            "en": "The message ends with advice: use `pd.concat`. What do you do?",
        },
        options=(
            option(
                "Je le suis : pandas sait ce qui lui manque",
                "I follow it: pandas knows what it lacks",
                "`pd.concat` empile une table sous l’autre : 15 lignes, puis 17, et aucune région n’a reçu ses habitants.",
                "`pd.concat` stacks one table under the other: 15 rows, then 17, and no region has received its people.",
            ),
            option(
                "Je retire les lignes qui bloquent",
                "I remove the rows that block",
                "Aucune ligne ne bloque plus qu’une autre : c’est toute la colonne qui est d’un autre type.",
                "No single row is to blame: the whole column is of another type.",
            ),
            option(
                "Je télécharge le fichier de nouveau : il est abîmé",
                "I download the file again: it is damaged",
                "Le fichier va bien. C’est à la lecture que ses codes sont devenus des nombres, et une nouvelle copie serait lue de même.",
                "The file is sound. Its codes became numbers while being read, and a new copy would be read in the same way.",
            ),
            option(
                "Je répare la cause : les deux codes doivent être du même type",
                "I repair the cause: both codes must be of the same kind",
                "La première phrase du message la nomme : un nombre d’un côté (`int64`), un texte de l’autre (`str`). Le conseil, lui, répond à une autre question.",
                "The first sentence of the message names it: a number on one side (`int64`), a text on the other (`str`). The advice answers another question.",
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="09-as-text",
        prompt={
            "fr": "Les codes des urgences, devenus des textes, vont de 1 à 9, puis de 11 à 16. Ceux du répertoire s’écrivent 01, 02, 03… jusqu’à 17. Combien des 15 régions trouveront une ligne?",
            "en": "The codes of the emergency file, now texts, go from 1 to 9, then from 11 to 16. Those of the directory are written 01, 02, 03… up to 17. How many of the 15 regions will find a row?",
        },
        options=(
            option(
                "15",
                "15",
                "Pour vous, 1 et 01 sont le même code. Pour un ordinateur qui compare des textes, ils n’ont même pas la même longueur.",
                "To you, 1 and 01 are the same code. To a computer that compares texts, they are not even the same length.",
            ),
            option(
                "9",
                "9",
                "C’est le nombre de codes à un seul chiffre. Sont-ils écrits pareil de l’autre côté?",
                "That is the number of one-digit codes. Are they written the same on the other side?",
            ),
            option(
                "6",
                "6",
                "Seuls 11 à 16 s’écrivent pareil des deux côtés. Aucune erreur ne dira que les neuf autres n’ont rien trouvé.",
                "Only 11 to 16 are written the same on both sides. No error will tell that the other nine found nothing.",
                right=True,
            ),
            option(
                "0",
                "0",
                "Le zéro ne manque pas à tous les codes. Lesquels ont déjà deux chiffres?",
                "Not every code lacks a zero. Which of them have two digits already?",
            ),
        ),
    ),
    ChooseOne(
        id="09-fifteen",
        prompt={
            "fr": "Les quinze régions du fichier des urgences ont toutes trouvé une ligne. Qu’est-ce que cela prouve?",
            "en": "All fifteen regions of the emergency file found a row. What does that prove?",
        },
        options=(
            option(
                "Que chacune a reçu ses habitants",
                "That each of them received its people",
                "Chacune a reçu des habitants. Que ce soient les siens, l’ordinateur n’en sait rien : il a comparé des chiffres, pas des territoires.",
                "Each of them received some people. Whether they are its own, the computer cannot know: it compared digits, not territories.",
            ),
            option(
                "Que chacun de leurs codes existe dans le répertoire",
                "That each of their codes exists in the directory",
                "Cela, et rien de plus. Que le code y désigne le même territoire, personne ne l’a encore vérifié.",
                "That, and nothing more. Whether the code stands for the same territory there, nobody has checked yet.",
                right=True,
            ),
            option(
                "Que personne n’a été oublié",
                "That nobody was left out",
                "Ce compte part des lignes de gauche. Une ligne de droite que personne n’a demandée n’y paraît pas.",
                "This count starts from the rows on the left. A row on the right that nobody asked for does not appear in it.",
            ),
            option(
                "Que le taux est juste, puisque rien ne s’est affiché",
                "That the rate is right, since no message came",
                "L’absence d’erreur dit que le calcul a pu se faire. Elle ne dit pas qu’il fallait le faire ainsi.",
                "The absence of an error tells you that the calculation could be done, not that it should be done this way.",
            ),
        ),
    ),
    ChooseOne(
        id="09-direction",
        prompt={
            "fr": "La RSS 04 couvre deux régions administratives. Quelle façon de joindre garde les 1 986 civières, garde les habitants des deux régions et n’invente rien?",
            "en": "RSS 04 covers two administrative regions. Which way of joining keeps the 1,986 stretchers, keeps the people of both regions and invents nothing?",
        },
        options=(
            option(
                "Donner à chaque région administrative les civières de sa RSS",
                "Give each administrative region the stretchers of its RSS",
                "Dans la table de correspondance, la RSS 04 a deux lignes : ses 118 civières s’écriraient deux fois.",
                "In the concordance table, RSS 04 has two rows: its 118 stretchers would be written twice.",
            ),
            option(
                "Donner la moitié des civières de la RSS 04 à chacune des deux régions",
                "Give half of the stretchers of RSS 04 to each of the two regions",
                "Le total serait bon, et le partage inventé : rien dans ces tables ne dit qu’il se fait par moitiés.",
                "The total would be right and the split made up: nothing in these tables says that it is half and half.",
            ),
            option(
                "Additionner les habitants par RSS, puis les joindre aux civières",
                "Add up the people of each RSS, then join them to the stretchers",
                "Des habitants s’additionnent : ceux des deux régions se retrouvent sur une ligne, et les 118 civières ne sont écrites qu’une fois.",
                "People can be added up: those of both regions end on one row, and the 118 stretchers are written once only.",
                right=True,
            ),
            option(
                "Effacer de la table de correspondance la deuxième ligne de la RSS 04",
                "Delete the second row of RSS 04 from the concordance table",
                "Les civières ne seraient comptées qu’une fois, et le Centre-du-Québec disparaîtrait de nouveau.",
                "The stretchers would be counted once only, and Centre-du-Québec would vanish again.",
            ),
        ),
    ),
    ChooseOne(
        id="09-names",
        prompt={
            "fr": "On joint deux listes de municipalités sur le nom, orthographié pareil dans les deux. Qu’arrive-t-il?",
            "en": "Two lists of municipalities are joined on the name, spelled alike in both. What breaks?",
        },
        options=(
            option(
                "Rien, puisque l’orthographe est la même",
                "Nothing, since the spelling is the same",
                "C’est quand l’orthographe est la même que deux endroits se confondent. Combien y a-t-il de Saint-Lambert?",
                "When the spelling is the same, two places can be taken for one. How many Saint-Lamberts are there?",
            ),
            option(
                "L’ordinateur s’arrête au premier homonyme",
                "The computer stops at the first homonym",
                "Il ne s’arrête que si on le lui demande, avec `validate=`. Sinon, il joint tout ce qui se ressemble.",
                "It stops only if it is asked to, with `validate=`. Otherwise, it joins whatever looks alike.",
            ),
            option(
                "Les homonymes sont retirés du résultat",
                "Homonyms are taken out of the result",
                "Aucune ligne n’est retirée : chacune a trouvé au moins une correspondance. Regardez plutôt leur nombre.",
                "No row is taken out: each of them found at least one match. Look at how many rows come out.",
            ),
            option(
                "Chaque homonyme rencontre aussi l’autre : des lignes en trop, où deux endroits se mêlent",
                "Each homonym meets the other one too: extra rows, where two places are mixed",
                "Les 1 098 lignes deviennent 1 158 : les 60 de plus donnent à une municipalité les habitants de son homonyme.",
                "The 1,098 rows become 1,158: the 60 extra ones give a municipality the people of its homonym.",
                right=True,
            ),
        ),
    ),
)
