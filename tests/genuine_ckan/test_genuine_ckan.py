"""Our client before a genuine CKAN, with the client of CKAN's own people as oracle.

Run by `make test-ckan`; it needs PostgreSQL, Redis, and PyPI for an environment of CKAN's own.
"""

from __future__ import annotations

import csv
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from pandas.testing import assert_frame_equal

from ateliers.ckan import Ckan, by_datastore, licence_of, published
from ateliers.ckan_answers import CkanError
from ateliers.extract import extract
from ateliers.fetching.fetcher import Fetcher
from ateliers.portal import receive
from ateliers.registry import Dataset, dataset, datasets
from ateliers.tables import checked_table, read_table
from tests.genuine_ckan.front import Front
from tests.genuine_ckan.stack import Stack, genuine_ckan, missing

pytestmark = pytest.mark.ckan

ROWS, CAP = 40_000, 32_000
KINDS = {"ESSENCE": "text", "DHP": "numeric", "Heure_de_l'extraction_(image)": "timestamp",
         "vivant": "bool", "mcode": "text"}  # fmt: skip
BUNDLED = ("velos-2012", "urgences", "municipalites")


@dataclass
class Portal:
    """A genuine CKAN with tables in it, and ours to ask it with."""

    stack: Stack
    fetcher: Fetcher
    host: str
    trees: str
    resources: dict[str, str]

    def ckan(self, prefix: str = "") -> Ckan:
        return Ckan(f"https://{self.host}{prefix}/api/3/action/", self.fetcher)


def tree(number: int) -> dict[str, Any]:
    """One row: accents, a quote, a line break, zeros at both ends, and cells that are null."""
    return {
        "ESSENCE": None if number % 11 == 0 else f'Érable « {number % 97} »\r\n"œ", L\'Île',
        "DHP": None if number % 7 == 0 else f"{number % 80}.{number % 10}0",
        "Heure_de_l'extraction_(image)": f"2025-12-{number % 28 + 1:02}T13:05:00",
        "vivant": None if number % 5 == 0 else number % 2 == 0,
        "mcode": f"{number % 1000:05}",
    }


def columns(ds: Dataset) -> tuple[list[str], list[list[str | None]]]:
    """Return a snapshot's texts as they are loaded; `_id` is CKAN's to give."""
    text = StringIO(ds.snapshot_path.read_text(ds.dialect.codec), newline="")
    names, *rows = csv.reader(text, delimiter=ds.dialect.delimiter)
    keep = [place for place, name in enumerate(names) if name != "_id"]
    cells = [[row[place] or None if place < len(row) else None for place in keep] for row in rows]
    return [names[place] for place in keep], cells


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    """Start everything, load everything; at the end, say how long each step took."""
    if fault := missing():
        pytest.fail(fault)
    start = time.monotonic()
    with genuine_ckan() as stack:
        with stack.step("load"):
            stack.load("organization_create", {"name": "organisme"})
            trees = store(stack, "arbres", list(KINDS.items()), [tree(n) for n in range(ROWS)])
            resources = {}
            for id in BUNDLED:
                names, rows = columns(dataset(id))
                records = [dict(zip(names, row, strict=True)) for row in rows]
                fields = [(name, "text") for name in names]
                resources[id] = store(stack, dataset(id).slug, fields, records)
        hosts = {host for ds in datasets() for host in ds.portal.hosts}
        front = Front(stack.address, hosts)
        trust = str(tmp_path_factory.mktemp("trust") / "authority.pem")
        try:
            yield Portal(stack, front.fetcher(trust), min(hosts), trees, resources)
        finally:
            front.close()
    stack.took["all"] = round(time.monotonic() - start, 1)
    print(f"\nseconds: {json.dumps(stack.took)}")


