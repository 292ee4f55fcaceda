"""A script of tools/ as a module, for the tests that look inside."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType

from ateliers.places import ROOT


def tool(name: str) -> ModuleType:
    """Load ``tools/NAME.py`` without running it."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module
