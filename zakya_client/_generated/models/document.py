# Made by `make generate` from openapi/, never edited by hand.
# To change it, change openapi/pages/ or openapi/templates/ and generate again.
"""A file that is attached to a record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from zakya_client.runtime import wire
from zakya_client.runtime.wire import Answer


@define
class Document(Answer):
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
        uploaded_on: When it was uploaded
        uploaded_on_date_formatted: Day of the upload
        alter_text: Text that stands in for an image.
    """

    document_id: str | None = None
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
        self = cls.__new__(cls)
        self._wire = data
        self.document_id = (v or None) if (v := get("document_id")).__class__ is str else wire.text(v, self, "document_id")
        self.file_name = (v or None) if (v := get("file_name")).__class__ is str else wire.text(v, self, "file_name")
        self.file_type = (v or None) if (v := get("file_type")).__class__ is str else wire.text(v, self, "file_type")
        self.file_size = v if (v := get("file_size")).__class__ is int else wire.integer(v, self, "file_size")
        self.file_size_formatted = (
            (v or None) if (v := get("file_size_formatted")).__class__ is str else wire.text(v, self, "file_size_formatted")
        )
        self.attachment_order = v if (v := get("attachment_order")).__class__ is int else wire.integer(v, self, "attachment_order")
        self.can_send_in_mail = v if (v := get("can_send_in_mail")).__class__ is bool else wire.flag(v, self, "can_send_in_mail")
        self.source = (v or None) if (v := get("source")).__class__ is str else wire.text(v, self, "source")
        self.source_formatted = (v or None) if (v := get("source_formatted")).__class__ is str else wire.text(v, self, "source_formatted")
        self.uploaded_by = (v or None) if (v := get("uploaded_by")).__class__ is str else wire.text(v, self, "uploaded_by")
        self.uploaded_by_id = (v or None) if (v := get("uploaded_by_id")).__class__ is str else wire.text(v, self, "uploaded_by_id")
        self.uploaded_on = (v or None) if (v := get("uploaded_on")).__class__ is str else wire.text(v, self, "uploaded_on")
        self.uploaded_on_date_formatted = (
            (v or None) if (v := get("uploaded_on_date_formatted")).__class__ is str else wire.text(v, self, "uploaded_on_date_formatted")
        )
        self.alter_text = (v or None) if (v := get("alter_text")).__class__ is str else wire.text(v, self, "alter_text")
        return self
