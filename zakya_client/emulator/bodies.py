"""Reading a request's body, as much of it as anybody can mean.

The API's own bound isn't known; its pages allow 7 MB an image. A larger request is refused with 413 as soon as it says
so, or as soon as more than that has come, and no more of it is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

from starlette.requests import ClientDisconnect
from starlette.types import Send

from zakya_client.emulator.answers import json_response

MOST_BODY = 64 * 1024 * 1024
"""Bytes of the largest request that is read."""
DRAIN_SECONDS = 2.0
"""How long a sender that doesn't stop is listened to, so that it sees the answer instead of a reset connection."""


async def read_body(announced: str, stream: AsyncIterator[bytes]) -> bytes | None:
    """Return the whole body, or None when it is larger than `MOST_BODY`; `announced` is the header of its length."""
    if announced.isdecimal() and int(announced) > MOST_BODY:
        return None
    parts, size = [], 0
    async for part in stream:
        parts.append(part)
        size += len(part)
        if size > MOST_BODY:
            return None
    return b"".join(parts)


async def refuse_body(stream: AsyncIterator[bytes], send: Send) -> None:
    """Answer 413, throw away what still comes for a moment, and end the answer; the connection closes then."""
    text = f"The request's body is larger than {MOST_BODY // 1024 // 1024} MiB."
    answer = json_response({"code": 4, "message": text}, 413, {"connection": "close"})
    await send({"type": "http.response.start", "status": 413, "headers": answer.raw_headers})
    await send({"type": "http.response.body", "body": answer.body, "more_body": True})
    with suppress(TimeoutError, ClientDisconnect):
        async with asyncio.timeout(DRAIN_SECONDS):
            async for _ in stream:
                pass
    await send({"type": "http.response.body"})
