"""Every number of module 09 is computed: by a cell of the same notebook, or here."""

from __future__ import annotations

import pandas as pd
import pytest
from numbers_in import FOLDERS, strangers, strangers_of, uneven

from ateliers.exercises import everything
from ateliers.language import LANGS
from ateliers.sources import load

MODULE = "09-joining"
PLACES = "Nombre_de_civieres_fonctionnelles"
OVER_24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
ORDINARY = ("Municipalité", "Ville", "Paroisse", "Canton", "Village", "Cantons unis")
TEST, NEIGHBOUR = "compteur_39", "compteur_100025474"


def _table(name: str) -> pd.DataFrame:
    return load(name, quiet=True)


def _directory() -> pd.DataFrame:
    places = _table("municipalites")
    return places.assign(code=places["regadm"].str.extract(r"\((\d+)\)", expand=False))


def of_regions() -> set[float]:
    """Recompute the story: stretchers and people, joined wrong, then right."""
    er, places, bridge = _table("urgences"), _directory(), _table("reference/correspondance-rss")
    totals = er[er["Nom_installation"] == "Total régional"].set_index("RSS")
    assert set(er["Mise_a_jour"]) == {pd.Timestamp("2025-12-30 13:45")}
    assert set(er["Heure_de_l'extraction_(image)"]) == {"13:00:00"}
    people = places.groupby("code")["mpopul"].sum()
    assert (len(totals), len(people), len(bridge)) == (15, 17, 19)
    assert totals.index.isin(people.index).sum() == 6
    stretchers = totals[PLACES].set_axis(totals.index.str.zfill(2))
    assert stretchers.index.isin(people.index).all()
    alone = people.drop(stretchers.index)
    assert set(alone.index) == {"10", "17"}
    wrong = stretchers / people[stretchers.index] * 100_000
    assert wrong.rank(ascending=False)["04"] == 3
    quebec = stretchers.sum() / people.sum() * 100_000
    assert 1.8 < wrong["04"] / quebec < 2  # "nearly twice"

    crossed = bridge.merge(people.rename("people"), left_on="region_code", right_index=True)
    both_ways = crossed[crossed["rss_code"].isin(stretchers.index)]
    spread = both_ways["rss_code"].map(stretchers)
    covered = both_ways.groupby("rss_code")["people"].sum()
    right = stretchers / covered * 100_000
    whole = stretchers.sum() / covered.sum() * 100_000
    assert right.rank(ascending=False)["04"] == 9 and right["04"] < whole
    assert (right.idxmax(), right.idxmin()) == ("11", "13")
    assert 1.9 < covered["04"] / people["04"] < 2  # "nearly twice as many people"

    waiting = totals[OVER_24].set_axis(stretchers.index)
    longer = waiting / covered * 100_000
    assert (longer.idxmin(), longer.idxmax()) == ("01", "09")
    misjoined = waiting["04"] / people["04"] * 100_000

    names = places["regadm"].str.partition(" (")[0]
    by_name = totals["Region"].isin(names)
    gatineau = places.loc[places["munnom"] == "Gatineau", "mpopul"].sum()
    assert gatineau > people["07"] / 2
    return {
        *(int(code) for code in bridge.loc[bridge["region_code"] == "10", "rss_code"]),
        30, 2025, 2026, 13, 100_000, 15, 17, 16, 15 + 17, 14, len(bridge), len(er),
        *stretchers, stretchers.sum(), len(spread), spread.sum(), spread.sum() - stretchers.sum(),
        *people, people.sum(), covered.sum(), covered["04"], alone.sum(), people.sum() - alone.sum(),
        *wrong.round(1), *right.round(1), round(quebec, 1), round(whole, 1), by_name.sum(),
        24, 48, *longer.round(1), round(misjoined, 1),
        round(waiting.sum() / covered.sum() * 100_000, 1),
    }  # fmt: skip


