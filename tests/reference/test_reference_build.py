"""The tables are what their builders give, everywhere and again."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from ateliers import places
from ateliers.cli import main
from ateliers.errors import AteliersError, DeclarationError, UnknownName
from ateliers.reference import build as building
from ateliers.reference import changes
from ateliers.reference.build import NAMES, build, made_files
from ateliers.reference.declared import declaration, home
from ateliers.reference.facts import MAKERS, facts
from ateliers.reference.rows import folded, name_and_code, read_rows
from ateliers.registry import dataset

MIRROR = os.environ.get("PUBLISHED_FILES")


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work on a copy of the tables."""
    shutil.copytree(home(), tmp_path / "data" / "reference")
    monkeypatch.setattr(places, "ROOT", tmp_path)
    monkeypatch.setattr(places, "REFERENCE", tmp_path / "data" / "reference")
    return home()


def test_the_tables_are_what_the_snapshots_and_the_facts_give() -> None:
    files = made_files()
    for name, content in files.items():
        assert (home() / name).read_bytes() == content, f"{name}: run `ateliers reference`"
    there = {str(each.relative_to(home())) for each in home().rglob("*.csv")}
    there -= {f"facts/{name}.csv" for name in MAKERS}
    assert there == {name for name in files if name.endswith(".csv")}


@pytest.mark.skipif(not MIRROR, reason="PUBLISHED_FILES names no folder of published files")
def test_the_facts_are_what_the_published_files_give() -> None:
    for name, content in facts(Path(str(MIRROR))).items():
        assert (home() / "facts" / name).read_bytes() == content, name


@pytest.mark.skipif(not MIRROR, reason="PUBLISHED_FILES names no folder of published files")
def test_outside_mrcs_is_what_the_directory_says() -> None:
    """The published file has a column for it, which our snapshot does not keep."""
    published = Path(str(MIRROR)) / "repertoire-des-municipalites-du-quebec" / "MUN.csv"
    said = {row["mcode"] for row in read_rows(published) if row["horsmrcautoch"] == "oui"}
    table = read_rows(home() / "municipalites" / "municipalites.csv")
    ours = {r["mcode"] for r in table if r["territoire_fondement"] == "hors-mrc-autochtone"}
    assert ours == said and len(said) == 49


def test_the_command_writes_what_is_lost_and_tells(house: Path) -> None:
    table = house / "mrc-et-territoires" / "mrc-et-territoires.csv"
    before = table.read_bytes()
    table.write_bytes(before[:100])
    done = CliRunner().invoke(main, ["reference", "mrc-et-territoires"])
    assert done.exit_code == 0, done.output
    assert f"written: mrc-et-territoires/{table.name} ({len(before)} bytes)" in done.output
    assert done.output.count("unchanged") == 3 and table.read_bytes() == before


def test_the_command_publishes_at_the_address_that_is_known(
    house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ATELIERS_BASEURL", "https://example.org/atelier")
    out = tmp_path / "site" / "reference"
    done = CliRunner().invoke(main, ["reference", "--out", str(out)])
    assert done.exit_code == 0 and done.output.splitlines()[-1] == f"{out}: 55 files"
    address = "https://example.org/atelier/reference/municipalites/municipalites.csv"
    assert address in (out / "catalog.jsonld").read_text("utf-8")
    monkeypatch.setitem(sys.modules, "duckdb", None)
    done = CliRunner().invoke(main, ["reference", "--out", str(out)])
    assert done.exit_code == 1 and "DuckDB, which is not installed" in done.output


def test_a_fault_is_one_sentence(house: Path, tmp_path: Path) -> None:
    for arguments, word in (
        (["reference", "municipalite"], "municipalites"),
        (["reference", "--from", str(tmp_path)], "one folder a dataset"),
    ):
        done = CliRunner().invoke(main, arguments)
        assert done.exit_code == 1 and word in done.output and done.output.count("\n") == 1
    with pytest.raises(UnknownName, match="regions-administratives"):
        build("regions")


def test_a_declaration_that_promises_another_column_is_refused(house: Path) -> None:
    path = house / "mrc-et-territoires" / "table.yml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("{ name: genre,", "{ name: kind,"), "utf-8")
    with pytest.raises(AteliersError, match=r"table\.yml declares are not the same"):
        build("mrc-et-territoires")
    path.write_text(text.replace("primary_key: [code]", "primary_key: [codes]"), "utf-8")
    with pytest.raises(DeclarationError, match="codes"):
        declaration("mrc-et-territoires")
    path.write_text(text.replace("sources: [repertoire,", "sources: [nobody,"), "utf-8")
    with pytest.raises(DeclarationError, match="nobody"):
        declaration("mrc-et-territoires")


def test_a_spelling_that_leads_nowhere_stops_the_build(house: Path) -> None:
    path = house / "facts" / "graphies-agglomeration.csv"
    path.write_bytes(path.read_bytes() + b"murales,murales.geojson,arrondissement,Verdunn,,1\n")
    with pytest.raises(AteliersError, match=r"'Verdunn' \(murales, arrondissement\)"):
        made_files()


def test_a_change_that_the_directory_denies_stops_the_build(house: Path) -> None:
    path = house / "facts" / "changements.yml"
    text = path.read_text("utf-8")
    for wrong in (text.replace('year: "2025", after: "88057"', 'year: "2024", after: "88057"'), ""):
        path.write_text(wrong or text.replace('"88055": Amos', '"46005": Abercorn'), "utf-8")
        with pytest.raises(AteliersError, match="amos-2025 does not agree"):
            made_files()


def test_what_left_the_directory_must_be_told(house: Path) -> None:
    path = house / "facts" / "changements.yml"
    kept = [line for line in path.read_text("utf-8").splitlines() if "courcelles" not in line]
    path.write_text("\n".join(kept), "utf-8")
    with pytest.raises(AteliersError, match="30090 Courcelles"):
        made_files()


def test_two_vintages_propose_rows() -> None:
    now = dataset("municipalites").snapshot_path.read_bytes()
    then = now.replace(b'"88057","Amos"', b'"88055","Amos"')
    then = then.replace(b'"MRC Beauce-Centre (270)"', b'"MRC Robert-Cliche (270)"')
    then = then.replace(b'"Crabtree","', b'"Crabtree-Mills","')
    proposed = changes.proposals(then, now)
    assert "88055 Amos: left" in proposed and "88057 Amos: came" in proposed
    assert "61013 Crabtree-Mills: nom Crabtree-Mills → Crabtree" in proposed
    assert len(proposed) == 3, "a renamed MRC is no change of the municipality"
    assert changes.proposals(now, now) == []


def test_cells_and_names() -> None:
    assert name_and_code("L'Île (de) X (05)") == ("L'Île (de) X", "05")
    assert name_and_code("") == ("", "")
    with pytest.raises(AteliersError, match="not a name followed"):
        name_and_code("Estrie")
    assert folded("Villeray–Saint-Michel") == folded("VILLERAY - Saint Michel")
    assert tuple(building.BUILDERS) == NAMES and len(NAMES) == 5
