"""Customers and vendors: their people, addresses, mails, history, what is owed, and what keeps them."""

from __future__ import annotations

from itertools import count
from typing import Any

import httpx
import pytest

from zakya_client import ValidationError, ZakyaClient
from zakya_client.description import Description
from zakya_client.emulator import Emulator
from zakya_client.emulator.engine import Balance, Reference, Resource, States, balances
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record
from zakya_client.emulator.resources import STANDARD

from .conftest import payload, refused

NAMES = count(1)
PEOPLE = [{"first_name": "Will", "email": "will@example.com"}, {"first_name": "Ina", "email": "ina@example.com"}]


@pytest.fixture
def new(api: httpx.Client) -> Any:
    """Creates a contact and answers with it; names are numbered."""

    def create(**fields: Any) -> Any:
        answer = api.post("/contacts", json={"contact_name": f"Bowman {next(NAMES)}", **fields})
        assert answer.status_code == 201, answer.text
        return answer.json()["contact"]

    return create


def get(api: httpx.Client, contact: Record) -> Any:
    return api.get(f"/contacts/{contact['contact_id']}").json()["contact"]


def primaries(contact: Record) -> list[str]:
    return [each["first_name"] for each in contact["contact_persons"] if each["is_primary_contact"]]


def test_a_contact_that_has_a_name_only(new: Any) -> None:
    contact = new()
    live = payload("contact-create")["contact"]
    same = (
        "contact_type", "status", "payment_terms", "payment_terms_label", "portal_status", "customer_sub_type",
        "source", "email", "first_name", "primary_contact_id", "contact_persons", "addresses", "opening_balances",
        "outstanding_receivable_amount", "exchange_rate", "payment_reminder_enabled", "pricebook_id", "has_transaction",
    )  # fmt: skip
    assert {name: contact[name] for name in same} == {name: live[name] for name in same}
    for which in ("billing_address", "shipping_address"):
        assert contact[which].keys() >= live[which].keys()
        assert contact[which]["address_id"]
        assert not any(value for name, value in contact[which].items() if name != "address_id")


def test_an_update_takes_part_of_a_record(api: httpx.Client, new: Any) -> None:
    contact = new(website="bowman.example", payment_terms=15, contact_persons=PEOPLE)
    assert contact["payment_terms_label"] == "Net 15"
    answer = api.put(f"/contacts/{contact['contact_id']}", json={"notes": "Pays late"})
    assert answer.json()["message"] == "Contact has been updated successfully"
    later = answer.json()["contact"]
    assert (later["notes"], later["website"], later["payment_terms"]) == ("Pays late", "bowman.example", 15)
    assert later["contact_persons"] == contact["contact_persons"]
    assert refused(api.put(f"/contacts/{contact['contact_id']}", json={"contact_name": ""}), 400, 2)


def test_the_first_person_is_the_primary_one_until_another_is_marked(api: httpx.Client, new: Any) -> None:
    contact = new(contact_persons=PEOPLE)
    assert primaries(contact) == ["Will"]
    assert (contact["first_name"], contact["email"]) == ("Will", "will@example.com")
    assert primaries(new(contact_persons=[PEOPLE[0], {**PEOPLE[1], "is_primary_contact": True}])) == ["Ina"]

    will, ina = (each["contact_person_id"] for each in contact["contact_persons"])
    api.post(f"/contacts/contactpersons/{ina}/primary")
    later = get(api, contact)
    assert (primaries(later), later["primary_contact_id"], later["email"]) == (["Ina"], ina, "ina@example.com")

    api.put(f"/contacts/contactpersons/{ina}", json={"email": "i@example.com"})
    assert get(api, contact)["email"] == "i@example.com"
    api.delete(f"/contacts/contactpersons/{ina}")
    assert get(api, contact)["primary_contact_id"] == will
    api.delete(f"/contacts/contactpersons/{will}")
    later = get(api, contact)
    assert (later["primary_contact_id"], later["first_name"], later["contact_persons"]) == ("", "", [])


