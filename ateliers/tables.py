"""From a file in its declared dialect to a pandas table: nothing is guessed."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ateliers.extract import ExtractError
from ateliers.language import LANGS, quoted
from ateliers.registry import Column, Dataset, Period

if TYPE_CHECKING:
    import pandas as pd

TEXTS = ("text", "code", "time")
DATES = ("date", "datetime")
NUMBERS = ("integer", "number")
# What pandas reads many times faster as ISO 8601, to the same days, without holding it to a form.
_ISO = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S")


def read_arguments(ds: Dataset, proven: bool = False) -> dict[str, Any]:
    """Return the arguments of `pandas.read_csv` for a file of this dataset.

    Codes stay text as published, only an empty cell is missing, and dates are read by the
    declared pattern alone; in a ``proven`` file, whose dates were once held to it, by the quickest
    way to the same days.
    """
    dialect = ds.dialect
    dates = {column.name: _date_format(column, ds) for column in ds.columns if column.type in DATES}
    if proven:
        dates = {name: "ISO8601" if form in _ISO else form for name, form in dates.items()}
    return {
        "sep": dialect.delimiter,
        "encoding": dialect.codec,
        "decimal": dialect.decimal or ".",
        "dtype": {c.name: "str" for c in ds.columns if c.type in TEXTS or _by_hand(c, ds)},
        "parse_dates": list(dates),
        "date_format": dates,
        "keep_default_na": False,
        "na_values": [""],
        # Without this, one cell too many on each row makes the first column the index.
        "index_col": False,
    }


def read_table(file: Path | BytesIO, ds: Dataset, proven: bool = False) -> pd.DataFrame:
    """Read a file, or its bytes, in the dataset's dialect; ``proven`` is that of its arguments."""
    import pandas as pd

    table = pd.read_csv(file, **read_arguments(ds, proven))
    for column in ds.columns:
        if _by_hand(column, ds):
            cells = table[column.name].str.replace(column.decimal or ".", ".", regex=False)
            table[column.name] = pd.to_numeric(cells)
    return table


def checked_table(file: Path | BytesIO, ds: Dataset) -> pd.DataFrame:
    """Read a file and hold it to its declaration.

    Raises
    ------
    ExtractError
        One sentence that names the dataset and the column.
    """
    try:
        table = read_table(file, ds)
    except (ValueError, UnicodeError) as error:
        why = str(error).partition("\n")[0]
        raise ExtractError(
            ds.id, f"la table n’est pas lisible ({why})", f"the table cannot be read ({why})"
        ) from None
    fault = _fault(table, ds)
    if fault:
        raise ExtractError(ds.id, *fault)
    return table


def _fault(table: pd.DataFrame, ds: Dataset) -> tuple[str, str] | None:
    """Say in both languages what keeps a table from being this dataset, or None."""
    from pandas.api import types

    if set(table.columns) != {column.name for column in ds.columns}:
        return "ses colonnes ne sont pas celles attendues", "its columns are not the declared ones"
    if len(table) < ds.least_rows:
        return (
            f"il n’y a que {len(table)} lignes, et au moins {ds.least_rows} sont attendues",
            f"there are only {len(table)} rows, and at least {ds.least_rows} are expected",
        )
    for column in ds.columns:
        cells, name = table[column.name], column.name
        if column.type in DATES and not types.is_datetime64_any_dtype(cells):
            form = _date_format(column, ds)
            return (
                f"{quoted(name, 'fr')} contient autre chose que des dates de la forme {form}",
                f"{quoted(name, 'en')} holds what is not a date of the form {form}",
            )
        if column.type in NUMBERS and not types.is_numeric_dtype(cells):
            return (
                f"{quoted(name, 'fr')} contient autre chose que des nombres",
                f"{quoted(name, 'en')} holds what is not a number",
            )
        # The first cell tells most often, without a pass over a long column.
        if not column.empty and cells.head(1).isna().all() and cells.isna().all():
            return (
                f"la colonne {quoted(name, 'fr')} est vide",
                f"the column {quoted(name, 'en')} is empty",
            )
        beyond = _beyond(cells, column)
        if beyond:
            return beyond
    return None


def _beyond(cells: pd.Series, column: Column) -> tuple[str, str] | None:
    """Say which declared bound a column does not keep, or None."""
    fr, en = (quoted(column.name, lang) for lang in LANGS)
    if column.type in NUMBERS and cells.dtype.kind == "f":
        if abs(cells).max() == float("inf"):
            return f"{fr} contient un nombre infini", f"{en} holds an infinite number"
        if column.type == "integer" and (cells % 1 > 0).any():
            return (
                f"{fr} contient autre chose que des entiers",
                f"{en} holds what is not a whole number",
            )
    if column.least is not None and (cells < column.least).any():
        low = _written(cells.min())
        return (
            f"{fr} descend à {low}; le minimum attendu est {column.least}",
            f"{en} goes down to {low}, and at least {column.least} is expected",
        )
    if column.most is not None and (cells > column.most).any():
        high = _written(cells.max())
        return (
            f"{fr} monte à {high}; le maximum attendu est {column.most}",
            f"{en} goes up to {high}, and at most {column.most} is expected",
        )
    return None


def _written(value: Any) -> str:
    return f"{value:%Y-%m-%d}" if hasattr(value, "strftime") else f"{value:g}"


def period_of(ds: Dataset, table: pd.DataFrame) -> Period | None:
    """Return the first and last day of the column that tells the period, where one does."""
    if ds.period.column is None or not table[ds.period.column].notna().any():
        return None
    days = table[ds.period.column]
    return Period(f"{days.min():%Y-%m-%d}", f"{days.max():%Y-%m-%d}", ds.period.column)


def _date_format(column: Column, ds: Dataset) -> str | None:
    return column.format or ds.dialect.date


def _by_hand(column: Column, ds: Dataset) -> bool:
    """Whether a number has a decimal mark of its own, which read_csv cannot take."""
    return column.decimal is not None and column.decimal != (ds.dialect.decimal or ".")
