"""The parts of a chart's specification: its units, its plots, its data, its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ateliers.chart_values import field

Spec = dict[str, Any]
_SIDES = ("hconcat", "vconcat", "concat")


def parts(
    part: Spec, encoding: Spec | None = None, transforms: Sequence[Any] = (), data: Any = None
) -> Iterator[Spec]:
    """Yield each unit with the encodings, the transforms and the data that it inherits."""
    encoding = encoding or {}
    own = {
        key: {**encoding.get(key, {}), **value} if isinstance(value, dict) else value
        for key, value in part.get("encoding", {}).items()
    }
    encoding = {**encoding, **own}
    transforms = [*transforms, *part.get("transform", [])]
    data = part.get("data", data)
    if "mark" in part:
        yield {"unit": {**part, "encoding": encoding}, "transforms": transforms, "data": data}
    inner = [part["spec"]] if isinstance(part.get("spec"), dict) else []
    for key in ("layer", "hconcat", "vconcat", "concat"):
        inner += part.get(key, [])
    for each in inner:
        yield from parts(each, encoding, transforms, data)


def mark_of(unit: Spec) -> str:
    """Return the mark of a unit: ``"bar"``, ``"line"``…"""
    mark = unit["mark"]
    return str(mark if isinstance(mark, str) else mark.get("type", ""))


def _views(spec: Spec) -> list[Spec]:
    return [each for key in _SIDES for each in spec.get(key, [])]


def plots(spec: Spec) -> int:
    """Return how many plots stand side by side; a caption, made of text alone, is none."""
    if "repeat" in spec or "facet" in spec:
        return 2
    if views := _views(spec):
        return sum(map(plots, views))
    return int(any(mark_of(part["unit"]) != "text" for part in parts(spec)))


def rows_of(spec: Spec, data: Any) -> list[Spec]:
    """Return the rows of the data that a part names, or holds."""
    if not isinstance(data, dict):
        return []
    rows = data.get("values", spec.get("datasets", {}).get(data.get("name"), []))
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def words_of(spec: Spec) -> tuple[str, str, str, str]:
    """Return the title, what stands under it, every text seen, and the alternative text."""
    from ateliers.charts.words import title

    head, sub = title(spec)
    seen: list[Any] = [head, sub]
    for view in _views(spec):
        above, under = title(view)
        head, sub = head or above, sub or under
        seen += [above, under]
    for part in parts(spec):
        for where, channel in part["unit"]["encoding"].items():
            if isinstance(channel, dict):
                # Without a title of its own, an axis shows the name of its column.
                axis = channel.get("axis", {})
                if where in ("x", "y") and axis is not None and "title" not in {*channel, *axis}:
                    seen.append(field(channel))
                for holder in (channel, channel.get("axis"), channel.get("legend")):
                    text = holder.get("title") if isinstance(holder, dict) else None
                    seen += text if isinstance(text, list) else [text]
                seen.append(channel.get("value") if "text" in str(part["unit"]["mark"]) else None)
        mark = part["unit"]["mark"]
        if isinstance(mark, dict) and mark.get("type") == "text":
            seen.append(mark.get("text"))
        if mark_of(part["unit"]) == "text":
            column = field(part["unit"]["encoding"].get("text"))
            seen += [row.get(column) for row in rows_of(spec, part["data"])[:100]]
    texts = [" ".join(t) if isinstance(t, list) else t for t in seen]
    said = " · ".join(t for t in texts if isinstance(t, str))
    return head.strip(), sub, said, " ".join(str(spec.get("description") or "").split())
