"""Everyday needs: other organizations and options, raw answers, calls that aren't described, hooks, logs, closing.

Tests that take `transport_class` run over httpx and over aiohttp.
"""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.faults.conftest import NOBODY, at, client_of
from tests.faults.faults import MEBIBYTE, acts_and_sends, answers, hang, refusal
from tests.faults.server import Connection, Received, Server, good
from zakya_client import Attempt, ClientCredentials, Hook, Limits, Message, Page, RawResponse, RetryPolicy, ZakyaClient
from zakya_client.client import STDERR
from zakya_client.errors import (
    ConfigurationError,
    CredentialsError,
    DayLimitError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    TransportError,
    ValidationError,
    ZakyaError,
)
from zakya_client.transports import HttpxTransport, Transport

TransportClass = Callable[..., Transport]
ONCE = RetryPolicy(attempts=1)
FAILURE = answers(500, refusal(1000, "internal error"), acts=True)
PIECES = 4 * MEBIBYTE


@pytest.fixture
def transport() -> Transport:
    return HttpxTransport(verify=NOBODY)


def query(request: Received) -> dict[str, list[str]]:
    return parse_qs(urlsplit(request.target).query)


async def image(connection: Connection) -> None:
    """Answer a file of 4 MiB."""
    await connection.read()
    await connection.answer(200, b"x" * PIECES, kind="image/png")


# --- organizations and options ------------------------------------------------------------------


async def test_another_organization_uses_the_same_connection_and_tokens_and_a_gate_of_its_own(
    transport_class: TransportClass,
) -> None:
    asked = 0

    async def token() -> str:
        nonlocal asked
        asked += 1
        return "shared"

    async with Server(answers(429, refusal(45, "1,000 calls a day"), acts=False), times=1) as server:
        async with client_of(server, transport_class(verify=NOBODY), access_token=token) as zakya:
            other = zakya.for_organization(" 777 ", limits=Limits(2, 50))
            with pytest.raises(DayLimitError):
                await zakya.items.get("1")
            assert (await other.items.get("1")).name == "Bag"
            assert (zakya.limits.closed_for > 0, other.limits.closed_for) == (True, 0)
            assert (other.limits.concurrency, other.limits.requests, other.limits.used) == (2, 50, 1)
            assert other.organization_id == "777"
            await other.close()
            assert (await other.items.get("1")).name == "Bag"
        assert (server.opened, asked) == (1, 3)
        assert [query(request)["organization_id"] for request in server.received[1:]] == [["777"], ["777"]]


@pytest.mark.parametrize("name", ["httpx", "aiohttp"])
async def test_downloads_of_one_organization_keep_no_other_waiting(name: str) -> None:
    """The connections are shared; had the pool a limit, whoever holds them all would be in everybody's way."""
    async with (
        Server(image, times=2) as server,
        client_of(server, name, limits=Limits(2, 0), retries=ONCE) as zakya,
    ):
        downloads = [aiter(zakya.items.get_image(str(number))) for number in (1, 2)]
        for download in downloads:
            await anext(download)
        assert zakya.limits.running == 2
        assert (await zakya.for_organization("779").items.get("1", timeout=2)).name == "Bag"
        for download in downloads:
            await download.aclose()


async def test_clients_of_one_organization_share_a_gate(transport: Transport) -> None:
    async with Server() as server, client_of(server, transport, limits=Limits(3, 0)) as zakya:
        assert zakya.items is zakya.items
        assert zakya.for_organization("778").items._core.organization_id == "778", "and not that of the resource before"
        again = zakya.for_organization("778").for_organization(f" {zakya.organization_id} ")
        assert again._core.gate is zakya._core.gate
        assert zakya.for_organization("778")._core.gate is not zakya._core.gate


async def test_options_hold_for_the_new_client_only(transport: Transport) -> None:
    waits: list[float] = []
    async with Server(FAILURE, times=6) as server, client_of(server, transport, waits=waits) as zakya:
        impatient = zakya.with_options(retries=ONCE, timeout=3)
        with pytest.raises(ServerError) as caught:
            await impatient.items.get("1")
        assert (caught.value.attempts, server.acted, waits) == (1, 1, [])
        with pytest.raises(ServerError) as caught:
            await zakya.items.get("1")
        assert (caught.value.attempts, server.acted, len(waits)) == (4, 5, 3)
        assert (impatient._core.timeout, zakya._core.timeout) == (3, 60)
        await impatient.close()
        assert (await zakya.items.get("1")).name == "Bag"


