"""A record as a row of a table: typed, with its custom fields as columns, and with a digest of what it said.

Answers vary: a key comes and goes, empty is ``""``, a discount is ``0`` or ``"20.00%"``. A table needs one type a
column, so rows are made of what the models read, not of what travelled.

Names that a database folds together would share a column, so a key that isn't plain already gets a name with a digest
of its own: ``cf_A`` is ``cf_a_6a38a5`` whatever else the shop has. Values that no database takes are cleaned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR
from datetime import date as Date
from datetime import datetime as DateTime
from functools import cache
from hashlib import blake2b
from math import isfinite
from typing import Any, cast

import orjson
from attrs import fields
from dlt.common.data_types import TDataType
from dlt.common.schema.typing import TColumnSchema

from zakya_client.printable import shown
from zakya_client.runtime.decode import ResponseModel

Row = dict[str, Any]
Tell = Callable[[str], None]

ORGANIZATION = "organization_id"
DELETED_AT = "deleted_at"
VERSION = "sync_version"
CHANGED_AT = "sync_changed_at"
"""When the record was last changed, as its list says: details that are fetched later may say a later moment."""
READ_AT = "sync_read_at"
"""When the row was read: of two copies of a record, the later one counts."""
PARENT = "sync_parent"
"""The record under which the row was listed."""
LISTED = "~"
"""Begins the version of a row of which only the list was read, not the record itself."""
MORE = "more_fields"
"""What found no column of its own, as JSON."""

_OWN: Mapping[str, TDataType] = {
    ORGANIZATION: "text",
    VERSION: "text",
    CHANGED_AT: "timestamp",
    READ_AT: "timestamp",
    DELETED_AT: "timestamp",
    PARENT: "text",
    MORE: "text",
}
_TYPES: Mapping[str, TDataType] = {
    "str": "text",
    "float": "double",
    "float | str": "text",
    "int": "bigint",
    "bool": "bool",
    "Date": "date",
    "DateTime": "timestamp",
}
_READ_AS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "float": (float, int),
    "int": (int,),
    "int | str": (int, str),
    "bool": (bool,),
    "Date": (Date,),
    "DateTime": (DateTime,),
}
_CUSTOM = frozenset({"custom_fields", "item_custom_fields", "custom_field_hash"})
"""Where answers keep custom fields; rows have them as columns ``cf_…`` instead."""

_AGES = frozenset({"due_by_days", "due_days", "due_in_days", "shipment_days"})
"""Fields of lists that change by themselves, as days pass."""

_PLAIN = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LONGEST_NAME = 50
_LARGEST = 2**63
_DEEPEST = 30
_DLT_MARKS = re.compile("^[\uf026-\uf02f]+")
"""Letters for private use that dlt takes for the mark of a type when a text begins with them."""


@cache
def column_of(key: str) -> str:
    """Return the name of the column for a key that the API description doesn't know."""
    if _PLAIN.fullmatch(key) and key not in _OWN and len(key) <= _LONGEST_NAME:
        return key
    readable = re.sub(r"[^a-z0-9]+", "_", key.lower()).strip("_")[:_LONGEST_NAME] or "x"
    return f"{readable}_{blake2b(key.encode(errors='surrogatepass'), digest_size=3).hexdigest()}"


def row_of(record: ResponseModel, tell: Tell = lambda _: None) -> Row:
    """Make a row of a record: its fields, what the description doesn't know, and ``cf_…`` for each custom field.

    Each name and value that is kept otherwise than it came is told in a sentence.
    """
    known = _columns(cast("Hashable", type(record)))
    row: Row = {}
    odd: Row = {}
    for name, kind in known.items():
        value = _typed(getattr(record, name), kind)
        (row if _fits(value, kind) else odd)[name] = _value(value, tell)
    if odd:
        row[MORE] = orjson.dumps(odd).decode()
    for name in odd:
        tell(f"values of {name} that aren't of the described kind are in {MORE}")
    for key, value in record.extra.items():
        if not key.startswith("cf_") and key not in _CUSTOM:
            row[_named(key, tell)] = _value(value, tell)
    for name, value in record.cf.items():
        row[_named(f"cf_{name}", tell)] = _value(_custom(value), tell)
    # What is empty has no type to make a column of; where there is a column, it is null.
    return {key: value for key, value in row.items() if value is not None and value not in ("", [], {})}


