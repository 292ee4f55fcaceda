"""A pandas table on a page: one row of headers, text at the left, numbers at the right."""

from __future__ import annotations

import re

_ROW = re.compile(r"<tr\b[^>]*>.*?</tr>", re.DOTALL)
_CELL = re.compile(r"<(t[hd])([^>]*)>(.*?)</\1>", re.DOTALL)
_HEAD = re.compile(r"<thead>.*?</thead>", re.DOTALL)
_NUMBER = re.compile(r"\s*(?:[-−+]?[\d\s\u00a0\u202f.,]+[%$]?|NaN|NaT|None|…|\.\.\.)?\s*")


def arranged(html: str) -> str:
    """Return a table with its index's name among its headers, and its columns of text marked.

    A table whose rows have not the same number of cells comes back as it is.
    """
    html = _HEAD.sub(lambda head: _one_row(head[0]), html, count=1)
    rows = [_CELL.findall(row) for row in _ROW.findall(html)]
    if "colspan" in html or "rowspan" in html or len({len(row) for row in rows}) != 1:
        return html
    body = [_CELL.findall(row) for row in _ROW.findall(_HEAD.sub("", html))]
    texts = {i for row in body for i, cell in enumerate(row) if not _NUMBER.fullmatch(cell[2])}
    return _ROW.sub(lambda row: _marked(row[0], texts), html)


def _one_row(head: str) -> str:
    """Join the two rows that pandas writes where the index has a name."""
    rows = _ROW.findall(head)
    if len(rows) != 2:
        return head
    columns, index = (_CELL.findall(row) for row in rows)
    names = [i for i, cell in enumerate(index) if cell[2].strip()]
    free = len(columns) == len(index) and all(not columns[i][2].strip() for i in names)
    if not names or not free or names != list(range(len(names))):
        return head
    cells = index[: len(names)] + columns[len(names) :]
    joined = "".join(f"<{tag}{rest}>{text}</{tag}>" for tag, rest, text in cells)
    return f"<thead>\n<tr>{joined}</tr>\n</thead>"


def _marked(row: str, texts: set[int]) -> str:
    places = iter(range(row.count("</t")))

    def mark(cell: re.Match[str]) -> str:
        tag, rest, text = cell.groups()
        if next(places) in texts and "class=" not in rest:
            rest = f' class="text-left"{rest}'
        return f"<{tag}{rest}>{text}</{tag}>"

    return _CELL.sub(mark, row)
