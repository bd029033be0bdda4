"""Images of items: the bytes, their order, the first one (the item's image) and the back image."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from .answers import Answer, conflict, missing, not_found, success
from .calls import Call, Handler, Upload
from .fields import Record
from .shapes import DOCUMENT
from .shop import Shop

FORMATS = ("gif", "png", "jpeg", "jpg", "bmp", "webp")
MOST_BYTES = 7 * 1024 * 1024


@dataclass(frozen=True)
class Image:
    """An uploaded image and the day it came."""

    document_id: str
    file_name: str
    file_type: str
    content_type: str
    data: bytes
    day: str


def documents(item: Record) -> list[Record]:
    """The `documents` of an item's detail."""
    return [
        DOCUMENT
        | {
            "file_name": image.file_name,
            "attachment_order": order,
            "document_id": image.document_id,
            "file_size": str(len(image.data)),
            "file_type": image.file_type,
            "file_size_formatted": f"{len(image.data) / 1024:.1f} KB",
            "uploaded_on": f"{image.day} 09:00 AM",
            "uploaded_on_date_formatted": image.day,
        }
        for order, image in enumerate(item["images"], start=1)
    ]


def _accepted(shop: Shop, call: Call, part: str) -> list[Image]:
    uploads = [upload for upload in call.uploads if upload.part == part]
    if not uploads:
        raise missing(part)
    return [_image(shop, upload) for upload in uploads]


def _image(shop: Shop, upload: Upload) -> Image:
    file_type = upload.file_name.rpartition(".")[2].lower() or upload.content_type.rpartition("/")[2]
    if file_type not in FORMATS:
        raise conflict(f"Only {', '.join(FORMATS)} files can be uploaded as an image.")
    if len(upload.data) > MOST_BYTES:
        raise conflict("The image is larger than 7 MB.")
    content_type = upload.content_type
    if not content_type.startswith("image/"):
        content_type = "image/jpeg" if file_type == "jpg" else f"image/{file_type}"
    day = ".".join(reversed(shop.today().split("-")))
    return Image(shop.new_id(), upload.file_name, file_type, content_type, upload.data, day)


def _keep(shop: Shop, item: Record, images: list[Image], **changes: str) -> None:
    """Writes an item's images and the fields that speak of the first one."""
    back = changes.get("back_image_document_id", item.get("back_image_document_id", ""))
    if back not in [image.document_id for image in images]:
        back = ""
    first = next((image for image in images if image.document_id != back), None)
    shop.items.change(item, {
        "images": images, "has_attachment": first is not None, "back_image_document_id": back,
        "image_name": first.file_name if first else "", "image_type": first.file_type if first else "",
        "image_document_id": first.document_id if first else "", "image_id": first.document_id if first else "",
        "last_modified_time": shop.now(),
    })  # fmt: skip
    if not back:
        del item["back_image_document_id"]


def _fronts(item: Record) -> list[Image]:
    back = item.get("back_image_document_id")
    return [image for image in item["images"] if image.document_id != back]


def _item(shop: Shop, call: Call) -> Record:
    return shop.items[call.path.get("item_id") or call.path["composite_item_id"]]


def uploader(message: str) -> Handler:
    """A handler that puts one image in the first place, where it stays the item's image."""

    def upload_image(shop: Shop, call: Call) -> Answer:
        item = _item(shop, call)
        new = _accepted(shop, call, "image")[0]
        _keep(shop, item, [new, *(image for image in item["images"] if image not in _fronts(item)[:1])])
        return success(message)

    return upload_image


def get_image(shop: Shop, call: Call) -> Response:
    """GET /items/{item_id}/image: the bytes as they were uploaded."""
    images = _fronts(_item(shop, call))
    if not images:
        raise not_found("Image")
    return Response(images[0].data, media_type=images[0].content_type)


def delete_image(shop: Shop, call: Call) -> Answer:
    """DELETE /items/{item_id}/image."""
    item = _item(shop, call)
    first = _fronts(item)[:1]
    if not first:
        raise not_found("Image")
    _keep(shop, item, [image for image in item["images"] if image not in first])
    return success("The item image has been deleted.")


def upload_images(shop: Shop, call: Call) -> Answer:
    """POST /items/{item_id}/images: adds images, after removing the others with remove_all."""
    item = _item(shop, call)
    new = _accepted(shop, call, "image")
    before = [] if call.flag("remove_all") else item["images"]
    _keep(shop, item, [*new, *before] if call.flag("update_primary_image") else [*before, *new])
    return success("The item images have been uploaded.")


def delete_images(shop: Shop, call: Call) -> Answer:
    """DELETE /items/{item_id}/images."""
    item = _item(shop, call)
    gone = {_find(item, document_id).document_id for document_id in call.ids("document_ids")}
    _keep(shop, item, [image for image in item["images"] if image.document_id not in gone])
    return success("The item images have been deleted.")


def reorder_images(shop: Shop, call: Call) -> Answer:
    """POST /items/{item_id}/images/reorder."""
    item = _item(shop, call)
    wanted = call.values()["documents"]
    order = {_find(item, row["document_id"]).document_id: row["order"] for row in wanted}
    last = len(item["images"]) + 1
    _keep(shop, item, sorted(item["images"], key=lambda image: order.get(image.document_id, last)))
    return success("The item images have been reordered.")


def upload_back_image(shop: Shop, call: Call) -> Answer:
    """POST /items/{item_id}/backimage."""
    item = _item(shop, call)
    image = _accepted(shop, call, "back_image")[0]
    _keep(shop, item, [*item["images"], image], back_image_document_id=image.document_id)
    return success("The back image has been uploaded.")


def delete_back_image(shop: Shop, call: Call) -> Answer:
    """DELETE /items/{item_id}/backimage."""
    item = _item(shop, call)
    document_id = call.query.get("document_id") or item.get("back_image_document_id", "")
    gone = _find(item, document_id)
    _keep(shop, item, [image for image in item["images"] if image is not gone])
    return success("The back image has been deleted.")


def mark_image_as_back_image(shop: Shop, call: Call) -> Answer:
    """PUT /items/{item_id}/images/{image_id}/backimage."""
    item = _item(shop, call)
    image = _find(item, call.path["image_id"])
    _keep(shop, item, item["images"], back_image_document_id=image.document_id)
    return success("The image has been marked as back image.")


def _find(item: Record, document_id: str) -> Image:
    images: list[Image] = item["images"]
    for image in images:
        if image.document_id == document_id:
            return image
    raise not_found("Image")


HANDLERS: dict[str, Handler] = {
    "items.upload_image": uploader("The item image has been uploaded."),
    "items.get_image": get_image,
    "items.delete_image": delete_image,
    "items.upload_images": upload_images,
    "items.delete_images": delete_images,
    "items.reorder_images": reorder_images,
    "items.upload_back_image": upload_back_image,
    "items.delete_back_image": delete_back_image,
    "items.mark_image_as_back_image": mark_image_as_back_image,
    "composite_items.upload_image": uploader("The composite item image has been uploaded."),
}
