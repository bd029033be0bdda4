# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ShipmentPackage`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class ShipmentPackage(ResponseModel):
    """A package that left.

    Attributes:
        package_id: Identifies the package.
        date: Day of packing.
        status: How far it is, `shipped` for instance.
        quantity: Sum of the packed quantities.
    """

    package_id: str = ""
    package_number: str | None = None
    date: Date | None = None
    status: str | None = None
    quantity: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.package_id = v if type(v := get("package_id")) is str else identifier(v, self, "package_id")
        self.package_number = (v if type(v) is str else text(v, self, "package_number")) if (v := get("package_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        return self
