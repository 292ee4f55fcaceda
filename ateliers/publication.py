"""Where the project is published, as far as it is known: Jupyter Book's own keys, or nothing.

`_config.yml` holds them, empty; whoever publishes fills them by environment, so that a fork gets
right links without an edit:

================================  =======================  ============================
environment                       key of ``_config.yml``   example
================================  =======================  ============================
``ATELIERS_REPOSITORY_URL``       ``repository.url``       ``https://example.org/a/b``
``ATELIERS_REPOSITORY_BRANCH``    ``repository.branch``    ``main``
``ATELIERS_BASEURL``              ``html.baseurl``         ``https://example.org/b/``
================================  =======================  ============================

The word ``none`` says that there is no address, whatever the file says.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ateliers import __version__
from ateliers.errors import AteliersError
from ateliers.places import ROOT

CONFIG = ROOT / "_config.yml"
NOWHERE = "none"
UNPUBLISHED = dict.fromkeys(("ATELIERS_REPOSITORY_URL", "ATELIERS_BASEURL"), NOWHERE)
"""The environment of a copy that is handed on, such as a kit: no door, no address of its own."""


@dataclass(frozen=True)
class Publication:
    """The addresses of a published book; an empty one is not known, and nothing invents it.

    Attributes
    ----------
    repository : str
        Address of the repository, without a slash at its end.
    branch : str
        The branch that holds the sources.
    site : str
        Address of the folder that holds ``fr/`` and ``en/``, with a slash at its end.
    binder, colab : str
        The hosts that open notebooks; empty, the door is absent.
    """

    repository: str = ""
    branch: str = "main"
    site: str = ""
    binder: str = ""
    colab: str = ""

    @property
    def launch_tag(self) -> str:
        """The tag that holds what the doors open: a change of text rebuilds no environment."""
        return f"launch-v{__version__}"

    @property
    def path(self) -> str:
        """``owner/name`` of a repository of github.com; else empty."""
        parts = urlsplit(self.repository)
        return parts.path.strip("/") if parts.hostname == "github.com" else ""


def publication(config: Path = CONFIG, environment: Mapping[str, str] | None = None) -> Publication:
    """Return where the book is published, from the environment first, then from ``_config.yml``.

    Raises
    ------
    AteliersError
        An address is not one of https, or the settings cannot be read.
    """
    env = os.environ if environment is None else environment
    keys = _read(config)
    repository, html = keys.get("repository") or {}, keys.get("html") or {}
    doors = keys.get("launch_buttons") or {}
    site = _address("ATELIERS_BASEURL", env.get("ATELIERS_BASEURL") or html.get("baseurl"))
    return Publication(
        repository=_address(
            "ATELIERS_REPOSITORY_URL",
            env.get("ATELIERS_REPOSITORY_URL") or repository.get("url"),
        ),
        branch=env.get("ATELIERS_REPOSITORY_BRANCH") or repository.get("branch") or "main",
        site=f"{site}/" if site else "",
        binder=_address("launch_buttons.binderhub_url", doors.get("binderhub_url")),
        colab=_address("launch_buttons.colab_url", doors.get("colab_url")),
    )


def _read(config: Path) -> dict[str, Any]:
    import yaml

    try:
        keys = yaml.safe_load(config.read_text("utf-8"))
    except FileNotFoundError:
        return {}  # an installed package has no book: nothing is published from there
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise AteliersError(f"{config.name} cannot be read ({error})") from error
    return keys if isinstance(keys, dict) else {}


def _address(name: str, value: object) -> str:
    """Return an address without a slash at its end; empty stays empty."""
    text = str(value or "").strip().rstrip("/")
    if text == NOWHERE:
        return ""
    parts = urlsplit(text)
    if text and (parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment):
        raise AteliersError(
            f"{name} is “{text[:80]}”; write an address that starts with https://, or nothing"
        )
    return text
