from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator, Plan
from zakya_client.emulator.description import operations
from zakya_client.emulator.oauth import covers

from .conftest import NO_CERTIFICATES, refused, token_form

UNTIL_MIDNIGHT = 73_000
"""Seconds from 1,700,000,000 to midnight in India."""


class Shop:
    """An emulator called in-process, with a clock that the test turns."""

    def __init__(self, **options: Any) -> None:
        self.now = 1_700_000_000.0
        self.emulator = Emulator(items=3, orders=0, clock=lambda: self.now, **options)
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.emulator.app), base_url="http://emulator", verify=NO_CERTIFICATES
        )

    async def mint(self, **changes: str) -> httpx.Response:
        return await self.client.post("/oauth/v2/token", data=token_form(self.emulator, **changes))

    async def login(self, **changes: str) -> None:
        token = (await self.mint(**changes)).json()["access_token"]
        self.client.headers["Authorization"] = f"Zoho-oauthtoken {token}"

    async def get(self, path: str = "/items") -> httpx.Response:
        query = {"organization_id": self.emulator.organization_id}
        return await self.client.get(f"/inventory/v1{path}", params=query)


async def test_a_minute_has_a_hundred_calls() -> None:
    shop = Shop(plan="free")
    await shop.login()
    for left in range(999, 899, -1):
        answer = await shop.get()
        assert (answer.status_code, answer.headers["x-rate-limit-remaining"]) == (200, str(left))
    shop.now += 20
    over = await shop.get()
    assert refused(over, 429, 44)
    assert day(over) == (1000, 900, UNTIL_MIDNIGHT - 20), "the headers say nothing about the minute"
    assert "retry-after" not in over.headers
    shop.now += 40
    assert (await shop.get()).status_code == 200


def day(answer: httpx.Response) -> tuple[int, ...]:
    return tuple(int(answer.headers[f"x-rate-limit-{name}"]) for name in ("limit", "remaining", "reset"))


async def test_the_headers_describe_the_organizations_day() -> None:
    shop = Shop(plan="free")
    await shop.login()
    assert day(await shop.get()) == (1000, 999, UNTIL_MIDNIGHT)
    shop.emulator.limits.use(today=861)
    assert day(await shop.get()) == (1000, 138, UNTIL_MIDNIGHT)
    assert day(await shop.get("/items/1")) == (1000, 137, UNTIL_MIDNIGHT)
    assert day(await shop.get("/nothing")) == (1000, 137, UNTIL_MIDNIGHT)
    shop.emulator.limits.use(today=1000)
    over = await shop.get()
    assert refused(over, 429, 45)
    assert day(over) == (1000, 0, UNTIL_MIDNIGHT)
    shop.now += UNTIL_MIDNIGHT - 1
    await shop.login()
    assert refused(await shop.get(), 429, 45)
    shop.now += 1
    assert day(await shop.get()) == (1000, 999, 86_400), "the new day begins where the organization is"
    shop.emulator.expire_tokens()
    refusal = await shop.get()
    assert refused(refusal, 401, 57)
    assert day(refusal) == (1000, 999, 86_400)


async def test_who_does_not_stop_is_blocked() -> None:
    shop = Shop(plan="standard")
    await shop.login()
    shop.emulator.limits.use(this_minute=100)
    codes = [(await shop.get()).json()["code"] for _ in range(101)]
    assert set(codes) == {44}
    shop.now += 120
    blocked = await shop.get()
    assert refused(blocked, 429, 43)
    assert blocked.headers["retry-after"] == "3600"
    shop.now += 3600
    await shop.login()
    assert (await shop.get()).status_code == 200


@pytest.mark.parametrize(
    ("plan", "text"), [("free", "1,000"), ("standard", "2,000"), ("professional", "5,000"), ("premium", "10,000")]
)
async def test_a_day_has_an_end(plan: str, text: str) -> None:
    shop = Shop(plan=plan)
    await shop.login()
    shop.emulator.limits.use(today=int(text.replace(",", "")) - 1)
    assert (await shop.get()).status_code == 200
    over = await shop.get()
    assert refused(over, 429, 45)
    assert text in over.json()["message"]
    shop.now += 86_400
    await shop.login()
    assert (await shop.get()).status_code == 200


