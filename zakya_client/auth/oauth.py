"""The OAuth conversation as pure functions: what to send to the accounts server, and what its answer means.

The accounts server answers errors with HTTP 200, and its throttling text in the user's language, so an answer is
judged by its keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode

import orjson
from attrs import field, frozen

from zakya_client.config import DataCenter, find_data_center
from zakya_client.errors import CredentialsError, DecodingError, ServerError, TokenThrottledError, ZakyaError
from zakya_client.runtime.envelope import retry_after
from zakya_client.runtime.http import Request, Response
from zakya_client.secret import Secret, Unshown

AUTHORIZE_PATH = "/oauth/v2/auth"
TOKEN_PATH = "/oauth/v2/token"  # noqa: S105 (a path)
REVOKE_PATH = f"{TOKEN_PATH}/revoke"
LIFETIME = 3600.0  # of an access token, where the answer doesn't say
THROTTLED_FOR = 30 * 60.0  # it clears after 10 to 30 minutes of silence
GATEWAY_THROTTLED_FOR = 60.0  # what a bare 429 means, where it doesn't say
TOO_MANY = 429

_REMEDIES = {
    "invalid_code": "the refresh token or grant code is used up, expired or revoked: authorize again",
    "invalid_client": "the client id is unknown there: wrong id, or wrong data center?",
    "invalid_client_secret": "the client secret is wrong",
}
_TOO_SOON = (408, 425)
_ITS_FAILURES = ("server_error", "temporarily_unavailable")


@frozen
class ClientCredentials:
    """A client registered with the accounts server, and what it may ask tokens with.

    Attributes:
        client_id: The client's id.
        client_secret: The client's secret.
        refresh_token: Long-lived token that access tokens are asked for with.
    """

    client_id: str = field(repr=False, converter=Secret)
    client_secret: str = field(repr=False, converter=Secret)
    refresh_token: str = field(repr=False, converter=Secret)


@frozen
class AccessToken:
    """A token that calls carry.

    Attributes:
        value: The token itself.
        expires_at: When it ends, in seconds since the epoch.
        lifetime: How many seconds it was given for.
    """

    value: str = field(repr=False, converter=Secret)
    expires_at: float
    lifetime: float = LIFETIME


@frozen
class Grant:
    """What the exchange of a grant code gives, once.

    Attributes:
        credentials: The client's credentials with the refresh token; keep them.
        token: The first access token.
        scope: Scopes that were granted, separated by commas or spaces, as the accounts server wrote them.
    """

    credentials: ClientCredentials
    token: AccessToken
    scope: str = ""


def authorization_url(
    data_center: str | DataCenter, *, client_id: str, scopes: Iterable[str], redirect_uri: str, state: str
) -> str:
    """Build the address where people allow a client to act for them; a browser comes back with a grant code.

    Args:
        data_center: Where the client is registered, ``"us"``, ``"in"``, … or a `DataCenter` of your own.
        client_id: The client's id.
        scopes: What the client asks for, ``"ZohoInventory.items.READ"``.
        redirect_uri: Where the browser comes back to, exactly as it is registered.
        state: Text that nobody can guess; it comes back with the code.

    Returns:
        The address to send the browser to.

    Raises:
        ConfigurationError: There is no such data center.
    """
    query = {
        "scope": ",".join(scopes),
        "client_id": client_id,
        "response_type": "code",
        "redirect_uri": redirect_uri,
        "state": state,
        "access_type": "offline",  # without both there is no refresh token
        "prompt": "consent",
    }
    return f"{find_data_center(data_center).accounts_url}{AUTHORIZE_PATH}?{urlencode(query)}"


def refresh_request(center: DataCenter, credentials: ClientCredentials, timeout: float) -> Request:
    """Build the request that asks for an access token with a refresh token."""
    return _form_request(
        center.accounts_url + TOKEN_PATH,
        timeout,
        grant_type="refresh_token",
        refresh_token=credentials.refresh_token,
        client_id=credentials.client_id,
        client_secret=credentials.client_secret,
    )


def grant_request(
    center: DataCenter, timeout: float, *, client_id: str, client_secret: str, code: str, redirect_uri: str
) -> Request:
    """Build the request that exchanges a grant code, which works once, for tokens."""
    redirect = {"redirect_uri": redirect_uri} if redirect_uri else {}
    return _form_request(
        center.accounts_url + TOKEN_PATH,
        timeout,
        grant_type="authorization_code",
        code=code,
        client_id=client_id,
        client_secret=client_secret,
        **redirect,
    )


def revoke_request(center: DataCenter, token: str, timeout: float) -> Request:
    """Build the request that ends a refresh token, with every access token that came of it."""
    # In the body: whoever logs addresses, as httpx and proxies do, would log the token.
    return _form_request(center.accounts_url + REVOKE_PATH, timeout, token=token)


def _form_request(url: str, timeout: float, **form: str) -> Request:
    headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
    try:
        content = urlencode(form).encode()
    except UnicodeEncodeError:
        content = None
    if content is None:  # raised apart from the error, which shows what it is about
        raise CredentialsError("a credential holds half a character (a lone surrogate): read it as UTF-8 text")
    return Request("POST", url, headers, content, timeout)


def secrets_of(request: Request) -> list[str]:
    """Return the secrets that a request to the accounts server carries."""
    form = parse_qsl((request.content or b"").decode())
    return [Secret(value) for name, value in form if name not in ("grant_type", "redirect_uri")]


def read_token(response: Response, now: float) -> AccessToken:
    """Read the accounts server's answer; `now` is when it was asked for, in seconds since the epoch."""
    return _token(response.status, _json_object(response), now)


