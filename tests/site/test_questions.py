"""Closed questions in the page: every answer by keyboard, the same verdict and text as `check`."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from ateliers import closed, feedback
from ateliers.closed.typed import slip_values
from ateliers.exercises import everything
from ateliers.exercises.model import (
    Card,
    ChooseOne,
    ChooseSeveral,
    Closed,
    Code,
    Line,
    Number,
    Order,
    Part,
    Sort,
)
from ateliers.given import given
from ateliers.language import LANGS
from ateliers.modules import modules
from ateliers.site.questions import SCRIPT, render
from ateliers.verdict import Feedback, inline

QUESTIONS = {id: e for id, e in everything().items() if not isinstance(e, Code)}
PAGES = {f"modules/{m.id}": m.exercises["lesson"] for m in modules()} | {
    f"exercises/{m.id}": m.exercises["page"] for m in modules()
}
EACH = [(page, lang) for page, ids in PAGES.items() for lang in LANGS if set(ids) & set(QUESTIONS)]


TYPED = """(section, answers) => answers.map((answer) => {
  const field = section.querySelector("input[type=text], textarea");
  field.value = answer;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  section.querySelector("form").requestSubmit();
  return section.querySelector(".verdict").innerText;
})"""


def plain(html: str) -> str:
    """Return what a person reads of some HTML."""
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", "", html))).strip()


def told(section: Any) -> str:
    return re.sub(r"\s+", " ", section.locator(".verdict").inner_text()).strip()


def expected(given: Feedback) -> str:
    mark = {True: "✓", False: "✗", None: "…"}[given.ok]
    return re.sub(r"\s+", " ", f"{mark} {given.lead} {plain(inline(given.text))}").strip()


def submit(section: Any) -> None:
    """Check by keyboard, from the button."""
    section.locator("button[type=submit]").press("Enter")


@pytest.mark.parametrize("page, lang", EACH)
def test_every_answer_is_told_as_in_the_notebook(
    page: str, lang: Any, address: str, visit: Callable[..., Any]
) -> None:
    opened = visit(f"{address}{lang}/{page}.html", width=320)
    for id in PAGES[page]:
        question = QUESTIONS.get(id)
        if question is None:
            continue
        section = opened.locator(f"#q-{id}")
        assert section.locator("> details").is_hidden()
        if not isinstance(question, Order):  # lines always stand in some order
            submit(section)
            assert told(section) == expected(feedback.check(id, "", lang=lang))
            assert section.locator("> details").is_hidden(), "no answer, no answers"
        answers = _answers(question)
        if isinstance(question, Number | Line):
            # Typed answers are many: all but one are sent without a hand on the keys.
            typed = [answer for answer, _ in answers]
            for answer, verdict in zip(typed, section.evaluate(TYPED, typed), strict=True):
                found = re.sub(r"\s+", " ", verdict).strip()
                assert found == expected(feedback.check(id, answer, lang=lang)), answer
            answers = answers[-1:]
        for answer, act in answers:
            act(section)
            submit(section)
            assert told(section) == expected(feedback.check(id, answer, lang=lang)), answer
        assert section.locator("> details").is_visible()


def _answers(question: Closed) -> list[tuple[Any, Callable[[Any], None]]]:
    """Return answers right and wrong, each with the keys that give it."""
    if isinstance(question, ChooseOne):
        return [(letter, _choose(letter)) for letter in closed.LETTERS[: len(question.options)]]
    if isinstance(question, ChooseSeveral):
        n = len(question.options)
        sets = [[closed.LETTERS[i]] for i in range(n)]
        sets += [[c for c in closed.LETTERS[:n] if c != left[0]] for left in sets]
        sets.append([closed.LETTERS[i] for i, o in enumerate(question.options) if o.right])
        return [(letters, _tick(letters, n)) for letters in sets]
    if isinstance(question, Order):
        letters = closed.LETTERS[: len(question.lines)]
        right = "".join(letters[question.shown.index(i)] for i in range(len(letters)))
        swapped = right[1] + right[0] + right[2:]
        return [(order, _arrange(order)) for order in (letters, swapped, right[::-1], right)]
    if isinstance(question, Sort):
        n = len(question.bins)
        right = [card.bin for card in question.cards]
        tries = [[(b + (k == i)) % n for k, b in enumerate(right)] for i in range(len(right))]
        tries += [[*right[:-1], None], right]
        return [([b if b is None else b + 1 for b in each], _place(each)) for each in tries]
    if isinstance(question, Line):
        whole = question.example["fr"]
        needed = [part for part in question.parts if not part.banned]
        lines = [part.any_of[0] for part in question.parts]
        lines += [" ".join(p.any_of[0] for p in needed if p is not part) for part in needed]
        lines += [f"{whole} {phrase}" for part in question.parts for phrase in part.except_in[:2]]
        return [(text, _write(text)) for text in [*lines, "x", whole]]
    assert isinstance(question, Number)
    right_value = float(question.reference(*given(question)))
    typed = [f"{v:.{question.digits}f}" for _, v in slip_values(question)]
    typed += ["12345678", "-3", "beaucoup", "1,234,567.5", "1 234,5 %", "<b>7</b>", "1.2.3"]
    typed += ["988 habitants", "About 3,100 rows", "~ 5", "21.3 people in 100", "32 lignes sur 100"]
    typed += [
        "1,9 million",
        "12 milliers",
        "5 km",
        "3 m",
        "12 + 3",
        "4 h 05",
        "x 5",
        "5/100",
        "≈ 7.",
    ]
    typed.append(f"{right_value:.{question.digits}f}")
    return [(text, _type(text)) for text in typed]


def _choose(letter: str) -> Callable[[Any], None]:
    def act(section: Any) -> None:
        section.locator(f"input[value={letter}]").press("Space")

    return act


def _tick(letters: list[str], n: int) -> Callable[[Any], None]:
    def act(section: Any) -> None:
        for letter in closed.LETTERS[:n]:
            box = section.locator(f"input[value={letter}]")
            if box.is_checked() != (letter in letters):
                box.press("Space")

    return act


def _arrange(order: str) -> Callable[[Any], None]:
    def act(section: Any) -> None:
        for to, letter in enumerate(order):
            line = str(closed.LETTERS.index(letter))
            button = section.locator(f'li[data-line="{line}"] button[data-move="-1"]')
            now = section.locator("li").evaluate_all(
                "(lines, line) => lines.findIndex((each) => each.dataset.line === line)", line
            )
            for _ in range(now - to):
                button.press("Enter")
                assert button.evaluate("(each) => each === document.activeElement")

    return act


def _place(bins: list[int | None]) -> Callable[[Any], None]:
    def act(section: Any) -> None:
        for i, into in enumerate(bins):
            section.locator("select").nth(i).select_option("" if into is None else str(into))

    return act


def _write(text: str) -> Callable[[Any], None]:
    def act(section: Any) -> None:
        section.locator("textarea").fill(text)

    return act


def _type(text: str) -> Callable[[Any], None]:
    def act(section: Any) -> None:
        section.locator("input").fill(text)

    return act


def test_a_press_of_enter_in_a_typed_answer_checks_it(
    address: str, visit: Callable[..., Any]
) -> None:
    page = visit(f"{address}fr/exercises/05-reading-csv.html")
    section = page.locator("#q-05-rows")
    section.locator("input").fill("310")
    section.locator("input").press("Enter")
    assert told(section).startswith("✓ Juste.")


def test_answers_wait_while_the_reader_looks_elsewhere(
    address: str, visit: Callable[..., Any]
) -> None:
    page = visit(f"{address}fr/exercises/04-licences.html")
    line = page.locator("#q-04-credit-er textarea")
    line.fill("Source : Ville de Montréal")
    chosen = page.locator("#q-04-left-out input")
    chosen.fill("2354")
    submit(page.locator("#q-04-left-out"))
    told_first = told(page.locator("#q-04-left-out"))
    page.goto(f"{address}fr/pages/glossary.html")
    page.goto(f"{address}fr/exercises/04-licences.html")
    assert line.input_value() == "Source : Ville de Montréal"
    assert chosen.input_value() == "2354"
    assert told(page.locator("#q-04-left-out")) == told_first
    # What was not checked is not judged; another reader of the same device finds nothing.
    assert page.locator("#q-04-credit-er .verdict").inner_text() == ""
    assert visit(page.url).locator("#q-04-credit-er textarea").input_value() == ""


def test_lines_and_menus_wait_too(address: str, visit: Callable[..., Any]) -> None:
    page = visit(f"{address}en/exercises/05-reading-csv.html")
    orders = [q for q in QUESTIONS.values() if isinstance(q, Order) and q.id.startswith("05")]
    section = page.locator(f"#q-{orders[0].id}")
    section.locator('button[data-move="1"]').first.click()
    lines = "lines => lines.map(line => line.dataset.line)"
    before = section.locator("li").evaluate_all(lines)
    page.reload()
    assert section.locator("li").evaluate_all(lines) == before


@pytest.mark.parametrize("lang", LANGS)
def test_without_javascript_every_message_can_be_read(
    lang: Any, address: str, visit: Callable[..., Any]
) -> None:
    for page, ids in PAGES.items():
        opened = visit(f"{address}{lang}/{page}.html", javascript=False)
        for id in ids:
            question = QUESTIONS.get(id)
            if question is None:
                continue
            section = opened.locator(f"#q-{id}")
            assert section.locator("button[type=submit]").is_hidden()
            section.locator("> details > summary").click()
            text = plain(section.locator("> details").inner_html())
            messages = (
                [option.told[lang] for option in question.options]
                if isinstance(question, (ChooseOne, ChooseSeveral))
                else [question.why[lang]]
            )
            for message in messages:
                assert plain(inline(message)) in text


def test_the_live_region_is_there_before_the_answer(
    address: str, visit: Callable[..., Any]
) -> None:
    page = visit(f"{address}fr/modules/05-reading-csv.html")
    section = page.locator("#q-05-advice")
    region = section.locator("[role=status]")
    assert region.count() == 1 and region.inner_text() == ""
    handle = region.element_handle()
    section.locator("label").first.click()
    submit(section)
    assert handle.evaluate("(each) => each.isConnected && each.textContent.length > 20")


def test_cards_and_lines_are_judged_in_the_page(tmp_path: Path, browser: Any) -> None:
    """Kinds that no published module uses yet are held to the same text too."""
    text = {"fr": "Question « à » lire?", "en": "A question to read?"}
    cards = tuple(
        Card({"fr": f"carte {i}", "en": f"card {i}"}, i % 3, {"fr": f"dit {i}", "en": f"told {i}"})
        for i in range(5)
    )
    bins = tuple({"fr": f"groupe {i}", "en": f"bin {i}"} for i in range(3))
    sort = Sort("99-sort", text, bins, cards, {"fr": "voilà", "en": "there"})
    parts = (
        Part(
            "who", {"fr": "qui", "en": "who"}, ("Ville de Montréal",), {"fr": "Qui?", "en": "Who?"}
        ),
        Part("what", {"fr": "quoi", "en": "what"}, ("CC BY",), {"fr": "Quoi?", "en": "What?"}),
        Part(
            "no",
            {"fr": "non", "en": "no"},
            ("approuvé",),
            {"fr": "Non.", "en": "No."},
            True,
            ("pas approuvé",),
        ),
    )
    line = Line("99-line", text, parts, dict.fromkeys(LANGS, "VILLE DE MONTREAL, cc-by"), text)
    for lang in LANGS:
        page = tmp_path / f"{lang}.html"
        page.write_text(
            "<!doctype html><meta charset=utf-8>"
            + render(sort, lang)
            + render(line, lang)
            + f"<script>{SCRIPT.read_text('utf-8')}</script>",
            "utf-8",
        )
        context = browser.new_context()
        opened = context.new_page()
        opened.goto(page.as_uri())
        for question in (sort, line):
            section = opened.locator(f"#q-{question.id}")
            for answer, act in _answers(question):
                act(section)
                submit(section)
                assert told(section) == expected(closed.verdict(question, answer, lang)), answer
        context.close()
