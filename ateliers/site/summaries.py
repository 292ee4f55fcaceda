"""What each page is, in a sentence or two: for search engines, and for whoever is sent its link."""

from __future__ import annotations

import re
from functools import cache

from docutils import nodes
from sphinx.application import Sphinx

from ateliers.language import NBSP, Lang, Text, quoted
from ateliers.modules import Module
from ateliers.reference.package import KIND
from ateliers.registry import Dataset, datasets
from ateliers.site import languages
from ateliers.site.glossary import declared
from ateliers.site.reference_tables import of_page

LONGEST, SHORTEST = 160, 70
"""Characters: search engines cut what is longer, and take little from what is shorter."""
_ENOUGH = 100
"""From this many characters on, whole sentences need no part of the next one."""

DATASETS = "pages/data"
_LEARN: Text = {
    "fr": "{question} Apprenez à {objective}.",
    "en": "{question} Learn to {objective}.",
}
_OF_MODULE: dict[str, Text] = {
    "exercises": {
        "fr": "Exercices du module {n}, {title}. {question}",
        "en": "Exercises of module {n}, {title}. {question}",
    },
    "pages/instructors": {
        "fr": f"Animer le module {{n}}, {{title}}{NBSP}: le plan minute par minute, les points de "
        "contrôle, les erreurs fréquentes et quoi y répondre.",
        "en": "Leading module {n}, {title}: the plan minute by minute, the checkpoints, "
        "the frequent mistakes and what to answer.",
    },
    "pages/sheets": {
        "fr": f"Feuille à imprimer du module {{n}}, {{title}}{NBSP}: un extrait des données, "
        "des questions, et le corrigé à part.",
        "en": "Sheet to print for module {n}, {title}: an extract of the data, questions, "
        "and the key apart.",
    },
}


@cache
def module_of(app: Sphinx, page: str) -> Module | None:
    """Return the module that a page belongs to, if it belongs to one that is declared."""
    folder, _, name = page.rpartition("/")
    if folder != "modules" and folder not in _OF_MODULE:
        return None
    return next((each for each in _modules(app) if each.id == name), None)


@cache
def _modules(app: Sphinx) -> tuple[Module, ...]:
    """Read the declarations once a build: every page asks."""
    return tuple(declared(app))


def dataset_of(page: str) -> Dataset | None:
    """Return the dataset that a page is about."""
    folder, _, name = page.rpartition("/")
    if folder != DATASETS:
        return None
    return next((each for each in datasets() if each.id == name), None)


def summary(app: Sphinx, page: str, doctree: nodes.Node | None) -> str:
    """Return what a page is: ``description`` of its front matter, else from what is declared.

    Parameters
    ----------
    app : Sphinx
        The build of an edition.
    page : str
        The name of the page.
    doctree : Node, optional
        Its text, whose first paragraph is taken where nothing is declared.

    Returns
    -------
    str
        At most `LONGEST` characters; empty where the page says nothing.
    """
    lang = languages.edition(app.config)
    given = app.env.metadata.get(page, {}).get("description")
    module, dataset, table = module_of(app, page), dataset_of(page), of_page(page)
    if given:
        text = str(given)
    elif module:
        text = of_module(module, page.rpartition("/")[0], lang)
    elif dataset:
        text = dataset.description[lang]
    elif table:
        text = f"{KIND[lang]}. {table['description'][lang]}"
    else:
        text = _opening(doctree)
    return shortened(text)


def of_module(module: Module, folder: str, lang: Lang) -> str:
    """Return what one of a module's pages is; the lesson's tells an objective that fits."""
    question = module.question[lang]
    if folder != "modules":
        title = quoted(module.title[lang], lang)
        return _OF_MODULE[folder][lang].format(n=module.id[:2], title=title, question=question)
    whole = (_LEARN[lang].format(question=question, objective=o[lang]) for o in module.objectives)
    return next((text for text in whole if len(text) <= LONGEST), question)


def shortened(text: str) -> str:
    """Return the whole sentences that fit; where they say too little, words and an ellipsis."""
    text = re.sub(r"[ \n\t]+", " ", text).strip()
    if len(text) <= LONGEST:
        return text
    ends = [found.start() for found in re.finditer(r"(?<=[.!?…]) ", text[: LONGEST + 1])]
    if ends and ends[-1] >= _ENOUGH:
        return text[: ends[-1]]
    return re.sub(r"[\s,;:(«“–]+$", "", text[: text.rindex(" ", 0, LONGEST)]) + "…"


def _opening(doctree: nodes.Node | None) -> str:
    """Return the first paragraphs of a page's prose, until they say enough."""
    said = ""
    if isinstance(doctree, nodes.Element):
        for paragraph in doctree.findall(nodes.paragraph):
            if len(said) < SHORTEST and isinstance(paragraph.parent, nodes.section):
                words = paragraph.findall(lambda node: isinstance(node, nodes.Text))
                told = (str(word) for word in words if not isinstance(word.parent, nodes.raw))
                said += f" {''.join(told)}"
    return said
