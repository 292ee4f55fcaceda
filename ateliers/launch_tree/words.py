"""What the launch tree says, in both languages."""

from __future__ import annotations

from collections.abc import Mapping

from ateliers.language import NBSP, Text

_S = NBSP

TITLE: Text = {"fr": "Préparation", "en": "Getting ready"}

INVITATION: Text = {
    "fr": f"Exécutez d’abord le bloc qui suit (Maj + Entrée){_S}: il trouve les outils de "
    "l’atelier, ou les installe.\n\n"
    f"Sur Binder ou Colab, vos blocs s’exécutent chez cet hôte, pour un temps{_S}: avant de "
    "partir, téléchargez le carnet (menu `File`, `Download`). Les fichiers pour le tableur sont "
    "dans le dossier `data`.",
    "en": "Run the next block first (Shift + Enter): it finds the tools of the workshop, "
    "or installs them.\n\n"
    "On Binder or Colab, your blocks run on that host’s computers, for a time: before you leave, "
    "download the notebook (menu `File`, `Download`). The files for the spreadsheet are in the "
    "`data` folder.",
}

SAY: Mapping[str, Text] = {
    "found": {
        "fr": f"Les outils de l’atelier (version {{found}}) sont là{_S}: vous pouvez commencer.",
        "en": "The tools of the workshop (version {found}) are here: you can start.",
    },
    "other": {
        "fr": f"Les outils de l’atelier sont là, en version {{found}}{_S}: ce carnet a été écrit "
        "pour la version {version}, et un exercice peut manquer ou différer.",
        "en": "The tools of the workshop are here, in version {found}: this notebook was written "
        "for version {version}, and an exercise may be missing or differ.",
    },
    "installing": {
        "fr": "Les outils de l’atelier, version {version}, s’installent "
        "(une ou deux minutes, une seule fois)…",
        "en": "The tools of the workshop, version {version}, are being installed "
        "(a minute or two, once)…",
    },
    "installed": {"fr": "et sont prêts.", "en": "and are ready."},
    "old": {
        "fr": f"Les outils de l’atelier demandent Python 3.11 ou plus récent, et ce carnet "
        f"s’exécute avec Python {{python}}{_S}: ouvrez-le avec une version plus récente.",
        "en": "The tools of the workshop need Python 3.11 or later, and this notebook runs on "
        "Python {python}: open it with a later version.",
    },
    "nowhere": {
        "fr": "Les outils de l’atelier ne sont pas installés ici, et ce carnet ne connaît pas "
        f"leur adresse{_S}: téléchargez le module sur la page de sa leçon, puis suivez le mode "
        "d’emploi qui est dans le zip.",
        "en": "The tools of the workshop are not installed here, and this notebook does not know "
        "their address: download the module from the page of its lesson, then follow the "
        "instructions inside the zip.",
    },
    "offline": {
        "fr": "Les outils de l’atelier ne sont pas installés ici, et l’adresse où les prendre ne "
        f"répond pas{_S}: vérifiez la connexion, puis exécutez ce bloc de nouveau.",
        "en": "The tools of the workshop are not installed here, and the address to get them from "
        "does not answer: check the connection, then run this block again.",
    },
    "failed": {
        "fr": f"Les outils de l’atelier n’ont pas pu être installés ici{_S}: montrez à la personne "
        f"qui vous aide ce que répond pip, «{_S}{{reason}}{_S}».",
        "en": "The tools of the workshop could not be installed here: show whoever helps you "
        "what pip answers, “{reason}”.",
    },
    "restart": {
        "fr": "Les outils de l’atelier sont installés, mais ce carnet avait déjà chargé "
        f"les anciens{_S}: redémarrez-le (menu Kernel, ou Exécution dans Colab), puis reprenez "
        "depuis le premier bloc.",
        "en": "The tools of the workshop are installed, but this notebook had opened older ones: "
        "restart it (menu Kernel, or Runtime in Colab), then start again from the first block.",
    },
}

# One environment serves both languages, so JupyterLab opens in English.
HIDDEN_MENUS: Text = {
    "fr": f" Pour des menus en français{_S}: Settings, Language, Français.",
    "en": "",
}

README = """\
# {title}

Ce dossier est produit à partir des sources du projet{nbsp}: il contient ce qu’ouvrent Binder et \
Colab, sans le site. `fr/` et `en/` contiennent les carnets sans leurs résultats, `data/` les \
fichiers pour le tableur, `binder/` l’environnement, et le fichier `.whl` le paquet. Pour \
proposer un changement, modifiez les sources, pas ce dossier.

This folder is made from the sources of the project: it holds what Binder and Colab open, and not \
the site. `fr/` and `en/` hold the notebooks without their outputs, `data/` the files for the \
spreadsheet, `binder/` the environment, and the `.whl` file the package. To suggest a \
change, change the sources, not this folder.

{independence}
"""
