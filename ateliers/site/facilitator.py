"""The facilitator's page of a module, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import accumulate

from ateliers.language import NBSP, Lang
from ateliers.misconceptions import answer, misconceptions
from ateliers.modules import Minutes, Module
from ateliers.site import blocks
from ateliers.site.exercise_titles import titles
from ateliers.teaching import Checkpoint, Facilitator, Step
from ateliers.verdict import inline

WORDS: Mapping[Lang, Mapping[str, str]] = {
    "fr": {
        "title": f"Animer le module {{number}}{NBSP}: {{title}}",
        "links": "[La leçon](../../modules/{id}) · [Les exercices](../../exercises/{id})",
        "sheet": " · [La feuille à imprimer](../sheets/{id})",
        "time": "Leçon, {lesson}. Exercices, {exercises}.",
        "minutes": "{n} minutes",
        "estimated": "estimation, à vérifier en salle",
        "observed": "durée médiane observée auprès de {n} personnes",
        "goals": "Ce que vous visez",
        "plan": "Le plan, minute par minute",
        "plan_lead": "Les deux parties se donnent d’affilée, avec une pause, ou en deux séances.",
        "lesson": "La leçon",
        "exercises": "Les exercices",
        "minute": "Minutes",
        "do": "Ce que vous faites",
        "checkpoints": "Où vérifier que la salle suit",
        "heard": f"**Ça suit**{NBSP}:",
        "otherwise": f"**Sinon**{NBSP}:",
        "mistake": "L’erreur prévue",
        "cut": "Dix minutes de retard?",
        "cut_lead": f"Coupez dans cet ordre{NBSP}:",
        "no_network": "Sans réseau",
        "no_computers": "Sans ordinateurs",
        "no_computers_lead": "45 minutes, avec la [feuille à imprimer](../sheets/{id}).",
        "no_computers_bare": "45 minutes, sur papier.",
        "exit_card": "La carte de sortie",
        "exit_lead": f"Deux questions, sur un bout de papier, sans nom{NBSP}:",
        "misconceptions": "Ce qu’on vous répondra, et quoi en dire",
        "misconceptions_lead": (
            "Sous chaque question, d’abord la bonne réponse. Chaque réponse erronée qui suit est "
            "prévue, avec le texte que la page ou le carnet donne; une réponse calculée y est "
            "indiquée quand elle tient en un nombre ou une date."
        ),
        "right": "Bonne réponse",
        "short": "{n}{nb}min",
        "module": "Module",
        "leading": "Animer",
        "paper": "Feuille à imprimer",
        "both": "{lesson} min + {exercises} min",
    },
    "en": {
        "title": "Leading module {number}: {title}",
        "links": "[The lesson](../../modules/{id}) · [The exercises](../../exercises/{id})",
        "sheet": " · [The printable sheet](../sheets/{id})",
        "time": "Lesson, {lesson}. Exercises, {exercises}.",
        "minutes": "{n} minutes",
        "estimated": "estimated, not yet tried in a room",
        "observed": "median observed with {n} people",
        "goals": "What you aim for",
        "plan": "The plan, minute by minute",
        "plan_lead": "The two parts are given in a row, with a break, or on two dates.",
        "lesson": "The lesson",
        "exercises": "The exercises",
        "minute": "Minutes",
        "do": "What you do",
        "checkpoints": "Where to check that the room follows",
        "heard": "**They follow**:",
        "otherwise": "**If not**:",
        "mistake": "The planned mistake",
        "cut": "Ten minutes late?",
        "cut_lead": "Cut in this order:",
        "no_network": "Without a network",
        "no_computers": "Without computers",
        "no_computers_lead": "45 minutes, with the [printable sheet](../sheets/{id}).",
        "no_computers_bare": "45 minutes, on paper.",
        "exit_card": "The exit card",
        "exit_lead": "Two questions, on a slip of paper, unsigned:",
        "misconceptions": "What people will answer, and what to say",
        "misconceptions_lead": (
            "Under each question, the right answer first. Each wrong answer after it is foreseen, "
            "with the text that the page or the notebook gives; a computed answer is shown where "
            "it is one number or one date."
        ),
        "right": "Right answer",
        "short": "{n} min",
        "module": "Module",
        "leading": "Leading it",
        "paper": "Printable sheet",
        "both": "{lesson} min + {exercises} min",
    },
}


def page(module: Module, lang: Lang) -> str:
    """Return the facilitator's page of a module that declares one.

    Parameters
    ----------
    module : Module
        With its ``facilitator`` block.
    lang : {"fr", "en"}
        The language.
    """
    words, own = WORDS[lang], module.facilitator
    assert own is not None
    paper = "no_computers_lead" if module.sheet else "no_computers_bare"
    parts = [
        f"# {words['title'].format(number=module.id[:2], title=module.title[lang])}",
        f"**{module.question[lang]}**",
        words["time"].format(**{part: _time(m, lang) for part, m in module.minutes.items()}),
        (words["links"] + (words["sheet"] if module.sheet else "")).format(id=module.id),
        _section(words["goals"], _list(goal[lang] for goal in own.goals)),
        _section(words["plan"], words["plan_lead"], *_plan(own, lang)),
        _section(words["checkpoints"], *(_checkpoint(each, lang) for each in own.checkpoints)),
        _section(words["mistake"], own.mistake[lang]),
        _section(words["cut"], words["cut_lead"], _list(_timed(own.cut, lang), "1.")),
        _section(words["no_network"], _list(each[lang] for each in own.no_network)),
        _section(
            words["no_computers"],
            words[paper].format(id=module.id),
            _schedule(own.no_computers, lang),
        ),
        _section(
            words["exit_card"], words["exit_lead"], _list((q[lang] for q in own.exit_card), "1.")
        ),
        _section(words["misconceptions"], words["misconceptions_lead"], *_wrong(module, lang)),
    ]
    return "\n\n".join(parts) + "\n"


def listed(modules: Iterable[Module], lang: Lang) -> str:
    """Return the table of the modules that somebody can lead, for the index of these pages."""
    words = WORDS[lang]
    rows = [
        f"| {module.id[:2]} · [{module.title[lang]}](../modules/{module.id}) "
        f"| {_both(module, lang)} "
        f"| [{words['leading']}](instructors/{module.id}) "
        f"| {'[{}](sheets/{})'.format(words['paper'], module.id) if module.sheet else ''} |"
        for module in modules
        if module.facilitator
    ]
    head = f"| {words['module']} | {words['minute']} | {words['leading']} | {words['paper']} |"
    return "\n".join([head, "|---|---|---|---|", *rows])


def _both(module: Module, lang: Lang) -> str:
    """Write the minutes of both parts, and whether a room was timed."""
    shown = {part: minutes.shown for part, minutes in module.minutes.items()}
    tried = min(module.minutes.values(), key=lambda minutes: minutes.tried)
    return f"{WORDS[lang]['both'].format(**shown)} ({_stands_on(tried, lang)})"


def _time(minutes: Minutes, lang: Lang) -> str:
    return f"{WORDS[lang]['minutes'].format(n=minutes.shown)} ({_stands_on(minutes, lang)})"


def _stands_on(minutes: Minutes, lang: Lang) -> str:
    return WORDS[lang]["observed" if minutes.tried else "estimated"].format(n=minutes.n)


def _section(title: str, *parts: str) -> str:
    return "\n\n".join([f"## {title}", *parts])


def _list(items: Iterable[str], mark: str = "-") -> str:
    return "\n".join(f"{mark} {item}" for item in items)


def _timed(steps: Iterable[Step], lang: Lang) -> list[str]:
    short = WORDS[lang]["short"]
    return [f"({short.format(n=step.minutes, nb=NBSP)}) {step.do[lang]}" for step in steps]


def _plan(own: Facilitator, lang: Lang) -> list[str]:
    found: list[str] = []
    for part in ("lesson", "exercises"):
        steps = [step for step in own.plan if step.part == part]
        found += [f"### {WORDS[lang][part]}", _schedule(steps, lang)]
    return found


def _schedule(steps: Iterable[Step], lang: Lang) -> str:
    """Return a table: from which minute to which, and what to do."""
    steps = list(steps)
    ends = list(accumulate(step.minutes for step in steps))
    rows = [
        f"| {end - step.minutes}–{end} | {step.do[lang].replace('|', chr(92) + '|')} |"
        for step, end in zip(steps, ends, strict=True)
    ]
    words = WORDS[lang]
    return "\n".join([f"| {words['minute']} | {words['do']} |", "|--:|:--|", *rows])


def _checkpoint(each: Checkpoint, lang: Lang) -> str:
    words = WORDS[lang]
    return (
        f"{each.ask[lang]}\n"
        f": {words['heard']} {each.heard[lang]}\n\n"
        f"  {words['otherwise']} {each.otherwise[lang]}"
    )


def _wrong(module: Module, lang: Lang) -> list[str]:
    """Return, exercise by exercise, what is answered wrongly and what is told of it.

    As HTML, so that what learners read is kept sign for sign, and the list of sections stays short.
    """
    return [
        blocks.html(
            f'<h3><a href="{href}">{inline(title)}</a></h3>\n{_right(id, lang)}<ul>{items}</ul>'
        )
        for id, title, href in titles(module, lang)
        if (
            items := "".join(
                f"<li>{_said(inline(each.heard), inline(each.told), lang)}</li>"
                for each in misconceptions(id, lang)
            )
        )
    ]


def _right(id: str, lang: Lang) -> str:
    lines, why = answer(id, lang)
    heard = "; ".join(inline(line) for line in lines)
    colon = f"{NBSP}:" if lang == "fr" else ":"
    stop = "" if heard.endswith("?") else "."
    told = f"<strong>{heard}{stop}</strong> {inline(why)}" if heard else inline(why)
    return f"<p>{WORDS[lang]['right']}{colon} {told}</p>\n"


def _said(heard: str, told: str, lang: Lang) -> str:
    if not heard:
        return told
    colon = f"{NBSP}:" if lang == "fr" else ":"
    return f"<strong>{heard}</strong>{colon} {told}"
