"""What the start page is given at build: the ways in, the levels, and a chart that surprises."""

from __future__ import annotations

import json
from html import escape

from sphinx.application import Sphinx

from ateliers.charts.spec import packed
from ateliers.january import readings, specification
from ateliers.language import Lang, Text, number
from ateliers.modules import Module
from ateliers.notebooks.header import LEVELS
from ateliers.site import blocks
from ateliers.site.blocks import Place, html
from ateliers.site.figures import MARK
from ateliers.site.glossary import declared

INSTRUCTORS = "pages/instructors"
LESSON = "modules/05-reading-csv"

WORDS: dict[str, Text] = {
    "never": {"fr": "Je n’ai jamais programmé", "en": "I have never written code"},
    "never_text": {
        "fr": "Lisez, regardez, répondez{nb}: tout se fait dans la page, même au téléphone. "
        "Rien à installer, aucun compte.",
        "en": "Read, look, answer: all of it happens in the page, on a phone too. "
        "Nothing to install, no account.",
    },
    "python": {"fr": "Je connais un peu Python", "en": "I know a little Python"},
    "python_text": {
        "fr": "Ouvrez la leçon, ou téléchargez-la{nb}: carnets, données et mode d’emploi. "
        "Une fois installée, elle fonctionne sans connexion.",
        "en": "Open the lesson, or download it: notebooks, data and instructions. "
        "Once installed, it works offline.",
    },
    "teach": {"fr": "J’enseigne ou j’anime", "en": "I teach or run workshops"},
    "teach_text": {
        "fr": "Un plan minute par minute, les erreurs fréquentes et quoi y répondre, "
        "de quoi tenir sans réseau ou sans ordinateurs.",
        "en": "A plan minute by minute, frequent mistakes and what to answer, "
        "and what to do without a network or without computers.",
    },
    "teach_link": {"fr": "Préparer un atelier", "en": "Prepare a workshop"},
    "module": {"fr": "Module {n}{nb}: {title}", "en": "Module {n}: {title}"},
    "level": {"fr": "Niveau {n}", "en": "Level {n}"},
    "minutes": {
        "fr": "leçon, {lesson} minutes; exercices, {exercises} minutes",
        "en": "lesson, {lesson} minutes; exercises, {exercises} minutes",
    },
    "total": {
        "fr": "environ {n} minutes",
        "en": "about {n} minutes",
    },
    "estimated": {
        "fr": "Les durées sont estimées, pas encore vérifiées en salle.",
        "en": "The minutes are estimated, not yet tried in a room.",
    },
    "planned": {"fr": "En préparation.", "en": "In preparation."},
    "gaps": {
        "fr": "Les numéros qui manquent sont ceux de modules en préparation.",
        "en": "The numbers that are missing are those of modules in preparation.",
    },
    "story": {
        "fr": "Un seul fichier de la Ville de Montréal, une seule question{nb}: combien de vélos "
        "passent chaque jour en janvier, à sept compteurs? La bonne lecture donne "
        "<strong>{right}</strong>. L’ordinateur, lui, bute sur les dates et propose un remède{nb}: "
        "qui l’applique obtient {advice}. Un autre remède, bien connu, donne {forced}. Dans les "
        "deux cas, plus rien ne signale l’erreur. ",
        "en": "One file of the Ville de Montréal, one question: how many bikes pass each day in "
        "January, at seven counters? Read right, the file answers <strong>{right}</strong>. But "
        "the computer stumbles on the dates and suggests a remedy: apply it, and you get "
        "{advice}. Another well-known remedy gives {forced}. Either way, nothing tells of the "
        "mistake any more. ",
    },
    "how": {"fr": "La leçon montre comment s’en apercevoir", "en": "The lesson shows how to tell"},
}

