"""The last touch on a page's HTML: what other tools leave in English or inaccessible.

Pure functions of text, so that a page is mended without being parsed again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ateliers.site import frames

_PROMPT = re.compile(r"ateliers:((?:show|hide)-\w+)")
_TOGGLE = '<summary aria-label="Toggle hidden content">'
# A <p> inside <summary> is not allowed; a <span> says the same.
_SUMMARY_P = re.compile(r'<p class="(collapsed|expanded) admonition-title">(.*?)</p>')
_PANDAS_STYLE = re.compile(r"<style scoped>.*?</style>\s*", re.DOTALL)
_EMPTY_TH = re.compile(r"<th([^>]*)>\s*</th>")
_TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
_BORDER = re.compile(r'(<table[^>]*?) border="1"')
_PERMALINK = re.compile(r'(<a class="headerlink"[^>]*?) title="[^"]*"')
_OUTPUT_ALT = re.compile(r'alt="[^"]*(?:jupyter_execute|_build)[^"]*"')


def mend(body: str, words: Mapping[str, str]) -> str:
    """Return the page's body in the edition's language, with tables that anyone can read.

    Parameters
    ----------
    body : str
        The HTML of a page's content.
    words : mapping
        The interface strings (see `ateliers.site.strings.strings`).
    """
    body = body.replace(_TOGGLE, "<summary>")
    body = _SUMMARY_P.sub(r'<span class="\1">\2</span>', body)
    body = _PROMPT.sub(lambda found: words.get(found[1], found[0]), body)
    body = _PERMALINK.sub(
        rf'\1 aria-label="{words["permalink"]}" title="{words["permalink"]}"', body
    )
    body = _OUTPUT_ALT.sub(f'alt="{words["output_image"]}"', body)
    if "<table" in body:
        body = _TABLE.sub(lambda found: table(found[0]), _PANDAS_STYLE.sub("", body))
    return body


def table(html: str) -> str:
    """Wrap a table in the box it scrolls in, and make its empty header cells plain cells."""
    if 'class="dataframe"' in html:
        html = frames.arranged(html)
    html = _BORDER.sub(r"\1", _EMPTY_TH.sub(r"<td\1></td>", html))
    return f'<div class="scroll">{html}</div>'


def sections(toc: str) -> str:
    """Return the list of a page's sections out of Sphinx's, which begins with the page itself."""
    start, end = toc.find("<ul>", 4), toc.rfind("</ul>", 0, toc.rfind("</ul>"))
    return toc[start : end + 5] if 0 < start < end else ""