def read_grant(response: Response, client_id: str, client_secret: str, now: float) -> Grant:
    """Read the accounts server's answer to a grant code, see `read_token`."""
    body = _json_object(response)
    token = _token(response.status, body, now)
    refresh_token = body.get("refresh_token")
    if not isinstance(refresh_token, str) or not refresh_token:
        raise CredentialsError(
            "the grant code gave no refresh token: authorize with access_type=offline and prompt=consent",
            status=response.status,
        )
    return Grant(ClientCredentials(client_id, client_secret, refresh_token), token, str(body.get("scope", "")))


def read_revocation(response: Response) -> None:
    """Raise what the accounts server's answer to a revocation says is wrong."""
    body = _json_object(response)
    if response.status == 200 and "error" not in body:
        return
    if body.get("error") == "invalid_code":
        message = "the token isn't known there: revoked already, or of another data center?"
        raise CredentialsError(message, code="invalid_code", status=response.status)
    raise CredentialsError("the accounts server didn't revoke the token", status=response.status)


def _token(status: int, body: dict[str, Any], now: float) -> AccessToken:
    token = _given(body, now) if status == 200 else None
    if token is None:
        raise _refusal(status, body)
    return token


def _refusal(status: int, body: dict[str, Any]) -> ZakyaError:
    reason = body.get("error")
    if not isinstance(reason, str):
        return CredentialsError("the accounts server gave no token and no reason: wrong data center?", status=status)
    remedy = _REMEDIES.get(reason, "the accounts server refused")
    return CredentialsError(f"no access token: {remedy}", status=status, code=reason)


def _given(body: dict[str, Any], now: float) -> AccessToken | None:
    value = body.get("access_token")
    if not isinstance(value, str) or not value:
        return None
    lifetime = _lifetime(body)
    return AccessToken(value, now + lifetime, lifetime)


def _json_object(response: Response) -> Unshown[Any]:
    body = _parsed(response.content)
    if failure := _failure(response, body or {}):
        raise failure
    if body is None:
        what = "the accounts server didn't answer a JSON object: a gateway in between, or the wrong data center?"
        raise DecodingError(what, status=response.status)
    return body


def _failure(response: Response, body: Mapping[str, Any]) -> ZakyaError | None:
    """Return what an answer says about the accounts server, rather than about the credentials."""
    status = response.status
    wait = retry_after(response.headers, datetime.now(UTC))
    is_throttled = body.get("status") == "failure"
    if is_throttled or status == TOO_MANY:
        return TokenThrottledError(
            "the accounts server refuses tokens after too many requests; stay silent, asking again prolongs it",
            status=status,
            retry_after=THROTTLED_FOR if is_throttled else min(wait or GATEWAY_THROTTLED_FOR, THROTTLED_FOR),
        )
    if status >= 500 or status in _TOO_SOON or body.get("error") in _ITS_FAILURES:
        return ServerError("the accounts server, or a gateway before it, failed", status=status, retry_after=wait)
    return None


def _parsed(content: bytes) -> Unshown[Any] | None:
    # Apart from whoever raises, like `_given` and `_refusal`: what is read must not be in a traceback's variables.
    try:
        body = orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
    return Unshown(body) if isinstance(body, dict) else None


def _lifetime(body: dict[str, Any]) -> float:
    # Where `expires_in_sec` is present, `expires_in` is in milliseconds.
    try:
        seconds = float(body["expires_in_sec" if "expires_in_sec" in body else "expires_in"])
    except (KeyError, TypeError, ValueError):
        return LIFETIME
    return seconds if 0 < seconds < float("inf") else LIFETIME
