"""A page a reference table, written from its declaration, and its files beside the editions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from ateliers import credits
from ateliers.declared import Period
from ateliers.language import Lang, date, number
from ateliers.modules import Module
from ateliers.reference.catalogue import publish
from ateliers.reference.catalogue.downloads import Download
from ateliers.reference.catalogue.schema_org import about
from ateliers.reference.package import AUTHOR, KIND, LICENCE, WARNING, credit
from ateliers.reference.reading import PREFIX
from ateliers.site import blocks, dataset_pages, languages, reference_tables, schema_org
from ateliers.site.blocks import Place, html
from ateliers.site.dataset_columns import counted_in, dictionary, preview
from ateliers.site.dataset_opening import listed, opening
from ateliers.site.dataset_words import WORDS as OF_A_DATASET
from ateliers.site.glossary import declared
from ateliers.site.launch import size
from ateliers.site.reference_keys import keys
from ateliers.site.reference_tables import FOLDER, Table, csv_file, files, folder, table, taken
from ateliers.site.reference_words import WORDS
from ateliers.site.table_files import TableFile

CATALOGUE = ("catalog.jsonld", "catalog.ttl", "datapackage.json")
_OF_A_TABLE = ("datapackage.json", "dcat.jsonld", "dcat.ttl")
_FORMATS = {"CSV": "CSV", "JSON": "JSON", "PARQUET": "Parquet"}


def write(place: Place, name: str) -> str:
    """Return the page of one table."""
    told, lang = table(name), place.lang
    say = {key: text[lang] for key, text in (OF_A_DATASET | WORDS).items()}
    tables = [
        csv_file(name, resource, downloads["CSV"], place) for resource, downloads in files(name)
    ]
    site: str = place.app.config.ateliers_baseurl
    own = f"{site}{lang}/{place.page}.html" if site else ""
    described = about(*taken(name), lang, reference_tables.base(place), own)
    parts = [
        (f"# {told['title'][lang]}", html(_top(name, place, say))),
        (f"## {say['credit']}", html(dataset_pages.copied(credit(told, lang), say))),
        (f"## {say['limits']}", html(dataset_pages.numbered(told["limits"], place))),
        (f"## {say['take']}", html(_downloads(name, place, say))),
        (f"## {say['open'].format(file=tables[0].name)}", _opening(tables, place)),
        (f"## {say['rules']}", html(_made(told, place, say))),
        *(
            (f"## {say['file'].format(file=file.name)}", html(_file(file, resource, place)))
            for file, resource in zip(tables, told["resources"], strict=True)
        ),
        (f"## {say['versions']}", html(_versions(told, lang) + schema_org.script(described))),
    ]
    return "\n".join(f"{title}\n\n{body}" for title, body in parts)


def _top(name: str, place: Place, say: dict[str, str]) -> str:
    """Tell what the table describes, that it is not official, and what to prefer."""
    told, lang = table(name), place.lang
    official = told["official"]
    source = _link(official["path"], official["title"][lang])
    version = f"{told['version']}, {_day(told['changelog'][-1]['date'], lang)}"
    facts = [
        (say["made_by"], escape(AUTHOR)),
        (say["official"], source),
        (say["licence"], _link(LICENCE["path"], "CC BY 4.0")),
        (say["version"], version),
        (say["size"], "<br>".join(_sizes(name, lang))),
        (say["used_in"], used_in(name, place) or say["unused"]),
    ]
    return (
        f'<p class="period"><span>{say["period"]}</span> '
        f"{dataset_pages.period(Period(**told['period']), place)}</p>"
        f"<p>{blocks.rich(told['description'][lang])}</p>"
        f'<aside class="admonition warning" aria-label="{KIND[lang]}">'
        f'<p class="admonition-title">{KIND[lang]}</p>'
        f"<p>{WARNING[lang]}</p>"
        f"<p><strong>{escape(official['prefer'][lang])}</strong> {source}.</p></aside>"
        f'<dl class="facts">'
        + "".join(f"<dt>{fact}</dt><dd>{value}</dd>" for fact, value in facts)
        + "</dl>"
    )


def _sizes(name: str, lang: Lang) -> Iterator[str]:
    for resource, downloads in files(name):
        told = OF_A_DATASET["rows"][lang].format(
            n=number(downloads["CSV"].resource["rows"], lang), c=len(resource["fields"])
        )
        yield f"<code>{downloads['CSV'].path}</code> {told}"


def using(name: str, place: Place) -> list[Module]:
    """Return the modules that use a table, by one file or another."""
    ids = {f"{PREFIX}{resource['name']}" for resource in table(name)["resources"]}
    return [each for each in declared(place.app) if ids & {*each.tables}]


def used_in(name: str, place: Place) -> str:
    """Return links to the lessons that use a table; nothing where none does."""
    return dataset_pages.lessons(using(name, place), place)


def _downloads(name: str, place: Place, say: dict[str, str]) -> str:
    where = place.file(f"{folder(place.app)}/{name}")
    offered, sums = "", ""
    for resource, downloads in files(name):
        links = (_take(where, each, place.lang) for each in downloads.values())
        offered += f"<dt>{escape(resource['title'][place.lang])}</dt><dd>{' · '.join(links)}</dd>"
        sums += "".join(
            f"<dt>{each.path}</dt><dd><small><code>{each.sha256}</code></small></dd>"
            for each in downloads.values()
        )
    machine = (f'<a href="{where}/{file}" download>{file}</a>' for file in _OF_A_TABLE)
    offered += f"<dt>{say['described']}</dt><dd>{' · '.join(machine)}</dd>"
    return (
        f'<dl class="taken">{offered}</dl><p>{say["formats"]}</p>'
        f"<details><summary>{say['sums']}</summary><p>{say['sum']}</p><dl>{sums}</dl></details>"
    )


def _take(where: str, file: Download, lang: Lang) -> str:
    weight = size(len(file.content), lang)
    return f'<a href="{where}/{file.path}" download>{_FORMATS[file.format]}</a> ({weight})'


def _opening(tables: list[TableFile], place: Place) -> str:
    """Tell how to open the first file; for the others, what differs."""
    lang, parts = place.lang, [opening(tables[0], place)]
    for file in tables[1:]:
        told = WORDS["other_one"][lang].format(file=file.name, n=number(file.rows, lang))
        if file.codes:
            told += WORDS["other_codes"][lang].format(codes=listed(file.codes, lang))
        parts.append(told)
    return "\n\n".join(parts) + "\n"


def _made(told: Table, place: Place, say: dict[str, str]) -> str:
    """Tell the rules of a table, then its sources."""
    lang = place.lang
    rules = "".join(f"<li>{blocks.rich(note[lang])}</li>" for note in told["notes"])
    sources = ""
    for each in told["sources"]:
        name = _link(each["path"], each["title"]) if each["path"] else escape(each["title"])
        when = credits.moment(each["vintage"], lang) if each["vintage"] else ""
        state = [say["vintage"].format(when=when)] if when else []
        state += [] if each["path"] else [say["no_address"]]
        after = f" ({', '.join(state)})" if state else ""
        sources += (
            f'<dt><span lang="fr">{name}</span>{after}</dt><dd>{blocks.rich(each["note"][lang])}'
            f" <small><code>{each['id']}</code></small></dd>"
        )
    return f"<ul>{rules}</ul><h3>{say['sources']}</h3><dl>{sources}</dl>"


def _file(file: TableFile, resource: dict[str, Any], place: Place) -> str:
    """Show one file: its first rows, then its columns."""
    rows, counted = counted_in(file.content, file.columns)
    lead = WORDS["file_lead"][place.lang].format(
        title=resource["title"][place.lang],
        n=number(file.rows, place.lang),
        c=len(file.columns),
    )
    return (
        f"<p>{escape(lead)}</p>{preview(rows, counted, place)}"
        f"{dictionary(counted, place, keys(resource, place))}"
    )


def _versions(told: Table, lang: Lang) -> str:
    lines = (
        f"<li><strong>{each['version']}</strong> ({_day(each['date'], lang)}). "
        f"{escape(each[lang])}</li>"
        for each in reversed(told["changelog"])
    )
    return f"<ul>{''.join(lines)}</ul>"


def machine_readable(place: Place, _: str) -> str:
    """Return links to the catalogue that programs read; nothing in a book without the tables."""
    if not reference_tables.in_book(place.app):
        return ""
    where, lang = place.file(folder(place.app)), place.lang
    notes = {CATALOGUE[0]: "DCAT 3, JSON-LD", CATALOGUE[1]: "DCAT 3, Turtle"}
    lines = "".join(
        f'<li><a href="{where}/{file}" download>{file}</a> '
        f"({notes.get(file) or 'Data Package' + place.colon + ' ' + WORDS['whole'][lang]})</li>"
        for file in CATALOGUE
    )
    return html(f"<p>{WORDS['machine'][lang]}{place.colon}</p><ul>{lines}</ul>")


def _link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text)}</a>'


def _day(text: str, lang: Lang) -> str:
    return date(dt.date.fromisoformat(text), lang)


def _publish(app: Sphinx, env: BuildEnvironment) -> None:
    """Write the files once, beside the editions: one table has one address."""
    first = languages.edition(app.config) == app.config.ateliers_editions[0]
    if first and reference_tables.in_book(app):
        site: str = app.config.ateliers_baseurl
        repository = str((app.config.html_theme_options or {}).get("repository_url") or "")
        publish(
            (Path(app.outdir) / folder(app)).resolve(),
            f"{site}{FOLDER}/" if site else "",
            f"{repository}/issues" if repository else "",
            editions=app.config.ateliers_editions,
        )


def _name(app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: object) -> None:
    """Say above the title what kind of page it is."""
    if page in app.env.found_docs and reference_tables.of_page(page):
        context["kind"] = KIND[languages.edition(app.config)]


def setup(app: Sphinx) -> None:
    """Write the pages and the files that they lead to."""
    blocks.WRITERS |= {"reference": write, "reference-catalogue": machine_readable}
    app.connect("env-updated", _publish)
    app.connect("html-page-context", _name)
