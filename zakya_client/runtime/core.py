"""The way of a call: take a token, wait for a place, send, read what came back, decide whether to send again."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from functools import partial
from random import random as some_part
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from attrs import evolve, field, frozen

from zakya_client.auth.sources import TokenEndedError, TokenSource
from zakya_client.config import DataCenter
from zakya_client.download import Download
from zakya_client.errors import (
    ConfigurationError,
    CredentialsError,
    DecodingError,
    PermissionDeniedError,
    TransportError,
    ValidationError,
    ZakyaError,
    hide,
)
from zakya_client.limits.model import SharedWindow
from zakya_client.limits.queue import Gate
from zakya_client.pagination import Page, Paginator
from zakya_client.runtime import filters
from zakya_client.runtime import query as queries
from zakya_client.runtime.decode import Finding, ResponseModel
from zakya_client.runtime.encode import to_json
from zakya_client.runtime.envelope import read_answer, refuses_token, unwrap_one, unwrap_rows
from zakya_client.runtime.exact import read_exactly
from zakya_client.runtime.findings import read_with
from zakya_client.runtime.hooks import Attempt, Hook
from zakya_client.runtime.http import MAX_ANSWER, Chunks, Request, Response
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import RawResponse
from zakya_client.runtime.retry import RetryPolicy, decide
from zakya_client.runtime.transport import OneLoop, Transport, read_whole
from zakya_client.upload import FilePart, FileRule, multipart, read_parts
from zakya_client.version import __version__

if TYPE_CHECKING:
    from zakya_client._generated.models import PageContext

M = TypeVar("M", bound=ResponseModel)
T = TypeVar("T")

INVENTORY = "/inventory/v1"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
SLOWEST = 1024
"""Bytes a second that a download brings at least, taken over its timeout: else it would hold its place for ever."""

PAGING_ALONE = 2
"""Value of a list's `response_option` that asks for its `page_context` without any rows."""

USER_AGENT = f"zakya-client/{__version__}"

