"""The page of instructions that goes with a downloaded module, as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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

Ce dossier contient les carnets, les données et le paquet « ateliers ».

Avec un tableur (LibreOffice ou Excel)
  Les fichiers du dossier data sont ceux de la leçon, dans la forme que leur donne leur organisme
  diffuseur; ce que nous y avons modifié est dit plus bas.
  La leçon se lit sur le site; elle dit comment les importer.

Avec Python (3.11 ou plus récent)
  1. Ouvrez un terminal dans ce dossier. (Sous Windows, écrivez py au lieu de python.)
  2. Créez un environnement à part, une fois
     python -m venv env
     puis activez-le, chaque fois que vous revenez
     source env/bin/activate          (Linux, macOS)
     env\\Scripts\\activate            (Windows)
  3. Installez JupyterLab et le paquet des ateliers, une fois (une connexion est nécessaire;
     comptez quelques minutes et environ un demi-gigaoctet)
     python -m pip install jupyterlab {wheel}
  4. Ouvrez JupyterLab (sans connexion)
     python -m jupyterlab
     puis, dans la liste à gauche, {lesson}, et ensuite {exercises}.
  Exécutez les blocs de haut en bas avec Maj + Entrée. Après avoir rouvert un carnet,
  exécutez-le de nouveau (menu Run, Run All Cells). Pour arrêter{nbsp}: Ctrl + C dans le terminal.
  Les carnets lisent la copie des données qui est dans le paquet{nbsp}: changer un fichier du
  dossier data ne change rien à leurs résultats.

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

This folder holds the notebooks, the data and the “ateliers” package.

With a spreadsheet (LibreOffice or Excel)
  The files of the data folder are those of the lesson, in the form their publisher gives
  them; what we changed in them is told below.
  The lesson is read on the site; it tells how to import them.

With Python (3.11 or later)
  1. Open a terminal in this folder. (On Windows, type py instead of python.)
  2. Make an environment of its own, once
     python -m venv env
     then activate it, each time you come back
     source env/bin/activate          (Linux, macOS)
     env\\Scripts\\activate            (Windows)
  3. Install JupyterLab and the package of the workshops, once (this step needs a connection;
     allow a few minutes and about half a gigabyte)
     python -m pip install jupyterlab {wheel}
  4. Open JupyterLab (no connection needed)
     python -m jupyterlab
     then, in the list on the left, {lesson}, and after it {exercises}.
  Run the blocks from top to bottom with Shift + Enter. After reopening a notebook, run it
  again (menu Run, Run All Cells). To stop: Ctrl + C in the terminal.
  The notebooks read the copy of the data that is inside the package: changing a file of the
  data folder changes nothing in their results.

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
    module: Module, datasets: Iterable[Dataset], files: Sequence[str], wheel: str, lang: Lang
) -> str:
    """Return the instructions of one module in one language.

    Parameters
    ----------
    module : Module
        The module that the folder holds.
    datasets : iterable of Dataset
        Its data; each is credited.
    files : sequence of str
        The paths in the folder, the lesson before the exercises.
    wheel : str
        The name of the package's file.
    lang : {"fr", "en"}
        The language.
    """
    lesson, exercises = (name for name in files if name.endswith(".ipynb"))
    title = f"{STRINGS['book'][lang]} · {module.id[:2]} · {module.title[lang]}"
    text = _TEXT[lang].format(
        title=title,
        rule="=" * len(title),
        question=module.question[lang],
        wheel=wheel,
        lesson=lesson,
        exercises=exercises,
        files="\n".join(f"  {name}" for name in files),
        credits="\n".join(f"  data/{ds.id}.csv\n    {credit(ds, lang)}" for ds in datasets),
        independence=STRINGS["independence"][lang],
        nbsp=NBSP,
    )
    return text.replace("« ", f"«{NBSP}").replace(" »", f"{NBSP}»")


def for_any_editor(text: str) -> bytes:
    """With a signature and Windows line ends, every text editor shows the accents and lines."""
    return text.replace("\n", "\r\n").encode("utf-8-sig")
