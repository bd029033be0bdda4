"""The shape of the wire: which keys a record carries, and what stands there when nothing is known.

A shape is written as words: `sku` alone is the empty text, `rate=0.0` a JSON value, `weight_unit=kg` a text.
The API sends "" for nearly everything that is empty, never null.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

Shape = dict[str, Any]


def shape(words: str) -> Shape:
    """Reads a shape; see the module's text for how it is written."""
    keys: Shape = {}
    for word in words.split():
        name, _, value = word.partition("=")
        try:
            keys[name] = orjson.loads(value) if value else ""
        except orjson.JSONDecodeError:
            keys[name] = value
    return keys


def fill(empty: Shape, *records: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a shape with what the records know; a later record wins, other keys stay out."""
    filled = dict(empty)
    for record in records:
        for key in empty.keys() & record.keys():
            filled[key] = record[key]
    return filled


def plain(value: float) -> float:
    """A whole number without its fraction, as details of orders carry it."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


ITEM_ROW = shape("""
item_id name item_name unit status source is_combo_product=false is_linked_with_zohocrm=false
zcrm_product_id description brand manufacturer rate=0.0 tax_id tax_name tax_percentage=0
purchase_account_id purchase_account_name account_id account_name purchase_description purchase_rate=0.0
can_be_sold=true can_be_purchased=true track_inventory=false item_type product_type has_attachment=false
is_returnable=false sku upc ean isbn part_number image_name image_type image_document_id created_time
last_modified_time length width height weight weight_unit=kg dimension_unit=cm tags=[]
""")

ITEM = shape("""
item_id name sku brand manufacturer category_id category_name image_name image_type status source
is_linked_with_zohocrm=false zcrm_product_id crm_owner_id unit unit_id description rate=0.0 account_id
account_name tax_id tax_name tax_percentage=0 tax_type tax_status tax_groups_details tax_country_code
tax_information purchase_tax_id purchase_tax_name purchase_tax_information is_default_tax_applied=false
purchase_tax_percentage=0 purchase_tax_type associated_template_id documents=[] purchase_description
pricebook_rate=0.0 pricing_scheme=unit price_brackets=[] default_price_brackets=[] sales_rate=0.0
purchase_rate=0.0 sales_margin purchase_account_id purchase_account_name inventory_account_id
inventory_account_name created_time offline_created_date_with_time last_modified_time tags=[] item_type
product_type is_returnable=false minimum_order_quantity maximum_order_quantity initial_stock
initial_stock_rate vendor_id vendor_name custom_fields=[] custom_field_hash={} is_fulfillable=false upc
ean isbn part_number is_combo_product=false image_sync_in_progress=false sales_channels=[]
preferred_vendors=[] package_details={}
""")

# Only tracked items carry these: the keys of an item vary with its type.
ITEM_STOCK = shape("""
can_be_sold=true can_be_purchased=true track_inventory=true reorder_level stock_on_hand=0.0
available_stock=0.0 actual_available_stock=0.0
""")

PACKAGE_DETAILS = shape("length width height weight weight_unit=kg dimension_unit=cm")

COMPOSITE_ROW = shape("""
composite_item_id name status source description rate=0.0 tax_id tax_name tax_percentage=0
purchase_description purchase_rate=0.0 is_combo_product=true item_type product_type is_taxable=true
stock_on_hand=0.0 available_stock=0.0 actual_available_stock=0.0 sku upc ean isbn part_number reorder_level
image_id image_name image_type unit category_id category_name combo_type brand manufacturer
purchase_account_id purchase_account_name account_id account_name created_time last_modified_time
""")

COMPOSITE = shape("""
composite_item_id name unit tax_id description tax_name tax_percentage=0 tax_type purchase_account_id
purchase_account_name account_id account_name inventory_account_id inventory_account_name status source
is_combo_product=true item_type rate=0.0 pricebook_rate=0.0 purchase_rate=0.0 reorder_level initial_stock
initial_stock_rate vendor_id vendor_name stock_on_hand=0.0 asset_value available_stock=0.0
actual_available_stock=0.0 sku upc ean isbn part_number image_id image_name image_type is_taxable=true
product_type purchase_description category_id category_name combo_type brand manufacturer
minimum_order_quantity maximum_order_quantity can_be_sold=true can_be_purchased=true track_inventory=true
is_returnable=false custom_fields=[] custom_field_hash={} mapped_items=[] tags=[] package_details={}
item_tax_preferences=[] hsn_or_sac created_time last_modified_time
""")

MAPPED_ITEM = shape("""
line_item_id item_id item_order=0 name rate=0.0 purchase_rate=0.0 sku image_id image_name
purchase_description image_type unit is_combo_product=false description quantity=0.0 stock_on_hand=0.0
available_stock=0.0 actual_available_stock=0.0
""")

BUNDLE = shape("""
bundle_id reference_number transaction_number date description composite_item_id composite_item_name
composite_item_sku quantity_to_bundle=0.0 status total=0.0 warehouse_id warehouse_name location_id
location_name project_id project_name line_items=[] is_completed=false custom_fields=[] created_time
last_modified_time created_by_id
""")

BUNDLE_LINE = shape("""
item_id line_item_id item_order=0 name description quantity_consumed=0.0 unit account_id account_name
location_id location_name rate=0.0
""")

DOCUMENT = shape("""
can_send_in_mail=false file_name attachment_order=0 source=desktop document_id file_size
source_formatted=Desktop uploaded_by=Emulator file_type file_size_formatted uploaded_on alter_text
uploaded_on_date_formatted
""")

CUSTOM_FIELD = shape("""
field_id customfield_id show_in_store=false show_in_portal=false is_active=true index=0 label
show_on_pdf=true edit_on_portal=false edit_on_store=false api_name show_in_all_pdf=true value_formatted
search_entity data_type placeholder value is_dependent_field=false
""")

CONTACT_PERSON = shape("""
contact_id contact_person_id salutation first_name last_name email phone mobile is_primary_contact=false
skype designation department is_added_in_portal=false is_sms_enabled_for_cp=false
communication_preference={"is_email_enabled":true,"is_whatsapp_enabled":false}
""")

ORDER_ROW = shape("""
salesorder_id zcrm_potential_id zcrm_potential_name customer_name customer_id email delivery_date
company_name color_code current_sub_status_id current_sub_status pickup_location_id salesorder_number
reference_number date shipment_date shipment_days due_by_days due_in_days currency_id source=Api
currency_code total=0.0 bcy_total=0.0 total_invoiced_amount=0.0 created_time last_modified_time
is_emailed=false quantity=0.0 quantity_invoiced=0.0 quantity_packed=0.0 quantity_shipped=0.0 order_status
invoiced_status paid_status shipped_status status order_fulfillment_type is_drop_shipment=false
is_backorder=false is_manually_fulfilled=false sales_channel=direct_sales sales_channel_formatted
salesperson_name has_attachment=false tags=[] balance=0.0 delivery_method delivery_method_id
is_viewed_in_mail=false mail_first_viewed_time mail_last_viewed_time
is_scheduled_for_quick_shipment_create=false
""")

ORDER = shape("""
salesorder_id is_viewed_in_mail=false mail_first_viewed_time mail_last_viewed_time documents=[]
zcrm_potential_id zcrm_potential_name salesorder_number date offline_created_date_with_time tracking_url
has_discount=false status color_code current_sub_status_id current_sub_status sub_statuses=[]
shipment_date reference_number customer_id customer_name contact_persons=[] contact_persons_associated=[]
contact_person_details=[] source=Client contact_category exceptions=[] has_shipping_address=true
currency_id currency_code currency_symbol exchange_rate=1 is_discount_before_tax=true
discount_type=entity_level estimate_id delivery_method delivery_method_id is_inclusive_tax=false
tax_rounding=entity_level tax_override_preference=no_override tds_override_preference=no_override
order_status invoiced_status paid_status shipped_status sales_channel=direct_sales sales_channel_formatted
account_identifier integration_id is_dropshipped=false is_backordered=false is_manually_fulfilled=false
can_manually_fulfill=false has_qty_cancelled=false shipping_details={} created_by_email created_by_name
total_quantity=0 line_items=[] entity_tags submitter_id approver_id submitted_date submitted_by
submitted_by_name submitted_by_email submitted_by_photo_url price_precision=2 is_emailed=false
has_unconfirmed_line_item=false picklists=[] purchaseorders=[] warehouses=[] billing_address_id
billing_address={} shipping_address_id shipping_address={} is_test_order=false notes terms payment_terms=0
payment_terms_label custom_fields=[] custom_field_hash={} template_id template_name page_width=8.27in
page_height=11.69in orientation=portrait template_type=standard created_time last_modified_time
created_by_id created_date last_modified_by_id attachment_name can_send_in_mail=false salesperson_id
salesperson_name merchant_id merchant_name pickup_location_id beat_id beat_number journey_plan_id
discount=0 discount_applied_on_amount=0 is_adv_tracking_in_package=false shipping_charge_taxes=[]
lock_details={"can_lock":false} locked_actions=[] shipping_charge_tax_id shipping_charge_tax_name
shipping_charge_tax_type shipping_charge_tax_percentage shipping_charge_tax bcy_shipping_charge_tax
shipping_charge_exclusive_of_tax=0 shipping_charge_inclusive_of_tax=0 shipping_charge_tax_formatted
shipping_charge_exclusive_of_tax_formatted shipping_charge_inclusive_of_tax_formatted shipping_charge=0
bcy_shipping_charge=0 adjustment=0 bcy_adjustment=0 adjustment_description=Adjustment roundoff_value=0
transaction_rounding_type=no_rounding rounding_mode=round_half_up bcy_rounding_mode=round_half_up
sub_total=0 bcy_sub_total=0 sub_total_inclusive_of_tax=0 sub_total_exclusive_of_discount=0
discount_total=0 bcy_discount_total=0 discount_percent=0 tax_total=0 bcy_tax_total=0 total=0
computation_type=basic bcy_total=0 taxes=[] tds_calculation_type=tds_item_level packages=[]
so_cycle_preference={} invoices=[] can_show_kit_return=false is_kit_partial_return=false salesreturns=[]
payments=[] creditnotes=[] refunds=[] contact={} balance=0 approvers_list=[]
is_scheduled_for_quick_shipment_create=false allow_quick_shipment=false
""")

ORDER_LINE = shape("""
line_item_id variant_id item_id is_returnable=false product_id attribute_name1 attribute_name2
attribute_name3 attribute_option_name1 attribute_option_name2 attribute_option_name3
attribute_option_data1 attribute_option_data2 attribute_option_data3 is_combo_product=false combo_type sku
name group_name description item_order=0 bcy_rate=0 rate=0 sales_rate=0 quantity=0
quantity_manuallyfulfilled=0 unit pricebook_id header_id header_name discount_amount=0 discount=0
discounts=[] tax_id tax_name tax_type=tax tax_percentage=0 line_item_taxes=[] item_total=0
item_sub_total=0 product_type=goods line_item_type=goods item_type is_invoiced=false
is_unconfirmed_product=false tags=[] image_name image_type image_document_id document_id
item_custom_fields=[] custom_field_hash={} quantity_invoiced=0 quantity_packed=0 quantity_shipped=0
quantity_picked=0 quantity_backordered=0 quantity_dropshipped=0 quantity_cancelled=0 quantity_delivered=0
package_details={} quantity_invoiced_cancelled=0 quantity_returned=0 is_fulfillable=0 project_id
mapped_items=[] is_modifier_item=false
""")

ORDER_PACKAGE = shape("""
package_id package_number date status detailed_status status_message shipment_id shipment_number
shipment_status carrier service tracking_number shipment_date delivery_days delivery_guarantee=false
delivery_method quantity=0 is_tracking_enabled=false shipment_order={}
""")

ORDER_SHIPMENT = shape("""
shipment_id shipment_number shipment_date shipment_date_with_time tracking_number delivery_date
delivery_date_with_time expected_delivery_date shipment_delivered_date shipment_type
associated_packages_count=0 carrier service delivery_days delivery_guarantee=false tracking_url
shipper_account_number tracking_key is_carrier_shipment=false is_email_notification_enabled=false
source_id
""")

PACKAGE_ROW = shape("""
package_id package_number date status detailed_status customer_id customer_name email phone mobile
salesorder_id salesorder_number sales_channel=direct_sales shipment_id shipment_number shipment_date
shipment_status delivery_method tracking_number carrier service delivery_days delivery_guarantee=false
quantity total_quantity is_emailed=false notes template_id template_name template_type=standard
created_time last_modified_time
""")

PACKAGE = shape("""
salesorder_id salesorder_number salesorder_date sales_channel=direct_sales
sales_channel_formatted salesorder_fulfilment_status=pending package_id package_number shipment_id
shipment_number date shipping_date delivery_method delivery_method_id tracking_number tracking_link
expected_delivery_date shipment_delivered_date status=not_shipped detailed_status status_message carrier
service delivery_days delivery_guarantee=false total_quantity=0.0 customer_id customer_name email phone
mobile contact_persons=[] created_by_id last_modified_by_id notes terms line_items=[] is_emailed=false
custom_fields=[] custom_field_hash={} shipmentorder_custom_fields=[] billing_address={}
shipping_address={} picklists=[] template_id template_name template_type=standard created_time
last_modified_time shipment_order={}
""")

PACKAGE_LINE = shape("""
line_item_id so_line_item_id item_id picklist_item_id picklist_number sku name description salesorder_id
salesorder_number item_order=0 item_type quantity=0.0 unit image_name image_type is_invoiced=false
item_custom_fields=[] warehouse_id warehouse_name
""")

SHIPMENT_ORDER = shape("""
shipment_id shipment_number shipping_date delivery_method delivery_method_id notes multipiece_shipments=[]
shipment_type associated_packages=[] associated_packages_count=0 tracking_number tracking_link
expected_delivery_date shipment_delivered_date status=not_shipped shipment_status=packed
shipment_sub_status detailed_status status_message carrier service delivery_days delivery_guarantee=false
shipment_rate=0.0 shipmentorder_custom_fields=[] is_carrier_shipment=false can_show_tracking=false
is_tracking_enabled=false is_forms_available=false source_id source_name tracking_statuses=[]
""")
