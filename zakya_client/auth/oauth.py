"""The OAuth conversation as pure functions: what to send to the accounts server, and what its answer means.

The accounts server answers errors with HTTP 200, and its throttling text in the user's language, so an answer is
judged by its keys.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import orjson
from attrs import field, frozen

from zakya_client.config import DataCenter
from zakya_client.errors import CredentialsError, DecodingError, ServerError, TokenThrottledError, ZakyaError
from zakya_client.runtime.http import Request, Response

TOKEN_PATH = "/oauth/v2/token"  # noqa: S105 (a path)
THROTTLED_FOR = 30 * 60.0  # it clears after 10 to 30 minutes of silence

_REMEDIES = {
    "invalid_code": "the refresh token or grant code is used up, expired or revoked: authorize again",
    "invalid_client": "the client id is unknown there: wrong id, or wrong data center?",
    "invalid_client_secret": "the client secret is wrong",
}


@frozen
class ClientCredentials:
    """A client registered with the accounts server, and what it may ask tokens with.

    Attributes:
        client_id: The client's id.
        client_secret: The client's secret.
        refresh_token: Long-lived token that access tokens are asked for with.
    """

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)


@frozen
class AccessToken:
    """A token that calls carry.

    Attributes:
        value: The token itself.
        expires_at: When it ends, on the clock that `read_token` was given.
    """

    value: str = field(repr=False)
    expires_at: float


def token_request(center: DataCenter, credentials: ClientCredentials, timeout: float) -> Request:
    """Build the request that asks for an access token with a refresh token."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": credentials.refresh_token,
        "client_id": credentials.client_id,
        "client_secret": credentials.client_secret,
    }
    headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
    return Request("POST", center.accounts_url + TOKEN_PATH, headers, urlencode(form).encode(), timeout)


def read_token(response: Response, now: float) -> AccessToken:
    """Read the accounts server's answer.

    Args:
        response: The answer.
        now: Seconds on the clock that `AccessToken.expires_at` shall be on.

    Raises:
        TokenThrottledError: Too many tokens were asked for.
        CredentialsError: The client, its secret or the refresh token isn't accepted.
        ServerError: The accounts server failed.
        DecodingError: The answer is no JSON object.
    """
    body = _json_object(response)
    token = body.get("access_token")
    if response.status == 200 and isinstance(token, str) and token:
        return AccessToken(token, now + _lifetime(body))
    raise _refusal(response.status, body)


def _json_object(response: Response) -> dict[str, Any]:
    try:
        body = orjson.loads(response.content)
    except orjson.JSONDecodeError:
        body = None
    if isinstance(body, dict):
        return body
    what = "the accounts server answered something that is no JSON object; a gateway, or a wrong address?"
    if response.status >= 500:
        raise ServerError(what, status=response.status, method="POST", path=TOKEN_PATH)
    raise DecodingError(what, status=response.status, method="POST", path=TOKEN_PATH)


def _lifetime(body: dict[str, Any]) -> float:
    # Where `expires_in_sec` is present, `expires_in` is in milliseconds.
    for key in ("expires_in_sec", "expires_in"):
        try:
            return float(body[key])
        except (KeyError, TypeError, ValueError):
            continue
    return 3600.0


def _refusal(status: int, body: dict[str, Any]) -> ZakyaError:
    where: dict[str, Any] = {"status": status, "method": "POST", "path": TOKEN_PATH}
    if body.get("status") == "failure":
        return TokenThrottledError(
            "the accounts server refuses tokens after too many requests; stay silent, asking again prolongs it",
            retry_after=THROTTLED_FOR,
            **where,
        )
    reason = body.get("error")
    if not isinstance(reason, str):
        return CredentialsError("the accounts server gave no token and no reason: wrong data center?", **where)
    remedy = _REMEDIES.get(reason, "the accounts server refused")
    return CredentialsError(f"no access token: {remedy}", code=reason, **where)
