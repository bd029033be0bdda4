# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ContactTemplates`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    text,
)


@define(eq=False, repr=False)
class ContactTemplates(ResponseModel):
    """Templates that the contact's documents and mails are made with."""

    invoice_template_id: str | None = None
    invoice_template_name: str | None = None
    estimate_template_id: str | None = None
    estimate_template_name: str | None = None
    creditnote_template_id: str | None = None
    creditnote_template_name: str | None = None
    invoice_email_template_id: str | None = None
    invoice_email_template_name: str | None = None
    estimate_email_template_id: str | None = None
    estimate_email_template_name: str | None = None
    creditnote_email_template_id: str | None = None
    creditnote_email_template_name: str | None = None
    statement_template_id: str | None = None
    statement_template_name: str | None = None
    bill_template_id: str | None = None
    bill_template_name: str | None = None
    paymentthankyou_template_id: str | None = None
    paymentthankyou_template_name: str | None = None
    paymentthankyou_email_template_id: str | None = None
    paymentthankyou_email_template_name: str | None = None
    payment_remittance_email_template_id: str | None = None
    payment_remittance_email_template_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.invoice_template_id = (
            (v if type(v) is str else text(v, self, "invoice_template_id")) if (v := get("invoice_template_id")) else None
        )
        self.invoice_template_name = (
            (v if type(v) is str else text(v, self, "invoice_template_name")) if (v := get("invoice_template_name")) else None
        )
        self.estimate_template_id = (
            (v if type(v) is str else text(v, self, "estimate_template_id")) if (v := get("estimate_template_id")) else None
        )
        self.estimate_template_name = (
            (v if type(v) is str else text(v, self, "estimate_template_name")) if (v := get("estimate_template_name")) else None
        )
        self.creditnote_template_id = (
            (v if type(v) is str else text(v, self, "creditnote_template_id")) if (v := get("creditnote_template_id")) else None
        )
        self.creditnote_template_name = (
            (v if type(v) is str else text(v, self, "creditnote_template_name")) if (v := get("creditnote_template_name")) else None
        )
        self.invoice_email_template_id = (
            (v if type(v) is str else text(v, self, "invoice_email_template_id")) if (v := get("invoice_email_template_id")) else None
        )
        self.invoice_email_template_name = (
            (v if type(v) is str else text(v, self, "invoice_email_template_name")) if (v := get("invoice_email_template_name")) else None
        )
        self.estimate_email_template_id = (
            (v if type(v) is str else text(v, self, "estimate_email_template_id")) if (v := get("estimate_email_template_id")) else None
        )
        self.estimate_email_template_name = (
            (v if type(v) is str else text(v, self, "estimate_email_template_name")) if (v := get("estimate_email_template_name")) else None
        )
        self.creditnote_email_template_id = (
            (v if type(v) is str else text(v, self, "creditnote_email_template_id")) if (v := get("creditnote_email_template_id")) else None
        )
        self.creditnote_email_template_name = (
            (v if type(v) is str else text(v, self, "creditnote_email_template_name"))
            if (v := get("creditnote_email_template_name"))
            else None
        )
        self.statement_template_id = (
            (v if type(v) is str else text(v, self, "statement_template_id")) if (v := get("statement_template_id")) else None
        )
        self.statement_template_name = (
            (v if type(v) is str else text(v, self, "statement_template_name")) if (v := get("statement_template_name")) else None
        )
        self.bill_template_id = (v if type(v) is str else text(v, self, "bill_template_id")) if (v := get("bill_template_id")) else None
        self.bill_template_name = (
            (v if type(v) is str else text(v, self, "bill_template_name")) if (v := get("bill_template_name")) else None
        )
        self.paymentthankyou_template_id = (
            (v if type(v) is str else text(v, self, "paymentthankyou_template_id")) if (v := get("paymentthankyou_template_id")) else None
        )
        self.paymentthankyou_template_name = (
            (v if type(v) is str else text(v, self, "paymentthankyou_template_name"))
            if (v := get("paymentthankyou_template_name"))
            else None
        )
        self.paymentthankyou_email_template_id = (
            (v if type(v) is str else text(v, self, "paymentthankyou_email_template_id"))
            if (v := get("paymentthankyou_email_template_id"))
            else None
        )
        self.paymentthankyou_email_template_name = (
            (v if type(v) is str else text(v, self, "paymentthankyou_email_template_name"))
            if (v := get("paymentthankyou_email_template_name"))
            else None
        )
        self.payment_remittance_email_template_id = (
            (v if type(v) is str else text(v, self, "payment_remittance_email_template_id"))
            if (v := get("payment_remittance_email_template_id"))
            else None
        )
        self.payment_remittance_email_template_name = (
            (v if type(v) is str else text(v, self, "payment_remittance_email_template_name"))
            if (v := get("payment_remittance_email_template_name"))
            else None
        )
        return self
