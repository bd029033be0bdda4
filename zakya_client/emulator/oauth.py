"""The accounts server: codes and refresh tokens become access tokens, which die after a while.

Errors come with HTTP 200, as from the real one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .answers import json_response

# The real one names the zohoapis host here, never the Zakya host, so nobody may build URLs from it.
API_DOMAIN = "https://www.zohoapis.in"


class Accounts:
    """One OAuth client and its tokens. `lifetime` in seconds; `token_requests` counts what was asked for."""

    def __init__(self, *, lifetime: float, clock: Callable[[], float]) -> None:
        self.client_id = "1000.EMULATORCLIENT"
        self.client_secret = "emulator-client-secret"  # noqa: S105
        self.refresh_token = "1000.emulator.refresh"  # noqa: S105
        self.lifetime = lifetime
        self.token_requests = 0
        self._clock = clock
        self._refresh_tokens = {self.refresh_token}
        self._codes: set[str] = set()
        self._expiry: dict[str, float] = {}
        self._parent: dict[str, str] = {}

    def new_code(self) -> str:
        """A grant code as the consent page would hand it out; it works once."""
        code = f"1000.{secrets.token_hex(16)}"
        self._codes.add(code)
        return code

    def accepts(self, access_token: str) -> bool:
        """Whether an access token was issued here and is alive."""
        return self._expiry.get(access_token, 0.0) > self._clock()

    def expire_all(self) -> None:
        """Kills every access token issued so far; refresh tokens live on."""
        self._expiry.clear()

    def token(self, form: Mapping[str, Any]) -> dict[str, Any]:
        """The answer to a token request."""
        self.token_requests += 1
        if form.get("client_id") != self.client_id:
            return {"error": "invalid_client"}
        if form.get("client_secret") != self.client_secret:
            return {"error": "invalid_client_secret"}
        grant = form.get("grant_type")
        if grant == "refresh_token":
            refresh_token = str(form.get("refresh_token", ""))
            return self._issue(refresh_token) if refresh_token in self._refresh_tokens else {"error": "invalid_code"}
        if grant == "authorization_code":
            code = str(form.get("code", ""))
            if code not in self._codes:
                return {"error": "invalid_code"}
            self._codes.remove(code)
            refresh_token = f"1000.{secrets.token_hex(16)}"
            self._refresh_tokens.add(refresh_token)
            return self._issue(refresh_token) | {"refresh_token": refresh_token}
        return {"error": "unsupported_grant_type"}

    def revoke(self, token: str) -> dict[str, Any]:
        """Ends a refresh token and every access token that came of it."""
        if token not in self._refresh_tokens:
            return {"error": "invalid_code"}
        self._refresh_tokens.remove(token)
        for access_token, parent in self._parent.items():
            if parent == token:
                self._expiry.pop(access_token, None)
        return {"status": "success"}

    def _issue(self, refresh_token: str) -> dict[str, Any]:
        access_token = f"1000.{secrets.token_hex(16)}"
        self._expiry[access_token] = self._clock() + self.lifetime
        self._parent[access_token] = refresh_token
        return {
            "access_token": access_token, "scope": "ZakyaAPI.FullAccess.all", "api_domain": API_DOMAIN,
            "token_type": "Bearer", "expires_in": int(self.lifetime),
        }  # fmt: skip


def routes(accounts: Accounts) -> list[Route]:
    """The two URLs of the accounts server. Parameters may stand in the form or in the query."""

    async def parameters(request: Request) -> dict[str, Any]:
        async with request.form() as form:
            return {**request.query_params, **form}

    async def token(request: Request) -> Response:
        return json_response(accounts.token(await parameters(request)))

    async def revoke(request: Request) -> Response:
        return json_response(accounts.revoke(str((await parameters(request)).get("token", ""))))

    return [
        Route("/oauth/v2/token", token, methods=["POST"]),
        Route("/oauth/v2/token/revoke", revoke, methods=["POST"]),
    ]
