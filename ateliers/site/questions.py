"""Closed questions on the page: answered without Python, without a network, by keyboard or touch.

A notebook cell that shows a closed question becomes a form made of native controls. What the form
needs to judge an answer lies beside it as JSON, written from the declaration at build. Where
JavaScript is off, every option with what is told of it can be read under "Answer".
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from ateliers import closed
from ateliers.closed.typed import slip_values
from ateliers.exercises import exercise
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Closed,
    Line,
    Number,
    Order,
    ShortText,
    Sort,
)
from ateliers.language import Lang, quoted
from ateliers.site import generated
from ateliers.verdict import inline

MARK = '<div class="question" data-question="'
_ID = re.compile(re.escape(MARK) + r'([^"]+)"')
SCRIPT = Path(__file__).parent / "scripts" / "questions.js"

WORDS: dict[str, dict[Lang, str]] = {
    "check": {"fr": "Vérifier", "en": "Check"},
    "answers": {"fr": "Voir la réponse", "en": "See the answer"},
    "others": {"fr": "Ce que l’on dit des autres réponses", "en": "What other answers are told"},
    "pick_it": {"fr": "À cocher.", "en": "To tick."},
    "leave_it": {"fr": "À laisser.", "en": "To leave."},
    "up": {"fr": "Monter", "en": "Move up"},
    "down": {"fr": "Descendre", "en": "Move down"},
    "moved": {"fr": "Ligne en position {n} sur {total}.", "en": "Line in place {n} of {total}."},
    "pick": {"fr": "Choisir…", "en": "Choose…"},
    "yours": {"fr": "Votre réponse", "en": "Your answer"},
}

_COLON: dict[Lang, str] = {"fr": "\u00a0:", "en": ":"}


def setup(app: Sphinx) -> None:
    """Turn the closed questions of each page into forms."""
    app.connect("builder-inited", _write_script)
    app.connect("doctree-resolved", _replace)
    app.connect("html-page-context", _add_script)


def _write_script(app: Sphinx) -> None:
    if app.builder.format == "html":
        generated.write(app, SCRIPT.name, SCRIPT.read_bytes())


def _replace(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    if app.builder.format != "html":
        return
    lang: Lang = "en" if str(app.config.language).startswith("en") else "fr"
    for output in list(generated.outputs(doctree, MARK)):
        found = _ID.search(output.astext())
        question = exercise(found[1]) if found else None
        if question is None or not isinstance(question, Closed):
            continue
        cell: nodes.Node = output
        while cell.parent is not None and not _is_cell(cell):
            cell = cell.parent
        form = nodes.raw("", render(question, lang), format="html")
        target = cell if _is_cell(cell) else output
        target.parent.replace(target, form)


def _is_cell(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Element) and node.get("nb_element") == "cell_code"


def _add_script(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if any(generated.outputs(doctree, '<section class="question"')):
        app.add_js_file(SCRIPT.name, loading_method="defer")


def render(question: Closed, lang: Lang) -> str:
    """Return a closed question as a form, its judgement as JSON and its answers to read."""
    facts = json.dumps(
        closed.page_facts(question, lang) | {"moved": WORDS["moved"][lang]},
        ensure_ascii=False,
        sort_keys=True,
    ).replace("</", "<\\/")
    return (
        f'<section class="question" id="q-{question.id}" aria-labelledby="p-{question.id}">'
        f'<form novalidate><fieldset><legend id="p-{question.id}">{inline(question.prompt[lang])}'
        f"</legend>{_controls(question, lang)}</fieldset>"
        f'<button type="submit" hidden>{WORDS["check"][lang]}</button></form>'
        '<div class="verdict" role="status"></div>'
        f"<details><summary>{WORDS['answers'][lang]}</summary>{_answers(question, lang)}</details>"
        f'<script type="application/json">{facts}</script></section>'
    )


def _controls(question: Closed, lang: Lang) -> str:
    how = f'<p class="how">{closed.instruction(question, lang)}</p>'
    items = closed.kind(question).items(question, lang)
    if isinstance(question, (ChooseOne, ChooseSeveral)):
        kind = "radio" if isinstance(question, ChooseOne) else "checkbox"
        return how + "".join(
            f'<label><input type="{kind}" name="{question.id}" value="{closed.LETTERS[i]}">'
            f"<span>{inline(text)}</span></label>"
            for i, text in enumerate(items)
        )
    if isinstance(question, Order):
        lines = "".join(
            f'<li data-line="{i}"><code>{inline(text)}</code><span class="moves" hidden>'
            + "".join(
                f'<button type="button" class="quiet" data-move="{step}" '
                f'aria-label="{WORDS[word][lang]}{_COLON[lang]} {_plain(text)}">'
                f'<span aria-hidden="true">{sign}</span></button>'
                for word, step, sign in (("up", -1, "↑"), ("down", 1, "↓"))
            )
            + "</span></li>"
            for i, text in enumerate(items)
        )
        return f'{how}<ol class="order">{lines}</ol>'
    if isinstance(question, Sort):
        return how + _cards(question, lang)
    if isinstance(question, Line):
        return (
            f'{how}<label class="written"><span>{WORDS["yours"][lang]}</span>'
            f'<textarea name="{question.id}" rows="8" autocomplete="off"></textarea></label>'
        )
    mode = ' inputmode="decimal"' if isinstance(question, Number) else ""
    return (
        f'{how}<label class="typed"><span>{WORDS["yours"][lang]}</span>'
        f'<input type="text" name="{question.id}"{mode} autocomplete="off" spellcheck="false">'
        "</label>"
    )


def _cards(question: Sort, lang: Lang) -> str:
    """Return a card a row, each with its own list of bins: no dragging is needed."""
    bins = f'<option value="">{WORDS["pick"][lang]}</option>' + "".join(
        f'<option value="{i}">{inline(text[lang])}</option>' for i, text in enumerate(question.bins)
    )
    return "".join(
        f'<label class="card"><span>{inline(card.text[lang])}</span>'
        f'<select name="{question.id}-{closed.LETTERS[i]}">{bins}</select></label>'
        for i, card in enumerate(question.cards)
    )


def _plain(text: str) -> str:
    return inline(text.replace("`", "")).replace('"', "&quot;")


def _answers(question: Closed, lang: Lang) -> str:
    """Return the right answer and why, then, folded, what the others are told."""
    right, why = closed.right_answer(question, lang)
    if isinstance(question, (ChooseOne, ChooseSeveral)):
        return _options(question, lang)
    if isinstance(question, Order):
        lines = "".join(f"<li><code>{inline(line)}</code></li>" for line in right)
        return f"<ol>{lines}</ol><p>{inline(why)}</p>"
    if isinstance(question, (Sort, Line)):
        lines = "".join(f"<li>{inline(line)}</li>" for line in right)
        parts = question.cards if isinstance(question, Sort) else question.parts
        told = [inline(part.told[lang]) for part in parts]
        return f"<ul>{lines}</ul><p>{inline(why)}</p>{_others(told, lang)}"
    told = [f"<strong>{value}</strong> {text}" for value, text in _typed_slips(question, lang)]
    return f"<p><strong>{inline(right[0])}</strong> {inline(why)}</p>{_others(told, lang)}"


def _options(question: ChooseOne | ChooseSeveral, lang: Lang) -> str:
    """Return every option, what it is, and what is told of it; the right one of a choice first."""
    one = isinstance(question, ChooseOne)
    marks = ("", "") if one else (WORDS["leave_it"][lang], WORDS["pick_it"][lang])
    told = [
        (
            o.right,
            f"<strong>{inline(o.text[lang])}</strong> {marks[o.right]} {inline(o.told[lang])}",
        )
        for o in question.options
    ]
    if isinstance(question, ChooseOne):
        right = "".join(f"<p>{text}</p>" for is_right, text in told if is_right)
        return right + _others([text for is_right, text in told if not is_right], lang)
    items = "".join(f"<li>{text}</li>" for _, text in told)
    return f"<ul>{items}</ul><p>{inline(question.why[lang])}</p>"


def _others(told: list[str], lang: Lang) -> str:
    items = "".join(f"<li>{text}</li>" for text in told)
    return f"<details><summary>{WORDS['others'][lang]}</summary><ul>{items}</ul></details>"


def _typed_slips(question: Number | ShortText, lang: Lang) -> list[tuple[str, str]]:
    if isinstance(question, ShortText):
        return [
            (quoted(inline(forms[0]), lang), inline(told[lang]))
            for _, forms, told in question.slips
        ]
    from ateliers.language import number

    # One number for each mistake, though several may betray it.
    first = {slip.code: (slip, value) for slip, value in reversed(slip_values(question))}
    return [
        (number(round(value, question.digits), lang), inline(slip.text[lang]))
        for slip, value in reversed(first.values())
    ]
