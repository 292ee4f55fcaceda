"""The catalogue: what has a page here, to search without accents and to filter.

The list is plain HTML, whole without JavaScript; ``ateliers-catalogue.js`` hides what is not asked
for. Whatever can be told as an `Entry` can stand in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from ateliers.declared import Period
from ateliers.language import NBSP, Lang, Text, number
from ateliers.modules import Module
from ateliers.notebooks.header import LEVELS
from ateliers.reference.package import KIND
from ateliers.registry import Dataset
from ateliers.site import blocks, dataset_pages, generated, reference_pages, reference_tables
from ateliers.site.blocks import Place, html
from ateliers.site.dataset_words import DELIMITERS, ENCODINGS
from ateliers.site.dataset_words import WORDS as OF_A_PAGE
from ateliers.site.reference_words import WORDS as OF_A_TABLE
from ateliers.site.search import fold

SCRIPT, MARK = "ateliers-catalogue.js", 'class="catalogue'
_S = NBSP

WORDS: dict[str, Text] = {
    "search": {"fr": "Chercher dans le catalogue", "en": "Search the catalogue"},
    "help": {
        "fr": "Un ou plusieurs mots; les accents ne comptent pas.",
        "en": "One word or several; accents do not matter.",
    },
    "theme": {"fr": "Thème", "en": "Theme"},
    "publisher": {"fr": "Organisme diffuseur", "en": "Publisher"},
    "format": {"fr": "Format publié", "en": "Published format"},
    "level": {"fr": "Niveau des leçons", "en": "Level of the lessons"},
    "any": {"fr": "Tous", "en": "All"},
    "clear": {"fr": "Tout effacer", "en": "Clear all"},
    "all": {"fr": f"{{n}}{_S}jeux de données et tables", "en": f"{{n}}{_S}datasets and tables"},
    "some": {"fr": f"{{n}}{_S}sur {{all}}", "en": "{n} of {all}"},
    "none": {
        "fr": "Rien ne correspond. Retirez un mot ou un filtre.",
        "en": "Nothing matches. Take out a word or a filter.",
    },
}
FILTERS = ("theme", "publisher", "format", "level")


@dataclass(frozen=True)
class Entry:
    """What the catalogue tells of a table; ``page`` is the name of its page in the book.

    ``words`` is a sentence on what it is; ``facts`` are short; ``used`` is HTML, links to lessons.
    Themes, formats and levels are told as they are read: no two of one name. ``kind`` tells apart
    what is no publisher's.
    """

    page: str
    title: str
    words: str
    facts: tuple[str, ...]
    themes: tuple[str, ...]
    publisher: str
    formats: tuple[str, ...]
    levels: tuple[str, ...]
    used: str
    kind: str = ""

    def among(self, filter: str) -> tuple[str, ...]:
        """Return what the entry is for a filter."""
        kinds: dict[str, tuple[str, ...]] = {
            "theme": self.themes,
            "publisher": (self.publisher,),
            "format": self.formats,
            "level": self.levels,
        }
        return kinds[filter]


def of_dataset(ds: Dataset, place: Place) -> Entry:
    """Return the entry of a dataset of ``datasets.yml``."""
    lang, dialect = place.lang, ds.dialect
    rows = OF_A_PAGE["rows"][lang].format(n=number(ds.snapshot.rows, lang), c=len(ds.columns))
    return Entry(
        page=f"{dataset_pages.FOLDER}/{ds.id}",
        title=ds.title[lang],
        words=_first_sentence(ds.description[lang]),
        facts=(dataset_pages.period(ds.period, place), rows),
        themes=tuple(theme.name[lang] for theme in ds.themes),
        publisher=ds.publisher[lang],
        formats=(f"CSV, {ENCODINGS[dialect.encoding]}, {DELIMITERS[dialect.delimiter][lang]}",),
        levels=_levels(dataset_pages.using(ds, place), lang),
        used=dataset_pages.used_in(ds, place),
    )


def of_table(name: str, place: Place) -> Entry:
    """Return the entry of a reference table."""
    lang, table = place.lang, reference_tables.table(name)
    count = reference_tables.files(name)[0][1]["CSV"].resource["rows"]
    rows = OF_A_PAGE["rows"][lang].format(
        n=number(count, lang), c=len(table["resources"][0]["fields"])
    )
    return Entry(
        page=f"{reference_tables.FOLDER}/{name}",
        title=table["title"][lang],
        words=_first_sentence(table["description"][lang]),
        facts=(
            dataset_pages.period(Period(**table["period"]), place),
            rows,
            ", ".join(table["keywords"][lang]),
        ),
        themes=tuple(theme.name[lang] for theme in reference_tables.themes(table["themes"])),
        publisher=OF_A_TABLE["publisher"][lang],
        formats=(f"CSV, {ENCODINGS['utf-8']}, {DELIMITERS[','][lang]}", "JSON", "Parquet"),
        levels=_levels(reference_pages.using(name, place), lang),
        used=reference_pages.used_in(name, place),
        kind=KIND[lang],
    )


def _first_sentence(text: str) -> str:
    return text.partition(". ")[0].removesuffix(".") + "."


def _levels(modules: Iterable[Module], lang: Lang) -> tuple[str, ...]:
    levels = sorted({each.level for each in modules})
    return tuple(f"{level}. {LEVELS[lang][level - 1]}" for level in levels)


def write(place: Place, _: str) -> str:
    """Return the controls and the list of everything that has a page here."""
    entries = [of_dataset(ds, place) for ds in dataset_pages.in_book(place.app)]
    entries += [of_table(name, place) for name in reference_tables.in_book(place.app)]
    return html(markup(entries, place))


def markup(entries: Sequence[Entry], place: Place) -> str:
    """Return the catalogue of some entries as HTML, in their order."""
    lang = place.lang
    values = {name: _values(entries, name) for name in FILTERS}
    lines = "".join(_line(each, values, place) for each in entries)
    return f'{_controls(len(entries), values, lang)}<ul class="datasets">{lines}</ul>'


def _values(entries: Iterable[Entry], filter: str) -> list[str]:
    return sorted({each for entry in entries for each in entry.among(filter)}, key=fold)


def _controls(count: int, values: dict[str, list[str]], lang: Lang) -> str:
    say = {key: text[lang] for key, text in WORDS.items()}
    every = say["all"].format(n=count)
    chosen = ""
    for name in FILTERS:
        options = "".join(
            f'<option value="{name[0]}{i}">{escape(each)}</option>'
            for i, each in enumerate(values[name])
        )
        chosen += (
            f'<label>{say[name]}<select name="{name}"><option value="">{say["any"]}</option>'
            f"{options}</select></label>"
        )
    return (
        f'<form class="catalogue needs-js" role="search" aria-label="{say["search"]}" '
        f'data-all="{every}" data-some="{say["some"].replace("{all}", every)}" '
        f'data-none="{say["none"]}"><label class="asked">{say["search"]}'
        f'<input type="search" name="words" autocomplete="off" aria-describedby="catalogue-help">'
        f'</label><p id="catalogue-help">{say["help"]}</p>{chosen}'
        f'<p class="found"><span role="status">{every}</span> '
        f'<button type="reset" class="action">{say["clear"]}</button></p></form>'
    )


def _line(entry: Entry, values: dict[str, list[str]], place: Place) -> str:
    marks = " ".join(
        f"{name[0]}{values[name].index(each)}" for name in FILTERS for each in entry.among(name)
    )
    facts = (*entry.facts, *entry.formats, *entry.themes)
    used = f"<br>{entry.used}" if entry.used else ""
    kind = f' <span class="kind">{escape(entry.kind)}</span>' if entry.kind else ""
    return (
        f'<li data-in="{marks}"><strong>{place.link(entry.page, entry.title)}</strong>{kind}'
        f"<p>{blocks.rich(entry.words)}</p><small>{escape(entry.publisher)}<br>"
        f"{escape(' · '.join(facts))}{used}</small></li>"
    )


def _add_script(
    app: Sphinx, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    if any(generated.outputs(doctree, MARK)):
        app.add_js_file(SCRIPT, loading_method="defer")


def setup(app: Sphinx) -> None:
    """Write the catalogue, and give its script to the page that holds it."""
    blocks.WRITERS |= {"datasets": write}
    app.connect("html-page-context", _add_script)
