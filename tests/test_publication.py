"""Where the book is published: from the environment, then from _config.yml, else nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from ateliers.errors import AteliersError
from ateliers.publication import CONFIG, UNPUBLISHED, Publication, publication

FILLED = {
    "ATELIERS_REPOSITORY_URL": "https://github.com/example/atelier/",
    "ATELIERS_REPOSITORY_BRANCH": "trunk",
    "ATELIERS_BASEURL": "https://example.org/atelier",
}


def test_our_own_settings_name_no_address() -> None:
    known = publication(CONFIG, {})
    assert (known.repository, known.site, known.path) == ("", "", "")
    assert known.launch_tag.startswith("launch-v")


def test_the_environment_fills_what_is_empty() -> None:
    known = publication(CONFIG, FILLED)
    assert known.repository == "https://github.com/example/atelier"
    assert known.path == "example/atelier"
    assert known.branch == "trunk"
    assert known.site == "https://example.org/atelier/"


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    config = tmp_path / "_config.yml"
    config.write_text("repository:\n  url: https://gitlab.com/own/book\n", "utf-8")
    assert publication(config, {}).repository == "https://gitlab.com/own/book"
    assert publication(config, {}).path == ""
    assert publication(config, FILLED).path == "example/atelier"


def test_a_copy_may_say_that_it_has_no_address(tmp_path: Path) -> None:
    config = tmp_path / "_config.yml"
    config.write_text("repository:\n  url: https://gitlab.com/own/book\n", "utf-8")
    assert publication(config, UNPUBLISHED).repository == ""
    assert publication(CONFIG, FILLED | UNPUBLISHED).site == ""


def test_without_settings_nothing_is_known(tmp_path: Path) -> None:
    assert publication(tmp_path / "_config.yml", {}) == Publication()


@pytest.mark.parametrize(
    "address", ["http://example.org", "example.org/a", "https://", "https://a.b/?x=1"]
)
def test_an_address_that_makes_no_link_is_refused(address: str) -> None:
    with pytest.raises(AteliersError, match=r"ATELIERS_REPOSITORY_URL is .* https://"):
        publication(CONFIG, {"ATELIERS_REPOSITORY_URL": address})
