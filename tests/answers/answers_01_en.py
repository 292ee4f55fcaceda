"""Answers to module 01 by somebody who had read its statements in English, and nothing else.

Each is (exercise, "right" or "wrong", what it is, a function that computes it). None was used to
write the slips that its module had when it was first judged, on November 24, 2026.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "en"
T = {
    "01-montreal": [
        ("right", "bare number", "1913561"),
        ("right", "commas and unit", "1,913,561 people"),
        ("wrong", "in millions, rounded", "1.9 million"),
        ("wrong", "two digits swapped", "1 913 651"),
        ("wrong", "all the rows of the file", "9,058,297"),
        ("wrong", "the rows the rule keeps", "8995686"),
        ("wrong", "a digit lost when copying", "191,356"),
        ("wrong", "another census, from memory", "1,762,949"),
        ("wrong", "the code of the municipality", "66023"),
        ("wrong", "area instead of population", "431.53"),
        ("wrong", "rounded to thousands", "1,914,000 inhabitants"),
    ],
    "01-municipalities": [
        ("right", "bare number", "1123"),
        ("right", "comma and unit", "1,123 municipalities"),
        ("wrong", "forgot the North", "1098"),
        ("wrong", "added four designations, not their rows", "1102"),
        ("wrong", "all rows of the file", "1,281"),
        ("wrong", "the rows of the North only", "25"),
        ("wrong", "only the northern villages added", "1112"),
        ("wrong", "regional government forgotten", "1122"),
        ("wrong", "the unorganized territories counted too", "1228"),
        ("wrong", "subtracted instead of added", "1 073"),
        ("wrong", "only the rows called Municipalité", "650"),
        ("wrong", "Cree villages forgotten (cut designation)", "1114 rows"),
    ],
    "01-share": [
        ("right", "one decimal", "21.3"),
        ("right", "decimal comma and per cent", "21,3 %"),
        ("right", "a phrase", "21.3 people in 100"),
        ("wrong", "divided by all rows of the file", "21.1"),
        ("wrong", "a fraction, not per 100", "0.213"),
        ("wrong", "truncated to one decimal", "21.2"),
        ("wrong", "no decimal", "21%"),
        ("wrong", "the other way round", "4.7"),
        ("wrong", "people elsewhere", "78.7 %"),
        ("wrong", "divided by the number of rows", "1704.0"),
        ("wrong", "the rule's people over all people", "99.3"),
        ("wrong", "decimal point slipped", "213"),
    ],
    "01-median": [
        ("right", "bare number", "988"),
        ("right", "unit", "988 people"),
        ("wrong", "unorganized territory included: mean of the two middle ones", "706"),
        ("wrong", "mean instead of median", "6,674"),
        ("wrong", "middle of the list in order of names, not sorted", "3013"),
        ("wrong", "mean of ten rows", "6009.7"),
        ("wrong", "the fifth of ten sorted rows", "424"),
        ("wrong", "the sixth: one too far", "1188"),
        ("wrong", "largest", "51 598"),
        ("wrong", "half-way between smallest and largest", "25922"),
        ("wrong", "the name of the municipality rather than the number", "Saint-Valérien"),
        ("wrong", "two digits swapped", "898"),
        ("wrong", "number of municipalities", "9"),
    ],
}
ANSWERS = [(e, k, w, (lambda v=v: v)) for e, rows in T.items() for k, w, v in rows]
