"""Municipalities born of a merger, and their people today: old names and codes find nobody."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip
from ateliers.language import Text, number


def people_of_the_merged(changes: pd.DataFrame, places: pd.DataFrame) -> pd.Series:
    # fr: 1 garder les fusions
    # en: 1 keep the mergers
    mergers = changes[changes["genre"] == "fusion"]
    # fr: 2 une ligne par municipalité née d’une fusion, et non par ancienne municipalité
    # en: 2 one row per municipality born of a merger, and not per former one
    born = mergers[["mcode_apres", "nom_apres"]].drop_duplicates()
    # fr: 3 une ligne pour une ligne, sur le nouveau code
    # en: 3 one row for one row, on the new code
    joined = born.merge(
        places, left_on="mcode_apres", right_on="mcode", how="left", validate="one_to_one"
    )
    return joined.set_index("nom_apres")["mpopul"]


def _rows(
    changes: pd.DataFrame,
    places: pd.DataFrame,
    left: str = "mcode_apres",
    right: str = "mcode",
    how: str = "left",
) -> pd.DataFrame:
    """Return the mergers joined row by row, former municipalities repeated."""
    mergers = changes[changes["genre"] == "fusion"]
    return mergers.merge(places, left_on=left, right_on=right, how=how)


def _by(name: str, agg: str, column: str = "mpopul", **join: str) -> Any:
    """Return a column of the joined rows by name, each name once."""

    def wrong(changes: pd.DataFrame, places: pd.DataFrame) -> pd.Series:
        return _rows(changes, places, **join).groupby(name)[column].agg(agg)

    return wrong


def _today(changes: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of the directory for the seven municipalities."""
    mergers = changes[changes["genre"] == "fusion"]
    return places[places["mcode"].isin(mergers["mcode_apres"])]


def _all_changes(changes: pd.DataFrame, places: pd.DataFrame) -> pd.Series:
    joined = changes.merge(places, left_on="mcode_apres", right_on="mcode")
    return joined.drop_duplicates("mcode").set_index("munnom")["mpopul"]


def _shared_out(changes: pd.DataFrame, places: pd.DataFrame) -> pd.Series:
    groups = _rows(changes, places).groupby("nom_apres")["mpopul"]
    return groups.first() / groups.size()


def _landmark(changes: pd.DataFrame, places: pd.DataFrame, theirs: Any) -> Text:
    """Give the people of the seven together."""
    people = float(_today(changes, places)["mpopul"].sum())
    return {
        "fr": f"Repère pour vérifier en chemin : les sept municipalités réunies comptent {number(people, 'fr')} habitants.",
        "en": f"A landmark to check on the way: the seven municipalities together have {number(people, 'en')} people.",
    }


