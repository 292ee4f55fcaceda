"""Which addresses may be asked, and which may be dialled."""

from __future__ import annotations

import re
from collections.abc import Collection
from ipaddress import IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urljoin, urlsplit

from ateliers.fetching.failures import not_https, odd_address, undeclared

# The last label begins with a letter: 127.1, 0x7f.0.0.1 and 2130706433 are no names.
HOST_NAME = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])"
)
_ODD = re.compile(r"[\x00-\x20\x7f\\]")
# Addresses that carry an IPv4 one inside: an IPv6-only network reaches portals by the first.
_NAT64 = IPv6Network("64:ff9b::/96")
_REFUSED = (IPv6Network("2002::/16"), IPv6Network("fec0::/10"), IPv6Network("64:ff9b:1::/48"))


def checked(url: str, hosts: Collection[str]) -> tuple[str, str]:
    """Return the host and the target of an address that may be asked.

    Parameters
    ----------
    url : str
        An absolute address, whoever gave it.
    hosts : collection of str
        The declared names, in small letters.

    Raises
    ------
    FetchError
        Not https, a host that is not declared, a port, a user name, a malformed address.
    """
    try:
        if _ODD.search(url):
            raise odd_address(url)
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise odd_address(url) from None
    if parts.scheme != "https":
        raise not_https(url)
    if host not in hosts or not HOST_NAME.fullmatch(host):
        raise undeclared(host)
    if port not in (None, 443) or parts.username is not None or parts.password is not None:
        raise odd_address(url)
    path = quote(parts.path or "/", safe="/%:=&~+!$,;'@()*")
    query = quote(parts.query, safe="/?%:=&~+!$,;'@()*[]")
    return host, f"{path}?{query}" if query else path


def onward(url: str, location: str) -> str:
    """Return the address that a redirect leads to, not yet checked.

    A header is bytes, which `http.client` gives as latin-1: those of an accent are kept.
    """
    there = "".join(each if each.isascii() else f"%{ord(each):02X}" for each in location)
    try:
        return urljoin(url, there)
    except ValueError:
        raise odd_address(location) from None


def public(address: str) -> bool:
    """Whether an address is a public one: not this machine's, nor of a private network.

    >>> public("127.0.0.1"), public("::ffff:10.0.0.1"), public("2130706433")
    (False, False, False)
    """
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        if ip.scope_id or any(ip in network for network in _REFUSED):
            return False
        if ip.ipv4_mapped:
            return public(str(ip.ipv4_mapped))
        if ip in _NAT64:
            return public(str(ip_address(ip.packed[-4:])))
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)
