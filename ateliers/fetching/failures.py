"""Every sentence about a portal that gives nothing usable, in both languages.

Each is the end of « … n’a pas pu être lu sur le portail : » and says what, where it helps what to
do, and never more than the reader can use.
"""

from __future__ import annotations

import datetime as dt
import http.client
import socket
import ssl
import zlib

from ateliers.errors import AteliersError, shown
from ateliers.language import NBSP, Text, date, number, quoted

# Of OpenSSL: a certificate that is not yet, or no longer, valid; one for another name.
_DATES, _OTHER_NAME = (9, 10), (62, 64)


class FetchError(AteliersError):
    """A body that did not come, or not whole; `told` says why in both languages.

    ``again`` says whether asking once more may help, ``pause`` how long the portal asks to wait.
    """

    def __init__(self, fr: str, en: str, again: bool = False, pause: float | None = None) -> None:
        super().__init__(en)
        self.told: Text = {"fr": fr, "en": en}
        self.again, self.pause = again, pause


def not_https(url: str) -> FetchError:
    return FetchError(
        f"{quoted(shown(url), 'fr')} n’est pas une adresse https",
        f"{quoted(shown(url), 'en')} is not an https address",
    )


def odd_address(url: str) -> FetchError:
    return FetchError(
        f"{quoted(shown(url), 'fr')} n’est pas une adresse que l’on peut interroger",
        f"{quoted(shown(url), 'en')} is not an address that is asked",
    )


def undeclared(host: str) -> FetchError:
    return FetchError(
        f"l’adresse mène à {quoted(shown(host), 'fr')}, "
        "qui n’est pas un hôte déclaré pour ce portail",
        f"the address leads to {quoted(shown(host), 'en')}, "
        "which is not a declared host of this portal",
    )


def not_public(host: str, address: str) -> FetchError:
    where = shown(address)
    return FetchError(
        f"sur ce réseau, {host} mène à {where}, qui n’est pas une adresse publique; "
        "si une page d’accueil attend votre accord, ouvrez un navigateur",
        f"on this network, {host} leads to {where}, which is not a public address; "
        "if a welcome page waits for your consent, open a browser",
    )


def unknown_host(host: str) -> FetchError:
    return FetchError(
        f"le portail ne peut pas être joint (l’adresse de {host} est introuvable sur ce réseau)",
        f"the portal cannot be reached (the address of {host} is not found on this network)",
    )


def too_slow(seconds: float) -> FetchError:
    return FetchError(
        f"le portail ne répond pas à temps ({number(seconds, 'fr')}{NBSP}s)",
        f"the portal does not answer in time ({number(seconds, 'en')}{NBSP}s)",
    )


def too_large(most: int) -> FetchError:
    return FetchError(
        f"ce qui est reçu dépasse la limite de {megabytes(most, 'fr')}",
        f"what comes is over {megabytes(most, 'en')}, the limit",
    )


def too_many_hops(most: int) -> FetchError:
    return FetchError(
        f"le portail renvoie d’adresse en adresse plus de {most} fois",
        f"the portal sends from address to address more than {most} times",
    )


def cut() -> FetchError:
    return FetchError(
        "le fichier a été coupé en chemin", "the file was cut short on its way", again=True
    )


def unreadable() -> FetchError:
    return FetchError(
        "la réponse du portail est illisible", "the portal’s answer is unreadable", again=True
    )


def refused(status: int, pause: float | None) -> FetchError:
    """Tell a status that is not 200; a busy portal may say how long to wait."""
    fr, en = f"le portail répond «{NBSP}{status}{NBSP}»", f"the portal answers “{status}”"
    if pause is not None:
        fr += f" et demande d’attendre {number(round(pause), 'fr')}{NBSP}s"
        en += f" and asks to wait {number(round(pause), 'en')}{NBSP}s"
    return FetchError(fr, en, again=status in (429, 502, 503, 504), pause=pause)


def proxy_kind(scheme: str) -> FetchError:
    return FetchError(
        f"HTTPS_PROXY déclare un mandataire {quoted(shown(scheme), 'fr')}; "
        "seule la forme http://hôte:port est prise en charge",
        f"HTTPS_PROXY declares a proxy of kind {quoted(shown(scheme), 'en')}; "
        "only the form http://host:port is supported",
    )


def no_trust(file: str) -> FetchError:
    return FetchError(
        f"le fichier de certificats {shown(file, 200)} n’est pas lisible; corrigez SSL_CERT_FILE",
        f"the file of certificates {shown(file, 200)} cannot be read; correct SSL_CERT_FILE",
    )


def of_network(error: Exception, host: str = "", now: float = 0.0) -> FetchError:
    """Tell what the connection raised.

    Parameters
    ----------
    error : Exception
        An `OSError`, an `HTTPException` or a `zlib.error`.
    host : str
        Who was asked.
    now : float
        What this machine takes for the present, in seconds since 1970.
    """
    if isinstance(error, ssl.SSLCertVerificationError):
        return _certificate(error, host, now)
    if isinstance(error, socket.gaierror):
        return unknown_host(host)
    if isinstance(error, TimeoutError):
        return FetchError(
            "le portail ne répond pas à temps", "the portal does not answer in time", again=True
        )
    if isinstance(
        error,
        ssl.SSLEOFError | http.client.IncompleteRead | ConnectionResetError | BrokenPipeError,
    ):
        return cut()
    if isinstance(error, ssl.SSLError):
        return FetchError(
            "la connexion sécurisée est refusée sur ce réseau",
            "the secure connection is refused on this network",
        )
    if isinstance(error, http.client.HTTPException | zlib.error):
        return unreadable()
    if str(error).startswith("Tunnel connection failed: "):  # of http.client
        answer = shown(str(error).partition(": ")[2])
        return FetchError(
            f"le mandataire (HTTPS_PROXY) répond {quoted(answer, 'fr')}",
            f"the proxy (HTTPS_PROXY) answers {quoted(answer, 'en')}",
        )
    return FetchError("le portail ne peut pas être joint", "the portal cannot be reached")


def _certificate(error: ssl.SSLCertVerificationError, host: str, now: float) -> FetchError:
    if error.verify_code in _DATES:
        day = dt.date.fromtimestamp(now)
        return FetchError(
            f"le certificat de {host} n’est pas valable le {date(day, 'fr')}, la date de cet "
            "ordinateur; réglez son horloge, ou, si elle est juste, avertissez le portail",
            f"the certificate of {host} is not valid on {date(day, 'en')}, this computer’s date; "
            "set its clock, or, if it is right, tell the portal",
        )
    if error.verify_code in _OTHER_NAME:
        return FetchError(
            f"le certificat présenté n’est pas celui de {host}; "
            "si une page d’accueil attend votre accord, ouvrez un navigateur",
            f"the certificate shown is not that of {host}; "
            "if a welcome page waits for your consent, open a browser",
        )
    return FetchError(
        "le certificat présenté vient d’une autorité inconnue; si votre école ou votre réseau "
        "déchiffre les connexions, demandez-lui le fichier de son autorité (.pem) et donnez-en le "
        "chemin dans la variable SSL_CERT_FILE",
        "the certificate shown is of an unknown authority; if your school or network decrypts "
        "connections, ask it for its authority’s file (.pem) and give its path in the variable "
        "SSL_CERT_FILE",
    )


def megabytes(size: float, lang: str) -> str:
    """Write a size: ``3,4 Mo`` or ``3.4 MB``."""
    if lang == "fr":
        return f"{number(size / 1e6, 'fr', 1)}{NBSP}Mo"
    return f"{number(size / 1e6, 'en', 1)}{NBSP}MB"