def store(
    stack: Stack, slug: str, fields: list[tuple[str, str]], records: list[dict[str, Any]]
) -> str:
    """Publish a dataset with one table in the DataStore; return the resource's identifier."""
    record = {"name": slug, "title": slug, "owner_org": "organisme", "license_id": "cc-by"}
    package = stack.load("package_create", record)["id"]
    resource = {"package_id": package, "name": f"{slug}.csv", "format": "CSV"}
    kinds = [{"id": name, "type": kind} for name, kind in fields]
    made = stack.load(
        "datastore_create",
        {"resource": resource, "fields": kinds, "force": True, "records": records},
    )
    return str(made["resource_id"])


def as_text(value: Any) -> str | None:
    """Write a value of the oracle as a dump does, numbers apart: JSON has read them."""
    if value is None or isinstance(value, str):
        return value
    return "ft"[value] if isinstance(value, bool) else str(value)


def test_it_is_the_ckan_that_we_think(portal: Portal) -> None:
    status = portal.ckan().ask("status_show", "status")
    assert status["ckan_version"].startswith("2.12.") and status["extensions"] == ["datastore"]


def test_a_record_is_the_oracles(portal: Portal) -> None:
    record = portal.ckan().package_show("arbres")
    assert record == portal.stack.oracle("package_show", id="arbres")
    assert record["notes"] is None and record["resources"][0]["mimetype"] is None


def test_the_portal_cuts_without_a_word(portal: Portal) -> None:
    """What makes paging by total necessary; the day CKAN tells it, this test says so."""
    cut = portal.stack.oracle("datastore_search", resource_id=portal.trees, limit=50_000)
    assert (len(cut["records"]), cut["total"], cut["limit"]) == (CAP, ROWS, CAP)
    assert "_links" not in cut


def test_all_rows_are_the_oracles(portal: Portal) -> None:
    table = portal.ckan().rows(portal.trees)
    assert table.names == ("_id", *KINDS)
    oracle = []
    for offset in (0, CAP):
        asked = {"resource_id": portal.trees, "limit": CAP, "offset": offset, "sort": "_id"}
        oracle += portal.stack.oracle("datastore_search", **asked)["records"]
    assert len(table.rows) == len(oracle) == ROWS
    number = table.names.index("DHP")
    for ours, theirs in zip(table.rows, oracle, strict=True):
        for place, name in enumerate(table.names):
            if place == number and ours[place] is not None:
                assert float(ours[place] or "") == theirs[name]
            else:
                assert ours[place] == as_text(theirs[name])
    # What was loaded, zeros included: the oracle has read 5.10 as 5.1.
    assert [row[number] for row in table.rows] == [tree(n)["DHP"] for n in range(ROWS)]
    assert [row[5] for row in table.rows] == [tree(n)["mcode"] for n in range(ROWS)]


@pytest.mark.parametrize("page", [7_001, 31_999, CAP, ROWS, 50_000])
def test_no_page_size_changes_what_comes(portal: Portal, page: int) -> None:
    rows = portal.ckan().rows(portal.trees, page=page).rows
    assert [row[0] for row in rows] == [str(n) for n in range(1, ROWS + 1)]


def test_a_filter_is_the_oracles(portal: Portal) -> None:
    wanted = {"mcode": ["00008", "00996"], "vivant": True}
    table = portal.ckan().rows(portal.trees, wanted, page=5)
    oracle = portal.stack.oracle("datastore_search", resource_id=portal.trees, filters=wanted)
    assert len(table.rows) == oracle["total"] > 5
    assert {row[0] for row in table.rows} == {str(each["_id"]) for each in oracle["records"]}


def test_rows_are_what_the_dump_gives(portal: Portal, tmp_path: Path) -> None:
    """The file beside the API: same cells, a null being an empty one."""
    dump = tmp_path / "dump.csv"
    portal.fetcher.download(f"https://{portal.host}/datastore/dump/{portal.trees}", dump)
    with dump.open(encoding="utf-8", newline="") as file:
        names, *rows = csv.reader(file)
    table = portal.ckan().rows(portal.trees)
    assert tuple(names) == table.names
    assert rows == [[cell or "" for cell in row] for row in table.rows]