async def test_a_caller_who_knows_that_it_does_no_harm_has_a_post_repeated(transport: Transport) -> None:
    async with Server(FAILURE, times=1) as server, client_of(server, transport) as zakya:
        sure = zakya.with_options(retries=RetryPolicy(idempotent=True))
        assert (await sure.items.create({"name": "Bag"})).name == "Bag"
        assert server.acted == 2


async def test_a_call_can_have_a_timeout_of_its_own(transport_class: TransportClass) -> None:
    async with (
        Server(hang, times=2) as server,
        client_of(server, transport_class(verify=NOBODY), retries=ONCE, timeout=0.1) as zakya,
    ):
        with pytest.raises(TransportError) as caught:
            await zakya.items.get("1")
        assert caught.value.reason == "timeout"
        with pytest.raises(TimeoutError):  # of the test: the call itself would wait for a minute
            async with asyncio.timeout(0.3):
                await zakya.items.get("1", timeout=60)
        assert (await zakya.items.get("1", timeout=5)).name == "Bag"


# --- raw answers --------------------------------------------------------------------------------


async def test_a_raw_answer_of_one_record(transport_class: TransportClass) -> None:
    async with Server() as server, client_of(server, transport_class(verify=NOBODY)) as zakya:
        raw = await zakya.items.with_raw_response.get("1")
        assert isinstance(raw, RawResponse)
        assert (raw.status, raw.parsed.name, raw.content) == (200, "Bag", good("GET"))
        assert raw.headers["content-type"].startswith("application/json")
        assert (await zakya.items.get("1")).name == "Bag"  # the resource itself stays as it was


async def test_a_raw_answer_of_a_list_is_its_page(transport: Transport) -> None:
    body = {
        "code": 0,
        "items": [{"item_id": "1"}, {"item_id": "2"}],
        "page_context": {"page": 3, "has_more_page": True},
    }
    listed = answers(200, json.dumps(body).encode(), acts=True, x_rate_limit_remaining="41")
    async with Server(listed, times=1) as server, client_of(server, transport) as zakya:
        raw = await zakya.items.with_raw_response.list(page=3)
        assert isinstance(raw.parsed, Page)
        assert ([row.item_id for row in raw.parsed], raw.parsed.has_more) == (["1", "2"], True)
        assert raw.headers["x-rate-limit-remaining"] == "41"
        assert json.loads(raw.content) == body


async def test_a_raw_answer_of_a_message(transport: Transport) -> None:
    async with Server() as server, client_of(server, transport) as zakya:
        raw = await zakya.items.with_raw_response.delete("1")
        assert isinstance(raw.parsed, Message)
        assert (raw.parsed, raw.content) == ("done", good("DELETE"))


async def test_a_raw_answer_of_a_file(transport: Transport) -> None:
    async with Server(image, times=1) as server, client_of(server, transport) as zakya:
        raw = await zakya.items.with_raw_response.get_image("1")
        assert raw.headers["content-type"] == "image/png"
        assert raw.parsed == raw.content == b"x" * PIECES


async def test_a_refusal_is_raised_where_a_raw_answer_was_asked_for(transport: Transport) -> None:
    async with (
        Server(answers(404, refusal(1002, "no item"), acts=False), times=1) as server,
        client_of(server, transport) as zakya,
    ):
        with pytest.raises(NotFoundError) as caught:
            await zakya.items.with_raw_response.get("1")
    assert (caught.value.status, caught.value.code) == (404, 1002)


# --- calls that aren't described ----------------------------------------------------------------


async def test_a_call_that_is_not_described(transport_class: TransportClass) -> None:
    async with (
        Server(FAILURE, times=1) as server,
        client_of(server, transport_class(verify=NOBODY)) as zakya,
    ):
        answer = await zakya.request("get", "/inventory/v1/brands", query={"page": 2})
        assert answer == json.loads(good("GET"))
        await zakya.request("POST", "/inventory/v1/brands", body={"name": "Ours"})
        read, written = server.received[1:]
        assert (read.method, urlsplit(read.target).path) == ("GET", "/inventory/v1/brands")
        assert query(read) == {"page": ["2"], "organization_id": [zakya.organization_id]}
        assert json.loads(written.body) == {"name": "Ours"}
        assert written.headers["content-type"] == "application/json"


async def test_a_failure_of_a_call_that_is_not_described_says_which(transport: Transport) -> None:
    async with Server(FAILURE, times=1) as server, client_of(server, transport) as zakya:
        with pytest.raises(ServerError) as caught:
            await zakya.request("PUT", "/inventory/v1/brands/7", body={})
    assert caught.value.operation == "PUT /inventory/v1/brands/7"
    assert caught.value.may_have_been_processed


