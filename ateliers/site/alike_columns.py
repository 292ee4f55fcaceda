"""Columns that were declared in one: told once, then each in a row of a table that is folded."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ateliers.language import Lang, number
from ateliers.site import blocks
from ateliers.site.blocks import Place
from ateliers.site.column_words import WORDS
from ateliers.site.dataset_words import TYPES
from ateliers.site.profiles import Profile
from ateliers.tables import NUMBERS


def section(counted: Sequence[Profile], place: Place) -> str:
    """Return what columns that are alike hold: their type and meaning once, their counts folded."""
    column, lang = counted[0].column, place.lang
    say = {key: text[lang] for key, text in WORDS.items()}
    heading = say["alike"].format(
        n=len(counted), first=code(column.name), last=code(counted[-1].column.name)
    )
    facts = [TYPES[column.type][lang], *([column.unit[lang]] if column.unit else [])]
    facts += [_empty(counted, lang)]
    numbers = column.type in NUMBERS
    titles = ["column", "missing", *(("middle", "most") if numbers else ("different",))]
    head = "".join(
        f'<th scope="col"{" class=text-right" if i else ""}>{say[title]}</th>'
        for i, title in enumerate(titles)
    )
    body = "".join(_row(each, numbers, say, lang) for each in counted)
    pitfall = ""
    if column.pitfall:
        pitfall = (
            f'<p class="pitfall"><strong>{say["pitfall"]}</strong> '
            f"{blocks.rich(column.pitfall[lang])}</p>"
        )
    return (
        f'<section class="column"><div><h3>{heading}</h3>'
        f'<p class="kind">{escape(" · ".join(facts))}</p>'
        f"<p>{blocks.rich(column.description[lang])}</p>{pitfall}"
        f"<details><summary>{say['one_by_one'].format(n=len(counted))}</summary>"
        f'<table class="alike"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        "</details></div></section>"
    )


def code(name: str) -> str:
    """Return the name of a column, which may break where it has a low line."""
    return f'<code lang="fr">{escape(name).replace("_", "_<wbr>")}</code>'


def _empty(counted: Sequence[Profile], lang: Lang) -> str:
    n = sum(each.kind == "empty" for each in counted)
    key = ("none_empty", "one_empty")[n] if n < 2 else "many_empty"
    return WORDS[key][lang].format(n=number(n, lang))


def _row(counted: Profile, numbers: bool, say: dict[str, str], lang: Lang) -> str:
    missing = say["all"] if counted.kind == "empty" else number(counted.missing, lang)
    told = [missing]
    if counted.kind == "empty":
        told += ["–"] * (2 if numbers else 1)
    elif not numbers:
        told += [number(counted.distinct, lang)]
    elif counted.kind == "single":
        told += [number(float(counted.bars[0].start), lang)] * 2
    else:
        told += [number(float(each), lang) for each in (counted.middle, counted.most)]
    cells = "".join(f"<td class=text-right>{each}</td>" for each in told)
    return f'<tr><th scope="row">{code(counted.column.name)}</th>{cells}</tr>'
