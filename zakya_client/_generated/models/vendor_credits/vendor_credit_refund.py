# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditRefund`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date as Date
from typing import Any, Self

from attrs import define

from zakya_client._generated.models.vendor_credits.imported_transaction import ImportedTransaction
from zakya_client.runtime.decode import (
    NONE,
    ResponseModel,
    array,
    date,
    identifier,
    number,
    text,
)


@define(eq=False, repr=False)
class VendorCreditRefund(ResponseModel):
    """Money of a vendor credit that the vendor paid back.

    Attributes:
        vendor_credit_refund_id: Identifies the refund.
        vendor_credit_id: The vendor credit.
        date: Day of the refund.
        refund_mode: How it was paid, `cash` for instance.
        amount_bcy: Amount in the organization's currency.
        amount_fcy: Amount in the document's currency.
        exchange_rate: Price of one unit of the currency in the organization's.
        customer_name: Name of the vendor.
        account_id: Account that the money goes to.
        imported_transactions: Transactions of the bank that it is matched with.
        filed_in_vat_return_id: VAT return that it was filed in (United Kingdom).
    """

    vendor_credit_refund_id: str = ""
    vendor_credit_id: str = ""
    vendor_credit_number: str | None = None
    date: Date | None = None
    refund_mode: str | None = None
    reference_number: str | None = None
    amount: float | None = None
    amount_bcy: float | None = None
    amount_fcy: float | None = None
    exchange_rate: float | None = None
    customer_name: str | None = None
    description: str | None = None
    account_id: str | None = None
    account_name: str | None = None
    imported_transactions: list[ImportedTransaction] = NONE
    filed_in_vat_return_id: str | None = None
    filed_in_vat_return_name: str | None = None
    filed_in_vat_return_type: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.vendor_credit_refund_id = (
            v if type(v := get("vendor_credit_refund_id")) is str else identifier(v, self, "vendor_credit_refund_id")
        )
        self.vendor_credit_id = v if type(v := get("vendor_credit_id")) is str else identifier(v, self, "vendor_credit_id")
        self.vendor_credit_number = (
            (v if type(v) is str else text(v, self, "vendor_credit_number")) if (v := get("vendor_credit_number")) else None
        )
        self.date = None if (v := get("date")) is None else date(v, self, "date")
        self.refund_mode = (v if type(v) is str else text(v, self, "refund_mode")) if (v := get("refund_mode")) else None
        self.reference_number = (v if type(v) is str else text(v, self, "reference_number")) if (v := get("reference_number")) else None
        self.amount = (v if type(v) is float else number(v, self, "amount")) if (v := get("amount")) or v == 0 else None
        self.amount_bcy = (v if type(v) is float else number(v, self, "amount_bcy")) if (v := get("amount_bcy")) or v == 0 else None
        self.amount_fcy = (v if type(v) is float else number(v, self, "amount_fcy")) if (v := get("amount_fcy")) or v == 0 else None
        self.exchange_rate = (
            (v if type(v) is float else number(v, self, "exchange_rate")) if (v := get("exchange_rate")) or v == 0 else None
        )
        self.customer_name = (v if type(v) is str else text(v, self, "customer_name")) if (v := get("customer_name")) else None
        self.description = (v if type(v) is str else text(v, self, "description")) if (v := get("description")) else None
        self.account_id = (v if type(v) is str else text(v, self, "account_id")) if (v := get("account_id")) else None
        self.account_name = (v if type(v) is str else text(v, self, "account_name")) if (v := get("account_name")) else None
        self.imported_transactions = (
            []
            if not (v := get("imported_transactions"))
            else [
                ImportedTransaction.from_dict(m) if type(m) is dict else ImportedTransaction.member(m, self, "imported_transactions")
                for m in v
            ]
            if type(v) is list
            else array(ImportedTransaction.read, v, self, "imported_transactions")
        )
        self.filed_in_vat_return_id = (
            (v if type(v) is str else text(v, self, "filed_in_vat_return_id")) if (v := get("filed_in_vat_return_id")) else None
        )
        self.filed_in_vat_return_name = (
            (v if type(v) is str else text(v, self, "filed_in_vat_return_name")) if (v := get("filed_in_vat_return_name")) else None
        )
        self.filed_in_vat_return_type = (
            (v if type(v) is str else text(v, self, "filed_in_vat_return_type")) if (v := get("filed_in_vat_return_type")) else None
        )
        return self
