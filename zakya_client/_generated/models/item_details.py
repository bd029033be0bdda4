# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An item as the call for many items at once gives it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.item_tax_preference import ItemTaxPreference
from zakya_client._generated.models.location_stock import LocationStock
from zakya_client._generated.models.warehouse_stock import WarehouseStock
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class ItemDetails(Answer):
    """An item as the call for many items at once gives it.

    Attributes:
        item_id: Identifies the item.
        name: Name of the item, as documents show it.
        sku: Stock-keeping unit, the organization's own code for the item.
        unit: Unit that the item is counted in, `pcs` or `kg` for instance.
        description: Text for sales documents.
        purchase_description: Text for purchase documents.
        rate: Sales price of one unit.
        pricebook_rate: Sales price by the price list.
        purchase_rate: Purchase price of one unit.
        tax_id: Tax on sales of the item.
        tax_type: Kind of tax, `Service Tax` for instance.
        item_tax_preferences: Taxes within and between states (India).
        hsn_or_sac: Code of the goods (HSN) or services (SAC) for tax (India).
        account_name: Name of the account that sales are booked to.
        purchase_account_id: Account that purchases are booked to.
        inventory_account_id: Account that carries the value of the stock.
        reorder_level: Stock at which to order more.
        vendor_id: Vendor that the item is usually bought from.
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
        image_id: Identifies the image of the item.
        image_name: File name of the image.
        image_type: Extension of the image's file name, `jpg` for instance.
    """

    item_id: str | None = None
    name: str | None = None
    sku: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    item_type: Literal["inventory", "purchases", "sales", "sales_and_purchases"] | str | None = None
    product_type: Literal["goods", "service"] | str | None = None
    unit: str | None = None
    description: str | None = None
    purchase_description: str | None = None
    rate: float | None = None
    pricebook_rate: float | None = None
    purchase_rate: float | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    tax_type: str | None = None
    item_tax_preferences: list[ItemTaxPreference] | None = None
    hsn_or_sac: str | None = None
    account_name: str | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    inventory_account_id: str | None = None
    reorder_level: float | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    locations: list[LocationStock] | None = None
    warehouses: list[WarehouseStock] | None = None
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    attribute_id1: str | None = None
    attribute_name1: str | None = None
    attribute_option_id1: str | None = None
    attribute_option_name1: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    image_type: str | None = None
    custom_fields: list[CustomField] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.product_type = (v or None) if (v := get("product_type")).__class__ is str else wire.text(v, self, "product_type")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.purchase_description = (
            (v or None) if (v := get("purchase_description")).__class__ is str else wire.text(v, self, "purchase_description")
        )
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.pricebook_rate = v if (v := get("pricebook_rate")).__class__ is float else wire.number(v, self, "pricebook_rate")
        self.purchase_rate = v if (v := get("purchase_rate")).__class__ is float else wire.number(v, self, "purchase_rate")
        self.is_taxable = v if (v := get("is_taxable")).__class__ is bool else wire.flag(v, self, "is_taxable")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_percentage = v if (v := get("tax_percentage")).__class__ is float else wire.number(v, self, "tax_percentage")
        self.tax_type = (v or None) if (v := get("tax_type")).__class__ is str else wire.text(v, self, "tax_type")
        self.item_tax_preferences = wire.array(ItemTaxPreference.read, get("item_tax_preferences"), self, "item_tax_preferences")
        self.hsn_or_sac = (v or None) if (v := get("hsn_or_sac")).__class__ is str else wire.text(v, self, "hsn_or_sac")
        self.account_name = (v or None) if (v := get("account_name")).__class__ is str else wire.text(v, self, "account_name")
        self.purchase_account_id = (
            (v or None) if (v := get("purchase_account_id")).__class__ is str else wire.text(v, self, "purchase_account_id")
        )
        self.purchase_account_name = (
            (v or None) if (v := get("purchase_account_name")).__class__ is str else wire.text(v, self, "purchase_account_name")
        )
        self.inventory_account_id = (
            (v or None) if (v := get("inventory_account_id")).__class__ is str else wire.text(v, self, "inventory_account_id")
        )
        self.reorder_level = v if (v := get("reorder_level")).__class__ is float else wire.number(v, self, "reorder_level")
        self.vendor_id = (v or None) if (v := get("vendor_id")).__class__ is str else wire.text(v, self, "vendor_id")
        self.vendor_name = (v or None) if (v := get("vendor_name")).__class__ is str else wire.text(v, self, "vendor_name")
        self.locations = wire.array(LocationStock.read, get("locations"), self, "locations")
        self.warehouses = wire.array(WarehouseStock.read, get("warehouses"), self, "warehouses")
        self.upc = (v or None) if (v := get("upc")).__class__ is str else wire.text(v, self, "upc")
        self.ean = (v or None) if (v := get("ean")).__class__ is str else wire.text(v, self, "ean")
        self.isbn = (v or None) if (v := get("isbn")).__class__ is str else wire.text(v, self, "isbn")
        self.part_number = (v or None) if (v := get("part_number")).__class__ is str else wire.text(v, self, "part_number")
        self.attribute_id1 = (v or None) if (v := get("attribute_id1")).__class__ is str else wire.text(v, self, "attribute_id1")
        self.attribute_name1 = (v or None) if (v := get("attribute_name1")).__class__ is str else wire.text(v, self, "attribute_name1")
        self.attribute_option_id1 = (
            (v or None) if (v := get("attribute_option_id1")).__class__ is str else wire.text(v, self, "attribute_option_id1")
        )
        self.attribute_option_name1 = (
            (v or None) if (v := get("attribute_option_name1")).__class__ is str else wire.text(v, self, "attribute_option_name1")
        )
        self.image_id = (v or None) if (v := get("image_id")).__class__ is str else wire.text(v, self, "image_id")
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        return self
