"""Where tokens are kept: in memory, in files, in a real Redis server; and that processes ask for one token together."""

from __future__ import annotations

import asyncio
import os
import random
import resource
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from tests.trust.conftest import HERE, credentials, data_center, free_port
from tests.trust.one_caller import CALLS
from tests.trust.test_secrets import assert_error_hides
from zakya_client import FileStore, MemoryStore, RedisStore, RetryPolicy, TokenStore, ZakyaClient
from zakya_client.auth.oauth import AccessToken
from zakya_client.auth.stores import TokenRecord, key_of, store_from
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError, TransportError

KEY = "0123456789abcdef"
RECORD = TokenRecord(AccessToken("alive", 5000.5, 3600.0), (100.25, 200.5), 300.75)


@pytest.fixture
async def redis(redis_url: str) -> AsyncIterator[Any]:
    """A connection to an empty Redis."""
    async with Redis.from_url(redis_url) as client:
        await client.flushdb()
        yield client


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


# --- what every store does ------------------------------------------------------------------


async def test_what_one_saves_the_other_loads(sharers: list[TokenStore]) -> None:
    one, other = sharers
    assert await other.load(KEY) == TokenRecord()
    await one.save(KEY, RECORD)
    assert await other.load(KEY) == RECORD
    assert await other.load("another key") == TokenRecord()
    await other.save(KEY, TokenRecord(silent_until=7.0))
    assert await one.load(KEY) == TokenRecord(silent_until=7.0)


async def test_one_at_a_time_holds_the_lock_of_a_key(sharers: list[TokenStore]) -> None:
    at_once = most = 0

    async def hold(store: TokenStore) -> None:
        nonlocal at_once, most
        async with store.lock(KEY):
            at_once += 1
            most = max(most, at_once)
            await asyncio.sleep(0.001)
            at_once -= 1

    await asyncio.gather(*(hold(store) for store in sharers * 4))
    assert most == 1


async def test_keys_have_locks_of_their_own(sharers: list[TokenStore]) -> None:
    async with asyncio.timeout(5), sharers[0].lock(KEY), sharers[1].lock("another key"):
        pass


async def test_a_lock_is_let_go_of_whenever_its_holder_or_a_waiter_is_cancelled(sharers: list[TokenStore]) -> None:
    moments = random.Random(5)

    async def hold(store: TokenStore) -> None:
        async with store.lock(KEY):
            await asyncio.sleep(10)

    for _ in range(20):
        tasks = [asyncio.create_task(hold(store)) for store in sharers]
        for task in tasks:
            await asyncio.sleep(moments.uniform(0, 0.004))
            task.cancel()
        await asyncio.wait(tasks)
        assert all(task.cancelled() for task in tasks)
    async with asyncio.timeout(5), sharers[0].lock(KEY):
        pass


async def test_a_lock_is_let_go_of_when_its_holder_fails(sharers: list[TokenStore]) -> None:
    with pytest.raises(LookupError):
        async with sharers[0].lock(KEY):
            raise LookupError
    async with asyncio.timeout(5), sharers[1].lock(KEY):
        pass


def test_a_key_names_credentials_without_revealing_them() -> None:
    secrets = ("https://accounts.zoho.com", "1000.CLIENT", "1000.refresh")
    key = key_of(*secrets)
    assert key == key_of(*secrets)
    assert len(key) == 32
    assert not any(secret in key for secret in secrets)
    assert len({key, key_of(*secrets[:2], "other"), key_of("https://accounts.zoho.in", *secrets[1:])}) == 3
    assert key_of("ab", "c") != key_of("a", "bc")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"5",
        b'"text"',
        b"\xff\xfe",
        b"{}",
        b'{"token": null}',
        b'{"token": null, "minted": 5, "silent_until": 0}',
        b'{"token": null, "minted": [], "silent_until": "soon"}',
        b'{"token": 5, "minted": [], "silent_until": 0}',
        b'{"token": {"value": "a"}, "minted": [], "silent_until": 0}',
        b'{"token": {"value": 5, "expires_at": 1, "lifetime": 1}, "minted": [], "silent_until": 0}',
        b'{"token": {"value": "", "expires_at": 1, "lifetime": 1}, "minted": [], "silent_until": 0}',
        b'{"token": {"value": "a", "expires_at": 1, "lifetime": 0}, "minted": [], "silent_until": 0}',
        b'{"token": {"value": "a", "expires_at": "x", "lifetime": 1}, "minted": [], "silent_until": 0}',
        b'{"token": {"value": "a", "expires_at": 1, "lifetime": 1, "more": 1}, "minted": [], "silent_until": 0}',
        RECORD.to_bytes()[:-20],
    ],
)
def test_a_record_that_can_not_be_read_is_an_empty_one(content: bytes) -> None:
    assert TokenRecord.from_bytes(RECORD.to_bytes()) == RECORD
    assert TokenRecord.from_bytes(content) == TokenRecord()


