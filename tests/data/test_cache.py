"""The copies that are kept: never outside their folder, never half, never downloaded twice."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ateliers import portal
from ateliers.cache import Cache
from ateliers.errors import AteliersError
from ateliers.portal import PortalError, fetch, kept
from ateliers.registry import Dataset, dataset
from tests.data.hostile import HOST, Hostile, gives, head

GOOD = dataset("velos-2012").snapshot_path.read_bytes()
URL = f"https://{HOST}/a.csv"

# What climbs, is absolute, is another drive, a device, a stream, a hidden end, another script.
PIECES = [
    "..", ".", "/", "\\", "\0", "C:", "~", "$HOME", "con", "nul", "com1", "aux.csv", "a:b", "%2e%2e",
    "\n", " ", "．．", "／", "é", "é", "\u202e", "\ud800", "-", "velos-2012", "a" * 300, ".lock", ".incoming",
]  # fmt: skip
NAMES = st.one_of(st.text(max_size=40), st.lists(st.sampled_from(PIECES), max_size=6).map("".join))


@pytest.fixture
def ds() -> Dataset:
    bikes = dataset("velos-2012")
    return replace(bikes, route=replace(bikes.route, url=URL))


class Gives:
    """A fetcher without a network."""

    def __init__(self, content: bytes = GOOD) -> None:
        from ateliers.fetching.fetcher import Fetcher

        self.deadline = Fetcher([HOST]).deadline
        self.content = content

    def download(self, url: str, target: Path, *_: object) -> float:
        target.write_bytes(self.content)
        return 1_790_000_000.0


@given(id=NAMES, file=NAMES, url=NAMES)
@example(id="../velos-2012", file="../x", url=URL)
@example(id="velos-2012\n", file="/etc/x", url=URL)
@example(id="nul", file="C:x", url=URL)
@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_nothing_is_ever_written_outside_the_cache(id: str, file: str, url: str) -> None:
    bikes = dataset("velos-2012")
    strange = replace(bikes, id=id, route=replace(bikes.route, file=file, url=url or None))
    with TemporaryDirectory() as folder:
        top = Path(folder)
        cache = top / "a" / "cache"
        cache.mkdir(parents=True)
        (top / "velos-2012.csv").write_bytes(b"not ours")
        try:
            path = fetch(strange, cache, Gives()).path  # type: ignore[arg-type]
            assert path.parent == cache
        except (AteliersError, ValueError):
            pass
        outside = [f for f in top.rglob("*") if cache not in (f, *f.parents) and f != top / "a"]
        assert outside == [top / "velos-2012.csv"]
        assert (top / "velos-2012.csv").read_bytes() == b"not ours"


@given(NAMES)
def test_only_a_plain_name_is_kept_and_found_again(id: str) -> None:
    with TemporaryDirectory() as folder:
        cache = Cache(Path(folder) / "cache")
        try:
            with cache.alone(id, 1) as workspace:
                new = cache.keep(id, b"a\n", 1e9, workspace)
        except AteliersError:
            assert not cache.folder.exists()
            return
        assert id.isascii() and id == id.lower()
        assert [copy.path for copy in cache.copies(id)] == [new.path]
        assert cache.copies(f"{id}-2") == []


def test_a_plain_name_is_accepted(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    with cache.alone("velos-2012", 1) as workspace:
        assert cache.keep("velos-2012", b"a\n", 1e9, workspace).path.parent == tmp_path


MANY = """
import json, os, signal, socket, sys, time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
import pandas  # once, before the thirty are made
import pooch.core, filelock
from ateliers.fetching.fetcher import Fetcher
from ateliers.portal import fetch
from ateliers.registry import dataset

port, trust, cache, fatal = int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), int(sys.argv[4])
bikes = dataset("velos-2012")
ds = replace(bikes, route=replace(bikes.route, url="https://donnees.montreal.ca/a.csv"))
dialled, told = os.pipe()
done, results = os.pipe()

def connect(to, seconds):
    os.write(told, b"%d\\n" % os.getpid())
    return socket.create_connection(("127.0.0.1", port), seconds)

