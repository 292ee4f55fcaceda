"""The first cell of each notebook of a module, written from its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from ateliers.errors import AteliersError
from ateliers.language import LANGS, NBSP, Lang
from ateliers.modules import Minutes, Module, modules
from ateliers.modules import module as published
from ateliers.notebooks.files import label, read, write
from ateliers.notebooks.twins import HEADER
from ateliers.places import BOOK

Kind = Literal["modules", "exercises"]
KINDS: tuple[Kind, ...] = ("modules", "exercises")
"""The folders of the book that hold a module's lesson and its exercises."""

LEVELS: Mapping[Lang, tuple[str, ...]] = {
    "fr": ("Découvrir", "Manipuler", "Relier", "Agir"),
    "en": ("Discover", "Handle", "Connect", "Act"),
}

_WORDS: Mapping[Lang, Mapping[str, str]] = {
    "fr": {
        "exercises": f"Exercices{NBSP}: {{title}}",
        "after": "Ces exercices font suite à la leçon [{title}]({lesson}). Essayez, trompez-vous, "
        "reprenez{nb}: chaque réponse reçoit un commentaire, et nous n’en recevons aucune.",
        "level": "Niveau {level} sur 4, {name}",
        "both": "leçon, {lesson}; exercices, {exercises}",
        "minutes": "environ {n} minutes",
        "estimated": "estimation, à vérifier en salle",
        "observed": "durée médiane observée auprès de {n} personnes",
        "objectives": "À la fin, vous saurez{nb}:",
        "before": "Avant de commencer{nb}:",
        "no_code": "rien à savoir d’avance, rien à installer; un téléphone convient.",
        "nothing": "pour la leçon, rien à savoir d’avance. Pour les exercices en Python, "
        "il faut un ordinateur et l’envie d’écrire un peu de code.",
        "data": "Les données{nb}:",
        "entry": "[{title}]({page}), {publisher}{nb}: données {span}. {name} ({state}).",
        "table": "[{title}]({page}), table de référence (non officielle) de ce projet, version "
        "{version}. CC BY 4.0.",
        "terms": "Les mots nouveaux de la leçon",
        "term": "**{own}** (en anglais, *{other}*){nb}: {definition}.",
        "same_term": "**{own}**{nb}: {definition}.",
        "and": "et",
    },
    "en": {
        "exercises": "Exercises: {title}",
        "after": "These exercises follow the lesson [{title}]({lesson}). Try, slip, try again: "
        "every answer gets a reply, and none is sent to us.",
        "level": "Level {level} of 4, {name}",
        "both": "lesson, {lesson}; exercises, {exercises}",
        "minutes": "about {n} minutes",
        "estimated": "estimated, not yet tried in a room",
        "observed": "median observed with {n} people",
        "objectives": "By the end, you will be able to:",
        "before": "Before you start:",
        "no_code": "nothing to know in advance, nothing to install; a phone is fine.",
        "nothing": "for the lesson, nothing to know in advance. For the exercises in "
        "Python, a computer and the wish to write a little code.",
        "data": "The data:",
        "entry": "[{title}]({page}), {publisher}: data {span}. {name} ({state}).",
        "table": "[{title}]({page}), reference table (unofficial) of this project, version "
        "{version}. CC BY 4.0.",
        "terms": "The new words of this lesson",
        "term": "**{own}** (in French, *{other}*): {definition}.",
        "same_term": "**{own}**: {definition}.",
        "and": "and",
    },
}


def sync(module_id: str | None = None, book: Path = BOOK) -> list[Path]:
    """Write the header cell of a module's four notebooks, and fold the code that is not the lesson.

    Parameters
    ----------
    module_id : str, optional
        One module; by default all.
    book : Path
        The folder of the book.

    Returns
    -------
    list of Path
        The notebooks whose file changed.

    Raises
    ------
    AteliersError
        An unknown module, or a notebook that is missing or unreadable. The notebooks before it
        are written, each whole.
    """
    folder = book / "modules"
    wanted = modules(folder) if module_id is None else (published(module_id, folder),)
    changed: list[Path] = []
    for each in wanted:
        for kind in KINDS:
            for lang in LANGS:
                path = book / kind / f"{each.id}.{lang}.ipynb"
                if not path.exists():
                    raise AteliersError(
                        f"{label(path)} does not exist; "
                        "make it in JupyterLab, then run `ateliers sync` again"
                    )
                notebook = read(path)
                put_header(notebook, header(each, lang, kind, folder))
                fold_code(notebook)
                if write(path, notebook):
                    changed.append(path)
    return changed