async def test_a_whole_address_in_place_of_a_path_is_refused_unsent(transport: Transport) -> None:
    async with Server() as server, client_of(server, transport) as zakya:
        for path in ("https://evil.example/", "//evil.example/", "inventory/v1/items", "/items?page=1"):
            with pytest.raises(ValidationError):
                await zakya.request("GET", path)
        assert server.opened == 0


# --- hooks --------------------------------------------------------------------------------------


class Notes(Hook):
    """Writes down what it sees."""

    def __init__(self, name: str, notes: list[Any]) -> None:
        self.name = name
        self.notes = notes

    def before(self, attempt: Attempt) -> None:
        self.notes.append((self.name, "before", attempt.number))

    def after(self, attempt: Attempt, status: int, seconds: float) -> None:
        assert seconds >= 0
        self.notes.append((self.name, "after", attempt.number, status))

    def failed(self, attempt: Attempt, error: ZakyaError, seconds: float) -> None:
        assert seconds >= 0
        self.notes.append((self.name, "failed", attempt.number, type(error).__name__))


async def test_hooks_see_every_attempt_in_order(transport_class: TransportClass) -> None:
    notes: list[Any] = []
    async with Server(FAILURE, times=1) as server:
        hooks = [Notes("a", notes), Notes("b", notes)]
        async with client_of(server, transport_class(verify=NOBODY), hooks=hooks) as zakya:
            await zakya.items.get("1")
    assert notes == [
        ("a", "before", 1),
        ("b", "before", 1),
        ("a", "failed", 1, "ServerError"),
        ("b", "failed", 1, "ServerError"),
        ("a", "before", 2),
        ("b", "before", 2),
        ("a", "after", 2, 200),
        ("b", "after", 2, 200),
    ]


async def test_hooks_learn_what_an_attempt_is_about(transport: Transport) -> None:
    seen: list[Attempt] = []

    class Seen(Hook):
        def before(self, attempt: Attempt) -> None:
            seen.append(attempt)

    async with Server() as server, client_of(server, transport, hooks=[Seen()]) as zakya:
        await zakya.items.update("42", {"name": "Bag"})
        own = zakya.organization_id
    assert seen == [Attempt("items.update", "PUT", "/inventory/v1/items/42", own, 1)]


async def test_hooks_see_a_token_being_replaced(transport: Transport) -> None:
    notes: list[Any] = []
    tokens = iter(["dead", "alive"])

    async def token() -> str:
        return next(tokens)

    async with (
        Server(answers(401, refusal(57, "not authorized"), acts=False), times=1) as server,
        client_of(server, transport, access_token=token, hooks=[Notes("a", notes)]) as zakya,
    ):
        await zakya.items.create({"name": "Bag"})
    assert [note[1:3] for note in notes] == [("before", 1), ("failed", 1), ("before", 2), ("after", 2)]
    assert notes[1][3] == "PermissionDeniedError"
    assert [request.headers["authorization"][-5:] for request in server.received] == [" dead", "alive"]


@pytest.mark.parametrize("moment", ["before", "after", "failed"])
async def test_a_hook_that_raises_leaves_nothing_behind(transport_class: TransportClass, moment: str) -> None:
    class Failing(Hook):
        pass

    def fail(*_: object) -> None:
        raise LookupError(moment)

    setattr(Failing, moment, staticmethod(fail))
    async with (
        Server(FAILURE if moment == "failed" else image, times=2) as server,
        client_of(server, transport_class(verify=NOBODY), hooks=[Failing()]) as zakya,
    ):
        with pytest.raises(LookupError, match=moment):
            await zakya.items.get_image("1")
        with pytest.raises(LookupError, match=moment):
            await anext(aiter(zakya.items.get_image("1")))
        assert zakya.limits.running == 0
        async with asyncio.timeout(5):
            while moment == "after" and server.open > 1:  # noqa: ASYNC110 (of the stream that broke; the whole answer's is kept)
                await asyncio.sleep(0.005)


class Asynchronous(Hook):
    async def after(self, attempt: Attempt, status: int, seconds: float) -> None:  # type: ignore[override]
        raise AssertionError


