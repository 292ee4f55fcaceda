"""One tree, two editions: ``name.fr.ipynb`` and ``name.en.ipynb`` are both the page ``name``."""

from __future__ import annotations

from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.errors import ConfigError

from ateliers.language import LANGS, Lang
from ateliers.site.strings import STRINGS

PARSER = "myst-nb"


def edition(config: Config) -> Lang:
    """Return the language of the edition being built."""
    for lang in LANGS:
        if config.language == lang:
            return lang
    raise ConfigError(f'language is "{config.language}" in _config.yml; write "fr" or "en"')


def choose_sources(app: Sphinx, config: Config) -> None:
    """Read only the edition's files, and name the book in its language."""
    lang = edition(config)
    config.source_suffix = {f".{lang}.ipynb": PARSER, f".{lang}.md": PARSER}
    if lang != "fr":
        config.html_title = config.project = STRINGS["book"][lang]
    config.html_short_title = config.html_title
    if not config.ateliers_editions:
        config.ateliers_editions = [lang]
    # Words that `markup` replaces, as myst-nb puts an English noun for {type}.
    config.nb_code_prompt_show = "ateliers:show-{type}"
    config.nb_code_prompt_hide = "ateliers:hide-{type}"


def translate_captions(app: Sphinx, config: Config) -> None:
    """Give the parts of the contents their name in the edition's language."""
    if edition(config) == "fr":
        return
    captions = config.external_site_map.meta.get("captions", {})
    for document in config.external_site_map.values():
        for tree in document.subtrees:
            if tree.caption and tree.caption not in captions:
                raise ConfigError(
                    f'_toc.yml: the caption "{tree.caption}" has no English; '
                    "add it under meta: captions:"
                )
            tree.caption = captions.get(tree.caption, tree.caption)


def addresses(app: Sphinx, pagename: str) -> list[dict[str, Any]]:
    """Return the same page in each edition: lang, relative href, absolute address or None."""
    up = "../" * (pagename.count("/") + 1)
    base = app.config.ateliers_baseurl
    return [
        {
            "lang": lang,
            "href": f"{up}{lang}/{pagename}.html",
            "address": f"{base.rstrip('/')}/{lang}/{pagename}.html" if base else None,
        }
        for lang in app.config.ateliers_editions
    ]


def setup(app: Sphinx) -> None:
    """Register the two languages."""
    app.add_config_value("ateliers_editions", [], "html", list)
    app.add_config_value("ateliers_baseurl", "", "html", str)
    app.add_config_value("ateliers_shared", "", "env", str)
    # After myst-nb has added its suffixes (800), before external-toc reads them (900).
    app.connect("config-inited", choose_sources, priority=850)
    app.connect("config-inited", translate_captions, priority=950)
