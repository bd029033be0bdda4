"""Nobody waits for a token for longer than a call may take, and who waits for one keeps no other call from running."""

from __future__ import annotations

import asyncio
import logging
from itertools import count
from typing import Any

import pytest
from attrs import evolve

from tests.trust.conftest import credentials, data_center
from zakya_client import Attempt, Hook, Limits, MemoryStore, RetryPolicy, ZakyaClient
from zakya_client.auth.given import FRESH, GRACE, given
from zakya_client.auth.oauth import AccessToken
from zakya_client.auth.tokens import RefreshedTokens
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError, TransportError

ONE = Limits(concurrency=1, requests=0)


def new_client(emulator: Emulator, **options: Any) -> ZakyaClient:
    settings: dict[str, Any] = {"limits": ONE, "retries": RetryPolicy(attempts=1), "transport": "aiohttp"}
    center = data_center(emulator)
    return ZakyaClient(emulator.organization_id, data_center=center, **(settings | options))


async def never() -> str:
    await asyncio.Event().wait()
    return "unreachable"


# --- a callable that doesn't answer ---------------------------------------------------------


async def test_a_callable_that_hangs_does_not_hang_the_call(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    async with new_client(emulator, access_token=never, timeout=0.05) as zakya:
        async with asyncio.timeout(5):
            errors = await asyncio.gather(
                *(zakya.items.create({"name": "Pot", "rate": 1}) for _ in range(5)), return_exceptions=True
            )
    for error in errors:
        assert isinstance(error, TransportError)
        assert (error.reason, error.may_have_been_processed) == ("timeout", False)
        assert "no access token within 0.05 s" in str(error)
    warnings = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert len(warnings) == 1
    assert emulator.requests.of("items.create") == []


async def test_a_call_with_its_own_timeout_waits_for_a_token_no_longer(emulator: Emulator) -> None:
    async with new_client(emulator, access_token=never) as zakya, asyncio.timeout(5):
        with pytest.raises(TransportError, match="no access token"):
            await zakya.items.list(timeout=0.05)


async def test_a_token_that_is_waited_for_keeps_no_other_call_from_running(emulator: Emulator) -> None:
    async with (
        new_client(emulator, access_token=never) as stuck,
        new_client(emulator, credentials=credentials(emulator)) as zakya,
    ):
        waiting = asyncio.create_task(stuck.items.get("1"))
        await asyncio.sleep(0)
        async with asyncio.timeout(5):
            assert len(await zakya.items.list()) == 5
        waiting.cancel()


async def test_an_accounts_server_that_hangs_keeps_no_other_call_from_running(emulator: Emulator) -> None:
    emulator.faults.add("oauth.token:hang=-1,times=1")
    token = credentials(emulator)
    async with (
        new_client(emulator, credentials=token, timeout=0.3) as stuck,
        new_client(emulator, access_token=emulator_token(emulator)) as zakya,
    ):
        waiting = asyncio.create_task(stuck.items.get("1"))
        async with asyncio.timeout(5):
            while not emulator.token_requests and not emulator.requests.of("oauth.token"):  # noqa: ASYNC110
                await asyncio.sleep(0.005)
            assert len(await zakya.items.list()) == 5
            with pytest.raises(TransportError) as error:
                await waiting
    assert not error.value.may_have_been_processed


def emulator_token(emulator: Emulator) -> str:
    _, answer = emulator.accounts.token(
        {
            "client_id": emulator.client_id,
            "client_secret": emulator.client_secret,
            "grant_type": "refresh_token",
            "refresh_token": emulator.refresh_token,
        }
    )
    emulator.accounts.token_requests = 0
    return str(answer["access_token"])


async def test_a_callable_may_call_the_organization_itself(emulator: Emulator) -> None:
    async with new_client(emulator, credentials=credentials(emulator)) as other:

        async def give() -> str:
            await other.items.list()
            return await other._core.tokens.current()

        async with new_client(emulator, access_token=give) as zakya, asyncio.timeout(5):
            pages = await asyncio.gather(*(zakya.items.list() for _ in range(3)))
    assert [len(page) for page in pages] == [5, 5, 5]


async def test_a_callable_that_calls_with_its_own_client_is_told(emulator: Emulator) -> None:
    async def give() -> str:
        await zakya.items.list()
        return "unreachable"

    async with new_client(emulator, access_token=give) as zakya, asyncio.timeout(5):
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="with the client that waits for it"):
                await zakya.items.list()


async def test_a_task_that_a_callable_started_may_call_once_the_token_is_there(emulator: Emulator) -> None:
    token = emulator_token(emulator)
    started: list[asyncio.Task[int]] = []

    async def later() -> int:
        await there.wait()
        return len(await zakya.items.list())

    async def give() -> str:
        if not started:
            started.append(asyncio.create_task(later()))
        return token

    there = asyncio.Event()
    async with new_client(emulator, access_token=give) as zakya, asyncio.timeout(5):
        await zakya.items.list()
        there.set()
        assert await started[0] == 5


async def test_what_a_callable_raises_in_time_is_its_own() -> None:
    async def give() -> str:
        raise TimeoutError("the vault is slow")

    with pytest.raises(TimeoutError, match="vault"):
        await given(give).current(5.0)


async def test_a_call_that_waited_for_its_place_asks_the_callable_again() -> None:
    numbers = count(1)

    async def give() -> str:
        return f"token {next(numbers)}"

    tokens = given(give)
    first = await tokens.current()
    assert await tokens.in_turn(first, FRESH / 2) == "token 1"
    assert await tokens.in_turn(first, FRESH) == "token 2"


async def test_a_call_that_has_its_place_goes_on_with_its_token_if_the_callable_hangs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("zakya_client.auth.given.GRACE", GRACE / 50)
    async with asyncio.timeout(5):
        assert await given(never).in_turn("token 1", FRESH) == "token 1"


# --- a token that ends while a call waits for its place -------------------------------------


async def test_a_token_that_ended_before_the_place_was_there_is_not_sent(emulator: Emulator) -> None:
    now = 1_000_000.0

    async def mint() -> AccessToken:
        return AccessToken(emulator_token(emulator), now + 3600.0)

    class AnHourEach(Hook):
        def after(self, attempt: Attempt, status: int, seconds: float) -> None:
            nonlocal now
            now += 3600.0
            emulator.expire_tokens()

    async with new_client(emulator, access_token="unused", hooks=[AnHourEach()]) as zakya:
        zakya._core = evolve(zakya._core, tokens=RefreshedTokens(mint, MemoryStore(), "key", lambda: now))
        pages = await asyncio.gather(*(zakya.items.list() for _ in range(4)))
        assert [len(page) for page in pages] == [5] * 4
        assert {request.status for request in emulator.requests.of("items.list")} == {200}
        assert zakya.limits.running == 0
