"""A file is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ateliers.atomic import write_whole
from ateliers.errors import AteliersError


def test_a_file_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    for content in (b"1", b"22"):
        write_whole(target, content)
        assert target.read_bytes() == content
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("fault", [OSError(28, "No space left"), KeyboardInterrupt()])
def test_what_interrupts_leaves_the_old_file_alone(
    fault: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(b"old")

    def fail(file: int) -> None:
        raise fault

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(AteliersError if isinstance(fault, OSError) else KeyboardInterrupt):
        write_whole(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(
        AteliersError, match=r"a\.csv cannot be written in .*No such file"
    ) as caught:
        write_whole(tmp_path / "absent" / "a.csv", b"new")
    assert "\n" not in str(caught.value)
