"""A notebook of the launch tree opened alone: its first block brings all that it needs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from ateliers.launch_tree import launch_tree
from ateliers.publication import Publication
from ateliers.registry import datasets
from tests.doors.environments import call, environment, uv, variables
from tests.test_wheel import USE

pytestmark = pytest.mark.doors

# What every host of notebooks has.
HOST = ["ipykernel", "ipywidgets"]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return launch_tree(tmp_path_factory.mktemp("tree") / "launch", Publication())


@pytest.fixture(scope="module")
def address(tree: Path) -> Iterator[str]:
    """Serve the package on loopback, in the place of the launch tag."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(tree))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{next(tree.glob('*.whl')).name}"
    server.shutdown()


@pytest.fixture(scope="module", params=["lowest", "lock", "newest"])
def commands(
    request: pytest.FixtureRequest, tree: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Make an environment without the package, which has what the package declares."""
    home = tmp_path_factory.mktemp(request.param)
    made = environment(home / "env")
    python = ["--python", made / "python"]
    if request.param == "lowest":
        wheel = next(tree.glob("*.whl"))
        uv("pip", "install", "-q", *python, "--resolution", "lowest-direct", wheel)
        uv("pip", "uninstall", "-q", *python, "ateliers-donnees-ouvertes")
        uv("pip", "install", "-q", *python, *HOST)
    elif request.param == "lock":
        call(made / "pip", "install", "-q", "-r", tree / "binder" / "requirements.txt")
    else:
        uv("pip", "install", "-q", *python, *HOST)  # the first block brings the rest
    return made


def executed(file: Path, commands: Path, home: Path) -> Any:
    """Run a notebook where it lies, on the Python of an environment."""
    import nbformat
    from nbclient import NotebookClient

    spec = home / "kernels" / "alone"
    spec.mkdir(parents=True, exist_ok=True)
    start = [str(commands / "python"), "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    (spec / "kernel.json").write_text(
        json.dumps({"argv": start, "display_name": "alone", "language": "python"})
    )
    notebook = nbformat.read(file, as_version=4)
    client = NotebookClient(
        notebook, timeout=300, kernel_name="alone", resources={"metadata": {"path": file.parent}}
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JUPYTER_PATH", str(home))
        client.execute(env=variables(commands, home / "home"))
    return notebook


def said(cell: Any) -> str:
    return "".join(output.get("text", "") for output in cell.outputs)


def test_it_installs_then_runs(commands: Path, tree: Path, address: str, tmp_path: Path) -> None:
    listed = call(commands / "python", "-m", "pip", "list")
    assert "ateliers-donnees-ouvertes" not in listed
    firsts = []
    # All of them at the lower bounds, where something may be missing; else what leans on most.
    wanted = "*.ipynb" if "lowest" in str(commands) else "0[57]-*.ipynb"
    for source in sorted(tree.rglob(wanted)):
        lang, folder = source.parts[-3:-1]
        alone = tmp_path / f"{lang}-{folder}-{source.name}"
        text = source.read_text("utf-8")
        assert "address=''" in text
        alone.write_text(text.replace("address=''", f"address='{address}'"), "utf-8")
        notebook = executed(alone, commands, tmp_path)
        first = next(cell for cell in notebook.cells if cell.cell_type == "code")
        firsts.append(said(first))
    assert "are being installed" in firsts[0] and "and are ready." in firsts[0]
    assert all("are here" in told for told in firsts[1 : len(firsts) // 2])
    assert all("sont là" in told for told in firsts[len(firsts) // 2 :])
    call(commands / "python", "-m", "pip", "check")
    site = call(commands / "python", "-c", "import sysconfig as s; print(s.get_path('purelib'))")
    call(
        commands / "python",
        "-I",
        "-c",
        USE,
        site.strip(),
        *(each.id for each in datasets()),
        cwd=tmp_path,
    )
    assert "All is sound." in call(commands / "ateliers", "doctor", cwd=tmp_path)
