"""What the launch tree holds: a path and its bytes. The same sources give the same bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import TemporaryDirectory

from ateliers import __version__, doors
from ateliers.language import LANGS, NBSP
from ateliers.launch_tree.opening import opening
from ateliers.launch_tree.words import README
from ateliers.modules import modules
from ateliers.notebooks.cleared import dumped
from ateliers.notebooks.placed import placed
from ateliers.places import ROOT
from ateliers.publication import Publication
from ateliers.reference.reading import table
from ateliers.registry import dataset
from ateliers.site.kit import build_wheel
from ateliers.site.strings import STRINGS
from ateliers.sources import verified

EXECUTABLE = "binder/postBuild"
_AS_THEY_ARE = (
    "LICENSE", "LICENSES.md", "binder/requirements.txt", "binder/runtime.txt", EXECUTABLE,
)  # fmt: skip


def contents(known: Publication) -> dict[str, bytes]:
    """Return every file of the tree, by its path.

    Parameters
    ----------
    known : Publication
        Where the project is published; the notebooks name the address of the package.
    """
    with TemporaryDirectory(prefix="ateliers-") as folder:
        wheel = build_wheel(Path(folder))
        name, package = wheel.name, wheel.read_bytes()
    files = {path: (ROOT / path).read_bytes() for path in _AS_THEY_ARE}
    files |= {name: package, "README.md": _readme().encode()}
    used = sorted({id for module in modules() for id in module.datasets})
    files |= {f"data/{id}.csv": verified(dataset(id)).read_bytes() for id in used}
    used = sorted({id for module in modules() for id in module.tables})
    files |= {f"data/{id}.csv": table(id).path.read_bytes() for id in used}
    for lang in LANGS:
        pinned = __version__, name, doors.wheel(known, name), hashlib.sha256(package).hexdigest()
        first = opening(lang, *pinned)
        for place, notebook in placed(modules(), lang):
            notebook["cells"][1:1] = first
            files[place] = dumped(notebook)
    return dict(sorted(files.items()))


def _readme() -> str:
    title = " / ".join(STRINGS["book"][lang] for lang in LANGS)
    independence = "\n\n".join(STRINGS["independence"][lang] for lang in LANGS)
    return README.format(title=title, nbsp=NBSP, independence=independence)
