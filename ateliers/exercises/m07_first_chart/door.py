"""Three questions at the door: a chart for a question, a rate, totals among the rows."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne
from ateliers.exercises.short import option

DOOR = (
    ChooseOne(
        id="07-know-chart",
        prompt={
            "fr": "On veut comparer le nombre de bibliothèques de quinze villes. Quel graphique choisir?",
            "en": "You want to compare the number of libraries in fifteen towns. Which chart do you choose?",
        },
        options=(
            option(
                "Un diagramme circulaire, une pointe par ville",
                "A pie chart, one slice per town",
                "Quinze pointes se ressemblent : l’œil compare mal des angles. Et une pointe montre une part du total, ce qui n’était pas la question.",
                "Fifteen slices look alike: the eye compares angles poorly. And a slice shows a share of the total, which was not the question.",
            ),
            option(
                "Une ligne qui relie les villes",
                "A line that joins the towns",
                "Une ligne dit : « entre ces deux points, il s’est passé quelque chose ». Entre deux villes, il n’y a rien à parcourir.",
                "A line says: “something happened between these two points”. Between two towns there is nothing to travel through.",
            ),
            option(
                "Un diagramme à barres, une barre par ville",
                "A bar chart, one bar per town",
                "Comparer des longueurs qui partent toutes du même zéro est ce que l’œil fait le mieux.",
                "Comparing lengths that all start from the same zero is what the eye does best.",
                right=True,
            ),
            option(
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
            option(
                "A, qui a dix patients de plus",
                "A, with ten more patients",
                "A reçoit plus de monde, et elle a deux fois plus de civières. « Pour sa taille » demande de diviser.",
                "A takes in more people, and it has twice as many stretchers. “For its size” calls for a division.",
            ),
            option(
                "B, qui a trois patients pour deux civières",
                "B, with three patients for two stretchers",
                "150 patients pour 100 civières, contre 100 pour 100 : B est la plus remplie, avec moins de patients.",
                "150 patients per 100 stretchers, against 100 per 100: B is fuller, with fewer patients.",
                right=True,
            ),
            option(
                "Aucune des deux : dix patients d’écart, c’est trop peu pour compter",
                "Neither: a difference of ten patients is too small to count",
                "Dix patients pour 40 civières ou dix pour 20, ce n’est pas le même poids. Divisez les patients par les civières.",
                "Ten patients do not weigh the same on 40 stretchers as on 20. Divide the patients by the stretchers.",
            ),
            option(
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
            option(
                "Le nombre d’élèves",
                "The number of pupils",
                "Chaque élève est dans la ligne de son école et dans le total de sa ville : la somme le compte deux fois.",
                "Each pupil is in the row of a school and in the total of a town: the sum takes them twice.",
            ),
            option(
                "Le double du nombre d’élèves",
                "Twice the number of pupils",
                "Une fois dans l’école, une fois dans le total. L’ordinateur additionne ce qu’on lui donne, sans lire le mot « Total ».",
                "Once in the school, once in the total. The computer adds what it is given, without reading the word “Total”.",
                right=True,
            ),
            option(
                "Une erreur : on ne mélange pas écoles et totaux",
                "An error: schools and totals do not mix",
                "Aucune erreur ne s’affiche : ce sont tous des nombres. C’est bien ce qui rend ces lignes dangereuses.",
                "No error comes: they are all numbers. That is what makes such rows dangerous.",
            ),
            option(
                "Le nombre d’élèves, plus le nombre de villes",
                "The number of pupils, plus the number of towns",
                "Ce ne sont pas les lignes qu’on additionne, mais ce qu’elles contiennent : un total contient déjà tous les élèves de sa ville.",
                "What gets added is not rows but what they hold: a total already holds all the pupils of its town.",
            ),
        ),
    ),
)
