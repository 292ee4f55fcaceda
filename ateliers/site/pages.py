"""What each page's template is given, and the assets that a page does without."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from sphinx.application import Sphinx

from ateliers.places import BOOK, DATASETS_YML, PACKAGE
from ateliers.reference.declared import home
from ateliers.site import languages, markup
from ateliers.site.strings import strings

THEME = PACKAGE / "site" / "theme"
# Colours of code are in ateliers.css; the search's scripts are loaded when it opens.
UNUSED = re.compile(
    r"pygments\.css|mystnb\.|basic\.css|documentation_options|doctools|sphinx_highlight"
    r"|translations\.js|searchtools|language_data|searchindex"
)
_NUMBER = re.compile(r"^(modules|exercises)/(\d\d)-")


def fill(
    app: Sphinx, pagename: str, template: str, context: dict[str, Any], doctree: object
) -> None:
    """Give the templates their words, the other language, the sections and the module's number."""
    lang = languages.edition(app.config)
    words = strings(lang)
    editions = languages.addresses(app, pagename)
    number = _NUMBER.match(pagename)
    context |= {
        "t": words,
        "lang": lang,
        "editions": editions,
        "other": next((page for page in editions if page["lang"] != lang), None),
        "sections": markup.sections(context.get("toc") or ""),
        "module_number": number[2] if number else "",
        "module_part": number[1] if number else "",
    }
    for kind in ("css_files", "script_files"):
        context[kind] = [file for file in context[kind] if not UNUSED.search(str(file.filename))]
    if "body" in context:
        context["body"] = markup.mend(context["body"], words)


def fingerprint() -> str:
    """Return a digest of what every page depends on beside its own source."""
    digest = hashlib.sha256()
    files = [path for path in PACKAGE.rglob("*") if path.suffix in {".py", ".html", ".js", ".css"}]
    declared = [DATASETS_YML, *BOOK.glob("modules/*.yml")]
    declared += [*home().glob("*.yml"), *home().glob("*/*.yml"), *home().glob("*/*.json")]
    for path in sorted(files) + sorted(path for path in declared if path.is_file()):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()


def setup(app: Sphinx) -> None:
    """Register the theme and the last touch on each page."""
    app.add_html_theme("ateliers", str(THEME))
    app.add_js_file("ateliers.js", loading_method="defer")
    app.add_config_value("ateliers_fingerprint", fingerprint(), "env", str)
    # Jupyter Book sets it even where the extension that knows it is not loaded.
    app.add_config_value("comments_config", {}, "", dict)
    app.connect("html-page-context", fill, priority=900)
