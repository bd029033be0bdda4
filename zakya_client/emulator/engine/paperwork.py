"""What is done with the paper of documents: comments, attachments, e-mails, templates, addresses and refunds.

All of it are verbs that any resource has whose description names them. E-mails aren't sent; they are kept in
`shop.emails`, where a test can read them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from starlette.responses import Response

from zakya_client.emulator.answers import missing, not_found
from zakya_client.emulator.calls import Call
from zakya_client.emulator.engine import balances
from zakya_client.emulator.engine.files import StoredFile, stored
from zakya_client.emulator.engine.resource import Resource
from zakya_client.emulator.engine.shop import Shop
from zakya_client.emulator.fields import Record

TEMPLATES = (("Standard", "standard"), ("Classic", "classic"))
Act = Callable[[Resource, Shop, Record, Call], Any]


def _of(rows: list[Record], key: str, value: str, noun: str) -> Record:
    for row in rows:
        if row[key] == value:
            return row
    raise not_found(noun)


# Comments


def _list_comments(_: Resource, __: Shop, record: Record, ___: Call) -> list[Record]:
    return list(record.get("comments", []))


def _add_comment(kind: Resource, shop: Shop, record: Record, call: Call) -> Record | None:
    values = call.values()
    text = values.pop("description", "")
    if not text:
        raise missing("description")
    comment = kind.remark(shop, record, text, by_people=True, **values)
    return comment if call.operation.envelope else None


def _update_comment(kind: Resource, shop: Shop, record: Record, call: Call) -> Record:
    values = call.values()
    old = _of(record.get("comments", []), "comment_id", call.path["comment_id"], "Comment")
    new = {**old, **values}
    comments = [new if each is old else each for each in record["comments"]]
    kind.store(shop).change(record, {"comments": comments})
    return new


def _delete_comment(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    old = _of(record.get("comments", []), "comment_id", call.path["comment_id"], "Comment")
    kind.store(shop).change(record, {"comments": [each for each in record["comments"] if each is not old]})


# Attachments


def _attach(kind: Resource, shop: Shop, record: Record, files: list[StoredFile], **more: Any) -> None:
    name = files[0].file_name if files else ""
    known = {"attachments": files, "has_attachment": bool(files), "attachment_name": name}
    kind.store(shop).change(record, {**known, **more, "last_modified_time": shop.now()})


def _add_attachment(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    new = [stored(shop, upload, kind="attachment") for upload in call.uploads if upload.part == "attachment"]
    if not new:
        raise missing("attachment")
    more = {"can_send_in_mail": True} if call.flag("can_send_in_mail") else {}
    _attach(kind, shop, record, [*record.get("attachments", []), *new], **more)


def _get_attachment(_: Resource, __: Shop, record: Record, call: Call) -> Response:
    file = _files(record, call)[0]
    return Response(file.data, media_type=file.content_type or "application/octet-stream")


def _delete_attachment(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    gone = _files(record, call)
    _attach(kind, shop, record, [each for each in record["attachments"] if each not in gone])


def _files(record: Record, call: Call) -> list[StoredFile]:
    """Return the attachment that the path names, or all of them; there has to be one."""
    wanted = call.path.get("document_id")
    found = [each for each in record.get("attachments", []) if wanted in (None, each.document_id)]
    if not found:
        raise not_found("Attachment")
    return found


def _update_attachment_preference(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    call.text("can_send_in_mail")
    kind.store(shop).change(record, {"can_send_in_mail": call.flag("can_send_in_mail")})


# E-mails


def content(kind: Resource, shop: Shop, record: Record) -> Record:
    """Return the e-mail that would be sent about a record."""
    number = str(record.get(kind.number.field, "")) if kind.number else ""
    name = shop.organization["name"]
    party = kind.party_of(record)
    people = shop.contact_persons.having(contact_id=party)
    return {
        "entity_id": record[kind.id], "subject": f"{kind.noun} from {name} ({kind.noun}#: {number})",
        "body": f"Dear {record.get('customer_name') or record.get('contact_name', '')},", "attach_pdf": True,
        "file_name": f"{number}.pdf", "file_name_without_extension": number, "from_email": shop.organization["email"],
        "customer_id": party, "customer_name": record.get("customer_name", ""), "contact_id": party,
        "to_contacts": [{**each, "selected": bool(each["is_primary_contact"])} for each in people],
        "from_emails": [{"user_name": shop.organization["contact_name"], "email": shop.organization["email"],
                         "selected": True}],
    }  # fmt: skip


def _get_email_content(kind: Resource, shop: Shop, record: Record, call: Call) -> Any:
    mail = content(kind, shop, record)
    return [mail] if call.operation.is_list else mail


def send(kind: Resource, shop: Shop, record: Record, values: Mapping[str, Any], files: list[str]) -> Record:
    """Keep an e-mail about a record; a draft that is mailed is sent, or open."""
    usual = content(kind, shop, record)
    to = [each["email"] for each in usual["to_contacts"] if each["selected"] and each.get("email")]
    email = shop.stores["emails"].add({
        "email_id": shop.new_id(), "resource": kind.name, "record_id": record[kind.id], "date": shop.now(),
        "from": shop.organization["email"], "to_mail_ids": to, "cc_mail_ids": [], "subject": usual["subject"],
        "body": usual["body"], **values, "attachments": files,
    })  # fmt: skip
    kind.store(shop).change(record, {"is_emailed": True, "last_modified_time": shop.now()})
    for verb in ("mark_as_sent", "mark_as_open"):
        move = kind.move(verb)
        if move and record["_state"] != "void" and record["_state"] in move.start.split():
            kind.change_state(shop, record, verb)
    return email


def _email(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    values = call.values() if call.operation.takes else {}
    send(kind, shop, record, values, [*_attached(record, call), *(each.file_name for each in call.uploads)])


def _attached(record: Record, call: Call) -> list[str]:
    """Return the names of the files that a mail carries beside those that the request brings."""
    own = record.get("can_send_in_mail") or call.flag("send_attachment")
    names = [each.file_name for each in record.get("attachments", ())] if own else []
    return [*names, *(["statement.pdf"] if call.flag("send_customer_statement") else [])]


def _list_email_history(kind: Resource, shop: Shop, record: Record, _: Call) -> list[Record]:
    emails = shop.stores["emails"].having(record_id=record[kind.id])
    return [{**each, "mailhistory_id": each["email_id"], "type": "system"} for each in emails]


# Templates and addresses


def list_templates(_: Resource, shop: Shop, __: Call) -> list[Record]:
    """Return the templates that documents are printed with."""
    ids = (shop.template_id, shop.fixed_id("template.classic"))
    return [
        {"template_id": each, "template_name": name, "template_type": kind}
        for each, (name, kind) in zip(ids, TEMPLATES, strict=True)
    ]


def _update_template(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    template = _of(list_templates(kind, shop, call), "template_id", call.path["template_id"], "Template")
    kind.store(shop).change(record, {**template, "last_modified_time": shop.now()})


def _update_address(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    which = call.operation.verb.removeprefix("update_")
    # Without an address of its own, a document has its party's.
    own = record.get(which) or shop.contacts.find(kind.party_of(record)).get(which, {})
    kind.store(shop).change(record, {which: {**own, **call.values()}, "last_modified_time": shop.now()})


# Refunds and writing off


def _refund_of(shop: Shop, kind: Resource, record: Record, call: Call) -> Record:
    """Return the refund that the last part of the path names."""
    wanted = call.path[call.operation.path_names[-1]]
    return _of(balances.refunds(shop, record[kind.id]), "refund_id", wanted, "Refund")


def _write_refund(kind: Resource, shop: Shop, record: Record, call: Call) -> Record:
    values = call.values()
    before = _refund_of(shop, kind, record, call) if call.operation.verb == "update_refund" else None
    return balances.shown(shop, balances.refund(shop, kind, record, values, before))


def _get_refund(kind: Resource, shop: Shop, record: Record, call: Call) -> Record:
    return balances.shown(shop, _refund_of(shop, kind, record, call))


def _list_refunds(kind: Resource, shop: Shop, record: Record, _: Call) -> list[Record]:
    return [balances.shown(shop, each) for each in balances.refunds(shop, record[kind.id])]


def list_all_refunds(kind: Resource, shop: Shop, _: Call) -> list[Record]:
    """Return the refunds of all documents of a kind."""
    return [balances.shown(shop, each) for each in shop.stores["refunds"].having(_kind=kind.name)]


def _delete_refund(kind: Resource, shop: Shop, record: Record, call: Call) -> None:
    balances.delete_refund(shop, record, _refund_of(shop, kind, record, call))


PAPERWORK: Mapping[str, Act] = {
    "list_comments": _list_comments,
    "add_comment": _add_comment,
    "update_comment": _update_comment,
    "delete_comment": _delete_comment,
    "add_attachment": _add_attachment,
    "get_attachment": _get_attachment,
    "delete_attachment": _delete_attachment,
    "update_attachment_preference": _update_attachment_preference,
    "email": _email,
    "get_email_content": _get_email_content,
    "list_email_history": _list_email_history,
    "update_template": _update_template,
    "update_billing_address": _update_address,
    "update_shipping_address": _update_address,
    "create_refund": _write_refund,
    "get_refund": _get_refund,
    "list_refunds": _list_refunds,
    "update_refund": _write_refund,
    "delete_refund": _delete_refund,
    "write_off": lambda kind, shop, record, _: balances.write_off(shop, kind, record),
    "cancel_write_off": lambda kind, shop, record, _: balances.write_off(shop, kind, record, cancel=True),
}
"""The verbs of the paper, by name."""
