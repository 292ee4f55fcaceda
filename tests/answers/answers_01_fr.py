"""Answers to module 01 by somebody who had read its statements in French, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "fr"
ANSWERS = []


def typed(id, kind, why, text):
    ANSWERS.append((id, kind, why, lambda: text))


R, W = "right", "wrong"
i = "01-share"
typed(i, R, "virgule décimale", "21,3")
typed(i, R, "point et unité", "21.3 personnes")
typed(i, R, "avec le pour cent", "21,3 %")
typed(i, W, "divisé par toutes les lignes (9 058 297)", "21,1")
typed(i, W, "tronqué au lieu d'arrondi (21,27)", "21,2")
typed(i, W, "rapport, pas sur 100", "0,213")
typed(i, W, "division inversée", "4,7")
typed(i, W, "ceux qui n'y vivent pas", "78,7 %")
typed(i, W, "nombre de personnes au lieu de la part", "1 913 561")
typed(i, W, "divisé par le nombre de lignes", "1 704")
typed(i, W, "oublie de décaler: 2,1", "2,1")
typed(i, W, "la décimale collée", "213")
typed(i, W, "Laval et Montréal ensemble (2 373 211)", "26,4")

i = "01-median"
typed(i, R, "le nombre", "988")
typed(i, R, "avec l'unité", "988 habitants")
typed(i, W, "territoire non organisé gardé: milieu de 424 et 988", "706")
typed(i, W, "moyenne des neuf", "6673,9")
typed(i, W, "moyenne des dix lignes", "6 010 habitants")
typed(i, W, "milieu de la liste alphabétique, pas triée par population", "416")
typed(i, W, "la 4e au lieu de la 5e", "424")
typed(i, W, "la 6e (compte depuis le bas)", "1 188")
typed(i, W, "le milieu entre la plus petite et la plus grande", "25922")
typed(i, W, "le rang au lieu de la valeur", "5")
typed(i, W, "paroisses seulement, 3e plus grande", "1864")
typed(i, W, "le nom au lieu du nombre", "Saint-Valérien")
typed(i, W, "voisine: somme au lieu de médiane", "60 065")

i = "01-montreal"
typed(i, R, "le nombre d'un bloc", "1913561")
typed(i, R, "espaces et unité", "1 913 561 personnes")
typed(i, R, "espace insécable étroite", "1\u202f913\u202f561")
typed(i, W, "arrondi au millier", "1 914 000")
typed(i, W, "en millions", "1,9 million")
typed(i, W, "chiffres échangés", "1 913 651")
typed(i, W, "un chiffre manque", "191 356")
typed(i, W, "ligne voisine: Québec", "595 190")
typed(i, W, "population du Québec", "9 058 297")
typed(i, W, "coupé à « 1 913 »", "1 913")
typed(i, W, "2 zéros de trop (fois 10)", "19 135 610")
typed(i, W, "l'île / l'agglomération de mémoire", "2 000 000")

i = "01-municipalities"
typed(i, R, "le nombre", "1123")
typed(i, R, "espace, unité", "1 123 municipalités")
typed(i, W, "sans le Nord", "1 098")
typed(i, W, "toutes les lignes", "1281")
typed(i, W, "toutes les lignes moins les territoires non organisés", "1 176")
typed(i, W, "villages nordiques seuls ajoutés", "1 112")
typed(i, W, "gouvernement régional oublié", "1122")
typed(i, W, "seulement celles du Nord", "25")
typed(i, W, "terres de catégorie I ajoutées", "1 146")
typed(i, W, "soustrait au lieu d'additionner", "1 073")
typed(i, W, "quatre désignations comptées comme quatre lignes", "1102")
typed(i, W, "villages cris oubliés (14 + 1 + 1)", "1 114 municipalités")
