"""Where calls get their access tokens from."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from zakya_client.errors import CredentialsError, TransportError

TIMEOUT = 60.0
"""Seconds to wait for a token, where the call doesn't say."""


class TokenEndedError(CredentialsError):
    """The token ended while the call waited for its place, and the next one isn't there yet."""


class TokenSource:
    """A source of access tokens. One that can't know when a token ends needs only `current`."""

    async def current(self, timeout: float = TIMEOUT) -> str:
        """Return a token that is alive.

        Args:
            timeout: Most seconds to wait for one.

        Raises:
            TransportError: There is none in time. Nothing was sent.
        """
        raise NotImplementedError

    async def in_turn(self, token: str, waited: float) -> str:  # noqa: ARG002
        """Return the token to send, now that the call has its place; other calls wait meanwhile, so be quick.

        Args:
            token: What `current` gave before the call waited for its place.
            waited: Seconds that the call waited.

        Raises:
            TokenEndedError: It ended meanwhile, and there is no other yet.
        """
        return token

    def reject(self, token: str) -> None:
        """Mark exactly this token as dead; a newer one stays."""

    async def close(self) -> None:
        """End what runs in the background."""


def none_in_time(seconds: float, awaited: str) -> TransportError:
    """Return the error of a call that waited some seconds for a token in vain."""
    message = f"no access token within {seconds:g} s: still waiting for {awaited}"
    return TransportError(message, reason="timeout", may_have_been_processed=False)


@asynccontextmanager
async def in_time(seconds: float, awaited: str) -> AsyncIterator[None]:
    """Raise the error of `none_in_time` if the block takes longer; a `TimeoutError` of the block's own passes."""
    limit = asyncio.timeout(seconds)
    try:
        async with limit:
            yield
    except TimeoutError:
        if not limit.expired():
            raise
        raise none_in_time(seconds, awaited) from None
