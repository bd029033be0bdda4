# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `VendorCreditTagInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class VendorCreditTagInput(RequestModel):
    """A reporting tag with the option to choose.

    Attributes:
        tag_id: The tag.
        tag_option_id: The option.
    """

    tag_id: str | int | Unset | None = UNSET
    tag_option_id: str | int | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "tag_id": Field("tag_id", encode.identifier),
        "tag_option_id": Field("tag_option_id", encode.identifier),
    }
