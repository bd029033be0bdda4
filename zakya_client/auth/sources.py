"""Where calls get their access tokens from."""

from __future__ import annotations

from typing import Protocol

from zakya_client.errors import CredentialsError, TransportError

TIMEOUT = 60.0
"""Seconds to wait for a token, where the call doesn't say."""


class TokenEndedError(CredentialsError):
    """The token ended while the call waited for its place, and the next one isn't there yet."""


class TokenSource(Protocol):
    """A source of access tokens."""

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


def none_in_time(seconds: float, awaited: str) -> TransportError:
    """Make the error of a call that waited for a token in vain.

    Args:
        seconds: How long it waited.
        awaited: What for.
    """
    message = f"no access token within {seconds:g} s: still waiting for {awaited}"
    return TransportError(message, reason="timeout", may_have_been_processed=False)