def test_people_that_an_update_leaves_out_are_gone(api: httpx.Client, new: Any) -> None:
    contact = new(contact_persons=PEOPLE)
    url = f"/contacts/{contact['contact_id']}"
    ina = contact["contact_persons"][1]["contact_person_id"]
    people = [{"contact_person_id": ina, "mobile": "42"}, {"first_name": "Otto"}]
    later = api.put(url, json={"contact_persons": people}).json()["contact"]
    assert [each["first_name"] for each in later["contact_persons"]] == ["Ina", "Otto"]
    assert (primaries(later), later["mobile"]) == (["Ina"], "42")

    other = new(contact_persons=PEOPLE)["contact_persons"][0]["contact_person_id"]
    body = {"notes": "new", "contact_persons": [{"first_name": "Eve"}, {"contact_person_id": other}]}
    assert refused(api.put(url, json=body), 404, 1002)
    assert get(api, contact) == later, "a refused update changes nothing"


def test_addresses(api: httpx.Client, new: Any) -> None:
    home = {"address": "4900 Hopyard Rd", "city": "Pleasanton", "zip": "94588"}
    contact = new(billing_address=home)
    rows = api.get(f"/contacts/{contact['contact_id']}/address").json()["addresses"]
    assert rows == [contact["billing_address"], contact["shipping_address"]]
    assert (rows[0]["city"], rows[1]["city"]) == ("Pleasanton", "")
    assert rows[0]["address_id"] != rows[1]["address_id"]

    later = api.put(f"/contacts/{contact['contact_id']}", json={"shipping_address": {"city": "Pune"}}).json()["contact"]
    assert later["billing_address"] == contact["billing_address"]
    assert later["shipping_address"]["address_id"] == rows[1]["address_id"]
    found = api.get("/contacts", params={"address": "hopyard"}).json()["contacts"]
    assert contact["contact_id"] in [row["contact_id"] for row in found]
    assert refused(
        api.post("/contacts", json={"contact_name": "Long", "billing_address": {"street2": "x" * 256}}), 400, 2
    )


def test_lists_tell_customers_from_vendors(api: httpx.Client, emulator: Emulator) -> None:
    def listed(**query: str) -> list[str]:
        return [row["contact_type"] for row in api.get("/contacts", params=query).json()["contacts"]]

    assert set(listed(contact_type="vendor")) == {"vendor"}
    assert len(listed(contact_type="vendor")) + len(listed(contact_type="customer")) == len(emulator.shop.contacts)
    names = [row["contact_name"] for row in api.get("/contacts").json()["contacts"]]
    assert names == sorted(names, key=str.casefold)
    assert [
        row["contact_name"] for row in api.get("/contacts", params={"search_text": "vendor1@"}).json()["contacts"]
    ] == ["Anchor Mills"]


def test_orders_are_seeded_for_customers(emulator: Emulator) -> None:
    kinds = {emulator.shop.contacts[order["customer_id"]]["contact_type"] for order in emulator.shop.sales_orders}
    assert kinds == {"customer"}


def test_what_is_refused(api: httpx.Client, new: Any) -> None:
    known = new()["contact_name"]
    assert refused(api.post("/contacts", json={"contact_name": known.upper()}), 400, 1001)
    for wrong in ({"contact_type": "supplier"}, {"currency_id": "1"}, {"contact_persons": [{"first_name": "x" * 101}]}):
        assert refused(api.post("/contacts", json={"contact_name": "Refused", **wrong}), 400, 2), wrong
    for name in ("tax_id", "tax_authority_id", "tax_exemption_id", "pricebook_id"):
        assert refused(api.post("/contacts", json={"contact_name": "Refused", name: "1"}), 404, 1002), name
    places = {"opening_balances": [{"location_id": "1", "opening_balance_amount": 1}]}
    assert refused(api.post("/contacts", json={"contact_name": "Refused", **places}), 404, 1002)
    assert api.get("/contacts", params={"contact_name": "Refused"}).json()["contacts"] == []


def test_taxes_and_price_lists(api: httpx.Client, emulator: Emulator, new: Any) -> None:
    tax, prices = next(iter(emulator.shop.taxes.values())), next(iter(emulator.shop.price_lists))
    contact = new(tax_id=tax["tax_id"], pricebook_id=prices["pricebook_id"], gst_no="22AAAAA0000A1Z5")
    assert (contact["tax_name"], contact["tax_percentage"]) == (tax["tax_name"], tax["tax_percentage"])
    assert (contact["pricebook_name"], contact["gst_no"]) == (prices["name"], "22AAAAA0000A1Z5")
    assert "gst_no" not in new(), "only some countries have it"
    cleared = api.put(f"/contacts/{contact['contact_id']}", json={"pricebook_id": ""}).json()["contact"]
    assert (cleared["pricebook_id"], cleared["pricebook_name"]) == ("", "")


