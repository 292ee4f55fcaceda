"""Files written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO

from ateliers.errors import AteliersError


def write_whole(target: Path, content: bytes) -> None:
    """Replace a file by new content; whatever interrupts, the old or the new one is there.

    Raises
    ------
    AteliersError
        The disk is full or the folder cannot be written; the old file is untouched.
    """
    with whole(target) as file:
        file.write(content)


@contextmanager
def whole(target: Path) -> Iterator[IO[bytes]]:
    """Open a file that takes the target's place once all is written.

    Raises
    ------
    AteliersError
        The disk is full or the folder cannot be written; the old file is untouched.
    """
    temporary: Path | None = None
    try:
        with NamedTemporaryFile(
            dir=target.parent, prefix=f".{target.name}.", suffix=".part", delete=False
        ) as file:
            temporary = Path(file.name)
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(0o644)
        temporary.replace(target)
    except BaseException as error:
        if temporary:
            temporary.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        raise AteliersError(
            f"{target.name} cannot be written in {target.parent} ({error.strerror}); "
            "free some space or change the rights; the file of before is untouched"
        ) from error
