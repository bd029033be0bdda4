"""What was asked: every request is recorded as it arrived, the latest ones are kept.

Programs see requests as they came; what is shown (the control endpoint, the page, a `repr`) has no secrets in it.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Any, overload
from urllib.parse import parse_qsl, urlencode

import orjson
from attrs import define, field
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from zakya_client.emulator.bodies import read_body, refuse_body

MOST_REQUESTS = 10_000
MOST_BYTES = 64 * 1024 * 1024
RECORD = "zakya.record"
"""Where the ASGI scope holds the record of its request."""

SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie"})
SECRET_PARAMETERS = frozenset({"access_token", "authtoken", "client_secret", "code", "refresh_token", "token"})
HIDDEN = "***"
ACCOUNTS = "/oauth/"
"""Where the accounts server's URLs begin: only there bodies hold secrets."""


def shown_query(raw_query: str) -> str:
    """Return a query or a form without the values of its secrets; as it was sent if it has none."""
    pairs = parse_qsl(raw_query, keep_blank_values=True)
    if not any(_is_secret(name) for name, _ in pairs):
        return raw_query
    return urlencode([(name, HIDDEN if _is_secret(name) else value) for name, value in pairs], safe="*")


def _is_secret(name: str) -> bool:
    return name.lower() in SECRET_PARAMETERS


@define
class RecordedRequest:
    """One request as it arrived, and what became of it.

    Attributes:
        method: The HTTP method.
        path: The path, decoded.
        raw_query: The query as it was sent.
        headers: The headers; names are lower case.
        body: The body's bytes.
        operation: `resource.verb`; empty when the URL isn't one of the API's.
        status: The HTTP status of the answer; 0 while there is none, or when the connection was broken.
        at: Seconds since 1970.
    """

    method: str
    path: str
    raw_query: str = field(repr=shown_query)
    headers: dict[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    operation: str = ""
    status: int = 0
    at: float = field(factory=time.time, eq=False)

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query's pairs, decoded."""
        return parse_qsl(self.raw_query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body read as JSON."""
        return orjson.loads(self.body)

    def as_json(self) -> dict[str, Any]:
        """Return the request as the control endpoint shows it, without its secrets."""
        return {
            "method": self.method, "path": self.path,
            "query": parse_qsl(shown_query(self.raw_query), keep_blank_values=True),
            "headers": {name: value for name, value in self.headers.items() if name not in SECRET_HEADERS},
            "body": self._shown_body(), "operation": self.operation, "status": self.status, "at": self.at,
        }  # fmt: skip

    def _shown_body(self) -> str:
        text = self.body.decode("utf-8", "replace")
        if not self.path.startswith(ACCOUNTS) or not text:
            return text
        is_form = self.headers.get("content-type", "").startswith("application/x-www-form-urlencoded")
        # Nobody sends the accounts server anything but a form; whatever else came may hold a secret anywhere.
        return shown_query(text) if is_form else HIDDEN


class RequestLog(Sequence[RecordedRequest]):
    """The latest requests, the oldest first: at most 10,000, and at most 64 MB of bodies."""

    def __init__(self) -> None:
        self._requests: deque[RecordedRequest] = deque()
        self._bytes = 0

    def append(self, request: RecordedRequest) -> None:
        """Record a request, forgetting old ones when there are too many."""
        self._requests.append(request)
        self._bytes += len(request.body)
        while len(self._requests) > MOST_REQUESTS or (self._bytes > MOST_BYTES and len(self._requests) > 1):
            self._bytes -= len(self._requests.popleft().body)

    def of(self, operation: str) -> list[RecordedRequest]:
        """Return the requests of one operation, the oldest first: `requests.of("items.get")`."""
        return [request for request in self if request.operation == operation]

    def clear(self, operation: str = "") -> None:
        """Forget the requests of one operation, or all."""
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

    Args:
        app: What answers.
        log: Where requests are recorded.
        silent: Beginnings of paths that are the emulator's own and not recorded.
    """

    def __init__(self, app: ASGIApp, log: RequestLog, silent: tuple[str, ...]) -> None:
        self._app = app
        self._log = log
        self._silent = silent

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        query = scope["query_string"].decode("latin-1")
        record = RecordedRequest(request.method, scope["path"], query, dict(request.headers.items()), b"")
        stream = request.stream()
        try:
            body = await read_body(record.headers.get("content-length", ""), stream)
        except ClientDisconnect:
            return
        record.body = body or b""
        if record.path != "/" and not record.path.startswith(self._silent):
            self._log.append(record)
        if body is None:
            record.status = 413
            await refuse_body(stream, send)
            return
        unread: list[Message] = [{"type": "http.request", "body": body}]

        async def replay() -> Message:
            return unread.pop() if unread else await receive()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                record.status = message["status"]
            await send(message)

        await self._app({**scope, RECORD: record}, replay, noted)


def name_operation(request: Request, name: str) -> None:
    """Note which operation a request is, if it is recorded."""
    if record := request.scope.get(RECORD):
        record.operation = name
