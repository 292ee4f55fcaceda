"""The extract keeps the publisher's bytes and refuses what is not the table."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ateliers.extract import BOM, ExtractError, count_rows, extract, records, unquote
from ateliers.registry import Change, Column, Dataset, Dialect, Route, dataset, datasets

NAMES = ["a", "b", "c", "d"]
TEXT = {"fr": "x", "en": "x"}


def made(keep: list[str], renumber: list[str] | None = None, **more: object) -> Dataset:
    """A small dataset that keeps some columns of a, b, c, d."""
    dialect = Dialect(
        **{
            "encoding": "utf-8",
            "bom": False,
            "delimiter": ",",
            "decimal": None,
            "date": None,
            "line_end": "lf",
            "quoting": "minimal",
            **more,
        }
    )
    return replace(
        dataset("velos-2012"),
        id="made",
        route=Route("file", None, None, None, dialect, {}),
        least_rows=1,
        columns=tuple(Column(name, "text", None, TEXT) for name in keep),
        renumbered=(Change(tuple(renumber), len(renumber), TEXT),) if renumber else (),
    )


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_a_snapshot_is_its_own_extract(ds: Dataset) -> None:
    content = ds.snapshot_path.read_bytes()
    assert extract(content, ds) == content


def test_columns_go_and_the_rest_stays_as_written() -> None:
    content = BOM + 'a,"b",c,d\r\n1,"x, ""y""",,2\r\n\r\n3,z\r\n"4","l1\nl2",é,\n'.encode()
    assert extract(content, made(["b", "d"])) == (
        BOM + b'"b",d\r\n"x, ""y""",2\r\n\r\nz\r\n"l1\nl2",\n'
    )


def test_a_row_left_without_content_is_still_a_row() -> None:
    assert extract(b"a,b,c,d\n1,,,\n2\n", made(["c"])) == b'c\n""\n""\n'


def test_columns_are_renumbered_by_order_of_appearance() -> None:
    content = b'a,b,c,d\n77,1,,\n"5",2,,\n77,3,,\n,4,,\n5,5,,\n'
    out = extract(content, made(["a", "b"], renumber=["a"]))
    assert out == b'a,b\n1,1\n"2",2\n1,3\n,4\n2,5\n'


def test_a_column_that_nobody_declared_is_left_out() -> None:
    assert extract(b"a,owner,b\n1,Ann,2\n", made(["a", "b"])) == b"a,b\n1,2\n"


def test_a_name_of_the_route_becomes_the_declared_one() -> None:
    ds = made(["a", "b"])
    ds = replace(ds, route=replace(ds.route, names={"b": "B (2)"}))
    assert extract(b"a,B (2)\n1,2\n", ds) == b'a,"b"\n1,2\n'


