# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `CompositeItemImageUpload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import body
from zakya_client.runtime.body import Body, Field


@define(kw_only=True)
class CompositeItemImageUpload(Body):
    """The picture of a composite item, to upload.

    Attributes:
        image: The picture file.
    """

    image: Any

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", body.anything, required=True),
    }
