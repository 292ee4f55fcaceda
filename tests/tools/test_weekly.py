"""The weekly report and the one issue, with a false gh; the notebooks, without any portal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import v4
from tool import tool

from ateliers.errors import AteliersError
from ateliers.places import ROOT

weekly, issue, live = tool("weekly"), tool("one_issue"), tool("live_notebooks")


def script(folder: Path, text: str) -> list[str]:
    path = folder / f"{abs(hash(text))}.py"
    path.write_text(text)
    return [sys.executable, str(path)]


def report(monkeypatch: Any, folder: Path, **checks: str) -> str:
    """Run the weekly command on false checks; return its report."""
    commands = {name: script(folder, text) for name, text in checks.items()}
    monkeypatch.setattr(weekly, "CHECKS", commands)
    out = folder / "report.md"
    monkeypatch.setattr(sys, "argv", ["weekly.py", str(out), "--seconds", "5"])
    weekly.main()
    return out.read_text("utf-8")


def test_a_fault_is_in_the_report_and_not_in_the_exit_code(
    monkeypatch: Any, tmp_path: Path
) -> None:
    text = report(
        monkeypatch,
        tmp_path,
        links="print('- <https://a.test/> answers 404'); raise SystemExit(1)",
        doors="print('3 passed by @somebody')",
    )
    assert text.startswith("<!-- faults -->\n")
    assert "## Links / Liens: to look at / à voir\n\n- <https://a.test/> answers 404" in text
    assert "## Doors / Portes: sound / en ordre" in text
    assert "@somebody" not in text, "nobody is called by a report"


def test_all_sound_is_said_on_the_first_line(monkeypatch: Any, tmp_path: Path) -> None:
    assert report(monkeypatch, tmp_path, links="print('none')").startswith("<!-- sound -->\n")


def test_the_page_of_the_run_says_what_the_report_says(monkeypatch: Any, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    page.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    text = report(
        monkeypatch, tmp_path, portals="print('| velos-2012 | live |'); raise SystemExit(3)"
    )
    assert page.read_text("utf-8") == "before\n" + text
    assert "## Portals and licences / Portails et licences: to look at" in text


def test_a_check_that_breaks_or_never_ends_is_told(monkeypatch: Any, tmp_path: Path) -> None:
    text = report(
        monkeypatch,
        tmp_path,
        links="raise ValueError('what broke')",
        values="import time; time.sleep(60)",
        notebooks="print('x\\n' * 50_000); raise SystemExit(1)",
    )
    assert "ValueError: what broke" in text and "No end within 5 s." in text
    assert len(text) < 40_000 and "(…)" in text


@pytest.fixture
def gh(tmp_path: Path, monkeypatch: Any) -> Path:
    """Put a false gh first: it knows the issues of `issues.json`, and notes what it is asked."""
    false = tmp_path / "bin" / "gh"
    false.parent.mkdir()
    false.write_text(
        f'#!/bin/sh\n[ "$2" = list ] && cat {tmp_path}/issues.json && exit\n'
        f'echo "$@" >> {tmp_path}/asked\n'
    )
    false.chmod(0o755)
    (tmp_path / "asked").touch()
    monkeypatch.setenv("PATH", f"{false.parent}:{os.environ['PATH']}")
    return tmp_path


OTHER = {"number": 3, "title": "Something else"}
OURS = {"number": 7, "title": issue.TITLE}


@pytest.mark.parametrize(
    "state, known, asked",
    [
        ("faults", [OTHER], "issue create --title"),
        ("faults", [OTHER, OURS], "issue edit 7 --body-file"),
        ("sound", [OTHER, OURS], "issue close 7 --comment"),
        ("sound", [OTHER], ""),
    ],
)
def test_there_is_one_issue(
    gh: Path, monkeypatch: Any, state: str, known: list[dict[str, Any]], asked: str
) -> None:
    (gh / "issues.json").write_text(json.dumps(known))
    (gh / "report.md").write_text(f"<!-- {state} -->\ntext\n")
    monkeypatch.setattr(sys, "argv", ["one_issue.py", str(gh / "report.md")])
    issue.main()
    said = (gh / "asked").read_text()
    assert said.startswith(asked) and len(said.splitlines()) == bool(asked)


def test_another_file_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("hello")
    with pytest.raises(SystemExit, match="not a report"):
        issue.commands(tmp_path / "a.md", None)


# Stands in for a portal whose file is not plausible; the network is not asked.
NOT_PLAUSIBLE = """from ateliers import portal
def fetch(ds, *_, **__):
    raise portal.PortalError(ds.id, "les colonnes manquent", "columns are missing")
portal.fetch = fetch"""


@pytest.mark.parametrize(
    "lang, told",
    [
        (
            "fr",
            "- « velos-2012 » n’a pas pu être lu sur le portail : les colonnes manquent. "
            "On utilise l’instantané du",
        ),
        (
            "en",
            "- “velos-2012” could not be read from the portal: columns are missing. "
            "Using the snapshot of",
        ),
    ],
)
def test_data_that_are_not_plausible_are_replaced_and_told(
    tmp_path: Path, monkeypatch: Any, lang: str, told: str
) -> None:
    monkeypatch.setenv("ATELIERS_SOURCE", "portal")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    read = f"from ateliers.{lang} import load\nlen(load('velos-2012'))"
    path = notebook(tmp_path, f"c.{lang}.ipynb", cell(NOT_PLAUSIBLE), cell(read))
    result = live.ran(path, tmp_path, 60)
    assert result.fault == "" and len(result.instead) == 1
    assert told in live.report([result]).replace("\u00a0", " ")


def test_the_command_goes_through_the_book() -> None:
    done = subprocess.run(
        [sys.executable, "tools/live_notebooks.py", "--dry-run"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    listed = done.stdout.splitlines()
    assert len(listed) >= 16 and "- exercises/05-reading-csv.en.ipynb" in listed


def cell(source: str, *tags: str) -> Any:
    return v4.new_code_cell(source, metadata={"tags": list(tags)})


def notebook(folder: Path, name: str, *cells: Any) -> Path:
    path = folder / "modules" / name
    path.parent.mkdir(exist_ok=True)
    for number, one in enumerate(cells):
        one["id"] = f"cell-{number}"
    nbformat.write(v4.new_notebook(cells=list(cells)), path)
    return path


def test_a_notebook_that_fails_is_named_with_its_cell(tmp_path: Path) -> None:
    meant = cell("1 / 0", "raises-exception")
    good = notebook(tmp_path, "a.fr.ipynb", meant)
    bad = notebook(tmp_path, "b.fr.ipynb", meant, cell("{}['absent']"))
    results = [live.ran(path, tmp_path, 60) for path in (good, bad)]
    assert [one.fault for one in results] == ["", "cell cell-1: KeyError: 'absent'"]
    assert "- **modules/b.fr.ipynb** cell cell-1" in live.report(results)


def test_the_sentence_that_is_looked_for_is_the_one_that_is_said() -> None:
    from ateliers import sources
    from ateliers.registry import dataset

    ds = dataset("velos-2012", "fr")
    for lang in ("fr", "en"):
        found = sources._snapshot(ds, lang)
        said = sources._instead(ds, AteliersError("reason"), found, lang)
        assert live.INSTEAD.fullmatch(said)
