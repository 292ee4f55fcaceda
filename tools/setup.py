"""Make .venv and install what requirements.txt locks. Written for old Pythons too, so that they
can say that they are too old."""

import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
NEEDED_MB = 1500


def stop(sentence):
    sys.stderr.write(sentence + "\n")
    sys.exit(1)


def python_of_venv():
    folder = "Scripts" if os.name == "nt" else "bin"
    return os.path.join(VENV, folder, "python")


def call(arguments, sentence):
    """Run a command; on failure show the end of what it said, then one sentence."""
    done = subprocess.run(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode:
        lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
        notable = [line for line in lines if line.startswith("ERROR") or "Errno" in line]
        sys.stderr.write("\n".join((notable or lines)[-3:]) + "\n")
        stop(sentence)


def main():
    if sys.version_info < (3, 11):
        stop(
            "Python %d.%d is too old: install Python 3.11 or newer, then run: "
            "make PYTHON=python3.11 ..." % sys.version_info[:2]
        )
    try:
        import ensurepip
        import venv
    except ImportError:
        stop("This Python has no venv module: install it (Debian: apt install python3-venv).")
    free = shutil.disk_usage(ROOT).free // 1000000
    if not os.path.isdir(VENV) and free < NEEDED_MB:
        stop("%d MB are free here and %d MB are needed: free some space." % (free, NEEDED_MB))
    ready = os.path.join(VENV, "ready")
    if os.path.exists(ready):
        os.remove(ready)
    python = python_of_venv()
    sound = os.path.exists(python) and not subprocess.call(
        [python, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    if not sound:
        print("Making .venv ...", flush=True)
        try:
            venv.EnvBuilder(with_pip=True, clear=True, symlinks=os.name != "nt").create(VENV)
        except (OSError, subprocess.CalledProcessError) as error:
            stop("The folder .venv could not be made (%s): check the disk and permissions." % error)
    print("Installing what requirements.txt locks (a minute or two, once) ...", flush=True)
    pip = [python, "-m", "pip", "--disable-pip-version-check", "-q"]
    network = "Installing failed: check the network (needed this once) and the disk, then try again."
    call([*pip, "install", "--require-hashes", "-r", "requirements.txt"], network)
    print("Installing ateliers ...", flush=True)
    call(
        [*pip, "install", "--no-deps", "--no-build-isolation", "-e", "."],
        "The package could not be installed: restore pyproject.toml and datasets.yml, then try again.",
    )
    with open(ready, "w") as marker:
        marker.write("installed\n")


main()
