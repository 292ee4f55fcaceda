"""The whole way, with a portal of this machine: asked, checked, kept, and told."""

from __future__ import annotations

import datetime as dt
import ssl
import sys
import time
from dataclasses import replace
from email.utils import formatdate
from io import BytesIO
from pathlib import Path

import pytest
import trustme

from ateliers import places, portal
from ateliers.errors import AteliersError
from ateliers.fetching.failures import FetchError
from ateliers.fetching.limits import Limits
from ateliers.portal import PortalError, fetch, kept, receive
from ateliers.registry import Dataset, dataset
from tests.data.hostile import HOST, Clock, Hostile, file_of, gives, raw

GOOD = dataset("velos-2012").snapshot_path.read_bytes()


@pytest.fixture
def ds() -> Dataset:
    bikes = dataset("velos-2012")
    return replace(bikes, route=replace(bikes.route, url=f"https://{HOST}/a.csv"))


def test_a_file_comes_once_and_is_kept(ds, hostile: Hostile, trust, tmp_path: Path) -> None:
    hostile.answers["/a.csv"] = gives(GOOD)
    copy = fetch(ds, tmp_path / "cache", hostile.fetcher(trust))
    assert copy.path.read_bytes() == GOOD
    assert (copy.new, copy.retrieved) == (True, dt.date.today())
    assert len(copy.table) == 310
    again = fetch(ds, tmp_path / "cache", hostile.fetcher(trust))
    assert (again.path, again.new) == (copy.path, False)
    assert len(hostile.asked) == 1


