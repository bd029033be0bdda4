# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ImageOrder`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class ImageOrder(RequestModel):
    """The place of one image among the images of an item.

    Attributes:
        document_id: The image, by its document.
        order: Place of the image, from 1.
    """

    document_id: str | int
    order: int

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "document_id": Field("document_id", encode.identifier, required=True),
        "order": Field("order", encode.integer, required=True),
    }
