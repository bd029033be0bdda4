# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemGroupItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class ItemGroupItem(ResponseModel):
    """An item of a group.

    Attributes:
        item_id: Identifies the item.
        rate: Price that it is sold at.
        sales_rate: That price once more.
        pricebook_rate: Price by the price list.
        label_rate: Price that is printed on it.
        purchase_rate: Price that it is bought at.
        is_combo_product: Whether it is made of other items.
        track_inventory: Whether its stock is counted.
        sku: Stock keeping unit.
        upc: Universal product code.
        ean: European article number.
        isbn: Book number.
        part_number: The manufacturer's number.
        reorder_level: Stock at which to order again.
        initial_stock: Opening stock.
        initial_stock_rate: Value of one unit of it.
        vendor_id: Vendor that it is usually bought from.
        stock_on_hand: Stock by the books.
        available_stock: Stock by the books that can be used.
        actual_available_stock: Stock on the shelf that can be used.
        image_id: Identifies the image of the item.
        image_document_id: Identifies the image among the files.
        image_name: File name of that image.
        image_type: Extension of that file name.
        attribute_option_id1: Its value of the first attribute.
        attribute_option_name1: That value, `Small`.
        attribute_option_id2: Its value of the second attribute.
        attribute_option_id3: Its value of the third attribute.
    """

    item_id: str = ""
    name: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    rate: float | None = None
    sales_rate: float | None = None
    pricebook_rate: float | None = None
    label_rate: float | None = None
    purchase_rate: float | None = None
    is_combo_product: bool | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    track_inventory: bool | None = None
    item_type: str | None = None
    product_type: str | None = None
    sku: str | None = None
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    reorder_level: float | None = None
    initial_stock: float | None = None
    initial_stock_rate: float | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    stock_on_hand: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None
    image_id: str | None = None
    image_document_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    custom_fields: list[CustomField] = NONE
    attribute_option_id1: str | None = None
    attribute_option_name1: str | None = None
    attribute_option_id2: str | None = None
    attribute_option_name2: str | None = None
    attribute_option_id3: str | None = None
    attribute_option_name3: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.sales_rate = (v if type(v) is float else number(v, self, "sales_rate")) if (v := get("sales_rate")) or v == 0 else None
        self.pricebook_rate = (
            (v if type(v) is float else number(v, self, "pricebook_rate")) if (v := get("pricebook_rate")) or v == 0 else None
        )
        self.label_rate = (v if type(v) is float else number(v, self, "label_rate")) if (v := get("label_rate")) or v == 0 else None
        self.purchase_rate = (
            (v if type(v) is float else number(v, self, "purchase_rate")) if (v := get("purchase_rate")) or v == 0 else None
        )
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.can_be_sold = (v if type(v) is bool else flag(v, self, "can_be_sold")) if (v := get("can_be_sold")) or v == 0 else None
        self.can_be_purchased = (
            (v if type(v) is bool else flag(v, self, "can_be_purchased")) if (v := get("can_be_purchased")) or v == 0 else None
        )
        self.track_inventory = (
            (v if type(v) is bool else flag(v, self, "track_inventory")) if (v := get("track_inventory")) or v == 0 else None
        )
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.upc = (v if type(v) is str else text(v, self, "upc")) if (v := get("upc")) else None
        self.ean = (v if type(v) is str else text(v, self, "ean")) if (v := get("ean")) else None
        self.isbn = (v if type(v) is str else text(v, self, "isbn")) if (v := get("isbn")) else None
        self.part_number = (v if type(v) is str else text(v, self, "part_number")) if (v := get("part_number")) else None
        self.reorder_level = (
            (v if type(v) is float else number(v, self, "reorder_level")) if (v := get("reorder_level")) or v == 0 else None
        )
        self.initial_stock = (
            (v if type(v) is float else number(v, self, "initial_stock")) if (v := get("initial_stock")) or v == 0 else None
        )
        self.initial_stock_rate = (
            (v if type(v) is float else number(v, self, "initial_stock_rate")) if (v := get("initial_stock_rate")) or v == 0 else None
        )
        self.vendor_id = (v if type(v) is str else text(v, self, "vendor_id")) if (v := get("vendor_id")) else None
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
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
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.attribute_option_id1 = (
            (v if type(v) is str else text(v, self, "attribute_option_id1")) if (v := get("attribute_option_id1")) else None
        )
        self.attribute_option_name1 = (
            (v if type(v) is str else text(v, self, "attribute_option_name1")) if (v := get("attribute_option_name1")) else None
        )
        self.attribute_option_id2 = (
            (v if type(v) is str else text(v, self, "attribute_option_id2")) if (v := get("attribute_option_id2")) else None
        )
        self.attribute_option_name2 = (
            (v if type(v) is str else text(v, self, "attribute_option_name2")) if (v := get("attribute_option_name2")) else None
        )
        self.attribute_option_id3 = (
            (v if type(v) is str else text(v, self, "attribute_option_id3")) if (v := get("attribute_option_id3")) else None
        )
        self.attribute_option_name3 = (
            (v if type(v) is str else text(v, self, "attribute_option_name3")) if (v := get("attribute_option_name3")) else None
        )
        return self
