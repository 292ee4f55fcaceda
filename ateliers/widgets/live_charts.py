"""Live charts in JupyterLab (see chart.js)."""


def offer() -> None:
    """Placeholder until chart.js lands."""
