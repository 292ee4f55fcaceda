"""One zip for a USB key: names that every system takes, the same bytes from the same files."""

from __future__ import annotations

import re
import shutil
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from ateliers.atomic import whole
from ateliers.errors import AteliersError

# The same day in every zip: the content alone decides whether it changed.
DATED = (2026, 1, 1, 0, 0, 0)
LONGEST = 120
"""Signs in a path: Windows takes 260, the folder where a person extracts included."""

_PLAIN = re.compile(r"[A-Za-z0-9._+-]+(/[A-Za-z0-9._+-]+)*")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
# What deflating would not make smaller.
_DENSE = {".whl", ".zip", ".pdf", ".png", ".woff2"}
_RUN = {".sh", ".command"}


def unfit(names: Iterable[str], longest: int = LONGEST) -> list[str]:
    """Return the paths that some system would refuse or mix up, each with the reason."""
    found, seen = [], dict[str, str]()
    for name in names:
        parts = name.split("/")
        if len(name) >= longest:
            found.append(f"{name}: {len(name)} signs, {longest} are too many")
        if not _PLAIN.fullmatch(name):
            found.append(f"{name}: a sign other than A-Z a-z 0-9 . _ + -")
        if any(_RESERVED.fullmatch(part) or part.endswith(".") for part in parts):
            found.append(f"{name}: a name that Windows refuses")
        other = seen.setdefault(name.casefold(), name)
        if other != name:
            found.append(f"{name}: Windows and macOS do not tell it from {other}")
    return found


def write_zip(
    target: Path, folder: str, files: Mapping[str, bytes | Path], longest: int = LONGEST
) -> None:
    """Write a zip with everything in one folder; an interruption leaves the one of before.

    Parameters
    ----------
    target : Path
        The zip.
    folder : str
        The folder inside.
    files : mapping of str to bytes or Path
        Path in the folder → content, or a file to take it from.
    longest : int
        How many signs no path reaches.

    Raises
    ------
    AteliersError
        A path that would not hold on every system; the disk is full or cannot be written.
    """
    entries = {f"{folder}/{name}": content for name, content in sorted(files.items())}
    faults = unfit(entries, longest)
    if faults:
        raise AteliersError("the kit has paths that do not travel: " + "; ".join(faults[:5]))
    target.parent.mkdir(parents=True, exist_ok=True)
    with (
        whole(target) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
    ):
        for name, content in entries.items():
            entry = zipfile.ZipInfo(name, date_time=DATED)
            suffix = Path(name).suffix
            entry.compress_type = zipfile.ZIP_STORED if suffix in _DENSE else zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is made: the mark of a script stays
            entry.external_attr = (0o100755 if suffix in _RUN else 0o100644) << 16
            if isinstance(content, bytes):
                archive.writestr(entry, content)
            else:
                entry.file_size = content.stat().st_size
                with content.open("rb") as source, archive.open(entry, "w") as place:
                    shutil.copyfileobj(source, place)
