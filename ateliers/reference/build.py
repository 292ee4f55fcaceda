"""Make the reference tables and write them to ``data/reference``."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from ateliers import places
from ateliers.atomic import write_whole
from ateliers.errors import AteliersError, UnknownName, nearest
from ateliers.reference import boroughs, changes, municipalities, regions, territories
from ateliers.reference.declared import declaration, home
from ateliers.reference.facts import facts
from ateliers.reference.inputs import Inputs
from ateliers.reference.package import Contents, package, whole
from ateliers.reference.readme import readme
from ateliers.reference.rows import Row, as_csv

BUILDERS: dict[str, Callable[[Inputs], dict[str, list[Row]]]] = {
    "regions-administratives": regions.rows,
    "mrc-et-territoires": territories.rows,
    "municipalites": municipalities.rows,
    "changements-municipaux": changes.rows,
    "arrondissements-et-villes-liees": boroughs.rows,
}
NAMES = tuple(BUILDERS)


def build(name: str | None = None, folder: Path | None = None) -> list[str]:
    """Write the reference tables anew, all or one.

    Parameters
    ----------
    name : str, optional
        One table only.
    folder : Path, optional
        Published files, one folder a dataset, from which the facts are copied anew first.

    Returns
    -------
    list of str
        A line a file: what was written, or that it is unchanged.

    Raises
    ------
    AteliersError
        One sentence; what was there is whole.
    """
    if places.IN_WHEEL:
        raise AteliersError("the reference tables are made in a checkout of the repository")
    if name is not None and name not in BUILDERS:
        near = ", ".join(nearest(name, NAMES))
        raise UnknownName(f"no reference table is called {name[:80]!r}; the nearest are: {near}")
    told = []
    if folder is not None:
        told += [_write(home() / "facts" / file, made) for file, made in facts(folder).items()]
    for file, made in made_files(name).items():
        told.append(_write(home() / file, made))
    return told


def made_files(name: str | None = None) -> dict[str, bytes]:
    """Return every file that the facts and the bundled snapshots give, by its path."""
    inputs = Inputs(home() / "facts")
    tables = {each: declaration(each) for each in NAMES}
    contents = {each: _contents(each, tables[each], inputs) for each in NAMES}
    files = {}
    for each in NAMES:
        if name in (None, each):
            for resource, content in contents[each].items():
                files[f"{each}/{resource}.csv"] = content
            files[f"{each}/datapackage.json"] = package(each, tables[each], contents[each])
    files["datapackage.json"] = whole(tables, contents)
    files["README.md"] = readme(tables, contents)
    return files


def _contents(name: str, table: dict[str, Any], inputs: Inputs) -> Contents:
    made = BUILDERS[name](inputs)
    declared = {
        each["name"]: [field["name"] for field in each["fields"]] for each in table["resources"]
    }
    columns = {resource: {key for row in rows for key in row} for resource, rows in made.items()}
    if columns != {resource: set(fields) for resource, fields in declared.items()}:
        raise AteliersError(f"{name}: what is built and what table.yml declares are not the same")
    return {resource: as_csv(fields, made[resource]) for resource, fields in declared.items()}


def _write(path: Path, content: bytes) -> str:
    shown = path.relative_to(home())
    if path.is_file() and path.read_bytes() == content:
        return f"unchanged: {shown}"
    write_whole(path, content)
    return f"written: {shown} ({len(content)} bytes)"
