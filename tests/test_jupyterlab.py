"""In a real JupyterLab, without a network: a chart becomes live, the widget answers."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import v4

from tests.browsing import chromium_page

ROOT = Path(__file__).resolve().parents[1]
CHART = """from ateliers import charts
charts.install("fr")
from ateliers.light_import import skip_address_grammar
skip_address_grammar()
import altair as alt
data = [{"Date": f"2012-{month:02}-01T00:00:00", "n": 23000 + month} for month in range(1, 12)]
alt.Chart(alt.Data(values=data)).mark_bar().encode(x="month(Date):O", y="n:Q").properties(
    title="Passages", description="Diagramme à barres.")"""
WIDGET = """from ateliers.widgets.bytes_reader import BytesReader
BytesReader("octets.csv", "fr")"""
OUTPUT = ".jp-OutputArea-output"


def _free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return int(place.getsockname()[1])


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """Start JupyterLab on loopback in an empty folder; give its address and the folder."""
    pytest.importorskip("jupyterlab")
    folder = tmp_path_factory.mktemp("lab")
    (folder / "octets.csv").write_bytes("ville;n\nQuébec;1\nLévis;2\n".encode("cp1252"))
    notebook = v4.new_notebook(
        cells=[v4.new_code_cell(CHART, id="chart"), v4.new_code_cell(WIDGET, id="widget")],
        metadata={
            "kernelspec": {"name": "python3", "language": "python", "display_name": "Python 3"}
        },
    )
    nbformat.write(notebook, folder / "essai.ipynb")
    port, token = _free_port(), "essai"
    home = folder.parent / f"{folder.name}-home"
    home.mkdir()
    places = {"HOME": home, "JUPYTER_CONFIG_DIR": home / "c", "JUPYTER_RUNTIME_DIR": home / "r"}
    with (home / "log").open("wb") as log:
        server = subprocess.Popen(
            [
                sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root",
                "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}",
                "--ServerApp.port_retries=0", f"--IdentityProvider.token={token}",
                "--LabApp.news_url=", "--LabApp.check_for_updates_class="
                "jupyterlab.NeverCheckForUpdate",
            ],
            cwd=folder,
            env={**os.environ, **{k: str(v) for k, v in places.items()}, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
        )  # fmt: skip
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api/status?token={token}", server, home / "log")
        yield f"{address}/lab/tree/essai.ipynb?token={token}", folder
    finally:
        server.terminate()
        server.wait(10)


def _wait_for(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    limit = time.monotonic() + 20
    while time.monotonic() < limit and server.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.2)
    pytest.fail("JupyterLab did not start: " + log.read_text("utf-8", "replace")[-2000:])


def bottom(box: Any) -> float:
    return float(box.evaluate("e => e.getBoundingClientRect().bottom"))


def check_ground_in_both_themes(page: Any) -> None:
    """Drawn and live, a chart stands on the ground of JupyterLab and is turned the same way."""
    looks = """light => {
        const before = document.body.dataset.jpThemeLight;
        document.body.dataset.jpThemeLight = light;
        const told = ["img", ".live svg"].map(one => {
            const {backgroundColor: ground, color, filter} =
                getComputedStyle(document.querySelector(".ateliers-chart " + one));
            return [ground, color, filter];
        });
        document.body.dataset.jpThemeLight = before;
        return told;
    }"""
    ground, ink = "rgba(0, 0, 0, 0)", "rgb(0, 0, 0)"
    assert page.evaluate(looks, "true") == [[ground, ink, "none"]] * 2
    turned = "invert(0.9) hue-rotate(180deg)"
    assert page.evaluate(looks, "false") == [[ground, ink, turned]] * 2


@pytest.fixture
def page() -> Iterator[Any]:
    with chromium_page() as opened:
        yield opened


def test_chart_live_and_widget_without_network(lab: tuple[str, Path], page: Any) -> None:
    address, folder = lab
    page.goto(address)
    page.locator(".jp-Notebook .jp-Cell").nth(1).wait_for(timeout=20_000)
    page.get_by_text("| Idle").first.wait_for(timeout=20_000)
    page.locator(".jp-Notebook .jp-Cell").first.click()
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()

    widget = page.locator(".jp-OutputArea .bytes-reader select").first
    widget.wait_for(timeout=20_000)
    figure = page.locator(".ateliers-chart")
    assert figure.get_attribute("data-live") is None
    figure.locator(".plot").hover()
    page.locator('.ateliers-chart[data-live="yes"] .live svg').wait_for(timeout=15_000)
    assert not figure.locator(".still").is_visible()
    figure.locator(".live .mark-rect path").nth(1).hover(force=True)
    tip = page.locator("#vg-tooltip-element.visible")
    tip.wait_for(timeout=5000)
    assert "février\n" in tip.inner_text() and "23\u00a0002" in tip.inner_text()
    check_ground_in_both_themes(page)

    figure.locator("summary").click()
    last = figure.locator("tr").last
    last.scroll_into_view_if_needed()
    assert last.locator("td").all_inner_texts() == ["novembre\u00a02012", "23\u00a0011"]
    ends = [bottom(box) for box in (last, figure.locator(".data"), page.locator(OUTPUT).first)]
    assert ends == sorted(ends)
    assert figure.locator(".data").evaluate("e => e.scrollHeight <= e.clientHeight")

    widget.select_option("cp1252")
    page.locator(".bytes-reader select").nth(1).select_option("semicolon")
    assert page.locator(".bytes-reader td").filter(has_text="Québec").count() == 1

    page.set_viewport_size({"width": 480, "height": 800})
    for state in ("yes", "no"):
        figure.evaluate("(e, state) => { e.dataset.live = state }", state)
        plot = figure.locator(".plot")
        assert plot.evaluate("e => e.scrollWidth <= e.clientWidth && e.clientWidth < 480")
    page.set_viewport_size({"width": 1280, "height": 720})

    page.get_by_role("menuitem", name="File", exact=True).click()
    page.get_by_role("menuitem", name="Save Notebook", exact=False).first.click()
    page.get_by_text("Saving completed").wait_for(timeout=10_000)
    assert page.elsewhere == []
    saved = json.loads((folder / "essai.ipynb").read_text("utf-8"))
    assert "widgets" not in saved["metadata"]
    outputs = [output for cell in saved["cells"] for output in cell["outputs"]]
    assert [output["output_type"] for output in outputs] == ["execute_result"] * 2
    assert set(outputs[0]["data"]) == {"text/html", "text/plain"}
