"""The credit line of a dataset, and the line that says which data are before us.

Both are made from the registry, so that no lesson can credit by memory.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from ateliers.language import NBSP, Lang, date, quoted
from ateliers.registry import Dataset, Period

Source = Literal["portal", "cache", "snapshot"]

_UNCHECKED = {
    "fr": "licence par défaut du portail, non vérifiée pour cette fiche",
    "en": "portal default, not verified for this record",
}
_SOURCES: dict[Lang, dict[Source, str]] = {
    "fr": {
        "portal": "lu sur le portail le",
        "cache": "copie conservée du portail, reçue le",
        "snapshot": "instantané du",
    },
    "en": {
        "portal": "read from the portal on",
        "cache": "kept copy of the portal’s data, received on",
        "snapshot": "snapshot of",
    },
}

_HOW: dict[Lang, dict[str, str]] = {
    "fr": {"mirror": "copiées d’un miroir", "portal": "récupérées"},
    "en": {"mirror": "copied from a mirror", "portal": "retrieved"},
}


def credit(
    ds: Dataset,
    lang: Lang,
    retrieved: dt.date | None = None,
    source: Source = "snapshot",
    period: Period | None = None,
) -> str:
    """Return the whole credit: whose, what, where, which period, when, licence, changes.

    Parameters
    ----------
    ds : Dataset
        The declaration.
    lang : {"fr", "en"}
        The language.
    retrieved : date, optional
        When the data were received; by default the date of the snapshot.
    source : {"portal", "cache", "snapshot"}
        Where they were read; what was not read in the snapshot has no declared period.
    period : Period, optional
        What live data describe, where it could be read in them.
    """
    day = date(retrieved or ds.snapshot.retrieved, lang)
    mirror = source == "snapshot" and ds.snapshot.origin == "mirror"
    how = _HOW[lang]["mirror" if mirror else "portal"]
    described = _described(ds, source, period)
    title = ds.published_title or ds.title[lang]
    if lang == "fr":
        span = f"Données {span_words(described, lang)}" if described else "Période non déclarée"
        return (
            f"Source{NBSP}: {ds.publisher[lang]}, {quoted(title, lang)}, {ds.page}. "
            f"{span}, {how} le {day}. Licence {ds.licence.name} "
            f"({ds.licence.url}), {licence_state(ds, lang)}. "
            f"Modifications{NBSP}: {modifications(ds, lang)}."
        ).replace("Période non déclarée, ", "Période non déclarée, données ")
    span = f"Data {span_words(described, lang)}" if described else "Period not declared"
    return (
        f"Source: {ds.publisher[lang]}, {quoted(title, lang)}, {ds.page}. "
        f"{span}, {how} on {day}. Licence {ds.licence.name} "
        f"({ds.licence.url}), {licence_state(ds, lang)}. "
        f"Changes: {modifications(ds, lang)}."
    )


def provenance(
    ds: Dataset,
    lang: Lang,
    retrieved: dt.date | None = None,
    source: Source = "snapshot",
    period: Period | None = None,
) -> str:
    """Return one line that says which data are used; the parameters are those of `credit`."""
    day = date(retrieved or ds.snapshot.retrieved, lang)
    described = _described(ds, source, period)
    noun = {"fr": "données", "en": "data"}[lang]
    undeclared = {"fr": "période non déclarée", "en": "period not declared"}[lang]
    return " · ".join(
        (
            ds.id,
            f"{_SOURCES[lang][source]} {day}{_mirrored(ds, lang, source)}",
            f"{noun} {span_words(described, lang)}" if described else undeclared,
            ds.publisher[lang],
            f"{ds.licence.name} ({licence_state(ds, lang)})",
        )
    )


def _mirrored(ds: Dataset, lang: Lang, source: Source) -> str:
    """Say that a snapshot was not copied from the portal itself."""
    if source != "snapshot" or ds.snapshot.origin != "mirror":
        return ""
    return {"fr": ", copié d’un miroir", "en": ", copied from a mirror"}[lang]


def licence_state(ds: Dataset, lang: Lang) -> str:
    """Say whether anybody has seen the licence on the dataset's own record."""
    if ds.licence_checked is None:
        return _UNCHECKED[lang]
    day = date(ds.licence_checked, lang)
    return f"vérifiée sur la fiche le {day}" if lang == "fr" else f"verified on the record on {day}"


def modifications(ds: Dataset, lang: Lang) -> str:
    """Say what our extract changed."""
    gone = sum(change.count for change in ds.removed)
    renumbered = ", ".join(name for change in ds.renumbered for name in change.columns)
    told = []
    if gone:
        named = [name for change in ds.removed for name in change.columns]
        names = f" ({', '.join(named)})" if len(named) == gone <= 6 else ""
        if lang == "fr":
            word = "colonne retirée" if gone == 1 else "colonnes retirées"
            told.append(f"{gone} {word}{names}")
        else:
            told.append(f"{gone} {'column' if gone == 1 else 'columns'} removed{names}")
    if renumbered:
        told.append(f"{renumbered} {'renuméroté' if lang == 'fr' else 'renumbered'}")
    return "; ".join(told) or {"fr": "aucune", "en": "none"}[lang]


def span_words(period: Period, lang: Lang) -> str:
    """Write a period after the word “data”: ``du 1er janvier 2012 au 5 novembre 2012``."""
    start, end = moment(period.start, lang), moment(period.end, lang)
    if lang == "en":
        return f"for {start}" if start == end else f"for {start} to {end}"
    if len(period.start) >= 10:
        head = f"du {start}"
    else:
        head = f"d’{start}" if start[0] in "ao" else f"de {start}"
    if start == end:
        return head
    return f"{head} {'au' if len(period.end) >= 10 else 'à'} {end}"


def moment(text: str, lang: Lang) -> str:
    """Write a year, month, day or minute as the language does."""
    if len(text) == 4:
        return text
    if len(text) == 7:
        words = date(dt.date.fromisoformat(f"{text}-02"), lang)
        return words.replace("2 ", "", 1) if lang == "fr" else words.replace(" 2,", "", 1)
    day = date(dt.date.fromisoformat(text[:10]), lang)
    if len(text) == 10:
        return day
    hour, minute = int(text[11:13]), text[14:16]
    if lang == "fr":
        return f"{day}, {hour}{NBSP}h" + ("" if minute == "00" else f"{NBSP}{minute}")
    half = "a.m." if hour < 12 else "p.m."
    return f"{day}, {hour % 12 or 12}:{minute}{NBSP}{half}"


def _described(ds: Dataset, source: Source, period: Period | None) -> Period | None:
    return period or (ds.period if source == "snapshot" else None)
