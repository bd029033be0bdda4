# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CompositeItemUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.composite_items.mapped_item_update import MappedItemUpdate
from zakya_client._generated.models.items.item_tax_preference_input import ItemTaxPreferenceInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CompositeItemUpdate(RequestModel):
    """Changes to a composite item.

    Attributes:
        description: What it is, for sales documents.
        is_combo_product: Whether it is made of other items; true here.
        vendor_id: Preferred vendor.
        purchase_rate: Buying price.
        purchase_description: What it is, for purchase documents.
        initial_stock: Opening stock.
        initial_stock_rate: Cost of one unit of the opening stock, needed to value the stock.
        sku: Stock keeping unit, unique among the items.
        isbn: International standard book number, 13 digits.
        ean: European article number, 13 digits.
        part_number: Part number of the manufacturer.
        reorder_level: Stock at which to order again.
        unit: Unit that the item is counted in, `units` for instance.
        upc: Universal product code, 12 digits.
        item_type: Kind of item; always `inventory` for composite items.
        rate: Selling price.
        account_id: Account that sales are booked to.
        purchase_account_id: Account that purchases are booked to.
        inventory_account_id: Account that the stock is booked to.
        item_tax_preferences: Taxes by kind of sale (India).
        hsn_or_sac: Code of the goods or services for taxation (India).
        product_type: Kind of product, `goods` for instance.
        combo_type: How it is put together, `assembly` or `kit`.
        composite_item_id: Identifies the composite item.
        tax_percentage: Rate of the tax in percent.
        tax_type: Whether it is a single tax or a tax group.
        account_name: Name of the sales account.
        status: `active` or `inactive`.
        source: Where the record was made.
        pricebook_rate: Selling price by the price list.
        stock_on_hand: Stock by invoices and bills.
        asset_value: Value of the stock at the buying price.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock less what is ordered.
        image_id: Picture of the item.
        mapped_items: Items that it is made of.
    """

    name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    is_combo_product: bool | Unset | None = UNSET
    vendor_id: str | int | Unset | None = UNSET
    purchase_rate: float | Decimal | Unset | None = UNSET
    purchase_description: str | Unset | None = UNSET
    initial_stock: float | Decimal | Unset | None = UNSET
    initial_stock_rate: float | Decimal | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    sku: str | Unset | None = UNSET
    isbn: str | int | Unset | None = UNSET
    ean: str | int | Unset | None = UNSET
    part_number: str | Unset | None = UNSET
    reorder_level: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    upc: str | int | Unset | None = UNSET
    item_type: Literal["inventory"] | str | Unset | None = UNSET
    rate: float | Decimal | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    account_id: str | int | Unset | None = UNSET
    purchase_account_id: str | int | Unset | None = UNSET
    inventory_account_id: str | int | Unset | None = UNSET
    item_tax_preferences: Sequence[ItemTaxPreferenceInput | Mapping[str, Any]] | Unset | None = UNSET
    hsn_or_sac: str | int | Unset | None = UNSET
    product_type: str | Unset | None = UNSET
    combo_type: Literal["assembly", "kit"] | str | Unset | None = UNSET
    composite_item_id: str | int | Unset | None = UNSET
    tax_name: str | Unset | None = UNSET
    tax_percentage: float | Decimal | Unset | None = UNSET
    tax_type: str | Unset | None = UNSET
    purchase_account_name: str | Unset | None = UNSET
    account_name: str | Unset | None = UNSET
    inventory_account_name: str | Unset | None = UNSET
    status: str | Unset | None = UNSET
    source: str | Unset | None = UNSET
    pricebook_rate: float | Decimal | Unset | None = UNSET
    vendor_name: str | Unset | None = UNSET
    stock_on_hand: float | Decimal | Unset | None = UNSET
    asset_value: float | Decimal | Unset | None = UNSET
    available_stock: float | Decimal | Unset | None = UNSET
    actual_available_stock: float | Decimal | Unset | None = UNSET
    image_id: str | int | Unset | None = UNSET
    image_name: str | Unset | None = UNSET
    mapped_items: Sequence[MappedItemUpdate | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text()),
        "description": Field("description", encode.text()),
        "is_combo_product": Field("is_combo_product", encode.flag),
        "vendor_id": Field("vendor_id", encode.identifier),
        "purchase_rate": Field("purchase_rate", encode.number),
        "purchase_description": Field("purchase_description", encode.text()),
        "initial_stock": Field("initial_stock", encode.number),
        "initial_stock_rate": Field("initial_stock_rate", encode.number),
        "tax_id": Field("tax_id", encode.identifier),
        "sku": Field("sku", encode.text()),
        "isbn": Field("isbn", encode.identifier),
        "ean": Field("ean", encode.identifier),
        "part_number": Field("part_number", encode.text()),
        "reorder_level": Field("reorder_level", encode.number),
        "unit": Field("unit", encode.text()),
        "upc": Field("upc", encode.identifier),
        "item_type": Field("item_type", encode.text()),
        "rate": Field("rate", encode.number),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "account_id": Field("account_id", encode.identifier),
        "purchase_account_id": Field("purchase_account_id", encode.identifier),
        "inventory_account_id": Field("inventory_account_id", encode.identifier),
        "item_tax_preferences": Field("item_tax_preferences", encode.array(encode.record(lambda: ItemTaxPreferenceInput))),
        "hsn_or_sac": Field("hsn_or_sac", encode.identifier),
        "product_type": Field("product_type", encode.text()),
        "combo_type": Field("combo_type", encode.text()),
        "composite_item_id": Field("composite_item_id", encode.identifier),
        "tax_name": Field("tax_name", encode.text()),
        "tax_percentage": Field("tax_percentage", encode.number),
        "tax_type": Field("tax_type", encode.text()),
        "purchase_account_name": Field("purchase_account_name", encode.text()),
        "account_name": Field("account_name", encode.text()),
        "inventory_account_name": Field("inventory_account_name", encode.text()),
        "status": Field("status", encode.text()),
        "source": Field("source", encode.text()),
        "pricebook_rate": Field("pricebook_rate", encode.number),
        "vendor_name": Field("vendor_name", encode.text()),
        "stock_on_hand": Field("stock_on_hand", encode.number),
        "asset_value": Field("asset_value", encode.number),
        "available_stock": Field("available_stock", encode.number),
        "actual_available_stock": Field("actual_available_stock", encode.number),
        "image_id": Field("image_id", encode.identifier),
        "image_name": Field("image_name", encode.text()),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: MappedItemUpdate))),
    }