def fold_code(notebook: Any) -> None:
    """Fold in JupyterLab the code that the tag ``hide-input`` folds on the page."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and "hide-input" in cell.metadata.get("tags", []):
            cell.metadata["jupyter"] = {"source_hidden": True}


def put_header(notebook: Any, source: str) -> None:
    """Make the first cell of a notebook its header."""
    import nbformat

    cell = next((cell for cell in notebook.cells if cell.id == HEADER), None)
    if cell is None:
        cell = nbformat.v4.new_markdown_cell(id=HEADER)
    cell.cell_type, cell.source = "markdown", source
    notebook.cells = [cell, *(other for other in notebook.cells if other.id != HEADER)]


def header(module: Module, lang: Lang, kind: Kind, folder: Path) -> str:
    """Return the header of a notebook, in Markdown.

    Parameters
    ----------
    module : Module
        The declaration.
    lang : {"fr", "en"}
        The language of the notebook.
    kind : {"modules", "exercises"}
        The lesson, or the exercises.
    folder : Path
        Where the other modules are declared, for the titles of the prerequisites.
    """
    lesson = kind == "modules"
    title = module.title[lang]
    parts = [
        f"# {title if lesson else _say(lang, 'exercises', title=title)}",
        # Markdown inside HTML: large in JupyterLab too, and still text for the search.
        (
            f'<div class="module-question" style="font-size: 1.35em">\n\n'
            f"**{module.question[lang]}**\n\n</div>"
        ),
    ]
    if lesson:
        parts += [module.scope[lang], _time(module, lang, lesson), *_plan(module, lang, folder)]
    else:
        link = f"../modules/{module.id}.{lang}.ipynb"
        parts += [_say(lang, "after", title=title, lesson=link), _time(module, lang, lesson)]
    if module.datasets:
        entries = [_entry(id, lang) for id in module.datasets]
        entries += [_table(id, lang) for id in module.tables]
        parts.append(_list(_say(lang, "data"), entries))
    if lesson and module.terms:
        parts.append(_terms(module, lang))
    return "\n\n".join(parts)


def _say(lang: Lang, key: str, **values: Any) -> str:
    return _WORDS[lang][key].format(nb=NBSP, **values)


def _list(lead: str, items: list[str]) -> str:
    return f"**{lead}**\n\n" + "\n".join(f"- {item}" for item in items)


def _time(module: Module, lang: Lang, lesson: bool) -> str:
    """Tell the level and the minutes, and what the minutes stand on."""
    level = _say(lang, "level", level=module.level, name=LEVELS[lang][module.level - 1])
    times = module.minutes if lesson else {"exercises": module.minutes["exercises"]}
    stand = {part: _stands_on(time, lang) for part, time in times.items()}
    told = {part: _say(lang, "minutes", n=time.shown) for part, time in times.items()}
    if len(set(stand.values())) == 1:
        shown = _say(lang, "both", **told) if lesson else told["exercises"]
        return f"{level}. {_capital(shown)} ({stand['exercises']})."
    shown = _say(lang, "both", **{part: f"{told[part]} ({stand[part]})" for part in told})
    return f"{level}. {_capital(shown)}."


def _stands_on(time: Minutes, lang: Lang) -> str:
    return _say(lang, "observed" if time.tried else "estimated", n=time.n)


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _plan(module: Module, lang: Lang, folder: Path) -> list[str]:
    """Tell the objectives and what to have seen before."""
    before = [
        f"[{published(id, folder).title[lang]}]({id}.{lang}.ipynb)" for id in module.prerequisites
    ]
    lead = _say(lang, "before")
    return [
        _list(_say(lang, "objectives"), [each[lang] for each in module.objectives]),
        _list(lead, before) if before else f"**{lead}** {_say(lang, _needs(module))}",
    ]


def _needs(module: Module) -> str:
    """Say what a module without prerequisites takes: the first level writes no code."""
    return "no_code" if module.level == 1 else "nothing"


def _entry(id: str, lang: Lang) -> str:
    """Tell one dataset: whose it is, what it describes, under which licence."""
    from ateliers.credits import licence_state, span_words
    from ateliers.registry import dataset

    each = dataset(id, lang)
    return _say(
        lang,
        "entry",
        title=each.title[lang],
        page=each.page,
        publisher=each.publisher[lang],
        # “1:00 p.m.” brings its own period, and the sentence another.
        span=span_words(each.period, lang).removesuffix("."),
        name=each.licence.name,
        state=licence_state(each, lang),
    )


def _table(id: str, lang: Lang) -> str:
    """Tell one reference table: that it is ours, unofficial, and where its page is."""
    from ateliers.reference.reading import table

    each = table(id, lang)
    page = f"../reference/{each.package['name']}.{lang}.md"
    version = each.package["version"]
    return _say(lang, "table", title=each.title(lang), page=page, version=version)


def _terms(module: Module, lang: Lang) -> str:
    other: Lang = "en" if lang == "fr" else "fr"
    items = [
        _say(
            lang,
            "term" if term[lang] != term[other] else "same_term",
            own=term[lang],
            other=term[other],
            definition=term.definition[lang],
        )
        for term in module.terms
    ]
    lines = "\n".join(f"- {item}" for item in items)
    return f"<details>\n<summary>{_say(lang, 'terms')}</summary>\n\n{lines}\n\n</details>"
