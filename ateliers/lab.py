"""Open the book's notebooks in JupyterLab, on this machine only, in the reader's language."""

from __future__ import annotations

import json
import locale
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.metadata import entry_points
from pathlib import Path
from tempfile import TemporaryDirectory

from ateliers.errors import AteliersError
from ateliers.language import NBSP, Lang, Text
from ateliers.places import BOOK, IN_WHEEL

FOLDERS: Text = {"fr": "ateliers-carnets", "en": "workshops-notebooks"}
# Nothing is asked of other hosts, and nobody is asked whether it may be.
_QUIET = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false", "checkForUpdates": False}
}
_FRENCH = {"@jupyterlab/translation-extension:plugin": {"locale": "fr_FR"}}
_PACK = (
    f"Pour des menus en français (facultatif){NBSP}: "
    "python -m pip install jupyterlab-language-pack-fr-FR"
)
_TOLD: dict[str, Text] = {
    "folder": {
        "fr": "Vos carnets sont dans {folder}; ceux du livre restent intacts. "
        f"Pour arrêter{NBSP}: Ctrl + C, deux fois.",
        "en": "Your notebooks are in {folder}; the book’s own stay untouched. "
        "To stop: Ctrl + C, twice.",
    },
    "kept": {
        "fr": f"Différents de ceux du livre, donc gardés tels quels{NBSP}: {{names}}. "
        "Pour repartir du livre, renommez-les, puis relancez la commande.",
        "en": "Different from the book’s, so kept as they are: {names}. "
        "For the book’s version, rename yours and start again.",
    },
    "missing": {
        "fr": f"JupyterLab n’est pas installé; installez-le avec{NBSP}: "
        "python -m pip install jupyterlab",
        "en": "JupyterLab is not installed; install it with: python -m pip install jupyterlab",
    },
    "no_book": {
        "fr": "les carnets ne sont pas dans ce paquet; lancez la commande depuis une copie du "
        "dépôt, ou ouvrez le dossier d’un module téléchargé avec "
        f"«{NBSP}python -m jupyterlab{NBSP}»",
        "en": "the notebooks are not in this package; run the command from a checkout, or open "
        "the folder of a downloaded module with “python -m jupyterlab”",
    },
    "in_book": {
        "fr": "{folder} est dans le livre, dont les carnets changeraient; choisissez un autre "
        "dossier avec --folder",
        "en": "{folder} is inside the book, whose notebooks would change; choose another folder "
        "with --folder",
    },
    "no_folder": {
        "fr": "{folder} n’est pas un dossier; choisissez-en un autre avec --folder",
        "en": "{folder} is not a folder; choose another with --folder",
    },
}


def reader_language(environment: Mapping[str, str] | None = None) -> Lang:
    """Return English where the system speaks it, else French.

    Parameters
    ----------
    environment : mapping, optional
        In place of the system's: the variables, alone.
    """
    env = os.environ if environment is None else environment
    named = [env.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    # Windows sets no variable: there Python asks the system, which answers “English_Canada”.
    system = locale.getlocale()[0] if environment is None else None
    spoken = next(filter(None, [*named, system]), "")
    return "en" if spoken.casefold().startswith("en") else "fr"


def lab(
    module_id: str | None = None,
    lang: Lang | None = None,
    port: int = 8888,
    folder: Path | None = None,
    browser: bool = True,
) -> None:
    """Write a working copy where there is none yet, then run JupyterLab on it until Ctrl-C.

    Parameters
    ----------
    module_id : str, optional
        The module whose lesson opens; the first by default.
    lang : {"fr", "en"}, optional
        By default the system's.
    port : int
        The next free one is taken if it is not free.
    folder : Path, optional
        Where the copy is; by default `FOLDERS` in the current folder.
    browser : bool
        Open the browser.

    Raises
    ------
    AteliersError
        No such module, no JupyterLab, no book here, or a folder that cannot serve.
    """
    spoken = lang or reader_language()
    try:
        from jupyterlab.labapp import LabApp
    except ModuleNotFoundError as error:
        raise AteliersError(_TOLD["missing"][spoken]) from error
    place, lesson = _prepared(module_id, spoken, folder)
    with _settings(spoken):
        LabApp.launch_instance(
            [
                f"--ServerApp.root_dir={place}",
                # This machine only, whatever a person's own settings say.
                "--ServerApp.ip=127.0.0.1",
                f"--ServerApp.port={port}",
                # JupyterLab refuses root, as in a container; it is behind a token here.
                "--ServerApp.allow_root=True",
                # A workspace of its own: the tabs of other work stay away.
                f"--LabApp.default_url=/lab/workspaces/ateliers-{spoken}/tree/{lesson}",
                "--Application.log_level=WARN",
                *([] if browser else ["--no-browser"]),
            ]
        )


def _prepared(module_id: str | None, lang: Lang, folder: Path | None) -> tuple[Path, str]:
    """Write the copy and say so; return its folder, and the lesson to open."""
    from ateliers.notebooks.copies import write_copies
    from ateliers.notebooks.files import notebooks

    place = (folder or Path(FOLDERS[lang])).resolve()
    if IN_WHEEL or not BOOK.is_dir():
        raise AteliersError(_TOLD["no_book"][lang])
    if place.is_relative_to(BOOK):
        raise AteliersError(_TOLD["in_book"][lang].format(folder=place))
    if place.exists() and not place.is_dir():
        raise AteliersError(_TOLD["no_folder"][lang].format(folder=place))
    lesson = next(
        path.name
        for path in notebooks(module_id)
        if path.parent.name == "modules" and path.name.endswith(f".{lang}.ipynb")
    )
    kept = write_copies(place, lang)
    print(_TOLD["folder"][lang].format(folder=place), flush=True)
    if kept:
        names = ", ".join(path.relative_to(place).as_posix() for path in kept)
        print(_TOLD["kept"][lang].format(names=names), flush=True)
    return place, f"modules/{lesson}"


@contextmanager
def _settings(lang: Lang) -> Iterator[None]:
    """Give JupyterLab its first settings; a person's own choices in its menus win."""
    packs = {pack.name for pack in entry_points(group="jupyterlab.languagepack")}
    french = lang == "fr" and "fr_FR" in packs
    if lang == "fr" and not french:
        print(_PACK, flush=True)
    with TemporaryDirectory(prefix="ateliers-", ignore_cleanup_errors=True) as folder:
        chosen = Path(folder, "labconfig", "default_setting_overrides.json")
        chosen.parent.mkdir()
        chosen.write_text(json.dumps(_QUIET | (_FRENCH if french else {})), "utf-8")
        known = os.environ.get("JUPYTER_CONFIG_PATH")
        os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(filter(None, [folder, known]))
        yield
