# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `PackageRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class PackageRow(ResponseModel):
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
        total_quantity: Sum of the packed quantities.
        is_emailed: Whether the package was mailed to the customer.
        template_id: Template of the slip.
        template_type: Kind of template, `standard` for instance.
        custom_fields: Custom fields of the package.
        quantity: Packed quantity; numeric text in live answers.
    """

    package_id: str = ""
    package_number: str | None = None
    date: Date | None = None
    salesorder_id: str = ""
    salesorder_number: str | None = None
    customer_id: str = ""
    customer_name: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    total_quantity: float | None = None
    is_emailed: bool | None = None
    notes: str | None = None
    template_id: str | None = None
    template_name: str | None = None
    template_type: str | None = None
    custom_fields: list[CustomField] = NONE
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    quantity: float | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.package_id = v if type(v := get("package_id")) is str else identifier(v, self, "package_id")
        self.package_number = (v if type(v) is str else text(v, self, "package_number")) if (v := get("package_number")) else None
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.salesorder_id = v if type(v := get("salesorder_id")) is str else identifier(v, self, "salesorder_id")
        self.salesorder_number = (v if type(v) is str else text(v, self, "salesorder_number")) if (v := get("salesorder_number")) else None
        self.customer_id = v if type(v := get("customer_id")) is str else identifier(v, self, "customer_id")
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.email = (v if type(v) is str else text(v, self, "email")) if (v := get("email")) else None
        self.phone = (v if type(v) is str else text(v, self, "phone")) if (v := get("phone")) else None
        self.mobile = (v if type(v) is str else text(v, self, "mobile")) if (v := get("mobile")) else None
        self.total_quantity = (
            (v if type(v) is float else number(v, self, "total_quantity")) if (v := get("total_quantity")) or v == 0 else None
        )
        self.is_emailed = (v if type(v) is bool else flag(v, self, "is_emailed")) if (v := get("is_emailed")) or v == 0 else None
        self.notes = (v if type(v) is str else text(v, self, "notes")) if (v := get("notes")) else None
        self.template_id = (v if type(v) is str else text(v, self, "template_id")) if (v := get("template_id")) else None
        self.template_name = (v if type(v) is str else text(v, self, "template_name")) if (v := get("template_name")) else None
        self.template_type = (v if type(v) is str else text(v, self, "template_type")) if (v := get("template_type")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        return self
