"""The sheet of a module to print: a question, a table, some questions, and the key apart.

What a person answers stands on the first printed page, the key alone on the second.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from html import escape

from ateliers import closed
from ateliers.credits import credit
from ateliers.errors import DeclarationError
from ateliers.exercises import exercise
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Closed,
    Line,
    Order,
    Sort,
)
from ateliers.language import Lang
from ateliers.modules import Module
from ateliers.registry import Dataset, dataset
from ateliers.site import blocks
from ateliers.site.strings import STRINGS
from ateliers.sources import verified
from ateliers.teaching import Sheet
from ateliers.verdict import inline

WORDS: Mapping[Lang, Mapping[str, str]] = {
    "fr": {
        "title": "Feuille du module {number}",
        "print": "Imprimer",
        "lead": (
            "Deux pages, en noir et blanc. La première se distribue, la seconde reste à la "
            "personne qui anime."
        ),
        "extract": "Extrait des données",
        "questions": "Questions",
        "key": "Le corrigé",
    },
    "en": {
        "title": "Sheet of module {number}",
        "print": "Print",
        "lead": (
            "Two pages, in black and white. The first is handed out, the second stays with "
            "whoever leads."
        ),
        "extract": "Extract of the data",
        "questions": "Questions",
        "key": "The key",
    },
}


def page(module: Module, lang: Lang) -> str:
    """Return the sheet of a module that declares one, in Markdown.

    Parameters
    ----------
    module : Module
        With its ``sheet`` block.
    lang : {"fr", "en"}
        The language.

    Raises
    ------
    DeclarationError
        A column or a row that the snapshot does not have, or a question that is not closed.
    """
    words, own = WORDS[lang], module.sheet
    assert own is not None
    ds = dataset(own.dataset, lang)
    questions = [_closed(id, module.id, lang) for id in own.questions]
    asked = "".join(f"<li>{_asked(each, lang)}</li>" for each in questions)
    keys = "".join(f"<li>{_key(each, lang)}</li>" for each in questions)
    title = f"{words['title'].format(number=module.id[:2])}{_colon(lang)} {module.title[lang]}"
    return "\n\n".join(
        [
            f"# {title}",
            blocks.html(
                f'<p class="screen">{words["lead"]}</p>'
                '<p class="screen"><button type="button" class="action needs-js" '
                f'onclick="print()">{words["print"]}</button></p>'
                f'<p class="sheet-question">{inline(module.question[lang])}</p>'
            ),
            f"## {words['extract']}",
            blocks.html(
                f"<p>{inline(own.reading[lang])}</p>{_table(own, ds, module.id)}"
                f'<p class="source">{escape(credit(ds, lang), quote=False)}</p>'
            ),
            f"## {words['questions']}",
            blocks.html(f'<ol class="sheet">{asked}</ol><p class="source paper">{_from(lang)}</p>'),
            # A heading of its own kind: the key begins a printed page in every browser.
            blocks.html(
                f'<section class="key"><h2>{words["key"]}</h2>'
                f'<ol class="sheet">{keys}</ol></section>'
            ),
        ]
    )


def _colon(lang: Lang) -> str:
    return "\u00a0:" if lang == "fr" else ":"


def _from(lang: Lang) -> str:
    """Say where a sheet comes from, for whoever holds the paper alone."""
    return f"{STRINGS['book'][lang]}, CC BY 4.0. {STRINGS['independence'][lang]}"


def _closed(id: str, module_id: str, lang: Lang) -> Closed:
    found = exercise(id, lang)
    if not isinstance(found, Closed):
        raise DeclarationError(
            f'{module_id}.yml: sheet → questions: "{id}" is answered in code, not on paper; '
            "take a closed exercise"
        )
    return found


def extract(own: Sheet, ds: Dataset, module_id: str) -> list[list[str]]:
    """Return the header and the rows of a sheet's table, signs as the publisher wrote them."""
    text = verified(ds).read_bytes().decode(ds.dialect.codec)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=ds.dialect.delimiter))
    header = rows[0]
    for name in own.columns:
        if name not in header:
            raise DeclarationError(
                f'{module_id}.yml: sheet → columns: {ds.id} has no column "{name}"; '
                f"it has {', '.join(header)}"
            )
    if max(own.rows) >= len(rows):
        raise DeclarationError(
            f"{module_id}.yml: sheet → rows: {ds.id} has {len(rows) - 1} rows, "
            f"and row {max(own.rows)} is asked for"
        )
    places = [header.index(name) for name in own.columns]
    return [[rows[n][place] for place in places] for n in (0, *own.rows)]


def _table(own: Sheet, ds: Dataset, module_id: str) -> str:
    header, *rows = extract(own, ds, module_id)
    # A long name may be cut after an underscore.
    names = (escape(name).replace("_", "_<wbr>") for name in header)
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(value)}</td>' for value in row)}</tr>" for row in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _asked(question: Closed, lang: Lang) -> str:
    """Return a question with boxes to check or to number, or with lines to write on."""
    kind = closed.kind(question)
    parts = [f"<p><strong>{inline(question.prompt[lang])}</strong></p>"]
    items, groups = kind.items(question, lang), kind.groups(question, lang)
    if items and not isinstance(question, ChooseOne):
        parts.append(f"<p>{closed.instruction(question, lang)}</p>")
    if groups:
        parts.append(f"<ol>{''.join(f'<li>{inline(text)}</li>' for text in groups)}</ol>")
    if items:
        tag = "code" if kind.code else "span"
        boxes = (f'<li><i class="box"></i><{tag}>{inline(text)}</{tag}></li>' for text in items)
        parts.append(f'<ul class="boxes">{"".join(boxes)}</ul>')
    else:
        parts.append('<p class="rule"></p>' * (3 if isinstance(question, Line) else 1))
    return "".join(parts)


def _key(question: Closed, lang: Lang) -> str:
    """Return the right answer and why, then what is told of the wrong options."""
    right, why = closed.right_answer(question, lang)
    if isinstance(question, (Order, Sort)):
        tag = "code" if isinstance(question, Order) else "span"
        lines = "".join(f"<li><{tag}>{inline(line)}</{tag}></li>" for line in right)
        return f"<ol>{lines}</ol><p>{inline(why)}</p>"
    told = f"<p><strong>{inline('; '.join(right))}.</strong> {inline(why)}</p>"
    if not isinstance(question, (ChooseOne, ChooseSeveral)):
        return told
    wrong = "".join(
        f"<li><em>{inline(option.text[lang])}</em>{_colon(lang)} {inline(option.told[lang])}</li>"
        for option in question.options
        if not option.right
    )
    return f"{told}<ul>{wrong}</ul>"
