"""A table in the words of schema.org, for machines that look for datasets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ateliers.language import Lang
from ateliers.reference.catalogue.downloads import Download
from ateliers.reference.package import AUTHOR


def about(
    package: dict[str, Any], files: Iterable[Download], lang: Lang, base: str, page: str = ""
) -> dict[str, Any]:
    """Return a table as a schema.org Dataset, in one language.

    Parameters
    ----------
    package : dict
        Its Data Package.
    files : iterable of Download
        Its downloads.
    lang : {"fr", "en"}
        The language of its texts.
    base : str
        As for `ateliers.reference.catalogue.dcat.dataset`.
    page : str
        The address of its page in this language, where it has one.
    """
    end = "" if lang == "fr" else "_en"
    folder = f"{base}{package['name']}/"
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "@id": f"{folder}#dataset",
        "identifier": package["name"],
        **({"url": page} if page else {}),
        "name": package[f"title{end}"],
        "description": f"{package[f'description{end}']} {package['official'][f'prefer{end}']}",
        "keywords": package[f"keywords{end}"],
        "inLanguage": "fr",
        "license": package["licenses"][0]["path"],
        "creditText": package[f"credit{end}"],
        "isAccessibleForFree": True,
        # A project is all that it is: no organization stands behind it.
        "creator": {"@type": "Project", "name": AUTHOR},
        "version": package["version"],
        "datePublished": package["changelog"][0]["date"],
        "dateModified": package["changelog"][-1]["date"],
        "temporalCoverage": package["temporal"],
        "spatialCoverage": {"@type": "Place", "name": package[f"spatial{end}"]},
        "isBasedOn": [each["path"] for each in package["sources"] if "path" in each],
        "variableMeasured": [
            {
                "@type": "PropertyValue",
                "name": field["name"],
                "description": field[f"description{end}"],
                **({"unitText": field[f"unit{end}"]} if "unit" in field else {}),
            }
            for field in package["resources"][0]["schema"]["fields"]
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": f"{file.resource[f'title{end}']} ({file.format})",
                "encodingFormat": file.media_type,
                "contentUrl": f"{folder}{file.path}",
                "contentSize": f"{len(file.content)} B",
                "sha256": file.sha256,
            }
            for file in files
        ],
    }
