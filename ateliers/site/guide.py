"""The page of instructions that goes with a downloaded module, as plain text."""

from __future__ import annotations

from collections.abc import Iterable

from ateliers.credits import credit
from ateliers.language import NBSP, Lang
from ateliers.modules import Module
from ateliers.registry import Dataset
from ateliers.site.strings import STRINGS

NAMES: dict[Lang, str] = {"fr": "LISEZMOI.txt", "en": "README.txt"}

_TEXT: dict[Lang, str] = {
    "fr": """\
{title}
{rule}
{question}

Ce dossier se suffit à lui-même{nbsp}: les carnets, les données et le paquet « ateliers ».

Avec un tableur (LibreOffice ou Excel)
  Les fichiers du dossier data sont ceux de la leçon, tels que leur organisme diffuseur les écrit.
  La leçon se lit sur le site; elle dit comment les importer.

Avec Python (3.11 ou plus récent)
  1. Ouvrez un terminal dans ce dossier.
  2. Installez JupyterLab et le paquet des ateliers (une connexion est nécessaire cette fois-ci)
     python -m pip install jupyterlab {wheel}
  3. Ouvrez la leçon, puis les exercices (sans connexion)
     python -m jupyterlab {lesson}
     python -m jupyterlab {exercises}
  Exécutez les cellules de haut en bas avec Maj + Entrée.

Ce qu’il y a ici
{files}

Données
{credits}

Licences
  Textes{nbsp}: CC BY 4.0. Code{nbsp}: MIT. Chaque jeu de données garde la sienne, nommée plus haut.

{independence}
""",
    "en": """\
{title}
{rule}
{question}

This folder holds all it needs: the notebooks, the data and the “ateliers” package.

With a spreadsheet (LibreOffice or Excel)
  The files of the data folder are those of the lesson, as their publisher writes them.
  The lesson is read on the site; it tells how to import them.

With Python (3.11 or later)
  1. Open a terminal in this folder.
  2. Install JupyterLab and the package of the workshops (this step needs a connection)
     python -m pip install jupyterlab {wheel}
  3. Open the lesson, then the exercises (no connection needed)
     python -m jupyterlab {lesson}
     python -m jupyterlab {exercises}
  Run the cells from top to bottom with Shift + Enter.

What is here
{files}

Data
{credits}

Licences
  Text: CC BY 4.0. Code: MIT. Each dataset keeps its own, named above.

{independence}
""",
}


def guide(
    module: Module, datasets: Iterable[Dataset], files: Iterable[str], wheel: str, lang: Lang
) -> str:
    """Return the instructions of one module in one language.

    Parameters
    ----------
    module : Module
        The module that the folder holds.
    datasets : iterable of Dataset
        Its data; each is credited.
    files : iterable of str
        The paths in the folder.
    wheel : str
        The name of the package's file.
    lang : {"fr", "en"}
        The language.
    """
    title = f"{STRINGS['book'][lang]} · {module.id[:2]} · {module.title[lang]}"
    text = _TEXT[lang].format(
        title=title,
        rule="=" * len(title),
        question=module.question[lang],
        wheel=wheel,
        lesson=f"modules/{module.id}.{lang}.ipynb",
        exercises=f"exercises/{module.id}.{lang}.ipynb",
        files="\n".join(f"  {name}" for name in files),
        credits="\n".join(f"  data/{ds.id}.csv\n    {credit(ds, lang)}" for ds in datasets),
        independence=STRINGS["independence"][lang],
        nbsp=NBSP,
    )
    return text.replace("« ", f"«{NBSP}").replace(" »", f"{NBSP}»")
