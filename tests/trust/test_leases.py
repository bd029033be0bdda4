"""Locks whose holder was killed or stopped, or lives in an event loop that ended: nobody waits for them for long."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.trust.conftest import HERE, credentials, data_center
from zakya_client import FileStore, Limits, MemoryStore, RedisStore, RetryPolicy, TokenStore, ZakyaClient
from zakya_client.auth import leases
from zakya_client.auth.leases import FileLease
from zakya_client.auth.oauth import AccessToken
from zakya_client.auth.stores import TokenRecord, key_of
from zakya_client.auth.tokens import OVERDUE, RefreshedTokens
from zakya_client.emulator import Emulator
from zakya_client.errors import TransportError

KEY = "0123456789abcdef"
SHORT = 0.3


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leases that end soon."""
    monkeypatch.setattr(leases, "SECONDS", SHORT)
    monkeypatch.setattr(RedisStore, "LOCK_SECONDS", SHORT)


@pytest.fixture(params=["memory", "file", "redis"])
async def sharers(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[list[TokenStore]]:
    """Two stores that are the same one, as two clients have them."""
    stores: list[TokenStore]
    if request.param == "memory":
        stores = [MemoryStore()] * 2
    elif request.param == "file":
        stores = [FileStore(tmp_path), FileStore(tmp_path)]
    else:
        url = request.getfixturevalue("redis_url")
        stores = [RedisStore(url, prefix=f"{tmp_path}:"), RedisStore(url, prefix=f"{tmp_path}:")]
    yield stores
    for store in stores:
        await store.close()


@pytest.mark.usefixtures("short")
async def test_a_lease_is_renewed_while_its_holder_works(sharers: list[TokenStore]) -> None:
    async with sharers[0].lock(KEY):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(2 * SHORT), sharers[1].lock(KEY):
                pass
    async with asyncio.timeout(5), sharers[1].lock(KEY):
        pass


@contextmanager
def holder(store: str) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock."""
    command = [sys.executable, str(HERE / "one_holder.py"), store, KEY, str(SHORT)]
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent.parent)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.kill()


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize(("kind", "end"), [("file", signal.SIGSTOP), ("redis", signal.SIGKILL)])
async def test_the_lock_of_a_process_that_was_stopped_or_killed_ends_by_itself(
    kind: str, end: signal.Signals, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    place = str(tmp_path) if kind == "file" else request.getfixturevalue("redis_url")
    store: TokenStore = FileStore(place) if kind == "file" else RedisStore(place)
    with holder(place) as process:
        process.send_signal(end)
        async with asyncio.timeout(10), store.lock(KEY):
            # Whoever goes on doesn't take it back, nor end it.
            if end is signal.SIGSTOP:
                process.send_signal(signal.SIGCONT)
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(SHORT), store.lock(KEY):
                        pass
    await store.close()


@pytest.mark.usefixtures("short")
async def test_the_lock_of_an_event_loop_that_stopped_ends_by_itself() -> None:
    store = MemoryStore()
    loop = asyncio.new_event_loop()
    task = loop.create_task(store.lock(KEY).__aenter__())
    await asyncio.to_thread(loop.run_until_complete, task)
    async with asyncio.timeout(5), store.lock(KEY):
        pass
    for renewal in asyncio.all_tasks(loop):
        renewal.cancel()
    await asyncio.to_thread(loop.run_until_complete, asyncio.sleep(0))
    loop.close()


async def test_a_store_serves_several_event_loops_at_once(sharers: list[TokenStore]) -> None:
    store = sharers[0]
    at_once = most = served = 0

    async def hold() -> None:
        nonlocal at_once, most, served
        async with store.lock(KEY):
            at_once += 1
            most = max(most, at_once)
            await store.save(KEY, await store.load(KEY))
            await asyncio.sleep(0.005)  # memory answers at once, and others need time to come in
            at_once -= 1
            served += 1
        await store.close()

    threads = [threading.Thread(target=lambda: asyncio.run(hold())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        await asyncio.to_thread(thread.join, 10)
    assert (most, at_once, served) == (1, 0, 4)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_a_process_that_is_forked_inherits_tokens_and_no_locks() -> None:
    program = """
import asyncio, os
from zakya_client.auth.oauth import AccessToken
from zakya_client.auth.stores import PROCESS, TokenRecord

async def child():
    async with asyncio.timeout(2), PROCESS.lock("key"):
        return (await PROCESS.load("key")).token.value

async def parent():
    await PROCESS.save("key", TokenRecord(AccessToken("alive", 5.0)))
    async with PROCESS.lock("key"):
        (lease,) = PROCESS._leases.values()
        lease._guard.acquire()  # just as another thread looks
        if not (pid := os.fork()):
            os._exit(0 if asyncio.run(child()) == "alive" else 3)
        _, status = os.waitpid(pid, 0)
        lease._guard.release()
    print(os.waitstatus_to_exitcode(status))

asyncio.run(parent())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout == "0\n", done.stderr


# --- files ----------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'["somebody", "soon"]', b'["somebody", 99999999999.0]'])
async def test_a_lease_that_can_not_be_is_free(tmp_path: Path, content: bytes) -> None:
    (tmp_path / f"{KEY}.lease").write_bytes(content)
    async with asyncio.timeout(5), FileStore(tmp_path).lock(KEY):
        pass
    assert not (tmp_path / f"{KEY}.lease").exists()


async def test_a_renewal_that_finds_the_file_in_use_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from filelock import FileLock

    monkeypatch.setattr(leases, "PATIENCE", 0.01)
    lease = FileLease(tmp_path, KEY)
    assert await lease.claim("one", anew=True)
    with FileLock(tmp_path / f"{KEY}.lock"):
        assert await lease.claim("one", anew=False)
        await lease.release("one")  # it ends by itself
    assert not await lease.claim("two", anew=False)
    assert await lease.claim("one", anew=False)


# --- through a client -----------------------------------------------------------------------


def new_client(emulator: Emulator, **options: Any) -> ZakyaClient:
    settings: dict[str, Any] = {"credentials": credentials(emulator), "limits": Limits(0, 0)}
    center = data_center(emulator)
    return ZakyaClient(emulator.organization_id, data_center=center, **(settings | options))


async def test_a_lock_that_somebody_keeps_is_an_error_in_time(
    emulator: Emulator, sharers: list[TokenStore], caplog: pytest.LogCaptureFixture
) -> None:
    one = credentials(emulator)
    key = key_of(emulator.url, one.client_id, one.refresh_token)
    async with (
        sharers[0].lock(key),
        new_client(emulator, token_store=sharers[1], timeout=0.1, retries=RetryPolicy(attempts=2, initial=0)) as zakya,
    ):
        async with asyncio.timeout(5):
            errors = await asyncio.gather(
                *(zakya.items.create({"name": "Pot", "rate": 1}) for _ in range(5)), return_exceptions=True
            )
    for error in errors:
        assert isinstance(error, TransportError)
        assert (error.reason, error.may_have_been_processed, error.attempts) == ("timeout", False, 2)
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "the lock of the token store" in warnings[0]
    assert emulator.token_requests == 0


async def test_a_call_with_less_time_than_its_client_is_told_too(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    one, store = credentials(emulator), MemoryStore()
    async with (
        store.lock(key_of(emulator.url, one.client_id, one.refresh_token)),
        new_client(emulator, token_store=store, retries=RetryPolicy(attempts=1)) as zakya,
    ):
        for _ in range(3):
            with pytest.raises(TransportError, match=r"no access token within 0.05 s") as error:
                await zakya.items.list(timeout=0.05)
            assert not error.value.may_have_been_processed
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1


async def test_a_process_that_goes_on_after_a_stop_keeps_what_others_stored() -> None:
    now = 1_000_000.0
    store = MemoryStore()

    async def mint() -> AccessToken:
        nonlocal now
        now += OVERDUE + 20  # stopped meanwhile, and others asked
        await store.save(KEY, TokenRecord(AccessToken("theirs", now + 3600), (now - 15,), silent_until=now + 60))
        return AccessToken("ours", now + 3000)

    tokens = RefreshedTokens(mint, store, KEY, lambda: now)
    assert await tokens.current() == "ours"
    record = await store.load(KEY)
    assert record.token
    assert record.token.value == "theirs"  # it lives longer
    assert record.minted == (1_000_000.0, now - 15)
    assert record.silent_until == now + 60


# --- clocks ---------------------------------------------------------------------------------

NOW = 1_000_000.0
DAY = 86400.0


@pytest.mark.parametrize(
    "record",
    [
        TokenRecord(AccessToken("dead", NOW + DAY + 3600)),
        TokenRecord(AccessToken("dead", NOW + 3600 + 120)),
        TokenRecord(minted=[NOW + DAY] * 10),
        TokenRecord(silent_until=NOW + DAY),
        TokenRecord(failures=3, resting_until=NOW + DAY),
    ],
    ids=["token", "token by minutes", "requests", "silence", "rest"],
)
async def test_moments_of_the_future_are_not_believed(record: TokenRecord) -> None:
    store = MemoryStore()
    await store.save(KEY, record)

    async def mint() -> AccessToken:
        return AccessToken("new", NOW + 3600)

    tokens = RefreshedTokens(mint, store, KEY, lambda: NOW)
    async with asyncio.timeout(5):
        assert await tokens.current() == "new"
    assert (await store.load(KEY)).minted == (NOW,)


async def test_a_token_that_was_taken_before_the_clock_was_set_back_is_not_served() -> None:
    now = NOW + DAY
    asked = 0

    async def mint() -> AccessToken:
        nonlocal asked
        asked += 1
        return AccessToken(f"token {asked}", now + 3600)

    tokens = RefreshedTokens(mint, MemoryStore(), KEY, lambda: now)
    assert await tokens.current() == "token 1"
    now = NOW
    assert await tokens.current() == "token 2"
    now += 3600 - 60
    assert await tokens.current() == "token 2"


async def test_clocks_that_differ_a_little_share_a_token() -> None:
    store = MemoryStore()
    await store.save(KEY, TokenRecord(AccessToken("theirs", NOW + 3600 + 30), (NOW + 30,)))
    tokens = RefreshedTokens(pytest.fail, store, KEY, lambda: NOW)
    assert await tokens.current() == "theirs"
