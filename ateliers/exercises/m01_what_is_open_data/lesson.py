"""Questions of the lesson: three at the door, then one after each step."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne, Option

LESSON = (
    ChooseOne(
        id="01-know-online",
        prompt={
            "fr": "Un tableau est affiché sur le site d’un ministère. Chacun peut le lire sans payer, et la page ne dit rien d’autre. Est-ce une donnée ouverte?",
            "en": "A table is shown on a ministry’s website. Anyone can read it without paying, and the page says nothing more. Is it open data?",
        },
        options=(
            Option(
                {"fr": "Oui, puisqu’il est sur le Web", "en": "Yes, as it is on the Web"},
                {
                    "fr": "Le tableau est sur le Web : on peut le lire. Rien ne dit encore que l’on peut le copier, le modifier et le republier.",
                    "en": "Being on the Web lets people read. Nothing there yet says that they may copy the table, change it and publish it again.",
                },
            ),
            Option(
                {"fr": "Oui, puisqu’il est gratuit", "en": "Yes, as it is free of charge"},
                {
                    "fr": "« Gratuit » dit ce qu’il en coûte de lire. « Ouvert » dit ce que l’on a le droit d’en faire ensuite.",
                    "en": "Free of charge tells what reading costs. “Open” tells what one may do with it afterwards.",
                },
            ),
            Option(
                {
                    "fr": "Pas encore : il manque la permission de le reprendre",
                    "en": "Not yet: permission to reuse it is missing",
                },
                {
                    "fr": "« Ouvert » veut dire que chacun peut consulter les données, les utiliser, les modifier et les partager. Cette permission s’écrit dans une licence.",
                    "en": "Open means that anyone may look, use, change and share. That permission is written in a licence.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Non : un ministère n’a pas le droit d’ouvrir ses données",
                    "en": "No: a ministry is not allowed to open its data",
                },
                {
                    "fr": "Des ministères québécois ouvrent des données : celles de cette leçon viennent de l’un d’eux.",
                    "en": "Ministries of Québec do open data: those of this lesson come from one of them.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="01-know-people",
        prompt={
            "fr": "Un fichier de données ouvertes peut-il contenir de l’information sur des personnes?",
            "en": "Can an open data file hold information about people?",
        },
        options=(
            Option(
                {
                    "fr": "Cela arrive, et il faut s’en préoccuper",
                    "en": "It happens, and it calls for care",
                },
                {
                    "fr": "Le fichier publié dont cette leçon est tirée avait 103 colonnes sur les personnes élues, le personnel, les téléphones et les courriels. Notre copie n’en garde aucune.",
                    "en": "The published file behind this lesson had 103 columns about elected persons, staff, telephones and e-mail addresses. Our copy keeps none of them.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Non, jamais : c’est ce qui les distingue des autres",
                    "en": "No, never: that is what sets them apart",
                },
                {
                    "fr": "« Ouvert » parle de la permission de reprendre, pas du contenu. Certains fichiers ouverts nomment des personnes, par exemple des élues et des élus.",
                    "en": "“Open” is about permission to reuse, not about the content. Some open files name people, mayors for instance.",
                },
            ),
            Option(
                {
                    "fr": "Oui : les dossiers de chacun y sont, sans les noms",
                    "en": "Yes: everyone’s files are in there, without the names",
                },
                {
                    "fr": "Un dossier médical ou fiscal n’est pas une donnée ouverte. Et enlever le nom ne suffit pas toujours : on peut reconnaître quelqu’un autrement.",
                    "en": "A medical or tax file is not open data. And taking the name out is not always enough: people can be recognized in other ways.",
                },
            ),
            Option(
                {
                    "fr": "Oui, et sans souci : ce qui est publié n’a plus à être protégé",
                    "en": "Yes, and no worry: what is published needs no protection any more",
                },
                {
                    "fr": "Une licence permet de copier. Elle ne dit pas ce qu’il en coûtera aux personnes nommées si l’on croise le fichier avec d’autres.",
                    "en": "A licence lets people copy. It does not say what it will cost those who are named when the file is matched with others.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="01-know-typical",
        prompt={
            "fr": "Neuf villages de 1 000 habitants, une ville de 100 000 : en moyenne, 10 900 habitants. Laquelle de ces phrases décrit le mieux ces dix endroits?",
            "en": "Nine villages of 1,000 inhabitants, one city of 100,000: on average, 10,900 inhabitants. Which of these sentences describes these ten places best?",
        },
        options=(
            Option(
                {
                    "fr": "L’endroit typique compte 10 900 habitants",
                    "en": "The typical place has 10,900 inhabitants",
                },
                {
                    "fr": "Aucun des dix n’approche de ce nombre : la grande ville tire la moyenne vers le haut.",
                    "en": "None of the ten is anywhere near that number: the large city pulls the average up.",
                },
            ),
            Option(
                {
                    "fr": "Au moins la moitié des endroits ont 1 000 habitants ou moins",
                    "en": "At least half of the places have 1,000 inhabitants or fewer",
                },
                {
                    "fr": "Rangez les dix du plus petit au plus grand : au milieu, on lit 1 000. Ce nombre du milieu s’appelle la médiane.",
                    "en": "Put the ten in order, smallest to largest: in the middle you read 1,000. That middle number is called the median.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "La moitié des habitants vivent dans un village",
                    "en": "Half of the inhabitants live in a village",
                },
                {
                    "fr": "C’est compter des villages comme si c’étaient des personnes : les neuf réunissent 9 000 habitants, la ville en a 100 000.",
                    "en": "That counts villages as if they were people: the nine together have 9,000 inhabitants, the city has 100,000.",
                },
            ),
            Option(
                {
                    "fr": "La moitié des endroits ont plus de 10 900 habitants",
                    "en": "Half of the places have more than 10,900 inhabitants",
                },
                {
                    "fr": "Un seul des dix dépasse la moyenne. La moyenne ne coupe pas un groupe en deux moitiés.",
                    "en": "Only one of the ten is above the average. An average does not cut a group into two halves.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="01-zero",
        prompt={
            "fr": "Une ligne « Chisasibi » porte 0, une autre 5 357. Que peut-on conclure de ce 0?",
            "en": "One row “Chisasibi” carries 0, another 5,357. What can be concluded from this 0?",
        },
        options=(
            Option(
                {
                    "fr": "Personne ne vit à Chisasibi, puisque le fichier l’écrit",
                    "en": "Nobody lives in Chisasibi, since the file says so",
                },
                {
                    "fr": "Lisez l’autre ligne du même nom : elle compte des milliers de personnes.",
                    "en": "Read the other row of the same name: it counts thousands of people.",
                },
            ),
            Option(
                {
                    "fr": "Le ministère a fait une faute de frappe en recopiant ce nombre",
                    "en": "The ministry made a typing mistake when copying this number",
                },
                {
                    "fr": "Le 0 revient dans 95 lignes, dont huit des neuf villages cris : une faute de frappe est peu probable. Le fichier n’en dit pas la raison.",
                    "en": "The 0 comes back in 95 rows, eight of the nine Cree villages among them: a slip of the keyboard is unlikely. The file does not give the reason.",
                },
            ),
            Option(
                {
                    "fr": "Il faut effacer toutes les lignes à 0 avant de compter",
                    "en": "All rows at 0 should be deleted before counting",
                },
                {
                    "fr": "On perdrait huit villages cris et un village naskapi de la liste des municipalités, sans que personne ne le voie. Gardez-les, et signalez le 0.",
                    "en": "Eight Cree villages and a Naskapi village would drop out of the list of municipalities, and nobody would notice. Keep them, and report the 0.",
                },
            ),
            Option(
                {
                    "fr": "Rien de sûr : un 0 ne prouve pas que l’endroit est vide",
                    "en": "Nothing for sure: a 0 does not prove that the place is empty",
                },
                {
                    "fr": "Le fichier donne les habitants à la ligne de la terre, pas à celle du village. Avant de publier un zéro, cherchez le même nom ailleurs, et posez la question à l’organisme diffuseur.",
                    "en": "The file gives the inhabitants on the row of the land, not on that of the village. Before publishing a zero, look for the same name elsewhere, and ask the publisher.",
                },
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="01-small",
        prompt={
            "fr": "Prenez les municipalités de la plus petite à la plus grande et additionnez leurs habitants. Combien pouvez-vous en réunir avant de dépasser Montréal à elle seule?",
            "en": "Take the municipalities from the smallest up and add their inhabitants together. How many can you gather before they exceed Montréal alone?",
        },
        options=(
            Option(
                {"fr": "Une dizaine", "en": "About ten"},
                {
                    "fr": "Les dix plus petites portent toutes 0 dans le fichier, ce qui ne veut pas dire que personne n’y vit.",
                    "en": "The ten smallest all carry 0 in the file, which does not mean that nobody lives there.",
                },
            ),
            Option(
                {"fr": "Une centaine", "en": "About a hundred"},
                {
                    "fr": "Les 100 plus petites réunissent 19 330 habitants : moins que la seule ville de Westmount, qui en a 20 369.",
                    "en": "The 100 smallest together have 19,330 inhabitants: fewer than the city of Westmount alone, which has 20,369.",
                },
            ),
            Option(
                {"fr": "Environ cinq cents", "en": "About five hundred"},
                {
                    "fr": "Les 500 plus petites réunissent 285 110 habitants : moins que la seule ville de Gatineau, qui en a 305 437.",
                    "en": "The 500 smallest together have 285,110 inhabitants: fewer than the city of Gatineau alone, which has 305,437.",
                },
            ),
            Option(
                {"fr": "Environ mille", "en": "About a thousand"},
                {
                    "fr": "1 017 exactement, sur 1 123 : neuf municipalités sur dix, ensemble, n’atteignent pas Montréal.",
                    "en": "Exactly 1,017 of the 1,123: nine municipalities in ten, taken together, do not reach Montréal.",
                },
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="01-law",
        prompt={
            "fr": "Une personne demande un fichier et dit : « Au Québec, c’est ouvert par défaut, donc la loi vous oblige à le publier. » Que répondre, d’après les deux textes cités plus haut?",
            "en": "Somebody asks for a file and says: “In Québec, data is open by default, so the law obliges you to publish it.” What is the answer, by the two texts quoted above?",
        },
        options=(
            Option(
                {
                    "fr": "C’est exact : ce qui est ouvert « par défaut » doit être publié, à moins d’une exception écrite",
                    "en": "That is right: what is open “by default” must be published, unless there is a written exception",
                },
                {
                    "fr": "« Par défaut » dit d’où l’on part, et non ce qu’on est tenu de faire. Relisez le verbe qui décrit les énoncés de 2018.",
                    "en": "“By default” tells where one starts from, not what one is bound to do. Read again the verb that describes the statements of 2018.",
                },
            ),
            Option(
                {
                    "fr": "Les énoncés de 2018 encouragent l’ouverture; ni eux ni cet article ne créent d’obligation",
                    "en": "The 2018 statements encourage openness; neither they nor that section create a duty",
                },
                {
                    "fr": "Voilà ce que disent ces deux textes. La demande vaut quand même la peine d’être faite : dites qui se servirait du fichier, et à quelle fin.",
                    "en": "That is what these two texts say. The request is still worth making: tell who would use the file, and what for.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "C’est exact : l’article 12.10 du chapitre G-1.03 oblige à publier les données qui circulent",
                    "en": "That is right: section 12.10 of chapter G-1.03 obliges bodies to publish the data that move",
                },
                {
                    "fr": "Cet article parle des données qui circulent à l’intérieur de l’administration publique. Il ne parle pas de les publier.",
                    "en": "That section is about data moving within the public administration. It is not about publishing them.",
                },
            ),
            Option(
                {
                    "fr": "C’est faux : tout ce que détient un ministère reste secret, sauf si une loi dit le contraire",
                    "en": "That is wrong: whatever a ministry holds stays secret, unless a law says otherwise",
                },
                {
                    "fr": "C’est l’inverse de l’orientation de 2018 : elle part de l’ouverture, et l’exception est ce qui reste fermé.",
                    "en": "That is the reverse of the 2018 orientation: it starts from openness, and the exception is what stays closed.",
                },
            ),
        ),
    ),
)
