# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A composite item as a row of a list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class CompositeItemRow(Answer):
    """A composite item as a row of a list.

    Attributes:
        composite_item_id: Identifies the composite item.
        status: `active` or `inactive`.
        source: Where the record was made.
        description: What it is, for sales documents.
        rate: Selling price.
        tax_percentage: Rate of the tax in percent.
        purchase_description: What it is, for purchase documents.
        purchase_rate: Buying price.
        is_combo_product: Whether it is made of other items; true here.
        item_type: Kind of item; always `inventory` for composite items.
        product_type: Kind of product, `goods` for instance.
        stock_on_hand: Stock by invoices and bills.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock less what is ordered.
        sku: Stock keeping unit, unique among the items.
        upc: Universal product code, 12 digits.
        ean: European article number, 13 digits.
        isbn: International standard book number, 13 digits.
        part_number: Part number of the manufacturer.
        reorder_level: Stock at which to order again.
        image_id: Picture of the item.
        image_type: Kind of picture file.
        unit: Unit that the item is counted in, `units` for instance.
        combo_type: How it is put together, `assembly` or `kit`.
        purchase_account_id: Account that purchases are booked to.
        account_id: Account that sales are booked to.
        account_name: Name of the sales account.
    """

    composite_item_id: str | None = None
    name: str | None = None
    status: str | None = None
    source: str | None = None
    description: str | None = None
    rate: float | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    purchase_description: str | None = None
    purchase_rate: float | None = None
    is_combo_product: bool | None = None
    item_type: Literal["inventory"] | str | None = None
    product_type: str | None = None
    is_taxable: bool | None = None
    stock_on_hand: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None
    sku: str | None = None
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    reorder_level: float | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: Literal["bmp", "gif", "jpeg", "jpg", "png"] | str | None = None
    unit: str | None = None
    category_id: str | None = None
    category_name: str | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    custom_fields: list[CustomField] | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.composite_item_id = (
            (v or None) if (v := get("composite_item_id")).__class__ is str else wire.text(v, self, "composite_item_id")
        )
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_percentage = v if (v := get("tax_percentage")).__class__ is float else wire.number(v, self, "tax_percentage")
        self.purchase_description = (
            (v or None) if (v := get("purchase_description")).__class__ is str else wire.text(v, self, "purchase_description")
        )
        self.purchase_rate = v if (v := get("purchase_rate")).__class__ is float else wire.number(v, self, "purchase_rate")
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.product_type = (v or None) if (v := get("product_type")).__class__ is str else wire.text(v, self, "product_type")
        self.is_taxable = v if (v := get("is_taxable")).__class__ is bool else wire.flag(v, self, "is_taxable")
        self.stock_on_hand = v if (v := get("stock_on_hand")).__class__ is float else wire.number(v, self, "stock_on_hand")
        self.available_stock = v if (v := get("available_stock")).__class__ is float else wire.number(v, self, "available_stock")
        self.actual_available_stock = (
            v if (v := get("actual_available_stock")).__class__ is float else wire.number(v, self, "actual_available_stock")
        )
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.upc = (v or None) if (v := get("upc")).__class__ is str else wire.text(v, self, "upc")
        self.ean = (v or None) if (v := get("ean")).__class__ is str else wire.text(v, self, "ean")
        self.isbn = (v or None) if (v := get("isbn")).__class__ is str else wire.text(v, self, "isbn")
        self.part_number = (v or None) if (v := get("part_number")).__class__ is str else wire.text(v, self, "part_number")
        self.reorder_level = v if (v := get("reorder_level")).__class__ is float else wire.number(v, self, "reorder_level")
        self.image_id = (v or None) if (v := get("image_id")).__class__ is str else wire.text(v, self, "image_id")
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.category_id = (v or None) if (v := get("category_id")).__class__ is str else wire.text(v, self, "category_id")
        self.category_name = (v or None) if (v := get("category_name")).__class__ is str else wire.text(v, self, "category_name")
        self.combo_type = (v or None) if (v := get("combo_type")).__class__ is str else wire.text(v, self, "combo_type")
        self.brand = (v or None) if (v := get("brand")).__class__ is str else wire.text(v, self, "brand")
        self.manufacturer = (v or None) if (v := get("manufacturer")).__class__ is str else wire.text(v, self, "manufacturer")
        self.purchase_account_id = (
            (v or None) if (v := get("purchase_account_id")).__class__ is str else wire.text(v, self, "purchase_account_id")
        )
        self.purchase_account_name = (
            (v or None) if (v := get("purchase_account_name")).__class__ is str else wire.text(v, self, "purchase_account_name")
        )
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
        self.account_name = (v or None) if (v := get("account_name")).__class__ is str else wire.text(v, self, "account_name")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
