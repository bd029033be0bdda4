"""What fails before a request is sent: surely nothing was done, so that it is repeated, a write too."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import trustme

from tests.faults.conftest import NOBODY, TRANSPORTS, client_of, server_context
from tests.faults.faults import hang
from tests.faults.server import Connection, Server, good
from zakya_client import RetryPolicy, TransportError
from zakya_client.transports import Transport

TransportClass = Callable[..., Transport]


@pytest.fixture(autouse=True)
def quick_to_give_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zakya_client.runtime.http.CONNECT_TIMEOUT", 0.1)


async def test_a_slow_look_up_of_a_name_is_repeated(
    transport_class: TransportClass, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_up = 0
    real = socket.getaddrinfo

    def slow_at_first(host: Any, *rest: Any, **more: Any) -> Any:
        nonlocal looked_up
        looked_up += 1
        if looked_up == 1:
            time.sleep(0.3)
        return real("127.0.0.1", *rest, **more)

    async with Server() as server:
        monkeypatch.setattr(socket, "getaddrinfo", slow_at_first)
        url = server.url.replace("127.0.0.1", "shop.invalid")
        async with client_of(url, transport_class(verify=NOBODY)) as zakya:
            assert (await zakya.items.create({"name": "Bag"})).name == "Bag"
        async with client_of(url, transport_class(verify=NOBODY), retries=RetryPolicy(attempts=1)) as zakya:
            looked_up = 0
            with pytest.raises(TransportError) as caught:
                await zakya.items.create({"name": "Bag"})
    assert (caught.value.reason, caught.value.may_have_been_processed) == ("connect_timeout", False)
    assert server.acted == 1


async def silent(connection: Connection) -> None:
    await connection.reader.readuntil(b"\r\n\r\n")
    await connection.hang()


async def hangs_up(connection: Connection) -> None:
    await connection.reader.readuntil(b"\r\n\r\n")
    connection.hang_up()


async def resets(connection: Connection) -> None:
    await connection.reader.readuntil(b"\r\n\r\n")
    connection.reset()


async def babbles(connection: Connection) -> None:
    await connection.reader.readuntil(b"\r\n\r\n")
    await connection.send(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
    connection.hang_up()


async def fails(connection: Connection) -> None:
    await connection.reader.readuntil(b"\r\n\r\n")
    await connection.send(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n")


@pytest.mark.parametrize(
    ("behaviour", "reason"),
    [(silent, "connect_timeout"), (hangs_up, "refused"), (resets, "refused"), (babbles, "refused"), (fails, "refused")],
)
async def test_a_proxy_that_makes_no_tunnel_has_sent_nothing(
    transport_class: TransportClass, authority: trustme.CA, behaviour: Any, reason: str
) -> None:
    async with Server(behaviour, times=99) as proxy, Server(context=server_context(authority)) as server:
        async with client_of(
            server, transport_class(verify=NOBODY, proxy=proxy.url), retries=RetryPolicy(attempts=2)
        ) as zakya:
            with pytest.raises(TransportError) as caught:
                await zakya.items.create({"name": "Bag"}, timeout=5)
        assert (caught.value.reason, caught.value.may_have_been_processed) == (reason, False)
        assert (caught.value.attempts, proxy.opened, server.opened) == (2, 2, 0)


async def test_a_proxy_that_passes_a_request_on_may_have_done_so(transport_class: TransportClass) -> None:
    """Without a tunnel the proxy gets the request itself."""
    async with (
        Server(hangs_up, times=99) as proxy,
        client_of("http://shop.invalid", transport_class(verify=NOBODY, proxy=proxy.url)) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await zakya.items.create({"name": "Bag"})
    assert (caught.value.reason, caught.value.attempts) == ("disconnected", 1)
    assert caught.value.may_have_been_processed


@asynccontextmanager
async def occupied(transport_class: TransportClass, server: Server) -> AsyncIterator[Any]:
    """Make a client whose only connection another call holds."""
    async with client_of(
        server, transport_class(verify=NOBODY, connections=1), retries=RetryPolicy(attempts=1)
    ) as zakya:
        first = asyncio.ensure_future(zakya.items.get("1", timeout=5))
        while not server.acted:  # noqa: ASYNC110 (the event is one of sockets)
            await asyncio.sleep(0.005)
        yield zakya
        first.cancel()


async def test_a_call_that_never_got_a_connection_of_a_full_pool_has_sent_nothing(
    transport_class: TransportClass,
) -> None:
    async with Server(hang, times=1) as server, occupied(transport_class, server) as zakya:
        with pytest.raises(TransportError) as caught:
            await zakya.items.create({"name": "Bag"}, timeout=0.2)
    assert (caught.value.reason, caught.value.may_have_been_processed) == ("connect_timeout", False)


async def test_a_wait_for_a_connection_of_a_full_pool_is_none_for_the_network(transport_class: TransportClass) -> None:
    """It may take longer than a connection does."""

    async def slow(connection: Connection) -> None:
        await connection.read()
        connection.act()
        await asyncio.sleep(0.2)
        await connection.answer(200, good("GET"))

    async with Server(slow, times=1) as server, occupied(transport_class, server) as zakya:
        assert (await zakya.items.create({"name": "Bag"}, timeout=5)).name == "Bag"


@pytest.mark.parametrize("name", list(TRANSPORTS))
async def test_an_answer_may_take_longer_than_a_connection(name: str) -> None:
    async def slow(connection: Connection) -> None:
        await connection.read()
        await asyncio.sleep(0.2)
        await connection.answer(200, good("POST"))

    async with Server(slow, times=1) as server, client_of(server, TRANSPORTS[name](verify=NOBODY)) as zakya:
        assert (await zakya.items.create({"name": "Bag"}, timeout=5)).name == "Bag"


async def test_a_handshake_that_nobody_answers_is_no_connection(transport_class: TransportClass) -> None:
    async def deaf(connection: Connection) -> None:
        await connection.hang()

    async with Server(deaf, times=9, at_once=True) as server:
        url = server.url.replace("http:", "https:")
        async with client_of(url, transport_class(verify=NOBODY), retries=RetryPolicy(attempts=2)) as zakya:
            with pytest.raises(TransportError) as caught:
                await zakya.items.create({"name": "Bag"}, timeout=5)
    assert (caught.value.reason, caught.value.attempts) == ("connect_timeout", 2)
    assert not caught.value.may_have_been_processed
