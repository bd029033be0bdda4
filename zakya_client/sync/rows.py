"""A record as a row of a table: typed, with its custom fields as columns, and with a mark of what it said.

Answers vary: a key comes and goes, empty is ``""``, a discount is ``0`` or ``"20.00%"``. A table needs one type a
column, so rows are made of what the models read, not of what travelled.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from functools import cache
from hashlib import blake2b
from typing import Any, cast

import orjson
from attrs import fields
from dlt.common.data_types import TDataType
from dlt.common.schema.typing import TColumnSchema

from zakya_client.runtime.wire import Answer

Row = dict[str, Any]

DELETED_AT = "deleted_at"
VERSION = "sync_version"
CHANGED_AT = "sync_changed_at"
"""When the record was last changed, as its list says: details that are fetched later may say a later moment."""

_TYPES: Mapping[str, TDataType] = {
    "str": "text",
    "float": "double",
    "float | str": "text",
    "int": "bigint",
    "bool": "bool",
    "Date": "date",
    "DateTime": "timestamp",
}
_CUSTOM = frozenset({"custom_fields", "item_custom_fields", "custom_field_hash"})
"""Where answers keep custom fields; rows have them as columns ``cf_…`` instead."""


def row_of(record: Answer) -> Row:
    """Make a row of a record: its fields, what the description doesn't know, and ``cf_…`` for each custom field."""
    row = {name: _value(getattr(record, name), is_text) for name, is_text in _columns(cast("Hashable", type(record)))}
    row |= {key: value for key, value in record.extra.items() if not key.startswith("cf_") and key not in _CUSTOM}
    row |= {f"cf_{name}": _custom(value) for name, value in record.cf.items()}
    # What is empty has no type to make a column of; where there is a column, it is null.
    return {key: value for key, value in row.items() if value is not None and value not in ("", [], {})}


def version_of(row: Row, volatile: Iterable[str] = ()) -> str:
    """Sum up what a row says in 16 characters, so that a change shows. Fields in `volatile` don't count."""
    told = {key: value for key, value in row.items() if key not in volatile}
    return blake2b(orjson.dumps(told, option=orjson.OPT_SORT_KEYS), digest_size=8).hexdigest()


def hints(model: type[Answer]) -> dict[str, TColumnSchema]:
    """Tell dlt the columns that rows of a model have, so that they exist even while all are empty."""
    known: dict[str, TColumnSchema] = {
        name: {"name": name, "data_type": _TYPES[kind], "nullable": True}
        for name, kind in _annotations(cast("Hashable", model)).items()
        if kind in _TYPES
    }
    own: Mapping[str, TDataType] = {
        "organization_id": "text",
        VERSION: "text",
        CHANGED_AT: "timestamp",
        DELETED_AT: "timestamp",
    }
    for name, kind in own.items():
        known[name] = {"name": name, "data_type": kind, "nullable": True}
    return known


@cache
def _annotations(model: Hashable) -> dict[str, str]:
    # The generated models keep their annotations as text.
    return {
        each.name: str(each.type).removesuffix(" | None")
        for each in fields(cast("type[Answer]", model))
        if each.name != "_wire" and each.name not in _CUSTOM
    }


@cache
def _columns(model: Hashable) -> tuple[tuple[str, bool], ...]:
    return tuple((name, kind == "float | str") for name, kind in _annotations(model).items())


def _value(value: Any, is_text: bool = False) -> Any:  # noqa: FBT001, FBT002 (one of two kinds of column)
    if is_text and value is not None:
        return str(value)
    if isinstance(value, Answer):
        return row_of(value)
    if isinstance(value, list):
        return [_value(member) for member in value]
    return value


def _custom(value: Any) -> Any:
    # One column a field: whole numbers beside others, and lists of choices, would make several.
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return orjson.dumps(value).decode() if isinstance(value, list | dict) else value
