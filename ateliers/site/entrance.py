"""The site's first page: it sends the reader to their language, French by default."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

from ateliers.atomic import write_whole
from ateliers.language import Lang
from ateliers.site.picture import PICTURES
from ateliers.site.strings import STRINGS

_PAGE = """<!DOCTYPE html>
<html lang="{first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
{head}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{first}/_static/ateliers.css">
<noscript><meta http-equiv="refresh" content="0; url={first}/index.html"></noscript>
<script>
(function () {{
  var known = {known}, asked = navigator.languages || [navigator.language || ""];
  for (var i = 0; i < asked.length; i++) {{
    var lang = asked[i].slice(0, 2).toLowerCase();
    if (known.indexOf(lang) >= 0) break;
    lang = known[0];
  }}
  location.replace((lang || known[0]) + "/index.html");
}})();
</script>
</head>
<body class="entrance">
<main>
<h1>{title}</h1>
{choices}
</main>
</body>
</html>
"""


def write(site: Path, editions: list[Lang], base: str) -> Path:
    """Write the first page: links without JavaScript; return where it is.

    Parameters
    ----------
    site : Path
        The folder that holds the editions.
    editions : list of {"fr", "en"}
        Those that were built, the default first.
    base : str
        The site's address, with a slash at its end; empty while it is not known.
    """
    names = {one: STRINGS["book"][one] for one in editions}
    title = escape(" / ".join(names.values()))
    page = _PAGE.format(
        first=editions[0],
        title=title,
        known=json.dumps(editions),
        head="\n".join(_head(title, editions, base)),
        choices="\n".join(
            f'<p><a lang="{one}" hreflang="{one}" href="{one}/index.html">{name}</a></p>'
            for one, name in names.items()
        ),
    )
    path = site / "index.html"
    write_whole(path, page.encode())
    return path


def _head(title: str, editions: list[Lang], base: str) -> list[str]:
    """Return what the address of the whole site, which is the one that is shared, says of it."""
    about = escape(" / ".join(STRINGS["description"][one] for one in editions))
    tags = [f'<meta name="description" content="{about}">']
    if base:
        tags += [f'<link rel="canonical" href="{escape(base)}">']
    tags += [
        f'<link rel="alternate" hreflang="{one}" href="{escape(base)}{one}/index.html">'
        for one in editions
    ]
    told = {
        "type": "website",
        "title": title,
        "description": about,
        "locale": STRINGS["locale"][editions[0]],
    }
    if base:
        told |= {
            "url": escape(base),
            "image": f"{escape(base)}{editions[0]}/{PICTURES}/index.png",
        }
    return tags + [f'<meta property="og:{name}" content="{value}">' for name, value in told.items()]
