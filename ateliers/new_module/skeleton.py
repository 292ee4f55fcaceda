"""What the files of a new module hold: sound, and marked wherever something is to be written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ateliers.language import Lang
from ateliers.notebooks.outputs import KERNELSPEC, LANGUAGE_INFO, MEANT

_KNOW = 3
"""Questions at the door: does the reader know this already?"""


def _mark(fr: str, en: str) -> Mapping[Lang, str]:
    return {"fr": f"⟦à écrire, {fr}⟧", "en": f"⟦to write, {en}⟧"}


def level(id: str) -> int:
    """Return the level of a module by its number: four modules each, and the rest in the last."""
    return min((int(id[:2]) - 1) // 4 + 1, 4)


def _names(id: str) -> tuple[list[str], list[str]]:
    """Return the ids of the exercises of the lesson and of the page."""
    number = id[:2]
    return [*(f"{number}-know-{n}" for n in range(1, _KNOW + 1)), f"{number}-step"], [
        f"{number}-own"
    ]


_DECLARATION = """\
# The facts of this module, once: `ateliers sync {id}` writes them into its notebooks.
id: {id}
level: {level}
title:
  fr: {title[fr]}
  en: {title[en]}
question:
  fr: {question[fr]}
  en: {question[en]}
scope:
  fr: {scope[fr]}
  en: {scope[en]}
objectives:
  - fr: {objective[fr]}
    en: {objective[en]}
prerequisites: []
# ⟦to write, the ids of datasets.yml that the lesson uses; none where it uses none⟧
datasets: []
# ⟦to write, the minutes of both parts; the plan below must add up to them⟧
minutes:
  lesson: {{estimated: 30, observed: null, "n": 0}}
  exercises: {{estimated: 15, observed: null, "n": 0}}
terms:
  - fr: {term[fr]}
    en: {term[en]}
    definition:
      fr: {meaning[fr]}
      en: {meaning[en]}
exercises:
  lesson: [{lesson}]
  page: [{page}]
# For whoever gives the module in a room: pages/instructors/{id}.
# ⟦to write, a block `sheet:` and its page, as 05-reading-csv has; none where nothing is printed⟧
facilitator:
  goals:
    - fr: {goal[fr]}
      en: {goal[en]}
  plan:
    - part: lesson
      minutes: 30
      do:
        fr: {step[fr]}
        en: {step[en]}
    - part: exercises
      minutes: 15
      do:
        fr: {step[fr]}
        en: {step[en]}
  checkpoints:
{checkpoints}
  mistake:
    fr: {mistake[fr]}
    en: {mistake[en]}
  cut:
    - minutes: 10
      do:
        fr: {cut[fr]}
        en: {cut[en]}
  no_network:
    - fr: {network[fr]}
      en: {network[en]}
  no_computers:
    - minutes: 45
      do:
        fr: {paper[fr]}
        en: {paper[en]}
  exit_card:
    - fr: {first[fr]}
      en: {first[en]}
    - fr: {second[fr]}
      en: {second[en]}
"""
_CHECKPOINT = """\
    - ask:
        fr: {ask[fr]}
        en: {ask[en]}
      heard:
        fr: {heard[fr]}
        en: {heard[en]}
      otherwise:
        fr: {otherwise[fr]}
        en: {otherwise[en]}"""


def declaration(id: str) -> str:
    """Return the declaration of a new module."""
    lesson, page = _names(id)
    checkpoint = _CHECKPOINT.format(
        ask=_mark("une question à la salle", "a question to the room"),
        heard=_mark("ce qui montre que la salle suit", "what shows that the room follows"),
        otherwise=_mark("que faire sinon", "what to do otherwise"),
    )
    return _DECLARATION.format(
        id=id,
        level=level(id),
        lesson=", ".join(lesson),
        page=", ".join(page),
        checkpoints="\n".join([checkpoint, checkpoint]),
        title=_mark("le titre", "the title"),
        question=_mark(
            "la question d’une résidente ou d’un résident, avec son ?",
            "the question of a resident, with its ?",
        ),
        scope=_mark("pour quels lieux la réponse vaut", "for which places the answer holds"),
        objective=_mark("un verbe et ce qu’on saura faire", "a verb and what people will do"),
        term=_mark("un mot nouveau", "a new word"),
        meaning=_mark("sa définition, sans point", "its definition, without a full stop"),
        goal=_mark("ce que vise la personne qui anime", "what whoever leads aims for"),
        step=_mark("une étape du plan", "a step of the plan"),
        mistake=_mark("l’erreur à faire exprès", "the mistake to make on purpose"),
        cut=_mark("ce qu’on coupe en retard", "what to cut when late"),
        network=_mark("le plan sans réseau", "the plan without a network"),
        paper=_mark("le plan sans ordinateurs", "the plan without computers"),
        first=_mark("une question de sortie", "a question to leave with"),
        second=_mark("une autre", "another"),
    )


_QUESTION = """\
    ChooseOne(
        id="{id}",
        prompt={{"fr": "{prompt[fr]}", "en": "{prompt[en]}"}},
        options=(
            Option(
                {{"fr": "{right[fr]}", "en": "{right[en]}"}},
                {{"fr": "{why[fr]}", "en": "{why[en]}"}},
                right=True,
            ),
            Option(
                {{"fr": "{wrong[fr]}", "en": "{wrong[en]}"}},
                {{"fr": "{told[fr]}", "en": "{told[en]}"}},
            ),
            Option(
                {{"fr": "{wrong[fr]} (2)", "en": "{wrong[en]} (2)"}},
                {{"fr": "{told[fr]} (2)", "en": "{told[en]} (2)"}},
            ),
        ),
    ),
