# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""Operations of `customer_payments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from attrs import evolve

from zakya_client._generated import models
from zakya_client.pagination import Paginator
from zakya_client.runtime import encode
from zakya_client.runtime.core import Core, Operation, Options
from zakya_client.runtime.message import Message
from zakya_client.runtime.raw import raw

if TYPE_CHECKING:
    from zakya_client._generated.models import (
        CustomerPayment,
        CustomerPaymentCreate,
        CustomerPaymentRow,
        CustomerPaymentUpdate,
        CustomFieldValue,
    )

LIST = Operation(
    "customer_payments.list",
    "GET",
    "/customerpayments",
    "ZohoInventory.customerpayments.READ",
    keys=["customerpayments"],
    days=(
        "date",
        "date_start",
        "date_end",
    ),
    moments=("last_modified_time",),
    known={
        "filter_by": (
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
        ),
    },
)
CREATE = Operation(
    "customer_payments.create",
    "POST",
    "/customerpayments",
    "ZohoInventory.customerpayments.CREATE",
    keys=["payment"],
)
UPDATE_CUSTOM_FIELDS = Operation(
    "customer_payments.update_custom_fields",
    "PUT",
    "/customerpayment/{customer_payment_id}/customfields",
    "ZohoInventory.customerpayments.UPDATE",
)
GET = Operation(
    "customer_payments.get",
    "GET",
    "/customerpayments/{payment_id}",
    "ZohoInventory.customerpayments.READ",
    keys=["payment"],
)
UPDATE = Operation(
    "customer_payments.update",
    "PUT",
    "/customerpayments/{payment_id}",
    "ZohoInventory.customerpayments.UPDATE",
    keys=["payment"],
)
DELETE = Operation(
    "customer_payments.delete",
    "DELETE",
    "/customerpayments/{payment_id}",
    "ZohoInventory.customerpayments.DELETE",
)


class CustomerPayments:
    """Operations of `customer_payments`; an attribute of the client."""

    def __init__(self, core: Core) -> None:
        self._core = core

    @cached_property
    def with_raw_response(self) -> CustomerPaymentsWithRawResponse:
        """The same operations with their answers whole: status, headers, bytes and what was read."""
        return CustomerPaymentsWithRawResponse(CustomerPayments(evolve(self._core, raw=True)))

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
        """List customer payments.

        Lists the payments of customers, page by page.

        Args:
            customer_id: Only payments of this customer.
            customer_name: The customer's name.
            reference_number: The reference number.
            date: Day of the payment.
            date_start: First day, itself included.
            date_end: Last day, itself included.
            amount: Amount of the payment.
            notes: Text of the payment's `description`.
            payment_mode: How it was paid, `cash` for instance.
            filter_by: How the payments to list were paid, `PaymentMode.Cash` for instance.
            sort_column: Column to sort by, `created_time` for instance.
            search_text: Text to look for.
            last_modified_time: Only records that were changed at this moment or later.
            page: Number of the page to fetch, counted from 1.
            per_page: Rows on a page; defaults to 200, the most that the API gives.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The rows: `await` it for a page, iterate over it for all of them.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.customerpayments.READ``. From the page "Customer Payments", "List Customer Payments".
        """
        return self._core.rows(
            LIST,
            models.CustomerPaymentRow,
            query={
                "customer_id": customer_id,
                "customer_name": customer_name,
                "reference_number": reference_number,
                "date": date,
                "date_start": date_start,
                "date_end": date_end,
                "amount": amount,
                "notes": notes,
                "payment_mode": payment_mode,
                "filter_by": filter_by,
                "sort_column": sort_column,
                "search_text": search_text,
                "last_modified_time": last_modified_time,
                "page": page,
                "per_page": per_page,
            },
            options=Options(timeout, extra_query, extra_headers),
        )

    async def create(
        self,
        body: CustomerPaymentCreate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CustomerPayment:
        """Create a payment.

        Records a payment of a customer and applies it to invoices. What isn't applied stays in
        `unused_amount`, and can be applied to invoices later; an empty list of invoices is an advance.

        Args:
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.customerpayments.CREATE``. From the page "Customer Payments", "Create a payment".
        """
        return await self._core.one(
            CREATE,
            models.CustomerPayment,
            body=models.CustomerPaymentCreate.checked(body, "CustomerPaymentCreate").to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update_custom_fields(
        self,
        customer_payment_id: str | int,
        body: Sequence[CustomFieldValue | Mapping[str, Any]] | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Update custom field in existing customer payments.

        Sets custom fields of a payment and leaves everything else alone.

        Args:
            customer_payment_id: The payment.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.customerpayments.UPDATE``. From the page "Customer Payments", "Update custom field in existing customerpayments".
        """
        return await self._core.message(
            UPDATE_CUSTOM_FIELDS,
            path=[
                customer_payment_id,
            ],
            body=encode.custom_fields(lambda: models.CustomFieldValue)(body, "body"),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def get(
        self,
        payment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CustomerPayment:
        """Retrieve a payment.

        Fetches one payment, with the invoices that it pays.

        Args:
            payment_id: The payment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.customerpayments.READ``. From the page "Customer Payments", "Retrieve a payment".
        """
        return await self._core.one(
            GET,
            models.CustomerPayment,
            path=[
                payment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )

    async def update(
        self,
        payment_id: str | int,
        body: CustomerPaymentUpdate | Mapping[str, Any],
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> CustomerPayment:
        """Update a payment.

        Changes a payment. Invoices that a new list leaves out are not paid by it any more.

        Args:
            payment_id: The payment.
            body: What to send, a model or a mapping under wire names.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            The record.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.customerpayments.UPDATE``. From the page "Customer Payments", "Update a payment".
        """
        return await self._core.one(
            UPDATE,
            models.CustomerPayment,
            path=[
                payment_id,
            ],
            body=models.CustomerPaymentUpdate.checked(body, "CustomerPaymentUpdate", own=["payment_id"]).to_dict(),
            options=Options(timeout, extra_query, extra_headers),
        )

    async def delete(
        self,
        payment_id: str | int,
        *,
        timeout: float | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Message:
        """Delete a payment.

        Removes a payment. Its invoices are due again.

        Args:
            payment_id: The payment.
            timeout: Seconds that an attempt may take; defaults to the client's.
            extra_query: Parameters of the query that the description doesn't know; sent unchecked.
            extra_headers: Header fields beside the client's own.

        Returns:
            What was done, in words.

        Raises:
            ValidationError: A value is wrong; found before sending, or by the API.
            ZakyaError: The call failed; see `zakya_client.errors` for each kind.

        Needs the scope ``ZohoInventory.customerpayments.DELETE``. From the page "Customer Payments", "Delete a payment".
        """
        return await self._core.message(
            DELETE,
            path=[
                payment_id,
            ],
            options=Options(timeout, extra_query, extra_headers),
        )


class CustomerPaymentsWithRawResponse:
    """Operations of `customer_payments` that give a `zakya_client.RawResponse`."""

    def __init__(self, resource: CustomerPayments) -> None:
        self.list = raw(resource.list)
        self.create = raw(resource.create)
        self.update_custom_fields = raw(resource.update_custom_fields)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
