# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemMove`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemMove(RequestModel):
    """A group for an item to move to, with what sets it apart there.

    Attributes:
        group_id: Group that the item moves to.
        attribute_name1: First attribute of the group, `Size` for instance.
        attribute_option_name1: The item's option of the first attribute, `Small` for instance.
        attribute_name2: Second attribute of the group.
        attribute_option_name2: The item's option of the second attribute.
        attribute_name3: Third attribute of the group.
        attribute_option_name3: The item's option of the third attribute.
    """

    group_id: str | int
    attribute_name1: str | Unset | None = UNSET
    attribute_option_name1: str | Unset | None = UNSET
    attribute_name2: str | Unset | None = UNSET
    attribute_option_name2: str | Unset | None = UNSET
    attribute_name3: str | Unset | None = UNSET
    attribute_option_name3: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "group_id": Field("group_id", encode.identifier, required=True),
        "attribute_name1": Field("attribute_name1", encode.text()),
        "attribute_option_name1": Field("attribute_option_name1", encode.text()),
        "attribute_name2": Field("attribute_name2", encode.text()),
        "attribute_option_name2": Field("attribute_option_name2", encode.text()),
        "attribute_name3": Field("attribute_name3", encode.text()),
        "attribute_option_name3": Field("attribute_option_name3", encode.text()),
    }
