"""The 17 administrative regions, the 18 health regions, and which goes with which."""

from __future__ import annotations

from ateliers.errors import AteliersError
from ateliers.reference.inputs import Inputs
from ateliers.reference.rows import Row, folded

QUEBEC = "99"
"""The code under which the emergency file writes all of Québec: no region."""


def rows(inputs: Inputs) -> dict[str, list[Row]]:
    """Return the rows of each resource, by name."""
    told = inputs.told("regions")
    regions = _regions(inputs, told["regions"])
    health = _health(inputs, told["health"])
    return {
        "regions-administratives": regions,
        "regions-sociosanitaires": health,
        "correspondance-rss": _pairs(regions, health, told["health"]),
    }


def _regions(inputs: Inputs, names: dict[str, str]) -> list[Row]:
    directory = {row["region_code"]: row["region_nom"] for row in inputs.directory}
    shapes = {row["region_code"]: row["region_nom"] for row in inputs.copied("decoupages-2016")}
    if not names.keys() == directory.keys() == shapes.keys():
        raise AteliersError("the regions told, of the directory and of 2016 have other codes")
    return [
        {
            "code": code,
            "nom": name,
            "ordre": str(place),
            "nom_repertoire": directory[code],
            "nom_decoupages_2016": shapes[code],
        }
        for place, (code, name) in enumerate(sorted(names.items()), 1)
    ]


def _health(inputs: Inputs, outside: dict[str, dict[str, str]]) -> list[Row]:
    written = {
        row["RSS"]: row["Region"] for row in inputs.snapshot("urgences") if row["RSS"] != QUEBEC
    }
    found = [
        {"code": f"{int(code):02}", "nom": name, "ecrit_urgences": code, "source": "urgences"}
        for code, name in written.items()
    ]
    found += [
        {"code": code, "nom": each["name"], "ecrit_urgences": "", "source": "crsssbj"}
        for code, each in outside.items()
    ]
    return sorted(found, key=lambda row: row["code"])


def _pairs(regions: list[Row], health: list[Row], outside: dict[str, dict[str, str]]) -> list[Row]:
    codes = {folded(row["nom"]): row["code"] for row in regions}
    pairs = []
    for row in health:
        if row["code"] in outside:
            pairs.append((row["code"], outside[row["code"]]["region"], "source-citee"))
            continue
        parts = row["nom"].split(" et ")
        basis = "nom-identique" if len(parts) == 1 else "nom-compose"
        pairs += [(row["code"], codes[folded(part)], basis) for part in parts]
    names = ("rss_code", "region_code", "fondement")
    return [dict(zip(names, pair, strict=True)) for pair in sorted(pairs)]
