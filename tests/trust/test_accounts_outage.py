"""An accounts server that fails: all who share a refresh token wait together, and few requests are spent on it."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from tests.trust.conftest import credentials, data_center
from zakya_client import FileStore, Limits, MemoryStore, RetryPolicy, TokenStore, ZakyaClient
from zakya_client.auth.oauth import AccessToken
from zakya_client.auth.tokens import MINTS, SPARED, RefreshedTokens
from zakya_client.emulator import Emulator
from zakya_client.errors import CredentialsError, ServerError, TokenThrottledError, TransportError, ZakyaError

KEY = "a key"
PATIENT = RetryPolicy(attempts=20, initial=0.02, maximum=5)


def new_client(emulator: Emulator, **options: Any) -> ZakyaClient:
    settings: dict[str, Any] = {"credentials": credentials(emulator), "limits": Limits(0, 0), "transport": "aiohttp"}
    center = data_center(emulator)
    return ZakyaClient(emulator.organization_id, data_center=center, **(settings | options))


class Outage:
    """An accounts server that fails for some seconds of a clock that jumps."""

    def __init__(self, seconds: float, error: ZakyaError) -> None:
        self.now = 1_000_000.0
        self.asked: list[float] = []
        self._over = self.now + seconds
        self._error = error

    async def mint(self) -> AccessToken:
        self.asked.append(self.now)
        await asyncio.sleep(0)
        if self.now < self._over:
            raise self._error
        return AccessToken("alive", self.now + 3600.0)

    async def sleep(self, seconds: float) -> None:
        wakes_at = self.now + seconds  # two who sleep at once wake at once
        await asyncio.sleep(0)
        self.now = max(self.now, wakes_at)

    def source(self, store: TokenStore) -> RefreshedTokens:
        return RefreshedTokens(self.mint, store, KEY, lambda: self.now, sleep=self.sleep)


async def persist(tokens: RefreshedTokens) -> tuple[str, list[ZakyaError]]:
    """Ask as a call does that is repeated for long."""
    errors = []
    while True:
        try:
            return await tokens.current(), errors
        except ZakyaError as error:
            errors.append(error)


FAILED = ServerError("gone fishing", status=503)
LOST = TransportError("no answer", reason="timeout")


@pytest.mark.parametrize(
    ("error", "seconds", "most"),
    [(FAILED, 2.0, 4), (LOST, 2.0, 4), (FAILED, 10.0, 6), (LOST, 10.0, 6), (FAILED, 60.0, 9)],
)
async def test_sharers_of_a_store_wait_together(error: ZakyaError, seconds: float, most: int) -> None:
    outage, store = Outage(seconds, error), MemoryStore()
    sources = [outage.source(store) for _ in range(3)]
    outcomes = await asyncio.gather(*(persist(source) for source in sources for _ in range(20)))
    assert {token for token, _ in outcomes} == {"alive"}
    # All of a source's callers see the same failures, and no source asks while another one waits.
    assert len({len(errors) for _, errors in outcomes[:20]}) == 1
    assert 1 < len(outage.asked) <= most
    # It is served again by the time that it was away for, and half a minute at most, after it came back.
    assert outage.now - 1_000_000.0 <= seconds + min(seconds, 30.0) + 1.0
    assert not (await store.load(KEY)).failures


async def test_the_last_three_requests_are_not_spent_on_failures() -> None:
    outage, store = Outage(300.0, LOST), MemoryStore()
    tokens = outage.source(store)
    for _ in range(MINTS - SPARED):
        with pytest.raises(TransportError):
            await tokens.current()
    with pytest.raises(TokenThrottledError, match="the last answers were lost"):
        await tokens.current()
    assert len(outage.asked) == MINTS - SPARED
    outage.now = outage.asked[0] + 600.0
    assert await outage.source(store).current() == "alive"


async def test_whoever_has_less_time_gets_the_failure_that_all_wait_on() -> None:
    # With real waits: nothing is asked again within the fraction of a second that this caller has.
    tokens = RefreshedTokens(fail, MemoryStore(), KEY, lambda: 1_000_000.0)
    with pytest.raises(ServerError, match="gone fishing"):
        await tokens.current()
    with pytest.raises(ServerError, match="gone fishing"):
        await tokens.current(0.01)
    await tokens.close()


async def fail() -> AccessToken:
    raise ServerError("gone fishing", status=503)


async def test_refused_credentials_use_up_no_requests_of_the_others(emulator: Emulator) -> None:
    async with new_client(emulator) as zakya:
        emulator.accounts.client_secret = "changed"
        for _ in range(20):
            with pytest.raises(CredentialsError, match="the client secret is wrong"):
                await zakya.items.list()
    assert emulator.token_requests == 1


@pytest.mark.parametrize("kind", ["memory", "file"])
async def test_two_hundred_calls_outlive_a_short_outage(
    emulator: Emulator, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("zakya_client.auth.tokens.FIRST_REST", 0.1)
    caplog.set_level(logging.WARNING)
    store = MemoryStore() if kind == "memory" else FileStore(tmp_path)
    fault = emulator.faults.add("oauth.token:status=503,html=1")
    async with (
        new_client(emulator, retries=PATIENT, token_store=store) as zakya,
        new_client(emulator, retries=PATIENT, token_store=store) as other,
    ):
        calls = asyncio.gather(*(client.items.list() for client in (zakya, other) for _ in range(100)))
        await asyncio.sleep(0.35)
        emulator.faults.remove(fault.id)
        async with asyncio.timeout(10):
            assert {len(page) for page in await calls} == {5}
    assert len(emulator.requests.of("oauth.token")) <= 5
    assert len(caplog.records) <= 2  # one a client, however many calls and failures there were
    # A new process finds the token, and no trace of the failures.
    async with new_client(emulator, token_store=store) as newcomer:
        await newcomer.items.list()
    assert emulator.token_requests == 1


async def test_a_failure_of_the_accounts_server_is_retried_within_the_budget(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zakya_client.auth.tokens.FIRST_REST", 0.01)
    emulator.faults.add("oauth.token:status=500,code=1,message=oops")
    async with new_client(emulator, retries=RetryPolicy(attempts=3, initial=0)) as zakya:
        with pytest.raises(ServerError) as error:
            await zakya.items.create({"name": "Pot", "rate": 1})
    assert (error.value.status, error.value.attempts, error.value.may_have_been_processed) == (500, 3, False)
    assert len(emulator.requests.of("oauth.token")) == 3
