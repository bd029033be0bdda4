"""One access token for everybody: whoever needs one while none is alive waits for the same single request.

A token is in one of these states:

- fresh: it is served;
- early (less than `EARLY` seconds left): it is served, while one task in the background asks for the next;
- late (less than `LATE` seconds left, rejected by the API, or none yet): everybody waits for one request.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from zakya_client.auth.oauth import AccessToken

EARLY = 300.0
LATE = 30.0


class TokenSource(Protocol):
    """Gives access tokens to calls."""

    async def current(self) -> str:
        """Give a token that is alive."""
        ...

    def reject(self, token: str) -> None:
        """Mark exactly this token as dead; a newer one stays."""
        ...


class RefreshedTokens:
    """A token source that asks for a new token when the old one ends.

    Args:
        mint: Asks the accounts server for a token.
        clock: Gives seconds that only grow; `AccessToken.expires_at` is on it.
    """

    def __init__(self, mint: Callable[[], Awaitable[AccessToken]], clock: Callable[[], float]) -> None:
        self._mint = mint
        self._clock = clock
        self._token: AccessToken | None = None
        self._refresh: asyncio.Task[AccessToken] | None = None

    async def current(self) -> str:
        """Give a token that is alive, see `TokenSource.current`.

        Raises:
            CredentialsError: The accounts server gives none.
            TransportError: The accounts server can't be reached.
        """
        token = self._token
        left = token.expires_at - self._clock() if token else 0.0
        if token and left > EARLY:
            return token.value
        refresh = self._started_refresh()
        if token and left > LATE:
            return token.value
        # Shielded: whoever is cancelled while waiting must not end the request that the others wait for.
        return (await asyncio.shield(refresh)).value

    def reject(self, token: str) -> None:
        """Mark exactly this token as dead, see `TokenSource.reject`."""
        if self._token and self._token.value == token:
            self._token = None

    async def close(self) -> None:
        """End a refresh that is still running."""
        if self._refresh:
            self._refresh.cancel()
            await asyncio.wait([self._refresh])

    def _started_refresh(self) -> asyncio.Task[AccessToken]:
        if self._refresh is None:
            self._refresh = asyncio.create_task(self._run(), name="zakya token refresh")
            self._refresh.add_done_callback(self._forget)
        return self._refresh

    async def _run(self) -> AccessToken:
        self._token = await self._mint()
        return self._token

    def _forget(self, task: asyncio.Task[AccessToken]) -> None:
        self._refresh = None
        if not task.cancelled():
            task.exception()  # seen, so that a background refresh that nobody awaits doesn't warn


class FixedToken:
    """A token source that knows one token, for scripts that got it elsewhere.

    Args:
        token: The access token.
    """

    def __init__(self, token: str) -> None:
        self._token = token

    async def current(self) -> str:
        """Give the token."""
        return self._token

    def reject(self, token: str) -> None:
        """Do nothing: there is no other token."""
