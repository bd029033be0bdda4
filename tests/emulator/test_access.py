from __future__ import annotations

import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator
from zakya_client.emulator.recording import MOST_REQUESTS, RecordedRequest, RequestLog

from .conftest import access_token, refused, token_form, web_get, web_post


def test_a_token_is_needed(emulator: Emulator, api: httpx.Client) -> None:
    url = f"{emulator.url}/inventory/v1/items?organization_id={emulator.organization_id}"
    assert refused(web_get(url), 401, 14)
    assert refused(web_get(url, headers={"Authorization": "Basic x"}), 401, 14)
    assert refused(web_get(url, headers={"Authorization": "Bearer x"}), 401, 57)
    assert refused(web_get(url, headers={"Authorization": "Zoho-oauthtoken"}), 401, 14)
    assert refused(web_get(url, headers={"Authorization": "Zoho-oauthtoken unknown"}), 401, 57)
    assert api.get("/items").status_code == 200


def test_what_other_clients_do_is_taken(emulator: Emulator, api: httpx.Client) -> None:
    """As the live API takes it: the standard scheme, a slash at the end of the path, the base of older pages."""
    token = access_token(emulator)
    item = api.get("/items").json()["items"][0]["item_id"]
    query = {"organization_id": emulator.organization_id}
    for base in ("/inventory/v1", "/api/v1"):
        for path in ("/items", "/items/", f"/items/{item}/", "/organizations/"):
            answer = web_get(f"{emulator.url}{base}{path}", params=query, headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == 200, answer.text
    own = f"/v1/organizations/{emulator.organization_id}/"
    assert web_get(f"{emulator.url}{own}", headers={"Authorization": f"bearer {token}"}).status_code == 200
    assert emulator.requests[-1].path == own, "it is recorded as it came"


def test_client_credentials_are_enough_for_a_token(emulator: Emulator, api: httpx.Client) -> None:
    form = {
        "grant_type": "client_credentials", "client_id": emulator.client_id, "client_secret": emulator.client_secret,
        "scope": "ZohoInventory.items.READ", "soid": f"ZohoInventory.{emulator.organization_id}",
    }  # fmt: skip
    answer = web_post(f"{emulator.url}/oauth/v2/token", data=form).json()
    assert "refresh_token" not in answer
    headers = {"Authorization": f"Zoho-oauthtoken {answer['access_token']}"}
    assert api.get("/items", headers=headers).status_code == 200
    assert refused(api.post("/items", headers=headers, json={"name": "x", "rate": 1}), 401, 57)
    wrong = web_post(f"{emulator.url}/oauth/v2/token", data=form | {"client_secret": "x"})
    assert wrong.json() == {"error": "invalid_client_secret"}
    assert web_post(f"{emulator.url}/oauth/v2/token", data=form | {"grant_type": "password"}).json() == {
        "error": "unsupported_grant_type"
    }


def test_an_organization_is_needed(emulator: Emulator, api: httpx.Client) -> None:
    url = f"{emulator.url}/inventory/v1/items"
    headers = {"Authorization": api.headers["Authorization"]}
    assert refused(web_get(url, headers=headers), 400, 6041)
    assert refused(web_get(f"{url}?organization_id=1", headers=headers), 400, 6041)


def test_organizations_live_at_two_places(emulator: Emulator, api: httpx.Client) -> None:
    headers = {"Authorization": api.headers["Authorization"]}
    zakya = f"{emulator.url}/v1/organizations"
    inventory = f"{emulator.url}/inventory/v1/organizations"
    own = emulator.organization_id
    for base in (zakya, inventory):
        answer = web_get(base, headers=headers).json()
        assert [row["organization_id"] for row in answer["organizations"]] == [own]
        assert "page_context" not in answer
        assert web_get(f"{base}/{own}", headers=headers).json()["organization"]["organization_id"] == own
        assert refused(web_get(f"{base}/1", headers=headers), 404, 1002)
    assert refused(web_get(f"{zakya}?organization_id={own}", headers=headers), 400, "Zak-03")
    assert web_get(f"{inventory}?organization_id={own}", headers=headers).status_code == 200


def test_urls_and_methods(api: httpx.Client) -> None:
    assert refused(api.get("/nothing"), 404, 5)
    assert refused(api.get("/items/1/2/3/4"), 404, 5)
    assert refused(api.get("/items//"), 404, 5)
    assert api.patch("/items").status_code == 405
    assert api.get("/items/ungroup/active").status_code == 405


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"client_id": "other"}, "invalid_client"),
        ({"client_secret": "other"}, "invalid_client_secret"),
        ({"refresh_token": "other"}, "invalid_code"),
        ({"grant_type": "authorization_code", "code": "other"}, "invalid_code"),
    ],
)
def test_token_errors_come_with_http_200(emulator: Emulator, changes: dict[str, str], error: str) -> None:
    answer = web_post(f"{emulator.url}/oauth/v2/token", data=token_form(emulator, **changes))
    assert (answer.status_code, answer.json()) == (200, {"error": error})


