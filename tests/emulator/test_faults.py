"""Misbehavior on demand, over real connections."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from zakya_client.emulator import Emulator, Fault
from zakya_client.emulator.drift import UNKNOWN_FIELD, UNKNOWN_VALUE
from zakya_client.emulator.faults import Faults

from .conftest import access_token, refused, token_form, web_post


@pytest.fixture(autouse=True)
def well_behaved(emulator: Emulator) -> Iterator[None]:
    yield
    emulator.faults.clear()


@pytest.fixture
def item(emulator: Emulator) -> str:
    return str(next(iter(emulator.shop.items))["item_id"])


def test_a_status_for_some_calls(emulator: Emulator, api: httpx.Client, item: str) -> None:
    entry = emulator.faults.add("items.get", status=503, times=2, after=1)
    statuses = [api.get(f"/items/{item}").status_code for _ in range(5)]
    assert statuses == [200, 503, 503, 200, 200]
    assert (entry.matched, entry.happened, entry.over) == (3, 2, True)
    emulator.faults.add("items.get:status=429,code=45,message=over,retry_after=7,times=1")
    answer = api.get(f"/items/{item}")
    assert refused(answer, 429, 45)
    assert (answer.json()["message"], answer.headers["retry-after"]) == ("over", "7")
    emulator.faults.add("items.*:code=Zak-03,times=1")
    assert refused(api.get("/items"), 400, "Zak-03")
    assert refused_by_default(emulator, api, 404) == 1002


def refused_by_default(emulator: Emulator, api: httpx.Client, status: int) -> Any:
    emulator.faults.add("items.list", status=status, times=1)
    return api.get("/items").json()["code"]


def test_a_gateway_page(emulator: Emulator, api: httpx.Client) -> None:
    emulator.faults.add("*:html=true,times=1")
    answer = api.get("/items")
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html; charset=utf-8")
    assert "<h1>502 Bad Gateway</h1>" in answer.text
    emulator.faults.add("*:html=true,status=520,times=1")
    assert "<h1>520 " in api.get("/items").text


def test_latency(emulator: Emulator, api: httpx.Client) -> None:
    emulator.faults.add("items.list", latency=0.05, jitter=0.05)
    started = time.monotonic()
    assert api.get("/items").status_code == 200
    assert time.monotonic() - started >= 0.05


def test_connections_that_break(emulator: Emulator, api: httpx.Client, item: str) -> None:
    name = emulator.shop.items[item]["name"]
    emulator.faults.add("items.update", reset="before", times=1)
    with pytest.raises(httpx.ReadError):
        api.put(f"/items/{item}", json={"name": f"{name} 1"})
    assert emulator.shop.items[item]["name"] == name

    emulator.faults.add("items.update", reset="after", times=1)
    with pytest.raises(httpx.ReadError):
        api.put(f"/items/{item}", json={"name": f"{name} 2"})
    assert emulator.shop.items[item]["name"] == f"{name} 2"
    assert emulator.requests[-1].status == 0

    emulator.faults.add("items.get", truncate=True, times=1)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        api.get(f"/items/{item}")

    emulator.faults.add("items.get", hang=0.05, times=1)
    with pytest.raises(httpx.TransportError):
        api.get(f"/items/{item}")
    emulator.faults.add("items.get:hang", times=1)
    with pytest.raises(httpx.ReadTimeout):
        api.get(f"/items/{item}", timeout=0.05)
    emulator.faults.clear()
    assert api.get(f"/items/{item}").status_code == 200


def test_an_emulator_ends_in_spite_of_callers_that_hang() -> None:
    async def ask() -> None:
        async with asyncio.timeout(5):
            reader, writer = await asyncio.open_connection(host, int(port))
            form = b"grant_type=refresh_token"
            head = f"POST /oauth/v2/token HTTP/1.1\r\nHost: x\r\nContent-Length: {len(form)}\r\n\r\n".encode()
            writer.write(head + form)
            while not hang.happened:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            await asyncio.to_thread(emulator.__exit__, None, None, None)
            assert await reader.read() == b""
            writer.close()

    with Emulator(items=0, orders=0) as emulator:
        hang = emulator.faults.add("oauth.token", hang=True)
        host, port = emulator.url.removeprefix("http://").split(":")
        asyncio.run(ask())


async def test_in_process_faults_are_exceptions() -> None:
    emulator = Emulator(items=1, orders=0)
    transport = httpx.ASGITransport(emulator.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://emulator") as client:
        for what, error in (
            ("reset=before", ConnectionResetError),
            ("reset=after", ConnectionResetError),
            ("truncate", ConnectionAbortedError),
            ("hang", TimeoutError),
        ):
            emulator.faults.add(f"oauth.token:{what},times=1")
            with pytest.raises(error):
                await client.post("/oauth/v2/token", data=token_form(emulator))
        assert (await client.post("/oauth/v2/token", data=token_form(emulator))).status_code == 200


def test_a_token_that_dies_now(emulator: Emulator, item: str) -> None:
    base, query = f"{emulator.url}/inventory/v1", {"organization_id": emulator.organization_id}
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(emulator)}"}
    with httpx.Client(base_url=base, params=query, headers=headers) as client:
        assert client.get(f"/items/{item}").status_code == 200
        emulator.faults.add("items.get:kill_token,times=1")
        # The other fault waits for a call that is let in.
        emulator.faults.add("items.get:status=503,times=1")
        assert refused(client.get(f"/items/{item}"), 401, 57)
        assert refused(client.get("/items"), 401, 57)
        client.headers["Authorization"] = f"Zoho-oauthtoken {access_token(emulator)}"
        assert [client.get(f"/items/{item}").status_code for _ in range(2)] == [503, 200]


def test_the_accounts_server_misbehaves_too(emulator: Emulator) -> None:
    emulator.faults.add("oauth.token", status=500, html=True, times=1)
    answer = web_post(f"{emulator.url}/oauth/v2/token", data=token_form(emulator))
    assert (answer.status_code, answer.headers["content-type"]) == (500, "text/html; charset=utf-8")
    assert access_token(emulator)


@pytest.mark.parametrize(
    ("path", "key", "name"),
    [
        ("/items", "items", "item_id"),
        ("/salesorders", "salesorders", "salesorder_id"),
        ("/packages", "packages", "package_id"),
    ],
)
def test_rows_move_while_a_list_is_paged(emulator: Emulator, api: httpx.Client, path: str, key: str, name: str) -> None:
    def paged() -> list[str]:
        ids: list[str] = []
        page = 1
        while True:
            body = api.get(path, params={"per_page": 2, "page": page}).json()
            ids += [row[name] for row in body[key]]
            page += 1
            if not body["page_context"]["has_more_page"]:
                return ids

    still = paged()
    assert len(set(still)) == len(still)
    emulator.faults.add("*.list:rows=insert,times=1")
    inserted = paged()
    assert len(inserted) - len(set(inserted)) == 1, "a row was seen twice"
    emulator.faults.clear()
    still = paged()
    emulator.faults.add("*.list:rows=delete,times=1")
    left = paged()
    emulator.faults.clear()
    gone = set(still) - set(left)
    assert len(gone) == 1, "a row was not seen"
    assert gone <= set(paged()), "and it is still there"


def test_shapes_that_drift(emulator: Emulator, api: httpx.Client, item: str) -> None:
    emulator.faults.add("items.get:drift,times=1")
    assert UNKNOWN_FIELD in api.get(f"/items/{item}").json()["item"]
    emulator.faults.add("items.*:drift=values,times=1")
    rows = api.get("/items").json()["items"]
    assert {(row["status"], row["item_type"]) for row in rows} == {(UNKNOWN_VALUE, UNKNOWN_VALUE)}
    emulator.faults.add("items.get:drift=types,times=1")
    body = api.get(f"/items/{item}").json()
    assert body["code"] == 0
    assert set(body["item"]["rate"]) == {"amount"}
    emulator.faults.add("items.get:drift=types,times=1")
    assert refused(api.get("/items/1"), 404, 1002)


def test_chances_follow_the_seed() -> None:
    def happened(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.add("*", status=503, probability=0.5)
        return [bool(faults.take("items.get")) for _ in range(50)]

    assert happened(1) == happened(1) != happened(2)
    assert 10 < sum(happened(1)) < 40


def test_faults_as_text() -> None:
    fault = Fault.parse(" items.* : latency=0.5, jitter=1 ,times=3,kill_token")
    assert fault == Fault("items.*", latency=0.5, jitter=1.0, times=3, kill_token=True)
    assert Fault.parse(str(fault)) == fault
    assert Fault.parse("*:hang").hang == -1
    entry = Faults().add("items.get:status=503", times=2)
    assert entry.fault == Fault("items.get", status=503, times=2)
    assert Fault.parse("*:status=400,code=Zak-03").code == "Zak-03"
    assert Faults(names=("loans.get",)).add("loans.*:hang").fault.operation == "loans.*", (
        "of a resource that a test has"
    )


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Fault.parse("items.get"), "does nothing"),
        (lambda: Fault.parse("items.get:statsu=503"), "no 'statsu'"),
        (lambda: Faults().add("item.get:status=503"), "no operation 'item.get'; the nearest: .*items.get"),
        (lambda: Faults().add(Fault("item.*", status=503)), r"no operation 'item.\*'; the nearest: .*items\.\*"),
        (lambda: Faults().add("oauth.tokens", hang=-1), "the nearest: oauth.token"),
        (lambda: Emulator(items=0, orders=0, faults=["zzz:hang"]), "no operation 'zzz'; for example items.get"),
        (lambda: Fault.parse("items.get:status=many"), "status cannot be 'many'"),
        (lambda: Fault.parse("items.get:status"), "status cannot be True"),
        (lambda: Fault.parse("items.get:status=900"), "HTTP status 900"),
        (lambda: Fault.parse("items.get:reset=maybe"), "before, after"),
        (lambda: Fault.parse("items.get:drift=sideways"), "fields, values, types"),
        (lambda: Fault(rows="shuffle"), "insert, delete"),
        (lambda: Fault(status=500, probability=2), "between 0 and 1"),
        (lambda: Fault(latency=-1), "not negative"),
    ],
)
def test_faults_that_make_no_sense(make: Callable[[], Fault], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.filterwarnings("error")
def test_many_faults_leave_nothing_behind(emulator: Emulator, api: httpx.Client, item: str) -> None:
    before = len(emulator.faults)
    entry = emulator.faults.add("items.get", reset="before", probability=0.5)
    broken = 0
    for _ in range(30):
        try:
            api.get(f"/items/{item}")
        except httpx.TransportError:
            broken += 1
    assert broken == entry.happened > 0
    assert emulator.faults.remove(entry.id)
    assert not emulator.faults.remove(entry.id)
    assert len(emulator.faults) == before
