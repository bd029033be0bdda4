# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Item`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.items.item_tax_preference import ItemTaxPreference
from zakya_client._generated.models.items.location_stock import LocationStock
from zakya_client._generated.models.items.price_bracket import PriceBracket
from zakya_client._generated.models.items.warehouse_stock import WarehouseStock
from zakya_client._generated.models.shared.custom_field import CustomField
from zakya_client._generated.models.shared.document import Document
from zakya_client._generated.models.shared.package_details import PackageDetails
from zakya_client._generated.models.shared.tag import Tag
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    anything,
    array,
    date_time,
    flag,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class Item(ResponseModel):
    """An item that is sold, bought or stocked, with all its details. Which fields are there varies by
    organization and item type.

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
        unit_group_id: Group of units that can be converted into each other.
        default_sales_unit_conversion_id: Unit conversion that sales begin with.
        default_purchase_unit_conversion_id: Unit conversion that purchases begin with.
        documents: Files attached to the item.
        is_fulfillable: Whether the item can be fulfilled; a boolean or `0`.
        crm_owner_id: Owner of the product in Zoho CRM.
        sales_rate: Sales price before any price list.
        sales_margin: Margin of the sales price over the purchase price.
        pricing_scheme: How the price depends on the quantity, `unit` for instance.
        price_brackets: Prices by quantity, from the price list.
        default_price_brackets: Prices by quantity before any price list.
        tax_groups_details: Taxes that make up a tax group; empty text where there is none.
        tax_country_code: Two-letter code of the country that taxes.
        tax_information: Remarks on the tax.
        is_default_tax_applied: Whether the organization's default tax is used.
        purchase_tax_id: Tax on purchases of the item.
        purchase_tax_type: Kind of tax on purchases.
        purchase_tax_information: Remarks on the tax on purchases.
        initial_stock: Stock that the item began with.
        initial_stock_rate: Value of one unit of the opening stock.
        preferred_vendors: Vendors that the item is preferably bought from.
        sales_channels: Channels that sell the item.
        image_sync_in_progress: Whether the image is still being synchronized.
        associated_template_id: Template associated with the item.
        package_details: Size and weight as packed.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        offline_created_date_with_time: When the item was made on a device without a connection, in a form of its own.
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
    unit_id: str | None = None
    unit_group_id: str | None = None
    unit_group_name: str | None = None
    default_sales_unit_conversion_id: str | None = None
    default_purchase_unit_conversion_id: str | None = None
    documents: list[Document] = NONE
    category_id: str | None = None
    category_name: str | None = None
    is_fulfillable: bool | None = None
    crm_owner_id: str | None = None
    sales_rate: float | None = None
    sales_margin: float | None = None
    pricing_scheme: str | None = None
    price_brackets: list[PriceBracket] = NONE
    default_price_brackets: list[PriceBracket] = NONE
    tax_status: str | None = None
    tax_groups_details: list[Any] = NONE
    tax_country_code: str | None = None
    tax_information: str | None = None
    is_default_tax_applied: bool | None = None
    purchase_tax_id: str | None = None
    purchase_tax_name: str | None = None
    purchase_tax_percentage: float | None = None
    purchase_tax_type: str | None = None
    purchase_tax_information: str | None = None
    inventory_account_name: str | None = None
    initial_stock: float | None = None
    initial_stock_rate: float | None = None
    minimum_order_quantity: float | None = None
    maximum_order_quantity: float | None = None
    preferred_vendors: list[Any] = NONE
    sales_channels: list[Any] = NONE
    image_sync_in_progress: bool | None = None
    associated_template_id: str | None = None
    package_details: PackageDetails | None = None
    custom_field_hash: Any | None = None
    offline_created_date_with_time: str | None = None

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
        self.unit_id = (v if type(v) is str else text(v, self, "unit_id")) if (v := get("unit_id")) else None
        self.unit_group_id = (v if type(v) is str else text(v, self, "unit_group_id")) if (v := get("unit_group_id")) else None
        self.unit_group_name = (v if type(v) is str else text(v, self, "unit_group_name")) if (v := get("unit_group_name")) else None
        self.default_sales_unit_conversion_id = (
            (v if type(v) is str else text(v, self, "default_sales_unit_conversion_id"))
            if (v := get("default_sales_unit_conversion_id"))
            else None
        )
        self.default_purchase_unit_conversion_id = (
            (v if type(v) is str else text(v, self, "default_purchase_unit_conversion_id"))
            if (v := get("default_purchase_unit_conversion_id"))
            else None
        )
        self.documents = (
            []
            if not (v := get("documents"))
            else [Document.from_dict(m) if type(m) is dict else Document.member(m, self, "documents") for m in v]
            if type(v) is list
            else array(Document.read, v, self, "documents")
        )
        self.category_id = (v if type(v) is str else text(v, self, "category_id")) if (v := get("category_id")) else None
        self.category_name = (v if type(v) is str else text(v, self, "category_name")) if (v := get("category_name")) else None
        self.is_fulfillable = (
            (v if type(v) is bool else flag(v, self, "is_fulfillable")) if (v := get("is_fulfillable")) or v == 0 else None
        )
        self.crm_owner_id = (v if type(v) is str else text(v, self, "crm_owner_id")) if (v := get("crm_owner_id")) else None
        self.sales_rate = (v if type(v) is float else number(v, self, "sales_rate")) if (v := get("sales_rate")) or v == 0 else None
        self.sales_margin = (v if type(v) is float else number(v, self, "sales_margin")) if (v := get("sales_margin")) or v == 0 else None
        self.pricing_scheme = (v if type(v) is str else text(v, self, "pricing_scheme")) if (v := get("pricing_scheme")) else None
        self.price_brackets = (
            []
            if not (v := get("price_brackets"))
            else [PriceBracket.from_dict(m) if type(m) is dict else PriceBracket.member(m, self, "price_brackets") for m in v]
            if type(v) is list
            else array(PriceBracket.read, v, self, "price_brackets")
        )
        self.default_price_brackets = (
            []
            if not (v := get("default_price_brackets"))
            else [PriceBracket.from_dict(m) if type(m) is dict else PriceBracket.member(m, self, "default_price_brackets") for m in v]
            if type(v) is list
            else array(PriceBracket.read, v, self, "default_price_brackets")
        )
        self.tax_status = (v if type(v) is str else text(v, self, "tax_status")) if (v := get("tax_status")) else None
        self.tax_groups_details = array(anything, v, self, "tax_groups_details") if (v := get("tax_groups_details")) else []
        self.tax_country_code = (v if type(v) is str else text(v, self, "tax_country_code")) if (v := get("tax_country_code")) else None
        self.tax_information = (v if type(v) is str else text(v, self, "tax_information")) if (v := get("tax_information")) else None
        self.is_default_tax_applied = (
            (v if type(v) is bool else flag(v, self, "is_default_tax_applied")) if (v := get("is_default_tax_applied")) or v == 0 else None
        )
        self.purchase_tax_id = (v if type(v) is str else text(v, self, "purchase_tax_id")) if (v := get("purchase_tax_id")) else None
        self.purchase_tax_name = (v if type(v) is str else text(v, self, "purchase_tax_name")) if (v := get("purchase_tax_name")) else None
        self.purchase_tax_percentage = (
            (v if type(v) is float else number(v, self, "purchase_tax_percentage"))
            if (v := get("purchase_tax_percentage")) or v == 0
            else None
        )
        self.purchase_tax_type = (v if type(v) is str else text(v, self, "purchase_tax_type")) if (v := get("purchase_tax_type")) else None
        self.purchase_tax_information = (
            (v if type(v) is str else text(v, self, "purchase_tax_information")) if (v := get("purchase_tax_information")) else None
        )
        self.inventory_account_name = (
            (v if type(v) is str else text(v, self, "inventory_account_name")) if (v := get("inventory_account_name")) else None
        )
        self.initial_stock = (
            (v if type(v) is float else number(v, self, "initial_stock")) if (v := get("initial_stock")) or v == 0 else None
        )
        self.initial_stock_rate = (
            (v if type(v) is float else number(v, self, "initial_stock_rate")) if (v := get("initial_stock_rate")) or v == 0 else None
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
        self.preferred_vendors = array(anything, v, self, "preferred_vendors") if (v := get("preferred_vendors")) else []
        self.sales_channels = array(anything, v, self, "sales_channels") if (v := get("sales_channels")) else []
        self.image_sync_in_progress = (
            (v if type(v) is bool else flag(v, self, "image_sync_in_progress")) if (v := get("image_sync_in_progress")) or v == 0 else None
        )
        self.associated_template_id = (
            (v if type(v) is str else text(v, self, "associated_template_id")) if (v := get("associated_template_id")) else None
        )
        self.package_details = None if (v := get("package_details")) is None else PackageDetails.read(v, self, "package_details")
        self.custom_field_hash = None if (v := get("custom_field_hash")) is None else anything(v, self, "custom_field_hash")
        self.offline_created_date_with_time = (
            (v if type(v) is str else text(v, self, "offline_created_date_with_time"))
            if (v := get("offline_created_date_with_time"))
            else None
        )
        return self