"""


def exercises(id: str) -> str:
    """Return the declarations of a new module's exercises: closed questions, one a line of plan."""
    lesson, page = _names(id)
    questions = "".join(
        _QUESTION.format(
            id=name,
            prompt=_mark(f"la question {name}", f"the question {name}"),
            right=_mark("la bonne réponse", "the right answer"),
            why=_mark("pourquoi elle est bonne", "why it is right"),
            wrong=_mark("une erreur que l’on fait", "a mistake people make"),
            told=_mark("ce que fait cette réponse", "what that answer does"),
        )
        for name in (*lesson, *page)
    )
    return (
        f'"""Module {id[:2]}: questions of the lesson, exercises of its page."""\n\n'
        "from ateliers.exercises.model import ChooseOne, Option\n\n"
        f"EXERCISES = (\n{questions})\n"
    )


def guide(id: str) -> str:
    """Return the source of the facilitator's page."""
    return f"```{{ateliers}} facilitator {id}\n```\n"


def lesson(id: str, lang: Lang) -> list[Any]:
    """Return the cells of a new lesson, after its header."""
    asked, _ = _names(id)
    value = _mark("une valeur à changer", "a value to change")[lang]
    answer = _mark("le calcul de la réponse", "what computes the answer")[lang]
    return [
        _prose(
            "opening",
            lang,
            "la situation, et pourquoi la question compte",
            "the situation, and why the question matters",
        ),
        _prose(
            "doors",
            lang,
            "trois questions, et où aller si on sait déjà",
            "three questions, and where to go when you know already",
        ),
        _code("tools", f"from ateliers.{lang} import check"),
        *(_code(name[3:], f'check("{name}")') for name in asked[:_KNOW]),
        _prose("worked", lang, "un exemple fait en entier", "an example worked through"),
        _code("month", f"month = 1  # {value}", "parameters", other={"month": 2}),
        _code("answer", f"month * 2  # {answer}"),
        _prose("error", lang, "ce qu’on tente, et qui échouera", "what is tried, and will fail"),
        _code("fails", f'int("1 234")  # {_mark("une vraie erreur", "a real error")[lang]}', MEANT),
        _prose(
            "error-read",
            lang,
            "le message, ligne par ligne, et la réparation",
            "the message, line by line, and the repair",
        ),
        _code("step", f'check("{asked[-1]}")'),
        _prose("sheet", lang, "la voie du tableur", "the spreadsheet route"),
        _prose("summary", lang, "à retenir, et la suite", "key points, and what comes next"),
    ]


def page(id: str, lang: Lang) -> list[Any]:
    """Return the cells of a new page of exercises, after its header."""
    _, asked = _names(id)
    return [
        _prose(
            "tools-text",
            lang,
            "ce qui se fait dans la page, et en Python",
            "what is done in the page, and in Python",
        ),
        _code("tools", f"from ateliers.{lang} import check"),
        *(_code(name[3:], f'check("{name}")') for name in asked),
    ]


def _prose(id: str, lang: Lang, fr: str, en: str) -> Any:
    from nbformat.v4 import new_markdown_cell

    return new_markdown_cell(_mark(fr, en)[lang], id=id)


def _code(id: str, source: str, *tags: str, **metadata: Any) -> Any:
    from nbformat.v4 import new_code_cell

    return new_code_cell(source, id=id, metadata=metadata | ({"tags": [*tags]} if tags else {}))


def notebook(cells: list[Any]) -> Any:
    """Return a notebook of these cells, with the metadata that the book keeps."""
    from nbformat.v4 import new_notebook

    made = new_notebook(cells=cells)
    made.metadata = {"kernelspec": dict(KERNELSPEC), "language_info": dict(LANGUAGE_INFO)}
    return made
