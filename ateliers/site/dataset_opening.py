"""How to open the file of a dataset in UTF-8: each snippet is what a test runs."""

from __future__ import annotations

import hashlib
import json

from ateliers.language import Lang, number
from ateliers.registry import Dataset
from ateliers.site import data_files
from ateliers.site.blocks import Place
from ateliers.site.column_words import WORDS
from ateliers.tables import DATES


def opening(ds: Dataset, place: Place) -> str:
    """Return the ways to open the file, as Markdown."""
    lang, rows = place.lang, number(ds.snapshot.rows, place.lang)
    address = place.app.config.ateliers_baseurl.rstrip("/")
    if address:
        address = f"{address}/{lang}/{data_files.FOLDER}/{data_files.names(ds)[1]}"
    curl_note = WORDS["curl_lead"][lang] + ("" if address else WORDS["curl_address"][lang])
    parts = [
        WORDS["open_lead"][lang].format(n=rows),
        f"### {WORDS['sheet'][lang]}",
        spreadsheet(ds, place),
        "### pandas",
        _code("python", pandas(ds)),
        "### DuckDB",
        _code("text", duckdb(ds)),
        "### R",
        _code("r", r(ds)),
        f"### {WORDS['curl'][lang]}",
        curl_note,
        _code("bash", curl(ds, address or WORDS["address"][lang])),
    ]
    return "\n\n".join(parts) + "\n"


def pandas(ds: Dataset) -> str:
    """Return the Python that reads the file: codes as text, days as days."""
    dates = [column.name for column in ds.columns if column.type in DATES]
    arguments = [_quoted(_file(ds))]
    if codes := _codes(ds):
        texts = ", ".join(f'{_quoted(code)}: "str"' for code in codes)
        arguments.append(f"dtype={{{texts}}}")
    if dates:
        arguments.append(f"parse_dates=[{', '.join(map(_quoted, dates))}]")
    inside = "".join(f"\n    {each}," for each in arguments)
    return f"import pandas as pd\n\ndata = pd.read_csv({inside}\n)\nlen(data)"


def duckdb(ds: Dataset) -> str:
    """Return the SQL that reads the file."""
    codes = ", ".join(f"{_sql(code)}: 'VARCHAR'" for code in _codes(ds))
    types = f",\n  types = {{{codes}}}" if codes else ""
    return f"SELECT *\nFROM read_csv(\n  {_sql(_file(ds))}{types}\n);"


def r(ds: Dataset) -> str:
    """Return the R that reads the file, with the names as published."""
    codes = ", ".join(f'{_quoted(code)} = "character"' for code in _codes(ds))
    kept = f",\n  colClasses = c({codes})" if codes else ""
    return (
        f'data <- read.csv(\n  {_quoted(_file(ds))},\n  encoding = "UTF-8",\n  check.names = FALSE,'
        f'\n  na.strings = ""{kept}\n)\nnrow(data)'
    )


def curl(ds: Dataset, address: str) -> str:
    """Return the commands that fetch the file and check its sum."""
    name = data_files.names(ds)[1]
    digest = hashlib.sha256(data_files.contents(ds)[name]).hexdigest()
    return (
        f"curl --fail --location --output {name} {address}\n"
        f'echo "{digest}  {name}" | sha256sum --check'
    )


def spreadsheet(ds: Dataset, place: Place) -> str:
    """Return the steps in LibreOffice Calc and in Excel."""
    lang = place.lang
    codes = _listed(_codes(ds), lang)
    numbers = _listed([c.name for c in ds.columns if c.type == "number"], lang)
    calc = WORDS["calc"][lang] + (WORDS["calc_codes"][lang].format(codes=codes) if codes else "")
    excel = WORDS["excel"][lang].format(colon=place.colon)
    excel += WORDS["excel_codes"][lang].format(codes=codes) if codes else ""
    excel += WORDS["excel_numbers"][lang].format(numbers=numbers) if numbers else ""
    return f"- {calc}\n- {excel}."


def _file(ds: Dataset) -> str:
    return data_files.names(ds)[1]


def _codes(ds: Dataset) -> list[str]:
    return [column.name for column in ds.columns if column.type == "code"]


def _listed(names: list[str], lang: Lang) -> str:
    told = [f"`{name}`" for name in names]
    return WORDS["and"][lang].join(filter(None, [", ".join(told[:-1]), *told[-1:]]))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _sql(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _code(language: str, code: str) -> str:
    return f"```{language}\n{code}\n```"
