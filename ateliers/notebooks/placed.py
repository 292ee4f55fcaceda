"""The notebooks as a folder of both languages holds them: ``fr/modules/05-reading-csv.ipynb``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from ateliers import doors
from ateliers.language import Lang
from ateliers.modules import Module
from ateliers.notebooks.cleared import cleared
from ateliers.notebooks.header import KINDS
from ateliers.places import BOOK


def placed(modules: Iterable[Module], lang: Lang) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the path and the content, without outputs, of each notebook of some modules."""
    for module in modules:
        for kind in KINDS:
            source = BOOK / kind / f"{module.id}.{lang}.ipynb"
            yield doors.place(lang, kind, module.id), cleared(source, partial(_relinked, lang=lang))


def _relinked(text: str, lang: Lang) -> str:
    """Point to the notebooks of the same language: here their folder says it, not their name."""
    return re.sub(rf"(\]\([\w./-]+)\.{lang}\.ipynb\)", r"\1.ipynb)", text)
