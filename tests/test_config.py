"""Where calls go and what the environment says: hosts of every data center, each variable, and mistakes in them.

A mistake is a ConfigurationError before anything is sent.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs

import pytest
from pytest_httpx import HTTPXMock

from zakya_client import DATA_CENTERS, ClientCredentials, DataCenter, ZakyaClient
from zakya_client.config import env_float, find_data_center
from zakya_client.emulator import Emulator
from zakya_client.errors import ConfigurationError, ValidationError, ZakyaError

HOSTS = [
    ("us", "https://api.zakya.com", "https://accounts.zoho.com"),
    ("in", "https://api.zakya.in", "https://accounts.zoho.in"),
    ("zoho-us", "https://www.zohoapis.com", "https://accounts.zoho.com"),
    ("zoho-eu", "https://www.zohoapis.eu", "https://accounts.zoho.eu"),
    ("zoho-in", "https://www.zohoapis.in", "https://accounts.zoho.in"),
    ("zoho-au", "https://www.zohoapis.com.au", "https://accounts.zoho.com.au"),
    ("zoho-jp", "https://www.zohoapis.jp", "https://accounts.zoho.jp"),
    ("zoho-sa", "https://www.zohoapis.sa", "https://accounts.zoho.sa"),
    ("zoho-cn", "https://www.zohoapis.com.cn", "https://accounts.zoho.com.cn"),
    ("zoho-ca", "https://www.zohoapis.ca", "https://accounts.zohocloud.ca"),
    ("zoho-uk", "https://www.zohoapis.uk", "https://accounts.zoho.uk"),
]
ENVIRONMENT = {
    "ZAKYA_ORGANIZATION_ID": "10234695",
    "ZAKYA_CLIENT_ID": "1000.ID",
    "ZAKYA_CLIENT_SECRET": "secret",
    "ZAKYA_REFRESH_TOKEN": "1000.refresh",
}
TOKEN = {"access_token": "1000.access", "expires_in": 3600, "api_domain": "https://www.zohoapis.elsewhere"}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(items=1, orders=0) as running:
        yield running


async def sent_by(httpx_mock: HTTPXMock, zakya: ZakyaClient) -> tuple[str, str, str]:
    """Ask for an item and for the organizations. Gives the addresses of both calls and of the token's."""
    httpx_mock.add_response(json=TOKEN)
    httpx_mock.add_response(json={"code": 0, "item": {"item_id": "46"}})
    httpx_mock.add_response(json={"code": 0, "organizations": []})
    async with zakya:
        await zakya.items.get("46")
        await zakya.organizations.list()
    token, item, organizations = (str(request.url) for request in httpx_mock.get_requests())
    return item, organizations, token


# --- hosts ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    ["api.zakya.com", "127.0.0.1:1", "ftp://api.example", "http://[::1", "http://api.example:notaport",
     "http://api.example:70000", "http://api.example/caf\udce9", "http://api.example?x=1", "http://u:s3cret@api.example",
     ""],
)  # fmt: skip
def test_data_center_of_ones_own_with_another_address_is_refused(url: str) -> None:
    for center in (DataCenter("x", url, "https://accounts.example"), DataCenter("x", "https://api.example", url)):
        with pytest.raises(ConfigurationError, match="is not scheme and host") as caught:
            ZakyaClient("1", access_token="t", data_center=center)
        assert "s3cret" not in str(caught.value)


async def test_data_center_of_ones_own_may_be_reached_by_a_path_of_a_proxy(httpx_mock: HTTPXMock) -> None:
    center = DataCenter("x", "https://proxy.example/zakya/api/", "https://proxy.example/accounts")
    zakya = ZakyaClient("10234695", credentials=ClientCredentials("id", "secret", "refresh"), data_center=center)
    item, _, token = await sent_by(httpx_mock, zakya)
    assert item == "https://proxy.example/zakya/api/inventory/v1/items/46?organization_id=10234695"
    assert token == "https://proxy.example/accounts/oauth/v2/token"