@pytest.mark.parametrize(
    ("hooks", "reason"),
    [
        ([Hook(), Asynchronous()], r"Asynchronous\.after must be a plain function: hooks are not awaited"),
        ([Asynchronous], "must be an object"),
        ([print], "must be an object"),
        (Hook(), r"must be a sequence: hooks=\[Hook\(…\)\]"),
    ],
)
def test_a_hook_that_would_never_be_called_is_refused(hooks: Any, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        ZakyaClient("1", access_token="a-token", hooks=hooks)


# --- downloads hold their place -----------------------------------------------------------------


async def test_a_download_keeps_its_place_in_the_gate_until_it_ends(transport_class: TransportClass) -> None:
    """The API counts it as running for as long as it sends."""
    async with (
        Server(image, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), limits=Limits(1, 0)) as zakya,
    ):
        chunks = aiter(zakya.items.get_image("1"))
        await anext(chunks)
        waiting = asyncio.ensure_future(zakya.items.get("1"))
        await asyncio.sleep(0.05)
        assert (zakya.limits.running, zakya.limits.waiting, waiting.done()) == (1, 1, False)
        rest = [chunk async for chunk in chunks]
        assert rest
        assert (await waiting).name == "Bag"
        assert zakya.limits.running == 0


@pytest.mark.parametrize("ending", ["closed", "cut off", "cancelled", "dropped"])
async def test_a_download_that_does_not_end_gives_its_place_back(transport_class: TransportClass, ending: str) -> None:
    async def some(connection: Connection) -> None:
        await connection.read()
        await connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 99\r\n\r\nsome")
        if ending == "cut off":
            connection.hang_up()
        await connection.hang()

    async with (
        Server(some, times=1) as server,
        client_of(server, transport_class(verify=NOBODY), limits=Limits(1, 0)) as zakya,
    ):
        chunks: Any = aiter(zakya.items.get_image("1"))
        assert await anext(chunks) == b"some"
        assert zakya.limits.running == 1
        match ending:
            case "closed":
                await chunks.aclose()
            case "cut off":
                with pytest.raises(TransportError) as caught:
                    await anext(chunks)
                assert (caught.value.reason, caught.value.operation) == ("truncated", "items.get_image")
            case "cancelled":
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.05):
                        await anext(chunks)
            case "dropped":
                del chunks
        assert (await zakya.items.get("1", timeout=5)).name == "Bag"
        assert zakya.limits.running == 0


# --- errors of one's own ------------------------------------------------------------------------


async def test_calls_that_wait_for_one_token_in_vain_get_errors_of_their_own(transport: Transport) -> None:
    """All wait for one request; what it raises must not be shared, or every error would name the last call."""
    async with Server(answers(200, b'{"error": "invalid_code"}', acts=False), times=1) as server:
        zakya = ZakyaClient(
            "1",
            credentials=ClientCredentials("id", "secret", "refresh"),
            data_center=at(server.url),
            transport=transport,
            limits=Limits(0, 0),
        )
        async with zakya:
            errors = await asyncio.gather(
                zakya.items.get("1"), zakya.sales_orders.get("2"), zakya.items.delete("3"), return_exceptions=True
            )
    assert [type(error) for error in errors] == [CredentialsError] * 3
    assert [error.operation for error in errors] == ["items.get", "sales_orders.get", "items.delete"]
    assert {(error.code, error.may_have_been_processed) for error in errors} == {("invalid_code", False)}


async def test_a_second_refusal_names_the_scope_that_is_needed(transport: Transport) -> None:
    tokens = iter(["one", "two"])

    async def token() -> str:
        return next(tokens)

    async with Server(answers(401, refusal(57, "not authorized"), acts=False), times=2) as server:
        async with client_of(server, transport, access_token=token) as zakya:
            with pytest.raises(PermissionDeniedError, match=r"ZohoInventory\.items\.CREATE") as caught:
                await zakya.items.create({"name": "Bag"})
        assert (caught.value.attempts, len(server.received)) == (2, 2)
        assert not caught.value.may_have_been_processed


async def test_a_plain_function_may_give_tokens_too(transport: Transport) -> None:
    async with Server() as server, client_of(server, transport, access_token=lambda: "a-token") as zakya:
        await zakya.items.get("1")
    assert server.received[0].headers["authorization"] == "Zoho-oauthtoken a-token"


# --- logs ---------------------------------------------------------------------------------------


