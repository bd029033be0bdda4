"""Access tokens that come from elsewhere: one token, or a callable of yours that gives them."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from contextvars import ContextVar

from zakya_client.auth.sources import TIMEOUT, TokenSource, in_time
from zakya_client.errors import ConfigurationError, CredentialsError, TransportError
from zakya_client.secret import Secret

FRESH = 5.0
"""Seconds that a call may wait for its place before the callable is asked again."""

GRACE = 1.0
"""Most seconds that a call which has its place waits for the callable."""

_EMPTY = "the given access token is empty or isn't text"

_asking: ContextVar[tuple[object, ...]] = ContextVar("asking", default=())
"""The callables that run in this context; tasks that they leave behind inherit it."""

logger = logging.getLogger("zakya_client.auth")


def given(token: str | Callable[[], Awaitable[str]]) -> TokenSource:
    """Return the source of a token, or of a callable's."""
    return GivenTokens(token) if callable(token) else FixedToken(token)


class FixedToken(TokenSource):
    """One token, which stays the same when it is rejected: the call may just lack a scope, and there is no other."""

    def __init__(self, token: str) -> None:
        self._token = _given(token)

    async def current(self, timeout: float = TIMEOUT) -> str:  # noqa: ARG002 (it waits for nothing)
        """Return the token.

        Raises:
            CredentialsError: It is empty or isn't text.
        """
        if self._token is None:
            raise CredentialsError(_EMPTY)
        return self._token


class GivenTokens(TokenSource):
    """A callable that gives tokens and knows when they end; it is asked before each call.

    A call is never held up for longer than its timeout. One that waited for its place asks again, as the token may
    have ended meanwhile, but not for long: whoever asks calls the organization itself, perhaps, and needs a place.
    """

    def __init__(self, give: Callable[[], Awaitable[str]]) -> None:
        self._give = give
        self._is_late = False
        self._running: set[object] = set()

    async def current(self, timeout: float = TIMEOUT) -> str:
        """Return a token.

        Raises:
            CredentialsError: It is empty or isn't text.
            ConfigurationError: The callable calls the API with the client that it gives tokens to.
            TransportError: There is none in time. Nothing was sent.
        """
        try:
            token = await self._asked(timeout)
        except TransportError as error:
            if not self._is_late:  # told once, however many calls wait
                logger.warning("%s", error)
            self._is_late = True
            raise
        self._is_late = False
        return token

    async def in_turn(self, token: str, waited: float) -> str:
        """Return the token, or the one that follows it, see `TokenSource.in_turn`."""
        if waited < FRESH:
            return token
        try:
            return await self._asked(GRACE)
        except Exception:  # noqa: BLE001 (whatever it is, there is a token already; the API will say if it ended)
            return token

    async def _asked(self, seconds: float) -> str:
        if not self._running.isdisjoint(_asking.get()):
            raise ConfigurationError("the callable for access tokens calls the API with the client that waits for it")
        question = object()
        mark = _asking.set((*_asking.get(), question))
        self._running.add(question)
        try:
            async with in_time(seconds, "the callable that gives them"):
                token = _given(await _awaited(self._give()))
        finally:
            self._running.remove(question)
            _asking.reset(mark)
        if token is None:
            raise CredentialsError(_EMPTY)
        return token


async def _awaited(given: object) -> object:
    """Take what a plain function gives, too."""
    return await given if isinstance(given, Awaitable) else given


def _given(token: object) -> Secret | None:
    # Apart from whoever raises, so that what was given isn't in the variables of a traceback.
    return Secret(token) if isinstance(token, str) and token else None
