"""Contacts: customers and vendors, their people, addresses, mails and history, and what is owed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from zakya_client.emulator.engine import ACTIVE, Reference, Resource
from zakya_client.emulator.engine.hooks import Answer, Call, Record, Seeds, Shop, balances, invalid, money, not_found
from zakya_client.emulator.engine.lists import listed
from zakya_client.emulator.engine.paperwork import content, send
from zakya_client.emulator.resources.contact_persons import CONTACT_PERSONS, mark_as_primary

PERSONAL = ("first_name", "last_name", "email", "phone", "mobile", "designation", "department")
"""What a contact has of its primary contact person."""
ADDRESSES = ("billing_address", "shipping_address")
WRITTEN = ("attention", "address", "street2", "city", "state", "zip", "country")
"""What an envelope shows of an address."""
KINDS = {"customer": "Customer", "vendor": "Vendors"}
"""The kinds of contacts, and what they are called for people."""
OWED = "outstanding_receivable_amount"


def _lives_at(contact: Record, wanted: str) -> bool:
    lines = (str(contact.get(which, {}).get(name, "")) for which in ADDRESSES for name in WRITTEN)
    return any(wanted.casefold() in line.casefold() for line in lines)


CONTACTS = Resource(
    "contacts",
    unique="contact_name",
    references=(
        Reference("tax_id", to="taxes", copies="tax_name tax_percentage"),
        Reference("tax_authority_id", to="tax_authorities", copies="tax_authority_name"),
        Reference("tax_exemption_id", to="tax_exemptions", copies="tax_exemption_code"),
        Reference("pricebook_id", to="price_lists", copies="pricebook_name=name"),
        Reference("location_id", to="locations", within="opening_balances"),
    ),
    states=ACTIVE,
    defaults={"contact_type": "customer", "payment_terms": 0, "payment_terms_label": "Due on Receipt"},
    custom="cf_region",
    usual={
        "customer_sub_type": "business", "source": "api", "portal_status": "disabled", "is_bcy_only_contact": True,
        "portal_status_formatted": "Disabled", "payment_reminder_enabled": True, "Contact.tax_percentage": "",
        "Contact.exchange_rate": "",
    },
    search="contact_name company_name first_name last_name email phone mobile",
    sort=("contact_name", "A"),
    filters={"address": _lives_at},
    in_use="Contacts that are part of transactions cannot be deleted.",
    columns="contact_name contact_type email status contact_id",
)  # fmt: skip

FIRST_NAMES = ("Asha", "Bilal", "Chitra", "Dev", "Esha", "Farid", "Gita", "Hari")
LAST_NAMES = ("Rao", "Shah", "Iyer", "Khan", "Das", "Nair")
TRADES = ("Traders", "Stores", "Bazaar", "Mart")
VENDORS = ("Anchor Mills", "Copper Lane Wholesale", "Meadow Imports")


@CONTACTS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Check the name, the kind and the currency, and say the terms of payment in words."""
    if not changes.get("contact_name", before.get("contact_name")):
        raise invalid("contact_name")
    if changes.get("contact_type", "customer") not in KINDS:
        raise invalid("contact_type")
    if changes.get("currency_id", shop.currency_id) not in ("", shop.currency_id):
        raise invalid("currency_id")  # a shop of the emulator has no other
    terms = changes.get("payment_terms")
    if terms is None or "payment_terms_label" in changes:
        return {}
    return {"payment_terms_label": f"Net {terms}" if terms else "Due on Receipt"}


@CONTACTS.hook
def derive(shop: Shop, contact: Record) -> Record:
    """Return what the contact has of its primary contact person, and addresses with an id each."""
    primary = shop.contact_persons.having(contact_id=contact["contact_id"], is_primary_contact=True)
    person = primary[0] if primary else {}
    addresses = {
        which: {**(contact.get(which) or {}), "address_id": shop.fixed_id(f"{contact['contact_id']}.{which}")}
        for which in ADDRESSES
    }
    own = {name: person.get(name, "") for name in PERSONAL}
    return {**own, **addresses, "primary_contact_id": person.get("contact_person_id", "")}