def test_a_token_is_issued(emulator: Emulator) -> None:
    before = emulator.token_requests
    answer = web_post(f"{emulator.url}/oauth/v2/token", data=token_form(emulator)).json()
    assert answer["token_type"] == "Bearer"
    assert answer["expires_in"] == 3600
    assert "refresh_token" not in answer
    assert emulator.token_requests == before + 1


def test_a_grant_code_works_once(emulator: Emulator, api: httpx.Client) -> None:
    form = token_form(emulator, grant_type="authorization_code", code=emulator.new_grant_code())
    url = f"{emulator.url}/oauth/v2/token"
    first = web_post(url, data=form).json()
    assert web_post(url, data=form).json() == {"error": "invalid_code"}

    refreshed = web_post(url, data=token_form(emulator, refresh_token=first["refresh_token"])).json()
    headers = {"Authorization": f"Zoho-oauthtoken {refreshed['access_token']}"}
    assert api.get("/items", headers=headers).status_code == 200

    revoke = web_post(f"{url}/revoke", params={"token": first["refresh_token"]})
    assert revoke.json() == {"status": "success"}
    assert refused(api.get("/items", headers=headers), 401, 57)
    assert web_post(url, data=token_form(emulator, refresh_token=first["refresh_token"])).json() == {
        "error": "invalid_code"
    }


def test_tokens_die() -> None:
    now = [1_700_000_000.0]
    with Emulator(items=1, orders=0, token_lifetime=60, clock=lambda: now[0]) as emulator:

        def status(token: str) -> int:
            headers = {"Authorization": f"Zoho-oauthtoken {token}"}
            params = {"organization_id": emulator.organization_id}
            return web_get(f"{emulator.url}/inventory/v1/items", params=params, headers=headers).status_code

        first = access_token(emulator)
        assert status(first) == 200
        now[0] += 59
        assert status(first) == 200
        now[0] += 2
        assert status(first) == 401
        second = access_token(emulator)
        assert status(second) == 200
        emulator.expire_tokens()
        assert status(second) == 401
        assert status(access_token(emulator)) == 200


def test_requests_are_recorded(emulator: Emulator, api: httpx.Client) -> None:
    emulator.requests.clear()
    api.get("/items", params={"name": "a b+c", "empty": ""}, headers={"X-Note": "n"})
    api.post("/items", json={"name": ""})
    api.get("/nothing")
    first, second, third = emulator.requests
    assert (first.method, first.path) == ("GET", "/inventory/v1/items")
    assert first.query == [("organization_id", emulator.organization_id), ("name", "a b+c"), ("empty", "")]
    assert "%2B" in first.raw_query
    assert first.headers["x-note"] == "n"
    assert second.json == {"name": ""}
    assert third.path.endswith("/nothing")
    assert emulator.requests[-1] == third
    assert emulator.requests[:2] == [first, second]


def test_secrets_are_recorded_for_programs_and_shown_to_nobody(emulator: Emulator) -> None:
    emulator.requests.clear()
    secrets = {"client_secret": "s3cret-1", "refresh_token": "s3cret-2", "code": "s3cret-3"}
    url = f"{emulator.url}/oauth/v2/token"
    web_post(url, data=token_form(emulator, **secrets))
    web_post(url, params=token_form(emulator, **secrets))
    web_post(url, json=secrets)
    web_post(url, files={"client_secret": (None, "s3cret-4")})
    web_post(f"{url}/revoke", params={"token": "s3cret-5"})
    web_post(f"{url}/revoke/", params={"Token": "s3cret-6"})
    web_get(f"{emulator.url}/inventory/v1/items", params={"authtoken": "s3cret-7"}, headers={"Cookie": "a=s3cret-8"})
    for place in ("/_emulator/requests", "/"):
        shown = web_get(f"{emulator.url}{place}").text
        assert "/oauth/v2/token/revoke" in shown
        assert "s3cret" not in shown
    assert "s3cret" not in repr(list(emulator.requests))
    assert b"s3cret-1" in emulator.requests[0].body
    assert dict(emulator.requests[1].query)["refresh_token"] == "s3cret-2"
    shown = web_get(f"{emulator.url}/_emulator/requests").json()["requests"]
    assert "grant_type=refresh_token" in shown[0]["body"]


