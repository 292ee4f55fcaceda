"""Tools that know nothing of us read the tables."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import duckdb
import frictionless
import pytest

from ateliers.reference.declared import home

PACKAGES = sorted(home().rglob("datapackage.json"))


@pytest.mark.parametrize("path", PACKAGES, ids=lambda path: path.parent.name)
def test_frictionless_finds_no_fault(path: Path) -> None:
    report = frictionless.Package(str(path)).validate()
    assert report.valid, report.flatten(["type", "note"])
    assert report.stats["tasks"] == len(json.loads(path.read_text("utf-8"))["resources"])


def test_frictionless_would_find_one(tmp_path: Path) -> None:
    """A key that leads nowhere, a code twice, a value outside its list: each is found."""
    copy = shutil.copytree(home(), tmp_path / "copy")
    table = copy / "mrc-et-territoires" / "mrc-et-territoires.csv"
    wrong = "993,Ailleurs,commune,18,993,Ailleurs,10,publie,repertoire\n"
    table.write_text(table.read_text("utf-8") + wrong, "utf-8")
    report = frictionless.Package(str(copy / "datapackage.json")).validate()
    found = {each for (each,) in report.flatten(["type"])}
    assert {"foreign-key", "primary-key", "constraint-error"} <= found


def test_duckdb_joins_them() -> None:
    base = duckdb.connect()
    for path in sorted(home().glob("*/*.csv")):
        base.execute(
            f"create table '{path.stem}' as from read_csv('{path}', all_varchar=true, header=true)"
        )
    people, rows = base.execute(
        "select sum(population::int), count(*) from municipalites m "
        "join 'regions-administratives' r on r.code = m.region_code "
        "left join 'mrc-et-territoires' t on t.code = m.territoire_code"
    ).fetchone()
    assert (people, rows) == (9_058_297, 1281)
    mrcs, held = base.execute(
        "select count(distinct t.code), count(*) from 'mrc-et-territoires' t "
        "join municipalites m on m.territoire_code = t.code where t.genre = 'mrc'"
    ).fetchone()
    assert (mrcs, held) == (87, 1150)
    # By name, the join invents rows: what the homonyms are for.
    assert (
        base.execute(
            "select count(*) from municipalites a join municipalites b using (nom)"
        ).fetchone()[0]
        > 1281
    )
