"""From the published file to the declared extract, byte for byte in the publisher's dialect.

Cells are cut and put together again as raw bytes, never parsed and rewritten: byte order mark,
line ends, quotes, spellings and short rows stay as the publisher wrote them. Every declared
encoding holds ASCII as itself, so separators and quotes can be found without decoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ateliers.errors import AteliersError, shown
from ateliers.language import Text, quoted
from ateliers.registry import Dataset, Dialect

BOM = b"\xef\xbb\xbf"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# UTF-8 read as something else and written again: « é » has become « Ã© ». « SÃO » is a word.
_TWICE = re.compile("Ã(?![A-Za-zÀ-ÖØ-öø-ÿ])")


class ExtractError(AteliersError):
    """What came is not the declared table; `told` says why in both languages."""

    def __init__(self, name: str, fr: str, en: str) -> None:
        super().__init__(f"{name}: {en}")
        self.told: Text = {"fr": fr, "en": en}


@dataclass(frozen=True, slots=True)
class Record:
    """One record as raw bytes: its cells, quotes included, and its line end."""

    cells: list[bytes]
    end: bytes

    @property
    def blank(self) -> bool:
        return self.cells == [b""]


def extract(content: bytes, ds: Dataset) -> bytes:
    """Return the declared extract of a published file.

    Parameters
    ----------
    content : bytes
        The file as it came.
    ds : Dataset
        Its declaration: the dialect of its route, the columns that are kept or renumbered.

    Returns
    -------
    bytes
        The same bytes where the declaration keeps everything.

    Raises
    ------
    ExtractError
        When this cannot be the table: a web page, a wrong encoding, a missing column, too few
        rows, a file cut short, characters already lost.
    """
    dialect = ds.dialect
    _refuse_non_table(content, ds)
    _refuse_text(content, dialect, ds)
    mark = BOM if content.startswith(BOM) else b""
    lines = records(content[len(mark) :], dialect.delimiter, ds.id)
    header = next(lines)
    published = [unquote(cell).decode(dialect.encoding) for cell in header.cells]
    places = _places(published, ds)
    head = _renamed(header, places, ds)
    renumbered = {name for change in ds.renumbered for name in change.columns}
    numbers: dict[int, dict[bytes, bytes]] = {
        place: {} for place, name in places.items() if name in renumbered
    }
    keep = list(places)
    out = bytearray(mark + _join(head, keep, dialect))
    rows = 0
    for record in lines:
        if record.blank:
            out += record.end
            continue
        rows += 1
        if len(record.cells) > len(header.cells):
            have, most = len(record.cells), len(header.cells)
            raise ExtractError(
                ds.id,
                f"l’enregistrement {rows} a {have} cellules, et l’en-tête {most}",
                f"record {rows} has {have} cells, and the header {most}",
            )
        for place, seen in numbers.items():
            if place < len(record.cells):
                record.cells[place] = _number(record.cells[place], seen)
        out += _join(record, keep, dialect)
    if rows and not record.end and len(record.cells) < len(header.cells):
        raise _cut(ds)
    kept = bytes(out)
    _refuse_twice(kept[len(mark) :], dialect, ds)
    if rows < ds.least_rows:
        raise ExtractError(
            ds.id,
            f"il n’y a que {rows} lignes, et au moins {ds.least_rows} sont attendues",
            f"there are only {rows} rows, and at least {ds.least_rows} are expected",
        )
    return kept


def records(content: bytes, delimiter: str, name: str = "file") -> Iterator[Record]:
    """Cut a delimited file into records of raw cells.

    Raises
    ------
    ExtractError
        When a quoted cell is not closed or goes on after its closing quote.
    """
    mark = delimiter.encode()
    # Possessive: a quote that is never closed would cost a hundred times its text in memory.
    cell = re.compile(
        rb'("(?:[^"]++|"")*+"|[^"' + re.escape(mark) + rb"\r\n][^" + re.escape(mark) + rb"\r\n]*+|)"
        rb"(" + re.escape(mark) + rb"|\r\n|\n|\r|\Z)"
    )
    cells: list[bytes] = []
    at, size = 0, len(content)
    while at < size:
        found = cell.match(content, at)
        if found is None:
            line = content.count(b"\n", 0, at) + 1
            raise ExtractError(
                name,
                f"à la ligne {line}, un guillemet n’est jamais refermé",
                f"on line {line}, a quotation mark is never closed",
            )
        cells.append(found[1])
        at = found.end()
        if found[2] != mark:
            yield Record(cells, found[2])
            cells = []
    if cells:  # the file ends on a separator
        yield Record([*cells, b""], b"")


def unquote(cell: bytes) -> bytes:
    """Return the value of a raw cell."""
    return cell[1:-1].replace(b'""', b'"') if cell.startswith(b'"') else cell


def count_rows(content: bytes, dialect: Dialect) -> int:
    """Count the records of a table, header excluded."""
    body = content.removeprefix(BOM)
    return sum(not record.blank for record in records(body, dialect.delimiter)) - 1


def _refuse_non_table(content: bytes, ds: Dataset) -> None:
    start = content[:400].removeprefix(BOM).lstrip()
    if not start:
        raise ExtractError(ds.id, "le fichier reçu est vide", "the file that came is empty")
    for first, fr, en in (
        (b"<", "une page Web", "a web page"),
        (b"{", "du JSON", "JSON"),
        (b"PK\x03\x04", "un fichier zip", "a zip file"),
    ):
        if start.startswith(first):
            raise ExtractError(
                ds.id,
                f"ce qui a été reçu est {fr}, pas une table",
                f"what came is {en}, not a table",
            )
    if ds.dialect.last_end and not content.endswith((b"\n", b"\r")):
        raise _cut(ds)


def _cut(ds: Dataset) -> ExtractError:
    return ExtractError(
        ds.id,
        "la dernière ligne est inachevée, le fichier a été coupé",
        "the last line is unfinished, the file was cut short",
    )


def _refuse_text(content: bytes, dialect: Dialect, ds: Dataset) -> None:
    try:
        text = content.decode(dialect.encoding)
    except UnicodeDecodeError as error:
        raise ExtractError(
            ds.id,
            f"l’octet {error.start} n’est pas du {dialect.encoding}, l’encodage déclaré",
            f"byte {error.start} is not {dialect.encoding}, the declared encoding",
        ) from None
    if "\ufffd" in text:
        raise ExtractError(
            ds.id,
            "des caractères ont été perdus avant la publication (U+FFFD)",
            "characters were lost before publication (U+FFFD)",
        )
    control = _CONTROL.search(text)
    if control:
        which = f"U+{ord(control[0]):04X}"
        raise ExtractError(
            ds.id,
            f"des caractères de commande ({which}) se mêlent aux lettres; "
            f"l’encodage déclaré est {dialect.encoding}",
            f"control characters ({which}) stand among the letters; "
            f"the declared encoding is {dialect.encoding}",
        )


def _refuse_twice(body: bytes, dialect: Dialect, ds: Dataset) -> None:
    if not _TWICE.search(body.decode(dialect.encoding)):
        return
    lines = records(body, dialect.delimiter)
    names = [unquote(cell).decode(dialect.encoding) for cell in next(lines).cells]
    for record in lines:
        for name, cell in zip(names, record.cells, strict=False):
            found = _TWICE.search(cell.decode(dialect.encoding))
            if found:
                wrong = shown(found.string[found.start() : found.end() + 1])
                raise ExtractError(
                    ds.id,
                    f"{quoted(name, 'fr')} contient {quoted(wrong, 'fr')}\u00a0: "
                    "des accents ont été encodés deux fois",
                    f"{quoted(name, 'en')} holds {quoted(wrong, 'en')}: accents were encoded twice",
                )


def _places(published: list[str], ds: Dataset) -> dict[int, str]:
    """Map the place of each kept column in the file to its declared name."""
    there = {ds.route.names.get(column.name, column.name): column.name for column in ds.columns}
    missing = [name for name in there if published.count(name) != 1]
    if missing:
        known = {*there, *(name for change in ds.removed for name in change.columns)}
        # A first line that holds none of the names is no header: nothing of it is repeated.
        header = len(missing) < len(there)
        come = [shown(name) for name in published if header and name and name not in known]
        names, new = ", ".join(missing[:5]), ", ".join(come[:5])
        raise ExtractError(
            ds.id,
            f"l’en-tête devrait contenir une fois, et une seule, {names}"
            + (f"; ce qui y est nouveau\u00a0: {new}" if new else ""),
            f"the header does not hold, or not once, {names}"
            + (f"; what is new there: {new}" if new else ""),
        )
    return {place: there[name] for place, name in enumerate(published) if name in there}


def _renamed(header: Record, places: dict[int, str], ds: Dataset) -> Record:
    """Give the columns their declared names where the route calls them otherwise."""
    cells = list(header.cells)
    for place, name in places.items():
        if name in ds.route.names:
            cells[place] = b'"' + name.replace('"', '""').encode(ds.dialect.encoding) + b'"'
    return Record(cells, header.end)


def _number(cell: bytes, seen: dict[bytes, bytes]) -> bytes:
    value = unquote(cell)
    if not value:
        return cell
    new = seen.setdefault(value, b"%d" % (len(seen) + 1))
    return b'"' + new + b'"' if cell.startswith(b'"') else new


def _join(record: Record, keep: list[int], dialect: Dialect) -> bytes:
    cells = [record.cells[place] for place in keep if place < len(record.cells)]
    # A record whose kept cells are all empty must not become a blank line, which counts for none.
    return (dialect.delimiter.encode().join(cells) or b'""') + record.end
