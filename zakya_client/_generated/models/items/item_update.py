# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ItemUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.items.item_tax_preference_input import ItemTaxPreferenceInput
from zakya_client._generated.models.items.location_opening_stock import LocationOpeningStock
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class ItemUpdate(RequestModel):
    """Changes to an item.

    Attributes:
        name: Name of the item, as documents show it.
        sku: Stock-keeping unit, the organization's own code for the item.
        group_id: Item group that the item is a variant of.
        can_be_sold: Whether sales documents may have the item.
        can_be_purchased: Whether purchase documents may have the item.
        track_inventory: Whether stock of the item is counted.
        unit: Unit that the item is counted in, `pcs` or `kg` for instance.
        unit_group_id: Group of units that can be converted into each other.
        default_sales_unit_conversion_id: Unit conversion that sales begin with.
        default_purchase_unit_conversion_id: Unit conversion that purchases begin with.
        description: Text for sales documents.
        purchase_description: Text for purchase documents.
        rate: Sales price of one unit.
        purchase_rate: Purchase price of one unit.
        tax_id: Tax on sales of the item.
        item_tax_preferences: Taxes within and between states (India).
        hsn_or_sac: Code of the goods (HSN) or services (SAC) for tax (India).
        sat_item_key_code: Product code of the tax authority SAT (Mexico).
        unitkey_code: Unit code of the tax authority SAT (Mexico).
        purchase_account_id: Account that purchases are booked to.
        inventory_account_id: Account that carries the value of the stock.
        reorder_level: Stock at which to order more.
        vendor_id: Vendor that the item is usually bought from.
        locations: Opening stock of each location.
        upc: Universal product code, 12 digits.
        ean: European article number.
        isbn: Book number.
        part_number: The manufacturer's number of the part.
        attribute_name1: Name of the attribute that tells the variants of a group apart.
        attribute_option_name1: Name of the option that this variant has.
        custom_fields: Custom fields to set.
        source: Where the record was made, `user` for instance.
        pricebook_rate: Sales price by the price list.
        tax_type: Kind of tax, `Service Tax` for instance.
        account_name: Name of the account that sales are booked to.
        attribute_id1: Attribute that tells the variants of a group apart.
        attribute_option_id1: Option of the attribute that this variant has.
        image_id: Identifies the image of the item.
        image_name: File name of the image.
        image_type: Extension of the image's file name, `jpg` for instance.
    """

    name: str | Unset | None = UNSET
    sku: str | Unset | None = UNSET
    group_id: str | int | Unset | None = UNSET
    group_name: str | Unset | None = UNSET
    item_type: Literal["inventory", "purchases", "sales", "sales_and_purchases"] | str | Unset | None = UNSET
    product_type: Literal["goods", "service"] | str | Unset | None = UNSET
    can_be_sold: bool | Unset | None = UNSET
    can_be_purchased: bool | Unset | None = UNSET
    track_inventory: bool | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    unit_id: str | int | Unset | None = UNSET
    unit_group_id: str | int | Unset | None = UNSET
    default_sales_unit_conversion_id: str | int | Unset | None = UNSET
    default_purchase_unit_conversion_id: str | int | Unset | None = UNSET
    description: str | Unset | None = UNSET
    purchase_description: str | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    purchase_rate: float | Decimal | Unset | None = UNSET
    is_taxable: bool | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    item_tax_preferences: Sequence[ItemTaxPreferenceInput | Mapping[str, Any]] | Unset | None = UNSET
    hsn_or_sac: str | int | Unset | None = UNSET
    sat_item_key_code: str | Unset | None = UNSET
    unitkey_code: str | Unset | None = UNSET
    purchase_account_id: str | int | Unset | None = UNSET
    inventory_account_id: str | int | Unset | None = UNSET
    reorder_level: float | Decimal | Unset | None = UNSET
    vendor_id: str | int | Unset | None = UNSET
    vendor_name: str | Unset | None = UNSET
    locations: Sequence[LocationOpeningStock | Mapping[str, Any]] | Unset | None = UNSET
    upc: str | int | Unset | None = UNSET
    ean: str | int | Unset | None = UNSET
    isbn: str | int | Unset | None = UNSET
    part_number: str | int | Unset | None = UNSET
    attribute_name1: str | Unset | None = UNSET
    attribute_option_name1: str | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    status: Literal["active", "inactive"] | str | Unset | None = UNSET
    source: str | Unset | None = UNSET
    pricebook_rate: float | Decimal | Unset | None = UNSET
    tax_name: str | Unset | None = UNSET
    tax_percentage: float | Decimal | Unset | None = UNSET
    tax_type: str | Unset | None = UNSET
    account_name: str | Unset | None = UNSET
    purchase_account_name: str | Unset | None = UNSET
    attribute_id1: str | int | Unset | None = UNSET
    attribute_option_id1: str | int | Unset | None = UNSET
    image_id: str | int | Unset | None = UNSET
    image_name: str | Unset | None = UNSET
    image_type: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text()),
        "sku": Field("sku", encode.text()),
        "group_id": Field("group_id", encode.identifier),
        "group_name": Field("group_name", encode.text()),
        "item_type": Field("item_type", encode.text()),
        "product_type": Field("product_type", encode.text()),
        "can_be_sold": Field("can_be_sold", encode.flag),
        "can_be_purchased": Field("can_be_purchased", encode.flag),
        "track_inventory": Field("track_inventory", encode.flag),
        "unit": Field("unit", encode.text()),
        "unit_id": Field("unit_id", encode.identifier),
        "unit_group_id": Field("unit_group_id", encode.identifier),
        "default_sales_unit_conversion_id": Field("default_sales_unit_conversion_id", encode.identifier),
        "default_purchase_unit_conversion_id": Field("default_purchase_unit_conversion_id", encode.identifier),
        "description": Field("description", encode.text()),
        "purchase_description": Field("purchase_description", encode.text()),
        "rate": Field("rate", encode.number),
        "purchase_rate": Field("purchase_rate", encode.number),
        "is_taxable": Field("is_taxable", encode.flag),
        "tax_id": Field("tax_id", encode.identifier),
        "item_tax_preferences": Field("item_tax_preferences", encode.array(encode.record(lambda: ItemTaxPreferenceInput))),
        "hsn_or_sac": Field("hsn_or_sac", encode.identifier),
        "sat_item_key_code": Field("sat_item_key_code", encode.text()),
        "unitkey_code": Field("unitkey_code", encode.text()),
        "purchase_account_id": Field("purchase_account_id", encode.identifier),
        "inventory_account_id": Field("inventory_account_id", encode.identifier),
        "reorder_level": Field("reorder_level", encode.number),
        "vendor_id": Field("vendor_id", encode.identifier),
        "vendor_name": Field("vendor_name", encode.text()),
        "locations": Field("locations", encode.array(encode.record(lambda: LocationOpeningStock))),
        "upc": Field("upc", encode.identifier),
        "ean": Field("ean", encode.identifier),
        "isbn": Field("isbn", encode.identifier),
        "part_number": Field("part_number", encode.identifier),
        "attribute_name1": Field("attribute_name1", encode.text()),
        "attribute_option_name1": Field("attribute_option_name1", encode.text()),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "status": Field("status", encode.text()),
        "source": Field("source", encode.text()),
        "pricebook_rate": Field("pricebook_rate", encode.number),
        "tax_name": Field("tax_name", encode.text()),
        "tax_percentage": Field("tax_percentage", encode.number),
        "tax_type": Field("tax_type", encode.text()),
        "account_name": Field("account_name", encode.text()),
        "purchase_account_name": Field("purchase_account_name", encode.text()),
        "attribute_id1": Field("attribute_id1", encode.identifier),
        "attribute_option_id1": Field("attribute_option_id1", encode.identifier),
        "image_id": Field("image_id", encode.identifier),
        "image_name": Field("image_name", encode.text()),
        "image_type": Field("image_type", encode.text()),
    }
