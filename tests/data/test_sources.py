"""`load` and `path`: pinned by default, live on request, always said."""

from __future__ import annotations

import datetime as dt
import shutil
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from ateliers import portal, sources
from ateliers.errors import AteliersError, SnapshotError, UnknownName
from ateliers.extract import ExtractError
from ateliers.fetching import progress
from ateliers.fetching.failures import of_network
from ateliers.fetching.fetcher import Fetcher
from ateliers.portal import PortalError, address
from ateliers.registry import Dataset, dataset, datasets
from ateliers.sources import last_path, last_table, load, path
from ateliers.tables import checked_table, read_arguments, read_table


@pytest.fixture(autouse=True)
def at_home(house: Path) -> None:
    """Live in the copy, so that no test can harm the snapshots."""


def changed(id: str) -> bytes:
    """The published file of another day: one row more than the snapshot."""
    content = dataset(id).snapshot_path.read_bytes()
    last = content.splitlines(keepends=True)[-1]
    if id == "velos-2012":
        last = last.replace(b"05/11/2012", b"06/11/2012")
    return content + last


def gives(
    monkeypatch: pytest.MonkeyPatch, content: bytes | Exception, when: float | None = None
) -> list[str]:
    """Make the portal give these bytes, or fail so; return the addresses asked."""
    asked: list[str] = []

    class Given(Fetcher):
        def download(self, url, target, deadline=None, tell=None) -> float:
            asked.append(url)
            if isinstance(content, Exception):
                raise content
            target.write_bytes(content)
            for done in (1, len(content)):
                if tell:
                    tell(done, len(content))
            return time.time() if when is None else when

    monkeypatch.setattr(portal, "fetcher_of", lambda ds: Given(ds.portal.hosts))
    return asked


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_every_snapshot_loads_as_declared(ds: Dataset) -> None:
    table = load(ds.id, quiet=True)
    assert len(table) == ds.snapshot.rows
    assert list(table.columns) == [c.name for c in ds.columns]
    for column in ds.columns:
        cells = table[column.name]
        if column.type in ("code", "text", "time"):
            assert all(isinstance(v, str) for v in cells.dropna()), column.name
        elif column.type in ("date", "datetime"):
            assert pd.api.types.is_datetime64_any_dtype(cells), column.name
        else:
            assert pd.api.types.is_numeric_dtype(cells), column.name
    assert set(table.attrs) == {
        "id", "source", "period", "retrieved", "publisher", "licence", "credit",
    }  # fmt: skip
    assert table.attrs["source"] == "snapshot"
    assert all(isinstance(v, str) and v for v in table.attrs.values())


def test_codes_stay_as_published() -> None:
    assert "1" in set(load("urgences", quiet=True)["RSS"])
    towns = load("municipalites", quiet=True)
    assert towns["mcode"].str.len().eq(5).all()
    assert towns["mcode"].str.startswith("0").any()
    assert "05" in set(towns["mcodedesi"])


def test_only_an_empty_cell_is_missing(tmp_path: Path) -> None:
    ds = dataset("municipalites")
    raw = pd.read_csv(
        ds.snapshot_path, dtype=str, keep_default_na=False, encoding="utf-8-sig", sep=","
    )
    assert load("municipalites", quiet=True).isna().equals(raw.eq(""))


def test_numbers_with_another_decimal_mark() -> None:
    pools = load("piscines", quiet=True)
    assert pools["POINT_X"].iloc[0] == pytest.approx(294151.2717)
    assert pools["LONG"].iloc[0] == pytest.approx(-73.63639)
    assert (pools["POINT_Y"] > 1e9).sum() == 285
    assert (pools["POINT_X"] > 1e8).sum() == 26


def test_the_path_is_the_publishers_file() -> None:
    content = path("velos-2012").read_bytes()
    assert content.startswith(b"Date;Berri 1;Br\xe9beuf (donn\xe9es non disponibles);")
    assert content.count(b"\r\n") == 311
    assert path("municipalites").read_bytes().startswith(b'\xef\xbb\xbf"mcode"')


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_one_line_of_provenance(lang, capsys: pytest.CaptureFixture[str]) -> None:
    load("velos-2012", lang=lang)
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert said.startswith("velos-2012 · " + ("instantané" if lang == "fr" else "snapshot"))
    path("velos-2012", lang=lang)
    assert capsys.readouterr().out == said
    load("velos-2012", lang=lang, quiet=True)
    path("velos-2012", lang=lang, quiet=True)
    assert capsys.readouterr().out == ""


