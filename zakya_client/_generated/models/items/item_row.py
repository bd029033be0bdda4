# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemRow`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.items.location_stock import LocationStock
from zakya_client._generated.models.items.warehouse_stock import WarehouseStock
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.tag import Tag
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
class ItemRow(ResponseModel):
    """An item as a row of the list. Custom fields that are set stand beside the fields as `cf_x` (text
    for people) and `cf_x_unformatted` (the value), reporting tags as `tag_1`.

    Attributes:
        item_id: Identifies the item.
        name: Name of the item, as documents show it.
        sku: Stock-keeping unit, the organization's own code for the item.
        unit: Unit that the item is counted in, `pcs` or `kg` for instance.
        description: Text for sales documents.
        purchase_description: Text for purchase documents.
        rate: Sales price of one unit.
        purchase_rate: Purchase price of one unit.
        tax_id: Tax on sales of the item.
        hsn_or_sac: Code of the goods (HSN) or services (SAC) for tax (India).
        account_name: Name of the account that sales are booked to.
        purchase_account_id: Account that purchases are booked to.
        reorder_level: Stock at which to order more.
        locations: Stock in each location.
        warehouses: Stock in each warehouse; older organizations have these, newer ones `locations`.
        upc: Universal product code, 12 digits.
        ean: European article number.
        isbn: Book number.
        part_number: The manufacturer's number of the part.
        attribute_id1: Attribute that tells the variants of a group apart.
        attribute_name1: Name of the attribute that tells the variants of a group apart.
        attribute_option_id1: Option of the attribute that this variant has.
        attribute_option_name1: Name of the option that this variant has.
        image_name: File name of the image.
        image_type: Extension of the image's file name, `jpg` for instance.
        group_id: Item group that the item is a variant of.
        source: Where the record was made, `user` for instance.
        can_be_sold: Whether sales documents may have the item.
        can_be_purchased: Whether purchase documents may have the item.
        track_inventory: Whether stock of the item is counted.
        is_combo_product: Whether it is a composite item, made of other items.
        is_linked_with_zohocrm: Whether Zoho CRM has a product for it.
        sat_item_key_code: Product code of the tax authority SAT (Mexico).
        unitkey_code: Unit code of the tax authority SAT (Mexico).
        is_returnable: Whether customers may return the item.
        zcrm_product_id: Product in Zoho CRM.
        account_id: Account that sales are booked to.
        tags: Reporting tags.
        label_rate: Price printed on the label.
        stock_on_hand: Stock by invoices and bills.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock, less what is ordered.
        dimensions_with_unit: Size as written for people.
        weight_with_unit: Weight as written for people.
        item_name: The name once more.
        has_attachment: Whether files are attached.
        image_document_id: File that holds the image.
        length: In `dimension_unit`.
        width: In `dimension_unit`.
        height: In `dimension_unit`.
        weight: In `weight_unit`.
        weight_unit: Unit of the weight, `kg` for instance.
        dimension_unit: Unit of the lengths, `cm` for instance.
    """

    item_id: str = ""
    name: str | None = None
    sku: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    item_type: Literal["inventory", "purchases", "sales", "sales_and_purchases"] | str | None = None
    product_type: Literal["goods", "service"] | str | None = None
    unit: str | None = None
    description: str | None = None
    purchase_description: str | None = None
    rate: float | None = None
    purchase_rate: float | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    hsn_or_sac: str | None = None
    account_name: str | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    reorder_level: float | None = None
    locations: list[LocationStock] = NONE
    warehouses: list[WarehouseStock] = NONE
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    attribute_id1: str | None = None
    attribute_name1: str | None = None
    attribute_option_id1: str | None = None
    attribute_option_name1: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    custom_fields: list[CustomField] = NONE
    group_id: str | None = None
    group_name: str | None = None
    source: str | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    track_inventory: bool | None = None
    is_combo_product: bool | None = None
    is_linked_with_zohocrm: bool | None = None
    sat_item_key_code: str | None = None
    unitkey_code: str | None = None
    created_time: DateTime | None = None
    last_modified_time: DateTime | None = None
    brand: str | None = None
    manufacturer: str | None = None
    is_returnable: bool | None = None
    zcrm_product_id: str | None = None
    account_id: str | None = None
    tags: list[Tag] = NONE
    label_rate: float | None = None
    stock_on_hand: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None
    category_id: str | None = None
    category_name: str | None = None
    dimensions_with_unit: str | None = None
    weight_with_unit: str | None = None
    item_name: str | None = None
    has_attachment: bool | None = None
    image_document_id: str | None = None
    length: float | None = None
    width: float | None = None
    height: float | None = None
    weight: float | None = None
    weight_unit: str | None = None
    dimension_unit: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.item_id = v if type(v := get("item_id")) is str else identifier(v, self, "item_id")
        self.name = (v if type(v) is str else text(v, self, "name")) if (v := get("name")) else None
        self.sku = (v if type(v) is str else text(v, self, "sku")) if (v := get("sku")) else None
        self.status = (v if type(v) is str else text(v, self, "status")) if (v := get("status")) else None
        self.item_type = (v if type(v) is str else text(v, self, "item_type")) if (v := get("item_type")) else None
        self.product_type = (v if type(v) is str else text(v, self, "product_type")) if (v := get("product_type")) else None
        self.unit = (v if type(v) is str else text(v, self, "unit")) if (v := get("unit")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.purchase_description = (
            (v if type(v) is str else text(v, self, "purchase_description")) if (v := get("purchase_description")) else None
        )
        self.rate = (v if type(v) is float else number(v, self, "rate")) if (v := get("rate")) or v == 0 else None
        self.purchase_rate = (
            (v if type(v) is float else number(v, self, "purchase_rate")) if (v := get("purchase_rate")) or v == 0 else None
        )
        self.is_taxable = (v if type(v) is bool else flag(v, self, "is_taxable")) if (v := get("is_taxable")) or v == 0 else None
        self.tax_id = (v if type(v) is str else text(v, self, "tax_id")) if (v := get("tax_id")) else None
        self.tax_name = (v if type(v) is str else text(v, self, "tax_name")) if (v := get("tax_name")) else None
        self.tax_percentage = (
            (v if type(v) is float else number(v, self, "tax_percentage")) if (v := get("tax_percentage")) or v == 0 else None
        )
        self.hsn_or_sac = (v if type(v) is str else text(v, self, "hsn_or_sac")) if (v := get("hsn_or_sac")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.purchase_account_id = (
            (v if type(v) is str else text(v, self, "purchase_account_id")) if (v := get("purchase_account_id")) else None
        )
        self.purchase_account_name = (
            (v if type(v) is str else text(v, self, "purchase_account_name")) if (v := get("purchase_account_name")) else None
        )
        self.reorder_level = (
            (v if type(v) is float else number(v, self, "reorder_level")) if (v := get("reorder_level")) or v == 0 else None
        )
        self.locations = (
            []
            if not (v := get("locations"))
            else [LocationStock.from_dict(m) if type(m) is dict else LocationStock.member(m, self, "locations") for m in v]
            if type(v) is list
            else array(LocationStock.read, v, self, "locations")
        )
        self.warehouses = (
            []
            if not (v := get("warehouses"))
            else [WarehouseStock.from_dict(m) if type(m) is dict else WarehouseStock.member(m, self, "warehouses") for m in v]
            if type(v) is list
            else array(WarehouseStock.read, v, self, "warehouses")
        )
        self.upc = (v if type(v) is str else text(v, self, "upc")) if (v := get("upc")) else None
        self.ean = (v if type(v) is str else text(v, self, "ean")) if (v := get("ean")) else None
        self.isbn = (v if type(v) is str else text(v, self, "isbn")) if (v := get("isbn")) else None
        self.part_number = (v if type(v) is str else text(v, self, "part_number")) if (v := get("part_number")) else None
        self.attribute_id1 = (v if type(v) is str else text(v, self, "attribute_id1")) if (v := get("attribute_id1")) else None
        self.attribute_name1 = (v if type(v) is str else text(v, self, "attribute_name1")) if (v := get("attribute_name1")) else None
        self.attribute_option_id1 = (
            (v if type(v) is str else text(v, self, "attribute_option_id1")) if (v := get("attribute_option_id1")) else None
        )
        self.attribute_option_name1 = (
            (v if type(v) is str else text(v, self, "attribute_option_name1")) if (v := get("attribute_option_name1")) else None
        )
        self.image_name = (v if type(v) is str else text(v, self, "image_name")) if (v := get("image_name")) else None
        self.image_type = (v if type(v) is str else text(v, self, "image_type")) if (v := get("image_type")) else None
        self.custom_fields = (
            []
            if not (v := get("custom_fields"))
            else [CustomField.from_dict(m) if type(m) is dict else CustomField.member(m, self, "custom_fields") for m in v]
            if type(v) is list
            else array(CustomField.read, v, self, "custom_fields")
        )
        self.group_id = (v if type(v) is str else text(v, self, "group_id")) if (v := get("group_id")) else None
        self.group_name = (v if type(v) is str else text(v, self, "group_name")) if (v := get("group_name")) else None
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.can_be_sold = (v if type(v) is bool else flag(v, self, "can_be_sold")) if (v := get("can_be_sold")) or v == 0 else None
        self.can_be_purchased = (
            (v if type(v) is bool else flag(v, self, "can_be_purchased")) if (v := get("can_be_purchased")) or v == 0 else None
        )
        self.track_inventory = (
            (v if type(v) is bool else flag(v, self, "track_inventory")) if (v := get("track_inventory")) or v == 0 else None
        )
        self.is_combo_product = (
            (v if type(v) is bool else flag(v, self, "is_combo_product")) if (v := get("is_combo_product")) or v == 0 else None
        )
        self.is_linked_with_zohocrm = (
            (v if type(v) is bool else flag(v, self, "is_linked_with_zohocrm")) if (v := get("is_linked_with_zohocrm")) or v == 0 else None
        )
        self.sat_item_key_code = (v if type(v) is str else text(v, self, "sat_item_key_code")) if (v := get("sat_item_key_code")) else None
        self.unitkey_code = (v if type(v) is str else text(v, self, "unitkey_code")) if (v := get("unitkey_code")) else None
        self.created_time = None if (v := get("created_time")) is None else date_time(v, self, "created_time")
        self.last_modified_time = None if (v := get("last_modified_time")) is None else date_time(v, self, "last_modified_time")
        self.brand = (v if type(v) is str else text(v, self, "brand")) if (v := get("brand")) else None
        self.manufacturer = (v if type(v) is str else text(v, self, "manufacturer")) if (v := get("manufacturer")) else None
        self.is_returnable = (v if type(v) is bool else flag(v, self, "is_returnable")) if (v := get("is_returnable")) or v == 0 else None
        self.zcrm_product_id = (v if type(v) is str else text(v, self, "zcrm_product_id")) if (v := get("zcrm_product_id")) else None
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.tags = (
            []
            if not (v := get("tags"))
            else [Tag.from_dict(m) if type(m) is dict else Tag.member(m, self, "tags") for m in v]
            if type(v) is list
            else array(Tag.read, v, self, "tags")
        )
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
        self.category_id = (v if type(v) is str else text(v, self, "category_id")) if (v := get("category_id")) else None
        self.category_name = (v if type(v) is str else text(v, self, "category_name")) if (v := get("category_name")) else None
        self.dimensions_with_unit = (
            (v if type(v) is str else text(v, self, "dimensions_with_unit")) if (v := get("dimensions_with_unit")) else None
        )
        self.weight_with_unit = (v if type(v) is str else text(v, self, "weight_with_unit")) if (v := get("weight_with_unit")) else None
        self.item_name = (v if type(v) is str else text(v, self, "item_name")) if (v := get("item_name")) else None
        self.has_attachment = (
            (v if type(v) is bool else flag(v, self, "has_attachment")) if (v := get("has_attachment")) or v == 0 else None
        )
        self.image_document_id = (v if type(v) is str else text(v, self, "image_document_id")) if (v := get("image_document_id")) else None
        self.length = (v if type(v) is float else number(v, self, "length")) if (v := get("length")) or v == 0 else None
        self.width = (v if type(v) is float else number(v, self, "width")) if (v := get("width")) or v == 0 else None
        self.height = (v if type(v) is float else number(v, self, "height")) if (v := get("height")) or v == 0 else None
        self.weight = (v if type(v) is float else number(v, self, "weight")) if (v := get("weight")) or v == 0 else None
        self.weight_unit = (v if type(v) is str else text(v, self, "weight_unit")) if (v := get("weight_unit")) else None
        self.dimension_unit = (v if type(v) is str else text(v, self, "dimension_unit")) if (v := get("dimension_unit")) else None
        return self
