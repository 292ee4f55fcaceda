"""What a column is beside its content: a key, a way to a table, a closed list, an inference."""

from __future__ import annotations

from html import escape
from typing import Any

from ateliers.site.blocks import Place
from ateliers.site.reference_tables import FOLDER, home_of
from ateliers.site.reference_words import WORDS


def keys(resource: dict[str, Any], place: Place) -> dict[str, str]:
    """Return what to tell under each column of a resource, as HTML; nothing where nothing is."""
    return {field["name"]: _told(field, resource, place) for field in resource["fields"]}


def _told(field: dict[str, Any], resource: dict[str, Any], place: Place) -> str:
    lang, name = place.lang, field["name"]
    said = []
    if name in resource["primary_key"]:
        others = [f"<code>{each}</code>" for each in resource["primary_key"] if each != name]
        key = WORDS["key_part" if others else "key"][lang]
        said.append(key.format(others=", ".join(others)))
    for key in resource["foreign_keys"]:
        for own, theirs in zip(key["fields"], key["reference"], strict=True):
            if own == name:
                said.append(
                    WORDS["leads"][lang].format(
                        column=f"<code>{theirs}</code>", table=_table(key["resource"], place)
                    )
                )
    if field.get("inferred"):
        said.append(WORDS["inferred"][lang])
    told = f'<p class="kind">{" ".join(said)}</p>' if said else ""
    if "values" in field:
        values = "".join(
            f"<li><code>{escape(value)}</code> {escape(label[lang])}</li>"
            for value, label in field["values"].items()
        )
        told += f'<ul class="kind">{values}</ul>'
    return told


def _table(resource: str, place: Place) -> str:
    """Name a resource, with a link where another page tells it."""
    page = f"{FOLDER}/{home_of(resource)}"
    return escape(resource) if page == place.page else place.link(page, resource)
