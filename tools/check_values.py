"""Hold deploy/z2jh-values.yaml to the schema of the chart that it names.

As Helm does: our values are laid over the chart's own, then its schema judges the whole. Both files
are the chart's and are not kept here: give --chart FOLDER, the folder that holds them (`jupyterhub`
in the sources of the chart), or they are downloaded.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

ROOT = Path(__file__).resolve().parents[1]
VALUES = ROOT / "deploy" / "z2jh-values.yaml"
ADDRESS = "https://raw.githubusercontent.com/jupyterhub/zero-to-jupyterhub-k8s/{version}/jupyterhub/{name}"
DEFAULTS, SCHEMA = "values.yaml", "values.schema.yaml"


def chart(values: Path = VALUES) -> str:
    """Return the version of the chart that the values are for: their header says it."""
    found = re.search(r"--version=(\d+\.\d+\.\d+)", values.read_text("utf-8"))
    if not found:
        sys.exit(f"{values.name} does not say which chart it is for (--version=X.Y.Z)")
    return found[1]


def over(defaults: Any, ours: Any) -> Any:
    """Lay our values over the chart's, key by key."""
    if not (isinstance(defaults, dict) and isinstance(ours, dict)):
        return ours
    return defaults | {key: over(defaults.get(key), value) for key, value in ours.items()}


def faults(ours: Any, defaults: Any, schema: dict[str, Any]) -> list[str]:
    """Return what the schema refuses, a line each."""
    found = Draft7Validator(schema).iter_errors(over(defaults, ours))
    return [f"{error.json_path}: {error.message}" for error in found]


def downloaded(version: str, name: str) -> str:
    """Return a file of a version of the chart."""
    import requests

    try:
        answer = requests.get(ADDRESS.format(version=version, name=name), timeout=30)
    except requests.RequestException as error:
        sys.exit(f"{name} of chart {version} cannot be reached ({type(error).__name__})")
    if answer.status_code != 200:
        sys.exit(f"{name} of chart {version} is not given (answer {answer.status_code})")
    return answer.text


def main() -> int:
    """Read the command line, check, say."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--chart", type=Path, help=f"folder of {DEFAULTS} and {SCHEMA}")
    given = reader.parse_args()
    version = chart()
    defaults, schema = (
        yaml.safe_load(
            (given.chart / name).read_text("utf-8") if given.chart else downloaded(version, name)
        )
        for name in (DEFAULTS, SCHEMA)
    )
    found = faults(yaml.safe_load(VALUES.read_text("utf-8")), defaults, schema)
    print("\n".join(f"- {fault}" for fault in found) or f"Sound for chart {version}.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
