"""What `check` says when no message of the exercise fits: in both languages, in one place."""

from __future__ import annotations

from ateliers.language import Text

KINDS: dict[str, Text] = {
    "number": {"fr": "un nombre", "en": "a number"},
    "date": {"fr": "une date", "en": "a date"},
    "text": {"fr": "du texte", "en": "text"},
    "keyed": {"fr": "une valeur par nom", "en": "one value for each name"},
    "table": {"fr": "une table", "en": "a table"},
    "repeated": {"fr": "une liste où un nom revient", "en": "a list where a name comes back"},
    "long text": {"fr": "un très long texte", "en": "a very long text"},
    "large table": {"fr": "une très grande table", "en": "a very large table"},
    "truth value": {"fr": "vrai ou faux", "en": "true or false"},
    "nothing": {"fr": "rien (None)", "en": "nothing (None)"},
    "missing": {"fr": "une valeur manquante (NaN)", "en": "a missing value (NaN)"},
    "column": {"fr": "une colonne (Series)", "en": "a column (Series)"},
    "array": {"fr": "un tableau de valeurs (array)", "en": "an array of values"},
    "list": {"fr": "une liste", "en": "a list"},
    "set": {"fr": "un ensemble", "en": "a set"},
    "dict": {"fr": "un dictionnaire", "en": "a dict"},
    "range": {"fr": "une plage (range)", "en": "a range"},
    "bytes": {"fr": "des octets", "en": "bytes"},
    "class": {"fr": "un type Python", "en": "a Python type"},
    "groups": {"fr": "des groupes sur lesquels rien n’a encore été calculé", "en": "groups not yet computed"},
    "chart": {"fr": "un graphique", "en": "a chart"},
    "function": {"fr": "une fonction", "en": "a function"},
    "iterator": {"fr": "un itérateur", "en": "an iterator"},
    "object": {"fr": "un objet qu’on ne sait pas lire ici", "en": "an object that cannot be read here"},
}  # fmt: skip

