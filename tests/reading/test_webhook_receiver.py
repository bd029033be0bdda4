"""Webhooks of every resource, sent to a receiver on a real server: checked, read, handed over once, and answered."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from functools import partial
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import uvicorn
from attrs import define, field
from starlette.applications import Starlette
from starlette.routing import Route

from tests.conftest import PAYLOADS, load
from tests.reading.test_webhooks import as_text
from zakya_client import models, webhooks
from zakya_client._generated.records import RECORDS
from zakya_client.description import description
from zakya_client.errors import ConfigurationError, CredentialsError, DecodingError, ValidationError
from zakya_client.webhooks import receiver
from zakya_client.webhooks.events import signature
from zakya_client.webhooks.receiver import Receiver

SECRET = "a long random text"
ITEM = load(PAYLOADS / "item-get.json")["item"]
CHANGED = {"item_id": "1", "name": "Bag", "last_modified_time": "2026-11-21T10:00:00+0530"}


# --- every resource -----------------------------------------------------------------------------------


RECORDED = {path.name: load(path) for path in sorted(PAYLOADS.glob("*.json"))}


def records(resource: str) -> dict[str, dict[str, Any]]:
    """Records of a resource by where they are from: recorded answers and rows, or else the description's examples."""
    calls = (f"{resource}.get", f"{resource}.create")
    described = {name: each.answer.example for name, each in description().operations.items() if name in calls}
    return _found(resource, RECORDED) or _found(resource, described)


def _found(resource: str, bodies: dict[str, Any]) -> dict[str, dict[str, Any]]:
    _, keys, identifier = RECORDS[resource]
    found = {}
    for name, body in bodies.items():
        inside = [body[key] for key in (*keys, f"{keys[0]}s", resource) if key in body] or [body]
        first = inside[0][0] if isinstance(inside[0], list) and inside[0] else inside[0]
        if isinstance(first, dict) and identifier in first and f"{identifier}s" not in first:
            found[name] = first
    return found


WIRES: dict[str, Callable[[str, dict[str, Any]], dict[str, Any]]] = {
    "json": lambda key, record: {"json": {key: {name: as_text(value) for name, value in record.items()}}},
    "form": lambda key, record: {
        "data": {"JSONString": json.dumps({key: {name: as_text(value) for name, value in record.items()}})}
    },
}
SENT = [pytest.param(resource, name, id=f"{resource}: {name}") for resource in RECORDS for name in records(resource)]


@define
class Shop:
    """Sends webhooks to a receiver, and knows what became of them."""

    web: httpx.Client
    events: list[webhooks.Event] = field(factory=list)

    def send(self, resource: str, **request: Any) -> httpx.Response:
        return self.web.post(f"/zakya/{resource}", headers={"X-Webhook-Secret": SECRET}, **request)


@pytest.fixture(scope="module")
def shop() -> Iterator[Shop]:
    """A receiver under uvicorn."""
    events: list[webhooks.Event] = []

    async def handle(event: webhooks.Event) -> None:
        events.append(event)

    routes = [Route("/zakya/{resource}", Receiver(handle, secret=SECRET), methods=["POST"])]
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=routes), port=0, log_config=None, ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.001)
    port = server.servers[0].sockets[0].getsockname()[1]
    with httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False) as web:
        yield Shop(web, events)
    server.should_exit = True
    thread.join()


def test_every_resource_has_a_record_to_send() -> None:
    assert {resource for resource in RECORDS if not records(resource)} == set()
    recorded = {resource for resource in RECORDS if any(name.endswith(".json") for name in records(resource))}
    no_payload = {"bundles", "contact_persons", "sales_return_receives", "tax_authorities", "tax_groups", "warehouses"}
    assert set(RECORDS) - recorded == no_payload, "their examples are sent"


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("resource", "name"), SENT)
def test_every_resource_is_received_as_its_answer_is_read(
    shop: Shop, resource: str, name: str, wire: str, caplog: pytest.LogCaptureFixture
) -> None:
    model, keys, identifier = RECORDS[resource]
    record = records(resource)[name]
    expected = getattr(models, model).from_dict(record)
    found_in_answer = set(caplog.messages)
    shop.events.clear()
    for key in keys:
        answer = shop.send(resource, **WIRES[wire](key, {**record, "notes": f"{name}, {key}, {wire}"}))
        assert (answer.status_code, answer.json()) == (200, {"status": "accepted"})
        event = shop.events[-1]
        assert (event.resource, event.id) == (resource, str(record[identifier]))
        assert type(event.record) is type(expected)
        for each in type(expected).__attrs_attrs__:
            if each.name not in ("_wire", "notes"):
                value, wanted = getattr(event.record, each.name), getattr(expected, each.name)
                if each.type == "int | str | None":  # text is right too
                    value, wanted = str(value), str(wanted)
                assert value == wanted, each.name
        if not name.endswith("-list.json"):  # rows have custom fields as keys of their own, and no type for them
            assert dict(event.record.cf) == dict(expected.cf)
        assert (event.changed_at is None) is (not record.get("last_modified_time"))
    assert {found for found in caplog.messages if "(" not in found} <= found_in_answer


