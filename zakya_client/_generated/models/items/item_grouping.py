# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGrouping`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.items.item_grouping_item import ItemGroupingItem
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemGrouping(RequestModel):
    """Items to put together in a group.

    Attributes:
        group_id: The group, as in the path.
        unit: Unit that the items are counted in.
        attribute_name1: First attribute of the group, `Size` for instance.
        attribute_name2: Second attribute of the group.
        attribute_name3: Third attribute of the group.
        items: The items, each with its options.
    """

    group_name: str | Unset | None = UNSET
    group_id: str | int | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    attribute_name1: str | Unset | None = UNSET
    attribute_name2: str | Unset | None = UNSET
    attribute_name3: str | Unset | None = UNSET
    items: Sequence[ItemGroupingItem | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "group_name": Field("group_name", encode.text()),
        "group_id": Field("group_id", encode.identifier),
        "unit": Field("unit", encode.text()),
        "attribute_name1": Field("attribute_name1", encode.text()),
        "attribute_name2": Field("attribute_name2", encode.text()),
        "attribute_name3": Field("attribute_name3", encode.text()),
        "items": Field("items", encode.array(encode.record(lambda: ItemGroupingItem))),
    }
