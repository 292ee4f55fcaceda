"""A genuine CKAN on loopback: PyPI's ckan, this system's PostgreSQL and Redis, a stub for Solr.

All of it lives in one temporary folder, on ports of its own, and ends by process number; PostgreSQL
and Redis run as a user without privileges. CKAN is under the AGPL: a tool of the tests, in an
environment of its own, never shipped with the project and in none of its locks.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from configparser import RawConfigParser
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

CKAN, CKANAPI = "ckan[requirements]==2.12.0", "ckanapi==4.11"
PYTHON = ">=3.10,<3.13"
"""Those that CKAN 2.12 says it is for."""
PACKAGES = ("postgresql", "redis-server", "libpq-dev", "python3-dev")
"""What apt must have installed; the last two because psycopg2 is compiled."""
SECONDS = 180
WHO: dict[str, Any] = {"user": "nobody"} if hasattr(os, "geteuid") and os.geteuid() == 0 else {}
"""Who runs PostgreSQL and Redis: somebody without privileges, and PostgreSQL insists on it."""


@dataclass
class Stack:
    """A running CKAN, the commands of its environment, and how long each step took."""

    folder: Path
    address: str = ""
    token: str = ""
    took: dict[str, float] = field(default_factory=dict)

    @property
    def ini(self) -> Path:
        return self.folder / "ckan.ini"

    def command(self, name: str) -> Path:
        return self.folder / "venv" / "bin" / name

    def run(self, *command: object, stdin: str | None = None, **how: Any) -> str:
        """Run a command; on failure show the end of what it said."""
        done = subprocess.run(
            [str(part) for part in command],
            input=stdin, capture_output=True, text=True, timeout=SECONDS, **self.place, **how,
        )  # fmt: skip
        assert done.returncode == 0, f"{command}\n{(done.stdout + done.stderr)[-3000:]}"
        return done.stdout

    def ckan(self, *arguments: object, stdin: str | None = None) -> str:
        return self.run(self.command("ckan"), "-c", self.ini, *arguments, stdin=stdin)

    def oracle(self, action: str, **asked: Any) -> Any:
        """Ask through ckanapi, the client that CKAN's own people wrote."""
        words = [f"{key}:{json.dumps(value)}" for key, value in asked.items()]
        said = self.run(
            self.command("ckanapi"), "action", action, *words,
            "-r", self.address, "-a", self.token,
        )  # fmt: skip
        return json.loads(said)

    def load(self, action: str, content: Any) -> Any:
        """Have ckanapi carry out an action whose request is a large one."""
        request = self.folder / "request.json"
        request.write_text(json.dumps(content), "utf-8")
        said = self.run(
            self.command("ckanapi"), "action", action, "-I", request,
            "-r", self.address, "-a", self.token,
        )  # fmt: skip
        return json.loads(said)

    @property
    def place(self) -> dict[str, Any]:
        """Where its processes are, and what they know of this environment: nothing."""
        kept = {key: os.environ[key] for key in ("PATH", "LANG") if key in os.environ}
        return {"cwd": self.folder, "env": kept | {"HOME": str(self.folder)}}

    @property
    def services(self) -> Path:
        """The folder of PostgreSQL and Redis, which is their user's."""
        return self.folder / "services"

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        start = time.monotonic()
        yield
        self.took[name] = round(time.monotonic() - start, 1)

    @contextmanager
    def running(self, name: str, *command: object, **how: Any) -> Iterator[None]:
        """Keep a program running; end it by its number."""
        log = self.folder / f"{name}.log"
        with log.open("wb") as said:
            process = subprocess.Popen(
                [str(part) for part in command],
                stdout=said, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, **self.place, **how,
            )  # fmt: skip
        try:
            yield
            ended = process.poll()
            assert ended is None, f"{name} ended ({ended})\n{log.read_text('utf-8')[-3000:]}"
        finally:
            process.terminate()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


@contextmanager
def genuine_ckan() -> Iterator[Stack]:
    """Make the environment and start everything; at the end nothing is left, not even files."""
    postgres = _postgres()
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="genuine-ckan-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o711)
        made = Stack(folder)
        made.services.mkdir()
        if WHO:
            shutil.chown(made.services, WHO["user"])
        with made.step("environment"):
            _environment(made)
        database, queue, web = (_free_port() for _ in range(3))
        with made.step("services"):
            solr = stack.enter_context(_solr())
            stack.enter_context(_database(made, postgres, database))
            stack.enter_context(
                made.running("redis", "redis-server", "--bind", "127.0.0.1", "--port", queue,
                             "--save", "", "--appendonly", "no", "--dir", made.services, **WHO)
            )  # fmt: skip
            _until(lambda: _answers(queue), "Redis")
        made.address = f"http://127.0.0.1:{web}"
        with made.step("configuration"):
            _configure(made, database, queue, solr)
        with made.step("start"):
            stack.enter_context(
                made.running("ckan", made.command("ckan"), "-c", made.ini, "run",
                             "--host", "127.0.0.1", "--port", web, "--disable-reloader")
            )  # fmt: skip
            _until(lambda: _answers(web) and _status(made.address), "CKAN")
        yield made


