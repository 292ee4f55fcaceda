"""What a CKAN portal's answer says: its result, or why there is none, in one sentence.

A genuine CKAN writes its refusals in three ways: an object with an ``error``, a bare JSON text
(status 400), and, through what stands before it, a web page with any status, 200 too.
"""

from __future__ import annotations

import json
from typing import Any

from ateliers.errors import AteliersError, shown
from ateliers.language import NBSP, Text, quoted


class CkanError(AteliersError):
    """A portal's refusal, or an answer that is none; `told` says it in both languages."""

    def __init__(self, fr: str, en: str, status: int | None = None) -> None:
        super().__init__(en)
        self.told: Text = {"fr": fr, "en": en}
        self.status = status


def result_of(status: int, content: bytes, host: str, about: str, as_text: bool = False) -> Any:
    """Return the ``result`` of an answer.

    Parameters
    ----------
    status : int
        Of HTTP; it is not enough, for an answer can say ``success: false`` with 200.
    content : bytes
        The body.
    host, about : str
        Who was asked, and about what: a dataset's name, a resource's identifier.
    as_text : bool
        Keep numbers as they are written: ``5.10`` must not become 5.1.

    Raises
    ------
    CkanError
        There is no result.
    """
    kept: dict[str, Any] = {"parse_int": str, "parse_float": str} if as_text else {}
    try:
        answer = json.loads(content, **kept)
    except (ValueError, RecursionError):
        raise _no_json(status, content, host) from None
    if isinstance(answer, str):
        raise _refused(status, answer, host, about)
    if not isinstance(answer, dict) or not {"result", "error"} & answer.keys():
        raise not_ckan(host, status)
    if answer.get("success") is True and status == 200 and "result" in answer:
        return answer["result"]
    error = answer.get("error")
    if status == 404 or (isinstance(error, dict) and error.get("__type") == "Not Found Error"):
        raise _not_found(status, host, about)
    raise _refused(status, _message(error), host, about)


def not_ckan(host: str, status: int | None = None) -> CkanError:
    """Tell an answer that has not the shape of CKAN's."""
    fr, en = ("", "") if status is None else (f" (état {status})", f" (status {status})")
    return CkanError(
        f"{host} a répondu par autre chose qu’une réponse de CKAN{fr}; réessayez plus tard",
        f"{host} answered with something else than a CKAN answer{en}; try again later",
        status,
    )


def changed(host: str, about: str) -> CkanError:
    """Tell a table that did not stay the same from its first page to its last."""
    return CkanError(
        f"la table {quoted(shown(about), 'fr')} de {host} a changé pendant sa lecture; "
        "relancez la lecture",
        f"the table {quoted(shown(about), 'en')} of {host} changed while it was read; "
        "read it again",
    )


def stopped(host: str, about: str, came: int, total: int) -> CkanError:
    """Tell a table of which the portal gives no more."""
    return CkanError(
        f"{host} n’a donné que {came} des {total} lignes de {quoted(shown(about), 'fr')}; "
        "réessayez plus tard, ou téléchargez le fichier",
        f"{host} gave only {came} of the {total} rows of {quoted(shown(about), 'en')}; "
        "try again later, or download the file",
    )


def uncounted(host: str, about: str) -> CkanError:
    """Tell a table whose number of rows is not said, or only estimated."""
    return CkanError(
        f"{host} ne dit pas combien de lignes compte {quoted(shown(about), 'fr')}; "
        "téléchargez le fichier",
        f"{host} does not say how many rows {quoted(shown(about), 'en')} has; download the file",
    )


def _no_json(status: int, content: bytes, host: str) -> CkanError:
    if content[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return CkanError(
            f"{host} a répondu par une page Web (état {status}) au lieu de données; réessayez plus "
            "tard, ou ouvrez le portail dans un navigateur",
            f"{host} answered with a web page (status {status}) in place of data; try again later, "
            "or open the portal in a browser",
            status,
        )
    return not_ckan(host, status)


def _not_found(status: int, host: str, about: str) -> CkanError:
    return CkanError(
        f"{host} ne connaît pas {quoted(shown(about), 'fr')}; "
        "vérifiez ce nom dans l’adresse de la page du portail",
        f"{host} does not know {quoted(shown(about), 'en')}; "
        "check that name in the address of the portal’s page",
        status,
    )


def _refused(status: int, message: str, host: str, about: str) -> CkanError:
    """Repeat the portal's words as they are: some portals write them in French, some in English."""
    said = shown(message, 160) or "?"
    if status in (401, 403):
        cure = (
            "attendez quelques minutes, ou demandez un accès aux responsables du portail",
            "wait a few minutes, or ask the portal for access",
        )
    else:
        cure = (
            "corrigez la requête, ou réessayez plus tard",
            "correct the request, or try again later",
        )
    return CkanError(
        f"{host} refuse la requête au sujet de {quoted(shown(about), 'fr')} (état {status}){NBSP}: "
        f"{quoted(said, 'fr')}; {cure[0]}",
        f"{host} refuses the request about {quoted(shown(about), 'en')} (status {status}): "
        f"{quoted(said, 'en')}; {cure[1]}",
        status,
    )


def _message(error: Any) -> str:
    """Put an error of any shape in one line: ``{"filters": ["Unknown field: X"]}`` and others."""
    if isinstance(error, dict):
        if isinstance(error.get("message"), str):
            return error["message"]
        told = {key: value for key, value in error.items() if key != "__type"} or error
        return "; ".join(f"{key}: {_message(value)}" for key, value in told.items())
    if isinstance(error, list):
        return ", ".join(map(_message, error))
    return "" if error is None else str(error)
