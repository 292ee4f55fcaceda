"""A small picture of a column: bars in one path, in the colours of the page, told in words too."""

from __future__ import annotations

import datetime as dt
import re
from html import escape

from ateliers import credits
from ateliers.language import NBSP, Lang, Text, date, number, quoted
from ateliers.site.profiles import Bar, Profile

WIDTH, HEIGHT, LINE = 240, 64, 17
_LABEL = 19
_S = NBSP

YEAR: Text = {"fr": "année", "en": "year"}
"""The unit of a column of years."""

WORDS: dict[str, Text] = {
    "numbers": {
        "fr": f"Histogramme{_S}: de {{least}} à {{most}}, médiane {{middle}}; la barre la plus "
        f"haute va de {{start}} à {{end}} et compte {{n}}{_S}lignes.",
        "en": "Histogram: from {least} to {most}, median {middle}; the highest bar goes from "
        f"{{start}} to {{end}} and counts {{n}}{_S}rows.",
    },
    "powers": {
        "fr": f"Barres par puissances de dix, de {{least}} à {{most}}, médiane {{middle}}{_S}: "
        "{told}.",
        "en": "Bars by powers of ten, from {least} to {most}, median {middle}: {told}.",
    },
    "power": {"fr": "dès {start}", "en": "from {start}"},
    "zero": {"fr": "0", "en": "0"},
    "below": {"fr": "moins de 1", "en": "below 1"},
    "years": {
        "fr": f"Barres par année, du {{least}} au {{most}}; la plus haute est {{start}}, "
        f"{{n}}{_S}lignes.",
        "en": f"Bars by year, from {{least}} to {{most}}; the highest is {{start}}, {{n}}{_S}rows.",
    },
    "months": {
        "fr": f"Barres par mois, du {{least}} au {{most}}; la plus haute est {{start}}, "
        f"{{n}}{_S}lignes.",
        "en": f"Bars by month, from {{least}} to {{most}}; the highest is {{start}}, "
        f"{{n}}{_S}rows.",
    },
    "values": {
        "fr": f"Les valeurs les plus fréquentes, en barres{_S}: {{told}}.",
        "en": "The most frequent values, as bars: {told}.",
    },
    "names": {"fr": f"Deux barres{_S}: {{told}}.", "en": "Two bars: {told}."},
    "once": {"fr": "valeur unique", "en": "unique value"},
    "again": {"fr": "valeur répétée", "en": "repeated value"},
    "others": {"fr": "{n} autres", "en": "{n} others"},
}


def picture(profile: Profile, lang: Lang) -> str:
    """Return the picture of a column as SVG; nothing where one value, or none, is held."""
    if profile.kind in ("empty", "single"):
        return ""
    told = escape(words(profile, lang), quote=True)
    if profile.kind in ("values", "names", "powers"):
        body, height = _lying(profile, lang)
    else:
        body, height = _standing(profile, lang)
    return (
        f'<svg class="spread" role="img" aria-label="{told}" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}">{body}</svg>'
    )


def words(profile: Profile, lang: Lang) -> str:
    """Tell in a sentence what the picture shows."""
    kind = profile.kind
    told = ", ".join(f"{name} ({number(n, lang)})" for name, n in _lines(profile, lang))
    peak = max(profile.bars, key=lambda bar: bar.rows)
    return WORDS[kind][lang].format(
        least=_bound(profile.least, profile, lang),
        middle=_n(profile.middle, profile, lang),
        most=_bound(profile.most, profile, lang),
        start=_start(profile, peak, lang),
        end=_n(peak.end, profile, lang),
        n=number(peak.rows, lang),
        told=told,
    )


