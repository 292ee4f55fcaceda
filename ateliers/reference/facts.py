"""Facts copied once from published files into ``data/reference/facts``: nothing about persons.

The tables are built from these small files, so that they can be built anew without the published
files; with the folder that holds those, this module makes the facts anew and they must be equal.
"""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ateliers.errors import AteliersError
from ateliers.reference.rows import as_csv, name_and_code

Facts = tuple[list[str], list[dict[str, str]]]


def facts(folder: Path) -> dict[str, bytes]:
    """Return the fact files, by name, out of a folder of published files.

    Parameters
    ----------
    folder : Path
        Holds ``<slug of the dataset>/<file>``.

    Raises
    ------
    AteliersError
        A file is missing or is not what it was.
    """
    made = {}
    for name, make in MAKERS.items():
        try:
            made[f"{name}.csv"] = as_csv(*make(folder))
        except (KeyError, TypeError, AttributeError, IndexError, csv.Error) as error:
            raise AteliersError(
                f"{name}: a published file no longer has the form that was read ({error!r}); "
                "look at it, then at ateliers/reference/facts.py"
            ) from None
    return made


def _decoupages_2016(folder: Path) -> Facts:
    """Codes and names of the 104 MRCs and equivalent territories; one has two spellings."""
    shapes = _json(folder / "decoupages-administratifs/mrc_poly.topojson")
    kept = {
        "code": "MRS_CO_MRC",
        "nom": "MRS_NM_MRC",
        "genre": "MRS_DE_IND",
        "region_code": "MRS_CO_REG",
        "region_nom": "MRS_NM_REG",
        "version": "MRS_CO_VER",
    }
    found = {
        tuple(shape["properties"][name] for name in kept.values())
        for shape in shapes["objects"]["mrc_poly"]["geometries"]
    }
    return list(kept), [dict(zip(kept, cells, strict=True)) for cells in sorted(found)]


def _repertoire_2022(folder: Path) -> Facts:
    """The first 200 records of the directory as the portal's API gave them in 2022."""
    reply = _json(folder / "ckan-replies/donneesquebec_datastore_search_mun_200.json")
    rows = []
    for record in reply["result"]["records"]:
        name, code = name_and_code(record["mrc"].removeprefix("MRC "))
        rows.append(
            {
                "mcode": record["mcode"],
                "nom": record["munnom"],
                "designation": record["mdes"],
                "region_code": name_and_code(record["regadm"])[1],
                "territoire_code": code,
                "territoire_nom": name.removeprefix("Administration régionale "),
            }
        )
    return list(rows[0]), sorted(rows, key=lambda row: row["mcode"])


def _limites_agglomeration(folder: Path) -> Facts:
    """The 34 places with the codes of the boundary file."""
    shapes = _json(folder / "limites-administratives-agglomeration/limadmin.geojson")
    kept = {"code": "CODEMAMROT", "nom": "NOM", "genre": "TYPE"}
    kept |= {"codeid": "CODEID", "abreviation": "ABREV", "numero": "NUM"}
    rows = [
        {key: str(shape["properties"][name]) for key, name in kept.items()}
        for shape in shapes["features"]
    ]
    return list(kept), sorted(rows, key=lambda row: row["code"])


def _graphies_agglomeration(folder: Path) -> Facts:
    """Every spelling of a place in the files of Montréal, with its number of rows.

    ``avec`` is the name that stands in the same row, where a column holds abbreviations.
    """
    rows = []
    for path, column, beside in SPELLINGS:
        records = _records(folder / path)
        seen = Counter((each[column] or "", each[beside] if beside else "") for each in records)
        slug, file = path.split("/")
        for (text, other), count in sorted(seen.items()):
            if text:
                rows.append(
                    {
                        "jeu": slug,
                        "fichier": file,
                        "colonne": column,
                        "graphie": text,
                        "avec": other,
                        "lignes": str(count),
                    }
                )
    return list(rows[0]), rows


SPELLINGS = (
    ("inspection-aliments-contrevenants/violations.csv", "ville", ""),
    ("installations-recreatives-sportives-et-culturelles/terrain_sport_ext.json", "ARROND", ""),
    ("limites-administratives-agglomeration/limadmin.geojson", "NOM", ""),
    ("murales/murales.geojson", "arrondissement", ""),
    ("piscines-municipales/piscines.csv", "ARRONDISSE", ""),
    ("quartiers-sociologiques/quartiers-sociologiques_cp1252.json", "Abrev", "Arrondissement"),
    ("quartiers-sociologiques/quartiers-sociologiques_cp1252.json", "Arrondissement", ""),
)
"""File, column, and the column beside it that tells an abbreviation."""

MAKERS: dict[str, Callable[[Path], Facts]] = {
    "decoupages-2016": _decoupages_2016,
    "repertoire-2022": _repertoire_2022,
    "limites-agglomeration": _limites_agglomeration,
    "graphies-agglomeration": _graphies_agglomeration,
}


def _records(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".csv":
        return list(csv.DictReader(io.StringIO(_text(path, "utf-8-sig"), newline="")))
    return [shape["properties"] for shape in _json(path)["features"]]


def _json(path: Path) -> Any:
    # A portal's JSON that is not UTF-8 is not JSON; its name in the folder says so.
    text = _text(path, "cp1252" if path.stem.endswith("_cp1252") else "utf-8-sig")
    try:
        return json.loads(text)
    except ValueError as error:
        raise AteliersError(f"{path} is not JSON ({error})") from None


def _text(path: Path, encoding: str) -> str:
    try:
        return path.read_bytes().decode(encoding)
    except OSError as error:
        raise AteliersError(
            f"{path} cannot be read ({error.strerror}); "
            "the folder must hold the published files, one folder a dataset"
        ) from None
    except UnicodeDecodeError as error:
        raise AteliersError(f"{path} is not {encoding} (byte {error.start})") from None
