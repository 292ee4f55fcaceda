"""A last set of answers to module 01, by somebody who had read its statements in English alone.

Written on November 24, 2026, once the checks stood; no slip was written from them.
"""

# ruff: noqa
# mypy: ignore-errors
LANG = "en"

ANSWERS = [
    ("01-share", "right", "percent sign glued to the number", lambda: "21.3%"),
    (
        "01-share",
        "right",
        "a sentence that repeats 'of every 100'",
        lambda: "About 21.3 of every 100 people",
    ),
    (
        "01-share",
        "wrong",
        "divided by all rows of the file (9,058,297): wrong denominator",
        lambda: "21.1 %",
    ),
    ("01-share", "wrong", "ratio left between 0 and 1, not 'of every 100'", lambda: "0.213"),
    ("01-share", "wrong", "cut at 21.2 (21.27...) instead of rounded", lambda: "21.2"),
    (
        "01-median",
        "right",
        "with unit and the municipality's name",
        lambda: "988 inhabitants (Saint-Valérien)",
    ),
    ("01-median", "right", "short sentence, final point", lambda: "It's 988."),
    (
        "01-median",
        "wrong",
        "kept Lac-Huron (unorganized territory): 10 rows, mean of 424 and 988",
        lambda: "706",
    ),
    (
        "01-median",
        "wrong",
        "took the fifth row in the order of names, did not sort (Saint-Eugène-de-Ladrière)",
        lambda: "416 people",
    ),
    ("01-median", "wrong", "mean instead of median", lambda: "6,674"),
    ("01-montreal", "right", "commas and unit", lambda: "1,913,561 people"),
    (
        "01-montreal",
        "right",
        "non-breaking spaces as pasted from a spreadsheet, with spaces around",
        lambda: "  1\u00a0913\u00a0561 ",
    ),
    (
        "01-montreal",
        "wrong",
        "rounded; the question asks to copy the whole number",
        lambda: "1.9 million",
    ),
    ("01-montreal", "wrong", "last two digits swapped", lambda: "1,913,516"),
    ("01-montreal", "wrong", "census 2021 figure from memory, not the file", lambda: "1,762,949"),
    ("01-municipalities", "right", "with unit", lambda: "1,123 municipalities"),
    ("01-municipalities", "right", "shows the addition", lambda: "1098 + 25 = 1123"),
    (
        "01-municipalities",
        "wrong",
        "added 4 designations instead of their 25 rows",
        lambda: "1,102",
    ),
    (
        "01-municipalities",
        "wrong",
        "forgot the two names cut short in the file (9 + 1): 1098 + 14 + 1",
        lambda: "1113",
    ),
    ("01-municipalities", "wrong", "all the rows of the file", lambda: "1,281 rows"),
]
