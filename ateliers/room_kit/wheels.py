"""Every wheel that a computer needs to open the notebooks, taken from the lock, hashes checked."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.places import ROOT
from ateliers.room_kit.targets import System, pinned

LOCK = ROOT / "binder" / "requirements.txt"
_NO_NETWORK = re.compile(
    r"ConnectionError|NewConnection|ConnectTimeout|ReadTimeout|ProxyError|SSLError|"
    r"name resolution|Max retries|timed out|HTTP error|Connection refused",
    re.IGNORECASE,
)
_NO_WHEEL = re.compile(r"No matching distribution found for (\S+)")


def download(folder: Path, system: System, python: str, lock: Path = LOCK) -> list[Path]:
    """Download the wheels of a lock for another computer, and return them.

    Parameters
    ----------
    folder : Path
        Where to; made if it is not there.
    system : System
        The kind of computer.
    python : str
        Its Python, as ``3.13``.
    lock : Path
        What is needed.

    Raises
    ------
    AteliersError
        The package index does not answer, a wheel does not exist, or a file is not the locked one.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / "wanted.txt"
    wanted.write_text("\n".join(pinned(lock, system, python)) + "\n", "utf-8")
    digits = python.replace(".", "")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "--disable-pip-version-check"),
            *("--no-deps", "--require-hashes", "--only-binary=:all:", "--progress-bar=off"),
            *("--retries=1", "--timeout=20", "--quiet", "--dest", str(folder)),
            *("--implementation=cp", f"--python-version={python}", f"--abi=cp{digits}"),
            *("--abi=abi3", "--abi=none"),
            *(f"--platform={each}" for each in system.platforms),
            *("--requirement", str(wanted)),
        ],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    wanted.unlink()
    if done.returncode:
        raise AteliersError(_told(done.stdout + done.stderr, system, python))
    return sorted(folder.glob("*.whl"))


def _told(said: str, system: System, python: str) -> str:
    """Turn what pip said into one sentence."""
    if _NO_NETWORK.search(said):
        return (
            "the package index does not answer, and the wheels come from there; "
            "check the connection (it is needed once, here), then try again"
        )
    if "HASH" in said or "hashes" in said.lower():
        return (
            "a downloaded package is not the one that the lock names; try again, "
            "and if it comes back, run: make lock"
        )
    if missing := _NO_WHEEL.search(said):
        return (
            f"{missing[1]} has no wheel for Python {python} on {system.label}; "
            "choose another Python with --python"
        )
    return f"pip could not download the wheels: {(said.strip().splitlines() or ['?'])[-1][:200]}"


def listed(wheels: Iterable[Path]) -> bytes:
    """Return the list that installs exactly these files: each by name, version and checksum."""
    lines = []
    for wheel in sorted(wheels, key=lambda path: path.name.lower()):
        name, version = wheel.name.split("-")[:2]
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        lines.append(f"{name.replace('_', '-').lower()}=={version} --hash=sha256:{digest}\n")
    return "".join(lines).encode()
