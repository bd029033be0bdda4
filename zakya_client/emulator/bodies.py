"""Reading a request's body, as much of it as anybody can mean.

The API's own bound isn't known; its pages allow 7 MB an image. A larger request is refused with 413 as soon as it says
so, or as soon as more than that has come, and no more of it is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress

import orjson
from starlette.types import Message, Receive, Send

MOST_BODY = 64 * 1024 * 1024
"""Bytes of the largest request that is read."""
DRAIN_SECONDS = 2.0
"""How long a sender that doesn't stop is listened to, so that it sees the answer instead of a reset connection."""


class TooLargeError(Exception):
    """A request is larger than what is read."""


async def read_body(headers: Mapping[str, str], receive: Receive) -> bytes | None:
    """Return the whole body, or None when the caller hung up before it was complete.

    Raises:
        TooLargeError: The body is larger than `MOST_BODY`.
    """
    announced = headers.get("content-length", "")
    if announced.isdecimal() and int(announced) > MOST_BODY:
        raise TooLargeError
    parts, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MOST_BODY:
            raise TooLargeError
        if not message.get("more_body", False):
            return b"".join(parts)


async def too_large(send: Send) -> None:
    """Answer 413, but for the end of the answer."""
    text = f"The request's body is larger than {MOST_BODY // 1024 // 1024} MiB."
    body = orjson.dumps({"code": 4, "message": text})
    headers = [
        (b"content-type", b"application/json;charset=UTF-8"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def drain(receive: Receive, send: Send) -> None:
    """Throw away what still comes for a moment, and end the answer; the connection closes then."""

    async def throw_away() -> None:
        message: Message = {"type": "http.request", "more_body": True}
        while message["type"] == "http.request" and message.get("more_body", False):
            message = await receive()

    with suppress(TimeoutError):
        await asyncio.wait_for(throw_away(), DRAIN_SECONDS)
    await send({"type": "http.response.body", "body": b"", "more_body": False})
