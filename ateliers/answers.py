"""Read whatever a learner answers into one plain form, so that it can be compared by meaning.

``40.5``, ``np.float64(40.5)``, ``"40,5"`` and a Series of one cell are the same number; a dict, a
Series and a table of two columns are the same set of named values. Nothing here iterates over an
object of unknown size or trusts its methods: what is not a known type is told by its kind.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata
from dataclasses import dataclass
from numbers import Number as AnyNumber
from typing import TYPE_CHECKING, Any

from ateliers.language import MONTHS

if TYPE_CHECKING:
    import pandas as pd

MAX_ITEMS = 200_000
MAX_TEXT = 10_000


@dataclass(frozen=True)
class Answer:
    """An answer in plain form.

    Attributes
    ----------
    kind : str
        ``number``, ``date``, ``text``, ``keyed``, ``table``, or ``other``.
    value : object
        A float, a `datetime`, a str, a dict name → cell, a dict column → list of cells, or for
        ``other`` the word for what it is (a key of `ateliers.messages.KINDS`).
    shape : tuple of int
        Rows and columns where the answer was a table.
    """

    kind: str
    value: Any
    shape: tuple[int, ...] = ()


Cell = float | str | dt.datetime | bool | None
_NUMBER = re.compile(r"[-−+]?\d+(?:[.,]\d+)?")


def typed_number(text: str, lang: str) -> float | None:
    """Read a number as people type it, or return None.

    ``1 269``, ``1269``, ``138,3 %``, ``138.3`` and ``$1,269`` are read; in English a comma followed
    by three digits separates thousands, in French it is the decimal mark.
    """
    compact = re.sub(r"[\s\u00a0\u202f$%’']", "", unicodedata.normalize("NFKC", text))
    compact = compact.replace("−", "-")
    if lang == "en" and re.fullmatch(r"[-+]?\d{1,3}(,\d{3})+(\.\d+)?", compact):
        compact = compact.replace(",", "")
    if not _NUMBER.fullmatch(compact):
        return None
    return float(compact.replace(",", "."))


_ABOUT = re.compile(r"^(?:environ|à peu près|about|around|roughly|[~≈])\s*", re.IGNORECASE)
_SCALE = re.compile(r"\b(?:millions?|milliards?|billions?|mille|milliers?|thousands?|k|m)\b", re.I)
_UNIT = re.compile(
    r"(?P<number>.*?\d)(?P<unit>[^\d+*=<>()]*(?:\b(?:sur|pour|of|in|per)\s100)?[^\d+*=<>()]*)"
)


def number_with_unit(text: str, lang: str) -> float | None:
    """Read a number and the words that people put around it, or return None.

    ``988 habitants``, ``about 3,100``, ``21.3 people in 100``; never ``1.9 million``, which a
    reader who drops the word would take for 1.9.
    """
    plain = _ABOUT.sub("", unicodedata.normalize("NFKC", text).strip())
    found = _UNIT.fullmatch(plain)
    if not found or _SCALE.search(found["unit"]):
        return None
    return typed_number(found["number"], lang)


_DATES = (
    (re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?(?:\.0+)?)?"), (1, 2, 3)),
    (re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})"), (3, 2, 1)),
)


def typed_date(text: str) -> dt.datetime | None:
    """Read ``2012-06-14`` or ``14/06/2012`` (day first, as in the file), or return None."""
    for pattern, (year, month, day) in _DATES:
        if found := pattern.fullmatch(text.strip()):
            try:
                return dt.datetime(int(found[year]), int(found[month]), int(found[day]))
            except ValueError:
                return None
    return _date_in_words(text)


_IN_WORDS = (
    re.compile(r"(?:\w+[, ]+)?(?:le )?(?P<day>\d{1,2})(?:er)? (?P<month>\w+),? (?P<year>\d{4})"),
    re.compile(r"(?:\w+, )?(?P<month>\w+) (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"),
)


def _date_in_words(text: str) -> dt.datetime | None:
    """Read ``14 juin 2012``, ``jeudi 14 juin 2012`` or ``June 14, 2012``."""
    plain = re.sub(r"[\s\u00a0]+", " ", text.strip().casefold())
    for pattern in _IN_WORDS:
        found = pattern.fullmatch(plain)
        for names in MONTHS.values() if found else ():
            months = [name.casefold() for name in names]
            if found and found["month"] in months:
                month = months.index(found["month"]) + 1
                try:
                    return dt.datetime(int(found["year"]), month, int(found["day"]))
                except ValueError:
                    return None
    return None


def cell(value: Any) -> Cell:
    """Return one value in plain form: missing values of every sort are None."""
    import numpy as np
    import pandas as pd

    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, str):
        # Read by hand, an empty cell is an empty text: nothing was written there either.
        return unicodedata.normalize("NFC", value[:MAX_TEXT]) or None
    if isinstance(value, np.generic):
        value = pd.Timestamp(str(value)) if value.dtype.kind == "M" else value.item()
    if isinstance(value, bool):
        return value
    if isinstance(value, pd.Period):
        value = value.start_time
    if isinstance(value, dt.datetime):
        if value is pd.NaT:
            return None
        # Timestamps carry nanoseconds and zones; a lesson compares what a person reads.
        return dt.datetime(*value.timetuple()[:6])
    if isinstance(value, dt.date):
        return dt.datetime(value.year, value.month, value.day)
    if isinstance(value, AnyNumber) and not isinstance(value, complex):
        number = float(value)  # type: ignore[arg-type]
        return None if math.isnan(number) else number
    raise TypeError("not a cell")


def _single(value: Any) -> Any:
    """Take the only cell out of a Series, table, array or list that holds one."""
    import numpy as np
    import pandas as pd

    if isinstance(value, (pd.Series, pd.DataFrame, pd.Index, np.ndarray)) and value.size == 1:
        return (
            value.to_numpy().reshape(-1)[0] if not isinstance(value, np.ndarray) else value.flat[0]
        )
    if isinstance(value, (list, tuple)) and len(value) == 1:
        return value[0]
    return value


def _name(value: Any) -> str:
    plain = cell(value)
    if isinstance(plain, dt.datetime):
        return plain.date().isoformat()
    if isinstance(plain, float) and plain.is_integer():
        return str(int(plain))
    return "" if plain is None else str(plain).strip()


def table(value: Any, key: str = "") -> Answer | None:
    """Read a DataFrame as columns of cells; an index named as the key counts as a column."""
    import pandas as pd

    if not isinstance(value, pd.DataFrame) or value.size > MAX_ITEMS * 10:
        return None
    frame = value
    if key and key not in frame.columns and key in frame.index.names:
        frame = frame.reset_index()
    if isinstance(frame.columns, pd.MultiIndex):
        frame = frame.set_axis([" ".join(map(str, c)).strip() for c in frame.columns], axis=1)
    # In a table, an empty text is not a missing value: sums and means treat them differently.
    columns = {
        str(name): ["" if isinstance(v, str) and not v else cell(v) for v in frame.iloc[:, i]]
        for i, name in enumerate(frame.columns)
    }
    return Answer("table", columns, frame.shape)


def keyed(value: Any, names: frozenset[str] = frozenset()) -> Answer | None:
    """Read named values out of a dict, a Series, a list of pairs, or a table long or wide.

    Parameters
    ----------
    value : object
        The answer.
    names : frozenset of str
        The names that are expected: they tell the column of names from the column of values.
    """
    import pandas as pd

    pairs: list[tuple[Any, Any]] | None = None
    shape: tuple[int, ...] = ()
    if isinstance(value, pd.DataFrame):
        shape = value.shape
        lone = _lone_measure(value, names)
        if value.shape[1] == 1:
            value = value.iloc[:, 0]
        elif lone is not None:
            value = lone
        elif value.shape[0] == 1:
            value = value.iloc[0]
        elif value.shape[1] == 2:
            cells = [[cell(v) for v in value.iloc[:, i]] for i in (0, 1)]
            score = [sum(_name(v) in names for v in c) for c in cells]
            if not any(score) and any(str(label).strip() in names for label in value.index):
                return None  # two values for each name, which stands in the index
            left = 0 if score[0] >= score[1] else 1
            pairs = list(zip(cells[left], cells[1 - left], strict=True))
        else:
            return None
    if isinstance(value, pd.Series) and len(value) <= MAX_ITEMS:
        pairs = list(zip(value.index.tolist(), value.tolist(), strict=True))
    elif isinstance(value, dict) and len(value) <= MAX_ITEMS:
        pairs = list(value.items())
    elif (
        isinstance(value, (list, tuple))
        and 0 < len(value) <= MAX_ITEMS
        and all(isinstance(item, (list, tuple)) and len(item) == 2 for item in value)
    ):
        pairs = [tuple(item) for item in value]  # type: ignore[misc]
    if pairs is None:
        return None
    found: dict[str, Cell] = {}
    for name, content in pairs:
        text = _name(name)
        if text in found:
            return Answer("repeated", text, shape)
        found[text] = cell(_single(content))
    return Answer("keyed", found, shape)


def _lone_measure(frame: pd.DataFrame, names: frozenset[str]) -> pd.Series | None:
    """Return the one column of numbers of a table whose index holds the names, texts beside it."""
    from pandas.api.types import is_bool_dtype, is_numeric_dtype

    columns = [frame.iloc[:, place] for place in range(frame.shape[1])]
    held, *beside = (sum(_name(v) in names for v in c) for c in (frame.index, *columns))
    if not held or max(beside, default=0) > held:
        return None  # numbers of rows may look like names; where a column holds more, they are not
    numbers = [c for c in columns if is_numeric_dtype(c.dtype) and not is_bool_dtype(c.dtype)]
    return numbers[0] if len(numbers) == 1 else None


def read(value: Any, expected: str, lang: str, key: str = "", names: Any = frozenset()) -> Answer:
    """Read an answer, first as what is expected, else as what it is.

    Never raises: what cannot be read is an ``Answer("other", kind)``.
    """
    try:
        return _read(value, expected, lang, key, frozenset(names))
    except Exception:  # a learner's object may raise anything, from any method
        return Answer("other", "object")


def _read(value: Any, expected: str, lang: str, key: str, names: frozenset[str]) -> Answer:
    import numpy as np
    import pandas as pd

    one = _single(value)
    if isinstance(one, str):
        if len(one) > MAX_TEXT:
            return Answer("other", "long text")
        number = typed_number(one, lang) if expected == "number" and "%" not in one else None
        if number is not None:
            return Answer("number", number)
        if expected == "date" and (date := typed_date(one)) is not None:
            return Answer("date", date)
        if expected in ("number", "date", "text") or one is value:
            return Answer("text", one)
    if expected == "table" and (answer := table(value, key)):
        return answer
    if expected == "keyed" and (answer := keyed(value, names)):
        return answer
    if expected == "chart":
        from ateliers.chart_answers import read_chart

        if answer := read_chart(value, lang):  # type: ignore[arg-type]
            return answer
    if isinstance(one, (bool, np.bool_)):
        return Answer("other", "truth value")
    if value is None:
        return Answer("other", "nothing")
    if isinstance(one, (AnyNumber, dt.date, np.generic)):
        plain = cell(one)
        if isinstance(plain, float):
            return Answer("number", plain)
        if isinstance(plain, dt.datetime):
            return Answer("date", plain)
        return Answer("other", "missing")
    if one is pd.NaT or one is pd.NA:
        return Answer("other", "missing")
    if isinstance(value, pd.DataFrame):
        return table(value) or Answer("other", "large table")
    if isinstance(value, (pd.Series, dict)) and (answer := keyed(value)):
        return answer
    return Answer("other", _word(value))


def _word(value: Any) -> str:
    """Say what a value is, as a key of `ateliers.messages.KINDS`."""
    import numpy as np
    import pandas as pd

    for types, word in (
        (pd.Series, "column"),
        (pd.Index, "column"),
        (np.ndarray, "array"),
        ((list, tuple), "list"),
        ((set, frozenset), "set"),
        (dict, "dict"),
        (range, "range"),
        (bytes, "bytes"),
        (type, "class"),
    ):
        if isinstance(value, types):  # type: ignore[arg-type]
            return word
    module = type(value).__module__
    if module.startswith("pandas.core.groupby"):
        return "groups"
    if module.startswith("altair"):
        return "chart"
    if callable(value):
        return "function"
    if hasattr(type(value), "__next__"):
        return "iterator"
    return "object"
