"""The way of a call: wait for a place, take a token, send, read what came back, decide whether to send again."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, evolve, frozen

from zakya_client.auth.tokens import TokenSource
from zakya_client.config import DataCenter
from zakya_client.download import Download
from zakya_client.errors import (
    ConfigurationError,
    DecodingError,
    PermissionDeniedError,
    ZakyaError,
)
from zakya_client.pagination import Page, Paginator
from zakya_client.runtime import body as bodies
from zakya_client.runtime import query as queries
from zakya_client.runtime.answer import UNAUTHORIZED, error_from, read_json, unwrap_one, unwrap_rows
from zakya_client.runtime.gate import Gate
from zakya_client.runtime.http import Request, Response, Transport
from zakya_client.runtime.message import Message
from zakya_client.runtime.retry import RetryPolicy, decide
from zakya_client.runtime.wire import Answer
from zakya_client.upload import FileRule, multipart, read_parts

if TYPE_CHECKING:
    from zakya_client._generated.models import PageContext

M = TypeVar("M", bound=Answer)

logger = logging.getLogger("zakya_client")

INVENTORY = "/inventory/v1"


@frozen
class Operation:
    """What the description says of one operation.

    Attributes:
        name: ``"items.get"``.
        method: HTTP method.
        path: Path below `root`, with parameters in braces.
        scope: OAuth scope that it needs.
        keys: Keys that its answer can be under, the one seen live first.
        root: Path that all operations of the service live under.
        organization: Whether it takes ``organization_id``.
    """

    name: str
    method: str
    path: str
    scope: str = ""
    keys: Sequence[str] = ()
    root: str = INVENTORY
    organization: bool = True


@frozen
class Call:
    """A request that is still without a token: what is sent, and what errors say of it."""

    operation: Operation
    url: str
    path: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: float


@frozen
class Answered:
    """A successful answer, with its JSON object where it is one."""

    response: Response
    body: dict[str, Any] | None = None


@define
class Core:
    """Sends calls for one organization.

    Attributes:
        transport: Sends requests.
        tokens: Gives access tokens.
        gate: Holds calls back as the organization's limits say.
        center: Hosts.
        organization_id: The organization, ``""`` if none is chosen.
        timeout: Seconds that an attempt may take.
        retries: When to send again.
        sleep: Waits that many seconds.
        random: Gives numbers from 0 up to 1.
        user_agent: How the client introduces itself.
        page_context: Model of what a list says about a page.
    """

    transport: Transport
    tokens: TokenSource
    gate: Gate
    center: DataCenter
    organization_id: str
    timeout: float
    retries: RetryPolicy
    sleep: Callable[[float], Awaitable[None]]
    random: Callable[[], float]
    user_agent: str
    page_context: type[PageContext]

    async def one(
        self,
        operation: Operation,
        model: type[M],
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        timeout: float | None = None,
    ) -> M:
        """Make a call that answers one record."""
        call = self._call(operation, path, query, body, timeout)
        return model.from_dict(_told(call, unwrap_one, await self._json(call)))

    async def message(
        self,
        operation: Operation,
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: tuple[FileRule, Any] | None = None,
        timeout: float | None = None,
    ) -> Message:
        """Make a call that answers a message."""
        call = self._call(operation, path, query, body, timeout)
        if files is not None:
            call = await _with_files(call, *files)
        return Message.from_dict(await self._json(call))

    def rows(
        self,
        operation: Operation,
        model: type[M],
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Paginator[M]:
        """Prepare a list; its pages are fetched as it is read."""
        parameters = dict(query or {})
        first = parameters.pop("page", None)
        self._call(operation, path, {**parameters, "page": first}, None, timeout)  # wrong input raises here

        async def fetch(number: int | None) -> Page[M]:
            call = self._call(operation, path, {**parameters, "page": number}, None, timeout)
            content = await self._json(call)
            rows = [_row(call, model, row) for row in _told(call, unwrap_rows, content)]
            context = content.get("page_context")
            page_context = self.page_context.from_dict(context if isinstance(context, dict) else {})
            return Page(rows, number or 1, page_context, content)

        return Paginator(fetch, first)

    def download(
        self,
        operation: Operation,
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Download:
        """Prepare a download; it starts when it is read."""
        call = self._call(operation, path, query, None, timeout)

        async def fetch() -> bytes:
            return (await self._send(call)).response.content

        async def stream() -> AsyncGenerator[bytes, None]:
            response = (await self._send(call, stream=True)).response
            if response.chunks is None:  # the whole answer had to be read to tell it from a refusal
                yield response.content
                return
            async with aclosing(response.chunks) as chunks:
                async for chunk in chunks:
                    yield chunk

        return Download(fetch, stream)

    def _call(
        self,
        operation: Operation,
        path: Sequence[str | int],
        query: Mapping[str, Any] | None,
        body: Any,
        timeout: float | None,
    ) -> Call:
        """Check and encode everything that needs no network."""
        parameters = dict(query or {})
        if operation.organization:
            if not self.organization_id:
                raise ConfigurationError(f"{operation.name} needs an organization_id; the client has none")
            parameters["organization_id"] = self.organization_id
        root = operation.root if operation.root == INVENTORY else self.center.organizations_root
        where = root + queries.fill(operation.path, path)
        encoded = queries.encode(parameters)
        url = f"{self.center.api_url}{where}?{encoded}" if encoded else f"{self.center.api_url}{where}"
        headers = {"accept": "application/json", "user-agent": self.user_agent}
        content = None
        if body is not None:
            headers["content-type"] = "application/json"
            content = bodies.encode(body)
        return Call(operation, url, where, headers, content, self.timeout if timeout is None else timeout)

    async def _json(self, call: Call) -> dict[str, Any]:
        answered = await self._send(call)
        if answered.body is None:
            raise _describe(
                DecodingError("the answer is a file, not a record", status=answered.response.status), call, 1
            )
        return answered.body

    async def _send(self, call: Call, *, stream: bool = False) -> Answered:
        """Send a call until it succeeds, or until its error is to be raised."""
        attempt = 0
        refreshed = False
        while True:
            attempt += 1
            token = await self.tokens.current()
            outcome = await self._attempt(call, token, stream=stream)
            if isinstance(outcome, Answered):
                return outcome
            error = _describe(outcome, call, attempt)
            if error.status == UNAUTHORIZED:
                if refreshed:
                    raise _permission(error, call) from None
                self.tokens.reject(token)
                refreshed = True
                continue
            wait = decide(error, call.operation.method, attempt, self.retries, self.random)
            if wait is None:
                raise error
            logger.info("%s failed (%s), again in %.1f s", call.operation.name, type(error).__name__, wait)
            await self.sleep(wait)

    async def _attempt(self, call: Call, token: str, *, stream: bool) -> Answered | ZakyaError:
        headers = {**call.headers, "authorization": f"Zoho-oauthtoken {token}"}
        request = Request(call.operation.method, call.url, headers, call.content, call.timeout)
        async with self.gate.enter():
            try:
                response = await self.transport.send(request, stream=stream)
                return await _judged(response)
            except ZakyaError as error:
                return error


async def _judged(response: Response) -> Answered | ZakyaError:
    """Tell an answer from a refusal. A file has nothing to be judged by but the status."""
    kind = response.headers.get("content-type", "")
    if response.status < 400 and kind and not kind.startswith(("application/json", "text/")):
        return Answered(response)
    if response.chunks is not None:
        content = b"".join([chunk async for chunk in response.chunks])
        response = evolve(response, content=content, chunks=None)
    try:
        body = read_json(response)
    except DecodingError as error:
        if response.status < 400:
            error.may_have_been_processed = True
            return error
        body = None
    return error_from(response.status, response.headers, body) or Answered(response, body)


def _describe(error: ZakyaError, call: Call, attempt: int) -> ZakyaError:
    error.operation = call.operation.name
    error.method = call.operation.method
    error.path = call.path
    error.attempts = attempt
    if call.operation.method == "GET":
        error.may_have_been_processed = False  # reading changes nothing
    return error


def _permission(error: ZakyaError, call: Call) -> PermissionDeniedError:
    denied = PermissionDeniedError(
        f"{error.message}; a new token didn't help: does the refresh token cover the scope {call.operation.scope}?"
    )
    denied.__dict__.update({**error.__dict__, "message": denied.message})
    return denied


def _told(call: Call, unwrap: Callable[[Mapping[str, Any], Sequence[str]], Any], content: Mapping[str, Any]) -> Any:
    try:
        return unwrap(content, call.operation.keys)
    except DecodingError as error:
        error.status = 200
        error.may_have_been_processed = True
        raise _describe(error, call, 1) from None


def _row(call: Call, model: type[M], row: Any) -> M:
    if isinstance(row, dict):
        return model.from_dict(row)
    raise _describe(DecodingError(f"a row of {call.operation.keys[0]!r} is no object"), call, 1)


async def _with_files(call: Call, rule: FileRule, content: Any) -> Call:
    parts = await read_parts(rule, content)
    kind, encoded = multipart(parts)
    return evolve(call, headers={**call.headers, "content-type": kind}, content=encoded)