def test_there_is_no_data_center_besides_the_documented_ones() -> None:
    assert list(DATA_CENTERS) == [name for name, _, _ in HOSTS]


@pytest.mark.parametrize(("name", "api", "accounts"), HOSTS)
async def test_calls_go_to_the_hosts_of_the_data_center(
    httpx_mock: HTTPXMock, name: str, api: str, accounts: str
) -> None:
    zakya = ZakyaClient.from_env({**ENVIRONMENT, "ZAKYA_DATA_CENTER": name})
    assert repr(zakya) == f"ZakyaClient(organization_id='10234695', data_center={name!r})"
    item, organizations, token = await sent_by(httpx_mock, zakya)
    assert item == f"{api}/inventory/v1/items/46?organization_id=10234695"
    root = "/inventory/v1" if name.startswith("zoho-") else "/v1"
    assert organizations == f"{api}{root}/organizations"
    assert token == f"{accounts}/oauth/v2/token"


async def test_zakya_of_the_united_states_is_the_default(httpx_mock: HTTPXMock) -> None:
    item, organizations, token = await sent_by(httpx_mock, ZakyaClient.from_env(ENVIRONMENT))
    assert item.startswith("https://api.zakya.com/inventory/v1/items/46?")
    assert organizations == "https://api.zakya.com/v1/organizations"
    assert token == "https://accounts.zoho.com/oauth/v2/token"


async def test_hosts_of_the_environment_replace_those_of_the_data_center(httpx_mock: HTTPXMock) -> None:
    hosts = {"ZAKYA_API_URL": " http://localhost:8080/ ", "ZAKYA_ACCOUNTS_URL": "https://accounts.example:8443"}
    item, organizations, token = await sent_by(httpx_mock, ZakyaClient.from_env({**ENVIRONMENT, **hosts}))
    assert item == "http://localhost:8080/inventory/v1/items/46?organization_id=10234695"
    assert organizations == "http://localhost:8080/v1/organizations"
    assert token == "https://accounts.example:8443/oauth/v2/token"


async def test_custom_host_keeps_the_root_of_its_data_center(httpx_mock: HTTPXMock) -> None:
    center = {"ZAKYA_DATA_CENTER": "zoho-eu", "ZAKYA_API_URL": "https://inventory.example"}
    item, organizations, token = await sent_by(httpx_mock, ZakyaClient.from_env({**ENVIRONMENT, **center}))
    assert item == "https://inventory.example/inventory/v1/items/46?organization_id=10234695"
    assert organizations == "https://inventory.example/inventory/v1/organizations"
    assert token == "https://accounts.zoho.eu/oauth/v2/token"


async def test_data_center_of_ones_own_is_taken(httpx_mock: HTTPXMock) -> None:
    center = DataCenter("mars", "https://api.mars.example", "https://accounts.mars.example", "/v7")
    zakya = ZakyaClient("10234695", credentials=ClientCredentials("id", "secret", "refresh"), data_center=center)
    item, organizations, token = await sent_by(httpx_mock, zakya)
    assert item.startswith("https://api.mars.example/inventory/v1/")
    assert organizations == "https://api.mars.example/v7/organizations"
    assert token.startswith("https://accounts.mars.example/")
    assert find_data_center(center, api_url="https://other.example").organizations_root == "/v7"


async def test_token_answer_does_not_move_the_api(httpx_mock: HTTPXMock) -> None:
    item, _, _ = await sent_by(httpx_mock, ZakyaClient.from_env(ENVIRONMENT))
    assert TOKEN["api_domain"] not in item


# --- organizations --------------------------------------------------------------------------------


