"""Images of items: the bytes, their order, the first one (the item's image) and the back image."""

from __future__ import annotations

from starlette.responses import Response

from zakya_client.emulator.engine.files import StoredFile, stored
from zakya_client.emulator.engine.hooks import Call, Record, Shop, missing, not_found
from zakya_client.emulator.resources.composite_items import COMPOSITE_ITEMS
from zakya_client.emulator.resources.items import ITEMS

FORMATS = ("gif", "png", "jpeg", "jpg", "bmp", "webp")


def _accepted(shop: Shop, call: Call, part: str) -> list[StoredFile]:
    uploads = [upload for upload in call.uploads if upload.part == part]
    if not uploads:
        raise missing(part)
    return [stored(shop, upload, kind="image", formats=FORMATS) for upload in uploads]


def _keep(shop: Shop, item: Record, images: list[StoredFile], back: str | None = None) -> None:
    """Write an item's images and the fields that speak of the first one."""
    back = item.get("back_image_document_id", "") if back is None else back
    if back not in [image.document_id for image in images]:
        back = ""
    first = next((image for image in images if image.document_id != back), None)
    name, kind, key = (first.file_name, first.file_type, first.document_id) if first else ("", "", "")
    changes = {
        "images": images, "has_attachment": first is not None, "image_name": name, "image_type": kind,
        "image_document_id": key, "image_id": key, "last_modified_time": shop.now(),
    }  # fmt: skip
    changes["back_image_document_id"] = back
    shop.items.change(item, changes, without=[] if back else ["back_image_document_id"])


def _fronts(item: Record) -> list[StoredFile]:
    back = item.get("back_image_document_id")
    return [image for image in item["images"] if image.document_id != back]


def _find(item: Record, document_id: str) -> StoredFile:
    for image in item["images"]:
        if image.document_id == document_id:
            return image  # type: ignore[no-any-return]
    raise not_found("Image")


def _first(item: Record) -> StoredFile:
    if not _fronts(item):
        raise not_found("Image")
    return _fronts(item)[0]


@COMPOSITE_ITEMS.verb
@ITEMS.verb
def upload_image(shop: Shop, item: Record, call: Call) -> None:
    """Put one image in the first place, where it stays the item's image."""
    new = _accepted(shop, call, "image")[0]
    _keep(shop, item, [new, *(image for image in item["images"] if image not in _fronts(item)[:1])])


@ITEMS.verb
def get_image(_: Shop, item: Record, __: Call) -> Response:
    """Answer with the bytes as they were uploaded."""
    image = _first(item)
    return Response(image.data, media_type=image.content_type)


@COMPOSITE_ITEMS.verb
@ITEMS.verb
def delete_image(shop: Shop, item: Record, _: Call) -> None:
    """Forget the item's image."""
    first = _first(item)
    _keep(shop, item, [image for image in item["images"] if image is not first])


@ITEMS.verb
def upload_images(shop: Shop, item: Record, call: Call) -> None:
    """Add images, after removing the others with remove_all."""
    new = _accepted(shop, call, "image")
    before = [] if call.flag("remove_all") else item["images"]
    _keep(shop, item, [*new, *before] if call.flag("update_primary_image") else [*before, *new])


@ITEMS.verb
def delete_images(shop: Shop, item: Record, call: Call) -> None:
    """Forget images by id."""
    gone = [_find(item, document_id) for document_id in call.ids("document_ids")]
    _keep(shop, item, [image for image in item["images"] if image not in gone])


@ITEMS.verb
def reorder_images(shop: Shop, item: Record, call: Call) -> None:
    """Put the images into another order; those that aren't named come last."""
    wanted = call.values()["documents"]
    order = {_find(item, row["document_id"]).document_id: row["order"] for row in wanted}
    last = len(item["images"]) + 1
    _keep(shop, item, sorted(item["images"], key=lambda image: order.get(image.document_id, last)))


@ITEMS.verb
def upload_back_image(shop: Shop, item: Record, call: Call) -> None:
    """Add an image as the back image."""
    image = _accepted(shop, call, "back_image")[0]
    _keep(shop, item, [*item["images"], image], image.document_id)


@ITEMS.verb
def delete_back_image(shop: Shop, item: Record, call: Call) -> None:
    """Forget the back image."""
    gone = _find(item, call.query.get("document_id") or item.get("back_image_document_id", ""))
    _keep(shop, item, [image for image in item["images"] if image is not gone])


@ITEMS.verb
def mark_image_as_back_image(shop: Shop, item: Record, call: Call) -> None:
    """Make one of the images the back image."""
    _keep(shop, item, item["images"], _find(item, call.path["image_id"]).document_id)
