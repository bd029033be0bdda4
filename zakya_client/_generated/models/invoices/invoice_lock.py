# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `InvoiceLock`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
)


@define(eq=False, repr=False)
class InvoiceLock(ResponseModel):
    """Which locks hold an invoice.

    Attributes:
        custom_locks: Only empty lists were seen.
        system_locks: Only empty lists were seen.
    """

    can_lock: bool | None = None
    custom_locks: list[Any] = NONE
    system_locks: list[Any] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.can_lock = (v if type(v) is bool else flag(v, self, "can_lock")) if (v := get("can_lock")) or v == 0 else None
        self.custom_locks = array(anything, v, self, "custom_locks") if (v := get("custom_locks")) else []
        self.system_locks = array(anything, v, self, "system_locks") if (v := get("system_locks")) else []
        return self
