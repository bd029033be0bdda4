"""Access tokens: when they are asked for, how seldom, and what becomes of the accounts server's odd answers."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx
import orjson
import pytest
from pytest_httpx import HTTPXMock

from tests.trust.conftest import credentials, data_center
from zakya_client import (
    Attempt,
    ClientCredentials,
    Hook,
    Limits,
    MemoryStore,
    RetryPolicy,
    ZakyaClient,
    exchange_grant_code,
)
from zakya_client.auth.given import given
from zakya_client.auth.oauth import THROTTLED_FOR, AccessToken, read_grant, read_revocation, read_token
from zakya_client.auth.stores import TokenRecord
from zakya_client.auth.tokens import (
    EARLY,
    LATE,
    MINT_WINDOW,
    MINTS,
    PAUSE,
    RESERVE,
    REST,
    SPARED,
    RefreshedTokens,
)
from zakya_client.emulator import Emulator
from zakya_client.errors import (
    ConfigurationError,
    CredentialsError,
    DecodingError,
    PermissionDeniedError,
    ServerError,
    TokenThrottledError,
    TransportError,
    ZakyaError,
)
from zakya_client.runtime.http import Response

HOUR = 3600.0
KEY = "a key"


class Accounts:
    """An accounts server, a clock, and how many tokens it was asked for."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.lifetime = HOUR
        self.asked = 0
        self.error: Exception | None = None
        self.answers = asyncio.Event()
        self.answers.set()

    async def mint(self) -> AccessToken:
        self.asked += 1
        number = self.asked
        await self.answers.wait()
        if self.error:
            raise self.error
        return AccessToken(f"token {number}", self.now + self.lifetime, self.lifetime)

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        await asyncio.sleep(0)

    def source(self, store: Any = None) -> RefreshedTokens:
        store = MemoryStore() if store is None else store
        return RefreshedTokens(self.mint, store, KEY, lambda: self.now, sleep=self.sleep)


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


@pytest.fixture
async def tokens(accounts: Accounts) -> AsyncIterator[RefreshedTokens]:
    source = accounts.source()
    yield source
    await source.close()


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


# --- the two windows ------------------------------------------------------------------------


async def test_a_fresh_token_is_served_without_asking(accounts: Accounts, tokens: RefreshedTokens) -> None:
    assert await tokens.current() == "token 1"
    accounts.now += HOUR * (1 - EARLY) - 1
    assert await tokens.current() == "token 1"
    await settled()
    assert accounts.asked == 1


