"""The accounts server: codes, refresh tokens and client credentials become access tokens, which die after a while.

Errors come with HTTP 200, as from the real one; only throttling is an HTTP 400. A *strict* accounts server keeps the
published limits: 10 access tokens of a refresh token in 10 minutes, 15 of them alive at once (the 16th kills the
oldest), 20 refresh tokens (the 21st kills the first). Asking while throttled prolongs the throttling.
"""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from attrs import Factory, define, field, frozen

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


@frozen
class AccessToken:
    """An access token, what it may do, and when it dies, in seconds since 1970."""

    value: str = field(repr=False)
    expires_at: float
    scopes: tuple[str, ...]


@define
class RefreshToken:
    """What access tokens are minted from, a refresh token or the client itself; with those tokens, the oldest first."""

    value: str = field(repr=False)
    scopes: tuple[str, ...]
    tokens: deque[AccessToken] = Factory(deque)
    minted: deque[float] = Factory(lambda: deque(maxlen=MOST_MINTED))
    """When the last of them were minted, in seconds since 1970."""
    throttled_until: float = 0.0


@frozen
class GrantCode:
    """What a grant code stands for; a self client's has no redirect URI, and only an offline one a refresh token."""

    expires_at: float
    scopes: tuple[str, ...]
    redirect_uri: str = ""
    offline: bool = True


def split_scopes(text: str) -> tuple[str, ...]:
    """Return the scopes of a text that joins them by commas or spaces."""
    return tuple(dict.fromkeys(text.replace(",", " ").split()))


def covers(granted: Iterable[str], wanted: Iterable[str]) -> bool:
    """Return whether one of the granted scopes allows one of the wanted ones; calls that want none are free.

    The service in front doesn't matter: the pages mix ZohoPOSAPI, ZohoInventory and ZakyaAPI for one token.
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
    """One OAuth client and its tokens.

    Args:
        lifetime: Life of an access token in seconds.
        clock: Returns the seconds since 1970.
        strict: Whether the published limits are kept.

    Attributes:
        token_requests: How often a token was asked for.
    """

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
        self._codes: dict[str, GrantCode] = {}
        self._client = RefreshToken("", (EVERYTHING,))
        self.add_refresh_token(self.refresh_token)

    def anew(self) -> Accounts:
        """Return the same client with its first refresh token only."""
        return Accounts(lifetime=self.lifetime, clock=self._clock, strict=self.strict)

    def add_refresh_token(self, value: str = "", *scopes: str) -> str:
        """Return a refresh token that works until it is revoked; without scopes it may do everything."""
        value = value or f"1000.{secrets.token_hex(16)}"
        self._refresh_tokens[value] = RefreshToken(value, scopes or (EVERYTHING,))
        if self.strict and len(self._refresh_tokens) > MOST_REFRESH_TOKENS:
            self._end(next(iter(self._refresh_tokens)))
        return value

    def new_code(self, *scopes: str, redirect_uri: str = "", offline: bool = True) -> str:
        """Return a grant code as the consent page hands it out; it works once, for ten minutes."""
        code = f"1000.{secrets.token_hex(16)}"
        self._codes[code] = GrantCode(self._clock() + CODE_LIFETIME, scopes or (EVERYTHING,), redirect_uri, offline)
        return code

    def find(self, access_token: str) -> AccessToken | None:
        """Return an access token that was issued here and is alive, or None."""
        token = self._access_tokens.get(access_token)
        return token if token is not None and token.expires_at > self._clock() else None

    def refresh_tokens(self) -> dict[str, tuple[str, ...]]:
        """Return all refresh tokens with their scopes."""
        return {token.value: token.scopes for token in self._refresh_tokens.values()}

    def alive(self) -> int:
        """Return how many access tokens are alive."""
        now = self._clock()
        return sum(token.expires_at > now for token in self._access_tokens.values())

    def kill(self, access_token: str) -> None:
        """Kill one access token."""
        self._access_tokens.pop(access_token, None)

    def expire_all(self) -> None:
        """Kill every access token issued so far; refresh tokens live on."""
        self._access_tokens.clear()

    def token(self, form: Mapping[str, Any]) -> tuple[int, dict[str, Any]]:
        """Return the HTTP status and the answer to a token request."""
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
            return self._exchange(str(form.get("code", "")), str(form.get("redirect_uri", "")))
        if grant == "client_credentials":
            return self._issue(self._client, split_scopes(str(form.get("scope", ""))))
        return 200, {"error": "unsupported_grant_type"}

    def _exchange(self, code: str, redirect_uri: str) -> tuple[int, dict[str, Any]]:
        grant = self._codes.pop(code, None)
        if grant is None or grant.expires_at <= self._clock():
            return 200, {"error": "invalid_code"}
        if grant.redirect_uri and grant.redirect_uri != redirect_uri:
            return 200, {"error": "invalid_redirect_uri"}
        if not grant.offline:
            return self._issue(self._client, grant.scopes)
        parent = self._refresh_tokens[self.add_refresh_token("", *grant.scopes)]
        status, body = self._issue(parent)
        return status, body | {"refresh_token": parent.value}

    def revoke(self, token: str) -> dict[str, Any]:
        """End a refresh token and every access token that was minted from it."""
        if token not in self._refresh_tokens:
            return {"error": "invalid_code"}
        self._end(token)
        return {"status": "success"}

    def _end(self, refresh_token: str) -> None:
        for token in self._refresh_tokens.pop(refresh_token).tokens:
            self.kill(token.value)

    def _throttles(self, parent: RefreshToken) -> bool:
        """Return whether a token is refused because there were too many; asking again prolongs it."""
        now = self._clock()
        recent = sum(at > now - MINTING_WINDOW for at in parent.minted)
        if recent < MOST_MINTED and parent.throttled_until <= now:
            return False
        parent.throttled_until = now + MINTING_WINDOW
        return True

    def _issue(self, parent: RefreshToken, scopes: tuple[str, ...] = ()) -> tuple[int, dict[str, Any]]:
        if self.strict and self._throttles(parent):
            return 400, dict(THROTTLED)
        now = self._clock()
        token = AccessToken(f"1000.{secrets.token_hex(16)}", now + self.lifetime, scopes or parent.scopes)
        parent.minted.append(now)
        parent.tokens.append(token)
        self._access_tokens[token.value] = token
        most = MOST_ALIVE if self.strict else len(parent.tokens)
        while len(parent.tokens) > most or (parent.tokens[0].expires_at <= now and len(parent.tokens) > 1):
            self.kill(parent.tokens.popleft().value)
        return 200, {
            "access_token": token.value, "scope": " ".join(token.scopes), "api_domain": API_DOMAIN,
            "token_type": "Bearer", "expires_in": int(self.lifetime),
        }  # fmt: skip
