"""The kit with Python, made, installed and run as in a room: no network. Minutes: `make test-doors`."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ateliers.room_kit import kit_python
from ateliers.room_kit.targets import SYSTEMS, this_system, version

pytestmark = pytest.mark.doors
DRIVE = Path(__file__).with_name("drive_kit.py")
NOTEBOOKS = (
    "fr/exercises/05-reading-csv.ipynb",
    "fr/modules/07-first-chart.ipynb",
    "en/exercises/05-reading-csv.ipynb",
    "en/modules/07-first-chart.ipynb",
)
# A network of its own, which reaches nothing but itself.
ALONE = ("unshare", "--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh")
RUN = """
"$1" --no-browser --ServerApp.allow_root=True --ServerApp.port="$2" --ServerApp.port_retries=0 \\
    --IdentityProvider.token=room >lab.log 2>&1 &
server=$!
trap 'kill $server; wait $server' EXIT
for _ in $(seq 120); do
  grep -q "127.0.0.1:$2/lab" lab.log && break
  kill -0 $server || { cat lab.log >&2; exit 1; }
  sleep 0.5
done
shift
port=$1
shift
env/bin/python "$@"
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the kit for this machine, extracted; its site is built anew."""
    folder = tmp_path_factory.mktemp("room")
    archive = kit_python(folder, tell=lambda _: None)
    assert archive.name.endswith(f"-{this_system()}-py{version(None)}.zip")
    subprocess.run([sys.executable, "-m", "zipfile", "-e", archive, folder], check=True)
    found = folder / "ateliers-kit-python"
    with zipfile.ZipFile(archive) as opened:
        for entry in opened.infolist():
            (folder / entry.filename).chmod(entry.external_attr >> 16 & 0o777)
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="cuts the network as Linux does")
def test_it_is_installed_and_run_without_a_network(made: Path) -> None:
    can = subprocess.run([*ALONE, "true"], capture_output=True, text=True)
    if can.returncode:
        pytest.skip(f"this machine makes no network of its own: {can.stderr.strip()}")
    # What the room has: the system and this Python, nothing of ours.
    python = Path(sys.executable).resolve().parent
    room = {"PATH": f"{python}:/usr/sbin:/usr/bin:/sbin:/bin", "HOME": str(made.parent / "home")}
    cut = subprocess.run(
        [*ALONE, "python3", "-c", "import urllib.request as u; u.urlopen('http://192.0.2.1', timeout=3)"],
        env=room, capture_output=True, text=True,
    )  # fmt: skip
    assert cut.returncode and "unreachable" in cut.stderr

    done = subprocess.run(
        [*ALONE, "./1-installer.sh"], cwd=made, env=room, capture_output=True, text=True,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "C’est prêt" in done.stdout and "Ready" in done.stdout
    assert not (made / "installation.log").exists()
    checked = subprocess.run([made / "env/bin/python", "-m", "pip", "check"], capture_output=True)
    assert checked.returncode == 0, checked.stdout.decode()

    for lang, script in (("fr", "2-carnets-fr.sh"), ("en", "2-notebooks-en.sh")):
        port = str(free_port())
        names = [name for name in NOTEBOOKS if name.startswith(lang)]
        address = f"http://127.0.0.1:{port}"
        ran = subprocess.run(
            [*ALONE, "bash", "-c", RUN, "bash", f"./{script}", port, DRIVE, address, "room", *names],
            cwd=made, env=room, capture_output=True, text=True, timeout=400,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout[-3000:] + ran.stderr[-3000:]
        for name, shown in json.loads(ran.stdout).items():
            wrong, right, many, rows, where, chart = shown
            lead = {"fr": ("Pas encore", "Juste"), "en": ("Not yet", "Right")}[lang]
            assert lead[0] in wrong and lead[1] in right, name
            assert lead[0] in many and lead[1] in rows, name
            assert f"{made}/env/" in where and "<svg" in chart.replace("%3Csvg", "<svg")


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return int(place.getsockname()[1])


def test_a_damaged_kit_is_told(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kit"
    shutil.copytree(made / "wheels", copy / "wheels")
    wheel = next((copy / "wheels").glob("pandas-*.whl"))
    wheel.write_bytes(wheel.read_bytes()[:-1000] + b"0" * 1000)
    done = subprocess.run(
        [sys.executable, copy / "wheels" / "install.py"], capture_output=True, text=True
    )
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "L’installation a échoué" in done.stdout and "The installation failed" in done.stdout
    assert (copy / "installation.log").is_file() and not (copy / "env" / "ready").exists()


@pytest.mark.parametrize("python", ["3.12", "3.13"])
def test_the_kit_of_windows_is_whole(python: str, tmp_path: Path) -> None:
    """No Windows here: another resolver, told to be one, finds every wheel it asks for."""
    from ateliers.room_kit.wheels import download, listed

    wheels = download(tmp_path / "wheels", SYSTEMS["windows"], python)
    (tmp_path / "requirements.txt").write_bytes(listed(wheels))
    uv = Path(sys.executable).with_name("uv")
    subprocess.run(
        [
            uv, "pip", "install", "--offline", "--no-cache", "--no-config", "--quiet",
            "--python-platform", "x86_64-pc-windows-msvc", "--python-version", python,
            "--only-binary", ":all:", "--no-index", "--find-links", tmp_path / "wheels",
            "--require-hashes", "--target", tmp_path / "env", "-r", tmp_path / "requirements.txt",
        ],
        check=True,
    )  # fmt: skip
    tags = {path.name.split(".", 1)[1] for path in (tmp_path / "env").rglob("*.pyd")}
    assert f"cp{python.replace('.', '')}-win_amd64.pyd" in tags
    assert not list((tmp_path / "env").rglob("*.so"))
    assert (tmp_path / "env" / "winpty").is_dir() and (tmp_path / "env" / "colorama").is_dir()
    assert not (tmp_path / "env" / "pexpect").exists()
