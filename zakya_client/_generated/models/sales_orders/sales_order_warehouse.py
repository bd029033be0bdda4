# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderWarehouse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    flag,
    identifier,
    text,
)


@define(eq=False, repr=False)
class SalesOrderWarehouse(ResponseModel):
    """A warehouse as a sales order shows it.

    Attributes:
        warehouse_id: Identifies the warehouse.
        address: Street and house number.
        zip_: Postal code.
        is_primary: Whether it is the main warehouse.
        status: State of the warehouse, `active` for instance.
        sales_channels: Sales channels that the warehouse serves.
    """

    warehouse_id: str = ""
    warehouse_name: str | None = None
    address: str | None = None
    city: str | None = None
    state: str | None = None
    country: str | None = None
    zip_: str | None = None
    phone: str | None = None
    email: str | None = None
    is_primary: bool | None = None
    status: str | None = None
    sales_channels: list[Any] = NONE

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "zip_": "zip",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.warehouse_id = v if type(v := get("warehouse_id")) is str else identifier(v, self, "warehouse_id")
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.address = (v if type(v) is str else text(v, self, "address")) if (v := get("address")) else None
        self.city = (v if type(v) is str else text(v, self, "city")) if (v := get("city")) else None
        self.state = (v if type(v) is str else text(v, self, "state")) if (v := get("state")) else None
        self.country = (v if type(v) is str else text(v, self, "country")) if (v := get("country")) else None
        self.zip_ = (v if type(v) is str else text(v, self, "zip")) if (v := get("zip")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.is_primary = (v if type(v) is bool else flag(v, self, "is_primary")) if (v := get("is_primary")) or v == 0 else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.sales_channels = array(anything, v, self, "sales_channels") if (v := get("sales_channels")) else []
        return self
