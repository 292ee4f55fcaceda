"""What people write by hand, and what they do with it: one sentence where it is wrong."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from ateliers import places
from ateliers.cli import main
from ateliers.errors import AteliersError, DeclarationError
from ateliers.proofread import faults
from ateliers.reference.build import made_files
from ateliers.reference.declared import home
from ateliers.reference.facts import SPELLINGS, facts
from ateliers.reference.rows import by, read_rows
from ateliers.registry import dataset
from tests.book.texts import declared


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work on a copy of the tables, the registry and the snapshots."""
    shutil.copytree(home(), tmp_path / "data" / "reference")
    shutil.copytree(places.SNAPSHOTS, tmp_path / "snapshots")
    shutil.copy(places.DATASETS_YML, tmp_path / "datasets.yml")
    monkeypatch.setattr(places, "ROOT", tmp_path)
    monkeypatch.setattr(places, "REFERENCE", tmp_path / "data" / "reference")
    monkeypatch.setattr(places, "SNAPSHOTS", tmp_path / "snapshots")
    monkeypatch.setattr(places, "DATASETS_YML", tmp_path / "datasets.yml")
    return home()


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("facts/changements.yml", 'year: "2025"', "year: 2025", "year"),
        ("facts/changements.yml", 'after: "88057"', 'after: "8857"', "five digits"),
        ("facts/changements.yml", "mrc_before: {}, ", "", "mrc_before"),
        ("facts/regions.yml", '"17": Centre', '"16": Centre', "stands twice"),
        ("facts/regions.yml", '"05": Estrie', "05: Estrie", "between quotes"),
        ("facts/graphies.yml", "relation: hors-liste", "relation: ailleurs", "relation"),
        ("sources.yml", "vintage: null", "vintage: hier", "vintage"),
        ("municipalites/table.yml", "type: integer", "type: entier", "type"),
        ("municipalites/table.yml", 'version: "1.0.0"', 'version: "1.0"', "three numbers"),
    ],
)
def test_a_slip_is_told(house: Path, file: str, old: str, new: str, told: str) -> None:
    path = house / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(DeclarationError, match=told) as fault:
        made_files()
    assert path.name in str(fault.value) and "\n" not in str(fault.value)


def test_a_region_that_nobody_told_stops_the_build(house: Path) -> None:
    path = house / "facts" / "regions.yml"
    path.write_text(path.read_text("utf-8").replace('  "05": Estrie\n', ""), "utf-8")
    with pytest.raises(AteliersError, match="other codes"):
        made_files()


def test_published_files_of_another_form_are_told(tmp_path: Path) -> None:
    for path in {path for path, *_ in SPELLINGS}:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("{}" if path.endswith("json") else "a,b\n1,2\n", "utf-8")
    shapes = tmp_path / "decoupages-administratifs" / "mrc_poly.topojson"
    shapes.parent.mkdir()
    for content, told in (
        (b"{}", "no longer has the form"),
        (b"<html>", "is not JSON"),
        (b"\xe9", "is not utf-8"),
    ):
        shapes.write_bytes(content)
        with pytest.raises(AteliersError, match=told):
            facts(tmp_path)


def test_rows_are_read_whole_or_not_at_all(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    for content, told in (
        (b"", "is not a table"),
        (b"a,b\n1\n", "row 2: 2 cells expected, found 1"),
        (b"a,b\n\xe9,1\n", "is not UTF-8"),
    ):
        file.write_bytes(content)
        with pytest.raises(AteliersError, match=told):
            read_rows(file)
    file.write_bytes("\ufeffa,b\n01,\n01,2\n".encode())
    assert read_rows(file)[0] == {"a": "01", "b": ""}
    with pytest.raises(AteliersError, match="stands twice"):
        by(read_rows(file), "a")


def test_a_refreshed_directory_proposes_changes(house: Path, tmp_path: Path) -> None:
    """A town takes a new code and another its new name: both are told, and so is what to do."""
    ds = dataset("municipalites")
    content = ds.snapshot_path.read_bytes().replace(b'"46005","Abercorn"', b'"46006","Abercorn"')
    content = content.replace(b'"48028","Acton Vale"', b'"48028","Acton"')
    published = tmp_path / "portal" / ds.slug / "MUN.csv"
    published.parent.mkdir(parents=True)
    published.write_bytes(content)
    done = CliRunner().invoke(main, ["refresh", ds.id, "--from", str(tmp_path / "portal")])
    assert done.exit_code == 0, done.output
    for told in ("46005 Abercorn: left", "46006 Abercorn: came", "nom Acton Vale → Acton"):
        assert told in done.output, done.output
    assert done.output.count("changements-municipaux may need: ") == 3
    assert done.output.rstrip().endswith("run `ateliers reference`: the tables follow the snapshot")
    # And the next build demands an answer for what a kept vintage knew.
    with pytest.raises(AteliersError, match="46005 Abercorn, there in 2022"):
        made_files()


@pytest.mark.parametrize(
    "path",
    [home() / "sources.yml", *sorted(home().glob("*/table.yml"))],
    ids=lambda p: p.parent.name,
)
def test_texts_speak_as_the_book_does(path: Path) -> None:
    texts = list(declared(path))
    assert len(texts) > 15
    assert [f"{fault}: {text[:60]}" for lang, text in texts for fault in faults(text, lang)] == []
