# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Location`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define

from zakya_client._generated.models.multi_warehouse.location_address import LocationAddress
from zakya_client._generated.models.multi_warehouse.location_user_reference import LocationUserReference
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    flag,
    identifier,
    text,
)


@define(eq=False, repr=False)
class Location(ResponseModel):
    """A place where stock lies.

    Attributes:
        location_id: Identifies the location.
        parent_location_id: Location that it belongs to.
        tax_settings_id: Tax registration of the location.
        associated_series_ids: Series that its documents are numbered from.
        auto_number_generation_id: Series that is used unless another is.
        is_all_users_selected: Whether all users may use it.
        associated_users: Who may use it.
        is_primary: Whether it is the one that documents without a location are about.
        tax_reg_no: Number of the tax registration.
        is_primary_location: `is_primary` as `get` calls it.
        is_location_active: `status` as `get` tells it.
        autonumbergenerationgroup_id: `auto_number_generation_id` as `get` calls it.
        autonumbergenerationgroup_name: Name of that series.
        customer_id: Customer that the location is at.
        vendor_id: Vendor that the location is at.
        location_identification_number: Number of the location, `BR-001`.
        location_identification_label: What that number is called, `BR`.
    """

    location_id: str = ""
    location_name: str | None = None
    type_: Literal["general", "line_item_only"] | str | None = None
    email: str | None = None
    phone: str | None = None
    address: LocationAddress | None = None
    parent_location_id: str | None = None
    tax_settings_id: str | None = None
    associated_series_ids: list[str] = NONE
    auto_number_generation_id: str | None = None
    is_all_users_selected: bool | None = None
    associated_users: list[LocationUserReference] = NONE
    is_primary: bool | None = None
    status: Literal["active", "inactive"] | str | None = None
    fax: str | None = None
    website: str | None = None
    tax_reg_no: str | None = None
    is_primary_location: bool | None = None
    is_location_active: bool | None = None
    autonumbergenerationgroup_id: str | None = None
    autonumbergenerationgroup_name: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    location_identification_number: str | None = None
    location_identification_label: str | None = None

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.location_id = v if type(v := get("location_id")) is str else identifier(v, self, "location_id")
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.type_ = (v if type(v) is str else text(v, self, "type")) if (v := get("type")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.address = None if (v := get("address")) is None else LocationAddress.read(v, self, "address")
        self.parent_location_id = (
            (v if type(v) is str else text(v, self, "parent_location_id")) if (v := get("parent_location_id")) else None
        )
        self.tax_settings_id = (v if type(v) is str else text(v, self, "tax_settings_id")) if (v := get("tax_settings_id")) else None
        self.associated_series_ids = array(text, v, self, "associated_series_ids") if (v := get("associated_series_ids")) else []
        self.auto_number_generation_id = (
            (v if type(v) is str else text(v, self, "auto_number_generation_id")) if (v := get("auto_number_generation_id")) else None
        )
        self.is_all_users_selected = (
            (v if type(v) is bool else flag(v, self, "is_all_users_selected")) if (v := get("is_all_users_selected")) or v == 0 else None
        )
        self.associated_users = (
            []
            if not (v := get("associated_users"))
            else [
                LocationUserReference.from_dict(m) if type(m) is dict else LocationUserReference.member(m, self, "associated_users")
                for m in v
            ]
            if type(v) is list
            else array(LocationUserReference.read, v, self, "associated_users")
        )
        self.is_primary = (v if type(v) is bool else flag(v, self, "is_primary")) if (v := get("is_primary")) or v == 0 else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.fax = (v if type(v) is str else text(v, self, "fax")) if (v := get("fax")) else None
        self.website = (v if type(v) is str else text(v, self, "website")) if (v := get("website")) else None
        self.tax_reg_no = (v if type(v) is str else text(v, self, "tax_reg_no")) if (v := get("tax_reg_no")) else None
        self.is_primary_location = (
            (v if type(v) is bool else flag(v, self, "is_primary_location")) if (v := get("is_primary_location")) or v == 0 else None
        )
        self.is_location_active = (
            (v if type(v) is bool else flag(v, self, "is_location_active")) if (v := get("is_location_active")) or v == 0 else None
        )
        self.autonumbergenerationgroup_id = (
            (v if type(v) is str else text(v, self, "autonumbergenerationgroup_id")) if (v := get("autonumbergenerationgroup_id")) else None
        )
        self.autonumbergenerationgroup_name = (
            (v if type(v) is str else text(v, self, "autonumbergenerationgroup_name"))
            if (v := get("autonumbergenerationgroup_name"))
            else None
        )
        self.customer_id = (v if type(v) is str else text(v, self, "customer_id")) if (v := get("customer_id")) else None
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.vendor_id = (v if type(v) is str else text(v, self, "vendor_id")) if (v := get("vendor_id")) else None
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.location_identification_number = (
            (v if type(v) is str else text(v, self, "location_identification_number"))
            if (v := get("location_identification_number"))
            else None
        )
        self.location_identification_label = (
            (v if type(v) is str else text(v, self, "location_identification_label"))
            if (v := get("location_identification_label"))
            else None
        )
        return self
