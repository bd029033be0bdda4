# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `BackImageUpload`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(kw_only=True)
class BackImageUpload(Body):
    """An image file of the back of an item.

    Attributes:
        back_image: The file, gif, png, jpeg, jpg, bmp or webp, of at most 7 MB.
    """

    back_image: Any | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "back_image": Field("back_image", body.anything),
    }
