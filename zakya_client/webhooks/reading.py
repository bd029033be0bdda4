"""The body of a webhook, read into the model that the resource's ``get`` gives.

A webhook with the whole payload has every value as text, and lists and objects as JSON inside text, under the same
names as an answer. It comes as JSON, or as a form whose field ``JSONString`` holds the JSON.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl

import orjson
from attrs import fields

from zakya_client._generated import models
from zakya_client._generated.records import RECORDS, Payload, typed
from zakya_client.custom_fields import unnested
from zakya_client.errors import DecodingError, ValidationError
from zakya_client.printable import shown
from zakya_client.runtime.decode import ResponseModel, log_finding
from zakya_client.runtime.findings import read_with

_FORM = "JSONString"
"""Field of a form that holds JSON."""

_ANY = "Any | None"
"""Type of a model's field that holds anything, as it is written there."""


@typed
def read(resource: str, payload: Payload) -> ResponseModel:
    """Read the payload of a webhook.

    Args:
        resource: What it is about: the client's resource, such as ``"sales_orders"``, or ``"contacts"``.
        payload: The body of the request as it came, JSON or a form, or the mapping that it was read into.

    Returns:
        The model that the resource's ``get`` gives.

    Raises:
        ValidationError: There is no such resource.
        DecodingError: The payload holds no record of the resource: it isn't JSON, or it holds no identifier.
    """
    return record_of(resource, payload)[1]


def record_of(resource: str, payload: Payload) -> tuple[str, ResponseModel]:
    """Read the payload of a webhook as `read` does, and its record's identifier."""
    if resource not in RECORDS:
        raise ValidationError(f"there are no webhooks of {resource!r}; choose one of {', '.join(RECORDS)}")
    model, keys, identifier = RECORDS[resource]
    kind: type[ResponseModel] = getattr(models, model)
    record = _record(_object(payload), keys)
    if not isinstance(record.get(identifier), str | int) or record[identifier] == "":
        raise DecodingError(f"the webhook has no {identifier}, so it isn't about {resource}; it holds {_keys(record)}")
    return str(record[identifier]), read_with(kind.from_dict, record | _untyped(record, kind), log_finding)


def _untyped(record: Mapping[str, Any], kind: type[ResponseModel]) -> dict[str, Any]:
    """Read JSON inside the text of fields that have no type, such as ``custom_field_hash``; models read the others."""
    return {
        each.name: unnested(record[each.name]) for each in fields(kind) if each.type == _ANY and each.name in record
    }


def _record(body: Mapping[str, Any], keys: Sequence[str]) -> dict[str, Any]:
    """Take the record out of what stands around it: a form, and an envelope or none."""
    if _FORM in body:
        body = _parsed(str(body[_FORM]))
    key = next((key for key in keys if key in body), "")
    record = unnested(body[key] if key else body)
    if isinstance(record, list) and len(record) == 1:
        record = record[0]
    if not isinstance(record, Mapping):
        raise DecodingError(f"{key!r} of the webhook must be a JSON object, got a {type(record).__name__}")
    return dict(record)


def _object(payload: Payload) -> Mapping[str, Any]:
    if isinstance(payload, Mapping):
        return payload
    try:
        text = payload.decode() if isinstance(payload, bytes) else payload
    except UnicodeDecodeError:
        raise DecodingError("the webhook isn't text in UTF-8") from None
    if text.lstrip().startswith(("{", "[")):
        return _parsed(text)
    try:
        form = parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict", max_num_fields=1000)
    except ValueError:
        raise DecodingError("the webhook is neither JSON nor a form") from None
    return dict(form)


def _parsed(text: str) -> Mapping[str, Any]:
    try:
        raw = text.encode()
        body = orjson.loads(raw)
    except UnicodeEncodeError:
        raise DecodingError("the webhook holds characters that UTF-8 doesn't have") from None
    except orjson.JSONDecodeError as error:
        raise DecodingError(f"the webhook isn't valid JSON: {error.msg}") from None
    if not isinstance(body, dict):
        raise DecodingError(f"the webhook must be a JSON object, got a {type(body).__name__}")
    return body


def _keys(record: Mapping[str, Any]) -> str:
    return shown(list(record)) if record else "nothing"
