"""Errors: which answer becomes which error, what an error carries, and that nothing secret is in its text."""

from __future__ import annotations

import copy
import pickle
import socket
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

import zakya_client
from tests.conftest import ORGANIZATION
from zakya_client import ClientCredentials, DataCenter, Limits, RetryPolicy, ZakyaClient, errors
from zakya_client.errors import (
    APIError,
    BlockedError,
    ConcurrencyLimitError,
    ConfigurationError,
    ConflictError,
    CredentialsError,
    DayLimitError,
    DecodingError,
    MinuteLimitError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TokenThrottledError,
    TransportError,
    ValidationError,
    ZakyaError,
)
from zakya_client.runtime.envelope import error_from, retry_after

NOW = datetime(2026, 9, 20, 12, tzinfo=UTC)

# What each status and code of the API means.
ANSWERS: list[tuple[int, int | str | None, type[ZakyaError]]] = [
    (400, 2, ValidationError),
    (400, 4, ValidationError),
    (400, 1001, ConflictError),
    (400, 1038, ValidationError),
    (400, 6041, ConfigurationError),
    (400, "Zak-03", ValidationError),
    (401, 14, CredentialsError),
    (401, 57, PermissionDeniedError),
    (404, 5, NotFoundError),
    (404, 1002, NotFoundError),
    (429, 43, BlockedError),
    (429, 44, MinuteLimitError),
    (429, 45, DayLimitError),
    (429, 1070, ConcurrencyLimitError),
]
STATUSES: list[tuple[int, type[ZakyaError]]] = [
    (400, ValidationError),
    (401, CredentialsError),
    (403, PermissionDeniedError),
    (404, NotFoundError),
    (405, APIError),
    (409, ConflictError),
    (418, APIError),
    (429, RateLimitError),
    (500, ServerError),
    (502, ServerError),
    (503, ServerError),
    (504, ServerError),
    (520, ServerError),
]


# --- which error ----------------------------------------------------------------------------------


def refusal(status: int, body: dict[str, Any] | None, **headers: str) -> ZakyaError:
    error = error_from(status, headers, body)
    assert error is not None
    return error


@pytest.mark.parametrize(("status", "code", "kind"), ANSWERS)
def test_code_decides_the_kind_of_error(status: int, code: int | str, kind: type[ZakyaError]) -> None:
    for form in (code, str(code)):
        error = refusal(status, {"code": form, "message": "no"})
        assert type(error) is kind
        assert (error.status, error.code, error.message) == (status, form, "no")
        assert not error.may_have_been_processed


@pytest.mark.parametrize(("status", "code", "kind"), ANSWERS)
def test_code_decides_on_http_200_too(status: int, code: int | str, kind: type[ZakyaError]) -> None:
    error = refusal(200, {"code": code, "message": "no"})
    assert type(error) is kind
    assert (error.status, error.code) == (200, code)
    assert not error.may_have_been_processed


@pytest.mark.parametrize(("status", "kind"), STATUSES)
@pytest.mark.parametrize(
    "body", [None, {}, {"code": 99999}, {"code": "Zak-99"}, {"code": 0}, {"code": ""}, {"code": [1]}]
)
def test_status_decides_where_the_code_says_nothing(status: int, kind: type[ZakyaError], body: Any) -> None:
    error = refusal(status, body)
    assert type(error) is kind
    assert error.message == f"the API answered HTTP {status}"
    assert error.code == (body["code"] if body and body.get("code") in (99999, "Zak-99") else None)
    assert error.may_have_been_processed is (status >= 500)


@pytest.mark.parametrize(
    "body", [{}, {"code": 0}, {"code": "0"}, {"code": ""}, {"code": None}, {"message": "done"}, None]
)
@pytest.mark.parametrize("status", [200, 201])
def test_success_is_no_error(status: int, body: Any) -> None:
    assert error_from(status, {}, body) is None


def test_unknown_code_on_a_success_may_have_been_processed() -> None:
    error = refusal(200, {"code": 98765, "message": "partly done"})
    assert type(error) is APIError
    assert error.may_have_been_processed


@pytest.mark.parametrize("message", ["", None, 5, ["a"]])
def test_error_without_words_has_some(message: Any) -> None:
    assert refusal(404, {"code": 5, "message": message}).message == "the API answered HTTP 404"


# --- through the client ---------------------------------------------------------------------------


REFUSALS = [each for each in (*ANSWERS, *((status, None, kind) for status, kind in STATUSES)) if each[0] != 401]


