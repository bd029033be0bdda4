"""Files that were uploaded: images and attachments."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from zakya_client.emulator.answers import conflict
from zakya_client.emulator.calls import Upload
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

MOST_BYTES = 7 * 1024 * 1024


@frozen
class StoredFile:
    """An uploaded file and the day it came."""

    document_id: str
    file_name: str
    file_type: str
    content_type: str
    data: bytes
    day: str


def stored(shop: Shop, upload: Upload, *, kind: str, formats: Iterable[str] = ()) -> StoredFile:
    """Return an upload as a record keeps it.

    Raises: Refusal when it is too large, or of another format than those that are allowed.
    """
    file_type = upload.file_name.rpartition(".")[2].lower() or upload.content_type.rpartition("/")[2]
    if formats and file_type not in formats:
        raise conflict(f"Only {', '.join(formats)} files can be uploaded as an {kind}.")
    if len(upload.data) > MOST_BYTES:
        raise conflict(f"The {kind} is larger than 7 MB.")
    content_type = upload.content_type
    if kind == "image" and not content_type.startswith("image/"):
        content_type = "image/jpeg" if file_type == "jpg" else f"image/{file_type}"
    day = ".".join(reversed(shop.today().split("-")))
    return StoredFile(shop.new_id(), upload.file_name, file_type, content_type, upload.data, day)


def documents(files: Iterable[StoredFile]) -> list[Record]:
    """Return the `documents` of a record's details."""
    return [
        {
            "file_name": file.file_name, "attachment_order": order, "document_id": file.document_id,
            "file_size": str(len(file.data)), "file_type": file.file_type, "source": "desktop",
            "file_size_formatted": f"{len(file.data) / 1024:.1f} KB", "uploaded_on": f"{file.day} 09:00 AM",
            "uploaded_on_date_formatted": file.day,
        }
        for order, file in enumerate(files, start=1)
    ]  # fmt: skip
