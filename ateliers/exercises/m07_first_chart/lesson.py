"""Questions met in the lesson: three at the door, then one after each step."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne, Option


def _option(fr: str, en: str, told_fr: str, told_en: str, right: bool = False) -> Option:
    return Option({"fr": fr, "en": en}, {"fr": told_fr, "en": told_en}, right)


LESSON = (
    ChooseOne(
        id="07-know-chart",
        prompt={
            "fr": "On veut comparer le nombre de bibliothèques de quinze villes. Quel graphique choisir?",
            "en": "You want to compare the number of libraries in fifteen towns. Which chart do you choose?",
        },
        options=(
            _option(
                "Un diagramme circulaire, une pointe par ville",
                "A pie chart, one slice per town",
                "Quinze pointes se ressemblent : l’œil compare mal des angles. Et il se demande quelle part du total chaque ville occupe, ce qui n’était pas la question.",
                "Fifteen slices look alike: the eye compares angles poorly. And it wonders what share of the total each town holds, which was not the question.",
            ),
            _option(
                "Une ligne qui relie les villes",
                "A line that joins the towns",
                "Une ligne dit : « entre ces deux points, il s’est passé quelque chose ». Entre deux villes, il n’y a rien à parcourir.",
                "A line says: “something happened between these two points”. Between two towns there is nothing to travel through.",
            ),
            _option(
                "Un diagramme à barres, une barre par ville",
                "A bar chart, one bar per town",
                "Comparer des longueurs qui partent toutes du même zéro est ce que l’œil fait le mieux.",
                "Comparing lengths that all start from the same zero is what the eye does best.",
                right=True,
            ),
            _option(
                "Une barre par ville, chacune de sa couleur",
                "One bar per town, each in its own colour",
                "Les barres conviennent. Quinze couleurs, par contre, ne disent rien de plus que les noms, et le regard cherche ce qu’elles veulent dire.",
                "Bars suit the question. Fifteen colours, though, say nothing that the names do not, and the eye looks for what they mean.",
            ),
        ),
    ),
    ChooseOne(
        id="07-know-rate",
        prompt={
            "fr": "L’urgence A a 40 patients sur civière pour 40 civières; l’urgence B en a 30 pour 20 civières. Laquelle est la plus remplie pour sa taille?",
            "en": "Emergency room A has 40 patients on stretchers for 40 stretchers; B has 30 for 20 stretchers. Which is fuller for its size?",
        },
        options=(
            _option(
                "A, qui a dix patients de plus",
                "A, with ten more patients",
                "A reçoit plus de monde, et elle a deux fois plus de civières. « Pour sa taille » demande de diviser.",
                "A takes in more people, and it has twice as many stretchers. “For its size” calls for a division.",
            ),
            _option(
                "B, qui a trois patients pour deux civières",
                "B, with three patients for two stretchers",
                "150 patients pour 100 civières, contre 100 pour 100 : B est la plus remplie, avec moins de patients.",
                "150 patients for 100 stretchers, against 100 for 100: B is fuller, with fewer patients.",
                right=True,
            ),
            _option(
                "Les deux se valent : chacune a dix patients d’écart",
                "Neither: ten patients make no difference",
                "Dix patients de plus sur 40 civières ou sur 20 ne pèsent pas le même poids. Divisez les patients par les civières.",
                "Ten patients do not weigh the same on 40 stretchers as on 20. Divide the patients by the stretchers.",
            ),
            _option(
                "On ne peut pas comparer deux urgences de taille différente",
                "Two emergency rooms of different sizes cannot be compared",
                "On le peut, avec un taux : il rapporte les patients au nombre de civières, et la taille ne gêne plus.",
                "They can, with a rate: it sets patients against stretchers, and size no longer gets in the way.",
            ),
        ),
    ),
    ChooseOne(
        id="07-know-total",
        prompt={
            "fr": "Une table a une ligne par école, puis une ligne « Total » par ville. On additionne toute la colonne des élèves. Qu’obtient-on?",
            "en": "A table has one row per school, then one “Total” row per town. You add up the whole column of pupils. What do you get?",
        },
        options=(
            _option(
                "Le nombre d’élèves",
                "The number of pupils",
                "Chaque élève est dans la ligne de son école et dans le total de sa ville : la somme le prend deux fois.",
                "Each pupil is in the row of a school and in the total of a town: the sum takes them twice.",
            ),
            _option(
                "Le double du nombre d’élèves",
                "Twice the number of pupils",
                "Une fois dans l’école, une fois dans le total. L’ordinateur additionne ce qu’on lui donne, sans lire le mot « Total ».",
                "Once in the school, once in the total. The computer adds what it is given, without reading the word “Total”.",
                right=True,
            ),
            _option(
                "Une erreur : on ne mélange pas écoles et totaux",
                "An error: schools and totals do not mix",
                "Aucune erreur ne vient : ce sont tous des nombres. C’est bien ce qui rend ces lignes dangereuses.",
                "No error comes: they are all numbers. That is what makes such rows dangerous.",
            ),
            _option(
                "Le nombre d’élèves, plus le nombre de villes",
                "The number of pupils, plus the number of towns",
                "Ce ne sont pas les lignes qu’on additionne, mais ce qu’elles contiennent : un total contient déjà tous les élèves de sa ville.",
                "What gets added is not rows but what they hold: a total already holds all the pupils of its town.",
            ),
        ),
    ),
    ChooseOne(
        id="07-three-times",
        prompt={
            "fr": "La colonne des patients donne 8 238. Pourquoi est-ce trop?",
            "en": "The column of patients adds up to 8,238. Why is that too many?",
        },
        options=(
            _option(
                "Des patients sont passés d’un hôpital à l’autre",
                "Patients moved from one hospital to another",
                "Le fichier décrit une seule heure, et il ne suit personne. Regardez plutôt ce que disent les lignes elles-mêmes.",
                "The file describes a single hour and follows nobody. Look at what the rows themselves say.",
            ),
            _option(
                "Des installations sont écrites deux fois",
                "Some facilities are written twice",
                "Chaque installation n’a qu’une ligne. D’autres lignes, par contre, ne sont pas des installations.",
                "Each facility has one row only. Other rows, though, are not facilities.",
            ),
            _option(
                "Des lignes de totaux sont mêlées aux installations",
                "Rows of totals are mixed with the facilities",
                "Chaque patient est compté dans son installation, dans le total de sa région et dans celui du Québec : trois fois.",
                "Each patient is counted in a facility, in the total of a region and in that of Québec: three times.",
                right=True,
            ),
            _option(
                "La colonne compte aussi la salle d’attente",
                "The column counts the waiting room too",
                "Cette colonne ne compte que les patients sur civière. Le trop-plein vient des lignes, pas de la colonne.",
                "This column counts patients on stretchers only. The excess comes from the rows, not from the column.",
            ),
        ),
    ),
    ChooseOne(
        id="07-key-error",
        prompt={
            "fr": "Le message dit `KeyError: 'Région'`. Que s’est-il passé?",
            "en": "The message says `KeyError: 'Région'`. What happened?",
        },
        options=(
            _option(
                "Python ne sait pas lire les accents",
                "Python cannot read accents",
                "Il les lit très bien : il recopie « Région » dans son message, accent compris. Il ne trouve aucune colonne de ce nom.",
                "It reads them very well: it repeats “Région” in its message, accent included. It finds no column of that name.",
            ),
            _option(
                "La table n’a aucune colonne qui porte exactement ce nom",
                "The table has no column with exactly that name",
                "Le fichier écrit `Region`, sans accent. Pour l’ordinateur, é et e sont deux lettres différentes.",
                "The file writes `Region`, without an accent. To the computer, é and e are two different letters.",
                right=True,
            ),
            _option(
                "La colonne des régions est vide",
                "The column of regions is empty",
                "Une colonne vide ne donne pas d’erreur. Celle-ci n’a pas été trouvée du tout.",
                "An empty column gives no error. This one was not found at all.",
            ),
            _option(
                "Une clé d’accès manque pour ouvrir le fichier",
                "An access key is missing to open the file",
                "« Key » veut dire ici le nom d’une colonne, la « clé » par laquelle on la demande. Le fichier, lui, est ouvert.",
                "“Key” here means the name of a column, by which you ask for it. The file itself is open.",
            ),
        ),
    ),
    ChooseOne(
        id="07-most-patients",
        prompt={
            "fr": "D’après ce graphique, quelle phrase peut-on publier?",
            "en": "From this chart, which sentence can you publish?",
        },
        options=(
            _option(
                "« À cette heure, c’est à Montréal qu’il y avait le plus de patients sur civière »",
                "“At that hour, Montréal had the most patients on stretchers”",
                "C’est ce que la longueur des barres compare : des nombres de patients, à une heure donnée.",
                "That is what the lengths of the bars compare: numbers of patients, at a given hour.",
                right=True,
            ),
            _option(
                "« À cette heure, c’est Montréal qui débordait le plus »",
                "“At that hour, Montréal overflowed the most”",
                "Déborder dépend aussi de la place. Montréal a beaucoup de patients, et ce graphique ne montre pas combien elle a de civières.",
                "Overflowing depends on room too. Montréal has many patients, and this chart does not show how many stretchers it has.",
            ),
            _option(
                "« C’est à Montréal qu’on attend le plus longtemps »",
                "“Montréal has the longest wait”",
                "Une barre compte ici des patients, pas des heures. Et la salle d’attente n’est pas dans cette colonne.",
                "A bar here counts patients, not hours. And the waiting room is not in this column.",
            ),
            _option(
                "« Les urgences de Montréal vont de plus en plus mal »",
                "“Montréal’s emergency rooms are getting worse”",
                "« De plus en plus » demande au moins deux moments. Le fichier n’en a qu’un.",
                "“Getting” worse takes at least two moments. The file has one.",
            ),
        ),
    ),
    ChooseOne(
        id="07-fill",
        prompt={
            "fr": 'Le même graphique, pour la question « Ma région déborde-t-elle plus que les autres? ». Par quoi remplacer le trou dans `x="___:Q"`?',
            "en": 'The same chart, for the question “Is my region more overcrowded than the others?” What fills the gap in `x="___:Q"`?',
        },
        options=(
            _option(
                "`patients`",
                "`patients`",
                "Ces barres comparent la taille des régions autant que leur débordement : les grandes gagnent d’avance.",
                "These bars compare the size of the regions as much as their overcrowding: the large ones win beforehand.",
            ),
            _option(
                "`stretchers`",
                "`stretchers`",
                "Ces barres montreraient la place disponible, sans un seul patient.",
                "These bars would show the room there is, without a single patient.",
            ),
            _option(
                "`Region`",
                "`Region`",
                "C’est le nom des barres, déjà sur l’axe vertical. Une longueur demande une quantité : `:Q`.",
                "That is the name of the bars, already on the vertical axis. A length calls for a quantity: `:Q`.",
            ),
            _option(
                "`rate`",
                "`rate`",
                "Le taux rapporte les patients aux civières : une petite région et une grande se comparent.",
                "The rate sets patients against stretchers: a small region and a large one can be compared.",
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="07-mean-of-rates",
        prompt={
            "fr": "Deux urgences : l’une a 3 patients pour 1 civière (300 %), l’autre 99 pour 99 (100 %). Quel est leur taux d’occupation ensemble?",
            "en": "Two emergency rooms: one has 3 patients for 1 stretcher (300%), the other 99 for 99 (100%). What is their occupancy rate together?",
        },
        options=(
            _option(
                "200 %",
                "200%",
                "C’est la moyenne des deux taux : la civière unique y pèse autant que les 99 autres.",
                "That is the mean of the two rates: the single stretcher weighs as much as the other 99.",
            ),
            _option(
                "102 %",
                "102%",
                "102 patients pour 100 civières. On additionne d’abord, on divise ensuite.",
                "102 patients for 100 stretchers. Add up first, divide afterwards.",
                right=True,
            ),
            _option(
                "400 %",
                "400%",
                "Des taux ne s’additionnent pas : chacun se rapporte à son propre nombre de civières.",
                "Rates do not add up: each refers to its own number of stretchers.",
            ),
            _option(
                "300 %, celui de la plus remplie",
                "300%, that of the fuller one",
                "C’est le taux d’une seule des deux. Ensemble, presque toutes les civières sont dans l’autre.",
                "That is the rate of one of the two. Together, nearly all the stretchers are in the other.",
            ),
        ),
    ),
    ChooseOne(
        id="07-line-across",
        prompt={
            "fr": "Une ligne relie les taux, d’une région à la suivante. Que laisse-t-elle croire, que les données ne disent pas?",
            "en": "A line joins the rates, from one region to the next. What does it suggest that the data do not say?",
        },
        options=(
            _option(
                "Que le taux passe peu à peu d’une région à la suivante",
                "That the rate goes gradually from one region to the next",
                "Entre deux régions, il n’y a rien. Rangées autrement, elles donneraient une autre pente : la ligne raconte l’ordre des noms.",
                "Between two regions there is nothing. Arranged otherwise, they would give another slope: the line tells the order of the names.",
                right=True,
            ),
            _option(
                "Que Laurentides a le taux le plus élevé",
                "That Laurentides has the highest rate",
                "Cela, les données le disent : le point le plus haut est bien celui-là. Cherchez ce que la ligne ajoute aux points.",
                "The data do say that: the highest point is that one. Look for what the line adds to the points.",
            ),
            _option(
                "Que toutes les régions dépassent 100 %",
                "That all regions are above 100%",
                "La ligne ne l’affirme pas : plusieurs points sont sous 100. Regardez ce qui relie les points.",
                "The line does not claim so: several points are below 100. Look at what joins the points.",
            ),
            _option(
                "Rien de plus que les barres",
                "Nothing more than the bars",
                "Les hauteurs sont les mêmes. La pente entre deux points, elle, est nouvelle, et quelqu’un la lira.",
                "The heights are the same. The slope between two points is new, and somebody will read it.",
            ),
        ),
    ),
)
