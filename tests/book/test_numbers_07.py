"""Every number of module 07 is computed: by a cell of the same notebook, or here."""

from __future__ import annotations

import pandas as pd
import pytest
from numbers_in import FOLDERS, SMALL, notebook, numbers, prose, strangers, strangers_of

from ateliers.exercises import everything
from ateliers.language import LANGS
from ateliers.sources import path

MODULE = "07-first-chart"


def computed() -> set[float]:
    """Recompute what the texts state and the cells do not show."""
    rows = pd.read_csv(path("urgences", quiet=True))
    places, patients = "Nombre_de_civieres_fonctionnelles", "Nombre_de_civieres_occupees"
    over24 = "Nombre_de_patients_sur_civiere_plus_de_24_heures"
    over48 = "Nombre_de_patients_sur_civiere_plus_de_48_heures"
    rooms = rows[rows["No_permis_installation"].notna()]
    total = rows["Nom_installation"] == "Total régional"
    assert (len(rows), len(rooms), total.sum()) == (131, 115, 15)
    assert set(rows["Mise_a_jour"]) == {"2025-12-30T13:45:00"}
    assert set(rows["Heure_de_l'extraction_(image)"]) == {"13:00:00"}
    assert "Nord-du-Québec" not in set(rows["Region"])
    assert rooms["Region"].value_counts()["Laval"] == 1
    assert rows[patients].sum() == 3 * rooms[patients].sum()
    regions = rooms.groupby("Region")[[places, patients]].sum()
    rate = (regions[patients] / regions[places] * 100).sort_values(ascending=False)
    assert list(rate.index[:1]) == ["Laurentides"] and rate.index[4] == "Montréal"
    assert regions[patients].rank(ascending=False)["Laurentides"] == 3
    assert regions[patients].idxmax() == "Montréal"
    assert 0.30 < regions[patients].max() / regions[patients].sum() < 1 / 3  # "nearly one in three"
    assert 0.32 < rooms[over24].sum() / rooms[patients].sum() < 0.34  # "about one in three"
    assert (rooms[over48] <= rooms[over24]).all()
    whole_rate = rooms[patients].sum() / rooms[places].sum() * 100
    assert (rate > whole_rate).sum() == 7 and rate.index[7] == "Chaudière-Appalaches"
    high, low = rate["Laurentides"], rate["Saguenay-Lac-Saint-Jean"]
    assert low == rate.min()
    gaspesie = rate["Gaspésie-Îles-de-la-Madeleine"]
    drawn = (high - 90) / (gaspesie - 90)
    assert 18.5 < drawn < 19 and 1.9 < high / gaspesie < 2.1
    assert (rooms[places] == 0).sum() == 1
    rimouski = rooms[rooms["Nom_installation"].str.contains("RIMOUSKI")].iloc[0]
    east = rooms[rooms["Region"] == "Bas-Saint-Laurent"].set_index("Nom_installation")
    matane, pistoles = (
        (row := east[east.index.str.contains(town)].iloc[0])[patients] / row[places] * 100
        for town in ("MATANE", "TROIS-PISTOLES")
    )
    daily = pd.read_csv(path("velos-2012", quiet=True), sep=";", encoding="cp1252")
    assert (daily["Date"].iloc[0], daily["Date"].iloc[-1]) == ("01/01/2012", "05/11/2012")
    dates = pd.to_datetime(daily["Date"], format="%d/%m/%Y")
    off = dates.dt.day_of_week >= 5
    counters = daily.drop(columns="Date").dropna(axis=1)
    change = (counters[off].mean() / counters[~off].mean() - 1) * 100
    together = counters.sum(axis=1)
    whole = (together[off].mean() / together[~off].mean() - 1) * 100
    falls = change[change < 0]
    assert len(falls) == 6 and change.drop(falls.index).index.tolist() == ["Pierre-Dupuy"]
    # The largest rate of a facility, by region.
    open_rooms = rooms[rooms[places] > 0]
    each = open_rooms[patients] / open_rooms[places] * 100
    fullest = each.groupby(open_rooms["Region"]).max()
    sums = daily.drop(columns="Date").sum(axis=1)
    return {
        2025, 2022, 30, 13, 24, 48, 17, 18, 100, 15, 115, 90, 80, 2012, len(daily),
        rows[patients].sum(), rooms[patients].sum(), rows[patients].sum() - regions[patients].sum(),
        regions[patients].max(), regions[patients].min(), round(high), round(rate["Montréal"]),
        round(low), round(high, 1), round(gaspesie, 1), round(high - 90, 1), round(gaspesie - 90, 1),
        # The lesson draws the rates with one decimal.
        round((round(high, 1) - 80) / (round(low, 1) - 80), 1), round(high / low, 1),
        *rate.round(1), round(rate.mean(), 1), round(whole_rate, 1), rooms[places].sum(), 45,
        *regions.loc["Montérégie"], *regions.loc["Bas-Saint-Laurent"],
        round(matane, 1), round(pistoles, 1), rimouski[patients], rimouski[places],
        round(rimouski[patients] / rimouski[places] * 100, 1), sums.min(), sums.max(),
        round(whole_rate),
        round(-falls.max(), 1), round(-falls.min(), 1), round(change["Pierre-Dupuy"], 1),
        round(-whole, 1),
        round(fullest["Laurentides"], 1), round(fullest["Côte-Nord"], 1),
        dates.dt.day.max(), (dates.dt.month == 2).sum(),  # days of months
        pd.Timestamp(0).year,  # where computers count time from
        # Two emergency rooms made up for a question.
        40, 20, 150, 300, 99, 200, 102, 400,
    }  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("folder", FOLDERS)
def test_numbers_of_the_prose_are_computed(folder: str, lang: str) -> None:
    assert strangers(folder, MODULE, lang, computed()) == []


@pytest.mark.parametrize("id", [id for id in everything() if id.startswith("07-")])
def test_numbers_of_the_exercises_are_computed(id: str) -> None:
    assert strangers_of(id, computed()) == []


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_same_numbers_stand_in_both_editions(folder: str) -> None:
    fr, en = (prose(notebook(folder, MODULE, lang)) for lang in ("fr", "en"))
    for id in fr:
        # One o'clock in the afternoon is 13 in French.
        found = [
            sorted(n for n in numbers(text, lang) if n > SMALL and n != 13)
            for text, lang in ((fr[id], "fr"), (en[id], "en"))
        ]
        assert found[0] == found[1], id
