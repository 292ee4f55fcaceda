"""The five counters with the most passages in 2019, with their names: a code inside a column name."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ateliers.exercises.m09_joining.counts import by_counter, once, twice
from ateliers.exercises.model import Code, Expected
from ateliers.exercises.short import slip

ASKED = ["Nom", "passages", "Statut"]


def five_busiest(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    # fr: 1 chaque quart d’heure une seule fois : juillet est en double
    # en: 1 each quarter hour once: July stands twice
    once = counts.drop_duplicates("Date").drop(columns="Date")
    # fr: 2 de large à long : une ligne par compteur
    # en: 2 from wide to long: one row per counter
    totals = once.sum().rename_axis("ID").reset_index(name="passages")
    # fr: 3 le même numéro de chaque côté
    # en: 3 the same number on each side
    totals["ID"] = totals["ID"].str.removeprefix("compteur_")
    # fr: 4 joindre; à gauche, chaque numéro n’a qu’une ligne
    # en: 4 join; on the left, each number has a single row
    joined = totals.merge(places, on="ID", how="left", validate="one_to_many")
    # fr: 5 les cinq premiers
    # en: 5 the first five
    return joined.nlargest(5, "passages")[["Nom", "passages", "Statut"]]


def _totals(rows: pd.DataFrame, how: str = "sum") -> pd.DataFrame:
    return by_counter(rows, how).rename_axis("ID").reset_index(name="passages")


def _named(
    totals: pd.DataFrame, places: pd.DataFrame, key: str = "ID", how: str = "left"
) -> pd.DataFrame:
    places = (
        places.rename(columns={key: "number"})
        if key != "ID"
        else places.assign(number=places["ID"])
    )
    return totals.rename(columns={"ID": "code"}).merge(
        places, left_on="code", right_on="number", how=how
    )


def _five(joined: pd.DataFrame, columns: list[str] = ASKED) -> pd.DataFrame:
    return joined.nlargest(5, "passages")[columns]


def _best(how: str, rows: Any = once) -> Any:
    return lambda counts, places: _five(_named(_totals(rows(counts), how), places))


def _ranked_by_mean(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    totals = _totals(once(counts)).assign(mean=by_counter(once(counts), "mean").to_numpy())
    return _named(totals, places).nlargest(5, "mean")[ASKED]


def _melted(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    long = counts.drop_duplicates().melt("Date", var_name="ID", value_name="passages")
    long = long.groupby("ID", as_index=False)["passages"].sum()
    long["ID"] = long["ID"].str.removeprefix("compteur_")
    return long.nlargest(5, "passages").merge(places, on="ID")[ASKED]


def _old_key(how: str, five_first: bool = True) -> Any:
    def wrong(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
        totals = _totals(once(counts))
        totals = totals.nlargest(5, "passages") if five_first else totals
        return _five(_named(totals, places, "Ancien_ID", how))

    return wrong


def _unmatched(how: str) -> Any:
    def wrong(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
        totals = _totals(once(counts)).assign(ID=lambda t: "compteur_" + t["ID"])
        return _five(_named(totals, places, how=how))

    return wrong


def _joined(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    return _named(_totals(once(counts)), places)


def _quarter_hours(counts: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Return the five largest counts of a quarter hour, whatever the counter."""
    rows = once(counts)
    best = _totals(rows, "max").nlargest(5, "passages")["ID"]
    long = rows["compteur_" + best].melt(var_name="ID", value_name="passages")
    long = long.nlargest(5, "passages").assign(ID=lambda t: t["ID"].str.removeprefix("compteur_"))
    return _named(long, places)[ASKED]


