"""The picture that goes with a link to a page: its title, on the book's paper, above the river.

Drawn as SVG and made PNG by vl-convert, with the font that it carries (Liberation Sans, under the
SIL Open Font License, which asks nothing of pictures), so that every machine draws the same.
"""

from __future__ import annotations

import zlib
from html import escape

from ateliers.language import NBSP, Lang, Text
from ateliers.site.strings import STRINGS

PICTURES = "_pictures"
"""The folder of an edition that holds them."""
WIDTH, HEIGHT = 1200, 630
_LEFT, _ROOM = 84, 1020
_SIZES = ((78, 2), (64, 3), (54, 4), (46, 5))
"""Sizes of the title, and how many lines each may take; the first that holds it is taken."""
_INDEPENDENT: Text = {"fr": "Projet indépendant", "en": "Independent project"}

# The colours of ateliers.css, in light.
_PAPER, _SHEET, _INK, _SOFT = "#fbfaf6", "#ffffff", "#1b2831", "#4b5b66"
_RIVER, _DEEP, _ICE, _ACCENT = "#14618f", "#0f4a6f", "#e3eef5", "#b0432a"

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MARK = (
    f'<g transform="translate({_LEFT - 12} 52) scale(2)" fill="none" stroke-linejoin="round">'
    f'<path d="M7 3h12.5L26 9.5V29H7z" fill="{_SHEET}" stroke="{_INK}" stroke-width="1.8"/>'
    f'<path d="M19.500 3v6.500H26" stroke="{_INK}" stroke-width="1.8"/>'
    '<path d="M7 23.500c4.500 0 4-4 8-4s4 3 7 2 1.500-5 4-5.500" '
    f'stroke="{_RIVER}" stroke-width="2.600"/>'
    f'<circle cx="14" cy="13" r="2.300" fill="{_ACCENT}"/></g>'
)


def picture(title: str, eyebrow: str, lang: Lang) -> bytes:
    """Return the picture of a page, as PNG, 1200 × 630.

    Parameters
    ----------
    title : str
        The title of the page, as text.
    eyebrow : str
        What it is, above the title; may be empty.
    lang : {"fr", "en"}
        The language of the edition.
    """
    import vl_convert

    return lighter(bytes(vl_convert.svg_to_png(drawing(title, eyebrow, lang))))


def lighter(png: bytes) -> bytes:
    """Return the same picture in a third of the bytes: vl-convert hardly compresses."""
    chunks, at = [], len(_SIGNATURE)
    while at < len(png):
        size = int.from_bytes(png[at : at + 4], "big")
        chunks.append((png[at + 4 : at + 8], png[at + 8 : at + 8 + size]))
        at += size + 12
    pixels = zlib.compress(
        zlib.decompress(b"".join(body for kind, body in chunks if kind == b"IDAT"))
    )
    kept = [chunks[0], (b"IDAT", pixels), chunks[-1]]
    return _SIGNATURE + b"".join(
        len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")
        for kind, body in kept
    )


def drawing(title: str, eyebrow: str, lang: Lang) -> str:
    """Return the picture as SVG (see `picture`)."""
    size, lines = fitted(title)
    step = round(size * 1.2)
    first = 190 + (320 - step * len(lines)) // 2 + round(size * 0.8)
    rows = "".join(
        _text(line, _LEFT, first + n * step, size, _INK, "700") for n, line in enumerate(lines)
    )
    above = _text(eyebrow, _LEFT, first - size - 26, 32, _ACCENT, "700") if eyebrow else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" font-family="Liberation Sans">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_PAPER}"/>'
        f"{_MARK}{_text(STRINGS['book'][lang], _LEFT + 62, 97, 32, _SOFT, '700')}"
        f"{above}{rows}{_wave(520, _ICE)}{_wave(538, _RIVER)}{_wave(558, _DEEP)}"
        f"{_text(_INDEPENDENT[lang], _LEFT, 604, 24, _PAPER)}"
        f"{_text('CC BY 4.0', WIDTH - _LEFT, 604, 24, _PAPER, anchor='end')}</svg>"
    )


def _text(
    words: str, x: int, y: int, size: int, fill: str, weight: str = "400", anchor: str = "start"
) -> str:
    return (
        f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{fill}" '
        f'text-anchor="{anchor}">{escape(words)}</text>'
    )


def _wave(y: int, fill: str) -> str:
    """Return water, from its rippled surface down."""
    ripples = "t200 0" * (WIDTH // 200)
    return f'<path d="M-200 {y}q100 -22 200 0{ripples}V{HEIGHT}H-200z" fill="{fill}"/>'


def fitted(title: str) -> tuple[int, list[str]]:
    """Return the size at which a title fits, and its lines; too long a title loses its end."""
    for size, most in _SIZES:
        lines = _lines(title, _ROOM / size)
        if len(lines) <= most:
            return size, lines
    kept = lines[:most]
    kept[-1] = kept[-1].rpartition(" ")[0] + "…"
    return size, kept


def _lines(title: str, room: float) -> list[str]:
    lines = [""]
    for word in title.split(" "):  # a no-break space stays with its words
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def width(text: str) -> float:
    """Return how wide a text is at most in Liberation Sans bold, in times its size."""
    return sum(_letter(each) for each in text)


def _letter(letter: str) -> float:
    if letter in "iîïjlíIÎÏfrt.,;:!'’|()[]-‑ " + NBSP:
        return 0.39 if letter in "r" else 0.34
    if letter in "mMWŒœ—…@%":
        return 1.0
    return 0.78 if letter.isupper() or letter in "w&" else 0.62