@pytest.mark.parametrize("id", BUNDLED)
def test_the_same_table_as_from_the_file(portal: Portal, id: str) -> None:
    ds = dataset(id)
    dialect = replace(ds.dialect, encoding="utf-8", bom=False, delimiter=",", line_end="lf")
    route = replace(ds.routes["datastore"], resource=portal.resources[id], dialect=dialect)
    ds = by_datastore(replace(ds, routes={"datastore": route}))
    before = read_table(ds.snapshot_path, dataset(id))
    # By the API, and by the dump that a live reading asks for.
    for content in (extract(published(ds, portal.fetcher), ds), receive(ds, portal.fetcher)):
        assert_frame_equal(checked_table(BytesIO(content), ds)[list(before.columns)], before)


def test_the_licence_is_the_records(portal: Portal) -> None:
    seen = licence_of(dataset("velos-2012"), portal.fetcher)
    assert seen == portal.stack.oracle("package_show", id="velos-comptage")["license_title"]


@pytest.mark.parametrize(
    ("prefix", "action", "asked", "status", "told"),
    [
        ("", "package_show", {"id": "rien"}, 404, "ne connaît pas"),
        ("/fr", "package_show", {"id": "rien"}, 404, "ne connaît pas"),
        ("", "datastore_search", {"resource_id": "nope"}, 404, "ne connaît pas"),
        ("", "datastore_search", {"limit": -1, "resource_id": "TREES"}, 409, "limit: "),
        ("", "datastore_search", {"filters": '{"NOPE": 1}', "resource_id": "TREES"}, 409,
         "filters: Unknown field: NOPE"),
        ("/fr", "datastore_search", {}, 409, "resource_id: Valeur manquante"),
        ("", "datastore_search_sql", {"sql": "select 1"}, 400, "Action name not known"),
        ("/rien", "package_show", {"id": "arbres"}, 404, "une page Web (état 404)"),
    ],
)  # fmt: skip
def test_a_refusal_is_one_sentence(
    portal: Portal, prefix: str, action: str, asked: dict[str, Any], status: int, told: str
) -> None:
    asked = {key: portal.trees if value == "TREES" else value for key, value in asked.items()}
    ckan = portal.ckan(prefix)
    with pytest.raises(CkanError) as caught:
        ckan.ask(action, "rien", **asked)
    assert caught.value.status == status
    assert told in caught.value.told["fr"].replace("\u00a0", " ")


def test_a_search_has_the_shape_that_we_read(portal: Portal) -> None:
    """No more than the shape: what stands for Solr finds nothing."""
    assert portal.ckan().package_search("arbres")["results"] == []


@pytest.mark.parametrize("change", ["remove", "replace"])
def test_rows_that_go_between_two_pages_are_told(portal: Portal, change: str) -> None:
    """The total stays the same where one goes and another comes: the overlap tells."""
    records = [{"n": str(n)} for n in range(30)]
    resource = store(portal.stack, f"changeant-{change}", [("n", "text")], records)
    ckan = portal.ckan()
    genuine, asked = ckan.ask, []

    def meanwhile(*words: Any, **more: Any) -> Any:
        if asked == [0]:
            portal.stack.load("datastore_delete", {"resource_id": resource, "force": True, "filters": {"n": "4"}})  # fmt: skip
            if change == "replace":
                one = {"resource_id": resource, "force": True, "method": "insert"}
                portal.stack.load("datastore_upsert", {**one, "records": [{"n": "30"}]})
        asked.append(more["offset"])
        return genuine(*words, **more)

    ckan.ask = meanwhile  # type: ignore[method-assign]
    with pytest.raises(CkanError, match="changed while it was read"):
        ckan.rows(resource, page=12)
    assert len(asked) == 2
    assert len(portal.ckan().rows(resource, page=12).rows) == (30 if change == "replace" else 29)