# --- who may send -------------------------------------------------------------------------------------


def take(resource: str = "items", body: bytes | None = None, secret: str = SECRET, **more: Any) -> webhooks.Event:
    headers = more.pop("headers", {"x-webhook-secret": SECRET})
    return webhooks.receive(resource, json.dumps(ITEM).encode() if body is None else body, headers, secret=secret)


def test_any_framework_can_receive() -> None:
    event = take(headers={"X-WEBHOOK-Secret": SECRET})
    assert isinstance(event.record, models.Item)
    assert (event.id, event.changed_at) == (ITEM["item_id"], event.record.last_modified_time)


@pytest.mark.parametrize(
    "headers", [{}, {"x-webhook-secret": ""}, {"x-webhook-secret": SECRET + "x"}, {"x-webhook-secret": "\u00fc\udc80"}]
)
def test_who_does_not_know_the_secret_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(CredentialsError) as caught:
        take(headers=headers)
    assert caught.value.status == 401
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("secret", ["", "gr\u00fcn"])
def test_a_secret_must_be_one_that_a_header_carries(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="ASCII"):
        take(secret=secret)
    with pytest.raises(ConfigurationError, match="ASCII"):
        Receiver(lambda _: asyncio.sleep(0), secret=secret)


@pytest.mark.parametrize(
    ("resource", "body", "status", "error"),
    [("items", b"{}", 400, DecodingError), ("items", b"\xff", 400, DecodingError), ("x", b"{}", 404, ValidationError)],
)
def test_what_cannot_be_read_says_what_to_answer(
    resource: str, body: bytes, status: int, error: type[DecodingError | ValidationError]
) -> None:
    with pytest.raises(error) as caught:
        take(resource, body)
    assert caught.value.status == status


@pytest.mark.parametrize("inside", [lambda deep: deep, json.dumps])
def test_what_is_nested_too_deeply_is_refused(inside: Callable[[str], str]) -> None:
    deep = inside("[" * 300 + "]" * 300)
    body = f'{{"item_id": "1", "last_modified_time": "2026-11-21T10:00:00+0530", "custom_field_hash": {deep}}}'
    with pytest.raises(DecodingError, match="nested too deeply") as caught:
        take(body=body.encode())
    assert caught.value.status == 400


QUERY, JSON = "subscription_id=90343&name=basic", b'{"created_date":"2019-03-06","event_id":"5675"}'


def test_a_signature_is_made_as_zoho_publishes_it() -> None:
    import hmac

    signed = b'namebasicsubscription_id90343{"created_date":"2019-03-06","event_id":"5675"}'  # the published example
    assert signature(SECRET, JSON, QUERY) == hmac.new(SECRET.encode(), signed, "sha256").hexdigest()
    form = urlencode({"zip": "a & b", "city": "\u00fc"}).encode()
    signed = "city\u00fcnamebasicsubscription_id90343zipa & b".encode()
    assert signature(SECRET, form, QUERY) == hmac.new(SECRET.encode(), signed, "sha256").hexdigest()


@pytest.mark.parametrize(
    "body", [json.dumps(ITEM).encode(), urlencode({"JSONString": json.dumps({"item": ITEM})}).encode()]
)
def test_a_signed_webhook_is_received(shop: Shop, body: bytes) -> None:
    def send(signed: str, query: str = "shop=2") -> int:
        headers = {"X-Zoho-Webhook-Signature": signed}
        return shop.web.post(f"/zakya/items?{query}", content=body, headers=headers).status_code

    right = signature(SECRET, body, "shop=2")
    assert [send(right), send(right.upper())] == [200, 200]
    assert [send(""), send("0" * 64), send(signature("another", body, "shop=2")), send(right, "shop=3")] == [401] * 4


