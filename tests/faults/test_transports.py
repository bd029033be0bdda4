"""The transports: connections that are reused and let go of, proxies, certificates, HTTP/2, one of your own.

Every test that takes `transport_class` runs over httpx and over aiohttp.
"""

from __future__ import annotations

import asyncio
import random
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import quote

import h2.config
import h2.connection
import h2.events
import pytest
import trustme

from tests.faults.conftest import NOBODY, at, client_of, server_context
from tests.faults.faults import HEAD, MEBIBYTE, acts_and_sends, hang, hang_in_the_answer
from tests.faults.proxy import Proxy
from tests.faults.server import HTML, Connection, Server, good
from zakya_client import Limits, RetryPolicy, ZakyaClient, ZakyaError, __version__
from zakya_client.errors import ConfigurationError, CredentialsError, ServerError, TransportError
from zakya_client.transports import AnswerTooLargeError, HttpxTransport, Request, Response, Transport

TransportClass = Callable[..., Transport]
ONCE = RetryPolicy(attempts=1)


async def until(condition: Callable[[], bool]) -> None:
    """Let the other side's events arrive."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 (the events are those of sockets)
            await asyncio.sleep(0.005)


async def image(connection: Connection) -> None:
    """Answer a file of 4 MiB."""
    await connection.read()
    await connection.answer(200, b"x" * 4 * MEBIBYTE, kind="image/png")


# --- connections --------------------------------------------------------------------------------


async def test_calls_one_after_the_other_share_a_connection(transport_class: TransportClass) -> None:
    async with Server() as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        for _ in range(5):
            await zakya.items.get("1")
        assert (server.acted, server.opened) == (5, 1)


async def test_connections_are_closed_with_the_client(transport_class: TransportClass) -> None:
    async with Server() as server:
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            await asyncio.gather(*(zakya.items.get(str(number)) for number in range(1, 6)))
            assert server.open == server.opened > 1
        await until(lambda: server.open == 0)


async def test_a_download_read_to_its_end_gives_its_connection_back(transport_class: TransportClass) -> None:
    async with Server(image, times=1) as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        sizes = [len(chunk) async for chunk in zakya.items.get_image("1")]
        assert sum(sizes) == 4 * MEBIBYTE
        assert len(sizes) > 1
        await zakya.items.get("1")
        assert server.opened == 1


async def test_a_download_left_early_closes_its_connection(transport_class: TransportClass) -> None:
    async with Server(image, times=1) as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        async for _ in zakya.items.get_image("1"):
            break
        await until(lambda: server.open == 0)
        await until(lambda: zakya.limits.running == 0)
        await zakya.items.get("1")
        assert server.opened == 2


async def test_a_stream_that_nobody_read_from_closes_its_connection(transport_class: TransportClass) -> None:
    transport = transport_class(verify=NOBODY)
    async with Server(image, times=1) as server:
        response = await transport.send(Request("GET", f"{server.url}/"), stream=True)
        assert response.chunks is not None
        await response.chunks.aclose()
        await until(lambda: server.open == 0)
        await transport.close()


async def test_a_connection_is_kept_no_longer_than_servers_keep_it(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"{transport_class.__module__}.KEEPALIVE", 0.05)
    async with Server() as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        await zakya.items.get("1")
        await asyncio.sleep(0.15)
        await zakya.items.get("1")
        assert server.opened == 2


@pytest.mark.parametrize("when", ["with it", "after it", "after a file"])
@pytest.mark.parametrize("tls", [False, True], ids=["http", "https"])
async def test_an_answer_too_many_is_nobody_s(
    transport_class: TransportClass, authority: trustme.CA, when: str, *, tls: bool
) -> None:
    """Else each call would get the answer to the one before, for as long as the connection lasts."""

    def record(number: str) -> bytes:
        body = b'{"code": 0, "item": {"item_id": "%s"}}' % number.encode()
        return HEAD + b"content-length: %d\r\n\r\n%s" % (len(body), body)

    async def one_too_many(connection: Connection) -> None:
        extra = record("666")
        while True:
            request = await connection.read()
            number = request.target.split("/items/")[1].split("?")[0]
            if number.endswith("/image"):
                await connection.send(
                    b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 3\r\n\r\nGIF" + extra
                )
            elif when != "after it":
                await connection.send(record(number) + (extra if when == "with it" else b""))
            else:
                await connection.send(record(number))
                await asyncio.sleep(0.01)
                await connection.send(extra)
            extra = b""

    context = server_context(authority) if tls else None
    async with (
        Server(one_too_many, times=99, context=context) as server,
        client_of(server, transport_class(verify=trusting(authority) if tls else NOBODY)) as zakya,
    ):
        if when == "after a file":
            assert await zakya.items.get_image("0") == b"GIF"
        for number in ("1", "2", "3"):
            assert (await zakya.items.get(number)).item_id == number
            await asyncio.sleep(0.05 if when == "after it" else 0)


async def test_a_server_that_greets_is_no_server(transport_class: TransportClass) -> None:
    async def greet(connection: Connection) -> None:
        await connection.send(good("GET"))
        await connection.hang()

    async with (
        Server(greet, times=999, at_once=True) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        with pytest.raises(TransportError):
            await zakya.items.get("1", timeout=5)


# --- what is sent -------------------------------------------------------------------------------


async def test_the_same_headers_are_sent(transport_class: TransportClass) -> None:
    async with Server() as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        await zakya.items.get("1")
        await zakya.items.create({"name": "Bag"})
        read, written = (request.headers for request in server.received)
    assert read["authorization"] == written["authorization"] == "Zoho-oauthtoken a-token"
    assert read["accept"] == "application/json"
    assert read["user-agent"] == f"zakya-client/{__version__}"
    assert "gzip" in read["accept-encoding"]
    assert "content-type" not in read
    assert written["content-type"] == "application/json"


async def test_cookies_are_not_sent_back(transport_class: TransportClass) -> None:
    async def give_a_cookie(connection: Connection) -> None:
        await connection.read()
        await connection.answer(200, good("GET"), set_cookie="session=of-one-organization; Path=/")

    async with Server(give_a_cookie, times=1) as server:
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            await zakya.items.get("1")
            await zakya.for_organization("2").items.get("1")
        assert "cookie" not in server.received[1].headers


async def test_addresses_go_out_byte_for_byte_as_they_were_written(transport_class: TransportClass) -> None:
    """No library quotes, unquotes or shortens what is written once for all of them."""
    every = "".join(map(chr, range(0x20, 0x7F)))
    async with Server() as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        where = f"?organization_id={zakya.organization_id}"
        await zakya.items.get(f"ü{every}")
        await zakya.request("GET", "/inventory/v1/%7Eitems//a%2Fb%2e/ü;'!$&()*+,=:@~\"<>^`|[]/")
        await zakya.request("GET", "/inventory/v1/items", query={every: f"{every}\t\n\xa0é😀"})
        targets = [request.target for request in server.received]
    encoded = quote(every, safe="")
    assert targets == [
        f"/inventory/v1/items/{quote(chr(0xFC), safe='')}{encoded}{where}",
        f"/inventory/v1/%7Eitems//a%2Fb%2e/%C3%BC;'!$&()*+,=:@~%22%3C%3E%5E%60%7C%5B%5D/{where}",
        f"/inventory/v1/items?{encoded}={encoded}%09%0A%C2%A0%C3%A9%F0%9F%98%80&{where[1:]}",
    ]


@pytest.mark.parametrize("token", ["with-a-line-end\n", "two\r\nx-evil: 1", "ünïcode"])
async def test_a_token_that_no_header_can_carry_is_refused_unsent(transport_class: TransportClass, token: str) -> None:
    async with Server() as server:
        async with client_of(server, transport_class(verify=NOBODY), access_token=token) as zakya:
            with pytest.raises(CredentialsError, match="line end") as caught:
                await zakya.items.create({"name": "Bag"})
        assert token.strip() not in str(caught.value)
        assert not caught.value.may_have_been_processed
        assert server.opened == 0


@pytest.mark.parametrize("url", ["http://a..b", "http://" + "a" * 70 + ".example"])
async def test_a_host_that_is_no_name_is_an_error_of_ours(transport_class: TransportClass, url: str) -> None:
    async with client_of(url, transport_class(verify=NOBODY)) as zakya:
        with pytest.raises(ZakyaError) as caught:
            await zakya.items.create({"name": "Bag"})
    assert isinstance(caught.value, ConfigurationError) or caught.value.reason == "dns"
    assert not caught.value.may_have_been_processed


# --- what an error says -------------------------------------------------------------------------


async def test_an_error_that_the_caller_is_handling_does_not_colour_ours(transport_class: TransportClass) -> None:
    """The reason comes from the call's own failure, and not from what was raised around it."""
    async with (
        Server(acts_and_sends(b""), times=1) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        try:
            NOBODY.load_verify_locations(cadata=b"no certificate")
        except ssl.SSLError:
            with pytest.raises(TransportError) as caught:
                await zakya.items.create({"name": "Bag"})
    assert caught.value.reason == "disconnected"
    assert caught.value.may_have_been_processed


@pytest.mark.parametrize("content", [b"", b"SSH-2.0-OpenSSH_9.2\r\n\r\n", HEAD + b"content-length: 99\r\n\r\n{}"])
async def test_no_part_of_an_error_shows_the_token(transport_class: TransportClass, content: bytes) -> None:
    async with Server(acts_and_sends(content), times=1) as server:
        zakya = client_of(server, transport_class(verify=NOBODY), retries=ONCE, access_token="s3cret-token")
        async with zakya:
            with pytest.raises(TransportError) as caught:
                await zakya.items.get("1")
    error: BaseException | None = caught.value
    seen = 0
    while error is not None:
        assert "s3cret" not in f"{error} {error!r} {error.args!r}"
        error = error.__cause__ or error.__context__
        seen += 1
    assert seen > 1


async def test_a_bad_chunk_ends_the_call(transport_class: TransportClass) -> None:
    """The one fault that the transports name differently: aiohttp waits for more after a chunk that is none."""

    async def bad_chunk(connection: Connection) -> None:
        await connection.read()
        await connection.send(HEAD + b"transfer-encoding: chunked\r\n\r\n")
        await asyncio.sleep(0.02)
        await connection.send(b"xyz\r\n{}\r\n")

    async with (
        Server(bad_chunk, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await zakya.items.create({"name": "Bag"}, timeout=0.4)
    assert caught.value.reason in {"truncated", "timeout"}
    assert caught.value.may_have_been_processed


# --- sizes and times ----------------------------------------------------------------------------


async def test_reading_stops_at_the_largest_answer(transport_class: TransportClass) -> None:
    async def gigantic_failure(connection: Connection) -> None:
        await connection.read()
        await connection.send(b"HTTP/1.1 502 Bad Gateway\r\ncontent-type: text/html\r\n\r\n")
        for _ in range(200):
            await connection.send(b"x" * MEBIBYTE)

    async with Server(gigantic_failure, times=2) as server:
        zakya = client_of(server, transport_class(verify=NOBODY), max_answer=2 * MEBIBYTE, retries=ONCE)
        async with zakya:
            with pytest.raises(AnswerTooLargeError, match="more than 2097152 bytes"):
                await zakya.items.get("1")
            with pytest.raises(AnswerTooLargeError):  # a download that is refused is held in memory as well
                await anext(aiter(zakya.items.get_image("1")))
        await until(lambda: server.open == 0)
        assert server.sent < 2 * 20 * MEBIBYTE  # twice the limit, and what the sockets on both sides buffer


async def test_a_download_may_have_any_size_when_it_is_streamed(transport_class: TransportClass) -> None:
    async with (
        Server(image, times=2) as server,
        client_of(server, transport_class(verify=NOBODY), max_answer=MEBIBYTE) as zakya,
    ):
        with pytest.raises(AnswerTooLargeError, match="stream it"):
            await zakya.items.get_image("1")
        assert sum([len(chunk) async for chunk in zakya.items.get_image("1")]) == 4 * MEBIBYTE


async def test_a_compressed_answer_is_measured_unpacked(transport_class: TransportClass) -> None:
    import gzip

    async def bomb(connection: Connection) -> None:
        await connection.read()
        await connection.answer(200, gzip.compress(b" " * 8 * MEBIBYTE), content_encoding="gzip")

    async with (
        Server(bomb, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), max_answer=MEBIBYTE) as zakya,
    ):
        with pytest.raises(AnswerTooLargeError):
            await zakya.items.get("1")


def test_a_connection_is_given_up_before_the_whole_attempt_is() -> None:
    """Else nobody could tell a server that can't be reached, where nothing was sent, from one that is silent."""
    assert Request("GET", "http://shop.example/").connect_timeout == 10
    assert Request("GET", "http://shop.example/", timeout=2).connect_timeout == pytest.approx(1.8)


async def test_a_download_that_stalls_ends_after_the_timeout(transport_class: TransportClass) -> None:
    async def stall(connection: Connection) -> None:
        await connection.read()
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 99\r\n\r\nsome")
        await connection.hang()

    async with (
        Server(stall, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), limits=Limits()) as zakya,
    ):
        chunks = aiter(zakya.items.get_image("1", timeout=0.2))
        assert await anext(chunks) == b"some"
        with pytest.raises(TransportError) as caught:
            await asyncio.wait_for(anext(chunks), 2)
        assert (caught.value.reason, caught.value.operation) == ("timeout", "items.get_image")
        assert (zakya.limits.running, zakya.limits.used) == (0, 1)  # it was sent, so it counts
        await until(lambda: server.open == 0)


async def test_a_download_that_trickles_ends_after_the_timeout(transport_class: TransportClass) -> None:
    async def trickle(connection: Connection) -> None:
        await connection.read()
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\n\r\n")
        while True:
            await connection.send(b"x")
            await asyncio.sleep(0.01)

    async with (
        Server(trickle, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), limits=Limits(1, 0)) as zakya,
    ):
        async with asyncio.timeout(5):
            with pytest.raises(TransportError) as caught:
                [chunk async for chunk in zakya.items.get_image("1", timeout=0.2)]
        assert (caught.value.reason, caught.value.operation) == ("timeout", "items.get_image")
        assert zakya.limits.running == 0
        await until(lambda: server.open == 0)


