"""`datasets.yml` is read strictly, and says where it is wrong."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ateliers import places
from ateliers.errors import DeclarationError, UnknownName
from ateliers.registry import dataset, datasets, read_registry

IDS = (
    "velos-2012", "inspections", "municipalites", "urgences", "piscines", "velos-2019",
    "compteurs-velo",
)  # fmt: skip


def test_the_entries() -> None:
    assert tuple(ds.id for ds in datasets()) == IDS
    assert datasets()[0] is dataset("velos-2012")


@pytest.mark.parametrize("ds", datasets(), ids=lambda ds: ds.id)
def test_french_typography(ds) -> None:
    texts = [ds.title, ds.description, *(c.description for c in ds.columns)]
    texts += [text for c in ds.columns for text in (c.unit, c.pitfall) if text]
    texts += [c.why for c in (*ds.removed, *ds.renumbered)]
    texts += ds.limits
    for text in texts:
        french = text["fr"]
        assert not re.search(r"« | »|[^\u00a0\d]:\s| [;!?%]|\d \d{3}", french), french
        assert not re.search(r"simplement|évidemment|il suffit", french, re.I)
        assert not re.search(r"\b(just|simply|obviously)\b", text["en"], re.I)
        assert "«" not in text["en"], text["en"]


def test_nothing_is_checked_that_nobody_saw() -> None:
    # The weekly workflow proposes these days, once it has read the record.
    assert all(ds.licence_checked <= dt.date.today() for ds in datasets() if ds.licence_checked)
    assert dataset("municipalites").route.resource is None
    assert dataset("urgences").route.url is None


@pytest.mark.parametrize(
    ("asked", "lang", "near"),
    [("velo-2012", "fr", "velos-2012"), ("Inspection", "en", "inspections"), ("", "fr", "")],
)
def test_an_unknown_name_gets_the_nearest(asked: str, lang, near: str) -> None:
    with pytest.raises(UnknownName) as caught:
        dataset(asked, lang=lang)
    assert near in str(caught.value)
    assert ("Aucun jeu" in str(caught.value)) == (lang == "fr")


@pytest.mark.parametrize(
    "asked", [None, 3, ["velos-2012"], object(), "x" * 10_000, "../velos-2012"]
)
def test_junk_is_an_unknown_name(asked: object) -> None:
    with pytest.raises(UnknownName) as caught:
        dataset(asked)  # type: ignore[arg-type]
    assert len(str(caught.value)) < 300


# What is broken, by what it is replaced with, and what the sentence must say.
BROKEN = {
    "duplicate key": (
        "    slug: velos-comptage\n",
        "    slug: a\n    slug: b\n",
        ["slug", "twice"],
    ),
    "unknown theme": (
        "    themes: [transport]\n",
        "    themes: [cycling]\n",
        ["velos-2012", "themes", "transport", "cycling"],
    ),
    "no theme": ("    themes: [transport]\n", "    themes: []\n", ["velos-2012", "themes"]),
    "unknown key": (
        "    slug: velos-comptage\n",
        "    slug: a\n    color: red\n",
        ["velos-2012", "color"],
    ),
    "missing key": ("    slug: velos-comptage\n", "", ["velos-2012", "slug"]),
    "wrong type": ("rows: 310\n", "rows: many\n", ["velos-2012", "rows", "integer", "many"]),
    "code without quotes": ('vintage: "2017"', "vintage: 0605", ["line", "0605", "quotes"]),
    "year without quotes": ('vintage: "2017"', "vintage: 2017", ["piscines", "vintage"]),
    "boolean of YAML 1.1": ("bom: true", "bom: yes", ["line", "yes", "quotes"]),
    "impossible day": (
        'retrieved: "2026-11-24"',
        'retrieved: "2026-02-31"',
        ["velos-2012", "retrieved", "2026-02-31"],
    ),
    "unknown encoding": ("encoding: cp1252", "encoding: mac-cyrillic", ["encoding", "cp1252"]),
    "file with a folder": (
        "file: comptage_velo_2012.csv",
        "file: ../comptage_velo_2012.csv",
        ["velos-2012", "file", "without a folder"],
    ),
    "address without https": (
        "url: https://donnees",
        "url: http://donnees",
        ["velos-2012", "url", "https"],
    ),
    "unknown portal": ("portal: montreal", "portal: laval", ["velos-2012", "portal", "montreal"]),
    "unknown licence": ("licence: cc-by-4.0", "licence: mit", ["velos-2012", "licence"]),
    "route not seen": ("    route: file\n", "    route: datastore\n", ["velos-2012", "route"]),
    "column twice": ("name: Rachel1", "name: Berri 1", ["velos-2012", "columns", "Berri 1"]),
    "removed yet kept": ("[id_poursuite]", "[montant]", ["inspections", "removed", "montant"]),
    "wrong count": ("count: 6\n", "count: 7\n", ["municipalites", "count", "6", "7"]),
    "renumbered yet gone": ("[business_id]", "[adresse]", ["inspections", "renumbered"]),
    "period of no column": ("column: Date", "column: Jour", ["velos-2012", "period", "Jour"]),
    "period backwards": ('start: "2012-01-01"', 'start: "2013-01-01"', ["velos-2012", "period"]),
    "one language": (
        "      en: Bicycle passages at Montréal counters, 2012\n",
        "",
        ["velos-2012", "title", "en"],
    ),
    "four limits": (
        "    limits:\n",
        "    limits:\n      - fr: Le temps qu'il faisait.\n        en: What the weather was.\n",
        ["velos-2012", "limits", "at most 3", "found 4"],
    ),
    "host that is a number": (
        "hosts: [donnees.montreal.ca]",
        "hosts: [127.0.0.1]",
        ["montreal", "hosts", "never a number"],
    ),
    "no host": ("hosts: [donnees.montreal.ca]", "hosts: []", ["montreal", "hosts", "at least 1"]),
    "address of a host that is not declared": (
        "[www.donneesquebec.ca, donneesouvertes.affmunqc.net]",
        "[www.donneesquebec.ca]",
        ["municipalites", "file", "url", "donneesouvertes.affmunqc.net"],
    ),
    "bound of another type": ('least: "2012-01-01"', "least: 7", ["velos-2012", "Date", "least"]),
    "bound that is no day": ('most: "2012-12-31"', 'most: "2012-02-31"', ["Date", "most"]),
    "bound of a text": (
        "      - name: Region\n        type: text\n",
        "      - name: Region\n        type: text\n        least: 1\n",
        ["urgences", "Region", "least"],
    ),
    "unknown empty column": (
        "empty: [compteur_100057053,",
        "empty: [compteur_100057099,",
        ["velos-2019", "columns", "compteur_100054073…", "empty", "found compteur_100057099"],
    ),
    "empty columns that are all": (
        "empty: [compteur_100057053, compteur_100057051, compteur_100055268, compteur_100057052]",
        "empty: true",
        ["velos-2019", "columns", "empty", "the names of the empty columns"],
    ),
    "empty columns of one": (
        "      - name: Berri 1\n",
        "      - name: Berri 1\n        empty: [Berri 1]\n",
        ["velos-2012", "Berri 1", "empty", "true"],
    ),
    "a name and names": (
        "      - names:\n",
        "      - name: compteur\n        names:\n",
        ["velos-2019", "columns → 1", "expected a name, or the names"],
    ),
    "no name": (
        "      - name: Berri 1\n        type",
        "      - type",
        ["velos-2012", "columns → 1", "expected a name, or the names"],
    ),
    "one name alone": (
        "          - compteur_100057050\n",
        "          - compteur_100057050\n          - compteur_100057050\n",
        ["velos-2019", "columns", "compteur_100057050", "twice"],
    ),
    "last line that ends, said twice": (
        "last_end: false",
        "last_end: true",
        ["velos-2019", "last_end"],
    ),
    "bound in words": ("least: -74.1", "least: low", ["piscines", "least", "a number, or a day"]),
    "not YAML": ("datasets:\n", "datasets: [\n", ["line"]),
    "no entry": ("    title:\n", "   title:\n", ["line"]),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_broken_registry_is_refused_with_its_place(fault: str, tmp_path: Path) -> None:
    old, new, told = BROKEN[fault]
    text = places.DATASETS_YML.read_text("utf-8")
    assert old in text
    broken = tmp_path / "datasets.yml"
    broken.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(DeclarationError) as caught:
        read_registry(broken)
    sentence = str(caught.value)
    assert "datasets.yml" in sentence
    assert "\n" not in sentence
    for word in told:
        assert word in sentence, sentence


def test_two_limits_are_not_enough(tmp_path: Path) -> None:
    text = places.DATASETS_YML.read_text("utf-8")
    start = text.index("      - fr:", text.index("    limits:\n"))
    end = text.index("      - fr:", start + 1)
    broken = tmp_path / "datasets.yml"
    broken.write_text(text[:start] + text[end:], "utf-8")
    with pytest.raises(DeclarationError, match=r"velos-2012 → limits: at least 3 .* found 2"):
        read_registry(broken)


def test_a_missing_registry_is_one_sentence(house: Path) -> None:
    (house / "datasets.yml").unlink()
    with pytest.raises(DeclarationError, match=r"datasets\.yml cannot be read"):
        dataset("velos-2012")


def test_a_column_by_name() -> None:
    assert dataset("urgences").column("RSS").type == "code"
    with pytest.raises(UnknownName, match="Berri 1"):
        dataset("velos-2012").column("Berri")


def test_columns_that_are_alike_are_declared_once() -> None:
    date, *counters = dataset("velos-2019").columns
    assert not date.alike and not date.empty
    assert len(counters) == 46 and counters[0].name == "compteur_100054073"
    assert {each.alike for each in counters} == {tuple(each.name for each in counters)}
    assert {(each.type, each.least, each.description["en"]) for each in counters} == {
        ("integer", 0, "Passages at this counter during the quarter hour.")
    }
    assert [each.name for each in counters if each.empty] == [
        "compteur_100057053", "compteur_100057051", "compteur_100055268", "compteur_100057052",
    ]  # fmt: skip


def test_imports_stay_light() -> None:
    heavy = "pandas jsonschema altair pooch requests filelock platformdirs"
    code = (
        "import sys; import ateliers, ateliers.registry, ateliers.sources;"
        f"print([m for m in {heavy.split()} if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=places.ROOT, check=True
    )
    assert done.stdout.strip() == "[]"