MERGED = Code(
    id="09-merged",
    data=("reference/changements-municipaux", "municipalites"),
    given="table",
    expected=Expected("keyed", digits=0),
    first_step={
        "fr": "Premier pas : regardez combien de lignes de fusion portent chaque `mcode_apres`.",
        "en": "A first step: look at how many rows of mergers carry each `mcode_apres`.",
    },
    reference=people_of_the_merged,
    routes=(
        lambda changes, places: _today(changes, places).set_index("munnom")["mpopul"],
        lambda changes, places: _today(changes, places)[["munnom", "mpopul"]],
        _by("nom_apres", "first"),
        _by("munnom", "max", how="inner"),
        lambda changes, places: _today(changes, places).set_index("munnom")["mpopul"].sort_values().to_dict(),
    ),
    slips=(
        slip(
            "rows-repeated",
            "Des habitants sont comptés plusieurs fois : la table a une ligne par ancienne municipalité, et la jointure a répété la nouvelle pour chacune. Gardez une ligne par nouveau code avant de joindre.",
            "People are counted several times: the table has one row per former municipality, and the join repeated the new one for each. Keep one row per new code before joining.",
            _by("nom_apres", "sum"),
        ),
        slip(
            "old-codes",
            "Rien n’a été trouvé : `mcode_avant` porte des codes qui ont disparu du répertoire avec la fusion.",
            "Nothing was found: `mcode_avant` holds codes that left the directory with the merger.",
            _by("nom_apres", "first", left="mcode_avant", how="inner"),
            _by("nom_apres", "first", left="mcode_avant"),
            _by("nom_apres", "sum", left="mcode_avant"),
        ),
        slip(
            "old-names",
            "Les noms d’avant ne trouvent que les municipalités nouvelles qui ont gardé le nom d’une ancienne. Joignez sur un code.",
            "The names of before find only the new municipalities that kept the name of a former one. Join on a code.",
            _by("munnom", "first", left="nom_avant", right="munnom", how="inner"),
            _by("nom_apres", "first", left="nom_avant", right="munnom"),
            _by("nom_avant", "first", left="nom_avant", right="munnom"),
        ),
        slip(
            "old-names-twice",
            "Vous avez joint sur les noms d’avant et additionné : deux anciennes municipalités s’appelaient Plessisville, et la nouvelle est comptée deux fois.",
            "You joined on the former names and added up: two former municipalities were both called Plessisville, and the new one is counted twice.",
            _by("munnom", "sum", left="nom_avant", right="munnom", how="inner"),
            _by("nom_apres", "sum", left="nom_avant", right="munnom"),
            _by("nom_avant", "sum", left="nom_avant", right="munnom"),
        ),
        slip(
            "named-before",
            "Vos valeurs portent les noms d’avant la fusion. On demande les sept municipalités nouvelles.",
            "Your values bear the names of before the merger. The seven new municipalities are asked for.",
            _by("nom_avant", "first"), _by("nom_avant", "sum"),
        ),
        slip(
            "all-changes",
            "Votre réponse contient des municipalités qui ont changé de nom, de désignation ou de MRC, sans fusion. Gardez les lignes dont le `genre` est « fusion ».",
            "Your answer holds municipalities that changed their name, designation or MRC without a merger. Keep the rows whose `genre` is “fusion”.",
            _all_changes,
        ),
        slip(
            "rows-counted",
            "Vous avez compté les anciennes municipalités. On demande les habitants d’aujourd’hui.",
            "You counted the former municipalities. The people of today are asked for.",
            _by("nom_apres", "size"),
            lambda changes, places: _today(changes, places).groupby("munnom").size(),
        ),
        slip(
            "codes-for-names",
            "Vos valeurs portent les codes des municipalités. On demande leurs noms.",
            "Your values bear the codes of the municipalities. Their names are asked for.",
            _by("mcode", "first"), _by("mcode", "sum"),
        ),
        slip(
            "total",
            "C’est un total, ou un nombre de municipalités. On demande les habitants de chacune des sept.",
            "That is a total, or a number of municipalities. The people of each of the seven are asked for.",
            lambda changes, places: _today(changes, places)["mpopul"].sum(),
            lambda changes, places: _rows(changes, places)["mpopul"].sum(),
            lambda changes, places: len(_today(changes, places)),
            lambda changes, places: len(_rows(changes, places)),
        ),
        slip(
            "area",
            "Ce sont des superficies (`msuperf`). La population est dans `mpopul`.",
            "These are areas (`msuperf`). The population is in `mpopul`.",
            _by("nom_apres", "first", "msuperf"), _by("nom_apres", "sum", "msuperf"),
        ),
        slip(
            "shared-out",
            "La population a été divisée par le nombre d’anciennes municipalités. Celle d’aujourd’hui ne se partage pas.",
            "The population was divided by the number of former municipalities. That of today is not shared out.",
            _shared_out,
        ),
        slip(
            "table-left-whole",
            "C’est encore la table jointe. N’en gardez que le nom et la population, une ligne par municipalité nouvelle.",
            "That is still the joined table. Keep only the name and the population, one row per new municipality.",
            _rows, _today,
            lambda changes, places: _rows(changes, places).drop_duplicates("mcode_apres"),
            lambda changes, places: _today(changes, places)[["mcode", "munnom", "mpopul"]],
        ),
    ),
    why={
        "fr": "Seize municipalités en ont fait sept, de 343 à 13 849 habitants. Aucun des seize anciens codes n’est encore dans le répertoire : qui joint un vieux fichier à un neuf perd ces municipalités sans un mot.",
        "en": "Sixteen municipalities made seven, from 343 to 13,849 people. None of the sixteen former codes is still in the directory: whoever joins an old file to a new one loses these municipalities without a word.",
    },
    checkpoint=_landmark,
    hints=(
        {
            "fr": "`drop_duplicates(\"mcode_apres\")` garde la première ligne de chaque nouveau code.",
            "en": "`drop_duplicates(\"mcode_apres\")` keeps the first row of each new code.",
        },
        {
            "fr": "Les deux clés n’ont pas le même nom : `merge(places, left_on=\"mcode_apres\", right_on=\"mcode\", how=\"left\")`.",
            "en": "The two keys do not have the same name: `merge(places, left_on=\"mcode_apres\", right_on=\"mcode\", how=\"left\")`.",
        },
    ),
)  # fmt: skip
