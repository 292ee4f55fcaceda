"""What a live chart tells under the pointer: periods as the language writes them."""

from __future__ import annotations

from typing import Any

from ateliers.language import Lang, Text

_FORMATS: dict[str, Text] = {
    "year": {"fr": "%Y", "en": "%Y"},
    "yearmonth": {"fr": "%B %Y", "en": "%B %Y"},
    "month": {"fr": "%B", "en": "%B"},
    "yearmonthdate": {"fr": "%-d %B %Y", "en": "%B %-d, %Y"},
    "monthdate": {"fr": "%-d %B", "en": "%B %-d"},
    "day": {"fr": "%A", "en": "%A"},
}
_CHANNELS = ("x", "y", "color", "size", "shape", "theta", "opacity")
_TOLD = ("field", "aggregate", "bin", "timeUnit", "type", "title")


def tell_periods(part: Any, lang: Lang, above: dict[str, Any] | None = None) -> None:
    """Write, in place, the formats of the periods in the tooltips of a specification.

    For a date on a discrete scale, such as ``month(Date):O``, Vega-Lite tells the raw value, a
    count of milliseconds: there, a mark without a tooltip of its own gets one.
    """
    if not isinstance(part, dict):
        return
    encoding = {**(above or {}), **part.get("encoding", {})}
    mark = part.get("mark")
    silent = isinstance(mark, dict) and "tooltip" in mark
    if mark and "tooltip" not in encoding and not silent and any(map(_raw, encoding.values())):
        shown = [encoding[name] for name in _CHANNELS if _tellable(encoding.get(name))]
        told = [{key: channel[key] for key in _TOLD if key in channel} for channel in shown]
        part["encoding"] = {**part.get("encoding", {}), "tooltip": told}
    tooltip = part.get("encoding", {}).get("tooltip")
    for channel in tooltip if isinstance(tooltip, list) else [tooltip]:
        _format(channel, lang)
    for key in ("layer", "hconcat", "vconcat", "concat"):
        for item in part.get(key, []):
            tell_periods(item, lang, encoding)
    tell_periods(part.get("spec"), lang, encoding)


def _raw(channel: Any) -> bool:
    kept = isinstance(channel, dict) and channel.get("timeUnit") in _FORMATS
    return kept and channel.get("type") in ("ordinal", "nominal")


def _tellable(channel: Any) -> bool:
    return isinstance(channel, dict) and ("field" in channel or "aggregate" in channel)


def _format(channel: Any, lang: Lang) -> None:
    unit = channel.get("timeUnit") if isinstance(channel, dict) else None
    if unit in _FORMATS and not {"format", "formatType"} & channel.keys():
        channel.update(format=_FORMATS[unit][lang], formatType="time")
