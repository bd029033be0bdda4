# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderLock`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
)


@define(eq=False, repr=False)
class SalesOrderLock(ResponseModel):
    """Whether a sales order can be locked."""

    can_lock: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.can_lock = (v if type(v) is bool else flag(v, self, "can_lock")) if (v := get("can_lock")) or v == 0 else None
        return self
