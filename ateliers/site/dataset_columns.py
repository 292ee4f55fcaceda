"""The dictionary of a table's columns, with their pictures, and its first rows.

Nothing here asks where a table comes from: declared columns and cells are enough.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby

from ateliers.declared import Column
from ateliers.language import Lang, number
from ateliers.registry import Dataset
from ateliers.site import alike_columns, blocks, column_pictures, data_files
from ateliers.site.blocks import Place
from ateliers.site.column_words import WORDS
from ateliers.site.dataset_words import TYPES
from ateliers.site.profiles import Profile, profile
from ateliers.tables import NUMBERS

SHOWN, LONGEST = 5, 60


def profiles(ds: Dataset) -> tuple[list[list[str]], tuple[Profile, ...]]:
    """Return the first rows of a dataset's extract and the profile of each declared column."""
    return counted_in(data_files.plain(ds).content, ds.columns)


def counted_in(
    content: bytes, columns: Sequence[Column]
) -> tuple[list[list[str]], tuple[Profile, ...]]:
    """Return the first rows of a CSV in UTF-8, headers above, and the profiles of its columns."""
    header, *rows = csv.reader(io.StringIO(content.decode("utf-8"), newline=""))
    cells = dict(zip(header, zip(*rows, strict=True), strict=True))
    return [header, *rows[:SHOWN]], tuple(profile(each, cells[each.name]) for each in columns)


def dictionary(
    counted: Sequence[Profile], place: Place, more: Mapping[str, str] | None = None
) -> str:
    """Return the columns, one after the other: what each holds, lacks, and how it misleads.

    Those that were declared in one are told in one.
    ``more`` is HTML to put under what is told of a column, by its name.
    """
    known, told = more or {}, ""
    for _, each in groupby(counted, lambda one: one.column.alike or one.column.name):
        first, *others = each
        if others:
            told += alike_columns.section([first, *others], place)
        else:
            told += _column(first, place, known.get(first.column.name, ""))
    return told


def counted_among(counted: Sequence[Profile], place: Place) -> str:
    """Say of how many rows of an extract its columns tell."""
    return WORDS["columns_lead"][place.lang].format(n=number(counted[0].rows, place.lang))


def _column(counted: Profile, place: Place, more: str) -> str:
    column, lang = counted.column, place.lang
    facts = [TYPES[column.type][lang], *([column.unit[lang]] if column.unit else [])]
    facts += [_missing(counted, lang), *_distinct(counted, lang)]
    told = f"<p>{blocks.rich(column.description[lang])}</p>{more}"
    if column.pitfall:
        told += (
            f'<p class="pitfall"><strong>{WORDS["pitfall"][lang]}</strong> '
            f"{blocks.rich(column.pitfall[lang])}</p>"
        )
    return (
        f'<section class="column"><div><h3>{alike_columns.code(column.name)}</h3>'
        f'<p class="kind">{escape(" · ".join(dict.fromkeys(facts)))}</p>{told}</div>'
        f"{column_pictures.picture(counted, lang)}</section>"
    )


def _missing(counted: Profile, lang: Lang) -> str:
    if not counted.missing:
        return WORDS["full"][lang]
    if counted.kind == "empty":
        return WORDS["empty"][lang]
    key = "missing_one" if counted.missing == 1 else "missing_many"
    return WORDS[key][lang].format(n=number(counted.missing, lang))


def _distinct(counted: Profile, lang: Lang) -> list[str]:
    if counted.kind == "single":
        return [WORDS["single"][lang].format(value=column_pictures.only(counted, lang))]
    if counted.kind in ("names", "values"):
        return [WORDS["distinct"][lang].format(n=number(counted.distinct, lang))]
    return []


def preview(table: Sequence[Sequence[str]], counted: Sequence[Profile], place: Place) -> str:
    """Return the first rows as a table; texts that are long are cut off, and it is said."""
    header, *rows = table
    kinds = {each.column.name: each.column.type for each in counted}
    right = [' class="text-right"' if kinds[name] in NUMBERS else "" for name in header]
    head = "".join(
        f'<th scope="col"{side}>{escape(name)}</th>'
        for name, side in zip(header, right, strict=True)
    )
    body = ""
    for row in rows:
        cells = zip(row, right, strict=True)
        body += "<tr>" + "".join(f"<td{side}>{escape(_short(c))}</td>" for c, side in cells)
        body += "</tr>"
    caption = WORDS["caption"][place.lang].format(
        k=len(rows), n=number(counted[0].rows, place.lang)
    )
    if any(_short(cell) != cell for row in rows for cell in row):
        caption += WORDS["cut"][place.lang]
    return (
        f'<table class="preview"><caption>{caption}</caption>'
        f'<thead lang="fr"><tr>{head}</tr></thead><tbody lang="fr">{body}</tbody></table>'
    )


def _short(cell: str) -> str:
    cell = re.sub(r"\s*[\r\n]\s*", " ", cell)
    return cell if len(cell) <= LONGEST else cell[: LONGEST - 1].rstrip() + "…"
