# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PurchaseOrderReceiveReference`."""

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
class PurchaseOrderReceiveReference(ResponseModel):
    """Names a purchase receive.

    Attributes:
        receive_id: Identifies the receive.
        receive_number: Number that people know it by.
    """

    receive_id: str = ""
    receive_number: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.receive_id = v if type(v := get("receive_id")) is str else identifier(v, self, "receive_id")
        self.receive_number = (v if type(v) is str else text(v, self, "receive_number")) if (v := get("receive_number")) else None
        return self
