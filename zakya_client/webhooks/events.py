"""Webhooks that were sent by whom they should be, whatever web framework took them in.

Two header fields say that: ``X-Webhook-Secret``, which you add to the webhook yourself and which holds the secret, or
``X-Zoho-Webhook-Signature``, a signature made with the secret, as Zoho publishes it for Zoho Billing:
https://www.zoho.com/billing/kb/webhooks/securing-webhooks.html
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from urllib.parse import parse_qsl

import orjson
from attrs import frozen

from zakya_client.errors import ConfigurationError, CredentialsError, DecodingError, ValidationError
from zakya_client.runtime.decode import ResponseModel, date_time, reporting_to
from zakya_client.webhooks.reading import record_of

SECRET = "x-webhook-secret"  # noqa: S105 (the name of a header field)
SIGNATURE = "x-zoho-webhook-signature"
CHANGED = "last_modified_time"


@frozen
class Event:
    """A webhook that was checked and read.

    Attributes:
        resource: What it is about, ``"sales_orders"``.
        record: The record, as the resource's ``get`` gives it.
        id: The record's identifier.
        changed_at: The record's ``last_modified_time``; None where the webhook doesn't hold it.
        key: The same for each replay of a webhook, in whichever form it is sent. None where the webhook doesn't say
            when the record was changed: two changes can look alike then.
    """

    resource: str
    record: ResponseModel
    id: str
    changed_at: datetime | None
    key: str | None


def receive(resource: str, body: bytes, headers: Mapping[str, str], *, secret: str, query: str = "") -> Event:
    """Check who sent a webhook, and read it.

    Args:
        resource: What it is about: the client's resource, such as ``"sales_orders"``.
        body: The body of the request as it came.
        headers: The header fields of the request.
        secret: What the webhook's header field ``X-Webhook-Secret`` holds, or its signature is made with: ASCII.
        query: The query of the request's address, without the question mark; part of what is signed.

    Returns:
        The event.

    Raises:
        ConfigurationError: The secret is empty or isn't ASCII.
        CredentialsError: The secret or the signature is wrong; `status` is 401, to answer with.
        ValidationError: There is no such resource; `status` is 404.
        DecodingError: The body holds no record of the resource; `status` is 400.
    """
    check_secret(secret)
    check_sender(headers, secret)
    if (signed := _field(headers, SIGNATURE)) and not _field(headers, SECRET):
        _require(_same(signed.lower(), signature(secret, body, query)), "the signature of the webhook is wrong")
    try:
        record_id, record = record_of(resource, body)
    except (DecodingError, ValidationError) as error:
        error.status = 404 if isinstance(error, ValidationError) else 400
        raise
    content = record.to_dict()
    with reporting_to(lambda _: None):  # reported when the record was read
        changed_at = date_time(content.get(CHANGED), record, CHANGED)
    if not isinstance(changed_at, datetime):
        return Event(resource, record, record_id, None, None)
    try:
        written = orjson.dumps([resource, content], option=orjson.OPT_SORT_KEYS)
    except TypeError:  # it reads more levels than it writes
        raise DecodingError("the webhook is nested too deeply", status=400) from None
    return Event(resource, record, record_id, changed_at, sha256(written).hexdigest())


def check_secret(secret: str) -> None:
    """Refuse a secret that lets everybody in, or that header fields can't carry."""
    if not secret or not secret.isascii():
        raise ConfigurationError("the secret of a webhook must be ASCII text, and not empty")


def check_sender(headers: Mapping[str, str], secret: str) -> None:
    """Check what can be checked before the body is read: the secret, or that there is a signature."""
    given = _field(headers, SECRET)
    if given or not _field(headers, SIGNATURE):
        _require(_same(given, secret), "the webhook doesn't come with its secret")


def signature(secret: str, body: bytes, query: str = "") -> str:
    """Sign a webhook as Zoho does: the names and values of its address and form in order, then its JSON."""
    is_json = body.lstrip()[:1] in (b"{", b"[")
    form = "" if is_json else body.decode(errors="replace")
    pairs = [pair for text in (query, form) for pair in parse_qsl(text, keep_blank_values=True)]
    signed = "".join(name + value for name, value in sorted(pairs)).encode() + (body if is_json else b"")
    return hmac.new(secret.encode(), signed, sha256).hexdigest()


def _field(headers: Mapping[str, str], name: str) -> str:
    return next((value for key, value in headers.items() if key.lower() == name), "")


def _same(given: str, expected: str) -> bool:
    """Compare in a time that says nothing about where they differ."""
    return hmac.compare_digest(given.encode(errors="surrogatepass"), expected.encode())


def _require(met: bool, otherwise: str) -> None:  # noqa: FBT001 (as in an assertion)
    if not met:
        raise CredentialsError(otherwise, status=401)
