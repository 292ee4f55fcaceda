"""The page that opens a kit: what to double-click, how to check a computer, what is where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from ateliers import __version__
from ateliers.language import NBSP, Lang
from ateliers.modules import Module
from ateliers.places import PACKAGE
from ateliers.registry import Dataset
from ateliers.room_kit.contents import PAPER, SOURCES
from ateliers.room_kit.guide_words import WORDS
from ateliers.site import data_files
from ateliers.site.strings import STRINGS

NAMES: Mapping[Lang, str] = {"fr": "LISEZ-MOI.html", "en": "READ-ME.html"}
BESIDE = "site/beside.css"
"""Hides the warning of a page opened inside the zip, where this file is not beside it."""
HIDE = b".zipped { display: none; }\n"
_TEMPLATE, _STYLE = (PACKAGE / "room_kit" / f"guide.{kind}" for kind in ("html", "css"))


@dataclass(frozen=True)
class PythonPart:
    """What the guide says of a kit with Python."""

    python: str
    system: str
    megabytes: int
    install: str
    starts: Mapping[Lang, str]


def guide(
    modules: Sequence[Module],
    datasets: Sequence[Dataset],
    chart: str,
    lang: Lang,
    part: PythonPart | None = None,
) -> bytes:
    """Return the guide in one language, as a page that stands alone.

    Parameters
    ----------
    modules, datasets : list
        What the kit holds.
    chart : str
        The id of a module whose lesson has a chart.
    lang : {"fr", "en"}
        The language.
    part : PythonPart, optional
        What installs the notebooks, in a kit that has them.
    """
    other: Lang = "en" if lang == "fr" else "fr"

    def say(key: str, **values: object) -> str:
        return WORDS[key][lang].format(**values)

    def lesson(id: str) -> str:
        return f"site/{lang}/modules/{id}.html"

    links = {"lesson": lesson(modules[0].id), "chart": lesson(chart)}
    checks = "".join(
        f'<li data-check="{key}" data-yes="{say(key)}">{say(f"{key}_not")}</li>'
        for key in ("script", "recent")
    )
    parts = [
        _heading(say("prepare")) + _steps(say(f"prepare_{n}") for n in (1, 2, 3)),
        f"<p>{say('nothing')}</p>",
        _heading(say("check")) + f'<p class="self-lead">{say("check_self")}</p>',
        f'<ul class="self">{checks}</ul>',
        _steps(say(f"check_{n}", **links) for n in (1, 2, 3, 4)),
    ]
    if part:
        values = {
            "python": part.python,
            "size": f"{part.megabytes}{NBSP}{'Mo' if lang == 'fr' else 'MB'}",
            "place": say("place") if part.system == "Windows" else "",
            "data": "notebooks/data",
            "install": part.install,
            "start": part.starts[lang],
            "terminal": "" if part.system == "Windows" else say("terminal", install=part.install),
        }
        parts.append(_heading(say("python", python=part.python, system=part.system)))
        parts.append(_steps(say(f"python_{n}", **values) for n in range(1, 6)))
    parts += [
        _heading(say("print")) + _paper(modules, lang, say("module")),
        _heading(say("data")) + _data(datasets, lang, say("dataset")),
        f"<p>{say('sources', href=SOURCES[lang])}</p>",
    ]
    page = _TEMPLATE.read_text("utf-8").format(
        lang=lang,
        style=_STYLE.read_text("utf-8"),
        book=STRINGS["book"][lang],
        body="\n".join(parts),
        other_lang=other,
        other_page=NAMES[other],
        other=WORDS["this"][other],
        independence=STRINGS["independence"][lang],
        licences=say("licences", version=__version__),
        **{key: say(key) for key in ("title", "zipped", "lead", "open")},
    )
    return page.encode()


def _heading(words: str) -> str:
    return f"<h2>{words}</h2>"


def _steps(steps: Iterable[str]) -> str:
    return f"<ol>{''.join(f'<li>{step}</li>' for step in steps)}</ol>"


def _paper(modules: Sequence[Module], lang: Lang, first: str) -> str:
    """Return the table of the pages to print."""
    rows = []
    for module in modules:
        has = {"sheets": module.sheet, "instructors": module.facilitator}
        links = (
            _link(where[lang].format(n=module.id[:2])) if has[kind] else "–"
            for kind, where in PAPER.items()
        )
        rows.append([f"{module.id[:2]} · {escape(module.title[lang])}", *links])
    return _table([first, *(WORDS[kind][lang] for kind in PAPER)], rows)


def _data(datasets: Sequence[Dataset], lang: Lang, first: str) -> str:
    """Return the table of the data files."""
    rows = [
        [escape(ds.title[lang]), *(_link(f"data/{name}") for name in data_files.names(ds))]
        for ds in datasets
    ]
    return _table([first, WORDS["own"][lang], WORDS["utf8"][lang]], rows)


def _link(path: str) -> str:
    name = path.rpartition("/")[2].replace(".", "<wbr>.")
    return f'<a href="{path}">{name}</a>'


def _table(head: list[str], rows: Iterable[list[str]]) -> str:
    top = "".join(f'<th scope="col">{each}</th>' for each in head)
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{each}</td>" for each in rest)}</tr>'
        for first, *rest in rows
    )
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
