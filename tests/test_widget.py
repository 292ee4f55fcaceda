"""The bytes widget: its states, its fallback, and no trace where nobody watches."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import nbformat
import pytest
from nbformat import v4

from ateliers.errors import AteliersError
from ateliers.language import LANGS, NBSP, Lang
from ateliers.places import PACKAGE
from ateliers.widgets import bytes_states
from ateliers.widgets.bytes_reader import BytesReader, fallback, props_of

TEXT = "ville;n\nQuébec;1\nLévis;2\n"
LATIN = TEXT.encode("cp1252")


@pytest.fixture
def reader(tmp_path: Path) -> BytesReader:
    path = tmp_path / "octets.csv"
    path.write_bytes(LATIN)
    return BytesReader(path, "fr")


def sentence(data: bytes, encoding: str, separator: str, lang: Lang = "fr") -> str:
    return str(bytes_states.state(data, encoding, separator, lang)["sentence"]).replace(NBSP, " ")


@pytest.mark.parametrize(
    ("encoding", "separator", "lang", "said"),
    [
        ("utf-8", "comma", "fr", "1 colonne : le séparateur choisi (virgule) n’est nulle part"),
        ("utf-8", "comma", "en", "1 column: the chosen separator (comma) is nowhere"),
        ("cp1252", "semicolon", "fr", "2 colonnes sur chaque ligne."),
        ("utf-8", "semicolon", "fr", "L’octet E9 n’est pas permis ici en UTF-8 : « � »"),
        ("utf-8", "semicolon", "en", "Byte E9 is not allowed here in UTF-8: “�”"),
        ("cp1252", "semicolon", "fr", "L’octet E9 se lit « é », dans « Québec »."),
        ("mac_roman", "semicolon", "en", "Byte E9 is read as “È”, in “QuÈbec”."),
        ("utf-16-le", "semicolon", "fr", "Lus deux par deux"),
    ],
)
def test_sentence_tells_what_happened(encoding: str, separator: str, lang: Lang, said: str) -> None:
    assert said in sentence(LATIN, encoding, separator, lang)


def test_other_sentences() -> None:
    assert "Les octets C3 A9 se lisent « Ã© », dans « QuÃ©bec »" in sentence(
        TEXT.encode(), "cp1252", "semicolon"
    )
    assert "Les octets C3 A9 se lisent « é », dans « Québec »" in sentence(
        TEXT.encode(), "utf-8", "semicolon"
    )
    assert "De 1 à 2 colonnes" in sentence(b"a\nb,c\n", "utf-8", "comma")
    assert "marque BOM" in sentence(b"\xef\xbb\xbfa,b\n", "utf-8", "comma")
    assert "L’octet" not in sentence(b"\xef\xbb\xbfa,b\n", "cp1252", "comma")
    assert bytes_states.state(b"\xef\xbb\xbfa,b", "utf-8", "comma", "fr")["rows"] == [["a", "b"]]
    assert "Aucun octet au-delà de 7F" in sentence(b"a,b\n", "utf-8", "comma")


@pytest.mark.parametrize(
    "data",
    [b"\x00\xff" * 3000, b'"', b'a"b\n"c', "é".encode() * 9000, b";" * 5000, b"\r\r\n", b"\xff"],
)
def test_any_bytes_give_every_state(data: bytes) -> None:
    for lang in LANGS:
        props = props_of(bytes_states.first_lines(data), "x", lang)
        assert all(
            state["rows"] and state["sentence"]
            for by_separator in props["states"].values()
            for state in by_separator.values()
        )
        ET.fromstring(fallback(props))


def test_reader_shows_bytes_and_is_stable(reader: BytesReader) -> None:
    assert repr(reader) == "BytesReader('octets.csv')"
    assert reader.props["bytes"][1] == ["Qu", ["E9"], "bec;1"]
    bundle = reader._repr_mimebundle_()
    assert set(bundle) == {"text/plain", "text/html"}
    assert bundle == reader._repr_mimebundle_()
    root = ET.fromstring(bundle["text/html"])
    assert (root.get("data-widget"), root.get("lang")) == ("bytes_reader", "fr")
    assert len(root.findall(".//table")) == 3
    script = root.find("script")
    assert script is not None and json.loads(script.text or "") == reader.props


def test_reader_no_longer_needs_the_file(tmp_path: Path) -> None:
    path = tmp_path / "f.csv"
    path.write_bytes(b"a,b\n" * 5000)
    reader = BytesReader(path, "en")
    path.unlink()
    assert len(reader._repr_mimebundle_()["text/html"]) < 10_000


@pytest.mark.parametrize(
    ("lang", "said"), [("fr", "ne peut pas être lu"), ("en", "cannot be read")]
)
def test_a_file_that_is_not_there_is_told_in_a_sentence(lang: Lang, said: str) -> None:
    with pytest.raises(AteliersError, match=said):
        BytesReader("nowhere.csv", lang)


def test_an_empty_file_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "e.csv").touch()
    with pytest.raises(AteliersError, match="est vide"):
        BytesReader(tmp_path / "e.csv", "fr")


def test_run_without_a_reader_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As nbclient, nbval and papermill run a notebook: no model, no state, equal outputs."""
    from nbclient import NotebookClient

    monkeypatch.setenv("PYTHONPATH", str(PACKAGE.parent))
    (tmp_path / "octets.csv").write_bytes(LATIN)
    chart = (
        "from ateliers import charts\ncharts.install('en')\n"
        "from ateliers.light_import import skip_address_grammar\nskip_address_grammar()\n"
        "import altair as alt\n"
        "alt.Chart(alt.Data(values=[{'a': 1}])).mark_bar(clip=True).encode(x='a:Q')"
    )
    widget = (
        "from ateliers.widgets.bytes_reader import BytesReader\n"
        "from ateliers.widgets import live_charts\n"
        "assert live_charts._model is None\nBytesReader('octets.csv', 'en')"
    )
    notebook = v4.new_notebook(cells=[v4.new_code_cell(c) for c in (chart, chart, widget)])
    NotebookClient(notebook, timeout=60, resources={"metadata": {"path": tmp_path}}).execute()
    nbformat.validate(notebook)
    assert "widgets" not in notebook.metadata
    first, again, last = (cell.outputs[-1].data for cell in notebook.cells)
    assert set(first) == set(last) == {"text/html", "text/plain"}
    assert first == again
    assert not re.search(r"model_id|0x[0-9a-f]{8}", str(last))