def test_a_contact_with_documents_stays(api: httpx.Client, new: Any, new_order: Any) -> None:
    contact = new(contact_persons=PEOPLE)
    url, person = f"/contacts/{contact['contact_id']}", contact["contact_persons"][0]["contact_person_id"]
    order = new_order(1, customer_id=contact["contact_id"])["salesorder_id"]
    assert get(api, contact)["has_transaction"] is True
    assert refused(api.delete(url), 400, 4)
    assert api.post(f"{url}/inactive").json()["message"] == "The contact has been marked as inactive."
    assert get(api, contact)["status"] == "inactive"
    assert contact["contact_id"] in [
        row["contact_id"] for row in api.get("/contacts", params={"filter_by": "Status.Inactive"}).json()["contacts"]
    ]
    api.post(f"{url}/active")
    assert get(api, contact)["status"] == "active"

    api.delete(f"/salesorders/{order}")
    assert api.delete(url).json()["message"] == "The contact has been deleted."
    assert refused(api.get(url), 404, 1002)
    assert refused(api.put(f"/contacts/contactpersons/{person}", json={"first_name": "Will"}), 404, 1002)


async def test_mails_are_kept(emulator: Emulator, new: Any) -> None:
    contact = new(contact_persons=PEOPLE)
    contact_id = contact["contact_id"]
    mail = {"to_mail_ids": ["will@example.com"], "subject": "Welcome", "body": "<p>Hello</p>"}
    async with ZakyaClient.from_env(emulator.environment()) as zakya:
        assert await zakya.contacts.email(contact_id, mail) == "Email has been sent."
        await zakya.contacts.email(contact_id, mail, attachments=[b"1", b"2"], send_customer_statement=True)
        content = await zakya.contacts.get_statement_email_content(contact_id)
        assert content.contact_id == contact_id
        assert [each.selected for each in content.to_contacts] == [True, False]
        await zakya.contacts.email_statement(
            contact_id, {**mail, "subject": content.subject, "cc_mail_ids": ["ina@example.com"]},
            start_date="2026-01-01", end_date="2026-03-31",
        )  # fmt: skip
        with pytest.raises(ValidationError):
            await zakya.contacts.email_statement(contact_id, mail, start_date="2026-02-01", end_date="2026-01-01")
        with pytest.raises(ValidationError):
            await zakya.contacts.email(contact_id, {**mail, "to_mail_ids": ["nobody"]})
        history = [each.description async for each in zakya.contacts.list_comments(contact_id)]
    first, second, statement = (each for each in emulator.shop.emails if each["record_id"] == contact_id)
    assert (first["subject"], first["body"], first["to_mail_ids"]) == ("Welcome", mail["body"], mail["to_mail_ids"])
    name = f"statement_{contact['contact_name'].replace(' ', '')}.pdf"
    assert (first["attachments"], len(second["attachments"]), second["attachments"][0]) == ([], 3, name)
    assert (statement["attachments"], statement["cc_mail_ids"]) == ([name], ["ina@example.com"])
    assert (statement["start_date"], statement["end_date"]) == ("2026-01-01", "2026-03-31")
    assert history[0] == f"Email sent: {content.subject}"
    assert history[-1] == "Contact created."


def test_history_is_paged_the_newest_first(api: httpx.Client, new: Any) -> None:
    contact = new()
    url = f"/contacts/{contact['contact_id']}"
    api.post(f"{url}/inactive")
    api.put(url, json={"notes": "x"})
    body = api.get(f"{url}/comments", params={"per_page": 2}).json()
    assert body["page_context"]["has_more_page"] is True
    rows = (
        body["contact_comments"]
        + api.get(f"{url}/comments", params={"per_page": 2, "page": 2}).json()["contact_comments"]
    )
    assert [row["description"] for row in rows] == [
        "Contact updated.",
        "Contact marked as inactive.",
        "Contact created.",
    ]
    assert {(row["contact_id"], row["contact_name"]) for row in rows} == {
        (contact["contact_id"], contact["contact_name"])
    }
    assert len({row["comment_id"] for row in rows}) == 3


