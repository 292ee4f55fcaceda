"""`Feedback`: what `check` returns, readable as text, as HTML and by a test."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from ateliers.messages import SAY

# JupyterLab has no stylesheet of ours: colour is a help there, the mark and the words do the work.
_EDGE = {True: "#1d7a4c", False: "#b4530a", None: "#5b6b7a"}
_MARK = {True: "✓", False: "✗", None: "…"}


def inline(text: str) -> str:
    """Return ``text`` as safe HTML, with `code` between backticks and **strong** words."""
    safe = html.escape(text, quote=False)
    safe = re.sub(r"`([^`]+)`", r"<code>\1</code>", safe)
    return re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", safe)


@dataclass(frozen=True)
class Shown:
    """Something to read that is no verdict: a question, a hint, a solution."""

    plain: str
    rich: str

    def __repr__(self) -> str:
        return self.plain

    def _repr_html_(self) -> str:
        return self.rich


@dataclass(frozen=True)
class Feedback:
    """The verdict on an answer.

    Attributes
    ----------
    ok : bool or None
        True for right, False for not yet, None where nothing was judged.
    code : str
        What was recognised: ``right``, ``blank``, the code of a slip or of a difference.
    text : str
        What is told, in the learner's language.
    lang : str
        ``"fr"`` or ``"en"``.
    question : Shown, optional
        In a notebook the verdict takes the place of the question: while it is not right, the
        question is shown again below it.
    """

    ok: bool | None
    code: str
    text: str
    lang: str = "en"
    question: Shown | None = None

    @property
    def lead(self) -> str:
        """The first words: "Right." or "Not yet."; empty where nothing was judged."""
        if self.ok is None:
            return ""
        return SAY["ok" if self.ok else "not"][self.lang]  # type: ignore[index]

    def __repr__(self) -> str:
        told = " ".join(part for part in (_MARK[self.ok], self.lead, self.text) if part)
        return f"{told}\n\n{self.question}" if self.question else told

    def _repr_html_(self) -> str:
        lead = f"<strong>{self.lead}</strong> " if self.lead else ""
        kind = {True: "ok", False: "not", None: "none"}[self.ok]
        return (
            f'<div role="status" class="feedback {kind}" '
            f'style="border-left:4px solid {_EDGE[self.ok]};padding:.3em .8em">'
            f'<span aria-hidden="true">{_MARK[self.ok]}</span> {lead}{inline(self.text)}</div>'
            + (self.question.rich if self.question else "")
        )
