# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditCommentCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class VendorCreditCommentCreate(RequestModel):
    """A comment to write.

    Attributes:
        description: What to say.
    """

    description: str

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "description": Field("description", encode.text(), required=True),
    }
