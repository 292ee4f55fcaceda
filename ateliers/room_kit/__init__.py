"""The kit for a room: the whole book on a USB key, for computers without network or Python.

Not to be taken for the download of one module (`ateliers.site.kit`), which a page of the site
offers to a person who has Python and a connection.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from ateliers import __version__
from ateliers.errors import AteliersError
from ateliers.language import LANGS
from ateliers.modules import modules
from ateliers.places import ROOT
from ateliers.publication import UNPUBLISHED, publication
from ateliers.registry import datasets
from ateliers.room_kit import contents
from ateliers.room_kit.archive import LONGEST, write_zip
from ateliers.room_kit.contents import Files
from ateliers.room_kit.guide import BESIDE, HIDE, NAMES, PythonPart, guide
from ateliers.room_kit.paper import chromium
from ateliers.room_kit.python_part import INSTALLER, STARTS, facts, python_files
from ateliers.room_kit.targets import SYSTEMS, this_system, version
from ateliers.room_kit.wheels import download
from ateliers.site.build import build
from ateliers.site.kit import build_wheel

DIST = ROOT / "dist"
FOLDER, PYTHON_FOLDER = "ateliers-kit", "ateliers-kit-python"


def kit(
    out: Path | None = None, *, site: Path | None = None, tell: Callable[[str], object] = print
) -> Path:
    """Write the kit that needs a browser and nothing else; return the zip.

    Parameters
    ----------
    out : Path, optional
        A file that ends in ``.zip``, or a folder; by default ``dist/``.
    site : Path, optional
        A built site to take; by default it is built anew, so that the same sources give the
        same bytes.
    tell : callable
        Takes a line that says what is being done.

    Raises
    ------
    AteliersError
        No Chromium here, a fault of the book, or a place that cannot be written.
    """
    with TemporaryDirectory(prefix="ateliers-") as folder:
        files = _room(Path(folder), site, tell)
        return _written(out, f"{FOLDER}-{__version__}", FOLDER, files)


def kit_python(
    out: Path | None = None,
    python: str | None = None,
    system: str | None = None,
    *,
    site: Path | None = None,
    tell: Callable[[str], object] = print,
) -> Path:
    """Write the kit that also holds the notebooks and every wheel; return the zip.

    Parameters
    ----------
    out, site, tell
        As for `kit`.
    python : str, optional
        The Python of the room's computers, as ``3.13``; by default this machine's.
    system : str, optional
        One of `SYSTEMS`; by default this machine's.

    Raises
    ------
    AteliersError
        As for `kit`; or the package index does not answer, or a wheel does not exist.
    """
    there = version(python)
    known = system or this_system()
    if known not in SYSTEMS:
        raise AteliersError(f"--system {known}: write one of {', '.join(SYSTEMS)}")
    target, published = SYSTEMS[known], modules()
    with TemporaryDirectory(prefix="ateliers-") as folder:
        place = Path(folder)
        tell(f"Downloading the wheels for Python {there} on {target.label}…")
        wheels = [*download(place / "wheels", target, there), build_wheel(place / "package")]
        about = facts(wheels, target, there, published)
        part = PythonPart(
            there,
            target.label,
            about["megabytes"],
            INSTALLER + target.suffix,
            {lang: STARTS[lang] + target.suffix for lang in LANGS},
        )
        files = _room(place, site, tell, part)
        files |= contents.notebooks(published, datasets())
        files |= python_files(wheels, target, there, about)
        name = f"{PYTHON_FOLDER}-{__version__}-{known}-py{there}"
        return _written(out, name, PYTHON_FOLDER, files, target.longest)


def _room(
    folder: Path, site: Path | None, tell: Callable[[str], object], part: PythonPart | None = None
) -> Files:
    """Return what both kits hold; Chromium starts first, so that its absence is told at once."""
    published, data = modules(), datasets()
    with chromium() as browser:
        if site is None:
            tell("Building both editions…")
            # In a room without a network, a door to another host would be a dead link.
            site = build(out=folder / "site", quiet=True, environment=UNPUBLISHED).parent
        tell("Printing the sheets and the facilitator pages…")
        files = contents.paper(browser, site, published, publication().site)
    files |= contents.site_files(site) | contents.data(data) | {BESIDE: HIDE}
    files["LICENCES.txt"] = contents.licences()
    chart = contents.with_chart(site, published)
    for lang in LANGS:
        files[contents.SOURCES[lang]] = contents.sources(data, lang)
        files[NAMES[lang]] = guide(published, data, chart, lang, part)
    return files


def _written(
    out: Path | None, name: str, folder: str, files: Files, longest: int = LONGEST
) -> Path:
    given = out or DIST
    target = given if given.suffix == ".zip" else given / f"{name}.zip"
    write_zip(target, folder, files, longest)
    return target
