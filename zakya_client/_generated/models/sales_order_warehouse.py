# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A warehouse as a sales order shows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class SalesOrderWarehouse(Answer):
    """A warehouse as a sales order shows it.

    Attributes:
        warehouse_id: Identifies the warehouse.
        address: Street and house number.
        zip_: Postal code.
        is_primary: Whether it is the main warehouse.
        status: State of the warehouse, `active` for instance.
        sales_channels: Sales channels that the warehouse serves.
    """

    warehouse_id: str | None = None
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
    sales_channels: list[Any] | None = None

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "zip_": "zip",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.warehouse_id = (v or None) if (v := get("warehouse_id")).__class__ is str else wire.text(v, self, "warehouse_id")
        self.warehouse_name = (v or None) if (v := get("warehouse_name")).__class__ is str else wire.text(v, self, "warehouse_name")
        self.address = (v or None) if (v := get("address")).__class__ is str else wire.text(v, self, "address")
        self.city = (v or None) if (v := get("city")).__class__ is str else wire.text(v, self, "city")
        self.state = (v or None) if (v := get("state")).__class__ is str else wire.text(v, self, "state")
        self.country = (v or None) if (v := get("country")).__class__ is str else wire.text(v, self, "country")
        self.zip_ = (v or None) if (v := get("zip")).__class__ is str else wire.text(v, self, "zip")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.is_primary = v if (v := get("is_primary")).__class__ is bool else wire.flag(v, self, "is_primary")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.sales_channels = wire.array(wire.anything, get("sales_channels"), self, "sales_channels")
        return self