logger = logging.getLogger("zakya_client")


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
        ignored: Filters that the API ignores.
        inexact: Filters that rows can pass with another value under the filter's name.
        days: Parameters of the query that are dates.
        moments: Parameters of the query that are dates and times.
        known: Values of parameters that are known; the API may know others.
    """

    name: str
    method: str
    path: str
    scope: str = ""
    keys: Sequence[str] = ()
    root: str = INVENTORY
    organization: bool = True
    ignored: Sequence[str] = ()
    inexact: Sequence[str] = ()
    days: Sequence[str] = ()
    moments: Sequence[str] = ()
    known: Mapping[str, Sequence[str | int]] = field(factory=dict)


class Options(NamedTuple):
    """What a caller may add to any call.

    Attributes:
        timeout: Seconds that an attempt may take; None for the client's.
        extra_query: Parameters that the description doesn't know.
        extra_headers: Header fields beside the client's own.
    """

    timeout: float | None = None
    extra_query: Mapping[str, Any] | None = None
    extra_headers: Mapping[str, str] | None = None


DEFAULTS = Options()


class Call(NamedTuple):
    """A request that is still without a token: what is sent, and what errors say of it."""

    operation: Operation
    url: str
    path: str
    headers: Mapping[str, str]
    content: bytes | None
    timeout: float
    file: bool = False

    def gets_file(self, kind: str) -> bool:
        """Return whether an answer of this media type, which isn't JSON, holds a file.

        Text does where a file is asked for, but a page of HTML that nobody asked for comes from a gateway.
        """
        if not kind.startswith("text/"):
            return bool(kind)
        page = kind.startswith("text/html") and not any(f"accept={form}" in self.url for form in ("html", "jhtml"))
        return self.file and not page


class Answered(NamedTuple):
    """A successful answer, with its JSON object where it is one."""

    response: Response
    attempts: int
    body: dict[str, Any] | None = None


@frozen
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
        hooks: What sees every attempt.
        page_context: Model of what a list says about a page.
        report: Called with what an answer holds and could not be read as described.
        max_answer: Bytes that an answer may have, unless it is streamed.
        shared: What other machines share of the organization's limits.
        raw: Whether calls give a `RawResponse` instead of what was read.
        exact: Whether numbers are read as `Decimal`.
        home: Holds calls to one event loop.
        clock: Gives seconds that only grow.
        sleep: Waits that many seconds.
        random: Gives numbers from 0 up to 1.
        warned: Filters that were warned of, because the API ignores them.
    """

    transport: Transport
    tokens: TokenSource
    gate: Gate
    center: DataCenter
    organization_id: str
    timeout: float
    retries: RetryPolicy
    hooks: Sequence[Hook]
    page_context: type[PageContext]
    report: Callable[[Finding], None]
    max_answer: int = MAX_ANSWER
    shared: SharedWindow | None = None
    raw: bool = False
    exact: bool = False
    home: OneLoop = field(factory=OneLoop)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    random: Callable[[], float] = some_part
    warned: set[str] = field(factory=set)

    # --- kinds of calls; what they give is typed for a core that isn't raw ----------------------

    def one(
        self,
        operation: Operation,
        model: type[M],
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        options: Options = DEFAULTS,
    ) -> Coroutine[Any, Any, M]:
        """Make a call that answers one record."""
        call = self.prepared(operation, path, query, body, options)

        def read(content: dict[str, Any]) -> M:
            return model.from_dict(unwrap_one(content, operation.keys))

        return self.read(call, read)

    async def message(
        self,
        operation: Operation,
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        files: tuple[FileRule, Any] | None = None,
        options: Options = DEFAULTS,
    ) -> Message:
        """Make a call that answers a message."""
        call = self.prepared(operation, path, query, body, options)
        if files is not None:
            call = await _with_files(call, *files)
        return await self.read(call, Message.from_dict)

    def rows(
        self,
        operation: Operation,
        model: type[M],
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        options: Options = DEFAULTS,
    ) -> Paginator[M]:
        """Prepare a list; its pages are fetched as it is read."""

        def read(content: dict[str, Any]) -> list[M]:
            rows = unwrap_rows(content, operation.keys)
            filters.check_rows(rows, model.__name__, wanted)
            return [model.from_dict(row) for row in rows]

        paginator = self.pages(operation, read, path, query, options)
        asked = {**(query or {}), **(options.extra_query or {})}
        wanted = filters.exact(asked, operation.inexact)
        filters.warn_of_ignored(operation.name, operation.ignored, asked, self.warned)
        return paginator

    def pages(
        self,
        operation: Operation,
        read_rows: Callable[[dict[str, Any]], list[T]],
        path: Sequence[str | int],
        query: Mapping[str, Any] | None,
        options: Options,
    ) -> Paginator[T]:
        """Prepare a list whose rows a function reads from each answer."""
        asked = dict(query or {})
        first = asked.pop("page", None)
        pages = _Pages(self, operation, path, asked, options, read_rows)
        pages.ready[first] = pages.prepared(first)  # wrong input raises here
        return Paginator(pages.fetch, first, operation=operation.name)

    def download(
        self,
        operation: Operation,
        *,
        path: Sequence[str | int] = (),
        query: Mapping[str, Any] | None = None,
        options: Options = DEFAULTS,
    ) -> Download:
        """Prepare a download; it starts when it is read."""
        call = self.prepared(operation, path, query, None, options)._replace(file=True)

        async def fetch() -> bytes:
            answered = await self._send(call)
            content = answered.response.content
            return self._given(answered, content) if self.raw else content

        async def stream() -> AsyncGenerator[bytes, None]:
            attempts = 1
            try:
                async with AsyncExitStack() as held:
                    answered = await self._send(call, held)
                    attempts = answered.attempts
                    if answered.response.chunks is None:  # the whole answer was read, to tell it from a refusal
                        yield answered.response.content
                        return
                    patience = _Patience(call.timeout, self.clock)
                    while chunk := await patience.next(answered.response.chunks):
                        yield chunk
            except (TransportError, DecodingError) as error:
                if error.operation is None:  # it broke off halfway; the gate has seen it by now, as below
                    _described(error, call, attempts)
                raise

        return Download(fetch, stream)

    def request(
        self, method: str, path: str, *, query: Mapping[str, Any] | None, body: Any, timeout: float | None
    ) -> Coroutine[Any, Any, dict[str, Any]]:
        """Make a call that the description doesn't have."""
        call = self.prepared(self._undescribed(method, path), (), query, body, Options(timeout))
        return self.read(call, lambda content: content)

    def paginate(
        self, path: str, *, key: str, query: Mapping[str, Any] | None, timeout: float | None
    ) -> Paginator[dict[str, Any]]:
        """Prepare a list that the description doesn't have."""
        operation = self._undescribed("GET", path)

        def read(content: dict[str, Any]) -> list[dict[str, Any]]:
            keys = [key] if key else [name for name, value in content.items() if isinstance(value, list)]
            if len(keys) != 1:
                found = ", ".join(map(repr, keys or content))
                what = "several lists: choose one as key=…" if keys else "no list"
                raise DecodingError(f"the answer holds {what}; it has {found}")
            rows = unwrap_rows(content, keys)
            filters.check_rows(rows, keys[0], wanted)
            return [*rows]

        paginator = self.pages(operation, read, (), query, Options(timeout))
        wanted = filters.exact(query or {})
        return paginator

    def _undescribed(self, method: str, path: str) -> Operation:
        if method not in METHODS:
            raise ValidationError(f"the HTTP method must be one of {', '.join(METHODS)}, not {method!r}")
        where = queries.plain_path(path)
        about_organizations = where.startswith(f"{self.center.organizations_root}/organizations")
        return Operation(f"{method} {where}", method, where, root="", organization=not about_organizations)

    # --- the way of a call ----------------------------------------------------------------------

    def prepared(
        self,
        operation: Operation,
        path: Sequence[str | int],
        query: Mapping[str, Any] | None,
        body: Any,
        options: Options,
    ) -> Call:
        """Check and encode everything that needs no network."""
        timeout = options.timeout
        if timeout is not None and (not isinstance(timeout, int | float) or not timeout > 0):
            raise ValidationError(f"timeout must be seconds, more than 0; it is {timeout!r}")
        parameters: dict[str, Any] = {}
        if query:
            parameters = queries.with_times(query, operation.days, operation.moments)
            filters.warn_of_unknown(operation.name, operation.known, parameters, self.warned)
        if options.extra_query:
            parameters |= queries.extra_query(options.extra_query, parameters)
        if operation.organization:
            if not self.organization_id:
                raise ConfigurationError(f"{operation.name} needs an organization_id; the client has none")
            if str(parameters.get("organization_id", self.organization_id)) != self.organization_id:
                raise ValidationError("a query can't choose an organization; zakya.for_organization(…) does")
            parameters["organization_id"] = self.organization_id
        root = operation.root if operation.root in ("", INVENTORY) else self.center.organizations_root
        where = root + queries.fill(operation.path, path)
        encoded = queries.encode(parameters)
        headers = {"accept": "application/json", "user-agent": USER_AGENT}
        content = None
        if body is not None:
            headers["content-type"] = "application/json"
            content = to_json(body)
        if options.extra_headers:
            headers |= queries.extra_headers(options.extra_headers)
        url = f"{self.center.api_url}{where}{'?' if encoded else ''}{encoded}"
        return Call(operation, url, where, headers, content, self.timeout if timeout is None else timeout)

    async def read(self, call: Call, read: Callable[[dict[str, Any]], T]) -> T:
        """Make a call, and read its answer with a function."""
        answered = await self._send(call)
        try:
            parsed = read_with(read, _object(answered, exact=self.exact), self.report)
            return self._given(answered, parsed) if self.raw else parsed
        except DecodingError as error:
            error.status = answered.response.status
            error.response = answered.response
            error.may_have_been_processed = True
            raise _described(error, call, answered.attempts) from None

    def _given(self, answered: Answered, parsed: T) -> T:
        response = answered.response
        given: Any = RawResponse(response.status, response.headers, response.content, parsed)
        return given  # type: ignore[no-any-return] # typed by `raw.raw` for those who ask for it

    async def _send(self, call: Call, held: AsyncExitStack | None = None) -> Answered:
        """Send a call until it succeeds, or until its error is to be raised.

        Args:
            call: What to send.
            held: Asks for a stream, and then holds its connection, and its place, as the API counts it as running.
        """
        self.home.check()  # before anything waits for what only another event loop can give
        spent = 0.0  # seconds of attempts and of waits between them, without those that it waited for places
        number = 0
        refused = False
        while True:
            number += 1
            attempt = Attempt(call.operation.name, call.operation.method, call.path, self.organization_id, number)
            token, outcome, seconds = await self._attempt(call, attempt, held)
            spent += seconds
            if isinstance(outcome, Answered):
                return outcome
            error = _described(outcome, call, number)
            if token is not None and refuses_token(error):
                if refused:
                    raise _still_refused(error, call)
                refused = True
                self.tokens.reject(token)
                continue
            wait = decide(
                error,
                call.operation.method,
                attempt=number,
                spent=spent,
                policy=self.retries,
                random=self.random,
            )
            if wait is None:
                raise error
            logger.info("%s: %s, again in %.1f s", call.operation.name, type(error).__name__, wait)
            await self.sleep(wait)
            spent += wait

    async def _attempt(
        self, call: Call, attempt: Attempt, held: AsyncExitStack | None
    ) -> tuple[str | None, Answered | ZakyaError, float]:
        """Send a call once.

        Returns:
            The token that was used, if it came to that, what came of it, and the seconds that it took without those in
            the queue.
        """
        token: str | None = None
        outcome: Answered | ZakyaError
        began: float | None = self.clock()
        try:
            # Before the place: a call that waits for a token keeps no other call from running.
            ready = _sendable(await self.tokens.current(call.timeout))
            began, asked = None, self.clock()
            async with self.gate.acquire(self.retries.maximum, self.shared) as place:
                began = self.clock()
                token = _sendable(await self.tokens.in_turn(ready, began - asked)) if place.had_to_wait else ready
                for hook in self.hooks:
                    hook.before(attempt)
                response = await self.transport.send(self._request(call, token), stream=held is not None)
                outcome = await self._judged(call, response, attempt.number)
                if held is not None and isinstance(outcome, Answered) and outcome.response.chunks is not None:
                    held.push_async_exit(place.hand_over())
                    held.push_async_callback(outcome.response.chunks.aclose)
        except TokenEndedError:  # while the call waited for its place, which it has given back
            return await self._attempt(call, attempt, held)
        except ZakyaError as error:  # the gate has seen it by now: without an answer a call counts otherwise
            if token is None:
                error.may_have_been_processed = False  # without a token nothing was sent
            outcome = error
        if isinstance(outcome, ZakyaError) and token is not None:
            hide(outcome, [token])
        seconds = 0.0 if began is None else self.clock() - began
        if isinstance(outcome, Answered):
            self._succeeded(attempt, outcome.response.status, seconds)
        else:
            self._failed(attempt, outcome, seconds)
        return token, outcome, seconds

    def _request(self, call: Call, token: str) -> Request:
        # Apart from whoever sends it, so that the token isn't in the variables of a traceback.
        headers = {**call.headers, "authorization": f"Zoho-oauthtoken {token}"}
        return Request(call.operation.method, call.url, headers, call.content, call.timeout, self.max_answer)

    async def _judged(self, call: Call, response: Response, number: int) -> Answered | ZakyaError:
        """Distinguish an answer from a refusal. A file has nothing to be judged by but the status."""
        kind = response.headers.get("content-type", "").lower()
        is_json = kind.startswith("application/json")
        if not is_json and response.status < 300 and call.gets_file(kind):
            self.gate.learn(response.headers, None)
            return Answered(response, number)
        if response.chunks is not None:
            async with aclosing(response.chunks), _in_time(call.timeout):
                content = await read_whole(response.chunks, self.max_answer)
            response = evolve(response, content=content, chunks=None)
        body, error = read_answer(response)
        self.gate.learn(response.headers, error)
        if error is None:
            return Answered(response, number, body)
        error.response = response
        if isinstance(error, ConfigurationError):  # code 6041, which doesn't say whose
            error.add_note(f"organization {self.organization_id} isn't the user's: see `zakya organizations list`")
        return error

    def _succeeded(self, attempt: Attempt, status: int, seconds: float) -> None:
        logger.debug("%s: HTTP %d in %.3f s", attempt, status, seconds)
        for hook in self.hooks:
            hook.after(attempt, status, seconds)

    def _failed(self, attempt: Attempt, error: ZakyaError, seconds: float) -> None:
        logger.debug("%s: %s in %.3f s", attempt, type(error).__name__, seconds)
        for hook in self.hooks:
            hook.failed(attempt, error, seconds)


