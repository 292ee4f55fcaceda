"""The head of each page: what it is called, what it is, and how a link to it looks elsewhere.

Addresses and pictures are absolute there, so they come only once the site's address is known.
"""

from __future__ import annotations

from html import unescape
from pathlib import Path
from typing import Any

from markupsafe import Markup
from sphinx.application import Sphinx

from ateliers.atomic import write_whole
from ateliers.language import Lang, Text
from ateliers.reference.package import KIND
from ateliers.site import languages, schema_org
from ateliers.site.glossary import declared
from ateliers.site.picture import HEIGHT, PICTURES, WIDTH, picture
from ateliers.site.reference_tables import of_page
from ateliers.site.strings import STRINGS
from ateliers.site.summaries import dataset_of, module_of, summary

_DATASET: Text = {"fr": "Jeu de données", "en": "Dataset"}


def plain_title(context: dict[str, Any]) -> str:
    """Return the title of a page as text."""
    return unescape(Markup(context.get("title") or "").striptags())


def fill(app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: Any) -> None:
    """Give the template what stands in the head of a page of the book."""
    if pagename not in app.env.found_docs:
        return
    lang, home = languages.edition(app.config), pagename == app.config.root_doc
    title, about = plain_title(context), summary(app, pagename, doctree)
    context["share"] = {
        "title": title,
        "description": about or STRINGS["description"][lang],
        "type": "website" if home else "article",
        "others": [STRINGS["locale"][one] for one in app.config.ateliers_editions if one != lang],
        **_absolute(app, pagename, title, lang),
    }
    context["about"] = _described(app, pagename, context["share"]["description"])


def _absolute(app: Sphinx, page: str, title: str, lang: Lang) -> dict[str, Any]:
    """Draw the picture of a page and return the addresses; nothing where the site has none."""
    base = app.config.ateliers_baseurl
    if not base:
        return {}
    eyebrow = _eyebrow(app, page, lang)
    path = Path(app.outdir, PICTURES, f"{page}.png")
    content = picture(title, eyebrow, lang)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.is_file() or path.read_bytes() != content:
        write_whole(path, content)
    return {
        "address": f"{base}{lang}/{page}.html",
        "picture": f"{base}{lang}/{PICTURES}/{page}.png",
        "alt": f"{eyebrow}. {title}" if eyebrow else title,
        "width": WIDTH,
        "height": HEIGHT,
    }


def _eyebrow(app: Sphinx, page: str, lang: Lang) -> str:
    """Return what kind of page it is, where its title does not say so."""
    module = module_of(app, page)
    if module and page.startswith(("modules/", "exercises/")):
        return f"{STRINGS['module'][lang]} {module.id[:2]}"
    if of_page(page):
        return KIND[lang]
    return _DATASET[lang] if dataset_of(page) else ""


def _described(app: Sphinx, page: str, summary: str) -> str:
    """Return the page in the words of schema.org: the book on its first page, or a module."""
    folder, module = page.partition("/")[0], module_of(app, page)
    if page == app.config.root_doc:
        return schema_org.script(schema_org.course(app, declared(app), summary))
    if module and folder in {"modules", "exercises"}:
        return schema_org.script(schema_org.resource(app, module, folder, summary))
    return ""


def forget_old_pictures(app: Sphinx, _: object) -> None:
    """Remove the pictures of pages that are gone, all of them where the site has no address."""
    folder = Path(app.outdir, PICTURES)
    keep = app.env.found_docs if app.config.ateliers_baseurl else set()
    for path in folder.rglob("*.png"):
        if path.relative_to(folder).with_suffix("").as_posix() not in keep:
            path.unlink()


def setup(app: Sphinx) -> None:
    """Fill the head of each page."""
    app.connect("html-page-context", fill)
    app.connect("build-finished", forget_old_pictures)