@pytest.mark.parametrize(
    ("setting", "kind"), [("memory", MemoryStore), ("file", FileStore), ("redis://localhost:1/0", RedisStore)]
)
async def test_a_setting_names_a_store(setting: str, kind: type) -> None:
    store = store_from(setting)
    assert type(store) is kind
    await store.close()


@pytest.mark.parametrize(
    "setting",
    ["", "tape", "http://user:hunter2@redis", "redis://user:hunter2@host:port", "rediss://:hunter2@h:99999x/0"],
)
def test_a_setting_that_names_no_store_is_refused_without_quoting_a_password(setting: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        store_from(setting)
    assert "hunter2" not in str(error.value)
    assert error.value.__suppress_context__ or error.value.__context__ is None


# --- files ----------------------------------------------------------------------------------


@pytest.fixture
def generous_umask() -> Iterator[None]:
    """Whatever the process lets others do with its files."""
    before = os.umask(0)
    yield
    os.umask(before)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("generous_umask")
async def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    store = FileStore(folder)
    async with store.lock(KEY):
        await store.save(KEY, RECORD)
        assert mode(folder) == 0o700
        files = list(folder.iterdir())
        assert folder / f"{KEY}.json" in files
        assert {mode(file) for file in files} == {0o600}


async def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    store, other = FileStore(tmp_path), FileStore(tmp_path)
    long = TokenRecord(AccessToken("x" * 100_000, 1.0), tuple(range(1000)))
    await store.save(KEY, long)
    done = asyncio.Event()

    async def read() -> int:
        loads = 0
        while not done.is_set():
            assert await other.load(KEY) in (long, RECORD)
            loads += 1
        return loads

    reader = asyncio.create_task(read())
    for _ in range(30):
        await store.save(KEY, RECORD)
        await store.save(KEY, long)
    done.set()
    assert await reader > 0
    assert names(tmp_path) == [f"{KEY}.json"]


async def test_a_file_that_can_not_be_written_leaves_the_old_one_and_no_other(tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    await store.save(KEY, RECORD)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    try:
        with pytest.raises(ConfigurationError, match="File too large") as error:
            await store.save(KEY, TokenRecord(AccessToken("x" * 100_000, 1.0)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert_error_hides(error.value, ["x" * 100])
    assert await store.load(KEY) == RECORD
    assert names(tmp_path) == [f"{KEY}.json"]


async def test_a_folder_that_can_not_be_used_is_a_configuration_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = FileStore(tmp_path / "file")
    for attempt in (store.load(KEY), store.save(KEY, RECORD), store.lock(KEY).__aenter__()):
        with pytest.raises(ConfigurationError, match="tokens can't be kept in"):
            await attempt


def spoil(folder: Path) -> None:
    (file,) = folder.glob("*.json")
    file.write_bytes(b'{"token": {"val')


async def test_a_broken_file_costs_one_request(tmp_path: Path, emulator: Emulator) -> None:
    async def call() -> None:
        async with ZakyaClient(
            emulator.organization_id,
            credentials=credentials(emulator),
            data_center=data_center(emulator),
            token_store=FileStore(tmp_path),
        ) as zakya:
            await zakya.items.list()

    await call()
    await call()
    assert emulator.token_requests == 1
    spoil(tmp_path)
    await call()
    await call()
    assert emulator.token_requests == 2


# --- Redis ----------------------------------------------------------------------------------


async def test_redis_keeps_a_record_for_as_long_as_a_token_lives(redis: Any, redis_url: str) -> None:
    store = RedisStore(redis_url)
    await store.save(KEY, RECORD)
    assert 3590 < await redis.ttl(f"zakya:token:{KEY}") <= 3600
    await store.close()


async def test_a_broken_record_in_redis_is_an_empty_one(redis: Any) -> None:
    store = RedisStore(client=redis)
    await redis.set(f"zakya:token:{KEY}", b"{")
    assert await store.load(KEY) == TokenRecord()


async def test_a_client_of_the_callers_own_is_not_closed(redis: Any) -> None:
    store = RedisStore(client=redis)
    await store.save(KEY, RECORD)
    await store.close()
    connections = redis.connection_pool._available_connections
    assert connections
    assert all(connection.is_connected for connection in connections)


async def test_a_client_that_is_closed_ends_nothing_for_those_who_share_its_store(redis_url: str) -> None:
    store = RedisStore(redis_url)
    waiting = asyncio.create_task(store._connections.here().blpop("nothing", timeout=0.1))
    await asyncio.sleep(0.05)
    await store.close()
    assert await waiting is None
    await store.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_event_loops_one_after_another_and_forked_processes_have_connections_of_their_own(redis_url: str) -> None:
    program = f"""
import asyncio, os
from zakya_client import RedisStore
store = RedisStore({redis_url!r})

async def parent():
    await store.load("key")
    if not (child := os.fork()):
        asyncio._set_running_loop(None)
        asyncio.run(store.load("key"))
        os._exit(0)
    await store.load("key")
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))

asyncio.run(store.load("key"))
asyncio.run(parent())
"""
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", program]
    run = subprocess.run(command, check=False, capture_output=True, text=True, timeout=30)
    assert (run.stdout, run.stderr) == ("0\n", "")


async def test_a_redis_that_is_away_is_an_error_of_ours_which_hides_the_password() -> None:
    store = RedisStore(f"redis://user:hunter2@127.0.0.1:{free_port()}/0")
    for attempt in (store.load(KEY), store.save(KEY, RECORD), store.lock(KEY).__aenter__()):
        with pytest.raises(TransportError, match="Redis, which keeps the tokens, can't be used") as error:
            await attempt
        assert "hunter2" not in str(error.value)
        assert not error.value.may_have_been_processed
    await store.close()


async def test_calls_fail_with_an_error_of_ours_while_redis_is_away(emulator: Emulator) -> None:
    async with ZakyaClient(
        emulator.organization_id,
        credentials=credentials(emulator),
        data_center=data_center(emulator),
        token_store=RedisStore(f"redis://127.0.0.1:{free_port()}/0"),
        retries=RetryPolicy(attempts=1),
    ) as zakya:
        with pytest.raises(TransportError, match="Redis"):
            await zakya.items.list()
    assert emulator.token_requests == 0


# --- processes ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["file", "redis"])
def test_four_processes_ask_for_one_token_together(
    kind: str, emulator: Emulator, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    store = str(tmp_path) if kind == "file" else request.getfixturevalue("redis_url")
    environment = {**os.environ, **emulator.environment(), "PYTHONPATH": str(HERE.parent.parent)}
    command = [sys.executable, str(HERE / "one_caller.py"), store]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(
                    command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
                )
            )
            for _ in range(4)
        ]
        assert [said(process) for process in processes] == ["ready"] * 4
        for token_requests in (1, 2):
            for process in processes:
                process.stdin.write("go\n")
            assert [said(process) for process in processes] == [str(3 * CALLS)] * 4
            assert emulator.token_requests == token_requests
            emulator.expire_tokens()
        for process in processes:
            process.stdin.close()
    assert [process.returncode for process in processes] == [0] * 4


def said(process: Any) -> str:
    return process.stdout.readline().strip()
