# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
# Imports are sorted as those of zakya_client itself, wherever this package stands and ruff runs.
# ruff: noqa: I001
"""The model `Document`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime.decode import (
    ResponseModel,
    flag,
    identifier,
    integer,
    text,
)


@define(eq=False, repr=False)
class Document(ResponseModel):
    """A file that is attached to a record.

    Attributes:
        document_id: Identifies the file.
        file_type: Extension of the file name, `pdf` or `jpg`.
        file_size: Size in bytes; numeric text in live answers.
        file_size_formatted: Size as written for people, `116.8 KB`.
        attachment_order: Position among the attached files.
        can_send_in_mail: Whether mails about the record carry the file.
        source: Where the file came from, `desktop` for instance.
        source_formatted: The source as written for people.
        uploaded_by: Name of the user who uploaded it.
        uploaded_by_id: User who uploaded it.
        uploaded_on: When it was uploaded, in the organization's own format.
        uploaded_on_date_formatted: Day of the upload, in the organization's own format.
        alter_text: Text that stands in for an image.
    """

    document_id: str = ""
    file_name: str | None = None
    file_type: str | None = None
    file_size: int | None = None
    file_size_formatted: str | None = None
    attachment_order: int | None = None
    can_send_in_mail: bool | None = None
    source: str | None = None
    source_formatted: str | None = None
    uploaded_by: str | None = None
    uploaded_by_id: str | None = None
    uploaded_on: str | None = None
    uploaded_on_date_formatted: str | None = None
    alter_text: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        self = object.__new__(cls)
        self._wire = data
        self.document_id = v if type(v := get("document_id")) is str else identifier(v, self, "document_id")
        self.file_name = (v if type(v) is str else text(v, self, "file_name")) if (v := get("file_name")) else None
        self.file_type = (v if type(v) is str else text(v, self, "file_type")) if (v := get("file_type")) else None
        self.file_size = (v if type(v) is int else integer(v, self, "file_size")) if (v := get("file_size")) or v == 0 else None
        self.file_size_formatted = (
            (v if type(v) is str else text(v, self, "file_size_formatted")) if (v := get("file_size_formatted")) else None
        )
        self.attachment_order = (
            (v if type(v) is int else integer(v, self, "attachment_order")) if (v := get("attachment_order")) or v == 0 else None
        )
        self.can_send_in_mail = (
            (v if type(v) is bool else flag(v, self, "can_send_in_mail")) if (v := get("can_send_in_mail")) or v == 0 else None
        )
        self.source = (v if type(v) is str else text(v, self, "source")) if (v := get("source")) else None
        self.source_formatted = (v if type(v) is str else text(v, self, "source_formatted")) if (v := get("source_formatted")) else None
        self.uploaded_by = (v if type(v) is str else text(v, self, "uploaded_by")) if (v := get("uploaded_by")) else None
        self.uploaded_by_id = (v if type(v) is str else text(v, self, "uploaded_by_id")) if (v := get("uploaded_by_id")) else None
        self.uploaded_on = (v if type(v) is str else text(v, self, "uploaded_on")) if (v := get("uploaded_on")) else None
        self.uploaded_on_date_formatted = (
            (v if type(v) is str else text(v, self, "uploaded_on_date_formatted")) if (v := get("uploaded_on_date_formatted")) else None
        )
        self.alter_text = (v if type(v) is str else text(v, self, "alter_text")) if (v := get("alter_text")) else None
        return self
