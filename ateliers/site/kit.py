"""A module to take home, as one zip: notebooks without outputs, data, package, instructions.

The same sources give the same bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from functools import partial
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import Lang
from ateliers.modules import Module
from ateliers.notebooks.cleared import cleared, dumped
from ateliers.places import ROOT
from ateliers.reference.reading import table
from ateliers.registry import dataset
from ateliers.site.guide import NAMES, for_any_editor, guide
from ateliers.sources import verified

FOLDERS = ("modules", "exercises")
# Side by side, so that a link from one to the other holds and their names tell them apart.
NOTEBOOKS: dict[Lang, dict[str, str]] = {
    "fr": {"modules": "1-lecon.fr.ipynb", "exercises": "2-exercices.fr.ipynb"},
    "en": {"modules": "1-lesson.en.ipynb", "exercises": "2-exercises.en.ipynb"},
}

# The same day in every zip: the content alone decides whether it changed.
DATED = (2026, 1, 1, 0, 0, 0)


_LINK = re.compile(r"\[([^\]]+)\]\((?:\.\./)?(?:(\w+)/)?([\w-]+)\.(?:fr|en)\.ipynb\)")


def relinked(text: str, id: str, lang: Lang, here: str) -> str:
    """Point to the notebooks of the zip; another module's, which is not in it, is only named."""

    def link(found: re.Match[str]) -> str:
        words, folder, name = found.groups()
        return f"[{words}]({NOTEBOOKS[lang][folder or here]})" if name == id else words

    return _LINK.sub(link, text)


def build_wheel(folder: Path) -> Path:
    """Build the package from the checkout, in this process, and return its file."""
    from hatchling.builders.wheel import WheelBuilder

    folder.mkdir(parents=True, exist_ok=True)
    try:
        return Path(next(WheelBuilder(str(ROOT)).build(directory=str(folder))))
    except (OSError, ValueError) as error:
        raise AteliersError(f"the package cannot be built: {error}") from error


def write_kit(target: Path, module: Module, book: Path, lang: Lang, wheel: Path) -> bool:
    """Write the zip of one module in one language, unless it is there already.

    Parameters
    ----------
    target : Path
        The zip.
    module : Module
        What to put in it.
    book : Path
        Where the notebooks are.
    lang : {"fr", "en"}
        The language.
    wheel : Path
        The package (see `build_wheel`).

    Returns
    -------
    bool
        Whether it changed.
    """
    datasets = [dataset(id, lang) for id in module.datasets]
    files = {
        NOTEBOOKS[lang][folder]: dumped(
            cleared(
                book / folder / f"{module.id}.{lang}.ipynb",
                partial(relinked, id=module.id, lang=lang, here=folder),
            )
        )
        for folder in FOLDERS
    }
    files |= {f"data/{ds.id}.csv": verified(ds, lang).read_bytes() for ds in datasets}
    files |= {f"data/{id}.csv": table(id, lang).path.read_bytes() for id in module.tables}
    files[wheel.name] = wheel.read_bytes()
    text = guide(module, datasets, [NAMES[lang], *files], wheel.name, lang)
    files[NAMES[lang]] = for_any_editor(text)
    mark = _mark(files)
    if target.is_file() and _comment(target) == mark:
        return False
    target.parent.mkdir(parents=True, exist_ok=True)
    write_whole(target, _zip(module.id, files, mark))
    return True


def _zip(folder: str, files: dict[str, bytes], mark: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(f"{folder}/{name}", date_time=DATED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data)
        archive.comment = mark
    return content.getvalue()


def _mark(files: dict[str, bytes]) -> bytes:
    digest = hashlib.sha256()
    for name, data in sorted(files.items()):
        digest.update(f"{name}:{len(data)}:".encode() + data)
    return digest.hexdigest().encode()


def _comment(archive: Path) -> bytes:
    try:
        with zipfile.ZipFile(archive) as opened:
            return opened.comment
    except (OSError, zipfile.BadZipFile):
        return b""
