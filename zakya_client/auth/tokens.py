"""One access token for everybody: whoever needs one while none is alive waits for the same single request.

A token is in one of these states:

- fresh: it is served;
- early (less than `EARLY` of its life left): it is served, while one task in the background asks for the next;
- late (less than `LATE` of its life left, refused by the API, or none yet): everybody waits for one request.

The API refuses a call that the token's scopes don't cover with the same words as a dead token. So that such calls
can't use up the requests that everybody needs, the last `RESERVE` of them aren't spent on refused tokens: while one
is alive by the clock, it is served again, and the API's second refusal tells the caller about the scope.

The request itself is made under the store's lock, after a look at what others stored meanwhile: of many processes
one asks and the others take over its token. The lock is not held while calls wait or run, so a process that dies
keeps nobody waiting for longer than its own request.

The accounts server gives ten tokens in ten minutes for one refresh token and then throttles; requests while
throttled prolong it. So requests are counted in the store, and refused here before they would be refused there.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from copy import copy
from typing import Protocol

from attrs import evolve

from zakya_client.auth.oauth import AccessToken, Secret
from zakya_client.auth.stores import TokenRecord, TokenStore
from zakya_client.errors import CredentialsError, TokenThrottledError, TransportError, ZakyaError

EARLY = 1 / 12  # of an hour: five minutes
LATE = 1 / 120  # of an hour: half a minute
MINTS = 10
RESERVE = 5
MINT_WINDOW = 600.0
TIMEOUT = 60.0
"""Seconds to wait for a token, where the call doesn't say."""

FRESH = 5.0
"""Seconds that a call may wait for its place before a token got elsewhere is asked for again."""

GRACE = 1.0
"""Most seconds that a call which has its place waits for such a token."""

PAUSE = 30.0
"""Seconds before a failed refresh in the background is tried again."""

_EMPTY = "the given access token is empty, or no text"

logger = logging.getLogger("zakya_client.auth")


class TokenEndedError(CredentialsError):
    """The token ended while the call waited for its place, and the next one isn't there yet."""


class TokenSource(Protocol):
    """Gives access tokens to calls."""

    async def current(self, timeout: float = TIMEOUT) -> str:
        """Return a token that is alive.

        Args:
            timeout: Most seconds to wait for one.

        Raises:
            TransportError: There is none in time. Nothing was sent.
        """
        ...

    async def in_turn(self, token: str, waited: float) -> str:
        """Return the token to send, now that the call has its place; other calls wait meanwhile, so be quick.

        Args:
            token: What `current` gave before the call waited for its place.
            waited: Seconds that the call waited.

        Raises:
            TokenEndedError: It ended meanwhile, and there is no other yet.
        """
        ...

    def reject(self, token: str) -> None:
        """Mark exactly this token as dead; a newer one stays."""
        ...

    async def close(self) -> None:
        """End what runs in the background."""
        ...


class RefreshedTokens:
    """A token source that asks for a new token when the old one ends.

    Args:
        mint: Asks the accounts server for a token.
        store: Keeps tokens, for this client or for many.
        key: Name of the record in the store.
        clock: Gives seconds since the epoch.
    """

    def __init__(
        self,
        mint: Callable[[], Awaitable[AccessToken]],
        store: TokenStore,
        key: str,
        clock: Callable[[], float],
    ) -> None:
        self._mint = mint
        self._store = store
        self._key = key
        self._clock = clock
        self._token: AccessToken | None = None
        self._dead: str | None = None
        self._refresh: asyncio.Task[AccessToken] | None = None
        self._paused_until = 0.0

    async def current(self, timeout: float = TIMEOUT) -> str:
        """Return a token that is alive, see `TokenSource.current`.

        Raises:
            TokenThrottledError: Too many tokens were asked for.
            CredentialsError: The accounts server gives none.
            ServerError: The accounts server fails.
            TransportError: The accounts server can't be reached, or there is no token in time.
        """
        if token := self._alive():
            return token.value
        refresh = self._started_refresh()
        # Not awaited itself: whoever is cancelled while waiting must not end the request that the others wait for.
        await asyncio.wait([refresh], timeout=timeout)
        if not refresh.done():
            raise _none_in_time(timeout)
        if refresh.cancelled():
            raise CredentialsError("the client was closed while it asked for an access token")
        if error := refresh.exception():
            # Each call's own: it will say which call it was.
            raise copy(error) if isinstance(error, ZakyaError) else error
        return refresh.result().value

    async def in_turn(self, token: str, waited: float) -> str:  # noqa: ARG002 (the clock tells more)
        """Return the newest token, see `TokenSource.in_turn`."""
        newest = self._alive()
        if newest is None:
            raise TokenEndedError("the access token ended while the call waited for its place")
        return newest.value

    def reject(self, token: str) -> None:
        """Mark exactly this token as dead, see `TokenSource.reject`."""
        if self._token and self._token.value == token:
            self._token = None
            self._dead = token

    async def close(self) -> None:
        """End a refresh that is still running, and the store."""
        if self._refresh:
            self._refresh.cancel()
            await asyncio.wait([self._refresh])
        await self._store.close()

    def _alive(self) -> AccessToken | None:
        """Return the token if it is alive, and see to it that the next one is there before it ends."""
        token = self._token
        now = self._clock()
        if token is None or _left(token, now) <= LATE:
            return None
        if _left(token, now) <= EARLY and now >= self._paused_until:
            self._started_refresh()
        return token

    def _started_refresh(self) -> asyncio.Task[AccessToken]:
        if self._refresh is None:
            self._refresh = asyncio.create_task(self._run(), name="zakya token refresh")
            self._refresh.add_done_callback(self._ended)
        return self._refresh

    def _ended(self, task: asyncio.Task[AccessToken]) -> None:
        self._refresh = None
        if not task.cancelled() and (error := task.exception()):
            self._paused_until = self._clock() + PAUSE
            logger.warning("no new access token: %s", error)

    async def _run(self) -> AccessToken:
        async with self._store.lock(self._key):
            record = await self._store.load(self._key)
            token = record.token
            refused = token is not None and token.value == self._dead
            if token is None or refused or _left(token, self._clock()) <= EARLY:
                token = await self._ask(record, refused=refused)
        self._token = token
        return token

    async def _ask(self, record: TokenRecord, *, refused: bool) -> AccessToken:
        now = self._clock()
        recent = tuple(when for when in record.minted if now - when < MINT_WINDOW)
        if refused and record.token and len(recent) >= MINTS - RESERVE and _left(record.token, now) > LATE:
            return record.token
        if record.silent_until > now:
            raise _throttled("the accounts server throttles this refresh token", record.silent_until - now)
        if len(recent) >= MINTS:
            raise _throttled(f"{MINTS} tokens were asked for in ten minutes", min(recent) + MINT_WINDOW - now)
        # Counted before it is asked for: a request whose answer is lost has counted there too.
        record = evolve(record, minted=(*recent, now))
        await self._store.save(self._key, record)
        try:
            token = await self._mint()
        except TokenThrottledError as error:
            silent_until = self._clock() + (error.retry_after or MINT_WINDOW)
            await self._store.save(self._key, evolve(record, silent_until=silent_until))
            raise
        except TransportError as error:
            if not error.may_have_been_processed:
                await self._store.save(self._key, evolve(record, minted=recent))
            raise
        try:
            await self._store.save(self._key, evolve(record, token=token))
        except ZakyaError as error:
            logger.warning("the new access token can't be shared: %s", error)  # but it serves this client
        logger.info("new access token, alive for %.0f s", token.expires_at - now)
        return token


