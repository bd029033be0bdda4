# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `SalesOrderDocumentInput`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from zakya_client.runtime import encode
from zakya_client.runtime.encode import UNSET, Field, RequestModel, Unset


@define(eq=False, kw_only=True, repr=False)
class SalesOrderDocumentInput(RequestModel):
    """A file to attach to a sales order.

    Attributes:
        document_id: Identifies the file.
        file_type: Extension of the file name, `pdf` or `jpg`.
        file_size: Size in bytes.
        file_size_formatted: Size as written for people, `116.8 KB`.
        attachment_order: Position among the attached files.
        can_send_in_mail: Whether mails about the order carry the file.
    """

    document_id: str | int | Unset | None = UNSET
    file_name: str | Unset | None = UNSET
    file_type: str | Unset | None = UNSET
    file_size: int | Unset | None = UNSET
    file_size_formatted: str | Unset | None = UNSET
    attachment_order: int | Unset | None = UNSET
    can_send_in_mail: bool | Unset | None = UNSET

    _FIELDS: ClassVar[Mapping[str, Field]] = {
        "document_id": Field("document_id", encode.identifier),
        "file_name": Field("file_name", encode.text()),
        "file_type": Field("file_type", encode.text()),
        "file_size": Field("file_size", encode.integer),
        "file_size_formatted": Field("file_size_formatted", encode.text()),
        "attachment_order": Field("attachment_order", encode.integer),
        "can_send_in_mail": Field("can_send_in_mail", encode.flag),
    }