def test_the_portal_is_told_who_asks_and_nothing_about_the_reader(
    ds, hostile: Hostile, trust, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = gives(GOOD)
    receive(ds, hostile.fetcher(trust))
    names = [line.split(b":")[0] for line in hostile.heads[0].split(b"\r\n")[1:] if line]
    assert sorted(names) == [b"Accept", b"Accept-Encoding", b"Connection", b"Host", b"User-Agent"]
    assert b"User-Agent: ateliers-donnees-ouvertes/" in hostile.heads[0]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_an_interceptor_is_refused_with_help(lang, ds, trust, tmp_path: Path) -> None:
    school = Hostile(trustme.CA())
    with pytest.raises(PortalError) as caught:
        fetch(ds, tmp_path, school.fetcher(trust))
    assert "SSL_CERT_FILE" in caught.value.told[lang]
    assert school.asked == []
    school.close()


def test_an_interceptor_passes_once_its_authority_is_named(
    ds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    school = Hostile(authority)
    school.answers["/a.csv"] = gives(GOOD)
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    with pytest.raises(PortalError, match="unknown authority"):
        fetch(ds, tmp_path, school.fetcher(None))
    monkeypatch.setenv("SSL_CERT_FILE", file_of(authority, tmp_path))
    assert fetch(ds, tmp_path, school.fetcher(None)).path.read_bytes() == GOOD
    school.close()


@pytest.mark.parametrize("content", [None, "", "not a certificate"])
def test_a_file_of_certificates_that_cannot_be_read_is_named(
    content: str | None, ds, hostile: Hostile, tmp_path: Path, monkeypatch
) -> None:
    file = tmp_path / "school.pem"
    if content is not None:
        file.write_text(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(PortalError, match=r"school\.pem.*SSL_CERT_FILE"):
        receive(ds, hostile.fetcher(None))
    assert hostile.dialled == []


def test_a_certificate_for_another_name_is_refused(ds, authority, trust, tmp_path) -> None:
    other = Hostile(authority, names=["portal.example.org"])
    with pytest.raises(PortalError, match=f"not that of {HOST}"):
        fetch(ds, tmp_path, other.fetcher(trust))
    other.close()


@pytest.mark.parametrize("shift", [-40 * 365, 40 * 365])
def test_a_certificate_out_of_its_dates_points_at_the_clock(
    shift: int, ds, authority, trust, tmp_path: Path
) -> None:
    """The system's clock cannot be set here: the certificate is moved instead."""
    now = dt.datetime.now(dt.UTC)
    days = {"not_before": now - dt.timedelta(9), "not_after": now - dt.timedelta(2)}
    if shift < 0:
        days = {"not_before": now + dt.timedelta(2), "not_after": now + dt.timedelta(9)}
    other = Hostile(authority, **days)
    with pytest.raises(PortalError, match="clock") as caught:
        fetch(ds, tmp_path, other.fetcher(trust, clock=Clock(shift * 86400.0)))
    year = dt.date.fromtimestamp(time.time() + shift * 86400).year
    assert str(year) in caught.value.told["fr"] and "horloge" in caught.value.told["fr"]
    assert other.asked == []
    other.close()


def test_a_server_without_tls_is_told(ds, hostile: Hostile, trust, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(Hostile, "_serve", lambda self, client: client.sendall(b"220 hello\r\n"))
    with pytest.raises(PortalError, match="secure connection"):
        fetch(ds, tmp_path, hostile.fetcher(trust))


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_old_tls_is_refused(ds, authority, trust, tmp_path) -> None:
    old = Hostile(authority)
    old._tls.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    old._tls.maximum_version = ssl.TLSVersion.TLSv1_1
    old._tls.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises(PortalError, match="secure connection"):
        fetch(ds, tmp_path, old.fetcher(trust))
    old.close()


def test_no_line_of_the_project_lets_a_certificate_pass() -> None:
    words = ("verify" + "=False", "CERT_" + "NONE", "_create_unverified", "check_hostname" + " =")
    files = [f for top in ("ateliers", "tools", "book") for f in (places.ROOT / top).rglob("*")]
    read = [f for f in files if f.suffix in (".py", ".ipynb", ".md", ".yml", ".sh")]
    assert len(read) > 100
    assert [(f, w) for f in read for w in words if w in f.read_text("utf-8").replace(" = ", "=")] == []  # fmt: skip


@pytest.mark.parametrize(("shift", "own"), [(3600.0, True), (-9 * 365 * 86400.0, False)])
def test_the_day_is_the_portals_where_this_clock_is_wrong(
    shift: float, own: bool, ds, hostile: Hostile, trust, tmp_path: Path
) -> None:
    theirs = time.time()
    hostile.answers["/a.csv"] = gives(GOOD, Date=formatdate(theirs, usegmt=True))
    fetcher = hostile.fetcher(trust, clock=Clock(shift))
    when = fetcher.download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert abs(when - (theirs + shift if own else theirs)) < 60


def test_a_copy_from_a_day_to_come_is_not_fresh_and_not_lost(
    ds, hostile: Hostile, trust, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = gives(GOOD)
    ahead = hostile.fetcher(trust, clock=Clock(5 * 365 * 86400))
    fetch(ds, tmp_path, ahead)
    assert kept(ds, tmp_path, portal.FRESH) is None
    last = kept(ds, tmp_path)
    assert last and last.path.read_bytes() == GOOD
    assert fetch(ds, tmp_path, hostile.fetcher(trust)).new
    assert len(hostile.asked) == 2
    assert len(list(tmp_path.glob("*.csv"))) == 1


def test_a_copy_that_the_registry_no_longer_describes_is_not_used(
    ds, hostile: Hostile, trust, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = gives(GOOD)
    fetch(ds, tmp_path, hostile.fetcher(trust))
    assert kept(ds, tmp_path)
    assert kept(replace(ds, columns=ds.columns[1:]), tmp_path) is None


def harmed(old: bytes, new: bytes) -> bytes:
    assert old in GOOD
    return GOOD.replace(old, new)


def column(name: str, value: bytes) -> bytes:
    """Put a value in a whole column."""
    lines = [line.split(b";") for line in GOOD.splitlines()]
    place = lines[0].index(name.encode("cp1252"))
    for line in lines[1:]:
        line[place] = value
    return b"\r\n".join(map(b";".join, lines)) + b"\r\n"


UPSTREAM = {
    "a column is renamed": (harmed(b"Rachel1", b"Rachel 1"), "Rachel1"),
    "the new name is told": (harmed(b"Rachel1", b"Rachel 1"), "new there: Rachel 1"),
    "a column is gone": (harmed(b";Rachel1", b""), "Rachel1"),
    "a column is there twice": (harmed(b"Berri 1", b"Rachel1"), "Rachel1"),
    "all names changed": (harmed(b"Date;", b"date;").replace(b"Rachel1", b"rachel1"), "Date"),
    "a number is a word": (harmed(b";35;", b";n/d;"), "Berri 1"),
    "a number is below its floor": (harmed(b";35;", b";-35;"), "Berri 1"),
    "a number is infinite": (harmed(b";35;", b";1e999;"), "Berri 1"),
    "a count has decimals": (harmed(b";35;", b";1.5;"), "Berri 1"),
    "a decimal comma comes": (column("du Parc", b"1,5"), "du Parc"),
    "a day is written otherwise": (harmed(b"13/01/2012", b"2012-01-13"), "Date"),
    "a day of another year": (harmed(b"05/11/2012", b"05/11/2013"), "Date"),
    "a column is emptied": (column("Rachel1", b""), "Rachel1"),
    "a row is missing": (GOOD[: GOOD.rindex(b"05/11/2012")], "309 rows"),
    "the separator changed": (GOOD.replace(b";", b","), "Berri 1"),
    "the encoding is now UTF-8": (GOOD.decode("cp1252").encode(), "Brébeuf"),
    "letters are lost": (harmed(b"05/11/2012", "\ufffd".encode()), "Date"),
    "letters are control characters": (harmed(b"05/11/2012", b"\x81"), "0x81|cp1252"),
    "cells command a terminal": (harmed(b"05/11/2012", b"\x1b[2J"), "control characters"),
    "a cell holds a null byte": (harmed(b"05/11/2012", b"05/11/2012\0"), "control characters"),
    "a cell too many": (harmed(b"05/11/2012", b"05/11/2012" + b";0" * 10), "cells"),
}


@pytest.mark.parametrize("change", UPSTREAM)
def test_what_changed_upstream_is_named_and_the_last_good_copy_stays(
    change: str, ds, hostile: Hostile, trust, tmp_path: Path, monkeypatch
) -> None:
    content, told = UPSTREAM[change]
    hostile.answers["/a.csv"] = gives(GOOD)
    good = fetch(ds, tmp_path, hostile.fetcher(trust)).path
    monkeypatch.setattr(portal, "FRESH", 0.0)
    hostile.answers["/a.csv"] = gives(content)
    with pytest.raises(AteliersError, match=told) as caught:
        fetch(ds, tmp_path, hostile.fetcher(trust))
    assert all(caught.value.told.values())  # type: ignore[attr-defined]
    last = kept(ds, tmp_path)
    assert last and last.path == good and good.read_bytes() == GOOD


@pytest.mark.parametrize(
    ("id", "old", "new", "told"),
    [
        ("urgences", "Montréal", "MontrÃ©al", "Region|Nom"),
        ("urgences", "Montréal", "Montr\x81al", "control characters"),
        ("urgences", "Montréal", "Montr\ufffdal", r"U\+FFFD"),
        ("piscines", "-73.63639,", "-7363639,", "LONG"),
        ("municipalites", '"mpopul"', '"population"', "mpopul"),
        ("inspections", "montant", "amende", "montant"),
    ],
)
def test_spoiled_letters_and_places_are_named_in_other_tables_too(
    id: str, old: str, new: str, told: str, hostile: Hostile, trust
) -> None:
    from ateliers.extract import extract
    from ateliers.tables import checked_table

    content = dataset(id).snapshot_path.read_bytes()
    assert old.encode() in content
    with pytest.raises(AteliersError, match=told):
        extract(content.replace(old.encode(), new.encode()), dataset(id))
        checked_table(BytesIO(content.replace(old.encode(), new.encode())), dataset(id))


def test_a_word_with_a_tilde_is_no_spoiled_letter() -> None:
    from ateliers.extract import extract

    content = dataset("urgences").snapshot_path.read_bytes()
    changed = content.replace("Montréal".encode(), "SÃO".encode())
    assert extract(changed, dataset("urgences")) == changed


def test_what_a_stranger_wrote_cannot_command_a_terminal(
    ds, hostile: Hostile, trust, tmp_path
) -> None:
    hostile.answers["/a.csv"] = gives(harmed(b"Rachel1", b"Ra\xadchel" + b"x" * 100))
    with pytest.raises(AteliersError, match="Rachel1") as caught:
        fetch(ds, tmp_path, hostile.fetcher(trust))
    hostile.answers["/a.csv"] = raw(b"HTTP/1.1 302 Found\r\nLocation: https://\x1b[2J/\r\n\r\n")
    with pytest.raises(AteliersError) as also:
        fetch(ds, tmp_path, hostile.fetcher(trust))
    for error in (caught.value, also.value):
        told = str(error) + error.told["fr"]  # type: ignore[attr-defined]
        assert not {"\x1b", "\xad"} & set(told) and "x" * 60 not in told


def test_asking_the_portal_is_all_that_imports_connections() -> None:
    import subprocess

    code = (
        "import pandas, sys; before = set(sys.modules); import ateliers.fr; "
        "ateliers.fr.load('velos-2012'); new = set(sys.modules) - before; "
        "print([m for m in ('requests', 'pooch', 'urllib3', 'filelock', 'certifi', 'http.client',"
        " 'ateliers.portal', 'ateliers.fetching.fetcher') if m in new])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
def test_a_quote_that_is_never_closed_costs_little_memory() -> None:
    import subprocess

    code = """
import re
from pathlib import Path
from ateliers.extract import ExtractError, extract
from ateliers.registry import dataset
bikes = dataset("velos-2012")
header = bikes.snapshot_path.read_bytes().partition(b"\\r\\n")[0]
try:
    extract(header + b'\\r\\n"' + bytes(b"a" * 5_000_000) + b"\\r\\n", bikes)
except ExtractError as error:
    print(error)
print(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    told, memory = done.stdout.splitlines()
    assert "never closed" in told
    assert int(memory) < 150_000


def test_a_file_ten_times_the_snapshot_is_another_file() -> None:
    assert portal.fetcher_of(dataset("velos-2012")).limits.bytes == 8_000_000
    fines = dataset("inspections")
    assert portal.fetcher_of(fines).limits.bytes == 10 * fines.snapshot_path.stat().st_size
    first = replace(fines, snapshot=replace(fines.snapshot, file="inspections.00000000.csv"))
    assert portal.fetcher_of(first).limits == Limits()


def test_limits_are_what_a_reader_can_bear() -> None:
    assert Limits().seconds <= 60 and Limits().bytes <= 100_000_000
    assert issubclass(FetchError, AteliersError)
