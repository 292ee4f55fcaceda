"""`ateliers lab`: copies that are the reader's, and a real JupyterLab that gives the lesson asked."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from ateliers import cli, lab
from ateliers.notebooks.copies import write_copies
from ateliers.notebooks.files import files
from ateliers.places import BOOK, ROOT


def in_book(lang: str) -> dict[str, bytes]:
    return {
        path.relative_to(BOOK).as_posix(): path.read_bytes()
        for path in files(BOOK, "ipynb")
        if path.name.endswith(f".{lang}.ipynb")
    }


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_copy_is_the_book_without_outputs_and_its_links_hold(tmp_path: Path, lang: Any) -> None:
    assert write_copies(tmp_path, lang) == []
    written = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.ipynb")}
    assert written == set(in_book(lang))
    for name in written:
        copy, source = tmp_path / name, json.loads((BOOK / name).read_bytes())
        cells = json.loads(copy.read_bytes())["cells"]
        assert [cell["id"] for cell in cells] == [cell["id"] for cell in source["cells"]]
        for cell, before in zip(cells, source["cells"], strict=True):
            if cell["cell_type"] == "code":
                assert (cell["outputs"], cell["execution_count"]) == ([], None)
                assert cell["source"] == before["source"]
            else:
                text = "".join(cell["source"])
                assert not re.search(r"^\([\w-]+\)=$", text, re.MULTILINE)
                for target in re.findall(r"\]\(([^)\s]+)\)", text):
                    assert target.startswith("https://") or (copy.parent / target).is_file(), target


def test_what_the_reader_changed_is_kept_and_said(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("jupyterlab.labapp.LabApp.launch_instance", lambda *_: None)
    ask = ["lab", "--lang", "fr", "--folder", str(tmp_path)]
    first = CliRunner().invoke(cli.main, ask)
    assert first.exit_code == 0 and "gardés" not in first.output, first.output
    ran = tmp_path / "modules/07-first-chart.fr.ipynb"
    notebook = json.loads(ran.read_bytes())
    notebook["metadata"]["opened"] = True
    ran.write_text(json.dumps(notebook))
    mine, gone = (
        tmp_path / "modules/05-reading-csv.fr.ipynb",
        tmp_path / "modules/04-licences.fr.ipynb",
    )
    mine.write_text("mon travail")
    gone.unlink()
    again = CliRunner().invoke(cli.main, ask)
    assert mine.read_text() == "mon travail" and gone.is_file()
    told = [line for line in again.output.splitlines() if "gardés" in line]
    assert len(told) == 1 and "modules/05-reading-csv.fr.ipynb." in told[0]
    assert "04-licences" not in told[0] and "07-first-chart" not in told[0]
    assert json.loads(ran.read_bytes()) == notebook


@pytest.mark.parametrize(
    "variables, lang",
    [
        ({}, "fr"),
        ({"LANG": "C.UTF-8"}, "fr"),
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "en_CA.UTF-8"}, "en"),
        ({"LANG": "en_CA.UTF-8", "LC_ALL": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "es_MX.UTF-8"}, "fr"),
    ],
)
def test_the_language_is_the_systems_french_first(variables: dict[str, str], lang: str) -> None:
    assert lab.reader_language(variables) == lang


@pytest.mark.parametrize(
    "arguments, told",
    [
        (["05-reading-cvs"], "05-reading-csv"),
        (["--folder", "{file}"], "n’est pas un dossier"),
        (["--folder", str(BOOK / "pages")], "est dans le livre"),
    ],
)
def test_what_cannot_be_is_told_in_one_sentence(
    tmp_path: Path, arguments: list[str], told: str
) -> None:
    (tmp_path / "file").touch()
    asked = [part.format(file=tmp_path / "file") for part in arguments]
    result = CliRunner().invoke(cli.main, ["lab", "--lang", "fr", *asked])
    assert result.exit_code == 1 and told in result.output
    assert len(result.output.strip().splitlines()) == 1
    assert sorted(tmp_path.rglob("*")) == [tmp_path / "file"]


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_without_jupyterlab_the_command_is_told(
    tmp_path: Path, monkeypatch: Any, lang: str
) -> None:
    monkeypatch.setitem(sys.modules, "jupyterlab.labapp", None)
    result = CliRunner().invoke(cli.main, ["lab", "--lang", lang, "--folder", str(tmp_path)])
    assert result.exit_code == 1 and list(tmp_path.iterdir()) == []
    assert result.output.strip().endswith("python -m pip install jupyterlab")


def test_a_real_jupyterlab_has_the_lesson_on_this_machine_only(tmp_path: Path) -> None:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    own = {"HOME": str(tmp_path / "home"), "LC_ALL": "en_CA.UTF-8", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [
            *(sys.executable, "-m", "ateliers.cli", "lab", "05-reading-csv", "--no-browser"),
            *("--port", str(port)),
        ],
        cwd=tmp_path,
        env={**os.environ, **own},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    ) as server:
        try:
            address, said = _address(server)
            path, _, token = address.partition("?token=")
            assert f"Your notebooks are in {tmp_path / 'workshops-notebooks'}" in said
            assert path.startswith(f"http://127.0.0.1:{port}/lab/workspaces/ateliers-en/tree/")
            lesson = path.partition("/tree/")[2]
            assert lesson == "modules/05-reading-csv.en.ipynb"
            with _asked(port, f"api/contents/{lesson}", token) as answer:
                first = json.load(answer)["content"]["cells"][0]
            assert "Reading a CSV file" in first["source"]
            with _asked(port, "api/contents/", token) as answer:
                inside = {one["name"] for one in json.load(answer)["content"]}
            assert inside == {"modules", "exercises"}, "the copy, and nothing of the book"
            with _asked(
                port, "lab/api/settings/@jupyterlab/apputils-extension:notification", token
            ) as answer:
                known = json.load(answer)["schema"]["properties"]
            assert known["fetchNews"]["default"] == "false"
            assert _listening(port) == {"127.0.0.1"}
        finally:
            server.terminate()
            server.wait(10)


def _address(server: subprocess.Popen[str]) -> tuple[str, str]:
    said = ""
    assert server.stdout
    for line in server.stdout:
        said += line
        if found := re.search(r"http://\S+\?token=\w+", line):
            return found[0], said
    pytest.fail(f"JupyterLab did not start: {said[-2000:]}")


def _asked(port: int, path: str, token: str) -> Any:
    asked = urllib.request.Request(
        f"http://127.0.0.1:{port}/{path}", headers={"Authorization": f"token {token}"}
    )
    for _ in range(50):
        try:
            return urllib.request.urlopen(asked, timeout=5)
        except urllib.error.HTTPError:
            raise
        except OSError:
            time.sleep(0.2)
    pytest.fail("the server does not answer")


def _listening(port: int) -> set[str]:
    import psutil

    return {
        place.laddr.ip
        for place in psutil.net_connections("tcp")
        if place.status == psutil.CONN_LISTEN and place.laddr.port == port
    }