COUNTERS = Code(
    id="09-counters",
    data=("velos-2019", "compteurs-velo"),
    given="table",
    expected=Expected("table", key="Nom"),
    first_step={
        "fr": "Premier pas : un total par compteur, chaque quart d’heure compté une fois.",
        "en": "A first step: one total per counter, each quarter hour counted once.",
    },
    reference=five_busiest,
    routes=(
        _melted,
        lambda counts, places: five_busiest(counts, places).set_index("Nom"),
        lambda counts, places: _five(_joined(counts, places)).sort_values("passages").astype({"passages": int}),
        lambda counts, places: places.assign(passages=places["ID"].map(by_counter(once(counts)))).nlargest(5, "passages")[["Statut", "Nom", "passages"]],
    ),
    slips=(
        slip(
            "july-twice",
            "Juillet est compté deux fois dans ces totaux : le fichier répète ses lignes.",
            "July is counted twice in these totals: the file repeats its rows.",
            _best("sum", twice),
        ),
        slip(
            "prefix-kept",
            "Aucun nom n’a été trouvé : une table dit « compteur_39 », l’autre « 39 ». Enlevez le préfixe avant de joindre.",
            "No name was found: one table says “compteur_39”, the other “39”. Remove the prefix before joining.",
            _unmatched("left"), _unmatched("inner"),
        ),
        slip(
            "old-key",
            "Vous avez joint sur `Ancien_ID`, l’ancien numéro, que peu de compteurs portent ici. La clé est `ID`.",
            "You joined on `Ancien_ID`, the former number, which few counters bear here. The key is `ID`.",
            _old_key("left"), _old_key("inner"), _old_key("inner", five_first=False),
        ),
        slip(
            "status-missing",
            "Les bons compteurs et les bons totaux; il manque leur état, la colonne `Statut`.",
            "The right counters and the right totals; their state, the column `Statut`, is missing.",
            lambda counts, places: _five(_joined(counts, places), ["Nom", "passages"]),
        ),
        slip(
            "numbers-for-names",
            "Vos compteurs n’ont que leur numéro. Le fichier des lieux donne leur nom : joignez-le.",
            "Your counters have only their number. The file of places gives their name: join it.",
            lambda counts, places: _totals(once(counts)).nlargest(5, "passages"),
            lambda counts, places: _five(_joined(counts, places), ["code", "passages", "Statut"]).rename(columns={"code": "Nom"}),
            lambda counts, places: _five(_joined(counts, places), ["code", "passages", "Statut"]),
            lambda counts, places: _five(_joined(counts, places), ["code", "passages", "Statut"]).assign(code=lambda t: "compteur_" + t["code"]).rename(columns={"code": "Nom"}),
        ),
        slip(
            "all-counters",
            "Votre table a tous les compteurs. Gardez les cinq qui ont le plus de passages.",
            "Your table has all the counters. Keep the five with the most passages.",
            lambda counts, places: _joined(counts, places)[ASKED],
        ),
        slip(
            "smallest",
            "Ce sont les compteurs qui ont le moins de passages, ou aucun : l’ordre est croissant.",
            "These are the counters with the fewest passages, or none: the order is ascending.",
            lambda counts, places: _joined(counts, places).nsmallest(5, "passages")[ASKED],
            lambda counts, places: _joined(counts, places).sort_values("passages", kind="stable").head(5)[ASKED],
        ),
        slip(
            "first-listed",
            "Ce sont les cinq premiers d’une liste qui n’est pas rangée par passages.",
            "These are the first five of a list that is not arranged by passages.",
            lambda counts, places: _joined(counts, places).head(5)[ASKED],
            lambda counts, places: _named(_totals(once(counts)), places, how="right").head(5)[ASKED],
            lambda counts, places: _joined(counts, places).sort_values("code").head(5)[ASKED],
            lambda counts, places: _joined(counts, places).tail(5)[ASKED],
        ),
        slip(
            "top-by-mean",
            "Vous avez choisi les compteurs par leur moyenne : un compteur en service une partie de l’année y passe devant. La question porte sur les passages de l’année.",
            "You chose the counters by their mean: a counter in service part of the year moves ahead. The question is about the passages of the year.",
            _best("mean"), _best("mean", twice), _ranked_by_mean,
        ),
        slip(
            "largest-quarter-hour",
            "Vous avez comparé des quarts d’heure records. La question porte sur tous les passages de l’année.",
            "You compared record quarter hours. The question is about all the passages of the year.",
            _best("max"), _quarter_hours,
        ),
        slip(
            "cells-counted",
            "Ce sont des nombres de quarts d’heure. On demande d’additionner les passages.",
            "These are numbers of quarter hours. The passages are to be added up.",
            _best("count"), _best("count", twice),
        ),
        slip(
            "other-than-active",
            "Des compteurs ont été écartés à cause de leur état. Ici, on les garde tous : l’état fait partie de la réponse.",
            "Counters were set aside because of their state. Here all are kept: the state is part of the answer.",
            lambda counts, places: _five(_named(_totals(once(counts)), places[places["Statut"] == "Actif"], how="inner")),
            lambda counts, places: _five(_named(_totals(once(counts)), places[places["Statut"] != "À supprimer"], how="inner")),
        ),
        slip(
            "another-number",
            "Votre table n’a pas cinq compteurs.",
            "Your table does not have five counters.",
            *(lambda counts, places, n=n: _joined(counts, places).nlargest(n, "passages")[ASKED] for n in (3, 4, 6, 10)),
        ),
        slip(
            "july-gone",
            "Juillet a disparu de ces totaux : `keep=False` enlève les deux exemplaires d’une ligne répétée.",
            "July is gone from these totals: `keep=False` removes both copies of a repeated row.",
            lambda counts, places: _best("sum", twice)(counts.drop_duplicates("Date", keep=False), places),
        ),
        slip(
            "hours-merged",
            "Des quarts d’heure différents ont été pris pour des doubles : leur date, mise en index ou de côté, n’a pas été comparée.",
            "Different quarter hours were taken for duplicates: their date, as the index or set aside, was not compared.",
            lambda counts, places: _five(_named(_totals(twice(counts).drop_duplicates()), places)),
        ),
        slip(
            "columns-kept",
            "Les bons compteurs, avec trop de colonnes. Gardez `Nom`, `passages` et `Statut`.",
            "The right counters, with too many columns. Keep `Nom`, `passages` and `Statut`.",
            lambda counts, places: _totals(once(counts)).merge(places, on="ID", how="left").nlargest(5, "passages"),
            lambda counts, places: _totals(once(counts)).merge(places, on="ID", how="left").nlargest(5, "passages")[["ID", *ASKED]],
        ),
    ),
    why={
        "fr": "Le premier, avec 1 136 590 passages, s’appelle « Saint-Laurent U-Zelt Test », et son état est « À supprimer ». Sans la jointure, « compteur_39 » aurait eu l’air d’un compteur comme les autres. La liste de 2023 ne dit pas pourquoi. (Le numéro 300020679 y figure deux fois; il n’est pas parmi les 46 compteurs de 2019.) Le défi compare ce compteur à son voisin.",
        "en": "The first, with 1,136,590 passages, is called “Saint-Laurent U-Zelt Test”, and its state is “À supprimer” (to be removed). Without the join, “compteur_39” would have looked like any other counter. The list of 2023 does not say why. (Number 300020679 stands there twice; it is not among the 46 counters of 2019.) The challenge compares this counter with its neighbour.",
    },
    hints=(
        {
            "fr": "`counts.drop_duplicates(\"Date\").drop(columns=\"Date\").sum()` donne déjà une ligne par compteur. `.rename_axis(\"ID\").reset_index(name=\"passages\")` en fait une table; `melt(\"Date\", var_name=\"ID\", value_name=\"passages\")`, puis `groupby`, y mène aussi, plus lentement.",
            "en": "`counts.drop_duplicates(\"Date\").drop(columns=\"Date\").sum()` already gives one row per counter. `.rename_axis(\"ID\").reset_index(name=\"passages\")` makes it a table; `melt(\"Date\", var_name=\"ID\", value_name=\"passages\")`, then `groupby`, leads there too, more slowly.",
        },
        {
            "fr": "`.str.removeprefix(\"compteur_\")` laisse le numéro. `nlargest(5, \"passages\")` garde les cinq premiers. Dans `compteurs-velo`, le numéro 300020679 figure deux fois : `validate=\"many_to_one\"` s’arrêterait là-dessus.",
            "en": "`.str.removeprefix(\"compteur_\")` leaves the number. `nlargest(5, \"passages\")` keeps the first five. One number of the places, 300020679, stands there twice: `validate=\"many_to_one\"` would stop on it.",
        },
    ),
)  # fmt: skip