@pytest.mark.parametrize(("status", "code", "kind"), REFUSALS)
async def test_error_of_a_call_says_what_it_is_about(
    status: int, code: int | str | None, kind: type[ZakyaError], httpx_mock: HTTPXMock
) -> None:
    body = {"message": "not like this"} if code is None else {"code": code, "message": "not like this"}
    httpx_mock.add_response(status_code=status, json=body, headers={"Retry-After": "7"})
    # An organization of its own, because a refusal closes the gate for everybody in it.
    async with client(organization=f"{status}-{code}") as zakya:
        with pytest.raises(kind) as caught:
            await zakya.items.update("46", {"name": "Bag"})
    error = caught.value
    assert type(error) is kind
    assert (error.operation, error.method, error.path) == ("items.update", "PUT", "/inventory/v1/items/46")
    assert (error.status, error.code, error.attempts, error.retry_after) == (status, code, 1, 7.0)
    assert error.message == "not like this"
    assert "items.update" in str(error)
    assert f"HTTP {status}" in str(error)
    assert len(httpx_mock.get_requests()) == 1


@pytest.mark.parametrize("code", [57, "57"])
async def test_call_refused_with_a_new_token_too_is_a_permission_error_with_the_scope(
    secretive: ZakyaClient, httpx_mock: HTTPXMock, code: int | str
) -> None:
    for token in ("one", "two"):
        httpx_mock.add_response(json={"access_token": token, "expires_in": 3600})
        httpx_mock.add_response(status_code=401, json={"code": code, "message": "You are not authorized"})
    with pytest.raises(PermissionDeniedError) as caught:
        await secretive.items.update("46", {"name": "Bag"})
    error = caught.value
    assert (error.operation, error.method, error.path) == ("items.update", "PUT", "/inventory/v1/items/46")
    assert (error.status, error.code, error.attempts) == (401, code, 2)
    assert "ZohoInventory.items.UPDATE" in error.message
    assert not error.may_have_been_processed


@pytest.mark.parametrize(("status", "body"), [(400, b'{"code":2,"message":"no","field":"rate"}'), (502, b"<html>")])
async def test_error_carries_the_answer_and_does_not_show_it(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, status: int, body: bytes
) -> None:
    httpx_mock.add_response(status_code=status, content=body, headers={"x-trace": "t-1"})
    with pytest.raises(ZakyaError) as caught:
        await zakya.items.list()
    error = caught.value
    for each in (error, pickle.loads(pickle.dumps(error))):
        assert each.response is not None
        assert (each.response.status, each.response.headers["x-trace"], each.response.content) == (status, "t-1", body)
    for shown in (str(error), repr(error), repr(vars(error))):
        assert "t-1" not in shown
        assert body.decode() not in shown


async def test_success_that_can_not_be_read_is_in_the_error_too(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(content=b'{"code":0,"items":7}')
    with pytest.raises(DecodingError) as caught:
        await zakya.items.list()
    assert caught.value.response is not None
    assert caught.value.response.content == b'{"code":0,"items":7}'


async def test_answer_of_the_accounts_server_is_in_no_error(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"error": "invalid_code", "refresh_token": "a-secret"})
    async with ZakyaClient("1", credentials=ClientCredentials("a", "b", "c")) as zakya:
        with pytest.raises(CredentialsError) as caught:
            await zakya.items.list()
    assert caught.value.response is None


async def test_attempts_are_counted(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=503, is_reusable=True)
    async with client(retries=RetryPolicy(attempts=3, initial=0)) as zakya:
        with pytest.raises(ServerError) as caught:
            await zakya.items.get("46")
    assert caught.value.attempts == 3
    assert "3 attempts" in str(caught.value)
    assert len(httpx_mock.get_requests()) == 3


BROKEN: list[tuple[str, bytes, str]] = [
    ("page of a gateway", b"<html><body>Bad Gateway</body></html>", "text/html"),
    ("nothing", b"", "application/json"),
    ("an array", b'[{"code": 0}]', "application/json"),
    ("text", b'"success"', "application/json"),
    ("half of JSON", b'{"code": 0, "item": {', "application/json"),
    ("invalid UTF-8", b'{"code": 0, "message": "\xff\xfe"}', "application/json"),
    ("too many brackets", b"[" * 5000, "application/json"),
]


@pytest.mark.parametrize(("content", "kind"), [each[1:] for each in BROKEN], ids=[each[0] for each in BROKEN])
async def test_success_that_is_no_json_object_is_a_decoding_error(
    zakya: ZakyaClient, httpx_mock: HTTPXMock, content: bytes, kind: str
) -> None:
    httpx_mock.add_response(content=content, headers={"content-type": kind}, is_reusable=True)
    with pytest.raises(DecodingError) as caught:
        await zakya.items.create({"name": "Bag"})
    error = caught.value
    assert (error.status, error.operation, error.attempts) == (200, "items.create", 1)
    assert error.may_have_been_processed
    with pytest.raises(DecodingError) as caught:
        await zakya.items.get("46")
    assert not caught.value.may_have_been_processed


