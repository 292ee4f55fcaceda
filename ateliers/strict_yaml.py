"""YAML read strictly: no duplicate key, no guessed type, nothing outside the schema.

YAML turns ``0605`` into 389, ``NO`` into False and a bare date into a date object, and keeps the
last of two equal keys. Here plain scalars are text unless they are unmistakably a number, a
boolean or null, and a declaration that says anything the schema does not know is refused with the
file, the entry, the key and what is expected.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from ateliers.errors import DeclarationError

MAX_BYTES = 2_000_000

# The C loader is ten times faster; the pure one reads the same.
_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _StrictLoader(_Base):
    """A safe loader that refuses duplicate keys and keeps codes as written."""


class _Refused(Exception):
    """Carries the line and the sentence of a refusal out of the loader."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line + 1


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line
        if key_node.tag == "tag:yaml.org,2002:merge":
            raise _Refused(line, "merge keys (<<) are not accepted; write the keys out")
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str):
            raise _Refused(line, f"the key {key!r} must be text; put it between quotes")
        if key in seen:
            raise _Refused(line, f'the key "{key}" stands twice; keep one')
        seen[key] = loader.construct_object(value_node, deep=True)
    return seen


def _scalar(loader: Any, node: yaml.ScalarNode) -> Any:
    raise _Refused(
        node.start_mark.line,
        f"{node.value} could be read as a number, a time or a truth value; "
        f'write it between quotes: "{node.value}"',
    )


_StrictLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:null", r"^(?:null|~|)$", ["n", "~", ""]),
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", list("tf")),
    ("tag:yaml.org,2002:int", r"^(?:0|-?[1-9][0-9]*)$", list("-0123456789")),
    ("tag:yaml.org,2002:float", r"^-?(?:0|[1-9][0-9]*)\.[0-9]+$", list("-0123456789")),
    # What a reader of YAML 1.1 would take for something else: refused, never guessed.
    (
        "!ambiguous",
        r"^(?:[-+]?0[0-9xobXOB_][0-9a-fA-F_.]*|[-+]?[0-9]+(?::[0-9]+)+(?:\.[0-9]*)?"
        r"|[-+]?[0-9][0-9_]*_[0-9_]*|\+[0-9.]+|[-+]?\.[0-9]+|[-+]?[0-9.]+[eE][-+]?[0-9]+"
        r"|[-+]?\.(?:inf|nan)|y|Y|n|N|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF"
        r"|True|TRUE|False|FALSE|Null|NULL)$",
        list("-+.0123456789yYnNoOtTfF"),
    ),
):
    _StrictLoader.add_implicit_resolver(_tag, re.compile(_pattern), _first)
_StrictLoader.add_constructor("tag:yaml.org,2002:map", _mapping)
_StrictLoader.add_constructor("!ambiguous", _scalar)


@lru_cache(maxsize=8)
def _validator(schema: Path) -> Any:
    from ateliers.light_import import jsonschema

    return jsonschema().Draft202012Validator(json.loads(schema.read_text("utf-8")))


def read_yaml(path: Path, schema: Path) -> dict[str, Any]:
    """Read one declaration and hold it to its JSON Schema.

    Parameters
    ----------
    path : Path
        The YAML file, UTF-8, at most 2 MB.
    schema : Path
        Its JSON Schema (draft 2020-12).

    Returns
    -------
    dict
        The content: text, numbers, booleans, null, lists and mappings only.

    Raises
    ------
    DeclarationError
        One sentence with the file, the place and what is expected there.
    """
    data = parse_yaml(path)
    faults = sorted(_validator(schema).iter_errors(data), key=lambda e: list(map(str, e.path)))
    if faults:
        raise DeclarationError(f"{path.name}: {_sentence(faults[0])}")
    return data


def parse_yaml(path: Path) -> dict[str, Any]:
    """Read one YAML file strictly, without a schema (see `read_yaml`)."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DeclarationError(
            f"{path.name} cannot be read ({error.strerror}); restore it from the repository"
        ) from error
    if len(content) > MAX_BYTES:
        raise DeclarationError(f"{path.name} is over 2 MB; a declaration is a small text file")
    try:
        data = yaml.load(content.decode("utf-8"), Loader=_StrictLoader)
    except UnicodeDecodeError as error:
        raise DeclarationError(
            f"{path.name} is not UTF-8 (byte {error.start}); save it as UTF-8"
        ) from error
    except _Refused as refused:
        raise DeclarationError(f"{path.name}, line {refused.line}: {refused}") from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DeclarationError(
            f"{path.name}, line {line}: {error.problem or 'this is not YAML'}"
        ) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise DeclarationError(f"{path.name} is not readable YAML: {error}") from None
    if not isinstance(data, dict):
        raise DeclarationError(f"{path.name} must hold keys and values at its top")
    return data


def _sentence(fault: Any) -> str:
    """Tell one schema error in a person's words: entry, key, what is expected."""
    where = " → ".join(str(p) for p in fault.absolute_path) or "top of the file"
    got = json.dumps(fault.instance, ensure_ascii=False, default=str)
    got = got if len(got) <= 60 else got[:57] + "…"
    expected: dict[str, str] = {
        "type": f"expected {_words(fault.validator_value)}, found {got}",
        "enum": f"expected one of {_words(fault.validator_value)}, found {got}",
        "const": f"expected {fault.validator_value!r}, found {got}",
        "pattern": f"{got} does not have the expected form ({fault.validator_value})",
        "minLength": "a text is missing here",
        "minItems": _at("least", fault),
        "maxItems": _at("most", fault),
    }
    note = fault.schema.get("$comment") if isinstance(fault.schema, dict) else None
    told = expected.get(fault.validator, fault.message)
    return f"{where}: {told}" + (f" ({note})" if note else "")


def _at(end: str, fault: Any) -> str:
    """Tell a list that is too short or too long."""
    wanted = fault.validator_value
    if not isinstance(wanted, int) or not isinstance(fault.instance, list):
        return ""
    things = "item is" if wanted == 1 else "items are"
    return f"at {end} {wanted} {things} expected here, found {len(fault.instance)}"


def _words(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
