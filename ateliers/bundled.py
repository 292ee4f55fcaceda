"""The files that come with the package: each is proven by its checksum before it is read."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from ateliers.language import Text

# Files whose checksum was right, with the time and size they had.
_proven: dict[Path, tuple[int, int, str]] = {}


def fault(file: Path, expected: str) -> Text | None:
    """Return what is wrong with a file, to be put after its name; None where it is the one.

    Parameters
    ----------
    file : Path
        The file.
    expected : str
        Its SHA-256, in hexadecimal.
    """
    try:
        state = file.stat()
        mark = (state.st_mtime_ns, state.st_size, expected)
        if _proven.get(file) == mark:
            return None
        found = sha256(file.read_bytes()).hexdigest()
    except OSError as error:
        why = f"({error.strerror})"
        return {"fr": f"n’est pas lisible {why}", "en": f"cannot be read {why}"}
    if found != expected:
        told = f"(sha256 {found[:8]}…)"
        return {
            "fr": f"n’est pas le fichier déclaré {told}",
            "en": f"is not the declared file {told}",
        }
    _proven[file] = mark
    return None


def forget() -> None:
    """Forget what was proven in this process."""
    _proven.clear()
