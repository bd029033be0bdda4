"""What was asked: every request is recorded as it arrived, the latest ones are kept."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, overload
from urllib.parse import parse_qsl

import orjson
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_REQUESTS = 10_000
MOST_BYTES = 64 * 1024 * 1024
RECORD = "zakya.record"
"""Where the ASGI scope holds the record of its request."""


@dataclass
class RecordedRequest:
    """One request as it arrived, and what became of it.

    Attributes:
        method: The HTTP method.
        path: The path, decoded.
        raw_query: The query as it was sent.
        headers: The headers; names are lower case.
        body: The body's bytes.
        operation: `resource.verb`; empty when the URL is none of the API's.
        status: The HTTP status of the answer; 0 while there is none, or when the connection was broken.
        at: Seconds since 1970.
    """

    method: str
    path: str
    raw_query: str
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation: str = ""
    status: int = 0
    at: float = field(default_factory=time.time, compare=False)

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded."""
        return parse_qsl(self.raw_query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body read as JSON."""
        return orjson.loads(self.body)

    def as_json(self) -> dict[str, Any]:
        """The request as the control endpoint shows it, without its secrets."""
        headers = {name: value for name, value in self.headers.items() if name != "authorization"}
        return {
            "method": self.method, "path": self.path, "query": self.query, "headers": headers,
            "body": self.body.decode("utf-8", "replace"), "operation": self.operation, "status": self.status,
            "at": self.at,
        }  # fmt: skip


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

    def of(self, operation: str) -> list[RecordedRequest]:
        """The requests of one operation, the oldest first: `requests.of("items.get")`."""
        return [request for request in self if request.operation == operation]

    def clear(self, operation: str = "") -> None:
        """Forgets the requests of one operation, or all."""
        kept = [request for request in self if operation and request.operation != operation]
        self._requests = deque(kept)
        self._bytes = sum(len(request.body) for request in kept)

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
    """ASGI middleware that reads a request's body, records the request, and hands it on.

    What begins with one of `silent` is the emulator's own and is not recorded.
    """

    def __init__(self, app: ASGIApp, log: RequestLog, silent: tuple[str, ...]) -> None:
        self._app = app
        self._log = log
        self._silent = silent

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http" or scope["path"] == "/" or scope["path"].startswith(self._silent):
            await self._app(scope, receive, send)
            return
        body = await _read(receive)
        if body is None:
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        query = scope["query_string"].decode("latin-1")
        record = RecordedRequest(scope["method"], scope["path"], query, headers, body)
        self._log.append(record)
        scope[RECORD] = record
        unread = [True]

        async def replay() -> Message:
            if unread:
                unread.clear()
                return {"type": "http.request", "body": body, "more_body": False}
            return await receive()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                record.status = message["status"]
            await send(message)

        await self._app(scope, replay, noted)


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
