"""The files of a new module, laid down so that the tests name what is left to write."""

from __future__ import annotations

import re
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import LANGS
from ateliers.new_module import contents, skeleton
from ateliers.notebooks.files import as_bytes
from ateliers.notebooks.header import sync
from ateliers.places import BOOK, PACKAGE, ROOT

__all__ = ["new_module"]

_FORM = re.compile(r"^(0[1-9]|1[0-9])(-[a-z0-9]+)+$")


def new_module(
    id: str,
    book: Path = BOOK,
    exercises: Path = PACKAGE / "exercises",
    toc: Path = ROOT / "_toc.yml",
) -> list[Path]:
    """Lay down a module: declaration, notebooks, exercises, facilitator's page, contents.

    What is left to write stands between ⟦ and ⟧; `ateliers.unfilled` finds it.

    Parameters
    ----------
    id : str
        Two digits and a slug: ``09-joining``.
    book, exercises, toc : Path
        Where to.

    Returns
    -------
    list of Path
        What was written; nothing that was there is touched but the contents file.

    Raises
    ------
    AteliersError
        The name has another form, or the number or the slug is taken.
    """
    _refuse_taken(id, book, exercises)
    package = exercises / f"m{id.replace('-', '_')}"
    files: dict[Path, bytes] = {
        book / "modules" / f"{id}.yml": skeleton.declaration(id).encode(),
        package / "__init__.py": skeleton.exercises(id).encode(),
    }
    for lang in LANGS:
        for kind, cells in (("modules", skeleton.lesson), ("exercises", skeleton.page)):
            files[book / kind / f"{id}.{lang}.ipynb"] = as_bytes(skeleton.notebook(cells(id, lang)))
        files[book / "pages" / "instructors" / f"{id}.{lang}.md"] = skeleton.guide(id).encode()
    new_toc = contents.with_module(toc.read_text("utf-8"), id, skeleton.level(id))
    written: list[Path] = []
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, content)
            written.append(path)
        sync(id, book)
        write_whole(toc, new_toc.encode())
    except BaseException:
        for path in written:
            path.unlink(missing_ok=True)
        raise
    return [*written, toc]


def _refuse_taken(id: str, book: Path, exercises: Path) -> None:
    if not _FORM.match(id):
        raise AteliersError(
            f'"{id[:60]}" is no name of a module; write two digits and a slug, as in 09-joining'
        )
    if not (book / "modules").is_dir():
        raise AteliersError("the book is not here; work in a checkout of the project")
    for path in sorted((book / "modules").glob("*.yml")):
        for part, taken in (("number", path.stem[:2] == id[:2]), ("slug", path.stem[3:] == id[3:])):
            if taken:
                raise AteliersError(f"{path.stem} has that {part} already; choose another for {id}")
    found = [*exercises.glob(f"m{id[:2]}_*"), *book.rglob(f"{id[:2]}-*.*.ipynb")]
    if found:
        raise AteliersError(
            f"{found[0].name} has the number {id[:2]} already; choose another for {id}"
        )