@pytest.mark.parametrize(("plan", "most"), [("free", 5), ("standard", 10)])
async def test_calls_at_once(plan: str, most: int) -> None:
    shop = Shop(plan=plan)
    await shop.login()
    shop.emulator.faults.add("items.get", latency=0.05)
    item = next(iter(shop.emulator.shop.items))["item_id"]
    answers = await asyncio.gather(*(shop.get(f"/items/{item}") for _ in range(most + 2)))
    assert sorted(answer.status_code for answer in answers) == [200] * most + [429] * 2
    assert {answer.json()["code"] for answer in answers if answer.status_code == 429} == {1070}
    assert (await shop.get()).status_code == 200


async def test_without_a_plan_nothing_is_limited() -> None:
    shop = Shop()
    for _ in range(20):
        await shop.login()
    answer = await shop.get()
    assert day(answer) == (1_000_000, 999_999, UNTIL_MIDNIGHT), "some clients crash without the headers"
    assert shop.emulator.accounts.alive() == 20
    with pytest.raises(ValueError, match="no plan 'cheap'"):
        Emulator(items=0, orders=0, plan="cheap")


async def test_a_plan_of_ones_own() -> None:
    shop = Shop(plan=Plan("tiny", a_day=2), strict_oauth=False)
    await shop.login()
    assert [(await shop.get()).status_code for _ in range(3)] == [200, 200, 429]
    shop.emulator.set_plan(None)
    assert (await shop.get()).status_code == 200


async def test_tokens_are_throttled() -> None:
    shop = Shop(plan="free")
    assert [(await shop.mint()).status_code for _ in range(10)] == [200] * 10
    throttled = await shop.mint()
    assert (throttled.status_code, throttled.json()["status"]) == (400, "failure")
    assert throttled.json()["error"] == "Access Denied"
    shop.now += 599
    assert (await shop.mint()).status_code == 400
    # Asking prolonged it.
    shop.now += 599
    assert (await shop.mint()).status_code == 400
    shop.now += 600
    assert (await shop.mint()).status_code == 200
    other = shop.emulator.new_refresh_token()
    assert (await shop.mint(refresh_token=other)).status_code == 200


async def test_the_sixteenth_token_kills_the_oldest() -> None:
    shop = Shop(plan="free")
    await shop.login()
    for number in range(15):
        shop.now += 0 if number % 8 else 601
        assert (await shop.get()).status_code == 200
        assert (await shop.mint()).status_code == 200
    assert shop.emulator.accounts.alive() == 15
    assert refused(await shop.get(), 401, 57)


async def test_the_twenty_first_refresh_token_kills_the_first() -> None:
    shop = Shop(plan="free")
    first = shop.emulator.refresh_token
    for _ in range(19):
        shop.emulator.new_refresh_token()
    assert "access_token" in (await shop.mint(refresh_token=first)).json()
    shop.emulator.new_refresh_token()
    assert (await shop.mint(refresh_token=first)).json() == {"error": "invalid_code"}


async def test_grant_codes_live_ten_minutes() -> None:
    shop = Shop()
    code = shop.emulator.new_grant_code()
    shop.now += 601
    answer = await shop.mint(grant_type="authorization_code", code=code)
    assert answer.json() == {"error": "invalid_code"}


@pytest.fixture(scope="module")
def scoped() -> Shop:
    return Shop()


@pytest.mark.parametrize("name", sorted(operations()))
async def test_every_operation_wants_its_scope(scoped: Shop, name: str) -> None:
    operation = operations()[name]
    (scope,) = operation.scopes
    path = operation.path.replace("{", "").replace("}", "")
    root = "/inventory/v1" if operation.needs_organization else "/v1"
    query = {"organization_id": scoped.emulator.organization_id} if operation.needs_organization else {}
    service, resource, _ = scope.split(".")
    wrong = scoped.emulator.new_refresh_token(f"{service}.{resource}.NONE", "ZohoInventory.other.ALL")
    await scoped.login(refresh_token=wrong)
    assert refused(await scoped.client.request(operation.method, root + path, params=query), 401, 57)
    for right in (scope, f"{service}.{resource}.ALL"):
        await scoped.login(refresh_token=scoped.emulator.new_refresh_token(right))
        answer = await scoped.client.request(operation.method, root + path, params=query)
        assert answer.status_code != 401, answer.text


def test_scopes() -> None:
    wanted = ("ZohoInventory.items.READ",)
    assert covers(("ZakyaAPI.FullAccess.all",), wanted)
    assert covers(("ZohoPOSAPI.items.READ",), wanted)
    assert covers(("a.b.c", "ZohoInventory.items.ALL"), wanted)
    assert not covers(("ZohoInventory.items.UPDATE", "ZohoInventory.contacts.READ", "nonsense", ""), wanted)
    assert covers((), ())
