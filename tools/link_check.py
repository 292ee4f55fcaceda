"""Ask every outside address that the book names whether it answers; the report is Markdown.

One request a second to a host, HEAD first, GET where HEAD is refused or fails. Exit code 1 where
an address is broken. Addresses that refuse programs (401, 403, 429) are listed, not counted.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import requests

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("*.md", "datasets.yml", "book/**/*.md", "book/**/*.yml", "book/**/*.ipynb")
AGENT = "ateliers-donnees-ouvertes link check"
REFUSED = {401, 403, 429}
# Addresses that stand for others (RFC 2606) or that are names, not places.
NOT_PLACES = re.compile(r"//([\w.-]+\.)?(example(\.\w+)?|localhost|127\.0\.0\.1|www\.w3\.org)\b")
_ADDRESS = re.compile(r"https?://[^\s<>\"'`\]}»”’|\\]+")


@dataclass(frozen=True)
class Answer:
    """What an address answered: empty `fault` where it does."""

    address: str
    fault: str = ""
    refused: bool = False


def addresses(text: str) -> Iterator[str]:
    """Find the outside addresses of a text, without the punctuation that follows them."""
    for found in _ADDRESS.findall(text):
        address = found.rstrip(".,;:!?*_")
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(".,;:!?*_")
        address = address.partition("#")[0]
        if address.endswith("/api/3/action/"):
            address += "status_show"  # the base of a CKAN API is no page; this asks if it is there
        if urlsplit(address).hostname and "{" not in address and not NOT_PLACES.search(address):
            yield address


def named(root: Path = ROOT) -> dict[str, list[str]]:
    """Return the addresses of the book's sources, and where each stands."""
    places: dict[str, list[str]] = {}
    for path in sorted({path for pattern in SOURCES for path in root.glob(pattern)}):
        text = path.read_text("utf-8")
        if path.suffix == ".ipynb":  # outputs hold addresses that nobody opens
            cells = json.loads(text)["cells"]
            text = "\n".join("".join(c["source"]) for c in cells if c["cell_type"] == "markdown")
        for address in dict.fromkeys(addresses(text)):
            places.setdefault(address, []).append(path.relative_to(root).as_posix())
    return places


def asked(address: str, timeout: float, pause: float) -> Answer:
    """Ask one address, twice at most: HEAD, then GET."""
    fault = ""
    for verb in ("HEAD", "GET"):
        try:
            with requests.request(
                verb, address, timeout=timeout, stream=True, allow_redirects=True,
                headers={"User-Agent": AGENT},
            ) as answer:  # fmt: skip
                code = answer.status_code
            if code < 400:
                return Answer(address)
            fault, refused = f"answers {code}", code in REFUSED
        except requests.Timeout:
            fault, refused = f"no answer within {timeout:g} s", False
        except requests.TooManyRedirects:
            fault, refused = "is sent on without end", False
        except requests.RequestException as error:
            fault, refused = f"cannot be reached ({type(error).__name__})", False
        time.sleep(pause)
    return Answer(address, fault, refused)


def ask_all(some: Iterable[str], timeout: float, pause: float) -> list[Answer]:
    """Ask them: several hosts at once, one address at a time of each host."""
    hosts: dict[str, list[str]] = {}
    for address in some:
        hosts.setdefault(urlsplit(address).netloc, []).append(address)

    def in_turn(own: list[str]) -> list[Answer]:
        answers = []
        for address in own:
            answers.append(asked(address, timeout, pause))
            time.sleep(pause)
        return answers

    with ThreadPoolExecutor(8) as pool:
        return sorted(
            (one for answers in pool.map(in_turn, hosts.values()) for one in answers),
            key=lambda answer: answer.address,
        )


def report(answers: list[Answer], places: dict[str, list[str]]) -> str:
    """Write what was found as Markdown."""
    broken = [one for one in answers if one.fault and not one.refused]
    refused = [one for one in answers if one.refused]
    lines = [f"{len(answers)} addresses asked, {len(broken)} broken, {len(refused)} not told."]
    for title, found in (("Broken", broken), ("Not told to a program", refused)):
        if found:
            lines += ["", f"**{title}**", ""]
            lines += [
                f"- <{one.address}> {one.fault}; in {', '.join(places[one.address])}"
                for one in found
            ]
    return "\n".join(lines)


def main() -> int:
    """Read the command line, ask, report."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--root", type=Path, default=ROOT, help="the folder of the sources")
    reader.add_argument("--timeout", type=float, default=20, help="seconds for an answer")
    reader.add_argument("--pause", type=float, default=1, help="seconds between two requests")
    reader.add_argument("--dry-run", action="store_true", help="list the addresses, ask nothing")
    given = reader.parse_args()
    places = named(given.root)
    if given.dry_run:
        print("\n".join(f"- <{address}> in {', '.join(at)}" for address, at in places.items()))
        return 0
    answers = ask_all(places, given.timeout, given.pause)
    print(report(answers, places))
    return int(any(one.fault and not one.refused for one in answers))


if __name__ == "__main__":
    sys.exit(main())
