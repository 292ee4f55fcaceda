"""The catalogue and the downloads, read by tools that know nothing of us."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from urllib.parse import urlsplit

import duckdb
import pandas as pd
import pytest
from pyshacl import validate
from rdflib import DCAT, RDF, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic
from rdflib.namespace import DCTERMS

from ateliers.language import LANGS
from ateliers.reference.build import NAMES
from ateliers.reference.catalogue import publish
from ateliers.reference.declared import home

BASE = "https://example.org/atelier/reference/"
SHAPES = Path(__file__).with_name("shapes.ttl")
SPDX = Namespace("http://spdx.org/rdf/terms#")


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("published")
    publish(folder, BASE, "https://example.org/repository/issues", LANGS)
    return folder


@pytest.fixture(scope="module")
def catalogue(out: Path) -> Graph:
    return Graph().parse(out / "catalog.jsonld", format="json-ld")


@pytest.fixture(scope="module")
def shapes() -> Graph:
    return Graph().parse(SHAPES, format="turtle")


def told(graph: Graph, shapes: Graph) -> str:
    """Return what SHACL finds; nothing if all is as promised."""
    conforms, _, text = validate(graph, shacl_graph=shapes, inference="none")
    return "" if conforms else text


def test_the_catalogue_keeps_its_promises(catalogue: Graph, shapes: Graph) -> None:
    assert told(catalogue, shapes) == ""
    assert len(set(catalogue.subjects(RDF.type, DCAT.Dataset))) == len(NAMES)
    assert len(set(catalogue.subjects(RDF.type, DCAT.Distribution))) == 3 * 9
    assert len(set(catalogue.subjects(DCAT.contactPoint))) == len(NAMES)
    assert {str(each) for each in catalogue.objects(None, DCAT.landingPage)} == {
        f"https://example.org/atelier/{lang}/reference/{name}.html"
        for lang in LANGS
        for name in NAMES
    }


def test_the_shapes_find_what_is_broken(catalogue: Graph, shapes: Graph) -> None:
    table = URIRef(f"{BASE}municipalites/#dataset")
    file = URIRef(f"{BASE}municipalites/municipalites.csv#distribution")
    for subject, property, instead in (
        (table, DCTERMS.license, None),
        (table, DCTERMS.title, Literal("Municipalités", lang="fr")),
        (table, DCTERMS.temporal, Literal("2026-03")),
        (file, DCAT.mediaType, Literal("text/csv")),
        (file, DCAT.byteSize, Literal("many")),
        (file, URIRef(f"{DCAT}colour"), Literal("blue")),
    ):
        broken = Graph() + catalogue
        broken.remove((subject, property, None))
        if instead is not None:
            broken.add((subject, property, instead))
        text = told(broken, shapes)
        assert str(subject).rpartition("/")[2] in text, property


@pytest.mark.parametrize("name", ["catalog", *(f"{name}/dcat" for name in NAMES)])
def test_turtle_says_what_json_ld_says(out: Path, name: str) -> None:
    one = Graph().parse(out / f"{name}.jsonld", format="json-ld")
    other = Graph().parse(out / f"{name}.ttl", format="turtle")
    assert len(one) > 50 and isomorphic(one, other)


@pytest.mark.parametrize("lang", ["fr", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_schema_org_says_what_dcat_says(
    out: Path, catalogue: Graph, shapes: Graph, name: str, lang: str
) -> None:
    document = json.loads((out / name / f"schema.{lang}.jsonld").read_text("utf-8"))
    assert document["@context"] == "https://schema.org/"
    # The published context lies on the network; its gist does not.
    document["@context"] = {"@vocab": "https://schema.org/"}
    graph = Graph().parse(data=json.dumps(document), format="json-ld")
    assert told(graph, shapes) == ""
    table = URIRef(document["@id"])
    titles = {
        str(each) for each in catalogue.objects(table, DCTERMS.title) if each.language == lang
    }
    assert titles == {document["name"]}
    downloads = {str(each) for each in catalogue.objects(None, DCAT.downloadURL)}
    assert {each["contentUrl"] for each in document["distribution"]} <= downloads
    assert {str(each) for each in catalogue.objects(table, DCTERMS.license)} == {
        document["license"]
    }


def test_every_address_of_ours_is_a_file_with_its_size_and_sum(out: Path, catalogue: Graph) -> None:
    for file in catalogue.subjects(RDF.type, DCAT.Distribution):
        address = str(catalogue.value(file, DCAT.downloadURL))
        content = (out / address.removeprefix(BASE)).read_bytes()
        assert int(catalogue.value(file, DCAT.byteSize)) == len(content)
        sum = catalogue.value(catalogue.value(file, SPDX.checksum), SPDX.checksumValue)
        assert bytes.fromhex(str(sum)) == hashlib.sha256(content).digest()
    for name in NAMES:
        assert (out / name / "datapackage.json").read_bytes() == (
            home() / name / "datapackage.json"
        ).read_bytes()


@pytest.mark.parametrize(
    "path", sorted(home().glob("*/datapackage.json")), ids=lambda p: p.parent.name
)
def test_each_format_holds_the_same_table(out: Path, path: Path) -> None:
    for resource in json.loads(path.read_text("utf-8"))["resources"]:
        stem = out / path.parent.name / resource["name"]
        plain = pd.read_csv(f"{stem}.csv", dtype=str, keep_default_na=False)
        kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        types = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "date": "DATE"}
        parquet = duckdb.sql(f"from '{stem}.parquet'")
        assert dict(zip(parquet.columns, map(str, parquet.types), strict=True)) == {
            name: types[kind] for name, kind in kinds.items()
        }
        rows = parquet.fetchall()
        objects = json.loads(Path(f"{stem}.json").read_text("utf-8"))
        assert len(rows) == len(objects) == len(plain) == resource["rows"]
        for cells, row, each in zip(plain.itertuples(index=False), rows, objects, strict=True):
            for name, cell, value in zip(kinds, cells, row, strict=True):
                if cell == "":
                    assert value is None and each[name] is None
                elif kinds[name] in ("integer", "number"):
                    assert value == each[name] == float(cell)
                else:
                    assert str(value) == each[name] == cell


def test_without_an_address_files_lead_to_each_other(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    assert len(publish(one)) == len(publish(two)) == 55
    files = {each.relative_to(one) for each in one.rglob("*") if each.is_file()}
    for each in files:
        assert (one / each).read_bytes() == (two / each).read_bytes(), f"{each} differs each time"
    for name in ("catalog.ttl", "municipalites/dcat.ttl"):
        graph = Graph().parse(one / name, format="turtle", publicID=(one / name).as_uri())
        for address in graph.objects(None, DCAT.downloadURL):
            assert Path(urlsplit(str(address)).path).is_file(), address
    everything = "".join(
        (one / each).read_text("utf-8") for each in files if each.suffix != ".parquet"
    )
    assert "contactPoint" not in everything, "nobody invents an address"
    assert "example.org" not in everything and str(tmp_path) not in everything
