"""The webhook receiver: who knows the secret is heard, each event is handled once, and none is lost."""

from __future__ import annotations

import asyncio
import json
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from examples import webhook_receiver
from tests.conftest import PAYLOADS, load
from zakya_client import models

SECRET = "a long random text"
HEADERS = {"X-Webhook-Secret": SECRET.encode()}
ORDER = load(PAYLOADS / "salesorder-get.json")["salesorder"]
ITEM = load(PAYLOADS / "item-get.json")["item"]


def as_sent(record: dict[str, Any], **changes: Any) -> dict[str, str]:
    """A record as a webhook with the whole payload has it: text, and JSON inside text."""
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in (record | changes).items()}


@pytest.fixture(autouse=True)
def inbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "inbox.sqlite"
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    monkeypatch.setenv("WEBHOOK_INBOX", str(path))
    return path


@asynccontextmanager
async def receiver() -> AsyncIterator[httpx.AsyncClient]:
    """The receiver, as the shop calls it."""
    app = webhook_receiver.app
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://receiver", headers=HEADERS)
    async with app.router.lifespan_context(app), client:
        yield client


async def handled(inbox: Path) -> list[tuple[str, str]]:
    """What became of the events, once none is waiting."""
    with closing(sqlite3.connect(inbox)) as file:
        while True:
            rows: list[tuple[str, str]] = file.execute("SELECT resource, state FROM events ORDER BY id").fetchall()
            if all(state != "new" for _, state in rows):
                return rows
            await asyncio.sleep(0.001)


async def test_an_event_is_read_and_handled_once(inbox: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sent, changed = as_sent(ORDER), as_sent(ORDER, last_modified_time="2025-04-10T10:00:00+0300")
    async with receiver() as web:
        answers = [(await web.post("/zakya/sales_orders", json=sent)).json()["status"] for _ in range(3)]
        later = await web.post("/zakya/sales_orders", json=changed)
        assert await handled(inbox) == [("sales_orders", "done")] * 2
    assert answers == ["accepted", "known", "known"]
    assert later.json() == {"status": "accepted"}
    told = f"sales order {ORDER['salesorder_number']}: {ORDER['status']}, {ORDER['total']:.1f} {ORDER['currency_code']}"
    assert capsys.readouterr().out.splitlines() == [told, told]


@pytest.mark.parametrize(
    "request_of",
    [
        lambda record: {"json": record},
        lambda record: {"json": {"item": record}},
        lambda record: {"data": record},
        lambda record: {
            "content": urlencode({"item": json.dumps(record)}),
            "headers": {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"},
        },
        lambda record: {
            "content": json.dumps(record),
            "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        },
    ],
    ids=["fields", "an object", "a form of fields", "a form of an object", "JSON that is called a form"],
)
async def test_each_form_of_a_body_is_read(
    inbox: Path, capsys: pytest.CaptureFixture[str], request_of: Callable[[Any], dict[str, Any]]
) -> None:
    async with receiver() as web:
        answer = await web.post("/zakya/items", **request_of(as_sent(ITEM)))
        assert (answer.status_code, await handled(inbox)) == (200, [("items", "done")])
    assert capsys.readouterr().out == f"item {ITEM['sku']}: {ITEM['name']}, {ITEM['rate']}\n"


@pytest.mark.parametrize("secret", ["", "a long random", SECRET + "x"])
async def test_who_does_not_know_the_secret_is_not_heard(inbox: Path, secret: str) -> None:
    async def endless() -> AsyncIterator[bytes]:
        pytest.fail("the body was read")
        yield b""

    async with receiver() as web:
        headers = {"X-Webhook-Secret": secret.encode()}
        answer = await web.post("/zakya/items", content=endless(), headers=headers)
        assert (answer.status_code, await handled(inbox)) == (401, [])


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/zakya/items", b"nonsense", 400),
        ("/zakya/items", b"\xff", 400),
        ("/zakya/items", b"[]", 400),
        ("/zakya/nonsense", b"{}", 404),
    ],
)
async def test_what_nobody_can_read_is_refused(inbox: Path, path: str, body: bytes, status: int) -> None:
    async with receiver() as web:
        assert (await web.post(path, content=body)).status_code == status
        assert await handled(inbox) == []


async def test_an_event_is_answered_before_it_is_handled(inbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(record: object) -> None:
        begun.set()
        await go_on.wait()

    monkeypatch.setattr(webhook_receiver, "handle", slow)
    async with receiver() as web:
        assert (await web.post("/zakya/items", json=as_sent(ITEM))).status_code == 200
        await begun.wait()
        assert (await web.post("/zakya/items", json=as_sent(ITEM, name="Another"))).status_code == 200
        go_on.set()
        assert await handled(inbox) == [("items", "done")] * 2


async def test_what_was_not_handled_is_handled_after_a_restart(
    inbox: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def stuck(record: object) -> None:
        await asyncio.Event().wait()

    with monkeypatch.context() as patched:
        patched.setattr(webhook_receiver, "handle", stuck)
        async with receiver() as web:
            await web.post("/zakya/items", json=as_sent(ITEM))
            await web.post("/zakya/sales_orders", json=as_sent(ORDER))
    async with receiver() as web:
        assert await handled(inbox) == [("items", "done"), ("sales_orders", "done")]
        assert (await web.post("/zakya/items", json=as_sent(ITEM))).json() == {"status": "accepted"}
        assert await handled(inbox) == [("items", "done"), ("sales_orders", "done")]
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["item", "sales"]


async def test_an_event_that_fails_holds_up_no_other(
    inbox: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def picky(record: object) -> None:
        assert not isinstance(record, models.Item), "the warehouse is closed"

    monkeypatch.setattr(webhook_receiver, "handle", picky)
    with caplog.at_level(logging.ERROR):
        async with receiver() as web:
            await web.post("/zakya/items", json=as_sent(ITEM))
            await web.post("/zakya/sales_orders", json=as_sent(ORDER))
            assert await handled(inbox) == [("items", "failed"), ("sales_orders", "done")]
    assert "the warehouse is closed" in caplog.text


async def test_without_a_secret_it_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WEBHOOK_SECRET")
    with pytest.raises(SystemExit, match="WEBHOOK_SECRET"):
        async with receiver():
            pass
