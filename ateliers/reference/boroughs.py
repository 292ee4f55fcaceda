"""The 34 places of the agglomeration of Montréal, and every spelling that leads to them."""

from __future__ import annotations

import re
from typing import Any

from ateliers.errors import AteliersError
from ateliers.reference.inputs import Inputs
from ateliers.reference.rows import Row, by, folded

KINDS = {"Arrondissement": "arrondissement", "Ville liée": "ville-liee"}
MONTREAL = "66023"
_SHORT = {"st": "saint", "ste": "sainte"}


def rows(inputs: Inputs) -> dict[str, list[Row]]:
    """Return the rows of each resource, by name."""
    written = inputs.copied("graphies-agglomeration")
    places = _places(inputs, written)
    towns = [row for row in places if row["genre"] == "ville-liee"]
    written += [
        {
            "jeu": "repertoire-des-municipalites-du-quebec",
            "fichier": "MUN.csv",
            "colonne": "munnom",
            "graphie": row["nom"],
            "avec": "",
            "lignes": "1",
        }
        for row in towns
    ]
    told = inputs.told("graphies")["spellings"]
    spelt = [row for each in written for row in _spelling(each, places, told)]
    key = ("jeu", "colonne", "graphie", "rang", "lieu_code")
    return {
        "arrondissements-et-villes-liees": places,
        "graphies": sorted(_merged(spelt), key=lambda row: [row[name] for name in key]),
    }


def _places(inputs: Inputs, written: list[Row]) -> list[Row]:
    directory = by(inputs.directory, "mcode")
    # The boundary file writes every joint with a hyphen; the others keep the dash.
    dashed = {folded(row["graphie"]): row["graphie"] for row in written if "–" in row["graphie"]}
    places = []
    for row in inputs.copied("limites-agglomeration"):
        kind = KINDS[row["genre"]]
        town = directory.get(row["code"])
        if (kind == "ville-liee") != (town is not None):
            raise AteliersError(f"{row['code']} {row['nom']}: the directory tells otherwise")
        places.append(
            {
                "code": row["code"],
                "nom": town["nom"] if town else dashed.get(folded(row["nom"]), row["nom"]),
                "genre": kind,
                "municipalite_code": row["code"] if town else MONTREAL,
                "codeid": row["codeid"],
                "abreviation": row["abreviation"],
                "numero": row["numero"],
            }
        )
    return places


def _spelling(row: Row, places: list[Row], told: dict[str, Any]) -> list[Row]:
    text = row["avec"] or row["graphie"]
    by_name = {each["nom"]: each["code"] for each in places}
    by_fold = {folded(each["nom"]): each["code"] for each in places}
    relation = "lieu"
    if text in by_name:
        codes, basis = [by_name[text]], "exacte"
    elif folded(text) in by_fold:
        codes, basis = [by_fold[folded(text)]], "ponctuation"
    elif _whole(text) in by_fold:
        codes, basis = [by_fold[_whole(text)]], "abreviation"
    elif text in told:
        codes, basis, relation = told[text]["places"] or [""], "declaree", told[text]["relation"]
    else:
        raise AteliersError(
            f"{text!r} ({row['jeu']}, {row['colonne']}) leads to no place: say in graphies.yml "
            "which it is"
        )
    kept = {name: row[name] for name in ("jeu", "fichier", "colonne", "graphie", "lignes")}
    basis = "code-de-la-ligne" if row["avec"] else basis
    return [
        {**kept, "rang": str(rank), "lieu_code": code, "relation": relation, "fondement": basis}
        for rank, code in enumerate(codes, 1)
    ]


def _merged(spelt: list[Row]) -> list[Row]:
    """Add up the rows of an abbreviation that stands beside several spellings of one place."""
    found: dict[tuple[str, ...], Row] = {}
    for row in spelt:
        key = tuple(row[name] for name in ("jeu", "colonne", "graphie", "rang", "lieu_code"))
        if key in found:
            found[key]["lignes"] = str(int(found[key]["lignes"]) + int(row["lignes"]))
        else:
            found[key] = row
    return list(found.values())


def _whole(text: str) -> str:
    return re.sub(r"\b(st|ste)\b", lambda found: _SHORT[found[1]], folded(text))
