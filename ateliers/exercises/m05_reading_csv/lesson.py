"""Questions met in the lesson: three at the door, then one after each step."""

from __future__ import annotations

from ateliers.exercises.model import ChooseOne, Option

LESSON = (
    ChooseOne(
        id="05-know-separator",
        prompt={
            "fr": "Voici une ligne d’un fichier CSV : `01/01/2012;35;;0;38`. Quel signe y sépare les colonnes?",
            "en": "Here is one line of a CSV file: `01/01/2012;35;;0;38`. Which character separates its columns?",
        },
        options=(
            Option(
                {
                    "fr": "La virgule, comme le dit le nom CSV",
                    "en": "The comma, as the name CSV says",
                },
                {
                    "fr": "Le C de CSV veut bien dire « comma », virgule. Cette ligne n’en contient pourtant aucune : cherchez le signe qui revient entre les valeurs.",
                    "en": "The C of CSV does stand for comma. Yet this line holds none: look for the character that keeps coming back between the values.",
                },
            ),
            Option(
                {"fr": "La barre oblique", "en": "The slash"},
                {
                    "fr": "La barre oblique sépare le jour, le mois et l’année à l’intérieur d’une seule valeur, la date.",
                    "en": "The slash separates day, month and year inside a single value, the date.",
                },
            ),
            Option(
                {"fr": "Le point-virgule", "en": "The semicolon"},
                {
                    "fr": "C’est le point-virgule. En français, la virgule sert déjà de marque décimale : un tableur réglé en français sépare donc les colonnes par « ; ».",
                    "en": "It is the semicolon. French uses the comma as its decimal mark, so a spreadsheet set to French separates columns with “;” instead.",
                },
                right=True,
            ),
            Option(
                {"fr": "Deux points-virgules de suite", "en": "Two semicolons in a row"},
                {
                    "fr": "Deux points-virgules de suite entourent une cellule vide. Le séparateur est un seul signe.",
                    "en": "Two semicolons in a row surround an empty cell. The separator is a single character.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="05-know-encoding",
        prompt={
            "fr": "Le nom d’une piste s’affiche `C�te-Sainte-Catherine`. Que s’est-il passé?",
            "en": "The name of a bike path shows as `C�te-Sainte-Catherine`. What happened?",
        },
        options=(
            Option(
                {
                    "fr": "Quelqu’un a fait une faute de frappe",
                    "en": "Somebody made a typing mistake",
                },
                {
                    "fr": "Une faute de frappe donnerait une autre lettre. Le signe « � » veut dire : « octet que je ne sais pas lire ». Le fichier contient un ô; le lecteur ne l’a pas reconnu.",
                    "en": "A typing mistake would give another letter. The sign “�” means “a byte I cannot read”. The file does hold an ô; the reader did not recognize it.",
                },
            ),
            Option(
                {
                    "fr": "Le fichier a été écrit dans un encodage et lu dans un autre",
                    "en": "The file was read with another encoding than the one it was written in",
                },
                {
                    "fr": "Les octets sont intacts : dites le bon encodage, et le ô revient.",
                    "en": "The bytes are intact: name the right encoding and the ô comes back.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Le fichier s’est abîmé pendant le téléchargement",
                    "en": "The file was damaged during the download",
                },
                {
                    "fr": "Un téléchargement raté coupe d’ordinaire un fichier; il ne s’en prend pas aux seules lettres accentuées. Ici, seul le ô souffre.",
                    "en": "A failed download usually cuts a file short; it does not pick out accented letters. Only the ô suffers here.",
                },
            ),
            Option(
                {
                    "fr": "Les fichiers CSV ne peuvent pas contenir d’accents",
                    "en": "CSV files cannot hold accents",
                },
                {
                    "fr": "Ils le peuvent, et celui-ci en contient. Encore faut-il que le lecteur sache comment l’accent a été écrit.",
                    "en": "They can, and this one does. The reader does need to know how the accent was written.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="05-know-date",
        prompt={
            "fr": "Une cellule contient `03/04/2012`, rien d’autre. Quel jour est-ce?",
            "en": "A cell holds `03/04/2012` and nothing else. Which day is it?",
        },
        options=(
            Option(
                {
                    "fr": "Le 3 avril : le jour vient toujours en premier",
                    "en": "April 3: the day always comes first",
                },
                {
                    "fr": "Les deux ordres se côtoient au Canada, et bien des logiciels mettent le mois en premier.",
                    "en": "Both orders are in use in Canada, and much software puts the month first.",
                },
            ),
            Option(
                {
                    "fr": "Le 4 mars : le mois vient toujours en premier",
                    "en": "March 4: the month always comes first",
                },
                {
                    "fr": "C’est l’habitude de bien des logiciels, pas une règle : au Québec, le jour vient souvent en premier.",
                    "en": "That is a habit of much software, not a rule: in Québec the day often comes first.",
                },
            ),
            Option(
                {"fr": "Celui que l’ordinateur affichera", "en": "The one the computer will show"},
                {
                    "fr": "L’ordinateur devine selon ses réglages. Deux ordinateurs peuvent afficher deux jours différents, et aucun ne vous avertira.",
                    "en": "The computer guesses from its settings. Two computers may show two different days, and neither will warn you.",
                },
            ),
            Option(
                {
                    "fr": "On ne peut pas le savoir avec cette seule cellule",
                    "en": "This cell alone cannot tell",
                },
                {
                    "fr": "Il faut regarder ailleurs : la documentation, ou une autre ligne. « 13/04/2012 » tranche, car il n’y a pas de treizième mois.",
                    "en": "You have to look elsewhere: the documentation, or another line. “13/04/2012” settles it, as there is no thirteenth month.",
                },
                right=True,
            ),
        ),
    ),
    ChooseOne(
        id="05-one-column",
        prompt={
            "fr": "pandas annonce 310 lignes et 1 colonne, sans aucune erreur. Pourquoi une seule colonne?",
            "en": "pandas reports 310 rows and 1 column, and no error at all. Why a single column?",
        },
        options=(
            Option(
                {
                    "fr": "Le fichier ne contient qu’une colonne",
                    "en": "The file holds one column only",
                },
                {
                    "fr": "Ses lignes contiennent dix valeurs chacune : vous les voyez, séparées par « ; », dans les octets affichés plus haut.",
                    "en": "Its lines hold ten values each: you can see them, separated by “;”, in the bytes shown above.",
                },
            ),
            Option(
                {
                    "fr": "pandas a cherché des virgules et n’en a trouvé aucune",
                    "en": "pandas looked for commas and found none",
                },
                {
                    "fr": "Sans virgule, chaque ligne entière devient une seule valeur. Rien n’est faux pour pandas : il n’y a donc pas d’erreur, et c’est le piège.",
                    "en": "Without a comma, each whole line becomes one value. Nothing is wrong in pandas’ eyes, so there is no error, and that is the trap.",
                },
                right=True,
            ),
            Option(
                {"fr": "L’encodage est mauvais", "en": "The encoding is wrong"},
                {
                    "fr": "L’encodage est le bon : les accents sont justes. Regardez plutôt le signe entre les valeurs.",
                    "en": "The encoding is the right one: the accents come out well. Look at the character between the values.",
                },
            ),
            Option(
                {"fr": "Il manque la ligne d’en-tête", "en": "The header line is missing"},
                {
                    "fr": "L’en-tête est bien là : c’est lui qui sert de nom, d’un bout à l’autre, à cette unique colonne.",
                    "en": "The header is there: from end to end, it serves as the name of that one column.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="05-advice",
        prompt={
            "fr": "Le message propose `format='mixed'` : chaque date sera lue séparément, mois en premier si c’est possible. Que devient alors `03/02/2012`, le 3 février?",
            "en": "The message suggests `format='mixed'`: each date will be read on its own, month first wherever that is possible. What then becomes of `03/02/2012`, February 3?",
        },
        options=(
            Option(
                {
                    "fr": "Le 3 février : pandas a vu les autres lignes",
                    "en": "February 3: pandas has seen the other lines",
                },
                {
                    "fr": "Le réglage `mixed` lit chaque valeur sans regarder les autres : le 13/01 ne lui apprend rien sur le 03/02.",
                    "en": "The setting `mixed` reads each value without looking at the others: 13/01 teaches it nothing about 03/02.",
                },
            ),
            Option(
                {"fr": "Le 2 mars", "en": "March 2"},
                {
                    "fr": "Le jour devient le mois, sans avertissement. L’erreur a disparu; les dates, elles, sont fausses.",
                    "en": "The day becomes the month, without warning. The error is gone; the dates are wrong.",
                },
                right=True,
            ),
            Option(
                {"fr": "Une cellule vide", "en": "An empty cell"},
                {
                    "fr": 'C’est ce que fait `errors="coerce"` avec les dates qu’il ne sait pas lire. Ici, pandas croit savoir lire.',
                    "en": 'That is what `errors="coerce"` does with dates it cannot read. Here pandas believes that it can.',
                },
            ),
            Option(
                {"fr": "Une erreur, comme avant", "en": "An error, as before"},
                {
                    "fr": "Il n’y a plus d’erreur, et c’est ce qui rend ce conseil dangereux : tout semble réparé.",
                    "en": "There is no error any more, and that is what makes this advice dangerous: all seems repaired.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="05-december",
        prompt={
            "fr": "Le fichier s’arrête le 5 novembre. Une fois suivi le conseil du message, la table compte 160 964 passages en décembre. D’où viennent-ils?",
            "en": "The file stops on November 5. After the message’s advice, the table counts 160,964 passages in December. Where do they come from?",
        },
        options=(
            Option(
                {
                    "fr": "Les compteurs ont continué après le 5 novembre",
                    "en": "The counters went on after November 5",
                },
                {
                    "fr": "Le fichier n’a aucune ligne après le 5 novembre. Ces passages ont été comptés, mais d’autres jours.",
                    "en": "The file has no line after November 5. Those passages were counted, but on other days.",
                },
            ),
            Option(
                {
                    "fr": "pandas a estimé les mois manquants",
                    "en": "pandas estimated the missing months",
                },
                {
                    "fr": "La lecture d’un fichier n’estime rien : chaque passage de ce décembre existe dans le fichier, à une autre date.",
                    "en": "Reading a file estimates nothing: each passage of that December exists in the file, on another date.",
                },
            ),
            Option(
                {
                    "fr": "Du 12 de chaque mois, de janvier à octobre",
                    "en": "From the 12th of each month, January to October",
                },
                {
                    "fr": "12/01, 12/02… 12/10 : dix jours dont le 12 a été pris pour décembre. Un faux décembre de dix jours est né d’une erreur de lecture.",
                    "en": "12/01, 12/02… 12/10: ten days whose 12 was taken for December. A misreading invented a December of ten days.",
                },
                right=True,
            ),
            Option(
                {"fr": "Du mois de décembre 2011", "en": "From December 2011"},
                {
                    "fr": "Toutes les dates du fichier sont de 2012, et la lecture ne change pas l’année.",
                    "en": "Every date of the file carries 2012, and reading does not change the year.",
                },
            ),
        ),
    ),
    ChooseOne(
        id="05-zero-or-empty",
        prompt={
            "fr": "Le 13 janvier, Rachel1 porte 0; la cellule de Brébeuf est vide (pandas y écrit `NaN`). Que peut-on écrire?",
            "en": "On January 13, Rachel1 carries 0; the cell of Brébeuf is empty (pandas writes `NaN` there). What can you write?",
        },
        options=(
            Option(
                {
                    "fr": "Personne n’est passé ni à l’un ni à l’autre",
                    "en": "Nobody passed at either one",
                },
                {
                    "fr": "Une cellule vide ne dit pas « personne ». À Brébeuf, rien n’a été mesuré : il a pu passer mille vélos.",
                    "en": "An empty cell does not say “nobody”. At Brébeuf nothing was measured: a thousand bikes may have passed.",
                },
            ),
            Option(
                {
                    "fr": "Rachel1 a enregistré zéro passage; pour Brébeuf, il n’y a pas de mesure",
                    "en": "Rachel1 recorded zero passages; for Brébeuf there is no measurement",
                },
                {
                    "fr": "Le zéro est ce que l’appareil a enregistré; le vide est l’absence de mesure. Ni l’un ni l’autre n’explique pourquoi.",
                    "en": "Zero is what the device recorded; empty is the absence of a measurement. Neither of them says why.",
                },
                right=True,
            ),
            Option(
                {
                    "fr": "Les deux compteurs étaient en panne",
                    "en": "Both counters were out of order",
                },
                {
                    "fr": "Le fichier ne le dit pas. Il nomme une colonne « Brébeuf (données non disponibles) »; celle de Rachel1 n’annonce rien.",
                    "en": "The file does not say so. It names one column “Brébeuf (données non disponibles)”, data not available; Rachel1’s announces nothing.",
                },
            ),
            Option(
                {
                    "fr": "La piste de la rue Rachel était fermée",
                    "en": "The Rachel Street path was closed",
                },
                {
                    "fr": "C’est une cause possible parmi d’autres. Le fichier compte des passages; il ne dit rien des causes.",
                    "en": "That is one possible cause among others. The file counts passages; it says nothing of causes.",
                },
            ),
        ),
    ),
)
