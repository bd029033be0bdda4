"""A receiver of webhooks: each event is checked, kept on disk, answered at once, and worked on afterwards.

    pip install 'zakya-client[webhooks]' uvicorn
    WEBHOOK_SECRET='a long random text' uvicorn --app-dir examples webhook_receiver:app

Make a webhook in the settings of the shop, with the whole payload as its body, and call it by a workflow rule:

    URL     https://your.host/zakya/sales_orders      or items, packages, contacts, …; HTTPS, as it carries the secret
    header  X-Webhook-Secret: a long random text

`zakya_client.webhooks.receiver` checks and reads events. What is kept here survives a crash; an event that was being
worked on then is worked on again.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress

from starlette.applications import Starlette
from starlette.routing import Route

from zakya_client import models, webhooks
from zakya_client.webhooks.receiver import Receiver

log = logging.getLogger("webhook_receiver")


async def handle(record: object) -> None:
    """Do what an event is for: put your own work here."""
    match record:
        case models.SalesOrder():
            print(f"sales order {record.salesorder_number}: {record.status}, {record.total} {record.currency_code}")
        case models.Item():
            print(f"item {record.sku}: {record.name}, {record.rate}")
        case _:
            print(f"{type(record).__name__} changed")


class Inbox:
    """Events on disk, each of them once, in the order in which they came."""

    def __init__(self, path: str) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)  # each statement is on the disk when it returns
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, key TEXT UNIQUE, resource TEXT, body TEXT,"
            " state TEXT DEFAULT 'new')"
        )
        self.arrived = asyncio.Event()

    async def add(self, event: webhooks.Event) -> None:
        """Keep an event, if it is a new one; a millisecond, which needs no thread."""
        sql = "INSERT INTO events (key, resource, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        self._db.execute(sql, (event.key, event.resource, json.dumps(event.record.to_dict())))
        self.arrived.set()

    def waiting(self) -> list[tuple[int, str, str]]:
        """Return what is to be worked on: ids, resources and bodies."""
        return self._db.execute("SELECT id, resource, body FROM events WHERE state = 'new' ORDER BY id").fetchall()

    def settle(self, event_id: int, state: str) -> None:
        """Note what became of an event."""
        self._db.execute("UPDATE events SET state = ? WHERE id = ?", (state, event_id))

    def close(self) -> None:
        """Close the file."""
        self._db.close()


async def work(inbox: Inbox) -> None:
    """Handle events one after the other, for ever."""
    while True:
        inbox.arrived.clear()
        for event_id, resource, body in inbox.waiting():
            try:
                await handle(webhooks.read(resource, body))
            except Exception:
                log.exception("event %s of %s failed; it stays in the file", event_id, resource)
                inbox.settle(event_id, "failed")
            else:
                inbox.settle(event_id, "done")
        await inbox.arrived.wait()


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """Open the inbox, and work on it for as long as the service runs."""
    secret = os.environ.get("WEBHOOK_SECRET", "")
    if not secret:
        raise SystemExit("set WEBHOOK_SECRET")  # an empty secret would let everybody in
    with closing(Inbox(os.environ.get("WEBHOOK_INBOX", "webhooks.sqlite"))) as inbox:
        app.router.routes[:] = [Route("/zakya/{resource}", Receiver(inbox.add, secret=secret), methods=["POST"])]
        worker = asyncio.create_task(work(inbox))
        try:
            yield
        finally:
            worker.cancel()
            with suppress(asyncio.CancelledError):
                await worker


app = Starlette(lifespan=lifespan)
