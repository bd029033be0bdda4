# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageStorage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    number,
    text,
)


@define(eq=False, repr=False)
class PackageStorage(ResponseModel):
    """A bin that packed goods are taken from.

    Attributes:
        storage_id: Identifies the bin.
        out_quantity: How much is taken from it.
        storage_out_id: Identifies the withdrawal from the bin.
        serial_numbers: Serial numbers taken from it, for items tracked by serial number and bin.
    """

    storage_id: str | None = None
    storage_name: str | None = None
    out_quantity: float | None = None
    storage_out_id: str | None = None
    serial_numbers: list[str] = NONE

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.storage_id = (v if type(v) is str else text(v, self, "storage_id")) if (v := get("storage_id")) else None
        self.storage_name = (v if type(v) is str else text(v, self, "storage_name")) if (v := get("storage_name")) else None
        self.out_quantity = (v if type(v) is float else number(v, self, "out_quantity")) if (v := get("out_quantity")) or v == 0 else None
        self.storage_out_id = (v if type(v) is str else text(v, self, "storage_out_id")) if (v := get("storage_out_id")) else None
        self.serial_numbers = array(text, v, self, "serial_numbers") if (v := get("serial_numbers")) else []
        return self