_ABOUT: dict[Lang, tuple[str, ...]] = {
    "fr": (
        "ce que sont les données ouvertes, où les trouver, ce qu’on peut en faire",
        "ouvrir un fichier, le nettoyer, en tirer un graphique qui ne trompe pas",
        "rapprocher deux fichiers, faire une carte, interroger un portail",
        "signaler les données qui manquent, publier ses propres résultats",
    ),
    "en": (
        "what open data are, where to find them, what you may do with them",
        "open a file, clean it, make a chart of it that does not mislead",
        "bring two files together, make a map, ask a portal",
        "point out the data that are missing, publish your own results",
    ),
}


def _say(key: str, place: Place, **values: object) -> str:
    return WORDS[key][place.lang].format(nb="\u00a0", **values)


def ways(place: Place, _: str) -> str:
    """Return the three ways in; each leads to what is published."""
    published = declared(place.app)
    code = [each for each in published if each.level > 1] or published
    teach = place.link(INSTRUCTORS, _say("teach_link", place)) if place.has(INSTRUCTORS) else ""
    doors = (
        ("never", _module_link(published[0], place) if published else ""),
        ("python", _module_link(code[0], place) if code else ""),
        ("teach", teach),
    )
    return html(
        '<ul class="ways">'
        + "".join(
            f"<li><strong>{_say(way, place)}</strong>"
            f"<p>{_say(f'{way}_text', place)}</p>{f'<p>{link}</p>' if link else ''}</li>"
            for way, link in doors
        )
        + "</ul>"
    )


def _module_link(module: Module, place: Place) -> str:
    text = _say("module", place, n=module.id[:2], title=module.title[place.lang])
    return place.link(f"modules/{module.id}", text)


def levels(place: Place, _: str) -> str:
    """Return the four levels, with the modules and the minutes that are published."""
    published = declared(place.app)
    lines = "".join(
        _level(level, [each for each in published if each.level == level], place)
        for level in range(1, 5)
    )
    times = [time for each in published for time in each.minutes.values()]
    notes = [] if all(time.tried for time in times) else [_say("estimated", place)]
    numbers = [int(each.id[:2]) for each in published]
    if numbers and len(numbers) < max(numbers):
        notes.append(_say("gaps", place))
    note = f"<p><small>{' '.join(notes)}</small></p>" if notes else ""
    return html(f'<div class="levels"><ol>{lines}</ol>{note}</div>')


def _level(level: int, published: list[Module], place: Place) -> str:
    name, about = LEVELS[place.lang][level - 1], _ABOUT[place.lang][level - 1]
    minutes = sum(time.shown for each in published for time in each.minutes.values())
    total = f" <small>{_say('total', place, n=minutes)}</small>" if published else ""
    modules = "".join(
        f"<li>{_module_link(each, place)}<br><em>{escape(each.question[place.lang])}</em><br>"
        f"<small>{_minutes(each, place)}</small></li>"
        for each in published
    )
    body = f"<ul>{modules}</ul>" if modules else f"<p>{_say('planned', place)}</p>"
    return (
        f"<li><p><span>{_say('level', place, n=level)}</span> <strong>{name}</strong>"
        f"{place.colon} {about}.{total}</p>{body}</li>"
    )


def _minutes(module: Module, place: Place) -> str:
    shown = {part: time.shown for part, time in module.minutes.items()}
    return _say("minutes", place, **shown)


def january(place: Place, _: str) -> str:
    """Return the chart of one month read in three ways, and what it tells."""
    found = readings()
    lang = place.lang
    told = {name: number(value, lang) for name, value in found.items()}
    story = _say("story", place, **told)
    how = f"{place.link(LESSON, _say('how', place))}." if place.has(LESSON) else ""
    spec = json.dumps(packed(specification(found, lang)), ensure_ascii=False).replace(
        "<", "\\u003c"
    )
    # `figures` draws it from its specification, as it does for those of notebooks.
    chart = f'{MARK}><script type="application/json">{spec}</script></figure>'
    return html(f"{chart}\n<p>{story}{how}</p>")


def setup(app: Sphinx) -> None:
    """Offer these parts to the pages."""
    blocks.WRITERS |= {"ways": ways, "levels": levels, "january": january}