def _named(key: str, tell: Tell) -> str:
    name = column_of(key)
    if name != key:
        tell(f"{shown(key)} is in the column {name}")
    return name


def _value(value: Any, tell: Tell, depth: int = 0) -> Any:
    """Make a value of a row: what no database takes is cleaned."""
    if depth > _DEEPEST:
        tell(f"what is nested more than {_DEEPEST} deep was left out")
        return None
    match value:
        case str():
            text = clean(value)
            if text != value:
                tell("characters that databases don't take were removed from texts")
            return text
        case ResponseModel():
            return row_of(value, tell)
        case dict():
            return {_named(key, tell): _value(member, tell, depth + 1) for key, member in value.items()}
        case list():
            return [_value(member, tell, depth + 1) for member in value]
        case float() if not isfinite(value):
            return str(value)
        case int() if not -_LARGEST <= value < _LARGEST:
            tell("numbers that are too large for a column of numbers were kept as text")
            return str(value)
    return value


def clean(text: str) -> str:
    """Remove what a database refuses in a text: NUL, lone surrogates, and marks that dlt takes for its own."""
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    return _DLT_MARKS.sub("", text.encode(errors="ignore").decode())


def version_of(row: Row) -> str:
    """Sum up what a row says in 16 characters, so that a change shows. What changes as days pass doesn't count."""
    told = {key: value for key, value in row.items() if key not in _AGES}
    return digest(orjson.dumps(told, option=orjson.OPT_SORT_KEYS))


def digest(content: bytes) -> str:
    """Sum up bytes in 16 characters."""
    return blake2b(content, digest_size=8).hexdigest()


def hints(models: Sequence[type[ResponseModel]]) -> dict[str, TColumnSchema]:
    """Return the columns that rows of some models have, so that they exist even while all are empty."""
    kinds = [kind for model in models for kind in _columns(cast("Hashable", model)).items()]
    columns = {name: column(name, _TYPES[kind]) for name, kind in kinds if kind in _TYPES}
    columns |= {name: column(name, kind) for name, kind in _OWN.items()}
    columns[READ_AT]["dedup_sort"] = "desc"
    return columns


def column(name: str, kind: TDataType) -> TColumnSchema:
    """Make a column, as dlt takes it."""
    return {"name": name, "data_type": kind, "nullable": True}


def described(models: Sequence[type[ResponseModel]]) -> frozenset[str]:
    """Return the columns that are known beforehand: those of the models' fields and the sync's own."""
    return frozenset(_OWN).union(*(_columns(cast("Hashable", model)) for model in models))


@cache
def _columns(model: Hashable) -> dict[str, str]:
    # The generated models keep their annotations as text.
    return {
        each.name: str(each.type).removesuffix(" | None")
        for each in fields(cast("type[ResponseModel]", model))
        if each.name != "_wire" and each.name not in _CUSTOM
    }


def _typed(value: Any, kind: str) -> Any:
    return str(value) if kind == "float | str" and value is not None else value


def _fits(value: Any, kind: str) -> bool:
    """Return whether a value goes into the column of its field; what the client couldn't read is kept as it came."""
    if value is None or value in ("", []):
        return True
    match value:
        case _ if type(value) not in _READ_AS.get(kind, (str,) if kind.endswith(" str") else (type(value),)):
            return False
        case float():
            return isfinite(value)
        case DateTime():  # databases know the years between only, in whatever zone
            return MINYEAR < value.year < MAXYEAR
    return kind != "int" or -_LARGEST <= value < _LARGEST


def _custom(value: Any) -> Any:
    # One column a field: whole numbers beside others, and lists of choices, would make several.
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST:
        return float(value)
    return orjson.dumps(value).decode() if isinstance(value, list | dict) else value
