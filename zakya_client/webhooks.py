"""Webhooks: what the API sends to you, read into the same models as its answers.

A webhook with the whole payload has every value as text, and lists and objects as JSON inside text, under the same
names as an answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, overload

import orjson

from zakya_client._generated import models
from zakya_client.custom_fields import unnested
from zakya_client.errors import DecodingError, ValidationError
from zakya_client.runtime.wire import Answer

Payload: TypeAlias = str | bytes | Mapping[str, Any]
"""The body of a request as it came, or what it was read into."""

_RECORDS = {
    "bundles": ("Bundle", "bundle"),
    "composite_items": ("CompositeItem", "composite_item"),
    "contact_persons": ("ContactPerson", "contact_person"),
    "contacts": ("Contact", "contact"),
    "items": ("Item", "item"),
    "organizations": ("Organization", "organization"),
    "packages": ("Package", "package"),
    "sales_orders": ("SalesOrder", "salesorder"),
}


@overload
def read(resource: Literal["bundles"], payload: Payload) -> models.Bundle: ...
@overload
def read(resource: Literal["composite_items"], payload: Payload) -> models.CompositeItem: ...
@overload
def read(resource: Literal["contact_persons"], payload: Payload) -> models.ContactPerson: ...
@overload
def read(resource: Literal["contacts"], payload: Payload) -> models.Contact: ...
@overload
def read(resource: Literal["items"], payload: Payload) -> models.Item: ...
@overload
def read(resource: Literal["organizations"], payload: Payload) -> models.Organization: ...
@overload
def read(resource: Literal["packages"], payload: Payload) -> models.Package: ...
@overload
def read(resource: Literal["sales_orders"], payload: Payload) -> models.SalesOrder: ...
@overload
def read(resource: str, payload: Payload) -> Answer: ...
def read(resource: str, payload: Payload) -> Answer:
    """Read the payload of a webhook.

    Args:
        resource: What it is about: the client's resource, such as ``"sales_orders"``, or ``"contacts"``.
        payload: The body of the request as it came, or the mapping that it was read into (form fields, for instance).

    Returns:
        The model that the resource's ``get`` gives.

    Raises:
        ValidationError: There is no such resource.
        DecodingError: The payload is no JSON object.
    """
    if resource not in _RECORDS:
        raise ValidationError(f"there are no webhooks of {resource!r}; choose one of {', '.join(_RECORDS)}")
    model, key = _RECORDS[resource]
    body = _object(payload)
    record = unnested(body.get(key, body))
    if not isinstance(record, dict) or not record:
        raise DecodingError(f"{key!r} of the webhook is no object, or an empty one")
    answer: Answer = getattr(models, model).from_dict(record)
    return answer


def _object(payload: Payload) -> dict[str, Any]:
    if isinstance(payload, Mapping):
        return dict(payload)
    try:
        body = orjson.loads(payload)
    except orjson.JSONDecodeError as error:
        raise DecodingError(f"the webhook is no JSON: {error.msg}") from None
    if not isinstance(body, dict):
        raise DecodingError(f"the webhook is no JSON object but {type(body).__name__}")
    return body
