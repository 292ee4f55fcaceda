"""A widget: the same bytes, read under another encoding or another separator."""

from __future__ import annotations

import json
import re
from html import escape
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from ateliers.errors import AteliersError
from ateliers.language import NBSP, Lang, Text
from ateliers.widgets import bytes_states, frontend

_HERE = Path(__file__).parent

_WORDS: dict[str, Text] = {
    "file": {
        "fr": "Premières lignes de {}, telles quelles",
        "en": "First lines of {}, as they are",
    },
    "chips": {
        "fr": (
            "Dans un cadre : le code d’un octet qui n’est ni une lettre sans accent, "
            "ni un chiffre, ni un signe courant."
        ),
        "en": (
            "In a frame: the code of a byte that is neither an unaccented letter, "
            "a digit nor a common sign."
        ),
    },
    "encoding": {"fr": "Encodage", "en": "Encoding"},
    "separator": {"fr": "Séparateur", "en": "Separator"},
    "header": {
        "fr": "La première ligne porte les noms des colonnes",
        "en": "The first line holds the names of the columns",
    },
    "result": {"fr": "Table obtenue", "en": "Resulting table"},
    "byte": {"fr": "octet", "en": "byte"},
    "column": {"fr": "colonne", "en": "column"},
}
_FALLBACK = (("utf-8", "comma"), ("utf-8", "semicolon"), ("cp1252", "semicolon"))


class BytesReader(anywidget.AnyWidget):
    """Show the first lines of a file and what becomes of them.

    Parameters
    ----------
    path : path or str
        A text file with separated values; its first 12 lines are kept, the file is not used again.
    lang : {"fr", "en"}
        The language of the words.

    Raises
    ------
    AteliersError
        The file cannot be read, or is empty.
    """

    _esm = (_HERE / "bytes_reader.js").read_text("utf-8")
    _css = (_HERE / "bytes_reader.css").read_text("utf-8")
    props = traitlets.Dict().tag(sync=True)

    def __init__(self, path: str | Path, lang: Lang = "fr") -> None:
        # A snapshot carries the start of its checksum in its name: no help to a reader.
        self._name = re.sub(r"\.[0-9a-f]{8}(?=\.csv$)", "", Path(path).name)
        self._lang = lang
        super().__init__(props=props_of(_read(Path(path), lang), self._name, lang))

    def open(self) -> None:
        """Open the channel to the front end, unless nobody is there."""
        if frontend.live():
            super().open()

    def __repr__(self) -> str:
        return f"BytesReader({self._name!r})"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        bundle = {"text/plain": repr(self), "text/html": fallback(self.props)}
        if not frontend.live():
            return bundle
        view: Any = super()._repr_mimebundle_(**kwargs)
        return {**view[0], **bundle}, view[1]


def _read(path: Path, lang: Lang) -> bytes:
    try:
        with path.open("rb") as file:
            data = bytes_states.first_lines(file.read(bytes_states.MAX_BYTES * 2))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise AteliersError(
            f"Le fichier {path.name} ne peut pas être lu ({reason}){NBSP}: vérifiez son chemin."
            if lang == "fr"
            else f"The file {path.name} cannot be read ({reason}): check its path."
        ) from None
    if not data.strip():
        raise AteliersError(
            f"Le fichier {path.name} est vide{NBSP}: choisissez-en un qui a des lignes."
            if lang == "fr"
            else f"The file {path.name} is empty: choose one that has lines."
        )
    return data


def props_of(data: bytes, name: str, lang: Lang) -> dict[str, Any]:
    """Return everything the ES module shows: words, bytes, choices, states."""
    return {
        "lang": lang,
        "words": {key: text[lang].format(name) for key, text in _WORDS.items()},
        "bytes": bytes_states.raw_lines(data),
        "encodings": [list(item) for item in bytes_states.ENCODINGS.items()],
        "separators": [
            [key, f"{said[lang]} ({sign})".replace("\t", "\\t")]
            for key, (sign, said) in bytes_states.SEPARATORS.items()
        ],
        "states": bytes_states.states(data, lang),
    }


def fallback(props: dict[str, Any]) -> str:
    """Return what is read without JavaScript: the bytes and three states, as tables."""
    words, lang = props["words"], props["lang"]
    encodings, separators = dict(props["encodings"]), dict(props["separators"])
    stop = f"{NBSP}:" if lang == "fr" else ":"
    raw = "\n".join(_raw(line) for line in props["bytes"])
    parts = [f"<p><strong>{escape(words['file'])}</strong></p>"]
    parts.append(
        f'<pre style="overflow-x:auto" tabindex="0">{raw}</pre><p>{escape(words["chips"])}</p>'
    )
    for encoding, separator in _FALLBACK:
        state = props["states"][encoding][separator]
        choice = f"{encodings[encoding]}, {separators[separator]}"
        parts.append(f"<p><strong>{escape(choice)}</strong>{stop} {escape(state['sentence'])}</p>")
        parts.append(_table(state["rows"][:3], f"{words['result']}, {choice}"))
    text = json.dumps(props, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return (
        f'<div class="ateliers-widget bytes-reader" data-widget="bytes_reader" lang="{lang}">'
        f'<script type="application/json">{text}</script>{"".join(parts)}</div>'
    )


def _raw(line: list[str | list[str]]) -> str:
    return "".join(
        escape(run) if isinstance(run, str) else "".join(f"<b>[{byte}]</b>" for byte in run)
        for run in line
    )


def _table(rows: list[list[str]], label: str) -> str:
    head, *rest = rows
    names = "".join(
        f'<th scope="col">{escape(cell)}</th>' if cell.strip() else "<td></td>" for cell in head
    )
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rest
    )
    return (
        '<div class="scroll" style="overflow-x:auto" tabindex="0" role="region" '
        f'aria-label="{escape(label)}">'
        f"<table><thead><tr>{names}</tr></thead><tbody>{body}</tbody></table></div>"
    )
