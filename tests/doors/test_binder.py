"""Binder without Docker: its lock alone in an empty environment, JupyterLab there, a learner."""

from __future__ import annotations

import json
import re
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from ateliers.language import LANGS, Lang
from ateliers.launch_tree import launch_tree
from ateliers.places import ROOT
from ateliers.publication import Publication
from tests.browsing import chromium_page
from tests.doors.environments import call, environment, variables
from tests.doors.memory import memory
from tests.doors.server import Result, Server, Session, jupyter_lab

pytestmark = pytest.mark.doors

MEASURED = ROOT / "book" / "pages" / "measured.yml"
RIGHT: dict[Lang, str] = {"fr": "✓ Juste.", "en": "✓ Right."}
NOT_YET: dict[Lang, str] = {"fr": "✗ Pas encore.", "en": "✗ Not yet."}
RATIO = """
counts = load("velos-2012")
daily = counts.set_index("Date").sum(axis=1)
july, january = (daily[daily.index.month == month].mean() for month in (7, 1))
"""


@dataclass
class Binder:
    tree: Path
    commands: Path
    variables: dict[str, str]
    facts: dict[str, Any]


@pytest.fixture(scope="module")
def binder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Binder]:
    """Do what Binder does with the launch tree; at the end, leave what was measured."""
    home = tmp_path_factory.mktemp("binder")
    tree = launch_tree(home / "tree", Publication())
    wanted = (tree / "binder" / "runtime.txt").read_text().strip().removeprefix("python-")
    own = "{}.{}".format(*sys.version_info)
    assert wanted == own or not shutil.which(f"python{wanted}"), f"run this with Python {wanted}"
    commands = environment(home / "env")
    env = variables(commands, home / "home")
    start = time.monotonic()
    pip = [commands / "pip", "install", "-q", "--no-cache-dir"]
    call(*pip, "-r", "binder/requirements.txt", cwd=tree, env=env)
    call("./binder/postBuild", cwd=tree, env=env)
    facts: dict[str, Any] = {"environment_s": round(time.monotonic() - start, 1)}
    yield Binder(tree, commands, env, facts)
    (ROOT / "_build").mkdir(exist_ok=True)
    told = json.dumps(facts, indent=1, sort_keys=True)
    (ROOT / "_build" / "measured.json").write_text(told + "\n")
    print(f"\n{told}")


@pytest.fixture(scope="module")
def lab(binder: Binder) -> Iterator[Server]:
    with jupyter_lab(binder.commands, binder.tree, binder.variables) as server:
        binder.facts["server_start_s"] = round(server.seconds, 1)
        binder.facts["server_mb"] = memory(server.process.pid)
        yield server


def run_all(session: Session) -> dict[str, Result]:
    """Run every cell; an error is one that the lesson means to show."""
    results = {}
    for cell in session.cells:
        code, tags = cell["source"], cell["metadata"].get("tags", [])
        results[cell["id"]] = result = session.run("".join(code), cell["id"])
        assert bool(result.error) == ("raises-exception" in tags), f"{cell['id']}: {result.text}"
    return results


def test_the_environment_is_sound_and_lean(binder: Binder) -> None:
    call(binder.commands / "pip", "check", env=binder.variables)
    listed = call(binder.commands / "pip", "list", "--format=freeze", env=binder.variables)
    names = {line.partition("==")[0].casefold() for line in listed.splitlines()}
    assert "ateliers-donnees-ouvertes" in {name.partition(" @ ")[0] for name in names}
    assert not names & {"sphinx", "jupyter-book", "pytest", "playwright"}
    size = sum(path.stat().st_size for path in binder.commands.parent.rglob("*") if path.is_file())
    binder.facts["environment_mb"] = round(size / 1e6)


@pytest.mark.parametrize("lang", LANGS)
def test_a_lesson_and_its_answers(binder: Binder, lab: Server, lang: Lang) -> None:
    start = time.monotonic()
    session = Session(lab, f"{lang}/modules/05-reading-csv.ipynb")
    binder.facts.setdefault("kernel_start_s", {})[lang] = round(session.seconds, 1)
    results = run_all(session)
    seconds = round(time.monotonic() - start, 1)
    assert {"fr": "vous pouvez commencer", "en": "you can start"}[lang] in results["launch"].text
    verdicts = [session.run(f'check("05-know-separator", "{one}")').text for one in "abcd"]
    assert sum(RIGHT[lang] in told for told in verdicts) == 1
    assert sum(NOT_YET[lang] in told for told in verdicts) >= 2
    pid = int(session.run("import os; os.getpid()").text)
    binder.facts.setdefault("after_05", {})[lang] = {
        "kernel_mb": memory(pid),
        "server_and_kernel_mb": memory(lab.process.pid, pid),
        "seconds": seconds,
    }
    session.close()


@pytest.mark.parametrize("lang", LANGS)
def test_an_exercise_in_python(lab: Server, lang: Lang) -> None:
    session = Session(lab, f"{lang}/exercises/05-reading-csv.ipynb")
    run_all(session)
    session.run(RATIO)
    assert RIGHT[lang] in session.run('check("05-july", july / january)').text
    assert NOT_YET[lang] in session.run('check("05-july", january / july)').text
    session.close()


@pytest.mark.parametrize("lang", LANGS)
def test_a_chart_carries_its_live_pieces(binder: Binder, lab: Server, lang: Lang) -> None:
    session = Session(lab, f"{lang}/modules/07-first-chart.ipynb")
    results = run_all(session)
    charts = [result for result in results.values() if "ateliers-chart" in result.html]
    assert charts
    for chart in charts:
        spec = chart.html.split('<script type="application/json">')[1].split("</script>")[0]
        assert "vega-lite" in json.loads(spec)["$schema"]
        assert not re.search(r'(?:src|href)="(?:https?:)?//', chart.html)
    offered = [comm for result in results.values() for comm in result.comms]
    live = [comm for comm in offered if "vega?" in json.dumps(comm["data"])]
    assert len(live) == 1, "one widget makes every chart live"
    buffers = session.ask_widget(live[0]["comm_id"], {"kind": "vega?"})
    assert len(buffers) == 1 and b"vegaEmbed" in buffers[0] and len(buffers[0]) > 500_000
    pid = int(session.run("import os; os.getpid()").text)
    binder.facts.setdefault("after_07", {})[lang] = {
        "kernel_mb": memory(pid),
        "server_and_kernel_mb": memory(lab.process.pid, pid),
    }
    session.close()


@pytest.mark.parametrize(
    "lang, title", [("fr", "Lire un fichier CSV"), ("en", "Reading a CSV file")]
)
def test_the_door_opens_on_the_right_lesson(lab: Server, lang: Lang, title: str) -> None:
    with chromium_page() as page:
        page.goto(lab.page(f"lab/tree/{lang}/modules/05-reading-csv.ipynb"))
        # A fresh JupyterLab, as each learner on Binder has; this one has seen the other language.
        page.get_by_role("heading", name=title).first.wait_for(timeout=60_000)
        page.get_by_text("| Idle").first.wait_for(timeout=60_000)
        assert page.get_by_text("Would you like to get notified").count() == 0
        assert page.elsewhere == [] and page.faults == []


def test_what_the_pages_say_of_a_session_holds(binder: Binder) -> None:
    stated = yaml.safe_load(MEASURED.read_text("utf-8"))
    for lang in LANGS:
        found = binder.facts["after_07"][lang]["server_and_kernel_mb"]["pss"]
        assert found <= 1.15 * stated["memory_mb"]["after_07"]["pss"], "measure anew, and say so"
