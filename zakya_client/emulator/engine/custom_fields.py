"""Custom fields: their definitions, reading them from requests, and their two forms on the wire.

A record keeps the values under the key `custom`, by api_name, and only those that are set. Details carry a list and
a hash of them; list rows flatten them into `cf_x` (text for people) and `cf_x_unformatted` (the value).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from zakya_client.emulator.answers import invalid
from zakya_client.emulator.fields import Record


@frozen
class CustomField:
    """The definition of a custom field of one kind of record."""

    field_id: str
    entity: str
    index: int
    api_name: str
    label: str
    data_type: str


def value_for_people(value: Any, data_type: str) -> str:
    """Write a value as the API does for people."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ",".join(str(part) for part in value)
    if data_type == "date":
        try:
            return date.fromisoformat(str(value)).strftime("%d.%m.%Y")
        except ValueError:
            return str(value)
    return str(value)


def read_values(given: Iterable[Any], definitions: Sequence[CustomField]) -> Record:
    """Read a request's `custom_fields` by api_name; "" for a field that is to be cleared.

    A field may be named by its id, its label, its api_name or its index. Raises: Refusal for a name that the
    shop doesn't know, because a value that silently disappears would hide a mistake of the caller.
    """
    names = {name: d for d in definitions for name in (d.field_id, d.label, d.api_name)}
    places = {d.index: d for d in definitions}
    values: Record = {}
    for row in given:
        if not isinstance(row, dict):
            raise invalid("custom_fields")
        name = next((row[key] for key in ("customfield_id", "field_id", "api_name", "label") if row.get(key)), "")
        definition = names.get(str(name)) if name else places.get(row.get("index", 0))
        if definition is None:
            raise invalid("custom_fields")
        value = row.get("value")
        values[definition.api_name] = "" if value is None else value
    return values


def merged(before: Record, values: Record) -> Record:
    """Return the values that are set after a request wrote `values` over `before`."""
    return {name: value for name, value in {**before, **values}.items() if value != ""}


def detail_keys(custom: Record, definitions: Sequence[CustomField]) -> Record:
    """Return `custom_fields` and `custom_field_hash` of a detail answer; list rows have what stands in the hash."""
    rows, table = [], {}
    for d in definitions:
        if d.api_name not in custom:
            continue
        value = custom[d.api_name]
        text = value_for_people(value, d.data_type)
        rows.append({
            "field_id": d.field_id, "customfield_id": d.field_id, "index": d.index, "label": d.label,
            "api_name": d.api_name, "placeholder": d.api_name, "search_entity": d.entity,
            "data_type": d.data_type, "value": value, "value_formatted": text,
        })  # fmt: skip
        table[d.api_name] = text
        table[f"{d.api_name}_unformatted"] = value
    return {"custom_fields": rows, "custom_field_hash": table}
