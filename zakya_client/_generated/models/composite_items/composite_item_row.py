# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CompositeItemRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class CompositeItemRow(ResponseModel):
    """A composite item as a row of a list.

    Attributes:
        composite_item_id: Identifies the composite item.
        label_rate: Price printed on the label.
        stock_on_hand: Stock by invoices and bills.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock, less what is ordered.
        length: In `dimension_unit`.
        width: In `dimension_unit`.
        height: In `dimension_unit`.
        weight: In `weight_unit`.
        weight_unit: `kg`, `g`, `lb` or `oz`.
        dimension_unit: `cm` or `in`.
        tax_exemption_id: Reason for which no tax is due.
        tax_exemption_code: Code of that reason.
        track_inventory: Whether its stock is counted.
        track_serial_number: Whether pieces have serial numbers.
        assembly_type: How it is put together.
        image_document_id: Identifies the image among the files.
        dimensions_with_unit: Size as written for people.
        weight_with_unit: Weight as written for people.
        unit: Unit that the item is counted in, `units` for instance.
        description: What it is, for sales documents.
        tax_percentage: Rate of the tax in percent.
        purchase_account_id: Account that purchases are booked to.
        account_id: Account that sales are booked to.
        account_name: Name of the sales account.
        status: `active` or `inactive`.
        source: Where the record was made.
        is_combo_product: Whether it is made of other items; true here.
        item_type: Kind of item; always `inventory` for composite items.
        rate: Selling price.
        purchase_rate: Buying price.
        reorder_level: Stock at which to order again.
        sku: Stock keeping unit, unique among the items.
        upc: Universal product code, 12 digits.
        ean: European article number, 13 digits.
        isbn: International standard book number, 13 digits.
        part_number: Part number of the manufacturer.
        image_id: Picture of the item.
        purchase_description: What it is, for purchase documents.
        product_type: Kind of product, `goods` for instance.
        image_type: Kind of picture file.
        combo_type: How it is put together, `assembly` or `kit`.
    """

    composite_item_id: str = ""
    label_rate: float | None = None
    stock_on_hand: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None
    length: float | None = None
    width: float | None = None
    height: float | None = None
    weight: float | None = None
    weight_unit: str | None = None
    dimension_unit: str | None = None
    tax_exemption_id: str | None = None
    tax_exemption_code: str | None = None
    tax_category_code: str | None = None
    tax_category_name: str | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    track_inventory: bool | None = None
    track_serial_number: bool | None = None
    assembly_type: str | None = None
    is_returnable: bool | None = None
    is_linked_with_zohocrm: bool | None = None
    minimum_order_quantity: float | None = None
    maximum_order_quantity: float | None = None
    image_document_id: str | None = None
    dimensions_with_unit: str | None = None
    weight_with_unit: str | None = None
    name: str | None = None
    unit: str | None = None
    tax_id: str | None = None
    description: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    status: str | None = None
    source: str | None = None
    is_combo_product: bool | None = None
    item_type: Literal["inventory"] | str | None = None
    rate: float | None = None
    purchase_rate: float | None = None
    reorder_level: float | None = None
    sku: str | None = None
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    purchase_description: str | None = None
    custom_fields: list[CustomField] = NONE
    is_taxable: bool | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    product_type: str | None = None
    image_type: Literal["bmp", "gif", "jpeg", "jpg", "png"] | str | None = None
    category_id: str | None = None
    category_name: str | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    brand: str | None = None
    manufacturer: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.composite_item_id = v if type(v := get("composite_item_id")) is str else identifier(v, self, "composite_item_id")
        self.label_rate = (v if type(v) is float else number(v, self, "label_rate")) if (v := get("label_rate")) or v == 0 else None
        self.stock_on_hand = (
            (v if type(v) is float else number(v, self, "stock_on_hand")) if (v := get("stock_on_hand")) or v == 0 else None
        )
        self.available_stock = (
            (v if type(v) is float else number(v, self, "available_stock")) if (v := get("available_stock")) or v == 0 else None
        )
        self.actual_available_stock = (
            (v if type(v) is float else number(v, self, "actual_available_stock"))
            if (v := get("actual_available_stock")) or v == 0
            else None
        )
        self.length = (v if type(v) is float else number(v, self, "length")) if (v := get("length")) or v == 0 else None
        self.width = (v if type(v) is float else number(v, self, "width")) if (v := get("width")) or v == 0 else None
        self.height = (v if type(v) is float else number(v, self, "height")) if (v := get("height")) or v == 0 else None
        self.weight = (v if type(v) is float else number(v, self, "weight")) if (v := get("weight")) or v == 0 else None
        self.weight_unit = (v if type(v) is str else text(v, self, "weight_unit")) if (v := get("weight_unit")) else None
        self.dimension_unit = (v if type(v) is str else text(v, self, "dimension_unit")) if (v := get("dimension_unit")) else None
        self.tax_exemption_id = (v if type(v) is str else text(v, self, "tax_exemption_id")) if (v := get("tax_exemption_id")) else None
        self.tax_exemption_code = (
            (v if type(v) is str else text(v, self, "tax_exemption_code")) if (v := get("tax_exemption_code")) else None
        )
        self.tax_category_code = (v if type(v) is str else text(v, self, "tax_category_code")) if (v := get("tax_category_code")) else None
        self.tax_category_name = (v if type(v) is str else text(v, self, "tax_category_name")) if (v := get("tax_category_name")) else None
        self.can_be_sold = (v if type(v) is bool else flag(v, self, "can_be_sold")) if (v := get("can_be_sold")) or v == 0 else None
        self.can_be_purchased = (
            (v if type(v) is bool else flag(v, self, "can_be_purchased")) if (v := get("can_be_purchased")) or v == 0 else None
        )
        self.track_inventory = (
            (v if type(v) is bool else flag(v, self, "track_inventory")) if (v := get("track_inventory")) or v == 0 else None
        )
        self.track_serial_number = (
            (v if type(v) is bool else flag(v, self, "track_serial_number")) if (v := get("track_serial_number")) or v == 0 else None
        )
        self.assembly_type = (v if type(v) is str else text(v, self, "assembly_type")) if (v := get("assembly_type")) else None
        self.is_returnable = (v if type(v) is bool else flag(v, self, "is_returnable")) if (v := get("is_returnable")) or v == 0 else None
        self.is_linked_with_zohocrm = (
            (v if type(v) is bool else flag(v, self, "is_linked_with_zohocrm")) if (v := get("is_linked_with_zohocrm")) or v == 0 else None
        )
        self.minimum_order_quantity = (
            (v if type(v) is float else number(v, self, "minimum_order_quantity"))
            if (v := get("minimum_order_quantity")) or v == 0
            else None
        )
        self.maximum_order_quantity = (
            (v if type(v) is float else number(v, self, "maximum_order_quantity"))
            if (v := get("maximum_order_quantity")) or v == 0
            else None
        )
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.dimensions_with_unit = (
            (v if type(v) is str else text(v, self, "dimensions_with_unit")) if (v := get("dimensions_with_unit")) else None
        )
        self.weight_with_unit = (v if type(v) is str else text(v, self, "weight_with_unit")) if (v := get("weight_with_unit")) else None
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.purchase_account_id = (
            (v if type(v) is str else text(v, self, "purchase_account_id")) if (v := get("purchase_account_id")) else None
        )
        self.purchase_account_name = (
            (v if type(v) is str else text(v, self, "purchase_account_name")) if (v := get("purchase_account_name")) else None
        )
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.purchase_rate = (
            (v if type(v) is float else number(v, self, "purchase_rate")) if (v := get("purchase_rate")) or v == 0 else None
        )
        self.reorder_level = (
            (v if type(v) is float else number(v, self, "reorder_level")) if (v := get("reorder_level")) or v == 0 else None
        )
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.upc = (v if type(v) is str else text(v, self, "upc")) if (v := get("upc")) else None
        self.ean = (v if type(v) is str else text(v, self, "ean")) if (v := get("ean")) else None
        self.isbn = (v if type(v) is str else text(v, self, "isbn")) if (v := get("isbn")) else None
        self.part_number = (v if type(v) is str else text(v, self, "part_number")) if (v := get("part_number")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.purchase_description = (
            (v if type(v) is str else text(v, self, "purchase_description")) if (v := get("purchase_description")) else None
        )
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.is_taxable = (v if type(v) is bool else flag(v, self, "is_taxable")) if (v := get("is_taxable")) or v == 0 else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.category_id = (v if type(v) is str else text(v, self, "category_id")) if (v := get("category_id")) else None
        self.category_name = (v if type(v) is str else text(v, self, "category_name")) if (v := get("category_name")) else None
        self.combo_type = (v if type(v) is str else text(v, self, "combo_type")) if (v := get("combo_type")) else None
        self.brand = (v if type(v) is str else text(v, self, "brand")) if (v := get("brand")) else None
        self.manufacturer = (v if type(v) is str else text(v, self, "manufacturer")) if (v := get("manufacturer")) else None
        return self