@pytest.mark.parametrize(("center", "root"), [("us", "/v1"), ("in", "/v1"), ("zoho-in", "/inventory/v1")])
async def test_organizations_are_asked_for_without_an_organization_id(
    emulator: Emulator, center: str, root: str
) -> None:
    emulator.requests.clear()
    async with ZakyaClient.from_env({**emulator.environment(), "ZAKYA_DATA_CENTER": center}) as zakya:
        organizations = [each async for each in zakya.organizations.list()]
        organization = await zakya.organizations.get(emulator.organization_id)
    assert [each.organization_id for each in organizations] == [emulator.organization_id]
    assert organization.name == organizations[0].name
    assert [(request.path, request.raw_query) for request in emulator.requests[1:]] == [
        (f"{root}/organizations", ""),
        (f"{root}/organizations/{emulator.organization_id}", ""),
    ]


async def test_zakya_refuses_organizations_with_an_organization_id(emulator: Emulator) -> None:
    # The reason why the client leaves it out.
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        with pytest.raises(ValidationError) as caught:
            await zakya.request("GET", "/v1/organizations", query={"organization_id": "1"})
    assert (caught.value.status, caught.value.code) == (400, "Zak-03")


async def test_organizations_can_be_asked_for_before_one_is_chosen(emulator: Emulator) -> None:
    environment = {**emulator.environment(), "ZAKYA_ORGANIZATION_ID": ""}
    async with ZakyaClient.from_env(environment) as zakya:
        assert zakya.organization_id == ""
        chosen = (await zakya.organizations.list())[0].organization_id or ""
        with pytest.raises(ConfigurationError, match=r"items\.list needs an organization_id; the client has none"):
            zakya.items.list()
        sent = len(emulator.requests)
        for call in (zakya.items.get("46"), zakya.items.delete("46"), zakya.request("GET", "/inventory/v1/items")):
            with pytest.raises(ConfigurationError, match="needs an organization_id"):
                await call
        assert len(emulator.requests) == sent
        assert len(await zakya.for_organization(chosen).items.list()) == 1


# --- the environment ------------------------------------------------------------------------------


async def test_organization_and_credentials_come_from_the_environment(httpx_mock: HTTPXMock) -> None:
    padded = {name: f" {value}\n" for name, value in ENVIRONMENT.items()}
    item, _, _ = await sent_by(httpx_mock, ZakyaClient.from_env(padded))
    assert item.endswith("?organization_id=10234695")
    form = parse_qs(httpx_mock.get_requests()[0].content.decode())
    assert form == {
        "grant_type": ["refresh_token"],
        "client_id": ["1000.ID"],
        "client_secret": ["secret"],
        "refresh_token": ["1000.refresh"],
    }
    assert httpx_mock.get_requests()[1].headers["authorization"] == "Zoho-oauthtoken 1000.access"


async def test_environment_of_the_process_is_read_unless_another_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {**ENVIRONMENT, "ZAKYA_ORGANIZATION_ID": "777", "ZAKYA_DATA_CENTER": "in"}.items():
        monkeypatch.setenv(name, value)
    async with ZakyaClient.from_env() as zakya:
        assert repr(zakya) == "ZakyaClient(organization_id='777', data_center='in')"
    async with ZakyaClient.from_env(ENVIRONMENT) as zakya:
        assert repr(zakya) == "ZakyaClient(organization_id='10234695', data_center='us')"


async def test_options_win_over_the_environment() -> None:
    options: dict[str, Any] = {"organization_id": "1", "data_center": "in", "access_token": "a-token"}
    async with ZakyaClient.from_env({"ZAKYA_ORGANIZATION_ID": "2"}, **options) as zakya:
        assert repr(zakya) == "ZakyaClient(organization_id='1', data_center='in')"


