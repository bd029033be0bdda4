"""The engine by a resource of its own: loans of tools, which a few words declare and a small document describes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from zakya_client.description import Description
from zakya_client.emulator import Emulator
from zakya_client.emulator.engine import ACTIVE, Document, Lines, Movement, Reference, Resource, Series, States, stock
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

from .conftest import NO_CERTIFICATES, access_token, refused, web_get

TEXT, NUMBER = {"type": "string"}, {"type": ["number", "string"]}


def described(verb: str, method: str, path: str, message: str, **more: Any) -> tuple[str, dict[str, Any]]:
    """A path with one operation; its answer holds `one` record or `rows`, or only a message."""
    names = ("organization_id", *more.get("query", ()))
    query: list[dict[str, Any]] = [{"name": name, "in": "query", "schema": TEXT} for name in names]
    for each in query:
        each["x-ignored"] = each["name"] == "loan_number"
    query += [{"name": name, "in": "query", "required": True, "schema": TEXT} for name in more.get("needed", ())]
    schema: dict[str, Any] = {"properties": {"code": {}, "message": TEXT}}
    if envelope := more.get("envelope"):
        schema["x-envelope"] = envelope
        schema["properties"] |= {envelope["keys"][0]: {}, **({"page_context": {}} if "rows" in envelope else {})}
    content = {"application/json": {"schema": schema, "example": {"code": 0, "message": message}}}
    operation: dict[str, Any] = {
        "operationId": f"{more.get('of', 'loans')}.{verb}",
        "parameters": query,
        "responses": {"201" if verb == "create" else "200": {"content": content}},
    }
    if body := more.get("body"):
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    return path, {method: operation}


LOAN = {"$ref": "#/components/schemas/Loan"}
ONE, ROWS = {"keys": ["loan"], "one": LOAN}, {"keys": ["loans"], "rows": {"$ref": "#/components/schemas/LoanRow"}}
LINE = {"type": "object", "properties": {"line_item_id": TEXT, "item_id": TEXT, "quantity": {"type": "number"}}}
BODY = {
    "type": "object",
    "properties": {
        "customer_id": TEXT, "loan_number": TEXT, "notes": TEXT, "custom_fields": {"type": "array", "items": {}},
        "line_items": {"type": "array", "items": LINE},
    },
}  # fmt: skip
ROW: dict[str, Any] = {
    "loan_id": TEXT, "loan_number": TEXT, "customer_name": TEXT, "status": TEXT, "total": NUMBER, "date": TEXT,
}  # fmt: skip
FILTERS = ["status", "search_text", "total_less_than", "loan_number"]
LINES = {"type": "array", "items": {"properties": {**LINE["properties"], "name": TEXT, "sku": TEXT, "rate": NUMBER}}}


def document() -> dict[str, Any]:
    paths: dict[str, dict[str, Any]] = {}
    for path, operation in (
        described("create", "post", "/loans", "The loan has been created.", envelope=ONE, body=BODY),
        described("list", "get", "/loans", "success", envelope=ROWS, query=FILTERS),
        described("bulk_delete", "delete", "/loans", "The loans have been deleted.", needed=["loan_ids"]),
        described("get", "get", "/loans/{loan_id}", "success", envelope=ONE),
        described("update", "put", "/loans/{loan_id}", "The loan has been updated.", envelope=ONE, body=BODY),
        described("delete", "delete", "/loans/{loan_id}", "The loan has been deleted."),
        described("mark_as_lent", "post", "/loans/{loan_id}/status/lent", "The tools are out."),
        described("mark_as_returned", "post", "/loans/{loan_id}/status/returned", "The tools are back."),
        described(
            "create", "post", "/reminders", "Reminded.", of="reminders",
            envelope={"keys": ["reminder"], "one": {"$ref": "#/components/schemas/Reminder"}},
            body={"properties": {"loan_id": TEXT}},
        ),
    ):  # fmt: skip
        paths.setdefault(path, {}).update(operation)
    loan = {**ROW, "customer_id": TEXT, "notes": TEXT, "line_items": LINES, "custom_fields": {"type": "array"}}
    schemas = {
        "Loan": {"required": ["loan_id"], "properties": loan},
        "LoanRow": {"required": ["loan_id"], "properties": ROW},
        "Reminder": {"required": ["reminder_id"], "properties": {"reminder_id": TEXT, "loan_id": TEXT}},
    }
    return {"paths": paths, "components": {"schemas": schemas}}


# The resource itself, in less than 60 lines.
TOOLSHED = Description(document())
LOANS = Document(
    "loans",
    number=Series("loan_number", "LN"),
    party=Reference("customer_id", to="contacts", copies="customer_name=contact_name"),
    lines=Lines(),
    states=States("draft", mark_as_lent=("draft", "lent"), mark_as_returned=("lent", "returned")),
    custom="cf_deposit:number",
    search="loan_number customer_name",
    columns="loan_number customer_name status total loan_id",
    description=TOOLSHED,
)
REMINDERS = Resource("reminders", references=(Reference("loan_id", to="loans"),), states=ACTIVE, description=TOOLSHED)


@LOANS.hook
def moves(shop: Shop, loan: Record) -> list[Movement]:
    """Take what is lent out of the stock."""
    return stock.moves(shop, loan["line_items"], -1) if loan["status"] == "lent" else []


@pytest.fixture(scope="module")
def shed() -> Iterator[Emulator]:
    with Emulator(items=12, orders=1, resources=[LOANS, REMINDERS]) as running:
        yield running


@pytest.fixture(scope="module")
def api(shed: Emulator) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Zoho-oauthtoken {access_token(shed)}"}
    query = {"organization_id": shed.organization_id}
    base = f"{shed.url}/inventory/v1"
    with httpx.Client(base_url=base, params=query, headers=headers, verify=NO_CERTIFICATES) as client:
        yield client


def tool(shed: Emulator) -> Record:
    return next(item for item in shed.shop.items if item.get("stock_on_hand", 0) > 9 and not item["is_combo_product"])


def lend(api: httpx.Client, shed: Emulator, quantity: float = 2, **fields: Any) -> Any:
    customer = next(iter(shed.shop.contacts))["contact_id"]
    lines = [{"item_id": tool(shed)["item_id"], "quantity": quantity}]
    answer = api.post("/loans", json={"customer_id": customer, "line_items": lines, **fields})
    assert answer.status_code == 201, answer.text
    return answer.json()["loan"]


def test_a_declared_document_lives(api: httpx.Client, shed: Emulator, tmp_path: Path) -> None:
    loan = lend(api, shed, custom_fields=[{"api_name": "cf_deposit", "value": 50}])
    item = tool(shed)
    assert loan["loan_number"] == "LN-00001"
    assert loan["customer_name"] == next(iter(shed.shop.contacts))["contact_name"]
    assert (loan["total"], loan["line_items"][0]["sku"]) == (round(item["rate"] * 2, 2), item["sku"])
    url = f"/loans/{loan['loan_id']}"
    assert api.get(url).json() == {"code": 0, "message": "success", "loan": loan}

    (row,) = api.get("/loans", params={"status": "draft", "search_text": "ln-", "total_less_than": 1e9}).json()["loans"]
    assert row == {**{key: loan[key] for key in ROW}, "cf_deposit": "50", "cf_deposit_unformatted": 50}
    assert api.get("/loans", params={"status": "lent"}).json()["loans"] == []
    assert api.get("/loans", params={"loan_number": "another"}).json()["loans"] == [row], "ignored, as live"

    before = item["stock_on_hand"]
    assert api.post(f"{url}/status/lent").json() == {"code": 0, "message": "The tools are out."}
    assert (api.get(url).json()["loan"]["status"], item["stock_on_hand"]) == ("lent", before - 2)
    api.put(url, json={"line_items": [{"line_item_id": loan["line_items"][0]["line_item_id"], "quantity": 3}]})
    assert item["stock_on_hand"] == before - 3, "the stock follows the lines"
    assert refused(api.delete(f"/items/{item['item_id']}"), 400, 4)

    page = web_get(f"{shed.url}/?show=loans").text
    assert "LN-00001" in page
    reminder = api.post("/reminders", json={"loan_id": loan["loan_id"]}).json()["reminder"]
    assert refused(api.delete(url), 400, 4)
    shed.shop.reminders.remove(shed.shop.reminders[reminder["reminder_id"]])

    state = web_get(f"{shed.url}/_emulator/state").content
    (file := tmp_path / "state.json").write_bytes(state)
    again = Emulator(items=0, orders=0, resources=[LOANS, REMINDERS], state=file).shop
    assert list(again.loans) == list(shed.shop.loans)
    again.kinds["loans"].delete(again, next(iter(again.loans)))
    assert again.items[item["item_id"]]["stock_on_hand"] == before, "what was lent comes back with the loan's deletion"

    assert api.delete(url).json()["message"] == "The loan has been deleted."
    assert item["stock_on_hand"] == before
    assert refused(api.get(url), 404, 1002)


def test_what_is_refused_changes_nothing(api: httpx.Client, shed: Emulator) -> None:
    loan = lend(api, shed, 100_000)
    url = f"/loans/{loan['loan_id']}"
    assert refused(api.post(f"{url}/status/returned"), 400, 4)
    assert refused(api.post(f"{url}/status/lent"), 400, 4), "there are not so many"
    assert api.get(url).json()["loan"]["status"] == "draft"
    assert refused(api.put(url, json={"customer_id": "1"}), 404, 1002)
    assert refused(api.put(url, json={"line_items": []}), 400, 4)
    assert refused(api.put(url, json={"line_items": [{"item_id": tool(shed)["item_id"], "quantity": 0}]}), 400, 2)
    assert refused(api.post("/loans", json={"line_items": [{"name": "x"}]}), 400, 4), "a loan has a customer"
    assert api.get(url).json()["loan"] == loan
    other = lend(api, shed, 1)
    api.post("/reminders", json={"loan_id": other["loan_id"]})
    both = f"{loan['loan_id']},{other['loan_id']}"
    assert refused(api.delete("/loans", params={"loan_ids": both}), 400, 4)
    assert len(shed.shop.loans) == 2, "where an answer has no place for outcomes, all or nothing is done"


def test_an_operation_that_no_resource_does_is_named() -> None:
    with pytest.raises(ValueError, match=r"can't do reminders\.create: "):
        Emulator(items=0, orders=0, resources=[LOANS])


def test_totals_of_lists(api: httpx.Client, shed: Emulator) -> None:
    for _ in range(3 - len(shed.shop.loans)):
        lend(api, shed)
    body = api.get("/loans", params={"per_page": 2, "response_option": 1}).json()
    assert (body["page_context"]["total"], body["page_context"]["total_pages"]) == (3, 2)
    body = api.get("/loans", params={"response_option": 2}).json()
    assert set(body) == {"code", "message", "page_context"}