def test_an_unknown_name_in_both_languages() -> None:
    with pytest.raises(UnknownName, match="Aucun jeu"):
        load("velos")
    with pytest.raises(UnknownName, match="No dataset"):
        path("velos", lang="en")
    with pytest.raises(UnknownName):
        last_table("velos")


@pytest.mark.parametrize("harm", ["missing", "altered", "cut", "emptied"])
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_missing_or_altered_snapshot_is_never_read(harm: str, lang) -> None:
    load("velos-2012", quiet=True)  # the checksum was right once
    ds = dataset("velos-2012")
    content = ds.snapshot_path.read_bytes()
    if harm == "missing":
        ds.snapshot_path.unlink()
    else:
        new = {"altered": content.replace(b";35;", b";36;"), "cut": content[:-9], "emptied": b""}
        ds.snapshot_path.write_bytes(new[harm])
    for call in (load, path):
        with pytest.raises(SnapshotError) as caught:
            call("velos-2012", lang=lang)
        assert ds.snapshot.file in str(caught.value)
        assert "ateliers refresh velos-2012" in str(caught.value)
        assert ("remettez" in str(caught.value)) == (lang == "fr")


def test_what_a_learner_does_to_a_table_does_not_reach_the_reference() -> None:
    table = load("velos-2012", quiet=True)
    whole = table.copy()
    table["Berri 1"] = 0
    del table["du Parc"]
    table.attrs["source"] = "mine"
    pd.testing.assert_frame_equal(last_table("velos-2012"), whole)
    assert last_table("velos-2012").attrs == whole.attrs
    spoiled = last_table("velos-2012")
    spoiled.loc[:, "Berri 1"] = -1
    pd.testing.assert_frame_equal(last_table("velos-2012"), whole)


def test_without_a_load_the_reference_is_the_snapshot() -> None:
    assert last_table("urgences").attrs["source"] == "snapshot"
    assert last_path("urgences") == dataset("urgences").snapshot_path


def test_live_data_are_read_said_kept_and_judged_by(monkeypatch, capsys) -> None:
    asked = gives(monkeypatch, changed("velos-2012"))
    table = load("velos-2012", live=True)
    said = capsys.readouterr().out
    assert asked == [dataset("velos-2012").route.url]
    assert len(table) == 311
    assert table.attrs["source"] == "portal"
    assert table.attrs["period"] == "2012-01-01/2012-11-06"
    assert table.attrs["retrieved"] == dt.date.today().isoformat()
    assert "lu sur le portail" in said
    assert "6 novembre 2012" in said
    assert list(table.dtypes) == list(load("velos-2012", quiet=True).dtypes)
    load("velos-2012", live=True, quiet=True)
    assert len(asked) == 1  # a fresh copy is not asked for again
    assert len(last_table("velos-2012")) == 311
    load("velos-2012", quiet=True)
    assert len(last_table("velos-2012")) == 310


def test_the_environment_asks_for_the_portal(monkeypatch) -> None:
    gives(monkeypatch, changed("piscines"))
    monkeypatch.setenv("ATELIERS_SOURCE", "portal")
    file = path("piscines")
    assert file.read_bytes() == changed("piscines")
    assert last_path("piscines") == file
    assert len(last_table("piscines")) == 312
    assert last_table("piscines").attrs["period"] == ""
    monkeypatch.setenv("ATELIERS_SOURCE", "elsewhere")
    with pytest.raises(AteliersError, match="ATELIERS_SOURCE"):
        load("piscines")


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_the_environment_keeps_every_reading_offline(lang, monkeypatch, capsys) -> None:
    asked = gives(monkeypatch, changed("velos-2012"))
    load("velos-2012", live=True, quiet=True)
    monkeypatch.setenv("ATELIERS_SOURCE", "snapshot")
    table = load("velos-2012", live=True, lang=lang)
    assert len(asked) == 1
    assert table.attrs["source"] == "snapshot"
    told, _ = capsys.readouterr().out.splitlines()
    assert ("rester hors ligne" if lang == "fr" else "stay offline") in told


