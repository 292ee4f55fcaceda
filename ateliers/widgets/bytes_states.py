"""What becomes of the same bytes under each encoding and separator.

Everything the widget can show is worked out here, so that the notebook, the page and the static
tables cannot tell it differently.
"""

from __future__ import annotations

import csv
import io
import re
from typing import Any

from ateliers.language import NBSP, Lang, Text, quoted

ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252",
    "mac_roman": "Mac Roman",
    "utf-16-le": "UTF-16",
}
SEPARATORS: dict[str, tuple[str, Text]] = {
    "comma": (",", {"fr": "virgule", "en": "comma"}),
    "semicolon": (";", {"fr": "point-virgule", "en": "semicolon"}),
    "tab": ("\t", {"fr": "tabulation", "en": "tab"}),
}
MAX_LINES = 12
MAX_BYTES = 6000
SHOWN_LINES = 5
MAX_COLUMNS = 30
_LINE = 200
_PICTURES = {code: 0x2400 + code for code in range(32)}

_WORDS: dict[str, Text] = {
    "nowhere": {
        "fr": "1 colonne{n}: le séparateur choisi ({sep}) n’est nulle part dans ces lignes.",
        "en": "1 column: the chosen separator ({sep}) is nowhere in these lines.",
    },
    "same": {
        "fr": "{count} colonnes sur chaque ligne.",
        "en": "{count} columns on every line.",
    },
    "uneven": {
        "fr": (
            "De {low} à {high} colonnes selon la ligne{n}: ce signe se trouve dans le texte, "
            "il ne sépare pas les colonnes."
        ),
        "en": (
            "From {low} to {high} columns depending on the line: this sign stands in the text, "
            "it does not separate the columns."
        ),
    },
    "ascii": {
        "fr": (
            "Aucun octet au-delà de 7F{n}: UTF-8, Windows-1252 et Mac Roman donnent le même texte."
        ),
        "en": "No byte above 7F: UTF-8, Windows-1252 and Mac Roman give the same text.",
    },
    "broken": {
        "fr": "L’octet {hex} n’est pas permis ici en {enc}{n}: {mark} prend sa place, dans {word}.",
        "en": "Byte {hex} is not allowed here in {enc}: {mark} stands in its place, in {word}.",
    },
    "read": {
        "fr": "L’octet {hex} se lit {mark}, dans {word}. Reconnaissez-vous ce mot?",
        "en": "Byte {hex} is read as {mark}, in {word}. Do you recognize this word?",
    },
    "read_many": {
        "fr": "Les octets {hex} se lisent {mark}, dans {word}. Reconnaissez-vous ce mot?",
        "en": "Bytes {hex} are read as {mark}, in {word}. Do you recognize this word?",
    },
    "bom": {
        "fr": (
            "Les octets EF BB BF, en tête du fichier, annoncent de l’UTF-8 (marque BOM)"
            "{n}: ils ne font pas partie du texte."
        ),
        "en": (
            "Bytes EF BB BF, at the head of the file, announce UTF-8 (the BOM mark): "
            "they are not part of the text."
        ),
    },
    "pairs": {
        "fr": "Lus deux par deux, les octets donnent d’autres signes{n}: {word}.",
        "en": "Read two by two, the bytes give other signs: {word}.",
    },
}


def first_lines(content: bytes) -> bytes:
    """Return the first lines of a file, at most 12 and at most 6000 bytes."""
    return b"".join(content[: MAX_BYTES * 2].splitlines(keepends=True)[:MAX_LINES])[:MAX_BYTES]


def raw_lines(data: bytes) -> list[list[str | list[str]]]:
    """Return the first lines as runs of plain text and, as lists, of bytes in hexadecimal."""
    lines = []
    for line in data.splitlines()[:SHOWN_LINES]:
        runs: list[str | list[str]] = []
        for text, other in re.findall(rb"([ -~]+)|([^ -~]+)", line[:_LINE]):
            runs.append(text.decode("ascii") if text else [f"{byte:02X}" for byte in other])
        lines.append([*runs, "…"] if len(line) > _LINE else runs)
    return lines


def state(data: bytes, encoding: str, separator: str, lang: Lang) -> dict[str, Any]:
    """Return the rows that one choice gives and the sentence that tells what happened."""
    sign, name = SEPARATORS[separator]
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign) if row]
    rows = rows or [[""]]
    lengths = [len(row) for row in rows]
    if max(lengths) == 1:
        columns = _say("nowhere", lang, sep=name[lang])
    elif min(lengths) == max(lengths):
        columns = _say("same", lang, count=max(lengths))
    else:
        columns = _say("uneven", lang, low=min(lengths), high=max(lengths))
    return {
        "rows": [[_cut(cell) for cell in row[:MAX_COLUMNS]] for row in rows[:SHOWN_LINES]],
        "sentence": f"{columns} {_characters(data, text, encoding, lang)}",
    }


def _cut(cell: str) -> str:
    """Shorten a cell, and show control characters by their pictures (U+2400 and on)."""
    cell = cell.translate(_PICTURES)
    return cell if len(cell) <= _LINE else cell[:_LINE] + "…"


def states(data: bytes, lang: Lang) -> dict[str, dict[str, dict[str, Any]]]:
    """Return every state: encoding, then separator."""
    return {e: {s: state(data, e, s, lang) for s in SEPARATORS} for e in ENCODINGS}


def _say(key: str, lang: Lang, **parts: object) -> str:
    return _WORDS[key][lang].format(n=NBSP, **parts)


def _characters(data: bytes, text: str, encoding: str, lang: Lang) -> str:
    """Tell what the encoding made of the first character that is not ASCII."""
    if encoding == "utf-16-le":
        return _say("pairs", lang, word=quoted(_cut(text[:6].strip()), lang))
    found = re.search(rb"[\x80-\xff]+", data)
    if found is None:
        return _say("ascii", lang)
    first = _first_character(found.group())
    if first == b"\xef\xbb\xbf" and encoding == "utf-8":
        return _say("bom", lang)
    mark = first.decode(encoding, "replace")
    before = re.search(rb"[\w-]*$", data[: found.start()])
    after = re.match(rb"(?:[\w-]|[\x80-\xff])*", data[found.start() + len(first) :])
    around = (before.group() if before else b"", after.group() if after else b"")
    word = first.join(around).decode(encoding, "replace")
    key = "read" if len(first) == 1 else "read_many"
    return _say(
        "broken" if "\ufffd" in mark else key,
        lang,
        hex=first.hex(" ").upper(),
        enc=ENCODINGS[encoding],
        mark=quoted(_cut(mark), lang),
        word=quoted(_cut(word), lang),
    )


def _first_character(run: bytes) -> bytes:
    """Return the bytes of one UTF-8 character where there is one, else one byte."""
    for length in (2, 3, 4):
        try:
            run[:length].decode("utf-8")
        except UnicodeDecodeError:
            continue
        return run[:length]
    return run[:1]
