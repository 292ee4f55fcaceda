"""What the book and its modules are, in the words of schema.org, for machines that look for them.

The page of a dataset describes its dataset itself (`ateliers.site.dataset_pages`).
"""

from __future__ import annotations

import json
from typing import Any, Literal

from sphinx.application import Sphinx

from ateliers import __version__
from ateliers.language import Lang
from ateliers.modules import Module
from ateliers.notebooks.header import LEVELS
from ateliers.reference.reading import table
from ateliers.registry import dataset
from ateliers.site import languages
from ateliers.site.strings import STRINGS

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
PROJECT = "Ateliers de données ouvertes / Open Data Workshops"
_KINDS: dict[str, Literal["lesson", "exercises"]] = {
    "modules": "lesson",
    "exercises": "exercises",
}


def course(app: Sphinx, modules: list[Module], description: str) -> dict[str, Any]:
    """Return what the book is: a course, with its modules."""
    lang, base = languages.edition(app.config), app.config.ateliers_baseurl
    return {
        "@context": "https://schema.org",
        "@type": "Course",
        **_common(lang, base, "index"),
        "name": STRINGS["book"][lang],
        "description": description,
        # A project is all that it is: no organization stands behind it.
        "provider": {"@type": "Project", "name": PROJECT, **({"url": base} if base else {})},
        "hasPart": [_part(each, "modules", lang, base) for each in modules],
    }


def resource(app: Sphinx, module: Module, folder: str, description: str) -> dict[str, Any]:
    """Return what a lesson, or the exercises of a module, are.

    Parameters
    ----------
    app : Sphinx
        The build of an edition.
    module : Module
        The module.
    folder : {"modules", "exercises"}
        Which of its pages.
    description : str
        The summary of the page.
    """
    lang, base = languages.edition(app.config), app.config.ateliers_baseurl
    part = _part(module, folder, lang, base)
    return {
        "@context": "https://schema.org",
        **part,
        "description": description,
        "teaches": [each[lang] for each in module.objectives],
        "isBasedOn": [
            *(_source(id, lang) for id in module.datasets),
            *(_table(id, lang) for id in module.tables),
        ],
        "isPartOf": {
            "@type": "Course",
            "name": STRINGS["book"][lang],
            **_address(base, lang, "index"),
        },
    }


def _part(module: Module, folder: str, lang: Lang, base: str) -> dict[str, Any]:
    kind = _KINDS[folder]
    title = module.title[lang]
    colon = "\u00a0:" if lang == "fr" else ":"
    return {
        "@type": "LearningResource",
        **_common(lang, base, f"{folder}/{module.id}"),
        "name": title if kind == "lesson" else f"{STRINGS['exercises'][lang]}{colon} {title}",
        "position": int(module.id[:2]),
        "learningResourceType": {"lesson": "lesson", "exercises": "exercise"}[kind],
        "educationalLevel": f"{module.level}/4, {LEVELS[lang][module.level - 1]}",
        "timeRequired": f"PT{module.minutes[kind].shown}M",
    }


def _common(lang: Lang, base: str, page: str) -> dict[str, Any]:
    return {
        **_address(base, lang, page),
        "inLanguage": f"{lang}-CA",
        "isAccessibleForFree": True,
        "license": LICENCE,
        "version": __version__,
    }


def _address(base: str, lang: Lang, page: str) -> dict[str, str]:
    return {"url": f"{base}{lang}/{page}.html"} if base else {}


def _source(id: str, lang: Lang) -> dict[str, Any]:
    ds = dataset(id, lang)
    return {
        "@type": "Dataset",
        "name": ds.title[lang],
        "description": ds.description[lang],
        "url": ds.page,
        "license": ds.licence.url,
        "creator": {"@type": "Organization", "name": ds.publisher["fr"]},
    }


def _table(id: str, lang: Lang) -> dict[str, Any]:
    each = table(id, lang)
    creator = {"@type": "Project", "name": STRINGS["book"][lang]}
    return {
        "@type": "Dataset",
        "name": each.title(lang),
        "description": each.package[{"fr": "description", "en": "description_en"}[lang]],
        "version": each.package["version"],
        "license": LICENCE,
        "creator": creator,
    }


def script(about: dict[str, Any]) -> str:
    """Return a description as it stands in a page."""
    text = json.dumps(about, ensure_ascii=False).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'