async def test_a_download_may_take_longer_than_the_timeout_while_it_brings_something(
    transport_class: TransportClass,
) -> None:
    async def steady(connection: Connection) -> None:
        await connection.read()
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 12000\r\n\r\n")
        for _ in range(12):
            await connection.send(b"x" * 1000)
            await asyncio.sleep(0.05)

    async with Server(steady, times=1) as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        size = 0
        async for chunk in zakya.items.get_image("1", timeout=0.4):
            size += len(chunk)
            await asyncio.sleep(0.06)  # a reader may take its time
    assert size == 12_000


async def test_a_refused_download_that_stalls_ends_after_the_timeout(transport_class: TransportClass) -> None:
    async with (
        Server(hang_in_the_answer, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await asyncio.wait_for(anext(aiter(zakya.items.get_image("1", timeout=0.2))), 2)
        assert caught.value.reason == "timeout"
        assert zakya.limits.running == 0


# --- cancelling and closing ---------------------------------------------------------------------


async def test_a_timeout_of_the_callers_leaves_nothing_behind(transport_class: TransportClass) -> None:
    async with (
        Server(hang, times=5) as server,
        client_of(server, transport_class(verify=NOBODY), limits=Limits(5, 0)) as zakya,
    ):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await asyncio.gather(*(zakya.items.get("1") for _ in range(20)))
        await until(lambda: server.open == 0)
        assert (zakya.limits.running, zakya.limits.waiting) == (0, 0)
        await asyncio.gather(*(zakya.items.get("1") for _ in range(100)))
        assert server.acted == 5 + 100


async def test_calls_cancelled_at_any_moment_leave_nothing_behind(transport_class: TransportClass) -> None:
    chance = random.Random(7)

    async def slow(connection: Connection) -> None:
        request = await connection.read()
        await asyncio.sleep(chance.uniform(0, 0.01))
        if "/image" in request.target:
            await connection.answer(200, b"x" * 200_000, kind="image/png")
        else:
            await connection.answer(200, good("GET"))

    async def save(zakya: ZakyaClient) -> None:
        async for _ in zakya.items.get_image("1"):
            await asyncio.sleep(0)

    async with (
        Server(slow, times=1_000) as server,
        client_of(server, transport_class(verify=NOBODY), limits=Limits(5, 0), retries=ONCE) as zakya,
    ):
        tasks = [asyncio.ensure_future(save(zakya) if n % 2 else zakya.items.get("1")) for n in range(150)]
        unlucky = chance.sample(tasks, 100)
        for task in unlucky:
            asyncio.get_running_loop().call_later(chance.uniform(0, 0.2), task.cancel)
        await asyncio.wait(tasks)
        assert sum(task.cancelled() for task in unlucky) > 10
        assert all(task.cancelled() or task.exception() is None for task in tasks)
        await until(lambda: (zakya.limits.running, zakya.limits.waiting) == (0, 0))
        server.times = 0
        await asyncio.gather(*(zakya.items.get("1") for _ in range(100)))
        assert zakya.limits.running == 0


async def test_closing_the_client_ends_running_calls_with_an_error_of_ours(transport_class: TransportClass) -> None:
    async with Server(hang, times=5) as server:
        zakya = client_of(server, transport_class(verify=NOBODY))
        calls = [asyncio.ensure_future(zakya.items.get("1", timeout=2)) for _ in range(5)]
        await until(lambda: server.acted == 5)
        await zakya.close()
        outcomes = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(outcome, ZakyaError) for outcome in outcomes), outcomes
        assert zakya.limits.running == 0


@pytest.mark.parametrize("calls", [0, 1])
async def test_a_closed_client_says_that_it_is_closed(transport_class: TransportClass, calls: int) -> None:
    async with Server() as server:
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            for _ in range(calls):
                await zakya.items.get("1")
        with pytest.raises(ConfigurationError, match="closed"):
            await zakya.items.create({"name": "Bag"})
        assert server.acted == calls


# --- proxies ------------------------------------------------------------------------------------


async def test_http_goes_through_a_proxy(transport_class: TransportClass) -> None:
    async with Server() as server, Proxy() as proxy:
        async with client_of(server, transport_class(verify=NOBODY, proxy=proxy.url)) as zakya:
            assert (await zakya.items.get("1")).name == "Bag"
        assert proxy.asked[0].startswith(f"GET {server.url}/inventory/v1/items/1?")
        assert server.received[0].headers["authorization"] == "Zoho-oauthtoken a-token"


async def test_https_goes_through_a_tunnel_that_the_proxy_cannot_look_into(
    transport_class: TransportClass, authority: trustme.CA
) -> None:
    async with Server(context=server_context(authority)) as server, Proxy() as proxy:
        async with client_of(server, transport_class(verify=trusting(authority), proxy=proxy.url)) as zakya:
            assert (await zakya.items.get("1")).name == "Bag"
        assert [line.split("/")[0] for line in proxy.asked] == [f"CONNECT 127.0.0.1:{server.port} HTTP"]


async def test_a_proxy_that_makes_no_tunnel_is_a_refused_connection(
    transport_class: TransportClass, authority: trustme.CA
) -> None:
    async with Server(context=server_context(authority)) as server, Proxy(refuses=True) as proxy:
        async with client_of(server, transport_class(verify=trusting(authority), proxy=proxy.url)) as zakya:
            with pytest.raises(TransportError) as caught:
                await zakya.items.create({"name": "Bag"})
        assert (caught.value.reason, caught.value.may_have_been_processed) == ("refused", False)
        assert len(proxy.asked) == caught.value.attempts == 4
        assert server.acted == 0


async def test_a_proxy_that_is_down_is_a_refused_connection(transport_class: TransportClass) -> None:
    async with Server(listens=False) as down, Server() as server:
        async with client_of(server, transport_class(verify=NOBODY, proxy=down.url)) as zakya:
            with pytest.raises(TransportError) as caught:
                await zakya.items.create({"name": "Bag"})
        assert (caught.value.reason, caught.value.may_have_been_processed) == ("refused", False)


async def test_the_environment_names_the_proxy_and_what_goes_without(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Server() as server, Proxy() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            await zakya.items.get("1")
        assert len(proxy.asked) == 1
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            await zakya.items.get("1")
        assert (len(proxy.asked), server.acted) == (1, 2)


async def test_a_proxy_at_no_address_is_refused_at_once(transport_class: TransportClass) -> None:
    with pytest.raises(ConfigurationError):
        transport_class(verify=NOBODY, proxy="proxy:8080")


# --- certificates and HTTP/2 --------------------------------------------------------------------


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def test_a_certificate_authority_of_ones_own_is_trusted(
    transport_class: TransportClass, authority: trustme.CA
) -> None:
    async with (
        Server(context=server_context(authority)) as server,
        client_of(server, transport_class(verify=trusting(authority))) as zakya,
    ):
        assert (await zakya.items.get("1")).name == "Bag"


async def test_nobody_else_is_trusted_and_nothing_is_sent(
    transport_class: TransportClass, authority: trustme.CA
) -> None:
    async with Server(context=server_context(authority)) as server:
        async with client_of(server, transport_class()) as zakya:
            with pytest.raises(TransportError) as caught:
                await zakya.items.get("1")
        assert (caught.value.reason, caught.value.attempts) == ("tls", 1)
        assert server.received == []


async def test_a_certificate_of_another_host_is_refused(transport_class: TransportClass, authority: trustme.CA) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("other.example").configure_cert(context)
    async with (
        Server(context=context) as server,
        client_of(server, transport_class(verify=trusting(authority))) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await zakya.items.get("1")
    assert caught.value.reason == "tls"


async def test_a_server_that_speaks_no_tls_is_told_apart(transport_class: TransportClass) -> None:
    async def plain(connection: Connection) -> None:
        await connection.send(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")

    async with (
        Server(plain, times=9, at_once=True) as server,
        client_of(server.url.replace("http:", "https:"), transport_class(verify=NOBODY)) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await zakya.items.create({"name": "Bag"})
    assert (caught.value.reason, caught.value.may_have_been_processed) == ("tls", False)


async def test_certificates_are_not_looked_at_on_demand(transport_class: TransportClass, authority: trustme.CA) -> None:
    async with (
        Server(context=server_context(authority)) as server,
        client_of(server, transport_class(verify=False)) as zakya,
    ):
        assert (await zakya.items.get("1")).name == "Bag"


@asynccontextmanager
async def http2_server(context: ssl.SSLContext) -> AsyncIterator[tuple[str, list[str]]]:
    """Serve HTTP/2, with the good answer to everything; gives the address and the paths that were asked for."""
    context.set_alpn_protocols(["h2"])
    paths: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False, header_encoding="utf-8"))
        connection.initiate_connection()
        writer.write(connection.data_to_send())
        while content := await reader.read(65536):
            for event in connection.receive_data(content):
                if isinstance(event, h2.events.RequestReceived):
                    paths.append(dict(event.headers)[":path"])
                    connection.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                    connection.send_data(event.stream_id, good("GET"), end_stream=True)
            writer.write(connection.data_to_send())
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", paths
    finally:
        server.close()
        await asyncio.sleep(0.02)


async def test_httpx_speaks_http2(authority: trustme.CA) -> None:
    async with http2_server(server_context(authority)) as (url, paths):
        async with client_of(url, HttpxTransport(verify=trusting(authority), http2=True)) as zakya:
            assert [item.name for item in await asyncio.gather(*(zakya.items.get("1") for _ in range(3)))] == [
                "Bag"
            ] * 3
        assert len(paths) == 3


async def test_http2_falls_back_to_http1(authority: trustme.CA) -> None:
    async with (
        Server(context=server_context(authority)) as server,
        client_of(server, HttpxTransport(verify=trusting(authority), http2=True)) as zakya,
    ):
        assert (await zakya.items.get("1")).name == "Bag"


def test_http2_without_its_package_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    with pytest.raises(ConfigurationError, match="h2"):
        HttpxTransport(verify=NOBODY, http2=True)


# --- transports by name, and of one's own -------------------------------------------------------


class Echo:
    """A transport of one's own: answers every call with what it asks for."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.closed = False

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        self.requests.append(request)
        return Response(200, {"content-type": "application/json"}, good(request.method))

    async def close(self) -> None:
        self.closed = True


async def test_a_transport_of_ones_own_carries_calls_and_is_closed_with_the_client() -> None:
    echo = Echo()
    async with ZakyaClient(
        "1", access_token="a-token", data_center=at("https://shop.example"), transport=echo
    ) as zakya:
        assert (await zakya.items.get("7")).name == "Bag"
        assert b"".join([chunk async for chunk in zakya.items.get_image("7")]) == good("GET")
    assert echo.closed
    assert echo.requests[0].url == "https://shop.example/inventory/v1/items/7?organization_id=1"
    assert "a-token" not in repr(echo.requests[0])


@pytest.mark.parametrize("name", ["httpx", "aiohttp"])
async def test_a_transport_is_chosen_by_name(name: str) -> None:
    async with (
        Server() as server,
        ZakyaClient("1", access_token="a-token", data_center=at(server.url), transport=name) as zakya,
    ):
        assert type(zakya._core.transport).__name__.lower().startswith(name)
        assert (await zakya.items.get("1")).name == "Bag"


def test_an_unknown_transport_is_refused_with_the_known_ones() -> None:
    with pytest.raises(ConfigurationError, match="httpx, aiohttp"):
        ZakyaClient("1", access_token="a-token", transport="requests")


def test_no_http_library_is_imported_before_it_is_chosen() -> None:
    program = (
        "import sys, zakya_client, zakya_client.transports; print(sorted({'httpx', 'aiohttp'} & set(sys.modules)))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_transport_whose_extra_is_missing_says_which(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "zakya_client.runtime.transport_aiohttp", raising=False)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"zakya-client\[aiohttp\]"):
        ZakyaClient("1", access_token="a-token", transport="aiohttp")


async def test_clients_of_ones_own_libraries_are_used(transport_class: TransportClass) -> None:
    """And aiohttp's own repetition of PUT and DELETE stays off in a session that somebody else made."""
    import aiohttp
    import httpx

    async with Server() as server, aiohttp.ClientSession(headers={"x-mine": "yes"}) as session:
        async with httpx.AsyncClient(headers={"x-mine": "yes"}, verify=NOBODY) as client:
            mine: Any = {"client": client} if transport_class is HttpxTransport else {"session": session}
            async with client_of(server, transport_class(**mine)) as zakya:
                await zakya.items.get("1")
                server.behaviour, server.times = acts_and_sends(b""), 2
                with pytest.raises(TransportError) as caught:
                    await zakya.items.delete("1")
        assert caught.value.may_have_been_processed
        assert server.acted == 2
        assert [request.headers["x-mine"] for request in server.received] == ["yes", "yes"]


async def test_a_failure_of_a_gateway_is_the_same_when_it_is_streamed(transport_class: TransportClass) -> None:
    async def gateway(connection: Connection) -> None:
        await connection.read()
        await connection.answer(502, HTML, kind="text/html")

    async with Server(gateway, times=4) as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        with pytest.raises(ServerError) as caught:
            [chunk async for chunk in zakya.items.get_image("1")]
        assert (caught.value.status, caught.value.attempts) == (502, 4)
        assert zakya.limits.running == 0
