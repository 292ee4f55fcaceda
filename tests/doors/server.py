"""A learner's JupyterLab on loopback, spoken to as the browser does: REST and the kernel's socket."""

from __future__ import annotations

import json
import socket
import struct
import subprocess
import time
import urllib.request
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import websocket

TOKEN = "essai"
SECONDS = 120


@dataclass
class Result:
    """What one cell gave."""

    outputs: list[dict[str, Any]] = field(default_factory=list)
    comms: list[dict[str, Any]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that is read, in one text."""
        parts = [
            output.get("text") or output.get("data", {}).get("text/plain") or output.get("evalue")
            for output in self.outputs
        ]
        return "\n".join(filter(None, parts))

    @property
    def html(self) -> str:
        return "".join(output.get("data", {}).get("text/html", "") for output in self.outputs)

    @property
    def error(self) -> str:
        return next((output["ename"] for output in self.outputs if "ename" in output), "")


class Server:
    """A running Jupyter server."""

    def __init__(self, address: str, process: subprocess.Popen[bytes], seconds: float) -> None:
        self.address, self.process, self.seconds = address, process, seconds

    def ask(self, path: str, body: dict[str, Any] | None = None) -> Any:
        """Ask the server's REST API."""
        asked = urllib.request.Request(
            f"{self.address}/{path}",
            data=None if body is None else json.dumps(body).encode(),
            headers={"Authorization": f"token {TOKEN}"},
        )
        with urllib.request.urlopen(asked, timeout=SECONDS) as got:
            return json.load(got)

    def page(self, path: str) -> str:
        """Return the address that a door opens, with the token that Binder would add."""
        return f"{self.address}/{path}?token={TOKEN}"


class Session:
    """A notebook opened in its kernel."""

    def __init__(self, server: Server, path: str) -> None:
        start = time.monotonic()
        body = {"path": path, "name": path, "type": "notebook", "kernel": {"name": "python3"}}
        self.kernel = server.ask("api/sessions", body)["kernel"]["id"]
        content = server.ask(f"api/contents/{path}?content=1")["content"]
        self.cells: list[dict[str, Any]] = [
            cell for cell in content["cells"] if cell["cell_type"] == "code"
        ]
        where = server.address.replace("http", "ws", 1)
        self.socket = websocket.create_connection(
            f"{where}/api/kernels/{self.kernel}/channels?token={TOKEN}", timeout=SECONDS
        )
        self.run("1")
        self.seconds = time.monotonic() - start

    def run(self, code: str, cell: str = "essai") -> Result:
        """Execute code as JupyterLab sends it, with the id of its cell."""
        sent = self._send("shell", "execute_request", {"code": code}, {"cellId": cell})
        result = Result()
        for message, _ in self._answers(sent):
            kind, content = message["msg_type"], message["content"]
            if kind in {"stream", "display_data", "execute_result", "error"}:
                result.outputs.append(content)
            elif kind == "comm_open":
                result.comms.append(content)
        return result

    def ask_widget(self, comm: str, content: dict[str, Any]) -> list[bytes]:
        """Send a widget a message of its own; return the buffers of what it answers."""
        data = {"method": "custom", "content": content}
        sent = self._send("shell", "comm_msg", {"comm_id": comm, "data": data})
        return [buffer for _, buffers in self._answers(sent) for buffer in buffers]

    def close(self) -> None:
        self.socket.close()

    def _send(self, channel: str, kind: str, content: dict[str, Any], metadata: Any = None) -> str:
        id = uuid.uuid4().hex
        header = {"msg_id": id, "msg_type": kind, "username": "", "session": "s", "version": "5.3"}
        message = {"header": header, "parent_header": {}, "metadata": metadata or {}}
        self.socket.send(json.dumps(message | {"content": content, "channel": channel}))
        return id

    def _answers(self, sent: str) -> Iterator[tuple[dict[str, Any], list[bytes]]]:
        while True:
            message, buffers = _parsed(self.socket.recv())
            if message["parent_header"].get("msg_id") != sent:
                continue
            if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
                return
            yield message, buffers


def _parsed(frame: str | bytes) -> tuple[dict[str, Any], list[bytes]]:
    """Read a message; one with buffers comes as bytes: how many parts, where each begins, parts."""
    if isinstance(frame, str):
        return json.loads(frame), []
    (count,) = struct.unpack("!I", frame[:4])
    starts = struct.unpack(f"!{count}I", frame[4 : 4 * (count + 1)])
    parts = [frame[a:b] for a, b in zip(starts, (*starts[1:], len(frame)), strict=True)]
    return json.loads(parts[0]), parts[1:]


@contextmanager
def jupyter_lab(commands: Path, folder: Path, env: dict[str, str]) -> Iterator[Server]:
    """Start JupyterLab of an environment in a folder; stop it at the end."""
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    address, start = f"http://127.0.0.1:{port}", time.monotonic()
    log = Path(env["HOME"]) / "lab.log"
    with log.open("wb") as told:
        process = subprocess.Popen(
            [
                *(commands / "jupyter", "lab", "--no-browser", "--allow-root"),
                *("--ServerApp.ip=127.0.0.1", f"--ServerApp.port={port}"),
                *("--ServerApp.port_retries=0", f"--IdentityProvider.token={TOKEN}"),
            ],
            cwd=folder,
            env=env,
            stdout=told,
            stderr=told,
        )
    try:
        server = Server(address, process, 0)
        while True:
            try:
                server.ask("api/status")
                break
            except OSError:
                ended = process.poll() is not None or time.monotonic() - start > SECONDS
                assert not ended, log.read_text("utf-8", "replace")[-2000:]
                time.sleep(0.1)
        server.seconds = time.monotonic() - start
        yield server
    finally:
        process.terminate()
        process.wait(20)
