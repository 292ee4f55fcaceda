"""The values for JupyterHub: held to a schema as Helm does, and to the page that explains them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml
from tool import tool

from ateliers.places import BOOK

check = tool("check_values")
# A small stand-in for the chart's own files, which are third-party and not kept here.
DEFAULTS = {"a": {"kept": 1, "size": "1G"}, "b": None}
SCHEMA = {
    "type": "object",
    "required": ["a", "b"],
    "additionalProperties": False,
    "properties": {
        "a": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"kept": {"type": "integer"}, "size": {"type": "string"}},
        },
        "b": {},
    },
}


def test_values_lie_over_those_of_the_chart() -> None:
    assert check.over(DEFAULTS, {"a": {"size": "2G"}}) == {
        "a": {"kept": 1, "size": "2G"},
        "b": None,
    }
    assert check.faults({"a": {"size": "2G"}}, DEFAULTS, SCHEMA) == []


def test_a_misspelt_key_and_a_wrong_kind_are_told() -> None:
    assert "'syze' was unexpected" in check.faults({"a": {"syze": "2G"}}, DEFAULTS, SCHEMA)[0]
    assert check.faults({"a": {"kept": "1"}}, DEFAULTS, SCHEMA)[0].startswith("$.a.kept")


def test_the_command_reads_the_folder_of_a_chart(
    tmp_path: Path, monkeypatch: Any, capsys: Any
) -> None:
    ours = yaml.safe_load(check.VALUES.read_text("utf-8"))
    (tmp_path / check.DEFAULTS).write_text(yaml.safe_dump(ours))
    (tmp_path / check.SCHEMA).write_text(yaml.safe_dump({"properties": {"cull": {}}}))
    monkeypatch.setattr(sys, "argv", ["check_values.py", "--chart", str(tmp_path)])
    assert check.main() == 0 and check.chart() in capsys.readouterr().out
    (tmp_path / check.SCHEMA).write_text(yaml.safe_dump({"properties": {"cull": {"type": "null"}}}))
    assert check.main() == 1 and "$.cull" in capsys.readouterr().out


def test_the_page_explains_these_values() -> None:
    values = yaml.safe_load(check.VALUES.read_text("utf-8"))
    memory = values["singleuser"]["memory"]
    assert memory == {"guarantee": "512M", "limit": "1G"}
    for lang in ("fr", "en"):
        page = (BOOK / "pages" / f"scale.{lang}.md").read_text("utf-8")
        assert f"version {check.chart()}" in page
        assert f"{values['scheduling']['userPlaceholder']['replicas']} place" in page
        assert (
            f"{values['singleuser']['cpu']['guarantee']:g}".replace(
                ".", "," if lang == "fr" else "."
            )
            in page
        )
