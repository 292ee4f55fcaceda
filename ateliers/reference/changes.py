"""Mergers, renamings and changes of code, MRC or region: told by a source, or read off vintages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ateliers.errors import AteliersError
from ateliers.reference.compare import Difference, differences
from ateliers.reference.inputs import Inputs, entries
from ateliers.reference.rows import Row, by
from ateliers.reference.territories import three

EARLIER = "2022"
"""When the portal's API gave the 200 records that are kept."""

KINDS = {
    "nom": "changement-de-nom",
    "designation": "changement-de-designation",
    "territoire_code": "changement-de-mrc",
    "region_code": "changement-de-region",
}
_COLUMNS = {"territoire_code": "territoire", "region_code": "region"}


def rows(inputs: Inputs) -> dict[str, list[Row]]:
    """Return the rows of the resource, under its name."""
    told = inputs.told("changements")
    now, earlier = by(inputs.directory, "mcode"), by(inputs.copied("repertoire-2022"), "mcode")
    found = [row for event in told["events"] for row in _event(event, now, earlier)]
    gone = {row["mcode_avant"] for row in found}
    for difference in _municipalities(inputs, told["wordings"]):
        if difference.column:
            found.append(_deduced("municipalite", difference))
        elif difference.code not in gone:
            raise AteliersError(
                f"{difference.code} {difference.before}, there in {EARLIER}, has left the "
                "directory: say in changements.yml what it became"
            )
    found += [_deduced("mrc", difference) for difference in _territories(inputs)]
    return {"changements-municipaux": found}


def _event(event: dict[str, Any], now: dict[str, Row], earlier: dict[str, Row]) -> list[Row]:
    after = now.get(event["after"])
    still = sorted(event["before"].keys() & now.keys())
    if after is None or still or not after["constitution"].startswith(event["year"]):
        raise AteliersError(f"changements.yml: {event['id']} does not agree with the directory")
    found = []
    for number, (code, name) in enumerate(event["before"].items(), 1):
        known = earlier.get(code, {})
        territory = event["mrc_before"].get(code) or known.get("territoire_code", "")
        region = known.get("region_code", "")
        row = {
            "id": f"{event['id']}-{number}",
            "evenement": event["id"],
            "niveau": "municipalite",
            "genre": event["kind"],
            "annee": event["year"],
            "date": after["constitution"],
            "mcode_avant": code,
            "mcode_apres": event["after"],
            "nom_avant": name,
            "nom_apres": after["nom"],
            "territoire_avant": territory,
            "territoire_apres": after["territoire_code"] if territory else "",
            "region_avant": region,
            "region_apres": after["region_code"] if region else "",
            "fondement": "source-secondaire",
            "source": "public-atlas liste-ancienne" + (" repertoire-2022" if known else ""),
        }
        found.append(row)
    return found


def _deduced(level: str, difference: Difference) -> Row:
    name = _COLUMNS.get(difference.column, difference.column)
    code = "mcode" if level == "municipalite" else "territoire"
    id = f"{level}-{difference.code}-{name}-{difference.until}"
    return {
        "id": id,
        "evenement": id,
        "niveau": level,
        "genre": KINDS[difference.column],
        "pas_avant": difference.since,
        "pas_apres": difference.until,
        f"{code}_avant": difference.code,
        f"{code}_apres": difference.code,
        "nom_avant": difference.name,
        "nom_apres": difference.name_now,
        f"{name}_avant": difference.before,
        f"{name}_apres": difference.after,
        "fondement": "deduit",
        "source": f"{_source(difference.since)} {_source(difference.until)}",
    }


def _source(vintage: str) -> str:
    return {"2016-08": "decoupages-2016", EARLIER: "repertoire-2022"}.get(vintage, "repertoire")


def _municipalities(inputs: Inputs, wordings: dict[str, str]) -> Iterable[Difference]:
    before = [
        {**row, "designation": wordings.get(row["designation"], row["designation"])}
        for row in inputs.copied("repertoire-2022")
    ]
    return differences(
        [(EARLIER, before), (inputs.vintage, inputs.directory)], "mcode", partial=True
    )


def _territories(inputs: Inputs) -> Iterable[Difference]:
    """Follow the MRCs through three vintages, as far as each tells of them."""
    oldest = [
        {"code": three(row["code"]), "nom": row["nom"], "region_code": row["region_code"]}
        for row in inputs.copied("decoupages-2016")
        if row["genre"] == "Municipalité régionale de comté"
    ]
    later = [
        (EARLIER, inputs.copied("repertoire-2022")),
        (inputs.vintage, inputs.directory),
    ]
    vintages = [("2016-08", oldest)]
    for vintage, told in later:
        held = {
            row["territoire_code"]: {
                "code": row["territoire_code"],
                "nom": row["territoire_nom"],
                "region_code": row["region_code"],
            }
            for row in told
            if row["territoire_code"]
        }
        vintages.append((vintage, list(held.values())))
    return differences(vintages, "code", partial=True)


def proposals(before: bytes, after: bytes) -> list[str]:
    """Return what two vintages of the directory differ by: rows that the table may need.

    Parameters
    ----------
    before, after : bytes
        The snapshots of the directory.
    """
    vintages = [("before", entries(before)), ("after", entries(after))]
    return [str(each) for each in differences(vintages, "mcode")]
