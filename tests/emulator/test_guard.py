"""Other websites, open in a browser of the same machine, can neither read the emulator nor change it."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import access_token, token_form, web_get, web_post

EVIL = {"Origin": "https://evil.example"}
REBOUND = "evil.example:8765"
GUARDED = ("/", "/_emulator", "/_emulator/state", "/_emulator/requests", "/_emulator/openapi.json", "/oauth/v2/auth")


@pytest.fixture
def running() -> Iterator[Emulator]:
    with Emulator(items=3, orders=1) as emulator:
        yield emulator


@pytest.mark.parametrize(
    "headers",
    [
        EVIL,
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Content-Type": "text/plain;charset=UTF-8"},
        {"Content-Type": "multipart/form-data; boundary=x"},
    ],
    ids=str,
)
def test_a_page_of_another_origin_changes_nothing(running: Emulator, headers: dict[str, str]) -> None:
    headers = {"Content-Type": "text/plain", **headers}
    before = running.shop
    for path in ("reset", "faults", "tokens/kill", "tokens/grant-code"):
        answer = web_post(f"{running.url}/_emulator/{path}", content=b'{"items": 0}', headers=headers)
        assert (answer.status_code, bool(answer.json()["message"])) == (403, True)
    assert running.shop is before


@pytest.mark.parametrize("path", ["/_page/tokens", "/_page/plan", "/_page/faults/clear", "/oauth/v2/auth"])
@pytest.mark.parametrize("headers", [EVIL, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}], ids=str)
def test_its_forms_are_sent_by_its_own_pages(running: Emulator, path: str, headers: dict[str, str]) -> None:
    access_token(running)
    assert web_post(running.url + path, headers=headers, data={"plan": "free"}).status_code == 403
    assert running.accounts.alive() == 1
    assert running.limits.plan.name == "unlimited"
    own = {"Origin": running.url, "Sec-Fetch-Site": "same-origin"}
    assert web_post(running.url + path, headers=own, data={"plan": "free"}).status_code in (303, 400)


@pytest.mark.parametrize("path", GUARDED)
@pytest.mark.parametrize("host", [REBOUND, "localhost.evil.example", "127.0.0.1.evil.example:80", "", "0x7f.1", "[::1"])
def test_names_that_were_made_to_resolve_here_are_refused(running: Emulator, path: str, host: str) -> None:
    answer = web_get(running.url + path, headers={"Host": host})
    # uvicorn itself refuses some of them.
    assert answer.status_code in (400, 403)
    assert "1000.emulator.refresh" not in answer.text
    if host == REBOUND:
        assert "start it with --allowed-host evil.example" in answer.json()["message"]


def test_what_another_site_embeds_is_not_answered_but_links_are(running: Emulator) -> None:
    embedded = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"}
    followed = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    for path in GUARDED[:-1]:
        assert web_get(running.url + path, headers=embedded).status_code == 403
        assert web_get(running.url + path, headers=followed).status_code == 200


def test_a_rebound_page_gets_no_token(running: Emulator) -> None:
    """Browsers send `Origin` with every POST, also to what they take for the page's own origin."""
    headers = {"Host": REBOUND, "Origin": f"http://{REBOUND}"}
    for path in ("/oauth/v2/token", "/inventory/v1/items", "/_emulator/reset", "/_page/tokens"):
        answer = web_post(running.url + path, data=token_form(running), headers=headers)
        assert (answer.status_code, "access_token" in answer.text) == (403, False)


@pytest.mark.parametrize("host", ["localhost", "localhost:8765", "shop.localhost", "10.1.2.3", "[::1]:80"])
def test_names_that_cannot_be_rebound_are_known(running: Emulator, host: str) -> None:
    for path in GUARDED[:-1]:
        assert web_get(running.url + path, headers={"Host": host}).status_code == 200
    own = {"Host": host, "Origin": f"http://{host}"}
    assert web_post(f"{running.url}/_emulator/tokens/kill", headers=own).status_code == 200


def test_programs_reach_the_api_by_any_name(running: Emulator) -> None:
    """In a network of containers the emulator has a name that nobody told it."""
    headers = {"Host": "emulator-of-the-tests:8765"}
    token = web_post(f"{running.url}/oauth/v2/token", data=token_form(running), headers=headers).json()["access_token"]
    headers["Authorization"] = f"Zoho-oauthtoken {token}"
    query = {"organization_id": running.organization_id}
    assert web_get(f"{running.url}/inventory/v1/items", params=query, headers=headers).status_code == 200


def test_more_names_can_be_known() -> None:
    with Emulator(items=0, orders=0, allowed_hosts=["Emulator.Test"]) as emulator:
        headers = {"Host": "emulator.test:80", "Origin": "http://emulator.test:80"}
        assert web_post(f"{emulator.url}/_emulator/tokens/kill", headers=headers).status_code == 200
        assert web_get(f"{emulator.url}/_emulator", headers={"Host": "other.test"}).status_code == 403


def test_pages_cannot_be_framed(running: Emulator) -> None:
    for path in ("/", "/oauth/v2/auth"):
        assert "frame-ancestors 'none'" in web_get(running.url + path).headers["content-security-policy"]


async def test_in_process_any_name_will_do() -> None:
    transport = httpx.ASGITransport(Emulator(items=1, orders=0).app)
    async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as client:
        assert (await client.get("/_emulator")).status_code == 200
        assert (await client.post("/_emulator/reset", headers=EVIL)).status_code == 403
