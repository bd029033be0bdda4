# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `RejectionReason`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class RejectionReason(RequestModel):
    """Why a record is rejected."""

    reason: str | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "reason": Field("reason", encode.text(500)),
    }
