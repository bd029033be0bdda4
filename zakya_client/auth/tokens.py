"""One access token for everybody: whoever needs one while none is alive waits for the same single request.

A token is in one of these states:

- fresh: it is served;
- early (less than `EARLY` of its life left): it is served, while one task in the background asks for the next. A new
  client that finds it in the store waits for the next one first, and is served this one if there is no other;
- late (less than `LATE` of its life left, refused by the API, or none yet): everybody waits for one request.

The API refuses a call that the token's scopes don't cover with the same words as a dead token. So that such calls
can't use up the requests that everybody needs, the last `RESERVE` of them aren't spent on refused tokens: while one
is alive by the clock, it is served again, and the API's second refusal tells the caller about the scope.

The request itself is made under the store's lock, after a look at what others stored meanwhile: of many processes
one asks and the others take over its token. The lock is not held while calls wait or run, and ends by itself soon
after its holder died or was stopped. A call waits for no longer than its own timeout.

The accounts server gives ten tokens in ten minutes for one refresh token and then throttles; requests while
throttled prolong it. So requests are counted in the store, and refused here before they would be refused there.

When the accounts server fails, all who share the store wait before one of them asks again: half a second after the
first failure, and twice as long after each further one, up to `REST`. Whoever comes meanwhile waits with them, and has
the same outcome. An answer that says it failed (5xx) gave no token, so it doesn't count. Answers that were lost do
count, and the last `SPARED` requests aren't spent on finding out whether the server is back.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from copy import copy

from attrs import evolve

from zakya_client.auth.oauth import THROTTLED_FOR, AccessToken
from zakya_client.auth.sources import TIMEOUT, TokenEndedError, TokenSource, in_time, none_in_time
from zakya_client.auth.stores import LONGEST_REST, SKEW, TokenRecord, TokenStore
from zakya_client.errors import (
    CredentialsError,
    DecodingError,
    ServerError,
    TokenThrottledError,
    TransportError,
    ZakyaError,
)

EARLY = 1 / 12  # of an hour: five minutes
LATE = 1 / 120  # of an hour: half a minute
MINTS = 10
RESERVE = 5
SPARED = 3
MINT_WINDOW = 600.0
FIRST_REST = 0.5
REST = 30.0
"""Most seconds between two requests to a server that fails, unless it says more."""

PAUSE = 30.0
"""Seconds before a failed refresh in the background is tried again, and before refused credentials are."""

OVERDUE = 10.0
"""Seconds of a request after which others may have had the store's lock meanwhile."""

logger = logging.getLogger("zakya_client.auth")


