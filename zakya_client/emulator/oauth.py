"""The accounts server: codes and refresh tokens become access tokens, which die after a while.

Errors come with HTTP 200, as from the real one; only throttling is an HTTP 400. A *strict* accounts server keeps the
published limits: 10 access tokens of a refresh token in 10 minutes, 15 of them alive at once (the 16th kills the
oldest), 20 refresh tokens (the 21st kills the first), and whoever asks on while throttled is throttled longer.
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

# The real one names the zohoapis host here, never the Zakya host, so nobody may build URLs from it.
API_DOMAIN = "https://www.zohoapis.in"
EVERYTHING = "ZakyaAPI.FullAccess.all"

MOST_MINTED = 10
MINTING_WINDOW = 600.0
MOST_ALIVE = 15
MOST_REFRESH_TOKENS = 20
CODE_LIFETIME = 600.0
THROTTLED = {
    "error": "Access Denied",
    "error_description": "You have made too many requests continuously. Please try again after some time.",
    "status": "failure",
}


@dataclass(frozen=True)
class AccessToken:
    """What is known of an access token."""

    value: str
    expires_at: float
    scopes: tuple[str, ...]


@dataclass
class RefreshToken:
    """A refresh token, the access tokens that came of it (the oldest first), and when they did."""

    value: str
    scopes: tuple[str, ...]
    tokens: deque[AccessToken] = field(default_factory=deque)
    minted: deque[float] = field(default_factory=deque)
    throttled_until: float = 0.0


def covers(granted: Iterable[str], wanted: Iterable[str]) -> bool:
    """Whether one of the granted scopes allows one of the wanted ones; calls that want none are free.

    The service in front counts for nothing: the pages mix ZohoPOSAPI, ZohoInventory and ZakyaAPI for one token.
    """
    needed = [scope.lower().split(".")[1:] for scope in wanted]
    for scope in granted:
        _, _, rest = scope.lower().partition(".")
        resource, _, operation = rest.partition(".")
        if rest == "fullaccess.all" or any(
            resource == want[0] and operation in ("all", want[1]) for want in needed if len(want) == 2
        ):
            return True
    return not needed


class Accounts:
    """One OAuth client and its tokens. `lifetime` in seconds; `token_requests` counts what was asked for."""

    def __init__(self, *, lifetime: float, clock: Callable[[], float], strict: bool = False) -> None:
        self.client_id = "1000.EMULATORCLIENT"
        self.client_secret = "emulator-client-secret"  # noqa: S105
        self.refresh_token = "1000.emulator.refresh"  # noqa: S105
        self.lifetime = lifetime
        self.strict = strict
        self.token_requests = 0
        self._clock = clock
        self._refresh_tokens: dict[str, RefreshToken] = {}
        self._access_tokens: dict[str, AccessToken] = {}
        self._codes: dict[str, tuple[float, tuple[str, ...]]] = {}
        self.add_refresh_token(self.refresh_token)

    def anew(self) -> Accounts:
        """The same client with its first refresh token only."""
        return Accounts(lifetime=self.lifetime, clock=self._clock, strict=self.strict)

    def add_refresh_token(self, value: str = "", *scopes: str) -> str:
        """A refresh token that works until it is revoked; without scopes it may do everything."""
        value = value or f"1000.{secrets.token_hex(16)}"
        self._refresh_tokens[value] = RefreshToken(value, scopes or (EVERYTHING,))
        if self.strict and len(self._refresh_tokens) > MOST_REFRESH_TOKENS:
            self._end(next(iter(self._refresh_tokens)))
        return value

    def new_code(self, *scopes: str) -> str:
        """A grant code as the consent page would hand it out; it works once, for ten minutes."""
        code = f"1000.{secrets.token_hex(16)}"
        self._codes[code] = (self._clock() + CODE_LIFETIME, scopes or (EVERYTHING,))
        return code

    def find(self, access_token: str) -> AccessToken | None:
        """An access token that was issued here and is alive."""
        token = self._access_tokens.get(access_token)
        return token if token is not None and token.expires_at > self._clock() else None

    def refresh_tokens(self) -> dict[str, tuple[str, ...]]:
        """All refresh tokens with their scopes."""
        return {token.value: token.scopes for token in self._refresh_tokens.values()}

    def alive(self) -> int:
        """How many access tokens are alive."""
        now = self._clock()
        return sum(token.expires_at > now for token in self._access_tokens.values())

    def kill(self, access_token: str) -> None:
        """Ends one access token."""
        self._access_tokens.pop(access_token, None)

    def expire_all(self) -> None:
        """Kills every access token issued so far; refresh tokens live on."""
        self._access_tokens.clear()

    def token(self, form: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
        """The HTTP status and answer to a token request."""
        self.token_requests += 1
        if form.get("client_id") != self.client_id:
            return 200, {"error": "invalid_client"}
        if form.get("client_secret") != self.client_secret:
            return 200, {"error": "invalid_client_secret"}
        grant = form.get("grant_type")
        if grant == "refresh_token":
            parent = self._refresh_tokens.get(str(form.get("refresh_token", "")))
            return self._issue(parent) if parent else (200, {"error": "invalid_code"})
        if grant == "authorization_code":
            expires_at, scopes = self._codes.pop(str(form.get("code", "")), (0.0, ()))
            if expires_at <= self._clock():
                return 200, {"error": "invalid_code"}
            parent = self._refresh_tokens[self.add_refresh_token("", *scopes)]
            status, body = self._issue(parent)
            return status, body | {"refresh_token": parent.value}
        return 200, {"error": "unsupported_grant_type"}

    def revoke(self, token: str) -> dict[str, Any]:
        """Ends a refresh token and every access token that came of it."""
        if token not in self._refresh_tokens:
            return {"error": "invalid_code"}
        self._end(token)
        return {"status": "success"}

    def _end(self, refresh_token: str) -> None:
        for token in self._refresh_tokens.pop(refresh_token).tokens:
            self.kill(token.value)

    def _throttles(self, parent: RefreshToken) -> bool:
        """Whether a token is refused because there were too many; asking again prolongs it."""
        now = self._clock()
        while parent.minted and parent.minted[0] <= now - MINTING_WINDOW:
            parent.minted.popleft()
        if len(parent.minted) < MOST_MINTED and parent.throttled_until <= now:
            return False
        parent.throttled_until = now + MINTING_WINDOW
        return True

    def _issue(self, parent: RefreshToken) -> tuple[int, dict[str, Any]]:
        if self.strict and self._throttles(parent):
            return 400, dict(THROTTLED)
        now = self._clock()
        token = AccessToken(f"1000.{secrets.token_hex(16)}", now + self.lifetime, parent.scopes)
        parent.minted.append(now)
        parent.tokens.append(token)
        self._access_tokens[token.value] = token
        while parent.tokens[0].expires_at <= now and len(parent.tokens) > 1:
            self.kill(parent.tokens.popleft().value)
        if self.strict and len(parent.tokens) > MOST_ALIVE:
            self.kill(parent.tokens.popleft().value)
        return 200, {
            "access_token": token.value, "scope": " ".join(parent.scopes), "api_domain": API_DOMAIN,
            "token_type": "Bearer", "expires_in": int(self.lifetime),
        }  # fmt: skip
