"""CKAN's answers, in the shapes that a genuine 2.12 and the portals were seen to give."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from ateliers.ckan import Ckan, by_datastore, licence_of, published
from ateliers.ckan_answers import CkanError, result_of
from ateliers.ckan_pages import Table, whole
from ateliers.errors import AteliersError
from ateliers.extract import count_rows, extract
from ateliers.fetching.limits import Limits
from ateliers.registry import Dataset, Dialect, dataset
from ateliers.tables import checked_table, read_table
from tests.data.hostile import HOST, Answer, Clock, Hostile, gives

API = f"https://{HOST}/api/3/action/"
HELP = f"{API}help_show?name=package_show"
RECORD: dict[str, Any] = {
    "id": "5d0c", "name": "velos-comptage", "title": "Vélos - comptage", "notes": None,
    "author": None, "maintainer_email": None, "license_id": "cc-by", "url": None,
    "license_title": "Attribution (CC-BY 4.0)", "license_url": None, "extras": [],
    "resources": [{"id": "a1", "name": "comptage_velo_2012.csv", "format": "CSV", "hash": "",
                   "last_modified": None, "mimetype": "", "size": None, "datastore_active": True}],
}  # fmt: skip
HTML = b'<!DOCTYPE html><html lang="fr"><meta http-equiv="refresh" content="5"><p>Un instant</p>'
JSON = {"Content_Type": "application/json;charset=utf-8"}
CALLED = re.compile(r"^[a-z0-9.-]+(\.[a-z]+)+ |^(la|the) table ")


def success(result: Any) -> bytes:
    return json.dumps({"help": HELP, "success": True, "result": result}).encode()


def failure(**error: Any) -> bytes:
    return json.dumps({"help": HELP, "error": error, "success": False}).encode()


def search(names: list[str], rows: list[Any], total: object, **more: Any) -> dict[str, Any]:
    """The result of a datastore_search; a genuine 2.12 has no `_links`."""
    fields = [{"id": name, "type": "int" if name == "_id" else "text"} for name in names]
    records = [dict(zip(names, row, strict=True)) for row in rows]
    return {"include_total": True, "records_format": "objects", "fields": fields,
            "records": records, "total": total, **more}  # fmt: skip


class Store(dict[str, Answer]):
    """A DataStore that cuts its pages at a size of its own, and can change between them."""

    def __init__(self, names: list[str], rows: list[Any], cap: int = 32_000) -> None:
        super().__init__()
        self.names, self.rows, self.cap = names, rows, cap
        self.meanwhile: Callable[[Store], None] = lambda store: None
        self.asked: list[dict[str, list[str]]] = []

    def get(self, path: str, default: Any = None) -> Answer:
        asked = parse_qs(urlsplit(path).query)
        self.asked.append(asked)
        start = int(asked["offset"][0])
        page = self.rows[start : start + min(self.cap, int(asked["limit"][0]))]
        answer = gives(success(search(self.names, page, len(self.rows))), **JSON)
        self.meanwhile(self)
        return answer


@pytest.fixture
def ckan(hostile: Hostile, trust: str) -> Ckan:
    return Ckan(API, hostile.fetcher(trust))


def sentence(error: CkanError) -> None:
    """One clear sentence in each language: where, what, and what to do."""
    for text in error.told.values():
        assert CALLED.search(text), text
        assert ";" in text and "\n" not in text and not text.endswith("."), text
    assert "\u00ab\u00a0" in error.told["fr"] or "«" not in error.told["fr"]
    assert str(error) == error.told["en"]


def test_a_record_comes_with_its_null_fields(ckan: Ckan, hostile: Hostile) -> None:
    hostile.answers["/api/3/action/package_show?id=velos-comptage"] = gives(success(RECORD), **JSON)
    assert ckan.package_show("velos-comptage") == RECORD


def test_words_are_looked_for(ckan: Ckan, hostile: Hostile) -> None:
    path = "/api/3/action/package_search?q=v%C3%A9los+%26+pistes&rows=2&start=4"
    hostile.answers[path] = gives(success({"count": 5, "results": [RECORD]}), **JSON)
    assert ckan.package_search("vélos & pistes", rows=2, start=4)["count"] == 5


@pytest.mark.parametrize(
    ("status", "content", "told"),
    [
        (404, failure(__type="Not Found Error", message="Not found"), "« x »"),
        # A French CKAN's word for « Not found »; and the status alone is not to be relied on.
        (404, failure(__type="Not Found Error", message="Indisponible"), "ne connaît pas « x »"),
        (200, failure(__type="Not Found Error", message="Indisponible"), "ne connaît pas « x »"),
        (404, b'{"error": null}', "ne connaît pas « x »"),
        (409, failure(__type="Validation Error", filters=["Unknown field: NOPE"]),
         "« filters: Unknown field: NOPE »"),
        (409, failure(__type="Validation Error", resource_id=["Valeur manquante"]),
         "« resource_id: Valeur manquante »"),
        (400, b'"Bad request: Action name not known: datastore_search_sql"',
         "« Bad request: Action name not known: datastore_search_sql »"),
        (403, failure(__type="Authorization Error", message="Accès refusé"), "attendez quelques minutes"),
        (500, b'{"error": null, "success": false}', "« ? »"),
        (409, b'{"error": ["a", {"b": ["c"]}], "success": false}', "« a, b: c »"),
        (200, HTML, "une page Web (état 200)"),
        (404, b"\xef\xbb\xbf \n<html>", "une page Web (état 404)"),
        (200, b"", "autre chose"),
        (404, b"", "(état 404)"),
        (200, b"[" * 200_000, "autre chose"),
        (200, b"\xff\xfe", "autre chose"),
        (200, b"null", "autre chose"),
        (200, b"[]", "autre chose"),
        (200, b'{"success": true}', "autre chose"),
        (200, b'{"success": false, "result": {}}', "refuse la requête"),
        (500, success({}), "refuse la requête"),
    ],
)  # fmt: skip
def test_what_is_no_result_is_one_sentence_in_both_languages(
    status: int, content: bytes, told: str
) -> None:
    with pytest.raises(CkanError) as caught:
        result_of(status, content, HOST, "x")
    assert told in caught.value.told["fr"].replace("\u00a0", " ")
    assert caught.value.status == status
    sentence(caught.value)


@given(
    st.binary(max_size=60) | st.text(max_size=60).map(str.encode), st.sampled_from([200, 400, 409])
)
def test_no_answer_is_a_traceback(content: bytes, status: int) -> None:
    with pytest.raises(CkanError) as caught:
        result_of(status, content, HOST, "x")
    sentence(caught.value)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["success", "error", "result", "message", "__type", "fields", "records",
                         "total", "id"]), inner, max_size=5),
    max_leaves=12,
)  # fmt: skip


@given(JSONS)
def test_no_json_is_a_traceback_either(value: Any) -> None:
    content = json.dumps(value).encode()
    try:
        result = result_of(200, content, HOST, "x", as_text=True)
        whole(lambda offset: result, HOST, "x")
    except CkanError as error:
        sentence(error)


def test_what_a_portal_says_commands_no_terminal() -> None:
    with pytest.raises(CkanError) as caught:
        result_of(409, failure(message="\x1b[2J" + "z" * 5000), HOST, "\x1b]x\n")
    assert "\x1b" not in str(caught.value) and len(str(caught.value)) < 400


def test_all_rows_come_though_the_portal_cuts_its_pages(ckan: Ckan, hostile: Hostile) -> None:
    rows = [[n, f"Érable {n}", None] for n in range(1, 41)]
    store = Store(["_id", "ESSENCE", "DHP"], rows, cap=32)
    hostile.answers = store
    table = ckan.rows("a7a3", page=50)
    assert table.names == ("_id", "ESSENCE", "DHP")
    assert table.rows == [(str(n), f"Érable {n}", None) for n in range(1, 41)]
    assert [asked["offset"] for asked in store.asked] == [["0"], ["31"]]
    assert all(asked["sort"] == ["_id"] for asked in store.asked)


def test_filters_are_sent_as_ckan_reads_them(ckan: Ckan, hostile: Hostile) -> None:
    store = Store(["_id", "ville"], [[1, "Montréal"]])
    hostile.answers = store
    ckan.rows("a7a3", {"ville": ["Montréal", "L'Île"]})
    assert json.loads(store.asked[0]["filters"][0]) == {"ville": ["Montréal", "L'Île"]}


def test_values_stay_as_they_are_written() -> None:
    content = success(search(["_id", "a"], [], 6)).replace(
        b'"records": []',
        b'"records": [{"_id": 1, "a": 5.10}, {"_id": 2, "a": "01"}, {"_id": 3, "a": true},'
        b'{"_id": 4, "a": null}, {"_id": 5, "a": {"b": [1]}}, {"_id": 6}]',
    )
    result = result_of(200, content, HOST, "x", as_text=True)
    cells = [row[1] for row in whole(lambda offset: result, HOST, "x").rows]
    assert cells == ["5.10", "01", "t", None, '{"b": ["1"]}', None]


def test_a_reply_of_an_older_ckan_is_read_too() -> None:
    """Données Québec gave `_links`, a `next` where nothing follows, and a null threshold."""
    links = {
        "start": "/api/action/datastore_search",
        "next": "/api/action/datastore_search?offset=2",
    }
    more = {"_links": links, "total_was_estimated": False, "total_estimation_threshold": None}
    page = search(["_id", "mcode"], [[1, "46005"], [2, "01023"]], 2, **more)
    assert whole(lambda offset: page, HOST, "x").rows == [("1", "46005"), ("2", "01023")]


@pytest.mark.parametrize("more", [{"total": None}, {"total": "many"}, {"total": -1},
                                  {"total_was_estimated": True}])  # fmt: skip
def test_a_total_that_is_not_sure_is_told(more: dict[str, Any]) -> None:
    page = search(["_id"], [[1]], 1) | more
    with pytest.raises(CkanError, match="does not say how many rows") as caught:
        whole(lambda offset: page, HOST, "x")
    sentence(caught.value)


@pytest.mark.parametrize("given", [0, 1, 3])
def test_a_portal_that_gives_no_more_is_told(given: int) -> None:
    rows = [[n] for n in range(given)]
    asked: list[int] = []

    def ask(offset: int) -> dict[str, Any]:
        asked.append(offset)
        return search(["_id"], rows[offset:], 9)

    with pytest.raises(CkanError, match=f"gave only {given} of the 9 rows") as caught:
        whole(ask, HOST, "x")
    assert min(asked) == 0 and len(asked) <= 3
    sentence(caught.value)


def test_more_rows_than_the_total_are_told() -> None:
    with pytest.raises(CkanError, match="changed while it was read"):
        whole(lambda offset: search(["a"], [[1], [2], [3]], 2), HOST, "x")


@pytest.mark.parametrize("size", [1, 2, 5])
def test_a_portal_that_does_not_heed_the_offset_is_told(size: int) -> None:
    page = search(["_id"], [[n] for n in range(size)], 12)
    with pytest.raises(CkanError, match="changed while it was read") as caught:
        whole(lambda offset: page, HOST, "x")
    sentence(caught.value)


def test_columns_that_change_between_two_pages_are_told() -> None:
    pages = iter([search(["_id", "a"], [[1, "x"], [2, "y"]], 3),
                  search(["_id", "b"], [[2, "y"], [3, "z"]], 3)])  # fmt: skip
    with pytest.raises(CkanError, match="changed while it was read"):
        whole(lambda offset: next(pages), HOST, "x")


@given(total=st.integers(0, 60), caps=st.lists(st.integers(1, 70), min_size=1, max_size=8))
def test_any_page_size_gives_every_row_once(total: int, caps: list[int]) -> None:
    """Whatever the sizes, and though they change from page to page."""
    rows = [[n, f"r{n}"] for n in range(1, total + 1)]
    asked: list[int] = []

    def ask(offset: int) -> dict[str, Any]:
        cap = caps[len(asked) % len(caps)]
        asked.append(offset)
        return search(["_id", "a"], rows[offset : offset + cap], total)

    assert whole(ask, HOST, "x").rows == [(str(n), f"r{n}") for n in range(1, total + 1)]
    assert len(asked) <= 2 * total + 2


CHANGES = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "replace", "keep", "reload"]), st.integers(0, 99)),
    max_size=12,
)


@given(total=st.integers(1, 40), cap=st.integers(2, 12), changes=CHANGES)
def test_rows_that_come_and_go_between_pages_are_told(
    total: int, cap: int, changes: list[tuple[str, int]]
) -> None:
    """Either what the table was when its last page was asked, or a sentence; never a mixture."""
    rows = [[n, f"r{n}"] for n in range(1, total + 1)]
    newest, coming = total, iter(changes)
    last: list[list[Any]] = []

    def ask(offset: int) -> dict[str, Any]:
        nonlocal newest, last, rows
        last = list(rows)
        answer = search(["_id", "a"], rows[offset : offset + cap], len(rows))
        what, where = next(coming, ("keep", 0))
        if what in ("remove", "replace") and rows:
            del rows[where % len(rows)]
        if what in ("add", "replace"):
            newest += 1
            rows.append([newest, f"r{newest}"])
        if what == "reload":  # the same numbers, other contents
            rows = [[n, f"{name}+"] for n, name in rows]
        return answer

    try:
        table = whole(ask, HOST, "x")
    except CkanError as error:
        assert "changed" in str(error) and changes
    else:
        assert table.rows == [(str(n), name) for n, name in last]


def test_a_table_that_changes_on_the_way_is_told(ckan: Ckan, hostile: Hostile) -> None:
    store = Store(["_id", "a"], [[n, "x"] for n in range(1, 10)], cap=4)
    store.meanwhile = lambda store: store.rows.pop(0)
    hostile.answers = store
    with pytest.raises(CkanError, match="changed while it was read") as caught:
        ckan.rows("a7a3")
    sentence(caught.value)


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_busy_portal_is_asked_again_when_it_says(
    status: str, hostile: Hostile, trust: str
) -> None:
    clock = Clock()
    asked = gives(b"busy", status, Retry_After=7), gives(success(RECORD), **JSON)
    hostile.answers["/api/3/action/package_show?id=x"] = list(asked)
    limits = Limits(seconds=20, tries=2)
    ckan = Ckan(API, hostile.fetcher(trust, clock=clock, limits=limits))
    assert ckan.package_show("x") == RECORD
    assert clock.naps == [7]


def test_a_portal_that_stays_busy_is_one_sentence(hostile: Hostile, trust: str) -> None:
    clock = Clock()
    hostile.answers["/api/3/action/package_show?id=x"] = gives(b"", "503 Busy", Retry_After=600)
    ckan = Ckan(API, hostile.fetcher(trust, clock=clock, limits=Limits(seconds=20)))
    with pytest.raises(CkanError, match=f"{HOST}: the portal answers “503” and asks to wait 600"):
        ckan.package_show("x")
    assert clock.naps == []


def test_a_host_that_is_not_declared_is_not_asked(hostile: Hostile, trust: str) -> None:
    ckan = Ckan("https://example.org/api/3/action/", hostile.fetcher(trust))
    with pytest.raises(CkanError, match="not a declared host"):
        ckan.package_show("x")
    assert hostile.dialled == []


def test_an_answer_over_the_bound_is_not_read(hostile: Hostile, trust: str) -> None:
    hostile.answers["/api/3/action/package_show?id=x"] = gives(success("z" * 3000), **JSON)
    ckan = Ckan(API, hostile.fetcher(trust, limits=Limits(bytes=2000, seconds=20)))
    with pytest.raises(CkanError, match=r"over 0\.0\sMB"):
        ckan.package_show("x")


@pytest.mark.parametrize("result", [None, [], "text", 3])
def test_a_record_of_another_shape_is_one_sentence(
    result: Any, ckan: Ckan, hostile: Hostile
) -> None:
    hostile.answers["/api/3/action/package_show?id=x"] = gives(success(result), **JSON)
    with pytest.raises(CkanError, match="something else") as caught:
        ckan.package_show("x")
    sentence(caught.value)


@pytest.mark.parametrize(
    ("title", "id", "url", "named"),
    [
        ("Attribution (CC-BY 4.0)", "cc-by", None, "Attribution (CC-BY 4.0)"),
        ("Creative Commons Attribution", "cc-by", "http://www.opendefinition.org/licenses/cc-by",
         "Creative Commons Attribution"),
        ("Creative Commons Attribution", "cc-by",
         "https://creativecommons.org/licenses/by/4.0/deed.fr",
         "Creative Commons Attribution (CC BY 4.0)"),
        (None, None, "http://creativecommons.org/licenses/by-nc-sa/4.0/", "CC BY-NC-SA 4.0"),
        ("Attribution (CC-BY 4.0)", "cc-by", "https://creativecommons.org/licenses/by/4.0/",
         "Attribution (CC-BY 4.0)"),
        (None, "notspecified", "", "notspecified"),
        (" ", "", None, None),
        (None, None, None, None),
        (["odd"], 3, {}, None),
    ],
)  # fmt: skip
def test_the_licence_of_a_record(
    title: Any, id: Any, url: Any, named: str | None, hostile: Hostile, trust: str
) -> None:
    record = RECORD | {"license_title": title, "license_id": id, "license_url": url}
    hostile.answers["/api/3/action/package_show?id=velos-comptage"] = gives(success(record), **JSON)
    assert licence_of(dataset("velos-2012"), hostile.fetcher(trust)) == named


def test_a_record_that_is_not_there_is_no_licence(hostile: Hostile, trust: str) -> None:
    """The doctor takes any AteliersError for « not seen »."""
    path = "/api/3/action/package_show?id=velos-comptage"
    missing = failure(__type="Not Found Error", message="Not found")
    hostile.answers[path] = gives(missing, "404 Not Found", **JSON)
    with pytest.raises(AteliersError, match="does not know “velos-comptage”"):
        licence_of(dataset("velos-2012"), hostile.fetcher(trust))


def read_by_datastore(id: str) -> tuple[Dataset, list[str], list[list[str | None]]]:
    """A dataset as its DataStore would be, filled from our snapshot: texts, nulls and `_id`."""
    import csv

    ds = dataset(id)
    text = ds.snapshot_path.read_text(ds.dialect.codec)
    names, *lines = csv.reader(text.splitlines(keepends=True), delimiter=ds.dialect.delimiter)
    rows = [[cell or None for cell in line + [""] * (len(names) - len(line))] for line in lines]
    if "_id" not in names:
        names, rows = ["_id", *names], [[str(n), *row] for n, row in enumerate(rows, 1)]
    # DataStore gives UTF-8 with commas, whatever the file was; the values stay as published.
    dialect = replace(ds.dialect, encoding="utf-8", bom=False, delimiter=",", line_end="lf")
    route = replace(ds.routes["datastore"], resource="a7a3", dialect=dialect)
    return replace(ds, routes={**ds.routes, "datastore": route}), names, rows


@pytest.mark.parametrize(
    "id", ["velos-2012", "municipalites", "urgences", "piscines", "inspections"]
)
def test_the_same_table_as_from_the_file(id: str, hostile: Hostile, trust: str) -> None:
    ds, names, rows = read_by_datastore(id)
    hostile.answers = Store(names, rows, cap=700)
    content = published(ds, hostile.fetcher(trust, hosts=ds.portal.hosts))
    route = by_datastore(ds)
    # Renumbering what is renumbered gives the same numbers: the order of appearance is kept.
    table = checked_table(BytesIO(extract(content, route)), route)
    before = read_table(ds.snapshot_path, dataset(id))
    assert_frame_equal(table[list(before.columns)], before)


def test_a_route_without_a_dialect_is_not_guessed(hostile: Hostile, trust: str) -> None:
    with pytest.raises(CkanError, match=r"complete its route in datasets\.yml"):
        published(dataset("velos-2012"), hostile.fetcher(trust))
    assert hostile.dialled == []


def test_a_letter_that_the_dialect_cannot_write_is_named(hostile: Hostile, trust: str) -> None:
    ds, _, _ = read_by_datastore("velos-2012")
    route = ds.routes["datastore"]
    narrow = replace(route, dialect=replace(route.dialect, encoding="cp1252"))  # type: ignore[type-var]
    hostile.answers = Store(["_id", "a"], [[1, "Ᏹ"]])
    with pytest.raises(CkanError, match="“Ᏹ”, which"):
        published(replace(ds, routes={"datastore": narrow}), hostile.fetcher(trust))


CELLS = st.none() | st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=9)


@given(
    st.lists(st.tuples(CELLS, CELLS), max_size=6),
    st.sampled_from([",", ";", "|", "\t"]),
    st.sampled_from(["lf", "crlf"]),
)
@example([("a\rb", "c\nd")], ",", "lf")
def test_any_cell_comes_back_from_the_file(rows: list[Any], delimiter: str, end: str) -> None:
    """Line breaks, quotes, separators and formulas included; a null is an empty cell."""
    from ateliers.extract import records, unquote

    dialect = Dialect("utf-8", True, delimiter, None, None, end, "all")
    content = Table(("a", "b\r\n"), rows).as_file(dialect)
    assert content.startswith(b"\xef\xbb\xbf") and count_rows(content, dialect) == len(rows)
    read = [
        tuple(unquote(cell).decode() for cell in record.cells)
        for record in records(content[3:], delimiter)
    ]
    assert read == [("a", "b\r\n"), *((a or "", b or "") for a, b in rows)]