# --- replays, failures, slow functions ----------------------------------------------------------------

Handle = Callable[[webhooks.Event], Awaitable[None] | None]


async def posted(
    handle: Handle, *bodies: Any, headers: Any = None, path: str = "items", **options: Any
) -> list[tuple[int, str]]:
    """What a receiver answers to webhooks that are sent one after the other."""
    endpoint = Receiver(handle, secret=SECRET, **options)
    app = Starlette(routes=[Route("/{resource}", endpoint, methods=["POST"])])
    headers = {"x-webhook-secret": SECRET} if headers is None else headers
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://receiver", headers=headers
    ) as web:
        answers = []
        for body in bodies:
            sent = {"content": body} if not isinstance(body, dict) else {"json": body}
            answer = await web.post(f"/{path}", **sent)
            answers.append((answer.status_code, answer.json().get("status", "")))
        return answers


def noting(seen: list[webhooks.Event]) -> Handle:
    async def note(event: webhooks.Event) -> None:
        seen.append(event)

    return note


async def test_a_replay_is_handed_over_once_in_whichever_form() -> None:
    seen: list[webhooks.Event] = []
    form = urlencode({"JSONString": json.dumps({"item": dict(reversed(CHANGED.items()))})}).encode()
    later = {**CHANGED, "last_modified_time": "2026-11-21T10:00:01+0530"}
    same_second = {**CHANGED, "name": "Bigger bag"}
    answers = await posted(noting(seen), CHANGED, {"item": CHANGED}, form, later, same_second, CHANGED)
    assert [told for _, told in answers] == ["accepted", "known", "known", "accepted", "accepted", "known"]
    assert [event.record.name for event in seen] == ["Bag", "Bag", "Bigger bag"]  # type: ignore[attr-defined]


async def test_a_plain_function_takes_events_too() -> None:
    seen: list[webhooks.Event] = []
    assert await posted(seen.append, CHANGED, CHANGED) == [(200, "accepted"), (200, "known")]
    assert len(seen) == 1


async def test_what_has_no_moment_is_no_replay() -> None:
    seen: list[webhooks.Event] = []
    undated = {"item_id": "1", "name": "Bag"}
    assert await posted(noting(seen), undated, undated) == [(200, "accepted")] * 2
    assert [event.key for event in seen] == [None, None]


async def test_what_failed_is_handed_over_again(caplog: pytest.LogCaptureFixture) -> None:
    tries: list[str] = []

    async def handle(event: webhooks.Event) -> None:
        tries.append(event.id)
        if len(tries) == 1:
            raise RuntimeError("the warehouse is closed")

    with caplog.at_level(logging.ERROR):
        assert await posted(handle, CHANGED, CHANGED, CHANGED) == [(500, ""), (200, "accepted"), (200, "known")]
    assert tries == ["1", "1"]
    assert "the warehouse is closed" in caplog.text


async def test_a_slow_function_holds_up_no_answer() -> None:
    begun: list[str] = []
    go_on = asyncio.Event()

    async def handle(event: webhooks.Event) -> None:
        begun.append(event.id)
        await go_on.wait()

    other = {**CHANGED, "item_id": "2"}
    answers = await posted(handle, CHANGED, CHANGED, other, answer_within=0)
    assert answers == [(202, "accepted")] * 3
    await asyncio.sleep(0)
    assert begun == ["1", "2"], "a replay waits for the event that is being handled"
    go_on.set()


async def test_nothing_is_read_from_strangers_nor_too_much_from_anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    async def endless() -> AsyncIterator[bytes]:
        pytest.fail("the body was read")
        yield b""

    seen: list[webhooks.Event] = []
    send = partial(posted, noting(seen))
    assert await send(endless(), headers={"x-webhook-secret": "wrong"}) == [(401, "")]
    monkeypatch.setattr(receiver, "LARGEST", 10)
    assert await send(CHANGED) == [(413, "")]
    assert await send(b"{}", path="nonsense") == [(404, "")]
    assert await send(b"nonsense") == [(400, "")]
    assert seen == []


async def test_events_that_are_remembered_do_not_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receiver, "REMEMBERED", 2)
    seen: list[webhooks.Event] = []
    bodies = [{**CHANGED, "item_id": str(number)} for number in (1, 2, 3, 3, 1)]
    answers = await posted(noting(seen), *bodies)
    assert [told for _, told in answers] == ["accepted", "accepted", "accepted", "known", "accepted"]
