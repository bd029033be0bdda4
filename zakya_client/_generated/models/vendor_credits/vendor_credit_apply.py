# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditApply`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.vendor_credits.vendor_credit_bill_apply import VendorCreditBillApply
from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class VendorCreditApply(RequestModel):
    """What to pay with a vendor credit.

    Attributes:
        bills: Bills to pay.
    """

    bills: Sequence[VendorCreditBillApply | Mapping[str, Any]]

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "bills": Field("bills", encode.array(encode.record(lambda: VendorCreditBillApply)), required=True),
    }