@pytest.mark.parametrize(
    ("lang", "said"),
    [("fr", "0,1\u00a0Mo reçus sur 0,1\u00a0Mo"), ("en", "0.1\u00a0MB of 0.1\u00a0MB received")],
)
def test_a_long_download_is_told_on_one_line_and_quiet_says_nothing(
    lang, said: str, monkeypatch, capsys
) -> None:
    gives(monkeypatch, changed("piscines"), when=0)
    monkeypatch.setattr(progress, "AFTER", 0)
    monkeypatch.setattr(progress, "EVERY", 0)
    load("piscines", live=True, lang=lang, quiet=True)
    assert capsys.readouterr().out == ""
    load("piscines", live=True, lang=lang)
    asking, line, used = capsys.readouterr().out.split("\n")[:3]
    assert line.count("\r") == 2
    assert said.replace("0.1", "0.0").replace("0,1", "0,0") in line
    assert asking and "piscines · " in used


def test_progress_is_told_after_a_second_and_not_too_often(capsys) -> None:
    class Clock:
        now = 0.0

        def monotonic(self) -> float:
            return self.now

    clock = Clock()
    told = progress.Progress("piscines", "en", clock)  # type: ignore[arg-type]
    for clock.now in (0.2, 0.9, 1.1, 1.15, 1.2, 1.4):
        told(3_400_000, None)
    told.end()
    told.end()
    assert capsys.readouterr().out == "\rpiscines · 3.4\u00a0MB received" * 2 + "\n"


FAILURES = {
    "unreachable": (of_network(OSError("no route")), "ne peut pas être joint", "cannot be reached"),
    "web page": (b"<html>Maintenance</html>\n", "une page Web", "a web page"),
    "slow": (of_network(TimeoutError()), "à temps", "in time"),
    "full disk": (OSError(28, "No space left"), "disque", "disk"),
    "no date": (None, "", ""),
}


@pytest.mark.parametrize("case", FAILURES)
@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_failing_portal_is_told_and_the_snapshot_read(
    case: str, lang, monkeypatch, capsys
) -> None:
    content, fr, en = FAILURES[case]
    if content is None:
        good = dataset("velos-2012").snapshot_path.read_bytes()
        content = good.replace(b"13/01/2012", b"2012-01-13")
    gives(monkeypatch, content)
    table = load("velos-2012", live=True, lang=lang)
    asked, told, line = capsys.readouterr().out.splitlines()
    assert asked.startswith("velos-2012 · ")
    assert (fr if lang == "fr" else en) in told
    assert ("l’instantané du" if lang == "fr" else "the snapshot of") in told
    assert ("instantané du" if lang == "fr" else "snapshot of") in line
    assert table.attrs["source"] == "snapshot"
    assert len(table) == 310


def test_the_last_good_copy_outlives_a_bad_answer(monkeypatch, capsys) -> None:
    old = 1_790_000_000
    gives(monkeypatch, changed("velos-2012"), when=old)
    kept = path("velos-2012", live=True)
    gives(monkeypatch, b"<html></html>\n")
    table = load("velos-2012", live=True, lang="en")
    day = dt.date.fromtimestamp(old).isoformat()
    assert (table.attrs["source"], table.attrs["retrieved"]) == ("cache", day)
    assert len(table) == 311
    assert "the kept copy of" in capsys.readouterr().out
    assert [f for f in kept.parent.iterdir() if f.suffix != ".lock"] == [kept]


def test_a_spoiled_copy_is_not_used(monkeypatch) -> None:
    gives(monkeypatch, changed("velos-2012"))
    kept = path("velos-2012", live=True)
    # One digit: still a table, and still plausible.
    kept.write_bytes(kept.read_bytes().replace(b";35;", b";36;", 1))
    gives(monkeypatch, of_network(OSError("no route")))
    assert load("velos-2012", live=True, quiet=True).attrs["source"] == "snapshot"


def test_a_cache_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch, capsys) -> None:
    gives(monkeypatch, changed("velos-2012"))
    (tmp_path / "cache").write_text("a file stands where the folder should")
    load("velos-2012", live=True, lang="en")
    assert "cannot be used" in capsys.readouterr().out


def test_the_extract_is_applied_before_a_copy_is_kept(monkeypatch) -> None:
    ds = dataset("inspections")
    body = ds.snapshot_path.read_bytes().splitlines(keepends=True)
    # Give each record, also those that span lines, a name: in front, where a record begins.
    named = b"".join(b"SECRET," + line if line[:1].isdigit() else line for line in body[1:])
    gives(monkeypatch, b"etablissement," + body[0] + named)
    assert b"SECRET" not in path("inspections", live=True).read_bytes()


