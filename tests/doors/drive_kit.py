"""Run notebooks over a JupyterLab server's own kernels, as a page of JupyterLab does.

Run by the Python of a kit, which has no test tools: ``python drive_kit.py ADDRESS TOKEN FILE…``.
Of each notebook every code cell is run, then the lines of ``ASKED``; what these show is printed as
JSON, a list for each notebook.
"""

from __future__ import annotations

import json
import sys
import urllib.request
from typing import Any

import websocket

ASKED = [
    'check("05-know-separator", "a")',
    'check("05-know-separator", "c")',
    'check("05-rows", 311)',
    'check("05-rows", 310)',
    "import ateliers, sys; print(ateliers.__file__); print(sys.prefix)",
    "import altair as alt; alt.Chart(alt.Data(values=[{'a': 1}])).mark_bar().encode(x='a:Q')",
]


def call(address: str, token: str, path: str, body: Any = None) -> Any:
    request = urllib.request.Request(
        f"{address}/api/{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Authorization": f"token {token}", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def run(line: Any, code: str, number: int) -> tuple[str, bool]:
    """Run code; return what it shows, and whether it raised."""
    header = {"msg_id": f"m{number}", "msg_type": "execute_request", "version": "5.3"}
    header |= {"username": "", "session": "s", "date": "2026-01-01T00:00:00Z"}
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
    line.send(
        json.dumps(
            {"header": header, "parent_header": {}, "metadata": {}, "content": content,
             "channel": "shell", "buffers": []}
        )
    )  # fmt: skip
    shown, raised = [], False
    while True:
        told = json.loads(line.recv())
        if told["parent_header"].get("msg_id") != f"m{number}":
            continue
        kind, content = told["msg_type"], told["content"]
        if kind == "stream":
            shown.append(content["text"])
        elif kind in {"display_data", "execute_result"}:
            shown.append(str(content["data"].get("text/html", content["data"]["text/plain"])))
        elif kind == "error":
            raised = True
            shown.append("\n".join(content["traceback"]))
        elif kind == "status" and content["execution_state"] == "idle":
            return "\n".join(shown), raised


def main(address: str, token: str, *paths: str) -> None:
    found = {}
    for path in paths:
        cells = call(address, token, f"contents/{path}")["content"]["cells"]
        kernel = call(address, token, "kernels", {"name": "python3"})["id"]
        line = websocket.create_connection(
            f"{address.replace('http', 'ws')}/api/kernels/{kernel}/channels?token={token}",
            timeout=120,
        )
        texts = []
        for number, cell in enumerate(each for each in cells if each["cell_type"] == "code"):
            text, raised = run(line, cell["source"], number)
            if raised and "raises-exception" not in cell["metadata"].get("tags", []):
                sys.exit(f"{path}: {cell['source']}\n{text}")
        for number, code in enumerate(ASKED, 1000):
            texts.append(run(line, code, number)[0])
        line.close()
        found[path] = texts
    json.dump(found, sys.stdout)


main(*sys.argv[1:])