async def test_an_early_token_is_served_while_one_task_asks_for_the_next(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    await tokens.current()
    accounts.now += HOUR * (1 - EARLY)
    accounts.answers.clear()
    assert {await tokens.current() for _ in range(50)} == {"token 1"}
    await settled()
    assert {await tokens.current() for _ in range(50)} == {"token 1"}
    accounts.answers.set()
    await settled()
    assert await tokens.current() == "token 2"
    assert accounts.asked == 2


@pytest.mark.parametrize("error", [ServerError("down"), TokenThrottledError("silence"), None])
async def test_an_early_token_of_the_store_is_served_to_a_new_client_if_there_is_no_other(
    accounts: Accounts, error: Exception | None
) -> None:
    store = MemoryStore()
    assert await accounts.source(store).current() == "token 1"
    accounts.now += HOUR * (1 - EARLY) + 1
    accounts.error = error
    if error is None:
        accounts.answers.clear()  # the accounts server hangs
    tokens = accounts.source(store)
    for _ in range(3):
        assert await tokens.current(timeout=0.01) == "token 1"
    assert accounts.asked == 2
    await tokens.close()


async def test_a_lock_that_is_not_let_go_of_in_time_holds_up_no_further_token(accounts: Accounts) -> None:
    class Slow(MemoryStore):
        @asynccontextmanager
        async def lock(self, key: str) -> AsyncIterator[None]:
            yield
            if accounts.asked == 1:
                await asyncio.Event().wait()

    tokens = RefreshedTokens(accounts.mint, Slow(), KEY, lambda: accounts.now, timeout=0.01)
    assert await tokens.current(timeout=1) == "token 1"
    accounts.now += HOUR
    assert await tokens.current(timeout=1) == "token 2"


async def test_everybody_waits_for_one_request_when_the_token_is_late(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    await tokens.current()
    accounts.now += HOUR * (1 - LATE)
    accounts.answers.clear()
    waiting = [asyncio.create_task(tokens.current()) for _ in range(50)]
    await settled()
    assert not any(task.done() for task in waiting)
    accounts.answers.set()
    assert set(await asyncio.gather(*waiting)) == {"token 2"}
    assert accounts.asked == 2


async def test_a_thousand_cold_callers_make_one_request(accounts: Accounts, tokens: RefreshedTokens) -> None:
    assert set(await asyncio.gather(*(tokens.current() for _ in range(1000)))) == {"token 1"}
    assert accounts.asked == 1


async def test_a_refresh_that_fails_in_the_background_is_tried_again_after_a_pause(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    await tokens.current()
    accounts.now += HOUR * (1 - EARLY)
    accounts.error = ServerError("gone fishing", status=503)
    for _ in range(100):
        assert await tokens.current() == "token 1"
        await settled()
    assert accounts.asked == 2
    accounts.now += PAUSE
    accounts.error = None
    assert await tokens.current() == "token 1"
    await settled()
    assert await tokens.current() == "token 3"


async def test_exactly_the_token_that_was_used_is_marked_as_dead(accounts: Accounts) -> None:
    class Counting(MemoryStore):
        loads = 0

        async def load(self, key: str) -> TokenRecord:
            self.loads += 1
            return await super().load(key)

    store = Counting()
    tokens = accounts.source(store)
    await tokens.current()
    tokens.reject("token 0")
    assert await tokens.current() == "token 1"
    tokens.reject("token 1")
    assert await tokens.current() == "token 2"
    tokens.reject("token 1")  # a call that was slow hears of it only now
    assert await tokens.current() == "token 2"
    assert (accounts.asked, store.loads) == (2, 2)


async def test_a_waiter_that_is_cancelled_does_not_cancel_the_request_of_the_others(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    accounts.answers.clear()
    waiting = [asyncio.create_task(tokens.current()) for _ in range(10)]
    await settled()
    for task in waiting[:9]:
        task.cancel()
    await asyncio.wait(waiting[:9])
    accounts.answers.set()
    assert await waiting[9] == "token 1"
    assert all(task.cancelled() for task in waiting[:9])
    assert accounts.asked == 1


async def test_a_request_that_nobody_waits_for_any_more_serves_the_next(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    accounts.answers.clear()
    only = asyncio.create_task(tokens.current())
    await settled()
    only.cancel()
    await asyncio.wait([only])
    accounts.answers.set()
    await settled()
    assert await tokens.current() == "token 1"
    assert accounts.asked == 1


async def test_each_waiter_gets_an_error_of_its_own(accounts: Accounts, tokens: RefreshedTokens) -> None:
    # A call writes into its error what it was about.
    accounts.error = CredentialsError("revoked", code="invalid_code", status=200)
    errors = await asyncio.gather(*(tokens.current() for _ in range(5)), return_exceptions=True)
    assert len({id(error) for error in errors}) == 5
    assert {(type(error), str(error)) for error in errors} == {(CredentialsError, str(accounts.error))}


async def test_waiters_of_a_client_that_is_closed_get_an_error(accounts: Accounts, tokens: RefreshedTokens) -> None:
    accounts.answers.clear()
    waiting = asyncio.create_task(tokens.current())
    await settled()
    await tokens.close()
    with pytest.raises(CredentialsError, match="closed"):
        await waiting


# --- sharing, throttling, counting ----------------------------------------------------------


async def test_sharers_of_a_store_use_one_token(accounts: Accounts) -> None:
    store = MemoryStore()
    sources = [accounts.source(store) for _ in range(4)]
    assert set(await asyncio.gather(*(source.current() for source in sources))) == {"token 1"}
    assert accounts.asked == 1
    for source in sources:
        source.reject("token 1")
    assert set(await asyncio.gather(*(source.current() for source in sources))) == {"token 2"}
    assert accounts.asked == 2


async def test_throttled_means_silence_for_everybody_who_shares_the_store(accounts: Accounts) -> None:
    store = MemoryStore()
    first, second = accounts.source(store), accounts.source(store)
    accounts.error = TokenThrottledError("too many", retry_after=1800)
    with pytest.raises(TokenThrottledError) as throttled:
        await first.current()
    assert throttled.value.retry_after == 1800
    accounts.error = None
    for source, left in ((first, 1700.0), (second, 1600.0), (first, 1500.0)):
        accounts.now += 100
        with pytest.raises(TokenThrottledError) as silent:
            await source.current()
        assert silent.value.retry_after == left
    assert accounts.asked == 1
    accounts.now += 1500
    assert await second.current() == "token 2"
    assert await first.current() == "token 2"


async def test_ten_requests_in_ten_minutes_are_not_followed_by_an_eleventh(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    accounts.lifetime = 50
    began = accounts.now
    for number in range(1, MINTS + 1):
        assert await tokens.current() == f"token {number}"
        accounts.now += 55
    with pytest.raises(TokenThrottledError) as refused:
        await tokens.current()
    assert accounts.asked == MINTS
    assert refused.value.retry_after == began + MINT_WINDOW - accounts.now == 50
    accounts.now = began + MINT_WINDOW
    assert await tokens.current() == f"token {MINTS + 1}"


@pytest.mark.parametrize(
    ("error", "most"),
    [
        (TransportError("no answer", reason="timeout"), MINTS - SPARED),
        (DecodingError("a sign of the hotel", status=200), MINTS - SPARED),
        (TransportError("no connection", reason="refused"), None),
        (ServerError("gone fishing", status=503), None),
    ],
    ids=["lost", "garbled", "not sent", "failed"],
)
async def test_answers_that_were_lost_count_and_leave_some_requests_for_better_times(
    accounts: Accounts, tokens: RefreshedTokens, error: ZakyaError, most: int | None
) -> None:
    began = accounts.now
    accounts.error = error
    kinds = []
    while accounts.now < began + MINT_WINDOW - REST:
        kinds.append(type(await failure(tokens)))
        accounts.now += 1
    if most is None:
        # All that is asked: half a second, one, two, … after each other, and at last once in half a minute.
        assert 20 < accounts.asked < 30
        assert set(kinds) == {type(error)}
    else:
        assert accounts.asked == most
        assert set(kinds) == {type(error), TokenThrottledError}
    accounts.error = None
    accounts.now = began + MINT_WINDOW
    asked = accounts.asked
    assert await tokens.current() == f"token {asked + 1}"


async def failure(tokens: RefreshedTokens) -> ZakyaError:
    with pytest.raises(ZakyaError) as error:
        await tokens.current()
    return error.value


async def test_calls_that_lack_a_scope_do_not_use_up_the_requests_of_all(
    accounts: Accounts, tokens: RefreshedTokens
) -> None:
    for _ in range(50):
        tokens.reject(await tokens.current())
    assert await tokens.current() == f"token {MINTS - RESERVE}"
    assert accounts.asked == MINTS - RESERVE
    accounts.now += HOUR  # and when it really ends, there is another
    assert await tokens.current() == f"token {MINTS - RESERVE + 1}"


async def test_a_token_that_can_not_be_stored_is_used_all_the_same(accounts: Accounts) -> None:
    class Full(MemoryStore):
        async def save(self, key: str, record: TokenRecord) -> None:
            if record.token is not None:
                raise ConfigurationError("no space left on device")

    tokens = accounts.source(Full())
    assert {await tokens.current() for _ in range(5)} == {"token 1"}
    assert accounts.asked == 1


# --- the accounts server's answers ----------------------------------------------------------

CHINESE = {"error": "Access Denied", "error_description": "您连续提出了太多请求。", "status": "failure"}


@pytest.mark.parametrize(
    ("status", "body", "kind", "remedy"),
    [
        (200, {"error": "invalid_code"}, CredentialsError, "authorize again"),
        (200, {"error": "invalid_client"}, CredentialsError, "wrong data center?"),
        (200, {"error": "invalid_client_secret"}, CredentialsError, "the client secret is wrong"),
        (200, {"error": "something_new"}, CredentialsError, "something_new"),
        (200, {}, CredentialsError, "wrong data center?"),
        (200, {"access_token": ""}, CredentialsError, "wrong data center?"),
        (200, {"access_token": 5}, CredentialsError, "wrong data center?"),
        (400, {"access_token": "alive"}, CredentialsError, "HTTP 400"),
        (400, CHINESE, TokenThrottledError, "stay silent"),
        (200, CHINESE, TokenThrottledError, "stay silent"),
        (200, b"<html>Sign in to the hotel's network</html>", DecodingError, "wrong data center?"),
        (404, b"<html>Not found</html>", DecodingError, "wrong data center?"),
        (200, b"", DecodingError, "wrong data center?"),
        (200, b"[]", DecodingError, "wrong data center?"),
        (502, b"<html>Bad gateway</html>", ServerError, "gateway"),
        (500, {"error": "invalid_client"}, ServerError, "failed"),
        (503, {}, ServerError, "failed"),
        (503, {"access_token": "alive"}, ServerError, "failed"),
        (408, {"message": "too slow"}, ServerError, "failed"),
        (200, {"error": "temporarily_unavailable"}, ServerError, "failed"),
    ],
)
def test_an_answer_without_a_token_is_an_error_that_names_the_remedy(
    status: int, body: Any, kind: type[ZakyaError], remedy: str
) -> None:
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    with pytest.raises(ZakyaError) as error:
        read_token(Response(status, {}, content), 0.0)
    assert type(error.value) is kind
    assert remedy in str(error.value)
    assert error.value.status == status
    assert error.value.retry_after == (THROTTLED_FOR if kind is TokenThrottledError else None)


@pytest.mark.parametrize("body", [b'{"error": "slow down"}', b"<html>Too many requests</html>"], ids=["json", "html"])
@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ({}, 60.0),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "soon"}, 60.0),
        ({"retry-after": "86400"}, THROTTLED_FOR),
    ],
    ids=str,
)
def test_a_429_is_throttling_for_as_long_as_it_says(body: bytes, header: dict[str, str], seconds: float) -> None:
    for read in (lambda answer: read_token(answer, 0.0), read_revocation):
        with pytest.raises(TokenThrottledError) as error:
            read(Response(429, header, body))
        assert error.value.retry_after == seconds


def test_a_failing_server_says_when_to_come_again() -> None:
    with pytest.raises(ServerError) as error:
        read_token(Response(503, {"retry-after": "7"}, b"{}"), 0.0)
    assert error.value.retry_after == 7


@pytest.mark.parametrize(
    ("said", "lifetime"),
    [
        ({"expires_in": 3600}, 3600),
        ({"expires_in": "1800"}, 1800),
        ({"expires_in_sec": 3600, "expires_in": 3_600_000}, 3600),
        ({"expires_in_sec": "soon", "expires_in": 3_600_000}, 3600),
        ({"expires_in": 0}, 3600),
        ({"expires_in": -5}, 3600),
        ({"expires_in": "nan"}, 3600),
        ({"expires_in": "inf"}, 3600),
        ({"expires_in": None}, 3600),
        ({}, 3600),
    ],
    ids=str,
)
def test_the_life_of_a_token_is_read_in_seconds(said: Mapping[str, Any], lifetime: float) -> None:
    token = read_token(Response(200, {}, orjson.dumps({"access_token": "alive", **said})), 100.0)
    assert (token.lifetime, token.expires_at) == (lifetime, 100 + lifetime)


def test_a_grant_without_a_refresh_token_says_how_to_get_one() -> None:
    answer = Response(200, {}, orjson.dumps({"access_token": "alive", "expires_in": 3600}))
    with pytest.raises(CredentialsError, match="access_type=offline and prompt=consent"):
        read_grant(answer, "id", "secret", 0.0)


async def test_a_grant_code_works_once(emulator: Emulator) -> None:
    code = emulator.new_grant_code()
    center = data_center(emulator)

    async def exchange() -> Any:
        return await exchange_grant_code(
            code, client_id=emulator.client_id, client_secret=emulator.client_secret, data_center=center
        )

    grant = await exchange()
    assert grant.scope == "ZakyaAPI.FullAccess.all"
    assert grant.credentials.refresh_token != emulator.refresh_token
    async with ZakyaClient(emulator.organization_id, credentials=grant.credentials, data_center=center) as zakya:
        assert len(await zakya.items.list()) == 5
    with pytest.raises(CredentialsError) as used:
        await exchange()
    assert (used.value.code, used.value.status) == ("invalid_code", 200)
    assert (used.value.method, used.value.path) == ("POST", f"{emulator.url}/oauth/v2/token")


async def test_the_wrong_secret_is_told_by_the_call_that_needed_a_token(emulator: Emulator) -> None:
    wrong = ClientCredentials(emulator.client_id, "wrong", emulator.refresh_token)
    async with ZakyaClient(emulator.organization_id, credentials=wrong, data_center=data_center(emulator)) as zakya:
        with pytest.raises(CredentialsError, match="the client secret is wrong") as error:
            await zakya.items.list()
    assert error.value.operation == "items.list"
    assert error.value.path == f"{emulator.url}/oauth/v2/token"
    assert emulator.token_requests == 1


# --- tokens got elsewhere -------------------------------------------------------------------

OPTIONS: dict[str, Any] = {"limits": Limits(0, 0), "retries": RetryPolicy(attempts=1)}
DEAD = {"code": 57, "message": "You are not authorized to perform this operation"}


@pytest.mark.parametrize("value", ["", None, b"bytes"])
async def test_a_callable_must_give_a_token(value: Any) -> None:
    async def give() -> Any:
        return value

    with pytest.raises(CredentialsError, match="empty"):
        await given(give).current()


async def test_a_callable_is_asked_again_after_its_token_was_refused(httpx_mock: HTTPXMock) -> None:
    numbers = iter(range(1, 10))

    async def give() -> str:
        return f"token {next(numbers)}"

    httpx_mock.add_response(401, json=DEAD)
    httpx_mock.add_response(json={"code": 0, "items": []})
    async with ZakyaClient("1", access_token=give, **OPTIONS) as zakya:
        await zakya.items.list()
    sent = [request.headers["authorization"] for request in httpx_mock.get_requests()]
    assert sent == ["Zoho-oauthtoken token 1", "Zoho-oauthtoken token 2"]


async def test_what_a_callable_raises_reaches_the_caller_and_nothing_is_sent(httpx_mock: HTTPXMock) -> None:
    async def give() -> str:
        raise LookupError("the vault is sealed")

    async with ZakyaClient("1", access_token=give, **OPTIONS) as zakya:
        with pytest.raises(LookupError, match="sealed"):
            await zakya.items.list()
    assert httpx_mock.get_requests() == []


@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
async def test_a_fixed_token_that_lacks_one_scope_still_serves_the_others(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_callback(only_items)
    async with ZakyaClient("1", access_token="fixed", **OPTIONS) as zakya:
        for _ in range(3):
            with pytest.raises(PermissionDeniedError, match=r"ZohoInventory\.salesorders\.READ"):
                await zakya.sales_orders.list()
            assert len(await zakya.items.list()) == 0


def only_items(request: httpx.Request) -> httpx.Response:
    if request.url.path == "/inventory/v1/items":
        return httpx.Response(200, json={"code": 0, "items": []})
    return httpx.Response(401, json=DEAD)


# --- through the client ---------------------------------------------------------------------


def new_client(emulator: Emulator, concurrency: int, **options: Any) -> ZakyaClient:
    return ZakyaClient(
        emulator.organization_id,
        credentials=credentials(emulator),
        data_center=data_center(emulator),
        limits=Limits(concurrency=concurrency, requests=0),
        transport="aiohttp",
        **options,
    )


async def test_a_thousand_cold_calls_make_one_token_request(emulator: Emulator) -> None:
    item = next(iter(emulator.shop.items))["item_id"]
    async with new_client(emulator, concurrency=100) as zakya:
        items = await asyncio.gather(*(zakya.items.get(item) for _ in range(1000)))
    assert [one.item_id for one in items] == [item] * 1000
    assert emulator.token_requests == 1


async def test_a_token_that_dies_under_200_running_calls_costs_one_token_request(emulator: Emulator) -> None:
    item = next(iter(emulator.shop.items))["item_id"]

    class Refusals(Hook):
        seen = 0

        def failed(self, attempt: Attempt, error: ZakyaError, seconds: float) -> None:
            self.seen += error.status == 401

    refusals = Refusals()
    async with new_client(emulator, concurrency=200, hooks=[refusals]) as zakya:
        await zakya.items.get(item)
        emulator.expire_tokens()
        items = await asyncio.gather(*(zakya.items.get(item) for _ in range(200)))
    assert [one.item_id for one in items] == [item] * 200
    assert refusals.seen > 1  # the dead token was in use, many times over
    assert emulator.token_requests == 2


@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
async def test_a_401_that_stays_is_a_missing_permission_which_names_the_scope(httpx_mock: HTTPXMock) -> None:
    asked = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal asked
        if request.url.path == "/oauth/v2/token":
            asked += 1
            return httpx.Response(200, json={"access_token": f"token {asked}", "expires_in": 3600})
        return only_items(request)

    httpx_mock.add_callback(answer)
    async with ZakyaClient("1", credentials=ClientCredentials("id", "secret", "refresh"), **OPTIONS) as zakya:
        with pytest.raises(PermissionDeniedError, match=r"ZohoInventory\.salesorders\.CREATE") as denied:
            await zakya.sales_orders.create({"customer_id": "1", "line_items": []})
        assert (denied.value.status, denied.value.code, denied.value.attempts) == (401, 57, 2)
        assert asked == 2
        for _ in range(20):
            with pytest.raises(PermissionDeniedError):
                await zakya.sales_orders.list()
            assert len(await zakya.items.list()) == 0
    assert asked <= MINTS - RESERVE


@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
@pytest.mark.parametrize(
    ("status", "body"), [(401, {"code": 14}), (401, {}), (401, b"<html>"), (200, {"code": 14}), (400, {"code": "14"})]
)
async def test_an_access_token_that_the_api_does_not_take_is_no_missing_scope(
    httpx_mock: HTTPXMock, status: int, body: Any
) -> None:
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    httpx_mock.add_response(status, url=re.compile("https://api.*"), content=content)
    httpx_mock.add_response(url=re.compile("https://accounts.*"), json={"access_token": "alive", "expires_in": 3600})
    clients = {"access_token": "fixed"}, {"credentials": ClientCredentials("id", "secret", "refresh")}
    for who in clients:
        async with ZakyaClient("1", **who, **OPTIONS) as zakya:
            with pytest.raises(CredentialsError, match="wrong data center") as error:
                await zakya.items.list()
        assert type(error.value) is CredentialsError
        assert (error.value.status, error.value.operation, error.value.attempts) == (status, "items.list", 2)
        assert "scope" not in str(error.value)
        assert error.value.response is not None
