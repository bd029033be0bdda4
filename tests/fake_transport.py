"""A transport that answers what it is told."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

import orjson

from zakya_client.runtime.http import Request, Response


class FakeTransport:
    """A server that returns prepared answers and keeps what was sent."""

    def __init__(self) -> None:
        self.sent: list[Request] = []
        self.answers: list[Response] = []
        self.closed = False

    def answer(self, content: Any, status: int = 200, kind: str = "application/json;charset=UTF-8") -> None:
        """Prepare the next answer, a JSON value or bytes."""
        raw = content if isinstance(content, bytes) else orjson.dumps(content)
        self.answers.append(Response(status, {"content-type": kind}, raw))

    async def send(self, request: Request, *, stream: bool = False) -> Response:
        self.sent.append(request)
        answer = self.answers.pop(0)
        if not stream:
            return answer
        return Response(answer.status, answer.headers, b"", _halves(answer.content))

    async def close(self) -> None:
        self.closed = True

    @property
    def last(self) -> Request:
        return self.sent[-1]

    @property
    def json(self) -> Any:
        """The JSON that was sent last."""
        assert self.last.content is not None
        assert self.last.headers["content-type"] == "application/json"
        return orjson.loads(self.last.content)


async def _halves(content: bytes) -> AsyncGenerator[bytes, None]:
    middle = len(content) // 2
    yield content[:middle]
    yield content[middle:]
