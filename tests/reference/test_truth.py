"""Every number that the tables and their notes give, counted another way."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pandas as pd
import pytest

from ateliers.reference.declared import declaration, home
from ateliers.registry import dataset

TABLES = sorted(each.parent.name for each in home().glob("*/table.yml"))


def read(name: str, resource: str | None = None) -> pd.DataFrame:
    path = home() / name / f"{resource or name}.csv"
    return pd.read_csv(path, dtype=str, keep_default_na=False)


@pytest.fixture(scope="module")
def published() -> pd.DataFrame:
    """The directory as the bundled snapshot holds it, read without our reader."""
    return pd.read_csv(
        dataset("municipalites").snapshot_path,
        dtype=str,
        keep_default_na=False,
        encoding="utf-8-sig",
    )


def test_regions() -> None:
    table = read("regions-administratives")
    assert list(table["code"]) == [f"{n:02}" for n in range(1, 18)]
    assert list(table["ordre"].astype(int)) == list(range(1, 18))
    assert [n for n in table["nom"] if "–" in n] == [
        "Saguenay–Lac-Saint-Jean",
        "Gaspésie–Îles-de-la-Madeleine",
    ]
    plain = table[["nom", "nom_repertoire", "nom_decoupages_2016"]].replace(
        r" ?[-–]+ ?", "-", regex=True
    )
    assert (plain["nom"] == plain["nom_repertoire"]).all()
    assert (plain["nom"] == plain["nom_decoupages_2016"]).all()


def test_health_regions() -> None:
    health = read("regions-administratives", "regions-sociosanitaires").set_index("code")
    pairs = read("regions-administratives", "correspondance-rss")
    assert len(health) == 18 and len(pairs) == 19
    assert list(health.index[health["ecrit_urgences"] == ""]) == ["10", "17", "18"]
    urgences = pd.read_csv(dataset("urgences").snapshot_path, dtype=str)
    seen = urgences.loc[urgences["RSS"] != "99", ["RSS", "Region"]].drop_duplicates()
    written = health[health["ecrit_urgences"] != ""]
    assert dict(zip(seen["RSS"], seen["Region"], strict=True)) == dict(
        zip(written["ecrit_urgences"], written["nom"], strict=True)
    )
    of = pairs.groupby("region_code")["rss_code"].agg(list)
    assert of["10"] == ["10", "17", "18"] and of["17"] == ["04"] and of["04"] == ["04"]
    assert set(of.index) == set(read("regions-administratives")["code"])
    # Equal codes mislead for one region only, and silently: 17 is another place.
    same = pairs[pairs["rss_code"] == pairs["region_code"]]
    assert len(same) == 16 and "17" not in set(same["rss_code"])


def test_mrcs(published: pd.DataFrame) -> None:
    table = read("mrc-et-territoires").set_index("code")
    assert table["genre"].value_counts().to_dict() == {
        "mrc": 87,
        "territoire-equivalent": 16,
        "administration-regionale": 1,
    }
    cells = published.loc[published["mrc"] != "", ["mrc", "regadm"]].drop_duplicates()
    assert len(cells) == 87
    for mrc, region in cells.itertuples(index=False):
        name, code = re.fullmatch(r"MRC (.+) \((\d{3})\)", mrc).groups()  # type: ignore[union-attr]
        assert table.loc[code, "nom"] == name and f"({table.loc[code, 'region_code']})" in region
    assert (table["code_decoupages_2016"].str.ljust(3, "0") == table.index).all()
    deduced = table[table["code_fondement"] == "deduit"]
    assert len(deduced) == 11 and set(deduced["genre"]) == {"territoire-equivalent"}
    assert (table["nom_source"] == "decoupages-2016").sum() == 16
    moved = table[table["region_code"] != table["region_code_2016"]]
    assert list(moved["nom"]) == ["Brome-Missisquoi", "La Haute-Yamaska"]


def test_municipalities_are_the_published_rows(published: pd.DataFrame) -> None:
    table = read("municipalites")
    both = published.merge(table, on="mcode", validate="1:1")
    assert len(both) == len(table) == len(published) == 1281
    assert (both["munnom"] == both["nom"]).all() and (both["mdes"] == both["designation"]).all()
    assert (both["mdatcons"] == both["constitution"]).all()
    for ours, theirs in (("population", "mpopul"), ("superficie_km2", "msuperf")):
        assert (both[ours].astype(float) == both[theirs].astype(float)).all()
    assert table["population"].astype(int).sum() == 9_058_297
    by_region = published.groupby(published["regadm"].str[-3:-1])["mpopul"].agg(
        lambda s: s.astype(int).sum()
    )
    ours = table.groupby("region_code")["population"].agg(lambda s: s.astype(int).sum())
    assert ours.to_dict() == by_region.to_dict() and len(ours) == 17
    assert (table["population"] == "0").sum() == 95 and (table["constitution"] == "").sum() == 57


def test_categories_and_attachment(published: pd.DataFrame) -> None:
    table = read("municipalites").set_index("mcode")
    assert table["categorie"].value_counts().to_dict() == {
        "municipalite-locale": 1098,
        "territoire-non-organise": 105,
        "reserve-ou-terre": 53,
        "village-cri-naskapi-nordique": 24,
        "gouvernement-regional": 1,
    }
    told = {
        "Territoire non organisé": "territoire-non-organise",
        "Réserve indienne": "reserve-ou-terre",
        "Gouvernement régional": "gouvernement-regional",
        "Ville": "municipalite-locale",
        "Village": "municipalite-locale",
    }
    for designation, category in told.items():
        assert set(table.loc[table["designation"] == designation, "categorie"]) == {category}
    assert table["territoire_fondement"].value_counts().to_dict() == {
        "publie-mrc": 1150,
        "hors-mrc-autochtone": 49,
        "deduit-division": 39,
        "publie-administration-regionale": 30,
        "non-determine": 13,
    }
    empty = table[table["territoire_code"] == ""]
    assert set(empty["territoire_fondement"]) == {"hors-mrc-autochtone", "non-determine"}
    assert set(table.loc[table["territoire_fondement"] == "non-determine", "division_code"]) == {
        "99"
    }
    assert (table["division_code"] != table.index.str[:2]).sum() == 9
    # A territory lies in one region, whoever says so.
    regions = read("mrc-et-territoires").set_index("code")["region_code"]
    attached = table[table["territoire_code"] != ""]
    assert (attached["territoire_code"].map(regions) == attached["region_code"]).all()


def test_divisions_as_published_elsewhere() -> None:
    """Two published counts: 12 divisions without an MRC, 5 that hold several territories."""
    table = read("mrc-et-territoires")
    kinds = table.groupby(table["code"].str[:2])["genre"].agg(list)
    assert sum(each == ["territoire-equivalent"] for each in kinds) == 12
    assert sum(len(each) > 1 for each in kinds) == 5


def test_homonyms() -> None:
    table = read("municipalites")
    listed = read("municipalites", "homonymes")
    local = table[table["categorie"] == "municipalite-locale"]
    counts = local["nom"].value_counts()
    assert (counts > 1).sum() == 30 and counts.max() == 2
    named = table[table["nom"] != "Toponyme à venir"]
    assert len(table) - len(named) == 8
    shared = named["nom"].value_counts()
    assert (shared > 1).sum() == 57 and shared[shared > 1].sum() == 114 == len(listed)
    assert set(listed["mcode"]) == set(named.loc[named["nom"].duplicated(keep=False), "mcode"])
    assert listed.loc[listed["cas"] == "municipalites-locales", "nom"].nunique() == 30
    # Folding adds none, as the note says.
    plain = (
        local["nom"].str.normalize("NFD").str.casefold().str.replace(r"[^a-z0-9]", "", regex=True)
    )
    assert (plain.value_counts() > 1).sum() == 30
    assert {"Stanstead", "Bedford", "Valcourt"} <= set(listed["nom"])
    assert (table["lignes_du_nom"].astype(int) > 1).sum() == 114


def test_the_published_tally_is_of_before_the_mergers() -> None:
    """29 homonyms were counted over 1,106 municipalities: those of 2023, of which we find 31."""
    table = read("municipalites")
    local = table.loc[table["categorie"] == "municipalite-locale"].set_index("mcode")["nom"]
    changes = read("changements-municipaux")
    since = changes[(changes["genre"] == "fusion") & (changes["annee"] >= "2024")]
    before = pd.concat(
        [local.drop(since["mcode_apres"].unique()), since.set_index("mcode_avant")["nom_avant"]]
    )
    assert len(local) == 1098 and len(before) == 1106
    counts = before.value_counts()
    assert (counts > 1).sum() == 31 and counts["Plessisville"] == 2


def test_changes(published: pd.DataFrame) -> None:
    table = read("changements-municipaux")
    now = set(published["mcode"])
    stated = table[table["fondement"] == "source-secondaire"]
    deduced = table[table["fondement"] == "deduit"]
    assert (len(table), len(stated), stated["evenement"].nunique()) == (26, 17, 8)
    assert not set(stated["mcode_avant"]) & now and set(stated["mcode_apres"]) <= now
    dates = published.set_index("mcode")["mdatcons"]
    assert (stated["mcode_apres"].map(dates) == stated["date"]).all()
    assert (stated["date"].str[:4] == stated["annee"]).all()
    assert (deduced["pas_avant"] < deduced["pas_apres"]).all() and (deduced["date"] == "").all()
    assert set(deduced.loc[deduced["niveau"] == "mrc", "nom_apres"]) == {
        "Brome-Missisquoi",
        "La Haute-Yamaska",
        "Beauce-Centre",
        "Des Chenaux",
    }
    merged = stated[stated["genre"] == "fusion"].groupby("evenement").size()
    assert len(merged) == 7 and merged.sum() == 16 and merged.min() == 2
    known = {each["id"] for each in declaration("changements-municipaux")["sources"]}
    assert {id for cell in table["source"] for id in cell.split()} == known
    # Before it merged, Plessisville was a homonym more, as the note on homonyms says.
    assert list(stated.loc[stated["nom_avant"] == "Plessisville", "annee"]) == ["2024", "2024"]


def test_boroughs(published: pd.DataFrame) -> None:
    table = read("arrondissements-et-villes-liees").set_index("code")
    assert table["genre"].value_counts().to_dict() == {"arrondissement": 19, "ville-liee": 15}
    towns = table[table["genre"] == "ville-liee"]
    directory = published.set_index("mcode")["munnom"]
    assert (towns.index.map(directory) == towns["nom"]).all()
    assert set(towns.index) == set(directory.index[directory.index.str.startswith("66")]) - {
        "66023"
    }
    assert set(table.loc[table["genre"] == "arrondissement", "municipalite_code"]) == {"66023"}
    for column in ("nom", "codeid", "abreviation", "numero"):
        assert table[column].is_unique


def test_spellings() -> None:
    table = read("arrondissements-et-villes-liees", "graphies")
    places = read("arrondissements-et-villes-liees").set_index("code")
    none = table[table["lieu_code"] == ""]
    assert list(none["graphie"]) == ["Montréal", "Habitations Ilots Saint-Martin"]
    lines = (
        table[table["rang"] == "1"]
        .groupby(["jeu", "colonne"])["lignes"]
        .agg(lambda s: s.astype(int).sum())
    )
    assert lines["inspection-aliments-contrevenants", "ville"] == 7988
    assert lines["piscines-municipales", "ARRONDISSE"] == 311
    assert lines["installations-recreatives-sportives-et-culturelles", "ARROND"] == 3403
    assert lines["limites-administratives-agglomeration", "NOM"] == 34
    assert lines["repertoire-des-municipalites-du-quebec", "munnom"] == 15
    names = table[(table["relation"] == "lieu") & (table["fondement"] != "code-de-la-ligne")]
    ways = names.groupby("lieu_code")["graphie"].nunique()
    several = ways[ways > 1].index
    assert sum(places.loc[code, "genre"] == "arrondissement" for code in several) == 9
    # The bundled files join by the table, to the last row.
    fines = pd.read_csv(dataset("inspections").snapshot_path, dtype=str)
    towns = table[table["colonne"] == "ville"].set_index("graphie")["lieu_code"]
    assert (fines["ville"].map(towns).notna()).all() and len(towns) == 26
    assert (fines["ville"].map(towns) == "").sum() == 5634


@pytest.mark.parametrize("name", TABLES)
def test_a_table_says_what_it_is(name: str) -> None:
    package = json.loads((home() / name / "datapackage.json").read_text("utf-8"))
    assert package["title"].startswith("Tables de référence (non officielles)")
    assert package["title_en"].startswith("Reference tables (unofficial)")
    assert package["official"]["path"].startswith("http") and package["official"]["prefer_en"]
    assert package["licenses"][0]["name"] == "CC-BY-4.0" and package["changelog"]
    assert package["changelog"][-1]["version"] == package["version"]
    assert (
        package["credit"].startswith("Source\u00a0: Ateliers")
        and "CC BY 4.0" in package["credit_en"]
    )
    for field in (f for r in package["resources"] for f in r["schema"]["fields"]):
        assert all(field[key] for key in ("title", "title_en", "description", "description_en"))
    assert not re.search(r"/work|/home|/tmp|localhost", json.dumps(package))


def test_the_vintage_said_is_that_of_the_snapshot() -> None:
    sources = {each["id"]: each for each in declaration("municipalites")["sources"]}
    assert sources["repertoire"]["vintage"] == dataset("municipalites").snapshot.vintage
    assert len(TABLES) == 5


@pytest.mark.parametrize("path", sorted(home().rglob("*.csv")), ids=lambda path: path.stem)
def test_files_are_plain(path: Path) -> None:
    content = path.read_bytes()
    text = content.decode("utf-8")
    assert not content.startswith(b"\xef\xbb\xbf") and b"\r" not in content and text.endswith("\n")
    assert "\ufffd" not in text and "Ã" not in text
    assert not re.search(r"(^|,)[=+@\t-]", text, re.M), "a spreadsheet would compute it"
    assert not re.search(r"\d{3}[- ]\d{3}[- ]\d{4}|@", text), "nothing about persons"
