"""The steps of a page in LibreOffice Calc, taken without its window: codes stay, decimals count."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

from ateliers.registry import dataset
from ateliers.site import data_files
from ateliers.sources import load

# What its dialogue is told: comma, quotation mark, UTF-8, from line 1; then English (Canada).
BEFORE, ENGLISH_CANADA, TEXT = "44,34,76,1", "4105", 2


@pytest.mark.parametrize("id", ["municipalites", "piscines"])
def test_what_calc_reads(id: str, tmp_path: Path) -> None:
    if shutil.which("soffice") is None:
        pytest.skip("no LibreOffice here")
    ds, table = dataset(id), load(id, quiet=True)
    name = data_files.names(ds)[1]
    (tmp_path / name).write_bytes(data_files.contents(ds)[name])
    codes = [i for i, each in enumerate(table.columns, 1) if ds.column(each).type == "code"]
    columns = "/".join(f"{i}/{TEXT}" for i in codes)
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            f"--infilter=CSV:{BEFORE},{columns},{ENGLISH_CANADA}",
            "--convert-to",
            "fods",
            name,
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=60,
    )
    sheet = (tmp_path / name).with_suffix(".fods").read_text("utf-8")
    rows = re.findall(r"<table:table-row.*?</table:table-row>", sheet, re.S)
    assert len(rows) == ds.snapshot.rows + 1
    texts = {
        unescape(text)
        for kind, text in re.findall(
            r'office:value-type="(string)"[^>]*>\s*<text:p>(.*?)</text:p>', sheet
        )
    }
    numbers = {float(each) for each in re.findall(r'office:value="([^"]+)"', sheet)}
    for each in ds.columns:
        if each.type == "code":
            assert set(table[each.name].dropna()) <= texts
        if each.type == "number":
            assert set(table[each.name].dropna()) <= numbers