def missing() -> str | None:
    """Say what to install where PostgreSQL or Redis is not there."""
    there = list(Path("/usr/lib/postgresql").glob("*/bin/postgres")) and shutil.which(
        "redis-server"
    )
    return None if there else f"run: sudo apt-get install --yes {' '.join(PACKAGES)}"


def _environment(made: Stack) -> None:
    uv = Path(sys.executable).with_name("uv")
    venv = made.folder / "venv"
    for words in (
        ["venv", "-q", "--python", PYTHON, venv],
        ["pip", "install", "-q", "--python", venv / "bin" / "python", CKAN, CKANAPI],
    ):
        done = subprocess.run([uv, *words], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-3000:]


def _postgres() -> Path:
    return max(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name)
    )


@contextmanager
def _database(made: Stack, commands: Path, port: int) -> Iterator[None]:
    """Run a PostgreSQL with CKAN's two databases and three roles, all of them trusted."""
    data = made.services / "postgres"
    made.run(commands / "initdb", "-D", data, "-U", "owner", "-A", "trust", "-E", "UTF8",
             "--locale=C.UTF-8", "--no-sync", **WHO)  # fmt: skip
    with made.running(
        "postgres", commands / "postgres", "-D", data, "-p", port, "-h", "127.0.0.1",
        "-c", f"unix_socket_directories={made.services}", "-c", "fsync=off", **WHO,
    ):  # fmt: skip
        to = ("-h", "127.0.0.1", "-p", port, "-U", "owner", "-d", "postgres")
        _until(lambda: _ready(made, commands, port), "PostgreSQL")
        for role in ("ckan", "writer", "reader"):
            made.run(commands / "psql", *to, "-c", f"create role {role} login")
        for name, owner in (("ckan", "ckan"), ("datastore", "writer")):
            made.run(commands / "psql", *to, "-c", f"create database {name} owner {owner}")
        yield


def _ready(made: Stack, commands: Path, port: int) -> bool:
    asked = [commands / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(port)]
    return subprocess.run(asked, **made.place).returncode == 0


def _configure(made: Stack, database: int, queue: int, solr: str) -> None:
    to = f"127.0.0.1:{database}"
    made.run(made.command("ckan"), "generate", "config", made.ini)
    settings = {
        "sqlalchemy.url": f"postgresql://ckan@{to}/ckan",
        "ckan.datastore.write_url": f"postgresql://writer@{to}/datastore",
        "ckan.datastore.read_url": f"postgresql://reader@{to}/datastore",
        "ckan.redis.url": f"redis://127.0.0.1:{queue}/0",
        "solr_url": solr,
        "ckan.site_url": made.address,
        "ckan.plugins": "datastore",
        "ckan.storage_path": str(made.folder / "storage"),
    }
    ini = RawConfigParser()  # each call of CKAN's own command takes seconds
    ini.optionxform = str  # type: ignore[assignment, method-assign]
    ini.read(made.ini, "utf-8")
    ini["app:main"].update(settings)
    with made.ini.open("w", encoding="utf-8") as file:
        ini.write(file)
    made.ckan("db", "init")
    rights = made.ckan("datastore", "set-permissions")
    made.run(_postgres() / "psql", "-h", "127.0.0.1", "-p", database, "-U", "owner", "-d",
             "datastore", "-v", "ON_ERROR_STOP=1", "-q", stdin=_after_log(rights))  # fmt: skip
    person = ("loader", "email=loader@ckan.invalid", "password=not-a-secret")
    made.ckan("sysadmin", "add", *person, stdin="y\n")
    made.token = made.ckan("user", "token", "add", "loader", "tests", "-q").split()[-1]


def _after_log(text: str) -> str:
    """Drop what CKAN's log says before the SQL."""
    return text[re.search(r"^(/\*|--|\\connect)", text, re.M).start() :]  # type: ignore[union-attr]


@contextmanager
def _solr() -> Iterator[str]:
    """Stand where Solr would: every search finds nothing, every update is done."""

    class Stub(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            content = b'{"responseHeader": {"status": 0}, "response": {"numFound": 0, "docs": []}}'
            if "schema" in self.path:
                content = b'<schema name="ckan-2.12"/>'
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = answer

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Stub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/solr/ckan"
    finally:
        server.shutdown()
        server.server_close()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _answers(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


def _status(address: str) -> bool:
    with urllib.request.urlopen(f"{address}/api/3/action/status_show", timeout=60) as answer:
        return bool(json.load(answer)["success"])


def _until(ready: Any, name: str) -> None:
    end = time.monotonic() + SECONDS
    while not ready():
        assert time.monotonic() < end, f"{name} does not answer"
        time.sleep(0.2)
