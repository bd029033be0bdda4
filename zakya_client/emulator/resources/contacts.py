"""Contacts: customers and vendors."""

from __future__ import annotations

from zakya_client.emulator.engine import ACTIVE, Reference, Resource
from zakya_client.emulator.engine.seeds import Seeds

CONTACTS = Resource(
    "contacts",
    id="contact_id",
    references=(
        Reference("tax_exemption_id", to="tax_exemptions", copies={"tax_exemption_code": "tax_exemption_code"}),
        Reference("pricebook_id", to="price_lists", copies={"pricebook_name": "name"}),
    ),
    states=ACTIVE,
    in_use="Contacts that are part of transactions cannot be deleted.",
    columns="contact_name email contact_id",
)

FIRST_NAMES = ("Asha", "Bilal", "Chitra", "Dev", "Esha", "Farid", "Gita", "Hari")
LAST_NAMES = ("Rao", "Shah", "Iyer", "Khan", "Das", "Nair")
TRADES = ("Traders", "Stores", "Bazaar", "Mart")


def seed(seeds: Seeds) -> None:
    """Make customers, with one to three people each."""
    shop, random = seeds.shop, seeds.random
    for number in range(1, max(5, min(seeds.orders // 10, 100)) + 1):
        name = f"{random.choice(LAST_NAMES)} {random.choice(TRADES)} {number}"
        address = {
            "attention": name, "address": f"{number} Lantern Road", "street2": "", "city": "Pune", "state": "",
            "state_code": "", "zip": f"{411000 + number}", "country": "India", "country_code": "IN", "county": "",
            "phone": "", "fax": "",
        }  # fmt: skip
        contact = CONTACTS.create(shop, {
            "contact_name": name, "company_name": name, "contact_type": "customer",
            "email": f"contact{number}@example.com", "phone": "", "mobile": "", "payment_terms": 0,
            "payment_terms_label": "Due on Receipt", "billing_address": address,
            "shipping_address": address | {"company_name": ""},
        })  # fmt: skip
        for index in range(1 + number % 3):
            shop.kinds["contact_persons"].create(shop, {
                "contact_id": contact["contact_id"], "first_name": random.choice(FIRST_NAMES),
                "last_name": random.choice(LAST_NAMES) if index == 0 else "",
                "email": f"person{number}.{index}@example.com", "mobile": f"90000{number:03}{index:02}",
            })  # fmt: skip
