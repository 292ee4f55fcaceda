"""Import jsonschema (and so altair) without the grammar that nobody here needs.

Where ``jsonschema[format-nongpl]`` is installed, as JupyterLab demands, importing jsonschema
builds a parser for internationalised addresses: about two seconds, paid by the first chart of
each notebook. jsonschema works without it and checks one format fewer, which no schema of ours
nor of Vega-Lite uses.
"""

from __future__ import annotations

import sys
from typing import Any


def skip_address_grammar() -> None:
    """Keep ``rfc3987_syntax`` from being imported, unless something already has."""
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]


def jsonschema() -> Any:
    """Return the jsonschema module, imported lightly."""
    skip_address_grammar()
    import jsonschema as module

    return module
