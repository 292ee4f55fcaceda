"""The JSON-LD of `dcat`, and no other, written as Turtle."""

from __future__ import annotations

import json
from typing import Any

Node = dict[str, Any]


def turtle(document: Node) -> str:
    """Return a document of `dcat` as Turtle: prefixes, then a block a node."""
    prefixes = document["@context"]
    head = [f"@prefix {name}: <{address}> ." for name, address in prefixes.items()]
    blocks = [_block(node, prefixes) for node in document["@graph"]]
    nested = [
        _block(each, prefixes)
        for node in document["@graph"]
        for each in node.get("dcat:distribution", [])
    ]
    return "\n".join(head) + "\n\n" + "\n\n".join([*blocks, *nested]) + "\n"


def _block(node: Node, prefixes: dict[str, str]) -> str:
    return f"{_address(node['@id'], prefixes)} {_body(node, prefixes, 1)} ."


def _body(node: Node, prefixes: dict[str, str], depth: int) -> str:
    parts = [f"a {node['@type']}"] if "@type" in node else []
    for name, value in node.items():
        if not name.startswith("@"):
            values = value if isinstance(value, list) else [value]
            if values:
                parts.append(f"{name} " + ", ".join(_term(v, prefixes, depth) for v in values))
    return (" ;\n" + "    " * depth).join(parts)


def _term(value: Any, prefixes: dict[str, str], depth: int) -> str:
    if isinstance(value, str):
        return _literal(value)
    if "@value" in value:
        literal = _literal(value["@value"])
        if "@language" in value:
            return f"{literal}@{value['@language']}"
        return f"{literal}^^{value['@type']}"
    if "@id" in value:
        return _address(value["@id"], prefixes)
    return f"[ {_body(value, prefixes, depth + 1)} ]"


def _address(address: str, prefixes: dict[str, str]) -> str:
    prefix = address.partition(":")[0]
    return address if prefix in prefixes else f"<{address}>"


def _literal(text: str) -> str:
    # A JSON string is a Turtle string: the same quotes, the same escapes.
    return json.dumps(text, ensure_ascii=False)
