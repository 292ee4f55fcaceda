"""The catalogue in DCAT 3: plain JSON-LD, every value with its language or its type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ateliers.reference.catalogue.downloads import Download
from ateliers.reference.package import AUTHOR, PROFILE, SERIES, WARNING

CONTEXT = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "vann": "http://purl.org/vocab/vann/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
EUROPE = "http://publications.europa.eu/resource/authority/"
MEDIA = "https://www.iana.org/assignments/media-types/"
LANGUAGES = {"fr": f"{EUROPE}language/FRA", "en": f"{EUROPE}language/ENG"}

Node = dict[str, Any]


def dataset(
    package: dict[str, Any],
    files: Iterable[Download],
    base: str,
    contact: str = "",
    pages: Iterable[str] = (),
) -> Node:
    """Return a table as a ``dcat:Dataset`` with its distributions.

    Parameters
    ----------
    package : dict
        Its Data Package.
    files : iterable of Download
        Its downloads.
    base : str
        Address of the folder that holds the tables, with a slash at its end; or what leads there
        from where the node will lie, such as ``"../"`` or nothing.
    contact : str
        Address where a fault is told; without one, none is given.
    pages : iterable of str
        Addresses of the pages on the table, for people.
    """
    folder = f"{base}{package['name']}/"
    landing = [_id(each) for each in pages]
    reached = {"@type": "vcard:Kind", "vcard:fn": AUTHOR, "vcard:hasURL": _id(contact)}
    return {
        "@id": f"{folder}#dataset",
        "@type": "dcat:Dataset",
        "dct:identifier": package["name"],
        "dct:title": _texts(package, "title"),
        "dct:description": _texts(package, "description"),
        "vann:usageNote": _texts(package, "notice") + _texts(package["official"], "prefer"),
        "dcat:keyword": [
            _in(word, lang)
            for lang, key in (("fr", "keywords"), ("en", "keywords_en"))
            for word in package[key]
        ],
        "dcat:theme": _id(f"{EUROPE}data-theme/REGI"),
        "dct:language": [_id(each) for each in LANGUAGES.values()],
        "dct:spatial": {"@type": "dct:Location", "skos:prefLabel": _texts(package, "spatial")},
        "dct:temporal": _period(package["temporal"]),
        "dct:license": _id(package["licenses"][0]["path"]),
        "dct:accessRights": _id(f"{EUROPE}access-right/PUBLIC"),
        "dct:publisher": _agent(),
        **({"dcat:contactPoint": reached} if contact else {}),
        **({"dcat:landingPage": landing} if landing else {}),
        "dct:issued": _day(package["changelog"][0]["date"]),
        "dct:modified": _day(package["changelog"][-1]["date"]),
        "dcat:version": package["version"],
        "adms:versionNotes": _texts(package["changelog"][-1], "text"),
        "dcat:inSeries": _id(f"{base}#tables"),
        "dct:conformsTo": _id(PROFILE),
        "rdfs:isDefinedBy": _id(f"{folder}datapackage.json"),
        "rdfs:seeAlso": _id(package["official"]["path"]),
        "dct:source": [_id(each["path"]) for each in package["sources"] if "path" in each],
        "dct:provenance": [
            {
                "@type": "dct:ProvenanceStatement",
                "rdfs:label": [each["title"], *_texts(each, "note")],
            }
            for each in package["sources"]
        ],
        "dcat:distribution": [_distribution(each, package, folder) for each in files],
    }


def alone(node: Node, base: str) -> Node:
    """Return one table as a document."""
    return {"@context": CONTEXT, "@graph": [node, _series([node], base)]}


def catalogue(nodes: list[Node], base: str) -> Node:
    """Return the catalogue of the tables as a document.

    Parameters
    ----------
    nodes : list of dict
        The tables, each as `dataset` gives it with the same base.
    base : str
        As for `dataset`.
    """
    about = {
        "@id": f"{base}#catalogue",
        "@type": "dcat:Catalog",
        "dct:title": [_in(SERIES[lang], lang) for lang in SERIES],
        "dct:description": [_in(WARNING[lang], lang) for lang in WARNING],
        "dct:language": [_id(each) for each in LANGUAGES.values()],
        "dct:license": nodes[0]["dct:license"],
        "dct:publisher": _agent(),
        "dct:issued": min((node["dct:issued"] for node in nodes), key=_value),
        "dct:modified": max((node["dct:modified"] for node in nodes), key=_value),
        "dcat:dataset": [_id(node["@id"]) for node in nodes],
    }
    return {"@context": CONTEXT, "@graph": [about, _series(nodes, base), *nodes]}


def _series(nodes: list[Node], base: str) -> Node:
    return {
        "@id": f"{base}#tables",
        "@type": "dcat:DatasetSeries",
        "dct:title": [_in(SERIES[lang], lang) for lang in SERIES],
        "dct:description": [_in(WARNING[lang], lang) for lang in WARNING],
        "dct:publisher": _agent(),
        "dcat:seriesMember": [_id(node["@id"]) for node in nodes],
    }


def _distribution(file: Download, package: dict[str, Any], folder: str) -> Node:
    address = f"{folder}{file.path}"
    return {
        "@id": f"{address}#distribution",
        "@type": "dcat:Distribution",
        "dct:title": [
            _in(f"{file.resource[key]} ({file.format})", lang)
            for lang, key in (("fr", "title"), ("en", "title_en"))
        ],
        "dcat:accessURL": _id(address),
        "dcat:downloadURL": _id(address),
        "dcat:mediaType": _id(f"{MEDIA}{file.media_type}"),
        "dct:format": _id(f"{EUROPE}file-type/{file.format}"),
        "dcat:byteSize": _typed(str(len(file.content)), "nonNegativeInteger"),
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": _id("spdx:checksumAlgorithm_sha256"),
            "spdx:checksumValue": _typed(file.sha256, "hexBinary"),
        },
        "dct:license": _id(package["licenses"][0]["path"]),
        "dct:rights": {"@type": "dct:RightsStatement", "rdfs:label": _texts(package, "credit")},
        "dct:issued": _day(package["changelog"][0]["date"]),
        "dct:modified": _day(package["changelog"][-1]["date"]),
    }


def _agent() -> Node:
    return {"@type": "foaf:Agent", "foaf:name": AUTHOR}


def _period(span: str) -> Node:
    start, _, end = span.partition("/")
    return {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": _day(start),
        "dcat:endDate": _day(end or start),
    }


def _texts(holder: dict[str, Any], key: str) -> list[Node]:
    return [_in(holder[key], "fr"), _in(holder[f"{key}_en"], "en")]


def _in(text: str, lang: str) -> Node:
    return {"@value": text, "@language": lang}


def _day(text: str) -> Node:
    return _typed(text, {4: "gYear", 7: "gYearMonth", 10: "date"}[len(text)])


def _typed(text: str, kind: str) -> Node:
    return {"@value": text, "@type": f"xsd:{kind}"}


def _id(address: str) -> Node:
    return {"@id": address}


def _value(node: Node) -> str:
    return str(node["@value"])
