"""What comes is whole, not too large, on time, and a table."""

from __future__ import annotations

import gzip
import subprocess
import sys
import threading
import time
from dataclasses import replace
from email.utils import formatdate
from pathlib import Path

import pytest

from ateliers.errors import AteliersError
from ateliers.extract import ExtractError
from ateliers.fetching.failures import FetchError
from ateliers.fetching.limits import Limits
from ateliers.portal import PortalError, fetch, kept
from ateliers.registry import Dataset, dataset
from tests.data.hostile import HOST, Clock, Hostile, drips, framed, gives, head, raw

GOOD = dataset("velos-2012").snapshot_path.read_bytes()
URL = f"https://{HOST}/a.csv"


@pytest.fixture
def ds() -> Dataset:
    bikes = dataset("velos-2012")
    return replace(bikes, route=replace(bikes.route, url=URL))


BOMB_OF_200_MB = """
import re, socket, sys
from pathlib import Path
from ateliers.fetching.fetcher import Fetcher
from ateliers.fetching.failures import FetchError
port, trust, target = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
fetcher = Fetcher(
    ["donnees.montreal.ca"], resolve=lambda host: ["1.2.3.4"], trust=trust, proxy=lambda host: None,
    connect=lambda to, seconds: socket.create_connection(("127.0.0.1", port), seconds),
)
try:
    fetcher.download("https://donnees.montreal.ca/a.csv", target)
except FetchError as error:
    print(error)
memory = re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]
print(target.stat().st_size, memory)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise elsewhere")
def test_a_small_body_that_inflates_to_200_mb_stops_at_the_cap_in_little_memory(
    hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    packed = gzip.compress(bytes(200_000_000), 9)
    assert len(packed) < 200_000
    hostile.answers["/a.csv"] = gives(packed, Content_Encoding="gzip")
    done = subprocess.run(
        [sys.executable, "-c", BOMB_OF_200_MB, str(hostile.port), trust, str(tmp_path / "a")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    told, numbers = done.stdout.splitlines()
    size, memory = map(int, numbers.split())
    assert told == "what comes is over 67.1\u00a0MB, the limit"
    assert size <= Limits().bytes
    assert memory < 100_000  # kB


BOMBS = {
    "many members": gives(gzip.compress(bytes(60_000)) * 5, Content_Encoding="gzip"),
    "one member": gives(gzip.compress(bytes(300_000)), Content_Encoding="gzip"),
    "members of nothing": gives(gzip.compress(b"") * 12_000, Content_Encoding="x-gzip"),
    "a length that says so": raw(head(Content_Length=200_001) + b"a\n"),
    "chunks without end": raw(head(Transfer_Encoding="chunked") + b"10000\r\n%b\r\n" % bytes(65536) * 9),
    "no length, no end": lambda client, stop: [client.sendall(head())] + [client.sendall(bytes(65536)) for _ in range(9)],
}  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_nothing_over_the_cap_is_kept(
    bomb: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = BOMBS[bomb]
    fetcher = hostile.fetcher(trust, limits=Limits(bytes=200_000, seconds=10, tries=1))
    with pytest.raises(PortalError, match=r"over 0\.2"):
        fetch(ds, tmp_path, fetcher)
    assert [file.name for file in tmp_path.iterdir()] == ["velos-2012.lock"]


@pytest.mark.parametrize("kind", ["br", "zstd", "deflate", "gzip, gzip", "compress"])
def test_a_compression_that_was_not_asked_is_refused(
    kind: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = gives(GOOD, Content_Encoding=kind)
    with pytest.raises(PortalError, match="unreadable"):
        fetch(ds, tmp_path, hostile.fetcher(trust))


FRAMINGS = ["length", "chunked", "chunk by chunk", "gzip to the end", "to the end", "broken off"]


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_body_cut_at_any_eighth_is_never_a_table(
    framing: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    fetcher = hostile.fetcher(trust)
    for eighth in range(8):
        hostile.answers["/a.csv"] = framed(GOOD, len(GOOD) * eighth // 8, framing)
        with pytest.raises(AteliersError):
            fetch(ds, tmp_path, fetcher)
        assert kept(ds, tmp_path) is None
    hostile.answers["/a.csv"] = framed(GOOD, len(GOOD), framing)
    if framing == "broken off":  # whole, but nobody said so
        with pytest.raises(PortalError, match="cut short"):
            fetch(ds, tmp_path, fetcher)
    else:
        assert fetch(ds, tmp_path, fetcher).path.read_bytes() == GOOD


@pytest.mark.parametrize("framing", FRAMINGS)
def test_a_body_cut_at_the_end_of_a_line_is_never_a_table(
    framing: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    lines = GOOD.splitlines(keepends=True)
    hostile.answers["/a.csv"] = framed(GOOD, len(GOOD) - len(lines[-1]), framing)
    with pytest.raises(AteliersError):
        fetch(ds, tmp_path, hostile.fetcher(trust))


SLOW = {
    "a body, a byte at a time": drips(head(Content_Length=9999)),
    "a body in chunks": drips(head(Transfer_Encoding="chunked") + b"fffff\r\n"),
    "a body without length": drips(head()),
    "headers": drips(b"HTTP/1.1 200 OK\r\nX: "),
    "the first line": drips(b"HTTP/1.1 "),
    "nothing at all": lambda client, stop: stop.wait(20),
    "a body that stops": lambda client, stop: (client.sendall(head(Content_Length=9) + b"a"), stop.wait(20)),
}  # fmt: skip


@pytest.mark.parametrize("what", SLOW)
def test_the_whole_wait_ends_on_time_however_slowly_bytes_come(
    what: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = SLOW[what]  # type: ignore[assignment]
    fetcher = hostile.fetcher(trust, limits=Limits(seconds=0.4, silence=5, tries=3))
    start = time.monotonic()
    with pytest.raises(PortalError, match="in time") as caught:
        fetch(ds, tmp_path, fetcher)
    assert 0.3 < time.monotonic() - start < 3
    assert "à temps" in caught.value.told["fr"]
    assert [file.name for file in tmp_path.iterdir()] == ["velos-2012.lock"]


def test_a_silence_ends_before_the_whole_wait(
    ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = lambda client, stop: stop.wait(20)
    start = time.monotonic()
    with pytest.raises(PortalError, match="in time"):
        fetch(ds, tmp_path, hostile.fetcher(trust, limits=Limits(seconds=30, silence=0.3, tries=1)))
    assert time.monotonic() - start < 5


def test_a_name_that_nobody_answers_ends_on_time(ds: Dataset, hostile, trust, tmp_path) -> None:
    stop = threading.Event()
    fetcher = hostile.fetcher(
        trust, resolve=lambda host: [str(stop.wait(20))], limits=Limits(seconds=0.4)
    )
    start = time.monotonic()
    with pytest.raises(PortalError, match="in time"):
        fetch(ds, tmp_path, fetcher)
    stop.set()
    assert time.monotonic() - start < 3


def test_a_name_that_does_not_exist_is_told(ds: Dataset, hostile, trust, tmp_path) -> None:
    def resolve(host: str) -> list[str]:
        raise OSError("Name or service not known")

    with pytest.raises(PortalError, match="cannot be reached") as caught:
        fetch(ds, tmp_path, hostile.fetcher(trust, resolve=resolve))
    assert HOST in caught.value.told["fr"]


def test_a_portal_nobody_listens_at_is_told(ds: Dataset, hostile, trust, tmp_path) -> None:
    def connect(address: object, timeout: float) -> object:
        raise ConnectionRefusedError

    with pytest.raises(PortalError, match="cannot be reached"):
        fetch(ds, tmp_path, hostile.fetcher(trust, connect=connect))


@pytest.mark.parametrize("status", ["204 No Content", "206 Partial Content", "304 Not Modified", "403 Forbidden", "404 Not Found", "500 Oops"])  # fmt: skip
def test_only_200_is_an_answer_and_others_are_asked_once(
    status: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = gives(GOOD, status)
    with pytest.raises(PortalError, match=status[:3]):
        fetch(ds, tmp_path, hostile.fetcher(trust, limits=Limits(tries=3)))
    assert len(hostile.asked) == 1


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_retry_after_is_waited_for(status, ds: Dataset, hostile, trust, tmp_path) -> None:
    clock = Clock()
    busy = gives(b"later", status, Retry_After=7)
    hostile.answers["/a.csv"] = [busy, busy, gives(GOOD)]
    copy = fetch(ds, tmp_path, hostile.fetcher(trust, clock=clock, limits=Limits()))
    assert clock.naps == [7, 7]
    assert copy.path.read_bytes() == GOOD


def test_retry_after_may_be_a_date(ds: Dataset, hostile, trust, tmp_path) -> None:
    clock = Clock()
    when = formatdate(time.time() + 20, usegmt=True)
    hostile.answers["/a.csv"] = [gives(b"", "503 Busy", Retry_After=when), gives(GOOD)]
    fetch(ds, tmp_path, hostile.fetcher(trust, clock=clock, limits=Limits()))
    assert 10 < clock.naps[0] <= 20


@pytest.mark.parametrize("asked", ["61", "86400", "9" * 40])
def test_a_wait_longer_than_the_deadline_is_told_not_waited(
    asked: str, ds: Dataset, hostile, trust, tmp_path
) -> None:
    clock = Clock()
    hostile.answers["/a.csv"] = gives(b"", "503 Busy", Retry_After=asked)
    with pytest.raises(PortalError, match="asks to wait") as caught:
        fetch(ds, tmp_path, hostile.fetcher(trust, clock=clock, limits=Limits()))
    assert clock.naps == []
    assert len(hostile.asked) == 1
    assert "demande d’attendre" in caught.value.told["fr"]


@pytest.mark.parametrize("asked", ["", "-5", "soon", "1e9", "٣", "Fri, 99 Foo 2026"])
def test_a_wait_that_means_nothing_is_a_short_one(
    asked: str, ds: Dataset, hostile, trust, tmp_path
) -> None:
    clock = Clock()
    line = head("503 Busy", Content_Length=0)[:-2] + f"Retry-After: {asked}\r\n\r\n".encode()
    hostile.answers["/a.csv"] = raw(line)
    with pytest.raises(PortalError, match="503"):
        fetch(ds, tmp_path, hostile.fetcher(trust, clock=clock, limits=Limits()))
    assert clock.naps == [1, 2]
    assert len(hostile.asked) == 3


def test_a_download_that_broke_off_is_asked_again(ds: Dataset, hostile, trust, tmp_path) -> None:
    hostile.answers["/a.csv"] = [framed(GOOD, 9000, "length"), gives(GOOD)]
    fetcher = hostile.fetcher(trust, clock=Clock(), limits=Limits())
    assert fetch(ds, tmp_path, fetcher).path.read_bytes() == GOOD


PAGES = {
    "maintenance": "<!DOCTYPE html><title>Maintenance</title>",
    "captcha": "\n\n  <html><script src=challenge></script>Êtes-vous un robot?</html>",
    "welcome page": "\ufeff<HTML><meta http-equiv=refresh content='0; url=/login'>",
    "comment first": "<!-- proxy --><html></html>",
    "XML": "<?xml version='1.0'?><error/>",
    "JSON": '{"success": false}',
    "a JSON sentence": '"Requête invalide"',
    "one word": "Indisponible",
    "sentence; with the separator": "Service indisponible; revenez plus tard",
    "page after the header": GOOD.partition(b"\r\n")[0].decode("cp1252") + "\r\n<html>",
    "nothing": "",
    "blank": "\r\n\r\n",
}


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_page_with_status_200_is_never_a_table(
    page: str, encoding: str, ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    content = (PAGES[page] + "\r\n" * bool(PAGES[page])).encode(encoding)
    hostile.answers["/a.csv"] = gives(content, Content_Type="text/csv")
    with pytest.raises(ExtractError) as caught:
        fetch(ds, tmp_path, hostile.fetcher(trust))
    assert all(caught.value.told.values())
    assert kept(ds, tmp_path) is None


def test_a_name_that_the_portal_suggests_is_not_taken(
    ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = gives(
        GOOD, Content_Disposition='attachment; filename="../../evil.csv"'
    )
    copy = fetch(ds, tmp_path / "cache" / "deep", hostile.fetcher(trust))
    assert {f.name for f in tmp_path.rglob("*") if f.is_file()} <= {copy.path.name, "velos-2012.lock"}  # fmt: skip


@pytest.mark.parametrize("answer", [b"not http at all\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"", head() [:-2] + b"X" * 70_000])  # fmt: skip
def test_an_answer_that_is_not_http_is_told(
    answer: bytes, ds: Dataset, hostile, trust, tmp_path
) -> None:
    hostile.answers["/a.csv"] = raw(answer)
    with pytest.raises(PortalError):
        fetch(ds, tmp_path, hostile.fetcher(trust))


def test_a_disk_that_is_full_part_way_is_told_and_nothing_is_left(
    ds: Dataset, hostile: Hostile, trust: str, tmp_path: Path
) -> None:
    """The system itself refuses: files of this process may not grow beyond 5 kB."""
    resource = pytest.importorskip("resource")
    hostile.answers["/a.csv"] = gives(GOOD)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5000, hard))
    try:
        with pytest.raises(PortalError, match="cannot be used"):
            fetch(ds, tmp_path, hostile.fetcher(trust))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [file.name for file in tmp_path.iterdir()] == ["velos-2012.lock"]


def test_errors_of_the_fetcher_are_sentences_of_ours() -> None:
    assert issubclass(FetchError, AteliersError)
