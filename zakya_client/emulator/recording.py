"""What was asked: every request is recorded as it arrived, the latest ones are kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload
from urllib.parse import parse_qsl

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_REQUESTS = 10_000
MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class RecordedRequest:
    """One request as it arrived; header names are lower case."""

    method: str
    path: str
    raw_query: str
    headers: dict[str, str]
    body: bytes

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded."""
        return parse_qsl(self.raw_query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body read as JSON."""
        return orjson.loads(self.body)


class RequestLog(Sequence[RecordedRequest]):
    """The latest requests, the oldest first: at most 10,000, and at most 64 MB of bodies."""

    def __init__(self) -> None:
        self._requests: deque[RecordedRequest] = deque()
        self._bytes = 0

    def append(self, request: RecordedRequest) -> None:
        """Records a request, forgetting old ones when there are too many."""
        self._requests.append(request)
        self._bytes += len(request.body)
        while len(self._requests) > MOST_REQUESTS or (self._bytes > MOST_BYTES and len(self._requests) > 1):
            self._bytes -= len(self._requests.popleft().body)

    def clear(self) -> None:
        """Forgets everything."""
        self._requests.clear()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._requests)

    def __iter__(self) -> Iterator[RecordedRequest]:
        # A copy, because the server's thread may append meanwhile.
        return iter(list(self._requests))

    @overload
    def __getitem__(self, index: int) -> RecordedRequest: ...
    @overload
    def __getitem__(self, index: slice) -> list[RecordedRequest]: ...
    def __getitem__(self, index: int | slice) -> RecordedRequest | list[RecordedRequest]:
        return list(self._requests)[index]


class Recorder:
    """ASGI middleware that reads a request's body, records the request, and hands it on."""

    def __init__(self, app: ASGIApp, log: RequestLog) -> None:
        self._app = app
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        body = await _read(receive)
        if body is None:
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        query = scope["query_string"].decode("latin-1")
        self._log.append(RecordedRequest(scope["method"], scope["path"], query, headers, body))
        unread = [True]

        async def replay() -> Message:
            if unread:
                unread.clear()
                return {"type": "http.request", "body": body, "more_body": False}
            return await receive()

        await self._app(scope, replay, send)


async def _read(receive: Receive) -> bytes | None:
    """The whole body, or nothing when the caller hung up before it was complete."""
    parts = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)