def upload(emulator: Emulator, path: str, head: str, pieces: int) -> bytes:
    """Send a body of so many mebibytes, as far as it is taken, and return the answer."""
    host, port = emulator.url.removeprefix("http://").split(":")
    answer = b""
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(f"POST {path} HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n".encode())
        with suppress(OSError):
            for _ in range(pieces):
                connection.sendall(b"100000\r\n" + bytes(1024 * 1024) + b"\r\n")
        with suppress(OSError):
            while piece := connection.recv(65536):
                answer += piece
    return answer


@pytest.mark.parametrize("path", ["/inventory/v1/items", "/oauth/v2/token", "/_emulator/state", "/_page/faults"])
def test_bodies_are_bounded(emulator: Emulator, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zakya_client.emulator.bodies.MOST_BODY", 2 * 1024 * 1024)
    monkeypatch.setattr("zakya_client.emulator.bodies.DRAIN_SECONDS", 0.2)
    emulator.requests.clear()
    announced = upload(emulator, path, "Content-Length: 314572800", pieces=0)
    assert announced.startswith(b"HTTP/1.1 413 "), "it isn't waited for"
    assert b'{"code":4,"message":"The request\'s body is larger than 2 MiB."}' in announced
    assert upload(emulator, path, "Transfer-Encoding: chunked", pieces=8).startswith(b"HTTP/1.1 413 ")
    kept = [(request.status, len(request.body)) for request in emulator.requests]
    assert kept == ([] if path.startswith("/_") else [(413, 0)] * 2)
    assert access_token(emulator)


def test_the_record_is_bounded() -> None:
    log = RequestLog()
    for number in range(MOST_REQUESTS + 5):
        log.append(RecordedRequest("GET", f"/{number}", "", {}, b""))
    assert (len(log), log[0].path) == (MOST_REQUESTS, "/5")
    for _ in range(12):
        log.append(RecordedRequest("POST", "/", "", {}, b"x" * (7 * 1024 * 1024)))
    assert len(log) == 9


def test_starting_and_stopping() -> None:
    threads = set(threading.enumerate())
    emulator = Emulator(items=0, orders=0)
    with pytest.raises(RuntimeError, match="context manager"):
        _ = emulator.url
    with emulator:
        host, port = emulator.url.removeprefix("http://").split(":")
        assert emulator.environment()["ZAKYA_API_URL"] == emulator.url
        with pytest.raises(RuntimeError, match="already"):
            emulator.__enter__()
    assert set(threading.enumerate()) == threads
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection((host, int(port)), timeout=1)
    with emulator:
        assert access_token(emulator)


async def test_the_app_can_be_called_in_process() -> None:
    emulator = Emulator(items=3, orders=0)
    transport = httpx.ASGITransport(emulator.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        form = token_form(emulator)
        token: Any = (await client.post("/oauth/v2/token", data=form)).json()["access_token"]
        answer = await client.get(
            "/inventory/v1/items",
            params={"organization_id": emulator.organization_id},
            headers={"Authorization": f"Zoho-oauthtoken {token}"},
        )
    assert len(answer.json()["items"]) == 3


def test_it_runs_from_the_command_line() -> None:
    command = [sys.executable, "-m", "zakya_client.emulator", "--port", "0", "--items", "3", "--orders", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(7)]
        exported = dict(line.removeprefix("export ").strip().split("=", 1) for line in lines[1:])
        form = {
            "grant_type": "refresh_token",
            "refresh_token": exported["ZAKYA_REFRESH_TOKEN"],
            "client_id": exported["ZAKYA_CLIENT_ID"],
            "client_secret": exported["ZAKYA_CLIENT_SECRET"],
        }
        assert exported["ZAKYA_API_URL"] in lines[0]
        assert "access_token" in web_post(f"{exported['ZAKYA_ACCOUNTS_URL']}/oauth/v2/token", data=form).json()
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0
