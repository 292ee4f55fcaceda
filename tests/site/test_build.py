"""The build: what it refuses, what it leaves alone, the stock command, the server, the download."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.request
import zipfile
from pathlib import Path
from threading import Thread
from types import SimpleNamespace
from typing import Any

import pytest
import sample_book

from ateliers.errors import AteliersError
from ateliers.language import LANGS
from ateliers.modules import modules
from ateliers.places import BOOK
from ateliers.site import languages, markup
from ateliers.site.build import CONFIG, build
from ateliers.site.kit import NOTEBOOKS, build_wheel, relinked, write_kit
from ateliers.site.search import FoldedEnglish, FoldedFrench, fold
from ateliers.site.serve import server
from ateliers.site.strings import STRINGS, strings


def digest(folder: Path) -> str:
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(str(path.relative_to(folder)).encode() + path.read_bytes())
    return total.hexdigest()


@pytest.fixture
def book(tmp_path: Path) -> tuple[Path, Path]:
    return sample_book.write(tmp_path)


def test_a_build_leaves_the_sources_alone_and_forgets_old_pages(
    book: tuple[Path, Path], tmp_path: Path
) -> None:
    source, toc = book
    before, out = digest(source), tmp_path / "out"
    config = tmp_path / "_config.yml"
    published = CONFIG.read_text("utf-8").replace('baseurl: ""', "baseurl: https://example.org/x/")
    config.write_text(published, "utf-8")
    (out / "fr").mkdir(parents=True)
    (out / "fr" / "gone.html").write_text("old")
    page = build("fr", out, quiet=True, book=source, config=config, toc=toc)
    assert page == out / "index.html"
    assert digest(source) == before
    assert not (out / "fr" / "gone.html").exists()
    index = (out / "fr" / "index.html").read_text("utf-8")
    assert '<link rel="canonical" href="https://example.org/x/fr/index.html">' in index
    # One edition alone has no other page to lead to.
    assert "hreflang" not in index
    around = {"404.html", "index.html", "robots.txt", "sitemap.xml"}
    assert {path.name for path in out.iterdir()} == {"fr", *around}


def test_a_warning_is_a_fault_told_with_its_place(book: tuple[Path, Path], tmp_path: Path) -> None:
    source, toc = book
    (source / "index.fr.md").write_text("# Accueil\n\n[ici](nulle-part.md)\n", "utf-8")
    for _ in range(2):  # what was read once is told again
        with pytest.raises(AteliersError, match=r"index\.fr\.md:3.*nulle-part"):
            build("fr", tmp_path / "out", quiet=True, book=source, toc=toc)


def test_a_caption_without_english_is_refused(book: tuple[Path, Path], tmp_path: Path) -> None:
    source, toc = book
    toc.write_text(toc.read_text("utf-8").replace("caption: Manipuler", "caption: Juger"), "utf-8")
    with pytest.raises(AteliersError, match='caption "Juger" has no English'):
        build("en", tmp_path / "out", quiet=True, book=source, toc=toc)


def test_a_missing_source_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(AteliersError, match="the folder absent is not here"):
        build("fr", tmp_path / "out", quiet=True, book=tmp_path / "absent")


def test_the_stock_command_builds_the_french_edition(
    book: tuple[Path, Path], tmp_path: Path
) -> None:
    source, toc = book
    stock = Path(sys.executable).with_name("jupyter-book")
    command = [str(stock), "build", str(source), "-W", "-n", "--config", str(CONFIG)]
    command += ["--toc", str(toc), "--path-output", str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "WARNING" not in done.stdout + done.stderr
    lesson = tmp_path / "out/_build/html/modules/05-sample.html"
    assert STRINGS["independence"]["fr"] in lesson.read_text("utf-8")


def test_the_server_is_for_this_computer_and_takes_the_next_port(tmp_path: Path) -> None:
    with pytest.raises(AteliersError, match="build it"):
        server(0, tmp_path)
    (tmp_path / "index.html").write_text("here")
    with server(0, tmp_path) as first:
        port = first.server_address[1]
        assert first.server_address[0] == "127.0.0.1"
        with server(port, tmp_path) as second:
            assert port < second.server_address[1] < port + 50
            Thread(target=second.serve_forever, daemon=True).start()
            with urllib.request.urlopen(f"http://127.0.0.1:{second.server_address[1]}/") as got:
                assert got.read() == b"here"
            second.shutdown()


def test_the_other_language_is_named_by_its_address_once_known() -> None:
    app = SimpleNamespace(
        config=SimpleNamespace(ateliers_editions=["fr", "en"], ateliers_baseurl="https://a.org/x/")
    )
    english = languages.addresses(app, "modules/05")[1]  # type: ignore[arg-type]
    assert english["href"] == "../../en/modules/05.html"
    assert english["address"] == "https://a.org/x/en/modules/05.html"


@pytest.mark.parametrize(
    ("typed", "written"),
    [("qualite", "qualité"), ("DENEIGER", "déneiger"), ("coeur", "cœur"), ("donnee", "données")],
)
def test_accents_do_not_matter_in_a_search(typed: str, written: str) -> None:
    french = FoldedFrench({})
    assert french.stem(typed) == french.stem(written)
    assert FoldedEnglish({}).stem("Quebec") == FoldedEnglish({}).stem("Québec")
    assert fold("Île-aux-Œufs") == "ile-aux-oeufs"
    assert not french.word_filter("meme") and not french.word_filter("même")


def test_markup_speaks_the_language_of_the_page() -> None:
    body = (
        '<summary aria-label="Toggle hidden content">'
        '<p class="collapsed admonition-title">ateliers:show-source</p></summary>'
        '<img alt="../_images/../jupyter_execute/x.png" src="x.png">'
    )
    mended = markup.mend(body, strings("fr"))
    assert mended == (
        '<summary><span class="collapsed">Afficher le code</span></summary>'
        '<img alt="Résultat de la cellule" src="x.png">'
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(tmp_path_factory.mktemp("wheel"))


@pytest.mark.parametrize("lang", LANGS)
def test_a_downloaded_module_runs_in_an_empty_folder(
    lang: str, wheel: Path, tmp_path: Path
) -> None:
    module = modules()[0]
    archive = tmp_path / f"{module.id}.zip"
    assert write_kit(archive, module, BOOK, lang, wheel)  # type: ignore[arg-type]
    first = archive.read_bytes()
    assert not write_kit(archive, module, BOOK, lang, wheel)  # type: ignore[arg-type]
    archive.unlink()
    write_kit(archive, module, BOOK, lang, wheel)  # type: ignore[arg-type]
    assert archive.read_bytes() == first

    with zipfile.ZipFile(archive) as opened:
        opened.extractall(tmp_path / "empty")
    home = tmp_path / "empty" / module.id
    guide = (home / {"fr": "LISEZMOI.txt", "en": "README.txt"}[lang]).read_text("utf-8-sig")
    for path in home.rglob("*"):
        if path.is_file():
            assert path.relative_to(home).as_posix() in guide
    assert STRINGS["independence"][lang] in guide  # type: ignore[index]
    for id in module.datasets:
        assert (home / "data" / f"{id}.csv").stat().st_size > 1000
    folder = "modules" if lang == "fr" else "exercises"
    file = home / NOTEBOOKS[lang][folder]  # type: ignore[index]
    notebook = json.loads(file.read_bytes())
    prose = "".join(line for cell in notebook["cells"] for line in cell["source"])
    other = {"modules": "exercises", "exercises": "modules"}[folder]
    assert f"]({NOTEBOOKS[lang][other]})" in prose  # type: ignore[index]
    assert "](../" not in prose and "](#" not in prose
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert code and not any(cell["outputs"] or cell["execution_count"] for cell in code)
    _install(next(home.glob("*.whl")), tmp_path / "library")
    _run(file, tmp_path / "library")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("module", modules(), ids=lambda module: module.id)
def test_links_of_a_downloaded_module_stay_in_it(
    module: Any, lang: Any, wheel: Path, tmp_path: Path
) -> None:
    archive = tmp_path / "module.zip"
    write_kit(archive, module, BOOK, lang, wheel)
    with zipfile.ZipFile(archive) as opened:
        names = {Path(name).name for name in opened.namelist()}
        books = [json.loads(opened.read(n)) for n in opened.namelist() if n.endswith(".ipynb")]
    linked = [
        target
        for book in books
        for cell in book["cells"]
        if cell["cell_type"] == "markdown"
        for target in re.findall(r"\]\(([^)\s]+)\)", "".join(cell["source"]))
        if not target.startswith("https://")
    ]
    assert linked and set(linked) <= names


def test_a_lesson_that_is_not_in_the_zip_is_named_without_a_link() -> None:
    text = "[Lire](05-reading-csv.fr.ipynb), [ceci](../exercises/04-licences.fr.ipynb)"
    assert relinked(text, "04-licences", "fr", "modules") == "Lire, [ceci](2-exercices.fr.ipynb)"


def _install(wheel: Path, library: Path) -> None:
    if shutil.which("uv"):
        command = ["uv", "pip", "install", "--offline", "--no-deps", "--target", str(library)]
        command += ["--python", sys.executable, str(wheel)]
    else:
        command = [sys.executable, "-m", "pip", "install", "-q", "--no-index", "--no-deps"]
        command += ["--target", str(library), str(wheel)]
    subprocess.run(command, check=True, capture_output=True)


def _run(notebook: Path, library: Path) -> None:
    """Run a notebook from top to bottom with the package of the wheel, not the checkout's."""
    script = (
        "import sys, nbformat; from nbclient import NotebookClient;"
        "book = nbformat.read(sys.argv[1], 4);"
        "probe = nbformat.v4.new_code_cell('import ateliers; print(ateliers.__file__)');"
        "book.cells.append(probe);"
        "NotebookClient(book, timeout=60, kernel_name='python3').execute();"
        "print(book.cells[-1].outputs[0].text)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(notebook)],
        cwd=notebook.parent,
        env={**os.environ, "PYTHONPATH": str(library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.strip().startswith(str(library)), done.stdout