def child():
    fetcher = Fetcher([ds.portal.hosts[0]], resolve=lambda host: ["1.2.3.4"], connect=connect,
                      trust=trust, proxy=lambda host: None)
    copy = fetch(ds, cache, fetcher)
    digest = sha256(copy.path.read_bytes()).hexdigest()
    os.write(results, (json.dumps([digest, len(copy.table), copy.new]) + "\\n").encode())

children = []
for _ in range(30):
    pid = os.fork()
    if pid == 0:
        try:
            child()
        finally:
            os._exit(0)
    children.append(pid)
os.close(results)
killed = []
with os.fdopen(dialled) as lines:
    for _ in range(fatal):
        holder = int(lines.readline())  # downloads, and will not end: the portal waits too
        waiting = next(pid for pid in children if pid != holder and pid not in killed)
        time.sleep(0.05)
        for pid in (waiting, holder):
            os.kill(pid, signal.SIGKILL)
            killed.append(pid)
for pid in children:
    os.waitpid(pid, 0)
with os.fdopen(done) as lines:
    answers = [json.loads(line) for line in lines]
print(json.dumps([len(set(killed)), answers, sorted(f.name for f in cache.iterdir())]))
"""


def many(hostile: Hostile, trust: str, cache: Path, fatal: int) -> tuple[int, list, list[str]]:
    def stuck(client, stop: threading.Event) -> None:
        client.sendall(head(Content_Length=len(GOOD)) + GOOD[: len(GOOD) // 2])
        client.recv(1)  # until whoever asked is no more

    hostile.answers["/a.csv"] = [stuck] * fatal + [gives(GOOD)]
    done = subprocess.run(
        [sys.executable, "-c", MANY, str(hostile.port), trust, str(cache), str(fatal)],
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return tuple(json.loads(done.stdout))  # type: ignore[return-value]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="thirty processes are made by fork")
def test_thirty_processes_ask_at_once_and_one_downloads(hostile, trust, tmp_path: Path) -> None:
    _, answers, files = many(hostile, trust, tmp_path / "cache", 0)
    digest = sha256(GOOD).hexdigest()
    assert [answer[:2] for answer in answers] == [[digest, 310]] * 30
    assert sum(new for *_, new in answers) == 1
    assert len(hostile.asked) == 1
    assert sum(name.endswith(".csv") for name in files) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="thirty processes are made by fork")
def test_of_thirty_processes_some_are_killed_and_the_others_have_the_right_table(
    hostile, trust, tmp_path: Path, ds: Dataset
) -> None:
    cache = tmp_path / "cache"
    killed, answers, files = many(hostile, trust, cache, 3)
    digest = sha256(GOOD).hexdigest()
    assert killed == 6
    assert [answer[:2] for answer in answers] == [[digest, 310]] * 24
    assert len(hostile.asked) == 3 + 1
    (name,) = (name for name in files if name.endswith(".csv"))
    assert (cache / name).read_bytes() == GOOD
    assert set(files) == {name, "velos-2012.lock"}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is made by fork")
def test_what_a_killed_process_left_is_seen_and_gone_after_the_next_reading(
    hostile, trust, tmp_path: Path, ds: Dataset
) -> None:
    asked = threading.Event()

    def stuck(client, stop: threading.Event) -> None:
        client.sendall(head(Content_Length=len(GOOD)) + GOOD[:9000])
        asked.set()
        client.recv(1)

    hostile.answers["/a.csv"] = stuck
    code = MANY.partition("children = []")[0] + "child()"
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(hostile.port), trust, str(tmp_path), "0"]
    )
    assert asked.wait(30)
    cache = Cache(tmp_path)
    assert cache.faults() == []  # at work, not left
    process.kill()
    process.wait()
    assert "interrupted download" in "".join(cache.faults())
    assert kept(ds, tmp_path) is None
    hostile.answers["/a.csv"] = gives(GOOD)
    copy = fetch(ds, tmp_path, hostile.fetcher(trust))
    assert {f.name for f in tmp_path.iterdir()} == {copy.path.name, "velos-2012.lock"}
    assert cache.faults() == []


@pytest.mark.parametrize("stands", ["link", "broken link", "file"])
def test_what_stands_where_the_work_is_done_is_not_followed(
    stands: str, ds: Dataset, tmp_path: Path
) -> None:
    cache, outside = tmp_path / "cache", tmp_path / "outside"
    cache.mkdir()
    outside.mkdir()
    (outside / "theirs").write_text("theirs")
    place = cache / "velos-2012.incoming"
    if stands == "file":
        place.write_text("")
    else:
        place.symlink_to(outside if stands == "link" else tmp_path / "absent")
    assert fetch(ds, cache, Gives()).new  # type: ignore[arg-type]
    assert [f.name for f in outside.iterdir()] == ["theirs"]
    assert not (tmp_path / "absent").exists()
    assert not place.is_symlink() and not place.exists()


def test_a_file_of_the_readers_beside_the_copies_is_left_alone(ds, tmp_path: Path) -> None:
    mine = tmp_path / "velos-2012.my-notes.csv"
    mine.write_text("mine")
    fetch(ds, tmp_path, Gives())  # type: ignore[arg-type]
    assert mine.read_text() == "mine"


def test_a_newer_copy_takes_the_place_of_the_older(ds, tmp_path: Path, monkeypatch) -> None:
    old = fetch(ds, tmp_path, Gives()).path  # type: ignore[arg-type]
    lines = GOOD.splitlines(keepends=True)
    more = GOOD + lines[-1].replace(b"05/11", b"06/11")
    new = fetch(ds, tmp_path, Gives(more))  # type: ignore[arg-type]
    assert len(new.table) == 311
    assert not old.exists()
    assert [f.name for f in tmp_path.glob("*.csv")] == [new.path.name]


def test_a_copy_that_rotted_is_seen_and_not_used(ds, tmp_path: Path) -> None:
    copy = fetch(ds, tmp_path, Gives()).path  # type: ignore[arg-type]
    assert Cache(tmp_path).faults() == []
    copy.write_bytes(GOOD.replace(b";35;", b";36;", 1))
    assert kept(ds, tmp_path) is None
    (fault,) = Cache(tmp_path).faults()
    assert str(copy) in fault and "delete it" in fault


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.EROFS, "cannot be used (Read-only file system)"),
        (errno.EACCES, "cannot be used (Permission denied)"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
    ],
)
@pytest.mark.parametrize("step", ["mkdir", "open", "replace"])
def test_a_cache_full_or_read_only_is_told_and_what_was_there_stays(
    code: int, told: str, step: str, ds, tmp_path: Path, monkeypatch
) -> None:
    good = fetch(ds, tmp_path, Gives()).path  # type: ignore[arg-type]
    monkeypatch.setattr(portal, "FRESH", 0.0)
    real = getattr(Path, step)

    def fails(self: Path, *args: object, **more: object) -> object:
        if tmp_path in self.parents and "r" not in args:
            raise OSError(code, os.strerror(code))
        return real(self, *args, **more)

    with monkeypatch.context() as patched:
        patched.setattr(Path, step, fails)
        with pytest.raises(PortalError) as caught:
            fetch(ds, tmp_path, Gives())  # type: ignore[arg-type]
    assert told in str(caught.value)
    last = kept(ds, tmp_path)
    assert last and last.path == good
    assert not list(tmp_path.glob("*.incoming"))


def test_a_disk_without_locks_is_told(ds, tmp_path: Path, monkeypatch) -> None:
    import filelock

    def refuses(*_: object, **more: object) -> object:
        raise NotImplementedError("this file system knows no locks")

    monkeypatch.setattr(filelock, "FileLock", refuses)
    with pytest.raises(PortalError, match="knows no locks"):
        fetch(ds, tmp_path, Gives())  # type: ignore[arg-type]


def test_a_lock_that_another_keeps_is_waited_for_no_longer_than_the_deadline(
    ds, tmp_path: Path, hostile, trust
) -> None:
    from ateliers.fetching.limits import Limits

    with (
        Cache(tmp_path).alone("velos-2012", 1),
        pytest.raises(PortalError, match="another program"),
    ):
        fetch(ds, tmp_path, hostile.fetcher(trust, limits=Limits(seconds=0.3)))
    assert hostile.dialled == []


def test_faults_of_the_folder_itself(tmp_path: Path) -> None:
    assert Cache(tmp_path / "absent").faults() == []
    (tmp_path / "file").write_text("")
    assert len(Cache(tmp_path / "file").faults()) == 1
