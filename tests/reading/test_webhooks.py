"""Webhooks, where everything is text: read into the same models as answers."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.conftest import PAYLOADS, load
from zakya_client import models, webhooks
from zakya_client.errors import DecodingError, ValidationError

UNTYPED = ("_wire", "custom_field_hash", "shipping_details")  # objects without described fields stay text


def as_text(value: Any) -> str:
    """Write a value as webhooks do."""
    if isinstance(value, dict | list):
        return json.dumps(value)
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


@pytest.mark.parametrize(
    ("resource", "file", "key"),
    [
        ("sales_orders", "salesorder-get.json", "salesorder"),
        ("items", "item-get.json", "item"),
        ("packages", "package-create.json", "package"),
        ("contacts", "contact-person-owner.json", "contact"),
    ],
)
def test_a_webhook_reads_like_the_answer(resource: str, file: str, key: str) -> None:
    record = load(PAYLOADS / file)[key]
    flat = {name: as_text(value) for name, value in record.items()}
    answer = getattr(
        models, {"contacts": "Contact", "items": "Item", "packages": "Package"}.get(resource, "SalesOrder")
    )
    expected = answer.from_dict(record)
    forms: list[Any] = [flat, json.dumps(flat), json.dumps({key: flat}).encode(), {key: json.dumps(flat)}]
    for payload in forms:
        read = webhooks.read(resource, payload)
        assert type(read) is answer
        for field in [each.name for each in answer.__attrs_attrs__ if each.name not in UNTYPED]:
            assert getattr(read, field) == getattr(expected, field), field
        assert dict(read.cf) == dict(expected.cf)


@pytest.mark.parametrize("payload", [b"", "nonsense", b"[1]", '{"item": "text"}', b"\xff"])
def test_what_is_no_object_is_refused(payload: Any) -> None:
    with pytest.raises(DecodingError):
        webhooks.read("items", payload)


def test_resources_without_webhooks_are_named() -> None:
    with pytest.raises(ValidationError, match="choose one of bundles"):
        webhooks.read("nonsense", {})
