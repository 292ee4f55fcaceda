"""A portal's catalogue and tables, asked through CKAN's action API.

Two questions are enough for the lessons: what a dataset's record says, and the rows of a table
in the DataStore. Both are plain GET requests to the portal's declared hosts, within the limits of
`ateliers.fetching`. What an answer says is read in `ckan_answers`, a table put together in
`ckan_pages`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from ateliers.ckan_answers import CkanError, not_ckan, result_of
from ateliers.ckan_pages import Table, whole
from ateliers.errors import shown
from ateliers.language import NBSP, quoted
from ateliers.portal import fetcher_of
from ateliers.registry import Dataset

if TYPE_CHECKING:
    from ateliers.fetching.fetcher import Fetcher
    from ateliers.fetching.limits import Deadline

PAGE = 10_000
"""Rows asked for at a time: under CKAN's own bound of 32,000, and some megabytes of JSON."""

_DEED = re.compile(r"creativecommons\.org/licenses/([a-z-]+)/(\d\.\d)")


class Ckan:
    """A portal, asked within its declared hosts.

    Parameters
    ----------
    api : str
        The address of its actions, such as ``https://donnees.montreal.ca/api/3/action/``.
    fetcher : Fetcher
        What asks.
    """

    def __init__(self, api: str, fetcher: Fetcher) -> None:
        self.api, self.fetcher = api, fetcher
        self.host = urlsplit(api).hostname or api

    def package_show(self, name: str) -> dict[str, Any]:
        """Return a dataset's record; any of its fields may be None.

        Raises
        ------
        CkanError
            No such dataset, a refusal, or an answer that is none; `told` says it.
        """
        return self._object(self.ask("package_show", name, id=name))

    def package_search(self, words: str, rows: int = 10, start: int = 0) -> dict[str, Any]:
        """Return how many records hold these words (``count``) and some of them (``results``)."""
        return self._object(self.ask("package_search", words, q=words, rows=rows, start=start))

    def rows(
        self, resource: str, filters: Mapping[str, Any] | None = None, page: int = PAGE
    ) -> Table:
        """Return all the rows of a table in the DataStore, in the order of their ``_id``.

        Parameters
        ----------
        resource : str
            The resource's identifier.
        filters : mapping, optional
            From a column to the value, or list of values, that its rows must have.
        page : int
            Rows asked for at a time; the portal may give fewer.

        Raises
        ------
        CkanError
            No such table, a refusal, a table that changed while it was read.
        """
        asked: dict[str, Any] = {"resource_id": resource, "limit": page, "sort": "_id"}
        if filters:
            asked["filters"] = json.dumps(filters, ensure_ascii=False)
        deadline = self.fetcher.deadline()

        def ask(offset: int) -> Any:
            return self.ask("datastore_search", resource, deadline, **asked, offset=offset)

        return whole(ask, self.host, resource)

    def ask(self, action: str, about: str, deadline: Deadline | None = None, **asked: Any) -> Any:
        """Return the ``result`` of an action.

        Parameters
        ----------
        action : str
            Its name in CKAN's API, such as ``"status_show"``.
        about : str
            What a sentence names where there is no result.
        deadline : Deadline, optional
            That of several questions; by default one of its own.
        **asked
            The action's parameters.
        """
        from ateliers.fetching.failures import FetchError

        url = f"{self.api}{action}?{urlencode(asked)}"
        try:
            status, content = self._answer(url, deadline or self.fetcher.deadline())
        except FetchError as error:
            fr, en = (error.told[lang] for lang in ("fr", "en"))
            raise CkanError(f"{self.host}{NBSP}: {fr}", f"{self.host}: {en}") from error
        as_text = action == "datastore_search"
        return result_of(status, content, self.host, about, as_text)

    def _object(self, result: Any) -> dict[str, Any]:
        if not isinstance(result, dict):
            raise not_ckan(self.host)
        return result

    def _answer(self, url: str, deadline: Deadline) -> tuple[int, bytes]:
        """Ask, and ask a busy portal again; a refusal is an answer, its body is read too."""
        from ateliers.fetching.body import body
        from ateliers.fetching.failures import refused
        from ateliers.fetching.fetcher import pause_asked

        fetcher = self.fetcher

        def once() -> tuple[int, bytes]:
            with fetcher.answer(url, deadline) as response:
                busy = refused(response.status, pause_asked(response, fetcher.clock.time()))
                if busy.again:
                    raise busy
                parts = body(response, deadline, fetcher.limits.bytes)
                return response.status, b"".join(parts)

        return fetcher.patiently(once, deadline)


def portal_of(ds: Dataset, fetcher: Fetcher | None = None) -> Ckan:
    """Return the portal of a dataset."""
    return Ckan(ds.portal.api, fetcher or fetcher_of(ds))


def licence_of(ds: Dataset, fetcher: Fetcher | None = None) -> str | None:
    """Ask the portal which licence a dataset's record names; None where it names none.

    Raises
    ------
    CkanError
        The record could not be read; `told` says why.
    """
    record = portal_of(ds, fetcher).package_show(ds.slug)
    title, id, url = (
        text.strip() if isinstance(text := record.get(f"license_{key}"), str) else ""
        for key in ("title", "id", "url")
    )
    named = title or id
    deed = _DEED.search(url)
    # « Creative Commons Attribution » says neither which terms nor which version: its address may.
    if deed and not re.search(r"\bCC\b|\d", named):
        name = f"CC {deed[1].upper()} {deed[2]}"
        named = f"{named} ({name})" if named else name
    return shown(named, 120) or None


def published(ds: Dataset, fetcher: Fetcher | None = None) -> bytes:
    """Return a dataset's rows in the DataStore as a file in the dialect of that route.

    It goes through `ateliers.extract` and `ateliers.tables` as the publisher's file does, with
    `by_datastore`: the same table comes out.

    Raises
    ------
    CkanError
        No resource or no dialect is declared for this route, or the portal gives no rows.
    """
    route = ds.routes.get("datastore")
    if route is None or route.resource is None or route.dialect is None:
        raise CkanError(
            f"{quoted(ds.id, 'fr')} ne déclare pas comment se lit sa table dans le DataStore; "
            "complétez sa route dans datasets.yml",
            f"{quoted(ds.id, 'en')} does not declare how its DataStore table is read; "
            "complete its route in datasets.yml",
        )
    table = portal_of(ds, fetcher).rows(route.resource)
    try:
        return table.as_file(route.dialect)
    except UnicodeEncodeError as error:
        wrong = shown(error.object[error.start : error.end], 8)
        raise CkanError(
            f"{quoted(ds.id, 'fr')} contient {quoted(wrong, 'fr')}, que {error.encoding} n’écrit "
            "pas; corrigez l’encodage de sa route dans datasets.yml",
            f"{quoted(ds.id, 'en')} holds {quoted(wrong, 'en')}, which {error.encoding} does not "
            "write; correct the encoding of its route in datasets.yml",
        ) from None


def by_datastore(ds: Dataset) -> Dataset:
    """Return the declaration with the DataStore as the route that is taken."""
    return replace(ds, route=ds.routes["datastore"])
