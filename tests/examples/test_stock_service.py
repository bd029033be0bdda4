"""The stock service: hundreds of requests at once, few calls, limits kept."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator

import httpx
import pytest

from examples import stock_service
from zakya_client import errors
from zakya_client.emulator import Emulator


@pytest.fixture
async def web(shop: Emulator) -> AsyncIterator[httpx.AsyncClient]:
    """The service, as web clients call it."""
    app = stock_service.app
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://web") as client,
    ):
        yield client


def statuses(shop: Emulator, operation: str) -> list[int]:
    return [request.status for request in shop.requests.of(operation)]


async def test_hundreds_of_requests_are_one_call(shop: Emulator, web: httpx.AsyncClient) -> None:
    shop.set_plan("free")
    shop.faults.add("items.get_details", latency=0.05)
    items = list(shop.shop.items)
    answers = await asyncio.gather(*(web.get(f"/stock/{item['item_id']}") for item in items * 8))
    assert Counter(answer.status_code for answer in answers) == {200: 480}
    for item, answer in zip(items * 8, answers, strict=True):
        told = answer.json()
        assert (told["item_id"], told["sku"], told["name"]) == (item["item_id"], item["sku"], item["name"])
        assert (told["stock_on_hand"], told["available_stock"]) == (
            item.get("stock_on_hand"),
            item.get("available_stock"),
        )
        assert sum(told["locations"].values()) == item.get("stock_on_hand", 0)
    assert any(item.get("stock_on_hand") for item in items)
    assert shop.token_requests == 1
    assert statuses(shop, "items.get_details") == [200]


async def test_more_than_a_call_may_have_are_several_calls_within_the_limits(
    shop: Emulator, web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock_service, "AT_ONCE", 5)
    shop.set_plan("free")  # refuses a sixth call at once
    shop.faults.add("items.get_details", latency=0.05)
    answers = await asyncio.gather(*(web.get(f"/stock/{item['item_id']}") for item in shop.shop.items))
    assert {answer.status_code for answer in answers} == {200}
    assert statuses(shop, "items.get_details") == [200] * 12


async def test_a_sku_is_looked_up_once(shop: Emulator, web: httpx.AsyncClient) -> None:
    item = next(item for item in shop.shop.items if item.get("stock_on_hand"))
    answers = await asyncio.gather(*(web.get("/stock", params={"sku": item["sku"]}) for _ in range(100)))
    assert {(answer.status_code, answer.json()["stock_on_hand"]) for answer in answers} == {
        (200, item["stock_on_hand"])
    }
    assert statuses(shop, "items.list") == statuses(shop, "items.get_details") == [200]


async def test_an_answer_is_fresh_again_after_a_while(
    shop: Emulator, web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stock_service, "FRESH", 0.3)
    item = next(item for item in shop.shop.items if item.get("stock_on_hand"))
    url = f"/stock/{item['item_id']}"
    before = (await web.get(url)).json()["stock_on_hand"]
    shop.shop.items.change(item, {"stock_on_hand": before + 1})
    assert (await web.get(url)).json()["stock_on_hand"] == before
    await asyncio.sleep(0.35)
    assert (await web.get(url)).json()["stock_on_hand"] == before + 1
    assert statuses(shop, "items.get_details") == [200, 200]


async def test_an_item_that_does_not_exist_takes_nothing_from_the_others(
    shop: Emulator, web: httpx.AsyncClient
) -> None:
    ids = [*(item["item_id"] for item in shop.shop.items), "123"]
    answers = await asyncio.gather(*(web.get(f"/stock/{item_id}") for item_id in ids))
    assert [answer.status_code for answer in answers] == [200] * 60 + [404]
    assert (await web.get("/stock", params={"sku": "no such"})).status_code == 404
    assert (await web.get("/stock/nonsense")).status_code == 404
    assert (await web.get("/stock")).status_code == 400


async def test_who_hangs_up_takes_the_answer_from_nobody_else(shop: Emulator, web: httpx.AsyncClient) -> None:
    shop.faults.add("items.get_details", latency=0.3)
    url = f"/stock/{next(iter(shop.shop.items))['item_id']}"
    first, second = (asyncio.create_task(web.get(url)) for _ in range(2))
    await asyncio.sleep(0.05)  # the call is under way
    first.cancel()
    assert (await second).status_code == 200
    assert first.cancelled()
    assert statuses(shop, "items.get_details") == [200]


async def test_nobody_waits_for_ever(shop: Emulator, web: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stock_service, "PATIENCE", 0.05)
    shop.faults.add("items.get_details", latency=0.2)
    answer = await web.get(f"/stock/{next(iter(shop.shop.items))['item_id']}")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


async def test_a_used_up_day_is_told_with_the_time_to_come_back(shop: Emulator, web: httpx.AsyncClient) -> None:
    shop.set_plan("free")
    shop.limits.use(today=1000)
    ids = [item["item_id"] for item in shop.shop.items]
    for item_id in ids[:2]:
        answer = await web.get(f"/stock/{item_id}")
        assert (answer.status_code, answer.json()) == (503, {"error": "the calls of the day are used up"})
        assert 0 < int(answer.headers["retry-after"]) <= 86400
    assert statuses(shop, "items.get_details") == [429]  # the second was not sent


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (errors.BlockedError("x", retry_after=3600), 503),
        (errors.TokenThrottledError("x"), 503),
        (errors.TransportError("x"), 502),
        (errors.ServerError("x"), 502),
        (errors.DecodingError("x"), 502),
        (errors.CredentialsError("the refresh token is revoked"), 500),
    ],
)
async def test_what_a_caller_can_do_about_an_error(error: errors.ZakyaError, status: int) -> None:
    request = stock_service.Request({"type": "http"})
    answer = await stock_service.refuse(request, error)
    assert answer.status_code == status
    assert answer.headers.get("retry-after") == ({503: "5"} if error.retry_after is None else {503: "3600"}).get(status)
    assert error.message not in bytes(answer.body).decode() or error.message == "x"
