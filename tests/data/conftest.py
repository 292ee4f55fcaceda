"""A house of one's own: the registry and snapshots in a temporary folder."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from ateliers import ckan, doctor_live, places, portal, sources
from ateliers.registry import datasets
from tests.data.hostile import CC_BY, Hostile, file_of, gives


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Copy the registry and the snapshots, and make the package live in the copy."""
    root = tmp_path / "house"
    shutil.copytree(places.SNAPSHOTS, root / "snapshots")
    shutil.copy(places.DATASETS_YML, root / "datasets.yml")
    monkeypatch.setattr(places, "ROOT", root)
    monkeypatch.setattr(places, "DATASETS_YML", root / "datasets.yml")
    monkeypatch.setattr(places, "SNAPSHOTS", root / "snapshots")
    monkeypatch.setattr(sources, "cache_folder", lambda: tmp_path / "cache")
    monkeypatch.delenv("ATELIERS_SOURCE", raising=False)
    sources.forget()
    yield root
    sources.forget()


@pytest.fixture
def mirror(house: Path, tmp_path: Path) -> Path:
    """Lay the published files out as `refresh` expects them, where we keep them whole."""
    folder = tmp_path / "mirror"
    for ds in datasets():
        if ds.removed or ds.route.file is None:
            continue
        (folder / ds.slug).mkdir(parents=True, exist_ok=True)
        shutil.copy(ds.snapshot_path, folder / ds.slug / ds.route.file)
    return folder


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that nobody trusts but who is told to."""
    return trustme.CA()


@pytest.fixture(scope="session")
def trust(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The file that tells to."""
    return file_of(authority, tmp_path_factory.mktemp("authority"))


@pytest.fixture
def hostile(authority: trustme.CA) -> Iterator[Hostile]:
    """A portal of this machine, under the portal's name."""
    running = Hostile(authority)
    yield running
    running.close()


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make every connection beyond this machine a fault."""
    connect, resolve = socket.socket.connect, socket.getaddrinfo

    def connect_here(self: socket.socket, address: tuple[str, int]) -> None:
        assert address[0] == "127.0.0.1", f"a connection to {address} was opened"
        connect(self, address)

    def resolve_here(host: str, *args: object, **more: object) -> object:
        assert host == "127.0.0.1", f"the address of {host} was asked"
        return resolve(host, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", connect_here)
    monkeypatch.setattr(socket, "getaddrinfo", resolve_here)


@pytest.fixture
def portals(hostile: Hostile, trust: str, monkeypatch: pytest.MonkeyPatch) -> Hostile:
    """Every portal is this machine's, and gives the snapshots."""
    for module in (doctor_live, ckan):
        monkeypatch.setattr(
            module, "fetcher_of", lambda ds: hostile.fetcher(trust, hosts=ds.portal.hosts)
        )
    for ds in doctor_live.datasets():
        record = {"success": True, "result": {"name": ds.slug, "license_title": CC_BY}}
        hostile.answers[f"{urlsplit(ds.portal.api).path}package_show?id={ds.slug}"] = gives(
            json.dumps(record).encode()
        )
        path = portal.address(ds).split("/", 3)[3]
        hostile.answers[f"/{path}"] = gives(ds.snapshot_path.read_bytes())
    return hostile
