"""One measured figure and the figure to reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A figure: what it is, its value and unit, and the bound it should keep."""

    what: str
    value: float
    unit: str
    at_most: float | None = None
    at_least: float | None = None

    @property
    def shown(self) -> str:
        digits = 0 if self.value >= 100 else 1 if self.value >= 10 else 2
        return f"{self.value:.{digits}f} {self.unit}"

    @property
    def goal(self) -> str:
        if self.at_most is not None:
            return f"≤ {self.at_most:g} {self.unit}"
        return f"≥ {self.at_least:g} {self.unit}" if self.at_least is not None else ""

    @property
    def reached(self) -> str:
        """Say "ok" or "MISSED"; nothing where no bound is set."""
        if self.at_most is not None:
            return "ok" if self.value <= self.at_most else "MISSED"
        if self.at_least is not None:
            return "ok" if self.value >= self.at_least else "MISSED"
        return ""
