"""What a spreadsheet gives, typed: the people of a health region, the rate of another."""

from __future__ import annotations

import pandas as pd

from ateliers.exercises.m09_joining.regions import (
    FUNCTIONAL,
    OCCUPIED,
    PER,
    code_of,
    region_people,
    totals,
)
from ateliers.exercises.model import Number
from ateliers.exercises.short import slip

OTHERS = ("01", "02", "03", "05", "06", "07", "08", "09", "11", "12", "13", "14", "16")


def _of(places: pd.DataFrame, *codes: str) -> pd.DataFrame:
    """Return the rows of some administrative regions."""
    return places[code_of(places["regadm"]).isin(codes)]


def _people(places: pd.DataFrame, *codes: str) -> int:
    return int(region_people(places)[list(codes)].sum())


def _without_mrc_dropped(rows: pd.DataFrame) -> int:
    return int(rows.loc[rows["mrc"].notna(), "mpopul"].sum())


def _cities(rows: pd.DataFrame) -> int:
    return int(rows.loc[rows["mdes"] == "Ville", "mpopul"].sum())


def _total(er: pd.DataFrame, rss: str = "15", column: str = FUNCTIONAL) -> int:
    """Return one regional total."""
    rows = totals(er)
    return int(rows.loc[rows["rss_code"] == rss, column].sum())


def _rate(er: pd.DataFrame, places: pd.DataFrame, rss: str, *codes: str) -> float:
    """Return stretchers per 100,000 people: of a health region, over administrative regions."""
    return _total(er, rss) / _people(places, *codes) * PER


def _right(er: pd.DataFrame, places: pd.DataFrame) -> float:
    return _rate(er, places, "15", "15")


