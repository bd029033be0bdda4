"""The shape of answers: which keys an object carries, and what stands there when nothing is known.

A shape is a schema of the API description. What is empty is "" in text, ids, days and moments, 0.0, 0, false, [] and
{} elsewhere, never null; where live answers hold something else though nobody chose it, `USUAL` says so. A key that
stands in an answer only when the record has it is `when_set`: those that a resource names, and the fields that the
description gives to some countries only.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from zakya_client.description import Description, name_of
from zakya_client.emulator.description import Json
from zakya_client.emulator.fields import Record

# Fields that hold "" although they are numbers.
TEXT = """
length width height weight sales_margin minimum_order_quantity reorder_level maximum_order_quantity initial_stock
initial_stock_rate asset_value delivery_days file_size due_by_days due_in_days due_days shipping_charge_tax_percentage
shipping_charge_tax bcy_shipping_charge_tax latitude longitude
"""
# What stands there although nobody chose it.
USUAL: Record = {
    **dict.fromkeys(TEXT.split(), ""),
    "weight_unit": "kg", "dimension_unit": "cm", "pricing_scheme": "unit", "exchange_rate": 1,
    "discount_type": "entity_level", "is_discount_before_tax": True, "tax_rounding": "entity_level",
    "tax_override_preference": "no_override", "tds_override_preference": "no_override",
    "sales_channel": "direct_sales", "page_width": "8.27in", "page_height": "11.69in", "orientation": "portrait",
    "template_type": "standard", "adjustment_description": "Adjustment", "transaction_rounding_type": "no_rounding",
    "rounding_mode": "round_half_up", "bcy_rounding_mode": "round_half_up", "computation_type": "basic",
    "tds_calculation_type": "tds_item_level", "line_item_type": "goods", "source_formatted": "Desktop",
    "show_on_pdf": True, "show_in_all_pdf": True, "is_active": True, "can_be_sold": True, "can_be_purchased": True,
    "uploaded_by": "Emulator",
}  # fmt: skip

# Keys that are described and hardly ever sent, by the last part of their object's path.
RARE = {"custom_fields": "custom_field_id selected_option_id", "documents": "uploaded_by_id"}

_EMPTY: dict[str, Any] = {
    "Number": 0.0, "number": 0.0, "Integer": 0, "integer": 0, "Flag": False, "boolean": False, "Discount": 0,
    "array": [], "object": {},
}  # fmt: skip


@define(eq=False)
class Shape:
    """The keys of one kind of object.

    Attributes:
        usual: What stands in a field although nothing is known, by name; wins over `USUAL`.
        when_set: Words that name the keys which stand there only when the record has them, by the dotted path of
            their object: "" for the record's own, `line_items`, `packages.shipment_order`.
        undescribed: Words of keys that the description doesn't have.
        empty: The keys that always stand in the object, with what stands there when nothing is known.
        known: All keys that may stand in it.
    """

    _description: Description
    _schema: Json
    usual: Mapping[str, Any] = field(factory=dict)
    when_set: Mapping[str, str] = field(factory=dict)
    undescribed: str = ""
    _path: str = ""
    empty: Record = field(init=False)
    known: frozenset[str] = field(init=False)
    _inner: Mapping[str, Json] = field(init=False)
    _nested: dict[str, Shape] = field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        properties = self._description.fields(self._schema)
        rare = {*self.when_set.get(self._path, "").split(), *RARE.get(self._path.rpartition(".")[2], "").split()}
        self._inner = {name: members for name, each in properties.items() if (members := self._object_in(each))}
        self.known = frozenset({*properties, *self.undescribed.split()})
        self.empty = {
            name: self._empty(name, each)
            for name, each in properties.items()
            if name not in rare and "x-countries" not in each
        }

    def fill(self, *records: Mapping[str, Any]) -> Record:
        """Return an object with what the records know; a later record wins, keys of no shape stay out."""
        filled = dict(self.empty)
        for record in records:
            for key in self.known & record.keys():
                value = record[key]
                filled[key] = self._part(key, value) if key in self._inner else value
        return filled

    def nested(self, key: str) -> Shape:
        """Return the shape of the object, or of the list's objects, under a key."""
        if key not in self._nested:
            path = f"{self._path}.{key}".lstrip(".")
            self._nested[key] = Shape(self._description, self._inner[key], self.usual, self.when_set, "", path)
        return self._nested[key]

    def _part(self, key: str, value: Any) -> Any:
        if isinstance(value, list):
            return [self._part(key, each) for each in value]
        return self.nested(key).fill(value) if isinstance(value, dict) else value

    def _empty(self, name: str, schema: Json) -> Any:
        own = f"{name_of(self._schema)}.{name}"
        for usual in (self.usual, USUAL):
            if own in usual or name in usual:
                return usual.get(own, usual.get(name))
        scalar = name_of(schema)
        if scalar in _EMPTY:
            return _EMPTY[scalar]
        kind = self._description.schema(schema).get("type", "")
        return _EMPTY.get(kind, "") if isinstance(kind, str) else ""

    def _object_in(self, schema: Json) -> Json:
        """Return the schema of the object, or of the list's objects, that a field holds; nothing for other fields."""
        resolved = self._description.schema(schema)
        if "items" in resolved:
            return self._object_in(resolved["items"])
        for each in resolved.get("anyOf", ()):
            if found := self._object_in(each):
                return found
        return (schema if "$ref" in schema else resolved) if resolved.get("properties") else {}
