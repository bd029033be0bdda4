"""An endpoint that takes in webhooks, for Starlette and FastAPI. Needs the extra ``webhooks``."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from zakya_client.errors import ZakyaError
from zakya_client.webhooks.events import Event, check_secret, check_sender, receive

try:
    from starlette.requests import Request
    from starlette.responses import JSONResponse, Response
    from starlette.types import Receive, Scope, Send
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        f"The receiver needs {error.name}: pip install 'zakya-client[webhooks]'", name=error.name
    ) from error

LARGEST = 8 << 20
"""Bytes that the body of a webhook may have."""

REMEMBERED = 10_000
"""Events by which replays are recognized."""

log = logging.getLogger(__name__)


class Receiver:
    """Takes in webhooks: checks each, hands it to your function, and answers.

    Make it the endpoint of a route whose path names the resource:

        Route("/zakya/{resource}", Receiver(handle, secret="…"), methods=["POST"])

    It answers 200 when your function has returned, 202 when it still runs after `answer_within` seconds, and 500 when
    it failed, so that the webhook is sent again. A replay of an event that was handled, or is being handled, is not
    handed over again. 401, 404, 400 and 413 are for what isn't from the shop, isn't about a resource, can't be read,
    and is too large.

    Args:
        handle: What to do with an event, as a coroutine function; a plain function holds up the event loop while it
            runs. If the event must survive a crash, put it into a database or a queue.
        secret: What the webhook's header field ``X-Webhook-Secret`` holds, or its signature is made with: ASCII.
        answer_within: Seconds that the shop waits for an answer at most.

    Raises:
        ConfigurationError: The secret is empty or isn't ASCII.
    """

    def __init__(
        self, handle: Callable[[Event], Awaitable[None] | None], *, secret: str, answer_within: float = 5.0
    ) -> None:
        check_secret(secret)
        self._handle = handle
        self._secret = secret
        self._answer_within = answer_within
        self._running: dict[str | None, asyncio.Task[bool]] = {}
        self._handled: dict[str, None] = {}  # keys, the oldest first

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        response = await self._answer(Request(scope, receive))
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        try:
            check_sender(request.headers, self._secret)  # before a byte of the body is read
            if (body := await _body(request)) is None:
                return JSONResponse({"error": f"a webhook has at most {LARGEST} bytes"}, 413)
            resource = request.path_params["resource"]
            event = receive(resource, body, request.headers, secret=self._secret, query=request.url.query)
        except ZakyaError as error:
            return JSONResponse({"error": error.message}, error.status or 400)
        if event.key in self._handled:
            return JSONResponse({"status": "known"})
        task = self._running.get(event.key) or self._begin(event)
        await asyncio.wait([task], timeout=self._answer_within)
        if not task.done():
            return JSONResponse({"status": "accepted"}, 202)
        if task.cancelled() or not task.result():
            return JSONResponse({"error": "the event wasn't handled"}, 500)
        return JSONResponse({"status": "accepted"})

    def _begin(self, event: Event) -> asyncio.Task[bool]:
        task = asyncio.create_task(self._work(event))
        key = event.key or task.get_name()  # the event loop itself keeps no hold of a task
        self._running[key] = task
        task.add_done_callback(lambda _: self._running.pop(key))
        return task

    async def _work(self, event: Event) -> bool:
        try:
            if isinstance(done := self._handle(event), Awaitable):
                await done
        except Exception:
            log.exception("%s %s: the webhook wasn't handled", event.resource, event.id)
            return False
        if event.key:
            self._handled[event.key] = None
            if len(self._handled) > REMEMBERED:
                del self._handled[next(iter(self._handled))]
        return True


async def _body(request: Request) -> bytes | None:
    """Read the body; None if it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)
