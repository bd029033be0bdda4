"""A client and event loops, threads and processes: one of each, and whoever takes another is told at once."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import warnings
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest

from tests.faults.conftest import NOBODY, ORGANIZATIONS, at, client_of
from tests.faults.faults import MEBIBYTE, hang
from tests.faults.server import Connection, Server, good
from zakya_client import ClientCredentials, ConfigurationError, Limits, TransportError, ZakyaClient
from zakya_client.transports import Transport

TransportClass = Callable[..., Transport]


@pytest.fixture
def rude(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For tests that close an event loop under what runs in it: Python complains of what is left behind."""
    monkeypatch.setattr(sys, "unraisablehook", lambda _: None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
        gc.collect()


@contextmanager
def served(server: Server) -> Iterator[Server]:
    """Run a server in a thread of its own, so that several event loops can ask it."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(5)
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def tokens_and_items(connection: Connection) -> None:
    """Return tokens and records, over and over."""
    while True:
        request = await connection.read()
        if "/oauth/" in request.target:
            await asyncio.sleep(0.05)
            await connection.answer(200, b'{"access_token": "1000.t", "expires_in": 3600}')
        else:
            connection.act()
            await connection.answer(200, good(request.method))


def with_credentials(server: Server, transport: Transport) -> ZakyaClient:
    return ZakyaClient(
        next(ORGANIZATIONS),
        credentials=ClientCredentials("id", "secret", f"refresh-{next(ORGANIZATIONS)}"),
        data_center=at(server.url),
        transport=transport,
        limits=Limits(5, 0),
    )


@pytest.mark.usefixtures("rude")
def test_of_many_threads_with_one_client_one_is_served_and_the_others_are_told(transport_class: TransportClass) -> None:
    outcomes: list[Any] = []
    with served(Server(tokens_and_items, times=99)) as server:
        zakya = with_credentials(server, transport_class(verify=NOBODY))
        together = threading.Barrier(6)
        done = threading.Event()

        async def use() -> None:
            together.wait(5)
            try:
                outcomes.append((await zakya.items.get("1")).name)
            except ConfigurationError as error:
                outcomes.append(error)
            if len(outcomes) == 6:
                done.set()
            while not done.is_set():  # noqa: ASYNC110 (the first one's event loop goes on)
                await asyncio.sleep(0.005)

        threads = [threading.Thread(target=lambda: asyncio.run(use()), daemon=True) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(5)
        assert [outcome for outcome in outcomes if isinstance(outcome, str)] == ["Bag"]
        refusals = [str(outcome) for outcome in outcomes if isinstance(outcome, ConfigurationError)]
        assert len(refusals) == 5
        assert all("inside each asyncio.run" in refusal for refusal in refusals)
        assert (zakya.limits.running, zakya.limits.waiting, server.acted) == (0, 0, 1)


@pytest.mark.usefixtures("rude")
def test_a_second_event_loop_is_refused_before_place_and_token(transport_class: TransportClass) -> None:
    asked = 0

    async def token() -> str:
        nonlocal asked
        asked += 1
        return "a-token"

    with served(Server(tokens_and_items, times=99)) as server:
        zakya = client_of(server, transport_class(verify=NOBODY), access_token=token, limits=Limits(1, 0))

        async def use() -> str | None:
            return (await zakya.items.get("1")).name

        assert asyncio.run(use()) == "Bag"
        for other in (zakya, zakya.for_organization(zakya.organization_id), zakya.with_options(timeout=1)):
            with pytest.raises(ConfigurationError, match=r"inside each asyncio\.run"):
                asyncio.run(anext(aiter(other.items.list())))
        assert (asked, server.acted, zakya.limits.used, zakya.limits.running) == (1, 1, zakya.limits.used, 0)


@pytest.mark.usefixtures("rude")
def test_an_event_loop_that_ends_during_a_refresh_keeps_nobody_waiting(transport_class: TransportClass) -> None:
    with served(Server(hang, times=99)) as server:
        zakya = with_credentials(server, transport_class(verify=NOBODY))
        first = asyncio.new_event_loop()
        call = first.create_task(zakya.items.get("1"))
        while not server.received:
            first.run_until_complete(asyncio.sleep(0.005))
        first.close()

        async def again() -> None:
            async with asyncio.timeout(5):
                with pytest.raises(ConfigurationError, match="another event loop"):
                    await zakya.items.get("1")
                await zakya.close()
                with pytest.raises(ConfigurationError):
                    await zakya.items.get("1")

        asyncio.run(again())
        assert not call.done()


# --- closing ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("rude")
def test_a_client_whose_event_loop_has_ended_can_be_closed_in_another_one(transport_class: TransportClass) -> None:
    with served(Server(tokens_and_items, times=99)) as server:
        zakya = with_credentials(server, transport_class(verify=NOBODY))

        async def use() -> None:
            await asyncio.gather(*(zakya.items.get("1") for _ in range(3)))

        asyncio.run(use())
        asyncio.run(zakya.close())
        asyncio.run(zakya.close())
        transport = zakya._core.transport
        asyncio.run(transport.close())


def test_a_client_that_another_thread_uses_is_not_closed_under_its_feet(transport_class: TransportClass) -> None:
    with served(Server(tokens_and_items, times=99)) as server:
        zakya = with_credentials(server, transport_class(verify=NOBODY))

        async def use() -> None:
            async with zakya:
                await zakya.items.get("1")
                with pytest.raises(ConfigurationError, match="event loop that it was used in"):
                    await asyncio.to_thread(asyncio.run, zakya.close())
                with pytest.raises(ConfigurationError, match="event loop that it was used in"):
                    await asyncio.to_thread(asyncio.run, zakya._core.transport.close())
                assert (await zakya.items.get("1")).name == "Bag"

        asyncio.run(use())


def test_a_client_that_was_never_used_is_closed_anywhere(transport_class: TransportClass) -> None:
    zakya = client_of("http://127.0.0.1:1", transport_class(verify=NOBODY))
    asyncio.run(zakya.close())


@asynccontextmanager
async def half_read(transport_class: TransportClass) -> AsyncIterator[tuple[ZakyaClient, Any]]:
    async def halting(connection: Connection) -> None:
        await connection.read()
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 9999999\r\n\r\n")
        await connection.send(b"x" * MEBIBYTE)
        await connection.hang()

    async with Server(halting, times=1) as server:
        zakya = client_of(server, transport_class(verify=NOBODY))
        chunks = aiter(zakya.items.get_image("1"))
        assert await anext(chunks)
        yield zakya, chunks


async def test_a_stream_that_is_read_on_after_closing_is_an_error_of_ours(transport_class: TransportClass) -> None:
    async with half_read(transport_class) as (zakya, chunks):
        await zakya.close()
        with pytest.raises(TransportError) as caught:
            async for _ in chunks:
                pass
        assert (caught.value.reason, caught.value.operation) == ("truncated", "items.get_image")
        assert zakya.limits.running == 0


async def test_a_stream_that_waits_while_the_client_is_closed_ends(transport_class: TransportClass) -> None:
    async with half_read(transport_class) as (zakya, chunks):

        async def rest() -> None:
            async for _ in chunks:
                pass

        reading = asyncio.ensure_future(rest())
        await asyncio.sleep(0.05)
        await zakya.close()
        with pytest.raises(TransportError):
            await asyncio.wait_for(reading, 5)


# --- processes ----------------------------------------------------------------------------------

FORK = """
import asyncio, os, sys, traceback
from tests.faults.conftest import TRANSPORTS, NOBODY, client_of
from zakya_client import ConfigurationError

zakya = client_of(sys.argv[1], TRANSPORTS[sys.argv[2]](verify=NOBODY))

async def use():
    return (await zakya.items.get("1")).name

async def main():
    before = await use()
    if child := os.fork():
        _, status = os.waitpid(child, 0)
        return before, os.waitstatus_to_exitcode(status), await use()
    os._exit(0 if in_child() == "Bag" else 1)

def in_child():
    async def use_and_close():
        async with zakya:
            return await use()
    try:
        return asyncio.run(use_and_close())
    except BaseException:
        traceback.print_exc()

print(*asyncio.run(main()))
"""


@pytest.mark.skipif(not hasattr(__import__("os"), "fork"), reason="no fork here")
def test_a_forked_process_has_connections_of_its_own(transport_class: TransportClass) -> None:
    """And the parent's stay open, and its own."""
    name = transport_class.__name__.removesuffix("Transport").lower()
    with served(Server(tokens_and_items, times=99)) as server:
        run = subprocess.run(
            [sys.executable, "-c", FORK, server.url, name], capture_output=True, text=True, timeout=30, check=False
        )
        assert run.stdout.split() == ["Bag", "0", "Bag"], run.stderr
        assert (server.opened, server.acted) == (2, 3)