# What is owed, by documents of the test's own: the pages of the real ones aren't needed to sum them up.

NO_PAGE = Description({"paths": {}, "components": {"schemas": {}}})


def document(name: str, party: str, **words: Any) -> Resource:
    own = {"id": f"{name}_id", "states": States("open"), "balance": Balance(total="amount", **words)}
    return Resource(name, references=(Reference(party, to="contacts"),), description=NO_PAGE, **own)


DOCUMENTS = [
    document("invoices", "customer_id", settled="paid"),
    document("credit_notes", "customer_id"),
    document("customer_payments", "customer_id", left="unused_amount"),
    document("bills", "vendor_id", settled="paid"),
    document("vendor_credits", "vendor_id"),
]


def sums(shop: Shop, contact: Record) -> list[float]:
    kind = shop.kinds["contacts"]
    shown = kind.detail(shop, contact)
    names = [
        f"{what}_{whose}_amount" for whose in ("receivable", "payable") for what in ("outstanding", "unused_credits")
    ]
    assert [kind.row(shop, contact)[name] for name in names] == [shown[name] for name in names]
    assert [shown[f"{name}_bcy"] for name in names] == [shown[name] for name in names]
    return [shown[name] for name in names]


def test_what_is_owed_is_what_the_ledger_has_left() -> None:
    shop = Shop({**STANDARD, **{each.name: each for each in DOCUMENTS}})
    invoices, notes, payments, bills, vendor_credits = DOCUMENTS
    customer = shop.kinds["contacts"].create(
        shop, {"contact_name": "C", "opening_balances": [{"opening_balance_amount": 5.0}]}
    )
    vendor = shop.kinds["contacts"].create(shop, {"contact_name": "V", "contact_type": "vendor"})
    his, hers = {"customer_id": customer["contact_id"]}, {"vendor_id": vendor["contact_id"]}
    invoice = invoices.create(shop, {**his, "amount": 100.0})
    note = notes.create(shop, {**his, "amount": 30.0})
    payments.create(shop, {**his, "amount": 12.5})
    bills.create(shop, {**hers, "amount": 70.0})
    vendor_credits.create(shop, {**hers, "amount": 7.0})
    assert sums(shop, customer) == [105.0, 42.5, 0.0, 0.0]
    assert sums(shop, vendor) == [0.0, 0.0, 70.0, 7.0]

    balances.apply(shop, ("credit_notes", note["credit_notes_id"]), ("invoices", invoice["invoices_id"]), 25.0)
    assert sums(shop, customer) == [80.0, 17.5, 0.0, 0.0]
    assert shop.kinds["contacts"].detail(shop, customer)["outstanding_ob_receivable_amount"] == 5.0


def test_a_list_is_sorted_by_what_is_owed(api: httpx.Client, new: Any) -> None:
    made = [new(opening_balances=[{"opening_balance_amount": amount}])["contact_name"] for amount in (20, 1e9, 3)]
    query = {"sort_column": "outstanding_receivable_amount", "sort_order": "D"}
    rows = api.get("/contacts", params=query).json()["contacts"]
    sums = [row["outstanding_receivable_amount"] for row in rows]
    assert sums == sorted(sums, reverse=True)
    assert [row["contact_name"] for row in rows if row["contact_name"] in made] == [made[1], made[0], made[2]]


def test_an_invoice_that_was_sent_is_owed(api: httpx.Client, new: Any) -> None:
    contact = new()
    lines = [{"name": "Delivery", "rate": 40, "quantity": 2}]
    answer = api.post("/invoices", json={"customer_id": contact["contact_id"], "line_items": lines})
    assert get(api, contact)["outstanding_receivable_amount"] == 0, "a draft isn't owed"
    api.post(f"/invoices/{answer.json()['invoice']['invoice_id']}/status/sent")
    later = get(api, contact)
    assert (later["outstanding_receivable_amount"], later["has_transaction"]) == (80, True)
    assert refused(api.delete(f"/contacts/{contact['contact_id']}"), 400, 4)
    history = api.get(f"/contacts/{contact['contact_id']}/comments").json()["contact_comments"]
    assert {row["transaction_type"] for row in history} == {"contact", "invoice"}