@frozen
class _Pages(Generic[T]):
    """The pages of a list: what is asked for, and how rows are read from an answer."""

    core: Core
    operation: Operation
    path: Sequence[str | int]
    query: Mapping[str, Any]
    options: Options
    read_rows: Callable[[dict[str, Any]], list[T]]
    ready: dict[int | None, Call] = field(factory=dict)  # the call of the first page

    def prepared(self, number: int | None) -> Call:
        """Return the call that fetches a page."""
        return self.core.prepared(self.operation, self.path, {**self.query, "page": number}, None, self.options)

    async def fetch(self, number: int | None) -> Page[T]:
        """Fetch a page, raw if the core's calls are."""
        call = self.ready.get(number) or self.prepared(number)
        return await self.core.read(call, partial(self._page, number or 1))

    async def following(self, number: int) -> Page[T]:
        """Fetch a page that follows another, which is never raw."""
        core = evolve(self.core, raw=False) if self.core.raw else self.core
        return await evolve(self, core=core).fetch(number)

    def _page(self, number: int, content: dict[str, Any]) -> Page[T]:
        alone = self.query.get("response_option") == PAGING_ALONE and "page_context" in content
        rows = [] if alone else self.read_rows(content)
        context = content.get("page_context")
        page_context = self.core.page_context.from_dict(context if isinstance(context, dict) else {})
        return Page(rows, number, page_context, content, self.following)


