"""Install the workshops from the wheels beside this file, without a network: once a computer.

It stands alone: nothing but Python itself is there yet when it runs.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

WHEELS = Path(__file__).resolve().parent
KIT = WHEELS.parent
ENV = KIT / "env"
PYTHON = ENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
READY = ENV / "ready"
LOG = KIT / "installation.log"
# Windows takes paths of 259 signs, unless its owner has allowed longer ones.
LONGEST = 259


def say(french: str, english: str) -> None:
    """Tell a person something, in both languages."""
    print(f"{french}\n{english}\n", flush=True)


def stop(french: str, english: str) -> NoReturn:
    """Tell what is in the way, and end."""
    say(french, english)
    sys.exit(1)


def check_machine(kit: dict[str, Any]) -> None:
    """Stop where the wheels are those of another computer."""
    machine = platform.machine().lower().replace("amd64", "x86_64").replace("aarch64", "arm64")
    version, wide = "{}.{}".format(*sys.version_info[:2]), sys.maxsize > 2**32
    here = (version, sys.platform, machine, wide)
    if here != (kit["python"], kit["platform"], kit["machine"], True):
        bits = 64 if wide else 32
        stop(
            f"Cette trousse est faite pour Python {kit['python']} (64 bits) sur {kit['label']}; "
            f"ici, c’est Python {version} ({bits} bits) sur {platform.system()}, {machine}. "
            "Installez ce Python, ou prenez la trousse faite pour ce poste.",
            f"This kit is made for Python {kit['python']} (64-bit) on {kit['label']}; "
            f"here is Python {version} ({bits}-bit) on {platform.system()}, {machine}. "
            "Install that Python, or take the kit made for this computer.",
        )


def check_place(kit: dict[str, Any]) -> None:
    """Stop where the disk is too full, or the folder too deep for Windows."""
    free, needed = shutil.disk_usage(KIT).free // 1_000_000, kit["megabytes"]
    if free < needed:
        stop(
            f"Il reste {free}\u00a0Mo ici et il en faut {needed}\u00a0: libérez de la place.",
            f"{free} MB are free here and {needed} are needed: make some room.",
        )
    if os.name == "nt" and len(f"{ENV}") + 1 + kit["longest"] > LONGEST and not long_paths():
        stop(
            "Le dossier est trop loin de la racine du disque pour Windows. Déplacez-le, par "
            "exemple dans C:\\ateliers, puis recommencez.",
            "The folder is too deep in the disk for Windows. Move it, for example to "
            "C:\\ateliers, then try again.",
        )


def long_paths() -> bool:
    """Say whether Windows takes long paths here."""
    if sys.platform != "win32":
        return True
    import winreg

    place = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    except OSError:
        return False


def make_environment() -> None:
    """Make the folder env, anew."""
    try:
        import ensurepip  # noqa: F401  # Debian ships venv without it
        import venv
    except ImportError:
        stop(
            "Ce Python n’a pas le module venv. Sous Debian ou Ubuntu\u00a0: "
            "sudo apt install python3-venv",
            "This Python has no venv module. On Debian or Ubuntu: sudo apt install python3-venv",
        )
    try:
        # Copies, not links: a USB key takes none.
        venv.EnvBuilder(with_pip=True, clear=True, symlinks=False).create(ENV)
    except (OSError, subprocess.CalledProcessError) as error:
        stop(
            f"Le dossier env n’a pas pu être créé ({error}). Copiez tout le dossier sur le disque "
            "du poste, dans un dossier où l’écriture est permise, puis recommencez.",
            f"The folder env could not be made ({error}). Copy the whole folder to the "
            "computer’s disk, where you may write, then try again.",
        )


def install() -> None:
    """Install from the wheels beside, and from nowhere else; what pip says goes to a file."""
    command: list[str | Path] = [
        *(PYTHON, "-m", "pip", "install", "--isolated", "--disable-pip-version-check"),
        *("--no-index", "--find-links", WHEELS, "--require-hashes"),
        *("--requirement", WHEELS / "requirements.txt"),
    ]
    with LOG.open("wb") as log:
        done = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT)
    if done.returncode:
        lines = LOG.read_text("utf-8", "replace").strip().splitlines()
        last = next((line for line in reversed(lines) if "ERROR" in line), "?")[:200]
        stop(
            f"L’installation a échoué ({last}). Recopiez le dossier depuis la clé, puis "
            "recommencez; le détail est dans installation.log.",
            f"The installation failed ({last}). Copy the folder from the key again, then retry; "
            "the details are in installation.log.",
        )
    LOG.unlink()


def main() -> None:
    """Install, telling each step."""
    kit = json.loads((WHEELS / "kit.json").read_text("utf-8"))
    check_machine(kit)
    check_place(kit)
    say(
        "Installation dans le dossier env, sans connexion. Comptez quelques minutes…",
        "Installing into the folder env, offline. Allow a few minutes…",
    )
    READY.unlink(missing_ok=True)
    make_environment()
    install()
    READY.write_text("installed\n")
    say(
        f"C’est prêt. Ouvrez maintenant 2-carnets-fr{kit['suffix']}.",
        f"Ready. Now open 2-notebooks-en{kit['suffix']}.",
    )


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]
    main()