def _left(token: AccessToken, now: float) -> float:
    """Tell how much of a token's life is left, from 1 down to 0 and below."""
    return (token.expires_at - now) / token.lifetime


def _throttled(reason: str, seconds: float) -> ZakyaError:
    return TokenThrottledError(f"{reason}; stay silent, asking again prolongs it", retry_after=seconds)


def _none_in_time(seconds: float) -> TransportError:
    return TransportError(f"no access token within {seconds:g} s", reason="timeout", may_have_been_processed=False)


class FixedToken:
    """A token source around one token, which comes from elsewhere.

    Args:
        token: The token.
    """

    def __init__(self, token: str) -> None:
        self._token = _given(token)

    async def current(self, timeout: float = TIMEOUT) -> str:  # noqa: ARG002 (it waits for nothing)
        """Return the token.

        Raises:
            CredentialsError: It is empty, or no text.
        """
        if self._token is None:
            raise CredentialsError(_EMPTY)
        return self._token

    async def in_turn(self, token: str, waited: float) -> str:  # noqa: ARG002 (it is the same for ever)
        """Return the token."""
        return token

    def reject(self, token: str) -> None:
        """Do nothing: there is no other, and this call may just lack a scope."""

    async def close(self) -> None:
        """Do nothing."""


class GivenTokens:
    """A token source around a callable that gives tokens, which come from elsewhere.

    A call is never held up for longer than its timeout. One that waited for its place asks again, as the token may
    have ended meanwhile, but not for long: whoever asks calls the organization itself, perhaps, and needs a place.

    Args:
        give: Gives a token that is alive; asked before each call.
    """

    def __init__(self, give: Callable[[], Awaitable[str]]) -> None:
        self._give = give
        self._is_late = False

    async def current(self, timeout: float = TIMEOUT) -> str:
        """Return a token.

        Raises:
            CredentialsError: It is empty, or no text.
            TransportError: There is none in time. Nothing was sent.
        """
        try:
            token = await self._asked(timeout)
        except TransportError as error:
            if not self._is_late:  # told once, however many calls wait
                logger.warning("the callable for access tokens doesn't answer: %s", error)
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

    def reject(self, token: str) -> None:
        """Do nothing: whoever gives tokens knows when one ends, and this call may just lack a scope."""

    async def close(self) -> None:
        """Do nothing."""

    async def _asked(self, seconds: float) -> str:
        limit = asyncio.timeout(seconds)
        try:
            async with limit:
                token = _given(await self._give())
        except TimeoutError:
            if not limit.expired():
                raise  # it is the callable's own
            raise _none_in_time(seconds) from None
        if token is None:
            raise CredentialsError(_EMPTY)
        return token


def _given(token: object) -> Secret | None:
    # Apart from whoever raises, so that what was given isn't in the variables of a traceback.
    return Secret(token) if isinstance(token, str) and token else None


def given(token: str | Callable[[], Awaitable[str]]) -> TokenSource:
    """Make a token source of a token or of a callable."""
    return GivenTokens(token) if callable(token) else FixedToken(token)
