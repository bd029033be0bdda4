# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An item that is made of other items, in full."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.item_tax_preference import ItemTaxPreference
from zakya_client._generated.models.location_stock import LocationStock
from zakya_client._generated.models.mapped_item import MappedItem
from zakya_client._generated.models.package_details import PackageDetails
from zakya_client._generated.models.tag import Tag
from zakya_client._generated.models.warehouse_stock import WarehouseStock
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class CompositeItem(Answer):
    """An item that is made of other items, in full.

    Attributes:
        composite_item_id: Identifies the composite item.
        unit: Unit that the item is counted in, `units` for instance.
        description: What it is, for sales documents.
        tax_percentage: Rate of the tax in percent.
        tax_type: Whether it is a single tax or a tax group.
        purchase_account_id: Account that purchases are booked to.
        account_id: Account that sales are booked to.
        account_name: Name of the sales account.
        inventory_account_id: Account that the stock is booked to.
        status: `active` or `inactive`.
        source: Where the record was made.
        is_combo_product: Whether it is made of other items; true here.
        item_type: Kind of item; always `inventory` for composite items.
        rate: Selling price.
        pricebook_rate: Selling price by the price list.
        purchase_rate: Buying price.
        reorder_level: Stock at which to order again.
        initial_stock: Opening stock.
        initial_stock_rate: Cost of one unit of the opening stock.
        vendor_id: Preferred vendor.
        stock_on_hand: Stock by invoices and bills.
        asset_value: Value of the stock at the buying price.
        available_stock: Stock by shipments and receives.
        actual_available_stock: Available stock less what is ordered.
        sku: Stock keeping unit, unique among the items.
        upc: Universal product code, 12 digits.
        ean: European article number, 13 digits.
        isbn: International standard book number, 13 digits.
        part_number: Part number of the manufacturer.
        image_id: Picture of the item.
        purchase_description: What it is, for purchase documents.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        mapped_items: Items that it is made of.
        product_type: Kind of product, `goods` for instance.
        image_type: Kind of picture file.
        combo_type: How it is put together, `assembly` or `kit`.
        alias_name: Another name of the item.
        assembly_type: How assemblies are made, `stock` for instance.
        label_rate: Price printed on the label.
        sales_rate: Selling price before price lists.
        track_inventory: Whether its stock is counted.
        is_returnable: Whether customers may send it back.
        tax_exemption_id: Reason why no tax applies.
        tax_exemption_code: Code of the tax exemption.
        minimum_order_quantity: Smallest quantity of an order.
        maximum_order_quantity: Largest quantity of an order.
        committed_stock: Stock promised to orders.
        available_for_sale_stock: Stock that can still be sold.
        track_serial_number: Whether every piece has a serial number.
        track_batch_number: Whether the stock is kept in batches.
        is_linked_with_zohocrm: Whether it is tied to a Zoho CRM product.
        tags: Reporting tags.
        locations: Stock by location (newer organizations).
        warehouses: Stock by warehouse (older organizations).
        item_tax_preferences: Taxes by kind of sale (India).
        hsn_or_sac: Code of the goods or services for taxation (India).
    """

    composite_item_id: str | None = None
    name: str | None = None
    unit: str | None = None
    tax_id: str | None = None
    description: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    tax_type: str | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    inventory_account_id: str | None = None
    inventory_account_name: str | None = None
    status: str | None = None
    source: str | None = None
    is_combo_product: bool | None = None
    item_type: Literal["inventory"] | str | None = None
    rate: float | None = None
    pricebook_rate: float | None = None
    purchase_rate: float | None = None
    reorder_level: float | None = None
    initial_stock: float | None = None
    initial_stock_rate: float | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    stock_on_hand: float | None = None
    asset_value: float | None = None
    available_stock: float | None = None
    actual_available_stock: float | None = None
    sku: str | None = None
    upc: str | None = None
    ean: str | None = None
    isbn: str | None = None
    part_number: str | None = None
    image_id: str | None = None
    image_name: str | None = None
    purchase_description: str | None = None
    custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    mapped_items: list[MappedItem] | None = None
    is_taxable: bool | None = None
    product_type: str | None = None
    image_type: Literal["bmp", "gif", "jpeg", "jpg", "png"] | str | None = None
    category_id: str | None = None
    category_name: str | None = None
    combo_type: Literal["assembly", "kit"] | str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    alias_name: str | None = None
    assembly_type: str | None = None
    label_rate: float | None = None
    sales_rate: float | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    track_inventory: bool | None = None
    is_returnable: bool | None = None
    tax_exemption_id: str | None = None
    tax_exemption_code: str | None = None
    minimum_order_quantity: float | None = None
    maximum_order_quantity: float | None = None
    committed_stock: float | None = None
    available_for_sale_stock: float | None = None
    track_serial_number: bool | None = None
    track_batch_number: bool | None = None
    is_linked_with_zohocrm: bool | None = None
    package_details: PackageDetails | None = None
    tags: list[Tag] | None = None
    locations: list[LocationStock] | None = None
    warehouses: list[WarehouseStock] | None = None
    item_tax_preferences: list[ItemTaxPreference] | None = None
    hsn_or_sac: str | None = None
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
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_percentage = v if (v := get("tax_percentage")).__class__ is float else wire.number(v, self, "tax_percentage")
        self.tax_type = (v or None) if (v := get("tax_type")).__class__ is str else wire.text(v, self, "tax_type")
        self.purchase_account_id = (
            (v or None) if (v := get("purchase_account_id")).__class__ is str else wire.text(v, self, "purchase_account_id")
        )
        self.purchase_account_name = (
            (v or None) if (v := get("purchase_account_name")).__class__ is str else wire.text(v, self, "purchase_account_name")
        )
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
        self.account_name = (v or None) if (v := get("account_name")).__class__ is str else wire.text(v, self, "account_name")
        self.inventory_account_id = (
            (v or None) if (v := get("inventory_account_id")).__class__ is str else wire.text(v, self, "inventory_account_id")
        )
        self.inventory_account_name = (
            (v or None) if (v := get("inventory_account_name")).__class__ is str else wire.text(v, self, "inventory_account_name")
        )
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.pricebook_rate = v if (v := get("pricebook_rate")).__class__ is float else wire.number(v, self, "pricebook_rate")
        self.purchase_rate = v if (v := get("purchase_rate")).__class__ is float else wire.number(v, self, "purchase_rate")
        self.reorder_level = v if (v := get("reorder_level")).__class__ is float else wire.number(v, self, "reorder_level")
        self.initial_stock = v if (v := get("initial_stock")).__class__ is float else wire.number(v, self, "initial_stock")
        self.initial_stock_rate = v if (v := get("initial_stock_rate")).__class__ is float else wire.number(v, self, "initial_stock_rate")
        self.vendor_id = (v or None) if (v := get("vendor_id")).__class__ is str else wire.text(v, self, "vendor_id")
        self.vendor_name = (v or None) if (v := get("vendor_name")).__class__ is str else wire.text(v, self, "vendor_name")
        self.stock_on_hand = v if (v := get("stock_on_hand")).__class__ is float else wire.number(v, self, "stock_on_hand")
        self.asset_value = v if (v := get("asset_value")).__class__ is float else wire.number(v, self, "asset_value")
        self.available_stock = v if (v := get("available_stock")).__class__ is float else wire.number(v, self, "available_stock")
        self.actual_available_stock = (
            v if (v := get("actual_available_stock")).__class__ is float else wire.number(v, self, "actual_available_stock")
        )
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.upc = (v or None) if (v := get("upc")).__class__ is str else wire.text(v, self, "upc")
        self.ean = (v or None) if (v := get("ean")).__class__ is str else wire.text(v, self, "ean")
        self.isbn = (v or None) if (v := get("isbn")).__class__ is str else wire.text(v, self, "isbn")
        self.part_number = (v or None) if (v := get("part_number")).__class__ is str else wire.text(v, self, "part_number")
        self.image_id = (v or None) if (v := get("image_id")).__class__ is str else wire.text(v, self, "image_id")
        self.image_name = (v or None) if (v := get("image_name")).__class__ is str else wire.text(v, self, "image_name")
        self.purchase_description = (
            (v or None) if (v := get("purchase_description")).__class__ is str else wire.text(v, self, "purchase_description")
        )
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.mapped_items = wire.array(MappedItem.read, get("mapped_items"), self, "mapped_items")
        self.is_taxable = v if (v := get("is_taxable")).__class__ is bool else wire.flag(v, self, "is_taxable")
        self.product_type = (v or None) if (v := get("product_type")).__class__ is str else wire.text(v, self, "product_type")
        self.image_type = (v or None) if (v := get("image_type")).__class__ is str else wire.text(v, self, "image_type")
        self.category_id = (v or None) if (v := get("category_id")).__class__ is str else wire.text(v, self, "category_id")
        self.category_name = (v or None) if (v := get("category_name")).__class__ is str else wire.text(v, self, "category_name")
        self.combo_type = (v or None) if (v := get("combo_type")).__class__ is str else wire.text(v, self, "combo_type")
        self.brand = (v or None) if (v := get("brand")).__class__ is str else wire.text(v, self, "brand")
        self.manufacturer = (v or None) if (v := get("manufacturer")).__class__ is str else wire.text(v, self, "manufacturer")
        self.alias_name = (v or None) if (v := get("alias_name")).__class__ is str else wire.text(v, self, "alias_name")
        self.assembly_type = (v or None) if (v := get("assembly_type")).__class__ is str else wire.text(v, self, "assembly_type")
        self.label_rate = v if (v := get("label_rate")).__class__ is float else wire.number(v, self, "label_rate")
        self.sales_rate = v if (v := get("sales_rate")).__class__ is float else wire.number(v, self, "sales_rate")
        self.can_be_sold = v if (v := get("can_be_sold")).__class__ is bool else wire.flag(v, self, "can_be_sold")
        self.can_be_purchased = v if (v := get("can_be_purchased")).__class__ is bool else wire.flag(v, self, "can_be_purchased")
        self.track_inventory = v if (v := get("track_inventory")).__class__ is bool else wire.flag(v, self, "track_inventory")
        self.is_returnable = v if (v := get("is_returnable")).__class__ is bool else wire.flag(v, self, "is_returnable")
        self.tax_exemption_id = (v or None) if (v := get("tax_exemption_id")).__class__ is str else wire.text(v, self, "tax_exemption_id")
        self.tax_exemption_code = (
            (v or None) if (v := get("tax_exemption_code")).__class__ is str else wire.text(v, self, "tax_exemption_code")
        )
        self.minimum_order_quantity = (
            v if (v := get("minimum_order_quantity")).__class__ is float else wire.number(v, self, "minimum_order_quantity")
        )
        self.maximum_order_quantity = (
            v if (v := get("maximum_order_quantity")).__class__ is float else wire.number(v, self, "maximum_order_quantity")
        )
        self.committed_stock = v if (v := get("committed_stock")).__class__ is float else wire.number(v, self, "committed_stock")
        self.available_for_sale_stock = (
            v if (v := get("available_for_sale_stock")).__class__ is float else wire.number(v, self, "available_for_sale_stock")
        )
        self.track_serial_number = v if (v := get("track_serial_number")).__class__ is bool else wire.flag(v, self, "track_serial_number")
        self.track_batch_number = v if (v := get("track_batch_number")).__class__ is bool else wire.flag(v, self, "track_batch_number")
        self.is_linked_with_zohocrm = (
            v if (v := get("is_linked_with_zohocrm")).__class__ is bool else wire.flag(v, self, "is_linked_with_zohocrm")
        )
        self.package_details = PackageDetails.read(get("package_details"), self, "package_details")
        self.tags = wire.array(Tag.read, get("tags"), self, "tags")
        self.locations = wire.array(LocationStock.read, get("locations"), self, "locations")
        self.warehouses = wire.array(WarehouseStock.read, get("warehouses"), self, "warehouses")
        self.item_tax_preferences = wire.array(ItemTaxPreference.read, get("item_tax_preferences"), self, "item_tax_preferences")
        self.hsn_or_sac = (v or None) if (v := get("hsn_or_sac")).__class__ is str else wire.text(v, self, "hsn_or_sac")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
