"""The site as a kit holds it: without the modules to download, which ask for a network.

Each of them carries the whole package, so that they would weigh more than all the rest; the data
are in the kit, and the notebooks in the one with Python.
"""

from __future__ import annotations

import re
from pathlib import Path

from ateliers.language import Lang, Text
from ateliers.site.launch import DOWNLOADS

_DOORWAY = re.compile(rb'<details class="doorway".*?</details>', re.DOTALL)
INSTEAD: Text = {
    "fr": "Dans ce kit, le module n’est pas à télécharger. Ses fichiers sont dans le dossier nommé "
    "data, à côté de celui du site, et ses carnets dans le kit avec Python.",
    "en": "In this kit, there is no module to download. Its files are in the folder called data, "
    "beside that of the site, and its notebooks in the kit with Python.",
}


def stays_out(path: Path) -> bool:
    """Tell whether a file of the site is a module to download."""
    return path.suffix == ".zip" and path.parent.name == DOWNLOADS


def without_downloads(page: bytes) -> bytes:
    """Return a page that says where the files of its module are, in place of a download."""
    lang: Lang = "en" if b'lang="en"' in page[:300] else "fr"
    told = f'<p class="doorway">{INSTEAD[lang]}</p>'.encode()
    return _DOORWAY.sub(lambda _: told, page)