@pytest.mark.parametrize(
    ("variables", "concurrency", "requests"),
    [
        ({}, 5, 100),
        ({"ZAKYA_LIMIT_CONCURRENCY": "10", "ZAKYA_LIMIT_REQUESTS": " 7 "}, 10, 7),
        ({"ZAKYA_LIMIT_CONCURRENCY": "0", "ZAKYA_LIMIT_REQUESTS": "0"}, None, None),
        ({"ZAKYA_LIMIT_CONCURRENCY": "", "ZAKYA_LIMIT_REQUESTS": " "}, 5, 100),
    ],
)
async def test_limits_come_from_the_environment(
    variables: dict[str, str], concurrency: int | None, requests: int | None
) -> None:
    async with ZakyaClient.from_env({**ENVIRONMENT, **variables}) as zakya:
        assert (zakya.limits.concurrency, zakya.limits.requests) == (concurrency, requests)


async def test_window_comes_from_the_environment(emulator: Emulator) -> None:
    # With a window of a tenth of a second the second call waits that long, not a minute.
    window = {"ZAKYA_LIMIT_REQUESTS": "1", "ZAKYA_LIMIT_WINDOW": "0.1"}
    async with ZakyaClient.from_env({**emulator.environment(), **window}) as zakya:
        await zakya.items.list()
        began = asyncio.get_running_loop().time()
        await zakya.items.list()
        assert 0.05 < asyncio.get_running_loop().time() - began < 5


@pytest.mark.parametrize(
    ("variables", "transport"),
    [
        ({}, "HttpxTransport"),
        ({"ZAKYA_TRANSPORT": "httpx"}, "HttpxTransport"),
        ({"ZAKYA_TRANSPORT": "aiohttp"}, "AiohttpTransport"),
    ],
)
async def test_transport_comes_from_the_environment(
    emulator: Emulator, variables: dict[str, str], transport: str
) -> None:
    async with ZakyaClient.from_env({**emulator.environment(), **variables}) as zakya:
        assert type(zakya._core.transport).__name__ == transport
        assert len(await zakya.items.list()) == 1


