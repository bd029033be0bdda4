# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemDetails`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.items.item_tax_preference import ItemTaxPreference
from zakya_client._generated.models.items.location_stock import LocationStock
from zakya_client._generated.models.items.warehouse_stock import WarehouseStock
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
class ItemDetails(ResponseModel):
    """An item as the call for many items at once gives it.

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
        label_rate: Price printed on the label.
        stock_on_hand: Stock by invoices and bills.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock, less what is ordered.
        committed_stock: Stock that confirmed orders are waiting for.
        actual_committed_stock: The same, by shipments and receives.
        available_for_sale_stock: Available stock, less what is committed.
        actual_available_for_sale_stock: The same, by shipments and receives.
        pricebook_rate: Sales price by the price list.
        tax_type: Kind of tax, `Service Tax` for instance.
        item_tax_preferences: Taxes within and between states (India).
        inventory_account_id: Account that carries the value of the stock.
        vendor_id: Vendor that the item is usually bought from.
        image_id: Identifies the image of the item.
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
    label_rate: float | None = None
    stock_on_hand: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None
    committed_stock: float | None = None
    actual_committed_stock: float | None = None
    available_for_sale_stock: float | None = None
    actual_available_for_sale_stock: float | None = None
    pricebook_rate: float | None = None
    tax_type: str | None = None
    item_tax_preferences: list[ItemTaxPreference] = NONE
    inventory_account_id: str | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    image_id: str | None = None

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
        self.committed_stock = (
            (v if type(v) is float else number(v, self, "committed_stock")) if (v := get("committed_stock")) or v == 0 else None
        )
        self.actual_committed_stock = (
            (v if type(v) is float else number(v, self, "actual_committed_stock"))
            if (v := get("actual_committed_stock")) or v == 0
            else None
        )
        self.available_for_sale_stock = (
            (v if type(v) is float else number(v, self, "available_for_sale_stock"))
            if (v := get("available_for_sale_stock")) or v == 0
            else None
        )
        self.actual_available_for_sale_stock = (
            (v if type(v) is float else number(v, self, "actual_available_for_sale_stock"))
            if (v := get("actual_available_for_sale_stock")) or v == 0
            else None
        )
        self.pricebook_rate = (
            (v if type(v) is float else number(v, self, "pricebook_rate")) if (v := get("pricebook_rate")) or v == 0 else None
        )
        self.tax_type = (v if type(v) is str else text(v, self, "tax_type")) if (v := get("tax_type")) else None
        self.item_tax_preferences = (
            []
            if not (v := get("item_tax_preferences"))
            else [
                ItemTaxPreference.from_dict(m) if type(m) is dict else ItemTaxPreference.member(m, self, "item_tax_preferences") for m in v
            ]
            if type(v) is list
            else array(ItemTaxPreference.read, v, self, "item_tax_preferences")
        )
        self.inventory_account_id = (
            (v if type(v) is str else text(v, self, "inventory_account_id")) if (v := get("inventory_account_id")) else None
        )
        self.vendor_id = (v if type(v) is str else text(v, self, "vendor_id")) if (v := get("vendor_id")) else None
        self.vendor_name = (v if type(v) is str else text(v, self, "vendor_name")) if (v := get("vendor_name")) else None
        self.image_id = (v if type(v) is str else text(v, self, "image_id")) if (v := get("image_id")) else None
        return self
