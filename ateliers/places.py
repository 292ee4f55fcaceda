"""Where things lie: in a checkout, or inside an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
ROOT = PACKAGE.parent
"""The checkout; meaningless in an installed wheel, where `IN_WHEEL` is true."""

_wheel = PACKAGE / "_bundled"
IN_WHEEL = _wheel.is_dir()
BUNDLED = _wheel if IN_WHEEL else ROOT

DATASETS_YML = BUNDLED / "datasets.yml"
DATASETS_SCHEMA = PACKAGE / "datasets.schema.json"
SNAPSHOTS = BUNDLED / "snapshots" if IN_WHEEL else ROOT / "data" / "snapshots"
REFERENCE = BUNDLED / "reference" if IN_WHEEL else ROOT / "data" / "reference"

BOOK = ROOT / "book"
MODULES = BOOK / "modules"
EXERCISES = BOOK / "exercises"
SITE = ROOT / "_site"
