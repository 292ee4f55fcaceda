"""The figure of a chart: caption, drawing, notice, data, specification."""

from __future__ import annotations

import hashlib
import json
from html import escape
from typing import Any

from ateliers.charts import theme, words
from ateliers.charts.axes import readable
from ateliers.charts.drawing import fits_phones, still, still_image
from ateliers.charts.periods import Period, period_of
from ateliers.charts.spec import field_of, packed, rows_of, title_of, units
from ateliers.charts.table import as_drawn
from ateliers.language import Lang, Text, number

MAX_ROWS = 60

# Pages take these rules from their head.
STYLE = (
    ".ateliers-chart{margin:1em 0;color:inherit;background:none}"
    ".ateliers-chart figcaption{margin:0 0 .5em}"
    ".ateliers-chart .plot{overflow-x:auto;outline-offset:2px}"
    ".ateliers-chart .plot svg,.ateliers-chart .plot img{display:block;max-width:100%;"
    "height:auto;overflow:visible;color:inherit}"
    ".ateliers-chart .live,.ateliers-chart .narrow{display:none}"
    "@media screen{.ateliers-chart[data-live=yes] .still{display:none!important}"
    ".ateliers-chart[data-live=yes] .live{display:block}}"
    ".ateliers-chart .data{overflow-x:auto}"
    ".ateliers-chart .data :is(th,td){text-align:left}"
    ".ateliers-chart .data .n{text-align:right;font-variant-numeric:tabular-nums}"
)

# In the dark a chart is turned over whole: its black ink, and the lightness of its colours. Drawn
# or live, it is turned the same way, so that becoming live changes nothing of it.
_DARK = "{color:#000;filter:invert(.9) hue-rotate(180deg)}"
_OWN_COLOURS = "@media screen and (forced-colors:none)"

# Notebooks have no stylesheet of ours. The white ground of a chart gives way in JupyterLab, whose
# theme is known.
_STATES = ".ateliers-chart .plot :is(img,.live svg)"
NOTEBOOK_STYLE = (
    f"{STYLE}{_STATES}{{background:#fff;color:#000;forced-color-adjust:none}}"
    f"{_OWN_COLOURS}{{[data-jp-theme-light] {_STATES}{{background:none!important}}"
    f"[data-jp-theme-light=false] {_STATES}{_DARK}}}"
)

# A page carries a second drawing for phones, shown where the first would have to scroll.
PAGE_STYLE = (
    f"{STYLE}.ateliers-chart{{container-type:inline-size}}"
    f"@container (max-width:{theme.WIDTH - theme.TRIMMED}px){{"
    ".ateliers-chart .narrow{display:block}.ateliers-chart .still:has(+.narrow){display:none}}"
    f"{_OWN_COLOURS}{{:root[data-theme=dark] .ateliers-chart .plot svg{_DARK}}}"
    f"{_OWN_COLOURS} and (prefers-color-scheme:dark){{"
    f":root:not([data-theme=light]) .ateliers-chart .plot svg{_DARK}}}"
)

_DATA: Text = {"fr": "Données du graphique", "en": "Data of the chart"}
_BEFORE: Text = {
    "fr": "Lignes reçues par le graphique, avant les calculs qu’il fait lui-même.",
    "en": "Rows that the chart received, before what it computes itself.",
}
_MORE: dict[str, Text] = {
    "one": {"fr": "Et 1 autre ligne.", "en": "And 1 more row."},
    "many": {"fr": "Et {} autres lignes.", "en": "And {} more rows."},
}


def key_of(spec: dict[str, Any]) -> str:
    """Return a short id that only the content decides."""
    content = json.dumps(spec, sort_keys=True).encode()
    return "chart-" + hashlib.sha256(content).hexdigest()[:10]


