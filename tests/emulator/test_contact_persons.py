from __future__ import annotations

import httpx
import pytest

from zakya_client.emulator import Emulator

from .conftest import refused


@pytest.fixture
def contact_id(emulator: Emulator) -> str:
    return str(list(emulator.shop.contacts)[1]["contact_id"])


def primaries(api: httpx.Client, contact_id: str) -> list[str]:
    rows = api.get(f"/contacts/{contact_id}/contactpersons").json()["contact_persons"]
    return [row["contact_person_id"] for row in rows if row["is_primary_contact"]]


def test_create_read_update_delete(api: httpx.Client, contact_id: str) -> None:
    before = primaries(api, contact_id)
    answer = api.post("/contacts/contactpersons", json={"contact_id": contact_id, "first_name": "Ina"})
    assert (answer.status_code, answer.json()["message"]) == (201, "The contact person has been Created")
    person = answer.json()["contact_person"]
    assert (person["first_name"], person["last_name"], person["is_primary_contact"]) == ("Ina", "", False)

    one = f"/contacts/contactpersons/{person['contact_person_id']}"
    body = {"contact_id": contact_id, "first_name": "Ina", "mobile": 42}
    changed = api.put(one, json=body).json()["contact_person"]
    assert changed["mobile"] == "42"
    url = f"/contacts/{contact_id}/contactpersons/{person['contact_person_id']}"
    assert api.get(url).json()["contact_person"] == changed

    api.post(f"{one}/primary")
    assert primaries(api, contact_id) == [person["contact_person_id"]]
    api.delete(one)
    assert primaries(api, contact_id) == before
    assert refused(api.get(url), 404, 1002)


def test_paging(api: httpx.Client, contact_id: str) -> None:
    body = api.get(f"/contacts/{contact_id}/contactpersons", params={"per_page": 1}).json()
    assert len(body["contact_persons"]) == 1
    assert body["page_context"]["has_more_page"] is True


def test_what_is_refused(api: httpx.Client, emulator: Emulator, contact_id: str) -> None:
    url = "/contacts/contactpersons"
    assert refused(api.post(url, json={"contact_id": contact_id}), 400, 4)
    assert refused(api.post(url, json={"first_name": "Ina"}), 400, 4)
    assert api.post(url, json={"contact_id": contact_id, "first_name": ""}).status_code == 201  # as live
    assert refused(api.post(url, json={"contact_id": "1", "first_name": "Ina"}), 404, 1002)
    for field, longest in (("first_name", 100), ("salutation", 25), ("mobile", 50)):
        body = {"contact_id": contact_id, "first_name": "Ina", field: "x" * longest}
        assert api.post(url, json=body).status_code == 201
        assert refused(api.post(url, json=body | {field: "x" * (longest + 1)}), 400, 2)
    other = next(p for p in emulator.shop.contact_persons if p["contact_id"] != contact_id)
    assert refused(api.get(f"/contacts/{contact_id}/contactpersons/{other['contact_person_id']}"), 404, 1002)
    assert refused(api.get("/contacts/1/contactpersons"), 404, 1002)
