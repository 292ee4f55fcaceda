"""What the notebooks share when pytest runs them: the environment of our own kernels."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack
from unittest.mock import patch

import pytest

from ateliers.notebooks.kernels import kernel_environment

_ENVIRONMENT = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    """Make one environment for all the kernels of this process."""
    stack = ExitStack()
    config.stash[_ENVIRONMENT] = stack.enter_context(kernel_environment())
    config.add_cleanup(stack.close)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Start the kernel of a notebook, which its first cell does, in that environment."""
    if type(item).__name__ != "IPyNbCell":
        return (yield)
    with patch.dict(os.environ, item.config.stash[_ENVIRONMENT], clear=True):
        return (yield)