def _sendable(token: str) -> str:
    if not (token.isascii() and token.isprintable()):
        raise CredentialsError("the access token holds a line end or another character that no header can carry")
    return token


class _Patience:
    """How long a stream may still be waited for: its timeout, and again as long once `SLOWEST` times that has come.

    The time that its reader takes doesn't count.
    """

    def __init__(self, timeout: float, clock: Callable[[], float]) -> None:
        self._timeout = timeout
        self._clock = clock
        self._left = timeout
        self._received = 0

    async def next(self, chunks: Chunks) -> bytes:
        """Return the next piece that isn't empty; an empty one at the end."""
        began = self._clock()
        piece = b""
        async with _in_time(self._left):
            async for piece in chunks:
                if piece:
                    break
        self._left -= self._clock() - began
        self._received += len(piece)
        if self._received >= SLOWEST * self._timeout:
            self._left, self._received = self._timeout, 0
        return piece


@asynccontextmanager
async def _in_time(seconds: float) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError:
        raise TransportError("no whole answer in time", reason="timeout") from None


def _object(answered: Answered, *, exact: bool) -> dict[str, Any]:
    if answered.body is None:
        raise DecodingError("the answer is a file, not a record")
    return read_exactly(answered.response.content) if exact else answered.body


def _described(error: ZakyaError, call: Call, attempts: int) -> ZakyaError:
    """Add to an error what it is about."""
    error.operation = call.operation.name
    error.attempts = attempts
    if error.path is None:  # an error of the accounts server says where it came from
        error.method = call.operation.method
        error.path = call.path
    if call.operation.method == "GET":
        error.may_have_been_processed = False  # reading changes nothing
    return error


def _still_refused(error: ZakyaError, call: Call) -> ZakyaError:
    """Say what helps when the API takes a new access token no more than the one before."""
    if isinstance(error, PermissionDeniedError):
        needs = f"it needs the scope {call.operation.scope}" if call.operation.scope else "it doesn't cover this call"
        refused: ZakyaError = PermissionDeniedError(f"{error.message}; the token is alive, but {needs}")
    else:
        refused = CredentialsError(f"{error.message}; the API doesn't take the access token: wrong data center?")
    refused.status, refused.code, refused.retry_after = error.status, error.code, error.retry_after
    refused.response = error.response
    return _described(refused, call, error.attempts)


async def _with_files(call: Call, rule: FileRule, content: Any) -> Call:
    parts = await read_parts(rule, content)
    if not parts:
        return call
    if call.content is not None:
        parts.insert(0, FilePart("JSONString", "", call.content))
    kind, encoded = multipart(parts)
    return call._replace(headers={**call.headers, "content-type": kind}, content=encoded)