class RefreshedTokens(TokenSource):
    """A token source that asks for a new token when the old one ends.

    Args:
        mint: Asks the accounts server for a token.
        store: Keeps tokens, for this client or for many.
        key: Name of the record in the store.
        clock: Gives seconds since the epoch.
        timeout: Most seconds to wait for the store's lock, and again for a token once it is held.
        sleep: Waits that many seconds.
    """

    def __init__(
        self,
        mint: Callable[[], Awaitable[AccessToken]],
        store: TokenStore,
        key: str,
        clock: Callable[[], float],
        *,
        timeout: float = TIMEOUT,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._mint = mint
        self._store = store
        self._key = key
        self._clock = clock
        self._timeout = timeout
        self._sleep = sleep
        self._token: AccessToken | None = None
        self._dead: str | None = None
        self._refresh: asyncio.Task[AccessToken] | None = None
        self._failure: ZakyaError | None = None
        self._failed_at = 0.0
        self._awaited = "the accounts server"
        self._warned: asyncio.Task[AccessToken] | None = None  # the refresh that a warning was about

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
        lately = self._recent_failure()
        if isinstance(lately, CredentialsError) and not isinstance(lately, TokenThrottledError):
            raise copy(lately)  # asking again doesn't make credentials right, and uses up the requests of all
        refresh = self._started_refresh()
        # Not awaited itself: whoever is cancelled while waiting must not end the request that the others wait for.
        await asyncio.wait([refresh], timeout=timeout)
        if refresh.cancelled():
            raise CredentialsError("the client was closed while it asked for an access token")
        if token := self._alive():
            return token.value  # the next one, or else the store's, which serves a little longer
        if not refresh.done():
            error = self._failure or none_in_time(timeout, self._awaited)
            self._warn(refresh, error)
            raise copy(error)
        if failure := refresh.exception():
            # Each call's own: it will say which call it was.
            raise copy(failure) if isinstance(failure, ZakyaError) else failure
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
        if self._refresh and self._refresh.get_loop() is asyncio.get_running_loop():
            self._refresh.cancel()
            await asyncio.wait([self._refresh])
        await self._store.close()

    def _alive(self) -> AccessToken | None:
        """Return the token if it is alive, and see to it that the next one is there before it ends."""
        token = self._token
        left = 0.0 if token is None else _left(token, self._clock())
        if left <= LATE:
            return None
        if left <= EARLY and self._recent_failure() is None:
            self._started_refresh()
        return token

    def _recent_failure(self) -> ZakyaError | None:
        return self._failure if 0 <= self._clock() - self._failed_at < PAUSE else None

    def _started_refresh(self) -> asyncio.Task[AccessToken]:
        # One of another event loop will never end: that loop was closed while it ran.
        if self._refresh is None or self._refresh.get_loop() is not asyncio.get_running_loop():
            self._refresh = asyncio.create_task(self._run(), name="zakya token refresh")
            self._refresh.add_done_callback(self._ended)
        return self._refresh

    def _ended(self, task: asyncio.Task[AccessToken]) -> None:
        if self._refresh is task:
            self._refresh = None
        if not task.cancelled() and (error := task.exception()):
            self._warn(task, error)
            self._failure = copy(error) if isinstance(error, ZakyaError) else None  # without its traceback
            self._failed_at = self._clock()

    def _warn(self, refresh: asyncio.Task[AccessToken], error: BaseException) -> None:
        """Log what is wrong: once, and not for every call that waits, or tries again."""
        again = self._warned is refresh or (self._failure is not None and str(error) == str(self._failure))
        logger.log(logging.INFO if again else logging.WARNING, "no new access token: %s", error)
        self._warned = refresh

    # --- under the store's lock -----------------------------------------------------------------

    async def _run(self) -> AccessToken:
        rested = 0.0
        while True:
            async with self._locked():
                record = (await self._store.load(self._key)).believable(self._clock())
                token = self._good(record)
                if token is None and (record.resting_until <= self._clock() or record.resting_until == rested):
                    token = await self._ask(record)
                if token is not None:
                    self._token = token
                    self._failure = None
                    return token
            self._awaited = "the next try, as the accounts server failed"
            rested = record.resting_until  # whatever the clock says after the wait: it may be set back meanwhile
            await self._sleep(rested - self._clock())

    @asynccontextmanager
    async def _locked(self) -> AsyncIterator[None]:
        async with AsyncExitStack() as held:
            self._awaited = "the lock of the token store, which somebody else holds"
            async with in_time(self._timeout, self._awaited):
                await held.enter_async_context(self._store.lock(self._key))
            self._awaited = "the accounts server"
            async with in_time(2 * self._timeout, self._awaited), held.pop_all():  # letting go takes time too
                yield

    def _good(self, record: TokenRecord) -> AccessToken | None:
        """Return the token of a record if it needs no other."""
        token, now = record.token, self._clock()
        if token is None:
            return None
        if token.value != self._dead:
            if self._token is None or self._token.expires_at < token.expires_at:
                self._token = token  # serves if no other is given
            return token if _left(token, now) > EARLY else None
        # It was refused, perhaps for want of a scope.
        scarce = len(_recent(record, now)) >= MINTS - RESERVE
        return token if scarce and _left(token, now) > LATE else None

    async def _ask(self, record: TokenRecord) -> AccessToken:
        now = self._clock()
        recent = _recent(record, now)
        if record.silent_until > now:
            raise _throttled("the accounts server throttles this refresh token", record.silent_until - now)
        most = MINTS - SPARED if record.lost else MINTS
        if len(recent) >= most:
            opens_at = recent[-most] + MINT_WINDOW
            why = ", and the last answers were lost" if record.lost else ""
            raise _throttled(f"{len(recent)} tokens were asked for in ten minutes{why}", opens_at - now)
        # Counted before it is asked for: a request whose answer is lost has counted there too.
        record = evolve(record, minted=(*recent, now))
        await self._store.save(self._key, record)
        try:
            token = await self._mint()
        except ZakyaError as error:
            await self._note(record, recent, error, now)
            raise
        record = await self._latest(evolve(record, token=token, failures=0, lost=0, resting_until=0.0), now)
        try:
            await self._store.save(self._key, record)
        except ZakyaError as error:
            logger.warning("the new access token can't be shared: %s", error)  # but it serves this client
        logger.info("new access token, alive for %.0f s", token.expires_at - now)
        return token

    async def _note(self, record: TokenRecord, before: Sequence[float], error: ZakyaError, asked: float) -> None:
        """Store how a request failed, for all who share the token."""
        now = self._clock()
        match error:
            case TokenThrottledError():
                record = evolve(record, silent_until=now + min(error.retry_after or MINT_WINDOW, THROTTLED_FOR))
            case ServerError() | TransportError() | DecodingError():
                is_lost = isinstance(error, DecodingError) or error.may_have_been_processed
                rest = min(REST, FIRST_REST * 2.0 ** min(record.failures, 10))
                record = evolve(
                    record,
                    minted=record.minted if is_lost else before,
                    failures=record.failures + 1,
                    lost=record.lost + is_lost,
                    resting_until=now + min(max(rest, error.retry_after or 0.0), LONGEST_REST),
                )
            case _:
                return
        await self._store.save(self._key, await self._latest(record, asked))

    async def _latest(self, record: TokenRecord, since: float) -> TokenRecord:
        """Add what others stored, if this process was stopped for so long that it may have lost the lock."""
        if 0 <= self._clock() - since <= OVERDUE:
            return record
        return record.joined((await self._store.load(self._key)).believable(self._clock()))


def _left(token: AccessToken, now: float) -> float:
    """Return how much of a token's life is left, from 1 down to 0 and below; 0 for one of the future."""
    left = token.expires_at - now
    return left / token.lifetime if left <= token.lifetime + SKEW else 0.0


def _recent(record: TokenRecord, now: float) -> tuple[float, ...]:
    return tuple(sorted(when for when in record.minted if now - when < MINT_WINDOW))


def _throttled(reason: str, seconds: float) -> ZakyaError:
    return TokenThrottledError(f"{reason}; stay silent, asking again prolongs it", retry_after=seconds)