SAY: dict[str, Text] = {
    "ok": {"fr": "Juste.", "en": "Right."},
    "not": {"fr": "Pas encore.", "en": "Not yet."},
    "blank": {"fr": "Pas encore de réponse.", "en": "Not answered yet."},
    "unchecked": {
        "fr": "Réponse non vérifiée : le correcteur a lui-même échoué. Votre réponse est peut-être juste; la solution vous permet de comparer.",
        "en": "Not checked: the checker itself failed. Your answer may well be right; the solution lets you compare.",
    },
    "function_call": {
        "fr": "Votre réponse est une fonction qui n’a pas été appelée : manque-t-il les parenthèses () à la fin?",
        "en": "Your answer is a function that was not called: are the parentheses () missing at the end?",
    },
    "groups_call": {
        "fr": "Votre réponse est un regroupement sur lequel rien n’a encore été calculé : après groupby, dites quoi calculer, par exemple une somme ou une moyenne.",
        "en": "Your answer is a grouping from which nothing was computed: after groupby, say what to compute, a sum or a mean for instance.",
    },
    "print_none": {
        "fr": "Votre réponse est None, c’est-à-dire rien. Le résultat a-t-il été affiché avec print() au lieu d’être gardé, ou modifié sur place?",
        "en": "Your answer is None, that is, nothing. Was the result shown with print() rather than kept, or changed in place?",
    },
    "missing_value": {
        "fr": "Votre réponse est une valeur manquante (NaN) : un calcul a rencontré une cellule vide, ou n’a rien trouvé à calculer.",
        "en": "Your answer is a missing value (NaN): a computation met an empty cell, or found nothing to compute.",
    },
    "text_number": {
        "fr": "Votre réponse est le texte {theirs}, où l’on ne lit pas de nombre.",
        "en": "Your answer is the text {theirs}, in which no number can be read.",
    },
    "kind": {
        "fr": "Votre réponse est {theirs}; on attend {expected}.",
        "en": "Your answer is {theirs}; what is expected is {expected}.",
    },
    "many": {
        "fr": "Votre réponse a {n} valeurs; on en attend une seule. La première est {first}.",
        "en": "Your answer has {n} values; a single one is expected. The first is {first}.",
    },
    "sign": {
        "fr": "{theirs} a la bonne grandeur, mais pas le bon signe : la soustraction est-elle à l’envers?",
        "en": "{theirs} has the right size and the wrong sign: is the subtraction the other way round?",
    },
    "inverse": {
        "fr": "{theirs} est l’inverse de ce qui est demandé : la division est-elle à l’envers?",
        "en": "{theirs} is the inverse of what is asked: is the division the other way round?",
    },
    "factor": {
        "fr": "{theirs} est {times} fois {size} : vérifiez l’unité, ou le pourcentage.",
        "en": "{theirs} is {times} times {size}: check the unit, or the percentage.",
    },
    "too_large": {"fr": "trop grand", "en": "too large"},
    "too_small": {"fr": "trop petit", "en": "too small"},
    "rounded": {
        "fr": "{theirs} est la bonne réponse arrondie trop tôt. Décimales à garder : {digits}.",
        "en": "{theirs} is the right answer rounded too early. Decimals to keep: {digits}.",
    },
    "number": {
        "fr": "Votre réponse : {theirs}. C’est {direction} ({ratio}).",
        "en": "Your answer: {theirs}. It is {direction} ({ratio}).",
    },
    "ratio_large": {
        "fr": "environ {times} fois la valeur attendue",
        "en": "about {times} times the expected value",
    },
    "ratio_small": {
        "fr": "la valeur attendue est environ {times} fois plus grande",
        "en": "the expected value is about {times} times larger",
    },
    "ratio_near": {"fr": "à moins de 10 % de la valeur attendue", "en": "within 10% of the expected value"},
    "date": {
        "fr": "Votre réponse est le {theirs}; le jour cherché vient {direction}.",
        "en": "Your answer is {theirs}: that is {direction}.",
    },
    "swapped_date": {
        "fr": "Votre réponse, le {theirs}, a le jour et le mois inversés.",
        "en": "Your answer, {theirs}, has its day and month swapped.",
    },
    "too_late": {"fr": "avant", "en": "too late"},
    "too_early": {"fr": "après", "en": "too early"},
    "repeated": {
        "fr": "Le nom {name} revient plus d’une fois dans votre réponse : on attend une seule valeur pour chacun.",
        "en": "The name {name} comes back more than once in your answer: one value for each is expected.",
    },
    "keys_other": {
        "fr": "Votre réponse donne une valeur à {theirs}; on attend une valeur pour chacun de ces noms : {expected}.",
        "en": "Your answer gives a value to {theirs}; a value is expected for each of these names: {expected}.",
    },
    "keys_missing": {
        "fr": "Votre réponse n’a pas tous les noms : il manque {names}.",
        "en": "Your answer does not have all the names: {names} missing.",
    },
    "keys_extra": {
        "fr": "Votre réponse a des noms en trop : {names}.",
        "en": "Your answer has names that are not expected: {names}.",
    },
    "key_spelling": {
        "fr": "Votre réponse écrit {theirs} là où le fichier écrit {expected}.",
        "en": "Your answer writes {theirs} where the file writes {expected}.",
    },
    "keyed_value": {
        "fr": "Pour {name}, votre réponse donne {theirs}; on attend {expected}.",
        "en": "For {name}, your answer gives {theirs}; {expected} is expected.",
    },
    "some_right": {
        "fr": "Valeurs déjà justes : {right} sur {total}.",
        "en": "Values already right: {right} of {total}.",
    },
    "none_right": {
        "fr": "Les noms sont les bons; aucune valeur n’est encore juste.",
        "en": "The names are right; no value is right yet.",
    },
    "columns_missing": {
        "fr": "La colonne {name} manque à votre table (telle qu’elle est nommée dans le fichier).",
        "en": "The column {name} is missing from your table (as the file names it).",
    },
    "columns_renamed": {
        "fr": "Votre table nomme {theirs} la colonne que le fichier nomme {expected}.",
        "en": "Your table calls {theirs} the column that the file calls {expected}.",
    },
    "columns_extra": {
        "fr": "Votre table a une colonne de trop : {name}.",
        "en": "Your table has one column too many: {name}.",
    },
    "rows": {
        "fr": "Votre table a {theirs} lignes; on en attend {expected}.",
        "en": "Your table has {theirs} rows; {expected} are expected.",
    },
    "row_missing": {
        "fr": "La première ligne qui manque est celle où {key} vaut {value}.",
        "en": "The first row that is missing is the one where {key} is {value}.",
    },
    "row_repeats": {
        "fr": "La ligne où {key} vaut {value} revient plus d’une fois dans votre table.",
        "en": "The row where {key} is {value} comes back more than once in your table.",
    },
    "still_text": {
        "fr": "Dans la colonne {name}, {theirs} est encore du texte; on attend {kind}.",
        "en": "In the column {name}, {theirs} is still text; {kind} is expected.",
    },
    "cell": {
        "fr": "À la ligne où {key} vaut {value}, colonne {name} : votre table a {theirs}; on attend {expected}.",
        "en": "In the row where {key} is {value}, column {name}: your table has {theirs}; {expected} is expected.",
    },
    "empty": {"fr": "une cellule vide", "en": "an empty cell"},
    "columns_right": {
        "fr": "Colonnes déjà justes : {right} sur {total}.",
        "en": "Columns already right: {right} of {total}.",
    },
    "hint_pointer": {"fr": "Pour un indice : hint(\"{id}\").", "en": "For a hint: hint(\"{id}\")."},
    "no_hint": {"fr": "Pas d’indice pour cet exercice.", "en": "There is no hint for this exercise."},
    "hint": {"fr": "Indice {n} sur {total}. {text}", "en": "Hint {n} of {total}. {text}"},
    "solution_first": {
        "fr": "Essayez une fois d’abord, même sans certitude : check(\"{id}\", votre réponse). Pour voir la solution sans essayer : solution(\"{id}\", now=True).",
        "en": "Try once first, even unsure: check(\"{id}\", your answer). To see the solution without trying: solution(\"{id}\", now=True).",
    },
    "solution_code": {
        "fr": "Une solution parmi d’autres :",
        "en": "One solution among others:",
    },
    "answer_with": {
        "fr": "Pour répondre, complétez le bloc, puis exécutez-le de nouveau : {call}",
        "en": "To answer, complete the block and run it again: {call}",
    },
    "several_partial": {
        "fr": "Tout ce que vous avez coché est juste. Ce qui manque encore : {missing}.",
        "en": "All that you ticked is right. Still missing: {missing}.",
    },
    "not_an_option": {
        "fr": "{theirs} n’est pas une réponse possible ici; les réponses vont de {first} à {last}.",
        "en": "{theirs} is not a possible answer here; answers go from {first} to {last}.",
    },
    "order_incomplete": {
        "fr": "Il faut chacune des {n} lignes une fois, ni plus ni moins.",
        "en": "Each of the {n} lines is needed once, no more and no less.",
    },
    "one_only": {
        "fr": "Une seule lettre est attendue ici.",
        "en": "A single letter is expected here.",
    },
    "typed_number": {
        "fr": "Votre réponse {theirs} n’est pas un nombre seul. Écrivez le nombre sans mots ni formule, par exemple 120 ou 12,5.",
        "en": "Your answer {theirs} is not a number alone. Type the number without words or formula, 120 or 12.5 for instance.",
    },
    "typed_comma": {
        "fr": "Python lit une virgule comme une séparation entre deux réponses. Écrivez le nombre entre guillemets, ou sans espace et avec un point décimal : 1269 ou 12.5.",
        "en": "Python reads a comma as the end of one answer and the start of another. Write the number between quotation marks, or without the comma: 1269 or 12.5.",
    },
    "typed_text": {
        "fr": "{theirs} n’est pas la réponse attendue.",
        "en": "{theirs} is not the expected answer.",
    },
    "choose_one": {"fr": "Une seule réponse est juste.", "en": "One answer is right."},
    "choose_several": {
        "fr": "Plusieurs réponses peuvent être justes.",
        "en": "Several answers may be right.",
    },
    "put_in_order": {
        "fr": "Déplacez les lignes pour les mettre en ordre.",
        "en": "Move the lines to put them in order.",
    },
    "sort_cards": {
        "fr": "Pour chaque exemple, choisissez un groupe.",
        "en": "For each example, choose a group.",
    },
    "not_a_bin": {
        "fr": "Donnez un numéro de groupe, de 1 à {last}, à chacun des {n} exemples, dans l’ordre.",
        "en": "Give each of the {n} examples, in order, a group number from 1 to {last}.",
    },
    "cards_left": {
        "fr": "Exemples qui attendent encore un groupe : {n}.",
        "en": "Examples still waiting for a group: {n}.",
    },
    "cards_right": {
        "fr": "Exemples bien classés : {right} sur {total}.",
        "en": "Examples in the right group: {right} of {total}.",
    },
    "write_line": {"fr": "Écrivez la ligne.", "en": "Write the line."},
    "parts_missing": {
        "fr": "En tout, il manque encore : {names}.",
        "en": "In all, still missing: {names}.",
    },
    "type_number": {"fr": "Écrivez un nombre.", "en": "Type a number."},
    "type_text": {"fr": "Écrivez un ou deux mots.", "en": "Type a word or two."},
}  # fmt: skip


def say(key: str, lang: str, /, **values: object) -> str:
    """Return one sentence of `SAY` with its values filled in."""
    text = SAY[key][lang]  # type: ignore[index]
    return text.format(**values) if values else text