REFUSED = {
    "empty": (b" \n", "empty"),
    "web page": (b"\n<!DOCTYPE html>\n<html></html>\n", "web page"),
    "bare html": (b"<html><head><meta http-equiv=refresh></head></html>\n", "web page"),
    "xml": (b"<?xml version='1.0'?>\n", "web page"),
    "html after a mark": (BOM + b"<html>\n", "web page"),
    "json": (b'{"success": false}\n', "JSON"),
    "zip": (b"PK\x03\x04aaaa\n", "zip"),
    "missing column": (b"a,b\n1,2\n", "header"),
    "column twice": (b"a,b,c,d,a\n1,2,3,4,5\n", "header"),
    "renamed column": (b"a,b,c, d\n1,2,3,4\n", "header"),
    "other separator": (b"a;b;c;d\n1;2;3;4\n", "header"),
    "too few rows": (b"a,b,c,d\n", "rows"),
    "cut in a row": (b"a,b,c,d\n1,2,3,4\n1,2", "cut short"),
    "cut in a quote": (b'a,b,c,d\n1,2,3,4\n1,"2\n', "line 3"),
    "letters after a quote": (b'a,b,c,d\n1,"2"x,3,4\n', "line 2"),
    "a cell too many": (b"a,b,c,d\n1,2,3,4\n1,2,3,4,5\n", "record 2 has 5 cells"),
    "other encoding": ("a,b,c,d\né,2,3,4\n".encode("cp1252"), "utf-8"),
    "lost characters": ("a,b,c,d\nMontr\ufffdal,2,3,4\n".encode(), "U+FFFD"),
    "controls": ("a,b,c,d\nL\x9c,2,3,4\n".encode(), "control"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_the_table_is_refused_in_both_languages(case: str) -> None:
    content, word = REFUSED[case]
    with pytest.raises(ExtractError) as caught:
        extract(content, made(NAMES))
    assert word in str(caught.value)
    assert caught.value.told["fr"] != caught.value.told["en"]
    assert "\n" not in str(caught.value)


def test_utf8_declared_as_cp1252_is_not_taken_for_it() -> None:
    ds = dataset("velos-2012")
    content = ds.snapshot_path.read_bytes().decode("cp1252").encode("utf-8")
    with pytest.raises(ExtractError):
        extract(content, ds)


def test_no_cut_of_a_file_passes_for_the_whole() -> None:
    ds = dataset("velos-2012")
    content = ds.snapshot_path.read_bytes()
    for eighth in range(8):
        with pytest.raises(ExtractError):
            extract(content[: len(content) * eighth // 8], ds)


UNENDED = {"last_end": False}


def test_a_file_whose_last_line_has_no_end_passes_whole() -> None:
    ds = made(["a", "c"], **UNENDED)
    assert extract(b"a,b,c,d\r\n1,2,3,4\r\n5,6,7,8", ds) == b"a,c\r\n1,3\r\n5,7"
    assert extract(b"a,b,c,d\n1,2,3,", made(NAMES, **UNENDED)) == b"a,b,c,d\n1,2,3,"


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\n\n"])
def test_it_passes_once_its_publisher_ends_it(end: bytes) -> None:
    content = b"a,b,c,d\n1,2,3,4\n5,6,7,8" + end
    assert extract(content, made(NAMES, **UNENDED)) == content
    # A short row that is ended is the publisher's, here as elsewhere.
    short = b"a,b,c,d\n1,2,3,4\n5,6" + end
    assert extract(short, made(NAMES, **UNENDED)) == short


@pytest.mark.parametrize("cut", range(1, 6))
def test_it_is_refused_cut_in_its_last_row(cut: int) -> None:
    # Of its last cell, nothing can tell how long it was.
    content = b"a,b,c,d\n1,2,3,4\n5,6,7,"
    with pytest.raises(ExtractError, match="cut short"):
        extract(content[:-cut], made(NAMES, **UNENDED))


def test_a_cut_of_the_counters_of_2019_is_refused_where_it_can_be_told() -> None:
    ds = dataset("velos-2019")
    content = ds.snapshot_path.read_bytes()
    assert not content.endswith(b"\n")
    with pytest.raises(ExtractError, match="cut short"):
        extract(content[:-1], ds)
    for at in (0, 300, len(content) // 2):
        with pytest.raises(ExtractError):
            extract(content[:at], ds)
    # Its last day alone, which is quicker to read, passes whole and at no other length of its
    # last row: the last of the 46 counters is silent, so that a sign less is a cell less.
    header, *rows = content.splitlines(keepends=True)
    day, few = b"".join([header, *rows[-96:]]), replace(ds, least_rows=96)
    for whole in (day, day + b"\r\n"):
        assert extract(whole, few) == whole
    for cut in range(1, len(rows[-1])):
        with pytest.raises(ExtractError, match="cut short"):
            extract(day[:-cut], few)


def test_short_rows_and_blank_lines_count_as_they_should() -> None:
    dialect = made(NAMES).dialect
    assert count_rows(b"a,b\n1\n\n2,3\n", dialect) == 2
    assert [r.cells for r in records(b"a,", ",")] == [[b"a", b""]]


CELL = st.text(st.characters(codec="utf-8", exclude_characters="\0\ufffdÃ", exclude_categories=["Cc", "Cs"]) | st.sampled_from('\n",;'), max_size=8)  # fmt: skip


@given(
    rows=st.lists(st.lists(CELL, min_size=4, max_size=4), min_size=1, max_size=6),
    keep=st.sets(st.sampled_from(NAMES), min_size=1),
    delimiter=st.sampled_from([",", ";", "|", "\t"]),
    line_end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_the_extract_reads_back_as_the_chosen_columns(
    rows: list[list[str]], keep: set[str], delimiter: str, line_end: str, quoting: int
) -> None:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter, lineterminator=line_end, quoting=quoting)
    writer.writerows([NAMES, *rows])
    content = file.getvalue().encode()
    kept = [name for name in NAMES if name in keep]
    ds = made(kept, delimiter=delimiter)
    out = extract(content, ds)
    read = list(csv.reader(io.StringIO(out.decode(), newline=""), delimiter=delimiter))
    chosen = [[row[NAMES.index(name)] for name in kept] for row in [NAMES, *rows]]
    assert read == chosen
    if len(kept) == 4:
        assert out == content
    assert extract(out, ds) == out


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        whole = b"".join(b",".join(r.cells) + r.end for r in records(content, ","))
    except ExtractError:
        return
    assert whole == content


@given(CELL)
def test_unquote_is_the_inverse_of_quoting(text: str) -> None:
    quoted = '"' + text.replace('"', '""') + '"'
    assert unquote(quoted.encode()).decode() == text