def figure(spec: dict[str, Any], lang: Lang, page: bool = False) -> str:
    """Return the HTML of a chart.

    Parameters
    ----------
    spec : dict
        What `ateliers.charts.spec_of` returned.
    lang : {"fr", "en"}
        The language of the words, numbers and dates.
    page : bool
        On a page of the site, which has the rules of style and no author to notify.
    """
    spec = readable(spec, lang)
    key = key_of(spec)
    title, subtitle = words.title(spec)
    caption = f"<strong>{escape(title)}</strong>" if title else ""
    caption += "<br/>" if title and subtitle else ""
    caption += f'<span class="subtitle">{escape(subtitle)}</span>' if subtitle else ""
    alternative = words.description(spec, lang)
    if page:
        drawings = still(spec, lang, key)
        if fits_phones(spec):
            drawings += still(spec, lang, f"{key}-narrow", theme.NARROW)
    else:
        drawings = still_image(spec, lang, key, alternative)
    return "".join(
        (
            f'<figure class="ateliers-chart" id="{key}" lang="{lang}">',
            "" if page else f"<style>{NOTEBOOK_STYLE}</style>",
            f"<figcaption>{caption}</figcaption>" if caption else "",
            f'<div class="plot" role="img" tabindex="0" aria-label="{escape(alternative)}">',
            f"{drawings}</div>",
            "" if page or words.described(spec) else _notice(lang),
            _details(spec, lang),
            f'<script type="application/json">{_inline(packed(spec))}</script></figure>',
        )
    )


def _notice(lang: Lang) -> str:
    return f'<p class="notice">{escape(words.NOTICE[lang])}</p>'


def _inline(spec: dict[str, Any]) -> str:
    """Write JSON that neither HTML nor XHTML can misread."""
    text = json.dumps(spec, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _details(spec: dict[str, Any], lang: Lang) -> str:
    tables = rows_of(spec)
    if not tables:
        return ""
    channels = [c for unit in units(spec) for c in unit.get("encoding", {}).values()]
    computed = any(isinstance(c, dict) and ("aggregate" in c or "bin" in c) for c in channels)
    before = f"<p>{escape(_BEFORE[lang])}</p>" if computed or _transformed(spec) else ""
    body, left = "", MAX_ROWS
    for rows in tables:
        if left > 0:
            body += _table(as_drawn(rows, spec)[:left], channels, lang)
            left -= len(rows)
    hidden = max(0, sum(map(len, tables)) - MAX_ROWS)
    more = _MORE["one" if hidden == 1 else "many"][lang].format(number(hidden, lang))
    return (
        f'<details><summary>{_DATA[lang]}</summary>{before}<div class="data" tabindex="0" '
        f'role="region" aria-label="{_DATA[lang]}">{body}</div>'
        + (f"<p>{more}</p>" if hidden else "")
        + "</details>"
    )


def _transformed(spec: dict[str, Any]) -> bool:
    return "transform" in spec or any("transform" in unit for unit in units(spec))


def _table(rows: list[dict[str, Any]], channels: list[Any], lang: Lang) -> str:
    columns = list(dict.fromkeys(k for row in rows for k in row if k != "geometry"))
    told = [_column(name, [row.get(name) for row in rows], channels, lang) for name in columns]
    head = "".join(column[0] for column in told)
    body = "".join(
        f"<tr>{''.join(cells)}</tr>" for cells in zip(*(c[1:] for c in told), strict=True)
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _column(name: str, values: list[Any], channels: list[Any], lang: Lang) -> list[str]:
    """Return the cells of a column, its heading first: the title that the chart gives it."""
    own = [channel for channel in channels if field_of(channel) == name]
    period = period_of([channel.get("timeUnit") for channel in own], values)
    computed = {"aggregate", "bin"} if period else {"aggregate", "bin", "timeUnit"}
    titles = [title_of(channel) for channel in own if not computed & channel.keys()]
    heading = next(filter(None, titles), name)
    known = [value for value in values if value is not None]
    side = ' class="n"' if known and all(map(_numeric, known)) else ""
    cells = [_cell(value, lang, period) for value in values]
    return [f'<th scope="col"{side}>{escape(heading)}</th>', *cells]


def _numeric(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _cell(value: Any, lang: Lang, period: Period | None) -> str:
    if isinstance(value, dict | list):
        value = "…"
    start = '<td class="n">' if _numeric(value) else "<td>"
    return f"{start}{escape(words.value(value, lang, period))}</td>"
