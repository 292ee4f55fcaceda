"""Every row of the directory, told apart by designation and tied to its MRC or territory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ateliers.errors import AteliersError
from ateliers.reference import territories
from ateliers.reference.inputs import Inputs
from ateliers.reference.rows import Row

CATEGORIES = {
    "municipalite-locale": ("01", "02", "04", "05", "06", "10"),
    "village-cri-naskapi-nordique": ("07", "08", "09"),
    "reserve-ou-terre": ("20", "21", "22", "23"),
    "territoire-non-organise": ("25",),
    "gouvernement-regional": ("40",),
}
"""The rule: the code of the designation, as the directory publishes it, tells the category."""

OUTSIDE = ("07", "20", "21", "22")
"""Designations that the directory leaves outside any MRC, where it names no other territory."""

UNNAMED = "Toponyme à venir"
"""What the directory writes where a territory has no name yet: it is no name in common."""

_CATEGORY = {code: name for name, codes in CATEGORIES.items() for code in codes}


def rows(inputs: Inputs) -> dict[str, list[Row]]:
    """Return the rows of each resource, by name."""
    alone = _alone(territories.rows(inputs)["mrc-et-territoires"])
    counts = Counter(row["nom"] for row in inputs.directory if row["nom"] != UNNAMED)
    found = [_row(row, alone, counts) for row in inputs.directory]
    return {"municipalites": found, "homonymes": _homonyms(found)}


def _alone(territories: list[Row]) -> dict[str, str]:
    """Map a census division to its equivalent territory, where it has one single."""
    held: dict[str, list[str]] = {}
    for row in territories:
        if row["genre"] == "territoire-equivalent":
            held.setdefault(row["code"][:2], []).append(row["code"])
    return {division: codes[0] for division, codes in held.items() if len(codes) == 1}


def _row(row: Row, alone: dict[str, str], counts: Mapping[str, int]) -> Row:
    if row["designation_code"] not in _CATEGORY:
        raise AteliersError(
            f"municipalites: {row['mcode']} has a designation that the rule does not know, "
            f"{row['designation_code']} ({row['designation']})"
        )
    territory, basis = _territory(row, alone)
    area = row["superficie_km2"]
    kept = ("mcode", "nom", "designation_code", "designation", "region_code", "division_code")
    return {
        **{name: row[name] for name in kept},
        "categorie": _CATEGORY[row["designation_code"]],
        "territoire_code": territory,
        "territoire_fondement": basis,
        "communaute_code": row["communaute_code"],
        # The directory writes .01, which some readers refuse.
        "superficie_km2": f"0{area}" if area.startswith(".") else area,
        "population": row["population"],
        "constitution": row["constitution"],
        "lignes_du_nom": str(counts[row["nom"]] or 1),
    }


def _territory(row: Row, alone: dict[str, str]) -> tuple[str, str]:
    if row["mrc_code"]:
        return row["mrc_code"], "publie-mrc"
    if row["territoire_code"]:
        return row["territoire_code"], "publie-administration-regionale"
    if row["designation_code"] in OUTSIDE:
        return "", "hors-mrc-autochtone"
    if row["division_code"] in alone:
        return alone[row["division_code"]], "deduit-division"
    return "", "non-determine"


def _homonyms(found: list[Row]) -> list[Row]:
    local = Counter(row["nom"] for row in found if row["categorie"] == "municipalite-locale")
    kept = ("nom", "mcode", "designation", "categorie", "region_code", "territoire_code")
    same = [row for row in found if int(row["lignes_du_nom"]) > 1]
    return [
        {
            **{name: row[name] for name in kept},
            "cas": "municipalites-locales" if local[row["nom"]] > 1 else "autre",
        }
        for row in sorted(same, key=lambda row: (row["nom"], row["mcode"]))
    ]
