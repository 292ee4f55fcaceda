"""Notebooks as a learner receives them: without what running them left, their links mended."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ateliers.errors import AteliersError

# Labels, links to them and to pages without code are for the site only.
_LABEL = re.compile(r"^\([\w-]+\)=\n", re.MULTILINE)
_TO_LABEL = re.compile(r"\[([^\]]+)\]\(#[\w-]+\)")
_TO_PAGE = re.compile(r"\[([^\]]+)\]\((?:\.\./)*(?:pages|reference)/[\w/-]+\.(?:fr|en)\.md\)")


def cleared(notebook: Path, relink: Callable[[str], str]) -> dict[str, Any]:
    """Return a notebook without outputs; they hold the answers of closed questions too.

    Parameters
    ----------
    notebook : Path
        A notebook of the book.
    relink : callable
        Makes the links of a text hold where the copy goes.

    Raises
    ------
    AteliersError
        The file is not a notebook.
    """
    try:
        content: dict[str, Any] = json.loads(notebook.read_bytes())
        for cell in content["cells"]:
            cell["metadata"].pop("twin", None)
            if cell["cell_type"] == "code":
                cell |= {"outputs": [], "execution_count": None}
            else:
                text = _LABEL.sub("", relink(_TO_PAGE.sub(r"\1", "".join(cell["source"]))))
                cell["source"] = _TO_LABEL.sub(r"**\1**", text).splitlines(True)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise AteliersError(
            f"{notebook.name} is not a readable notebook; restore it from the repository"
        ) from error
    return content


def dumped(content: dict[str, Any]) -> bytes:
    """Return the bytes of such a notebook: the same content gives the same bytes."""
    return (json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
