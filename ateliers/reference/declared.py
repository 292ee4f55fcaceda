"""What each reference table says of itself: ``data/reference/<name>/table.yml``, read strictly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ateliers import places
from ateliers.errors import DeclarationError
from ateliers.strict_yaml import read_yaml

SCHEMAS = Path(__file__).with_name("schemas")


def home() -> Path:
    """Return the folder of the reference tables."""
    return places.REFERENCE


def told(path: Path) -> dict[str, Any]:
    """Read a file written by hand, held to the schema of its name.

    Raises
    ------
    DeclarationError
        One sentence with the file, the place and what is expected there.
    """
    return read_yaml(path, SCHEMAS / f"{path.stem}.schema.json")


def declaration(name: str) -> dict[str, Any]:
    """Return the declaration of a table, its sources written out.

    Raises
    ------
    DeclarationError
        It breaks its schema, names a column that it does not have, or a source nobody told.
    """
    table = told(home() / name / "table.yml")
    known = told(home() / "sources.yml")["sources"]
    unknown = [each for each in table["sources"] if each not in known]
    if unknown:
        raise DeclarationError(f"{name}: sources.yml does not hold {', '.join(unknown)}")
    for resource in table["resources"]:
        columns = [field["name"] for field in resource["fields"]]
        keys = [
            *resource["primary_key"],
            *(c for k in resource["foreign_keys"] for c in k["fields"]),
        ]
        wrong = [key for key in keys if key not in columns]
        if wrong or len(set(columns)) != len(columns):
            raise DeclarationError(
                f"{name}: {resource['name']}: no key, or twice: {wrong or columns}"
            )
    return {**table, "sources": [{"id": id, **known[id]} for id in table["sources"]]}
