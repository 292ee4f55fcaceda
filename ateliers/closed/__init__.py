"""Closed questions: how they are shown, and the verdict on an answer; one file a kind.

The page gives the same verdict with the same text from `page_facts`: what is decided here is kept
simple enough to be decided alike by ``site/scripts/questions.js``.
"""

from __future__ import annotations

from typing import Any

from ateliers.closed import choices, line, order, sort, typed
from ateliers.closed.kind import LETTERS, Kind, blank
from ateliers.exercises.model import Closed
from ateliers.language import Lang
from ateliers.messages import say
from ateliers.verdict import Feedback, Shown, inline

__all__ = ["LETTERS", "kind", "page_facts", "right_answer", "show", "verdict"]

_KINDS: dict[type, Kind[Any]] = {
    **choices.KINDS,
    **order.KINDS,
    **sort.KINDS,
    **typed.KINDS,
    **line.KINDS,
}


def kind(question: Closed) -> Kind[Any]:
    """Return how questions of this kind are shown and judged."""
    return _KINDS[type(question)]


def instruction(question: Closed, lang: Lang) -> str:
    """Say how a question is answered: one answer, several, an order, a number…"""
    return say(kind(question).instruction, lang)


def show(question: Closed, lang: Lang) -> Shown:
    """Show a question in a notebook, with the call that answers it."""
    this = kind(question)
    call = f'check("{question.id}", {this.example(question, lang)})'
    listed = this.items(question, lang)
    groups = this.groups(question, lang)
    plain = [
        question.prompt[lang],
        *(f"  {LETTERS[i]}) {text}" for i, text in enumerate(listed)),
        *(f"  {i}. {text}" for i, text in enumerate(groups, 1)),
        f"{instruction(question, lang)} {say('answer_with', lang, call=call)}",
    ]
    tag = "code" if this.code else "span"
    items = "".join(
        f"<li>{LETTERS[i]}) <{tag}>{inline(text)}</{tag}></li>" for i, text in enumerate(listed)
    )
    rich = (
        f'<div class="question" data-question="{question.id}">'
        f"<p>{inline(question.prompt[lang])}</p>"
        # The letters are text: JupyterLab would number the list, and answers are letters.
        + (f'<ul style="list-style:none;padding-left:1em">{items}</ul>' if items else "")
        + (f"<ol>{''.join(f'<li>{inline(text)}</li>' for text in groups)}</ol>" if groups else "")
        + f"<p>{instruction(question, lang)} "
        + say("answer_with", lang, call=f"<code>{inline(call)}</code>")
        + "</p></div>"
    )
    return Shown("\n".join(plain), rich)


def verdict(question: Closed, answer: Any, lang: Lang) -> Feedback:
    """Judge one answer to a closed question."""
    given = kind(question).verdict(question, answer, lang)
    return given or blank(instruction(question, lang), lang)


def right_answer(question: Closed, lang: Lang) -> tuple[list[str], str]:
    """Return the right answer as lines to read, and why it is right."""
    return kind(question).right(question, lang)


def page_facts(question: Closed, lang: Lang) -> dict[str, Any]:
    """Return all that a page needs to judge an answer without Python, ready for JSON."""
    return {
        "id": question.id,
        "blank": f"{say('blank', lang)} {instruction(question, lang)}",
        "ok": say("ok", lang),
        "not": say("not", lang),
        **kind(question).facts(question, lang),
    }