def test_no_address_is_invented() -> None:
    assert address(dataset("urgences")) == (
        "https://www.donneesquebec.ca/recherche/datastore/dump/a9272cc9-8234-40d1-9806-9f6b4c75c20d"
    )
    ds = dataset("velos-2012")
    with pytest.raises(PortalError, match="no address"):
        address(replace(ds, route=replace(ds.route, url=None)))


def test_the_default_opens_no_connection_and_verifies_once(monkeypatch) -> None:
    # `no_network` makes any connection a fault.
    load("inspections", quiet=True)
    reads: list[Path] = []
    original = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda self: (reads.append(self), original(self))[1])
    load("inspections", quiet=True)
    assert reads == []


def test_the_arguments_are_those_of_read_csv() -> None:
    ds = dataset("inspections")
    bare = pd.read_csv(ds.snapshot_path, **read_arguments(ds))
    table = load("inspections", quiet=True)
    table.attrs = {}
    pd.testing.assert_frame_equal(bare, table)


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_what_was_proven_is_read_faster_to_the_same_table(ds) -> None:
    proven = read_table(ds.snapshot_path, ds, proven=True)
    pd.testing.assert_frame_equal(proven, checked_table(ds.snapshot_path, ds))


def test_what_was_not_proven_is_held_to_its_pattern() -> None:
    ds = dataset("velos-2019")
    content = ds.snapshot_path.read_bytes().replace(b"2019-03-01 00:15:00", b"2019-03-01T00:15:00")
    assert read_table(BytesIO(content), ds, proven=True)["Date"].dtype.kind == "M"
    with pytest.raises(ExtractError, match="Date"):
        checked_table(BytesIO(content), ds)


def test_a_moved_house_is_verified_anew(house: Path) -> None:
    ds = dataset("velos-2012")
    load("velos-2012", quiet=True)
    spare = house / "spare.csv"
    shutil.copy(ds.snapshot_path, spare)
    ds.snapshot_path.unlink()
    spare.rename(ds.snapshot_path)
    assert len(load("velos-2012", quiet=True)) == 310
    assert sources.verified(ds) == ds.snapshot_path


def test_facts_that_the_descriptions_state() -> None:
    """What `datasets.yml` says in prose about its snapshots is so."""
    bikes, pools = load("velos-2012", quiet=True), load("piscines", quiet=True)
    assert bikes[["Brébeuf (données non disponibles)", "St-Urbain (données non disponibles)"]].isna().all(axis=None)  # fmt: skip
    assert (pools["ID_UEV"] == "0").sum() == 27
    assert {"Jeu d'eau", "Jeux d'eau"} <= set(pools["TYPE"])
    empty = pools[["PROPRIETE", "GESTION", "EQUIPEME"]].isna().sum().tolist()
    assert empty == [26, 26, 278]
    towns = load("municipalites", quiet=True)
    assert (towns["mpopul"] == 0).sum() == 95
    assert towns["mdatcons"].isna().sum() == 57
    assert set(towns.loc[towns["admregionale"].notna(), "regadm"]) == {"Nord-du-Québec (10)"}
    rooms = load("urgences", quiet=True)
    names = rooms["Nom_installation"]
    totals = names.isin(["Total régional", "Ensemble du Québec"])
    assert ((~totals).sum(), (names == "Total régional").sum(), totals.sum()) == (115, 15, 16)
    assert (rooms["No_permis_installation"].isna() == totals).all()
    stretchers = rooms.loc[~totals, "Nombre_de_civieres_fonctionnelles"]
    assert (stretchers == 0).sum() == 1
    rate = rooms.loc[~totals, "Nombre_de_civieres_occupees"] / stretchers.replace(0, np.nan)
    assert (rate > 1).mean() > 0.5
    fines = load("inspections", quiet=True)
    assert fines["ville"].nunique() == 26
    assert fines["business_id"].nunique() == 3229
    assert set(fines["statut"]) == {
        "Ouvert", "Fermé", "Fermé changement d'exploitant", "Sous inspection fédérale",
    }  # fmt: skip
    assert fines["description"].str.contains("\n").any()
