"""What an assistant may write: every operation has its risk, and nothing is written without a confirmation."""

from __future__ import annotations

import os
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.assistant.conftest import Clock
from zakya_client.description import description
from zakya_client.errors import ConfigurationError
from zakya_client.mcp.safety import (
    LIFETIME,
    PLAIN,
    RISKY_ARGUMENTS,
    UNDONE_BY,
    WHOLE_SHOP,
    Confirmations,
    Guard,
    RefusedError,
    check_allowed,
    path_names,
    reader_of,
    risk_of,
    undone_by,
)

OPERATIONS = description().operations
WRITING = [each for each in OPERATIONS.values() if each.method != "GET"]
SEQUENCES = int(os.environ.get("ZAKYA_TEST_SEQUENCES", "200"))

# Words in a summary that no operation may have which needs no more than a confirmation.
DANGEROUS = ("delet", "void", "email", "e-mail", "mail", "bulk", "multiple", "remind", "ungroup", "cancelled")


def test_no_operation_is_unclassified() -> None:
    assert len(OPERATIONS) >= 333
    assert [each.name for each in WRITING if risk_of(each) == "unknown"] == []


def test_every_deletion_void_email_and_bulk_operation_needs_to_be_allowed() -> None:
    plain = [each for each in WRITING if not risk_of(each)]
    assert [each.name for each in plain if each.method == "DELETE"] == []
    # Attachments can be chosen for e-mails, and several images of one item are one record's.
    known = {"items.upload_images"}
    assert {each.name for each in plain if any(word in each.summary.lower() for word in DANGEROUS)} == known
    assert 50 < len([each for each in WRITING if risk_of(each)]) < 100


@pytest.mark.parametrize(
    ("name", "risk"),
    [
        ("items.delete", "deletion"),
        ("invoices.delete_payment", "deletion"),
        ("invoices.mark_as_void", "void"),
        ("purchase_orders.mark_as_cancelled", "void"),
        ("invoices.email", "e-mail"),
        ("contacts.email_statement", "e-mail"),
        ("invoices.enable_payment_reminder", "e-mail"),
        ("sales_orders.bulk_confirm", "bulk"),
        ("items.disable_storage_location", "bulk"),
        ("items.ungroup", "bulk"),
        ("organizations.create", "organization"),
        ("items.update", ""),
        ("items.update_custom_fields", ""),
        ("invoices.cancel_write_off", ""),
    ],
)
def test_the_risk_of_an_operation(name: str, risk: str) -> None:
    assert risk_of(OPERATIONS[name]) == risk


def test_arguments_can_be_what_is_risky() -> None:
    assert risk_of(OPERATIONS["invoices.create"], ["send"]) == "e-mail"
    assert risk_of(OPERATIONS["shipment_orders.create"], ["send_notification"]) == "e-mail"
    assert risk_of(OPERATIONS["items.upload_images"], ["remove_all"]) == "deletion"
    names = {each.name for operation in WRITING for each in operation.parameters}
    assert set(RISKY_ARGUMENTS) <= names
    sending = {name for name in names if "send" in name or "notif" in name or "remove" in name}
    # These choose what an e-mail holds that needs to be allowed anyway, or may hold some day.
    assert sending - set(RISKY_ARGUMENTS) == {"send_customer_statement", "send_attachment", "can_send_in_mail"}


def test_the_tables_name_what_there_is() -> None:
    verbs = {each.verb for each in WRITING}
    assert {*UNDONE_BY, *UNDONE_BY.values()} <= verbs
    assert {verb.split("_")[0] for verb in verbs} >= PLAIN
    assert set(OPERATIONS) >= WHOLE_SHOP


def test_how_an_operation_is_undone() -> None:
    assert undone_by(OPERATIONS["items.mark_as_inactive"]) == "can be undone by items.mark_as_active"
    assert "items.delete, which needs --allow items.delete" in undone_by(OPERATIONS["items.create"])
    assert undone_by(OPERATIONS["items.update"]).startswith("can be undone by items.update with the values before")
    assert undone_by(OPERATIONS["items.delete"]) == "can't be undone by a call"
    assert undone_by(OPERATIONS["bills.mark_as_void"]) == "can't be undone by a call", "it has no mark_as_draft"


