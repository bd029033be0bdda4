# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupingItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemGroupingItem(RequestModel):
    """An item to put into a group, with what sets it apart there.

    Attributes:
        item_id: The item.
        sku: Stock keeping unit.
        attribute_option_name1: Option of the first attribute, `Small` for instance.
        attribute_option_name2: Option of the second attribute.
        attribute_option_name3: Option of the third attribute.
        attribute_option_data1: Value behind the option of the first attribute.
        attribute_option_data2: Value behind the option of the second attribute.
        attribute_option_data3: Value behind the option of the third attribute.
    """

    item_id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    sku: str | Unset | None = UNSET
    attribute_option_name1: str | Unset | None = UNSET
    attribute_option_name2: str | Unset | None = UNSET
    attribute_option_name3: str | Unset | None = UNSET
    attribute_option_data1: str | Unset | None = UNSET
    attribute_option_data2: str | Unset | None = UNSET
    attribute_option_data3: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "item_id": Field("item_id", encode.identifier),
        "name": Field("name", encode.text()),
        "sku": Field("sku", encode.text()),
        "attribute_option_name1": Field("attribute_option_name1", encode.text()),
        "attribute_option_name2": Field("attribute_option_name2", encode.text()),
        "attribute_option_name3": Field("attribute_option_name3", encode.text()),
        "attribute_option_data1": Field("attribute_option_data1", encode.text()),
        "attribute_option_data2": Field("attribute_option_data2", encode.text()),
        "attribute_option_data3": Field("attribute_option_data3", encode.text()),
    }
