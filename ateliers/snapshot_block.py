"""Write a few values of ``datasets.yml`` where they stand, and nothing else of the file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import yaml

from ateliers.errors import DeclarationError
from ateliers.registry import Snapshot
from ateliers.strict_yaml import parse_yaml


def with_snapshot(path: Path, id: str, snapshot: Snapshot) -> bytes:
    """Return the file with the snapshot of one entry changed, comments and all the rest kept.

    Raises
    ------
    DeclarationError
        When anything else than the snapshot would change.
    """
    before = parse_yaml(path)
    text = path.read_bytes().decode("utf-8")
    values = {**asdict(snapshot), "retrieved": snapshot.retrieved.isoformat()}
    block = _at(yaml.compose(text, Loader=yaml.SafeLoader), "datasets", id, "snapshot")
    text = _put(text, [(node, values[key]) for key, node in _pairs(block)])
    expected = {**before["datasets"][id], "snapshot": values}
    after = _parsed(text, path)
    if after != {**before, "datasets": {**before["datasets"], id: expected}}:
        raise DeclarationError(
            f"{path.name}: datasets → {id} → snapshot cannot be rewritten alone; "
            "write its six keys one a line"
        )
    return text.encode("utf-8")


def with_licence_checked(path: Path, days: Mapping[str, dt.date]) -> bytes:
    """Return the file with the day on which some licences were seen, and all the rest kept.

    Parameters
    ----------
    path : Path
        The registry.
    days : mapping
        From the id of a dataset to the day.

    Raises
    ------
    DeclarationError
        When anything else than those days would change.
    """
    before = parse_yaml(path)
    text = path.read_bytes().decode("utf-8")
    entries = _at(yaml.compose(text, Loader=yaml.SafeLoader), "datasets")
    nodes = {id: dict(_pairs(_at(entries, id)))["licence_checked"] for id in days}
    text = _put(text, [(nodes[id], day.isoformat()) for id, day in days.items()])
    dated = {
        id: {**before["datasets"][id], "licence_checked": day.isoformat()}
        for id, day in days.items()
    }
    if _parsed(text, path) != {**before, "datasets": {**before["datasets"], **dated}}:
        raise DeclarationError(
            f"{path.name}: licence_checked cannot be rewritten alone ({', '.join(days)}); "
            "write it on a line of its own"
        )
    return text.encode("utf-8")


def _put(text: str, values: list[tuple[yaml.Node, Any]]) -> str:
    """Put values in the place of nodes, the last first: what stands before does not move."""
    for node, value in sorted(values, key=lambda pair: -pair[0].start_mark.index):
        start, end = node.start_mark.index, node.end_mark.index
        # A key that nothing follows is null too: its value begins right after the colon.
        space = " " if start == end and text[start - 1] == ":" else ""
        text = text[:start] + space + _scalar(value) + text[end:]
    return text


def _scalar(value: Any) -> str:
    return "null" if value is None else str(value) if isinstance(value, int) else f'"{value}"'


def _pairs(node: yaml.MappingNode) -> list[tuple[str, yaml.Node]]:
    return [(key.value, value) for key, value in node.value]


def _at(node: Any, *keys: str) -> yaml.MappingNode:
    for key in keys:
        node = dict(_pairs(node))[key]
    return node  # type: ignore[no-any-return]


def _parsed(text: str, path: Path) -> dict[str, Any]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        copy.write_bytes(text.encode("utf-8"))
        return parse_yaml(copy)
