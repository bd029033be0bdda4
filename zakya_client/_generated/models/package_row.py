# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A package in a list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class PackageRow(Answer):
    """A package in a list.

    Attributes:
        package_id: Identifies the package.
        package_number: Number that people see.
        date: Day of packing.
        salesorder_id: Sales order that the package belongs to.
        salesorder_number: Number of that order.
        customer_id: Customer who gets the package.
        email: Mail address of the contact person.
        phone: Customer's telephone number.
        mobile: Customer's mobile number.
        quantity: Packed quantity; numeric text in live answers.
        total_quantity: Sum of the packed quantities.
        is_emailed: Whether the package was mailed to the customer.
        template_id: Template of the slip.
        template_type: Kind of template, `standard` for instance.
        custom_fields: Custom fields of the package; live rows hold them as `cf_…` keys of their own.
    """

    package_id: str | None = None
    package_number: str | None = None
    date: Date | None = None
    salesorder_id: str | None = None
    salesorder_number: str | None = None
    customer_id: str | None = None
    customer_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    quantity: float | None = None
    total_quantity: float | None = None
    is_emailed: bool | None = None
    notes: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    custom_fields: list[CustomField] | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.package_id = (v or None) if (v := get("package_id")).__class__ is str else wire.text(v, self, "package_id")
        self.package_number = (v or None) if (v := get("package_number")).__class__ is str else wire.text(v, self, "package_number")
        self.date = wire.date(get("date"), self, "date")
        self.salesorder_id = (v or None) if (v := get("salesorder_id")).__class__ is str else wire.text(v, self, "salesorder_id")
        self.salesorder_number = (
            (v or None) if (v := get("salesorder_number")).__class__ is str else wire.text(v, self, "salesorder_number")
        )
        self.customer_id = (v or None) if (v := get("customer_id")).__class__ is str else wire.text(v, self, "customer_id")
        self.customer_name = (v or None) if (v := get("customer_name")).__class__ is str else wire.text(v, self, "customer_name")
        self.email = (v or None) if (v := get("email")).__class__ is str else wire.text(v, self, "email")
        self.phone = (v or None) if (v := get("phone")).__class__ is str else wire.text(v, self, "phone")
        self.mobile = (v or None) if (v := get("mobile")).__class__ is str else wire.text(v, self, "mobile")
        self.quantity = v if (v := get("quantity")).__class__ is float else wire.number(v, self, "quantity")
        self.total_quantity = v if (v := get("total_quantity")).__class__ is float else wire.number(v, self, "total_quantity")
        self.is_emailed = v if (v := get("is_emailed")).__class__ is bool else wire.flag(v, self, "is_emailed")
        self.notes = (v or None) if (v := get("notes")).__class__ is str else wire.text(v, self, "notes")
        self.template_id = (v or None) if (v := get("template_id")).__class__ is str else wire.text(v, self, "template_id")
        self.template_name = (v or None) if (v := get("template_name")).__class__ is str else wire.text(v, self, "template_name")
        self.template_type = (v or None) if (v := get("template_type")).__class__ is str else wire.text(v, self, "template_type")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
