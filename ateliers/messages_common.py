"""What the mistakes of `ateliers.recognise` are told."""

from __future__ import annotations

from ateliers.language import Text

COMMON: dict[str, Text] = {
    "path-not-content": {
        "fr": "Votre réponse est le chemin du fichier, pas ce qu’il contient : il reste à le lire, avec `pd.read_csv`.",
        "en": "Your answer is the path of the file, not what it holds: it is still to be read, with `pd.read_csv`.",
    },
    "raw-text": {
        "fr": "Votre réponse est le texte brut du fichier : lignes et colonnes n’y sont pas encore séparées.",
        "en": "Your answer is the raw text of the file: rows and columns are not separated in it yet.",
    },
    "date-unread": {
        "fr": "Le texte {theirs} ne donne pas un jour précis, ou le donne sous une forme qui n’est pas reconnue ici. Écrivez l’année, le mois et le jour, comme 2012-03-15.",
        "en": "The text {theirs} does not say one precise day that can be read here. Write year, month and day, as 2012-03-15.",
    },
    "percent-sign": {
        "fr": "Le texte {theirs} n’est pas un nombre pour Python, à cause du signe %. Donnez le nombre seul.",
        "en": "The text {theirs} is not a number to Python, because of the sign %. Give the number alone.",
    },
    "summary": {
        "fr": "Votre réponse est le résumé que donne `describe()` : compte, moyenne, écart type… Ce n’est pas ce qui est demandé.",
        "en": "Your answer is the summary that `describe()` gives: count, mean, standard deviation… That is not what is asked for.",
    },
    "shape-not-table": {
        "fr": "Votre réponse est la forme de la table (`shape`), c’est-à-dire son nombre de lignes et de colonnes. On demande la table elle-même.",
        "en": "Your answer is the shape of the table, its rows and columns counted. The table itself is asked for.",
    },
    "names-not-table": {
        "fr": "Votre réponse est la liste des noms de colonnes. On demande la table entière.",
        "en": "Your answer is the list of column names. The whole table is asked for.",
    },
    "table-not-count": {
        "fr": "Votre réponse est la table elle-même. Il reste à compter ses lignes.",
        "en": "Your answer is the table itself. Its rows are still to be counted.",
    },
    "several-days": {
        "fr": "Votre réponse contient plusieurs valeurs ({n}). On demande un seul jour : lequel?",
        "en": "Your answer holds several values ({n}). A single day is asked for: which one?",
    },
    "one-for-all": {
        "fr": "Votre réponse est un seul nombre pour tous. On demande une valeur pour chacun des noms, {n} en tout : avez-vous additionné une fois de trop?",
        "en": "Your answer is a single number for all. One value is asked for each name, {n} in all: did you add up once too often?",
    },
    "comma-cut": {
        "fr": "En Python, la virgule sépare deux valeurs : votre nombre est devenu un couple. La marque décimale y est le point.",
        "en": "In Python a comma separates two values: your number became a pair. The decimal mark is the point.",
    },
    "among-others": {
        "fr": "La bonne valeur est dans votre réponse, parmi {n}. Ne gardez qu’elle.",
        "en": "The right value is in your answer, among {n}. Keep it alone.",
    },
    "column-among-others": {
        "fr": "La bonne valeur de chaque nom est dans votre table, à la colonne {column}. Ne gardez qu’elle : un nombre par nom.",
        "en": "The right value of each name is in your table, in the column {column}. Keep it alone: one number per name.",
    },
    "several-columns": {
        "fr": "Votre table a {n} colonnes de nombres. On demande un seul nombre par nom : que reste-t-il à calculer, ou à choisir?",
        "en": "Your table has {n} columns of numbers. One number per name is asked for: what is left to compute, or to choose?",
    },
    "two-not-one": {
        "fr": "Votre réponse contient deux nombres. Que faut-il encore calculer à partir des deux?",
        "en": "Your answer holds two numbers. What is left to compute from the two?",
    },
    "cut-not-rounded": {
        "fr": "{theirs} : les décimales ont été coupées, ou le nombre arrondi vers le haut. Arrondissez au plus proche, ou gardez toutes les décimales.",
        "en": "{theirs}: the decimals were cut off, or pushed up. Round to the nearest, or keep all the decimals.",
    },
    "too-few-digits": {
        "fr": "{theirs} est la bonne réponse, trop arrondie. Gardez la précision demandée.",
        "en": "{theirs} is the right answer, rounded too much. Keep the precision that is asked for.",
    },
    "decimal-mark": {
        "fr": "{theirs} a les bons chiffres, mais le nombre est dix fois trop grand ou trop petit : la marque décimale s’est-elle perdue ou déplacée?",
        "en": "{theirs} has the right digits, ten times too large or too small: was the decimal mark lost or moved?",
    },
    "digits-swapped": {
        "fr": "{theirs} a les bons chiffres dans le désordre : recopiez le nombre, ou laissez le code le donner.",
        "en": "{theirs} has the right digits in another order: copy the number again, or let the code give it.",
    },
    "day-before": {
        "fr": "Le {theirs} est la veille du jour cherché : la numérotation des lignes a-t-elle glissé d’un cran?",
        "en": "{theirs} is the day before the one looked for: did the numbering of rows slip by one?",
    },
    "day-after": {
        "fr": "Le {theirs} est le lendemain du jour cherché : la numérotation des lignes a-t-elle glissé d’un cran?",
        "en": "{theirs} is the day after the one looked for: did the numbering of rows slip by one?",
    },
    "other-year": {
        "fr": "Le {theirs} a le bon jour et le bon mois, mais pas l’année du fichier.",
        "en": "{theirs} has the right day and month, but not the year of the file.",
    },
    "other-month": {
        "fr": "Le {theirs} a le bon jour du mois, mais pas le bon mois.",
        "en": "{theirs} has the right day of the month, but not the right month.",
    },
    "misnamed": {
        "fr": "Votre réponse écrit {theirs} là où le fichier écrit {expected}. Un nom changé ne se retrouve plus : gardez celui du fichier.",
        "en": "Your answer writes {theirs} where the file writes {expected}. A changed name can no longer be found: keep the file’s own.",
    },
    "name-left-out": {
        "fr": "{name} manque à votre réponse. L’avez-vous laissé de côté en choisissant les colonnes, ou en enlevant des lignes?",
        "en": "{name} is missing from your answer. Did you leave it out when choosing columns, or when removing rows?",
    },
    "names-left-out": {
        "fr": "Il manque des noms à votre réponse ({n}, dont {name}); les valeurs présentes sont les bonnes. Un filtre ou `head` les a-t-il laissés de côté?",
        "en": "Names are missing from your answer ({n}, among them {name}); the values present are right. Did a filter or `head` leave them out?",
    },
    "total-added": {
        "fr": "Votre réponse contient aussi {name}, qui est un total et non l’un des noms demandés. Enlevez-le.",
        "en": "Your answer also holds {name}, which is a total and not one of the names asked for. Remove it.",
    },
    "names-lost": {
        "fr": "Vos valeurs sont numérotées 0, 1, 2… : les noms se sont perdus en route. Gardez chaque valeur avec son nom.",
        "en": "Your values are numbered 0, 1, 2…: the names were lost along the way. Keep each value with its name.",
    },
    "truth-values": {
        "fr": "Vos valeurs sont des vrais et des faux. Il reste à les compter.",
        "en": "Your values are trues and falses. They are still to be counted.",
    },
    "empty-for-zero": {
        "fr": "Pour {name}, votre réponse est vide là où l’on attend un zéro : compter et ne rien trouver donne 0.",
        "en": "For {name}, your answer is empty where a zero is expected: counting and finding none gives 0.",
    },
    "values-emptied": {
        "fr": "Pour {name}, votre réponse est vide; les autres noms ont la bonne valeur. Une valeur manquante, sur une ligne, en a-t-elle emporté d’autres?",
        "en": "For {name}, your answer is empty; the other names have the right value. Did a missing value, in one row, take others away?",
    },
    "values-text": {
        "fr": "Pour {name}, votre réponse est le texte {theirs}, pas un nombre. Gardez des nombres : Python ne calcule pas avec des textes, il les colle bout à bout.",
        "en": "For {name}, your answer is the text {theirs}, not a number. Keep numbers: Python does not compute with texts, it glues them together.",
    },
    "names-shifted": {
        "fr": "Toutes les bonnes valeurs sont là, mais pas sous les bons noms (voyez {name} et {other}) : noms et valeurs ont-ils été triés ou recopiés séparément?",
        "en": "All the right values are there, but not under the right names (see {name} and {other}): were names and values sorted or copied separately?",
    },
    "all-too-small": {
        "fr": "Toutes vos valeurs sont {n} fois trop petites : l’unité a-t-elle changé?",
        "en": "All your values are {n} times too small: did the unit change?",
    },
    "all-too-large": {
        "fr": "Toutes vos valeurs sont {n} fois trop grandes : l’unité a-t-elle changé?",
        "en": "All your values are {n} times too large: did the unit change?",
    },
    "values-rounded": {
        "fr": "Vos valeurs sont les bonnes, mais arrondies. Gardez leurs décimales.",
        "en": "Your values are the right ones, rounded too far. Keep their decimals.",
    },
    "transposed": {
        "fr": "Votre table est couchée : ses lignes sont devenues des colonnes. A-t-elle été transposée (`.T`)?",
        "en": "Your table lies on its side: its rows became columns. Was it transposed (`.T`)?",
    },
    "long-table": {
        "fr": "Votre table est en format long, une ligne par valeur. On demande le format du fichier, en {n} colonnes.",
        "en": "Your table is in long form, one row per value. The form of the file, in {n} columns, is asked for.",
    },
    "row-numbers-kept": {
        "fr": "La colonne {name} numérote les lignes : c’est l’ancien index, devenu une colonne. `reset_index(drop=True)` l’enlève.",
        "en": "The column {name} numbers the rows: it is the former index, turned into a column. `reset_index(drop=True)` removes it.",
    },
    "total-column": {
        "fr": "La colonne {name} est un total que le fichier ne contient pas. Gardez-le à part de la table.",
        "en": "The column {name} is a total that the file does not hold. Keep it apart from the table.",
    },
    "column-added": {
        "fr": "La colonne {name} n’est pas dans le fichier : elle a été ajoutée en route.",
        "en": "The column {name} is not in the file: it was added along the way.",
    },
    "first-rows-lost": {
        "fr": "Le début manque (lignes perdues : {n}, à partir de {value}) : la première ligne de données a-t-elle été prise pour l’en-tête, ou sautée?",
        "en": "The beginning is missing (rows lost: {n}, from {value}): was the first row of data taken for the header, or skipped?",
    },
    "last-rows-lost": {
        "fr": "La fin manque (lignes perdues : {n}, à partir de {value}) : la lecture s’est-elle arrêtée trop tôt?",
        "en": "The end is missing (rows lost: {n}, from {value}): did the reading stop too early?",
    },
    "rows-lost": {
        "fr": "Des lignes ont été enlevées ({n}, dont {value}). L’exercice les demande toutes.",
        "en": "Rows were removed ({n}, among them {value}). The exercise asks for all of them.",
    },
    "total-row": {
        "fr": "Une ligne de total a été ajoutée à la fin : elle serait comptée comme un jour de plus.",
        "en": "A row of totals was added at the end: it would count as one more day.",
    },
    "rows-twice": {
        "fr": "Des lignes reviennent deux fois (en trop : {n}). La table a-t-elle été ajoutée à elle-même?",
        "en": "Rows come back twice (too many: {n}). Was the table added to itself?",
    },
    "columns-swapped": {
        "fr": "La colonne {name} contient les valeurs de {other} : des noms ont été échangés.",
        "en": "The column {name} holds the values of {other}: names were swapped.",
    },
    "empty-filled": {
        "fr": "La colonne {name}, vide dans le fichier, contient maintenant des valeurs que personne n’a mesurées. Laissez vide ce qui est vide.",
        "en": "The column {name}, empty in the file, now holds values that nobody measured. Leave empty what is empty.",
    },
    "rows-shifted": {
        "fr": "Les valeurs de {name} sont décalées d’une ligne : elles ne sont plus devant leur date.",
        "en": "The values of {name} slipped by one row: they no longer stand beside their date.",
    },
    "values-cut": {
        "fr": "Les décimales de vos valeurs ont été coupées : `int` enlève ce qui suit la marque décimale, sans arrondir. Gardez la précision demandée.",
        "en": "The decimals of your values were cut off: `int` removes what follows the decimal mark, without rounding. Keep the precision that is asked for.",
    },
    "one-digits-swapped": {
        "fr": "Pour {name}, {theirs} a les bons chiffres dans le désordre; les autres valeurs sont bonnes. Laissez le code la donner.",
        "en": "For {name}, {theirs} has the right digits in another order; the other values are right. Let the code give it.",
    },
    "one-decimal-mark": {
        "fr": "Pour {name}, {theirs} est dix fois trop grand ou trop petit : la marque décimale s’est déplacée. Les autres valeurs sont bonnes.",
        "en": "For {name}, {theirs} is ten times too large or too small: the decimal mark moved. The other values are right.",
    },
    "one-value-off": {
        "fr": "Toutes vos valeurs sont bonnes, sauf une : {theirs} pour {name}. A-t-elle été recopiée ou changée à la main?",
        "en": "All your values are right but one: {theirs} for {name}. Was it copied or changed by hand?",
    },
}  # fmt: skip
