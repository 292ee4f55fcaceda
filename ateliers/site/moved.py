"""A small page in the place of one that moved: it leads on, at once or by a click."""

from __future__ import annotations

from html import escape
from pathlib import Path

from ateliers.addresses import REDIRECTS
from ateliers.atomic import write_whole
from ateliers.errors import AteliersError
from ateliers.language import Lang, Text

_TITLE: Text = {"fr": "Cette page a changé d’adresse", "en": "This page has moved"}
_GO: Text = {"fr": "Aller à la page", "en": "Go to the page"}
_PAGE = """<!DOCTYPE html>
<html lang="{lang}" data-moved>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={href}">
<link rel="canonical" href="{address}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{up}_static/ateliers.css">
</head>
<body class="entrance">
<main>
<h1>{title}</h1>
<p><a href="{href}">{go}</a></p>
</main>
</body>
</html>
"""


def write(site: Path, lang: Lang, moved: dict[str, str], base: str) -> None:
    """Write the small pages of an edition.

    Parameters
    ----------
    site : Path
        The folder that holds the editions.
    lang : {"fr", "en"}
        The edition.
    moved : dict
        The old name of each page, and the new one.
    base : str
        The site's address, with a slash at its end; empty while it is not known.

    Raises
    ------
    AteliersError
        The new page is not in the edition, or the old one still is.
    """
    for old, new in moved.items():
        path = site / lang / f"{old}.html"
        if path.exists() or not (site / lang / f"{new}.html").is_file():
            raise AteliersError(
                f'{REDIRECTS}: "{old}: {new}" leads from a page that is gone to one that is there; '
                f"{'the first is still' if path.exists() else 'the second is not'} in the book"
            )
        up = "../" * old.count("/")
        href = f"{up}{new}.html"
        page = _PAGE.format(
            lang=lang,
            title=_TITLE[lang],
            go=_GO[lang],
            up=up,
            href=href,
            address=escape(f"{base}{lang}/{new}.html") if base else href,
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, page.encode())