SHEET = (
    Number(
        id="09-both",
        prompt={
            "fr": "D’après le premier tableau, ou d’après `municipalites`, combien de personnes habitent la région sociosanitaire 4, Mauricie et Centre-du-Québec?",
            "en": "According to the first table, or to `municipalites`, how many people live in health region 4, Mauricie et Centre-du-Québec?",
        },
        data=("municipalites",),
        given="table",
        reference=lambda places: float(_people(places, "04", "17")),
        slips=(
            slip(
                "mauricie-alone",
                "Ce sont les habitants de la région administrative 04. La région sociosanitaire 4 en couvre davantage : relisez son nom.",
                "Those are the people of administrative region 04. Health region 4 covers more: read its name again.",
                lambda places: _people(places, "04"),
            ),
            slip(
                "centre-alone",
                "C’est une des deux régions du nom. Il manque l’autre.",
                "That is one of the two regions in the name. The other is missing.",
                lambda places: _people(places, "17"),
            ),
            slip(
                "all-quebec",
                "C’est tout le répertoire, toutes régions comprises. Gardez d’abord les bonnes lignes.",
                "That is the whole directory, all regions included. Keep the right rows first.",
                lambda places: places["mpopul"].sum(),
            ),
            slip(
                "mean",
                "C’est la moyenne des deux régions. Des habitants s’additionnent.",
                "That is the mean of the two regions. People are added up.",
                lambda places: _people(places, "04", "17") / 2,
            ),
            slip(
                "gap",
                "C’est l’écart entre les deux régions. On demande combien de monde elles ont ensemble.",
                "That is the gap between the two regions. The question is how many people they have together.",
                lambda places: _people(places, "04") - _people(places, "17"),
            ),
            slip(
                "rows-counted",
                "C’est un nombre de lignes, donc d’endroits. On demande la somme d’une colonne, `mpopul`.",
                "That is a number of rows, hence of places. The question is about the sum of a column, `mpopul`.",
                lambda places: len(_of(places, "04", "17")),
            ),
            slip(
                "holds-a-four",
                "Votre filtre cherche un 4, et il en trouve aussi un dans 14, Lanaudière. Et la région sociosanitaire n’a pas le code d’une région administrative.",
                "Your filter looks for a 4, and finds one in 14 too, Lanaudière. Besides, a health region does not have the code of an administrative region.",
                lambda places: _people(places, "04", "14"),
                lambda places: _people(places, "04", "14", "17"),
            ),
            slip(
                "holds-quebec",
                "Votre filtre cherche « Québec », et il trouve aussi le Nord-du-Québec. Nommez chaque région en entier.",
                "Your filter looks for “Québec”, and finds Nord-du-Québec too. Name each region in full.",
                lambda places: _people(places, "10", "17"),
                lambda places: _people(places, "04", "10", "17"),
            ),
            slip(
                "with-mrc-only",
                "Il y manque les lignes dont la case `mrc` est vide, et Trois-Rivières en est une. La région d’une municipalité se lit dans `regadm`.",
                "The rows whose `mrc` cell is empty are missing, and Trois-Rivières is one of them. The region of a municipality stands in `regadm`.",
                lambda places: _without_mrc_dropped(_of(places, "04", "17")),
            ),
            slip(
                "cities-only",
                "Ce sont les habitants des lignes dont la désignation est « Ville ». On habite aussi des villages, des paroisses, des cantons…",
                "Those are the people of the rows designated “Ville”, city or town. People also live in villages, parishes, townships…",
                lambda places: _cities(_of(places, "04", "17")),
            ),
        ),
        why={
            "fr": "289 374 et 265 003. Les 118 civières de la région sociosanitaire se rapportent donc à presque deux fois plus de monde que ne le disait la première jointure.",
            "en": "289,374 and 265,003. The 118 stretchers of the health region are thus for nearly twice as many people as the first join said.",
        },
        hints=(
            {
                "fr": "Dans le premier tableau, deux lignes portent la RSS 04 : additionnez leurs habitants. Dans le fichier, ce sont deux valeurs de `regadm`, et la colonne `mpopul`.",
                "en": "In the first table, two rows carry RSS 04: add up their people. In the file, they are two values of `regadm`, and the column `mpopul`.",
            },
        ),
    ),
    Number(
        id="09-laurentides",
        prompt={
            "fr": "Combien de civières fonctionnelles y avait-il pour 100 000 habitants dans les Laurentides, le 30 décembre 2025 à 13 h? (Une décimale.)",
            "en": "How many functional stretchers were there per 100,000 people in Laurentides, on December 30, 2025, at 1 p.m.? (One decimal.)",
        },
        data=("urgences", "municipalites"),
        given="table",
        reference=_right,
        slips=(
            slip(
                "another-scale",
                "Votre division est la bonne, à une autre échelle. On demande le taux pour 100 000 habitants.",
                "Your division is the right one, on another scale. The rate is asked for per 100,000 people.",
                *(
                    lambda er, places, by=by: _right(er, places) / by
                    for by in (100, 10, 1_000, PER, 0.1)
                ),
            ),
            slip(
                "upside-down",
                "Votre division est à l’envers : ce sont des habitants par civière.",
                "Your division is upside down: those are people per stretcher.",
                lambda er, places: PER / _right(er, places),
                lambda er, places: PER**2 / _right(er, places),
            ),
            slip(
                "patients",
                "Ce taux compte les patients sur civière. On demande les civières fonctionnelles, occupées ou non.",
                "This rate counts the patients on stretchers. The question is about functional stretchers, occupied or not.",
                lambda er, places: _total(er, "15", OCCUPIED) / _people(places, "15") * PER,
            ),
            slip(
                "total-counted-too",
                "Chaque civière y compte deux fois : dans son installation et dans le total régional.",
                "Each stretcher counts twice: once in its facility and once in the regional total.",
                lambda er, places: er.loc[er["RSS"] == "15", FUNCTIONAL].sum()
                / _people(places, "15") * PER,
            ),
            slip(
                "occupancy",
                "C’est le taux d’occupation : des patients pour 100 civières. On demande des civières pour 100 000 habitants.",
                "That is the occupancy rate: patients per 100 stretchers. The question is about stretchers per 100,000 people.",
                lambda er, places: _total(er, "15", OCCUPIED) / _total(er) * 100,
            ),
            slip(
                "counts",
                "C’est un des deux nombres à diviser. Il reste à les rapporter l’un à l’autre.",
                "That is one of the two numbers to divide. They are still to be set against each other.",
                lambda er, places: _total(er),
                lambda er, places: _people(places, "15"),
            ),
            slip(
                "no-decimal",
                "Vous y êtes presque : gardez une décimale, arrondie.",
                "Almost: keep one decimal, rounded.",
                lambda er, places: round(_right(er, places)),
                lambda er, places: int(_right(er, places) * 10) / 10,
            ),
            slip(
                "all-quebec",
                "C’est le taux de tout le Québec. Cherchez les Laurentides dans les deux fichiers.",
                "That is the rate of all Québec. Look for Laurentides in both files.",
                lambda er, places: totals(er)[FUNCTIONAL].sum() / places["mpopul"].sum() * PER,
                lambda er, places: totals(er)[FUNCTIONAL].sum()
                / (places["mpopul"].sum() - _people(places, "10")) * PER,
            ),
            slip(
                "people-of-all-quebec",
                "Les civières sont celles des Laurentides; les habitants, ceux de tout le Québec.",
                "The stretchers are those of Laurentides; the people, those of all Québec.",
                lambda er, places: _total(er) / places["mpopul"].sum() * PER,
            ),
            slip(
                "mauricie",
                "C’est la région de la leçon, celle dont le code est 4. Les Laurentides portent un autre code.",
                "That is the region of the lesson, the one with code 4. Laurentides has another code.",
                lambda er, places: _rate(er, places, "04", "04"),
                lambda er, places: _rate(er, places, "04", "04", "17"),
            ),
            slip(
                "cities-only",
                "Vos habitants sont ceux des lignes dont la désignation est « Ville ». Les autres lignes de la région comptent aussi.",
                "Your people are those of the rows designated “Ville”, city or town. The other rows of the region count too.",
                lambda er, places: _total(er) / _cities(_of(places, "15")) * PER,
            ),
            slip(
                "another-region",
                "C’est le taux d’une autre région. Vérifiez que le code et le nom vont bien ensemble.",
                "That is the rate of another region. Check that the code and the name go together.",
                *(
                    lambda er, places, rss=rss: _rate(er, places, rss, rss)
                    for rss in OTHERS
                ),
            ),
        ),
        why={
            "fr": "118 civières pour 679 637 habitants : un taux plus bas que celui des quinze régions réunies, 22,0. Le taux ne dit ni qui s’en sert, ni combien il en faudrait.",
            "en": "118 stretchers for 679,637 people: a rate below Québec’s 22.0. It says neither who uses the stretchers nor how many are needed.",
        },
        digits=1,
        hints=(
            {
                "fr": "Divisez les civières des Laurentides par leurs habitants, puis multipliez par 100 000. Chacun des deux tableaux donne un des deux nombres; dans les fichiers, ce sont le « Total régional » et la somme de `mpopul`.",
                "en": "Divide the stretchers of Laurentides by its people, then multiply by 100,000. Each of the two tables gives one of the two numbers; in the files, they are the “Total régional” and the sum of `mpopul`.",
            },
        ),
    ),
)  # fmt: skip
