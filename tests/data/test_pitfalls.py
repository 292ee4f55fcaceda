"""What is said to mislead in a column does so in the bundled extract: figures are counted anew."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest

from ateliers.language import LANGS
from ateliers.registry import dataset, datasets
from ateliers.sources import load

# The figures that a pitfall tells, in its order; a column is a pandas one, a table is `t`.
FIGURES: dict[tuple[str, str], Callable[[Any], tuple[float, ...]]] = {
    ("velos-2012", "Côte-Sainte-Catherine"): lambda t: zeros(t, "Côte-Sainte-Catherine"),
    ("velos-2012", "Pierre-Dupuy"): lambda t: zeros(t, "Pierre-Dupuy"),
    ("velos-2012", "Rachel1"): lambda t: zeros(t, "Rachel1"),
    ("inspections", "description"): lambda t: (t["description"].str.contains("\n").sum(),),
    ("inspections", "date_jugement"): lambda t: ((t["date_jugement"] < t["date"]).sum(),),
    ("inspections", "montant"): lambda t: (0,),
    ("inspections", "date_statut"): lambda t: (
        (t["date_statut"] < t["date"]).sum(),
        t["date_statut"].min().year,
    ),
    ("municipalites", "mcode"): lambda t: (t["mcode"].str.startswith("0").sum(), 0),
    ("municipalites", "munnom"): lambda t: (
        t["munnom"].duplicated(keep=False).sum(),
        (t["munnom"] == "Toponyme à venir").sum(),
    ),
    ("municipalites", "mweb"): lambda t: (t["mweb"].str.startswith("http").sum(),),
    ("municipalites", "mdes"): lambda t: (t["mdes"].str.match(r".*\([^)]*$").sum(),),
    ("municipalites", "mgentile"): lambda t: (t["mgentile"].str.contains("*", regex=False).sum(),),
    ("municipalites", "msuperf"): lambda t: (t["msuperf"].min(), t["msuperf"].max()),
    ("municipalites", "mrc"): lambda t: (
        t["mrc"].isna().sum(),
        (t.loc[t["mrc"].isna(), "mdes"] == "Ville").sum(),
    ),
    ("urgences", "Region"): lambda t: (t["Region"].nunique() - 1,),
    ("urgences", "Nom_installation"): lambda t: (len(t) - len(facilities(t)),),
    ("urgences", "Nombre_de_civieres_fonctionnelles"): lambda t: (0,),
    ("urgences", "Nombre_de_civieres_occupees"): lambda t: (
        len(facilities(t).query("Nombre_de_civieres_occupees > Nombre_de_civieres_fonctionnelles")),
        len(facilities(t)),
    ),
    ("urgences", "Nombre_de_patients_sur_civiere_plus_de_48_heures"): lambda t: (24,),
    ("urgences", "Nombre_total_de_patients_presents_a_lurgence"): lambda t: (
        facilities(t)["Nombre_total_de_patients_presents_a_lurgence"].sum(),
        t["Nombre_total_de_patients_presents_a_lurgence"].sum(),
    ),
    ("urgences", "DMS_sur_civiere"): lambda t: ((facilities(t)["DMS_sur_civiere"] == 0).sum(), 0),
    ("urgences", "DMS_sur_civiere_horaire"): lambda t: ((t["DMS_sur_civiere"] > 24).sum(), 24),
    ("piscines", "ID_UEV"): lambda t: (t["ID_UEV"].duplicated(keep=False).sum(),),
    ("piscines", "TYPE"): lambda t: (
        (t["TYPE"] == "Jeu d'eau").sum(),
        (t["TYPE"] == "Jeux d'eau").sum(),
    ),
    ("piscines", "NOM"): lambda t: (t["NOM"].duplicated(keep=False).sum(),),
    ("piscines", "ADRESSE"): lambda t: (
        t["ADRESSE"].str.match(r"\d+\s\d{3}\b").sum(),
        1505,
        t["ADRESSE"].str.match(r"\d+\u00a0\d{3}\b").sum(),
    ),
    ("piscines", "EQUIPEME"): lambda t: (2011,),
    ("velos-2019", "Date"): lambda t: (july(t).duplicated().sum(),),
    ("compteurs-velo", "ID"): lambda t: (*t.loc[t["ID"].duplicated(), "ID"].astype(int),),
    ("compteurs-velo", "Ancien_ID"): lambda t: (t["Ancien_ID"].isna().sum(), len(t), 2019),
    ("compteurs-velo", "Statut"): lambda t: (2023, 2019),
}
# Written as the file writes them: no figure that could be counted.
QUOTED = {("velos-2012", "Date"), ("inspections", "date")}
TOLD = [
    pytest.param(ds.id, column, lang, id=f"{ds.id}-{column.name}-{lang}")
    for ds in datasets()
    for column in ds.columns
    if column.pitfall
    for lang in LANGS
]


def zeros(table: Any, name: str) -> tuple[float, ...]:
    return (table[name] == 0).sum(), 0


def july(table: Any) -> Any:
    return table[table["Date"].dt.month == 7]


def facilities(table: Any) -> Any:
    return table[table["No_permis_installation"].notna()]


def figures(text: str, lang: str) -> list[float]:
    """Return the numbers of a text, as its language writes them."""
    group, mark = ("\u00a0", ",") if lang == "fr" else (",", ".")
    found = re.findall(
        rf"\d{{1,3}}(?:{group}\d{{3}})+|\d+(?:\{mark}\d+)?", text.replace("1 505", "1505")
    )
    return [float(each.replace(group, "").replace(mark, ".")) for each in found]


@pytest.mark.parametrize(("id", "column", "lang"), TOLD)
def test_each_figure_is_that_of_the_extract(id: str, column: Any, lang: Any) -> None:
    where = (id, column.name)
    told = figures(column.pitfall[lang], lang)
    if where in QUOTED:
        assert told
    else:
        counted = FIGURES[where](load(id, quiet=True)) if where in FIGURES else ()
        assert told == pytest.approx([float(each) for each in counted])


def test_no_figure_is_counted_for_nothing() -> None:
    told = {(ds.id, column.name) for ds in datasets() for column in ds.columns if column.pitfall}
    assert set(FIGURES) | QUOTED <= told


def test_what_is_said_without_a_figure_is_so() -> None:
    bikes = load("velos-2012", quiet=True)
    for column in dataset("velos-2012").columns:
        assert bikes[column.name].isna().all() == column.empty
    fines = load("inspections", quiet=True)
    assert (fines["montant"] == 0).sum() == 1
    assert {"St-Laurent", "Ste-Geneviève"} <= set(fines["ville"])
    assert not {"Saint-Laurent", "Sainte-Geneviève"} & set(fines["ville"])
    assert {"Charcuterie", "Charcuterie/fromage"} <= set(fines["categorie"])
    towns = load("municipalites", quiet=True)
    assert towns["divrec"].str.contains(r"\(\d\d\)$").all()
    assert towns["mrc"].dropna().str.contains(r"\(\d{3}\)$").all()
    assert towns["regadm"].str.contains(r" \(\d\d\)$").all()
    pools = load("piscines", quiet=True)
    assert set(pools["PROPRIETE"].dropna()) == {"Municipale"}
    assert "Pierrefonds-Roxborro" in set(pools["ARRONDISSE"])
    assert {"Île Sainte-Hélène", "Rénovation majeure en 2011"} <= set(pools["EQUIPEME"])
    quarters, counters = load("velos-2019", quiet=True), load("compteurs-velo", quiet=True)
    assert (
        quarters.duplicated().sum() == july(quarters).duplicated().sum() == len(july(quarters)) / 2
    )
    assert quarters["Date"].drop_duplicates().tolist() == [
        dt.datetime(2019, 1, 1) + n * dt.timedelta(minutes=15) for n in range(365 * 96)
    ]
    for column in dataset("velos-2019").columns:
        assert quarters[column.name].isna().all() == column.empty
    counted = {name.removeprefix("compteur_") for name in quarters.columns[1:]}
    assert len(counted) == 46 and counted <= set(counters["ID"])
    assert counted & set(counters["Ancien_ID"]) == {"38", "39"}
    assert (len(counters), counters["ID"].nunique()) == (63, 62)
    twice = counters[counters["ID"].duplicated(keep=False)]
    assert len(twice) == 2 and twice["Nom"].nunique() == twice["Latitude"].nunique() == 2
    assert {"Actif", "Inactif", "En maintenance", "À supprimer"} <= set(counters["Statut"])
    rooms = load("urgences", quiet=True)
    assert (rooms["Region"] == "Ensemble du Québec").sum() == 1