def owed(shop: Shop, contact: Record) -> Record:
    """Return what is owed and unused by the ledger of balances, and of the opening balance."""
    customer, vendor = {"customer_id": contact["contact_id"]}, {"vendor_id": contact["contact_id"]}
    opening = sum(
        (each.get("opening_balance_amount") or 0.0) * (each.get("exchange_rate") or 1.0)
        for each in contact.get("opening_balances", ())
    )
    receivable, payable = (opening, 0.0) if contact.get("contact_type") != "vendor" else (0.0, opening)
    unused = ("credit_notes", "customer_payments")
    sums = {
        OWED: balances.left(shop, "invoices", **customer) + receivable,
        "unused_credits_receivable_amount": sum(balances.left(shop, each, **customer) for each in unused),
        "outstanding_payable_amount": balances.left(shop, "bills", **vendor) + payable,
        "unused_credits_payable_amount": balances.left(shop, "vendor_credits", **vendor),
    }
    sums = {name: money(value, shop.precision) for name, value in sums.items()}
    return {
        **sums, **{f"{name}_bcy": value for name, value in sums.items()}, "opening_balance_amount": opening,
        "outstanding_ob_receivable_amount": receivable, "outstanding_ob_payable_amount": payable,
    }  # fmt: skip


@CONTACTS.hook
def shown(shop: Shop, contact: Record) -> Record:
    """Return a contact's names for people, its currency and what is owed."""
    name, kind = contact["contact_name"], contact.get("contact_type", "customer")
    return {
        "customer_name": name, "vendor_name": name, "contact_type_formatted": KINDS.get(kind, kind),
        "created_time_formatted": contact["created_time"][:10],
        "last_modified_time_formatted": contact["last_modified_time"][:10],
        **shop.currency, "price_precision": shop.precision, **owed(shop, contact),
    }  # fmt: skip


@CONTACTS.hook
def detail(shop: Shop, contact: Record) -> Record:
    """Return a contact's people, what is owed by currency, and the location of its opening balance."""
    places = (each.get("location_id", "") for each in contact.get("opening_balances", ()))
    opened = shop.stores["locations"].find(next(places, ""))
    return {
        "contact_persons": shop.contact_persons.having(contact_id=contact["contact_id"]),
        "has_transaction": CONTACTS.is_used(shop, contact),
        "location_id": opened.get("location_id", ""), "location_name": opened.get("location_name", ""),
        "created_date": contact["created_time"][:10], "created_by_id": shop.user_id,
        "created_by_name": shop.organization["contact_name"], "last_modified_by_id": shop.user_id,
        "customer_currency_summaries": [{**shown(shop, contact), "is_base_currency": True}],
    }  # fmt: skip


# Verbs: contacts with their people.


@CONTACTS.verb
def list(shop: Shop, call: Call) -> Answer:  # noqa: A001 (the verb's name)
    """List contacts. What is owed stands in no record, so whoever sorts by it gets it figured first."""
    by_sum = call.query.get("sort_column") == OWED
    source = [{**each, **owed(shop, each)} for each in shop.contacts] if by_sum else shop.contacts
    return listed(shop, call, CONTACTS.listing, source)


@CONTACTS.verb
def create(shop: Shop, call: Call) -> Record:
    """Create a contact, and then its people."""
    values = call.values()
    people = values.pop("contact_persons", [])
    contact = CONTACTS.create(shop, values)
    _set_people(shop, contact, people)
    return contact


@CONTACTS.verb
def update(shop: Shop, contact: Record, call: Call) -> Record:
    """Change a contact; people that the request leaves out are gone."""
    values = call.values()
    people = values.pop("contact_persons", None)
    CONTACTS.update(shop, contact, values)
    CONTACTS.remark(shop, contact, "Contact updated.", operation_type="Updated")
    if people is not None:
        _set_people(shop, contact, people)
    return contact


def _set_people(shop: Shop, contact: Record, given: Iterable[Record]) -> None:
    """Put people in the place of those that a contact has; the first one is the primary one until another is marked."""
    people = shop.contact_persons.having(contact_id=contact["contact_id"])
    known = {each["contact_person_id"]: each for each in people}
    chosen: Record = {}
    for row in given:
        marked, person_id = row.pop("is_primary_contact", False), row.pop("contact_person_id", "")
        if person_id and person_id not in known:
            raise not_found(CONTACT_PERSONS.noun)
        if person_id:
            person = known.pop(person_id)
            CONTACT_PERSONS.update(shop, person, row)
        else:
            person = CONTACT_PERSONS.create(shop, {"first_name": "", **row, "contact_id": contact["contact_id"]})
        chosen = person if marked else chosen
    for person in known.values():
        CONTACT_PERSONS.delete(shop, person)
    if chosen:
        mark_as_primary(shop, chosen)


@CONTACTS.verb
def list_addresses(_: Shop, contact: Record, __: Call) -> Sequence[Record]:
    """List the addresses of a contact."""
    return [*(contact.get(which, {}) for which in ADDRESSES), *contact.get("addresses", ())]


