"""What pytest needs to execute notebooks quickly, and alike on every machine.

It is named first on pytest's command line (``-p``), so that it comes before nbval: importing
nbval imports nbformat, and so the grammar of addresses that nobody here needs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

import pytest

from ateliers.light_import import skip_address_grammar
from ateliers.notebooks.kernels import kernel_environment

skip_address_grammar()

_ENVIRONMENT = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make one environment for all the kernels of this process."""
    stack = ExitStack()
    config.stash[_ENVIRONMENT] = stack.enter_context(kernel_environment())
    config.add_cleanup(stack.close)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_newgateway(gateway: Any) -> None:
    """Skip the grammar in a worker too, which loads nbval before what ``-p`` names."""
    light = "from ateliers.light_import import skip_address_grammar as skip; skip()"
    gateway.remote_exec(light).waitclose()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Start the kernel of a notebook, which its first cell does, in that environment."""
    if type(item).__name__ != "IPyNbCell":
        return (yield)
    with patch.dict(os.environ, item.config.stash[_ENVIRONMENT], clear=True):
        return (yield)