async def test_tokens_are_kept_where_the_environment_says(
    emulator: Emulator, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    before = emulator.token_requests
    for _ in range(2):
        async with ZakyaClient.from_env({**emulator.environment(), "ZAKYA_TOKEN_STORE": "file"}) as zakya:
            await zakya.items.list()
    assert emulator.token_requests == before + 1
    assert [path.stat().st_mode & 0o777 for path in tmp_path.rglob("*.json")] == [0o600]
    async with ZakyaClient.from_env({**emulator.environment(), "ZAKYA_TOKEN_STORE": "memory"}) as zakya:
        await zakya.items.list()
    assert emulator.token_requests == before + 2


# --- mistakes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["ZAKYA_CLIENT_ID", "ZAKYA_CLIENT_SECRET", "ZAKYA_REFRESH_TOKEN"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_missing_credential_is_named(missing: str, value: str | None) -> None:
    environment = {name: text for name, text in ENVIRONMENT.items() if name != missing}
    if value is not None:
        environment[missing] = value
    with pytest.raises(ConfigurationError) as caught:
        ZakyaClient.from_env(environment)
    assert caught.value.message == f"set {missing}"


def test_all_missing_credentials_are_named_at_once() -> None:
    with pytest.raises(ConfigurationError, match="set ZAKYA_CLIENT_ID, ZAKYA_CLIENT_SECRET, ZAKYA_REFRESH_TOKEN"):
        ZakyaClient.from_env({})


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("ZAKYA_DATA_CENTER", "mars", "there is no data center 'mars'; choose one of us, in, zoho-us"),
        ("ZAKYA_API_URL", "api.zakya.com", "'api.zakya.com' is not scheme and host"),
        ("ZAKYA_API_URL", "ftp://api.zakya.com", "is not scheme and host"),
        ("ZAKYA_API_URL", "https://", "is not scheme and host"),
        ("ZAKYA_API_URL", "https://api.zakya.com/inventory/v1", "is not scheme and host"),
        ("ZAKYA_API_URL", "https://api.zakya.com?x=1", "is not scheme and host"),
        ("ZAKYA_API_URL", "https://api.zakya.com#x", "is not scheme and host"),
        ("ZAKYA_API_URL", "https://api zakya.com", "is not scheme and host"),
        ("ZAKYA_API_URL", "http://[::1", "is not scheme and host"),
        ("ZAKYA_API_URL", "http://localhost:port", "is not scheme and host"),
        ("ZAKYA_API_URL", "http://localhost:65536", "is not scheme and host"),
        ("ZAKYA_API_URL", "   ", "is not scheme and host"),
        ("ZAKYA_ACCOUNTS_URL", "accounts.zoho.com", "is not scheme and host"),
        ("ZAKYA_LIMIT_CONCURRENCY", "many", "ZAKYA_LIMIT_CONCURRENCY must be a number, 0 or more; it is 'many'"),
        ("ZAKYA_LIMIT_CONCURRENCY", "-1", "ZAKYA_LIMIT_CONCURRENCY must be a number, 0 or more; it is '-1'"),
        ("ZAKYA_LIMIT_REQUESTS", "nan", "ZAKYA_LIMIT_REQUESTS must be a number"),
        ("ZAKYA_LIMIT_REQUESTS", "inf", "ZAKYA_LIMIT_REQUESTS must be a number"),
        ("ZAKYA_LIMIT_WINDOW", "1m", "ZAKYA_LIMIT_WINDOW must be a number"),
        ("ZAKYA_TRANSPORT", "urllib", "there is no transport 'urllib'; choose one of httpx, aiohttp"),
        ("ZAKYA_TOKEN_STORE", "paper", "there is no token store 'paper'"),
    ],
)
def test_malformed_variable_is_a_configuration_error(name: str, value: str, reason: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ZakyaClient.from_env({**ENVIRONMENT, name: value})
    assert reason in caught.value.message
    assert caught.value.status is None


@pytest.mark.parametrize("url", ["https://name:hidden@api.zakya.com", "https://hidden@api.zakya.com/"])
def test_password_in_an_address_is_refused_and_not_repeated(url: str) -> None:
    with pytest.raises(ConfigurationError, match="the address is not scheme and host") as caught:
        find_data_center("us", api_url=url)
    assert "hidden" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://localhost", "http://127.0.0.1:8080", "http://[::1]:8080", "https://api-2.zakya_test.example"]
)
def test_address_of_scheme_and_host_is_taken(url: str) -> None:
    for written in (url, f"{url}/", f" {url}\n", url.upper()):
        center = find_data_center("in", api_url=written, accounts_url=written)
        assert (center.api_url, center.accounts_url, center.name) == (url, url, "in")


def test_empty_address_changes_nothing() -> None:
    assert find_data_center("in", api_url="", accounts_url=None) is DATA_CENTERS["in"]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"access_token": "a-token", "credentials": ClientCredentials("id", "secret", "refresh")},
        {"access_token": "a-token", "data_center": "mars"},
        {"access_token": "a-token", "transport": "urllib"},
    ],
)
def test_wrong_arguments_are_a_configuration_error(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        ZakyaClient("1", **options)


async def test_organization_of_somebody_else_is_a_configuration_error(emulator: Emulator) -> None:
    async with ZakyaClient.from_env({**emulator.environment(), "ZAKYA_ORGANIZATION_ID": "999"}) as zakya:
        with pytest.raises(ZakyaError) as caught:
            await zakya.items.list()
    error = caught.value
    assert type(error) is ConfigurationError
    assert (error.status, error.code, error.attempts) == (400, 6041, 1)
    assert error.__notes__ == ["organization 999 isn't the user's: see `zakya organizations list`"]


@pytest.mark.parametrize(("text", "value"), [(None, 3), ("", 3), (" ", 3), ("0", 0), ("2.5", 2.5), ("1e2", 100)])
def test_number_of_the_environment_has_a_default(text: str | None, value: float) -> None:
    assert env_float({} if text is None else {"N": text}, "N", 3) == value