@pytest.mark.parametrize(("content", "kind"), [each[1:] for each in BROKEN], ids=[each[0] for each in BROKEN])
@pytest.mark.parametrize(("status", "expected"), [(404, NotFoundError), (502, ServerError), (520, ServerError)])
async def test_failure_that_is_no_json_object_is_told_by_its_status(
    zakya: ZakyaClient,
    httpx_mock: HTTPXMock,
    *,
    content: bytes,
    kind: str,
    status: int,
    expected: type[ZakyaError],
) -> None:
    httpx_mock.add_response(status_code=status, content=content, headers={"content-type": kind})
    with pytest.raises(expected) as caught:
        await zakya.items.get("46")
    assert caught.value.status == status
    assert caught.value.message == f"the API answered HTTP {status}"
    assert "html" not in str(caught.value)


async def test_page_of_a_gateway_is_no_file(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(content=BROKEN[0][1], headers={"content-type": BROKEN[0][2]}, is_reusable=True)
    with pytest.raises(DecodingError):
        await zakya.items.get_image("46")


async def test_redirect_is_not_followed(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=302, headers={"location": "https://elsewhere.example/"})
    with pytest.raises(ZakyaError) as caught:
        await zakya.items.get("46")
    assert caught.value.status == 302
    assert len(httpx_mock.get_requests()) == 1


async def test_failure_to_connect_says_that_nothing_was_sent(zakya: ZakyaClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ConnectError("refused"))
    with pytest.raises(TransportError) as caught:
        await zakya.items.create({"name": "Bag"})
    error = caught.value
    assert (error.reason, error.may_have_been_processed) == ("refused", False)
    assert (error.operation, error.method, error.path) == ("items.create", "POST", "/inventory/v1/items")
    assert (error.status, error.code, error.attempts) == (None, None, 1)


# --- the tree -------------------------------------------------------------------------------------


def every_class(root: type[ZakyaError] = ZakyaError) -> Iterator[type[ZakyaError]]:
    """Find the classes that users catch; one of another module never leaves it."""
    yield root
    for kind in root.__subclasses__():
        if kind.__module__ == root.__module__:
            yield from every_class(kind)


FACTS: dict[str, Any] = {
    "status": 429,
    "code": "Zak-03",
    "operation": "items.get",
    "method": "GET",
    "path": "/inventory/v1/items/46",
    "attempts": 3,
    "retry_after": 2.5,
    "may_have_been_processed": True,
}


def test_every_class_of_the_module_is_in_its_tree_and_its_text() -> None:
    classes = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, Exception)]
    assert classes
    for kind in classes:
        assert kind in every_class()
        assert kind.__name__ in (errors.__doc__ or "")


@pytest.mark.parametrize(
    ("kind", "parent"),
    [
        (TokenThrottledError, CredentialsError),
        (PermissionDeniedError, APIError),
        (NotFoundError, APIError),
        (ConflictError, APIError),
        (RateLimitError, APIError),
        (MinuteLimitError, RateLimitError),
        (DayLimitError, RateLimitError),
        (ConcurrencyLimitError, RateLimitError),
        (BlockedError, RateLimitError),
        (ServerError, APIError),
    ],
)
def test_kinds_can_be_caught_together(kind: type[ZakyaError], parent: type[ZakyaError]) -> None:
    assert issubclass(kind, parent)


@pytest.mark.parametrize("kind", list(every_class()))
def test_every_error_can_be_imported_from_the_package_itself(kind: type[ZakyaError]) -> None:
    assert getattr(zakya_client, kind.__name__) is kind
    assert kind.__name__ in zakya_client.__all__


@pytest.mark.parametrize("kind", list(every_class()))
def test_every_error_survives_pickle_and_copy_with_its_attributes(kind: type[ZakyaError]) -> None:
    error = kind("it went wrong", **FACTS)
    if isinstance(error, TransportError):
        error.reason = "truncated"
    error.add_note("while testing")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert_same(pickle.loads(pickle.dumps(error, protocol)), error)
    assert_same(copy.copy(error), error)
    assert_same(copy.deepcopy(error), error)


def assert_same(other: ZakyaError, error: ZakyaError) -> None:
    assert other is not error
    assert type(other) is type(error)
    assert vars(other) == vars(error)
    assert other.args == error.args == ("it went wrong",)
    assert str(other) == str(error)
    assert {name: getattr(other, name) for name in FACTS} == FACTS


def test_text_of_an_error_has_all_that_is_known() -> None:
    assert str(ZakyaError("it went wrong")) == "it went wrong"
    assert str(NotFoundError("no such item", status=404, code=1002)) == "no such item [HTTP 404, code 1002]"
    assert str(RateLimitError("slowly", **FACTS)) == (
        "slowly [operation items.get, GET /inventory/v1/items/46, HTTP 429, code Zak-03, 3 attempts, "
        "retry after 2.5 s, it may have been processed]"
    )


