"""The doors of a notebook: where it stands in the launch tree, and the addresses that open it.

An address is empty where what it needs is not known; nothing invents one.
"""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from ateliers.language import Lang
from ateliers.publication import Publication


def place(lang: Lang, folder: str, slug: str) -> str:
    """Return the path of a notebook in the launch tree: ``fr/modules/05-reading-csv.ipynb``."""
    return f"{lang}/{folder}/{slug}.ipynb"


def binder(known: Publication, notebook: str) -> str:
    """Return the address that opens a notebook of the launch tree in JupyterLab, on Binder."""
    if not (known.binder and known.repository):
        return ""
    own = _github(known)
    where = f"gh/{own}" if own else f"git/{quote(known.repository, safe='')}"
    return f"{known.binder}/v2/{where}/{known.launch_tag}?urlpath=lab/tree/{notebook}"


def colab(known: Publication, notebook: str, lang: Lang) -> str:
    """Return the address that opens a notebook in Colab, which reads from GitHub only."""
    own = _github(known)
    if not (known.colab and own):
        return ""
    return f"{known.colab}/github/{own}/blob/{known.launch_tag}/{notebook}?hl={lang}"


def wheel(known: Publication, name: str) -> str:
    """Return the address of the package: the file that the launch tag holds, on known hosts."""
    if own := _github(known):
        return f"https://github.com/{own}/raw/{known.launch_tag}/{name}"
    if urlsplit(known.repository).hostname == "gitlab.com":
        return f"{known.repository.removesuffix('.git')}/-/raw/{known.launch_tag}/{name}"
    return ""


def _github(known: Publication) -> str:
    """Return ``owner/name`` on GitHub, or nothing."""
    own = known.path.removesuffix(".git")
    return own if own.count("/") == 1 else ""
