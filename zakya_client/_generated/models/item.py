# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""An item that is sold, bought or stocked, with all its details. Which fields are there varies by
organization and item type."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime as DateTime
from typing import Any, Literal, Self

from attrs import define

from zakya_client._generated.models.custom_field import CustomField
from zakya_client._generated.models.document import Document
from zakya_client._generated.models.item_tax_preference import ItemTaxPreference
from zakya_client._generated.models.location_stock import LocationStock
from zakya_client._generated.models.package_details import PackageDetails
from zakya_client._generated.models.price_bracket import PriceBracket
from zakya_client._generated.models.tag import Tag
from zakya_client._generated.models.warehouse_stock import WarehouseStock
from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Item(Answer):
    """An item that is sold, bought or stocked, with all its details. Which fields are there varies by
    organization and item type.

    Attributes:
        item_id: Identifies the item.
        name: Name of the item, as documents show it.
        sku: Stock-keeping unit, the organization's own code for the item.
        group_id: Item group that the item is a variant of.
        source: Where the record was made, `user` for instance.
        can_be_sold: Whether sales documents may have the item.
        can_be_purchased: Whether purchase documents may have the item.
        track_inventory: Whether stock of the item is counted.
        is_returnable: Whether customers may return the item.
        is_combo_product: Whether it is a composite item, made of other items.
        is_fulfillable: Whether the item can be fulfilled; a boolean or `0`.
        is_linked_with_zohocrm: Whether Zoho CRM has a product for it.
        zcrm_product_id: Product in Zoho CRM.
        crm_owner_id: Owner of the product in Zoho CRM.
        unit: Unit that the item is counted in, `pcs` or `kg` for instance.
        unit_group_id: Group of units that can be converted into each other.
        default_sales_unit_conversion_id: Unit conversion that sales begin with.
        default_purchase_unit_conversion_id: Unit conversion that purchases begin with.
        description: Text for sales documents.
        purchase_description: Text for purchase documents.
        rate: Sales price of one unit.
        sales_rate: Sales price before any price list.
        pricebook_rate: Sales price by the price list.
        purchase_rate: Purchase price of one unit.
        sales_margin: Margin of the sales price over the purchase price.
        pricing_scheme: How the price depends on the quantity, `unit` for instance.
        price_brackets: Prices by quantity, from the price list.
        default_price_brackets: Prices by quantity before any price list.
        tax_id: Tax on sales of the item.
        tax_type: Kind of tax, `Service Tax` for instance.
        tax_groups_details: Taxes that make up a tax group; empty text where there is none.
        tax_country_code: Two-letter code of the country that taxes.
        tax_information: Remarks on the tax.
        is_default_tax_applied: Whether the organization's default tax is used.
        purchase_tax_id: Tax on purchases of the item.
        purchase_tax_type: Kind of tax on purchases.
        purchase_tax_information: Remarks on the tax on purchases.
        item_tax_preferences: Taxes within and between states (India).
        hsn_or_sac: Code of the goods (HSN) or services (SAC) for tax (India).
        sat_item_key_code: Product code of the tax authority SAT (Mexico).
        unitkey_code: Unit code of the tax authority SAT (Mexico).
        account_id: Account that sales are booked to.
        account_name: Name of the account that sales are booked to.
        purchase_account_id: Account that purchases are booked to.
        inventory_account_id: Account that carries the value of the stock.
        reorder_level: Stock at which to order more.
        initial_stock: Stock that the item began with.
        initial_stock_rate: Value of one unit of the opening stock.
        vendor_id: Vendor that the item is usually bought from.
        preferred_vendors: Vendors that the item is preferably bought from.
        locations: Stock in each location.
        warehouses: Stock in each warehouse; older organizations have these, newer ones `locations`.
        sales_channels: Channels that sell the item.
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
        image_sync_in_progress: Whether the image is still being synchronized.
        documents: Files attached to the item.
        associated_template_id: Template associated with the item.
        package_details: Size and weight as packed.
        tags: Reporting tags.
        custom_field_hash: Custom fields by their name in code: `cf_x` holds the text for people, `cf_x_unformatted`
            the value.
        offline_created_date_with_time: When the item was made on a device without a connection, in a form of its own.
    """

    item_id: str | None = None
    name: str | None = None
    sku: str | None = None
    group_id: str | None = None
    group_name: str | None = None
    brand: str | None = None
    manufacturer: str | None = None
    category_id: str | None = None
    category_name: str | None = None
    status: Literal["active", "inactive"] | str | None = None
    source: str | None = None
    item_type: Literal["inventory", "purchases", "sales", "sales_and_purchases"] | str | None = None
    product_type: Literal["goods", "service"] | str | None = None
    can_be_sold: bool | None = None
    can_be_purchased: bool | None = None
    track_inventory: bool | None = None
    is_returnable: bool | None = None
    is_combo_product: bool | None = None
    is_fulfillable: bool | None = None
    is_linked_with_zohocrm: bool | None = None
    zcrm_product_id: str | None = None
    crm_owner_id: str | None = None
    unit: str | None = None
    unit_id: str | None = None
    unit_group_id: str | None = None
    unit_group_name: str | None = None
    default_sales_unit_conversion_id: str | None = None
    default_purchase_unit_conversion_id: str | None = None
    description: str | None = None
    purchase_description: str | None = None
    rate: float | None = None
    sales_rate: float | None = None
    pricebook_rate: float | None = None
    purchase_rate: float | None = None
    sales_margin: float | None = None
    pricing_scheme: str | None = None
    price_brackets: list[PriceBracket] | None = None
    default_price_brackets: list[PriceBracket] | None = None
    is_taxable: bool | None = None
    tax_id: str | None = None
    tax_name: str | None = None
    tax_percentage: float | None = None
    tax_type: str | None = None
    tax_status: str | None = None
    tax_groups_details: list[Any] | None = None
    tax_country_code: str | None = None
    tax_information: str | None = None
    is_default_tax_applied: bool | None = None
    purchase_tax_id: str | None = None
    purchase_tax_name: str | None = None
    purchase_tax_percentage: float | None = None
    purchase_tax_type: str | None = None
    purchase_tax_information: str | None = None
    item_tax_preferences: list[ItemTaxPreference] | None = None
    hsn_or_sac: str | None = None
    sat_item_key_code: str | None = None
    unitkey_code: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    purchase_account_id: str | None = None
    purchase_account_name: str | None = None
    inventory_account_id: str | None = None
    inventory_account_name: str | None = None
    reorder_level: float | None = None
    initial_stock: float | None = None
    initial_stock_rate: float | None = None
    minimum_order_quantity: float | None = None
    maximum_order_quantity: float | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None
    preferred_vendors: list[Any] | None = None
    locations: list[LocationStock] | None = None
    warehouses: list[WarehouseStock] | None = None
    sales_channels: list[Any] | None = None
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
    image_sync_in_progress: bool | None = None
    documents: list[Document] | None = None
    associated_template_id: str | None = None
    package_details: PackageDetails | None = None
    tags: list[Tag] | None = None
    custom_fields: list[CustomField] | None = None
    custom_field_hash: Any | None = None
    created_time: DateTime | None = None
    offline_created_date_with_time: str | None = None
    last_modified_time: DateTime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = cls.__new__(cls)
        self._wire = data
        self.item_id = (v or None) if (v := get("item_id")).__class__ is str else wire.text(v, self, "item_id")
        self.name = (v or None) if (v := get("name")).__class__ is str else wire.text(v, self, "name")
        self.sku = (v or None) if (v := get("sku")).__class__ is str else wire.text(v, self, "sku")
        self.group_id = (v or None) if (v := get("group_id")).__class__ is str else wire.text(v, self, "group_id")
        self.group_name = (v or None) if (v := get("group_name")).__class__ is str else wire.text(v, self, "group_name")
        self.brand = (v or None) if (v := get("brand")).__class__ is str else wire.text(v, self, "brand")
        self.manufacturer = (v or None) if (v := get("manufacturer")).__class__ is str else wire.text(v, self, "manufacturer")
        self.category_id = (v or None) if (v := get("category_id")).__class__ is str else wire.text(v, self, "category_id")
        self.category_name = (v or None) if (v := get("category_name")).__class__ is str else wire.text(v, self, "category_name")
        self.status = (v or None) if (v := get("status")).__class__ is str else wire.text(v, self, "status")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.item_type = (v or None) if (v := get("item_type")).__class__ is str else wire.text(v, self, "item_type")
        self.product_type = (v or None) if (v := get("product_type")).__class__ is str else wire.text(v, self, "product_type")
        self.can_be_sold = v if (v := get("can_be_sold")).__class__ is bool else wire.flag(v, self, "can_be_sold")
        self.can_be_purchased = v if (v := get("can_be_purchased")).__class__ is bool else wire.flag(v, self, "can_be_purchased")
        self.track_inventory = v if (v := get("track_inventory")).__class__ is bool else wire.flag(v, self, "track_inventory")
        self.is_returnable = v if (v := get("is_returnable")).__class__ is bool else wire.flag(v, self, "is_returnable")
        self.is_combo_product = v if (v := get("is_combo_product")).__class__ is bool else wire.flag(v, self, "is_combo_product")
        self.is_fulfillable = v if (v := get("is_fulfillable")).__class__ is bool else wire.flag(v, self, "is_fulfillable")
        self.is_linked_with_zohocrm = (
            v if (v := get("is_linked_with_zohocrm")).__class__ is bool else wire.flag(v, self, "is_linked_with_zohocrm")
        )
        self.zcrm_product_id = (v or None) if (v := get("zcrm_product_id")).__class__ is str else wire.text(v, self, "zcrm_product_id")
        self.crm_owner_id = (v or None) if (v := get("crm_owner_id")).__class__ is str else wire.text(v, self, "crm_owner_id")
        self.unit = (v or None) if (v := get("unit")).__class__ is str else wire.text(v, self, "unit")
        self.unit_id = (v or None) if (v := get("unit_id")).__class__ is str else wire.text(v, self, "unit_id")
        self.unit_group_id = (v or None) if (v := get("unit_group_id")).__class__ is str else wire.text(v, self, "unit_group_id")
        self.unit_group_name = (v or None) if (v := get("unit_group_name")).__class__ is str else wire.text(v, self, "unit_group_name")
        self.default_sales_unit_conversion_id = (
            (v or None)
            if (v := get("default_sales_unit_conversion_id")).__class__ is str
            else wire.text(v, self, "default_sales_unit_conversion_id")
        )
        self.default_purchase_unit_conversion_id = (
            (v or None)
            if (v := get("default_purchase_unit_conversion_id")).__class__ is str
            else wire.text(v, self, "default_purchase_unit_conversion_id")
        )
        self.description = (v or None) if (v := get("description")).__class__ is str else wire.text(v, self, "description")
        self.purchase_description = (
            (v or None) if (v := get("purchase_description")).__class__ is str else wire.text(v, self, "purchase_description")
        )
        self.rate = v if (v := get("rate")).__class__ is float else wire.number(v, self, "rate")
        self.sales_rate = v if (v := get("sales_rate")).__class__ is float else wire.number(v, self, "sales_rate")
        self.pricebook_rate = v if (v := get("pricebook_rate")).__class__ is float else wire.number(v, self, "pricebook_rate")
        self.purchase_rate = v if (v := get("purchase_rate")).__class__ is float else wire.number(v, self, "purchase_rate")
        self.sales_margin = v if (v := get("sales_margin")).__class__ is float else wire.number(v, self, "sales_margin")
        self.pricing_scheme = (v or None) if (v := get("pricing_scheme")).__class__ is str else wire.text(v, self, "pricing_scheme")
        self.price_brackets = wire.array(PriceBracket.read, get("price_brackets"), self, "price_brackets")
        self.default_price_brackets = wire.array(PriceBracket.read, get("default_price_brackets"), self, "default_price_brackets")
        self.is_taxable = v if (v := get("is_taxable")).__class__ is bool else wire.flag(v, self, "is_taxable")
        self.tax_id = (v or None) if (v := get("tax_id")).__class__ is str else wire.text(v, self, "tax_id")
        self.tax_name = (v or None) if (v := get("tax_name")).__class__ is str else wire.text(v, self, "tax_name")
        self.tax_percentage = v if (v := get("tax_percentage")).__class__ is float else wire.number(v, self, "tax_percentage")
        self.tax_type = (v or None) if (v := get("tax_type")).__class__ is str else wire.text(v, self, "tax_type")
        self.tax_status = (v or None) if (v := get("tax_status")).__class__ is str else wire.text(v, self, "tax_status")
        self.tax_groups_details = wire.array(wire.anything, get("tax_groups_details"), self, "tax_groups_details")
        self.tax_country_code = (v or None) if (v := get("tax_country_code")).__class__ is str else wire.text(v, self, "tax_country_code")
        self.tax_information = (v or None) if (v := get("tax_information")).__class__ is str else wire.text(v, self, "tax_information")
        self.is_default_tax_applied = (
            v if (v := get("is_default_tax_applied")).__class__ is bool else wire.flag(v, self, "is_default_tax_applied")
        )
        self.purchase_tax_id = (v or None) if (v := get("purchase_tax_id")).__class__ is str else wire.text(v, self, "purchase_tax_id")
        self.purchase_tax_name = (
            (v or None) if (v := get("purchase_tax_name")).__class__ is str else wire.text(v, self, "purchase_tax_name")
        )
        self.purchase_tax_percentage = (
            v if (v := get("purchase_tax_percentage")).__class__ is float else wire.number(v, self, "purchase_tax_percentage")
        )
        self.purchase_tax_type = (
            (v or None) if (v := get("purchase_tax_type")).__class__ is str else wire.text(v, self, "purchase_tax_type")
        )
        self.purchase_tax_information = (
            (v or None) if (v := get("purchase_tax_information")).__class__ is str else wire.text(v, self, "purchase_tax_information")
        )
        self.item_tax_preferences = wire.array(ItemTaxPreference.read, get("item_tax_preferences"), self, "item_tax_preferences")
        self.hsn_or_sac = (v or None) if (v := get("hsn_or_sac")).__class__ is str else wire.text(v, self, "hsn_or_sac")
        self.sat_item_key_code = (
            (v or None) if (v := get("sat_item_key_code")).__class__ is str else wire.text(v, self, "sat_item_key_code")
        )
        self.unitkey_code = (v or None) if (v := get("unitkey_code")).__class__ is str else wire.text(v, self, "unitkey_code")
        self.account_id = (v or None) if (v := get("account_id")).__class__ is str else wire.text(v, self, "account_id")
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
        self.inventory_account_name = (
            (v or None) if (v := get("inventory_account_name")).__class__ is str else wire.text(v, self, "inventory_account_name")
        )
        self.reorder_level = v if (v := get("reorder_level")).__class__ is float else wire.number(v, self, "reorder_level")
        self.initial_stock = v if (v := get("initial_stock")).__class__ is float else wire.number(v, self, "initial_stock")
        self.initial_stock_rate = v if (v := get("initial_stock_rate")).__class__ is float else wire.number(v, self, "initial_stock_rate")
        self.minimum_order_quantity = (
            v if (v := get("minimum_order_quantity")).__class__ is float else wire.number(v, self, "minimum_order_quantity")
        )
        self.maximum_order_quantity = (
            v if (v := get("maximum_order_quantity")).__class__ is float else wire.number(v, self, "maximum_order_quantity")
        )
        self.vendor_id = (v or None) if (v := get("vendor_id")).__class__ is str else wire.text(v, self, "vendor_id")
        self.vendor_name = (v or None) if (v := get("vendor_name")).__class__ is str else wire.text(v, self, "vendor_name")
        self.preferred_vendors = wire.array(wire.anything, get("preferred_vendors"), self, "preferred_vendors")
        self.locations = wire.array(LocationStock.read, get("locations"), self, "locations")
        self.warehouses = wire.array(WarehouseStock.read, get("warehouses"), self, "warehouses")
        self.sales_channels = wire.array(wire.anything, get("sales_channels"), self, "sales_channels")
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
        self.image_sync_in_progress = (
            v if (v := get("image_sync_in_progress")).__class__ is bool else wire.flag(v, self, "image_sync_in_progress")
        )
        self.documents = wire.array(Document.read, get("documents"), self, "documents")
        self.associated_template_id = (
            (v or None) if (v := get("associated_template_id")).__class__ is str else wire.text(v, self, "associated_template_id")
        )
        self.package_details = PackageDetails.read(get("package_details"), self, "package_details")
        self.tags = wire.array(Tag.read, get("tags"), self, "tags")
        self.custom_fields = wire.array(CustomField.read, get("custom_fields"), self, "custom_fields")
        self.custom_field_hash = wire.anything(get("custom_field_hash"), self, "custom_field_hash")
        self.created_time = wire.date_time(get("created_time"), self, "created_time")
        self.offline_created_date_with_time = (
            (v or None)
            if (v := get("offline_created_date_with_time")).__class__ is str
            else wire.text(v, self, "offline_created_date_with_time")
        )
        self.last_modified_time = wire.date_time(get("last_modified_time"), self, "last_modified_time")
        return self
