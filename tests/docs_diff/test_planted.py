"""A page that agrees is passed in silence; a planted change is told in each form that shows it, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.docs_diff.conftest import Find
from tests.docs_diff.forms import FORMS
from tests.docs_diff.library import Documented, Entry, Operation, page

WITH_NAMES = [form for form in FORMS if form != "lost"]
# What the form without names can't show is recorded, as it is for a real page of that form.
RECORDED = {
    "lost": [
        {
            "page": "loans",
            "where": ["loans.list"],
            "kind": "name",
            "described": "names",
            "differences": ["missing loans.list?filter_by"],
        }
    ]
}


def lend(doc: Documented) -> Operation:
    return doc.operations[0]


def listed(doc: Documented) -> Operation:
    return doc.operations[1]


def loans_in(doc: Documented) -> list[Any]:
    """Every sample of a loan; they are one object."""
    return [doc.example[0]]


def entry(entries: list[Entry], name: str) -> Entry:
    return next(each for each in entries if each.name == name)


# --- what all forms show ------------------------------------------------------------------------


def operation_added(doc: Documented) -> set[str]:
    path = "/loans/504366000000062000/renew"
    done = {"code": 0, "message": "Renewed."}
    doc.operations.append(Operation("Renew a loan", "POST", path, "Library.loans.UPDATE", response=done))
    return {f"added POST {path} Renew a loan"}


def operation_removed(doc: Documented) -> set[str]:
    del doc.operations[3]
    return {"missing loans.bring_back"}


def method_changed(doc: Documented) -> set[str]:
    doc.operations[3].method = "PUT"
    return {"moved loans.bring_back PUT /loans/504366000000062000/return"}


def path_changed(doc: Documented) -> set[str]:
    doc.operations[3].path = "/loans/504366000000062000/back"
    return {"moved loans.bring_back POST /loans/504366000000062000/back"}


def scope_changed(doc: Documented) -> set[str]:
    listed(doc).scope = "Library.loans.LIST"
    return {"scope loans.list Library.loans.LIST"}


def parameter_in_a_call(doc: Documented) -> set[str]:
    listed(doc).called_with += "&colour=red"
    return {"added loans.list?colour in a code sample"}


def key_in_a_request(doc: Documented) -> set[str]:
    lend(doc).request["colour"] = "red"
    return {"added LoanCreate.colour text in a sample"}


def key_in_a_nested_request(doc: Documented) -> set[str]:
    lend(doc).request["books"][0]["colour"] = 3
    return {"added LoanBookInput.colour number in a sample"}


def key_in_a_row(doc: Documented) -> set[str]:
    listed(doc).response["loans"][0]["colours"] = [{"name": "red"}]
    return {"added LoanRow.colours array in a sample"}


def key_deep_in_an_answer(doc: Documented) -> set[str]:
    loans_in(doc)[0]["books"][0]["marks"][0]["colour"] = "red"
    return {"added LoanBookMark.colour text in a sample"}


def key_beside_the_rows(doc: Documented) -> set[str]:
    listed(doc).response["total"] = 1
    return {"added loans.list total"}


def key_gone_from_rows(doc: Documented) -> set[str]:
    del listed(doc).response["loans"][0]["reader_name"]
    return {"missing LoanRow.reader_name"}


def type_in_rows(doc: Documented) -> set[str]:
    listed(doc).response["loans"][0]["is_late"] = {"days": 3}
    return {"type LoanRow.is_late object in a sample"}


def envelope_renamed(doc: Documented) -> set[str]:
    listed(doc).response["lendings"] = listed(doc).response.pop("loans")
    return {"envelope loans.list lendings"}


def envelope_gone(doc: Documented) -> set[str]:
    doc.operations[2].response |= doc.operations[2].response.pop("loan")
    return {"envelope loans.get fields at the top level"}


def value_added_to_a_parameter(doc: Documented) -> set[str]:
    text = "Which loans. Allowed values are Status.Open, Status.Late, Status.Lost and Status.Closed."
    entry(listed(doc).query, "filter_by").text = text
    return {"values loans.list?filter_by Status.Closed, Status.Late, Status.Lost, Status.Open"}


def value_added_to_an_argument(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "kind").text = "How long. Allowed values are short, long and endless."
    return {"values LoanCreate.kind endless, long, short"}


def value_removed_from_a_parameter(doc: Documented) -> set[str]:
    entry(listed(doc).query, "filter_by").text = "Which loans. Allowed values are Status.Open, Status.Late."
    return {"values loans.list?filter_by Status.Late, Status.Open"}


EVERYWHERE: list[Callable[[Documented], set[str]]] = [
    operation_added, operation_removed, method_changed, path_changed, scope_changed, parameter_in_a_call,
    key_in_a_request, key_in_a_nested_request, key_in_a_row, key_deep_in_an_answer, key_beside_the_rows,
    key_gone_from_rows, type_in_rows, envelope_renamed, envelope_gone, value_added_to_a_parameter,
    value_added_to_an_argument, value_removed_from_a_parameter,
]  # fmt: skip


# --- what forms with names show -----------------------------------------------------------------


def parameter_added(doc: Documented) -> set[str]:
    listed(doc).query.append(Entry("colour", text="Which colour"))
    return {"added loans.list?colour"}


def parameter_removed(doc: Documented) -> set[str]:
    del listed(doc).query[1]
    listed(doc).called_with = ""
    return {"missing loans.list?search_text"}


def parameter_renamed(doc: Documented) -> set[str]:
    entry(lend(doc).query, "notify").name = "notify_reader"
    lend(doc).called_with = ""
    return {"added loans.create?notify_reader", "missing loans.create?notify"}


def parameter_optional(doc: Documented) -> set[str]:
    entry(listed(doc).query, "reader_id").required = False
    return {"required loans.list?reader_id optional"}


def parameter_with_a_type(doc: Documented) -> set[str]:
    entry(listed(doc).query, "per_page").type = "integer"
    return set()


def parameter_retyped(doc: Documented) -> set[str]:
    entry(listed(doc).query, "per_page").type = "boolean"
    return {"type loans.list?per_page boolean"}


def parameter_limit(doc: Documented) -> set[str]:
    entry(listed(doc).query, "per_page").text = "Loans on a page. Maximum 500"
    return {"limit loans.list?per_page 500"}


def argument_added(doc: Documented) -> set[str]:
    lend(doc).arguments.insert(1, Entry("update_string", "string", "A name with words for types in it"))
    return {"added LoanCreate.update_string string"}


def argument_added_with_sample(doc: Documented) -> set[str]:
    lend(doc).arguments.append(Entry("colour", "string", "Which colour", required=True))
    lend(doc).request["colour"] = "red"
    return {"added LoanCreate.colour string"}


def nested_argument_added(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "books").children.insert(1, Entry("place", "string", "Where it is"))
    return {"added LoanBookInput.place string"}


def argument_removed(doc: Documented) -> set[str]:
    del lend(doc).arguments[3]  # the sample still has it: what is sent is what the list says
    return {"missing LoanCreate.note"}


def argument_retyped(doc: Documented) -> set[str]:
    entry(entry(lend(doc).arguments, "books").children, "copies").type = "string"
    return {"type LoanBookInput.copies string"}


def argument_required(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "note").required = True
    return {"required LoanCreate.note required"}


def nested_argument_optional(doc: Documented) -> set[str]:
    entry(entry(lend(doc).arguments, "books").children, "book_id").required = False
    return {"required LoanBookInput.book_id optional"}


def limit_changed(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "note").text = "What else. Maximum length allowed [100]"
    return {"limit LoanCreate.note 100"}


def limit_removed(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "note").text = "What else"
    return {"limit LoanCreate.note none"}


def values_lost(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "kind").text = "How long. Allowed values are , ."
    return {"values LoanCreate.kind announced, but lost"}


def values_gone(doc: Documented) -> set[str]:
    entry(lend(doc).arguments, "kind").text = "How long"
    return {"values LoanCreate.kind none"}


def attribute_added(doc: Documented) -> set[str]:
    doc.attributes.append(Entry("colour", "string", "Which colour"))
    return {"added Loan.colour string"}


def deep_attribute_added(doc: Documented) -> set[str]:
    entry(entry(doc.attributes, "books").children, "marks").children.insert(1, Entry("colour", "string", "Which"))
    return {"added LoanBookMark.colour string"}


def attribute_removed(doc: Documented) -> set[str]:
    del doc.attributes[4]
    del loans_in(doc)[0]["fee"]
    return {"missing Loan.fee"}


def attribute_retyped(doc: Documented) -> set[str]:
    entry(doc.attributes, "fee").type = "boolean"
    return {"type Loan.fee boolean"}


NAMED: list[Callable[[Documented], set[str]]] = [
    parameter_added, parameter_removed, parameter_renamed, parameter_optional, parameter_with_a_type,
    parameter_retyped, parameter_limit, argument_added,
    argument_added_with_sample, nested_argument_added, argument_removed, argument_retyped, argument_required,
    nested_argument_optional, limit_changed, limit_removed, values_lost, values_gone, attribute_added,
    deep_attribute_added, attribute_removed, attribute_retyped,
]  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_page_that_agrees_is_passed_in_silence(find: Find, form: str) -> None:
    assert find(page(), form, RECORDED.get(form, ())) == set()


@pytest.mark.parametrize("plant", EVERYWHERE, ids=lambda plant: plant.__name__)
def test_a_change_that_every_form_shows(find: Find, plant: Callable[[Documented], set[str]]) -> None:
    doc = page()
    expected = plant(doc)
    assert {form: find(doc, form, RECORDED.get(form, ())) for form in FORMS} == dict.fromkeys(FORMS, expected)


@pytest.mark.parametrize("plant", NAMED, ids=lambda plant: plant.__name__)
def test_a_change_that_forms_with_names_show(find: Find, plant: Callable[[Documented], set[str]]) -> None:
    doc = page()
    expected = plant(doc)
    assert {form: find(doc, form) for form in WITH_NAMES} == dict.fromkeys(WITH_NAMES, expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<b>fee</b> <i>double</i>", set()),
        ("<strong>fee</strong> Double What it costs", set()),
        ("<span>fee</span><span>integer</span>", {"type LoanCreate.fee integer"}),
        ("<b>fee</b> double (Required) What it costs", {"required LoanCreate.fee required"}),
        ("fee, as a double", {"missing LoanCreate.fee", "unread loans.create"}),
    ],
)
def test_other_markup_of_a_field(find: Find, written: str, expected: set[str]) -> None:
    text = FORMS["list_markup"](page())
    place = text.rindex("<li><b>fee</b>")
    end = text.index("</li>", place)
    told = find(f"{text[:place]}<li>{written}{text[end:]}", "list_markup")
    assert {re.sub(r"(unread \S+) .*", r"\1", each) for each in told} == expected
