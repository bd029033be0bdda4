"""One record of a refresh token in a process: clients that come and go, or stand side by side, share a token."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from attrs import evolve

from tests.trust.conftest import credentials, data_center
from zakya_client import Limits, MemoryStore, ZakyaClient
from zakya_client.emulator import Emulator
from zakya_client.errors import PermissionDeniedError

UNLIMITED = Limits(0, 0)


async def call(emulator: Emulator, **options: Any) -> int:
    center = data_center(emulator)
    settings: dict[str, Any] = {"credentials": credentials(emulator), "limits": UNLIMITED, "transport": "aiohttp"}
    async with ZakyaClient(emulator.organization_id, data_center=center, **(settings | options)) as zakya:
        return len(await zakya.items.list())


async def test_clients_that_come_and_go_share_a_token(emulator: Emulator) -> None:
    for setting in ("", "memory"):
        for _ in range(4):
            environment = {**emulator.environment(), "ZAKYA_TOKEN_STORE": setting}
            async with ZakyaClient.from_env(environment, transport="aiohttp", limits=UNLIMITED) as zakya:
                assert len(await zakya.items.list()) == 5
    assert emulator.token_requests == 1


async def test_clients_side_by_side_share_a_token(emulator: Emulator) -> None:
    assert await asyncio.gather(*(call(emulator) for _ in range(12))) == [5] * 12
    assert emulator.token_requests == 1


def test_event_loops_of_several_threads_share_a_token(emulator: Emulator) -> None:
    rows = []
    threads = [threading.Thread(target=lambda: rows.append(asyncio.run(call(emulator)))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert rows == [5] * 4
    assert emulator.token_requests == 1


async def test_other_credentials_have_a_token_of_their_own(emulator: Emulator) -> None:
    other = evolve(credentials(emulator), refresh_token=emulator.new_refresh_token("ZohoInventory.salesorders.READ"))
    assert await call(emulator) == 5
    with pytest.raises(PermissionDeniedError):
        await call(emulator, credentials=other)
    assert await call(emulator) == 5


async def test_a_store_of_ones_own_is_shared_by_whom_it_is_given_to(emulator: Emulator) -> None:
    await call(emulator)
    store = MemoryStore()
    for _ in range(3):
        await call(emulator, token_store=store)
    assert emulator.token_requests == 2
