# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.item_groups.item_group_attribute_input import ItemGroupAttributeInput
from zakya_client._generated.models.item_groups.item_group_item_input import ItemGroupItemInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemGroupCreate(RequestModel):
    """A group of items to create.

    Attributes:
        unit: Unit that quantities count.
        attribute_name1: What the items differ in, `Size` for instance.
        attribute_name2: What else they differ in.
        attribute_name3: What else they differ in.
        attributes: What the items differ in, with all values.
        items: The items of the group.
    """

    group_name: str
    unit: str
    brand: str | Unset | None = UNSET
    manufacturer: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    attribute_name1: str | Unset | None = UNSET
    attribute_name2: str | Unset | None = UNSET
    attribute_name3: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    attributes: Sequence[ItemGroupAttributeInput | Mapping[str, Any]] | Unset | None = UNSET
    items: Sequence[ItemGroupItemInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "group_name": Field("group_name", encode.text(), required=True),
        "unit": Field("unit", encode.text(), required=True),
        "brand": Field("brand", encode.text()),
        "manufacturer": Field("manufacturer", encode.text()),
        "description": Field("description", encode.text()),
        "tax_id": Field("tax_id", encode.identifier),
        "attribute_name1": Field("attribute_name1", encode.text()),
        "attribute_name2": Field("attribute_name2", encode.text()),
        "attribute_name3": Field("attribute_name3", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "attributes": Field("attributes", encode.array(encode.record(lambda: ItemGroupAttributeInput))),
        "items": Field("items", encode.array(encode.record(lambda: ItemGroupItemInput))),
    }
