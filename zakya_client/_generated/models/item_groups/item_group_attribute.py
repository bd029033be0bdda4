# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupAttribute`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.item_groups.item_group_option import ItemGroupOption
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    identifier,
    text,
)


@define(eq=False, repr=False)
class ItemGroupAttribute(ResponseModel):
    """What the items of a group differ in, their size for instance.

    Attributes:
        id: Identifies the attribute.
        options: Its values.
    """

    id: str = ""
    name: str | None = None
    options: list[ItemGroupOption] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.id = v if type(v := get("id")) is str else identifier(v, self, "id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.options = (
            []
            if not (v := get("options"))
            else [ItemGroupOption.from_dict(m) if type(m) is dict else ItemGroupOption.member(m, self, "options") for m in v]
            if type(v) is list
            else array(ItemGroupOption.read, v, self, "options")
        )
        return self
