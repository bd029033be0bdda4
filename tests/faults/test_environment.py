"""Proxies and certificates that the environment names: both transports understand them alike, or refuse them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from tests.faults.conftest import NOBODY, at, client_of, server_context
from tests.faults.proxy import Proxy
from tests.faults.server import Server
from zakya_client import ConfigurationError, ZakyaClient, exchange_grant_code, revoke
from zakya_client.runtime import transport_httpx
from zakya_client.transports import HttpxTransport, Request, Transport

TransportClass = Callable[..., Transport]


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


async def went_through_the_proxy(transport_class: TransportClass, server: Server, proxy: Proxy) -> bool:
    before = len(proxy.asked)
    async with client_of(server, transport_class(verify=NOBODY)) as zakya:
        assert (await zakya.items.get("1")).name == "Bag"
    return len(proxy.asked) > before


# --- proxies ------------------------------------------------------------------------------------


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("scheme", ["http://", ""])
async def test_each_variable_names_a_proxy_with_or_without_a_scheme(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch, variable: str, scheme: str
) -> None:
    async with Server() as server, Proxy() as proxy:
        monkeypatch.setenv(variable, proxy.url.replace("http://", scheme))
        assert await went_through_the_proxy(transport_class, server, proxy)


@pytest.mark.parametrize(
    ("exceptions", "goes_through"),
    [
        ("127.0.0.1:{port}", False),
        ("example.com, 127.0.0.1:{port}", False),
        ("127.0.0.1", False),
        ("*", False),
        ("127.0.0.1:1", True),
        ("example.com", True),
    ],
)
async def test_no_proxy_names_hosts_with_or_without_a_port(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch, exceptions: str, *, goes_through: bool
) -> None:
    async with Server() as server, Proxy() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", exceptions.format(port=server.port))
        assert await went_through_the_proxy(transport_class, server, proxy) is goes_through


async def test_no_proxy_knows_a_scheme_s_own_port_and_ipv6(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Proxy(refuses=True) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "shop.invalid:80,::1")
        transport = transport_class(verify=NOBODY)
        for url in ("http://shop.invalid/", "http://[::1]:1/"):
            with pytest.raises(Exception, match=r"no address|refused"):
                await transport.send(Request("GET", url))
        assert proxy.asked == []
        await transport.close()


async def test_a_proxy_that_cannot_be_spoken_with_is_refused_and_not_passed_by(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport_httpx, "PROXIES", ("http", "https"))  # as without socksio
    async with Server() as server:
        monkeypatch.setenv("ALL_PROXY", "socks5://u:s3cret@127.0.0.1:1")
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            with pytest.raises(
                ConfigurationError, match=r"ALL_PROXY names a proxy that speaks socks5.*NO_PROXY"
            ) as caught:
                await zakya.items.create({"name": "Bag"})
        assert "s3cret" not in str(caught.value)
        assert server.opened == 0
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            await zakya.items.get("1")


@pytest.mark.parametrize(
    "address", ["http://u:s3cret@h:notaport", "http://u:s3cret@", "http://u:s3cret@h:99999", "s3cret:pw"]
)
def test_an_address_that_is_none_is_refused_without_showing_it(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    with pytest.raises(ConfigurationError, match="proxy must be an address") as caught:
        transport_class(verify=NOBODY, proxy=address)
    assert "s3cret" not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"
    monkeypatch.setenv("HTTPS_PROXY", address)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY must be an address") as caught:
        transport_class(verify=NOBODY)
    assert "s3cret" not in str(caught.value)


# --- certificates -------------------------------------------------------------------------------


async def test_authorities_of_the_environment_are_trusted(
    transport_class: TransportClass, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(str(file))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with Server(context=server_context(authority)) as server, client_of(server, transport_class()) as zakya:
        assert (await zakya.items.get("1")).name == "Bag"


@pytest.mark.parametrize(
    ("variable", "content", "reason"),
    [
        ("SSL_CERT_FILE", "", "can't be read: No such file"),
        ("SSL_CERT_FILE", "no certificate", "holds no certificate"),
        ("SSL_CERT_DIR", "", "isn't a folder"),
        ("SSL_CERT_DIR", "a file", "isn't a folder"),
    ],
)
def test_certificates_that_are_not_there_are_named_with_their_variable(
    transport_class: TransportClass,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    *,
    variable: str,
    content: str,
    reason: str,
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    file = tmp_path / "stale.pem"
    if content:
        file.write_text(content)
    monkeypatch.setenv(variable, str(file))
    with pytest.raises(ConfigurationError, match=f"{variable} names .*{file.name}.*{reason}"):
        transport_class()
    transport_class(verify=NOBODY)  # nobody asks for them


# --- in the clear -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "warned"),
    [
        ("http://shop.example", True),
        ("HTTP://10.0.0.7:8080", True),
        ("http://[2001:db8::1]", True),
        ("http://localhost.example", True),
        ("https://shop.example", False),
        ("http://localhost:8765", False),
        ("http://shop.localhost", False),
        ("http://127.0.0.9", False),
        ("http://[::1]:80", False),
    ],
)
def test_a_secret_that_travels_in_the_clear_is_warned_of(
    caplog: pytest.LogCaptureFixture, url: str, *, warned: bool
) -> None:
    for center in (at(url), at("https://shop.example")):
        caplog.clear()
        ZakyaClient("1", access_token="s3cret", data_center=center, transport=HttpxTransport(verify=NOBODY))
        told = [record for record in caplog.records if record.levelno == logging.WARNING]
        assert bool(told) is (warned and center.api_url == url)
        assert all(
            str(urlsplit(url).hostname) in record.getMessage() and "in the clear" in record.getMessage()
            for record in told
        )


async def test_so_is_one_that_travels_to_the_accounts_server(caplog: pytest.LogCaptureFixture) -> None:
    class UnreachedError(Exception):
        pass

    class Nowhere:
        async def send(self, request: Request, *, stream: bool = False) -> None:
            raise UnreachedError

    center = at("http://accounts.invalid")
    for attempt in (
        lambda: exchange_grant_code("code", client_id="i", client_secret="s", data_center=center, transport=Nowhere()),
        lambda: revoke("token", data_center=center, transport=Nowhere()),
    ):
        caplog.clear()
        with pytest.raises(UnreachedError):
            await attempt()
        assert [record.levelname for record in caplog.records] == ["WARNING"]
        assert "accounts.invalid" in caplog.text
