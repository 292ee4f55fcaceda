"""What the package says of itself on an index: its addresses, where they are known, and its README.

Called by hatchling while it builds the wheel (pyproject.toml names it).
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

# A link of the README to a file of the repository leads nowhere on the page of an index.
_INSIDE = re.compile(r"\[([^\]]+)\]\((?!https?:|#)([^)\s]+)\)")


class Addresses(MetadataHookInterface):
    """Fill the fields that pyproject.toml calls dynamic."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Add ``urls`` and ``readme``; an address that is not known is not invented."""
        sys.path.insert(0, self.root)
        try:
            from ateliers.publication import publication
        finally:
            sys.path.remove(self.root)
        root = Path(self.root)
        known = publication(root / "_config.yml")
        files = f"{known.repository}/blob/{known.branch}/" if known.path else ""
        metadata["urls"] = {
            label: address
            for label, address in {
                "Homepage": known.site or known.repository,
                "Source": known.repository,
                "Issues": f"{known.repository}/issues" if known.repository else "",
                "Changelog": f"{files}CHANGELOG.md" if files else "",
            }.items()
            if address
        }
        link = rf"[\1]({files}\2)" if files else r"\1"
        text = _INSIDE.sub(link, (root / "README.md").read_text("utf-8"))
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
