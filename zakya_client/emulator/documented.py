"""Answers as the documentation shows them, where that differs from what the API sends.

Other envelope keys, records in arrays of one or without an envelope, numbers for ids, times in UTC, and contact persons
as objects. `page_context` stays, though no page shows it: without it nobody could tell the last page.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from zakya_client.emulator.description import Operation

ARRAYS = frozenset({
    "packages.create", "packages.update", "packages.get", "contact_persons.create", "contact_persons.update",
    "credit_notes.get_email_content",
})  # fmt: skip
FLAT = frozenset({
    "composite_items.get", "bundles.create", "item_groups.create", "item_groups.get", "item_groups.update",
})  # fmt: skip
# The page of sales orders has its own key for what is written, the live one for what is read.
LIVE_KEY = frozenset({"sales_orders.get"})

_ID = re.compile(r"-?\d{1,19}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}")


def documented(operation: Operation, body: dict[str, Any]) -> dict[str, Any]:
    """Return an answer's body in the documented form."""
    live = operation.envelope[0] if operation.envelope else ""
    result = {key: _plain(key, value) for key, value in body.items()}
    if live not in result:
        return result
    record = result[live]
    if operation.name in ARRAYS and not isinstance(record, list):
        record = [record]
    if operation.name in FLAT:
        return {**{key: value for key, value in result.items() if key != live}, **dict(record)}
    name = live if operation.name in LIVE_KEY else operation.envelope[-1]
    return {name if key == live else key: record if key == live else value for key, value in result.items()}


def _plain(key: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(name, member) for name, member in value.items()}
    if key == "contact_persons" and isinstance(value, list) and value and isinstance(value[0], str):
        return [{"contact_person_id": _plain("contact_person_id", member)} for member in value]
    if isinstance(value, list):
        return [_plain(key, member) for member in value]
    if isinstance(value, str) and key.endswith(("_id", "_ids")) and _ID.fullmatch(value):
        return int(value)
    if isinstance(value, str) and key.endswith("_time") and _MOMENT.fullmatch(value):
        moment = datetime.strptime(value, "%Y-%m-%dT%H:%M:%S%z").astimezone(UTC)
        return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return value
