"""The copies kept from portals: one file a dataset, whose name says when it came and what it is.

``velos-2012.20261124T190500Z.a828907a.csv`` is put in place in one move, so that whatever
interrupts there is the old copy or the new one; what an interruption leaves lies in a folder of
its own, ``velos-2012.incoming``, which the next reading empties.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from ateliers.errors import AteliersError

_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_COPY = re.compile(rf"({_SLUG})\.(\d{{8}}T\d{{6}}Z)\.([0-9a-f]{{8}})\.csv")
_LEFT = re.compile(rf"({_SLUG})\.incoming")
_DEVICES = re.compile(r"con|prn|aux|nul|com\d|lpt\d")
_WHEN = "%Y%m%dT%H%M%SZ"

# Copies whose checksum was right, with the time and size they had.
_verified: dict[Path, tuple[int, int]] = {}


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy: where, when it came (seconds since 1970), the checksum that its name declares."""

    path: Path
    moment: float
    digest: str

    @property
    def day(self) -> dt.date:
        """The day it came, where the reader is."""
        return dt.date.fromtimestamp(self.moment)

    @property
    def whole(self) -> bool:
        """Whether these are the bytes that were checked when they came."""
        try:
            state = self.path.stat()
            mark = state.st_mtime_ns, state.st_size
            if _verified.get(self.path) == mark:
                return True
            if sha256(self.path.read_bytes()).hexdigest()[:8] != self.digest:
                return False
        except OSError:
            return False
        _verified[self.path] = mark
        return True


class Cache:
    """The folder of the copies; nothing is ever written outside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def copies(self, id: str | None = None) -> list[Kept]:
        """Return the copies of a dataset, or of all, the last that came first."""
        found = []
        for file in self._files():
            name = _COPY.fullmatch(file.name)
            if name and id in (None, name[1]):
                with suppress(ValueError, OverflowError, OSError):
                    when = dt.datetime.strptime(name[2], _WHEN).replace(tzinfo=dt.UTC)
                    found.append(Kept(file, when.timestamp(), name[3]))
        return sorted(found, key=lambda kept: kept.moment, reverse=True)

    @contextmanager
    def alone(self, id: str, seconds: float) -> Iterator[Path]:
        """Give an empty folder to one process at a time; it is gone afterwards.

        Raises
        ------
        filelock.Timeout
            Another process has kept it for so long.
        OSError
            The cache cannot be written.
        """
        import filelock

        self._safe(id)
        self.folder.mkdir(parents=True, exist_ok=True)
        workspace = self.folder / f"{id}.incoming"
        with filelock.FileLock(self.folder / f"{id}.lock", timeout=seconds):
            if workspace.is_symlink() or workspace.is_file():  # a link would lead outside
                workspace.unlink()
            shutil.rmtree(workspace, ignore_errors=True)
            workspace.mkdir(exist_ok=True)
            try:
                yield workspace
            finally:
                shutil.rmtree(workspace, ignore_errors=True)

    def keep(self, id: str, content: bytes, moment: float, workspace: Path) -> Kept:
        """Put new content in the place of what was kept; called by who is `alone`."""
        when = dt.datetime.fromtimestamp(moment, dt.UTC).replace(microsecond=0)
        digest = sha256(content).hexdigest()[:8]
        target = self.folder / f"{self._safe(id)}.{when.strftime(_WHEN)}.{digest}.csv"
        part = workspace / "checked.csv"
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
        for older in self.copies(id):
            if older.path != target:
                with suppress(OSError):  # somebody reads it, on Windows: it goes the next time
                    older.path.unlink()
        return Kept(target, when.timestamp(), digest)

    def faults(self) -> list[str]:
        """Return what is wrong in the folder, a line a fault; none where it is sound or absent."""
        if self.folder.exists() and not os.access(self.folder, os.R_OK | os.W_OK | os.X_OK):
            return [f"{self.folder} cannot be read and written; change its rights, or delete it"]
        if self.folder.exists() and not self.folder.is_dir():
            return [f"{self.folder} is a file where a folder should be; move it away"]
        found = [
            f"{kept.path} is not what came from the portal any more; delete it"
            for kept in self.copies()
            if not kept.whole
        ]
        for file in self._files():
            left = _LEFT.fullmatch(file.name)
            if left and not self._busy(left[1]):
                found.append(f"{file} was left by an interrupted download; delete it")
        return found

    def _busy(self, id: str) -> bool:
        """Whether a process is at work on this dataset."""
        import filelock

        try:
            with filelock.FileLock(self.folder / f"{id}.lock", timeout=0):
                return False
        except filelock.Timeout:
            return True

    def _files(self) -> list[Path]:
        try:
            return sorted(self.folder.iterdir())
        except OSError:
            return []

    def _safe(self, id: str) -> str:
        """Return a name that can be part of a file name on every system."""
        if not re.fullmatch(_SLUG, id) or len(id) > 100 or _DEVICES.fullmatch(id):
            raise AteliersError(
                f"{id[:40]!r} cannot name a kept copy: small letters, digits and single hyphens"
            )
        return id
