"""The consent page: a browser is asked, and brings the answer back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from zakya_client import DataCenter, authorization_url
from zakya_client.emulator import Emulator

from .conftest import access_token, refused, token_form, web_get, web_post

REDIRECT = "http://localhost:8484/callback?from=zakya"
SCOPES = ("ZohoInventory.items.READ", "ZohoPOS.organizations.READ")


@pytest.fixture
def running() -> Iterator[Emulator]:
    with Emulator(items=3, orders=1) as emulator:
        yield emulator


def page_of(emulator: Emulator, **changes: str) -> str:
    """What `zakya auth login` opens."""
    center = DataCenter("emulator", emulator.url, emulator.url)
    url = authorization_url(
        center, client_id=emulator.client_id, scopes=SCOPES, redirect_uri=REDIRECT, state="a state & more"
    )
    parts = urlsplit(url)
    given = {name: values[0] for name, values in parse_qs(parts.query).items()} | changes
    return str(httpx.URL(f"{emulator.url}{parts.path}", params={name: text for name, text in given.items() if text}))


def fields_of(page: httpx.Response) -> dict[str, str]:
    found = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page.text)
    return {unescape(name): unescape(value) for name, value in found}


def decide(emulator: Emulator, decision: str, **changes: str) -> dict[str, str]:
    page = web_get(page_of(emulator, **changes))
    assert page.status_code == 200, page.text
    answer = web_post(f"{emulator.url}/oauth/v2/auth", data={**fields_of(page), "decision": decision})
    assert answer.status_code == 303, answer.text
    target = urlsplit(answer.headers["location"])
    assert f"{target.scheme}://{target.netloc}{target.path}" == REDIRECT.partition("?")[0]
    return {name: values[0] for name, values in parse_qs(target.query).items()}


def test_agreeing_brings_a_code_for_the_scopes_that_were_asked_for(running: Emulator) -> None:
    page = web_get(page_of(running)).text
    assert all(scope in page for scope in SCOPES)
    assert "Quartz &amp; Maple Stores" in page
    brought = decide(running, "agree")
    assert (brought["state"], brought["from"], brought["accounts-server"]) == ("a state & more", "zakya", running.url)
    form = token_form(running, grant_type="authorization_code", code=brought["code"], redirect_uri=REDIRECT)
    grant = web_post(f"{running.url}/oauth/v2/token", data=form).json()
    assert grant["scope"] == " ".join(SCOPES)
    url = f"{running.url}/inventory/v1/items?organization_id={running.organization_id}"
    token = access_token_of(running, grant["refresh_token"])
    headers = {"Authorization": f"Zoho-oauthtoken {token}"}
    assert web_get(url, headers=headers).status_code == 200
    assert refused(web_post(url, headers=headers, json={"name": "x", "rate": 1}), 401, 57)
    assert web_post(f"{running.url}/oauth/v2/token", data=form).json() == {"error": "invalid_code"}


def access_token_of(emulator: Emulator, refresh_token: str) -> str:
    form = token_form(emulator, refresh_token=refresh_token)
    return str(web_post(f"{emulator.url}/oauth/v2/token", data=form).json()["access_token"])


def test_rejecting_brings_an_error(running: Emulator) -> None:
    assert decide(running, "reject") == {"state": "a state & more", "error": "access_denied", "from": "zakya"}
    assert decide(running, "")["error"] == "access_denied"


def test_a_code_goes_with_its_redirect(running: Emulator) -> None:
    form = token_form(running, grant_type="authorization_code", code=decide(running, "agree")["code"])
    answer = web_post(f"{running.url}/oauth/v2/token", data={**form, "redirect_uri": "http://localhost:8484/other"})
    assert answer.json() == {"error": "invalid_redirect_uri"}


def test_only_offline_access_brings_a_refresh_token(running: Emulator) -> None:
    code = decide(running, "agree", access_type="online")["code"]
    form = token_form(running, grant_type="authorization_code", code=code, redirect_uri=REDIRECT)
    answer = web_post(f"{running.url}/oauth/v2/token", data=form).json()
    assert ("access_token" in answer, "refresh_token" in answer) == (True, False)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"client_id": "1000.OTHER"}, "no client"),
        ({"response_type": "token"}, "response_type must be code"),
        ({"redirect_uri": "javascript:alert(1)"}, "redirect_uri must be"),
        ({"redirect_uri": "/relative"}, "redirect_uri must be"),
        ({"redirect_uri": "http://["}, "Invalid IPv6"),
        ({"redirect_uri": ""}, "redirect_uri must be"),
        ({"scope": ""}, "scope is missing"),
    ],
)
def test_nobody_is_sent_anywhere_by_a_login_that_is_wrong(
    running: Emulator, changes: dict[str, str], told: str
) -> None:
    url = page_of(running, **changes)
    for answer in (
        web_get(url),
        web_post(url.partition("?")[0], data={**dict(httpx.URL(url).params), "decision": "agree"}),
    ):
        assert (answer.status_code, told in answer.text) == (400, True)
        assert "location" not in answer.headers


def test_what_a_program_writes_is_only_text(running: Emulator) -> None:
    page = web_get(page_of(running, state='"><script>alert(1)</script>', scope="<b>x</b>")).text
    assert "<script>alert" not in page
    assert "<b>x" not in page


def test_it_can_fail_on_demand_and_is_recorded(running: Emulator) -> None:
    running.faults.add("oauth.authorize", status=503, html=True, times=1)
    assert web_get(page_of(running)).status_code == 503
    assert web_get(page_of(running)).status_code == 200
    assert [request.status for request in running.requests.of("oauth.authorize")] == [503, 200]
    assert access_token(running)
