"""Client id, client secret, refresh and access tokens show up nowhere but in what is sent.

They are looked for in reprs, log records of every level and library, errors with all that hangs on them, pickles,
and the variables of our own frames, which error trackers put into their reports.
"""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import re
from collections.abc import Iterator
from pathlib import Path
from traceback import TracebackException
from typing import Any

import httpx
import pytest
from attrs import evolve
from pytest_httpx import HTTPXMock
from redis.asyncio import Redis

import zakya_client
from tests.trust.conftest import credentials, data_center, free_port
from zakya_client import (
    ClientCredentials,
    DataCenter,
    FileStore,
    Grant,
    Limits,
    RedisStore,
    RetryPolicy,
    ZakyaClient,
    ZakyaError,
    exchange_grant_code,
    revoke,
)
from zakya_client.auth.oauth import AccessToken, grant_request, refresh_request
from zakya_client.auth.stores import PROCESS, TokenRecord
from zakya_client.emulator import Emulator
from zakya_client.errors import (
    ConfigurationError,
    CredentialsError,
    DecodingError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    TokenThrottledError,
    TransportError,
)
from zakya_client.limits.redis import RedisLimits
from zakya_client.runtime.http import Request
from zakya_client.transports import transport_class

CLIENT_ID = "1000.QXCLIENTIDQX"
CLIENT_SECRET = "qx-client-secret-qx"
REFRESH_TOKEN = "1000.qx-refresh-token-qx"
ACCESS_TOKEN = "1000.qx-access-token-qx"
CODE = "1000.qx-grant-code-qx"
PASSWORD = "qx-password-qx"
CREDENTIALS = ClientCredentials(CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN)
PACKAGE = os.path.dirname(zakya_client.__file__)  # noqa: PTH120 (compared with the names of frames)


@pytest.fixture(params=["httpx", "aiohttp"])
def transport(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def new_client(center: DataCenter, transport: str = "httpx", **options: Any) -> ZakyaClient:
    settings: dict[str, Any] = {"credentials": CREDENTIALS, "retries": RetryPolicy(attempts=2, initial=0)}
    settings |= {"limits": Limits(0, 0), "transport": transport, "data_center": center}
    return ZakyaClient(**({"organization_id": "10234695"} | settings | options))


def emulated(emulator: Emulator, transport: str, **options: Any) -> ZakyaClient:
    settings = {"credentials": credentials(emulator), "organization_id": emulator.organization_id}
    return new_client(data_center(emulator), transport, **(settings | options))


def secrets_of(emulator: Emulator) -> list[str]:
    """Every secret of an emulator, with the access tokens that were in use."""
    headers = [request.headers.get("authorization", "") for request in emulator.requests]
    used = {header.split()[1] for header in headers if header}
    assert used
    return [emulator.client_id, emulator.client_secret, emulator.refresh_token, *used]


SECRETS = [CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN, ACCESS_TOKEN, CODE, PASSWORD]


def assert_hidden(text: str, secrets: list[str] = SECRETS) -> None:
    for secret in secrets:
        assert secret not in text, text


def shown_by(error: BaseException) -> Iterator[str]:
    """Everything that an error shows of itself."""
    yield str(error)
    yield repr(error)
    yield repr(error.args)
    yield repr(error.__dict__)
    yield pickle.dumps(error).decode("latin-1")
    yield repr(pickle.loads(pickle.dumps(error)).__dict__)
    report = TracebackException.from_exception(error, capture_locals=True)
    frames = list(variables_of_ours(report))
    assert frames
    yield from frames


def variables_of_ours(report: TracebackException | None) -> Iterator[str]:
    while report is not None:
        for frame in report.stack:
            if frame.filename.startswith(PACKAGE):
                yield from (frame.locals or {}).values()
        report = report.__cause__ or report.__context__


def assert_error_hides(error: BaseException, secrets: list[str] = SECRETS) -> None:
    for text in shown_by(error):
        assert_hidden(text, secrets)


# --- reprs ----------------------------------------------------------------------------------


async def test_no_repr_shows_a_secret() -> None:
    center = DataCenter("c", "https://api.example", "https://accounts.example")
    token = AccessToken(ACCESS_TOKEN, 5.0)
    form = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "code": CODE, "redirect_uri": ""}
    redis = f"redis://default:{PASSWORD}@localhost/0"
    store, limits = RedisStore(redis), RedisLimits(redis)
    client = new_client(center)
    given = new_client(center, credentials=None, access_token=ACCESS_TOKEN)
    things = [
        CREDENTIALS,
        evolve(CREDENTIALS, client_id=CLIENT_ID),
        token,
        token.value,
        CREDENTIALS.client_secret,
        TokenRecord(token),
        Grant(CREDENTIALS, token, "scope"),
        refresh_request(center, CREDENTIALS, 5.0),
        grant_request(center, 5.0, **form),
        client._core._request(call_of(client), ACCESS_TOKEN),
        await given._core.tokens.current(),
        *(client, client._core, client._core.tokens, given, given._core, store, limits, FileStore("folder")),
    ]
    for thing in things:
        for text in (repr(thing), f"{thing!r}", f"{[thing]}", f"{ {'a': thing} }"):
            assert_hidden(text)
        if not isinstance(thing, str):
            assert_hidden(str(thing))
    assert CREDENTIALS.client_secret == CLIENT_SECRET  # it is text all the same
    assert f"{token.value}" == ACCESS_TOKEN
    for closing in (client, given, store, limits):
        await closing.close()