async def test_every_attempt_is_logged_with_ids_and_times_and_without_secrets(
    transport_class: TransportClass, caplog: pytest.LogCaptureFixture
) -> None:
    async with Server(FAILURE, times=1) as server:
        zakya = client_of(server, transport_class(verify=NOBODY), access_token="s3cret-token")
        async with zakya:
            with caplog.at_level(logging.DEBUG):
                await zakya.items.get("1004")
                await zakya.items.update("1005", {"name": "Confidential"})
    ours = [record for record in caplog.records if record.name.startswith("zakya_client")]
    lines = [record.getMessage() for record in ours]
    where = f"of organization {zakya.organization_id}"
    assert lines[0].startswith(f"GET /inventory/v1/items/1004 {where}, attempt 1: ServerError in 0.")
    assert lines[1].startswith("items.get: ServerError, again in ")
    assert lines[2].startswith(f"GET /inventory/v1/items/1004 {where}, attempt 2: HTTP 200 in 0.")
    assert lines[3].startswith(f"PUT /inventory/v1/items/1005 {where}, attempt 1: HTTP 200 in 0.")
    assert len(lines) == 4
    assert [record.levelno for record in ours].count(logging.INFO) == 1
    for record in caplog.records:  # those of the HTTP libraries too
        assert "s3cret" not in record.getMessage()
        assert "Confidential" not in record.getMessage()


@pytest.fixture
def own_logger() -> Iterator[logging.Logger]:
    """The package's logger, put back as it was."""
    logger = logging.getLogger("zakya_client")
    level, handlers = logger.level, list(logger.handlers)
    yield logger
    logger.setLevel(level)
    logger.handlers[:] = handlers


ENVIRONMENT = {"ZAKYA_CLIENT_ID": "id", "ZAKYA_CLIENT_SECRET": "s3cret", "ZAKYA_REFRESH_TOKEN": "s3cret-refresh"}


async def test_the_environment_turns_a_log_on_once(own_logger: logging.Logger, transport: Transport) -> None:
    for level in ("debug", " INFO "):
        ZakyaClient.from_env({**ENVIRONMENT, "ZAKYA_LOG": level}, transport=transport)
    assert own_logger.level == logging.INFO
    assert [handler.name for handler in own_logger.handlers].count(STDERR) == 1
    await transport.close()


async def test_without_the_variable_the_log_is_left_alone(own_logger: logging.Logger, transport: Transport) -> None:
    level, handlers = own_logger.level, list(own_logger.handlers)
    ZakyaClient.from_env({**ENVIRONMENT, "ZAKYA_LOG": ""}, transport=transport)
    assert (own_logger.level, own_logger.handlers) == (level, handlers)
    await transport.close()


@pytest.mark.parametrize("level", ["loud", "17x"])
def test_a_level_that_is_none_is_refused(own_logger: logging.Logger, level: str) -> None:
    with pytest.raises(ConfigurationError, match="ZAKYA_LOG"):
        ZakyaClient.from_env({**ENVIRONMENT, "ZAKYA_LOG": level})
    assert STDERR not in [handler.name for handler in own_logger.handlers]


def test_the_log_goes_to_stderr_and_shows_no_secret() -> None:
    """In a process of its own, as a user sees it."""
    program = """
import asyncio
from zakya_client import RetryPolicy, ZakyaClient, ZakyaError

async def main():
    async with ZakyaClient.from_env(retries=RetryPolicy(attempts=1)) as zakya:
        try:
            await zakya.items.get("1004")
        except ZakyaError as error:
            print(type(error).__name__)

asyncio.run(main())
"""
    nowhere = {"ZAKYA_API_URL": "http://127.0.0.1:1", "ZAKYA_ACCOUNTS_URL": "http://127.0.0.1:1"}
    environment = {**ENVIRONMENT, **nowhere, "ZAKYA_ORGANIZATION_ID": "55", "ZAKYA_LOG": "debug"}
    run = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=30
    )
    assert run.stdout.strip() == "TransportError"
    assert (
        " DEBUG zakya_client: GET /inventory/v1/items/1004 of organization 55, attempt 1: TransportError" in run.stderr
    )
    assert "s3cret" not in run.stderr


# --- closing ------------------------------------------------------------------------------------


async def test_connections_are_closed_even_if_the_token_store_fails_to(transport_class: TransportClass) -> None:
    class Store:
        async def close(self) -> None:
            raise OSError("the store is gone")

    async with Server() as server:
        zakya = client_of(server, transport_class(verify=NOBODY))
        zakya._core.tokens.close = Store().close  # type: ignore[method-assign]
        await zakya.items.get("1")
        with pytest.raises(OSError, match="gone"):
            await zakya.close()
        async with asyncio.timeout(5):
            while server.open:  # noqa: ASYNC110 (the event is one of sockets)
                await asyncio.sleep(0.005)


async def test_closing_twice_does_no_harm(transport_class: TransportClass) -> None:
    async with Server(acts_and_sends(b""), times=0) as server:
        async with client_of(server, transport_class(verify=NOBODY)) as zakya:
            await zakya.items.get("1")
            await zakya.close()
        await zakya.close()
        assert server.acted == 1
