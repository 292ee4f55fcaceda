"""Write the snapshot block of one entry of ``datasets.yml``, and nothing else of the file."""

from __future__ import annotations

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
    for key, node in sorted(_pairs(block), key=lambda pair: -pair[1].start_mark.index):
        start, end = node.start_mark.index, node.end_mark.index
        text = text[:start] + _scalar(values[key]) + text[end:]
    expected = {**before["datasets"][id], "snapshot": values}
    after = _parsed(text, path)
    if after != {**before, "datasets": {**before["datasets"], id: expected}}:
        raise DeclarationError(
            f"{path.name}: datasets → {id} → snapshot cannot be rewritten alone; "
            "write its six keys one a line"
        )
    return text.encode("utf-8")


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