def call_of(client: ZakyaClient) -> Any:
    from zakya_client._generated.api.items import LIST
    from zakya_client.runtime.core import DEFAULTS

    return client._core.prepared(LIST, (), None, None, DEFAULTS)


# --- log records ----------------------------------------------------------------------------


async def test_no_log_record_of_any_level_or_library_shows_a_secret(
    emulator: Emulator, transport: str, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    async with emulated(emulator, transport, token_store=FileStore(tmp_path)) as zakya:
        await zakya.items.list()
        emulator.expire_tokens()
        await zakya.items.list()
        with pytest.raises(NotFoundError):
            await zakya.items.get("1")
    wrong = evolve(credentials(emulator), refresh_token=f"{emulator.refresh_token}x")
    async with emulated(emulator, transport, credentials=wrong) as zakya:
        with pytest.raises(CredentialsError):
            await zakya.items.list()
    assert {record.name for record in caplog.records} >= {"zakya_client", "zakya_client.auth"}
    secrets = secrets_of(emulator)
    assert len(secrets) == 3 + 2  # two access tokens
    for record in caplog.records:
        assert_hidden(record.getMessage(), secrets)
        assert_hidden(repr(record.__dict__), secrets)
    assert_hidden(caplog.text, secrets)


async def test_revoking_a_token_shows_it_in_no_log_record(
    emulator: Emulator, transport: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    sender = transport_class(transport)()
    token = emulator.new_refresh_token()
    await revoke(token, data_center=data_center(emulator), transport=sender)
    with pytest.raises(CredentialsError) as unknown:
        await revoke(token, data_center=data_center(emulator), transport=sender)
    await sender.close()
    assert len(emulator.requests.of("oauth.revoke")) == 2
    for record in caplog.records:
        assert_hidden(record.getMessage(), [token])
        assert_hidden(repr(record.__dict__), [token])
    assert_error_hides(unknown.value, [token])


# --- errors ---------------------------------------------------------------------------------


async def failure_of(zakya: ZakyaClient, kind: type[ZakyaError]) -> ZakyaError:
    async with zakya:
        with pytest.raises(kind) as error:
            await zakya.items.get("1")
    assert type(error.value) is kind
    return error.value


async def test_a_refusal_of_the_api_shows_no_secret(emulator: Emulator, transport: str) -> None:
    missing = await failure_of(emulated(emulator, transport), NotFoundError)
    assert_error_hides(missing, secrets_of(emulator))
    with Emulator(items=1, orders=0, token_lifetime=1e-6) as forgetful:  # each token is dead before it is used
        denied = await failure_of(emulated(forgetful, transport), PermissionDeniedError)
        assert_error_hides(denied, secrets_of(forgetful))


async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """A server that reads a request and says nothing, or not enough."""
    await reader.readuntil(b"\r\n\r\n")
    writer.close()


async def stop_short(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{")
    await writer.drain()
    writer.close()


async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


@pytest.mark.parametrize("behaviour", [hang_up, stop_short, say_nothing])
async def test_a_call_without_an_answer_shows_no_secret(transport: str, behaviour: Any) -> None:
    server = await asyncio.start_server(behaviour, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    center = DataCenter("c", url, url)
    error = await failure_of(
        new_client(center, transport, credentials=None, access_token=ACCESS_TOKEN, timeout=0.3), TransportError
    )
    server.close()
    assert_error_hides(error)
    # And the accounts server's request, with the client's secret in its body.
    server = await asyncio.start_server(behaviour, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    error = await failure_of(new_client(DataCenter("c", url, url), transport, timeout=0.3), TransportError)
    server.close()
    assert_error_hides(error)


async def test_a_refused_connection_shows_no_secret(transport: str) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    center = DataCenter("c", url, url)
    assert_error_hides(await failure_of(new_client(center, transport), TransportError))
    given = new_client(center, transport, credentials=None, access_token=ACCESS_TOKEN)
    assert_error_hides(await failure_of(given, TransportError))


SETTINGS = {
    "ZAKYA_ORGANIZATION_ID": "1",
    "ZAKYA_CLIENT_ID": CLIENT_ID,
    "ZAKYA_CLIENT_SECRET": CLIENT_SECRET,
    "ZAKYA_REFRESH_TOKEN": REFRESH_TOKEN,
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"ZAKYA_CLIENT_ID": ""},
        {"ZAKYA_LOG": "loudly"},
        {"ZAKYA_LIMIT_REQUESTS": "many"},
        {"ZAKYA_DATA_CENTER": "atlantis"},
        {"ZAKYA_TRANSPORT": "pigeon"},
        {"ZAKYA_TOKEN_STORE": f"redis://:{PASSWORD}@h:port/0"},
        {"ZAKYA_LIMIT_STORE": f"redis://:{PASSWORD}@h:port/0"},
        {"timeout": -1},
    ],
    ids=str,
)
def test_settings_that_are_wrong_show_no_secret(wrong: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("ZAKYA_")]:
        monkeypatch.delenv(name)
    variables = {name: value for name, value in wrong.items() if name.isupper()}
    options = {name: value for name, value in wrong.items() if name.islower()}
    with pytest.raises(ConfigurationError) as given:
        ZakyaClient.from_env({**SETTINGS, **variables}, **options)
    for name, value in {**SETTINGS, **variables}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as found:
        ZakyaClient.from_env(**options)
    with pytest.raises(ConfigurationError) as fixed:
        ZakyaClient.from_env(**{"transport": "pigeon", **options}, access_token=ACCESS_TOKEN)
    for error in (given, found, fixed):
        assert_error_hides(error.value)


@pytest.mark.parametrize("kind", [RedisStore, RedisLimits])
def test_the_password_of_a_redis_is_not_shown(kind: type) -> None:
    with pytest.raises(ConfigurationError, match="address of Redis") as error:
        kind(f"redis://:{PASSWORD}@h:port/0")
    assert_error_hides(error.value)


@pytest.mark.parametrize(
    "address",
    [
        "http://u:{}@h:notaport",
        "http://u:{}@h:99999",
        "http://u:{}/x@h:1",
        "http://u:{}@[::1",
        "http://u:{}@ho st:1",
        "http://u:{}@h\ud800:1",
        "http://u:{}\n@h:1",
        "ftp://u:{}@h:1",
        "http://u:{}@127.0.0.1:PORT",
        "https://u:{}%zz@127.0.0.1:PORT",
    ],
)
@pytest.mark.parametrize("named_by", ["argument", "environment"])
async def test_the_password_of_a_proxy_is_not_shown(
    transport: str, address: str, named_by: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    address = address.format(PASSWORD).replace("PORT", str(free_port()))
    for name in ("no_proxy", "NO_PROXY", "https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    if named_by == "environment":
        monkeypatch.setattr("zakya_client.runtime.environment.getproxies", lambda: {"https": address})
    options = {"proxy": address} if named_by == "argument" else {}
    with pytest.raises(ZakyaError) as error:
        await failing_call(transport_class(transport), options)
    assert isinstance(error.value, ConfigurationError | TransportError)
    frames = TracebackException.from_exception(error.value, capture_locals=True)
    for text in (str(error.value), repr(error.value.__dict__), *chained(error.value), *variables_of_ours(frames)):
        assert_hidden(text)
    for record in caplog.records:
        assert_hidden(record.getMessage())


async def failing_call(made: Any, options: dict[str, Any]) -> None:
    sender = made(**options)
    try:
        await sender.send(Request("GET", "https://shop.invalid/", timeout=5.0))
    finally:
        await sender.close()


def chained(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield str(error)
        error = error.__cause__ or error.__context__


CENTER = DataCenter("c", "https://api.example", "https://accounts.example")
ALIVE = {"access_token": ACCESS_TOKEN, "expires_in": 3600}


@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ({"json": {"error": "invalid_client", "client_id": CLIENT_ID}}, CredentialsError),
        ({"json": {}}, CredentialsError),
        ({"json": ALIVE, "status_code": 400}, CredentialsError),
        ({"json": {**ALIVE, "status": "failure"}, "status_code": 400}, TokenThrottledError),
        ({"text": f"<html>{CLIENT_SECRET}</html>"}, DecodingError),
        ({"json": [ACCESS_TOKEN]}, DecodingError),
        ({"text": f"<html>{REFRESH_TOKEN}</html>", "status_code": 502}, ServerError),
    ],
)
async def test_what_the_accounts_server_answers_is_not_shown(
    httpx_mock: HTTPXMock, answer: dict[str, Any], kind: type[ZakyaError]
) -> None:
    httpx_mock.add_response(url="https://accounts.example/oauth/v2/token", **answer)
    assert_error_hides(await failure_of(new_client(CENTER), kind))
    with pytest.raises(kind) as error:
        await exchange_grant_code(CODE, client_id=CLIENT_ID, client_secret=CLIENT_SECRET, data_center=CENTER)
    assert_error_hides(error.value)


@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
async def test_a_server_that_echoes_what_was_sent_can_not_make_it_shown(
    httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    accounts = "https://accounts.example/oauth/v2/token"
    httpx_mock.add_callback(lambda request: httpx.Response(200, json={"error": f"\x1b[2J\u202e{request.read()!r}\n"}))
    error = await failure_of(new_client(CENTER), CredentialsError)
    with pytest.raises(CredentialsError) as refused:
        await exchange_grant_code(CODE, client_id=CLIENT_ID, client_secret=CLIENT_SECRET, data_center=CENTER)
    assert "client_secret=***" in str(refused.value)
    # And the API, with the access token.
    httpx_mock.reset()
    PROCESS.forget()
    httpx_mock.add_response(url=accounts, json=ALIVE)
    for status, kind in ((404, NotFoundError), (401, CredentialsError)):
        echo = {"code": f"{ACCESS_TOKEN}\n", "message": f"Zoho-oauthtoken {ACCESS_TOKEN}\r\n is no good"}
        httpx_mock.add_response(status, url=re.compile(r"https://api\.example/.*"), json=echo)
        failed = await failure_of(new_client(CENTER), kind)
        failed.response = None  # the answer itself holds what it holds
        assert_error_hides(failed)
        assert "Zoho-oauthtoken ***   is no good" in str(failed)
    for each in (error, refused.value):
        assert_error_hides(each)
        assert str(each).isprintable()
    for record in caplog.records:
        assert_hidden(record.getMessage())
        assert record.getMessage().isprintable()


async def test_a_grant_without_a_refresh_token_shows_no_secret(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url="https://accounts.example/oauth/v2/token", json=ALIVE)
    with pytest.raises(CredentialsError, match="access_type=offline") as error:
        await exchange_grant_code(CODE, client_id=CLIENT_ID, client_secret=CLIENT_SECRET, data_center=CENTER)
    assert_error_hides(error.value)


@pytest.mark.parametrize("token", [f"{ACCESS_TOKEN}\n", f"{ACCESS_TOKEN}\u20ac", b"1000.qx-access-token-qx"])
async def test_a_given_token_that_is_none_is_not_shown(token: Any) -> None:
    async def give() -> Any:
        return token

    error = await failure_of(new_client(CENTER, credentials=None, access_token=give), CredentialsError)
    assert_error_hides(error)


# --- stores ---------------------------------------------------------------------------------


@pytest.mark.httpx_mock(can_send_already_matched_responses=True)
async def test_names_of_files_and_keys_reveal_nothing(httpx_mock: HTTPXMock, tmp_path: Path, redis_url: str) -> None:
    httpx_mock.add_response(url="https://accounts.example/oauth/v2/token", json=ALIVE)
    url = "https://api.example/inventory/v1/items/1?organization_id=10234695"
    httpx_mock.add_response(url=url, json={"code": 0, "item": {"item_id": "1"}})
    for store in (FileStore(tmp_path), RedisStore(redis_url, prefix="secrets:")):
        async with new_client(CENTER, token_store=store) as zakya:
            await zakya.items.get("1")
    async with Redis.from_url(redis_url) as redis:
        keys = [key.decode() for key in await redis.keys("secrets:*")]
    files = names(tmp_path)
    assert files
    assert keys
    for name in (*files, *keys):
        assert_hidden(name)


def names(folder: Path) -> list[str]:
    return [str(path) for path in folder.rglob("*")]


@pytest.mark.httpx_mock(can_send_already_matched_responses=True, assert_all_responses_were_requested=False)
async def test_a_store_that_fails_shows_no_secret(httpx_mock: HTTPXMock, tmp_path: Path) -> None:
    httpx_mock.add_response(url="https://accounts.example/oauth/v2/token", json=ALIVE)
    (tmp_path / "file").write_bytes(b"in the way")
    away = RedisStore(f"redis://default:{PASSWORD}@127.0.0.1:{free_port()}/0")
    blocked = FileStore(tmp_path / "file")
    assert_error_hides(await failure_of(new_client(CENTER, token_store=blocked), ConfigurationError))
    assert_error_hides(await failure_of(new_client(CENTER, token_store=away), TransportError))
    store = FileStore(tmp_path)
    full = TokenRecord(AccessToken(ACCESS_TOKEN, 5.0), minted=(object(),))  # type: ignore[arg-type]
    with pytest.raises(TypeError) as unwritable:
        await store.save("key", full)
    for text in variables_of_ours(TracebackException.from_exception(unwritable.value, capture_locals=True)):
        assert_hidden(text)