def of_places() -> set[float]:
    """Recompute what is told of municipalities: homonyms, places without an MRC, mergers."""
    places = _directory()
    local = places[places["mdes"].isin(ORDINARY)]
    borne = local["munnom"].value_counts()
    assert set(borne) == {1, 2}
    paired = local.merge(local, on="munnom")
    crossed = (paired["mcode_x"] != paired["mcode_y"]).sum()
    assert crossed == len(paired) - len(local)
    lambert = places.loc[places["munnom"] == "Saint-Lambert", "mpopul"]
    drummondville = places[places["munnom"] == "Drummondville"].iloc[0]
    assert drummondville["regadm"] == "Centre-du-Québec (17)"
    no_mrc = places[places["mrc"].isna()]
    assert {"Trois-Rivières", "Gatineau", "Montréal", "Laval"} <= set(no_mrc["munnom"])
    assert no_mrc["mpopul"].sum() > places["mpopul"].sum() / 2
    with_mrc = places[places["mrc"].notna()]
    assert not {"Montréal (06)", "Laval (13)", "Nord-du-Québec (10)"} & set(
        with_mrc.loc[with_mrc["mpopul"] > 0, "regadm"]
    )
    share = [
        len(no_mrc) / len(places) * 100,
        no_mrc["mpopul"].sum() / places["mpopul"].sum() * 100,
    ]
    units = _table("reference/mrc-et-territoires")
    assert "code_decoupages_2016" in units
    moved = units["region_code"] != units["region_code_2016"]
    assert (moved & units["region_code_2016"].notna()).sum() == 2
    brome = places.loc[places["mrc"] == "MRC Brome-Missisquoi (460)"]
    assert len(brome) > 0

    changes = _table("reference/changements-municipaux")
    mergers = changes[changes["genre"] == "fusion"]
    merged = places[places["mcode"].isin(mergers["mcode_apres"])]
    assert mergers["mcode_avant"].nunique() == 16 and len(merged) == 7
    former = set(mergers["mcode_avant"]) - set(mergers["mcode_apres"])
    return {
        len(local), len(paired), len(paired) - len(local), (borne == 2).sum(), *lambert,
        drummondville["mpopul"], len(places), len(no_mrc), no_mrc["mpopul"].sum(),
        with_mrc["mpopul"].sum(), *(round(each) for each in share), len(units), 460, 2016,
        merged["mpopul"].min(), merged["mpopul"].max(), merged["mpopul"].sum(), len(former), 1023,
    }  # fmt: skip


def of_counts() -> set[float]:
    """Recompute what is told of the bikes of 2019."""
    counts, counters = _table("velos-2019"), _table("compteurs-velo")
    once = counts.drop_duplicates("Date").set_index("Date")
    twice = counts.set_index("Date")
    doubled = len(counts) - len(once)
    assert set(counts.loc[counts["Date"].duplicated(), "Date"].dt.month) == {7}
    months = once.sum(axis=1).groupby(pd.DatetimeIndex(once.index).month).sum()
    assert list(months.nlargest(2).index) == [8, 7]
    with_double = twice.sum(axis=1).groupby(pd.DatetimeIndex(twice.index).month).sum()
    assert with_double.idxmax() == 7
    by_counter = once.sum()
    assert by_counter.idxmax() == TEST
    place = counters.set_index("ID").loc[[TEST[9:], NEIGHBOUR[9:]]]
    assert place["Nom"].iloc[0] == "Saint-Laurent U-Zelt Test"
    assert place["Statut"].iloc[0] == "À supprimer"
    assert place[["Latitude", "Longitude"]].astype(float).round(4).nunique().tolist() == [1, 1]
    pair = once[[TEST, NEIGHBOUR]].dropna()
    assert 3 < pair[TEST].sum() / pair[NEIGHBOUR].sum() < 3.2
    assert counters["ID"].duplicated().sum() == 1
    days = len(set(once.index.date))
    return {
        days, len(once) / days,
        2019, 2023, 31, 39, int(NEIGHBOUR[9:]), 300020679, len(counts), len(once), doubled,
        months[7], months[8], with_double[7], by_counter.max(), len(pair), *pair.sum(),
        round(pair[TEST].sum() / pair[NEIGHBOUR].sum(), 1), counts.shape[1] - 1, len(counters),
    }  # fmt: skip


def computed() -> set[float]:
    """Recompute what the texts state and the cells do not show."""
    bits = 64  # of a whole number, as pandas names it in its message
    return of_regions() | of_places() | of_counts() | {100, bits}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_numbers_of_the_prose_are_computed(folder: str, lang: str) -> None:
    assert strangers(folder, MODULE, lang, computed()) == []


@pytest.mark.parametrize("id", [id for id in everything() if id.startswith("09-")])
def test_numbers_of_the_exercises_are_computed(id: str) -> None:
    assert strangers_of(id, computed()) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_same_numbers_stand_in_both_editions(folder: str) -> None:
    assert uneven(folder, MODULE) == []
