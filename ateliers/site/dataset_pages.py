"""A page a dataset, written from ``datasets.yml``: nothing of it is typed twice."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from html import escape
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from ateliers import credits
from ateliers.declared import Change, Period
from ateliers.language import Text, date, number, quoted
from ateliers.modules import Module
from ateliers.registry import Dataset, dataset, datasets
from ateliers.site import blocks, data_files, schema_org
from ateliers.site.blocks import Place, html
from ateliers.site.column_words import WORDS as COLUMN_WORDS
from ateliers.site.dataset_columns import counted_among, dictionary, preview, profiles
from ateliers.site.dataset_opening import opening
from ateliers.site.dataset_words import DELIMITERS, ENCODINGS, WORDS
from ateliers.site.glossary import declared
from ateliers.site.launch import size

FOLDER = "pages/data"


def write(place: Place, id: str) -> str:
    """Return the page of one dataset."""
    ds = dataset(id, place.lang)
    say = {key: text[place.lang] for key, text in (WORDS | COLUMN_WORDS).items()}
    rows, counted = profiles(ds)
    columns = f"<p>{counted_among(counted, place)}</p>{dictionary(counted, place)}"
    parts = (
        (f"# {ds.title[place.lang]}", html(_top(ds, place, say))),
        (f"## {say['credit']}", html(copied(credits.credit(ds, place.lang), say))),
        (f"## {say['limits']}", html(numbered(ds.limits, place))),
        (f"## {say['take']}", html(_downloads(ds, place, say))),
        (f"## {say['open']}", opening(data_files.plain(ds), place)),
        (f"## {say['changed']}", html(_changes(ds, place, say))),
        (f"## {say['preview']}", html(preview(rows, counted, place))),
        (f"## {say['columns']}", html(columns + _json_ld(ds, place))),
    )
    return "\n".join(f"{title}\n\n{body}" for title, body in parts)


_ORIGIN = {"portal": "portal_itself", "mirror": "mirror"}


def _top(ds: Dataset, place: Place, say: dict[str, str]) -> str:
    """Tell the period in large type, what the data are, whose, and what to open for the present."""
    lang = place.lang
    licence = f'<a href="{escape(ds.licence.url)}">{escape(ds.licence.name)}</a>'
    facts = [
        (say["publisher"], escape(ds.publisher[lang])),
        (say["published_as"], _french(ds.published_title)),
        (say["portal"], f'<a href="{escape(ds.page)}">{escape(ds.portal.name[lang])}</a>'),
        (say["licence"], f"{licence} ({escape(credits.licence_state(ds, lang))})"),
        (say["copied_on"], date(ds.snapshot.retrieved, lang) + say[_ORIGIN[ds.snapshot.origin]]),
        (
            say["size"],
            say["rows"].format(n=number(ds.snapshot.rows, lang), c=len(ds.columns)),
        ),
        (say["used_in"], used_in(ds, place)),
    ]
    told = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts if value)
    source = f'<a href="{escape(ds.page)}">{say["source"]}</a>'
    return (
        f'<p class="period"><span>{say["period"]}</span> {period(ds.period, place)}</p>'
        f"<p>{blocks.rich(ds.description[lang])}</p>"
        f'<aside class="admonition" aria-label="{say["snapshot"]}">'
        f'<p class="admonition-title">{say["snapshot"]}</p>'
        f"<p>{say['present'].format(source=source)}</p></aside>"
        f'<dl class="facts">{told}</dl>'
    )


def copied(credit: str, say: dict[str, str]) -> str:
    """Return a credit with what copies it."""
    return (
        f"<p>{say['credit_lead']}</p>"
        f'<blockquote class="credit"><p id="credit">{escape(credit)}</p>'
        '</blockquote><p><button type="button" class="action" data-copies="credit" hidden>'
        f'{say["copy"]}</button> <span role="status"></span></p>'
    )


def numbered(texts: Iterable[Text], place: Place) -> str:
    """Return texts as a numbered list."""
    return f"<ol>{''.join(f'<li>{blocks.rich(each[place.lang])}</li>' for each in texts)}</ol>"


def _downloads(ds: Dataset, place: Place, say: dict[str, str]) -> str:
    dialect = ds.dialect
    how = say["dialect"].format(
        encoding=ENCODINGS[dialect.encoding],
        delimiter=DELIMITERS[dialect.delimiter][place.lang],
    )
    if dialect.bom:
        how += say["bom"]
    if dialect.date:
        how += say["dates"].format(day=ds.snapshot.retrieved.strftime(dialect.date))
    notes = (how, say["plain"].removesuffix("."))
    told = ""
    for (name, content), title, note in zip(
        data_files.contents(ds).items(), (say["own"], say["utf8"]), notes, strict=True
    ):
        digest = hashlib.sha256(content).hexdigest()
        told += (
            f'<dt><a href="{place.file(data_files.FOLDER)}/{name}" download>{title}</a></dt>'
            f"<dd>{note}. {size(len(content), place.lang)}.<br>"
            f"<small>SHA-256{place.colon} <code>{digest}</code></small></dd>"
        )
    return f"<dl>{told}</dl><p>{say['sum']}</p>"


def _changes(ds: Dataset, place: Place, say: dict[str, str]) -> str:
    lines = [_change(each, "removed", place, say) for each in ds.removed]
    lines += [_change(each, "renumbered", place, say) for each in ds.renumbered]
    return f"<ul>{''.join(lines)}</ul>" if lines else f"<p>{say['nothing']}</p>"


def _change(change: Change, kind: str, place: Place, say: dict[str, str]) -> str:
    which = say[f"{kind}_{'one' if change.count == 1 else 'many'}"].format(
        n=number(change.count, place.lang)
    )
    names = ", ".join(f'<code lang="fr">{escape(name)}</code>' for name in change.columns)
    named = f" ({names})" if names else ""
    return (
        f"<li><strong>{which}</strong>{named}{place.colon} {escape(_small(change.why, place))}</li>"
    )


def _small(text: Text, place: Place) -> str:
    words = text[place.lang]
    return words[0].lower() + words[1:]


def period(span: Period, place: Place) -> str:
    """Write a period so that it stands alone: ``Du 1er janvier 2012 au 5 novembre 2012``."""
    start, end = (credits.moment(each, place.lang) for each in (span.start, span.end))
    start = start[0].upper() + start[1:]
    if span.start == span.end:
        return start
    between = {"fr": "au" if len(span.end) >= 10 else "à", "en": "to"}[place.lang]
    lead = "Du " if between == "au" else ""
    return f"{lead}{start} {between} {end}"


def _french(text: str | None) -> str:
    return f'<span lang="fr">{quoted(escape(text), "fr")}</span>' if text else ""


def using(ds: Dataset, place: Place) -> list[Module]:
    """Return the modules that use a dataset."""
    return [each for each in declared(place.app) if ds.id in each.datasets]


def used_in(ds: Dataset, place: Place) -> str:
    """Return links to the lessons that use a dataset."""
    return lessons(using(ds, place), place)


def lessons(modules: Iterable[Module], place: Place) -> str:
    """Return links to the lessons of some modules."""
    word = WORDS["module"][place.lang]
    return ", ".join(
        place.link(f"modules/{each.id}", f"{word} {each.id[:2]}, {each.title[place.lang]}")
        for each in modules
    )


def _json_ld(ds: Dataset, place: Place) -> str:
    """Describe the dataset to search engines, in the words of schema.org."""
    lang, base = place.lang, place.app.config.ateliers_baseurl.rstrip("/")
    here = f"{base}/{lang}/{data_files.FOLDER}" if base else place.file(data_files.FOLDER)
    about: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": ds.title[lang],
        "alternateName": ds.published_title,
        "description": ds.description[lang],
        "inLanguage": "fr",
        "creator": {"@type": "Organization", "name": ds.publisher["fr"]},
        "license": ds.licence.url,
        "creditText": credits.credit(ds, lang),
        "isBasedOn": ds.page,
        "isAccessibleForFree": True,
        "temporalCoverage": str(ds.period),
        "version": ds.snapshot.vintage,
        "variableMeasured": [
            {
                "@type": "PropertyValue",
                "name": each.name,
                "description": each.description[lang],
                **({"unitText": each.unit[lang]} if each.unit else {}),
            }
            for each in ds.columns
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": "text/csv",
                "contentUrl": f"{here}/{name}",
                "contentSize": f"{len(content)} B",
                "sha256": hashlib.sha256(content).hexdigest(),
            }
            for name, content in data_files.contents(ds).items()
        ],
    }
    known = {key: value for key, value in about.items() if value is not None}
    return schema_org.script(known)


def in_book(app: Sphinx) -> list[Dataset]:
    """Return the datasets that have a page in the book."""
    return [ds for ds in datasets() if f"{FOLDER}/{ds.id}" in app.env.found_docs]


def _write_files(app: Sphinx, env: BuildEnvironment) -> None:
    data_files.write(Path(app.outdir) / data_files.FOLDER, in_book(app))


def setup(app: Sphinx) -> None:
    """Write the pages and the files that they lead to."""
    blocks.WRITERS |= {"dataset": write}
    app.connect("env-updated", _write_files)