@CONTACTS.verb
def list_comments(shop: Shop, contact: Record, _: Call) -> Sequence[Record]:
    """List what became of a contact and of the documents that name it, the newest first."""
    found = [*contact.get("comments", ())]
    for kind, record in CONTACTS.referring(shop, contact):
        found += record.get("comments", ()) if kind is not CONTACT_PERSONS else ()
    names = {"contact_id": contact["contact_id"], "contact_name": contact["contact_name"]}
    found.reverse()  # the later of two at the same moment stays the first
    return [{**each, **names} for each in sorted(found, key=lambda each: each["_moment"], reverse=True)]


# Verbs: mails.


def _statement(contact: Record) -> str:
    return f"statement_{''.join(contact['contact_name'].split())}.pdf"


def _period(call: Call) -> Record:
    period = {name: call.parameter(name) for name in ("start_date", "end_date")}
    if all(period.values()) and period["start_date"] > period["end_date"]:
        raise invalid("end_date")
    return period


def _mail(shop: Shop, contact: Record, call: Call, *files: str, **more: str) -> None:
    values = call.values()
    if not all("@" in each for name in ("to_mail_ids", "cc_mail_ids", "bcc_mail_ids") for each in values.get(name, ())):
        raise invalid("to_mail_ids")
    send(CONTACTS, shop, contact, {**values, **more}, [*files, *(each.file_name for each in call.uploads)])
    CONTACTS.remark(shop, contact, f"Email sent: {values['subject']}", operation_type="Emailed")


@CONTACTS.verb
def email(shop: Shop, contact: Record, call: Call) -> None:
    """Keep a mail, with the statement if that is asked for."""
    _mail(shop, contact, call, *([_statement(contact)] if call.flag("send_customer_statement") else []))


@CONTACTS.verb
def email_statement(shop: Shop, contact: Record, call: Call) -> None:
    """Keep a mail with the statement of a period."""
    _mail(shop, contact, call, _statement(contact), **_period(call))


@CONTACTS.verb
def get_statement_email_content(shop: Shop, contact: Record, call: Call) -> Answer:
    """Answer with the mail of a statement; its fields stand at the top, as the page shows them."""
    _period(call)
    mail = content(CONTACTS, shop, contact) | {
        "subject": f"Statement of transactions with {shop.organization['name']}", "file_name": _statement(contact),
        "body": f"Dear {contact['contact_name']}, attached is the statement of your transactions with us.",
    }  # fmt: skip
    return Answer("success", CONTACTS.shape("get_statement_email_content").fill(mail))


def seed(seeds: Seeds) -> None:
    """Make customers, with one to three people each."""
    shop, random = seeds.shop, seeds.random
    for number in range(1, max(5, min(seeds.orders // 10, 100)) + 1):
        name = f"{random.choice(LAST_NAMES)} {random.choice(TRADES)} {number}"
        address = _address(name, f"{number} Lantern Road", "Pune", f"{411000 + number}")
        contact = CONTACTS.create(shop, {
            "contact_name": name, "company_name": name, "billing_address": address,
            "shipping_address": address | {"company_name": ""},
        })  # fmt: skip
        for index in range(1 + number % 3):
            CONTACT_PERSONS.create(shop, {
                "contact_id": contact["contact_id"], "first_name": random.choice(FIRST_NAMES),
                "last_name": random.choice(LAST_NAMES) if index == 0 else "",
                "email": f"person{number}.{index}@example.com", "mobile": f"90000{number:03}{index:02}",
            })  # fmt: skip


def seed_vendors(seeds: Seeds) -> None:
    """Make vendors with a person each. They come after what is seeded for customers, and change none of its ids."""
    for number, name in enumerate(VENDORS, start=1):
        vendor = CONTACTS.create(seeds.shop, {
            "contact_name": name, "company_name": name, "contact_type": "vendor", "payment_terms": 15,
            "place_of_contact": "MH", "gst_treatment": "business_gst",
            "billing_address": _address(name, f"{number} Mill Street", "Mumbai", f"{400000 + number}"),
        })  # fmt: skip
        CONTACT_PERSONS.create(seeds.shop, {
            "contact_id": vendor["contact_id"], "first_name": FIRST_NAMES[number], "last_name": LAST_NAMES[number],
            "email": f"vendor{number}@example.com", "mobile": f"91000{number:05}",
            "phone": f"02200{number:05}",
        })  # fmt: skip


def _address(name: str, street: str, city: str, code: str) -> Record:
    return {
        "attention": name, "address": street, "street2": "", "city": city, "state": "", "state_code": "", "zip": code,
        "country": "India", "country_code": "IN", "county": "", "phone": "", "fax": "",
    }  # fmt: skip
