# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `TaxGroupCreate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class TaxGroupCreate(RequestModel):
    """A group of taxes to create.

    Attributes:
        taxes: Identifiers of the taxes, joined by commas.
    """

    tax_group_name: str
    taxes: str

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tax_group_name": Field("tax_group_name", encode.text(), required=True),
        "taxes": Field("taxes", encode.text(), required=True),
    }
