"""The drawing of a chart: SVG, small, the same at every run, alone in its page."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from ateliers.charts import theme
from ateliers.charts.axes import LETTER, label_angle
from ateliers.language import Lang

# vl-convert carries this font, so the layout does not depend on the fonts of the machine.
_MEASURED = "Liberation Sans"
# By how much, at most, a reader's own font (DejaVu Sans, the widest of those met) runs wider.
_WIDER = 0.15


def still(spec: dict[str, Any], lang: Lang, key: str, width: int = theme.WIDTH) -> str:
    """Return a drawing in its box, which tells chart.js how to make the same one live."""
    drawing = _roomy(_drawn(spec, lang, key, width))
    # Smaller than this, a drawing would no longer be read: its box scrolls.
    own = float(drawing.partition(' width="')[2].partition('"')[0])
    least = min(own, width - theme.TRIMMED)
    return _box(drawing.replace("<svg ", f'<svg style="min-width:{least:g}px" ', 1), spec, width)


def still_image(spec: dict[str, Any], lang: Lang, key: str, alternative: str) -> str:
    """Return the drawing as an image, for notebooks.

    Where a notebook is not trusted yet, JupyterLab takes the tags of a drawing away and leaves
    its words in a heap; an image stays whole. Its white ground is for wherever our rules of style
    are not applied; with them it follows the theme of JupyterLab.
    """
    drawing = _roomy(_drawn(spec, lang, key, theme.WIDTH))
    size = re.search(r' width="([\d.]+)" height="([\d.]+)"', drawing)
    width, height = size.groups() if size else ("", "")
    root = '<svg style="font-family:system-ui,sans-serif" '
    address = re.sub(r"<[^>]+>", _single_quotes, drawing.replace("<svg ", root, 1))
    for sign in '%#<>&"':
        address = address.replace(sign, f"%{ord(sign):02X}")
    image = (
        f'<img style="background:#fff" width="{width}" height="{height}" '
        f'alt="{escape(alternative)}" src="data:image/svg+xml,{address}"/>'
    )
    return _box(image, spec, theme.WIDTH)


def _roomy(drawing: str) -> str:
    """Widen a drawing at the left and below, where the labels of axes end.

    It is laid out in one font and shown in the reader's: a wider one needs more room, and both an
    image and the box of a page, which scrolls, cut off what leaves them.
    """
    size = re.search(r' width="([\d.]+)" height="([\d.]+)" viewBox="0 0 [\d. ]+"', drawing)
    before = re.search(r'transform="translate\(([\d.]+)', drawing)
    if not size or not before:
        return drawing
    standing = re.findall(r'<text text-anchor="end"[^>]*rotate\(-90\)[^>]*>([^<]*)', drawing)
    left = round(float(before[1]) * _WIDER)
    below = round(max(map(len, standing), default=0) * LETTER * _WIDER)
    width, height = (float(each) for each in size.groups())
    wider, higher = f"{width + left:g}", f"{height + below:g}"
    box = f' width="{wider}" height="{higher}" viewBox="{-left} 0 {wider} {higher}"'
    return drawing.replace(size.group(), box, 1)


def _single_quotes(tag: re.Match[str]) -> str:
    return tag.group() if "'" in tag.group() else tag.group().replace('"', "'")


def _drawn(spec: dict[str, Any], lang: Lang, key: str, width: int) -> str:
    return _svg(spec, lang, key, theme.config(lang, width, label_angle(spec, width)))


def _box(drawing: str, spec: dict[str, Any], width: int) -> str:
    name = "still" if width >= theme.WIDTH else "still narrow"
    angle = label_angle(spec, width)
    return f'<div class="{name}" data-width="{width}" data-angle="{angle}">{drawing}</div>'


def fits_phones(spec: dict[str, Any]) -> bool:
    """Tell whether a narrow drawing can be made: one plot, whose width nobody has set."""
    return ("mark" in spec or "layer" in spec) and "width" not in spec


def _svg(spec: dict[str, Any], lang: Lang, key: str, config: dict[str, Any]) -> str:
    """Draw a specification.

    Parameters
    ----------
    spec : dict
        Vega-Lite; its title and description belong to the figure and are not drawn.
    lang : {"fr", "en"}
        How numbers and dates are written.
    key : str
        What makes the ids of this drawing unique in a page.
    config : dict
        The theme.
    """
    import vl_convert

    drawn = {k: v for k, v in spec.items() if k not in ("title", "description")}
    said = theme.locale(lang)
    drawn["config"] = {
        **_merged(config, drawn.get("config", {})),
        "font": _MEASURED,
    }
    raw: str = vl_convert.vegalite_to_svg(
        drawn,
        format_locale=said["number"],
        time_format_locale=said["time"],
        allowed_base_urls=[],
    )
    return _lean(raw, key)


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for name, value in over.items():
        both = isinstance(value, dict) and isinstance(merged.get(name), dict)
        merged[name] = _merged(merged[name], value) if both else value
    return merged


def _lean(raw: str, key: str) -> str:
    raw = re.sub(r"<[^>]+>", lambda tag: _tag(tag.group()), raw)
    # Clip paths and gradients are numbered on and on through a kernel's life.
    ids = dict.fromkeys(re.findall(r'\bid="([^"]+)"', raw))
    for n, old in enumerate(ids):
        raw = re.sub(rf'(\bid="|url\(#|href="#){re.escape(old)}(?=["\)])', rf"\g<1>{key}-{n}", raw)
    # Empty paths draw nothing.
    return re.sub(r'<path d=""[^>]*/>', "", raw)


def _tag(tag: str) -> str:
    tag = re.sub(r' (?:role|aria-[a-z]+|pointer-events|class|opacity)="([^"]*)"', _spared, tag)
    tag = tag.replace(f'font-family="{_MEASURED}"', 'font-family="inherit"')
    return re.sub(r' (?:d|transform|[xy][12]?|width|height)="[^"]*"', _coarse, tag)


def _spared(attribute: re.Match[str]) -> str:
    """Drop what a drawing under ``role="img"`` does not need; keep real opacities."""
    keep = attribute.group().startswith(" opacity=") and attribute.group(1) != "1"
    return attribute.group() if keep else ""


def _coarse(attribute: re.Match[str]) -> str:
    """Round places to a tenth of a pixel."""
    return re.sub(r"-?\d+\.\d{2,}(?:e-?\d+)?", lambda n: _short(n.group()), attribute.group())


def _short(number: str) -> str:
    return f"{float(number):.1f}".removesuffix(".0")
