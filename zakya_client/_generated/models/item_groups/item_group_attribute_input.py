# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupAttributeInput`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.item_groups.item_group_option_input import ItemGroupOptionInput
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemGroupAttributeInput(RequestModel):
    """What the items of a group differ in, to set.

    Attributes:
        id: An attribute that exists.
        options: Its values.
    """

    id: str | int | Unset | None = UNSET
    name: str | Unset | None = UNSET
    options: Sequence[ItemGroupOptionInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", encode.identifier),
        "name": Field("name", encode.text()),
        "options": Field("options", encode.array(encode.record(lambda: ItemGroupOptionInput))),
    }
