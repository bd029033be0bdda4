"""Custom fields by name, from whichever of the forms an answer used.

Details carry a list (``custom_fields`` or ``item_custom_fields``) and a hash (``custom_field_hash``); rows of lists
carry keys of their own, ``cf_colour`` with the text for people and ``cf_colour_unformatted`` with the value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import orjson

_PREFIX = "cf_"
_VALUE = "_unformatted"
_LISTS = ("custom_fields", "item_custom_fields", "shipmentorder_custom_fields")
_HASH = "custom_field_hash"


class CustomFields(Mapping[str, Any]):
    """The custom fields of a record: their values by name in code, without ``cf_``.

    ``fields["colour"]``, ``fields["cf_colour"]`` and, where the answer gives labels, ``fields["Colour"]`` find the
    same value. Empty text reads as ``None``.

    Args:
        record: The record's JSON object, under wire names.
    """

    def __init__(self, record: Mapping[str, Any]) -> None:
        self._values: dict[str, Any] = {}
        self._names: dict[str, str] = {}  # of labels
        # Least exact first: what people read, then values, then the list that says what kind of value it is.
        for source in (record, _object(record.get(_HASH))):
            self._take(source, values=False)
            self._take(source, values=True)
        for key in _LISTS:
            self._take_list(record.get(key))

    def __getitem__(self, name: str) -> Any:
        key = name.removeprefix(_PREFIX)
        if key not in self._values:
            key = self._names.get(name.casefold(), key)
        return self._values[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"CustomFields({self._values!r})"

    def _take(self, source: Mapping[str, Any], *, values: bool) -> None:
        for key, value in source.items():
            if key.startswith(_PREFIX) and key.endswith(_VALUE) == values:
                self._values[key.removeprefix(_PREFIX).removesuffix(_VALUE)] = _none(value)

    def _take_list(self, fields: Any) -> None:
        for field in _array(fields):
            label = field.get("label")
            name = field.get("api_name") or field.get("placeholder") or label
            if not isinstance(name, str) or "value" not in field:
                continue
            name = name.removeprefix(_PREFIX)
            self._values[name] = _none(field["value"])
            if isinstance(label, str) and label:
                self._names[label.casefold()] = name


def _none(value: Any) -> Any:
    return None if value == "" else value


def _object(value: Any) -> Mapping[str, Any]:
    value = unnested(value)
    return value if isinstance(value, dict) else {}


def _array(value: Any) -> list[dict[str, Any]]:
    value = unnested(value)
    members = value if isinstance(value, list) else [value]
    return [member for member in members if isinstance(member, dict)]


def unnested(value: Any) -> Any:
    """Read JSON that came inside text, as webhooks send it; anything else is given back as it is."""
    if isinstance(value, str) and value[:1] in ("{", "["):
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            pass
    return value
