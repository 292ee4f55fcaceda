"""Modules without code, finished on a small phone: by touch or by keys alone, without a network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ateliers import closed
from ateliers.exercises import exercise
from ateliers.exercises.model import (
    ChooseOne,
    ChooseSeveral,
    Closed,
    Code,
    Line,
    Number,
    Order,
    ShortText,
    Sort,
)
from ateliers.given import given
from ateliers.language import LANGS, Lang, number
from ateliers.modules import module

MODULES = ("01-what-is-open-data", "04-licences")
REACHED = "each => each === document.activeElement"
TABS = 400
"""Presses of Tab after which something counts as out of reach."""


@pytest.fixture
def phone(browser: Any) -> Iterator[Any]:
    """Return a page 320 pixels wide, with touch and without a network."""
    context = browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True, offline=True
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed", lambda asked: faults.append(f"failed: {asked.url}"))
    yield page
    context.close()
    assert not faults


# Each module, language and way is met twice.
@pytest.mark.parametrize(
    ("id", "lang", "way"),
    [
        (id, lang, ("touch", "keys")[(i + j) % 2])
        for i, id in enumerate(MODULES)
        for j, lang in enumerate(LANGS)
    ],
)
def test_every_question_is_answered(id: str, lang: Lang, way: str, site: Path, phone: Any) -> None:
    asked = module(id).exercises
    for folder, part in (("modules", "lesson"), ("exercises", "page")):
        phone.goto((site / lang / folder / f"{id}.html").as_uri())
        assert asked[part]
        for name in asked[part]:
            question = exercise(name)
            assert not isinstance(question, Code), f"{name} cannot be answered in a page"
            section = phone.locator(f"#q-{name}")
            hand: Hand = (Fingers if way == "touch" else Keys)(phone, section)
            answer(question, lang, hand)
            hand.press(section.locator("button[type=submit]"))
            verdict = section.locator(".verdict")
            assert verdict.inner_text().startswith("✓"), name
            # What is told is on the screen, not off its side.
            box = verdict.bounding_box()
            assert box and box["x"] >= 0 and box["x"] + box["width"] <= 320


class Hand:
    """A way to act on a question."""

    def __init__(self, page: Any, section: Any) -> None:
        self.page, self.section = page, section

    def press(self, target: Any) -> None:
        raise NotImplementedError

    def choose(self, boxes: Any, index: int) -> None:
        raise NotImplementedError

    def pick(self, menu: Any, index: int) -> None:
        raise NotImplementedError

    def write(self, field: Any, text: str) -> None:
        self.press(field)
        self.page.keyboard.type(text)


class Fingers(Hand):
    """Taps; a menu is the phone's own, which a test cannot tap into."""

    def press(self, target: Any) -> None:
        target.tap()

    def choose(self, boxes: Any, index: int) -> None:
        self.section.locator("label").nth(index).tap()

    def pick(self, menu: Any, index: int) -> None:
        menu.tap()
        menu.select_option(index=index)


class Keys(Hand):
    """Tab, arrows, space and Enter, from where the reader is."""

    def press(self, target: Any) -> None:
        self._reach(target)
        if target.evaluate("each => each.matches('button')"):
            self.page.keyboard.press("Enter")

    def choose(self, boxes: Any, index: int) -> None:
        if boxes.first.get_attribute("type") == "checkbox":
            self._reach(boxes.nth(index))
            self.page.keyboard.press("Space")
            return
        self._reach(boxes.first)
        self.page.keyboard.press("Space")
        for _ in range(index):
            self.page.keyboard.press("ArrowDown")

    def pick(self, menu: Any, index: int) -> None:
        self._reach(menu)
        for _ in range(index):
            self.page.keyboard.press("ArrowDown")

    def _reach(self, target: Any) -> None:
        for _ in range(TABS):
            if target.evaluate(REACHED):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{target} is out of reach of {TABS} presses of Tab")


def answer(question: Closed, lang: Lang, hand: Hand) -> None:
    """Give the right answer."""
    section = hand.section
    match question:
        case ChooseOne() | ChooseSeveral():
            for i, option in enumerate(question.options):
                if option.right:
                    hand.choose(section.locator("input"), i)
        case Sort():
            for i, card in enumerate(question.cards):
                hand.pick(section.locator("select").nth(i), card.bin + 1)
        case Order():
            for to in range(len(question.lines)):
                line = section.locator(f'li[data-line="{question.shown.index(to)}"]')
                while line.evaluate("each => [...each.parentNode.children].indexOf(each)") > to:
                    hand.press(line.locator('button[data-move="-1"]'))
        case Number():
            value = float(question.reference(*given(question)))
            hand.write(section.locator("input"), number(value, lang, question.digits))
        case ShortText():
            hand.write(section.locator("input"), question.accepted[0])
        case Line():
            hand.write(section.locator("textarea"), question.example[lang])
        case _:
            raise AssertionError(f"{type(question).__name__}: {closed.LETTERS}")
