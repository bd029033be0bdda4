"""A receiver of webhooks: each event is checked, kept on disk, answered at once, and worked on afterwards.

    pip install 'zakya-client' starlette uvicorn
    WEBHOOK_SECRET='a long random text' uvicorn --app-dir examples webhook_receiver:app

Make a webhook in the settings of the shop, with the whole payload as its body, and call it by a workflow rule:

    URL     https://your.host/zakya/sales_orders      or items, packages, contacts, …; HTTPS, as it carries the secret
    header  X-Webhook-Secret: a long random text

That header is ours: the API's documentation knows no webhooks, and so no signature to check. If yours are signed, check
the signature in its place, in `is_genuine`.

An event has no id, so two with the same bytes are the same: a record's `last_modified_time` tells changes apart. What
is kept survives a crash; an event that was being worked on then is worked on again.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import os
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from zakya_client import models, webhooks
from zakya_client.errors import DecodingError, ValidationError

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
            "CREATE TABLE IF NOT EXISTS events (id INTEGER PRIMARY KEY, digest TEXT UNIQUE, resource TEXT, body TEXT,"
            " state TEXT DEFAULT 'new')"
        )

    def add(self, resource: str, body: str) -> bool:
        """Keep an event; tell whether it is a new one."""
        digest = hashlib.sha256(f"{resource}\n{body}".encode()).hexdigest()
        sql = "INSERT INTO events (digest, resource, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
        return self._db.execute(sql, (digest, resource, body)).rowcount == 1

    def waiting(self) -> list[tuple[int, str, str]]:
        """Return what is to be worked on: ids, resources and bodies."""
        return self._db.execute("SELECT id, resource, body FROM events WHERE state = 'new' ORDER BY id").fetchall()

    def settle(self, event_id: int, state: str) -> None:
        """Note what became of an event."""
        self._db.execute("UPDATE events SET state = ? WHERE id = ?", (state, event_id))

    def close(self) -> None:
        """Close the file."""
        self._db.close()


async def work(inbox: Inbox, arrived: asyncio.Event) -> None:
    """Handle events one after the other, for ever."""
    while True:
        arrived.clear()
        for event_id, resource, body in inbox.waiting():
            try:
                await handle(webhooks.read(resource, body))
            except Exception:
                log.exception("event %s of %s failed; it stays in the file", event_id, resource)
                inbox.settle(event_id, "failed")
            else:
                inbox.settle(event_id, "done")
        await arrived.wait()


def is_genuine(request: Request) -> bool:
    """Return whether who calls knows the secret; how long that takes tells nothing about it."""
    given = request.headers.get("x-webhook-secret", "").encode("latin-1")  # the bytes as they came
    return hmac.compare_digest(given, request.app.state.secret.encode())


async def receive(request: Request) -> Response:
    """Take in an event: POST /zakya/{resource}."""
    if not is_genuine(request):  # before a byte of the body is read
        return JSONResponse({"error": "wrong secret"}, 401)
    resource = request.path_params["resource"]
    try:
        body = (await request.body()).decode()
        webhooks.read(resource, body)  # what nobody can read is refused, not kept
    except (DecodingError, UnicodeDecodeError) as error:
        return JSONResponse({"error": str(error)}, 400)
    except ValidationError as error:
        return JSONResponse({"error": error.message}, 404)
    is_new = request.app.state.inbox.add(resource, body)  # a millisecond: it needs no thread
    request.app.state.arrived.set()
    return JSONResponse({"status": "accepted" if is_new else "known"})


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """Open the inbox, and work on it for as long as the service runs."""
    app.state.secret = os.environ.get("WEBHOOK_SECRET", "")
    if not app.state.secret:
        raise SystemExit("set WEBHOOK_SECRET")  # an empty secret would let everybody in
    app.state.arrived = asyncio.Event()
    with closing(Inbox(os.environ.get("WEBHOOK_INBOX", "webhooks.sqlite"))) as app.state.inbox:
        worker = asyncio.create_task(work(app.state.inbox, app.state.arrived))
        try:
            yield
        finally:
            worker.cancel()
            with suppress(asyncio.CancelledError):
                await worker


app = Starlette(routes=[Route("/zakya/{resource}", receive, methods=["POST"])], lifespan=lifespan)
