"""The day on which a licence was seen on its record: from the doctor's report to the registry.

The registry is replaced in one move, then what follows from it is brought along: descriptors,
headers of notebooks, outputs of notebooks. Each is compared with the registry, so that another
call finishes what was cut.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal

from ateliers import places
from ateliers.atomic import write_whole
from ateliers.credits import licence_state
from ateliers.descriptor import descriptor, descriptor_name
from ateliers.doctor_live import Seen
from ateliers.errors import AteliersError, shown
from ateliers.language import Lang
from ateliers.places import BOOK
from ateliers.refresh import alone
from ateliers.registry import Dataset, datasets
from ateliers.snapshot_block import with_licence_checked

RENEWED = dt.timedelta(days=90)
"""From this age on a date is renewed. Sooner is not worth it: each new date rewrites credits,
descriptors and notebooks, and asks somebody to read a pull request."""

Verdict = Literal["new", "kept", "other", "unseen"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A dataset beside what its record says: the licence and, where it is due, its new date."""

    ds: Dataset
    seen: Seen

    @property
    def verdict(self) -> Verdict:
        """Say what follows: a ``"new"`` date, or why there is none."""
        if self.seen.licence is None:
            return "unseen"
        if self.seen.licence_changed:
            return "other"
        before = self.ds.licence_checked
        return "new" if before is None or self.day - before >= RENEWED else "kept"

    @property
    def day(self) -> dt.date:
        return dt.date.fromisoformat(self.seen.day)


def findings(report: Path, today: dt.date | None = None) -> list[Finding]:
    """Read what ``ateliers doctor --live --json`` wrote, beside the registry of now.

    Parameters
    ----------
    report : Path
        The file.
    today : date, optional
        What was seen later than that is refused; by default the day of this machine.

    Raises
    ------
    AteliersError
        It is no such report, or not of this registry.
    """
    known = {ds.id: ds for ds in datasets()}
    found = []
    for seen in _read(report):
        ds = known.get(seen.id)
        if ds is None or seen.licence_declared != ds.licence.name:
            raise AteliersError(
                f"{report.name} says of {shown(seen.id)} what datasets.yml does not; "
                "run `ateliers doctor --live --json` again"
            )
        found.append(Finding(ds, seen))
    if any(each.day > (today or dt.date.today()) for each in found):
        raise AteliersError(f"{report.name} is of a day to come; check the clock of this machine")
    return found


def record(
    found: Sequence[Finding], book: Path = BOOK, say: Callable[[str], None] = print
) -> list[Path]:
    """Write the new dates, and all that follows from them.

    Parameters
    ----------
    found : sequence of Finding
        What was seen.
    book : Path
        The folder of the book.
    say : callable
        Receives a line as each notebook ends.

    Returns
    -------
    list of Path
        The files that changed; none where no date is due and nothing was left behind.

    Raises
    ------
    AteliersError
        One sentence; no file is half written.
    """
    days = {each.ds.id: each.day for each in found if each.verdict == "new"}
    with alone():
        changed = []
        if days:
            write_whole(places.DATASETS_YML, with_licence_checked(places.DATASETS_YML, days))
            changed.append(places.DATASETS_YML)
        # Read anew, strictly: what follows is made from what stands in the file.
        dated = [ds for ds in datasets() if ds.licence_checked]
        changed += _descriptors(dated)
        changed += _notebooks(dated, book, say)
    return list(dict.fromkeys(changed))


def _read(report: Path) -> list[Seen]:
    """Return the datasets of a report; what is not one is refused in a sentence."""
    try:
        written = json.loads(report.read_bytes())["datasets"]
        return [_seen(each) for each in written]
    except OSError as error:
        raise AteliersError(f"{report} cannot be read ({error.strerror})") from None
    except (ValueError, KeyError, TypeError):
        raise AteliersError(
            f"{report.name} is not what `ateliers doctor --live --json` writes; run it again"
        ) from None


def _seen(written: dict[str, Any]) -> Seen:
    seen = Seen(**{each.name: written[each.name] for each in fields(Seen)})
    dt.date.fromisoformat(seen.day)
    if not isinstance(seen.id, str) or not isinstance(seen.licence, str | None):
        raise TypeError
    return seen


def _descriptors(dated: list[Dataset]) -> Iterator[Path]:
    for ds in dated:
        path, text = places.SNAPSHOTS / descriptor_name(ds.id), descriptor(ds).encode("utf-8")
        if not path.exists() or path.read_bytes() != text:
            write_whole(path, text)
            yield path


def _notebooks(dated: list[Dataset], book: Path, say: Callable[[str], None]) -> Iterator[Path]:
    """Write headers anew, and run the modules whose outputs show another state of a licence."""
    from ateliers.modules import modules
    from ateliers.notebooks import run, sync
    from ateliers.notebooks.files import notebooks, read, stem

    for module in modules(book / "modules"):
        if {ds.id for ds in dated}.intersection(module.datasets):
            yield from sync(module.id, book)
    late = {
        stem(path)
        for path in notebooks(book=book)
        if _shows_another_state(read(path), dated, "fr" if ".fr." in path.name else "en")
    }
    for id in sorted(late):
        yield from run(id, book=book, say=say)


def _shows_another_state(notebook: Any, dated: list[Dataset], lang: Lang) -> bool:
    """Look for the line of `provenance` in what the cells printed."""
    lines = [
        line
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if output.output_type == "stream"
        for line in output.text.splitlines()
    ]
    return any(
        line.startswith(f"{ds.id} · ")
        and line.endswith(")")
        and not line.endswith(f"({licence_state(ds, lang)})")
        for ds in dated
        for line in lines
    )
