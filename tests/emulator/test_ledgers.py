"""What is paid, credited, refunded and written off, and the paper of documents: by two resources of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from zakya_client.description import Description
from zakya_client.emulator import Emulator
from zakya_client.emulator.answers import Refusal
from zakya_client.emulator.engine import Balance, Document, Move, Reference, Resource, Series, States, balances
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

from .conftest import NO_CERTIFICATES, access_token, refused
from .test_engine import LINES, NUMBER, TEXT, described

SCHEMA = "#/components/schemas/"
COMMENT = {"keys": ["comments"], "rows": {"$ref": f"{SCHEMA}Comment"}}
REFUND = {"keys": ["refund"], "one": {"$ref": f"{SCHEMA}Refund"}}
TAB = {
    "tab_id": TEXT, "tab_number": TEXT, "customer_id": TEXT, "status": TEXT, "total": NUMBER, "balance": NUMBER,
    "due_date": TEXT, "notes": TEXT, "is_emailed": {"type": "boolean"}, "template_name": TEXT, "line_items": LINES,
    "taxes": {"type": "array", "items": {}}, "tax_total": NUMBER,
    "billing_address": {"properties": {"city": TEXT, "zip": TEXT}},
}  # fmt: skip
BODY = {"properties": {name: TAB[name] for name in ("customer_id", "due_date", "notes", "line_items")}}
ONE = {"envelope": {"keys": ["tab"], "one": {"$ref": f"{SCHEMA}Tab"}}}
TEMPLATES = {"envelope": {"keys": ["templates"], "rows": {"$ref": f"{SCHEMA}Template"}}}
REFUNDS = {"of": "vouchers", "envelope": {"keys": ["refunds"], "rows": REFUND["one"]}}
WORDS = {"body": {"properties": {"description": TEXT}}}
AMOUNT = {"of": "vouchers", "envelope": REFUND, "body": {"properties": {"amount": {"type": "number"}}}}
PAGE: tuple[tuple[str, str, str, dict[str, Any]], ...] = (
    ("create", "post", "/tabs", {**ONE, "body": BODY}),
    ("get", "get", "/tabs/{tab_id}", {**ONE, "query": ["accept"]}),
    ("delete", "delete", "/tabs/{tab_id}", {}),
    ("bulk_print", "get", "/tabs/print", {"needed": ["tab_ids"]}),
    ("list_templates", "get", "/tabs/templates", TEMPLATES),
    ("bulk_submit", "post", "/tabs/submit", {"needed": ["tab_ids"]}),
    ("approve", "post", "/tabs/{tab_id}/approve", {}),
    ("reject", "post", "/tabs/{tab_id}/reject", {}),
    ("mark_as_sent", "post", "/tabs/{tab_id}/status/sent", {}),
    ("mark_as_void", "post", "/tabs/{tab_id}/status/void", {}),
    ("write_off", "post", "/tabs/{tab_id}/writeoff", {}),
    ("cancel_write_off", "post", "/tabs/{tab_id}/writeoff/cancel", {}),
    ("list_comments", "get", "/tabs/{tab_id}/comments", {"envelope": COMMENT}),
    ("add_comment", "post", "/tabs/{tab_id}/comments", WORDS),
    ("update_comment", "put", "/tabs/{tab_id}/comments/{comment_id}", WORDS),
    ("delete_comment", "delete", "/tabs/{tab_id}/comments/{comment_id}", {}),
    ("add_attachment", "post", "/tabs/{tab_id}/attachment", {}),
    ("get_attachment", "get", "/tabs/{tab_id}/attachment", {}),
    ("delete_attachment", "delete", "/tabs/{tab_id}/attachment", {}),
    ("email", "post", "/tabs/{tab_id}/email", {"body": {"properties": {"to_mail_ids": {"type": "array"}}}}),
    ("update_template", "put", "/tabs/{tab_id}/templates/{template_id}", {}),
    ("update_billing_address", "put", "/tabs/{tab_id}/address/billing", {"body": TAB["billing_address"]}),
    ("create_refund", "post", "/vouchers/{voucher_id}/refunds", AMOUNT),
    ("list_refunds", "get", "/vouchers/{voucher_id}/refunds", REFUNDS),
    ("get_refund", "get", "/vouchers/{voucher_id}/refunds/{voucher_refund_id}", {**AMOUNT, "body": None}),
    ("update_refund", "put", "/vouchers/{voucher_id}/refunds/{voucher_refund_id}", AMOUNT),
    ("delete_refund", "delete", "/vouchers/{voucher_id}/refunds/{voucher_refund_id}", {"of": "vouchers"}),
    ("list_all_refunds", "get", "/vouchers/refunds", REFUNDS),
)


def document() -> dict[str, Any]:
    paths: dict[str, dict[str, Any]] = {}
    for verb, method, path, more in PAGE:
        place, operation = described(verb, method, path, f"{verb} done.", **{"of": "tabs", **more})
        paths.setdefault(place, {}).update(operation)
    comment = {"comment_id": TEXT, "tab_id": TEXT, "description": TEXT, "comment_type": TEXT}
    refund = {"voucher_refund_id": TEXT, "amount": NUMBER, "customer_name": TEXT}
    schemas = {
        "Tab": {"required": ["tab_id"], "properties": TAB},
        "Comment": {"properties": comment},
        "Template": {"properties": {"template_id": TEXT, "template_name": TEXT}},
        "Refund": {"properties": refund},
    }
    return {"paths": paths, "components": {"schemas": schemas}}


PUB = Description(document())
CUSTOMER = Reference("customer_id", to="contacts", copies="customer_name=contact_name")
TABS = Document(
    "tabs",
    number=Series("tab_number", "T"),
    party=CUSTOMER,
    states=States("draft", mark_as_sent=("draft approved", "sent"), mark_as_void=Move("void", unused=True)),
    balance=Balance(open="sent", settled="paid", partly="partially_paid", overdue="overdue", payments="vouchers"),
    description=PUB,
)
VOUCHERS = Resource(
    "vouchers",
    id="voucher_id",
    references=(CUSTOMER,),
    states=States("open"),
    balance=Balance(total="amount", left="unused_amount", frees=True),
    description=PUB,
)


@pytest.fixture(scope="module")
def pub() -> Iterator[Emulator]:
    with Emulator(items=4, orders=0, resources=[TABS, VOUCHERS]) as running:
        yield running


@pytest.fixture(scope="module")
def api(pub: Emulator) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(pub)}"}
    query = {"organization_id": pub.organization_id}
    base = f"{pub.url}/inventory/v1"
    with httpx.Client(base_url=base, params=query, headers=headers, verify=NO_CERTIFICATES) as client:
        yield client


def opened(shop: Shop, total: float, *, state: str = "mark_as_sent", **fields: Any) -> Record:
    values = {"customer_id": customer(shop), "line_items": [{"name": "Stout", "rate": total, "quantity": 1}]}
    tab = TABS.create(shop, {**values, **fields})
    if state:
        TABS.change_state(shop, tab, state)
    return tab


def customer(shop: Shop, index: int = 0) -> str:
    return str(list(shop.contacts)[index]["contact_id"])


def voucher(shop: Shop, amount: float, index: int = 0) -> Record:
    return VOUCHERS.create(shop, {"customer_id": customer(shop, index), "amount": amount})


def pay(shop: Shop, voucher: Record, tab: Record, amount: float) -> Record:
    return balances.apply(shop, ("vouchers", voucher["voucher_id"]), ("tabs", tab["tab_id"]), amount)


def state(tab: Record, voucher: Record) -> tuple[Any, ...]:
    return tab["balance"], tab["status"], voucher["unused_amount"], voucher["status"]


def test_what_is_paid_is_no_longer_due(pub: Emulator) -> None:
    shop = pub.shop
    tab, note = opened(shop, 30), voucher(shop, 40)
    assert state(tab, note) == (30, "sent", 40, "open")
    first = pay(shop, note, tab, 10)
    assert state(tab, note) == (20, "partially_paid", 30, "open")
    pay(shop, note, tab, 20)
    assert state(tab, note) == (0, "paid", 10, "open")
    assert tab["payment_made"] == 30
    shown = [balances.linked(shop, each, "target") for each in balances.applications(shop, source=note["voucher_id"])]
    assert [(each["tab_number"], each["amount_applied"], each["tab_amount"]) for each in shown] == [
        (tab["tab_number"], 10, 30),
        (tab["tab_number"], 20, 30),
    ]
    balances.unapply(shop, first["application_id"])
    assert state(tab, note) == (10, "partially_paid", 20, "open")
    (other,) = balances.applications(shop, source=note["voucher_id"])
    balances.unapply(shop, other["application_id"])
    again = pay(shop, note, tab, 5)
    assert state(tab, note) == (25, "partially_paid", 35, "open")
    assert balances.left(shop, "tabs", customer_id=customer(shop)) >= 25
    for refusing in (
        lambda: pay(shop, note, tab, 26),  # more than is due
        lambda: pay(shop, note, opened(shop, 100), 36),  # more than is left
        lambda: pay(shop, voucher(shop, 9, 1), tab, 5),  # of somebody else
        lambda: pay(shop, note, opened(shop, 5, state=""), 5),  # a draft
        lambda: pay(shop, note, tab, 0),
        lambda: TABS.delete(shop, tab),
        lambda: TABS.change_state(shop, tab, "mark_as_void"),
        lambda: balances.unapply(shop, again["application_id"], target="1"),
        lambda: TABS.update(shop, tab, {"line_items": [{"name": "Water", "rate": 1}]}),  # less than is paid
    ):
        with pytest.raises(Refusal), shop.journal.transaction():
            refusing()
    assert state(tab, note) == (25, "partially_paid", 35, "open")
    VOUCHERS.delete(shop, note)
    assert (tab["balance"], tab["status"], balances.taken(shop, tab["tab_id"])) == (30, "sent", False)


def test_what_is_late_and_what_is_written_off(pub: Emulator, api: httpx.Client) -> None:
    tab = opened(pub.shop, 30, due_date="2020-01-01")
    url = f"/tabs/{tab['tab_id']}"
    assert api.get(url).json()["tab"]["status"] == "overdue"
    assert refused(api.post(f"{url}/writeoff/cancel"), 400, 4)
    assert api.post(f"{url}/writeoff").json()["message"] == "write_off done."
    assert (tab["balance"], tab["status"], tab["write_off_amount"]) == (0, "paid", 30)
    assert refused(api.post(f"{url}/writeoff"), 400, 4)
    api.post(f"{url}/writeoff/cancel")
    assert (tab["balance"], tab["status"]) == (30, "overdue")


def test_refunds(pub: Emulator, api: httpx.Client) -> None:
    note = voucher(pub.shop, 40)
    url = f"/vouchers/{note['voucher_id']}/refunds"
    refund = api.post(url, json={"amount": 15}).json()["refund"]
    assert (refund["amount"], refund["customer_name"]) == (15, note["customer_name"])
    assert note["unused_amount"] == 25
    assert refused(api.post(url, json={"amount": 26}), 400, 4)
    assert refused(api.post(url, json={}), 400, 2)
    one = f"{url}/{refund['voucher_refund_id']}"
    assert api.get(one).json()["refund"] == refund
    assert api.put(one, json={"amount": 40}).json()["refund"]["amount"] == 40
    assert (note["unused_amount"], note["status"]) == (0, "closed")
    assert api.get(url).json()["refunds"] == api.get("/vouchers/refunds").json()["refunds"]
    other = voucher(pub.shop, 5)["voucher_id"]
    assert refused(api.get(f"/vouchers/{other}/refunds/{refund['voucher_refund_id']}"), 404, 1002)
    assert api.delete(one).status_code == 200
    assert (note["unused_amount"], note["status"]) == (40, "open")
    assert refused(api.get(one), 404, 1002)


def test_comments(pub: Emulator, api: httpx.Client) -> None:
    url = f"/tabs/{opened(pub.shop, 1)['tab_id']}/comments"
    assert [each["comment_type"] for each in api.get(url).json()["comments"]] == ["system", "system"]
    added = api.post(url, json={"description": "Knows the landlord"}).json()
    assert added == {"code": 0, "message": "add_comment done."}
    assert refused(api.post(url, json={}), 400, 4)
    comment = api.get(url).json()["comments"][-1]
    one = f"{url}/{comment['comment_id']}"
    assert api.put(one, json={"description": "Knew him"}).json()["description"] == "Knew him"
    assert api.get(url).json()["comments"][-1]["description"] == "Knew him"
    api.delete(one)
    assert refused(api.delete(one), 404, 1002)


def test_attachments_and_paper(pub: Emulator, api: httpx.Client) -> None:
    tab = opened(pub.shop, 1)
    url = f"/tabs/{tab['tab_id']}"
    assert refused(api.get(f"{url}/attachment"), 404, 1002)
    assert refused(api.post(f"{url}/attachment"), 400, 4)
    assert refused(api.post(f"{url}/attachment", files={"file": ("a.txt", b"beer", "text/plain")}), 400, 4)
    api.post(f"{url}/attachment", files={"attachment": ("a.txt", b"beer", "text/plain")})
    answer = api.get(f"{url}/attachment")
    assert (answer.content, answer.headers["content-type"]) == (b"beer", "text/plain; charset=utf-8")
    assert api.delete(f"{url}/attachment").status_code == 200
    assert refused(api.delete(f"{url}/attachment"), 404, 1002)

    for paper in (api.get(url, params={"accept": "pdf"}), api.get("/tabs/print", params={"tab_ids": tab["tab_id"]})):
        assert paper.content.startswith(b"%PDF")
    template = api.get("/tabs/templates").json()["templates"][1]
    api.put(f"{url}/templates/{template['template_id']}")
    assert refused(api.put(f"{url}/templates/1"), 404, 1002)
    api.put(f"{url}/address/billing", json={"zip": "1"})
    changed = api.get(url).json()["tab"]
    assert changed["template_name"] == template["template_name"]
    assert changed["billing_address"] == {"city": "Pune", "zip": "1"}


def test_a_draft_that_is_mailed_is_sent(pub: Emulator, api: httpx.Client) -> None:
    tab = opened(pub.shop, 1, state="")
    api.post(f"/tabs/{tab['tab_id']}/email", json={"to_mail_ids": ["a@example.com"]})
    shown = api.get(f"/tabs/{tab['tab_id']}").json()["tab"]
    assert (shown["status"], shown["is_emailed"]) == ("sent", True)
    email = list(pub.shop.emails)[-1]
    assert (email["to_mail_ids"], email["record_id"]) == (["a@example.com"], tab["tab_id"])
    assert tab["tab_number"] in email["subject"]


def test_approvals(pub: Emulator, api: httpx.Client) -> None:
    tab, other = opened(pub.shop, 1, state=""), opened(pub.shop, 1)
    url = f"/tabs/{tab['tab_id']}"
    assert refused(api.post(f"{url}/reject"), 400, 4)
    assert refused(api.post("/tabs/submit", params={"tab_ids": f"{tab['tab_id']},{other['tab_id']}"}), 400, 4)
    assert tab["status"] == "draft", "all or nothing"
    api.post("/tabs/submit", params={"tab_ids": tab["tab_id"]})
    assert (tab["status"], tab["submitted_date"]) == ("pending_approval", pub.shop.today())
    assert refused(api.post(f"{url}/status/sent"), 400, 4)
    api.post(f"{url}/approve")
    api.post(f"{url}/status/sent")
    assert (tab["status"], tab["approver_id"]) == ("sent", pub.shop.user_id)


def test_a_tax_group_is_summed_by_its_taxes(pub: Emulator) -> None:
    shop = pub.shop
    taxes = shop.kinds["taxes"]
    parts = [taxes.create(shop, {"tax_name": name, "tax_percentage": 9})["tax_id"] for name in ("Central", "State")]
    whole = {"tax_name": "Both", "tax_type": "tax_group", "tax_percentage": 18, "tax_ids": parts}
    group = taxes.create(shop, whole)
    lines = [{"name": "Stout", "rate": 100, "quantity": 1, "tax_id": group["tax_id"]}]
    tab = TABS.create(shop, {"customer_id": customer(shop), "line_items": lines})
    assert tab["taxes"] == [{"tax_name": "Central", "tax_amount": 9}, {"tax_name": "State", "tax_amount": 9}]
    assert (tab["tax_total"], tab["total"]) == (18, 118)
