# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Types of the operations of `customer_payments` without ``await``. Nothing here is run: see `zakya_client.blocking`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any, Literal

from zakya_client._generated.models import (
    CustomerPayment,
    CustomerPaymentCreate,
    CustomerPaymentRow,
    CustomerPaymentUpdate,
    CustomFieldValue,
)
from zakya_client.runtime.blocking import Paginator, raw, raw_page
from zakya_client.runtime.message import Message


class CustomerPayments:
    """Operations of `customer_payments`; an attribute of the client."""

    @property
    def with_raw_response(self) -> CustomerPaymentsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        raise NotImplementedError

    def list(
        self,
        *,
        customer_id: str | int | None = None,
        customer_name: str | None = None,
        reference_number: str | None = None,
        date: Date | str | None = None,
        date_start: Date | str | None = None,
        date_end: Date | str | None = None,
        amount: float | Decimal | None = None,
        notes: str | None = None,
        payment_mode: str | None = None,
        filter_by: Literal[
            "PaymentMode.All",
            "PaymentMode.Authorizenet",
            "PaymentMode.BankRemittance",
            "PaymentMode.BankTransfer",
            "PaymentMode.Braintree",
            "PaymentMode.Cash",
            "PaymentMode.Check",
            "PaymentMode.Credit",
            "PaymentMode.CreditCard",
            "PaymentMode.GoogleCheckout",
            "PaymentMode.Others",
            "PaymentMode.Payflowpro",
            "PaymentMode.Paypal",
            "PaymentMode.Stripe",
            "PaymentMode.TwoCheckout",
        ]
        | str
        | None = None,
        sort_column: str | None = None,
        search_text: str | None = None,
        last_modified_time: DateTime | str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Paginator[CustomerPaymentRow]:
        """List customer payments."""
        raise NotImplementedError

    def create(
        self,
        body: CustomerPaymentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CustomerPayment:
        """Create a payment."""
        raise NotImplementedError

    def update_custom_fields(
        self,
        customer_payment_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing customer payments."""
        raise NotImplementedError

    def get(
        self,
        payment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CustomerPayment:
        """Retrieve a payment."""
        raise NotImplementedError

    def update(
        self,
        payment_id: str | int,
        body: CustomerPaymentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CustomerPayment:
        """Update a payment."""
        raise NotImplementedError

    def delete(
        self,
        payment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a payment."""
        raise NotImplementedError


class CustomerPaymentsWithRawResponse:
    """Operations of `customer_payments` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: CustomerPayments) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.update_custom_fields = raw(resource.update_custom_fields)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