@pytest.mark.parametrize("reason", TransportError.REASONS)
def test_transport_error_knows_whether_the_server_may_have_acted(reason: str) -> None:
    sent = reason in ("timeout", "disconnected", "truncated")
    assert TransportError("broken", reason=reason).may_have_been_processed is sent
    assert TransportError("broken", reason=reason, may_have_been_processed=not sent).may_have_been_processed is not sent


SECRETS = ("the-client-id", "the-client-secret", "the-refresh-token", "the-access-token")
TOKEN = {"json": {"access_token": SECRETS[3], "expires_in": 3600}}


@pytest.fixture
async def secretive() -> AsyncIterator[ZakyaClient]:
    async with ZakyaClient(
        ORGANIZATION,
        credentials=ClientCredentials(*SECRETS[:3]),
        limits=Limits(0, 0),
        retries=RetryPolicy(attempts=1),
    ) as zakya:
        yield zakya


@pytest.mark.parametrize(
    "answers",
    [
        [{"json": {"error": "invalid_code"}}],
        [{"json": {"error": "invalid_client"}}],
        [{"json": {}}],
        [{"html": "<html>gateway</html>", "status_code": 502}],
        [TOKEN, {"json": {"code": 5, "message": "no"}, "status_code": 404}],
        [TOKEN, {"content": b"\xff"}],
        [TOKEN, {"status_code": 500}],
    ],
)
async def test_no_secret_is_in_the_text_of_an_error(
    secretive: ZakyaClient, httpx_mock: HTTPXMock, answers: list[dict[str, Any]]
) -> None:
    for answer in answers:
        httpx_mock.add_response(**answer)
    with pytest.raises(ZakyaError) as caught:
        await secretive.items.list(name="a secret name")
    error = caught.value
    texts = (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error)), str(error.__cause__))
    for secret in (*SECRETS, "a secret name", "secret%20name"):
        assert not [text for text in texts if secret in text], f"{secret} is in {texts}"


# --- when to try again ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        ("30", 30.0),
        (" 1.5 ", 1.5),
        ("3600", 3600.0),
        ("-5", 0.0),
        (format_datetime(NOW + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(NOW - timedelta(hours=1), usegmt=True), 0.0),
        ("Sun, 20 Sep 2026 12:00:10 +0000", 10.0),
        ("Sun, 20 Sep 2026 17:30:10 +0530", 10.0),
        ("Sun, 20 Sep 2026 12:00:10 -0000", 10.0),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("1e999", None),
        ("Sun, 99 Sep 2026 12:00:00 GMT", None),
        ("Sun, 20 Sep 99999999999999999999 12:00:00 GMT", None),
        ("Sun, 20 Sep 2026 12:00:00 +99999999999999", None),
        ("60 seconds", None),
    ],
)
def test_time_to_wait_is_read_from_seconds_or_a_date(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}, NOW) == seconds


def test_time_to_wait_is_unknown_without_the_header() -> None:
    assert retry_after({}, NOW) is None
    assert refusal(429, {"code": 44}).retry_after is None
    assert refusal(429, {"code": 44}, **{"retry-after": "12"}).retry_after == 12.0


async def test_malformed_time_to_wait_changes_nothing(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=500, headers={"Retry-After": "Sun, 20 Sep 99999999999999999999 12:00:00 GMT"})
    async with client() as zakya:
        with pytest.raises(ServerError) as caught:
            await zakya.items.get("46")
    assert caught.value.retry_after is None


def client(organization: str = ORGANIZATION, retries: RetryPolicy | None = None) -> ZakyaClient:
    return ZakyaClient(
        organization, access_token="a-token", limits=Limits(0, 0), retries=retries or RetryPolicy(attempts=1)
    )


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_host_that_cannot_be_reached_is_named(transport: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    options: dict[str, Any] = {"transport": transport, "retries": RetryPolicy(attempts=1)}
    center = DataCenter("here", f"http://127.0.0.1:{port}", f"http://localhost:{port}")
    async with ZakyaClient("1", access_token="1000.x", data_center=center, **options) as zakya:
        with pytest.raises(TransportError, match=f"^127.0.0.1:{port}: the connection was refused"):
            await zakya.items.get("1")
    credentials = ClientCredentials("1000.ID", "secret", "1000.refresh")
    async with ZakyaClient("1", credentials=credentials, data_center=center, **options) as zakya:
        with pytest.raises(TransportError, match=f"^localhost:{port}: the connection was refused"):
            await zakya.items.get("1")