def _standing(profile: Profile, lang: Lang) -> tuple[str, int]:
    """Draw bars on a line, their bounds below and the highest count above."""
    bars = profile.bars
    most = max(bar.rows for bar in bars)
    width, top = WIDTH / len(bars), 14
    # Where bars are thin, what stands between them would be most of the picture.
    gap = 1 if width >= 3 else 0
    drawn = ""
    for i, bar in enumerate(bars):
        if bar.rows:
            tall = max(1.0, bar.rows / most * HEIGHT)
            left = i * width + gap / 2
            drawn += f"M{left:.4g} {top + HEIGHT}v-{tall:.3g}h{width - gap:.3g}v{tall:.3g}z"
    if profile.kind in ("years", "months"):
        ends = tuple(credits.moment(str(each.start), lang) for each in (bars[0], bars[-1]))
    else:
        ends = (_n(profile.least, profile, lang), _n(profile.most, profile, lang))
    peak = next(i for i, bar in enumerate(bars) if bar.rows == most)
    at = min(max((peak + 0.5) * width, 18), WIDTH - 18)
    base = top + HEIGHT
    return (
        f'<path d="{drawn}"/><path class="ground" d="M0 {base}.5h{WIDTH}"/>'
        f'<text x="{at:.4g}" y="10" text-anchor="middle">{number(most, lang)}</text>'
        f'<text x="0" y="{base + 14}">{escape(ends[0])}</text>'
        f'<text x="{WIDTH}" y="{base + 14}" text-anchor="end">{escape(ends[1])}</text>'
    ), base + 20


def _lying(profile: Profile, lang: Lang) -> tuple[str, int]:
    """Draw a bar a line, its name before it and its count after it.

    What is left beside the most frequent values is told without a bar, which would dwarf them.
    """
    lines, bars = _lines(profile, lang), len(profile.bars)
    most = max(n for _, n in lines[:bars])
    left, room = 118, WIDTH - 118 - 44
    drawn, named = "", ""
    for i, (name, n) in enumerate(lines):
        y, long = i * LINE, max(1.0, n / most * room) if n and i < bars else 0
        drawn += f"M{left} {y + 3}h{long:.4g}v11h-{long:.4g}z" if long else ""
        short = _shortened(name)
        named += (
            f'<text x="{left - 6}" y="{y + 13}" text-anchor="end">{escape(short)}</text>'
            f'<text x="{left + long + 5:.4g}" y="{y + 13}">{number(n, lang)}</text>'
        )
    return f'<path d="{drawn}"/>{named}', len(lines) * LINE


def _shortened(name: str) -> str:
    """Cut a name to the room before its bar; capitals take more of it."""
    room, kept = float(_LABEL), 0
    for letter in name:
        room -= 1.35 if letter.isupper() else 1
        kept += room >= 0
    return name if kept == len(name) else name[: kept - 1].rstrip() + "…"


def _lines(profile: Profile, lang: Lang) -> list[tuple[str, int]]:
    """Name each bar; what is left beside the most frequent values comes last."""
    lines = []
    for bar in profile.bars:
        if profile.kind == "powers":
            whole = profile.column.type == "integer"
            key = "power" if bar.start else "zero" if whole else "below"
            name = WORDS[key][lang].format(start=_n(bar.start, profile, lang))
        elif profile.kind == "names":
            name = WORDS[str(bar.start)][lang]
        else:
            name = " ".join(str(bar.start).split())
        lines.append((name, bar.rows))
    rest = profile.rows - profile.missing - sum(bar.rows for bar in profile.bars)
    if profile.kind == "values" and rest:
        others = number(profile.distinct - len(profile.bars), lang)
        lines.append((WORDS["others"][lang].format(n=others), rest))
    return lines


def _start(profile: Profile, bar: Bar, lang: Lang) -> str:
    if profile.kind in ("years", "months"):
        return credits.moment(str(bar.start), lang)
    return _n(bar.start, profile, lang)


def _bound(value: float | str, profile: Profile, lang: Lang) -> str:
    dates = profile.kind in ("years", "months")
    return _day(value, lang) if dates else _n(value, profile, lang)


def _n(value: float | str, profile: Profile, lang: Lang) -> str:
    if isinstance(value, str):
        return value
    told, unit = number(value, lang), profile.column.unit
    # A year is never cut into thousands.
    return re.sub(r"(?<=\d)[\u00a0,](?=\d{3}\b)", "", told) if unit and unit == YEAR else told


def _day(value: float | str, lang: Lang) -> str:
    return date(dt.date.fromisoformat(str(value)[:10]), lang)


def only(profile: Profile, lang: Lang) -> str:
    """Return the one value of a column that holds no other, between quotation marks."""
    return quoted(profile.bars[0].start, lang)