def test_which_operation_shows_the_record() -> None:
    found = {each.name: (reader_of(each) or each).name for each in WRITING if path_names(each)}
    assert found["invoices.mark_as_void"] == "invoices.get"
    assert found["credit_notes.update_refund"] == "credit_notes.get_refund"
    assert found["invoices.email"] == "invoices.get"
    assert {name for name, reader in found.items() if name == reader} == {
        "contact_persons.update",
        "contact_persons.delete",
        "contact_persons.mark_as_primary",
        "customer_payments.update_custom_fields",
        "items.group",
        "sales_return_receives.delete",
    }
    assert reader_of(OPERATIONS["items.create"]) is None


@pytest.mark.parametrize("name", ["invoices.emial", "items.list", "invocies.*", "*", "items.d*"])
def test_only_operations_that_write_can_be_allowed(name: str) -> None:
    with pytest.raises(ConfigurationError, match=r"--allow .*: there is no such operation"):
        check_allowed([name])


def test_operations_and_whole_resources_can_be_allowed() -> None:
    check_allowed(["invoices.email", "items.*"])
    guard = Guard(Confirmations(Clock(), str), write=True, allow=["invoices.email", "items.*"])
    guard.permit(OPERATIONS["invoices.email"], {})
    guard.permit(OPERATIONS["items.bulk_delete"], {})
    for name in ("invoices.delete", "composite_items.delete", "item_groups.delete"):
        with pytest.raises(RefusedError, match=f"--allow {name}"):
            guard.permit(OPERATIONS[name], {})


def test_a_confirmation_works_once() -> None:
    confirmations = Confirmations(Clock(), lambda: "code")
    confirmations.redeem(confirmations.offer("this"), "this")
    with pytest.raises(RefusedError, match="was used"):
        confirmations.redeem("code", "this")


@pytest.mark.parametrize("later", [LIFETIME, -3600])
def test_a_confirmation_ends(later: float) -> None:
    clock = Clock()
    confirmations = Confirmations(clock, lambda: "code")
    code = confirmations.offer("this")
    clock.now += later
    with pytest.raises(RefusedError, match="older than 300 s"):
        confirmations.redeem(code, "this")


def test_a_confirmation_is_for_one_call_and_is_gone_after_a_wrong_one() -> None:
    confirmations = Confirmations(Clock(), lambda: "code")
    code = confirmations.offer("this")
    with pytest.raises(RefusedError, match="for another call"):
        confirmations.redeem(code, "that")
    with pytest.raises(RefusedError, match="never given, or was used"):
        confirmations.redeem(code, "this")


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("preview"), st.integers(0, 3), st.just(0)),
        st.tuples(st.just("confirm"), st.integers(0, 3), st.integers(0, 12)),
        st.tuples(st.just("wait"), st.integers(1, 400), st.just(0)),
    ),
    max_size=40,
)


@settings(max_examples=SEQUENCES, deadline=None)
@given(STEPS)
def test_a_confirmation_is_good_for_its_own_call_once_and_in_time(steps: list[tuple[str, int, int]]) -> None:
    """Offer, redeem with any code ever given, let time pass; a book says what may be."""
    clock, numbers = Clock(), count(1)
    confirmations = Confirmations(clock, lambda: str(next(numbers)))
    given_out: dict[str, tuple[str, float]] = {}  # what each code is for, and since when; gone once it was tried
    for step, which, code in steps:
        what = f"call {which}"
        match step:
            case "wait":
                clock.now += which
            case "preview":
                given_out[confirmations.offer(what)] = (what, clock.now)
            case "confirm":
                offered, since = given_out.pop(str(code), ("", 0.0))
                allowed = offered == what and clock.now < since + LIFETIME
                try:
                    confirmations.redeem(str(code), what)
                except RefusedError:
                    assert not allowed
                else:
                    assert allowed
