# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ImageOrderUpdate`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client._generated.models.items.image_order import ImageOrder
from zakya_client.runtime import encode
from zakya_client.runtime.encode import Field, RequestModel


@define(eq=False, kw_only=True, repr=False)
class ImageOrderUpdate(RequestModel):
    """An order for the images of an item.

    Attributes:
        documents: Images of the item, each with its place.
    """

    documents: Sequence[ImageOrder | Mapping[str, Any]]

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "documents": Field("documents", encode.array(encode.record(lambda: ImageOrder)), required=True),
    }
