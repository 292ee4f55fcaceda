"""What makes a kit installable: wheels, their list, and scripts to open by a double click."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ateliers import doors
from ateliers.language import LANGS, Lang, Text
from ateliers.modules import Module
from ateliers.places import PACKAGE
from ateliers.room_kit.contents import Files
from ateliers.room_kit.targets import System
from ateliers.room_kit.wheels import listed

Facts = dict[str, Any]
SCRIPTS = PACKAGE / "room_kit" / "scripts"
INSTALLER = "1-installer"
STARTS: Text = {"fr": "2-carnets-fr", "en": "2-notebooks-en"}
_NO_PYTHON = """\
Python {python} (64 bits) n’est pas sur ce poste, et la trousse ne le contient pas.
Installez-le depuis python.org (ou demandez-le à qui administre le poste), puis recommencez.

Python {python} (64-bit) is not on this computer, and the kit does not hold it.
Install it from python.org (or ask whoever manages the computer), then try again.
"""


def python_files(wheels: Iterable[Path], system: System, python: str, known: Facts) -> Files:
    """Return the wheels and what installs and starts them.

    Parameters
    ----------
    wheels : iterable of Path
        Every wheel, the package's own included.
    system : System
        The kind of computer.
    python : str
        Its Python, as ``3.13``.
    known : dict
        See `facts`.
    """
    wheels = list(wheels)
    files: Files = {f"wheels/{wheel.name}": wheel for wheel in wheels}
    files["wheels/requirements.txt"] = listed(wheels)
    files["wheels/kit.json"] = (json.dumps(known, indent=1, sort_keys=True) + "\n").encode()
    absent = _NO_PYTHON.format(python=python)
    files["wheels/no-python.txt"] = (
        absent.replace("\n", "\r\n") if system.suffix == ".bat" else absent
    ).encode()
    for name in ("install.py", "start.py"):
        files[f"wheels/{name}"] = (SCRIPTS / name).read_bytes()
    files[f"{INSTALLER}{system.suffix}"] = _script("installer", system, python)
    for lang in LANGS:
        files[f"{STARTS[lang]}{system.suffix}"] = _script("start", system, python, lang)
    return files


def _script(name: str, system: System, python: str, lang: Lang = "fr") -> bytes:
    """Return a script for the system, in its line ends."""
    windows = system.suffix == ".bat"
    source = (SCRIPTS / f"{name}{'.bat' if windows else '.sh'}").read_text("utf-8")
    values = {
        "{python}": python,
        "{tuple}": python.replace(".", ", "),
        "{suffix}": system.suffix,
        "{lang}": lang,
    }
    for mark, value in values.items():
        source = source.replace(mark, value)
    # A .bat file is read in the computer's own code page: ASCII alone means the same in all.
    return source.replace("\n", "\r\n").encode("ascii") if windows else source.encode()


def facts(wheels: Iterable[Path], system: System, python: str, modules: Sequence[Module]) -> Facts:
    """Return what the scripts and the guide know of the kit.

    Parameters
    ----------
    wheels, system, python
        See `python_files`.
    modules : list of Module
        The published modules; the first one's lesson opens.
    """
    size, longest = 0, 0
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                size += entry.file_size
                longest = max(longest, len(_installed(entry.filename, python)))
    return {
        "python": python,
        "platform": system.markers["sys_platform"],
        "machine": system.markers["platform_machine"].lower().replace("amd64", "x86_64"),
        "label": system.label,
        "suffix": system.suffix,
        # Compiled files, pip itself and what it unpacks on its way.
        "megabytes": round(size * 1.8 / 1e7) * 10,
        "longest": longest,
        "first": {lang: doors.place(lang, "modules", modules[0].id) for lang in LANGS},
    }


def _installed(name: str, python: str) -> str:
    """Return where a wheel's file lies in an environment of Windows, the deepest of all."""
    top, _, rest = name.partition("/")
    if top.endswith(".data"):
        kind, _, inner = rest.partition("/")
        return inner if kind == "data" else f"Lib\\site-packages\\{inner}"
    folder, _, file = name.rpartition("/")
    if file.endswith(".py"):
        tag = python.replace(".", "")
        name = f"{folder}/__pycache__/{file.removesuffix('.py')}.cpython-{tag}.pyc"
    return f"Lib\\site-packages\\{name}"
