"""Who may be asked and dialled: the portal's declared hosts, at public addresses, over TLS."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ateliers.fetching.failures import FetchError
from ateliers.fetching.fetcher import Fetcher
from ateliers.fetching.hosts import checked, public
from ateliers.fetching.limits import Limits
from ateliers.registry import datasets
from tests.data.hostile import HOST, PUBLIC, Hostile, Proxy, gives, raw, redirects

FORBIDDEN = {
    "loopback": "127.0.0.1",
    "all of loopback": "127.255.1.1",
    "this host": "0.0.0.0",
    "private 10": "10.0.0.1",
    "private 172": "172.16.3.4",
    "private 192": "192.168.1.1",
    "link-local, where clouds keep secrets": "169.254.169.254",
    "carrier": "100.64.0.1",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "multicast": "224.0.0.1",
    "documentation": "192.0.2.1",
    "benchmark": "198.18.0.1",
    "IPv6 loopback": "::1",
    "IPv6 unspecified": "::",
    "IPv6 private": "fc00::1",
    "IPv6 link-local": "fe80::1",
    "IPv6 with a zone": "fe80::1%eth0",
    "public IPv6 with a zone": "2606:4700::1%eth0",
    "IPv6 site-local": "fec0::1",
    "IPv6 multicast": "ff02::1",
    "IPv6 documentation": "2001:db8::1",
    "IPv4 in IPv6": "::ffff:127.0.0.1",
    "IPv4 in IPv6, hexadecimal": "::ffff:a9fe:a9fe",
    "IPv4 in compatible IPv6": "::127.0.0.1",
    "IPv4 behind NAT64": "64:ff9b::7f00:1",
    "local NAT64": "64:ff9b:1::1",
    "6to4": "2002:7f00:1::",
    "Teredo": "2001:0:7f00:1::",
    "decimal": "2130706433",
    "octal": "0177.0.0.1",
    "hexadecimal": "0x7f000001",
    "short": "127.1",
    "a name": "localhost",
    "nothing": "",
}


@pytest.mark.parametrize("address", FORBIDDEN.values(), ids=FORBIDDEN)
def test_a_name_that_leads_to_a_forbidden_address_is_never_dialled(address: str) -> None:
    def connect(to: tuple[str, int], timeout: float) -> object:
        pytest.fail(f"{to} was dialled")

    fetcher = Fetcher(
        [HOST], resolve=lambda host: [address], connect=connect, proxy=lambda host: None
    )  # type: ignore[arg-type]
    with pytest.raises(FetchError, match="not a public address") as caught:
        fetcher.download(f"https://{HOST}/a.csv", Path("/nonexistent/never-written"))
    assert HOST in caught.value.told["fr"]


@pytest.mark.parametrize(
    "address",
    ["1.1.1.1", "132.205.1.1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_public_addresses_are_dialled(address: str) -> None:
    assert public(address)


def test_one_private_address_among_public_ones_refuses_them_all(hostile: Hostile, trust) -> None:
    fetcher = hostile.fetcher(trust, resolve=lambda host: [PUBLIC, "10.0.0.7"])
    with pytest.raises(FetchError, match=r"10\.0\.0\.7"):
        fetcher.download(f"https://{HOST}/a.csv", Path("/nonexistent/never-written"))
    assert hostile.dialled == []


def test_what_was_checked_is_what_is_dialled_though_the_name_changes(
    hostile: Hostile, trust, tmp_path: Path
) -> None:
    answers = [[PUBLIC], ["127.0.0.1"]]
    hostile.answers["/a.csv"] = gives(b"a\n1\n")
    fetcher = hostile.fetcher(trust, resolve=lambda host: answers.pop(0))
    fetcher.download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert hostile.dialled == [(PUBLIC, 443)]
    assert answers == [["127.0.0.1"]]


def test_an_address_that_does_not_answer_leaves_its_turn_to_the_next(
    hostile: Hostile, trust, tmp_path: Path
) -> None:
    def connect(address: tuple[str, int], timeout: float):
        if ":" in address[0]:
            raise OSError("no route")
        return hostile.connect(address, timeout)

    hostile.answers["/a.csv"] = gives(b"a\n1\n")
    fetcher = hostile.fetcher(trust, resolve=lambda host: ["2606:4700::1", PUBLIC], connect=connect)
    fetcher.download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"a\n1\n"


STRANGE = {
    "no TLS": f"http://{HOST}/a",
    "a file": "file:///etc/passwd",
    "no scheme": f"//{HOST}/a",
    "no host": "https:///a",
    "another host": "https://example.org/a",
    "a longer name": f"https://{HOST}.example.org/a",
    "a name before": f"https://evil-{HOST}/a",
    "a subdomain": f"https://a.{HOST}/a",
    "a trailing dot": f"https://{HOST}./a",
    "a port": f"https://{HOST}:8443/a",
    "a port that is none": f"https://{HOST}:x/a",
    "a user": f"https://me@{HOST}/a",
    "a user that looks like the host": f"https://{HOST}@example.org/a",
    "a backslash": f"https://{HOST}\\@example.org/a",
    "a tab": f"https://{HOST}\t.example.org/a",
    "a line end": f"https://{HOST}/a\r\nHost: example.org",
    "a wide dot": "https://donnees。montreal.ca/a",
    "a look-alike": "https://dоnnees.montreal.ca/a",
    "loopback": "https://127.0.0.1/a",
    "decimal": "https://2130706433/a",
    "octal": "https://0177.0.0.1/a",
    "hexadecimal": "https://0x7f000001/a",
    "short": "https://127.1/a",
    "IPv6": "https://[::1]/a",
    "IPv4 in IPv6": "https://[::ffff:127.0.0.1]/a",
    "a broken bracket": "https://[::1/a",
    "localhost": "https://localhost/a",
}


@pytest.mark.parametrize("url", STRANGE.values(), ids=STRANGE)
def test_a_strange_address_is_refused_before_any_name_is_asked(url: str, tmp_path: Path) -> None:
    def never(*_: object) -> object:
        pytest.fail("something was asked")

    fetcher = Fetcher([HOST], resolve=never, connect=never, proxy=never)  # type: ignore[arg-type]
    with pytest.raises(FetchError) as caught:
        fetcher.download(url, tmp_path / "a")
    assert all(caught.value.told.values())
    assert not list(tmp_path.iterdir())


# Without a host, or without a scheme, a redirect keeps those it has; a line end makes two headers.
REDIRECTED = {
    **{what: url for what, url in STRANGE.items() if what not in ("no host", "a line end")},
    "no scheme": "//example.org/a",
}


@pytest.mark.parametrize("url", REDIRECTED.values(), ids=REDIRECTED)
def test_a_redirect_to_a_strange_address_is_not_followed(
    url: str, hostile: Hostile, trust, tmp_path: Path
) -> None:
    hostile.answers["/a.csv"] = raw(
        b"HTTP/1.1 302 Found\r\nLocation: " + url.encode() + b"\r\nContent-Length: 0\r\n\r\n"
    )
    with pytest.raises(FetchError):
        hostile.fetcher(trust).download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert len(hostile.dialled) == 1
    assert not list(tmp_path.iterdir())


@given(
    st.one_of(
        st.text(max_size=60), st.text(max_size=30).map(lambda tail: f"https://{HOST}{tail}/a")
    )
)
@example(f"https://{HOST}/téléchargement/a b")
def test_whatever_the_address_only_a_declared_host_comes_out(url: str) -> None:
    try:
        host, target = checked(url, [HOST])
    except FetchError:
        return
    assert host == HOST
    assert target.startswith("/")
    assert target.isascii() and target.isprintable() and " " not in target


def test_even_a_declared_number_is_no_host() -> None:
    for host in ("127.0.0.1", "2130706433", "localhost", "::1"):
        with pytest.raises(FetchError):
            checked(f"https://{host if ':' not in host else f'[{host}]'}/a", [host])


def test_every_declared_host_and_address_can_be_asked() -> None:
    for ds in datasets():
        for url in (ds.portal.api, ds.page, *(r.url for r in ds.routes.values() if r.url)):
            assert checked(url, ds.portal.hosts)[0] in ds.portal.hosts


def test_each_hop_is_checked_and_declared_ones_are_followed(
    hostile: Hostile, trust, tmp_path: Path
) -> None:
    other = "www.donneesquebec.ca"
    hostile.answers = {
        "/a.csv": redirects("/b/../b.csv?x=1"),
        "/b.csv?x=1": redirects(f"https://{other}/c%20é.csv", "307 Temporary Redirect"),
        "/c%20%E9.csv": gives(b"a\n1\n"),
    }
    asked: list[str] = []

    def resolve(host: str) -> list[str]:
        asked.append(host)
        return [PUBLIC]

    fetcher = hostile.fetcher(trust, hosts=[HOST, other], resolve=resolve)
    fetcher.download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert asked == [HOST, HOST, other]
    with pytest.raises(FetchError, match=other):
        hostile.fetcher(trust).download(f"https://{HOST}/a.csv", tmp_path / "a")
    private = hostile.fetcher(
        trust, hosts=[HOST, other], resolve=lambda host: [PUBLIC if host == HOST else "10.1.1.1"]
    )
    with pytest.raises(FetchError, match=r"10\.1\.1\.1"):
        private.download(f"https://{HOST}/a.csv", tmp_path / "a")


def test_redirects_that_never_end_do(hostile: Hostile, trust, tmp_path: Path) -> None:
    hostile.answers["/a.csv"] = redirects("/a.csv")
    with pytest.raises(FetchError, match="from address to address"):
        hostile.fetcher(trust).download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert len(hostile.asked) == Limits().hops + 1


def test_the_body_of_a_redirect_is_not_read(hostile: Hostile, trust, tmp_path: Path) -> None:
    sent = 0

    def endless(client, stop: threading.Event) -> None:
        nonlocal sent
        client.sendall(b"HTTP/1.1 302 Found\r\nLocation: /b.csv\r\n\r\n")
        while not stop.is_set():
            client.sendall(bytes(65536))
            sent += 65536

    hostile.answers = {"/a.csv": endless, "/b.csv": gives(b"a\n1\n")}
    start = time.monotonic()
    hostile.fetcher(trust).download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"a\n1\n"
    assert sent < 20_000_000
    assert time.monotonic() - start < 5


def through(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "NO_PROXY", "ALL_PROXY", "no_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HTTPS_PROXY", proxy)


def direct(hostile: Hostile, trust: str, **more: object) -> Fetcher:
    """Ask as a learner's machine does: the proxy is that of the environment."""
    import socket

    from ateliers.fetching.wire import declared_proxy

    return hostile.fetcher(
        trust, **{"proxy": declared_proxy, "connect": socket.create_connection, **more}
    )


