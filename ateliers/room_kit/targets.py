"""Which wheels a computer takes, and what of the lock it needs: told from another computer.

pip chooses the files of another system, but reads the markers of a lock (`; os_name == 'nt'`) for
the machine it runs on. So the markers are read here, and pip is handed what is left.
"""

from __future__ import annotations

import platform
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ateliers.errors import AteliersError
from ateliers.room_kit.archive import LONGEST

OLDEST = (3, 11)
_FIRST = re.compile(r"(?P<pin>[A-Za-z0-9._-]+==[^\s;]+)\s*(?:;(?P<marker>[^\\]*?))?(?=\s--hash)")


@dataclass(frozen=True)
class System:
    """A kind of computer: the wheels it takes and what markers read of it."""

    name: str
    platforms: tuple[str, ...]
    markers: Mapping[str, str]
    suffix: str
    label: str

    @property
    def longest(self) -> int:
        """How many signs no path of its kit reaches: wheels of Linux have long names."""
        return LONGEST if self.suffix == ".bat" else 2 * LONGEST


def _system(
    name: str, label: str, platforms: tuple[str, ...], suffix: str, markers: str
) -> tuple[str, System]:
    keys = ("os_name", "sys_platform", "platform_system", "platform_machine")
    read = dict(zip(keys, markers.split(), strict=True))
    return name, System(name, platforms, read, suffix, label)


# glibc 2.28 is of 2018 (Debian 10, Ubuntu 20.04 and later have it), macOS 12 of 2021.
_MANYLINUX = tuple(f"manylinux_2_{n}_x86_64" for n in range(28, 4, -1))
_OLD_NAMES = ("manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64")
SYSTEMS = dict(
    [
        _system("windows", "Windows", ("win_amd64",), ".bat", "nt win32 Windows AMD64"),
        _system(
            "linux", "Linux", _MANYLINUX + _OLD_NAMES, ".sh", "posix linux Linux x86_64"
        ),
        _system(
            "macos", "macOS (Apple)", ("macosx_12_0_arm64",), ".command",
            "posix darwin Darwin arm64",
        ),
        _system(
            "macos-intel", "macOS (Intel)", ("macosx_12_0_x86_64",), ".command",
            "posix darwin Darwin x86_64",
        ),
    ]
)  # fmt: skip


def this_system() -> str:
    """Return the name of this machine's system.

    Raises
    ------
    AteliersError
        No kit is made for it.
    """
    machine = platform.machine().lower().replace("x86_64", "amd64").replace("aarch64", "arm64")
    known = {
        ("win32", "amd64"): "windows",
        ("linux", "amd64"): "linux",
        ("darwin", "arm64"): "macos",
        ("darwin", "amd64"): "macos-intel",
    }
    try:
        return known[sys.platform, machine]
    except KeyError:
        raise AteliersError(
            f"no kit is made for this machine ({sys.platform}, {platform.machine()}); "
            f"name the system of the room: --system {', '.join(SYSTEMS)}"
        ) from None


def version(text: str | None) -> str:
    """Return a version of Python as ``3.13``; by default that of this machine.

    Raises
    ------
    AteliersError
        It is none, or too old.
    """
    asked = text or "{}.{}".format(*sys.version_info)
    found = re.fullmatch(r"3\.(\d{1,2})", asked)
    if not found or (3, int(found[1])) < OLDEST:
        raise AteliersError(
            f"--python {asked}: write two numbers, as in 3.13, from {'.'.join(map(str, OLDEST))} on"
        )
    return asked


def environment(system: System, python: str) -> dict[str, str]:
    """Return what the markers of a lock read there; the oldest release of that Python."""
    return {
        **system.markers,
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "implementation_version": f"{python}.0",
        "platform_python_implementation": "CPython",
        "platform_release": "",
        "platform_version": "",
        "extra": "",
    }


def pinned(lock: Path, system: System, python: str) -> list[str]:
    """Return the lines of a lock that a computer needs, hashes kept, markers gone.

    Parameters
    ----------
    lock : Path
        A lock for every system, as ``uv pip compile --universal --generate-hashes`` writes it.
    system : System
        The kind of computer.
    python : str
        Its Python, as ``3.13``.

    Raises
    ------
    AteliersError
        The lock is not there or is not of that form.
    """
    from packaging.markers import InvalidMarker, Marker

    try:
        text = lock.read_text("utf-8")
    except OSError:
        raise AteliersError(f"{lock.parent.name}/{lock.name} is not here; run: make lock") from None
    there, found = environment(system, python), []
    for line in _requirements(text):
        parts = _FIRST.match(line)
        try:
            wanted = parts and (not parts["marker"] or Marker(parts["marker"]).evaluate(there))
        except InvalidMarker:
            parts = None
        if parts is None:
            raise AteliersError(
                f"{lock.name}: “{line[:60]}” is not name==version with hashes; run: make lock"
            )
        if wanted:
            found.append(f"{parts['pin']} {line[parts.end() :].strip()}")
    return found


def _requirements(text: str) -> Iterator[str]:
    """Yield each requirement on one line, without comments."""
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("#"))
    for whole in re.split(r"\n(?=\S)", "\n".join(lines)):
        if joined := " ".join(whole.replace("\\\n", " ").split()):
            yield joined
