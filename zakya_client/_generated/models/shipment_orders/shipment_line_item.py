# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ShipmentLineItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document_tax import DocumentTax
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    amount,
    array,
    flag,
    identifier,
    integer,
    number,
    text,
)


@define(eq=False, repr=False)
class ShipmentLineItem(ResponseModel):
    """A line of the packages that left.

    Attributes:
        line_item_id: Identifies the line.
        item_id: The item.
        item_order: Position of the line.
        name: Name of the item.
        sku: Stock keeping unit of the item.
        unit: Unit that the quantity counts.
        quantity: How much, in `unit`.
        product_type: Kind of product, `goods` or `service` for instance.
        item_type: What is done with the item, `sales_and_purchases` for instance.
        warehouse_id: The warehouse, in older organizations.
        location_id: The location, in newer organizations.
        image_id: Identifies the item's image.
        image_name: File name of the item's image.
        image_type: Extension of that file name.
        image_document_id: Identifies the image among the files.
        item_custom_fields: Custom fields of the line.
        rate: Price of one unit.
        bcy_rate: Price of one unit in the organization's currency.
        pricebook_id: Price list that the rate comes from.
        discount: Discount on the line, an amount or a percentage.
        discount_amount: Discount on the line as an amount.
        account_id: Account that the line is booked to.
        tax_type: Whether it is a single tax or a group, `tax` for instance.
        tds_tax_id: Tax deducted at source, or a group of such taxes (Mexico).
        tax_exemption_id: Reason why there is no tax.
        tax_exemption_code: Code of that reason.
        line_item_taxes: Taxes on the line, one by one; in India CGST and SGST apart.
        item_total: Price of the line.
        item_total_inclusive_of_tax: Price of the line with its tax.
        hsn_or_sac: Code of the goods or services for the tax office (India).
        sat_item_key_code: Code of the goods or services for the tax office (Mexico).
        unitkey_code: Code of the unit for the tax office (Mexico).
        is_invoiced: Whether the line of the order is on an invoice.
        so_line_item_id: Line of the sales order that is shipped.
    """

    line_item_id: str = ""
    item_id: str = ""
    item_order: int | None = None
    name: str | None = None
    description: str | None = None
    sku: str | None = None
    unit: str | None = None
    quantity: float | None = None
    product_type: str | None = None
    item_type: str | None = None
    warehouse_id: str | None = None
    warehouse_name: str | None = None
    location_id: str | None = None
    location_name: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    image_document_id: str | None = None
    item_custom_fields: list[CustomField] = NONE
    tags: list[Tag] = NONE
    rate: float | None = None
    bcy_rate: float | None = None
    pricebook_id: str | None = None
    discount: float | str | None = None
    discount_amount: float | None = None
    account_id: str | None = None
    account_name: str | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_type: str | None = None
    tax_percentage: float | None = None
    tds_tax_id: str | None = None
    tax_exemption_id: str | None = None
    tax_exemption_code: str | None = None
    line_item_taxes: list[DocumentTax] = NONE
    item_total: float | None = None
    item_total_inclusive_of_tax: float | None = None
    hsn_or_sac: str | None = None
    sat_item_key_code: str | None = None
    unitkey_code: str | None = None
    project_id: str | None = None
    is_invoiced: bool | None = None
    so_line_item_id: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.line_item_id = v if type(v := get("line_item_id")) is str else identifier(v, self, "line_item_id")
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.item_order = (v if type(v) is int else integer(v, self, "item_order")) if (v := get("item_order")) or v == 0 else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.quantity = (v if type(v) is float else number(v, self, "quantity")) if (v := get("quantity")) or v == 0 else None
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.warehouse_id = (v if type(v) is str else text(v, self, "warehouse_id")) if (v := get("warehouse_id")) else None
        self.warehouse_name = (v if type(v) is str else text(v, self, "warehouse_name")) if (v := get("warehouse_name")) else None
        self.location_id = (v if type(v) is str else text(v, self, "location_id")) if (v := get("location_id")) else None
        self.location_name = (v if type(v) is str else text(v, self, "location_name")) if (v := get("location_name")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.item_custom_fields = (
            []
            if not (v := get("item_custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "item_custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "item_custom_fields")
        )
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.bcy_rate = (v if type(v) is float else number(v, self, "bcy_rate")) if (v := get("bcy_rate")) or v == 0 else None
        self.pricebook_id = (v if type(v) is str else text(v, self, "pricebook_id")) if (v := get("pricebook_id")) else None
        self.discount = None if (v := get("discount")) is None else amount(v, self, "discount")
        self.discount_amount = (
            (v if type(v) is float else number(v, self, "discount_amount")) if (v := get("discount_amount")) or v == 0 else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_type = (v if type(v) is str else text(v, self, "tax_type")) if (v := get("tax_type")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.tds_tax_id = (v if type(v) is str else text(v, self, "tds_tax_id")) if (v := get("tds_tax_id")) else None
        self.tax_exemption_id = (v if type(v) is str else text(v, self, "tax_exemption_id")) if (v := get("tax_exemption_id")) else None
        self.tax_exemption_code = (
            (v if type(v) is str else text(v, self, "tax_exemption_code")) if (v := get("tax_exemption_code")) else None
        )
        self.line_item_taxes = (
            []
            if not (v := get("line_item_taxes"))
            else [DocumentTax.from_dict(m) if type(m) is dict else DocumentTax.member(m, self, "line_item_taxes") for m in v]
            if type(v) is list
            else array(DocumentTax.read, v, self, "line_item_taxes")
        )
        self.item_total = (v if type(v) is float else number(v, self, "item_total")) if (v := get("item_total")) or v == 0 else None
        self.item_total_inclusive_of_tax = (
            (v if type(v) is float else number(v, self, "item_total_inclusive_of_tax"))
            if (v := get("item_total_inclusive_of_tax")) or v == 0
            else None
        )
        self.hsn_or_sac = (v if type(v) is str else text(v, self, "hsn_or_sac")) if (v := get("hsn_or_sac")) else None
        self.sat_item_key_code = (v if type(v) is str else text(v, self, "sat_item_key_code")) if (v := get("sat_item_key_code")) else None
        self.unitkey_code = (v if type(v) is str else text(v, self, "unitkey_code")) if (v := get("unitkey_code")) else None
        self.project_id = (v if type(v) is str else text(v, self, "project_id")) if (v := get("project_id")) else None
        self.is_invoiced = (v if type(v) is bool else flag(v, self, "is_invoiced")) if (v := get("is_invoiced")) or v == 0 else None
        self.so_line_item_id = (v if type(v) is str else text(v, self, "so_line_item_id")) if (v := get("so_line_item_id")) else None
        return self
