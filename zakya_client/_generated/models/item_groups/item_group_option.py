# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupOption`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    identifier,
    text,
)


@define(eq=False, repr=False)
class ItemGroupOption(ResponseModel):
    """A value of an attribute, `Small` for instance.

    Attributes:
        id: Identifies the value.
    """

    id: str = ""
    name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.id = v if type(v := get("id")) is str else identifier(v, self, "id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        return self
