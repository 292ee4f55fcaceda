"""Questions met in the lesson, one after each step."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne
from ateliers.exercises.short import option

LESSON = (
    ChooseOne(
        id="07-three-times",
        prompt={
            "fr": "La colonne des patients donne 8 238. Pourquoi est-ce trop?",
            "en": "The column of patients adds up to 8,238. Why is that too many?",
        },
        options=(
            option(
                "Des patients sont passés d’un hôpital à l’autre",
                "Patients moved from one hospital to another",
                "Le fichier décrit une seule heure, et il ne suit personne. Regardez plutôt ce que disent les lignes elles-mêmes.",
                "The file describes a single hour and follows nobody. Look at what the rows themselves say.",
            ),
            option(
                "Des installations sont inscrites deux fois",
                "Some facilities are written twice",
                "Chaque installation n’a qu’une ligne. D’autres lignes, par contre, ne sont pas des installations.",
                "Each facility has one row only. Other rows, though, are not facilities.",
            ),
            option(
                "Des lignes de totaux sont mêlées aux installations",
                "Rows of totals are mixed with the facilities",
                "Chaque patient est compté dans son installation, dans le total de sa région et dans celui du Québec : trois fois.",
                "Each patient is counted once in a facility, once in the total of a region and once in that of Québec: three times.",
                right=True,
            ),
            option(
                "La colonne compte aussi la salle d’attente",
                "The column counts the waiting room too",
                "Cette colonne ne compte que les patients sur civière. L’excédent vient des lignes, pas de la colonne.",
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
            option(
                "Python ne sait pas lire les accents",
                "Python cannot read accents",
                "Il les lit très bien : il recopie « Région » dans son message, accent compris. Il ne trouve aucune colonne de ce nom.",
                "It reads them very well: it repeats “Région” in its message, accent included. It finds no column of that name.",
            ),
            option(
                "La table n’a aucune colonne qui porte exactement ce nom",
                "The table has no column with exactly that name",
                "Le fichier écrit `Region`, sans accent. Pour l’ordinateur, é et e sont deux lettres différentes.",
                "The file writes `Region`, without an accent. To the computer, é and e are two different letters.",
                right=True,
            ),
            option(
                "La colonne des régions est vide",
                "The column of regions is empty",
                "Une colonne vide ne donne pas d’erreur. Celle-ci n’a pas été trouvée du tout.",
                "An empty column gives no error. This one was not found at all.",
            ),
            option(
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
            option(
                "« À cette heure, c’est à Montréal qu’il y avait le plus de patients sur civière »",
                "“At that hour, Montréal had the most patients on stretchers”",
                "C’est ce que la longueur des barres compare : des nombres de patients, à une heure donnée.",
                "That is what the lengths of the bars compare: numbers of patients, at a given hour.",
                right=True,
            ),
            option(
                "« À cette heure, c’est Montréal qui débordait le plus »",
                "“At that hour, Montréal was the most overcrowded”",
                "Déborder dépend aussi de la place. Montréal a beaucoup de patients, et ce graphique ne montre pas combien elle a de civières.",
                "Being overcrowded depends on room too. Montréal has many patients, and this chart does not show how many stretchers it has.",
            ),
            option(
                "« C’est à Montréal qu’on attend le plus longtemps »",
                "“Montréal has the longest wait”",
                "Une barre compte ici des patients, pas des heures. Et la salle d’attente n’est pas dans cette colonne.",
                "A bar here counts patients, not hours. And the waiting room is not in this column.",
            ),
            option(
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
            option(
                "`patients`",
                "`patients`",
                "Ces barres comparent la taille des régions autant que leur débordement : les grandes gagnent d’avance.",
                "These bars compare the size of the regions as much as their overcrowding: a large region comes first for being large.",
            ),
            option(
                "`stretchers`",
                "`stretchers`",
                "Ces barres montreraient la place qu’il y a, sans un seul patient.",
                "These bars would show the room there is, without a single patient.",
            ),
            option(
                "`Region`",
                "`Region`",
                "C’est le nom des barres, déjà sur l’axe vertical. Une longueur demande une quantité : `:Q`.",
                "That is the name of the bars, already on the vertical axis. A length calls for a quantity: `:Q`.",
            ),
            option(
                "`rate`",
                "`rate`",
                "Le taux rapporte les patients aux civières : une petite région et une grande deviennent comparables.",
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
            option(
                "200 %",
                "200%",
                "C’est la moyenne des deux taux : la civière unique y pèse autant que les 99 autres.",
                "That is the mean of the two rates: the single stretcher weighs as much as the other 99.",
            ),
            option(
                "102 %",
                "102%",
                "102 patients pour 100 civières. On additionne d’abord, on divise ensuite.",
                "102 patients per 100 stretchers. Add up first, divide afterwards.",
                right=True,
            ),
            option(
                "400 %",
                "400%",
                "Des taux ne s’additionnent pas : chacun se rapporte à son propre nombre de civières.",
                "Rates do not add up: each refers to its own number of stretchers.",
            ),
            option(
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
            "fr": "Si une ligne reliait les taux des régions, que ferait-elle croire à tort?",
            "en": "If a line joined the rates of the regions, what would it wrongly suggest?",
        },
        options=(
            option(
                "Que le taux passe peu à peu d’une région à la suivante",
                "That the rate goes gradually from one region to the next",
                "Entre deux régions, il n’y a rien. Dans un autre ordre, elles donneraient une autre pente : la ligne raconte l’ordre où on les a rangées.",
                "Between two regions there is nothing. Arranged in another order, they would give another slope: the line tells the order in which they were arranged.",
                right=True,
            ),
            option(
                "Que les Laurentides ont le taux le plus élevé",
                "That Laurentides has the highest rate",
                "Cela, les données le disent : le point le plus haut est bien celui-là. Cherchez ce que la ligne ajoute aux points.",
                "The data do say that: the highest point is that one. Look for what the line adds to the points.",
            ),
            option(
                "Que toutes les régions dépassent 100 %",
                "That all regions are above 100%",
                "La ligne ne l’affirme pas : plusieurs points sont sous 100. Regardez ce qui relie les points.",
                "The line does not claim so: several points are below 100. Look at what joins the points.",
            ),
            option(
                "Rien de plus que les barres",
                "Nothing more than the bars",
                "Les hauteurs sont les mêmes. La pente entre deux points, elle, est nouvelle, et quelqu’un la lira.",
                "The heights are the same. The slope between two points is new, and somebody will read it.",
            ),
        ),
    ),
)
