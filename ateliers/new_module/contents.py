"""The entry of a new module in ``_toc.yml``, put in its place without touching the rest."""

from __future__ import annotations

import re

from ateliers.errors import AteliersError
from ateliers.notebooks.header import LEVELS

_GUIDES = "      - file: pages/instructors\n"


def with_module(toc: str, id: str, level: int) -> str:
    """Return the contents with a module under the caption of its level, in order of numbers.

    Parameters
    ----------
    toc : str
        The contents file.
    id : str
        The module.
    level : int
        From 1 to 4.

    Raises
    ------
    AteliersError
        The file has not the form that this knows.
    """
    if "\nparts:\n" not in toc or "  captions:\n" not in toc:
        raise AteliersError(
            f"_toc.yml has no parts or no captions; add modules/{id} and exercises/{id} by hand"
        )
    caption, english = (LEVELS[lang][level - 1] for lang in ("fr", "en"))
    if f"  - caption: {caption}\n" not in toc:
        toc = _with_part(toc, caption, english, level)
    start = toc.index(f"  - caption: {caption}\n")
    end = toc.find("  - caption: ", start + 1)
    part = toc[start : end if end > 0 else len(toc)]
    lines = f"      - file: modules/{id}\n      - file: exercises/{id}\n"
    later = [m for m in re.finditer(r"^      - file: modules/(\S+)\n", part, re.M) if m[1] > id]
    at = start + (later[0].start() if later else len(part.rstrip("\n")) + 1)
    return _with_guide(toc[:at] + lines + toc[at:], id)


def _with_part(toc: str, caption: str, english: str, level: int) -> str:
    """Add the part of a level after those of the lower ones, and the English of its caption."""
    toc = toc.replace("  captions:\n", f"  captions:\n    {caption}: {english}\n", 1)
    at = toc.index("\nparts:\n") + len("\nparts:\n")
    for lower in LEVELS["fr"][: level - 1]:
        found = toc.find(f"  - caption: {lower}\n")
        if found > 0:
            following = toc.find("  - caption: ", found + 1)
            at = following if following > 0 else len(toc)
    return f"{toc[:at]}  - caption: {caption}\n    chapters:\n{toc[at:]}"


def _with_guide(toc: str, id: str) -> str:
    """Add the facilitator's page below those for instructors, in order of numbers."""
    line = f"          - file: pages/instructors/{id}\n"
    if _GUIDES not in toc:
        raise AteliersError(
            f"_toc.yml has no pages/instructors; add pages/instructors/{id} by hand"
        )
    if f"{_GUIDES}        sections:\n" not in toc:
        return toc.replace(_GUIDES, f"{_GUIDES}        sections:\n{line}", 1)
    start = toc.index(_GUIDES)
    end = start + len(_GUIDES) + len("        sections:\n")
    while toc.startswith("          - file: ", end):
        following = toc.index("\n", end) + 1
        if toc[end:following] > line and "pages/instructors/" in toc[end:following]:
            break
        end = following
    return toc[:end] + line + toc[end:]
