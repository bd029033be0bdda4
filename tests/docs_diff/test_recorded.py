"""What is recorded isn't told again, and what no longer holds is told."""

from __future__ import annotations

from typing import Any

from tests.docs_diff.conftest import Find
from tests.docs_diff.library import Entry, page


def deviation(kind: str, *where: str, about: str = "loans", **more: Any) -> dict[str, Any]:
    return {"page": about, "kind": kind, "where": list(where), "described": "otherwise", **more}


def without_fee() -> Any:
    doc = page()
    del doc.attributes[4]
    del doc.example[0]["fee"]
    return doc


def test_a_field_that_the_page_lacks(find: Find) -> None:
    assert find(without_fee(), "marked", [deviation("added", "Loan.fee")]) == set()
    assert find(without_fee(), "marked", [deviation("added", "Loan.*", about="all")]) == set()
    assert find(without_fee(), "marked", [deviation("added", "Loan.fee", about="shelves")]) == {"missing Loan.fee"}


def test_another_kind_of_deviation_does_not_hide_it(find: Find) -> None:
    assert find(without_fee(), "marked", [deviation("type", "Loan.fee")]) == {"missing Loan.fee"}


def test_a_required_mark(find: Find) -> None:
    doc = page()
    doc.operations[0].arguments[3].required = True
    assert find(doc, "stacked", [deviation("required", "LoanCreate.note")]) == set()


def test_a_difference_by_its_id_until_the_page_changes_again(find: Find) -> None:
    known = [deviation("scope", "loans.list", differences=["scope loans.list Library.loans.LIST"])]
    doc = page()
    doc.operations[1].scope = "Library.loans.LIST"
    assert find(doc, "indexed", known) == set()
    doc.operations[1].scope = "Library.loans.ALL"
    assert find(doc, "indexed", known) == {
        "scope loans.list Library.loans.ALL",
        "stale scope loans.list Library.loans.LIST",
    }


def test_a_deviation_that_explains_nothing(find: Find) -> None:
    lost = [deviation("added", "Loan.fee", "loans.list?search_text", "Loan.colour")]
    assert find(page(), "unmarked", lost) == {
        "stale Loan.fee on the page now",
        "stale loans.list?search_text on the page now",
    }


def test_deviations_of_all_pages_and_of_others_are_no_business_of_one(find: Find) -> None:
    others = [deviation("added", "Loan.fee", about="all"), deviation("added", "Loan.fee", about="shelves")]
    assert find(page(), "unmarked", others) == set()


def test_a_field_of_one_call_is_documented_for_all_that_share_its_schema(find: Find) -> None:
    doc = page()
    doc.operations[2].response = {"code": 0, "message": "success", "loan": {"loan_id": 504366000000062000}}
    assert find(doc, "marked") == set()
    doc.operations[2].response["loan"]["colour"] = "red"
    doc.attributes.append(Entry("colour", "string", "Which colour"))
    assert find(doc, "marked") == {"added Loan.colour string"}
