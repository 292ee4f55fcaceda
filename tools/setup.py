"""Make .venv and install what requirements.txt locks.

Written so that an old Python can still read it, and say that it is too old.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts" if os.name == "nt" else "bin") / "python"
READY = VENV / "ready"
NEEDED_MB = 1500


def stop(sentence):
    sys.stderr.write(sentence + "\n")
    sys.exit(1)


def call(arguments, sentence):
    """Run a command; on failure show what matters of what it said, then one sentence."""
    done = subprocess.run(
        [str(part) for part in arguments],
        cwd=str(ROOT),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
        notable = [line for line in lines if line.startswith("ERROR") or "Errno" in line]
        sys.stderr.write("\n".join((notable or lines)[-3:]) + "\n")
        stop(sentence)


def works():
    """Say whether .venv holds a Python that runs and is recent enough."""
    if not PYTHON.exists():
        return False
    test = "import sys; sys.exit(sys.version_info < (3, 11))"
    return not subprocess.call(
        [str(PYTHON), "-c", test], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def main():
    if sys.version_info < (3, 11):
        stop(
            "Python {}.{} is too old: install Python 3.11 or newer, then run: "
            "make PYTHON=python3.11 book".format(*sys.version_info[:2])
        )
    try:
        import ensurepip  # noqa: F401  # Debian ships venv without it
        import venv
    except ImportError:
        stop("This Python has no venv module: install it (Debian: apt install python3-venv).")
    free = shutil.disk_usage(str(ROOT)).free // 1000000
    if not VENV.is_dir() and free < NEEDED_MB:
        stop(f"{free} MB are free here and {NEEDED_MB} MB are needed: free some space.")
    if READY.exists():
        READY.unlink()
    if not works():
        print("Making .venv ...", flush=True)
        try:
            venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(str(VENV))
        except (OSError, subprocess.CalledProcessError) as error:
            stop(f"The folder .venv could not be made ({error}): check the disk and permissions.")
    print("Installing what requirements.txt locks (a minute or two, once) ...", flush=True)
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "-q"]
    call(
        [*pip, "install", "--require-hashes", "-r", "requirements.txt"],
        "Installing failed: check the network (needed this once) and the disk, then try again.",
    )
    print("Installing ateliers ...", flush=True)
    call(
        [*pip, "install", "--no-deps", "--no-build-isolation", "-e", "."],
        "The package could not be installed: restore pyproject.toml and datasets.yml, "
        "then try again.",
    )
    READY.write_text("installed\n")


main()
