# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A bin that packed goods are taken from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PackageStorage(Answer):
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
    serial_numbers: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.storage_id = (v or None) if (v := get("storage_id")).__class__ is str else wire.text(v, self, "storage_id")
        self.storage_name = (v or None) if (v := get("storage_name")).__class__ is str else wire.text(v, self, "storage_name")
        self.out_quantity = v if (v := get("out_quantity")).__class__ is float else wire.number(v, self, "out_quantity")
        self.storage_out_id = (v or None) if (v := get("storage_out_id")).__class__ is str else wire.text(v, self, "storage_out_id")
        self.serial_numbers = wire.array(wire.text, get("serial_numbers"), self, "serial_numbers")
        return self
