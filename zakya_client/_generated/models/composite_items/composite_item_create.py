# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CompositeItemCreate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import define

from zakya_client._generated.models.composite_items.composite_item_package_details_input import CompositeItemPackageDetailsInput
from zakya_client._generated.models.composite_items.composite_item_tag_input import CompositeItemTagInput
from zakya_client._generated.models.composite_items.mapped_item_input import MappedItemInput
from zakya_client._generated.models.items.item_tax_preference_input import ItemTaxPreferenceInput
from zakya_client._generated.models.shared.custom_field_value import CustomFieldValue
from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class CompositeItemCreate(RequestModel):
    """A composite item to create.

    Attributes:
        sku: Stock keeping unit, unique among the items.
        item_type: Kind of item; always `inventory` for composite items.
        rate: Selling price.
        product_type: Kind of product, `goods` for instance.
        mapped_items: Items that it is made of.
        description: What it is, for sales documents.
        is_combo_product: Whether it is made of other items; true here.
        vendor_id: Preferred vendor.
        purchase_rate: Buying price.
        purchase_description: What it is, for purchase documents.
        initial_stock: Opening stock.
        initial_stock_rate: Cost of one unit of the opening stock, needed to value the stock.
        isbn: International standard book number, 13 digits.
        ean: European article number, 13 digits.
        part_number: Part number of the manufacturer.
        reorder_level: Stock at which to order again.
        unit: Unit that the item is counted in, `units` for instance.
        upc: Universal product code, 12 digits.
        account_id: Account that sales are booked to.
        purchase_account_id: Account that purchases are booked to.
        inventory_account_id: Account that the stock is booked to.
        item_tax_preferences: Taxes by kind of sale (India).
        hsn_or_sac: Code of the goods or services for taxation (India).
        combo_type: How it is put together, `assembly` or `kit`.
        label_rate: Price printed on the label.
        tax_exemption_id: Reason why no tax applies.
        alias_name: Another name of the item.
        is_returnable: Whether customers may send it back.
        minimum_order_quantity: Smallest quantity of an order.
        maximum_order_quantity: Largest quantity of an order.
        track_serial_number: Whether every piece has a serial number.
        track_batch_number: Whether the stock is kept in batches.
        tags: Reporting tags.
    """

    name: str
    sku: str
    item_type: Literal["inventory"] | str
    rate: float | Decimal
    product_type: str
    mapped_items: Sequence[MappedItemInput | Mapping[str, Any]]
    description: str | Unset | None = UNSET
    is_combo_product: bool | Unset | None = UNSET
    vendor_id: str | int | Unset | None = UNSET
    purchase_rate: float | Decimal | Unset | None = UNSET
    purchase_description: str | Unset | None = UNSET
    initial_stock: float | Decimal | Unset | None = UNSET
    initial_stock_rate: float | Decimal | Unset | None = UNSET
    tax_id: str | int | Unset | None = UNSET
    isbn: str | int | Unset | None = UNSET
    ean: str | int | Unset | None = UNSET
    part_number: str | Unset | None = UNSET
    reorder_level: float | Decimal | Unset | None = UNSET
    unit: str | Unset | None = UNSET
    upc: str | int | Unset | None = UNSET
    custom_fields: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any] | Unset | None = UNSET
    account_id: str | int | Unset | None = UNSET
    purchase_account_id: str | int | Unset | None = UNSET
    inventory_account_id: str | int | Unset | None = UNSET
    item_tax_preferences: Sequence[ItemTaxPreferenceInput | Mapping[str, Any]] | Unset | None = UNSET
    hsn_or_sac: str | int | Unset | None = UNSET
    combo_type: Literal["assembly", "kit"] | str | Unset | None = UNSET
    label_rate: float | Decimal | Unset | None = UNSET
    is_taxable: bool | Unset | None = UNSET
    tax_exemption_id: str | int | Unset | None = UNSET
    brand: str | Unset | None = UNSET
    manufacturer: str | Unset | None = UNSET
    alias_name: str | Unset | None = UNSET
    category_id: str | int | Unset | None = UNSET
    can_be_sold: bool | Unset | None = UNSET
    can_be_purchased: bool | Unset | None = UNSET
    is_returnable: bool | Unset | None = UNSET
    minimum_order_quantity: float | Decimal | Unset | None = UNSET
    maximum_order_quantity: float | Decimal | Unset | None = UNSET
    track_serial_number: bool | Unset | None = UNSET
    track_batch_number: bool | Unset | None = UNSET
    package_details: CompositeItemPackageDetailsInput | Mapping[str, Any] | Unset | None = UNSET
    tags: Sequence[CompositeItemTagInput | Mapping[str, Any]] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", encode.text(), required=True),
        "sku": Field("sku", encode.text(), required=True),
        "item_type": Field("item_type", encode.text(), required=True),
        "rate": Field("rate", encode.number, required=True),
        "product_type": Field("product_type", encode.text(), required=True),
        "mapped_items": Field("mapped_items", encode.array(encode.record(lambda: MappedItemInput)), required=True),
        "description": Field("description", encode.text()),
        "is_combo_product": Field("is_combo_product", encode.flag),
        "vendor_id": Field("vendor_id", encode.identifier),
        "purchase_rate": Field("purchase_rate", encode.number),
        "purchase_description": Field("purchase_description", encode.text()),
        "initial_stock": Field("initial_stock", encode.number),
        "initial_stock_rate": Field("initial_stock_rate", encode.number),
        "tax_id": Field("tax_id", encode.identifier),
        "isbn": Field("isbn", encode.identifier),
        "ean": Field("ean", encode.identifier),
        "part_number": Field("part_number", encode.text()),
        "reorder_level": Field("reorder_level", encode.number),
        "unit": Field("unit", encode.text()),
        "upc": Field("upc", encode.identifier),
        "custom_fields": Field("custom_fields", encode.custom_fields(lambda: CustomFieldValue)),
        "account_id": Field("account_id", encode.identifier),
        "purchase_account_id": Field("purchase_account_id", encode.identifier),
        "inventory_account_id": Field("inventory_account_id", encode.identifier),
        "item_tax_preferences": Field("item_tax_preferences", encode.array(encode.record(lambda: ItemTaxPreferenceInput))),
        "hsn_or_sac": Field("hsn_or_sac", encode.identifier),
        "combo_type": Field("combo_type", encode.text()),
        "label_rate": Field("label_rate", encode.number),
        "is_taxable": Field("is_taxable", encode.flag),
        "tax_exemption_id": Field("tax_exemption_id", encode.identifier),
        "brand": Field("brand", encode.text()),
        "manufacturer": Field("manufacturer", encode.text()),
        "alias_name": Field("alias_name", encode.text()),
        "category_id": Field("category_id", encode.identifier),
        "can_be_sold": Field("can_be_sold", encode.flag),
        "can_be_purchased": Field("can_be_purchased", encode.flag),
        "is_returnable": Field("is_returnable", encode.flag),
        "minimum_order_quantity": Field("minimum_order_quantity", encode.number),
        "maximum_order_quantity": Field("maximum_order_quantity", encode.number),
        "track_serial_number": Field("track_serial_number", encode.flag),
        "track_batch_number": Field("track_batch_number", encode.flag),
        "package_details": Field("package_details", encode.record(lambda: CompositeItemPackageDetailsInput)),
        "tags": Field("tags", encode.array(encode.record(lambda: CompositeItemTagInput))),
    }
