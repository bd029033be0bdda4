"""Contact persons: the people of a contact, exactly one of whom is the primary one."""

from __future__ import annotations

from .answers import Answer, missing, not_found, success
from .calls import Call
from .fields import Record
from .lists import Listing, listed
from .shapes import CONTACT_PERSON, fill
from .shop import Shop


def persons_of(shop: Shop, contact_id: str) -> list[Record]:
    """The contact persons of a contact, the oldest first."""
    return [person for person in shop.contact_persons if person["contact_id"] == contact_id]


def new_person(shop: Shop, values: Record) -> Record:
    """Keeps a new person; the first one of a contact becomes its primary one."""
    first = not persons_of(shop, values["contact_id"])
    person = {
        "contact_person_id": shop.new_id(), "created_time": shop.now(), "is_primary_contact": first, **values,
    }  # fmt: skip
    return shop.contact_persons.add(person)


def person_detail(person: Record) -> Record:
    """A contact person as it travels, in lists as well."""
    return fill(CONTACT_PERSON, person)


LISTING = Listing(
    "contact_persons", "Contact Persons", lambda _, person: person_detail(person), CONTACT_PERSON,
    sort=("created_time", "A"),
)  # fmt: skip


def _read(shop: Shop, call: Call) -> Record:
    values = call.values()
    if not values.get("contact_id"):
        raise missing("contact_id")
    values["is_added_in_portal"] = bool(values.pop("enable_portal", False))
    shop.contacts[values["contact_id"]]
    return values


def create(shop: Shop, call: Call) -> Answer:
    """POST /contacts/contactpersons: answers with an array of one."""
    person = new_person(shop, _read(shop, call))
    return success("The contact person has been Created", contact_person=[person_detail(person)])


def update(shop: Shop, call: Call) -> Answer:
    """PUT /contacts/contactpersons/{contact_person_id}: answers with an array of one."""
    person = shop.contact_persons[call.path["contact_person_id"]]
    values = call.values()
    if values.get("contact_id", person["contact_id"]) != person["contact_id"]:
        raise missing("contact_id")
    if "enable_portal" in values:
        values["is_added_in_portal"] = bool(values.pop("enable_portal"))
    shop.contact_persons.change(person, values)
    return success("The contactperson details has been updated.", contact_person=[person_detail(person)])


def delete(shop: Shop, call: Call) -> Answer:
    """DELETE /contacts/contactpersons/{contact_person_id}: the next person takes over as the primary one."""
    person = shop.contact_persons[call.path["contact_person_id"]]
    shop.contact_persons.remove(person)
    heirs = persons_of(shop, person["contact_id"])
    if person["is_primary_contact"] and heirs:
        shop.contact_persons.change(heirs[0], {"is_primary_contact": True})
    return success("The contact person has been deleted.")


def list_persons(shop: Shop, call: Call) -> Answer:
    """GET /contacts/{contact_id}/contactpersons."""
    contact = shop.contacts[call.path["contact_id"]]
    return listed(
        shop, call, LISTING, shop.contact_persons, lambda person: person["contact_id"] == contact["contact_id"]
    )


def get(shop: Shop, call: Call) -> Answer:
    """GET /contacts/{contact_id}/contactpersons/{contact_person_id}: answers with an object."""
    person = shop.contact_persons[call.path["contact_person_id"]]
    if person["contact_id"] != shop.contacts[call.path["contact_id"]]["contact_id"]:
        raise not_found(shop.contact_persons.noun)
    return success(contact_person=person_detail(person))


def mark_as_primary(shop: Shop, call: Call) -> Answer:
    """POST /contacts/contactpersons/{contact_person_id}/primary."""
    chosen = shop.contact_persons[call.path["contact_person_id"]]
    for person in persons_of(shop, chosen["contact_id"]):
        shop.contact_persons.change(person, {"is_primary_contact": person is chosen})
    return success("This contact person has been marked as your primary contact person.")


HANDLERS = {
    "contact_persons.create": create,
    "contact_persons.update": update,
    "contact_persons.delete": delete,
    "contact_persons.list": list_persons,
    "contact_persons.get": get,
    "contact_persons.mark_as_primary": mark_as_primary,
}
