"""The rows of a module's declaration, and new texts put into its YAML where the old ones stood."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml

from ateliers.errors import AteliersError
from ateliers.language import LANGS, Lang
from ateliers.modules import SCHEMA
from ateliers.strict_yaml import read_yaml
from ateliers.translate.rows import Changes, Row

WIDTH = 118
# Plain in any YAML: begins with a letter, and no sign that would end it or turn it into a key.
_PLAIN = re.compile(r"^[^\W\d_](?:(?!: | #)[^\n{}\[\],&*!|>'\"%@`])*(?<![:\s])$")
_NOT_TEXT = re.compile(r"^(?:true|false|null|yes|no|on|off|y|n)$", re.IGNORECASE)
_Place = tuple[yaml.ScalarNode, int]


class Facts:
    """The declaration of a module."""

    def __init__(self, id: str, book: Path) -> None:
        self.path = book / "modules" / f"{id}.yml"

    def rows(self) -> list[Row]:
        """Return every text that stands in both languages, in the order of the file."""
        return [
            Row(id, {lang: node.value for lang, (node, _) in places.items()})
            for id, places in self._places(self.path.read_text("utf-8")).items()
        ]

    def _places(self, text: str) -> dict[str, dict[Lang, _Place]]:
        return dict(_texts(yaml.compose(text, Loader=yaml.SafeLoader), "facts", 0))

    def rewritten(self, changes: Changes) -> dict[Path, bytes]:
        """Return the declaration that changed rows make, read back and compared."""
        text = self.path.read_text("utf-8")
        places = self._places(text)
        before = {
            (id, lang): node.value for id, p in places.items() for lang, (node, _) in p.items()
        }
        wanted = before | {
            (id, lang): new for id, own in changes.items() for lang, new in own.items()
        }
        spans = [
            (places[id][lang], new, f"{id} ({lang})")
            for id, own in changes.items()
            for lang, new in own.items()
        ]
        for (node, column), new, where in sorted(spans, key=lambda s: -s[0][0].start_mark.index):
            if "\n" in new.strip("\n"):
                raise AteliersError(f"{where}: this text is one paragraph; write it on one line")
            start, end = node.start_mark.index, node.end_mark.index
            old = text[start:end]
            tail = old[len(old.rstrip()) :]
            text = text[:start] + _scalar(new.strip("\n"), node, column) + tail + text[end:]
        after = {
            (id, lang): node.value
            for id, p in self._places(text).items()
            for lang, (node, _) in p.items()
        }
        if after != {key: value.strip("\n") for key, value in wanted.items()}:
            raise AteliersError(
                f"{self.path.name}: the new texts cannot be put in without touching others; "
                "write them in the file by hand"
            )
        self._hold_to_schema(text)
        return {self.path: text.encode()}

    def _hold_to_schema(self, text: str) -> None:
        with TemporaryDirectory() as folder:
            copy = Path(folder) / self.path.name
            copy.write_text(text, "utf-8")
            read_yaml(copy, SCHEMA)


def _texts(
    node: yaml.Node | None, path: str, column: int
) -> Iterator[tuple[str, dict[Lang, _Place]]]:
    if isinstance(node, yaml.SequenceNode):
        for n, each in enumerate(node.value, 1):
            yield from _texts(each, f"{path}/{n}", column)
    elif isinstance(node, yaml.MappingNode):
        entries = {key.value: (key, value) for key, value in node.value}
        if all(isinstance(entries.get(lang, (0, 0))[1], yaml.ScalarNode) for lang in LANGS):
            yield (
                path,
                {lang: (entries[lang][1], entries[lang][0].start_mark.column) for lang in LANGS},
            )
        for name, (key, value) in entries.items():
            yield from _texts(value, f"{path}/{name}", key.start_mark.column)


def _scalar(text: str, node: yaml.ScalarNode, column: int) -> str:
    """Write a text as its YAML was written: folded, quoted or plain."""
    if node.style in (">", "|"):
        lines = textwrap.wrap(
            text, WIDTH - column - 2, break_long_words=False, break_on_hyphens=False
        )
        folded = "".join(f"\n{' ' * (column + 2)}{line}" for line in lines)
        if " ".join(lines) == text:
            return f">-{folded}"
    if node.style is None and _PLAIN.match(text) and not _NOT_TEXT.match(text):
        return text
    return json.dumps(text, ensure_ascii=False)
