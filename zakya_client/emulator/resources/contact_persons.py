"""Contact persons: the people of a contact, exactly one of whom is the primary one."""

from __future__ import annotations

from zakya_client.emulator.engine import Reference, Resource
from zakya_client.emulator.engine.hooks import Call, Record, Shop, missing

CONTACT_PERSONS = Resource(
    "contact_persons",
    references=(Reference("contact_id", to="contacts", owned=True),),
    optional="first_name",
    sort=("created_time", "A"),
    usual={"communication_preference": {"is_email_enabled": True, "is_whatsapp_enabled": False}},
    columns="first_name last_name email is_primary_contact contact_person_id",
)


@CONTACT_PERSONS.hook
def change(shop: Shop, changes: Record, before: Record) -> Record:
    """Make the first person of a contact its primary one; a person stays with their contact."""
    known = before.get("contact_id")
    for name in () if known else ("contact_id", "first_name"):
        if name not in changes or (name == "contact_id" and not changes[name]):
            raise missing(name)
    if changes.get("contact_id", known) != (known or changes["contact_id"]):
        raise missing("contact_id")
    first = {} if known else {"is_primary_contact": not shop.contact_persons.having(contact_id=changes["contact_id"])}
    return {**first, "is_added_in_portal": bool(changes.get("enable_portal", before.get("is_added_in_portal")))}


@CONTACT_PERSONS.hook
def written(shop: Shop, person: Record) -> None:
    """Bring the contact up to date, which shows its primary person."""
    if contact := shop.contacts.find(person["contact_id"]):  # it goes before its people
        shop.kinds["contacts"].settle(shop, contact)


@CONTACT_PERSONS.hook
def deleted(shop: Shop, person: Record) -> None:
    """Let the next person take over as the primary one."""
    heirs = shop.contact_persons.having(contact_id=person["contact_id"])
    if person["is_primary_contact"] and heirs:
        shop.contact_persons.change(heirs[0], {"is_primary_contact": True})
    written(shop, person)


@CONTACT_PERSONS.verb
def mark_as_primary(shop: Shop, chosen: Record, _: Call | None = None) -> None:
    """Make a person the primary one of their contact, and nobody else."""
    for person in shop.contact_persons.having(contact_id=chosen["contact_id"]):
        shop.contact_persons.change(person, {"is_primary_contact": person is chosen})
    written(shop, chosen)
