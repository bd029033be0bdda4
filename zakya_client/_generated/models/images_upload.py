# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `ImagesUpload`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from attrs import define

from zakya_client.runtime import body
from zakya_client.runtime.body import UNSET, Body, Field, Unset


@define(kw_only=True)
class ImagesUpload(Body):
    """Image files for an item.

    Attributes:
        image: The files, each in a part of its own under this name.
    """

    image: Sequence[Any] | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "image": Field("image", body.array(body.anything)),
    }