def test_a_declared_proxy_finds_the_name_and_only_declared_ones_are_asked_of_it(
    hostile: Hostile, trust, tmp_path: Path, monkeypatch
) -> None:
    proxy = Proxy(hostile)
    through(proxy.url.replace("//", "//an:sw%21@"), monkeypatch)
    hostile.answers["/a.csv"] = gives(b"a\n1\n")
    fetcher = direct(hostile, trust, resolve=lambda host: pytest.fail("the name was asked here"))
    fetcher.download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == b"a\n1\n"
    assert proxy.asked[0].startswith(f"CONNECT {HOST}:443 ".encode())
    assert b"Proxy-Authorization: Basic YW46c3ch\r\n" in proxy.asked[0]
    assert b"Proxy-Authorization" not in hostile.heads[0]
    with pytest.raises(FetchError, match="not a declared host"):
        fetcher.download("https://example.org/a.csv", tmp_path / "b")
    assert len(proxy.asked) == 1
    proxy.close()


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "403 Forbidden"])
def test_a_proxy_that_refuses_is_named(
    status: str, hostile: Hostile, trust, tmp_path: Path, monkeypatch
) -> None:
    proxy = Proxy(hostile, status)
    through(proxy.url, monkeypatch)
    with pytest.raises(FetchError, match=status[:3]) as caught:
        direct(hostile, trust).download(f"https://{HOST}/a.csv", tmp_path / "a")
    assert "HTTPS_PROXY" in caught.value.told["fr"]
    proxy.close()


def test_a_kind_of_proxy_that_is_not_supported_is_told(
    hostile: Hostile, trust, tmp_path: Path, monkeypatch
) -> None:
    through("socks5://127.0.0.1:9", monkeypatch)
    with pytest.raises(FetchError, match="socks5"):
        direct(hostile, trust).download(f"https://{HOST}/a.csv", tmp_path / "a")


def test_no_proxy_is_honoured_and_then_the_address_is_checked(
    hostile: Hostile, trust, tmp_path: Path, monkeypatch
) -> None:
    through("http://127.0.0.1:9", monkeypatch)
    monkeypatch.setenv("NO_PROXY", "montreal.ca")
    with pytest.raises(FetchError, match="not a public address"):
        direct(hostile, trust, resolve=lambda host: ["127.0.0.1"]).download(
            f"https://{HOST}/a.csv", tmp_path / "a"
        )
