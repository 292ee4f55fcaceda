"""The five names of a lesson, bound to French: `load`, `path`, `check`, `hint`, `solution`.

What each needs is imported when it is called: a first cell that names all five waits for none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ateliers import charts as _charts
from ateliers.light_import import skip_address_grammar as _skip_address_grammar

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from ateliers.verdict import Feedback, Shown

__all__ = ["BytesReader", "ChartLens", "check", "hint", "load", "path", "solution"]  # noqa: F822  (widgets: see __getattr__)

_skip_address_grammar()
_charts.install("fr")


def load(id: str, live: bool = False) -> pd.DataFrame:
    """Charge un jeu de données dans une table pandas et affiche d’où il vient.

    Exemple : ``counts = load("velos-2012")``. Les données sont un instantané fourni avec les
    ateliers, sans connexion; ``live=True`` interroge le portail et dit ce qui a servi.
    """
    from ateliers import sources

    return sources.load(id, live=live, lang="fr")


def path(id: str, live: bool = False) -> Path:
    """Donne le chemin du fichier, tel que son organisme diffuseur l’écrit, pour l’ouvrir soi-même.

    Exemple : ``file = path("velos-2012")``.
    """
    from ateliers import sources

    return sources.path(id, live=live, lang="fr")


def check(id: str, *answers: Any) -> Feedback | Shown:
    """Vérifie une réponse, ou montre une question quand aucune réponse n’est donnée.

    Exemples : ``check("05-know-separator")`` montre la question;
    ``check("05-know-separator", "b")`` y répond; ``check("05-july", answer)`` vérifie ce que
    votre code a calculé. Aucune réponse ne quitte votre ordinateur.
    """
    from ateliers import feedback

    return feedback.check(id, *answers, lang="fr")


def hint(id: str) -> Shown:
    """Donne un indice, puis le suivant à chaque appel. Exemple : ``hint("05-july")``."""
    from ateliers import feedback

    return feedback.hint(id, lang="fr")


def solution(id: str, now: bool = False) -> Shown:
    """Montre une solution, après un essai ou tout de suite avec ``now=True``.

    Exemple : ``solution("05-july")``.
    """
    from ateliers import feedback

    return feedback.solution(id, now, lang="fr")


def __getattr__(name: str) -> Any:
    # The widget brings ipywidgets along: imported by the lesson that shows it, not by each one.
    if name == "BytesReader":
        from functools import partial

        from ateliers.widgets.bytes_reader import BytesReader

        return partial(BytesReader, lang="fr")
    if name == "ChartLens":
        from functools import partial

        from ateliers.widgets.chart_lens import ChartLens

        return partial(ChartLens, lang="fr")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
