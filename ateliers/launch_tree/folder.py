"""The launch tree as a folder: written whole beside its place, then put there."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from pathlib import Path

from ateliers import __version__
from ateliers.errors import AteliersError
from ateliers.launch_tree.contents import EXECUTABLE, contents
from ateliers.publication import Publication, publication

LIST = "launch-tree.json"
"""Names every file of the tree with its checksum, so that a file of somebody's is known."""


def launch_tree(out: Path, known: Publication | None = None) -> Path:
    """Write what the doors open: notebooks, environment and package, and nothing of the site.

    Parameters
    ----------
    out : Path
        A folder that does not exist, or is empty, or holds an unaltered launch tree.
    known : Publication, optional
        Where the project is published; by default what the settings say.

    Raises
    ------
    AteliersError
        The folder holds something else; it is left as it is.
    """
    _refuse_others(out)
    files = contents(known or publication())
    sums = {path: hashlib.sha256(content).hexdigest() for path, content in files.items()}
    listed = {"version": __version__, "files": sums}
    files[LIST] = (json.dumps(listed, indent=1, sort_keys=True) + "\n").encode()
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as folder:
        new, old = Path(folder) / "new", Path(folder) / "old"
        for path, content in files.items():
            target = new / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            target.chmod(0o755 if path == EXECUTABLE else 0o644)
        if out.exists():
            out.rename(old)
        try:
            new.rename(out)
        except OSError:
            if old.exists():
                old.rename(out)
            raise
        if old.exists():
            shutil.rmtree(old)
    return out


def _refuse_others(out: Path) -> None:
    """Make sure that nothing of somebody's would be lost."""
    if out.is_symlink() or (out.exists() and not out.is_dir()):
        raise AteliersError(f"{out} is not a folder; name a folder that is empty or not there yet")
    if not out.exists() or not any(out.iterdir()):
        return
    if not (out / LIST).is_file():
        raise AteliersError(
            f"{out} holds something else than a launch tree; "
            "name a folder that is empty or not there yet"
        )
    try:
        sums = dict(json.loads((out / LIST).read_bytes())["files"])
    except (OSError, ValueError, KeyError, TypeError):
        sums = {}
    for path in sorted(out.rglob("*")):
        name = path.relative_to(out).as_posix()
        if path.is_dir() and not path.is_symlink():
            continue
        if name != LIST and sums.get(name) != hashlib.sha256(path.read_bytes()).hexdigest():
            raise AteliersError(
                f"{name} in {out} is not as the launch tree was written; "
                "move it elsewhere, or name another folder"
            )
