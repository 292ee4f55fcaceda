"""A page a reference table: what is declared is told, what is offered is the table itself."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest
from rdflib import DCAT, Graph
from snippets import LANGUAGES, commands, duckdb, python, r, snippets, told_by_r

from ateliers.bench.site import kilobytes, requests
from ateliers.language import LANGS, Lang, number
from ateliers.places import BOOK, ROOT
from ateliers.reference.build import NAMES
from ateliers.reference.declared import declaration, home
from ateliers.reference.package import KIND, WARNING, credit
from ateliers.site import reference_tables
from ateliers.site.blocks import Place
from ateliers.site.dataset_words import WORDS as OF_A_DATASET
from ateliers.site.reference_words import WORDS

EACH = pytest.mark.parametrize("name", NAMES)
BOTH = pytest.mark.parametrize("lang", LANGS)


def where(site: Path, name: str, lang: Lang) -> Path:
    return site / lang / "reference" / f"{name}.html"


def article(site: Path, name: str, lang: Lang) -> str:
    return where(site, name, lang).read_text("utf-8").split("<article")[1].split("</article>")[0]


def text(html: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


def plain(said: str) -> str:
    """Return a declared text as a page tells it."""
    return re.sub(r"\s+", " ", said.replace("`", "")).strip()


def table(path: Path) -> pd.DataFrame:
    """Read a CSV as its bytes are: every cell as text, nothing guessed."""
    return pd.read_csv(path, dtype=str, keep_default_na=False, na_values=[""])


def test_every_table_has_its_page_and_its_place_in_the_contents() -> None:
    contents = (ROOT / "_toc.yml").read_text("utf-8")
    for name in NAMES:
        assert f"file: reference/{name}\n" in contents
        for lang in LANGS:
            source = (BOOK / "reference" / f"{name}.{lang}.md").read_text("utf-8")
            assert f"{{ateliers}} reference {name}\n" in source


@BOTH
@EACH
def test_every_part_is_there(name: str, lang: Lang, site: Path) -> None:
    html, told = article(site, name, lang), declaration(name)
    say = {key: words[lang] for key, words in (OF_A_DATASET | WORDS).items()}
    files = [f"{resource['name']}.csv" for resource in told["resources"]]
    assert [text(each).removesuffix("#") for each in re.findall(r"<h2>(.*?)</h2>", html)] == [
        say["credit"], say["limits"], say["take"], say["open"].format(file=files[0]), say["rules"],
        *(say["file"].format(file=file) for file in files), say["versions"],
    ]  # fmt: skip
    assert f"<h1>{told['title'][lang]}" in unescape(html)
    said = text(html)
    assert said.count(KIND[lang]) >= 2 and WARNING[lang].replace("\u00a0", " ") in said
    for words in (told["description"], told["official"]["prefer"], *told["notes"]):
        assert plain(words[lang]) in said
    assert html.count(f'href="{told["official"]["path"]}"') >= 2
    assert text(re.findall(r'<p id="credit">(.*?)</p>', html)[0]) == plain(credit(told, lang))
    limits = re.findall(r"<li>(.*?)</li>", re.findall(r"<ol>(.*?)</ol>", html, re.S)[0])
    assert [text(each) for each in limits] == [plain(each[lang]) for each in told["limits"]]
    for source in told["sources"]:
        assert plain(source["title"]) in said and plain(source["note"][lang]) in said
        assert source["path"] is None or f'href="{source["path"]}"' in html
    for change in told["changelog"]:
        assert change["version"] in said and change[lang] in said
    assert plain(say["unused"]) in said or "../modules/" in html


@BOTH
@EACH
def test_every_column_is_told_with_its_keys_and_its_picture(
    name: str, lang: Lang, site: Path
) -> None:
    sections = re.findall(r'<section class="column">.*?</section>', article(site, name, lang), re.S)
    fields = [(each, field) for each in declaration(name)["resources"] for field in each["fields"]]
    for section, (resource, field) in zip(sections, fields, strict=True):
        said = text(section)
        assert said.startswith(field["name"]) and plain(field["description"][lang]) in said
        assert "pitfall" not in field or plain(field["pitfall"][lang]) in said
        assert "unit" not in field or field["unit"][lang] in said
        for label in field.get("values", {}).values():
            assert plain(label[lang]) in said
        keyed = field["name"] in resource["primary_key"]
        assert keyed == (WORDS["key"][lang].split()[0].rstrip(",:") in said)
        leads = [each for each in resource["foreign_keys"] if field["name"] in each["fields"]]
        assert all(each["resource"] in said for each in leads)
        assert '<svg class="spread"' in section


@EACH
def test_the_first_rows_are_those_of_the_file(name: str, site: Path) -> None:
    shown = re.findall(r'<table class="preview">.*?</table>', article(site, name, "fr"), re.S)
    for html, resource in zip(shown, declaration(name)["resources"], strict=True):
        cells = [unescape(cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", html)]
        content = (home() / name / f"{resource['name']}.csv").read_text("utf-8")
        rows = [*csv.reader(io.StringIO(content, newline=""))][1:6]
        whole = [cell for row in rows for cell in row]
        for cell, expected in zip(cells, whole, strict=True):
            assert cell == expected or (cell.endswith("…") and expected.startswith(cell[:-1]))


@BOTH
@EACH
def test_what_is_offered_is_what_was_announced(name: str, lang: Lang, site: Path) -> None:
    html, page = article(site, name, lang), where(site, name, lang)
    offered = [
        (page.parent / address).resolve()
        for address in re.findall(r'href="([^"]+)" download', html)
    ]
    files = [
        file for file in offered if file.name not in ("datapackage.json", "dcat.jsonld", "dcat.ttl")
    ]
    assert len(offered) - len(files) == 3
    assert {file.suffix for file in files} == {".csv", ".json", ".parquet"}
    sums = re.findall(r"<dt>([^<]+)</dt><dd><small><code>([0-9a-f]{64})</code>", html)
    assert sums == [(file.name, hashlib.sha256(file.read_bytes()).hexdigest()) for file in files]
    for resource in json.loads(offered[-3].read_text("utf-8"))["resources"]:
        assert dict(sums)[resource["path"]] == resource["hash"].removeprefix("sha256:")
    (written,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    about = json.loads(written)
    assert about["creditText"] == credit(declaration(name), lang) and "url" not in about
    found = [(page.parent / each["contentUrl"]).resolve() for each in about["distribution"]]
    assert found == files


@pytest.fixture
def folder(
    name: str, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Stand where the files of a table were downloaded to."""
    for file in (site / "reference" / name).glob("*.csv"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    monkeypatch.chdir(tmp_path)
    yield tmp_path


def fields(name: str, *types: str) -> list[str]:
    """Return the columns of a table's first file that are declared so."""
    declared = declaration(name)["resources"][0]["fields"]
    return [field["name"] for field in declared if field["type"] in types]


@EACH
def test_the_python_of_the_page(name: str, site: Path, folder: Path) -> None:
    data = python(snippets(where(site, name, "fr"))["python"])
    expected = table(folder / f"{name}.csv")
    assert [*data.columns] == [*expected.columns]
    for column in fields(name, "code", "string"):
        assert data[column].dropna().tolist() == expected[column].dropna().tolist(), column
    for column in fields(name, "integer", "number"):
        assert data[column].tolist() == expected[column].astype(float).tolist()
    assert all(data[column].dtype.kind == "M" for column in fields(name, "date"))


@EACH
def test_the_sql_of_the_page(name: str, site: Path, folder: Path) -> None:
    columns, rows = duckdb(snippets(where(site, name, "fr"))["text"])
    expected = table(folder / f"{name}.csv")
    assert columns == [*expected.columns] and len(rows) == len(expected)
    for i, column in enumerate(columns):
        cells = [row[i] for row in rows if row[i] is not None]
        held = expected[column].dropna().tolist()
        if column in fields(name, "integer", "number"):
            assert [float(cell) for cell in cells] == [float(cell) for cell in held]
        else:
            assert [str(cell) for cell in cells] == held, column


@EACH
def test_the_r_of_the_page(name: str, site: Path, folder: Path) -> None:
    codes = fields(name, "code")
    told = r(snippets(where(site, name, "fr"))["r"], codes, folder)
    assert told == told_by_r(table(folder / f"{name}.csv"), codes)


@EACH
def test_the_commands_of_the_page(name: str, site: Path, address: str, tmp_path: Path) -> None:
    for lang in LANGS:
        code = snippets(where(site, name, lang))
        assert [*code] == LANGUAGES
        at = f"{address}reference/{name}/{name}.csv"
        assert commands(code["bash"], at, tmp_path) == f"{name}.csv: OK\n"


@pytest.mark.parametrize(
    "name", [name for name in NAMES if len(declaration(name)["resources"]) > 1]
)
def test_the_other_files_open_with_the_codes_that_the_page_names(
    name: str, site: Path, folder: Path
) -> None:
    html = article(site, name, "en")
    for resource in declaration(name)["resources"][1:]:
        (line,) = re.findall(rf"<p><strong><code[^>]*>.*?{resource['name']}\.csv.*?</p>", html)
        named = [text(each) for each in re.findall(r"<code.*?</code>", line)][1:]
        data = pd.read_csv(f"{resource['name']}.csv", dtype=dict.fromkeys(named, "str"))
        expected = table(folder / f"{resource['name']}.csv")
        assert number(len(data), "en") in text(line)
        for field in resource["fields"]:
            if field["type"] in ("code", "string"):
                held = expected[field["name"]].dropna().tolist()
                assert data[field["name"]].dropna().tolist() == held, field["name"]


@EACH
def test_a_page_is_light(name: str, site: Path) -> None:
    for lang in LANGS:
        files = requests(where(site, name, lang))
        assert len(files) > 3 and kilobytes(files) < 150


@BOTH
def test_the_catalogue_for_programs_is_beside_the_editions(lang: Lang, site: Path) -> None:
    page = site / lang / "pages" / "data.html"
    offered = re.findall(r'href="([^"]+)" download', page.read_text("utf-8"))
    found = [(page.parent / each).resolve() for each in offered]
    assert [file.name for file in found] == ["catalog.jsonld", "catalog.ttl", "datapackage.json"]
    assert len({file.parent for file in found}) == 1
    graph = Graph().parse(found[1], format="turtle", publicID=found[1].as_uri())
    leading = {*graph.objects(None, DCAT.downloadURL), *graph.objects(None, DCAT.landingPage)}
    assert len(leading) == 27 + 2 * len(NAMES)
    for address in leading:
        assert Path(str(address).removeprefix("file://")).is_file(), address


def test_a_published_page_names_its_files_by_their_address() -> None:
    config = SimpleNamespace(
        language="fr", ateliers_baseurl="https://example.org/x/", ateliers_shared="../"
    )
    place: Any = Place(SimpleNamespace(config=config), "reference/municipalites")  # type: ignore[arg-type]
    assert reference_tables.base(place) == "https://example.org/x/reference/"
    resource, downloads = reference_tables.files("municipalites")[0]
    file = reference_tables.csv_file("municipalites", resource, downloads["CSV"], place)
    at = "https://example.org/x/reference/municipalites/municipalites.csv"
    assert file.address(place) == at
    assert place.file(file.path) == "../../reference/municipalites/municipalites.csv"


def test_what_the_limits_and_the_pitfalls_say_is_so() -> None:
    towns = table(home() / "municipalites/municipalites.csv")
    assert (towns["population"] == "0").sum() == 95
    names = towns["nom"].value_counts()
    assert (names == 2).sum() == 57 and names[names > 2].index.tolist() == ["Toponyme à venir"]
    islands = towns.loc[towns["nom"] == "Les Îles-de-la-Madeleine", "superficie_km2"]
    assert islands.tolist() == ["33924.33"]
    empty = towns.loc[towns["territoire_code"].isna(), "territoire_fondement"]
    assert {*empty} == {"hors-mrc-autochtone", "non-determine"}
    mrcs = table(home() / "mrc-et-territoires/mrc-et-territoires.csv")
    assert (mrcs["region_code"] != mrcs["region_code_2016"]).sum() == 2
    assert (mrcs["nom_source"] == "decoupages-2016").sum() == 16
    assert mrcs.set_index("code").loc["460", "code_decoupages_2016"] == "46"
    changes = table(home() / "changements-municipaux/changements-municipaux.csv")
    assert (changes["date"].isna() == (changes["fondement"] == "deduit")).all()
    mergers = changes[changes["genre"] == "fusion"].set_index("mcode_apres")["date"]
    assert (towns.set_index("mcode").loc[mergers.index, "constitution"] == mergers).all()
    pairs = table(home() / "regions-administratives/correspondance-rss.csv")
    twice = pairs["rss_code"].value_counts()
    assert twice[twice > 1].index.tolist() == ["04"]
    health = table(home() / "regions-administratives/regions-sociosanitaires.csv")
    regions = table(home() / "regions-administratives/regions-administratives.csv")
    assert health.set_index("code").loc["17", "nom"] == "Nunavik"
    assert regions.set_index("code").loc["17", "nom"] == "Centre-du-Québec"
    spellings = table(home() / "arrondissements-et-villes-liees/graphies.csv")
    told = spellings[spellings["graphie"] == "Montréal"]
    assert told["lieu_code"].isna().all() and "inspection" in told["jeu"].iloc[0]
    several = spellings[spellings["rang"] == "2"]
    first = spellings[spellings["rang"] == "1"].set_index(["jeu", "colonne", "graphie"])["lignes"]
    for each in several.itertuples():
        assert first[each.jeu, each.colonne, each.graphie] == each.lignes


@BOTH
def test_the_credit_is_copied_from_a_file(
    lang: Lang, site: Path, visit: Callable[..., Any]
) -> None:
    opened = visit(where(site, "municipalites", lang).as_uri())
    opened.context.grant_permissions(["clipboard-read", "clipboard-write"])
    opened.locator("button[data-copies=credit]").press("Enter")
    opened.locator("button[data-copies=credit] ~ [role=status]:not(:empty)").wait_for()
    copied = opened.evaluate("navigator.clipboard.readText()")
    assert copied == credit(declaration("municipalites"), lang)
    current = opened.locator("#contents [aria-current=page]")
    assert current.evaluate("e => e.getBoundingClientRect().bottom <= innerHeight")
