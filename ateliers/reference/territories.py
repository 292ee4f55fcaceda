"""The 87 MRCs and the 17 equivalent territories."""

from __future__ import annotations

from ateliers.errors import AteliersError
from ateliers.reference.inputs import Inputs
from ateliers.reference.rows import Row

KINDS = {
    "Municipalité régionale de comté": "mrc",
    "Territoire équivalent": "territoire-equivalent",
    "Administration régionale": "administration-regionale",
}


def rows(inputs: Inputs) -> dict[str, list[Row]]:
    """Return the rows of the resource, under its name."""
    shapes: dict[str, list[Row]] = {}
    for row in inputs.copied("decoupages-2016"):
        shapes.setdefault(three(row["code"]), []).append(row)
    now = {row["territoire_code"]: row for row in inputs.directory if row["territoire_code"]}
    unknown = sorted(now.keys() - shapes.keys())
    if unknown:
        raise AteliersError(f"the directory knows territories that 2016 does not: {unknown}")
    return {"mrc-et-territoires": [_row(code, shapes[code], now) for code in sorted(shapes)]}


def three(code: str) -> str:
    """Write a code of 2016 in the three digits of the directory: ``46`` becomes ``460``."""
    return code.ljust(3, "0")


def _row(code: str, shapes: list[Row], now: dict[str, Row]) -> Row:
    kinds = {KINDS[each["genre"]] for each in shapes}
    regions = {each["region_code"] for each in shapes}
    if (
        len(kinds) != 1
        or len(regions) != 1
        or (code in now) == (kinds == {"territoire-equivalent"})
    ):
        raise AteliersError(f"{code}: its kind or its region cannot be told from {shapes}")
    spellings = sorted(each["nom"] for each in shapes)
    return {
        "code": code,
        "nom": now[code]["territoire_nom"] if code in now else spellings[0],
        "genre": kinds.pop(),
        "region_code": now[code]["region_code"] if code in now else shapes[0]["region_code"],
        "code_decoupages_2016": shapes[0]["code"],
        "nom_decoupages_2016": " | ".join(spellings),
        "region_code_2016": shapes[0]["region_code"],
        "code_fondement": "publie" if code in now or len(shapes[0]["code"]) == 3 else "deduit",
        "nom_source": "repertoire" if code in now else "decoupages-2016",
    }
