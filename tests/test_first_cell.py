"""The first block of a notebook that is opened alone: it finds, installs, or says what to do."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import threading
import venv
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from ateliers import __version__
from ateliers.language import LANGS, Lang
from ateliers.launch_tree.opening import opening

WHEEL = "ateliers_donnees_ouvertes-9.9.9-py3-none-any.whl"
NOWHERE = "http://127.0.0.1:9/"


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an empty environment."""
    folder = tmp_path_factory.mktemp("bare") / "env"
    venv.create(folder, with_pip=True, symlinks=os.name != "nt")
    return folder / "bin" / "python"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Serve on loopback a package of the same name that needs nothing; give address and file."""
    folder = tmp_path_factory.mktemp("published")
    info = "ateliers_donnees_ouvertes-9.9.9.dist-info"
    with zipfile.ZipFile(folder / WHEEL, "w") as archive:
        archive.writestr("ateliers/__init__.py", '__version__ = "9.9.9"\n')
        meta = "Metadata-Version: 2.1\nName: ateliers-donnees-ouvertes\nVersion: 9.9.9\n"
        archive.writestr(f"{info}/METADATA", meta)
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{WHEEL}", folder / WHEEL
    server.shutdown()


def run(
    python: Path, lang: Lang, address: str = "", sum_: str = "0" * 64, *, at: Path, before: str = ""
) -> tuple[str, str]:
    """Run the block in a folder; return what it says, and the sentence it stops with."""
    source = "".join(opening(lang, "9.9.9", WHEEL, address, sum_)[1]["source"])
    # As a notebook does: the error is asked for the lines to show.
    script = (
        f"import sys\n{before}\ntry:\n    exec(compile(sys.argv[1], 'cell', 'exec'), {{}})\n"
        "except Exception as fault:\n    print('|', *fault._render_traceback_(), sep='\\n')\n"
    )
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
    done = subprocess.run(
        [python, "-I", "-c", script, source], cwd=at, env=kept, capture_output=True, text=True
    )
    assert done.returncode == 0 and not done.stderr, done.stderr
    said, _, stopped = done.stdout.partition("|\n")
    assert stopped.count("\n") <= 1, "one sentence, and no line of code"
    return said.strip(), stopped.strip()


FINDS: dict[Lang, str] = {"fr": "sont là", "en": "are here"}


@pytest.mark.parametrize("lang", LANGS)
def test_it_finds_the_tools(lang: Lang, tmp_path: Path) -> None:
    said, stopped = run(Path(sys.executable), lang, at=tmp_path)
    assert FINDS[lang] in said and f"{__version__}" in said and "9.9.9" in said and not stopped


@pytest.mark.parametrize(
    "lang, told", [("fr", "téléchargez le module"), ("en", "download the module")]
)
def test_without_an_address_it_says_what_to_do(
    lang: Lang, told: str, bare: Path, tmp_path: Path
) -> None:
    said, stopped = run(bare, lang, at=tmp_path)
    assert not said and told in stopped


@pytest.mark.parametrize(
    "lang, told", [("fr", "vérifiez la connexion"), ("en", "check the connection")]
)
def test_without_a_network_it_says_what_to_do(
    lang: Lang, told: str, bare: Path, tmp_path: Path
) -> None:
    _, stopped = run(bare, lang, NOWHERE + WHEEL, at=tmp_path)
    assert told in stopped and "pip" not in stopped


def test_a_package_that_is_not_the_pinned_one_is_refused(
    bare: Path, published: tuple[str, Path], tmp_path: Path
) -> None:
    _, stopped = run(bare, "en", published[0], at=tmp_path)
    assert "could not be installed" in stopped
    assert FINDS["en"] not in run(bare, "en", at=tmp_path)[0]


def test_an_old_python_is_told(bare: Path, tmp_path: Path) -> None:
    old = "sys.version_info = (3, 9, 2)"
    assert "avec Python 3.9\u00a0:" in run(bare, "fr", NOWHERE, at=tmp_path, before=old)[1]


def test_it_installs_the_pinned_package_then_finds_it(
    bare: Path, published: tuple[str, Path], tmp_path: Path
) -> None:
    address, file = published
    right = hashlib.sha256(file.read_bytes()).hexdigest()
    said, stopped = run(bare, "fr", address, right, at=tmp_path)
    assert said.endswith("et sont prêts.") and said.count("\n") == 0 and not stopped
    said, stopped = run(bare, "fr", at=tmp_path)
    assert "(version 9.9.9) sont là" in said and not stopped


def test_the_package_of_the_tree_needs_no_address(
    bare: Path, published: tuple[str, Path], tmp_path: Path
) -> None:
    uninstall = [bare, "-m", "pip", "uninstall", "-q", "-y", "ateliers-donnees-ouvertes"]
    subprocess.run(uninstall, check=True, capture_output=True)
    inside = tmp_path / "fr" / "modules"
    inside.mkdir(parents=True)
    (tmp_path / WHEEL).write_bytes(published[1].read_bytes())
    right = hashlib.sha256(published[1].read_bytes()).hexdigest()
    # What the notebook had opened in an older version asks for a fresh start.
    older = "import types; sys.modules['numpy'] = types.SimpleNamespace(__version__='1.0')"
    fake = "import importlib.metadata as m; m.version = lambda name: '2.0'"
    _, stopped = run(bare, "en", sum_=right, at=inside, before=f"{older}\n{fake}")
    assert "restart it" in stopped
    assert FINDS["en"] in run(bare, "en", at=inside)[0]
