"""How to open a table in UTF-8: each snippet is what a test runs."""

from __future__ import annotations

import json

from ateliers.language import Lang, number
from ateliers.site.blocks import Place
from ateliers.site.column_words import WORDS
from ateliers.site.table_files import TableFile
from ateliers.tables import DATES

_LINE = 44


def opening(file: TableFile, place: Place) -> str:
    """Return the ways to open the file, as Markdown."""
    lang, address = place.lang, file.address(place)
    curl_note = WORDS["curl_lead"][lang] + ("" if address else WORDS["curl_address"][lang])
    parts = [
        WORDS["open_lead"][lang].format(file=file.name, n=number(file.rows, lang)),
        f"### {WORDS['sheet'][lang]}",
        spreadsheet(file, lang),
        "### pandas",
        _code("python", pandas(file)),
        "### DuckDB",
        _code("text", duckdb(file)),
        "### R",
        _code("r", r(file)),
        f"### {WORDS['curl'][lang]}",
        curl_note,
        _code("bash", curl(file, address or WORDS["address"][lang])),
    ]
    return "\n\n".join(parts) + "\n"


def pandas(file: TableFile) -> str:
    """Return the Python that reads the file: codes as text, days as days."""
    dates = [column.name for column in file.columns if column.type in DATES]
    arguments = [_quoted(file.name)]
    if file.codes:
        texts = _together([f'{_quoted(code)}: "str"' for code in file.codes], 4, ",")
        arguments.append(f"dtype={{{texts}}}")
    if dates:
        arguments.append(f"parse_dates=[{', '.join(map(_quoted, dates))}]")
    inside = "".join(f"\n    {each}," for each in arguments)
    return f"import pandas as pd\n\ndata = pd.read_csv({inside}\n)\nlen(data)"


def duckdb(file: TableFile) -> str:
    """Return the SQL that reads the file."""
    codes = _together([f"{_sql(code)}: 'VARCHAR'" for code in file.codes], 2)
    types = f",\n  types = {{{codes}}}" if codes else ""
    return f"SELECT *\nFROM read_csv(\n  {_sql(file.name)}{types}\n);"


def r(file: TableFile) -> str:
    """Return the R that reads the file, with the names as published."""
    codes = _together([f'{_quoted(code)} = "character"' for code in file.codes], 2)
    kept = f",\n  colClasses = c({codes})" if codes else ""
    return (
        f'data <- read.csv(\n  {_quoted(file.name)},\n  encoding = "UTF-8",\n  check.names = FALSE,'
        f'\n  na.strings = ""{kept}\n)\nnrow(data)'
    )


def curl(file: TableFile, address: str) -> str:
    """Return the commands that fetch the file and check its sum."""
    return (
        f"curl --fail --location --output {file.name} {address}\n"
        f'echo "{file.sha256}  {file.name}" | sha256sum --check'
    )


def spreadsheet(file: TableFile, lang: Lang) -> str:
    """Return the steps in LibreOffice Calc and in Excel."""
    codes = listed(file.codes, lang)
    numbers = listed([c.name for c in file.columns if c.type == "number"], lang)
    calc = WORDS["calc"][lang] + (WORDS["calc_codes"][lang].format(codes=codes) if codes else "")
    excel = WORDS["excel"][lang]
    excel += WORDS["excel_codes"][lang].format(codes=codes) if codes else ""
    excel += WORDS["excel_numbers"][lang].format(numbers=numbers) if numbers else ""
    return f"- {calc}\n- {excel}."


def listed(names: list[str], lang: Lang) -> str:
    """Return names of columns as a text lists them."""
    told = [f"`{name}`" for name in names]
    return WORDS["and"][lang].join(filter(None, [", ".join(told[:-1]), *told[-1:]]))


def _together(items: list[str], indent: int, last: str = "") -> str:
    """Join on one line what a page shows whole; else put each on a line of its own."""
    line = ", ".join(items)
    if len(line) <= _LINE:
        return line
    inner = f"\n{' ' * indent}{' ' * (indent or 2)}"
    return f"{inner}{f',{inner}'.join(items)}{last}\n{' ' * indent}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _sql(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _code(language: str, code: str) -> str:
    return f"```{language}\n{code}\n```"
