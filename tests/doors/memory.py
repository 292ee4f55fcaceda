"""The memory of processes, as Linux counts it."""

from __future__ import annotations

from pathlib import Path


def memory(*pids: int) -> dict[str, float]:
    """Return megabytes: ``rss`` counts shared pages each time, ``pss`` shares them out."""
    total = {"rss": 0, "pss": 0}
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]:
            name, value, *_ = line.split()
            if name in {"Rss:", "Pss:"}:
                total[name[:-1].lower()] += int(value)
    return {name: round(kilobytes / 1024, 1) for name, kilobytes in total.items()}


def children(pid: int) -> list[int]:
    """Return the processes that a process started."""
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in found]
